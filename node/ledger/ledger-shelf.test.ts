import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bytesToHex } from '@noble/hashes/utils.js'
import { afterEach, describe, expect, it } from 'vitest'
import type { EpochHeader } from '../../protocol/chain-formats/header.ts'
import { buildLedgerTree, encodeLedger, type Ledger } from '../../protocol/chain-formats/ledger.ts'
import type { Hash } from '../../protocol/ids.ts'
import { createFolderSnapshots } from '../snapshots.ts'
import type { EpochRecord } from '../store/epoch-record.ts'
import { createLedgerShelf, type LedgerShelf } from './ledger-shelf.ts'
import { asset, leadsTo, ledgerOf, ownerOf } from './testing/ledgers.ts'

const LARGE = 12_000

const shelves: LedgerShelf[] = []
afterEach(() => Promise.all(shelves.splice(0).map(shelf => shelf.stop())))

/** Epochs in memory, as the store has them, and real files. */
function rig() {
  const dataDir = mkdtempSync(join(tmpdir(), 'cairn-ledgers-'))
  const records: EpochRecord[] = []
  const files = createFolderSnapshots(join(dataDir, 'snapshots'))
  let [reads, paying] = [0, -1]
  const parts = {
    dataDir,
    payingEpoch: async () => paying,
    store: {
      getEpoch: async (epoch: number) => records[epoch],
      listEpochs: async () => [...records].reverse(),
    },
    snapshots: {
      ...files,
      get(address: Hash) {
        reads++
        return files.get(address)
      },
    },
  }
  const open = () => {
    const shelf = createLedgerShelf(parts)
    shelves.push(shelf)
    return shelf
  }
  return {
    shelf: open(),
    restart: open,
    reads: () => reads,
    indexes: join(dataDir, 'ledgers'),
    pay: (epoch: number) => {
      paying = epoch
    },
    async add(ledger: Ledger): Promise<EpochRecord & { readonly ledger: Hash }> {
      const address = await files.put(encodeLedger(ledger))
      const ledgerRoot = `0x${bytesToHex(buildLedgerTree(ledger).root)}`
      const header = { ledgerRoot } as EpochHeader
      const place = { epoch: records.length, stage: 'computed', startMs: 0, endMs: 1, messages: 0 } as const
      const record = { ...place, ledger: address, header }
      records.push(record)
      return record
    },
    lose: (address: Hash) => files.remove(address),
  }
}

describe.each([
  ['small, read where it is asked for', 50],
  ['large, written on a thread of its own', LARGE],
])('a ledger that is %s', (_, count) => {
  it('answers with figures and a proof that leads to its root, read once', async () => {
    const { shelf, add, reads } = rig()
    const ledger = ledgerOf(count, 5n)
    await add(ledger)
    for (const index of [1, count >> 1, count]) {
      const line = await shelf.look(0, ownerOf(index), asset)
      expect(line).toMatchObject({ epoch: 0, earned: 5n, spent: 7n })
      expect(leadsTo(ledger, ownerOf(index), line!)).toBe(true)
    }
    expect(await shelf.look(0, ownerOf(count + 1), asset)).toBeUndefined()
    expect(await shelf.look(0, ownerOf(1.5), asset)).toBeUndefined()
    expect(await shelf.look(1, ownerOf(1), asset)).toBeUndefined()
    expect(reads()).toBe(count === LARGE ? 0 : 1)
  })

  it('is the newest as soon as it is read; until then the one before answers', async () => {
    const { shelf, add } = rig()
    expect(await shelf.lookNewest(ownerOf(1), asset)).toBeUndefined()
    await add(ledgerOf(count, 5n))
    expect(await shelf.lookNewest(ownerOf(1), asset)).toMatchObject({ epoch: 0, earned: 5n })
    const record = await add(ledgerOf(count, 9n))
    shelf.expect(record)
    const meanwhile = await shelf.lookNewest(ownerOf(1), asset)
    expect([5n, 9n]).toContain(meanwhile?.earned)
    expect(await shelf.look(1, ownerOf(1), asset)).toMatchObject({ earned: 9n })
    expect(await shelf.lookNewest(ownerOf(1), asset)).toMatchObject({ epoch: 1, earned: 9n })
  })

  it('comes back when it was put away for others', async () => {
    const { shelf, add } = rig()
    for (let epoch = 0; epoch < 6; epoch++) await add(ledgerOf(count, BigInt(epoch)))
    for (const epoch of [0, 1, 2, 3, 4, 5, 0, 5, 1])
      expect(await shelf.look(epoch, ownerOf(2), asset)).toMatchObject({ epoch, earned: BigInt(epoch) })
  })
})

it('a file that was lost is asked for again', async () => {
  const { shelf, add, lose } = rig()
  const record = await add(ledgerOf(3, 1n))
  await lose(record.ledger)
  shelf.expect(record)
  await expect(shelf.look(0, ownerOf(1), asset)).rejects.toMatchObject({ code: 'snapshot_missing' })
  const again = await add(ledgerOf(3, 1n))
  expect(again.ledger).toBe(record.ledger)
  expect(await shelf.look(0, ownerOf(1), asset)).toMatchObject({ earned: 1n })
})

describe('the file of a large ledger', () => {
  const owner = ownerOf(LARGE >> 1)

  it('answers after a restart, before anything was read', async () => {
    const { shelf, restart, add, indexes } = rig()
    const { ledger } = await add(ledgerOf(LARGE, 5n))
    await shelf.lookNewest(owner, asset)
    const file = join(indexes, ledger.slice(2))
    const before = readFileSync(file)
    writeFileSync(join(indexes, 'mark'), '')
    expect(await restart().lookNewest(owner, asset)).toMatchObject({ epoch: 0, earned: 5n })
    expect(readFileSync(file).equals(before)).toBe(true)
    // Whoever writes one removes what is not asked for: nothing was written.
    expect(existsSync(join(indexes, 'mark'))).toBe(true)
  })

  it('answers while a newer one is being written, after a restart as well', async () => {
    const { shelf, restart, add } = rig()
    await add(ledgerOf(LARGE, 5n))
    await shelf.lookNewest(owner, asset)
    await add(ledgerOf(LARGE * 3, 6n))
    const again = restart()
    expect(await again.lookNewest(owner, asset)).toMatchObject({ epoch: 0, earned: 5n })
    await expect.poll(() => again.lookNewest(owner, asset)).toMatchObject({ epoch: 1, earned: 6n })
  })

  it('is written again where it is damaged, cut short or gone, and the answer is right', async () => {
    const { shelf, restart, add, indexes } = rig()
    const ledger = ledgerOf(LARGE, 5n)
    const record = await add(ledger)
    await shelf.look(0, owner, asset)
    const file = join(indexes, record.ledger.slice(2))
    const whole = readFileSync(file)
    const damages = [
      () => writeFileSync(file, Buffer.from(whole).fill(0, 100, 140)),
      () => writeFileSync(file, whole.subarray(0, whole.length >> 1)),
      () => writeFileSync(file, Buffer.from(whole).fill(0, whole.length >> 1)),
      () => rmSync(file),
    ]
    for (const damage of damages) {
      damage()
      const line = await restart().look(0, owner, asset)
      expect(leadsTo(ledger, owner, line!)).toBe(true)
      expect(readFileSync(file).equals(whole)).toBe(true)
      damage()
      expect(await shelf.look(0, ownerOf(LARGE + 1), asset)).toBeUndefined()
      expect(await shelf.look(0, owner, asset)).toMatchObject({ earned: 5n })
    }
  })

  it('goes when no epoch that will pay is settled by it; what a crash left goes as well', async () => {
    const { shelf, add, pay, indexes } = rig()
    const records: { readonly ledger: Hash }[] = []
    mkdirSync(indexes)
    writeFileSync(join(indexes, '.half-written'), 'x')
    for (let epoch = 0; epoch < 4; epoch++) {
      records.push(await add(ledgerOf(LARGE, BigInt(epoch))))
      pay(epoch - 2)
      await shelf.look(epoch, owner, asset)
    }
    const files = records.slice(1).map(({ ledger }) => ledger.slice(2))
    expect(readdirSync(indexes).sort()).toEqual(files.sort())
    expect(await shelf.look(0, owner, asset)).toMatchObject({ earned: 0n })
  })
})
