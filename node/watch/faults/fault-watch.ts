/**
 * Other oracles' faults, noticed and proved by this node itself: what each of them signs is remembered, from the votes that are
 * passed on and from what was sent to the chain, and whoever signs two headers for one epoch and view, or one that earns more
 * than the schedule allows, loses its bond, with nobody's help. A promise that was broken is brought by whoever holds it
 * (omissions.ts), and costs its oracle a part.
 *
 * Laws: a fault is written down, with its salt, before anything is sent for it. Nothing is brought against this oracle itself,
 * and nothing twice. What its own account has signed and its store does not know is said, and is proved to nobody.
 */
import type { EpochHeader } from '../../../protocol/chain-formats/header.ts'
import type { Hash } from '../../../protocol/ids.ts'
import type { OnSigned, SignedHeader } from '../../agreement/round.ts'
import type { ChainBlock } from '../../chain-port.ts'
import { NodeError } from '../../errors.ts'
import type { Log } from '../../log.ts'
import type { FaultLog } from '../../store/store.ts'
import { type BringParts, createBringing } from './bring-proof.ts'
import { describeFault, type Finding, findingOf, recordOf } from './fault.ts'
import { createFaultBook, type FaultBook } from './fault-book.ts'
import type { FaultRecord } from './fault-record.ts'
import type { Judged } from './omissions.ts'
import { createSightings } from './sightings.ts'

export interface FaultWatchParts extends BringParts {
  readonly store: FaultLog
  /** Whether this node itself has written down that it signed it. */
  readonly isWritten: (header: EpochHeader, headerHash: Hash) => Promise<boolean>
  readonly isOverBudget: (header: EpochHeader) => boolean
  readonly judge: (receipt: Uint8Array) => Promise<Judged>
  /** The newest that is on the chain. */
  readonly newestSettled: () => Promise<number>
  readonly newSalt: () => Hash
  /** What was sent to the chain is read from here on at the earliest. */
  readonly fromBlock: number
  readonly log: Log
  /** Aborted when the node stops: what is cut off by that is no trouble. */
  readonly stopping: AbortSignal
  /** Something is written down that was not. */
  readonly onChange: (fault: FaultRecord) => void
}

/** A header that the node's own account has signed, and its own store does not know. */
export interface Elsewhere {
  readonly epoch: number
  readonly viewNumber: number
  readonly headerHash: Hash
}

export interface FaultWatch extends Pick<FaultBook, 'list' | 'counts'> {
  /** Takes note of what somebody signed. Nothing is done before the next look. */
  readonly onSigned: OnSigned
  /** Whatever is next, with each look at the chain; one at a time, and nobody waits for it. It never rejects. */
  tend(head: ChainBlock): Promise<void>
  /**
   * What became of a promise that somebody holds. One that was broken is written down when this resolves.
   * @throws {NodeError} receipt_refused, receipts_busy, snapshot_missing; {ChainError}
   */
  takeReceipt(bytes: Uint8Array): Promise<Judged & { readonly isOwn: boolean }>
  readonly elsewhere: Elsewhere | undefined
  readonly gasPerDay: bigint
}

/** Things signed that wait to be looked at: more than a committee says between two looks. */
const MOST_WAITING = 4_096
/** Blocks that are read when a node starts. */
const LOOK_BACK = 20_000

const FOUND = {
  equivocation: 'an oracle signed two headers for one epoch and view',
  over_budget: 'an oracle signed a header that earns more than the schedule allows',
  omission: 'an oracle left out a message that it had given a receipt for',
} as const

export function createFaultWatch(parts: FaultWatchParts): FaultWatch {
  const { log } = parts
  const book = createFaultBook(parts.store, parts.onChange)
  const bringing = createBringing(parts, book)
  const recheck = createRechecking(book)
  let [settled, newest]: [number | undefined, ChainBlock | undefined] = [undefined, undefined]
  const notes = createNotes(parts, () => settled)
  const own = createOwnSignatures(parts)
  const writeDown = createWriting(parts, book, notes.found)
  const readChain = createChainReading(parts, notes.onSigned)
  let [tended, isBusy, isTroubled] = [-1, false, false]

  async function tendOnce(head: ChainBlock): Promise<void> {
    await book.open()
    settled = await parts.newestSettled()
    const isNew = head.number !== tended
    if (isNew) await readChain(head)
    await own.look(notes.own)
    await writeDown(head)
    if (!isNew) return
    let failure: unknown
    // One that cannot be brought keeps no other from it.
    const failed = (error: unknown) => {
      failure ??= error
    }
    for (const fault of recheck.due(head)) await bringing.recheck(fault).catch(failed)
    for (const fault of book.unsettled()) await bringing.advance(fault, head).catch(failed)
    if (failure !== undefined) throw failure
    tended = head.number
  }

  return {
    onSigned: notes.onSigned,
    takeReceipt: createTaking(parts, book, () => newest),
    async tend(head) {
      newest = head
      if (isBusy || parts.stopping.aborted) return
      isBusy = true
      try {
        await tendOnce(head)
        if (isTroubled) log.info('faults of oracles are seen to again')
        isTroubled = false
      } catch (error) {
        if (!isTroubled && !parts.stopping.aborted) log.fail('faults of oracles wait to be seen to', error)
        isTroubled = true
      }
      isBusy = false
    },
    list: book.list,
    get counts() {
      return book.counts
    },
    get elsewhere() {
      return own.elsewhere
    },
    gasPerDay: parts.gasPerDay,
  }
}

/** What was found is written down, unless it is this oracle's own, or nobody's. */
function createWriting({ port, log, newSalt }: FaultWatchParts, book: FaultBook, found: Finding[]) {
  return async ({ timeMs, number }: ChainBlock): Promise<void> => {
    for (let finding = found[0]; finding !== undefined; finding = found[0]) {
      // Whoever signs ever more makes nobody ask the chain ever more.
      const isNew = !book.isAccused(finding.accused)
      const oracle = isNew ? await port.oracleOf(finding.accused) : undefined
      const mine = oracle === undefined ? undefined : await port.oracleOf(port.signer)
      if (oracle !== undefined && oracle !== mine && !book.isSpokenFor(oracle)) {
        const seen = { foundAtMs: timeMs, foundAtBlock: number }
        const fault = recordOf(finding, { oracle, salt: newSalt(), ...seen })
        await book.save(fault)
        log.warn(FOUND[fault.kind], describeFault(fault))
      }
      found.shift()
    }
  }
}

/** Nothing is written down of a promise of this oracle itself: nobody proves it but whoever holds the receipt. */
function createTaking(
  { judge, port, log }: FaultWatchParts,
  book: FaultBook,
  newest: () => ChainBlock | undefined,
): FaultWatch['takeReceipt'] {
  return async bytes => {
    await book.open()
    const judged = await judge(bytes)
    const { standing } = judged
    if (standing.is !== 'broken') return { ...judged, isOwn: false }
    const { oracle, finding, salt } = standing
    const isOwn = oracle === (await port.oracleOf(port.signer))
    const head = newest()
    if (head === undefined) throw new NodeError('receipts_busy', { waiting: 0 })
    const fault = recordOf(finding, { oracle, salt, foundAtMs: head.timeMs, foundAtBlock: head.number })
    if (!isOwn && !book.has(fault.id)) {
      await book.save(fault)
      log.warn(FOUND.omission, { ...describeFault(fault), message: judged.receipt.message })
    }
    return { ...judged, isOwn }
  }
}

/** Network time between two looks at what is settled, and for how long it is looked at. */
const [RECHECK_MS, RECHECKED_MS] = [600_000, 86_400_000]

/** Which of the settled ones are to be looked at again: on a chain that goes back to a checkpoint all of a day may be gone. */
function createRechecking({ list }: FaultBook) {
  let lookedMs = Number.NEGATIVE_INFINITY
  return {
    due({ timeMs }: ChainBlock): readonly FaultRecord[] {
      if (Math.abs(timeMs - lookedMs) < RECHECK_MS) return []
      lookedMs = timeMs
      return list().filter(({ state, foundAtMs }) => state === 'settled' && foundAtMs > timeMs - RECHECKED_MS)
    },
  }
}

/** What is signed comes in while something else is under way: it waits here. */
function createNotes({ port, isOverBudget }: FaultWatchParts, newestSettled: () => number | undefined) {
  const sightings = createSightings(newestSettled)
  const [found, own]: [Finding[], SignedHeader[]] = [[], []]
  return {
    found,
    own,
    onSigned(signed: SignedHeader): void {
      const pair = sightings.see(signed)
      if (signed.signer === port.signer) {
        if (own.length < MOST_WAITING) own.push(signed)
        return
      }
      if (found.length >= MOST_WAITING) return
      if (pair !== undefined) found.push(findingOf('equivocation', [pair.first, pair.second]))
      else if (isOverBudget(signed.header)) found.push(findingOf('over_budget', [signed]))
    },
  }
}

/** What it signed itself is in its store: else somebody else has its key, or its folder is an old copy. */
function createOwnSignatures({ isWritten, log }: FaultWatchParts) {
  let elsewhere: Elsewhere | undefined
  return {
    get elsewhere() {
      return elsewhere
    },
    /** Takes each off the list when it is looked at. */
    async look(signed: SignedHeader[]): Promise<void> {
      for (let one = signed[0]; one !== undefined; one = signed[0]) {
        const { header, headerHash } = one
        const { epoch, viewNumber } = header
        if (!(await isWritten(header, headerHash))) {
          if (elsewhere === undefined) log.warn(ELSEWHERE, { epoch, view: viewNumber, headerHash })
          elsewhere = { epoch, viewNumber, headerHash }
        }
        signed.shift()
      }
    },
  }
}

export const ELSEWHERE =
  'this oracle’s account has signed what this data folder does not know: two processes have its key, or the folder is an old copy. Stop one of them: two headers for one view cost the whole bond'

/** What was sent to the chain since the last look. */
function createChainReading({ port, fromBlock }: FaultWatchParts, onSigned: OnSigned) {
  let readTo = -1
  return async ({ number }: ChainBlock): Promise<void> => {
    // An embedded chain that went back to a checkpoint counts on from there.
    const next = readTo < 0 || readTo > number ? number - LOOK_BACK : readTo + 1
    const from = Math.max(fromBlock, next)
    if (from <= number) for (const signed of await port.signedIn(from, number)) onSigned(signed)
    readTo = number
  }
}
