/** A root whose challenge window has passed is opened for claims. */
import { rankOf } from '../../agreement/committee.ts'
import type { EpochParts, Look } from '../epoch-parts.ts'
import { createTurns } from './turns.ts'

/** Sent again for the same epoch only this much later: the mint that the breaker holds back comes slowly. */
const AGAIN_MS = 60_000

/**
 * Opens the newest root whose challenge window has passed, and mints what it needs.
 * @returns a function to call now and then; it answers with the newest epoch whose root pays, −1 before the first.
 */
export function createActivation(parts: EpochParts): (look: Look) => Promise<number> {
  const { chain, store, monotonicMs } = parts
  const isMyTurn = createTurns(parts)
  let last = { epoch: -1, sentMs: Number.NEGATIVE_INFINITY }
  return async ({ committee }) => {
    const active = await chain.getActiveEpoch()
    const paying = await chain.getPayingEpoch()
    const header = active < 0 ? undefined : (await store.getEpoch(active))?.header
    const due = last.epoch !== active || monotonicMs() - last.sentMs >= AGAIN_MS
    if (header === undefined || !due) return paying
    if (paying < active && !isMyTurn(`activate ${active}`, rankOf(committee, active, 0, chain.signer)))
      return paying
    if ((await chain.activate(header)) !== undefined) last = { epoch: active, sentMs: monotonicMs() }
    return chain.getPayingEpoch()
  }
}
