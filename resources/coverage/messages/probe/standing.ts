/**
 * What probes have told of a relay, and in which order relays are offered: those that carried first, those of which nothing is known after
 * them, those that carried twice in a row for nobody last; the cheapest first among each. No money hangs on it.
 */
import * as v from 'valibot'

/** One draw: when it was asked, whether it carried, and of those for whom it did the middle speed and wait; how many of how many. */
export type ProbeRound = readonly [
  draw: number,
  atMs: number,
  isCarrying: 0 | 1,
  kbps: number,
  firstMs: number,
  carried: number,
  spoke: number,
]

/** So many are remembered, the newest last. */
export const MOST_ROUNDS = 8

export const STANDING = v.object({
  standing: v.picklist(['carries', 'unknown', 'fails']),
  /** Draws in which it carried, of so many. */
  carried: v.number(),
  of: v.number(),
  /** Of the newest in which it did. */
  kbps: v.number(),
  firstMs: v.number(),
  /** Of the newest draw; 0 for none. */
  atMs: v.number(),
})

export type Standing = v.InferOutput<typeof STANDING>

export const UNKNOWN: Standing = { standing: 'unknown', carried: 0, of: 0, kbps: 0, firstMs: 0, atMs: 0 }

export function standingOf(rounds: readonly ProbeRound[]): Standing {
  const newest = rounds.at(-1)
  if (newest === undefined) return UNKNOWN
  const good = rounds.filter(([, , isCarrying]) => isCarrying === 1)
  const [, , , kbps = 0, firstMs = 0] = good.at(-1) ?? []
  // Once is an outage.
  const fails = newest[2] === 0 && rounds.at(-2)?.[2] === 0
  const standing = newest[2] === 1 ? 'carries' : fails ? 'fails' : 'unknown'
  return { standing, carried: good.length, of: rounds.length, kbps, firstMs, atMs: newest[1] }
}

const RANKS = { carries: 0, unknown: 1, fails: 2 } as const

interface Offered {
  readonly relay: string
  /** Base units, in digits. */
  readonly price: string
  readonly probed: Standing
}

/** Whom a client tries first, first. */
export function inOrder<Offer extends Offered>(offers: readonly Offer[]): readonly Offer[] {
  return offers.toSorted((a, b) => {
    const [one, other] = [BigInt(a.price), BigInt(b.price)]
    const byRank = RANKS[a.probed.standing] - RANKS[b.probed.standing]
    return byRank || (one < other ? -1 : one > other ? 1 : a.relay < b.relay ? -1 : 1)
  })
}
