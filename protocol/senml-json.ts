/** SenML in JSON (RFC 8428 §5); binary values are base64url without padding. */
import { ProtocolError } from './protocol-error.ts'
import { SENML_LABELS, type SenmlKind, type SenmlLabel, type SenmlRecord } from './senml-record.ts'

export function encodeSenmlJson(records: readonly SenmlRecord[]): string {
  return JSON.stringify(
    records.map(({ vd, ...record }) => (vd === undefined ? record : { ...record, vd: toBase64Url(vd) })),
  )
}

/** @throws {ProtocolError} senml_malformed, senml_must_understand */
export function decodeSenmlJson(text: string): readonly SenmlRecord[] {
  const pack = parse(text)
  if (!Array.isArray(pack) || pack.length === 0) throw malformed('a pack is an array of at least one record')
  return (pack as readonly unknown[]).map(readRecord)
}

function readRecord(value: unknown, index: number): SenmlRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw malformed('a record is an object', { record: index })
  const fields: [string, unknown][] = []
  for (const [label, item] of Object.entries(value)) {
    if (Object.hasOwn(SENML_LABELS, label)) {
      fields.push([label, readValue(item, SENML_LABELS[label as SenmlLabel].kind, { record: index, label })])
    } else if (label.endsWith('_')) {
      throw new ProtocolError('senml_must_understand', `the label ${label} must be understood, and is not`, {
        record: index,
        label,
      })
    }
  }
  return Object.fromEntries(fields) as SenmlRecord
}

function readValue(
  value: unknown,
  kind: SenmlKind,
  facts: { readonly record: number; readonly label: string },
): unknown {
  if (kind === 'number' && typeof value === 'number') return value
  if (kind === 'text' && typeof value === 'string') return value
  if (kind === 'flag' && typeof value === 'boolean') return value
  if (kind === 'data' && typeof value === 'string' && /^[A-Za-z0-9_-]*$/.test(value))
    return fromBase64Url(value)
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
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
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
