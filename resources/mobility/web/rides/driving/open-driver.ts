/**
 * A driver's desk in this browser: its key never leaves it, riders ask it through its node, and what it signs waits in the outbox until there is a receipt. It
 * is the very desk that a car's agent has (messages/rides/desk/driver-desk.ts).
 */
import type { NetworkView } from '../../../../../client/node-api.ts'
import { registerByRelay } from '../../../../../client/register-by-relay.ts'
import type { Signer } from '../../../../../protocol/cose/signer.ts'
import type { Address } from '../../../../../protocol/ids.ts'
import { askNode } from '../../../../../web/src/api/ask-node.ts'
import { post } from '../../../../../web/src/api/relay.ts'
import { recall, remember } from '../../../../../web/src/me/keep.ts'
import { calledAt } from '../../../../../web/src/phone/answer-calls.ts'
import { openDeviceKey } from '../../../../../web/src/phone/device-key.ts'
import { askTimeOf } from '../../../../../web/src/phone/network-time.ts'
import { createOutbox, type Outbox, receivingFrom } from '../../../../../web/src/phone/outbox.ts'
import { DriverDesk, type DriverOptions } from '../../../messages/rides/desk/driver-desk.ts'
import type { DriverKept } from '../../../messages/rides/desk/driver-kept.ts'
import { RIDE_OFFER } from '../../../messages/rides/ride-offer.ts'
import { deliver, rideViewOf } from '../browser-desk.ts'
import { RIDES_TEXT as TEXT } from '../text.ts'

const [KEY, REGISTERED, KEPT, TERMS, MODEL] = [
  'driver-key',
  'driver-registered',
  'driver-rides',
  'driver-terms',
  'mobility/phone',
]

/** What is offered: base units, and H3 cells of resolution 5. */
export interface DriverTerms {
  readonly regions: readonly string[]
  readonly seats: number
  readonly start: string
  readonly perKm: string
  readonly perMinute: string
  readonly byHand: boolean
  readonly isOffering: boolean
}

export const USUAL_TERMS: DriverTerms = {
  regions: [],
  seats: 3,
  start: '2000000',
  perKm: '1000000',
  perMinute: '200000',
  byHand: true,
  isOffering: false,
}

export interface OpenDriver {
  readonly signer: Signer
  readonly desk: DriverDesk
  readonly outbox: Outbox
  readonly terms: DriverTerms
  nowMs(): number
  /** What is offered from now on. */
  setTerms(terms: DriverTerms): Promise<void>
}

export async function openDriver(network: NetworkView, owner: Address): Promise<OpenDriver> {
  const signer = await openDeviceKey(KEY)
  const url = calledAt(signer.subject)
  await register(network, signer, owner)
  const time = await askTimeOf(signer.subject)
  const outbox = createOutbox(signer, receivingFrom(network), {
    contentType: RIDE_OFFER.contentType,
    commits: false,
    noReceipt: TEXT.noReceipt,
  })
  let terms = (await recall<DriverTerms>(TERMS)) ?? USUAL_TERMS
  const desk = new DriverDesk(optionsOf(terms, url), {
    subject: signer.subject,
    nowMs: () => time.nowMs(),
    speed: time.speed,
    say: (contentType, payload) => outbox.say(contentType, payload, time.nowMs()),
    viewOf: rideViewOf,
    deliver,
    random: count => crypto.getRandomValues(new Uint8Array(count)),
    kept: await recall<DriverKept>(KEPT),
    keep: kept => remember(KEPT, kept),
  })
  return {
    signer,
    desk,
    outbox,
    get terms() {
      return terms
    },
    nowMs: () => time.nowMs(),
    async setTerms(to) {
      terms = to
      await remember(TERMS, to)
      desk.change(optionsOf(to, url))
      await (to.isOffering ? desk.offer() : desk.rest())
    },
  }
}

function optionsOf(
  { regions, seats, start, perKm, perMinute, byHand }: DriverTerms,
  url: string,
): DriverOptions {
  const prices = { start: BigInt(start), perKm: BigInt(perKm), perMinute: BigInt(perMinute) }
  return { regions, seats, ...prices, url, cover: 0, byHand }
}

/** In no place; where it is reached is this node. Once for each network and account. */
async function register(network: NetworkView, signer: Signer, owner: Address): Promise<void> {
  const place = [network.networkId, signer.subject, owner].join(' ')
  if ((await recall(REGISTERED)) === place) return
  const details = { url: calledAt(signer.subject) }
  await registerByRelay({ json: askNode, post }, network, { signer, owner, cell: '', model: MODEL, details })
  await remember(REGISTERED, place)
}

export async function wasDriver({ networkId }: NetworkView, owner: Address): Promise<boolean> {
  const place = (await recall<string>(REGISTERED)) ?? ''
  return place.startsWith(`${networkId} `) && place.endsWith(` ${owner}`)
}
