/** SenML in JSON (RFC 8428 §5); binary values are base64url without padding. */
import { ProtocolError } from '../protocol-error.ts'
import { SENML_LABELS, type SenmlKind, type SenmlLabel, type SenmlRecord } from './senml-record.ts'

/** No padding, and no length that no bytes have. */
const BASE64URL = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/

/**
 * @throws {TypeError} on NaN and infinite numbers, for which JSON has no form.
 * @example encodeSenmlJson([{ n: 'temperature', u: 'Cel', v: 21.5 }]) // → '[{"n":"temperature","u":"Cel","v":21.5}]'
 */
export function encodeSenmlJson(records: readonly SenmlRecord[]): string {
  const plain = records.map(({ vd, ...record }) =>
    vd === undefined ? record : { ...record, vd: toBase64Url(vd) },
  )
  return JSON.stringify(plain, (label, value: unknown) => {
    if (typeof value !== 'number' || Number.isFinite(value)) return value
    throw new TypeError(`JSON has no form for ${label} ${value}`)
  })
}

/**
 * Records as written, in their order. Of a label twice in one record the last counts. @throws {ProtocolError} senml_malformed, senml_must_understand
 * @example decodeSenmlJson('[{"n":"temperature","u":"Cel","v":21.5}]') // → [{ n: 'temperature', u: 'Cel', v: 21.5 }]
 */
export function decodeSenmlJson(text: string): readonly SenmlRecord[] {
  const pack = parse(text)
  if (!Array.isArray(pack) || pack.length === 0) throw malformed('a pack is an array of at least one record')
  return (pack as readonly unknown[]).map(readRecord)
}

function readRecord(value: unknown, index: number): SenmlRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw malformed('a record is an object', { record: index })
  const record: { [Label in SenmlLabel]?: unknown } = {}
  for (const [label, item] of Object.entries(value)) {
    if (isSenmlLabel(label)) {
      record[label] = readValue(item, SENML_LABELS[label].kind, { record: index, label })
    } else if (label.endsWith('_')) {
      throw new ProtocolError(
        'senml_must_understand',
        `the label ${label.slice(0, 40)} must be understood, and is not`,
        {
          record: index,
          label: label.slice(0, 40),
        },
      )
    }
  }
  return record as SenmlRecord
}

function isSenmlLabel(label: string): label is SenmlLabel {
  return Object.hasOwn(SENML_LABELS, label)
}

function readValue(
  value: unknown,
  kind: SenmlKind,
  facts: { readonly record: number; readonly label: string },
): unknown {
  if (kind === 'number' && typeof value === 'number') return value
  if (kind === 'text' && typeof value === 'string') return value
  if (kind === 'flag' && typeof value === 'boolean') return value
  if (kind === 'data' && typeof value === 'string' && BASE64URL.test(value)) return fromBase64Url(value)
  throw malformed(`${facts.label} is not of kind ${kind}`, facts)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw malformed('not JSON')
  }
}

function toBase64Url(bytes: Uint8Array): string {
  const characters = Array.from(bytes, byte => String.fromCharCode(byte))
  return btoa(characters.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), character =>
    character.charCodeAt(0),
  )
}

function malformed(
  why: string,
  facts: { readonly record?: number; readonly label?: string } = {},
): ProtocolError {
  return new ProtocolError('senml_malformed', `SenML: ${why}`, { ...facts })
}
