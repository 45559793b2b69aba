/**
 * From what was seen to what is published: of a cell and slot a row, once enough owners have something in it on enough days.
 *
 * Laws: a row is made of one observation each of `owners` owners and more on `days` days and more, and of nothing that any other row is made
 * of: so two editions differ by whole rows, and each that is new is of so many again. A figure of it is said where so many owners said one.
 * Before that nothing of what waits is in anything that is said, neither in a row nor in a number of rows or owners. Rows come out once a
 * day, whenever within it the last one needed came. Those who were one observation are one.
 */
import type { MapParams } from './map-params.ts'
import {
  type Batch,
  editionOf,
  type MapBooks,
  type MapShape,
  type Person,
  regionOfKey,
  UNKNOWN,
} from './map-state.ts'

export const DAY_QUARTERS = 96
const WEEK_DAYS = 7
/** So many times the least wait in a batch that only lacks another day. */
const MOST_TIMES = 4
/** Beside its figures an observation has who and when, and a row owners, edition and days. */
const BESIDE = 2

/** What one person saw, once whoever was there with them is known. */
export interface Sight {
  readonly person: number
  readonly day: number
  /** Of all who are one observation, who each is. */
  readonly whos: ReadonlySet<string>
  readonly values: readonly number[]
}

/** @param day whose quarters of an hour are all decided */
export function publishUntil(books: MapBooks, day: number, params: MapParams): void {
  if (books.edition === -1 || (books.open.size === 0 && books.rows.size === 0))
    books.edition = Math.max(books.edition, day)
  while (books.edition < day) publishDay(books, books.edition + 1, params)
}

/** Of an owner one observation of a cell and slot waits; the editions of all days before it are out (`publishUntil`). */
export function collectSight(
  { open, people, shape }: MapBooks,
  key: number,
  { person, day, whos, values }: Sight,
  params: MapParams,
): void {
  const step = shape.values + BESIDE
  const batch = open.get(key) ?? []
  let [own, isDayKnown] = [-1, false]
  for (let at = 0; at < batch.length; at += step) {
    if (own === -1 && whos.has(people[batch[at]!]![2])) own = at
    if (batch[at + step - 1] === day) isDayKnown = true
  }
  if (own !== -1) {
    // Who comes each day says something of another day, where its own is told by others.
    const ownDay = batch[own + step - 1]
    const isOtherDay =
      !isDayKnown &&
      batch.some((value, at) => at % step === step - 1 && at !== own + step - 1 && value === ownDay)
    if (isOtherDay) batch.splice(own, step, person, ...values, day)
    return
  }
  if (isDayKnown && batch.length >= MOST_TIMES * params.owners * step) return
  batch.push(person, ...values, day)
  open.set(key, batch)
}

function publishDay(books: MapBooks, day: number, params: MapParams): void {
  const { shape } = books
  const oldest = day - params.keepDays
  books.edition = day
  for (const [key, row] of books.rows) if (editionOf(row, shape) <= oldest) books.rows.delete(key)
  for (const [region, weeks] of books.parts) {
    for (const week of weeks.keys()) if ((week + 1) * WEEK_DAYS <= oldest) weeks.delete(week)
    if (weeks.size === 0) books.parts.delete(region)
  }
  for (const [key, batch] of books.open) {
    const young = withoutOld(batch, oldest, shape)
    if (isEnough(young, params, shape)) {
      publishRow(books, key, young, params)
      books.open.delete(key)
    } else if (young.length === 0) books.open.delete(key)
    else if (young.length < batch.length) books.open.set(key, young)
  }
  forgetPeople(books)
}

function withoutOld(batch: Batch, oldest: number, { values }: MapShape): Batch {
  const step = values + BESIDE
  let isOld = false
  for (let at = step - 1; at < batch.length; at += step) if (batch[at]! <= oldest) isOld = true
  return isOld ? batch.filter((_, at) => batch[at - (at % step) + step - 1]! > oldest) : batch
}

function isEnough(batch: Batch, { owners, days }: MapParams, { values }: MapShape): boolean {
  const step = values + BESIDE
  if (batch.length < owners * step) return false
  return new Set(batch.filter((_, at) => at % step === step - 1)).size >= days
}

function publishRow(books: MapBooks, key: number, batch: Batch, { owners }: MapParams): void {
  const { rows, parts, edition, shape } = books
  const step = shape.values + BESIDE
  const column = (which: number) => batch.filter((_, at) => at % step === which)
  const figures = Array.from({ length: shape.values }, (_, at) => middleOf(column(at + 1), owners))
  const people = column(0)
  const count = Math.floor(people.length / owners) * owners
  const first = column(step - 1).reduce((low, day) => Math.min(low, day), edition)
  rows.set(key, [...figures, count, edition, edition - first + 1])
  const [region, week] = [regionOfKey(key, shape), Math.floor(edition / WEEK_DAYS)]
  const weeks = parts.get(region) ?? new Map<number, Map<number, number>>()
  const perPerson = weeks.get(week) ?? new Map<number, number>()
  for (const person of people) perPerson.set(person, (perPerson.get(person) ?? 0) + 1)
  parts.set(region, weeks.set(week, perPerson))
}

/** The lower middle one of those who said something, where that is enough of them. */
function middleOf(figures: readonly number[], owners: number): number {
  const said = figures.filter(figure => figure !== UNKNOWN).sort((a, b) => a - b)
  return said.length < owners ? UNKNOWN : said[(said.length - 1) >> 1]!
}

/** Nobody of whom nothing waits and nothing is published any more. */
function forgetPeople(books: MapBooks): void {
  const step = books.shape.values + BESIDE
  const used = new Set<number>()
  for (const batch of books.open.values())
    for (let at = 0; at < batch.length; at += step) used.add(batch[at]!)
  const perWeek = [...books.parts.values()].flatMap(weeks => [...weeks.values()])
  for (const people of perWeek) for (const person of people.keys()) used.add(person)
  if (used.size === books.people.length) return
  const kept = [...used].sort((a, b) => a - b)
  const now = new Map(kept.map((before, at) => [before, at]))
  books.people = kept.map((at): Person => books.people[at]!)
  books.personAt.clear()
  for (const [at, person] of books.people.entries()) books.personAt.set(person.join(' '), at)
  for (const batch of books.open.values())
    for (let at = 0; at < batch.length; at += step) batch[at] = now.get(batch[at]!)!
  for (const people of perWeek) {
    const all = [...people]
    people.clear()
    for (const [person, rows] of all) people.set(now.get(person)!, rows)
  }
}
