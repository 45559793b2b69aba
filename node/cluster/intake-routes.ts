/** What an intake process answers itself: messages, what became of them, and how it is. */
import * as v from 'valibot'
import type { Network } from '../../kernel/rules.ts'
import { jsonRoute, route } from '../../links/http/route.ts'
import type { Route } from '../http/route.ts'
import { messageRoutes } from '../http/routes/messages.ts'
import type { IntakeProcess } from './start-intake.ts'

export interface IntakeServices extends IntakeProcess {
  readonly network: Network
  readonly trustProxy: boolean
  readonly stopping: AbortSignal
}

const INTAKE_HEALTH = v.object({
  ok: v.boolean(),
  role: v.literal('intake'),
  waiting: v.number(),
  clockTrusted: v.boolean(),
  driftMs: v.optional(v.number()),
  storeReachable: v.boolean(),
  loopLagMs: v.number(),
})

export function listIntakeRoutes(services: IntakeServices): readonly Route[] {
  const { metrics } = services
  return [
    ...messageRoutes(services),
    jsonRoute({
      method: 'GET',
      path: '/healthz',
      summary: 'Whether this intake process takes messages: 200, or 503 when it does not, and why.',
      answer: { schema: INTAKE_HEALTH, description: 'ok, and what is wrong' },
      problems: [],
      handle: () => describeHealth(services),
      status: ({ ok }) => (ok ? 200 : 503),
    }),
    route({
      method: 'GET',
      path: '/metrics',
      summary: 'Figures of this process for Prometheus.',
      answer: { contentType: 'text/plain', description: 'Prometheus exposition format' },
      problems: [],
      handle: async () =>
        new Response(await metrics.render(), { headers: { 'content-type': metrics.contentType } }),
    }),
  ]
}

function describeHealth({ guard, databaseClock, intake, loopLag, stopping }: IntakeServices) {
  const { driftMs, trusted } = guard
  const { reachable } = databaseClock
  return {
    ok: trusted && reachable && !stopping.aborted,
    role: 'intake' as const,
    waiting: intake.waiting,
    clockTrusted: trusted,
    storeReachable: reachable,
    loopLagMs: Math.round(loopLag.p99Ms()),
    ...(driftMs === undefined ? {} : { driftMs }),
  }
}
