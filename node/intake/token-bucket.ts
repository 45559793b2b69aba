/**
 * Fair use, one bucket for each name: it holds `burst` tokens, fills at `perSecond`, and a message takes one. A bucket
 * that is full again is forgotten, so memory is bounded by those who were lately too busy.
 */
export interface TokenBuckets {
  /** Takes a token. @returns 0, or the ms of real time until there is one. */
  take(name: string): number
  /** What was taken and not used. */
  giveBack(name: string): void
  /** Takes all that is left. */
  empty(name: string): void
  readonly size: number
}

interface Bucket {
  tokens: number
  atMs: number
}

const SWEEP_EVERY = 10_000

/** @param nowMs a clock that never goes back, e.g. `performance.now`. */
export function createTokenBuckets(perSecond: number, burst: number, nowMs: () => number): TokenBuckets {
  const buckets = new Map<string, Bucket>()
  let sinceSweep = 0

  function fill(bucket: Bucket, at: number): void {
    bucket.tokens = Math.min(burst, bucket.tokens + ((at - bucket.atMs) * perSecond) / 1000)
    bucket.atMs = at
  }

  function sweep(at: number): void {
    sinceSweep = 0
    for (const [name, bucket] of buckets) {
      fill(bucket, at)
      if (bucket.tokens >= burst) buckets.delete(name)
    }
  }

  function bucketOf(name: string): Bucket {
    const at = nowMs()
    if (++sinceSweep >= SWEEP_EVERY) sweep(at)
    const bucket = buckets.get(name) ?? { tokens: burst, atMs: at }
    buckets.set(name, bucket)
    fill(bucket, at)
    return bucket
  }

  return {
    giveBack(name) {
      const bucket = bucketOf(name)
      bucket.tokens = Math.min(burst, bucket.tokens + 1)
    },
    empty(name) {
      bucketOf(name).tokens = 0
    },
    take(name) {
      const bucket = bucketOf(name)
      if (bucket.tokens >= 1) {
        bucket.tokens -= 1
        return 0
      }
      return Math.ceil(((1 - bucket.tokens) * 1000) / perSecond)
    },
    get size() {
      return buckets.size
    },
  }
}
