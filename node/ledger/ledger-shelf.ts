/**
 * What the ledgers of the newest epochs say of an account, with proofs. Small ones are read where they are asked for, large
 * ones on a thread of their own, as soon as they are there: while one is being read, the one before it answers.
 */
import type { Address, Hash } from '../../protocol/ids.ts'
import type { SnapshotStore } from '../snapshots.ts'
import type { EpochRecord } from '../store/epoch-record.ts'
import type { EpochLog } from '../store/store.ts'
import { createLedgerReader, type LedgerLine } from './ledger-reader.ts'
import { createLedgerThread } from './ledger-thread.ts'

export interface EpochLine extends LedgerLine {
  readonly epoch: number
}

export interface LedgerShelf {
  /** Undefined before the epoch is computed, and where its ledger has no such line. */
  look(epoch: number, account: Address, asset: Address): Promise<EpochLine | undefined>
  /** Of the newest computed epoch that is read. */
  lookNewest(account: Address, asset: Address): Promise<EpochLine | undefined>
  /** An epoch has come this far: its ledger will be asked for. */
  expect(record: EpochRecord): void
  stop(): Promise<void>
}

/** Bytes: about ten thousand lines, hashed in a tenth of a second. */
const LARGE = 1_000_000
/** Epochs that may be closed and not computed yet. */
const LOOK_BACK = 200
/** As many as the readers keep. */
const REMEMBERED = 3

type Find = (account: Address, asset: Address) => Promise<LedgerLine | undefined>

export function createLedgerShelf(store: EpochLog, snapshots: SnapshotStore): LedgerShelf {
  const [here, thread] = [createLedgerReader(), createLedgerThread()]
  /** By address: resolves when it can be asked; those asked last come last. */
  const reading = new Map<Hash, Promise<Find>>()
  let ready: { readonly epoch: number; readonly address: Hash } | undefined

  async function read(address: Hash): Promise<Find> {
    const bytes = await snapshots.get(address)
    if (bytes.length < LARGE) {
      here.put(address, bytes)
      return async (account, asset) => here.find(address, account, asset)
    }
    await thread.put(address, bytes)
    return (account, asset) => thread.find(address, account, asset)
  }

  function open(epoch: number, address: Hash): Promise<Find> {
    const known = reading.get(address) ?? read(address)
    reading.delete(address)
    reading.set(address, known)
    const oldest = reading.size > REMEMBERED ? reading.keys().next().value : undefined
    if (oldest !== undefined) reading.delete(oldest)
    known.then(
      () => {
        if (ready === undefined || ready.epoch <= epoch) ready = { epoch, address }
      },
      () => reading.delete(address),
    )
    return known
  }

  async function lineOf(epoch: number, address: Hash, account: Address, asset: Address) {
    const find = await open(epoch, address)
    // A thread that died has lost what it had read: the next to ask has it read again.
    const line = await find(account, asset).catch((error: unknown) => {
      reading.delete(address)
      throw error
    })
    return line === undefined ? undefined : { epoch, ...line }
  }

  return {
    async look(epoch, account, asset) {
      const address = epoch < 0 ? undefined : (await store.getEpoch(epoch))?.ledger
      return address === undefined ? undefined : lineOf(epoch, address, account, asset)
    },
    async lookNewest(account, asset) {
      const records = await store.listEpochs(Number.MAX_SAFE_INTEGER, LOOK_BACK)
      const newest = records.find(({ ledger }) => ledger !== undefined)
      if (newest?.ledger === undefined) return undefined
      const asked = open(newest.epoch, newest.ledger)
      // Another one that is read already answers at once; without one, the newest is waited for.
      const { epoch, address } = await firstOf(asked, ready, { epoch: newest.epoch, address: newest.ledger })
      return lineOf(epoch, address, account, asset)
    },
    expect({ epoch, stage, ledger }) {
      if (stage === 'computed' && ledger !== undefined) void open(epoch, ledger).catch(() => undefined)
    },
    stop: () => thread.stop(),
  }
}

interface Place {
  readonly epoch: number
  readonly address: Hash
}

/** A moment is enough for a small ledger. */
async function firstOf(asked: Promise<unknown>, ready: Place | undefined, newest: Place): Promise<Place> {
  if (ready === undefined) return asked.then(() => newest)
  const soon = new Promise<Place>(resolve => setTimeout(resolve, MOMENT_MS, ready))
  return Promise.race([asked.then(() => newest), soon])
}

const MOMENT_MS = 20
