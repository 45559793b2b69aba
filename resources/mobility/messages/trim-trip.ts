/**
 * Where somebody lives is in no sheet. Round every place where a trip began or ended the device keeps a zone whose middle lies beside
 * the place, by a distance and direction that are drawn once and never leave it; what lies within is left out of every trip, out to a
 * radius that is drawn anew for each. A zone round the place itself would be found from many trips as the middle of what is missing;
 * of this one only the middle of the zone is.
 */
import { distanceM, type Fix, moved, type Point } from './fix.ts'

/** Stays on the device. */
export interface Zone {
  /** Where trips begin and end. */
  readonly at: Point
  /** The middle of what is left out. */
  readonly middle: Point
  /** When a trip began or ended there last, ms. */
  readonly usedMs: number
}

export interface TrimLimits {
  /** Of a zone's middle from the place: at least and at most, m. */
  readonly besideM: readonly [number, number]
  /** Left out round the middle, drawn for each trip between these, m. */
  readonly radiusM: readonly [number, number]
  /** Ends nearer than this to a zone's place are of that zone, m. */
  readonly sameM: number
  /** A trip of which less is left is left out as a whole, m. */
  readonly leastM: number
  /** Zones that are kept; those used longest ago are forgotten. */
  readonly mostZones: number
}

export const TRIM_LIMITS: TrimLimits = {
  besideM: [150, 300],
  radiusM: [450, 750],
  sameM: 250,
  leastM: 500,
  mostZones: 200,
}

export interface Trimmed {
  readonly fixes: readonly Fix[]
  readonly zones: readonly Zone[]
  /** How many were left out. */
  readonly hidden: number
}

/**
 * @param fixes of one trip, clean, ascending
 * @param random from 0 to 1, of a source that nobody can guess
 */
export function trimTrip(
  fixes: readonly Fix[],
  zones: readonly Zone[],
  random: () => number,
  limits: TrimLimits = TRIM_LIMITS,
): Trimmed {
  const [first, last] = [fixes[0], fixes.at(-1)]
  if (first === undefined || last === undefined) return { fixes: [], zones, hidden: 0 }
  const known = [first, last].reduce((all, end) => withZone(all, end, random, limits), zones)
  const reach = known.map(({ middle }) => ({ middle, radiusM: between(limits.radiusM, random) }))
  const kept = fixes.filter(fix => reach.every(({ middle, radiusM }) => isBeyond(middle, fix, radiusM)))
  let metres = 0
  for (const [at, fix] of kept.entries()) if (at > 0) metres += distanceM(kept[at - 1]!, fix)
  const left = metres < limits.leastM ? [] : kept
  return { fixes: left, zones: known, hidden: fixes.length - left.length }
}

/** The zones with one for where a trip began or ended. */
function withZone(
  zones: readonly Zone[],
  end: Fix,
  random: () => number,
  { sameM, besideM, mostZones }: TrimLimits,
): readonly Zone[] {
  const known = zones.find(({ at }) => distanceM(at, end) <= sameM)
  if (known !== undefined)
    return zones.map(zone => (zone === known ? Object.assign({}, zone, { usedMs: end.timeMs }) : zone))
  const [turn, away] = [2 * Math.PI * random(), between(besideM, random)]
  const zone: Zone = {
    at: { lat: end.lat, lon: end.lon },
    middle: moved(end, away * Math.cos(turn), away * Math.sin(turn)),
    usedMs: end.timeMs,
  }
  return [...zones, zone].toSorted((a, b) => b.usedMs - a.usedMs).slice(0, mostZones)
}

/** A cheap question first: most fixes are far from most zones. */
function isBeyond(middle: Point, fix: Point, radiusM: number): boolean {
  return Math.abs(fix.lat - middle.lat) * 110_000 > radiusM || distanceM(middle, fix) > radiusM
}

function between([least, most]: readonly [number, number], random: () => number): number {
  return least + (most - least) * random()
}
