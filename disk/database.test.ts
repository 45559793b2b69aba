import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inTransaction, openDatabase } from './database.ts'

it('what fails in the midst changes nothing; what passes is there after opening anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-disk-'))
  const path = join(folder, 'deep', 'a.sqlite')
  const open = () => openDatabase(path, 'CREATE TABLE IF NOT EXISTS t (n INTEGER) STRICT')
  const db = open()
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const add = (n: number) => db.prepare('INSERT INTO t VALUES (?)').run(n)
  expect(inTransaction(db, () => add(1).changes)).toBe(1)
  const fails = () =>
    inTransaction(db, () => {
      add(2)
      throw new Error('no')
    })
  expect(fails).toThrow('no')
  db.close()
  const again = open()
  expect(again.prepare('SELECT n FROM t').all()).toEqual([{ n: 1 }])
  again.close()
  rmSync(folder, { recursive: true, force: true })
})
