/**
 * Whose radio was measured: the kind of network, and the operator by its code of E.212 (country and network, `262-01`), where it is known. A
 * browser knows neither the operator nor the generation: `cellular` then, and no code unless the person says one.
 */
import { type Field, text } from '../../../protocol/words/fields.ts'

export const KINDS = ['gsm', 'umts', 'lte', 'nr', 'lora', 'cellular'] as const
export type Kind = (typeof KINDS)[number]

/** `lte 262-01`, or `cellular` where the operator is not known. */
export type NetworkName = string

const FORM = new RegExp(`^(?:${KINDS.join('|')})(?: [2-7]\\d\\d-\\d{2,3})?$`)

export const network: Field<NetworkName> = text(
  `one of ${KINDS.join(', ')}, and the operator’s code where it is known, such as lte 262-01`,
  FORM,
)

/** @example isNetworkName('lte 262-01') // → true */
export function isNetworkName(name: string): boolean {
  return FORM.test(name)
}

/** @example kindOf('lte 262-01') // → 'lte' */
export function kindOf(name: NetworkName): Kind {
  return name.split(' ', 1)[0] as Kind
}

/** Empty where it is not known. @example operatorOf('lte 262-01') // → '262-01' */
export function operatorOf(name: NetworkName): string {
  return name.split(' ')[1] ?? ''
}

/** @example nameOf('lte', '262-01') // → 'lte 262-01' */
export function nameOf(kind: Kind, operator: string): NetworkName {
  return operator === '' ? kind : `${kind} ${operator}`
}
