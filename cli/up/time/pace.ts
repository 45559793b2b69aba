/** How often things are looked at: often where an epoch takes seconds, seldom where it takes a day. */
export interface Pace {
  /** Of an oracle, at the chain. */
  readonly nodePollMs: number
  /** Real time in which one proposer has its turn at first; it adapts from there. */
  readonly viewMs: number
  /** Of the chain's clock, for transactions that wait. */
  readonly tickMs: number
  /** Of the chain, between blocks that nobody needs: less than what an oracle's clock may be off by. */
  readonly idleMs: number
  /** Of whoever waits for an epoch to settle. */
  readonly lookMs: number
}

/** @param speed network seconds in a second */
export function paceOf(epochMs: number, speed: number): Pace {
  const realMs = epochMs / speed
  const share = (part: number, least: number, most: number) =>
    Math.round(Math.min(most, Math.max(least, realMs / part)))
  return {
    nodePollMs: share(40, 100, 2_000),
    // More than a short epoch: four oracles share two cores and none is away.
    viewMs: share(10, 6_000, 300_000),
    tickMs: share(40, 50, 500),
    idleMs: share(1, 1_000, 8_000),
    lookMs: share(20, 200, 2_000),
  }
}
