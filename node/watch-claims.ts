/** Claims on the chain as live events. Those from before the node's start are history, not news. */
import type { ChainBlock, ChainPort } from './chain-port.ts'
import type { EventRing } from './events.ts'

/** @returns a function to call with each new head. */
export function createClaimWatch(chain: ChainPort, events: EventRing): (head: ChainBlock) => Promise<void> {
  let seen: number | undefined
  return async ({ number }) => {
    // An embedded chain that went back to a checkpoint counts on from there.
    const from = seen === undefined || seen > number ? number : seen
    seen = number
    if (from === number) return
    for (const claim of await chain.listClaims(from + 1, number)) events.emit('claim', { ...claim })
  }
}
