import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, it } from 'vitest'
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import { openSqliteStore, type SqliteStore } from './sqlite-store.ts'
import type { Arrival } from './store.ts'

const binding = { chainId: 31337, settlement: '0xab', genesisMs: 1_000_000, epochMs: 60_000 }
const folder = mkdtempSync(join(tmpdir(), 'cairn-store-'))
let files = 0
let opened: SqliteStore[] = []

async function open(
  path = join(folder, `${files++}.db`),
  extra: { maxBytes?: number; denials?: number } = {},
) {
  const store = await openSqliteStore({ path, binding, denials: 3, ...extra })
  opened.push(store)
  return store
}

afterEach(async () => {
  for (const store of opened) await store.close().catch(() => undefined)
  opened = []
})

function arrival(number: number, arrivedAtMs = 1_000_000, size = 10): Arrival {
  const id = number.toString(16).padStart(64, '0') as MessageId
  return { id, subject: 'a'.repeat(64) as SubjectId, arrivedAtMs, bytes: new Uint8Array(size).fill(number) }
}

describe('the evidence log', () => {
  it('keeps the first arrival of a message, however often it comes', async () => {
    const store = await open()
    const first = await store.append([arrival(1, 1_000_500), arrival(2, 1_000_500), arrival(1, 1_000_501)])
    expect(first.map(({ repeated }) => repeated)).toEqual([false, false, true])
    const again = await store.append([arrival(1, 1_065_000)])
    expect(again).toEqual([{ epoch: 0, arrivedAtMs: 1_000_500, repeated: true }])
    expect(await store.listEvidence(0, 0, 10)).toHaveLength(2)
    expect(await store.getMessage(arrival(1).id)).toMatchObject({ ...arrival(1, 1_000_500), epoch: 0 })
  })

  it('lets nothing into a closed epoch', async () => {
    const store = await open()
    await store.append([arrival(1, 1_059_999)])
    expect(await store.closeEpoch(0)).toMatchObject({ epoch: 0, stage: 'closed', messages: 1 })
    const [late] = await store.append([arrival(2, 1_059_999)])
    expect(late).toEqual({ epoch: 1, arrivedAtMs: 1_060_000, repeated: false })
    expect(await store.listEvidence(0, 0, 10)).toHaveLength(1)
  })

  it('closes epochs in order, also after it was opened again', async () => {
    const path = join(folder, 'order.db')
    const store = await open(path)
    await store.closeEpoch(0)
    await store.close()
    const again = await open(path)
    await expect(again.closeEpoch(0)).rejects.toMatchObject({ code: 'internal' })
    await expect(again.closeEpoch(2)).rejects.toMatchObject({ code: 'internal' })
    expect(await again.closeEpoch(1)).toMatchObject({ startMs: 1_060_000, endMs: 1_120_000 })
  })

  it('pages through an epoch in the order of the log', async () => {
    const store = await open()
    await store.append([5, 3, 9, 1].map(number => arrival(number)))
    const page = await store.listEvidence(0, 0, 3)
    const rest = await store.listEvidence(0, page.at(-1)!.ordinal, 3)
    expect([...page, ...rest].map(({ bytes }) => bytes[0])).toEqual([5, 3, 9, 1])
  })
})

describe('a full disk', () => {
  it('refuses a batch whole, goes on answering, and takes more when there is room again', async () => {
    const store = await open(undefined, { maxBytes: 40 * 4096 })
    const refused = store.append(Array.from({ length: 100 }, (_, index) => arrival(index, 1_000_000, 4000)))
    await expect(refused).rejects.toMatchObject({ code: 'store_full', retryable: true })
    expect(await store.listEvidence(0, 0, 1000)).toEqual([])
    expect(await store.append([arrival(7)])).toHaveLength(1)
    await store.setMaxBytes(1_000 * 4096)
    const all = Array.from({ length: 100 }, (_, index) => arrival(index, 1_000_000, 4000))
    await store.append(all)
    expect(await store.listEvidence(0, 0, 1000)).toHaveLength(100)
  })
})

describe('denials', () => {
  it('are found by delivered bytes and by message id, and the oldest go first', async () => {
    const store = await open()
    const delivered = (digit: string) => digit.repeat(64)
    const denial = { code: 'signature_invalid', facts: { a: 1n }, atMs: 5 } as const
    for (const digit of ['1', '2', '3', '4']) {
      await store.recordDenials([
        { ...denial, delivered: delivered(digit), message: delivered('f') as MessageId },
      ])
    }
    expect(await store.getDenial(delivered('1'))).toBeUndefined()
    expect(await store.getDenial(delivered('2'))).toMatchObject(denial)
    expect(await store.getDenial(delivered('f'))).toMatchObject({ delivered: delivered('4') })
  })
})

describe('opening a file', () => {
  it('refuses what is no database', async () => {
    const path = join(folder, 'text.db')
    writeFileSync(path, 'these bytes are no database at all; '.repeat(200))
    await expect(open(path)).rejects.toMatchObject({ code: 'store_corrupt', facts: { path } })
  })

  it('refuses a damaged store', async () => {
    const path = join(folder, 'damaged.db')
    const store = await open(path)
    await store.append(Array.from({ length: 200 }, (_, index) => arrival(index, 1_000_000, 500)))
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
    const elsewhere = openSqliteStore({ path, binding: { ...binding, settlement: '0xcd' }, denials: 1 })
    await expect(elsewhere).rejects.toMatchObject({ code: 'store_foreign', facts: { name: 'settlement' } })
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

process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
