/** How a node says that it is. */
import * as v from 'valibot'
import type { HealthView } from '../../client/health-view.ts'
import { createNodeClient } from '../node-client.ts'

/** What every version of a node says; the rest is shown where it is there. */
const WELL_OR_NOT = v.looseObject({ ok: v.boolean(), settled: v.number(), waiting: v.number() })

/** Whoever takes a connection and says nothing for so long does not answer. */
const PATIENCE_MS = 10_000

/**
 * A node that is not well says so with status 503, which is an answer here. Undefined where nothing answers, or something else does:
 * a proxy's page has that status as well.
 */
export async function readHealth(url: string, patienceMs = PATIENCE_MS): Promise<HealthView | undefined> {
  const signal = AbortSignal.timeout(patienceMs)
  const response = await fetch(`${createNodeClient(url).url}/healthz`, { signal }).catch(() => undefined)
  if (response === undefined || (!response.ok && response.status !== 503)) return undefined
  const answer: unknown = await response.json().catch(() => undefined)
  return v.is(WELL_OR_NOT, answer) ? (answer as HealthView) : undefined
}
