/**
 * What the ledgers of the newest epochs say of an account, with proofs. Small ones are read where they are asked for. Of a large
 * one a thread writes an index as soon as the epoch is computed, and lines are looked up in that file, before and after a restart;
 * while one is being written, the one before it answers.
 */
import { join } from 'node:path'
import type { Address, Hash } from '../../protocol/ids.ts'
import type { SnapshotsPlace } from '../s3/s3-snapshots.ts'
import type { SizedSnapshots } from '../snapshots.ts'
import type { EpochRecord } from '../store/epoch-record.ts'
import type { EpochLog } from '../store/store.ts'
import { createIndexReader, type IndexPlace, IndexUnusable } from './index-reader.ts'
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

export interface LedgerShelfParts {
  readonly store: Pick<EpochLog, 'getEpoch' | 'listEpochs'>
  readonly snapshots: Pick<SizedSnapshots, 'get' | 'sizeOf'>
  /** The node's: the indexes lie in it. */
  readonly dataDir: string
  /** Of the ledgers; in the folder `snapshots` of `dataDir` unless said. */
  readonly snapshotsPlace?: SnapshotsPlace
  /** Newest epoch whose root pays: indexes of earlier ones are not kept. */
  readonly payingEpoch: () => Promise<number>
}

/** Bytes: about ten thousand lines, hashed in a tenth of a second. */
export const LARGE = 1_000_000
/** Epochs that may be closed and not computed yet. */
const LOOK_BACK = 200
/** As many as the readers keep. */
const REMEMBERED = 3

type Find = (account: Address, asset: Address) => Promise<LedgerLine | undefined>

interface Place extends IndexPlace {
  readonly epoch: number
}

export function createLedgerShelf(parts: LedgerShelfParts): LedgerShelf {
  const { store, snapshots, dataDir, snapshotsPlace: files = { folder: join(dataDir, 'snapshots') } } = parts
  const folders = { snapshots: files, indexes: join(dataDir, 'ledgers') }
  const [here, thread] = [createLedgerReader(), createLedgerThread(folders)]
  const indexes = createIndexReader(folders.indexes)
  /** By address: resolves when it can be asked; those asked last come last. */
  const reading = new Map<Hash, Promise<Find>>()
  let ready: Place | undefined
  let before: Promise<void> | undefined

  async function read(place: Place): Promise<Find> {
    const { address } = place
    const ask: Find = (account, asset) =>
      indexes.find(place, account, asset).catch(mend(place, account, asset))
    if (await indexes.has(place)) return ask
    if ((await snapshots.sizeOf(address)) < LARGE) {
      here.put(address, await snapshots.get(address))
      return async (account, asset) => here.find(address, account, asset)
    }
    await write(address)
    return ask
  }

  /** A file that is damaged or gone is written again, and asked once more. */
  function mend(place: Place, account: Address, asset: Address) {
    return async (error: unknown) => {
      if (!(error instanceof IndexUnusable)) throw error
      await write(place.address)
      return indexes.find(place, account, asset)
    }
  }

  async function write(address: Hash): Promise<void> {
    await thread.write(address, await keptBesides())
  }

  /** All from the one that pays on: each of them will pay in its turn. Whatever cannot be told is kept. */
  async function keptBesides(): Promise<readonly Hash[]> {
    const paying = await parts.payingEpoch().catch(() => -1)
    const records = await store.listEpochs(Number.MAX_SAFE_INTEGER, LOOK_BACK)
    const asked = [
      await store.getEpoch(Math.max(0, paying)),
      ...records.filter(({ epoch }) => epoch >= paying),
    ]
    return asked.flatMap(record => record?.ledger ?? [])
  }

  function open(place: Place): Promise<Find> {
    const { address } = place
    const known = reading.get(address) ?? read(place)
    reading.delete(address)
    reading.set(address, known)
    const oldest = reading.size > REMEMBERED ? reading.keys().next().value : undefined
    if (oldest !== undefined) reading.delete(oldest)
    known.then(
      () => {
        if (ready === undefined || ready.epoch <= place.epoch) ready = place
      },
      () => reading.delete(address),
    )
    return known
  }

  async function lineOf(place: Place, account: Address, asset: Address): Promise<EpochLine | undefined> {
    const find = await open(place)
    const line = await find(account, asset).catch((error: unknown) => {
      reading.delete(place.address)
      throw error
    })
    return line === undefined ? undefined : { epoch: place.epoch, ...line }
  }

  /** After a restart: the newest that was written before it, which may answer while a newer one is being written. */
  async function findWritten(records: readonly EpochRecord[]): Promise<void> {
    const written = await indexes.list()
    const places = records.flatMap(record => placeOf(record) ?? [])
    ready ??= places.find(({ address }) => written.has(address))
  }

  return {
    async look(epoch, account, asset) {
      const record = epoch < 0 ? undefined : await store.getEpoch(epoch)
      const place = record && placeOf(record)
      return place && lineOf(place, account, asset)
    },
    async lookNewest(account, asset) {
      const records = await store.listEpochs(Number.MAX_SAFE_INTEGER, LOOK_BACK)
      const newest = records.flatMap(record => placeOf(record) ?? [])[0]
      if (newest === undefined) return undefined
      before ??= findWritten(records)
      await before
      const asked = open(newest)
      // Another one that is read already answers at once; without one, the newest is waited for.
      return lineOf(await firstOf(asked, ready, newest), account, asset)
    },
    expect(record) {
      const place = placeOf(record)
      const isNew = record.stage === 'computed' || record.stage === 'submitted'
      if (place !== undefined && isNew) void open(place).catch(() => undefined)
    },
    stop: () => thread.stop(),
  }
}

/** Undefined before the epoch is computed. */
function placeOf({ epoch, ledger, header }: EpochRecord): Place | undefined {
  return ledger === undefined || header === undefined
    ? undefined
    : { epoch, address: ledger, root: header.ledgerRoot }
}

/** A moment is enough for a small ledger. */
async function firstOf(asked: Promise<unknown>, ready: Place | undefined, newest: Place): Promise<Place> {
  if (ready === undefined || ready.address === newest.address) return asked.then(() => newest)
  const soon = new Promise<Place>(resolve => setTimeout(resolve, MOMENT_MS, ready))
  return Promise.race([asked.then(() => newest), soon])
}

const MOMENT_MS = 20
