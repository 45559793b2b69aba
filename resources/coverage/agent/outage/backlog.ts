/**
 * Packets that could not be handed over because a link was gone, kept until it is back: SQLite, one file, full sync, so what was kept is there
 * after a power cut or a kill.
 *
 * And packets that are handed over and not reported yet: each is written down before it is handed over. What stands there when an agent begins was
 * cut short by a kill, and nobody knows how far it had come: so it waits like the others and is handed over again, which a consumer takes for what
 * it is (a counter that it knows), and then reported. A request to join is of no use later: it is reported alone.
 *
 * Bounded: when it is full the oldest go, for what is newest is of use longest. Of one route the oldest is handed over first, and nothing
 * overtakes it: a device's counter rises, and whoever takes a newer frame takes no older one after it.
 */

import * as v from 'valibot'
import { inTransaction, openDatabase } from '../../../../disk/database.ts'
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

export interface Begun extends Omit<KeptPacket, 'id'> {
  readonly isJoin: boolean
}

export interface Backlog {
  /** Before it is handed over. @returns where it stands */
  begin(packet: Begun): number
  /** A packet that waited is handed over: from then on it waits to be reported. @returns where it stands */
  handed(packet: KeptPacket): number
  /** Reported, or not handed over after all. */
  end(places: readonly number[]): void
  /** When the agent begins: what was under way when it was killed waits again. @returns requests to join, which are of no use any more */
  cutShort(): readonly KeptPacket[]
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
const UNDER_WAY = [
  `CREATE TABLE IF NOT EXISTS under_way (
    id INTEGER PRIMARY KEY AUTOINCREMENT, route TEXT NOT NULL, eui TEXT NOT NULL, heard_ms INTEGER NOT NULL, row TEXT NOT NULL,
    is_join INTEGER NOT NULL);`,
]
const ROW = v.looseObject({})

/** @param most packets that are kept */
export function openBacklog(path: string, most: number): Backlog {
  const db = openDatabase(path, STEPS)
  const underWay = openUnderWay(`${path.replace(/\.sqlite$/, '')}-under-way.sqlite`)
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
  const forget = (route: MessageId) => {
    const left = (counts.get(route) ?? 1) - 1
    if (left === 0) counts.delete(route)
    else counts.set(route, left)
  }
  const remove = (id: number, route: MessageId) => {
    if (drop.run(id).changes > 0) forget(route)
  }
  const add = ({ route, eui, heardMs, row }: Omit<KeptPacket, 'id'>) => {
    while (kept() >= most) {
      const oldest = first.get() as { readonly id: number; readonly route: MessageId }
      remove(oldest.id, oldest.route)
      dropped++
    }
    insert.run(route, eui, Math.floor(heardMs), JSON.stringify(row))
    counts.set(route, (counts.get(route) ?? 0) + 1)
  }
  return {
    begin: underWay.begin,
    end: underWay.end,
    handed(packet) {
      // In that order: what is killed in between is handed over twice, and not lost.
      const place = underWay.begin({ ...packet, isJoin: false })
      remove(packet.id, packet.route)
      return place
    },
    cutShort: () => underWay.cutShort(add),
    add,
    has: route => counts.has(route),
    routes: () => [...counts.keys()],
    oldest(route) {
      const found = firstOf.get(route)
      return found === undefined ? undefined : packetIn({ ...found, route })
    },
    remove,
    counts: () => ({ kept: kept(), dropped }),
    close() {
      underWay.close()
      db.close()
    },
  }
}

/**
 * What is being handed over, or was and is not reported. A file of its own: it survives a kill, and not a power cut of the last moments, so that a
 * card is not worn by each packet.
 */
function openUnderWay(path: string) {
  const db = openDatabase(path, UNDER_WAY)
  db.exec('PRAGMA synchronous = NORMAL')
  const insert = db.prepare(
    'INSERT INTO under_way (route, eui, heard_ms, row, is_join) VALUES (?, ?, ?, ?, ?)',
  )
  const drop = db.prepare('DELETE FROM under_way WHERE id = ?')
  const all = db.prepare('SELECT id, route, eui, heard_ms, row, is_join FROM under_way ORDER BY id')
  const end = (ids: readonly number[]) => {
    if (ids.length > 0) inTransaction(db, () => ids.forEach(id => void drop.run(id)))
  }
  return {
    begin: ({ route, eui, heardMs, row, isJoin }: Begun) =>
      Number(
        insert.run(route, eui, Math.floor(heardMs), JSON.stringify(row), Number(isJoin)).lastInsertRowid,
      ),
    end,
    /** @param keep takes those that are of use later. @returns the others */
    cutShort(keep: (packet: KeptPacket) => void): readonly KeptPacket[] {
      const rows = all.all()
      const late = rows.filter(row => row['is_join'] === 0).map(packetIn)
      for (const packet of late) keep(packet)
      end(late.map(({ id }) => id))
      return rows.filter(row => row['is_join'] === 1).map(packetIn)
    },
    close: () => db.close(),
  }
}

function packetIn(found: Readonly<Record<string, unknown>>): KeptPacket {
  const { id, route, eui, heard_ms: heardMs, row } = found
  const read = parseJson(String(row), ROW)
  const said = 'fault' in read ? {} : read.value
  return {
    id: Number(id),
    route: String(route) as MessageId,
    eui: String(eui),
    heardMs: Number(heardMs),
    row: said,
  }
}
