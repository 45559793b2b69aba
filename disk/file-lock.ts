/**
 * One at a time, over all processes of a user on this machine: whoever has the lock of a name keeps the others waiting.
 *
 * Law: a lock ends with the process that has it, however that ended. It is one that the operating system keeps, on a file of
 * SQLite's, so nothing has to be found stale or be taken over after a kill or a power cut.
 */
import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeFolder } from './make-folder.ts'

export interface LockOptions {
  /** How long others are waited for. */
  readonly deadlineMs: number
  /** Where the locks' files are; a folder of the user's own in the system's temporary one unless said. */
  readonly folder?: string
}

const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [5, 100]

/**
 * Does the work while nobody else does anything under this name. Undefined, with nothing done, where others had it for all of
 * the deadline. Where no file can be made, the work is done without a lock.
 *
 * @example
 * const done = await whileLocked('chain 1 account 0x…', { deadlineMs: 60_000 }, async () => ({ nonce: await send() }))
 */
export async function whileLocked<Result extends object | string>(
  name: string,
  options: LockOptions,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  const db = openLock(name, options.folder)
  if (db === undefined) return work()
  try {
    return (await take(db, options.deadlineMs)) ? await work() : undefined
  } finally {
    db.close()
  }
}

async function take(db: DatabaseSync, deadlineMs: number): Promise<boolean> {
  const since = performance.now()
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      db.exec('BEGIN EXCLUSIVE')
      return true
    } catch (error) {
      if (!isBusy(error)) throw error
    }
    if (performance.now() - since >= deadlineMs) return false
    await sleep(pauseMs)
  }
}

/** SQLITE_BUSY, in each of its kinds. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && Number(error.errcode) % 256 === 5
}

function openLock(name: string, folder = ownFolder()): DatabaseSync | undefined {
  if (folder === undefined) return undefined
  const file = createHash('sha256').update(name).digest('hex').slice(0, 32)
  try {
    makeFolder(folder)
    return new DatabaseSync(join(folder, `${file}.lock`), { timeout: 0 })
  } catch {
    return undefined
  }
}

/** Undefined where somebody else has made a folder of that name: what is in it is not to be trusted. */
function ownFolder(): string | undefined {
  const { uid } = userInfo()
  const folder = join(tmpdir(), `cairn-locks-${uid}`)
  try {
    makeFolder(folder)
    const found = lstatSync(folder)
    return found.isDirectory() && (uid === -1 || found.uid === uid) ? folder : undefined
  } catch {
    return undefined
  }
}
