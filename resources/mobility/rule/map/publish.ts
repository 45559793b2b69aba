/**
 * From what was seen to what is published: of a cell and hour a row, once enough owners have something in it on enough days.
 *
 * Laws: a row is made of one observation each of `owners` owners and more on `days` days and more, and of nothing that any other row is made
 * of: so two editions differ by whole rows, and each that is new is of so many again. Before that nothing of what waits is in anything
 * that is said, neither in a row nor in a number of rows or owners. Rows come out once a day, whenever within it the last one needed came.
 * Those who moved along together are one, and so are accounts of which a voucher names one person; who is not vouched for (where anybody could be)
 * is nobody. Speeds are in steps: whoever is all but one of a row's owners learns that the last one was there, and his speed to a step.
 */
import type { Address } from '../../../../protocol/ids.ts'
import { QUARTER_S, type Visit } from '../../messages/sheet.ts'
import type { Decided, DueSheet } from '../decide.ts'
import { hourKey, hourOf, regionOf } from '../freshness.ts'
import type { MapParams } from './map-params.ts'
import { BATCH_STEP, type Batch, type MapBooks, type Person, personOf, placeOfKey } from './map-state.ts'

export const DAY_QUARTERS = 96
const WEEK_DAYS = 7
/** Less than this in a cell tells nothing of how fast one goes there. */
const LEAST_S = 4
/** So many times the least wait in a batch that only lacks another day. */
const MOST_TIMES = 4

/** What was decided of a quarter of an hour, quarter after quarter; before it the editions of all days that are over. */
export function collect(books: MapBooks, { counted, groups }: Decided, params: MapParams): void {
  const [first] = counted
  if (first === undefined) return
  const day = Math.floor(first.quarter / DAY_QUARTERS)
  publishUntil(books, day - 1, params)
  const owners = ownersByGroup(counted, groups)
  for (const [at, sheet] of counted.entries()) {
    if (!sheet.isTrusted || sheet.isBesideVouched || !sheet.owner.startsWith('0x')) continue
    if (params.needsPersons && sheet.person === undefined) continue
    const person = personOf(books, sheet.owner as Address, sheet.subject, whoIs(sheet))
    const seen: Seeing = { person, day, owners: owners.get(groups[at]!)! }
    for (const visit of sheet.visits)
      put(books, hourKey(visit.cell, hourOf(sheet.quarter)), visit, seen, params)
  }
}

/** @param day whose quarters of an hour are all decided */
export function publishUntil(books: MapBooks, day: number, params: MapParams): void {
  if (books.edition === -1 || (books.open.size === 0 && books.rows.size === 0))
    books.edition = Math.max(books.edition, day)
  while (books.edition < day) publishDay(books, books.edition + 1, params)
}

function ownersByGroup(counted: readonly DueSheet[], groups: readonly number[]) {
  const owners = new Map<number, Set<string>>()
  for (const [at, sheet] of counted.entries()) {
    const known = owners.get(groups[at]!) ?? new Set()
    owners.set(groups[at]!, known.add(whoIs(sheet)))
  }
  return owners
}

function whoIs({ person, owner }: DueSheet): string {
  return person ?? owner
}

interface Seeing {
  readonly person: number
  readonly day: number
  /** Of all who moved along. */
  readonly owners: ReadonlySet<string>
}

function put(
  { open, people }: MapBooks,
  key: number,
  { seconds, metres }: Visit,
  { person, day, owners }: Seeing,
  params: MapParams,
): void {
  if (seconds < LEAST_S || seconds > QUARTER_S) return
  const batch = open.get(key) ?? []
  const { stepKmh } = params
  const kmh = stepKmh * Math.floor((36 * metres + 5 * stepKmh * seconds) / (10 * stepKmh * seconds))
  let [own, isDayKnown] = [-1, false]
  for (let at = 0; at < batch.length; at += BATCH_STEP) {
    if (own === -1 && owners.has(people[batch[at]!]![2])) own = at
    if (batch[at + 2] === day) isDayKnown = true
  }
  if (own !== -1) {
    // Who comes each day says something of another day, where its own is told by others.
    const isOtherDay =
      !isDayKnown &&
      batch.some((value, at) => at % BATCH_STEP === 2 && at !== own + 2 && value === batch[own + 2])
    if (isOtherDay) batch.splice(own, BATCH_STEP, person, kmh, day)
    return
  }
  if (isDayKnown && batch.length >= MOST_TIMES * params.owners * BATCH_STEP) return
  batch.push(person, kmh, day)
  open.set(key, batch)
}

function publishDay(books: MapBooks, day: number, params: MapParams): void {
  const oldest = day - params.keepDays
  books.edition = day
  for (const [key, [, , edition]] of books.rows) if (edition <= oldest) books.rows.delete(key)
  for (const [region, weeks] of books.parts) {
    for (const week of weeks.keys()) if ((week + 1) * WEEK_DAYS <= oldest) weeks.delete(week)
    if (weeks.size === 0) books.parts.delete(region)
  }
  for (const [key, batch] of books.open) {
    const young = withoutOld(batch, oldest)
    if (isEnough(young, params)) {
      publishRow(books, key, young, params)
      books.open.delete(key)
    } else if (young.length === 0) books.open.delete(key)
    else if (young.length < batch.length) books.open.set(key, young)
  }
  forgetPeople(books)
}

function withoutOld(batch: Batch, oldest: number): Batch {
  let isOld = false
  for (let at = 2; at < batch.length; at += BATCH_STEP) if (batch[at]! <= oldest) isOld = true
  return isOld ? batch.filter((_, at) => batch[at - (at % BATCH_STEP) + 2]! > oldest) : batch
}

function isEnough(batch: Batch, { owners, days }: MapParams): boolean {
  if (batch.length < owners * BATCH_STEP) return false
  return new Set(batch.filter((_, at) => at % BATCH_STEP === 2)).size >= days
}

function publishRow(
  { rows, parts, edition }: MapBooks,
  key: number,
  batch: Batch,
  { owners }: MapParams,
): void {
  const column = (which: number) => batch.filter((_, at) => at % BATCH_STEP === which)
  const speeds = column(1).sort((a, b) => a - b)
  const count = Math.floor(speeds.length / owners) * owners
  const first = column(2).reduce((low, day) => Math.min(low, day), edition)
  rows.set(key, [speeds[(speeds.length - 1) >> 1]!, count, edition, edition - first + 1])
  const [region, week] = [regionOf(placeOfKey(key)[0]), Math.floor(edition / WEEK_DAYS)]
  const weeks = parts.get(region) ?? new Map<number, Map<number, number>>()
  const people = weeks.get(week) ?? new Map<number, number>()
  for (const person of column(0)) people.set(person, (people.get(person) ?? 0) + 1)
  parts.set(region, weeks.set(week, people))
}

/** Nobody of whom nothing waits and nothing is published any more. */
function forgetPeople(books: MapBooks): void {
  const used = new Set<number>()
  for (const batch of books.open.values())
    for (let at = 0; at < batch.length; at += BATCH_STEP) used.add(batch[at]!)
  const perWeek = [...books.parts.values()].flatMap(weeks => [...weeks.values()])
  for (const people of perWeek) for (const person of people.keys()) used.add(person)
  if (used.size === books.people.length) return
  const kept = [...used].sort((a, b) => a - b)
  const now = new Map(kept.map((before, at) => [before, at]))
  books.people = kept.map((at): Person => books.people[at]!)
  books.personAt.clear()
  for (const [at, person] of books.people.entries()) books.personAt.set(person.join(' '), at)
  for (const batch of books.open.values())
    for (let at = 0; at < batch.length; at += BATCH_STEP) batch[at] = now.get(batch[at]!)!
  for (const people of perWeek) {
    const all = [...people]
    people.clear()
    for (const [person, rows] of all) people.set(now.get(person)!, rows)
  }
}
