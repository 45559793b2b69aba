/** How a node says that it is. */
import type { HealthView } from '../client/health-view.ts'
import { createNodeClient } from './node-client.ts'

/** A node that is not well says so with status 503, which is an answer here; undefined where nothing answers. */
export async function readHealth(url: string): Promise<HealthView | undefined> {
  const response = await fetch(`${createNodeClient(url).url}/healthz`).catch(() => undefined)
  if (response === undefined || (!response.ok && response.status !== 503)) return undefined
  return (await response.json()) as HealthView
}
