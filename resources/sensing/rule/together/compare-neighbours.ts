/**
 * Each reading against those of the neighbours in the same interval, by median and median absolute deviation. Neighbours are
 * witnesses: only what arrived before anybody could know what others said of that time is held against anybody.
 *
 * Two rounds: whoever differs in the first is nobody's neighbour in the second, so a fault does not make honest stations
 * look odd. Too few neighbours, or neighbours who do not agree among themselves, judge nobody.
 */

import type { SlotReading } from '../alone/slot-values.ts'
import type { SteppedQuantity } from '../alone/stepped-quantity.ts'
import { PROMPT, type SlotValue } from '../state.ts'
import { medianOfSorted, sortFew } from './median.ts'
import { type Located, type Neighbour, nearestAmong } from './nearest.ts'

export interface Reporter extends Located {
  readonly altitudeM: number | undefined
  /** What is judged, ascending: what is new and what waits. */
  readonly open: readonly SlotReading[]
  /** What was counted and paid in earlier epochs, ascending: only others are judged by it. */
  readonly recent: readonly SlotValue[]
  /** The station's own usual difference at an interval, steps. */
  readonly usualAt: (slot: number) => number
}

export interface Difference {
  readonly reading: SlotReading
  readonly outcome: 'pass' | 'fail' | 'isolated' | 'disagreeing'
  /** Steps above the neighbours' median; 0 where isolated. */
  readonly difference: number
  readonly median: number
  /** Steps that the difference may be away from the usual one. */
  readonly tolerance: number
  readonly neighbours: number
  /** How many neighbours there are, whether they said something of the interval or not. */
  readonly around: number
}

export interface CompareLimits {
  readonly fewest: number
  readonly most: number
}

type Spatial = NonNullable<SteppedQuantity['spatial']>

interface Surroundings {
  readonly neighbours: readonly { readonly index: number; readonly correction: number }[]
  /** Steps that a difference to these neighbours may have. */
  readonly allowed: number
}

/** 3.5 × 1.4826 in thousandths: beyond it a normal value is one in two thousand. */
const MAD_FACTOR = 5189
/** Neighbours whose own spread allows more than this many times the usual do not agree. */
const DISAGREE = 2

/** @param reporters all who measure the quantity, the most senior first @returns a judgement for each of `open`, in order */
export function compareNeighbours(
  reporters: readonly Reporter[],
  spatial: Spatial,
  limits: CompareLimits,
): readonly (readonly Difference[])[] {
  const nearest = nearestAmong(reporters, { most: limits.most, withinM: spatial.scaleM })
  const oldest = reporters.reduce((least, { open }) => Math.min(least, open[0]?.slot ?? least), Infinity)
  const known = reporters.map(reporter => valuesOf(reporter, oldest))
  const around = reporters.map((reporter, index) =>
    reporter.open.length === 0 ? undefined : surroundings(reporter, nearest(index), reporters, spatial),
  )
  const scratch: number[] = []
  const judge = (index: number, reading: SlotReading, leftOut: ReadonlySet<number> | undefined) => {
    const { neighbours, allowed } = around[index]!
    collect(neighbours, known, reading.slot, leftOut, scratch)
    const judged = judgeReading(reporters[index]!, reading, allowed, scratch, limits.fewest)
    return { ...judged, around: neighbours.length }
  }

  const first = reporters.map(({ open }, index) => open.map(reading => judge(index, reading, undefined)))
  const suspects = suspectsBySlot(first)
  if (suspects.size === 0) return first
  return first.map((differences, index) =>
    differences.map(difference => {
      const odd = suspects.get(difference.reading.slot)
      const concerned =
        odd !== undefined && around[index]!.neighbours.some(neighbour => odd.has(neighbour.index))
      return concerned ? judge(index, difference.reading, odd) : difference
    }),
  )
}

/** Slots ascending, and the value of each. */
interface Known {
  readonly slots: readonly number[]
  readonly steps: readonly number[]
}

/** @param oldest of the intervals that are judged */
function valuesOf({ open, recent }: Reporter, oldest: number): Known {
  const prompt = [
    ...recent.filter(value => value[0] >= oldest && (value[4] & PROMPT) !== 0),
    ...open.filter(({ isPrompt }) => isPrompt).map(({ slot, steps }) => [slot, steps] as const),
  ].sort(([a], [b]) => a - b)
  return { slots: prompt.map(([slot]) => slot), steps: prompt.map(([, steps]) => steps) }
}

/** Fills `into` with what the neighbours said of the slot. One array for all: this runs for every reading. */
function collect(
  neighbours: Surroundings['neighbours'],
  known: readonly Known[],
  slot: number,
  leftOut: ReadonlySet<number> | undefined,
  into: number[],
): void {
  into.length = 0
  for (const { index, correction } of neighbours) {
    if (leftOut?.has(index)) continue
    const { slots, steps } = known[index]!
    const at = indexIn(slots, slot)
    if (at >= 0) into.push(steps[at]! + correction)
  }
}

/** Where most intervals have a value it is where it would be if all had. */
function indexIn(slots: readonly number[], slot: number): number {
  const guess = slot - slots[0]!
  if (slots[guess] === slot) return guess
  let [low, high] = [0, slots.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    if (slots[middle] === slot) return middle
    if (slots[middle]! < slot) low = middle + 1
    else high = middle - 1
  }
  return -1
}

function surroundings(
  reporter: Reporter,
  nearest: readonly Neighbour[],
  reporters: readonly Reporter[],
  { scaleM, near, far, perKmUp }: Spatial,
): Surroundings {
  const distanceM =
    nearest.reduce((sum, { square }) => sum + Math.sqrt(square), 0) / Math.max(1, nearest.length)
  const neighbours = nearest.map(({ index }) => {
    const other = reporters[index]!.altitudeM
    const known = reporter.altitudeM !== undefined && other !== undefined
    const kmUp = known ? (reporter.altitudeM! - other!) / 1000 : 0
    return { index, correction: Math.round(perKmUp * kmUp) }
  })
  return { neighbours, allowed: near + Math.floor(((far - near) * distanceM) / scaleM) }
}

/** @param others what the neighbours said; overwritten */
function judgeReading(
  reporter: Reporter,
  reading: SlotReading,
  allowed: number,
  others: number[],
  fewest: number,
): Omit<Difference, 'around'> {
  const neighbours = others.length
  if (neighbours < fewest)
    return { reading, outcome: 'isolated', difference: 0, median: 0, tolerance: 0, neighbours }
  const median = medianOfSorted(sortFew(others))
  for (let index = 0; index < neighbours; index++) others[index] = Math.abs(others[index]! - median)
  const deviation = medianOfSorted(sortFew(others))
  const spread = Math.floor((deviation * MAD_FACTOR) / 1000)
  const tolerance = Math.max(allowed, spread)
  const difference = reading.steps - median
  const within = Math.abs(difference - reporter.usualAt(reading.slot)) <= tolerance
  const outcome = spread > DISAGREE * allowed ? 'disagreeing' : within ? 'pass' : 'fail'
  return { reading, outcome, difference, median, tolerance, neighbours }
}

function suspectsBySlot(first: readonly (readonly Difference[])[]): ReadonlyMap<number, ReadonlySet<number>> {
  const suspects = new Map<number, Set<number>>()
  for (const [index, differences] of first.entries()) {
    for (const { outcome, reading } of differences) {
      if (outcome !== 'fail') continue
      const odd = suspects.get(reading.slot)
      if (odd === undefined) suspects.set(reading.slot, new Set([index]))
      else odd.add(index)
    }
  }
  return suspects
}
