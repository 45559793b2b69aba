/** What is sent to the node's relay: it pays for the gas, and has no say over what is sent. */
import { NodeProblem, problemOf } from './ask-node.ts'

export interface RelayedClaim {
  readonly asset: string
  readonly amount: string
  readonly transaction: string
  readonly gasUsed: string
}

/** @throws {NodeProblem} nothing_to_claim, relay_busy, … */
export function relayClaim(account: string): Promise<readonly RelayedClaim[]> {
  return post(`/v1/relay/claims/${account}`)
}

/** @throws {NodeProblem} with the node's own words. */
export async function post<Answer>(path: string, body?: Uint8Array): Promise<Answer> {
  const init = body === undefined ? {} : { body: new Uint8Array(body) }
  const response = await fetch(path, { method: 'POST', ...init }).catch(() => undefined)
  if (response === undefined) throw new NodeProblem(0, '', '')
  if (!response.ok) throw await problemOf(response)
  // The documented boundary: what the node's API description says it is.
  return (await response.json()) as Answer
}
