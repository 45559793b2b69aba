/**
 * What leaves a station's memory was counted, nothing of its time can come in any more, and it is known whether it was paid to that station alone:
 * so it is the same in whatever order and however late it was said. That is what is sold.
 *
 * Nobody's are readings that several share or that others had told before, those of a station that does not go along with its neighbours'
 * weather or that a detector suspects, and, where anybody could be vouched for, those of a station that nobody vouches for.
 */
import { personOf } from '../../../../kernel/map/who-is.ts'
import { ownerAt } from '../../../../kernel/past-devices.ts'
import { numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import { type SeriesState, type SlotValue, WHOLE } from '../state.ts'
import { followingOf } from '../together/follows.ts'
import type { Station } from '../together/gather-stations.ts'
import { capacityCell } from '../together/places.ts'
import { summand } from './hour-value.ts'
import type { MarketParams, SoldParams } from './market-params.ts'
import { type MarketBooks, personKey, placeKey } from './market-state.ts'

const DAY_MS = 86_400_000

export interface Leaving {
  readonly station: Station
  readonly quantity: string
  readonly values: readonly SlotValue[]
  /** What is remembered of it from now on. */
  readonly series: SeriesState
  /** By the network's detector. */
  readonly isSuspect: boolean
}

interface Collecting {
  readonly books: MarketBooks
  readonly params: MarketParams
  readonly intervalMs: number
  readonly vouching: boolean
}

export function collectLeaving(
  { station, quantity, values, series, isSuspect }: Leaving,
  { books, params, intervalMs, vouching }: Collecting,
): void {
  const sold = params.sold.get(quantity)
  const { subject } = station
  if (sold === undefined || isSuspect || isStrange(series, sold)) return
  if (vouching && !station.isVouched) return
  const person = personOf(subject)
  if (params.needsPersons && person === undefined) return
  const cell = capacityCell(subject.cell, params.resolution)
  if (cell === undefined) return
  const place = placeKey(numberOfCell(cell, params.resolution), quantity)
  for (const [slot, steps, , , standing] of values) {
    const timeMs = slot * intervalMs
    const day = Math.floor(timeMs / DAY_MS)
    const owner = ownerAt(subject, timeMs + intervalMs - 1)
    if ((standing & WHOLE) === 0 || day <= books.edition || owner === undefined) continue
    const stations = stationsOf(books, day, place)
    const key = personKey(owner, subject.id)
    const said = stations.get(key) ?? [person ?? owner, subject.movedAtMs]
    stations.set(key, said)
    addTo(said, Math.floor((timeMs % DAY_MS) / params.partMs), sold, steps)
  }
}

/** It does not go along with the weather, by what is known. */
function isStrange(series: SeriesState, { quantity: { spatial } }: SoldParams): boolean {
  return spatial !== undefined && followingOf(series, spatial.followsPpm).agreement === 'strange'
}

function stationsOf(books: MarketBooks, day: number, place: string) {
  const places = books.open.get(day) ?? new Map()
  books.open.set(day, places)
  const stations: Map<string, (number | string)[]> = places.get(place) ?? new Map()
  places.set(place, stations)
  return stations
}

function addTo(said: (number | string)[], part: number, { quantity }: SoldParams, steps: number): void {
  const more = summand(quantity, steps)
  for (let at = 2; at < said.length; at += 3)
    if (said[at] === part) {
      said[at + 1] = Number(said[at + 1]) + 1
      said[at + 2] = (BigInt(said[at + 2]!) + more).toString()
      return
    }
  said.push(part, 1, more.toString())
}
