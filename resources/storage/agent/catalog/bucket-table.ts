/** Buckets, which may be empty. */
import type { DatabaseSync } from 'node:sqlite'

export interface Bucket {
  readonly name: string
  readonly madeMs: number
}

export interface BucketTable {
  /** Ascending by name. */
  all(): readonly Bucket[]
  has(name: string): boolean
  /** False where there is one of that name. */
  add(bucket: Bucket): boolean
  remove(name: string): void
}

export function createBucketTable(db: DatabaseSync): BucketTable {
  const all = db.prepare('SELECT * FROM bucket ORDER BY name')
  const find = db.prepare('SELECT 1 FROM bucket WHERE name = ?')
  const add = db.prepare('INSERT OR IGNORE INTO bucket VALUES (?, ?)')
  const drop = db.prepare('DELETE FROM bucket WHERE name = ?')
  return {
    all: () => all.all().map(row => ({ name: String(row['name']), madeMs: Number(row['madeMs']) })),
    has: name => find.get(name) !== undefined,
    add: ({ name, madeMs }) => add.run(name, madeMs).changes > 0,
    remove: name => void drop.run(name),
  }
}
