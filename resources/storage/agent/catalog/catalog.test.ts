/** A vault goes on with the catalog that a version before it wrote (testing/recorded): in it are the keys of its files. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, it } from 'vitest'
import { openCatalog } from './catalog.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-catalog-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function recorded(name: string): string {
  const path = join(folder, name)
  const db = new DatabaseSync(path)
  db.exec(readFileSync(join(import.meta.dirname, '../../testing/recorded/catalog-0.sql'), 'utf8'))
  db.close()
  return path
}

it('goes on with a catalog of the version before: files, keys, shares, who failed', () => {
  const path = recorded('goes-on')
  for (let opening = 0; opening < 2; opening++) {
    const catalog = openCatalog(path)
    const file = catalog.find('photos', 'a.jpg')
    expect(file).toMatchObject({ size: 7, meta: { made: 'by hand' }, scheme: { needed: 1, shares: 2 } })
    expect(file?.key).toEqual(new Uint8Array(32).fill(1))
    expect(file?.shares.map(({ received }) => received)).toEqual([10 * opening, 0])
    expect(catalog.peers()).toMatchObject([{ failures: 2, cause: 'it was off' }])
    expect(catalog.overDeals()).toEqual(['d'.repeat(32)])
    expect(catalog.buckets.has('photos')).toBe(true)
    catalog.addReceived(file!.id, 0, 10)
    catalog.close()
  }
})

it('leaves a catalog of a newer version alone, and says so', () => {
  const path = recorded('newer')
  const db = new DatabaseSync(path)
  db.exec('PRAGMA user_version = 99')
  db.close()
  const before = readFileSync(path)
  expect(() => openCatalog(path)).toThrow(/written by a newer version/)
  expect(readFileSync(path)).toEqual(before)
})

it.each([
  '',
  '{"made":',
  '"by hand"',
  '{"made":7}',
])('says which file is damaged where its meta is %j', meta => {
  const path = recorded(`damaged-${meta.length}`)
  const db = new DatabaseSync(path)
  db.prepare('UPDATE file SET meta = ?').run(meta)
  db.close()
  const catalog = openCatalog(path)
  const read = () => catalog.find('photos', 'a.jpg')
  expect(read).toThrow(expect.objectContaining({ code: 'file_damaged' }))
  expect(read).toThrow(path)
  expect(read).toThrow('meta of file abababababababab')
  catalog.close()
})
