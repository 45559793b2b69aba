import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, it } from 'vitest'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import { type MessageId, type SubjectId, toAddress } from '../../protocol/ids.ts'
import { receiptLeaf, rootOfPath } from '../../protocol/receipt/receipt-tree.ts'
import { toHash } from '../../protocol/testing/hex.ts'
import { PLACE } from '../../protocol/testing/sample-values.ts'
import { openSqliteStore, type SqliteStore } from './sqlite-store.ts'
import type { Appended, Arrival } from './store.ts'

const binding = { ...PLACE, genesisMs: 1_000_000, epochMs: 60_000 }
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

function arrival(number: number, size = 10): Arrival {
  const id = number.toString(16).padStart(64, '0') as MessageId
  return { id, subject: 'a'.repeat(64) as SubjectId, bytes: new Uint8Array(size).fill(number) }
}

const arrivals = (...numbers: number[]) => numbers.map(number => arrival(number))
const where = ({ arrived }: Appended) => arrived.map(({ path: _, ...rest }) => rest)

/** True if each arrival's leaf leads to the root that is signed for it. */
function proves(numbers: readonly number[], { arrived, root, repeatedRoot }: Appended): boolean {
  return numbers.every((number, index) => {
    const { epoch, arrivedAtMs, path, repeated } = arrived[index]!
    const leaf = receiptLeaf(networkIdOf(PLACE), { message: arrival(number).id, epoch, arrivedAtMs })
    const reached = rootOfPath(leaf, path)
    return reached !== undefined && toHash(reached) === toHash((repeated ? repeatedRoot : root)!)
  })
}

describe('the evidence log', () => {
  it('keeps the first arrival of a message, however often it comes', async () => {
    const store = await open()
    const first = await store.append(arrivals(1, 2, 1), 1_000_500)
    expect(first.arrived.map(({ repeated }) => repeated)).toEqual([false, false, true])
    expect(proves([1, 2, 1], first)).toBe(true)
    const again = await store.append(arrivals(1), 1_065_000)
    expect(where(again)).toEqual([{ epoch: 0, arrivedAtMs: 1_000_500, batch: 1, repeated: true }])
    expect(proves([1], again)).toBe(true)
    expect(await store.listEvidence(0, 0, 10)).toHaveLength(2)
    const stored = { ...arrival(1), arrivedAtMs: 1_000_500, epoch: 0, batch: 1 }
    expect(await store.getMessage(arrival(1).id)).toMatchObject(stored)
  })

  it('lets nothing into a closed epoch', async () => {
    const store = await open()
    await store.append(arrivals(1), 1_059_999)
    expect(await store.closeEpoch(0)).toMatchObject({ epoch: 0, stage: 'closed', messages: 1 })
    const late = await store.append(arrivals(2), 1_059_999)
    expect(where(late)).toEqual([{ epoch: 1, arrivedAtMs: 1_060_000, batch: 1, repeated: false }])
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
    await store.append(arrivals(5, 3, 9, 1), 1_000_000)
    const page = await store.listEvidence(0, 0, 3)
    const rest = await store.listEvidence(0, page.at(-1)!.ordinal, 3)
    expect([...page, ...rest].map(({ bytes }) => bytes[0])).toEqual([5, 3, 9, 1])
  })
})

describe('the log of batches', () => {
  it('has a batch an append, under the root that was told, each epoch from 1', async () => {
    const path = join(folder, 'batches.db')
    const store = await open(path)
    const told = [
      await store.append(arrivals(3, 1, 2), 1_000_000),
      await store.append(arrivals(4), 1_059_999),
      await store.append(arrivals(6, 5), 1_060_000),
    ]
    expect(told.map(({ arrived }) => arrived.map(({ epoch, batch }) => `${epoch}.${batch}`))).toEqual([
      ['0.1', '0.1', '0.1'],
      ['0.2'],
      ['1.1', '1.1'],
    ])
    await store.close()
    const again = await open(path)
    const roots = told.map(({ root }) => root)
    expect(await again.listBatches(0)).toEqual([
      { number: 1, root: roots[0], messages: 3 },
      { number: 2, root: roots[1], messages: 1 },
    ])
    expect(await again.listBatches(0, 1)).toMatchObject([{ number: 2 }])
    expect(await again.listBatches(1)).toEqual([{ number: 1, root: roots[2], messages: 2 }])
    expect(await again.listBatches(2)).toEqual([])
    expect((await again.append(arrivals(7), 1_000_000)).arrived).toMatchObject([{ epoch: 0, batch: 3 }])
  })

  it('does not grow by what was there already, alone or among new ones', async () => {
    const store = await open()
    await store.append(arrivals(1, 2), 1_000_000)
    const repeated = await store.append(arrivals(2, 1, 2), 1_030_000)
    expect(repeated.root).toBe(undefined)
    expect(proves([2, 1, 2], repeated)).toBe(true)
    expect(await store.listBatches(0)).toHaveLength(1)
    const mixed = await store.append(arrivals(1, 3), 1_060_000)
    expect(where(mixed)).toEqual([
      { epoch: 0, arrivedAtMs: 1_000_000, batch: 1, repeated: true },
      { epoch: 1, arrivedAtMs: 1_060_000, batch: 1, repeated: false },
    ])
    expect(proves([1, 3], mixed)).toBe(true)
    expect(await store.listBatches(1)).toEqual([{ number: 1, root: mixed.root, messages: 1 }])
  })

  it('takes nothing of a batch that is too large', async () => {
    const store = await open()
    const many = Array.from({ length: 4_097 }, (_, index) => arrival(index))
    await expect(store.append(many, 1_000_000)).rejects.toMatchObject({ code: 'store_failed' })
    expect(await store.listEvidence(0, 0, 10)).toEqual([])
    expect((await store.append(many.slice(1), 1_000_000)).arrived).toHaveLength(4_096)
    expect(await store.listBatches(0)).toMatchObject([{ number: 1, messages: 4_096 }])
  })
})

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
    expect((await store.append(arrivals(7), 1_000_000)).arrived).toMatchObject([{ batch: 1 }])
    await store.setMaxBytes(1_000 * 4096)
    const all = Array.from({ length: 100 }, (_, index) => arrival(index, 4000))
    await store.append(all, 1_000_000)
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
