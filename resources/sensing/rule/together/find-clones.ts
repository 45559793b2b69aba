/**
 * Who says the same as another station? A fingerprint is four values of a quantity in a row that differ by more than four of the
 * sensor's own steps; honest neighbours share one now and then (New York: at most 4 in 10 of a day), a copy shares nearly all.
 * New values are held against the new ones of everybody and against those that are remembered, so a copy is found in whatever
 * epoch it comes.
 *
 * Equal series are one observation: they share one pay in equal parts, those that are vouched for alone where there are any, and
 * nobody is accused, for equality has no direction. Direction is made: where one station committed to its values before the other
 * could have read them and the other was fixed when it could (kernel/trust/commitments.ts), the other is the copy, and gets nothing.
 * It is accused where it was later by more than an arrival can be misdated. Who commits is nobody's copy.
 *
 * Counts are carried from epoch to epoch, so short epochs find the same. A copy with noise added is not found here (derived.ts).
 */
import { orderOf, type Told } from '../../../../kernel/trust/commitments.ts'
import { copiesIn, observationsOf, partnersOf, type Same } from '../../../../kernel/trust/observations.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { COMMITTED, ESTABLISHED, NO_TWIN, type SlotValue, type TwinState } from '../state.ts'

/** One station. */
export interface Sayer {
  readonly id: SubjectId
  /** What one of those is paid for that have it in common: its cell, where that pays one; else its id. */
  readonly claim: string
  readonly prints: readonly PrintSeries[]
  readonly isVouched: boolean
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
  /** In which the sensor counts, steps. */
  readonly ownStep: number
}

export interface CloneJudgement {
  /** The whole count of what was new, this epoch included. */
  readonly twin: TwinState
  /** The same of what was said before, when what others had said earlier came in. */
  readonly overtaken: TwinState
  /** The one of the two that tells more against the station. */
  readonly shown: TwinState
  /** What it is paid of what it says. */
  readonly sharePpm: number
  /** Who says the same. */
  readonly alike: readonly SubjectId[]
  /** Of those that say the same the one that is heard as a witness. */
  readonly isHeard: boolean
  /** Another one is proven to have said it first, by more than an arrival can be misdated. */
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
/** Values that differ by less may be equal by the sensor's own coarseness. */
const TELLING_STEPS = 4
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
  const known = sayers.map((sayer, index): Known => {
    const twin = judge(sayer.twin, compared[index]!, mostAlike(alike[index]!, sayers))
    const overtaker = mostAlike(before[index]!, sayers)
    const since = comparedSince(sayer, sayers[seniority.get(overtaker.of) ?? -1])
    return { twin, overtaken: judge(sayer.overtaken, since, overtaker) }
  })
  return shareAmong(sayers, known, seniority)
}

type Known = Pick<CloneJudgement, 'twin' | 'overtaken'>

/** Of copies nothing; of who is alike with others that are none its part. */
function shareAmong(
  sayers: readonly Sayer[],
  known: readonly Known[],
  seniority: ReadonlyMap<string, number>,
): readonly CloneJudgement[] {
  const likenesses = known.map(({ twin, overtaken }) =>
    [twin, overtaken].filter(one => isMost(one, one.equal)),
  )
  const pairs = likenesses.flatMap((of, id) =>
    of.flatMap((one): Same<number>[] => {
      const other = seniority.get(one.of)
      return other === undefined ? [] : [{ id, other, isCopy: isMost(one, one.later) }]
    }),
  )
  const copies = copiesIn(pairs)
  const [partners, observations] = [partnersOf(pairs), observationsOf(pairs, copies)]
  return known.map((one, index) => {
    const proven = likenesses[index]!.find(copy => isMost(copy, copy.proven))
    const isCopy = copies.has(index)
    const group = [...(observations.get(index) ?? [index])].sort((a, b) => a - b)
    const vouched = group.filter(member => sayers[member]!.isVouched)
    const paid = vouched.length > 0 ? vouched : group
    const claims = new Set(paid.map(member => sayers[member]!.claim)).size
    return {
      ...one,
      shown: proven ?? likenesses[index]![0] ?? one.twin,
      sharePpm: !isCopy && paid.includes(index) ? Math.floor(PPM / claims) : 0,
      alike: [...(partners.get(index) ?? [])].map(member => sayers[member]!.id),
      isHeard: !isCopy && paid[0] === index,
      isProven: isCopy && proven !== undefined,
    }
  })
}

/** Enough was compared, and so much of it is most. */
function isMost({ compared }: TwinState, count: number): boolean {
  return compared >= FEWEST && count * PPM >= compared * CLONE_PPM
}

/** How many fingerprints that a station said before have a new one of another beside them that arrived earlier. */
function comparedSince(station: Sayer, other: Sayer | undefined): number {
  let count = 0
  for (const own of station.prints) {
    const { quantity, values, fresh } = own
    const beside = other?.prints.find(series => series.quantity === quantity)
    if (beside === undefined) continue
    const ends = new Map(
      [...beside.values.entries()]
        .filter(([end, [slot]]) => beside.fresh.has(slot) && keyOf(beside, end) !== undefined)
        .map(([, value]) => [value[0], value]),
    )
    for (const [end, value] of ends.size === 0 ? [] : values.entries()) {
      const first = ends.get(value[0])
      if (first === undefined || fresh.has(value[0]) || keyOf(own, end) === undefined) continue
      if (byArrival(first, value) < 0) count++
    }
  }
  return count
}

/** @returns how many new fingerprints the station has */
function addFresh(series: readonly PrintSeries[], index: number, prints: Prints): number {
  let count = 0
  for (const own of series) {
    const { values, fresh } = own
    for (const end of endsFrom(values, leastOf(fresh.keys()))) {
      const value = values[end]!
      if (!fresh.has(value[0])) continue
      const key = keyOf(own, end)
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
  for (const own of series) {
    const { quantity, values, fresh } = own
    const slots = wanted.get(quantity)
    if (slots === undefined) continue
    for (const end of endsFrom(values, leastOf(slots.keys()))) {
      const value = values[end]!
      if (fresh.has(value[0]) || !slots.get(value[0])?.has(value[1])) continue
      const key = keyOf(own, end)
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

/** Of the four values that end there; undefined where there are none, or they are too near each other to tell. */
function keyOf({ quantity, values, ownStep }: PrintSeries, end: number): string | undefined {
  if (end + 1 < LENGTH) return undefined
  const [a, b, c, d] = [values[end - 3]![1], values[end - 2]![1], values[end - 1]![1], values[end]![1]]
  const span = Math.max(a, b, c, d) - Math.min(a, b, c, d)
  return span < TELLING_STEPS * ownStep ? undefined : `${quantity} ${values[end]![0]} ${a} ${b} ${c} ${d}`
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
      const count = (counts: readonly Map<number, Alike>[], own: number, other: number) =>
        countCopy(countOf(counts[sayer[own]!]!, sayer[other]!), value[own]!, value[other]!, acknowledgeMs)
      if (isFresh[original]) count(alike, original, position)
      // What was said before is held against what had arrived earlier, and comes in now.
      count(isFresh[position] ? alike : before, position, original)
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

/** Is the one the copy of the other? */
function countCopy(count: Alike, own: SlotValue, other: SlotValue, acknowledgeMs: number): void {
  count.equal++
  if ((other[4] & COMMITTED) === 0) return
  const [mine, theirs] = [toldOf(own), toldOf(other)]
  if (orderOf(theirs, mine) !== 'first') return
  count.later++
  const isSeen = (own[4] & other[4] & ESTABLISHED) !== 0
  if (isSeen && mine.fixedAtMs > theirs.readableAtMs + acknowledgeMs) count.proven++
}

/** It could be read as a whole when the last of it had arrived. */
export function toldOf([, , arrivedAtMs, spreadMs, , aheadMs]: SlotValue): Told {
  const readableAtMs = arrivedAtMs + spreadMs
  return { fixedAtMs: readableAtMs - aheadMs, readableAtMs }
}

interface Likeness extends Alike {
  readonly of: string
}

/** The one that it copied most; of equal ones the one that shares most, then the most senior. */
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
