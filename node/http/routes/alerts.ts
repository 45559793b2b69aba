/** Alerts by web push: who wishes what, under an account's signature. */
import type { Context } from 'hono'
import type { GenericSchema, InferOutput } from 'valibot'
import { TOPICS } from '../../../alerts/condition.ts'
import { ALERT_DOOR, ALERT_ENDED, ALERT_STATE, ALERT_WISH, ALERTS } from '../../../api/alerts.ts'
import { parseJson } from '../../../disk/json-file.ts'
import { readBody } from '../../../links/http/read-body.ts'
import { jsonRoute } from '../../../links/http/route.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { DAYS, PER_HOUR } from '../../alerts/desk.ts'
import type { Alerts } from '../../alerts/open-alerts.ts'
import type { Subscription } from '../../alerts/subscriptions.ts'
import { NodeError } from '../../errors.ts'
import type { Route } from '../route.ts'
import { senderOf } from '../sender.ts'
import type { NodeServices } from '../services.ts'

const WISH_BYTES = 4_096
const JSON_TYPE = 'application/json'
const DOOR_BODY = {
  contentType: JSON_TYPE,
  description: 'Of the browser’s subscription: who does not know both is told nothing.',
  schema: ALERT_DOOR,
}
const DOOR_PROBLEMS = [
  'alerts_none',
  'alerts_busy',
  'alert_malformed',
  'alert_unknown',
  'body_too_large',
] as const

export function alertRoutes(services: NodeServices): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/alerts',
      summary: 'What this node tells by web push, and the key that a browser subscribes with.',
      answer: { schema: ALERTS, description: 'With a key where it sends any' },
      problems: [],
      handle: () => describe(services),
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/alerts',
      summary:
        'Subscribes a browser to what happens to an account’s devices and to this node. A first message is sent at once.',
      body: { contentType: JSON_TYPE, description: 'Signed by the account.', schema: ALERT_WISH },
      answer: { schema: ALERT_STATE, description: 'It is kept, and survives a restart' },
      problems: [
        ...DOOR_PROBLEMS,
        ...(['alert_unsigned', 'alert_expired', 'alert_stranger'] as const),
        ...(['push_service_unknown', 'push_failed', 'alerts_full', 'chain_unreachable'] as const),
      ],
      async handle(_asked, context) {
        const wish = await readWish(context, ALERT_WISH, services)
        const { account, ...terms } = wish
        return stateOf(await alertsOf(services).subscribe({ ...terms, account: toAddress(account) }))
      },
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/alerts/look',
      summary: 'What a browser is subscribed to.',
      body: DOOR_BODY,
      answer: { schema: ALERT_STATE, description: 'It stands' },
      problems: DOOR_PROBLEMS,
      async handle(_asked, context) {
        const { endpoint, auth } = await readWish(context, ALERT_DOOR, services)
        return stateOf(alertsOf(services).find(endpoint, auth))
      },
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/alerts/end',
      summary: 'Ends a browser’s subscription.',
      body: DOOR_BODY,
      answer: { schema: ALERT_ENDED, description: 'Nothing more is sent' },
      problems: DOOR_PROBLEMS,
      async handle(_asked, context) {
        const { endpoint, auth } = await readWish(context, ALERT_DOOR, services)
        await alertsOf(services).end(endpoint, auth)
        return { ended: true }
      },
    }),
  ]
}

/** @throws {NodeError} alerts_none */
function alertsOf({ alerts }: NodeServices): Alerts {
  if (alerts === undefined) throw new NodeError('alerts_none')
  return alerts
}

function describe({ alerts }: NodeServices) {
  const key = alerts === undefined ? {} : { key: alerts.publicKey }
  return { ...key, topics: [...TOPICS], perHour: PER_HOUR, days: DAYS }
}

/** @throws {NodeError} alerts_none, alerts_busy, alert_malformed @throws {RequestError} body_too_large */
async function readWish<const Schema extends GenericSchema>(
  context: Context,
  schema: Schema,
  services: NodeServices,
): Promise<InferOutput<Schema>> {
  const retryAfterMs = alertsOf(services).take(senderOf(context, services.trustProxy))
  if (retryAfterMs > 0) throw new NodeError('alerts_busy', { retryAfterMs: Math.max(1_000, retryAfterMs) })
  const body = await readBody(context.req.raw, WISH_BYTES)
  const parsed = parseJson(new TextDecoder().decode(body), schema)
  if ('fault' in parsed) throw new NodeError('alert_malformed', { ...parsed.fault })
  return parsed.value
}

function stateOf({ account, topics, language, untilMs }: Subscription) {
  return { account, topics: [...topics], language, until: Math.floor(untilMs / 1000) }
}
