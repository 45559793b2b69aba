/** How long to wait before trying again: doubling, with jitter, so that a fleet does not come back all at once. */

export interface BackoffOptions {
  readonly firstMs: number
  readonly mostMs: number
  /** 0 to 1. */
  readonly random: () => number
}

/** @param attempt 0 for the first wait. @returns between half and all of the doubled time. */
export function backoffMs(attempt: number, { firstMs, mostMs, random }: BackoffOptions): number {
  const full = Math.min(mostMs, firstMs * 2 ** Math.min(attempt, 30))
  return Math.round(full * (0.5 + random() / 2))
}
