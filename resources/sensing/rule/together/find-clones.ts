/**
 * Who repeats another station's series? A fingerprint is four values of a quantity in a row that are not all equal;
 * honest neighbours share one now and then (New York: at most 4 in 10 of a day), a copy shares nearly all. New values are
 * held against the new ones of everybody and against those that are remembered, so a copy is found in whatever epoch it comes.
 *
 * Equal series are paid once: to the one that mostly arrived first, as a quorum saw it; to the senior of two that arrived
 * together. Blamed is only who is proven to have come later: by more than an arrival can be misdated, every part of the one
 * value after every part of the other, both seen by a quorum. Who came late because a segment or an acknowledgement did is
 * not: an established arrival stays what it was, and one that is not established proves nothing.
 *
 * Counts are carried from epoch to epoch, so short epochs find the same. A copy with noise added is not found here.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import { ESTABLISHED, NO_TWIN, type SlotValue, type TwinState } from '../state.ts'

/** One station. */
export interface Sayer {
  readonly id: SubjectId
  readonly prints: readonly PrintSeries[]
  readonly twin: TwinState
  readonly overtaken: TwinState
}

/** What a station counted of one quantity. */
export interface PrintSeries {
  readonly quantity: string
  /** Ascending by slot: what is remembered and what is new. */
  readonly values: readonly SlotValue[]
  /** Slots of the new ones. */
  readonly fresh: ReadonlySet<number>
}

export interface CloneJudgement {
  /** The whole count of what was new, this epoch included. */
  readonly twin: TwinState
  /** The same of what was said before, when what others had said earlier came in. */
  readonly overtaken: TwinState
  /** The one of the two that tells more against the station. */
  readonly shown: TwinState
  /** Somebody else is paid for this series. */
  readonly isClone: boolean
  /** And it is proven that this one came later. */
  readonly isProven: boolean
}

/** Every fingerprint by its place in the list, and by what it is; most are nobody else's. */
interface Prints {
  readonly sayer: number[]
  readonly value: SlotValue[]
  readonly isFresh: boolean[]
  readonly byKey: Map<string, number | number[]>
}

/** What one station's fingerprints have in common with another's. */
interface Alike {
  equal: number
  later: number
  proven: number
}

const LENGTH = 4
/** Of those who share a fingerprint, so many of the earliest are held against the others: cost stays linear. */
const ORIGINALS = 4
const FEWEST = 12
const CLONE_PPM = 800_000
/** Counts are halved here, so that old innocence does not cover a new copy for long. */
const MOST_COMPARED = 96
const PPM = 1_000_000

/**
 * @param sayers the most senior first
 * @param acknowledgeMs by how much an arrival may be misdated
 */
export function findClones(sayers: readonly Sayer[], acknowledgeMs: number): readonly CloneJudgement[] {
  const prints: Prints = { sayer: [], value: [], isFresh: [], byKey: new Map() }
  const compared = sayers.map(({ prints: series }, index) => addFresh(series, index, prints))
  const wanted = freshEnds(sayers)
  for (const [index, { prints: series }] of sayers.entries()) addRemembered(series, index, wanted, prints)
  const alike = sayers.map(() => new Map<number, Alike>())
  const before = sayers.map(() => new Map<number, Alike>())
  for (const group of prints.byKey.values()) {
    if (typeof group !== 'number') countAlike(group, prints, alike, before, acknowledgeMs)
  }
  const seniority = new Map(sayers.map(({ id }, index) => [id as string, index]))
  const isCopy = (known: TwinState, index: number) => {
    const isAlike = known.compared >= FEWEST && known.equal * PPM >= known.compared * CLONE_PPM
    const order = 2 * known.later - known.equal || index - (seniority.get(known.of) ?? index)
    return isAlike && order > 0
  }
  return sayers.map((sayer, index) => {
    const twin = judge(sayer.twin, compared[index]!, mostAlike(alike[index]!, sayers))
    const overtaker = mostAlike(before[index]!, sayers)
    const since = comparedSince(sayer, sayers[seniority.get(overtaker.of) ?? -1])
    const overtaken = judge(sayer.overtaken, since, overtaker)
    const copies = [twin, overtaken].filter(known => isCopy(known, index))
    const proven = copies.find(known => known.proven * PPM >= known.compared * CLONE_PPM)
    return {
      twin,
      overtaken,
      shown: proven ?? copies[0] ?? twin,
      isClone: copies.length > 0,
      isProven: proven !== undefined,
    }
  })
}

/** How many fingerprints that a station said before have a new one of another beside them that arrived earlier. */
function comparedSince(station: Sayer, other: Sayer | undefined): number {
  let count = 0
  for (const { quantity, values, fresh } of station.prints) {
    const beside = other?.prints.find(series => series.quantity === quantity)
    if (beside === undefined) continue
    const ends = new Map(
      [...beside.values.entries()]
        .filter(
          ([end, [slot]]) => beside.fresh.has(slot) && keyOf(quantity, beside.values, end) !== undefined,
        )
        .map(([, value]) => [value[0], value]),
    )
    for (const [end, value] of ends.size === 0 ? [] : values.entries()) {
      const first = ends.get(value[0])
      if (first === undefined || fresh.has(value[0]) || keyOf(quantity, values, end) === undefined) continue
      if (byArrival(first, value) < 0) count++
    }
  }
  return count
}

/** @returns how many new fingerprints the station has */
function addFresh(series: readonly PrintSeries[], index: number, prints: Prints): number {
  let count = 0
  for (const { quantity, values, fresh } of series) {
    for (const end of endsFrom(values, leastOf(fresh.keys()))) {
      const value = values[end]!
      if (!fresh.has(value[0])) continue
      const key = keyOf(quantity, values, end)
      if (key === undefined) continue
      count++
      add(key, index, value, true, prints)
    }
  }
  return count
}

/** Quantity → slot → the values that are new there: what is remembered and ends otherwise is like none of them. */
type Ends = ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>

function freshEnds(sayers: readonly Sayer[]): Ends {
  const ends = new Map<string, Map<number, Set<number>>>()
  for (const { prints } of sayers) {
    for (const { quantity, values, fresh } of prints) {
      if (fresh.size === 0) continue
      const slots = ends.get(quantity) ?? new Map<number, Set<number>>()
      ends.set(quantity, slots)
      for (const end of endsFrom(values, leastOf(fresh.keys()))) {
        const [slot, steps] = values[end]!
        if (fresh.has(slot)) slots.set(slot, (slots.get(slot) ?? new Set()).add(steps))
      }
    }
  }
  return ends
}

function addRemembered(series: readonly PrintSeries[], index: number, wanted: Ends, prints: Prints): void {
  for (const { quantity, values, fresh } of series) {
    const slots = wanted.get(quantity)
    if (slots === undefined) continue
    for (const end of endsFrom(values, leastOf(slots.keys()))) {
      const value = values[end]!
      if (fresh.has(value[0]) || !slots.get(value[0])?.has(value[1])) continue
      const key = keyOf(quantity, values, end)
      if (key !== undefined && prints.byKey.has(key)) add(key, index, value, false, prints)
    }
  }
}

function leastOf(slots: Iterable<number>): number {
  let least = Infinity
  for (const slot of slots) if (slot < least) least = slot
  return least
}

/** Positions of the values from a slot on: the last few, where nothing came late. */
function* endsFrom(values: readonly SlotValue[], slot: number): Generator<number> {
  for (let end = values.length - 1; end >= 0 && values[end]![0] >= slot; end--) yield end
}

/** Of the four values that end there; undefined where there are none, or all are equal. */
function keyOf(quantity: string, values: readonly SlotValue[], end: number): string | undefined {
  if (end + 1 < LENGTH) return undefined
  const [a, b, c, d] = [values[end - 3]![1], values[end - 2]![1], values[end - 1]![1], values[end]![1]]
  return a === b && b === c && c === d ? undefined : `${quantity} ${values[end]![0]} ${a} ${b} ${c} ${d}`
}

function add(key: string, sayer: number, value: SlotValue, isFresh: boolean, prints: Prints): void {
  const position = prints.sayer.push(sayer) - 1
  prints.value.push(value)
  prints.isFresh.push(isFresh)
  const group = prints.byKey.get(key)
  if (group === undefined) prints.byKey.set(key, position)
  else if (typeof group === 'number') prints.byKey.set(key, [group, position])
  else group.push(position)
}

/** The earliest few of a group are held against all after them; what is remembered of both was counted before. */
function countAlike(
  group: readonly number[],
  { sayer, value, isFresh }: Prints,
  alike: readonly Map<number, Alike>[],
  before: readonly Map<number, Alike>[],
  acknowledgeMs: number,
): void {
  const sorted = group.toSorted((a, b) => byArrival(value[a]!, value[b]!) || sayer[a]! - sayer[b]!)
  for (const [rank, position] of sorted.entries()) {
    for (const original of sorted.slice(0, Math.min(rank, ORIGINALS))) {
      if (!isFresh[position] && !isFresh[original]) continue
      if (isFresh[original]) countOf(alike[sayer[original]!]!, sayer[position]!).equal++
      const counts = isFresh[position] ? alike : before
      const later = countOf(counts[sayer[position]!]!, sayer[original]!)
      later.equal++
      later.later++
      if (isLater(value[original]!, value[position]!, acknowledgeMs)) later.proven++
    }
  }
}

function countOf(counts: Map<number, Alike>, other: number): Alike {
  const known = counts.get(other)
  if (known !== undefined) return known
  const fresh: Alike = { equal: 0, later: 0, proven: 0 }
  counts.set(other, fresh)
  return fresh
}

/** What a quorum saw stands before what it did not. */
function byArrival(a: SlotValue, b: SlotValue): number {
  const [seenA, seenB] = [a[4] & ESTABLISHED, b[4] & ESTABLISHED]
  if (seenA !== seenB) return seenB - seenA
  return seenA === 0 ? 0 : a[2] + a[3] - (b[2] + b[3])
}

function isLater(first: SlotValue, second: SlotValue, acknowledgeMs: number): boolean {
  const seen = (first[4] & second[4] & ESTABLISHED) !== 0
  return seen && first[2] + first[3] + acknowledgeMs < second[2]
}

interface Likeness extends Alike {
  readonly of: string
}

/** The one after whom most came; of equal ones the one that shares most, then the most senior. */
function mostAlike(counts: ReadonlyMap<number, Alike>, sayers: readonly Sayer[]): Likeness {
  let [best, bestIndex]: [Alike, number] = [{ equal: 0, later: 0, proven: 0 }, -1]
  for (const [index, alike] of counts) {
    const more = alike.later - best.later || alike.equal - best.equal || bestIndex - index
    if (bestIndex >= 0 && more <= 0) continue
    best = alike
    bestIndex = index
  }
  return { ...best, of: sayers[bestIndex]?.id ?? '' }
}

/**
 * The whole count, or this epoch's alone where that is enough by itself and says more: a new copy is found at once. Nobody
 * is covered by one that copies him.
 */
function judge(known: TwinState, compared: number, alike: Likeness): TwinState {
  const same = known.of === alike.of || alike.of === ''
  const fresh = { ...alike, compared }
  const more = same ? alike : NO_TWIN
  const sum = {
    of: known.of,
    equal: known.equal + more.equal,
    later: known.later + more.later,
    proven: known.proven + more.proven,
    compared: known.compared + compared,
  }
  const isCovered = !same && 2 * known.later < known.equal && 2 * alike.later >= alike.equal
  const saysMore = isMoreAlike(fresh, sum) && (!same || compared >= FEWEST)
  return bounded(known.of === '' || isCovered || saysMore ? fresh : sum)
}

/** By share, without division. */
function isMoreAlike(a: TwinState, b: TwinState): boolean {
  return a.equal * b.compared > b.equal * a.compared
}

function bounded({ of, equal, later, proven, compared }: TwinState): TwinState {
  if (of === '' || equal === 0) return NO_TWIN
  if (compared > MOST_COMPARED)
    return bounded({ of, equal: equal >> 1, later: later >> 1, proven: proven >> 1, compared: compared >> 1 })
  const most = Math.min(equal, compared)
  return { of, equal: most, later: Math.min(later, most), proven: Math.min(proven, most), compared }
}
