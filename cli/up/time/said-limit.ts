/** The moment of network time that a demonstration may come to with what its devices have said. */

export interface SaidLimitOptions {
  readonly epochMs: number
  /** Network time. */
  readonly nowMs: () => number
  /** The network time before which all that was due to be said has a receipt; undefined while nobody speaks. */
  readonly doneUntilMs: () => number | undefined
  /** Time goes on without devices that have come no further for too long. Said once for each time. */
  readonly onSilent: (standsAtMs: number) => void
  readonly monotonicMs: () => number
}

/** Of an epoch: how far time may pass what was said. Less than any rule of a network waits for a reading. */
const SAID_WITHIN = 0.2
/** Of real time: how long it waits for devices that come no further. */
const PATIENCE_MS = 180_000

export function createSaidLimit(options: SaidLimitOptions): () => number {
  const { epochMs, nowMs, doneUntilMs, onSilent, monotonicMs } = options
  let stands: { readonly atMs: number; readonly since: number; told: boolean } | undefined
  return () => {
    const doneMs = doneUntilMs() ?? Number.POSITIVE_INFINITY
    const limit = doneMs + epochMs * SAID_WITHIN
    if (limit > nowMs()) {
      // Once told, it is told again only after they have come further.
      if (stands?.told !== true || stands.atMs !== doneMs) stands = undefined
      return stands === undefined ? limit : Number.POSITIVE_INFINITY
    }
    if (stands?.atMs !== doneMs) stands = { atMs: doneMs, since: monotonicMs(), told: false }
    if (monotonicMs() - stands.since < PATIENCE_MS) return limit
    if (!stands.told) onSilent(doneMs)
    stands.told = true
    return Number.POSITIVE_INFINITY
  }
}
