import { hexToBytes } from '@noble/hashes/utils.js'
import { afterEach, describe, expect, it } from 'vitest'
import { type Address, type Hash, toAddress } from '../../protocol/ids.ts'
import {
  buildLedgerTree,
  encodeLedger,
  type Ledger,
  ledgerKey,
  ledgerLeafHash,
} from '../../protocol/ledger.ts'
import { verifyMerkleProof } from '../../protocol/merkle.ts'
import { bodyHash } from '../../protocol/oracle-statement.ts'
import type { SnapshotStore } from '../snapshots.ts'
import type { EpochRecord } from '../store/epoch-record.ts'
import type { EpochLog } from '../store/store.ts'
import { createLedgerShelf, type EpochLine, type LedgerShelf } from './ledger-shelf.ts'

const asset = toAddress(`0x${'22'.repeat(20)}`)
const ownerOf = (index: number) => toAddress(`0x${index.toString(16).padStart(40, '0')}`)
const LARGE = 12_000

function ledgerOf(count: number, earned: bigint): Ledger {
  const entry = (account: Address) => ({ account, asset, earned, spent: 7n, locked: 3n, lockedUntil: 9 })
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const account = ownerOf(index + 1)
      return [ledgerKey(account, asset), entry(account)] as const
    }),
  )
}

const shelves: LedgerShelf[] = []
afterEach(() => Promise.all(shelves.splice(0).map(shelf => shelf.stop())))

/** Epochs in memory, as the store and the snapshots have them. */
function rig() {
  const records: EpochRecord[] = []
  const files = new Map<Hash, Uint8Array>()
  let reads = 0
  const store = {
    getEpoch: async (epoch: number) => records[epoch],
    listEpochs: async () => [...records].reverse(),
  } as Pick<EpochLog, 'getEpoch' | 'listEpochs'> as EpochLog
  const snapshots = {
    async get(address: Hash) {
      reads++
      const bytes = files.get(address)
      if (bytes === undefined) throw new Error('it is gone')
      return bytes
    },
  } as SnapshotStore
  const shelf = createLedgerShelf(store, snapshots)
  shelves.push(shelf)
  return {
    shelf,
    reads: () => reads,
    add(ledger: Ledger): EpochRecord {
      const bytes = encodeLedger(ledger)
      const address = bodyHash(bytes)
      files.set(address, bytes)
      const place = { epoch: records.length, stage: 'computed', startMs: 0, endMs: 1, messages: 0 } as const
      const record: EpochRecord = { ...place, ledger: address }
      records.push(record)
      return record
    },
    lose: () => files.clear(),
  }
}

function leadsTo(ledger: Ledger, account: Address, line: EpochLine | undefined): boolean {
  const { earned, spent, locked, lockedUntil, proof } = line!
  const path = proof.map(hash => hexToBytes(hash.slice(2)))
  return verifyMerkleProof(
    buildLedgerTree(ledger).root,
    ledgerLeafHash({ account, asset, earned, spent, locked, lockedUntil }),
    path,
  )
}

describe.each([
  ['small, read where it is asked for', 50],
  ['large, read on a thread of its own', LARGE],
])('a ledger that is %s', (_, count) => {
  it('answers with figures and a proof that leads to its root, read once', async () => {
    const { shelf, add, reads } = rig()
    const ledger = ledgerOf(count, 5n)
    add(ledger)
    for (const index of [1, count >> 1, count]) {
      const line = await shelf.look(0, ownerOf(index), asset)
      expect(line).toMatchObject({ epoch: 0, earned: 5n, spent: 7n })
      expect(leadsTo(ledger, ownerOf(index), line)).toBe(true)
    }
    expect(await shelf.look(0, ownerOf(count + 1), asset)).toBeUndefined()
    expect(await shelf.look(1, ownerOf(1), asset)).toBeUndefined()
    expect(reads()).toBe(1)
  })

  it('is the newest as soon as it is read; until then the one before answers', async () => {
    const { shelf, add } = rig()
    expect(await shelf.lookNewest(ownerOf(1), asset)).toBeUndefined()
    add(ledgerOf(count, 5n))
    expect(await shelf.lookNewest(ownerOf(1), asset)).toMatchObject({ epoch: 0, earned: 5n })
    const record = add(ledgerOf(count, 9n))
    shelf.expect(record)
    const meanwhile = await shelf.lookNewest(ownerOf(1), asset)
    expect([5n, 9n]).toContain(meanwhile?.earned)
    expect(await shelf.look(1, ownerOf(1), asset)).toMatchObject({ earned: 9n })
    expect(await shelf.lookNewest(ownerOf(1), asset)).toMatchObject({ epoch: 1, earned: 9n })
  })

  it('comes back when it was put away for others', async () => {
    const { shelf, add } = rig()
    for (let epoch = 0; epoch < 6; epoch++) add(ledgerOf(count, BigInt(epoch)))
    for (const epoch of [0, 1, 2, 3, 4, 5, 0, 5, 1])
      expect(await shelf.look(epoch, ownerOf(2), asset)).toMatchObject({ epoch, earned: BigInt(epoch) })
  })
})

it('a file that was lost is asked for again', async () => {
  const { shelf, add, lose } = rig()
  const record = add(ledgerOf(3, 1n))
  lose()
  shelf.expect(record)
  await expect(shelf.look(0, ownerOf(1), asset)).rejects.toThrow('it is gone')
  const again = add(ledgerOf(3, 1n))
  expect(again.ledger).toBe(record.ledger)
  expect(await shelf.look(0, ownerOf(1), asset)).toMatchObject({ earned: 1n })
})
