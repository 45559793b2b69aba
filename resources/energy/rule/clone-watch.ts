/**
 * Meters that say what another one says. Shapes tell nothing (all neighbours are alike), values to the last Wh do: two
 * real inverters agree in 0.5 % of a week's daytime values, and are 1 Wh apart twice as often. So a pair's measure is
 * equal − near/2 over a rolling week: about zero for neighbours, even on a dull day; about all values for a copy.
 *
 * Slot by slot, in their order, whatever the epochs are. In each slot a meter is compared with the earliest registered of
 * those that say the same, and with the meters that it has been compared with before: at most three of them are kept.
 */
import type { Finding } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { DayTally, Suspect } from './state.ts'

export interface CloneWatch {
  /** Those that are taken for copies after the slots seen so far. */
  copies(): ReadonlySet<SubjectId>
  /**
   * @param values what each meter made in the slot that ends then, Wh; each slot once, ascending.
   * @param late only these are new: the others were seen when the slot's time was.
   */
  see(end: number, values: ReadonlyMap<SubjectId, number>, late?: ReadonlySet<SubjectId>): void
  /** Of each copy that said the same again since the watch began, the original it is nearest to. */
  findings(): readonly Finding[]
  suspectsOf(id: SubjectId): readonly Suspect[]
}

/** A pair, while its slots are counted: the other one, and its days. */
type Pairs = Map<SubjectId, DayTally[]>

const PPM = 1_000_000
const DAY_MS = 86_400_000
const WEEK_DAYS = 7
const SUSPECTS_MOST = 3
/** Lower values agree by chance. */
const DAYTIME_WH = 20
/** Nearly all alike: a few values tell. The 17 homes stay below 23 %. */
const WHOLE_COPY = { equal: 6, sharePpm: 600_000 }
/** A copy now and then. Of the 17 homes no pair agrees more than 13 times in any week of a year. */
const PART_COPY = { equal: 20, sharePpm: 50_000 }

export function watchClones(
  subjects: ReadonlyMap<SubjectId, Subject>,
  known: ReadonlyMap<SubjectId, readonly Suspect[]>,
): CloneWatch {
  const pairsOf = new Map<SubjectId, Pairs>()
  for (const [id, suspects] of known)
    if (suspects.length > 0) pairsOf.set(id, new Map(suspects.map(({ other, days }) => [other, [...days]])))
  const copies = new Set<SubjectId>()
  const saidAgain = new Set<SubjectId>()
  for (const [id, pairs] of pairsOf) if (nearest(pairs) !== undefined) copies.add(id)
  return {
    copies: () => new Set(copies),
    see: (end, all, late) => {
      const isNew = (id: SubjectId, other: SubjectId) => late === undefined || late.has(id) || late.has(other)
      const values = new Map([...all].filter(([, wh]) => wh > DAYTIME_WH))
      const day = Math.floor((end - 1) / DAY_MS)
      for (const [id, other] of sameValues(values, subjects)) {
        if (!isNew(id, other)) continue
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
        if (tally(pairs, day, values.get(id), others)) saidAgain.add(id)
        keepWorst(pairs)
        if (pairs.size === 0) pairsOf.delete(id)
        if (nearest(pairs) === undefined) copies.delete(id)
        else copies.add(id)
      }
    },
    findings: () =>
      [...copies]
        .filter(id => saidAgain.has(id))
        .sort()
        .map(id => ({
          subject: id,
          code: 'clone',
          severity: 'serious',
          messages: [],
          facts: nearest(pairsOf.get(id)!)!,
        })),
    suspectsOf: id => [...(pairsOf.get(id) ?? [])].map(([other, days]) => ({ other, days })),
  }
}

/** Each meter but the first of those that say the same, with that first one. */
function* sameValues(
  values: ReadonlyMap<SubjectId, number>,
  subjects: ReadonlyMap<SubjectId, Subject>,
): Generator<readonly [SubjectId, SubjectId]> {
  const firstOf = new Map<number, Subject>()
  for (const [id, wh] of values) {
    const [subject, first] = [subjects.get(id)!, firstOf.get(wh)]
    if (first === undefined || isBefore(subject, first)) firstOf.set(wh, subject)
  }
  for (const [id, wh] of values) {
    const first = firstOf.get(wh)!
    if (first.id !== id) yield [id, first.id]
  }
}

/** Adds the slot to each pair, forgets what is older than a week. @returns whether any pair said the same. */
function tally(
  pairs: Pairs,
  day: number,
  own: number | undefined,
  values: ReadonlyMap<SubjectId, number>,
): boolean {
  let same = false
  for (const [other, days] of pairs) {
    const newest = Math.max(day, days.at(-1)?.[0] ?? day)
    while (days.length > 0 && days[0]![0] <= newest - WEEK_DAYS) days.shift()
    const theirs = values.get(other)
    if (own === undefined || theirs === undefined || day <= newest - WEEK_DAYS) continue
    const later = days.findIndex(([one]) => one >= day)
    const at = later < 0 ? days.length : later
    const [, equal, near, count] = days[at]?.[0] === day ? days.splice(at, 1)[0]! : [day, 0, 0, 0]
    const apart = Math.abs(own - theirs)
    days.splice(at, 0, [day, equal + (apart === 0 ? 1 : 0), near + (apart === 1 ? 1 : 0), count + 1])
    same ||= apart === 0
  }
  return same
}

function keepWorst(pairs: Pairs): void {
  for (const [other, days] of pairs) if (totalOf(days).equal === 0) pairs.delete(other)
  if (pairs.size <= SUSPECTS_MOST) return
  const ranked = [...pairs].sort(([, a], [, b]) => totalOf(b).equal - totalOf(a).equal)
  pairs.clear()
  for (const [other, days] of ranked.slice(0, SUSPECTS_MOST)) pairs.set(other, days)
}

/** The facts of the pair with most equal values among those that are too much alike. */
function nearest(pairs: Pairs) {
  const alike = [...pairs].flatMap(([other, days]) => {
    const { equal, near, values } = totalOf(days)
    const sharePpm = Math.floor(((2 * equal - near) * PPM) / (2 * values))
    const isCopy = [WHOLE_COPY, PART_COPY].some(rule => equal >= rule.equal && sharePpm > rule.sharePpm)
    return isCopy ? [{ equalValues: equal, nearValues: near, daytimeValues: values, other }] : []
  })
  return alike.sort((a, b) => b.equalValues - a.equalValues)[0]
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

/** Equal registrations: the lower id. */
function isBefore(a: Subject, b: Subject): boolean {
  return a.registeredAtMs < b.registeredAtMs || (a.registeredAtMs === b.registeredAtMs && a.id < b.id)
}
