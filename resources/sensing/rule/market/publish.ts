/**
 * From what was measured to what is sold: of a cell, a quantity and a day a row, with a figure for each part of the day of which enough owners
 * said something.
 *
 * Laws: a figure is the middle one of `owners` owners or of twice, three times as many, one value of each, in coarse steps. Which of them, those
 * say who have stood there for longest: so a station that comes changes no figure until as many others came with it, and of two figures
 * of a cell no owner or at least that many are in one and not in the other, but where one has gone or was silent: then one more is, and the
 * middle goes by at most one rank. A row is made once, of cells that do not overlap, and never again: nothing is told by asking twice. A part of
 * a day that too few said, and how many they were, is in nothing that is said.
 */
import type { SteppedQuantity } from '../alone/stepped-quantity.ts'
import { meanOf } from './hour-value.ts'
import type { MarketParams } from './market-params.ts'
import { lotOf, type MarketBooks, type MarketRow, openPlace } from './market-state.ts'

/** @param day whose readings are all in, and the delay is over */
export function publishUntil(books: MarketBooks, day: number, params: MarketParams): void {
  const due = [...books.open.keys()].filter(one => one <= day).sort((a, b) => a - b)
  for (const one of due) publishDay(books, one, params)
  books.edition = Math.max(books.edition, day)
  const oldest = books.edition - params.keepDays
  for (const days of [books.rows, books.parts])
    for (const one of days.keys()) if (one <= oldest) days.delete(one)
}

function publishDay(books: MarketBooks, day: number, params: MarketParams): void {
  const [rows, lots] = [new Map<string, MarketRow>(), new Map<string, Map<string, number>>()]
  for (const [place, stations] of inOrder(books.open.get(day)!)) {
    const [, name] = openPlace(place)
    const lot = lotOf(place, params.resolution)
    const hours = lots.get(lot) ?? new Map<string, number>()
    lots.set(lot, hours)
    // Not sold any more since a vote.
    const quantity = params.sold.get(name)?.quantity
    if (quantity === undefined) continue
    const row = rowOf(stations, quantity, params)
    if (row === undefined) continue
    rows.set(place, row.row)
    for (const person of row.people) hours.set(person, (hours.get(person) ?? 0) + 1)
  }
  books.open.delete(day)
  const parts = [...lots].map(([lot, hours]) => [lot, Object.fromEntries(inOrder(hours))] as const)
  if (rows.size > 0) books.rows.set(day, Object.fromEntries(rows))
  if (parts.length > 0) books.parts.set(day, Object.fromEntries(parts))
}

/** Of one owner, or person, what one of the stations said. */
interface Sayer {
  readonly who: string
  readonly sinceMs: number
  readonly person: string
  readonly steps: number
}

function rowOf(
  stations: ReadonlyMap<string, readonly (number | string)[]>,
  quantity: SteppedQuantity,
  { owners, step, parts }: MarketParams,
): { readonly row: MarketRow; readonly people: readonly string[] } | undefined {
  const byPart = sayersByPart(stations, quantity, parts)
  const [figures, spreads, people]: [(number | null)[], number[], string[]] = [[], [], []]
  let least = Number.POSITIVE_INFINITY
  for (const sayers of byPart) {
    const chosen = chooseSayers(sayers, owners)
    if (chosen.length === 0) {
      figures.push(null)
      continue
    }
    const middle = lowerMiddle(chosen.map(({ steps }) => steps))
    figures.push(inSteps(middle, step))
    spreads.push(lowerMiddle(chosen.map(({ steps }) => Math.abs(steps - middle))))
    people.push(...chosen.map(({ person }) => person))
    least = Math.min(least, chosen.length)
  }
  if (spreads.length === 0) return undefined
  const spread = Math.ceil(lowerMiddle(spreads) / step) * step
  return { row: [least, spread, ...figures], people }
}

function sayersByPart(
  stations: ReadonlyMap<string, readonly (number | string)[]>,
  quantity: SteppedQuantity,
  parts: number,
): readonly (readonly Sayer[])[] {
  const byPart: Sayer[][] = Array.from({ length: parts }, () => [])
  for (const [person, [who, sinceMs, ...said]] of inOrder(stations))
    for (let at = 0; at < said.length; at += 3) {
      const steps = meanOf(quantity, Number(said[at + 1]), BigInt(said[at + 2]!))
      byPart[Number(said[at])]?.push({ who: String(who), sinceMs: Number(sinceMs), person, steps })
    }
  return byPart
}

/** One of each, those who have stood there for longest, as many as are a multiple of the least; none where they are too few. */
function chooseSayers(sayers: readonly Sayer[], least: number): readonly Sayer[] {
  const byAge = sayers.toSorted(
    (a, b) =>
      a.sinceMs - b.sinceMs || (a.who < b.who ? -1 : a.who > b.who ? 1 : a.person < b.person ? -1 : 1),
  )
  const known = new Set<string>()
  const each = byAge.filter(({ who }) => {
    const isFirst = !known.has(who)
    known.add(who)
    return isFirst
  })
  return each.slice(0, Math.floor(each.length / least) * least)
}

/** Of an even number the lower of the two. @param values at least one */
function lowerMiddle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1]!
}

/** The nearest, half towards the larger. */
function inSteps(value: number, step: number): number {
  return Math.floor((2 * value + step) / (2 * step)) * step
}

function inOrder<Of>(of: ReadonlyMap<string, Of>): readonly (readonly [string, Of])[] {
  return [...of].sort(([a], [b]) => (a < b ? -1 : 1))
}
