/**
 * A desk of a resource that makes a map: it looks at what the node shows of it, says orders, and answers on this machine. Whoever can reach
 * it reads; who orders needs its secret.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { join } from 'node:path'
import type { Context } from 'hono'
import * as v from 'valibot'
import { readJsonFile } from '../../../disk/json-file.ts'
import { writeAtomically } from '../../../disk/write-file.ts'
import { createApp } from '../../../links/http/app.ts'
import { jsonRoute, type Route } from '../../../links/http/route.ts'
import { serveHttp } from '../../../links/http/serve.ts'
import { pause } from '../../../links/pause.ts'
import type { MapOrder } from '../../../protocol/cells/map-order.ts'
import { openMessage } from '../../../protocol/message.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import type { Word } from '../../../protocol/words/define-word.ts'
import { logOutage } from '../log-outage.ts'
import type { ServiceContext } from '../service.ts'
import { DeskError } from './desk-error.ts'
import { type DoorError, refuse } from './refuse.ts'

export interface DeskOptions {
  readonly host: string
  readonly port: number
  readonly everyMs: number
}

export interface DeskParts {
  /** How an order is said. */
  readonly word: Word<MapOrder>
  /** What it answers beside orders. */
  readonly routes: readonly Route[]
  /** Told of what the node shows of the map, again and again. */
  take(state: unknown): void | Promise<void>
}

const SECRET = v.object({
  secret: v.pipe(v.string('text is needed'), v.minLength(32, '32 characters and more')),
})
const [WAITS, MOST_BODY] = [{ stopMs: 500 }, 10_000]
const ORDERED = v.object({ order: v.string() })
const ASKED = v.strictObject({
  regions: v.array(v.string()),
  days: v.number(),
  most: v.pipe(v.string(), v.digits()),
})

export async function runDesk(
  options: DeskOptions,
  context: ServiceContext,
  { word, routes, take }: DeskParts,
): Promise<void> {
  const secret = await readDeskSecret(context.dataDir)
  await serveDesk(options, context, {
    routes: [...routes, orderRoute(secret, word, context)],
    take,
    Errors: DeskError,
    sells: 'map',
  })
}

export interface ServedDesk extends Pick<DeskParts, 'routes'> {
  /** Told of what the node shows of the device, again and again. */
  take(state: unknown): void | Promise<void>
  /** What its routes throw. */
  readonly Errors: DoorError
  /** For the log: `map`. */
  readonly sells: string
}

/** Looks and answers until the agent stops. */
export async function serveDesk(
  options: DeskOptions,
  context: ServiceContext,
  { routes, take, Errors, sells }: ServedDesk,
): Promise<void> {
  const { signal, node, subject } = context
  const app = createApp({ routes, refuse: error => refuse(error, context, Errors) })
  const onTrouble = (error: Error) => context.warn('nobody was let in', { problem: error.message })
  const server = await serveHttp(app, options, onTrouble, WAITS)
  context.info(`the ${sells} is answered for this machine`, { port: server.port })
  const outage = logOutage(context, `the ${sells} cannot be read now`, `the ${sells} is read again`)
  const look = async () => {
    const { state } = v.parse(
      v.object({ state: v.unknown() }),
      await node.json(`/v1/devices/${subject}/state`),
    )
    // Where the network has computed nothing yet, nothing is shown.
    if (Object.keys(state as object).length > 0) await take(state)
  }
  try {
    while (!signal.aborted) {
      await look().then(outage.worked, (error: unknown) => signal.aborted || outage.failed(error))
      await pause(options.everyMs, signal)
    }
  } finally {
    await server.stop()
  }
}

/** Of whoever has the desk: made at its first start. @param file in its folder */
export async function readDeskSecret(dataDir: string, file = 'map.json'): Promise<string> {
  const path = join(dataDir, file)
  const hint = 'Put it back from a backup. Or remove it: another secret is made at the next start.'
  const known = await readJsonFile(path, SECRET, { hint })
  if (known !== undefined) return known.secret
  const secret = randomBytes(32).toString('base64url')
  await writeAtomically(path, `${JSON.stringify({ secret })}\n`)
  return secret
}

function orderRoute(secret: string, word: Word<MapOrder>, context: ServiceContext) {
  return jsonRoute({
    method: 'POST',
    path: '/v1/orders',
    summary: 'Buys the map of regions: what stands now, and what the editions of so many days add.',
    body: {
      contentType: 'application/json',
      description: 'regions (H3 of resolution 5), days, most (base units)',
      schema: ASKED,
    },
    answer: {
      schema: ORDERED,
      description: 'The id of the order, as /v1/map tells of it once the network has it.',
    },
    problems: [],
    async handle(_, asked) {
      needSecret(asked, secret)
      const payload = await readOrder(asked, word)
      const sealed = await context.say(word.contentType, payload)
      if (sealed === undefined) throw new DeskError('queue_full')
      return { order: openMessage(sealed).id }
    },
  })
}

async function readOrder({ req }: Context, word: Word<MapOrder>): Promise<Uint8Array> {
  const text = await req.text()
  if (text.length > MOST_BODY) throw new DeskError('order_malformed', { bytes: text.length, most: MOST_BODY })
  try {
    const { regions, days, most } = v.parse(ASKED, JSON.parse(text))
    return word.encode({ regions: [...new Set(regions)].sort(), days, most: BigInt(most) })
  } catch (error) {
    if (error instanceof ProtocolError) throw new DeskError('order_malformed', { ...error.facts })
    const problem =
      error instanceof v.ValiError ? `${v.getDotPath(error.issues[0])}: ${error.message}` : 'this is no JSON'
    throw new DeskError('order_malformed', { problem })
  }
}

function needSecret({ req }: Context, secret: string): void {
  if (!isBearer(req.header('authorization'), secret)) throw new DeskError('map_token_wrong')
}

/** Compared so that how long it takes tells nothing. */
export function isBearer(header: string | undefined, secret: string): boolean {
  const [given, wanted] = [Buffer.from(header ?? ''), Buffer.from(`Bearer ${secret}`)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
