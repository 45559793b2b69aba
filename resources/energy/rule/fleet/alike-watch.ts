/**
 * Meters that say what another one says. Shapes tell nothing (all neighbours are alike), values to the last step of a counter do:
 * two real inverters agree in 0.5 % of a week's daytime values, and are a step apart twice as often. So a pair's measure is
 * equal − near/2 over a rolling week: about zero for neighbours, even on a dull day; about all values for a copy.
 *
 * Two that are too equal are one observation: they share one pay, and neither is accused, for equality has no direction. One pay
 * goes first to those that somebody vouches for: so nobody frames a house by repeating it.
 *
 * The accused's physics is asked first. Each counter's own step is learnt, and only values many steps high can tell; an inverter at
 * its limit repeats itself, so values near a meter's own highest do not count; who shares a plant says so (`plant`).
 *
 * Slot by slot, in their order, whatever the epochs are. In each slot a meter is compared with the lowest id of those that say the
 * same, and with the meters that it has been compared with before: at most three of them are kept.
 */
import type { Finding } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { DayTally, Suspect } from '../state.ts'

/** What is known of each meter before it is compared. */
export interface Watched {
  readonly subject: Subject
  readonly suspects: readonly Suspect[]
  /** Wh made in the last slots. */
  readonly made: readonly number[]
}

export interface AlikeWatch {
  /**
   * @param values what each meter made in the slot that ends then, Wh; each slot once, ascending.
   * @param late only these are new: the others were seen when the slot's time was.
   */
  see(end: number, values: ReadonlyMap<SubjectId, number>, late?: ReadonlySet<SubjectId>): void
  /** Of each meter that is too much like another one after the slots seen so far: what it gets of its pay, ppm. */
  shares(isVouched: (id: SubjectId) => boolean): ReadonlyMap<SubjectId, number>
  /** For the owners to know. */
  findings(): readonly Finding[]
  suspectsOf(id: SubjectId): readonly Suspect[]
}

interface Alike {
  readonly other: SubjectId
  readonly equalValues: number
  readonly nearValues: number
  readonly values: number
}

/** A pair, while its slots are counted: the other one, and its days. */
type Pairs = Map<SubjectId, DayTally[]>

const PPM = 1_000_000
const DAY_MS = 86_400_000
const WEEK_DAYS = 7
const SUSPECTS_MOST = 3
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

export function watchAlike(meters: ReadonlyMap<SubjectId, Watched>): AlikeWatch {
  const pairsOf = new Map<SubjectId, Pairs>()
  for (const [id, { suspects }] of meters)
    if (suspects.length > 0) pairsOf.set(id, new Map(suspects.map(({ other, days }) => [other, [...days]])))
  const steps = new Map([...meters].map(([id, { made }]) => [id, stepOf(made)]))
  const limits = new Map([...meters].map(([id, { made }]) => [id, Math.max(0, ...made) * LIMIT_PART]))
  const canTell = (id: SubjectId, wh: number) =>
    wh >= TELLING_STEPS * (steps.get(id) ?? 1) && wh <= (limits.get(id) ?? Infinity)
  return {
    see: (end, all, late) => {
      const isNew = (id: SubjectId, other: SubjectId) => late === undefined || late.has(id) || late.has(other)
      const values = new Map([...all].filter(([id, wh]) => canTell(id, wh)))
      const day = Math.floor((end - 1) / DAY_MS)
      for (const [id, other] of sameValues(values)) {
        if (!isNew(id, other) || sharePlant(meters.get(id), meters.get(other))) continue
        const pairs = pairsOf.get(id) ?? new Map<SubjectId, DayTally[]>()
        // The newest first: of equals it is kept, so that everybody gets a turn.
        if (!pairs.has(other)) pairsOf.set(id, new Map([[other, []], ...pairs]))
      }
      for (const [id, pairs] of pairsOf) {
        const others = new Map(
          [...pairs.keys()].flatMap(other =>
            isNew(id, other) && values.has(other) ? [[other, values.get(other)!] as const] : [],
          ),
        )
        const step = (other: SubjectId) => Math.max(steps.get(id) ?? 1, steps.get(other) ?? 1)
        tally(pairs, day, values.get(id), others, step)
        keepWorst(pairs)
        if (pairs.size === 0) pairsOf.delete(id)
      }
    },
    shares: isVouched => sharesOf(pairsOf, isVouched),
    findings: () =>
      [...pairsOf].flatMap(([id, pairs]) => alikeOf(pairs).flatMap(alike => noticesOf(id, alike))),
    suspectsOf: id => [...(pairsOf.get(id) ?? [])].map(([other, days]) => ({ other, days })),
  }
}

/** One pay for all that are alike, in equal parts among those that are vouched for, or among all where none is. */
function sharesOf(
  pairsOf: ReadonlyMap<SubjectId, Pairs>,
  isVouched: (id: SubjectId) => boolean,
): ReadonlyMap<SubjectId, number> {
  const groupOf = new Map<SubjectId, Set<SubjectId>>()
  for (const [id, pairs] of pairsOf)
    for (const { other } of alikeOf(pairs)) {
      const all = new Set([...(groupOf.get(id) ?? [id]), ...(groupOf.get(other) ?? [other])])
      for (const one of all) groupOf.set(one, all)
    }
  return new Map(
    [...groupOf].map(([id, all]): [SubjectId, number] => {
      const vouched = [...all].filter(isVouched)
      const paid = vouched.length === 0 ? all.size : vouched.length
      return [id, vouched.length === 0 || isVouched(id) ? Math.floor(PPM / paid) : 0]
    }),
  )
}

function noticesOf(id: SubjectId, { other, ...figures }: Alike): readonly Finding[] {
  const notice = (subject: SubjectId, like: SubjectId): Finding => {
    return {
      subject,
      code: 'same_as_another',
      severity: 'notice',
      messages: [],
      facts: { ...figures, other: like },
    }
  }
  return [notice(id, other), notice(other, id)]
}

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

/** Each meter but the one with the lowest id of those that say the same, with that one. */
function* sameValues(values: ReadonlyMap<SubjectId, number>): Generator<readonly [SubjectId, SubjectId]> {
  const firstOf = new Map<number, SubjectId>()
  for (const [id, wh] of values) {
    const first = firstOf.get(wh)
    if (first === undefined || id < first) firstOf.set(wh, id)
  }
  for (const [id, wh] of values) {
    const first = firstOf.get(wh)!
    if (first !== id) yield [id, first]
  }
}

/** Adds the slot to each pair, forgets what is older than a week. */
function tally(
  pairs: Pairs,
  day: number,
  own: number | undefined,
  values: ReadonlyMap<SubjectId, number>,
  stepOf: (other: SubjectId) => number,
): void {
  for (const [other, days] of pairs) {
    const newest = Math.max(day, days.at(-1)?.[0] ?? day)
    while (days.length > 0 && days[0]![0] <= newest - WEEK_DAYS) days.shift()
    const theirs = values.get(other)
    if (own === undefined || theirs === undefined || day <= newest - WEEK_DAYS) continue
    const later = days.findIndex(([one]) => one >= day)
    const at = later < 0 ? days.length : later
    const [, equal, near, count] = days[at]?.[0] === day ? days.splice(at, 1)[0]! : [day, 0, 0, 0]
    const apart = Math.abs(own - theirs)
    days.splice(at, 0, [
      day,
      equal + (apart === 0 ? 1 : 0),
      near + (apart > 0 && apart <= stepOf(other) ? 1 : 0),
      count + 1,
    ])
  }
}

function keepWorst(pairs: Pairs): void {
  for (const [other, days] of pairs) if (totalOf(days).equal === 0) pairs.delete(other)
  if (pairs.size <= SUSPECTS_MOST) return
  const ranked = [...pairs].sort(([, a], [, b]) => totalOf(b).equal - totalOf(a).equal)
  pairs.clear()
  for (const [other, days] of ranked.slice(0, SUSPECTS_MOST)) pairs.set(other, days)
}

/** Others that it is too much alike, with what says so. */
function alikeOf(pairs: Pairs): readonly Alike[] {
  return [...pairs].flatMap(([other, days]): Alike[] => {
    const { equal, near, values } = totalOf(days)
    const sharePpm = Math.floor(((2 * equal - near) * PPM) / (2 * values))
    const isAlike = [WHOLE, PART].some(rule => equal >= rule.equal && sharePpm > rule.sharePpm)
    return isAlike ? [{ other, equalValues: equal, nearValues: near, values }] : []
  })
}

function totalOf(days: readonly DayTally[]) {
  let [equal, near, values] = [0, 0, 0]
  for (const day of days) {
    equal += day[1]
    near += day[2]
    values += day[3]
  }
  return { equal, near, values }
}
