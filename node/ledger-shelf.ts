/** Ledgers with their trees, the few that are asked for: building a tree takes seconds in a large network. */
import type { Hash } from '../protocol/ids.ts'
import { buildLedgerTree, decodeLedger } from '../protocol/ledger.ts'
import type { EpochLedger } from './explain/explain-account.ts'
import type { SnapshotStore } from './snapshots.ts'
import type { EpochLog } from './store/store.ts'

export interface LedgerShelf {
  /** Undefined before the epoch is computed. */
  get(epoch: number): Promise<EpochLedger | undefined>
  /** Of the newest computed epoch. */
  getNewest(): Promise<EpochLedger | undefined>
}

const KEPT = 3
/** Epochs that may be closed and not computed yet. */
const LOOK_BACK = 200

export function createLedgerShelf(store: EpochLog, snapshots: SnapshotStore): LedgerShelf {
  const shelf = new Map<Hash, Promise<EpochLedger>>()

  async function load(epoch: number, address: Hash): Promise<EpochLedger> {
    const ledger = decodeLedger(await snapshots.get(address))
    return { epoch, ledger, tree: buildLedgerTree(ledger) }
  }

  async function take(epoch: number, address: Hash): Promise<EpochLedger> {
    const known = shelf.get(address) ?? load(epoch, address)
    shelf.delete(address)
    shelf.set(address, known)
    const oldest = shelf.size > KEPT ? shelf.keys().next().value : undefined
    if (oldest !== undefined) shelf.delete(oldest)
    try {
      // Two epochs in which nothing happened have one ledger.
      return { ...(await known), epoch }
    } catch (error) {
      shelf.delete(address)
      throw error
    }
  }

  return {
    async get(epoch) {
      const address = epoch < 0 ? undefined : (await store.getEpoch(epoch))?.ledger
      return address === undefined ? undefined : take(epoch, address)
    },
    async getNewest() {
      const records = await store.listEpochs(Number.MAX_SAFE_INTEGER, LOOK_BACK)
      const newest = records.find(({ ledger }) => ledger !== undefined)
      return newest?.ledger === undefined ? undefined : take(newest.epoch, newest.ledger)
    },
  }
}
