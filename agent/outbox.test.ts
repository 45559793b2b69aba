/** An agent goes on with the queue that a version before it wrote (agent/testing/recorded). */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { toMessageId } from '../protocol/ids.ts'
import { openOutbox } from './outbox.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-outbox-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const idOf = (number: number) => toMessageId(number.toString(16).padStart(64, '0'))

function recorded(name: string): string {
  const place = join(folder, name)
  mkdirSync(place)
  const db = new DatabaseSync(join(place, 'outbox.sqlite'))
  db.exec(readFileSync(join(import.meta.dirname, 'testing/recorded/outbox-0.sql'), 'utf8'))
  db.close()
  return place
}

it('goes on with a queue of the version before: nothing is lost, no number is used twice', () => {
  const place = recorded('goes-on')
  for (let opening = 0; opening < 2; opening++) {
    const outbox = openOutbox(place, { limit: 100, firstSequence: 9_000 + opening })
    expect(outbox.nextSequence()).toBe(504 + opening)
    expect(outbox.waiting(10).slice(0, 2)).toMatchObject([{ sequence: 502 }, { sequence: 503 }])
    expect(outbox.refusals()).toEqual([{ id: idOf(1), code: 'late', detail: 'too late' }])
    expect(outbox.note()).toBe(opening === 0 ? 'note 3' : 'note 4')
    outbox.add(
      { sequence: 504 + opening, id: idOf(4 + opening), bytes: new Uint8Array(1) },
      `note ${4 + opening}`,
    )
    outbox.close()
  }
})

it('has the tables of a new one then', () => {
  openOutbox(recorded('tables'), { limit: 1, firstSequence: 1 }).close()
  openOutbox(join(folder, 'new'), { limit: 1, firstSequence: 1 }).close()
  const [was, fresh] = ['tables', 'new'].map(name => {
    const db = new DatabaseSync(join(folder, name, 'outbox.sqlite'))
    const tables = db.prepare('SELECT type, name, tbl_name FROM sqlite_schema ORDER BY name').all()
    const columns = db.prepare("SELECT name, type FROM pragma_table_info('message')").all()
    const version = db.prepare('PRAGMA user_version').get()
    db.close()
    return { tables, columns, version }
  })
  expect(was).toEqual(fresh)
})

it('leaves a queue of a newer version alone, and says so', () => {
  const place = recorded('newer')
  const path = join(place, 'outbox.sqlite')
  const db = new DatabaseSync(path)
  db.exec('PRAGMA user_version = 99')
  db.close()
  const before = readFileSync(path)
  expect(() => openOutbox(place, { limit: 1, firstSequence: 1 })).toThrow(/written by a newer version/)
  expect(readFileSync(path)).toEqual(before)
})

it('says of what waits in memory what its file says, whatever is added, answered and refused', () => {
  let made = 0
  const act = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('add' as const), afterMs: fc.constantFrom(0, 0, 50) }),
    },
    fc.record({ kind: fc.constant('acknowledge' as const), picks: fc.array(fc.nat(99), { maxLength: 40 }) }),
    fc.record({ kind: fc.constant('refuse' as const), pick: fc.nat(99) }),
    fc.record({ kind: fc.constant('reopen' as const) }),
  )
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 150 }), acts => {
      const place = join(folder, `mirror-${made++}`)
      mkdirSync(place)
      const open = () => openOutbox(place, { limit: 90, firstSequence: 1 })
      let outbox = open()
      const db = new DatabaseSync(join(place, 'outbox.sqlite'))
      const inFile = db.prepare(
        "SELECT sequence, id FROM message WHERE state = 'waiting' AND after_ms <= ? ORDER BY sequence LIMIT ?",
      )
      for (const one of acts) {
        const sequence = outbox.nextSequence()
        if (one.kind === 'add')
          outbox.add(
            { sequence, id: idOf(sequence), bytes: new Uint8Array(1), afterMs: one.afterMs },
            undefined,
          )
        if (one.kind === 'acknowledge')
          outbox.acknowledge(one.picks.map(pick => ({ id: idOf(pick), receipt: new Uint8Array(1) })))
        if (one.kind === 'refuse') outbox.refuse(idOf(one.pick), 'late', 'too late')
        if (one.kind === 'reopen') {
          outbox.close()
          outbox = open()
        }
        for (const [limit, nowMs] of [
          [1, 0],
          [100, 49.5],
          [7, 50],
        ] as const)
          expect(outbox.waiting(limit, nowMs).map(({ sequence, id }) => ({ sequence, id }))).toEqual(
            inFile.all(Math.floor(nowMs), limit).map(row => ({ ...row })),
          )
      }
      outbox.close()
      db.close()
    }),
    { numRuns: 25 },
  )
})
