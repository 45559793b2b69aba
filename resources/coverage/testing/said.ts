/** What gateways, consumers, relays and clients say in tests that are about why something does not count: usual words, one of which is changed. */
import type { Subject } from '../../../kernel/subject.ts'
import { numberOfCell } from '../../../protocol/cells/cell-number.ts'
import { regionName, regionOf } from '../../../protocol/cells/region.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { CARRIED, type CarriedPacket, RECEIPT, ROUTE, type Route } from '../messages/coverage-messages.ts'
import { MAP_ORDER } from '../messages/map/map-order.ts'
import { WHEREABOUTS } from '../messages/map/whereabouts.ts'
import { hashOf } from './air.ts'
import { HOUR_MS, idOf, type Said, START_MS } from './settle.ts'

const MINUTE_MS = 60_000
/** The route is said first of all, so its name is known. */
export const ROUTE_ID = idOf(0)

/** Anything that a word has a form for. @param at of the message, ms after the beginning */
export function says<Value>(
  by: Subject,
  word: { readonly contentType: string; encode(value: Value): Uint8Array },
  value: Value,
  at: number,
  arrives = at + 1_000,
): Said {
  return { by, contentType: word.contentType, payload: word.encode(value), at, arrives }
}

export function ask(by: Subject, change: Partial<Route> = {}): Said {
  const usual = { addrs: [{ from: 1, to: 9 }], joins: [], copies: 3, within: 2_000, endpoint: '' }
  const money = { price: 10n, budget: 100_000n, until: START_MS + 6 * HOUR_MS }
  return says(by, ROUTE, { ...usual, ...money, ...change }, 1_000)
}

export function packet(number: number, change: Partial<CarriedPacket> = {}): CarriedPacket {
  const levels = { frequencyHz: 868_100_000, sf: 9, rssi: -1_000 - (number % 100), snr: 25 }
  return { hash: hashOf('packet', number), before: 0, bytes: 20, join: 0, ...levels, ...change }
}

export function carry(
  by: Subject,
  packets: readonly CarriedPacket[],
  at = 30 * MINUTE_MS,
  arrives = at + 1_000,
): Said {
  return says(by, CARRIED, { route: ROUTE_ID, at: START_MS + at, packets }, at, arrives)
}

export function sign(
  by: Subject,
  { id }: { readonly id: SubjectId },
  credits: number,
  at = 50 * MINUTE_MS,
): Said {
  const receipt = { route: ROUTE_ID, gateway: id, credits, packets: credits, at: START_MS + at }
  return says(by, RECEIPT, receipt, at)
}

/** @param cell of resolution 9, in which all of these were; brought by the first gateway */
export function place(
  by: Subject,
  gateways: readonly Subject[],
  packets: readonly CarriedPacket[],
  cell: string,
  at = 31 * MINUTE_MS,
  arrives = at + 1_000,
): Said {
  const placed = packets.map(({ hash }) => ({
    hash,
    before: at - 30 * MINUTE_MS,
    cell: numberOfCell(cell, 9),
    by: 2 ** gateways.length - 1,
  }))
  const said = {
    route: ROUTE_ID,
    at: START_MS + at,
    gateways: gateways.map(({ id }) => id),
    packets: placed,
  }
  return says(by, WHEREABOUTS, said, at, arrives)
}

export function order(by: Subject, cell: string, at: number, most = 10_000_000n, days = 1): Said {
  return says(by, MAP_ORDER, { regions: [regionName(regionOf(numberOfCell(cell, 9)))], days, most }, at)
}
