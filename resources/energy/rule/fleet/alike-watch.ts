/**
 * Meters that say what another one says. Shapes tell nothing (all neighbours are alike), values to the last step of a counter do:
 * two real inverters agree in 0.5 % of a week's daytime values, and are a step apart twice as often. So a pair's measure is
 * equal − near/2 over a rolling week: about zero for neighbours, even on a dull day; about all values for a copy.
 *
 * Two that are too equal are one observation: they share one pay, and neither is accused, for equality has no direction. Direction is
 * made: where one had committed to its readings before the other could have read them, and the other was fixed only when it could
 * (kernel/trust/commitments.ts), the other is the copy (one-pay.ts). Then values a step apart tell as well: no two roofs are within
 * two thousandths of each other in four of five hours.
 *
 * The accused's physics is asked first. Each counter's own step is learnt, and only values many steps high can tell; an inverter at
 * its limit repeats itself, so values near a meter's own highest do not count; who shares a plant says so (`plant`).
 *
 * Slot by slot, in their order, whatever the epochs are. In each slot a meter is compared with the lowest id of those that say the
 * same, with the first of them that committed, with the nearest value that it could have read, and with the meters that it has been
 * compared with before: at most three of them are kept.
 */

import type { Subject } from '../../../../kernel/subject.ts'
import { orderOf } from '../../../../kernel/trust/commitments.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { DayTally, Suspect } from '../state.ts'
import type { SlotTold } from '../told-slots.ts'

/** What is known of each meter before it is compared. */
export interface Watched {
  readonly subject: Subject
  readonly suspects: readonly Suspect[]
  /** Wh made in the last slots. */
  readonly made: readonly number[]
}

/** What was made in the slot that ends then, Wh, and when that was fixed. Each slot once, ascending. */
export interface SlotSaid {
  readonly end: number
  readonly values: ReadonlyMap<SubjectId, number>
  readonly told: ReadonlyMap<SubjectId, SlotTold>
  /** Only these are new: the others were seen when the slot's time was. All are new unless said. */
  readonly late?: ReadonlySet<SubjectId>
}

export interface AlikeWatch {
  see(slot: SlotSaid): void
  /** Of all slots seen so far: who is too much like whom. */
  alike(): readonly Alike[]
  suspectsOf(id: SubjectId): readonly Suspect[]
}

/** That one is too much like another. */
export interface Alike {
  readonly id: SubjectId
  readonly other: SubjectId
  /** Too many values are equal: they are one observation, whoever was first. */
  readonly isEqual: boolean
  /** It repeats the other, who had committed to it. */
  readonly isCopy: boolean
  /** It came later by more than an arrival can be misdated, on several days. */
  readonly isProven: boolean
  readonly facts: Readonly<Record<'equalValues' | 'nearValues' | 'values' | 'repeatedValues', number>>
}

/** A pair, while its slots are counted: the other one, and its days. */
type Pairs = Map<SubjectId, DayTally[]>

const PPM = 1_000_000
const DAY_MS = 86_400_000
const WEEK_DAYS = 7
const SUSPECTS_MOST = 3
/** What a copy has of what the other committed to: four of five. Values that say so, at least. */
const COPY = { repeated: 12, sharePpm: 800_000 }
/** The same where only nearness says so. */
const NEAR_COPY = { repeated: 16, sharePpm: 800_000 }
/** So near are no two roofs for long: of 17 homes the nearest differ by a hundredth. Ppm of the value, or a counter's step. */
const NEAR_PPM = 2_000
/** Whoever shares a plant has so many days to say so, before anybody is accused. */
const PROVEN_DAYS = 3
/** Nearness alone is dropped where it is less than half of so many values. */
const NEAR_VALUES = 4
/** Lower values agree by chance: real neighbours differ by a hundredth, which is less than two steps below this. */
const TELLING_STEPS = 200
/** Above this part of a meter's highest value it may be at its limit. */
const LIMIT_PART = 0.98
/** Nearly all alike: a few days tell. */
const WHOLE = { equal: 12, sharePpm: 600_000 }
/** Now and then. Of the 17 homes no pair agrees more than 13 times in any week of a year. */
const PART = { equal: 20, sharePpm: 200_000 }
/** What counters are made to count in, Wh. */
const STEPS = [1000, 500, 250, 200, 100, 50, 25, 20, 10, 5, 2]
/** A counter's step shows in so many values, and in nearly all of them. */
const [STEP_VALUES, STEP_PART] = [8, 0.95]

/** @param acknowledgeMs by how much an arrival may be misdated */
export function watchAlike(meters: ReadonlyMap<SubjectId, Watched>, acknowledgeMs: number): AlikeWatch {
  const pairsOf = new Map<SubjectId, Pairs>()
  for (const [id, { suspects }] of meters)
    if (suspects.length > 0) pairsOf.set(id, new Map(suspects.map(({ other, days }) => [other, [...days]])))
  const steps = new Map([...meters].map(([id, { made }]) => [id, stepOf(made)]))
  const limits = new Map([...meters].map(([id, { made }]) => [id, Math.max(0, ...made) * LIMIT_PART]))
  const stepBetween = (id: SubjectId, other: SubjectId) => Math.max(steps.get(id) ?? 1, steps.get(other) ?? 1)
  const canTell = (id: SubjectId, wh: number) =>
    wh >= TELLING_STEPS * (steps.get(id) ?? 1) && wh <= (limits.get(id) ?? Infinity)
  return {
    see: ({ end, values: all, told, late }) => {
      const isNew = (id: SubjectId, other: SubjectId) => late === undefined || late.has(id) || late.has(other)
      const slot: Telling = { values: new Map([...all].filter(([id, wh]) => canTell(id, wh))), told }
      const day = Math.floor((end - 1) / DAY_MS)
      for (const [id, other] of [...sameValues(slot), ...nearValues(slot, stepBetween)]) {
        if (!isNew(id, other) || sharePlant(meters.get(id), meters.get(other))) continue
        const pairs = pairsOf.get(id) ?? new Map<SubjectId, DayTally[]>()
        // The newest first: of equals it is kept, so that everybody gets a turn.
        if (!pairs.has(other)) pairsOf.set(id, new Map([[other, []], ...pairs]))
      }
      for (const [id, pairs] of pairsOf) {
        const compare = (other: SubjectId) =>
          isNew(id, other) ? compareIn(slot, [id, other], stepBetween(id, other), acknowledgeMs) : undefined
        tally(pairs, day, slot.values.has(id) ? compare : () => undefined)
        keepWorst(pairs)
        if (pairs.size === 0) pairsOf.delete(id)
      }
    },
    alike: () => [...pairsOf].flatMap(([id, pairs]) => alikeOf(id, pairs)),
    suspectsOf: id => [...(pairsOf.get(id) ?? [])].map(([other, days]) => ({ other, days })),
  }
}

/** Of one slot what can tell, and when it was said. */
type Telling = Pick<SlotSaid, 'values' | 'told'>

/** They say so in their registrations, both: then each has a part of it. */
function sharePlant(a: Watched | undefined, b: Watched | undefined): boolean {
  const plant = a?.subject.details['plant']
  return typeof plant === 'string' && plant !== '' && plant === b?.subject.details['plant']
}

/** The step in which a counter counts, Wh: the largest usual one that nearly all its values are multiples of. */
export function stepOf(made: readonly number[]): number {
  const values = made.filter(wh => wh > 0)
  if (values.length < STEP_VALUES) return 1
  const isStep = (step: number) => values.filter(wh => wh % step === 0).length >= STEP_PART * values.length
  return STEPS.find(isStep) ?? 1
}

/**
 * Each meter but the one with the lowest id of those that say the same, with that one; and each but the one that had committed to it
 * first, with that one.
 */
function* sameValues({ values, told }: Telling): Generator<readonly [SubjectId, SubjectId]> {
  const lowest = new Map<number, SubjectId>()
  const first = new Map<number, SubjectId>()
  const fixedAt = (id: SubjectId) => told.get(id)!.fixedAtMs
  for (const [id, wh] of values) {
    const low = lowest.get(wh)
    if (low === undefined || id < low) lowest.set(wh, id)
    if (told.get(id)?.isCommitted !== true) continue
    const known = first.get(wh)
    const isFirst =
      known === undefined || fixedAt(id) < fixedAt(known) || (fixedAt(id) === fixedAt(known) && id < known)
    if (isFirst) first.set(wh, id)
  }
  for (const [id, wh] of values) {
    const [low, committed] = [lowest.get(wh)!, first.get(wh)]
    if (low !== id) yield [id, low]
    if (committed !== undefined && committed !== id && committed !== low) yield [id, committed]
  }
}

/** Each meter with the nearest value that is not its own, was committed to, and could be read when its own was fixed. */
function* nearValues(
  { values, told }: Telling,
  stepBetween: (id: SubjectId, other: SubjectId) => number,
): Generator<readonly [SubjectId, SubjectId]> {
  const committed = [...values]
    .filter(([id]) => told.get(id)?.isCommitted)
    .sort(([one, a], [other, b]) => a - b || (one < other ? -1 : 1))
  if (committed.length === 0) return
  for (const [id, wh] of values) {
    const own = told.get(id)
    if (own === undefined) continue
    const from = placeOf(committed, wh)
    const beside = committed
      .slice(Math.max(0, from - 1), from + 2)
      .filter(([other, theirs]) => {
        const isNear = theirs !== wh && Math.abs(theirs - wh) <= nearWh(theirs, stepBetween(id, other))
        return isNear && orderOf(told.get(other)!, own) === 'first'
      })
      .sort(([, a], [, b]) => Math.abs(a - wh) - Math.abs(b - wh))
    if (beside[0] !== undefined) yield [id, beside[0][0]]
  }
}

/** Where a value stands among ascending ones: the first that is not below it. */
function placeOf(ascending: readonly (readonly [SubjectId, number])[], wh: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]![1] < wh) low = middle + 1
    else high = middle
  }
  return low
}

function nearWh(wh: number, step: number): number {
  return Math.max(step, Math.floor((wh * NEAR_PPM) / PPM))
}

/** What one slot adds to a pair's day; undefined where the other one says nothing that can tell. */
type Compare = (other: SubjectId) => Sums | undefined
type Sums = Record<'equal' | 'near' | 'values' | 'told' | 'repeated' | 'knew' | 'proven', number>

function compareIn(
  { values, told }: Telling,
  [id, other]: readonly [SubjectId, SubjectId],
  step: number,
  acknowledgeMs: number,
): Sums | undefined {
  const [own, theirs] = [values.get(id)!, values.get(other)]
  if (theirs === undefined) return undefined
  const apart = Math.abs(own - theirs)
  const [mine, others] = [told.get(id), told.get(other)]
  const isTold = mine !== undefined && others?.isCommitted === true
  const isAfter = isTold && orderOf(others, mine) === 'first'
  const isRepeated = isAfter && apart <= nearWh(theirs, step)
  const isProven =
    isRepeated && mine.isSeen && others.isSeen && mine.fixedAtMs > others.readableAtMs + acknowledgeMs
  return {
    equal: apart === 0 ? 1 : 0,
    near: apart > 0 && apart <= step ? 1 : 0,
    values: 1,
    told: isTold ? 1 : 0,
    repeated: isRepeated ? 1 : 0,
    knew: isTold && !isAfter && apart === 0 ? 1 : 0,
    proven: isProven ? 1 : 0,
  }
}

/** Adds the slot to each pair, forgets what is older than a week. */
function tally(pairs: Pairs, day: number, compare: Compare): void {
  for (const [other, days] of pairs) {
    const newest = Math.max(day, days.at(-1)?.[0] ?? day)
    while (days.length > 0 && days[0]![0] <= newest - WEEK_DAYS) days.shift()
    const more = day <= newest - WEEK_DAYS ? undefined : compare(other)
    if (more === undefined) continue
    const later = days.findIndex(([one]) => one >= day)
    const at = later < 0 ? days.length : later
    const known = days[at]?.[0] === day ? days.splice(at, 1)[0]! : ([day, 0, 0, 0, 0, 0, 0, 0] as const)
    days.splice(at, 0, [
      day,
      known[1] + more.equal,
      known[2] + more.near,
      known[3] + more.values,
      known[4] + more.told,
      known[5] + more.repeated,
      known[6] + more.knew,
      known[7] + more.proven,
    ])
  }
}

function keepWorst(pairs: Pairs): void {
  const weightOf = (days: readonly DayTally[]) => {
    const { equal, repeated, told } = totalOf(days)
    if (equal === 0 && (repeated === 0 || (told >= NEAR_VALUES && 2 * repeated < told))) return 0
    return equal + repeated
  }
  for (const [other, days] of pairs) if (weightOf(days) === 0) pairs.delete(other)
  if (pairs.size <= SUSPECTS_MOST) return
  const ranked = [...pairs].sort(([, a], [, b]) => weightOf(b) - weightOf(a))
  pairs.clear()
  for (const [other, days] of ranked.slice(0, SUSPECTS_MOST)) pairs.set(other, days)
}

/** Others that it is too much alike, with what says so. */
function alikeOf(id: SubjectId, pairs: Pairs): readonly Alike[] {
  return [...pairs].flatMap(([other, days]): Alike[] => {
    const { equal, near, values, told, repeated, knew, proven } = totalOf(days)
    const isOf = (part: number, of: number, rule: { readonly sharePpm: number }) =>
      part * PPM >= of * rule.sharePpm
    const sharePpm = Math.floor(((2 * equal - near) * PPM) / (2 * values))
    const isEqual = [WHOLE, PART].some(rule => equal >= rule.equal && sharePpm > rule.sharePpm)
    const isNear = repeated >= NEAR_COPY.repeated && isOf(repeated, told, NEAR_COPY)
    const isCopy = isNear || (isEqual && repeated >= COPY.repeated && isOf(repeated, repeated + knew, COPY))
    if (!isEqual && !isCopy) return []
    const isProven =
      isEqual &&
      isCopy &&
      isOf(proven, repeated + knew, COPY) &&
      days.filter(day => day[7] > 0).length >= PROVEN_DAYS
    const facts = { equalValues: equal, nearValues: near, values, repeatedValues: repeated }
    return [{ id, other, isEqual, isCopy, isProven, facts }]
  })
}

function totalOf(days: readonly DayTally[]): Sums {
  const total: Sums = { equal: 0, near: 0, values: 0, told: 0, repeated: 0, knew: 0, proven: 0 }
  for (const [, equal, near, values, told, repeated, knew, proven] of days) {
    total.equal += equal
    total.near += near
    total.values += values
    total.told += told
    total.repeated += repeated
    total.knew += knew
    total.proven += proven
  }
  return total
}
