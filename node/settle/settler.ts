/**
 * All of an epoch that takes long: segments read and written, the next secret sealed, the bundle made, the epoch computed. It
 * works on files and the store alone, so it runs in a thread of its own (settle-thread.ts), or here: the same code, and
 * the same bytes.
 *
 * Law: it decides nothing. What is agreed on, signed or sent is said elsewhere; here it is only worked out.
 */
import { type BeaconState, sealNext } from '../../kernel/beacon/beacon.ts'
import { addressOf, buildBundle } from '../../kernel/bundle/bundle.ts'
import { mergeSegments, type SignedSegment } from '../../kernel/bundle/merge-segments.ts'
import { encodeSegment, type Segment, type SegmentRef } from '../../kernel/bundle/segment.ts'
import type { ChainFacts } from '../../kernel/chain-facts.ts'
import type { SettledEpoch } from '../../kernel/epoch.ts'
import type { Network } from '../../kernel/rules.ts'
import { fetchParts, type PartsInput, settleParts } from '../../kernel/settle-parts.ts'
import { encodeState, pourState } from '../../kernel/state-codec.ts'
import { type EpochHeader, headerStructHash } from '../../protocol/chain-formats/header.ts'
import { encodeLedger } from '../../protocol/chain-formats/ledger.ts'
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import type { Verify } from '../../protocol/cose/signer.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import type { Opened } from '../agreement/agreement.ts'
import { type BundleInParts, getBundle, getBundleInParts, putBundle } from '../bundles.ts'
import { contentHash } from '../epochs/content-hash.ts'
import { describeEarnings } from '../epochs/describe-earnings.ts'
import { describeLines } from '../epochs/describe-results.ts'
import { present } from '../epochs/epoch-parts.ts'
import { loadState } from '../epochs/load-state.ts'
import { type OwnSegmentParts, ownSegment, type SaidBesides } from '../epochs/own-segment.ts'
import { createReporter } from '../epochs/reporter.ts'
import { wordsOf } from '../epochs/words-of.ts'
import { NodeError } from '../errors.ts'
import type { SharedMemory } from '../intake/verified-memory.ts'
import type { SnapshotStore } from '../snapshots.ts'
import type { EpochRecord } from '../store/epoch-record.ts'
import type { EpochLog } from '../store/store.ts'
import { type PartPoolOptions, settleInThreads } from './parts/part-pool.ts'
import { createSegmentMemory } from './segment-memory.ts'

export interface Settler {
  /** What there is of a segment here. */
  lookAt(epoch: number, ref: SegmentRef): Promise<SegmentLook>
  /** This oracle's own: its parts are durable, and its body is to be signed. */
  makeSegment(epoch: number, said: SaidBesides): Promise<Uint8Array>
  /** What an epoch leaves of the beacon, from its segments; undefined while one of them is not here. */
  sealNext(input: SealRequest): Promise<BeaconState | undefined>
  /** The same, of an epoch that is computed. */
  beaconAfter(epoch: number): Promise<BeaconState>
  /** Of a listed epoch. Durable when it resolves; undefined while one of its segments is not here. */
  makeBundle(record: EpochRecord, opened: Opened, facts: ChainFacts): Promise<Hash | undefined>
  /** The address that a bundle would have with these facts. @throws {NodeError | TypeError | ProtocolError} */
  addressWith(bundle: Hash, facts: ChainFacts): Promise<Hash>
  /**
   * A bundled epoch, computed from the bundle's bytes as any auditor will; results, state and ledger are durable.
   * @throws {NodeError} epoch_conflict, epoch_rejected
   */
  compute(record: EpochRecord): Promise<EpochRecord>
}

/** What is missing is the next of its files: what comes after it is known once that one is good. */
export type SegmentLook = 'whole' | { readonly missing: Hash } | { readonly wrong: string }

export interface SealRequest {
  readonly epoch: number
  readonly facts: ChainFacts
  readonly prior: BeaconState
  readonly segments: readonly SegmentRef[]
}

export interface SettlerParts {
  readonly network: Network
  readonly place: Place
  readonly genesisMs: number
  /** This oracle. */
  readonly signer: Address
  readonly store: OwnSegmentParts['store'] & EpochLog
  readonly snapshots: SnapshotStore
  readonly verify: Verify
  /** Real time, from a clock that never goes back. */
  readonly monotonicMs: () => number
  /** Told of each segment that was read; nobody waits for it. */
  readonly onSegment?: (segment: Segment, epoch: number) => void
  /** Told of each epoch that was computed how many messages counted in it. */
  readonly onComputed?: (messages: number) => void
  /** For epochs of many parts; absent where no thread can load the network. */
  readonly inThreads?: PartThreads
}

export interface PartThreads extends Pick<PartPoolOptions, 'threads' | 'source'> {
  /** Signatures that are known to be good by now. */
  readonly known: () => SharedMemory
  /** With fewer parts a thread takes longer to start than it saves. */
  readonly fromParts: number
}

export function createSettler(parts: SettlerParts): Settler {
  const { network, place, genesisMs, signer, store, snapshots, verify } = parts
  const { epochMs, inclusion } = network.rules
  const reportOf = createReporter()
  const segments = createSegmentMemory({
    place,
    snapshots,
    epochMs,
    onRead: parts.onSegment ?? (() => undefined),
    endOf: epoch => genesisMs + (epoch + 1) * epochMs,
  })

  function evidenceOf(epoch: number, opened: readonly SignedSegment[], facts: ChainFacts) {
    const startMs = genesisMs + epoch * epochMs
    return mergeSegments(opened, {
      place,
      epoch,
      startMs,
      endMs: startMs + epochMs,
      inclusion,
      verify,
      devices: facts.devices,
      members: facts.oracles.map(oracle => oracle.signer),
    })
  }

  return {
    async lookAt(epoch, ref) {
      const found = await segments.find(epoch, ref)
      return 'segment' in found ? 'whole' : found
    },

    makeSegment: async (epoch, said) =>
      writeSegment(
        await ownSegment(epoch, said, { place, signer, store, snapshots, segments, rules: network.rules }),
        snapshots,
      ),

    async sealNext({ epoch, facts, prior, segments: refs }) {
      const opened = await segments.findAll(epoch, refs)
      return opened && sealNext({ epoch, facts, prior, words: wordsOf(opened) })
    },

    beaconAfter: async epoch => (await loadState({ network, store, snapshots }, epoch)).beacon,

    async makeBundle({ epoch, list }, { openings }, facts) {
      const { segments: refs } = present(list, epoch)
      const opened = await segments.findAll(epoch, refs)
      if (opened === undefined) return undefined
      const evidence = evidenceOf(epoch, opened, facts)
      const words = wordsOf(opened)
      return putBundle(snapshots, buildBundle({ epoch, facts, evidence, segments: refs, words, openings }))
    },

    addressWith: async (bundle, facts) => addressOf({ ...(await getBundle(snapshots, bundle)), facts }),

    async compute(record) {
      const { epoch, settled } = record
      const bundle = await getBundleInParts(snapshots, present(record.bundle, epoch))
      const prior = await loadState({ network, store, snapshots }, epoch - 1)
      const since = parts.monotonicMs()
      const viewNumber = present(record.openedIn, epoch)
      const result = await settleBundle(bundle, { network, prior, viewNumber }, parts)
      const { header } = result
      const headerHash = agreedHash(record, header)
      const report = reportOf(result, Math.round(parts.monotonicMs() - since))
      await store.saveResults(epoch, {
        verdicts: result.verdicts,
        lines: describeLines(result, network.rules),
        earnings: describeEarnings(result, bundle.bundle.facts.token),
      })
      const [state, ledger] = await putBoth(snapshots, result.state, header.stateRoot)
      parts.onComputed?.(report.accepted)
      const computed = { ...record, header, headerHash, state, ledger, report }
      return settled === undefined
        ? { ...computed, stage: 'computed' }
        : { ...computed, stage: 'submitted', submission: settled.submission }
    },
  }
}

async function putBoth(
  snapshots: SnapshotStore,
  state: SettledEpoch['state'],
  stateRoot: Hash,
): Promise<readonly [Hash, Hash]> {
  if (snapshots.putPoured === undefined) await snapshots.put(encodeState(state))
  else await snapshots.putPoured(stateRoot, take => pourState(state, take))
  return [stateRoot, await snapshots.put(encodeLedger(state.ledger))]
}

/** Here, or in threads beside each other where there are many parts. */
function settleBundle(
  { partOf, bytesOf, ...bundle }: BundleInParts,
  from: Pick<PartsInput, 'network' | 'prior' | 'viewNumber'>,
  { verify, inThreads }: SettlerParts,
): Promise<SettledEpoch> {
  const input = { ...from, ...bundle }
  if (inThreads === undefined || bundle.parts < inThreads.fromParts)
    return fetchParts(settleParts(input, verify), partOf)
  return settleInThreads(input, { ...inThreads, known: inThreads.known(), bytesOf })
}

/** @throws {NodeError} epoch_conflict, epoch_rejected: where the chain, or governance, has said otherwise. */
function agreedHash({ epoch, settled, rejected }: EpochRecord, header: EpochHeader): Hash {
  const headerHash = headerStructHash(header)
  if (settled !== undefined && headerStructHash(settled.header) !== headerHash)
    throw differs(epoch, headerStructHash(settled.header), headerHash)
  if (rejected?.includes(contentHash(header))) throw new NodeError('epoch_rejected', { epoch, headerHash })
  return headerHash
}

/** The chain has another header than the one that its evidence gives here. */
function differs(epoch: number, chain: Hash, store: Hash): NodeError {
  return new NodeError('epoch_conflict', { epoch, chain, store, computed: true })
}

/** @returns its body; its parts are durable. */
export async function writeSegment(
  segment: Segment,
  snapshots: Pick<SnapshotStore, 'put'>,
): Promise<Uint8Array> {
  const { body, parts } = encodeSegment(segment)
  for (const { bytes } of parts) await snapshots.put(bytes)
  return body
}
