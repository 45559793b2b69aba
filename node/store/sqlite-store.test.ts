import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, it } from 'vitest'
import { toAddress } from '../../protocol/ids.ts'
import { toHash } from '../../protocol/testing/hex.ts'
import { LAWS_BINDING, LAWS_DENIALS } from '../testing/laws-binding.ts'
import { arrival, storeLaws } from '../testing/store-laws.ts'
import { openSqliteStore, type SqliteStore } from './sqlite-store.ts'

const binding = LAWS_BINDING
const folder = mkdtempSync(join(tmpdir(), 'cairn-store-'))
let files = 0
let opened: SqliteStore[] = []

async function open(
  path = join(folder, `${files++}.db`),
  extra: { maxBytes?: number; denials?: number } = {},
) {
  const store = await openSqliteStore({ path, binding, denials: LAWS_DENIALS, ...extra })
  opened.push(store)
  return store
}

afterEach(async () => {
  for (const store of opened) await store.close().catch(() => undefined)
  opened = []
})

storeLaws(name => open(join(folder, `${name}.db`)))

describe('a full disk', () => {
  it('refuses a batch whole, goes on answering, and takes more when there is room again', async () => {
    const store = await open(undefined, { maxBytes: 40 * 4096 })
    const refused = store.append(
      Array.from({ length: 100 }, (_, index) => arrival(index, 4000)),
      1_000_000,
    )
    await expect(refused).rejects.toMatchObject({ code: 'store_full', retryable: true })
    expect(await store.listEvidence(0, 0, 1000)).toEqual([])
    expect(await store.listBatches(0)).toEqual([])
    expect((await store.append([arrival(7)], 1_000_000)).arrived).toMatchObject([{ batch: 1 }])
    await store.setMaxBytes(1_000 * 4096)
    const all = Array.from({ length: 100 }, (_, index) => arrival(index, 4000))
    await store.append(all, 1_000_000)
    expect(await store.listEvidence(0, 0, 1000)).toHaveLength(100)
  })
})

describe('opening a file', () => {
  it('is its owner’s alone to read, in a folder that everybody reads', async () => {
    const shared = mkdtempSync(join(tmpdir(), 'cairn-open-'))
    chmodSync(shared, 0o755)
    const path = join(shared, 'node.db')
    const store = await open(path)
    await store.append([arrival(1)], 1_000_000)
    for (const name of readdirSync(shared)) expect(statSync(join(shared, name)).mode & 0o077).toBe(0)
    await store.close()
    rmSync(shared, { recursive: true })
  })

  it('refuses what is no database', async () => {
    const path = join(folder, 'text.db')
    writeFileSync(path, 'these bytes are no database at all; '.repeat(200))
    await expect(open(path)).rejects.toMatchObject({ code: 'store_corrupt', facts: { path } })
  })

  it('refuses a damaged store', async () => {
    const path = join(folder, 'damaged.db')
    const store = await open(path)
    await store.append(
      Array.from({ length: 200 }, (_, index) => arrival(index, 500)),
      1_000_000,
    )
    await store.close()
    truncateSync(path, 8192)
    const reopened = open(path).then(async again => {
      await again.listEvidence(0, 0, 1000)
    })
    await expect(reopened).rejects.toMatchObject({ code: 'store_corrupt' })
  })

  it('refuses another programme’s database', async () => {
    const path = join(folder, 'other.db')
    const other = new DatabaseSync(path)
    other.exec('CREATE TABLE x (y)')
    other.close()
    await expect(open(path)).rejects.toMatchObject({ code: 'store_foreign' })
  })

  it('refuses another network’s store', async () => {
    const path = join(folder, 'network.db')
    await (await open(path)).close()
    const other = { settlement: toAddress(`0x${'cd'.repeat(20)}`), genesisHash: toHash(new Uint8Array(32)) }
    for (const name of ['settlement', 'genesisHash'] as const) {
      const elsewhere = openSqliteStore({ path, binding: { ...binding, [name]: other[name] }, denials: 1 })
      await expect(elsewhere).rejects.toMatchObject({ code: 'store_foreign', facts: { name } })
    }
  })

  it('refuses a store that another node has open', async () => {
    const path = join(folder, 'locked.db')
    await open(path)
    await expect(open(path)).rejects.toMatchObject({ code: 'store_locked' })
  })

  it('refuses a store of a later version', async () => {
    const path = join(folder, 'newer.db')
    await (await open(path)).close()
    const db = new DatabaseSync(path)
    db.exec("INSERT INTO migration (version, name) VALUES (99, 'later')")
    db.close()
    await expect(open(path)).rejects.toMatchObject({ code: 'store_newer', facts: { version: 99 } })
  })
})

describe('a store of formats 1', () => {
  it('is refused with a clear word', async () => {
    const path = join(folder, 'older.db')
    await (await open(path)).close()
    const db = new DatabaseSync(path)
    db.exec('DELETE FROM migration WHERE version > 4; UPDATE migration SET version = 3')
    db.close()
    await expect(open(path)).rejects.toMatchObject({ code: 'store_older', facts: { version: 3 } })
  })
})

process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
