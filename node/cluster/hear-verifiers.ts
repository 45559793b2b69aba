/**
 * What verifiers have passed, told to whoever settles, so that it need not check it again. They are this oracle's own, and write into
 * its own database; still one message of each page is checked here, drawn at random, and a verifier that passed what is not signed is
 * not believed any more: all that it says is checked when it is settled, as what nobody has looked at.
 */
import { randomInt } from 'node:crypto'
import { createVerifier } from '../../keys/verify.ts'
import { pause } from '../../links/pause.ts'
import type { PublicKey } from '../../protocol/cose/cose-key.ts'
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import { verifyMessage } from '../../protocol/message.ts'
import { readRow } from '../epochs/collect-evidence.ts'
import type { Log } from '../log.ts'
import { PASSED_BYTES } from '../settle/checkers.ts'
import type { CheckedPage, CheckWork } from '../store/postgres/check-work.ts'
import type { EvidenceLog, Unreadable } from '../store/store.ts'

export interface HearingParts {
  readonly checks: Pick<CheckWork, 'takePages' | 'listUnreadable'>
  readonly store: Pick<EvidenceLog, 'getMessage'>
  readonly keyOf: (subject: SubjectId) => PublicKey | undefined
  readonly hear: (passed: Uint8Array) => void
  readonly log: Log
  readonly stopping: AbortSignal
}

export interface Hearing {
  /** Messages that were taken in and cannot be read any more; they have to be delivered again. */
  readonly unreadable: readonly Unreadable[]
  look(): Promise<void>
}

const [LOOK_MS, PAGES, SHOWN] = [500, 64, 100]

export function createHearing(parts: HearingParts): Hearing {
  const { checks, log } = parts
  const liars = new Set<string>()
  let unreadable: readonly Unreadable[] = []

  async function take(page: CheckedPage): Promise<void> {
    if (liars.has(page.holder)) return
    if (await isGood(page, parts)) return parts.hear(page.passed)
    liars.add(page.holder)
    log.warn('a verifier has passed what is not signed; it is not believed any more', { holder: page.holder })
  }

  return {
    get unreadable() {
      return unreadable
    },
    async look() {
      for (;;) {
        const pages = await checks.takePages(PAGES)
        for (const page of pages) await take(page)
        if (pages.length < PAGES) break
      }
      unreadable = await checks.listUnreadable(SHOWN)
    },
  }
}

/** Until the node stops. */
export async function keepHearing(hearing: Hearing, stopping: AbortSignal): Promise<void> {
  for (; !stopping.aborted; await pause(LOOK_MS, stopping)) {
    // A database that does not answer is told of elsewhere; what was not heard is checked when it is settled.
    await hearing.look().catch(() => undefined)
  }
}

async function isGood({ passed }: CheckedPage, { store, keyOf }: HearingParts): Promise<boolean> {
  const count = Math.floor(passed.length / PASSED_BYTES)
  if (count === 0 || passed.length % PASSED_BYTES !== 0) return false
  const at = randomInt(count) * PASSED_BYTES
  const [id, subject] = [hexOf(passed, at), hexOf(passed, at + 32)]
  const stored = await store.getMessage(id as MessageId)
  const key = keyOf(subject as SubjectId)
  // Not known here yet, or gone meanwhile: that proves nothing.
  if (stored === undefined || key === undefined) return true
  const read = readRow(stored.id, stored.bytes)
  if ('why' in read) return true
  const signature = passed.slice(at + 64, at + PASSED_BYTES)
  return verifyMessage({ ...read.message, signature }, key, createVerifier())
}

function hexOf(bytes: Uint8Array, at: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, 32).toString('hex')
}
