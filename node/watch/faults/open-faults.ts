/** A node's watch for the faults of other oracles, wired to its chain, its store and its clock. */
import type { ChainClient } from '../../../chain/connect.ts'
import { newSalt } from '../../../chain/epochs/prove-fault.ts'
import { mostEmitted } from '../../../kernel/money/emission/emit.ts'
import { createVerifier } from '../../../keys/verify.ts'
import { networkIdOf } from '../../../protocol/chain-formats/network-id.ts'
import type { ChainPort } from '../../chain-port.ts'
import type { EventRing } from '../../events.ts'
import type { Log } from '../../log.ts'
import { type NodeOptions, timingOf } from '../../node-options.ts'
import type { SnapshotStore } from '../../snapshots.ts'
import type { EvidenceStore } from '../../store/store.ts'
import { createChainFaults } from './chain-faults.ts'
import { createFaultWatch, type FaultWatch, type FaultWatchParts } from './fault-watch.ts'
import { createOmissions } from './omissions.ts'

export interface FaultParts {
  readonly client: ChainClient
  readonly chain: ChainPort
  readonly store: EvidenceStore
  readonly snapshots: Pick<SnapshotStore, 'get'>
  readonly events: EventRing
  readonly log: Log
  readonly stopping: AbortSignal
}

/** Some eight proofs: there cannot be many more, for each takes a whole bond. */
const GAS_PER_DAY = 5_000_000n

export function openFaults(options: NodeOptions, parts: FaultParts): FaultWatch {
  const { network, deployment, account, embedded, faults } = options
  const { client, chain, store, events, log, stopping } = parts
  const sender = { client, account, embedded: embedded !== undefined }
  const port = createChainFaults({ sender, deployment, whole: faults?.readBlocks ?? sender.embedded })
  return createFaultWatch({
    store,
    port,
    judge: createOmissions({
      ...parts,
      network: networkIdOf(deployment),
      inclusionEpochs: network.rules.inclusion.epochs,
      verify: createVerifier(),
      port,
      newSalt,
    }),
    committee: () => chain.getCommittee(),
    isWritten: isWrittenIn(store),
    isOverBudget: overBudgetOf(network.rules),
    newestSettled: () => chain.getLatestEpoch(),
    newSalt,
    gasPerDay: faults?.gasPerDay ?? GAS_PER_DAY,
    confirmations: timingOf(options).confirmations,
    fromBlock: deployment.launchBlock,
    log,
    stopping,
    onChange: ({ kind, state, accused, epoch }) =>
      events.emit('fault', { kind, state, account: accused, epoch }),
  })
}

/** What an oracle has signed is in the record of its epoch, whatever became of it since. */
export function isWrittenIn(store: Pick<EvidenceStore, 'getEpoch'>): FaultWatchParts['isWritten'] {
  return async ({ epoch, viewNumber }, headerHash) =>
    (await store.getEpoch(epoch))?.voted?.[viewNumber] === headerHash
}

/** Whether the schedule forbids it; the chain, which knows what was burned, has the last word. */
export function overBudgetOf(rules: NodeOptions['network']['rules']): FaultWatchParts['isOverBudget'] {
  return ({ epoch, tokenEarned, tokenBurned }) => {
    return tokenEarned > mostEmitted(rules, (epoch + 1) * rules.epochMs) + tokenBurned
  }
}
