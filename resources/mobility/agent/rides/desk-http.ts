/** What the desks of riders and drivers have in common: a secret for whoever gives orders on their own machine, what was asked, and each no. */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { hexToBytes } from '@noble/hashes/utils.js'
import type { Context } from 'hono'
import * as v from 'valibot'
import { refuse } from '../../../../agent/kit/desk/refuse.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { DeskContext } from '../../messages/rides/desk/desk-words.ts'
import { RideError } from '../../messages/rides/desk/ride-error.ts'
import { type RideView, readRideView } from '../../messages/rides/ride-view.ts'
import { RideAnswer } from './ride-answers.ts'

const MOST_BODY = 20_000
const HEX_FORM = /^([0-9a-f]{2})*$/
export const hexBytes = v.pipe(
  v.string(),
  v.regex(HEX_FORM, 'bytes as lowercase hex'),
  v.transform(hexToBytes),
)
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
export const WAY = {
  metres: v.pipe(whole, v.maxValue(2_000_000)),
  seconds: v.pipe(whole, v.maxValue(172_800)),
}

export function makeSecret(): string {
  return randomBytes(32).toString('base64url')
}

export function deskContextOf({ subject, nowMs, say, node }: ServiceContext): DeskContext {
  return { subject, nowMs, say, viewOf: of => viewOf(of, node) }
}

/** @throws {Error} where nobody answers, or the network has computed nothing yet */
async function viewOf(of: SubjectId, node: ServiceContext['node']): Promise<RideView> {
  const { state } = v.parse(v.object({ state: v.unknown() }), await node.json(`/v1/devices/${of}/state`))
  return readRideView(state)
}

/** Brings somebody's signed message to a node. @returns what was wrong; undefined where it was taken */
export async function deliverTo(
  { node }: Pick<ServiceContext, 'node'>,
  message: Uint8Array,
): Promise<string | undefined> {
  const { status, body } = await node.post('/v1/messages', 'application/cose', message)
  return status < 300 ? undefined : new TextDecoder().decode(body).slice(0, 300)
}

export function needSecret({ req }: Context, secret: string): void {
  const [given, wanted] = [Buffer.from(req.header('authorization') ?? ''), Buffer.from(`Bearer ${secret}`)]
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new RideError('ride_token_wrong')
}

export async function readAsked<Schema extends v.GenericSchema>(
  { req }: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const text = await req.text()
  if (text.length > MOST_BODY) throw new RideError('ride_malformed', { bytes: text.length, most: MOST_BODY })
  try {
    return v.parse(schema, JSON.parse(text === '' ? '{}' : text))
  } catch (error) {
    const isOurs = error instanceof v.ValiError
    const problem = isOurs ? `${v.getDotPath(error.issues[0])}: ${error.message}` : 'this is no JSON'
    throw new RideError('ride_malformed', { problem })
  }
}

export function refuseRide(error: unknown, context: Pick<ServiceContext, 'warn'>): Response {
  return refuse(error instanceof RideError ? new RideAnswer(error) : error, context, RideAnswer)
}
