/** A driver's desk at work: riders ask it from anywhere, its own driver gives orders on it with the secret in `rides.json`. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import * as v from 'valibot'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { createApp } from '../../../../links/http/app.ts'
import { openToPages } from '../../../../links/http/open-to-pages.ts'
import { inPath } from '../../../../links/http/questions.ts'
import { jsonRoute, type Route } from '../../../../links/http/route.ts'
import { serveHttp } from '../../../../links/http/serve.ts'
import { pause } from '../../../../links/pause.ts'
import { bookFor, requestOf, stateFor } from '../../messages/rides/desk/answer-riders.ts'
import { DriverDesk } from '../../messages/rides/desk/driver-desk.ts'
import type { DriverKept } from '../../messages/rides/desk/driver-kept.ts'
import { lookMsAt } from '../../messages/rides/desk/offer-time.ts'
import { fareOf } from '../../messages/rides/fare.ts'
import {
  deliverTo,
  deskContextOf,
  hexBytes,
  makeSecret,
  needSecret,
  readAsked,
  refuseRide,
  WAY,
} from './desk-http.ts'
import type { RideDriverOptions } from './ride-drivers.ts'

const [WAITS, OFFER_EVERY_MS, ASK_AGAIN_MS] = [{ stopMs: 500 }, 30_000, 1_000]
const point = v.object({ lat: v.number(), lon: v.number() })
const KEPT = v.object({
  secret: v.string(),
  rides: v.optional(
    v.object({
      key: v.string(),
      before: v.string(),
      untilMs: v.number(),
      offered: v.optional(v.string()),
      unsettled: v.optional(
        v.array(
          v.object({
            id: v.string(),
            rider: v.string(),
            needs: v.pipe(v.string(), v.digits()),
            by: v.number(),
          }),
        ),
        [],
      ),
      ratings: v.optional(v.array(v.object({ ride: v.string(), stars: v.number(), salt: v.string() }))),
      current: v.optional(
        v.object({
          id: v.string(),
          booking: v.string(),
          rider: v.string(),
          meeting: v.optional(v.object({ from: point, to: point, word: v.string() })),
          signed: v.optional(v.picklist(['', 'start', 'end'])),
          stage: v.picklist(['accepted', 'started', 'ended', 'over']),
          startedMs: v.number(),
          way: v.optional(v.object(WAY)),
        }),
      ),
    }),
  ),
})

/** @param play whoever presses its buttons in a demonstration */
export async function runRideDriver(
  options: RideDriverOptions,
  context: ServiceContext,
  play?: (desk: DriverDesk) => Promise<void>,
): Promise<void> {
  const path = join(context.dataDir, 'rides.json')
  const hint = 'Put it back from a backup. Or remove it: a ride that is going on is lost with it.'
  const known = await readJsonFile(path, KEPT, { hint })
  const secret = known?.secret ?? makeSecret()
  const keep = (rides?: DriverKept) => writeAtomically(path, `${JSON.stringify({ secret, rides })}\n`)
  await keep(known?.rides as DriverKept | undefined)
  const url = options.url === '' ? await registeredUrl(context) : options.url
  const desk = new DriverDesk(Object.assign({}, options, { url }), {
    ...deskContextOf(context),
    kept: known?.rides as DriverKept | undefined,
    keep,
    random: count => new Uint8Array(randomBytes(count)),
    deliver: message => deliverTo(context, message),
    speed: context.speed,
  })
  const app = createApp({
    routes: [...openRoutes(desk), ...ownRoutes(desk, secret)],
    refuse: error => refuseRide(error, context),
    // Riders in browsers, and the page of whoever drives, with the secret (web/src/phone/reach.ts).
    before: openToPages('authorization'),
  })
  const onTrouble = (error: Error) => context.warn('nobody was let in', { problem: error.message })
  const server = await serveHttp(app, options, onTrouble, WAITS)
  context.info('riders are answered', { port: server.port })
  const outage = logOutage(context, 'no offer can be said now', 'offers are said again')
  const played = play?.(desk)
  try {
    while (!context.signal.aborted) {
      await desk
        .offer()
        .then(() => desk.openRatings())
        .then(outage.worked, (error: unknown) => context.signal.aborted || outage.failed(error))
      await pause(lookMsAt(context.speed, OFFER_EVERY_MS), context.signal)
    }
  } finally {
    await server.stop()
    await played
  }
}

/** What its registration says; until a node has told, it is asked again. */
async function registeredUrl({ node, subject, signal }: ServiceContext): Promise<string> {
  for (; !signal.aborted; await pause(ASK_AGAIN_MS, signal)) {
    const device = await node.getDevice(subject).catch(() => undefined)
    const url = device?.details['url']
    if (typeof url === 'string') return url
    if (device !== undefined) return ''
  }
  return ''
}

const NAME = { id: inPath(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), 'The ride: the id of its booking.') }
const STATE = v.object({ ride: v.string(), stage: v.string(), metres: v.number(), seconds: v.number() })
const BOOKED = v.object({ ride: v.string(), stage: v.string(), accept: v.string() })

/** For riders, wherever they are. Nothing of where anybody is. */
function openRoutes(desk: DriverDesk): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/ride-offer',
      summary: 'Whether the driver is free now.',
      answer: { schema: v.object({ free: v.boolean() }), description: 'free' },
      problems: [],
      handle: () => ({ free: desk.isFree }),
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/rides',
      summary:
        'Books a ride, by the signed booking alone. Where to meet is said once the driver signed that it comes.',
      answer: {
        schema: BOOKED,
        description:
          'It comes: what the driver signed for it, hex. `asked`: say it again in a second, until somebody said yes.',
      },
      problems: [],
      async handle(_, context) {
        const { booking } = await readAsked(context, v.strictObject({ booking: hexBytes }))
        return await bookFor(desk, booking)
      },
    }),
    ...toldRoutes(desk),
  ]
}

/** Of a ride that was booked. */
function toldRoutes(desk: DriverDesk): readonly Route[] {
  return [
    jsonRoute({
      method: 'POST',
      path: '/v1/rides/:id/meeting',
      summary: 'Where to meet, sealed to the key of the offer.',
      asks: NAME,
      answer: { schema: STATE, description: 'The driver has it.' },
      problems: [],
      async handle({ id }, context) {
        await desk.meet(id, (await readAsked(context, v.strictObject({ bytes: hexBytes }))).bytes)
        return stateFor(desk, id)
      },
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/rides/:id/word',
      summary: 'What the rider signed of the ride, so that its driver knows it at once.',
      asks: NAME,
      answer: { schema: STATE, description: 'The driver has it.' },
      problems: [],
      async handle({ id }, context) {
        await desk.hear(id, (await readAsked(context, v.strictObject({ bytes: hexBytes }))).bytes)
        return stateFor(desk, id)
      },
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/rides/:id',
      summary: 'How far a ride is, and what the driver says that it was.',
      asks: NAME,
      answer: { schema: STATE, description: 'metres and seconds once it ended' },
      problems: [],
      handle: ({ id }) => stateFor(desk, id),
    }),
  ]
}

const MEETING = v.object({
  ride: v.string(),
  stage: v.string(),
  /** Until the rider said where, none. */
  from: v.optional(point),
  to: v.optional(point),
  word: v.optional(v.string()),
  by: v.number(),
  /** What the rider signed: nothing yet, `start`, `end`. */
  signed: v.string(),
  metres: v.number(),
  seconds: v.number(),
  /** Base units: what was agreed for that way. */
  quote: v.string(),
})
const REQUEST = v.object({
  ride: v.string(),
  /** Cells of about 5 km². */
  from: v.string(),
  to: v.string(),
  seats: v.number(),
  by: v.number(),
  metres: v.number(),
  seconds: v.number(),
  quote: v.string(),
  /** How many rides its rider had, and how it was rated, in hundredths of a star. */
  rides: v.number(),
  stars100: v.number(),
  ratings: v.number(),
})
const RISK = v.strictObject({ unsigned: v.optional(v.boolean(), false) })
const STARS = v.strictObject({ stars: v.picklist([1, 2, 3, 4, 5]) })
const STEPS = v.picklist(['start', 'cancel', 'absent'], 'start, cancel or absent')
const ENDS = v.strictObject({
  ...WAY,
  odometer: v.optional(v.tuple([v.pipe(v.number(), v.safeInteger()), v.pipe(v.number(), v.safeInteger())])),
})

/** For whoever drives. */
function ownRoutes(desk: DriverDesk, secret: string): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/ride',
      summary: 'Whom to fetch, and where.',
      answer: { schema: v.array(MEETING), description: 'None, or one.' },
      problems: [],
      handle(_, context) {
        needSecret(context, secret)
        const { current } = desk
        if (current === undefined) return []
        const { id, stage, meeting, signed, booking } = current
        const { by, metres, seconds } = booking
        const quote = fareOf(booking, booking).toString()
        return [Object.assign({ ride: id, stage, by, signed, metres, seconds, quote }, meeting)]
      },
    }),
    ...requestRoutes(desk, secret),
    ...signingRoutes(desk, secret),
  ]
}

/** Of a driver that says yes or no by hand. */
function requestRoutes(desk: DriverDesk, secret: string): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/ride-requests',
      summary: 'Who would like to ride, as two cells and a price, where each is said yes or no to by hand.',
      answer: { schema: v.array(REQUEST), description: 'None, or some.' },
      problems: [],
      handle(_, context) {
        needSecret(context, secret)
        return desk.asked.map(requestOf)
      },
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/ride-requests/:id/:answer',
      summary: 'Says yes, and signs that it comes; or no.',
      asks: { ...NAME, answer: inPath(v.picklist(['accept', 'decline']), 'accept or decline') },
      answer: { schema: v.object({ ride: v.string() }), description: 'It is said.' },
      problems: [],
      async handle({ id, answer }, context) {
        needSecret(context, secret)
        if (answer === 'accept') await desk.accept(id)
        else desk.decline(id)
        return { ride: id }
      },
    }),
  ]
}

function signingRoutes(desk: DriverDesk, secret: string): readonly Route[] {
  return [
    jsonRoute({
      method: 'POST',
      path: '/v1/rides/:id/end',
      summary: 'Signs that the ride ended: how far and how long it was.',
      asks: NAME,
      answer: { schema: STATE, description: 'What is signed.' },
      problems: [],
      async handle({ id }, context) {
        needSecret(context, secret)
        const { odometer, ...way } = await readAsked(context, ENDS)
        await desk.end(id, way, odometer ?? [])
        return stateFor(desk, id)
      },
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/rides/:id/rate',
      summary: 'Fixes a rating of the rider that nobody can read yet.',
      asks: NAME,
      answer: { schema: STATE, description: 'The ride.' },
      problems: [],
      async handle({ id }, context) {
        needSecret(context, secret)
        await desk.rate(id, (await readAsked(context, STARS)).stars)
        return stateFor(desk, id)
      },
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/rides/:id/:step',
      summary:
        'Signs that it begins, that it is called off, or that the rider did not come. It begins once the rider signed, or at one’s own risk: unsigned.',
      asks: { ...NAME, step: inPath(STEPS, 'start, cancel or absent') },
      answer: { schema: STATE, description: 'How far it is then.' },
      problems: [],
      async handle({ id, step }, context) {
        needSecret(context, secret)
        const { unsigned } = await readAsked(context, RISK)
        await desk.step(id, step, unsigned)
        return stateFor(desk, id)
      },
    }),
  ]
}
