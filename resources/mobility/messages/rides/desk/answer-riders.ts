/**
 * What a driver's desk answers whoever would like to ride: the same in a car's agent and in a browser. Nothing of where anybody is, and all that matters in it
 * is signed or sealed, so whoever carries it can neither read the door nor change the ride.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { openMessage } from '../../../../../protocol/message.ts'
import { OperatingError } from '../../../../../protocol/operating-error.ts'
import { fareOf } from '../fare.ts'
import type { AskedRide, DriverDesk } from './driver-desk.ts'
import { RideError } from './ride-error.ts'

/** @returns what it signed for it, hex; empty while whoever drives has yet to say yes: it is asked again */
export async function bookFor(desk: DriverDesk, booking: Uint8Array) {
  const accept = await desk.book(booking)
  const ride = openMessage(booking).id
  return accept === undefined
    ? { ride, stage: 'asked', accept: '' }
    : { ride, stage: 'accepted', accept: bytesToHex(accept) }
}

export function stateFor({ current }: DriverDesk, id: string) {
  if (current?.id !== id) throw new RideError('ride_unknown', { ride: id })
  const { metres, seconds } = current.way ?? { metres: 0, seconds: 0 }
  return { ride: id, stage: current.stage, metres, seconds }
}

/** Of a request, as whoever drives sees it: two cells and the agreement. */
export function requestOf({ id, booking, record }: AskedRide) {
  const { from, to, seats, by, metres, seconds } = booking
  return {
    ride: id,
    from,
    to,
    seats,
    by,
    metres,
    seconds,
    quote: fareOf(booking, booking).toString(),
    ...record,
  }
}

export interface Question {
  readonly method: string
  /** `/v1/rides…` */
  readonly path: string
  readonly body: Uint8Array
}

export interface Answer {
  readonly status: number
  readonly said: object
}

const hex = v.pipe(v.string(), v.regex(/^([0-9a-f]{2})*$/), v.transform(hexToBytes))
const [BOOKING, BYTES] = [v.strictObject({ booking: hex }), v.strictObject({ bytes: hex })]
const OF_RIDE = /^\/v1\/rides\/([0-9a-f]{64})(?:\/(meeting|word))?$/

/** For a desk that no server of its own stands before. @returns a no as well: it never throws what a stranger said */
export async function answerRider(desk: DriverDesk, question: Question): Promise<Answer> {
  try {
    const said = await answerOf(desk, question)
    return said === undefined ? { status: 404, said: { code: 'not_found' } } : { status: 200, said }
  } catch (error) {
    if (error instanceof OperatingError)
      return { status: 409, said: { code: error.code, detail: error.message, facts: error.facts } }
    if (error instanceof v.ValiError || error instanceof SyntaxError)
      return { status: 400, said: { code: 'ride_malformed' } }
    return { status: 503, said: { code: 'ride_queue_full' } }
  }
}

async function answerOf(desk: DriverDesk, { method, path, body }: Question): Promise<object | undefined> {
  const said = () => JSON.parse(new TextDecoder().decode(body)) as unknown
  if (method === 'GET' && path === '/v1/ride-offer') return { free: desk.isFree }
  if (method === 'POST' && path === '/v1/rides') return await bookFor(desk, v.parse(BOOKING, said()).booking)
  const [, id, what] = OF_RIDE.exec(path) ?? []
  if (id === undefined) return undefined
  if (method === 'GET' && what === undefined) return stateFor(desk, id)
  if (method !== 'POST' || what === undefined) return undefined
  const { bytes } = v.parse(BYTES, said())
  if (what === 'meeting') await desk.meet(id, bytes)
  else await desk.hear(id, bytes)
  return stateFor(desk, id)
}
