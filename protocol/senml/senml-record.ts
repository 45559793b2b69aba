/**
 * One SenML record (RFC 8428), whatever it was written in, and the table of its labels.
 */
import type { CborKey } from '../cbor/cbor.ts'

export interface SenmlRecord {
  readonly bn?: string
  readonly bt?: number
  readonly bu?: string
  readonly bv?: number
  readonly bs?: number
  readonly bver?: number
  readonly n?: string
  readonly u?: string
  readonly v?: number
  readonly vs?: string
  readonly vb?: boolean
  readonly vd?: Uint8Array
  readonly s?: number
  readonly t?: number
  readonly ut?: number
}

export type SenmlLabel = keyof SenmlRecord
export type SenmlKind = 'text' | 'number' | 'flag' | 'data'

/** Label in JSON → label in CBOR (RFC 8428 §6, table 4) and the kind of its value. */
export const SENML_LABELS: Readonly<
  Record<SenmlLabel, { readonly cbor: CborKey; readonly kind: SenmlKind }>
> = {
  bs: { cbor: -6, kind: 'number' },
  bv: { cbor: -5, kind: 'number' },
  bu: { cbor: -4, kind: 'text' },
  bt: { cbor: -3, kind: 'number' },
  bn: { cbor: -2, kind: 'text' },
  bver: { cbor: -1, kind: 'number' },
  n: { cbor: 0, kind: 'text' },
  u: { cbor: 1, kind: 'text' },
  v: { cbor: 2, kind: 'number' },
  vs: { cbor: 3, kind: 'text' },
  vb: { cbor: 4, kind: 'flag' },
  s: { cbor: 5, kind: 'number' },
  t: { cbor: 6, kind: 'number' },
  ut: { cbor: 7, kind: 'number' },
  vd: { cbor: 8, kind: 'data' },
}

export const SENML_CBOR = 'application/senml+cbor'
export const SENML_JSON = 'application/senml+json'
