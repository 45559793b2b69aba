/** The node's own routes, asked as a visitor asks them. */
import type { Hono } from 'hono'

/** That it is not well it says with 503, and that is an answer. @throws {Error} with its status, where there is none */
export async function askOwn(app: Hono, path: string): Promise<unknown> {
  const response = await app.request(path)
  const isHealth = path === '/healthz' && response.status === 503
  if (!response.ok && !isHealth) throw new Error(`${path} answered ${response.status}`)
  return response.json()
}
