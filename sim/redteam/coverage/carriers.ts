/** Gateways and consumers of a network that pays for packets, as parties: what they say follows from what is on air. */

import type { MessageId, SubjectId } from '../../../protocol/ids.ts'
import {
  CARRIED,
  type CarriedPacket,
  RECEIPT,
  ROUTE,
} from '../../../resources/coverage/messages/coverage-messages.ts'
import { creditsFor } from '../../../resources/coverage/messages/credits.ts'
import type { CoverageState } from '../../../resources/coverage/rule/state.ts'
import { chance, hashOf, levelAfter } from '../../../resources/coverage/testing/air.ts'
import { cellAt } from '../../../resources/coverage/testing/places.ts'
import { DAY_MS, type Known, type Party, party, type Utterance } from '../world.ts'

export const START_MS = Date.UTC(2026, 0, 1)
export const HOUR_MS = 3_600_000
const [HERTZ, EIRP, GAIN] = [868_100_000, 160, 23]
/** So many packets are on air in a day. */
export const PACKETS = 48
const PRICE = 100_000n

export interface CarrierOptions {
  readonly number: number
  readonly owner?: number
  readonly name?: string
  readonly east?: number
  readonly north?: number
  readonly vouched?: true
  readonly claims?: number
  readonly real?: number
  /** What it reports of a day's packets; what it hears unless said. */
  readonly reports?: (day: number, heard: readonly Heard[]) => readonly Heard[]
  /** Its clock, or its link: ms after it was heard that it says so. */
  readonly reportsAfterMs?: number
  /** What it says of a day besides. */
  readonly beside?: (day: number) => Utterance
}

export interface Heard {
  readonly atMs: number
  readonly packet: CarriedPacket
}

/** What an antenna at that place hears of a day's packets, levels and all. */
export function heardBy(number: number, day: number): readonly Heard[] {
  return Array.from({ length: PACKETS }, (_, index): Heard => {
    const name = day * PACKETS + index
    const metres = 300 + 3_000 * chance('far', number, name % 7)
    const level = levelAfter(metres, EIRP + GAIN, HERTZ, number, name)
    const atMs = START_MS + day * DAY_MS + Math.floor(((index + 0.5) * DAY_MS) / PACKETS)
    return {
      atMs,
      packet: {
        hash: hashOf('packet', name),
        before: 0,
        bytes: 20,
        join: 0,
        frequencyHz: HERTZ,
        sf: 9,
        ...level,
      },
    }
  })
}

/** Reports each day in the evening, for every route that stands. */
export function carrierParty(options: CarrierOptions): Party {
  const { number, owner, name = `gateway-${number}`, east = number * 800, north = 0, vouched } = options
  const { reports = (_: number, heard: readonly Heard[]) => heard, reportsAfterMs = 60_000 } = options
  const made = party(
    number,
    START_MS,
    {
      model: 'coverage/gateway',
      cell: cellAt(east, north),
      details: { gainDdbi: GAIN },
      ...(owner === undefined ? {} : { owner }),
    },
    {
      name,
      deposit: 0n,
      says: [],
      claims: options.claims ?? 1,
      real: options.real ?? 1,
      ...(vouched === undefined ? {} : { vouched: { place: 1 } }),
    },
  )
  return {
    ...made,
    async answers({ epoch, state }: Known) {
      const { routes } = state as CoverageState
      const day = epoch + 1
      const said = reports(day, heardBy(number, day))
      const carried = (Object.keys(routes) as MessageId[]).flatMap(route =>
        said.map(one => report(route, one, reportsAfterMs)),
      )
      return options.beside === undefined ? carried : [...carried, options.beside(day)]
    },
  }
}

function report(route: MessageId, { atMs, packet }: Heard, afterMs: number): Utterance {
  const payload = CARRIED.encode({ route, at: atMs, packets: [packet] })
  return {
    atMs: atMs + afterMs - 1_000,
    arrivedAtMs: atMs + afterMs,
    contentType: CARRIED.contentType,
    payload,
  }
}

export interface ConsumerOptions {
  readonly number: number
  readonly owner?: number
  readonly name?: string
  readonly days: number
  readonly claims?: number
  readonly deposit?: bigint
  /** Base units for a credit; a tenth of a unit of the payment asset unless said. */
  readonly price?: bigint
  readonly accepted?: boolean
  readonly allows?: Party['allows']
  /** Credits that it signs for of each day, by gateway. */
  readonly signs: ReadonlyMap<SubjectId, (day: number) => number>
}

/** One route from the first day on, and a receipt for each gateway in the evening. */
export function consumerParty(options: ConsumerOptions): Party {
  const { number, owner, name = `consumer-${number}`, days, signs, deposit = 10n ** 12n } = options
  const until = START_MS + (days - 3) * DAY_MS
  const route = {
    addrs: [{ from: 0x26011000, to: 0x26011fff }],
    joins: [{ from: '70b3d57ed0000000', to: '70b3d57ed0ffffff' }],
    copies: 16,
    within: 2_000,
    price: options.price ?? PRICE,
    budget: 10n ** 11n,
    until,
    endpoint: '',
  }
  const made = party(
    number,
    START_MS,
    {
      model: 'coverage/consumer',
      accepted: options.accepted ?? true,
      ...(owner === undefined ? {} : { owner }),
    },
    {
      name,
      deposit,
      says: [utter(START_MS + HOUR_MS, ROUTE.contentType, ROUTE.encode(route))],
      claims: options.claims ?? 0,
      real: 0,
      ...(options.allows === undefined ? {} : { allows: options.allows }),
    },
  )
  return {
    ...made,
    async answers({ epoch, state }: Known) {
      const own = Object.entries((state as CoverageState).routes).find(
        ([, one]) => one.consumer === made.signer.subject,
      )
      if (own === undefined) return []
      const day = epoch + 1
      const at = START_MS + (day + 1) * DAY_MS - 1_000
      return [...signs].map(([gateway, ofDay]) => {
        const credits = Array.from({ length: day }, (_, index) => ofDay(index + 1)).reduce(
          (sum, one) => sum + one,
          0,
        )
        const receipt = { route: own[0] as MessageId, gateway, credits, packets: credits, at }
        return {
          atMs: at,
          arrivedAtMs: at + 500,
          contentType: RECEIPT.contentType,
          payload: RECEIPT.encode(receipt),
        }
      })
    },
  }
}

/** Of what a gateway hears of a day. */
export function creditsOfDay(): number {
  return PACKETS * creditsFor(20)
}

export function utter(atMs: number, contentType: string, payload: Uint8Array): Utterance {
  return { atMs, arrivedAtMs: atMs + 500, contentType, payload }
}
