/**
 * A street whose map is sold, as parties: devices that stand in cells, gateways that hear them, consumers that say where they are, and who buys.
 * What a gateway hears follows from where a device is, whatever its consumer says of that.
 */
import { cellToParent } from 'h3-js'
import { numberOfCell } from '../../../protocol/cells/cell-number.ts'
import { MAP_RESOLUTION, regionName, regionOf } from '../../../protocol/cells/region.ts'
import type { MessageId, SubjectId } from '../../../protocol/ids.ts'
import { CARRIED, type CarriedPacket } from '../../../resources/coverage/messages/coverage-messages.ts'
import { creditsFor } from '../../../resources/coverage/messages/credits.ts'
import { MAP_BUYER, MAP_ORDER } from '../../../resources/coverage/messages/map/map-order.ts'
import { WHEREABOUTS } from '../../../resources/coverage/messages/map/whereabouts.ts'
import type { CoverageState } from '../../../resources/coverage/rule/state.ts'
import { hashOf, levelAfter, metresOf } from '../../../resources/coverage/testing/air.ts'
import { cellAt } from '../../../resources/coverage/testing/places.ts'
import { quickSigner } from '../../../resources/testing/settle-all.ts'
import { DAY_MS, type Known, type Party, party, type Utterance } from '../world.ts'
import { consumerParty, HOUR_MS, START_MS, utter } from './carriers.ts'

const [HERTZ, EIRP, GAIN, BYTES] = [868_100_000, 160, 23, 20]
/** In the evening a device speaks every two minutes; an hour and a half later all of it is said. */
const [EVENING_MS, EACH_MS, SAID_MS] = [18 * HOUR_MS, 120_000, 90 * 60_000]
const DEPOSIT = 10n ** 13n
export const VOUCHED = { place: 1 }

/** A packet on air. */
export interface OnAir {
  readonly name: string
  readonly atMs: number
  /** Where its device is: resolution 11. */
  readonly cell: string
}

/** Of a day: from each of these cells one. */
export function onAirFrom(day: number, cells: readonly string[], of: string): readonly OnAir[] {
  return cells.map((cell, at) => ({
    name: `${of} ${day} ${at}`,
    atMs: START_MS + day * DAY_MS + EVENING_MS + at * EACH_MS,
    cell,
  }))
}

/** Where the street's devices stand, and where nobody's do. */
export const CELLS = Array.from({ length: 12 }, (_, at) =>
  cellAt((at % 4) * 1_300, 1_500 * Math.floor(at / 4)),
)
export const ELSEWHERE = Array.from({ length: 24 }, (_, at) =>
  cellAt(6_000 + (at % 6) * 700, 700 * Math.floor(at / 6)),
)

export function mapCell(cell: string): number {
  return numberOfCell(cellToParent(cell, MAP_RESOLUTION), MAP_RESOLUTION)
}

export interface MapGateway {
  readonly number: number
  readonly name?: string
  readonly owner?: number
  readonly cell?: string
  readonly vouched?: true
  readonly real?: number
  /** Of which consumers' packets it says something, by their numbers, and what. */
  readonly hears: Readonly<Record<number, (day: number) => readonly Reception[]>>
}

export interface Reception {
  readonly hash: string
  readonly atMs: number
  readonly level: Pick<CarriedPacket, 'rssi' | 'snr'>
}

/** What an antenna there hears of it. @param ear whose antenna */
export function heardAt(cell: string, ear: number): (packet: OnAir) => Reception {
  return ({ name, atMs, cell: from }) => {
    const level = levelAfter(metresOf(cell, from), EIRP + GAIN, HERTZ, ear, name)
    return { hash: hashOf('packet', name), atMs, level }
  }
}

export function mapGateway(options: MapGateway): Party {
  const { number, owner, vouched, hears, cell = cellAt(number * 800, 400), real = 1 } = options
  const fact = { model: 'coverage/gateway', cell, details: { gainDdbi: GAIN } }
  const made = party(number, START_MS, owner === undefined ? fact : { ...fact, owner }, {
    name: options.name ?? `gateway-${number}`,
    deposit: 0n,
    says: [],
    claims: 1,
    real,
    ...(vouched === undefined ? {} : { vouched: VOUCHED }),
  })
  return {
    ...made,
    async answers({ epoch, state }: Known) {
      const routes = Object.entries((state as CoverageState).routes)
      return Object.entries(hears).flatMap(([consumer, of]): readonly Utterance[] => {
        const subject = quickSigner(Number(consumer)).subject
        const route = routes.find(([, one]) => one.consumer === subject)?.[0]
        return route === undefined ? [] : carriedOf(route as MessageId, of(epoch + 1))
      })
    },
  }
}

function carriedOf(route: MessageId, heard: readonly Reception[]): readonly Utterance[] {
  if (heard.length === 0) return []
  const at = Math.max(...heard.map(({ atMs }) => atMs)) + SAID_MS
  const packets = heard.map(({ hash, atMs, level }): CarriedPacket => {
    const usual = { bytes: BYTES, join: 0, frequencyHz: HERTZ, sf: 9 }
    return { hash: hash as CarriedPacket['hash'], before: at - atMs, ...usual, ...level }
  })
  return [utter(at, CARRIED.contentType, CARRIED.encode({ route, at, packets }))]
}

export interface Placed extends Pick<OnAir, 'name' | 'atMs'> {
  /** As it says, resolution 11. */
  readonly says: string
}

export interface MapConsumer {
  readonly number: number
  readonly name?: string
  readonly days: number
  readonly vouched?: true
  readonly claims?: number
  /** What it says of a day. */
  readonly places: (day: number) => readonly Placed[]
  /** Who brings each of them, as it says; and is signed for. */
  readonly gateways: readonly SubjectId[]
}

export function mapConsumer(options: MapConsumer): Party {
  const { number, days, vouched, places, gateways, claims = 0 } = options
  const creditsOf = (day: number) => places(day).length * creditsFor(BYTES)
  const signs = new Map(gateways.map(id => [id, creditsOf]))
  const made = consumerParty({ number, days: days + 4, signs, deposit: DEPOSIT, claims, price: 1_000n })
  const named: Party = options.name === undefined ? made : { ...made, name: options.name }
  return {
    ...named,
    ...(vouched === undefined ? {} : { vouched: VOUCHED }),
    async answers(known: Known) {
      const receipts = (await made.answers?.(known)) ?? []
      const own = Object.entries((known.state as CoverageState).routes).find(
        ([, one]) => one.consumer === made.signer.subject,
      )
      if (own === undefined) return receipts
      return [...receipts, ...whereaboutsOf(own[0] as MessageId, places(known.epoch + 1), gateways)]
    },
  }
}

function whereaboutsOf(
  route: MessageId,
  placed: readonly Placed[],
  gateways: readonly SubjectId[],
): readonly Utterance[] {
  if (placed.length === 0) return []
  const at = Math.max(...placed.map(({ atMs }) => atMs)) + SAID_MS
  const packets = placed.map(({ name, atMs, says }) => ({
    hash: hashOf('packet', name),
    before: at - atMs,
    cell: mapCell(says),
    by: 2 ** gateways.length - 1,
  }))
  return [utter(at, WHEREABOUTS.contentType, WHEREABOUTS.encode({ route, at, gateways, packets }))]
}

/** Buys all regions that anything is in, from the third day on. */
export function mapBuyer(number: number): Party {
  const regions = [
    ...new Set([...CELLS, ...ELSEWHERE].map(cell => regionName(regionOf(mapCell(cell))))),
  ].sort()
  const payload = MAP_ORDER.encode({ regions, days: 31, most: DEPOSIT / 10n })
  const says = [utter(START_MS + 3 * DAY_MS + HOUR_MS, MAP_ORDER.contentType, payload)]
  const rest = { name: `map-buyer-${number}`, deposit: DEPOSIT, says, claims: 0, real: 0 }
  return party(number, START_MS, { model: MAP_BUYER }, rest)
}
