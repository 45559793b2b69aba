/** SenML in CBOR (RFC 8428 §6): integer labels; numbers are integers, floats or decimal fractions (tag 4). */
import { type CborKey, CborTag, type CborValue, decodeCbor, encodeCbor } from '../cbor/cbor.ts'
import { ProtocolError } from '../protocol-error.ts'
import { SENML_LABELS, type SenmlKind, type SenmlLabel, type SenmlRecord } from './senml-record.ts'

const DECIMAL_FRACTION = 4
const BY_CBOR = new Map(
  Object.entries(SENML_LABELS).map(([label, { cbor, kind }]) => [cbor, { label: label as SenmlLabel, kind }]),
)

/**
 * A definite-length array of maps in canonical CBOR; records keep their order.
 * @example encodeSenmlCbor([{ n: 'a', v: 1 }]) // → new Uint8Array([0x81, 0xa2, 0x00, 0x61, 0x61, 0x02, 0x01])
 */
export function encodeSenmlCbor(records: readonly SenmlRecord[]): Uint8Array {
  return encodeCbor(
    records.map(
      record =>
        new Map(
          Object.entries(record).map(([label, value]): [CborKey, CborValue] => [
            SENML_LABELS[label as SenmlLabel].cbor,
            value,
          ]),
        ),
    ),
  )
}

/**
 * Records as written, in their order. Labels we do not know are read over, unless they end in `_`: those must be
 * understood (RFC 8428 §4.4).
 * @throws {ProtocolError} senml_malformed, senml_must_understand, cbor_
 * @example decodeSenmlCbor(encodeSenmlCbor([{ n: 'a', v: 1 }])) // → [{ n: 'a', v: 1 }]
 */
export function decodeSenmlCbor(bytes: Uint8Array): readonly SenmlRecord[] {
  const pack = decodeCbor(bytes)
  if (!Array.isArray(pack) || pack.length === 0) throw malformed('a pack is an array of at least one record')
  return (pack as readonly CborValue[]).map(readRecord)
}

function readRecord(value: CborValue, index: number): SenmlRecord {
  if (!(value instanceof Map)) throw malformed('a record is a map', { record: index })
  const record: { [Label in SenmlLabel]?: unknown } = {}
  for (const [key, item] of value as ReadonlyMap<CborKey, CborValue>) {
    const known = BY_CBOR.get(key)
    if (known !== undefined)
      record[known.label] = readValue(item, known.kind, { record: index, label: known.label })
    else if (typeof key === 'string' && key.endsWith('_')) {
      throw new ProtocolError(
        'senml_must_understand',
        `the label ${key.slice(0, 40)} must be understood, and is not`,
        {
          record: index,
          label: key.slice(0, 40),
        },
      )
    }
  }
  return record as SenmlRecord
}

function readValue(
  value: CborValue,
  kind: SenmlKind,
  facts: { readonly record: number; readonly label: string },
): unknown {
  if (kind === 'number') return readNumber(value, facts)
  if (kind === 'text' && typeof value === 'string') return value
  if (kind === 'flag' && typeof value === 'boolean') return value
  if (kind === 'data' && value instanceof Uint8Array) return value
  throw malformed(`${facts.label} is not of kind ${kind}`, facts)
}

/** A decimal fraction is read as the double nearest to it, as its digits would be. */
function readNumber(value: CborValue, facts: { readonly record: number; readonly label: string }): number {
  if (typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  if (
    value instanceof CborTag &&
    value.tag === DECIMAL_FRACTION &&
    Array.isArray(value.value) &&
    value.value.length === 2
  ) {
    const [exponent, mantissa] = value.value as readonly CborValue[]
    const whole = Number.isSafeInteger(mantissa) || typeof mantissa === 'bigint'
    if (whole && Number.isSafeInteger(exponent)) return Number(`${mantissa}e${exponent}`)
  }
  throw malformed(`${facts.label} is not a number`, facts)
}

function malformed(
  why: string,
  facts: { readonly record?: number; readonly label?: string } = {},
): ProtocolError {
  return new ProtocolError('senml_malformed', `SenML: ${why}`, { ...facts })
}
