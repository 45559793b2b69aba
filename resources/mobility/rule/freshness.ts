/**
 * What a cell is worth: how long nobody was paid for seeing it, linearly up to a whole. It has two features of their own age: that it was
 * seen at all, and at which hour of the day, where a network wants its speeds by the hour.
 *
 * Laws: whoever sees a cell, however often and with however many identities, all together have at most one whole and as much again for each
 * time that it grows old. What was paid a moment ago is a duplicate: it earns nothing, and nobody's later sight is worth less by it.
 */
import { ageOf, noteSeen, type Seen, stillYoung, worthByAge } from '../../../kernel/map/age.ts'
import { regionOf } from '../../../protocol/cells/region.ts'
import type { FreshnessParams } from './freshness-params.ts'

/** Of a cell that nobody saw for long enough. */
export const WHOLE_CELL = 1_000
const PPM = 1_000_000
export const DAY_HOURS = 24
const HOUR_QUARTERS = 4

/** Owners who drove in a region, and when last: those of whom it is known that they are there. */
export type RegionOwners = readonly (readonly [owner: string, quarter: number])[]

export interface FreshnessMemory {
  readonly cells: Map<number, Seen>
  /** By `hourKey`. */
  readonly hours: Map<number, Seen>
  readonly regions: Map<number, RegionOwners>
}

export interface Worth {
  readonly units: number
  /** It was paid for so lately that this sight is a duplicate. */
  readonly isDuplicate: boolean
  /** Too few drive in its region for anything of it to be published. */
  readonly isLone: boolean
}

export function hourOf(quarter: number): number {
  return Math.floor(quarter / HOUR_QUARTERS) % DAY_HOURS
}

export function hourKey(cell: number, hour: number): number {
  return cell * DAY_HOURS + hour
}

/** @param isTrusted whoever nobody vouches for has a worth of cells of their own */
export function worthOf(
  cell: number,
  quarter: number,
  isTrusted: boolean,
  { cells, hours, regions }: FreshnessMemory,
  params: FreshnessParams,
): Worth {
  const { refreshQuarters, hourRefreshQuarters, hourPpm, duplicateQuarters, loneOwners, lonePpm } = params
  const age = ageOf(cells.get(cell), quarter, isTrusted)
  if (age < duplicateQuarters) return { units: 0, isDuplicate: true, isLone: false }
  const ofHour = Math.floor((WHOLE_CELL * hourPpm) / PPM)
  const hourAge = ofHour === 0 ? 0 : ageOf(hours.get(hourKey(cell, hourOf(quarter))), quarter, isTrusted)
  const units =
    worthByAge(WHOLE_CELL - ofHour, age, refreshQuarters) + worthByAge(ofHour, hourAge, hourRefreshQuarters)
  const isLone = lonePpm < PPM && (regions.get(regionOf(cell))?.length ?? 0) < loneOwners
  return { units: isLone ? Math.floor((units * lonePpm) / PPM) : units, isDuplicate: false, isLone }
}

/** What was paid of a quarter of an hour, once all of it is worked out. */
export function notePaid(
  paid: readonly { readonly cell: number; readonly isTrusted: boolean }[],
  quarter: number,
  { cells, hours }: FreshnessMemory,
  { hourPpm }: FreshnessParams,
): void {
  for (const { cell, isTrusted } of paid) {
    noteSeen(cells, cell, quarter, isTrusted)
    if (hourPpm > 0) noteSeen(hours, hourKey(cell, hourOf(quarter)), quarter, isTrusted)
  }
}

/** Somebody drove there, each of whom moved by themselves; of a region no more are remembered than have to be known. */
export function noteOwner(
  region: number,
  owner: string,
  quarter: number,
  regions: Map<number, RegionOwners>,
  { loneOwners }: FreshnessParams,
): void {
  const known = regions.get(region) ?? []
  const others = known.filter(([one]) => one !== owner)
  if (others.length < known.length && known.find(([one]) => one === owner)![1] >= quarter) return
  const all = [...others, [owner, quarter] as const].sort(
    ([a, at], [b, then]) => then - at || (a < b ? -1 : 1),
  )
  regions.set(region, all.slice(0, loneOwners))
}

/** Without what is as old as if it had never been. */
export function stillFresh(
  { cells, hours, regions }: FreshnessMemory,
  before: number,
  { refreshQuarters, hourRefreshQuarters, loneQuarters }: FreshnessParams,
) {
  const here = [...regions]
    .map(([region, owners]) => [region, owners.filter(([, last]) => last + loneQuarters > before)] as const)
    .filter(([, owners]) => owners.length > 0)
  return {
    cells: stillYoung(cells, before, refreshQuarters),
    hours: stillYoung(hours, before, hourRefreshQuarters),
    regions: Object.fromEntries(here.map(([region, owners]) => [region.toString(36), owners])),
  }
}
