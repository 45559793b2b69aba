/**
 * Verdicts as they come, 40 bytes each: nearly all say that a message was accepted, and nothing else. What says more is kept as it
 * is. Whoever asks for them is given each in its turn.
 */
import { hexAt, putHex } from '../../protocol/columns/hex-rows.ts'
import { createIdColumn, ID_BYTES } from '../../protocol/columns/id-column.ts'
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import type { KernelVerdict } from '../epoch.ts'
import type { Verdict } from '../resource.ts'

const FIRST_ROWS = 64

/** In the order in which they were added. */
export interface VerdictColumns extends Iterable<KernelVerdict> {
  readonly length: number
  add(verdicts: Iterable<KernelVerdict>): void
  /** All of them as they may go to another thread. */
  rows(): VerdictRows
  /** The same, from there. */
  addRows(rows: VerdictRows): void
}

export interface VerdictRows {
  /** Ids of messages and of subjects, 32 bytes each; whose verdict each is, by its place among the subjects. */
  readonly messages: Uint8Array
  readonly subjects: Uint8Array
  readonly subjectOf: Uint32Array
  /** By row, those that say more than that a message was accepted. */
  readonly others: ReadonlyMap<number, Verdict>
}

/** @example createVerdictColumns().length // → 0 */
export function createVerdictColumns(): VerdictColumns {
  const subjects = createIdColumn({ rows: FIRST_ROWS })
  const others = new Map<number, Verdict>()
  let messages = new Uint8Array(FIRST_ROWS * ID_BYTES)
  let subjectOf = new Uint32Array(FIRST_ROWS)
  let length = 0

  function makeRoom(rows: number): void {
    if (rows <= subjectOf.length) return
    const room = Math.max(rows, subjectOf.length * 2)
    const [moreMessages, moreSubjects] = [new Uint8Array(room * ID_BYTES), new Uint32Array(room)]
    moreMessages.set(messages)
    moreSubjects.set(subjectOf)
    messages = moreMessages
    subjectOf = moreSubjects
  }

  return {
    get length() {
      return length
    },
    add(verdicts) {
      for (const { subject, verdict } of verdicts) {
        makeRoom(length + 1)
        putHex(messages, length * ID_BYTES, verdict.message, ID_BYTES)
        subjectOf[length] = subjects.add(subject)
        if (!verdict.accepted || verdict.notes.length > 0) others.set(length, verdict)
        length++
      }
    },
    rows: () => ({
      messages: messages.slice(0, length * ID_BYTES),
      subjects: subjects.bytes.slice(0, subjects.length * ID_BYTES),
      subjectOf: subjectOf.slice(0, length),
      others,
    }),
    addRows(rows) {
      const count = rows.subjectOf.length
      makeRoom(length + count)
      messages.set(rows.messages, length * ID_BYTES)
      const places = new Uint32Array(rows.subjects.length / ID_BYTES)
      for (let place = 0; place < places.length; place++)
        places[place] = subjects.addRow(rows.subjects, place)
      for (let row = 0; row < count; row++) subjectOf[length + row] = places[rows.subjectOf[row]!]!
      for (const [row, verdict] of rows.others) others.set(length + row, verdict)
      length += count
    },
    *[Symbol.iterator]() {
      for (let row = 0; row < length; row++) {
        const subject = subjects.idAt(subjectOf[row]!) as SubjectId
        const message = hexAt(messages, row * ID_BYTES, ID_BYTES) as MessageId
        yield { subject, verdict: others.get(row) ?? { message, accepted: true, notes: [] } }
      }
    },
  }
}
