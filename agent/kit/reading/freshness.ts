/**
 * When a reading was made, and whether it is one at all. Its time is the device's own, where it has one; else the moment in which it
 * came by itself, or in which an answer changed. What was kept by a broker, said before, or is older than what is known is no
 * reading: it would be signed as a measurement of now, and is none.
 */

/** How a payload came. `live`: the device says it now. `asked`: whoever was asked may remember it. `kept`: by a broker, since who knows when. */
export type Coming = 'live' | 'asked' | 'kept'

export interface Arrival {
  /** The topic, entity or address: each has its own past. */
  readonly of: string
  readonly coming: Coming
  /** The payload as it came. */
  readonly said: string
  /** The device's own time, ms since 1970. */
  readonly ownMs?: number | undefined
  /** What differs from one reading to the next, where the device says such. */
  readonly token?: string | undefined
}

interface Past {
  readonly ownMs: number
  readonly token: string | undefined
  readonly said: string
}

export interface Freshness {
  /** Network time of a reading; undefined where it is not new. */
  timeOf(arrival: Arrival): number | undefined
  /** The newest own time of each source, to be remembered. */
  newest(): Readonly<Record<string, number>>
}

/** A clock that is ahead by more is wrong. */
const AHEAD_MS = 300_000
/** Sources whose past is kept; of a topic with a wildcard there may be many. */
const MOST_SOURCES = 200

/**
 * @param known what `newest` said before a restart
 * @example
 * const freshness = createFreshness(() => Date.now())
 * const timeMs = freshness.timeOf({ of: 'room', coming: 'live', said: '21.5' })
 */
export function createFreshness(
  nowMs: () => number,
  known: Readonly<Record<string, number>> = {},
): Freshness {
  const pasts = new Map<string, Past>(
    Object.entries(known).map(([of, ownMs]) => [of, { ownMs, token: undefined, said: '' }]),
  )
  return {
    timeOf(arrival) {
      const { of, said, token, coming } = arrival
      const past = pasts.get(of)
      const now = nowMs()
      const ownMs = arrival.ownMs !== undefined && arrival.ownMs <= now + AHEAD_MS ? arrival.ownMs : undefined
      const timeMs = ownMs === undefined ? timeOfComing(arrival, past, now) : Math.min(ownMs, now)
      if (ownMs !== undefined && past !== undefined && ownMs <= past.ownMs) return undefined
      // What a broker kept says nothing of the next one.
      if (timeMs === undefined && coming === 'kept') return undefined
      if (past === undefined && pasts.size >= MOST_SOURCES) pasts.delete(pasts.keys().next().value!)
      pasts.set(of, { ownMs: ownMs ?? past?.ownMs ?? Number.NEGATIVE_INFINITY, token, said })
      return timeMs
    },
    newest: () =>
      Object.fromEntries(
        [...pasts].flatMap(([of, { ownMs }]) => (Number.isFinite(ownMs) ? [[of, ownMs] as const] : [])),
      ),
  }
}

function timeOfComing({ coming, token, said }: Arrival, past: Past | undefined, now: number) {
  if (coming === 'kept') return undefined
  if (token !== undefined) return token === past?.token ? undefined : now
  if (coming === 'live') return now
  // The first answer may be as old as the world; what differs from it was made since.
  return past === undefined || past.said === said ? undefined : now
}
