/** What epochs are settled with. */
import type { BeaconState } from '../../kernel/beacon/beacon.ts'
import type { Hash } from '../../protocol/ids.ts'
import type { Agreement } from '../agreement/agreement.ts'
import type { Committee } from '../agreement/committee.ts'
import type { ChainBlock, ChainPort } from '../chain-port.ts'
import { NodeError } from '../errors.ts'
import type { Settler } from '../settle/settler.ts'
import type { EpochRecord } from '../store/epoch-record.ts'
import type { EvidenceStore } from '../store/store.ts'
import type { Durability } from './durability.ts'
import type { Fence } from './fence.ts'
import type { StateSources } from './load-state.ts'
import type { Views } from './views.ts'

export interface EpochParts extends StateSources {
  readonly store: EvidenceStore
  readonly chain: ChainPort
  readonly agreement: Agreement
  readonly genesisMs: number
  /** How long after its end an epoch is closed, network time, above zero: no block can then join it. */
  readonly graceMs: number
  /** Whose turn it is. */
  readonly views: Views
  /** What this account may have signed without the store knowing. */
  readonly fence: Fence
  /** Real time by which each next oracle waits longer before it sends what another should have sent. */
  readonly turnMs: number
  /** Blocks that must lie on a facts block: more than the chain ever reorganises. */
  readonly confirmations: number
  /** How often logs of the open epoch are shown, network time. */
  readonly logEveryMs: number
  /** Network time. */
  readonly nowMs: () => number
  /** The last block of an epoch, once it is known; remembered until it is said to have moved. */
  readonly lastBlocks: LastBlocks
  /** What the epoch before this one left of the beacon, as soon as that one is listed. */
  readonly priorBeacon: (epoch: number) => Promise<BeaconState | undefined>
  readonly settler: Settler
  /** Of the chain. */
  readonly durability: Durability
  /** Real time, from a clock that never goes back. */
  readonly monotonicMs: () => number
  /**
   * Whether the node can go on by other rules, which the chain names for this epoch; it cannot unless said.
   * @throws {NodeError} rules_missing, which may pass; rules_unfit
   */
  readonly mayFollow?: ((rules: Hash, epoch: number) => Promise<void>) | undefined
  /** Told of each stage once it is written down. */
  readonly onStage: (record: EpochRecord) => void
}

export interface LastBlocks {
  of(record: EpochRecord): Promise<ChainBlock>
  forget(epoch: number): void
}

/** A look a moment later asks for the same again: a chain that went back is noticed where an epoch is signed. */
export function createLastBlocks(chain: Pick<ChainPort, 'getBlockAt'>): LastBlocks {
  const known = new Map<number, ChainBlock>()
  return {
    async of({ epoch, endMs }) {
      const found = known.get(epoch) ?? (await chain.getBlockAt(endMs))
      known.set(epoch, found)
      if (known.size > REMEMBERED) known.delete(Math.min(...known.keys()))
      return found
    },
    forget: epoch => void known.delete(epoch),
  }
}

const REMEMBERED = 64

/** One look at the chain: what every step of it goes by. */
export interface Look {
  readonly head: ChainBlock
  readonly committee: Committee
}

/** A lone oracle has nobody to take turns with: only a header that was taken back brings it to its next view. */
export function viewOf(record: EpochRecord, { committee }: Look, parts: EpochParts): number {
  const { views, agreement, fence } = parts
  const { epoch, endMs, openedIn, voted = {} } = record
  const free = fence.firstFreeView(endMs)
  if (committee.signers.length <= 1) return Math.max(free, openedIn ?? Object.keys(voted).length)
  // The seed may be opened in the view before: that one has to be free as well.
  const least = free === 0 ? 0 : free + 1
  const { byQuorum } = agreement.wished(epoch, committee)
  return Math.max(least, viewBefore(record), views.viewOf(epoch, byQuorum))
}

/**
 * Says in which view this oracle wishes to be: where it is, where more wish to be than can lie, or in the next one where this one is over.
 * @returns the record with the wish, to be written down before it is said; undefined where it is there.
 */
export async function wishForView(
  record: EpochRecord,
  look: Look,
  parts: EpochParts,
): Promise<EpochRecord | undefined> {
  const { committee } = look
  const { agreement, views, chain } = parts
  const { epoch, wish = 0 } = record
  if (committee.signers.length <= 1 || !committee.signers.includes(chain.signer)) return undefined
  const { byQuorum, byHonest } = agreement.wished(epoch, committee)
  const next = views.viewOf(epoch, byQuorum) + (views.isOver(epoch) ? 1 : 0)
  const viewNumber = Math.max(wish, byHonest, next, viewOf(record, look, parts))
  if (viewNumber > wish) return { ...record, wish: viewNumber }
  if (wish > 0) await agreement.wish(epoch, committee, wish)
  return undefined
}

/** The newest view in which this oracle has said anything, as it is written down. */
function viewBefore({ segment, ballot, list, openedIn = 0, voted = {} }: EpochRecord): number {
  const said = [segment?.viewNumber, ballot?.prepared?.viewNumber, list?.viewNumber, openedIn]
  return Math.max(...said.map(view => view ?? 0), ...Object.keys(voted).map(Number))
}

export function present<T>(value: T | undefined, epoch: number): T {
  if (value === undefined)
    throw new NodeError('internal', { epoch, why: 'the record lacks what its stage promises' })
  return value
}
