/** Claims on the chain as live events. Those from before the node's start are history, not news. */
import type { ChainBlock, ChainPort } from '../chain-port.ts'
import type { EventRing } from '../events.ts'

/** @returns a function to call with each new head. */
export function createClaimWatch(chain: ChainPort, events: EventRing): (head: ChainBlock) => Promise<void> {
  let seen: number | undefined
  return async ({ number }) => {
    // An embedded chain that went back to a checkpoint counts on from there.
    const from = seen === undefined || seen > number ? number : seen
    seen = from
    if (from === number) return
    const claims = await chain.listClaims(from + 1, number)
    // Only now: a chain that does not answer is asked for the same blocks again.
    seen = number
    for (const claim of claims) events.emit('claim', { ...claim })
  }
}
