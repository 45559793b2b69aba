/**
 * Which files anybody may read: bundles with their parts, states and ledgers of epochs that are on the chain. All others are
 * for oracles alone. Files know nothing of epochs, so an index is made of the records, once for each epoch.
 */
import { decodeManifest, partsOf } from '../kernel/bundle/bundle.ts'
import type { Hash } from '../protocol/ids.ts'
import type { SnapshotStore } from './snapshots.ts'
import { type EpochRecord, isBefore } from './store/epoch-record.ts'
import type { EpochLog } from './store/store.ts'

export interface PublicFilesParts {
  readonly store: Pick<EpochLog, 'getEpoch'>
  readonly snapshots: Pick<SnapshotStore, 'get'>
}

/** @returns a function from an address to whether its file is public. */
export function createPublicFiles({
  store,
  snapshots,
}: PublicFilesParts): (address: Hash) => Promise<boolean> {
  const known = new Set<Hash>()
  let next = 0
  let running: Promise<void> | undefined

  /** Whoever asks for what is not there makes nobody read everything again: only what is new. */
  async function catchUp(): Promise<void> {
    for (; ; next++) {
      const record = await store.getEpoch(next)
      if (record === undefined || isBefore(record, 'submitted')) return
      for (const address of await filesOf(record)) known.add(address)
    }
  }

  async function filesOf({ bundle, state, ledger }: EpochRecord): Promise<readonly Hash[]> {
    const files = [bundle, state, ledger].filter(address => address !== undefined)
    if (bundle === undefined) return files
    // A bundle that is no longer kept has no parts to show either.
    const manifest = await snapshots.get(bundle).catch(() => undefined)
    const parts = manifest === undefined ? [] : partsOf(decodeManifest(manifest))
    return [...files, ...parts.map(({ hash }) => hash)]
  }

  return async address => {
    if (known.has(address)) return true
    running ??= catchUp().finally(() => {
      running = undefined
    })
    await running
    return known.has(address)
  }
}
