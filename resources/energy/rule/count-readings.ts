/**
 * Which stretches of a meter's registers are counted, and when: each once, from a reading to the next one of its chain.
 *
 * What an inverter made in a single slot is counted as soon as the slot's time is over: nothing can come between its two
 * readings. All else waits until what was acknowledged in time has come in: a gap, into which readings may still come that a
 * segment left out; what the market sees; and exports, which an inverter may still speak of.
 */
import type { Reading } from './state.ts'

/** Both of one chain, next to each other. */
export interface Stretch {
  readonly from: Reading
  readonly to: Reading
}

export interface Counting {
  readonly slotMs: number
  /** Slots that end by then have had their time. */
  readonly until: number
  /** Whatever the device said before it has come in. */
  readonly isComplete: (reading: Reading) => boolean
}

export interface CountedNow {
  /** Ascending. */
  readonly grid: readonly Stretch[]
  readonly made: readonly Stretch[]
  /** What is to be remembered: all from the start of the first stretch that is not counted. */
  readonly kept: readonly Reading[]
}

interface Chain {
  readonly has: (reading: Reading) => boolean
  readonly isCounted: (reading: Reading) => boolean
}

const GRID: Chain = { has: ({ import: wh }) => wh >= 0, isCounted: ({ gridCounted }) => gridCounted === true }
const MADE: Chain = {
  has: ({ generation }) => generation >= 0,
  isCounted: ({ madeCounted }) => madeCounted === true,
}

/** @param readings ascending by time */
export function countReadings(readings: readonly Reading[], counting: Counting): CountedNow {
  const { slotMs, until, isComplete } = counting
  const grid = countChain(readings, GRID, (_, to) => isComplete(to))
  const made = countChain(
    readings,
    MADE,
    (from, to) => isComplete(to) || (from !== undefined && to.at - from.at <= slotMs && to.at <= until),
  )
  const kept = readings.flatMap((reading): Reading[] => {
    if (!grid.kept.has(reading) && !made.kept.has(reading)) return []
    const gridCounted = grid.counted.has(reading) && !reading.gridCounted
    const madeCounted = made.counted.has(reading) && !reading.madeCounted
    if (!gridCounted && !madeCounted) return [reading]
    return [
      {
        ...reading,
        ...(gridCounted ? { gridCounted: true as const } : {}),
        ...(madeCounted ? { madeCounted: true as const } : {}),
      },
    ]
  })
  return { grid: grid.stretches, made: made.stretches, kept }
}

/** Of a time: the reading at which the stretch that it lies in ends, if that is counted. */
export function countedPast(readings: readonly Reading[], at: number, chain: 'grid' | 'made') {
  const { has, isCounted } = chain === 'grid' ? GRID : MADE
  const next = readings.find(reading => reading.at >= at && has(reading))
  return next !== undefined && isCounted(next) ? next : undefined
}

/** Up to when the meter's registers are counted; 0 where nothing is. */
export function gridCountedUntil(readings: readonly Reading[]): number {
  return readings.findLast(reading => GRID.has(reading) && GRID.isCounted(reading))?.at ?? 0
}

function countChain(
  readings: readonly Reading[],
  { has, isCounted }: Chain,
  mayCount: (from: Reading | undefined, to: Reading) => boolean,
) {
  const chain = readings.filter(has)
  const counted = new Set(chain.filter(isCounted))
  const stretches: Stretch[] = []
  for (const [index, to] of chain.entries()) {
    const from = chain[index - 1]
    if (counted.has(to) || !mayCount(from, to)) continue
    counted.add(to)
    if (from !== undefined) stretches.push({ from, to })
  }
  const open = chain.findIndex(reading => !counted.has(reading))
  const kept = new Set(chain.slice(Math.max(0, (open === -1 ? chain.length : open) - 1)))
  return { stretches, counted, kept }
}
