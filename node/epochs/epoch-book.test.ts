/** What is in memory is what the store has, and the store is asked little. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toAddress } from '../../protocol/ids.ts'
import { openSqliteStore, type SqliteStore } from '../store/sqlite-store.ts'
import type { EvidenceStore } from '../store/store.ts'
import { createEpochBook } from './epoch-book.ts'

const MANY = 100
let folder: string
let store: SqliteStore
let asked: string[]
let book: EvidenceStore

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-book-'))
  const place = {
    chainId: 1,
    settlement: toAddress(`0x${'11'.repeat(20)}`),
    genesisHash: `0x${'22'.repeat(32)}` as const,
  }
  const binding = { ...place, genesisMs: 0, epochMs: 1_000 }
  store = await openSqliteStore({ path: join(folder, 'node.db'), binding, denials: 10 })
  asked = []
  const note =
    <A extends readonly unknown[], R>(name: string, call: (...args: A) => R) =>
    (...args: A): R => {
      asked.push(name)
      return call(...args)
    }
  book = createEpochBook({
    ...store,
    getEpoch: note('getEpoch', store.getEpoch),
    listEpochs: note('listEpochs', store.listEpochs),
    listUnfinished: note('listUnfinished', store.listUnfinished),
  })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

async function same(): Promise<void> {
  expect(await book.listUnfinished(MANY)).toEqual(await store.listUnfinished(MANY))
  expect(await book.listEpochs(Number.MAX_SAFE_INTEGER, MANY)).toEqual(
    await store.listEpochs(Number.MAX_SAFE_INTEGER, MANY),
  )
}

describe('a book of epochs', () => {
  it('answers as the store does, while epochs are closed, go on and are final', async () => {
    await same()
    for (let epoch = 0; epoch < 5; epoch++) {
      const closed = await book.closeEpoch(epoch)
      await same()
      await book.saveEpoch({ ...closed, stage: 'listed' })
      await same()
      if (epoch % 2 === 0) await book.saveEpoch({ ...closed, stage: 'final' })
      await same()
      expect(await book.getEpoch(epoch)).toEqual(await store.getEpoch(epoch))
    }
  })

  it('asks once for what it then knows', async () => {
    for (let epoch = 0; epoch < 3; epoch++) await store.closeEpoch(epoch)
    for (let again = 0; again < 3; again++) {
      await book.listUnfinished(MANY)
      await book.listEpochs(Number.MAX_SAFE_INTEGER, 1)
      await book.getEpoch(2)
    }
    expect(asked.sort()).toEqual(['listEpochs', 'listUnfinished'])
  })

  it('keeps what was written while something older was read', async () => {
    const closed = await store.closeEpoch(0)
    const late = Promise.withResolvers<void>()
    const slow = createEpochBook({
      ...store,
      getEpoch: async epoch => {
        const found = await store.getEpoch(epoch)
        await late.promise
        return found
      },
      listUnfinished: async limit => {
        const found = await store.listUnfinished(limit)
        await late.promise
        return found
      },
    })
    const [one, list] = [slow.getEpoch(0), slow.listUnfinished(MANY)]
    await store.getEpoch(0)
    const final = { ...closed, stage: 'final' } as const
    await slow.saveEpoch(final)
    late.resolve()
    await Promise.all([one, list])
    expect(await slow.getEpoch(0)).toEqual(final)
    expect(await slow.listUnfinished(MANY)).toEqual([])
  })

  it('has nothing that could not be written down', async () => {
    const closed = await book.closeEpoch(0)
    const failing = createEpochBook<EvidenceStore>({
      ...store,
      saveEpoch: async () => Promise.reject(new Error('the disk is full')),
    })
    await failing.listUnfinished(MANY)
    await expect(failing.saveEpoch({ ...closed, stage: 'final' })).rejects.toThrow('full')
    expect(await failing.listUnfinished(MANY)).toEqual([closed])
  })

  it('goes on with a backlog that is longer than what is read at once', async () => {
    for (let epoch = 0; epoch < 12; epoch++) await store.closeEpoch(epoch)
    for (let epoch = 0; epoch < 12; epoch++) {
      const [oldest] = await book.listUnfinished(5)
      expect(oldest?.epoch).toBe(epoch)
      await book.saveEpoch({ ...oldest!, stage: 'final' })
    }
    expect(await book.listUnfinished(5)).toEqual([])
  })
})
