/**
 * Who read what of a car, when and what for: a file that only grows, a line of JSON each, durable before anybody is answered. Each line names the
 * hash of the one before, so one that was taken out or changed in the midst shows when it is next read. What a crash cut off is cut
 * away, and that is a line of its own.
 *
 * Nobody fills it: a permission is read so often an hour at most (judge-read.ts); what is denied is a line an hour for each key that was ever
 * permitted anything and reason, and one for all strangers together, with how often in between.
 */
import { createHash } from 'node:crypto'
import { mkdir, open, readFile, truncate } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as v from 'valibot'
import { DiskError } from '../../../../disk/disk-error.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { LOGGED, type Logged } from '../../messages/permissions/answers.ts'

export type Entry = Pick<Logged, 'what'> &
  Partial<Pick<Logged, 'by' | 'purpose' | 'signals' | 'code' | 'times'>>

export interface AccessLog {
  /** Durable when it resolves. @returns its index */
  append(entry: Entry): Promise<number>
  /** What was denied: written at once, and then counted for an hour. */
  denied(by: string, purpose: string, code: string): Promise<void>
  /** What was counted since, as lines. */
  flush(): Promise<void>
  /** Since the car changed hands last; at most so many. */
  read(from: number, most: number): Promise<readonly Logged[]>
  next(): number
  /** Of the newest line: no clock that goes back makes what has expired hold again. */
  lastMs(): number
}

const [HOUR_MS, FIRST] = [3_600_000, '00'.repeat(32)]

/** @throws {DiskError} file_damaged, where a line in the midst is not the one that was written */
export async function openAccessLog(path: string, clock: () => number): Promise<AccessLog> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const known = await readLines(path)
  const last = known.lines.at(-1)
  let [next, before, lastMs] = [known.lines.length, known.hash, last?.atMs ?? 0]
  let sinceVoid = known.lines.findLastIndex(({ what }) => what === 'void') + 1
  const counted = new Map<
    string,
    { saidMs: number; times: number; by: string; purpose: string; code: string }
  >()
  let turn: Promise<unknown> = Promise.resolve()
  const write = async (entry: Entry): Promise<number> => {
    const atMs = Math.max(lastMs, Math.floor(clock()))
    const { what, by = '', purpose = '', signals = [], code = '', times = 1 } = entry
    const line = JSON.stringify({ index: next, atMs, what, by, purpose, signals, code, times, before })
    await appendDurably(path, `${line}\n`)
    before = hashOf(line)
    lastMs = atMs
    if (what === 'void') sinceVoid = next + 1
    return next++
  }
  const append = (entry: Entry): Promise<number> => {
    const done = turn.then(() => write(entry))
    turn = done.catch(() => undefined)
    return done
  }
  if (known.isTorn) await append({ what: 'torn' })
  return {
    append,
    async denied(by, purpose, code) {
      const key = `${by} ${code}`
      const own = counted.get(key)
      const nowMs = Math.max(lastMs, clock())
      if (own !== undefined && nowMs - own.saidMs < HOUR_MS) {
        own.times++
        return
      }
      const times = 1 + (own?.times ?? 0)
      counted.set(key, { saidMs: nowMs, times: 0, by, purpose, code })
      await append({ what: 'denied', by, purpose, code, times })
    },
    async flush() {
      for (const own of counted.values()) {
        const { times, by, purpose, code } = own
        if (times === 0) continue
        own.times = 0
        await append({ what: 'denied', by, purpose, code, times })
      }
    },
    async read(from, most) {
      const { lines } = await turn.then(() => readLines(path))
      const start = Math.max(from, sinceVoid)
      return lines.slice(start, start + most)
    },
    next: () => next,
    lastMs: () => lastMs,
  }
}

async function appendDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'a', 0o600)
  try {
    await file.appendFile(text)
    await file.datasync()
  } finally {
    await file.close()
  }
}

async function readLines(path: string) {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const end = text.lastIndexOf('\n') + 1
  const isTorn = end < text.length
  if (isTorn) await truncate(path, Buffer.byteLength(text.slice(0, end)))
  let hash = FIRST
  const lines = text
    .slice(0, end)
    .split('\n')
    .slice(0, -1)
    .map((line, at): Logged => {
      const read = parseJson(line, v.strictObject(LOGGED.entries))
      if ('fault' in read || read.value.before !== hash || read.value.index !== at)
        throw new DiskError(
          'file_damaged',
          { path, place: `line ${at + 1}`, right: 'the line that was written there, by its hash' },
          'Keep it as it is for whoever has to look into it, and move it away: a new one begins at the next start.',
        )
      hash = hashOf(line)
      return read.value
    })
  return { lines, hash, isTorn }
}

function hashOf(line: string): string {
  return createHash('sha256').update(line).digest('hex')
}
