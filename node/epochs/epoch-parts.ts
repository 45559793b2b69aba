/** What epochs are settled with. */
import type { BeaconState } from '../../kernel/beacon.ts'
import type { EpochResult } from '../../kernel/epoch.ts'
import type { EpochInput } from '../../kernel/settle-epoch.ts'
import type { Place } from '../../protocol/network-id.ts'
import type { Verify } from '../../protocol/signer.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { type Committee, type ViewClock, viewAt } from '../agreement/committee.ts'
import type { ChainBlock, ChainPort } from '../chain-port.ts'
import { NodeError } from '../errors.ts'
import type { EpochRecord } from '../store/epoch-record.ts'
import type { EvidenceStore } from '../store/store.ts'
import type { StateSources } from './load-state.ts'

export interface EpochParts extends StateSources {
  readonly store: EvidenceStore
  readonly chain: ChainPort
  readonly agreement: Agreement
  readonly genesisMs: number
  /** How long after its end an epoch is closed, network time, above zero: no block can then join it. */
  readonly graceMs: number
  /** How long the first proposers have their turn, network time: enough to exchange the evidence, compute and vote. */
  readonly viewMs: number
  /** Real time by which each next oracle waits longer before it sends what another should have sent. */
  readonly turnMs: number
  /** Blocks that must lie on a facts block: more than the chain ever reorganises. */
  readonly confirmations: number
  readonly verify: Verify
  readonly place: Place
  /** How often logs of the open epoch are shown, network time. */
  readonly logEveryMs: number
  /** Network time. */
  readonly nowMs: () => number
  /** The last block of an epoch, once it is known; remembered until it is said to have moved. */
  readonly lastBlocks: LastBlocks
  /** What the epoch before this one left of the beacon, as soon as that one is listed. */
  readonly priorBeacon: (epoch: number) => Promise<BeaconState | undefined>
  readonly settle: (input: EpochInput) => Promise<EpochResult>
  /** Real time, from a clock that never goes back. */
  readonly monotonicMs: () => number
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
export function viewOf(record: EpochRecord, look: Look, parts: EpochParts): number {
  const { openedIn, voted = {} } = record
  if (look.committee.signers.length <= 1) return openedIn ?? Object.keys(voted).length
  return viewAt(clockOf(record, parts), look.head.timeMs).viewNumber
}

/** True in the second half of a view: whoever has not been heard by then is not waited for. */
export function isLate(record: EpochRecord, { head }: Look, parts: EpochParts): boolean {
  const { goneMs, lengthMs } = viewAt(clockOf(record, parts), head.timeMs)
  return goneMs >= lengthMs / 2
}

function clockOf({ endMs }: EpochRecord, { graceMs, viewMs }: EpochParts): ViewClock {
  return { closedMs: endMs + graceMs, viewMs }
}

export function present<T>(value: T | undefined, epoch: number): T {
  if (value === undefined)
    throw new NodeError('internal', { epoch, why: 'the record lacks what its stage promises' })
  return value
}
