/**
 * What only shows among neighbours: an inverter that yields a third of the others', and a meter that says what another
 * one says. A copy and a multiple both pass a comparison of shapes, so yield is compared for each kW, and values to the
 * last Wh.
 */
import type { Finding, Subject } from '../../kernel/resource.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import type { Flow } from './slot-flows.ts'
import type { DayYield } from './state.ts'

const PPM = 1_000_000
const WEEK_DAYS = 7
/** Days with generation that a judgement needs. */
const LEAST_DAYS = 5
export const YIELD_LOW_PPM = 500_000
export const YIELD_HIGH_PPM = 2_500_000
/** A dark week says little: under rain clouds real neighbours differ by a factor of two. */
const DARK_WEEK_WH_PER_KW = 15_000
/** Two real inverters agree to the last Wh in 0.5 % of a week's daytime values; on a dull day once in half of them. */
const CLONE_SHARE_PPM = 600_000
const CLONE_LEAST = 6
/** Values that many meters share say nothing about a pair. */
const BUCKET_MOST = 8

/** Week's generation for each rated W against the median of the neighbours, ppm; absent where it cannot be judged. */
export function yieldRatios(
  subjects: ReadonlyMap<SubjectId, Subject>,
  daysOf: ReadonlyMap<SubjectId, readonly DayYield[]>,
): ReadonlyMap<SubjectId, number> {
  const yields: [SubjectId, number][] = []
  for (const [id, days] of daysOf) {
    const pvW = subjects.get(id)?.details['pvW']
    if (typeof pvW !== 'number' || pvW <= 0 || days.length < LEAST_DAYS) continue
    const wh = days.slice(-WEEK_DAYS).reduce((sum, [, day]) => sum + day, 0)
    yields.push([id, Math.round((wh * 1000) / pvW)])
  }
  if (yields.length < 3) return new Map()
  const ratios = new Map<SubjectId, number>()
  const sorted = yields.map(([, value]) => value).sort((a, b) => a - b)
  const middle = sorted[sorted.length >> 1]!
  if (middle < DARK_WEEK_WH_PER_KW) return ratios
  for (const [id, value] of yields) ratios.set(id, Math.round((value * PPM) / middle))
  return ratios
}

/** Adds the flows to the days they end in, and keeps the last eight. */
export function addToDays(days: readonly DayYield[], flows: readonly Flow[]): readonly DayYield[] {
  const sums = new Map(days)
  for (const { end, generation, export: exported, gap } of flows) {
    if (gap) continue
    const day = Math.floor((end - 1) / 86_400_000)
    sums.set(day, (sums.get(day) ?? 0) + (generation < 0 ? exported : generation))
  }
  return [...sums].sort(([a], [b]) => a - b).slice(-WEEK_DAYS - 1)
}

/** Of each pair that says the same, the meter registered later; equal registrations: the higher id. */
export function findClones(
  flowsOf: ReadonlyMap<SubjectId, readonly Flow[]>,
  subjects: ReadonlyMap<SubjectId, Subject>,
): readonly Finding[] {
  const buckets = new Map<string, SubjectId[]>()
  const daytime = new Map<SubjectId, number>()
  for (const [id, flows] of flowsOf) {
    for (const { end, generation, gap } of flows) {
      if (gap || generation <= 20) continue
      daytime.set(id, (daytime.get(id) ?? 0) + 1)
      const key = `${end}:${generation}`
      const bucket = buckets.get(key)
      if (bucket === undefined) buckets.set(key, [id])
      else bucket.push(id)
    }
  }
  const equal = countPairs(buckets)
  return [...equal].flatMap(([pair, count]): Finding[] => {
    const [a, b] = pair.split(':') as [SubjectId, SubjectId]
    const values = Math.min(daytime.get(a) ?? 0, daytime.get(b) ?? 0)
    if (count < CLONE_LEAST || count * PPM <= values * CLONE_SHARE_PPM) return []
    const [original, copy] = registeredFirst(subjects.get(a)!, subjects.get(b)!)
    return [
      {
        subject: copy.id,
        code: 'clone',
        messages: [],
        facts: { equalValues: count, daytimeValues: values, other: original.id },
      },
    ]
  })
}

function countPairs(buckets: ReadonlyMap<string, readonly SubjectId[]>): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>()
  for (const bucket of buckets.values()) {
    if (bucket.length < 2 || bucket.length > BUCKET_MOST) continue
    const sorted = bucket.toSorted()
    for (const [index, a] of sorted.entries()) {
      for (const b of sorted.slice(index + 1)) pairs.set(`${a}:${b}`, (pairs.get(`${a}:${b}`) ?? 0) + 1)
    }
  }
  return new Map([...pairs].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function registeredFirst(a: Subject, b: Subject): [Subject, Subject] {
  const aFirst = a.registeredAtMs < b.registeredAtMs || (a.registeredAtMs === b.registeredAtMs && a.id < b.id)
  return aFirst ? [a, b] : [b, a]
}
