/** A node's settler: in a thread of its own where the network is a module that the thread can load, else on the event loop. */
import { join } from 'node:path'
import { rulesHash } from '../../kernel/rules.ts'
import type { ChainPort } from '../chain-port.ts'
import type { CheckPool } from '../intake/check-pool.ts'
import type { VerifiedMemory } from '../intake/verified-memory.ts'
import type { NodeOptions } from '../node-options.ts'
import type { SnapshotStore } from '../snapshots.ts'
import type { SqliteStore } from '../store/sqlite-store.ts'
import { createSettleThread, type SettleThread } from './settle-thread.ts'
import { createSettler, type Settler } from './settler.ts'

/** In a thread, or here. */
export type NodeSettler = Settler & Partial<Pick<SettleThread, 'updateSpeakers' | 'stop'>>

export interface SettlerSources {
  readonly chain: Pick<ChainPort, 'signer'>
  readonly store: SqliteStore
  readonly snapshots: SnapshotStore
  readonly pool: Pick<CheckPool, 'join'>
  readonly verified: VerifiedMemory
}

export function openSettler(
  { network, networkModule, deployment, dataDir }: NodeOptions,
  { chain, store, snapshots, pool, verified }: SettlerSources,
): NodeSettler {
  const { chainId, settlement, genesisHash, genesisMs } = deployment
  const place = { chainId, settlement, genesisHash }
  const { signer } = chain
  if (networkModule === undefined) {
    const { verify } = verified
    const monotonicMs = () => performance.now()
    return createSettler({ network, place, genesisMs, signer, store, snapshots, verify, monotonicMs })
  }
  return createSettleThread({
    ...{ networkModule, rules: rulesHash(network.rules), place, genesisMs, signer },
    folder: join(dataDir, 'snapshots'),
    openStore: store.openPort,
    joinCheckers: pool.join,
  })
}
