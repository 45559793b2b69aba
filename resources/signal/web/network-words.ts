/** A network as people call it: `4G (LTE) 262-01`. */
import type { Kind } from '../../../protocol/cells/networks/network.ts'
import { kindOf, type NetworkName, operatorOf } from '../../../protocol/cells/networks/network.ts'
import { MEASURE_TEXT } from './text.ts'

export function kindWords(kind: Kind): string {
  return MEASURE_TEXT.kinds[kind]
}

/** The operator by its code, where it is known. */
export function networkWords(name: NetworkName): string {
  return `${kindWords(kindOf(name))} ${operatorOf(name)}`.trim()
}
