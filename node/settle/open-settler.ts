/** A node's settler: on the event loop, or in a thread of its own, where the network is a module that the thread can load. */
import type { Segment } from '../../kernel/bundle/segment.ts'
import { rulesHash } from '../../kernel/rules.ts'
import { writeDocument } from '../../kernel/rules-change/document.ts'
import type { ChainPort } from '../chain-port.ts'
import type { CheckPool } from '../intake/check-pool.ts'
import type { SpeakerChange } from '../intake/speakers.ts'
import type { VerifiedMemory } from '../intake/verified-memory.ts'
import { type NodeOptions, snapshotsOf } from '../node-options.ts'
import type { SnapshotStore } from '../snapshots.ts'
import type { NodeStore } from '../store/store.ts'
import { type Checkers, createCheckers } from './checkers.ts'
import { createGrowingSettler } from './growing-settler.ts'
import { createSettleThread, type SettleThread } from './settle-thread.ts'
import { createSettler, type Settler } from './settler.ts'

/** In a thread, or here. */
export interface NodeSettler {
  readonly settler: Settler
  /** Who takes a message in tells that its signature is good. */
  readonly remember: VerifiedMemory['remember']
  /** Processes that check ahead have passed these (cluster/start-verifier.ts). */
  readonly hear: (passed: Uint8Array) => void
  updateSpeakers(change: SpeakerChange): void
  stop(): Promise<void>
}

export interface SettlerSources {
  readonly chain: Pick<ChainPort, 'signer'>
  readonly store: NodeStore
  readonly snapshots: SnapshotStore
  readonly pool: Pick<CheckPool, 'join'>
  readonly verified: VerifiedMemory
}

export function openSettler(options: NodeOptions, sources: SettlerSources): NodeSettler {
  const { verified, pool } = sources
  const { networkModule, settleThread = 'when-large' } = options
  if (networkModule === undefined || settleThread === 'never') {
    const checkers = checkersHere(sources)
    return {
      settler: openHere(options, sources, checkers.checkAhead),
      remember: verified.remember,
      hear: checkers.hear,
      updateSpeakers: checkers.updateSpeakers,
      stop: async () => undefined,
    }
  }
  const thread = createSettleThread({
    ...baseOf(options, sources),
    networkModule,
    rules: rulesHash(options.network.rules),
    ...changedOf(options),
    snapshots: snapshotsOf(options),
    openStore: sources.store.openPort,
    joinCheckers: take => pool.join(take, true),
  })
  const { updateSpeakers, hear, stop } = thread
  // Those that check tell the thread of what they have passed.
  if (settleThread === 'always')
    return { settler: thread, remember: () => undefined, hear, updateSpeakers, stop }
  return growing(options, sources, thread)
}

/** Where a vote changed the rules since the module was written, the thread makes the network of their document. */
function changedOf({ network, follow }: NodeOptions) {
  if (follow === undefined) return {}
  return { changed: { document: writeDocument(network.rules), restoreModule: follow.restoreModule } }
}

function growing(options: NodeOptions, sources: SettlerSources, thread: SettleThread): NodeSettler {
  const { verified } = sources
  const checkers = checkersHere(sources)
  let isHere = true
  const settler = createGrowingSettler({
    thread,
    openHere: onSegment =>
      openHere(options, sources, (segment, epoch) => {
        onSegment(segment, epoch)
        if (isHere) checkers.checkAhead(segment)
      }),
    onGrown() {
      isHere = false
      verified.forgetAll()
    },
  })
  return {
    settler,
    hear: passed => (isHere ? checkers : thread).hear(passed),
    remember: (...known) => (isHere ? verified.remember(...known) : undefined),
    updateSpeakers(change) {
      checkers.updateSpeakers(change)
      thread.updateSpeakers(change)
    },
    stop: thread.stop,
  }
}

function checkersHere({ pool, verified }: SettlerSources): Checkers {
  const checkers = createCheckers(verified)
  pool.join(checkers.add, false)
  return checkers
}

function openHere(
  options: NodeOptions,
  sources: SettlerSources,
  onSegment: (segment: Segment, epoch: number) => void,
): Settler {
  const { store, snapshots, verified } = sources
  return createSettler({
    ...baseOf(options, sources),
    network: options.network,
    store,
    snapshots,
    verify: verified.verify,
    monotonicMs: () => performance.now(),
    onSegment,
    onComputed: verified.fit,
  })
}

function baseOf({ deployment }: NodeOptions, { chain }: SettlerSources) {
  const { chainId, settlement, genesisHash, genesisMs } = deployment
  return { place: { chainId, settlement, genesisHash }, genesisMs, signer: chain.signer }
}
