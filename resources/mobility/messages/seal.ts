/** The seal of a sheet of mobility. */
import { sealFor } from '../../../protocol/cells/seal.ts'
import type { SubjectId } from '../../../protocol/ids.ts'

export const SEAL_TYPE = 'application/vnd.cairn.mobility-seal+cbor'

/** @param payload of the sheet, with its salt */
export function sealOf(subject: SubjectId, payload: Uint8Array): string {
  return sealFor('mobility', subject, payload)
}
