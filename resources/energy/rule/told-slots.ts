/**
 * When what a meter made in a slot was fixed, and when others could read it: who could have copied whom. Kept for as long as slots
 * are compared, with what of them was paid: so an observation that comes once more, later and from elsewhere, is not paid once more.
 *
 * A slot is the difference of two readings, so it is fixed when the later of them is, and can be read when both can. A device
 * commits to a reading under the time of the reading itself, once: many guesses for one slot are one.
 */

import type { EpochWindow, ReceivedMessage } from '../../../kernel/resource.ts'
import { isSeen, type Told, toldBy } from '../../../kernel/trust/commitments.ts'
import type { Stretch } from './count-readings.ts'
import { COMMITTED, COMPARED_SLOTS, type Reading, type SaidAt, SEEN, type ToldSlot } from './state.ts'

export interface SlotTold extends Told {
  /** It was committed to before it was said. */
  readonly isCommitted: boolean
  /** A quorum saw all of it arrive. */
  readonly isSeen: boolean
  /** Of one pay: what it has got of the slot, ppm; absent while it is not counted. */
  readonly paidPpm?: number
}

/** Lower values tell nothing, whatever the counter: they are not remembered. Wh. */
const LEAST_TOLD_WH = 200
const PPM = 1_000_000

/** @param newestAt time of the newest reading in the message: it is committed to under that */
export function saidAt(
  message: ReceivedMessage,
  at: number,
  { newestAt, epoch }: { readonly newestAt: number; readonly epoch: EpochWindow },
): SaidAt {
  const { committed, ...plain } = message
  const { fixedAtMs, readableAtMs } = toldBy(committed?.slot === newestAt ? message : plain)
  return [readableAtMs - at, readableAtMs - fixedAtMs, isSeen(message, epoch) ? 1 : 0]
}

/** Undefined where a reading is from before it was remembered. */
export function toldOf({ from, to }: Stretch): SlotTold | undefined {
  const [first, last] = [readingTold(from), readingTold(to)]
  if (first === undefined || last === undefined) return undefined
  return {
    fixedAtMs: Math.max(first.fixedAtMs, last.fixedAtMs),
    readableAtMs: Math.max(first.readableAtMs, last.readableAtMs),
    isCommitted: last.isCommitted,
    isSeen: first.isSeen && last.isSeen,
  }
}

function readingTold({ at, said }: Reading): SlotTold | undefined {
  if (said === undefined) return undefined
  const [lagMs, aheadMs, seen] = said
  const readableAtMs = at + lagMs
  return { readableAtMs, fixedAtMs: readableAtMs - aheadMs, isCommitted: aheadMs > 0, isSeen: seen === 1 }
}

/** By the slot's end. */
export type ToldSlots = ReadonlyMap<number, SlotTold>

/** How long slots are, and up to where they were counted. */
interface Counted {
  readonly slotMs: number
  readonly until: number
}

export function openTold(rows: readonly ToldSlot[], { slotMs, until }: Counted): ToldSlots {
  return new Map(
    rows.map(([slotsAgo, lagMs, aheadMs, standing, unpaidPpm]) => {
      const end = until - slotsAgo * slotMs
      const readableAtMs = end + lagMs
      const told: SlotTold = {
        readableAtMs,
        fixedAtMs: readableAtMs - aheadMs,
        isCommitted: (standing & COMMITTED) !== 0,
        isSeen: (standing & SEEN) !== 0,
        paidPpm: PPM - unpaidPpm,
      }
      return [end, told]
    }),
  )
}

/** Of the slots that can still be compared, ascending. */
export function closeTold(
  told: ToldSlots,
  madeAt: (end: number) => number,
  { slotMs, until }: Counted,
): readonly ToldSlot[] {
  return [...told]
    .filter(([end]) => end > until - COMPARED_SLOTS * slotMs && madeAt(end) >= LEAST_TOLD_WH)
    .sort(([a], [b]) => a - b)
    .map(([end, { readableAtMs, fixedAtMs, isCommitted, isSeen: seen, paidPpm = PPM }]) => [
      (until - end) / slotMs,
      readableAtMs - end,
      readableAtMs - fixedAtMs,
      (isCommitted ? COMMITTED : 0) + (seen ? SEEN : 0),
      PPM - paidPpm,
    ])
}
