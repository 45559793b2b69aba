/**
 * Work that has to be done in the end, over connections that break: tried again for as long as waiting may put it right,
 * ever more slowly. What waiting does not put right is thrown at once.
 */
import { backoffMs } from './backoff.ts'
import { isPassing } from './is-passing.ts'
import type { Outage } from './outage.ts'
import { pause } from './pause.ts'

export interface Patience {
  /** Ends the trying: what it was aborted with is thrown. */
  readonly signal?: AbortSignal
  /** What may pass; `isPassing` unless said. */
  readonly mayPass?: (error: unknown) => boolean
  /** Told of each failure, and of the end of them. */
  readonly outage?: Outage
  /** The longest wait, ms; 5 s unless said. */
  readonly mostMs?: number
  /** At most so many times in all; without end unless said. The last failure is thrown. */
  readonly tries?: number
  readonly random?: () => number
}

const FIRST_MS = 100
const MOST_MS = 5_000

export async function keepTrying<T>(work: () => Promise<T>, patience: Patience = {}): Promise<T> {
  const { signal, mayPass = isPassing, outage, mostMs = MOST_MS, random = Math.random } = patience
  const tries = patience.tries ?? Number.POSITIVE_INFINITY
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted()
    try {
      const result = await work()
      outage?.worked()
      return result
    } catch (error) {
      signal?.throwIfAborted()
      if (attempt + 1 >= tries || !mayPass(error)) throw error
      outage?.failed(error)
      await pause(backoffMs(attempt, { firstMs: FIRST_MS, mostMs, random }), signal)
    }
  }
}
