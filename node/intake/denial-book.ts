/**
 * Denials, kept so that a sender can ask later. They are written together and without waiting, and when they come
 * faster than the disk takes them the surplus is dropped: nothing was promised, and a flood of rubbish must not hold up
 * evidence.
 */
import { createHash } from 'node:crypto'
import type { MessageId } from '../../protocol/ids.ts'
import { type Denial, problemOf } from '../errors.ts'
import type { DenialLog, StoredDenial } from '../store/store.ts'

export interface DenialBook {
  /** @param delivered the bytes as they came. */
  note(denial: Denial, delivered: Uint8Array, message: MessageId | undefined, atMs: number): void
  /** Writes what is waiting. */
  flush(): Promise<void>
}

const WAITING = 5_000

export function createDenialBook(log: DenialLog): DenialBook {
  let waiting: StoredDenial[] = []
  let writing: Promise<void> | undefined

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      // A full disk loses denials, and nothing else.
      await log.recordDenials(batch).catch(() => undefined)
    }
    writing = undefined
  }

  return {
    note(denial, delivered, message, atMs) {
      if (!isAboutMessage(denial) || waiting.length >= WAITING) return
      const hash = createHash('sha256').update(delivered).digest('hex')
      waiting.push({ ...denial, delivered: hash, atMs, ...(message === undefined ? {} : { message }) })
      writing ??= Promise.resolve().then(write)
    },
    async flush() {
      await writing
    },
  }
}

/** Too busy, too full or stopping says nothing about the message: the same bytes may be taken next time. */
function isAboutMessage({ code }: Denial): boolean {
  const { status } = problemOf(code)
  return status < 429
}
