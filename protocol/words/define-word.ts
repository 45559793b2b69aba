/**
 * A word: something that any subject of any resource may say, in a message of its own content type. A canonical CBOR map
 * with `v`, the word's fields and no others. `ext` is room for later: it is absent until an extension has a meaning.
 *
 * Law: what is decoded encodes to the same bytes. Whatever else comes is `word_malformed`, with the field, the value as far
 * as a person wants to see it, and what would be right; nothing that anybody can send makes it throw anything else.
 */
import { CborTag, type CborValue, encodeCbor, readCbor } from '../cbor/cbor.ts'
import type { ReadCbor } from '../cbor/cbor-decode.ts'
import { ProtocolError } from '../protocol-error.ts'
import type { Field } from './fields.ts'

export interface Word<Said> {
  /** As in the content type. */
  readonly name: string
  readonly contentType: string
  /** What it says, in one sentence. */
  readonly meaning: string
  /** Field → what would be right. */
  readonly fields: Readonly<Record<string, string>>
  /** @throws {ProtocolError} word_malformed: what could not be read is not written. */
  encode(said: Said): Uint8Array
  /** @throws {ProtocolError} word_malformed */
  decode(payload: Uint8Array): Said
}

export type WordFields<Said> = { readonly [Name in keyof Said & string]: Field<Said[Name]> }

interface Parts<Said> {
  readonly meaning: string
  readonly fields: WordFields<Said>
}

export const WORD_VERSION = 2
/** A word's own map, and maps and lists in a field. What is deeper is no word. */
const MOST_DEPTH = 4
const [SHOWN_NAME, SHOWN_VALUE] = [40, 60]

/** @example defineWord('ping', { meaning: 'it is there', fields: {} }).contentType // → 'application/vnd.cairn.ping+cbor' */
export function defineWord<Said extends object>(name: string, { meaning, fields }: Parts<Said>): Word<Said> {
  const all = Object.entries(fields) as [keyof Said & string, Field<unknown>][]
  const decode = (payload: Uint8Array) => readWord<Said>(name, all, payload)
  return {
    name,
    contentType: `application/vnd.cairn.${name}+cbor`,
    meaning,
    fields: Object.fromEntries(all.map(([field, { right }]) => [field, right])),
    encode: said => {
      const entries = all.map(([field, { write }]): [string, CborValue] => [field, write(said[field])])
      const payload = encodeCbor(new Map<string, CborValue>([['v', WORD_VERSION], ...entries]))
      decode(payload)
      return payload
    },
    decode,
  }
}

function readWord<Said>(
  name: string,
  fields: readonly (readonly [keyof Said & string, Field<unknown>])[],
  payload: Uint8Array,
): Said {
  const malformed = (field: string, value: string, right: string) =>
    new ProtocolError('word_malformed', `${name}: ${field} is ${right}, not ${value}`, {
      word: name,
      field,
      value,
      right,
    })
  const { map, isDeterministic } = readMap(payload, malformed)
  const isKnown = (key: CborValue) => key === 'v' || fields.some(([field]) => field === key)
  if (map.get('v') !== WORD_VERSION)
    throw malformed('v', showValue(map.get('v')), `${WORD_VERSION}: the version of the formats`)
  if (map.has('ext'))
    throw malformed('ext', showValue(map.get('ext')), 'absent: no extension has a meaning yet')
  for (const [key, value] of map)
    if (!isKnown(key))
      throw malformed(String(key).slice(0, SHOWN_NAME), showValue(value), 'no field of this word')
  const said = fields.map(([field, { read, right }]) => {
    const value = read(map.get(field))
    if (value === undefined) throw malformed(field, showValue(map.get(field)), right)
    return [field, value] as const
  })
  // A whole number written as a float reads like one, and is another encoding.
  if (!isDeterministic)
    throw malformed('payload', 'a whole number as a float', 'deterministic CBOR: whole numbers as integers')
  return Object.fromEntries(said) as Said
}

function readMap(
  payload: Uint8Array,
  malformed: (field: string, value: string, right: string) => ProtocolError,
): { readonly map: ReadonlyMap<number | string, CborValue>; readonly isDeterministic: boolean } {
  const right = 'one map in deterministic CBOR'
  let read: ReadCbor
  try {
    read = readCbor(payload, { maxDepth: MOST_DEPTH })
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    throw malformed('payload', error.code, right)
  }
  const { value, isDeterministic } = read
  if (value instanceof Map) return { map: value, isDeterministic }
  throw malformed('payload', showValue(value), right)
}

/** Short, whatever it is. */
function showValue(value: CborValue): string {
  if (value === undefined) return 'absent'
  if (typeof value === 'string') return JSON.stringify(value.slice(0, SHOWN_VALUE))
  if (value instanceof Uint8Array) return `${value.length} bytes`
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (value instanceof Map) return `a map of ${value.size}`
  if (value instanceof CborTag) return `a tag ${value.tag}`
  return String(value).slice(0, SHOWN_VALUE)
}
