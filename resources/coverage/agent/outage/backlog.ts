/**
 * Packets that could not be handed over because a link was gone, kept until it is back: SQLite, one file, full sync, so what was kept is there
 * after a power cut or a kill.
 *
 * Bounded: when it is full the oldest go, for what is newest is of use longest. Of one route the oldest is handed over first, and nothing
 * overtakes it: a device's counter rises, and whoever takes a newer frame takes no older one after it.
 */
import * as v from 'valibot'
import { openDatabase } from '../../../../disk/database.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import type { Json } from '../gwmp/rxpk.ts'

export interface KeptPacket {
  readonly id: number
  readonly route: MessageId
  readonly eui: string
  /** Network time. */
  readonly heardMs: number
  /** As the forwarder said it. */
  readonly row: Json
}

export interface Backlog {
  /** Durable when it returns. */
  add(packet: Omit<KeptPacket, 'id'>): void
  has(route: MessageId): boolean
  routes(): readonly MessageId[]
  oldest(route: MessageId): KeptPacket | undefined
  remove(id: number, route: MessageId): void
  /** Packets that are kept, and that were dropped since it was opened because it was full. */
  counts(): { readonly kept: number; readonly dropped: number }
  close(): void
}

/** Never changed: a change is another step. */
const STEPS = [
  `CREATE TABLE IF NOT EXISTS packet (
    id INTEGER PRIMARY KEY AUTOINCREMENT, route TEXT NOT NULL, eui TEXT NOT NULL, heard_ms INTEGER NOT NULL, row TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS packet_route ON packet (route, heard_ms, id);`,
]
const ROW = v.looseObject({})

/** @param most packets that are kept */
export function openBacklog(path: string, most: number): Backlog {
  const db = openDatabase(path, STEPS)
  const insert = db.prepare('INSERT INTO packet (route, eui, heard_ms, row) VALUES (?, ?, ?, ?)')
  const first = db.prepare('SELECT id, route FROM packet ORDER BY id LIMIT 1')
  const firstOf = db.prepare(
    'SELECT id, eui, heard_ms, row FROM packet WHERE route = ? ORDER BY heard_ms, id LIMIT 1',
  )
  const drop = db.prepare('DELETE FROM packet WHERE id = ?')
  const counted = db.prepare('SELECT route, COUNT(*) AS n FROM packet GROUP BY route').all()
  const counts = new Map(counted.map(({ route, n }) => [route as MessageId, Number(n)]))
  let dropped = 0
  const kept = () => [...counts.values()].reduce((sum, one) => sum + one, 0)
  const remove = (id: number, route: MessageId) => {
    if (drop.run(id).changes === 0) return
    const left = (counts.get(route) ?? 1) - 1
    if (left === 0) counts.delete(route)
    else counts.set(route, left)
  }
  return {
    add({ route, eui, heardMs, row }) {
      while (kept() >= most) {
        const oldest = first.get() as { readonly id: number; readonly route: MessageId }
        remove(oldest.id, oldest.route)
        dropped++
      }
      insert.run(route, eui, Math.floor(heardMs), JSON.stringify(row))
      counts.set(route, (counts.get(route) ?? 0) + 1)
    },
    has: route => counts.has(route),
    routes: () => [...counts.keys()],
    oldest(route) {
      const found = firstOf.get(route)
      if (found === undefined) return undefined
      const { id, eui, heard_ms: heardMs, row } = found as Record<string, number | string>
      const read = parseJson(String(row), ROW)
      const said = 'fault' in read ? {} : read.value
      return { id: Number(id), route, eui: String(eui), heardMs: Number(heardMs), row: said }
    },
    remove,
    counts: () => ({ kept: kept(), dropped }),
    close: () => db.close(),
  }
}
