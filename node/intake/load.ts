/**
 * How much a node has taken on, and who has to come again. What is under way is bounded by number and by age: when the oldest of it
 * has waited for longer than anybody should (a disk or a database that stands still), what comes is told so at once, instead of
 * waiting behind it. Whoever is sent away is told when it is his turn, as fast as answers are given now, so that not all come back
 * at once. It recovers by itself: once something old is answered, the door is open.
 */

/** One that was let in. */
export interface Turn {
  /** When it is answered. */
  leave(): void
}

/** One that was not. */
export interface Away {
  readonly waiting: number
  readonly retryAfterMs: number
}

export interface Load {
  enter(): Turn | Away
  readonly waiting: number
}

export interface LoadLimits {
  /** Under way at once. */
  readonly most: number
  /** The oldest of them, ms. */
  readonly patienceMs: number
}

const [LEAST_MS, MOST_MS] = [1_000, 60_000]
/** Of time over which answers are counted. */
const WINDOW_MS = 1_000

interface Counted {
  sinceMs: number
  answered: number
  turnedAway: number
}

/** @param nowMs a clock that never goes back, e.g. `performance.now`. */
export function createLoad({ most, patienceMs }: LoadLimits, nowMs: () => number): Load {
  /** In the order in which they came. */
  const underWay = new Set<{ readonly sinceMs: number }>()
  let now: Counted = { sinceMs: Number.NEGATIVE_INFINITY, answered: 0, turnedAway: 0 }
  let before = now

  function count(atMs: number): Counted {
    const passed = atMs - now.sinceMs
    if (passed < WINDOW_MS) return now
    // What is older than a whole window says nothing of now.
    before = passed < 2 * WINDOW_MS ? now : { sinceMs: atMs - WINDOW_MS, answered: 0, turnedAway: 0 }
    now = { sinceMs: atMs, answered: 0, turnedAway: 0 }
    return now
  }

  /** Behind all who wait, and all who were sent away of late, as fast as it goes. */
  function comeAgainMs(atMs: number): number {
    const counted = count(atMs)
    counted.turnedAway++
    const ahead = underWay.size + before.turnedAway + counted.turnedAway
    const perMs = (before.answered + counted.answered) / (atMs - before.sinceMs + 1)
    return Math.ceil(Math.min(MOST_MS, Math.max(LEAST_MS, perMs === 0 ? LEAST_MS : ahead / perMs)))
  }

  return {
    enter() {
      const atMs = nowMs()
      const oldest = underWay.values().next().value
      const late = oldest !== undefined && atMs - oldest.sinceMs > patienceMs
      if (underWay.size >= most || late) return { waiting: underWay.size, retryAfterMs: comeAgainMs(atMs) }
      const turn = { sinceMs: atMs }
      underWay.add(turn)
      return {
        leave() {
          if (underWay.delete(turn)) count(nowMs()).answered++
        },
      }
    },
    get waiting() {
      return underWay.size
    },
  }
}
