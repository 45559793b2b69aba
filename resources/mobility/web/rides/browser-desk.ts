/**
 * A rider's desk in this browser: its key never leaves it, what it signs waits in the outbox until there is a receipt, and each driver's agent is asked
 * straight from here, in a frame that reaches it alone (web/src/phone/reach.ts).
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import type { NetworkView } from '../../../../client/node-api.ts'
import type { Signer } from '../../../../protocol/cose/signer.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { NetworkTime } from '../../../../protocol/network-time.ts'
import { askNode } from '../../../../web/src/api/ask-node.ts'
import { recall, remember } from '../../../../web/src/me/keep.ts'
import { askTimeOf } from '../../../../web/src/phone/network-time.ts'
import { createOutbox, type Outbox, receivingFrom } from '../../../../web/src/phone/outbox.ts'
import type { Reached } from '../../../../web/src/phone/reach.ts'
import {
  type DriverAt,
  type RiderContext,
  RiderDesk,
  type RiderRide,
} from '../../messages/rides/desk/rider-desk.ts'
import { type RideView, readRideView } from '../../messages/rides/ride-view.ts'
import { RIDE_BOOK } from '../../messages/rides/ride-words.ts'
import { askThere, jsonIn } from '../ask-there.ts'
import { RIDES_TEXT as TEXT } from './text.ts'

const KEPT = 'rides'

export interface BrowserDesk {
  readonly desk: RiderDesk
  readonly outbox: Outbox
  readonly time: Pick<NetworkTime, 'nowMs'>
}

/** @param onAsking told of the driver that thinks about it */
export async function openRiderDesk(
  network: NetworkView,
  signer: Signer,
  onAsking: (driver: SubjectId | undefined) => void,
): Promise<BrowserDesk> {
  const time = await askTimeOf(signer.subject)
  const outbox = createOutbox(signer, receivingFrom(network), {
    contentType: RIDE_BOOK.contentType,
    commits: false,
    noReceipt: TEXT.noReceipt,
  })
  const desk = new RiderDesk({
    ...driversThroughFrames(),
    subject: signer.subject,
    nowMs: () => time.nowMs(),
    say: (contentType, payload) => outbox.say(contentType, payload, time.nowMs()),
    viewOf: rideViewOf,
    deliver,
    random: count => crypto.getRandomValues(new Uint8Array(count)),
    pause: ms => new Promise(resolve => setTimeout(resolve, ms)),
    onAsking,
    kept: (await recall<readonly RiderRide[]>(KEPT)) ?? [],
    keep: rides => remember(KEPT, rides),
  })
  return { desk, outbox, time }
}

/** @throws {Error} while the network has computed nothing */
export async function rideViewOf(subject: SubjectId): Promise<RideView> {
  const { state } = (await askNode(`/v1/devices/${subject}/state`)) as { readonly state: object }
  if (Object.keys(state).length === 0) throw new Error(TEXT.nothingYet)
  return readRideView(state)
}

export async function deliver(message: Uint8Array): Promise<string | undefined> {
  const answer = await fetch('/v1/messages', { method: 'POST', body: new Uint8Array(message) }).catch(
    () => undefined,
  )
  return answer?.ok === true ? undefined : `answered ${answer?.status ?? 0}`
}

const hex = v.pipe(v.string(), v.regex(/^([0-9a-f]{2})+$/))
const BOOKED = v.object({ accept: v.union([hex, v.literal('')]), stage: v.optional(v.string()) })
const REFUSED = v.object({ code: v.pipe(v.string(), v.maxLength(40)) })
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const STATE = v.object({
  stage: v.picklist(['accepted', 'started', 'ended', 'over']),
  metres: count,
  seconds: count,
})

/** They are strangers' machines: nothing that they say is more than a word. */
function driversThroughFrames(): Pick<RiderContext, 'bookWith' | 'tell' | 'stateOf'> {
  return {
    async bookWith({ driver }, booking) {
      const answer = await ask({ driver }, '/v1/rides', { booking: bytesToHex(booking) })
      if (answer === undefined) return 'driver_unreachable'
      const said = jsonIn(answer)
      if (answer.status >= 300)
        return v.safeParse(REFUSED, said).success ? v.parse(REFUSED, said).code : 'refused'
      const booked = v.safeParse(BOOKED, said)
      if (booked.success && booked.output.stage === 'asked') return 'driver_asked'
      return booked.success ? { accept: hexToBytes(booked.output.accept) } : 'not_accepted'
    },
    async tell({ driver }, ride, { what, bytes }) {
      const answer = await ask({ driver }, `/v1/rides/${ride}/${what}`, { bytes })
      return answer !== undefined && answer.status < 500
    },
    async stateOf({ driver }, ride) {
      const answer = await ask({ driver }, `/v1/rides/${ride}`)
      const said =
        answer !== undefined && answer.status < 300 ? v.safeParse(STATE, jsonIn(answer)) : undefined
      if (said?.success !== true) return undefined
      const { stage, metres, seconds } = said.output
      return { stage, way: stage === 'ended' ? { metres, seconds } : undefined }
    },
  }
}

/** Undefined where nobody answers. */
async function ask(
  { driver }: Pick<DriverAt, 'driver'>,
  path: string,
  said?: object,
): Promise<Reached | undefined> {
  return await askThere(driver, said === undefined ? { path } : { path, said }).catch(() => undefined)
}
