/**
 * Each reading against those of the neighbours in the same interval, by median and median absolute deviation. Neighbours are
 * witnesses: only what arrived before anybody could know what others said of that time is held against anybody. One vote an
 * owner; all whom nobody vouches for weigh a third of those that are vouched for; who says nothing of the interval has none.
 *
 * Two rounds: whoever differs in the first is nobody's neighbour in the second, so a fault does not make honest stations
 * look odd; strangers alone keep no station out that is vouched for. Too few neighbours, neighbours at other heights, or who do not agree among themselves, judge nobody.
 *
 * A difference alone tells a place from a fault as little as from a cheat. Whether the station sees the same weather does: does it
 * go along when its neighbours' median changes by much from one day to the next (`follows`)? Hours of the day, heights, coasts
 * and roofs are the same on both days.
 */

import type { SlotReading } from '../alone/slot-values.ts'
import type { SteppedQuantity } from '../alone/stepped-quantity.ts'
import { PROMPT, type SlotValue } from '../state.ts'
import { medianOfTrusted, sortFew } from './median.ts'
import { type Located, type Neighbour, nearestAmong } from './nearest.ts'

export interface Reporter extends Located {
  readonly altitudeM: number | undefined
  readonly isAltitudeVouched: boolean
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
  /** It went along with what the neighbours changed by since the day before; undefined where that tells nothing. */
  readonly follows: boolean | undefined
  /** Enough that are vouched for say so. */
  readonly isVouchedFor: boolean
  /** It was said, and what it said the day before, when nobody could know yet what others said. */
  readonly isForetold: boolean
  /** It is nobody's witness: it fails, and that is not the word of strangers against one that is vouched for. */
  readonly isSuspect: boolean
}

export interface CompareLimits {
  readonly fewest: number
  readonly most: number
  /** Intervals in a day; undefined where a day is not remembered. */
  readonly daySlots: number | undefined
}

type Spatial = NonNullable<SteppedQuantity['spatial']>

interface Beside {
  readonly index: number
  readonly correction: number
  readonly isLevel: boolean
  readonly isVouched: boolean
}

interface Surroundings {
  readonly neighbours: readonly Beside[]
  /** Those at about its own height. */
  readonly level: readonly Beside[]
  /** Steps that a difference to these neighbours may have. */
  readonly allowed: number
}

/** 3.5 × 1.4826 in thousandths: beyond it a normal value is one in two thousand. */
const MAD_FACTOR = 5189
/** Neighbours whose own spread allows more than this many times the usual do not agree. */
const DISAGREE = 2
/** What neighbours said of an interval; used again for each reading. */
interface Votes {
  readonly trusted: number[]
  readonly others: number[]
}

/** @param reporters all who measure the quantity, the most senior first @returns a judgement for each of `open`, in order */
export function compareNeighbours(
  reporters: readonly Reporter[],
  spatial: Spatial,
  limits: CompareLimits,
): readonly (readonly Difference[])[] {
  const nearest = nearestAmong(reporters, { most: limits.most, withinM: spatial.scaleM })
  const oldest = reporters.reduce((least, { open }) => Math.min(least, open[0]?.slot ?? least), Infinity)
  const known = reporters.map(reporter => valuesOf(reporter, oldest - (limits.daySlots ?? 0), isPromptValue))
  const own = reporters.map(reporter =>
    limits.daySlots === undefined || reporter.open.length === 0
      ? NOTHING
      : valuesOf(reporter, oldest - limits.daySlots, () => true),
  )
  const around = reporters.map((reporter, index) =>
    reporter.open.length === 0 ? undefined : surroundings(reporter, nearest(index), reporters, spatial),
  )
  const judge = createJudge({ reporters, known, own, around, limits, spatial })
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

interface JudgeParts {
  readonly reporters: readonly Reporter[]
  /** What each said in time, and all that it said. */
  readonly known: readonly Known[]
  readonly own: readonly Known[]
  readonly around: readonly (Surroundings | undefined)[]
  readonly limits: CompareLimits
  readonly spatial: Spatial
}

/** @returns judges one reading of one station, without the neighbours that are left out */
function createJudge({ reporters, known, own, around, limits, spatial }: JudgeParts) {
  const { tells, along } = spatial
  const { fewest, daySlots } = limits
  const votes: Votes = { trusted: [], others: [] }
  /**
   * By how much the neighbours changed since the day before; undefined where that is little, or two thirds of them do not go along.
   * Where enough of them are vouched for these have to: no number of strangers moves the median out of what they say.
   */
  const changeOf = (
    neighbours: readonly Beside[],
    slot: number,
    leftOut: ReadonlySet<number> | undefined,
  ) => {
    collect(neighbours, known, slot, leftOut, votes, daySlots)
    if (votes.trusted.length + votes.others.length < fewest) return undefined
    const heard = votes.trusted.length >= fewest ? votes.trusted : [...votes.trusted, ...votes.others]
    const change = medianOfVotes(votes)
    const going = heard.filter(one => goesAlong(one, change, along)).length
    return Math.abs(change) >= tells && 3 * going >= 2 * heard.length ? change : undefined
  }
  return (index: number, reading: SlotReading, leftOut: ReadonlySet<number> | undefined): Difference => {
    const { neighbours, level, allowed } = around[index]!
    collect(level, known, reading.slot, leftOut, votes)
    const reporter = reporters[index]!
    const judged = judgeReading(reporter, reading, allowed, votes, fewest)
    const isHeard = !reporter.isVouched || votes.trusted.length >= fewest
    const before = daySlots === undefined ? -1 : indexIn(own[index]!.slots, reading.slot - daySlots)
    const change = before < 0 ? undefined : changeOf(neighbours, reading.slot, leftOut)
    const isVouchedFor = change !== undefined && votes.trusted.length >= fewest
    const ours = change === undefined ? 0 : reading.steps - own[index]!.steps[before]!
    const follows = change === undefined ? undefined : goesAlong(ours, change, along)
    return {
      ...judged,
      around: neighbours.length,
      follows,
      isVouchedFor,
      isForetold: reading.isPrompt && daySlots !== undefined && says(known[index]!, reading.slot - daySlots),
      isSuspect: judged.outcome === 'fail' && isHeard,
    }
  }
}

function says({ slots }: Known, slot: number): boolean {
  return indexIn(slots, slot) >= 0
}

/** In the same direction, and by a part of it at least. */
function goesAlong(ours: number, change: number, along: number): boolean {
  return ours * Math.sign(change) >= along * Math.abs(change)
}

/** Slots ascending, and the value of each. */
interface Known {
  readonly slots: readonly number[]
  readonly steps: readonly number[]
}

const NOTHING: Known = { slots: [], steps: [] }

/** @param oldest of the intervals that are judged */
function valuesOf({ open, recent }: Reporter, oldest: number, counts: (isPrompt: boolean) => boolean): Known {
  const values = [
    ...recent.filter(value => value[0] >= oldest && counts((value[4] & PROMPT) !== 0)),
    ...open.filter(({ isPrompt }) => counts(isPrompt)).map(({ slot, steps }) => [slot, steps] as const),
  ].sort(([a], [b]) => a - b)
  return { slots: values.map(([slot]) => slot), steps: values.map(([, steps]) => steps) }
}

function isPromptValue(isPrompt: boolean): boolean {
  return isPrompt
}

/** Fills the votes with what the neighbours said of the slot, or by how much they changed since so many before. The same arrays for all: this runs for every reading. */
function collect(
  neighbours: readonly Beside[],
  known: readonly Known[],
  slot: number,
  leftOut: ReadonlySet<number> | undefined,
  votes: Votes,
  since?: number,
): void {
  votes.trusted.length = 0
  votes.others.length = 0
  for (const { index, correction, isVouched } of neighbours) {
    if (leftOut?.has(index)) continue
    const { slots, steps } = known[index]!
    const at = indexIn(slots, slot)
    if (at < 0) continue
    const into = isVouched ? votes.trusted : votes.others
    if (since === undefined) into.push(steps[at]! + correction)
    else {
      const before = indexIn(slots, slot - since)
      if (before >= 0) into.push(steps[at]! - steps[before]!)
    }
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
  { scaleM, near, far, perKmUp, perKmSpread, levelM }: Spatial,
): Surroundings {
  const neighbours: Beside[] = []
  let [distanceM, kmApart, level] = [0, 0, 0]
  for (const { index, square } of nearest) {
    const other = reporters[index]!
    const isKnown = reporter.altitudeM !== undefined && other.altitudeM !== undefined
    const kmUp = isKnown ? (reporter.altitudeM! - other.altitudeM!) / 1000 : 0
    const isSure = reporter.isAltitudeVouched && other.isAltitudeVouched
    const isLevel = isSure || Math.abs(kmUp) * 1000 <= levelM
    neighbours.push({ index, correction: Math.round(perKmUp * kmUp), isLevel, isVouched: other.isVouched })
    if (!isLevel) continue
    distanceM += Math.sqrt(square)
    kmApart += Math.abs(kmUp)
    level++
  }
  const count = Math.max(1, level)
  const apart = Math.floor(((far - near) * distanceM) / count / scaleM)
  const allowed = near + apart + Math.ceil((perKmSpread * kmApart) / count)
  return { neighbours, level: neighbours.filter(({ isLevel }) => isLevel), allowed }
}

/** Of what was collected, which is overwritten. */
function medianOfVotes({ trusted, others }: Votes): number {
  return medianOfTrusted(sortFew(trusted), sortFew(others))
}

/** @param votes what the neighbours said; overwritten */
function judgeReading(
  reporter: Reporter,
  reading: SlotReading,
  allowed: number,
  votes: Votes,
  fewest: number,
): Pick<Difference, 'reading' | 'outcome' | 'difference' | 'median' | 'tolerance' | 'neighbours'> {
  const neighbours = votes.trusted.length + votes.others.length
  if (neighbours < fewest)
    return { reading, outcome: 'isolated', difference: 0, median: 0, tolerance: 0, neighbours }
  const median = medianOfVotes(votes)
  for (const values of [votes.trusted, votes.others])
    for (let index = 0; index < values.length; index++) values[index] = Math.abs(values[index]! - median)
  const spread = Math.floor((medianOfVotes(votes) * MAD_FACTOR) / 1000)
  const tolerance = Math.max(allowed, spread)
  const difference = reading.steps - median
  const within = Math.abs(difference - reporter.usualAt(reading.slot)) <= tolerance
  const outcome = spread > DISAGREE * allowed ? 'disagreeing' : within ? 'pass' : 'fail'
  return { reading, outcome, difference, median, tolerance, neighbours }
}

function suspectsBySlot(first: readonly (readonly Difference[])[]): ReadonlyMap<number, ReadonlySet<number>> {
  const suspects = new Map<number, Set<number>>()
  for (const [index, differences] of first.entries()) {
    for (const { isSuspect, reading } of differences) {
      if (!isSuspect) continue
      const odd = suspects.get(reading.slot)
      if (odd === undefined) suspects.set(reading.slot, new Set([index]))
      else odd.add(index)
    }
  }
  return suspects
}
