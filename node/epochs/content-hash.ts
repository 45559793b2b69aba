/** What a header says, apart from which attempt it was. */
import { type EpochHeader, headerStructHash } from '../../protocol/chain-formats/header.ts'
import type { Hash } from '../../protocol/ids.ts'

export function contentHash(header: EpochHeader): Hash {
  return headerStructHash({ ...header, viewNumber: 0 })
}
