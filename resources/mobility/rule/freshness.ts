/**
 * What a cell is worth: how long nobody was paid for seeing it, linearly up to a whole. It has two features of their own age: that it was
 * seen at all, and at which hour of the day, where a network wants its speeds by the hour.
 *
 * Laws: whoever sees a cell, however often and with however many identities, all together have at most one whole and as much again for each
 * time that it grows old. What was paid a moment ago is a duplicate: it earns nothing, and nobody's later sight is worth less by it.
 */
import { parentNumber } from '../messages/cell-number.ts'
import { REGION_RESOLUTION } from '../messages/map/road-row.ts'
import { RESOLUTION } from '../messages/sheet.ts'
import type { FreshnessParams } from './freshness-params.ts'

/** Of a cell that nobody saw for long enough. */
export const WHOLE_CELL = 1_000
const PPM = 1_000_000
export const DAY_HOURS = 24
const [HOUR_QUARTERS, NEVER] = [4, -1]

/** By feature of a cell: the quarter in which somebody who is vouched for was paid for it last, and anybody; −1 where never. */
export type Seen = readonly [vouched: number, any: number]
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

export function regionOf(cell: number): number {
  return parentNumber(cell, RESOLUTION, REGION_RESOLUTION)
}

/** @param isTrusted whoever nobody vouches for has a worth of cells of their own */
export function worthOf(
  cell: number,
  quarter: number,
  isTrusted: boolean,
  { cells, hours, regions }: FreshnessMemory,
  params: FreshnessParams,
): Worth {
  const which = isTrusted ? 0 : 1
  const { refreshQuarters, hourRefreshQuarters, hourPpm, duplicateQuarters, loneOwners, lonePpm } = params
  const since = (seen: Seen | undefined) => {
    const last = seen?.[which] ?? NEVER
    return last === NEVER ? Number.POSITIVE_INFINITY : Math.max(0, quarter - last)
  }
  const age = since(cells.get(cell))
  if (age < duplicateQuarters) return { units: 0, isDuplicate: true, isLone: false }
  const part = (whole: number, of: number, refresh: number) =>
    Math.floor((whole * Math.min(refresh, of)) / refresh)
  const ofHour = Math.floor((WHOLE_CELL * hourPpm) / PPM)
  const hourAge = ofHour === 0 ? 0 : since(hours.get(hourKey(cell, hourOf(quarter))))
  const units = part(WHOLE_CELL - ofHour, age, refreshQuarters) + part(ofHour, hourAge, hourRefreshQuarters)
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
  const note = (of: Map<number, Seen>, key: number, isTrusted: boolean) => {
    const [vouched, any] = of.get(key) ?? [NEVER, NEVER]
    of.set(key, [isTrusted ? Math.max(vouched, quarter) : vouched, Math.max(any, quarter)])
  }
  for (const { cell, isTrusted } of paid) {
    note(cells, cell, isTrusted)
    if (hourPpm > 0) note(hours, hourKey(cell, hourOf(quarter)), isTrusted)
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
  const young = (of: ReadonlyMap<number, Seen>, refresh: number) =>
    Object.fromEntries(
      [...of].filter(([, [, any]]) => any + refresh > before).map(([key, seen]) => [key.toString(36), seen]),
    )
  const here = [...regions]
    .map(([region, owners]) => [region, owners.filter(([, last]) => last + loneQuarters > before)] as const)
    .filter(([, owners]) => owners.length > 0)
  return {
    cells: young(cells, refreshQuarters),
    hours: young(hours, hourRefreshQuarters),
    regions: Object.fromEntries(here.map(([region, owners]) => [region.toString(36), owners])),
  }
}
