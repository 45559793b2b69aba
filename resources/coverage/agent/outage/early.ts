/**
 * What a gateway hears before anybody has told it the time: neither a node nor a neighbour was there since its agent began. Nothing is signed, and
 * nobody is told of it yet; it is kept, and once the clock is there it waits like whatever is kept for want of a link.
 *
 * When it was heard is told by this machine's counter, which runs on whatever its clock is set to; over a kill, by the machine's clock, and where
 * that says something that cannot be, the packet is let go: its time would be a guess. A GPS that tells goes before both.
 */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import * as v from 'valibot'
import { openDatabase } from '../../../../disk/database.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { packetHash } from '../../messages/credits.ts'
import { type Received, readPush } from '../gwmp/rxpk.ts'
import { addresseeOf } from '../lorawan.ts'

export interface EarlyParts {
  monotonicMs(): number
  wallMs(): number
  /** Of this run of the machine and agent: what the counter is of. */
  readonly run: string
}

export interface Early {
  /** Survives a kill when it returns. */
  keep(eui: string, received: Received): void
  /** All of it, the oldest first, with when it was heard, network time. It is gone once `taken` returns. */
  take(nowMs: number, speed: number, taken: (eui: string, received: Received, heardMs: number) => void): void
  close(): void
}

/** Never changed: a change is another step. */
const STEPS = [
  `CREATE TABLE IF NOT EXISTS early (
    id INTEGER PRIMARY KEY AUTOINCREMENT, run TEXT NOT NULL, mono_ms REAL NOT NULL, wall_ms REAL NOT NULL, eui TEXT NOT NULL, row TEXT NOT NULL);`,
]
const ROW = v.looseObject({})
/** A device repeats itself; and so far back a packet may be said. */
const [SAME_MS, MOST_AGO_MS] = [60_000, 7 * 86_400_000]

export const THIS_RUN: EarlyParts = {
  monotonicMs: () => performance.now(),
  wallMs: () => Date.now(),
  run: randomBytes(8).toString('hex'),
}

/** Undefined where nothing was ever kept there. */
export function openKept(path: string, parts: EarlyParts = THIS_RUN): Early | undefined {
  return existsSync(path) ? openEarly(path, 1, parts) : undefined
}

/** @param most packets that are kept: the oldest go first */
export function openEarly(path: string, most: number, parts: EarlyParts = THIS_RUN): Early {
  const db = openDatabase(path, STEPS)
  // A kill loses nothing; a card is not worn by each packet.
  db.exec('PRAGMA synchronous = NORMAL')
  const insert = db.prepare('INSERT INTO early (run, mono_ms, wall_ms, eui, row) VALUES (?, ?, ?, ?, ?)')
  const shrink = db.prepare('DELETE FROM early WHERE id <= (SELECT MAX(id) FROM early) - ?')
  const list = db.prepare('SELECT id, run, mono_ms, wall_ms, eui, row FROM early ORDER BY id')
  const drop = db.prepare('DELETE FROM early WHERE id = ?')
  const seen = new Map<string, number>()
  const isAgain = (hash: string, atMs: number) => {
    for (const [known, heardMs] of seen) if (heardMs < atMs - SAME_MS) seen.delete(known)
    if (seen.has(hash)) return true
    seen.set(hash, atMs)
    return false
  }
  return {
    keep(eui, received) {
      // A device that joins waits for seconds.
      if (addresseeOf(received.frame)?.kind !== 'session') return
      const atMs = parts.monotonicMs()
      if (isAgain(packetHash(received.frame), atMs)) return
      insert.run(parts.run, atMs, parts.wallMs(), eui, JSON.stringify(received.row))
      shrink.run(most)
    },
    take(nowMs, speed, taken) {
      const now = [parts.monotonicMs(), parts.wallMs()] as const
      for (const row of list.all()) {
        const isOfThisRun = row['run'] === parts.run
        const ago = isOfThisRun ? now[0] - Number(row['mono_ms']) : now[1] - Number(row['wall_ms'])
        const read = parseJson(String(row['row']), ROW)
        const [received] =
          'fault' in read ? [] : (readPush(JSON.stringify({ rxpk: [read.value] }))?.received ?? [])
        const heardMs = received && momentOf(received, nowMs, ago * speed)
        if (received !== undefined && heardMs !== undefined) taken(String(row['eui']), received, heardMs)
        drop.run(Number(row['id']))
      }
    },
    close: () => db.close(),
  }
}

/** Undefined where nobody can tell. */
function momentOf({ heardMs }: Received, nowMs: number, agoMs: number): number | undefined {
  if (heardMs !== undefined && heardMs <= nowMs && heardMs > nowMs - MOST_AGO_MS) return heardMs
  return agoMs >= 0 && agoMs < MOST_AGO_MS ? Math.floor(nowMs - agoMs) : undefined
}
