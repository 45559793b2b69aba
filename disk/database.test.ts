import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inTransaction, openDatabase } from './database.ts'

it('what fails in the midst changes nothing; what passes is there after opening again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-disk-'))
  const path = join(folder, 'deep', 'a.sqlite')
  const open = () => openDatabase(path, ['CREATE TABLE IF NOT EXISTS t (n INTEGER) STRICT'])
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

it('a file takes the steps that it has not had, each once, and no step that fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-disk-'))
  const path = join(folder, 'a.sqlite')
  const first = 'CREATE TABLE IF NOT EXISTS t (n INTEGER) STRICT'
  const second = 'ALTER TABLE t ADD COLUMN word TEXT; UPDATE t SET word = n'
  const db = openDatabase(path, [first])
  db.exec('INSERT INTO t VALUES (7)')
  db.close()
  expect(() => openDatabase(path, [first, 'ALTER TABLE t ADD COLUMN x TEXT; SELECT * FROM none'])).toThrow()
  for (let opening = 0; opening < 2; opening++) {
    const newer = openDatabase(path, [first, second])
    expect(newer.prepare('SELECT * FROM t').all()).toEqual([{ n: 7, word: '7' }])
    newer.close()
  }
  const before = readFileSync(path)
  expect(() => openDatabase(path, [first])).toThrow(/written by a newer version.*schema 2, known 1/)
  expect(readFileSync(path)).toEqual(before)
  rmSync(folder, { recursive: true, force: true })
})
