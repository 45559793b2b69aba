/**
 * What is left of a part of a bundle's evidence where some of its messages were erased: of each of those its id, whose it was and when it arrived stay, so
 * that the evidence root on the chain still holds all that is left. CBOR `[2, 'remainder', part, rows]`; a row is `[message, arrived]`, or
 * `[id, subject, arrived]` where the message was erased; in the order of the part.
 *
 * Law: the rows of a remainder have the evidence root of the rows of its part. What an erased row says of its subject nothing proves.
 */
import { hexToBytes } from '@noble/hashes/utils.js'
import { type CborValue, decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import { type Hash, type MessageId, type SubjectId, toMessageId, toSubjectId } from '../../protocol/ids.ts'
import { asArray, asHex, asTime } from '../decode.ts'
import type { Evidence } from '../evidence.ts'
import { EVIDENCE } from './bundle.ts'
import { PART_FORMAT } from './parts.ts'

const NAME = 'remainder'

/** A message of which no more is known. */
export interface Erased {
  readonly id: MessageId
  readonly subject: SubjectId
  readonly arrivedAtMs: number
}

export type RemainingRow = Evidence | Erased

/** @example isErased({ id, subject, arrivedAtMs: 0 }) // → true */
export function isErased(row: RemainingRow): row is Erased {
  return 'id' in row
}

/**
 * @returns rows without what a subject said, and how many of them that were
 * @example eraseFrom(rows, device) // → { rows: [{ id, subject: device, arrivedAtMs }, …], erased: 3 }
 */
export function eraseFrom(
  rows: readonly RemainingRow[],
  subject: SubjectId,
): { readonly rows: readonly RemainingRow[]; readonly erased: number } {
  let erased = 0
  const left = rows.map((row): RemainingRow => {
    if (isErased(row) || row.message.subject !== subject) return row
    erased++
    return { id: row.message.id, subject, arrivedAtMs: row.arrivedAtMs }
  })
  return { rows: left, erased }
}

export function encodeRemainder(part: Hash, rows: readonly RemainingRow[]): Uint8Array {
  const encoded = rows.map((row): CborValue => {
    if (!isErased(row)) return EVIDENCE.encode(row)
    return [hexToBytes(row.id), hexToBytes(row.subject), row.arrivedAtMs]
  })
  return encodeCbor([PART_FORMAT, NAME, hexToBytes(part.slice(2)), encoded])
}

/**
 * @param part whose remainder it is
 * @throws {TypeError | ProtocolError} for anything that `encodeRemainder` would not have written
 */
export function readRemainder(bytes: Uint8Array, part: Hash): readonly RemainingRow[] {
  const [format, name, of, values, ...more] = asArray(decodeCbor(bytes, { floats: false }), NAME)
  if (format !== PART_FORMAT || name !== NAME || more.length > 0)
    throw new TypeError(`a ${NAME} of format ${PART_FORMAT} is needed`)
  if (`0x${asHex(of ?? null, 32, `${NAME}.part`)}` !== part) throw new TypeError(`it is not left of ${part}`)
  const rows = asArray(values, `${NAME}.rows`).map((value, index) => readRow(value, `${NAME}.rows[${index}]`))
  for (let index = 1; index < rows.length; index++)
    if (orderOf(rows[index - 1]!) >= orderOf(rows[index]!))
      throw new TypeError(`${NAME}.rows[${index}]: rows must ascend, and each stands once`)
  return rows
}

function readRow(value: CborValue, path: string): RemainingRow {
  const items = asArray(value, path)
  if (items.length !== 3) return EVIDENCE.decode(value, path)
  const [id, subject, arrived] = items
  return {
    id: toMessageId(asHex(id ?? null, 32, path)),
    subject: toSubjectId(asHex(subject ?? null, 32, path)),
    arrivedAtMs: asTime(arrived ?? null, path),
  }
}

/** As a part's rows are ordered: by subject, then by id. */
function orderOf(row: RemainingRow): string {
  return isErased(row) ? `${row.subject}${row.id}` : `${row.message.subject}${row.message.id}`
}

/** What the evidence root is made of. @example createEvidenceColumns().add(rows.map(leafOf)) */
export function leafOf(row: RemainingRow): { readonly id: MessageId; readonly arrivedAtMs: number } {
  return { id: isErased(row) ? row.id : row.message.id, arrivedAtMs: row.arrivedAtMs }
}
