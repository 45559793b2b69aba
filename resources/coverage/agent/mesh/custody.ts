/**
 * What a gateway keeps for others until it can be brought on: SQLite, one file, full sync. Bounded in all and of each gateway that it is of; who
 * has no room left is told so, and nothing that was taken is pushed out by what comes after it.
 */
import { openDatabase } from '../../../../disk/database.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { type Envelope, nameOf } from './envelope.ts'

export interface Custody {
  /** Durable when it returns. False where there is no room. */
  keep(envelope: Envelope, nowMs: number): boolean
  has(envelope: Envelope): boolean
  /** The oldest first. */
  all(): readonly Envelope[]
  remove(envelope: Envelope): void
  /** An origin's packet was given to a neighbour: durable when it returns. */
  gave(envelope: Envelope, to: SubjectId): void
  /** What was given and not said so far. */
  toSay(): readonly Given[]
  said(given: Given): void
  /** Nothing that came before. */
  forget(beforeMs: number): void
  close(): void
}

/** Of an origin's packets for a route, so many credits in all. */
export interface Given {
  readonly route: MessageId
  readonly origin: SubjectId
  readonly to: SubjectId
  readonly credits: number
}

/** Never changed: a change is another step. */
const STEPS = [
  `CREATE TABLE IF NOT EXISTS envelope (
    name TEXT PRIMARY KEY, origin TEXT NOT NULL, came_ms INTEGER NOT NULL, json TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS envelope_origin ON envelope (origin);`,
  `CREATE TABLE given (
    route TEXT NOT NULL, origin TEXT NOT NULL, receiver TEXT NOT NULL, credits INTEGER NOT NULL, said INTEGER NOT NULL,
    PRIMARY KEY (route, origin, receiver));`,
]
export const [MOST_KEPT, MOST_OF_ONE, A_SWEEP] = [5_000, 1_000, 200]

export function openCustody(path: string): Custody {
  const db = openDatabase(path, STEPS)
  const count = db.prepare('SELECT COUNT(*) AS n FROM envelope')
  const countOf = db.prepare('SELECT COUNT(*) AS n FROM envelope WHERE origin = ?')
  const insert = db.prepare(
    'INSERT OR IGNORE INTO envelope (name, origin, came_ms, json) VALUES (?, ?, ?, ?)',
  )
  const find = db.prepare('SELECT 1 FROM envelope WHERE name = ?')
  const list = db.prepare(`SELECT json FROM envelope ORDER BY came_ms, rowid LIMIT ${A_SWEEP}`)
  const drop = db.prepare('DELETE FROM envelope WHERE name = ?')
  const dropBefore = db.prepare('DELETE FROM envelope WHERE came_ms < ?')
  const give = db.prepare(`INSERT INTO given (route, origin, receiver, credits, said) VALUES (?, ?, ?, ?, 0)
    ON CONFLICT (route, origin, receiver) DO UPDATE SET credits = credits + excluded.credits`)
  const unsaid = db.prepare('SELECT route, origin, receiver, credits FROM given WHERE credits > said')
  const say = db.prepare('UPDATE given SET said = ? WHERE route = ? AND origin = ? AND receiver = ?')
  const numberOf = (row: unknown) => Number((row as { readonly n: number }).n)
  return {
    keep(envelope, nowMs) {
      const [name, origin] = [nameOf(envelope), envelope.path[0]!]
      if (find.get(name) !== undefined) return true
      if (numberOf(count.get()) >= MOST_KEPT || numberOf(countOf.get(origin)) >= MOST_OF_ONE) return false
      insert.run(name, origin, Math.floor(nowMs), JSON.stringify(envelope))
      return true
    },
    has: envelope => find.get(nameOf(envelope)) !== undefined,
    all: () => list.all().map(({ json }) => JSON.parse(String(json)) as Envelope),
    remove: envelope => void drop.run(nameOf(envelope)),
    gave: ({ route, path, credits }, to) => void give.run(route, path[0]!, to, credits),
    toSay: () =>
      unsaid.all().map(({ route, origin, receiver, credits }) => ({
        route: String(route) as MessageId,
        origin: String(origin) as SubjectId,
        to: String(receiver) as SubjectId,
        credits: Number(credits),
      })),
    said: ({ route, origin, to, credits }) => void say.run(credits, route, origin, to),
    forget: beforeMs => void dropBefore.run(Math.floor(beforeMs)),
    close: () => db.close(),
  }
}
