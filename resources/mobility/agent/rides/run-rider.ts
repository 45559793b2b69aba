/** A rider's desk at work: whoever has the secret in `rides.json` asks for rides on this machine, and it speaks with drivers and the network. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { bytesToHex } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import { reachOf } from '../../../../agent/kit/reaches.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { askFar, type StreamedQuestion } from '../../../../links/ask-far.ts'
import { createApp } from '../../../../links/http/app.ts'
import { openToPages } from '../../../../links/http/open-to-pages.ts'
import { inPath } from '../../../../links/http/questions.ts'
import { jsonRoute, type Route } from '../../../../links/http/route.ts'
import { serveHttp } from '../../../../links/http/serve.ts'
import { pause } from '../../../../links/pause.ts'
import type { Reach } from '../../../../links/reach.ts'
import { toSubjectId } from '../../../../protocol/ids.ts'
import { type RiderContext, RiderDesk, type RiderRide } from '../../messages/rides/desk/rider-desk.ts'
import type { RideView } from '../../messages/rides/ride-view.ts'
import { MOST_KEPT_FOR } from '../../messages/rides/ride-words.ts'
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
import type { RiderOptions } from './ride-drivers.ts'

const [WAITS, ASK_MS] = [{ stopMs: 500 }, 5_000]
const digits = v.pipe(v.string(), v.digits())
const RATING = v.object({ ride: v.string(), stars: v.number(), salt: v.string() })
const KEPT = v.object({
  secret: v.string(),
  rides: v.array(
    v.object({
      id: v.string(),
      driver: v.string(),
      url: v.string(),
      quote: digits,
      by: v.number(),
      stage: v.picklist(['accepted', 'started', 'ended', 'over']),
      rating: v.optional(RATING),
      way: v.optional(v.object(WAY)),
      untold: v.optional(v.array(v.object({ what: v.picklist(['meeting', 'word']), bytes: v.string() })), []),
    }),
  ),
})

/** @param play whoever presses its buttons in a demonstration */
export async function runRider(
  options: RiderOptions,
  context: ServiceContext,
  play?: (desk: RiderDesk, viewOf: () => Promise<RideView>) => Promise<void>,
): Promise<void> {
  const path = join(context.dataDir, 'rides.json')
  const hint = 'Put it back from a backup. Or remove it: rides that are going on are lost with it.'
  const known = await readJsonFile(path, KEPT, { hint })
  const secret = known?.secret ?? makeSecret()
  const kept = (known?.rides ?? []).map(one =>
    Object.assign({}, one, { quote: BigInt(one.quote), rating: one.rating }),
  )
  const keep = (rides: readonly RiderRide[]) =>
    writeAtomically(path, `${JSON.stringify({ secret, rides: rides.map(shown) })}\n`)
  await keep(kept as unknown as readonly RiderRide[])
  const deskContext = deskContextOf(context)
  const desk = new RiderDesk({
    ...deskContext,
    ...driversOf(context, reachOf(options.reaches)),
    deliver: message => deliverTo(context, message),
    kept: kept as unknown as readonly RiderRide[],
    keep,
    random: count => new Uint8Array(randomBytes(count)),
    pause: ms => pause(ms, context.signal),
  })
  const app = createApp({
    routes: [...askingRoutes(desk, secret), ...ridingRoutes(desk, secret)],
    refuse: error => refuseRide(error, context),
    // A page of one’s own node, with the secret (web/src/phone/reach.ts).
    before: openToPages('authorization'),
  })
  const onTrouble = (error: Error) => context.warn('nobody was let in', { problem: error.message })
  const server = await serveHttp(app, options, onTrouble, WAITS)
  context.info('rides are asked for on this machine', { port: server.port })
  const outage = logOutage(
    context,
    'drivers are told nothing, and ratings are not opened now',
    'drivers are told, and ratings are opened again',
  )
  const played = play?.(desk, () => deskContext.viewOf(context.subject))
  try {
    while (!context.signal.aborted) {
      await desk
        .tellDrivers()
        .then(() => desk.openRatings())
        .then(outage.worked, (error: unknown) => context.signal.aborted || outage.failed(error))
      await pause(options.everyMs, context.signal)
    }
  } finally {
    await server.stop()
    await played
  }
}

const SAID = v.object({ code: v.string() })
const BOOKED = v.object({ accept: hexBytes, stage: v.optional(v.string()) })
const STATE = v.object({ stage: v.picklist(['accepted', 'started', 'ended', 'over']), ...WAY })

/** What drivers' agents are asked: they are strangers' machines, so soon or not at all, and nothing they say is more than a word. */
function driversOf(
  { signal }: ServiceContext,
  reach: Reach,
): Pick<RiderContext, 'bookWith' | 'stateOf' | 'tell'> {
  const ask = async (url: string, said: Omit<StreamedQuestion, 'signal'>): Promise<Response | undefined> => {
    const timeout = AbortSignal.any([signal, AbortSignal.timeout(ASK_MS)])
    const place = URL.parse(url)
    if (place === null) return undefined
    return await askFar(reach, place, { ...said, signal: timeout }).catch(() => undefined)
  }
  const send = (url: string, said: object) =>
    ask(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify(said)),
    })
  return {
    async bookWith({ url }, booking) {
      const answer = await send(`${url}/v1/rides`, { booking: bytesToHex(booking) })
      if (answer === undefined) return 'driver_unreachable'
      const said = await answer.json().catch(() => undefined)
      if (answer.ok) {
        const booked = v.safeParse(BOOKED, said)
        if (booked.success && booked.output.stage === 'asked') return 'driver_asked'
        return booked.success ? booked.output : 'not_accepted'
      }
      const refused = v.safeParse(SAID, said)
      return refused.success ? refused.output.code.slice(0, 40) : `answered ${answer.status}`
    },
    async tell({ url }, ride, { what, bytes }) {
      const answer = await send(`${url}/v1/rides/${ride}/${what}`, { bytes })
      return answer !== undefined && answer.status < 500
    },
    async stateOf({ url }, ride) {
      const answer = await ask(`${url}/v1/rides/${ride}`, { method: 'GET' })
      const said = answer?.ok ? v.safeParse(STATE, await answer.json().catch(() => undefined)) : undefined
      if (!said?.success) return undefined
      const { stage, metres, seconds } = said.output
      return { stage, way: stage === 'ended' ? { metres, seconds } : undefined }
    },
  }
}

function shown({ quote, ...ride }: RiderRide) {
  return { ...ride, quote: quote.toString() }
}

const RIDE = v.object({
  id: v.string(),
  driver: v.string(),
  quote: v.string(),
  by: v.number(),
  stage: v.string(),
})
const NAME = { id: inPath(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), 'The ride: the id of its booking.') }
const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most))
const point = v.strictObject({ lat: degrees(90), lon: degrees(180) })
const MOST_WAIT_MS = 6 * 3_600_000
const WANTED = v.strictObject({
  from: point,
  to: point,
  word: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
  ...WAY,
  seats: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(16)), 1),
  most: v.pipe(
    digits,
    v.transform(digitsOf => BigInt(digitsOf)),
  ),
  waitMs: v.optional(v.pipe(v.number(), v.minValue(60_000), v.maxValue(MOST_WAIT_MS)), 900_000),
})
const subjectId = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, 'a device: 64 hex digits'),
  v.transform(toSubjectId),
)
const AMOUNT = v.strictObject({
  amount: v.pipe(
    digits,
    v.transform(digitsOf => BigInt(digitsOf)),
  ),
  drivers: v.optional(v.pipe(v.array(subjectId), v.maxLength(MOST_KEPT_FOR))),
})
const STARS = v.strictObject({ stars: v.picklist([1, 2, 3, 4, 5]) })
const STEPS = v.picklist(['start', 'cancel', 'absent'], 'start, cancel or absent')

const one = ({ id, driver, quote, by, stage }: RiderRide) => ({
  id,
  driver,
  quote: quote.toString(),
  by,
  stage,
})
const answer = { schema: RIDE, description: 'The ride, and how far it is.' }
const posts = { method: 'POST', problems: [] } as const

/** Money, a ride, and what stands. */
function askingRoutes(desk: RiderDesk, secret: string): readonly Route[] {
  return [
    jsonRoute({
      ...posts,
      path: '/v1/purse',
      summary: 'Sets so much aside for rides, kept in equal parts for some drivers; 0 closes it.',
      answer: {
        schema: v.object({ amount: v.string(), drivers: v.array(v.string()) }),
        description: 'It is there from the next epoch on, and for whom.',
      },
      async handle(_, context) {
        needSecret(context, secret)
        const { amount, drivers } = await readAsked(context, AMOUNT)
        return { amount: amount.toString(), drivers: await desk.setAside(amount, drivers) }
      },
    }),
    jsonRoute({
      ...posts,
      path: '/v1/requests',
      summary: 'Books a ride with the cheapest driver that is free.',
      answer,
      async handle(_, context) {
        needSecret(context, secret)
        return one(await desk.request(await readAsked(context, WANTED)))
      },
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/rides',
      summary: 'The rides that this desk knows.',
      problems: [],
      answer: { schema: v.array(RIDE), description: 'Oldest first.' },
      handle(_, context) {
        needSecret(context, secret)
        return desk.rides.map(one)
      },
    }),
  ]
}

/** Of one ride. */
function ridingRoutes(desk: RiderDesk, secret: string): readonly Route[] {
  return [
    jsonRoute({
      ...posts,
      path: '/v1/rides/:id/end',
      summary: 'Signs for the ride, by what it measured.',
      asks: NAME,
      answer: { schema: v.object({ ride: v.string(), ...WAY }), description: 'What is signed.' },
      async handle({ id }, context) {
        needSecret(context, secret)
        const { way } = await desk.end(id, await readAsked(context, v.strictObject(WAY)))
        return { ride: id, ...way }
      },
    }),
    jsonRoute({
      ...posts,
      path: '/v1/rides/:id/rate',
      summary: 'Fixes a rating that nobody can read yet.',
      asks: NAME,
      answer,
      async handle({ id }, context) {
        needSecret(context, secret)
        return one(await desk.rate(id, (await readAsked(context, STARS)).stars))
      },
    }),
    jsonRoute({
      ...posts,
      path: '/v1/rides/:id/:step',
      summary: 'Signs that it begins, is called off, or nobody came.',
      answer,
      asks: { ...NAME, step: inPath(STEPS, 'start, cancel or absent') },
      async handle({ id, step }, context) {
        needSecret(context, secret)
        return one(await desk.step(id, step))
      },
    }),
  ]
}
