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
}

/** @example createVerdictColumns().length // → 0 */
export function createVerdictColumns(): VerdictColumns {
  const subjects = createIdColumn({ rows: FIRST_ROWS })
  const others = new Map<number, Verdict>()
  let messages = new Uint8Array(FIRST_ROWS * ID_BYTES)
  let subjectOf = new Uint32Array(FIRST_ROWS)
  let length = 0

  function makeRoom(): void {
    const [moreMessages, moreSubjects] = [new Uint8Array(length * 2 * ID_BYTES), new Uint32Array(length * 2)]
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
        if (length === subjectOf.length) makeRoom()
        putHex(messages, length * ID_BYTES, verdict.message, ID_BYTES)
        subjectOf[length] = subjects.add(subject)
        if (!verdict.accepted || verdict.notes.length > 0) others.set(length, verdict)
        length++
      }
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
