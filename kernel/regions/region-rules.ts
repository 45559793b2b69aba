/** Regions whose people vote: what a network's file says of them, and what is refused. */
import { isCellNumber, numberOfCell } from '../../protocol/cells/cell-number.ts'
import { parseDuration } from '../../protocol/duration.ts'

export interface Area {
  /** 1 to 31 of a-z 0-9 . and -, as names of the directory. */
  readonly name: string
  /** H3 cells of any resolution: what lies in one of them is in the region. Ascending. */
  readonly cells: readonly string[]
}

export interface RegionRules {
  /** Ascending by name. */
  readonly areas: readonly Area[]
  /** A device has a vote for so long after it last counted. */
  readonly verifiedMs: number
  /** It has been there, in the same hands, for so long. */
  readonly residentMs: number
  /** Of one person's devices so many count. */
  readonly mostDevices: number
  /** Of fewer people there is no vote. */
  readonly leastPeople: number
  /** Only devices that somebody who is listed vouches for have a vote, also where nobody is listed; absent where that is not asked. */
  readonly vouched?: true
  /** H3 cells that regions can want something built in: of each it is proved who is there since when. Ascending; absent where there are none. */
  readonly sites?: readonly string[]
}

const MOST_SITES = 256
const [MOST_AREAS, MOST_CELLS, MOST_DEVICES, MOST_PEOPLE] = [64, 512, 10_000, 1_000_000]
const YEAR_MS = parseDuration('365d')

/**
 * Regional votes, in a network's file. Times and bounds are usual unless said: heard of within 30 days, there for 30 days, 100 devices of
 * one person, 5 people.
 * @example regions({ areas: { alfama: ['8739331a8ffffff'], bica: ['8739331adffffff', '8739331acffffff'] } })
 */
export function regions(options: {
  readonly areas: Readonly<Record<string, readonly string[]>>
  readonly verified?: string
  readonly resident?: string
  readonly mostDevices?: number
  readonly leastPeople?: number
  /** Whoever fills purses should say so: without it forty accounts of one person vote where nobody is listed who could vouch. */
  readonly vouched?: boolean
  readonly sites?: readonly string[]
}): RegionRules {
  const { areas, verified = '30d', resident = '30d', mostDevices = 100, leastPeople = 5 } = options
  const { vouched = false, sites = [] } = options
  const rules: RegionRules = {
    areas: Object.entries(areas)
      .map(([name, cells]): Area => ({ name, cells: [...cells].sort() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    verifiedMs: parseDuration(verified),
    residentMs: parseDuration(resident),
    mostDevices,
    leastPeople,
  }
  const asked: RegionRules = vouched ? { ...rules, vouched } : rules
  return sites.length === 0 ? asked : { ...asked, sites: [...sites].sort() }
}

/** @throws {TypeError} naming the field and what would be right. */
export function checkRegions(rules: RegionRules): void {
  const { areas, verifiedMs, residentMs, mostDevices, leastPeople, sites } = rules
  within('regions.areas', areas.length, 0, MOST_AREAS)
  for (const [at, { name, cells }] of areas.entries()) {
    if (!/^[a-z0-9.-]{1,31}$/.test(name))
      throw new TypeError(`regions.areas: a name is 1 to 31 of a-z 0-9 . and -, got "${name}"`)
    if (at > 0 && areas[at - 1]!.name >= name) throw new TypeError('regions.areas: ascending, each name once')
    checkCells(`regions.areas.${name}`, cells, MOST_CELLS)
  }
  if (sites !== undefined) checkCells('regions.sites', sites, MOST_SITES)
  within('regions.verified', verifiedMs, 1_000, YEAR_MS)
  within('regions.resident', residentMs, 0, YEAR_MS)
  within('regions.mostDevices', mostDevices, 1, MOST_DEVICES)
  within('regions.leastPeople', leastPeople, 1, MOST_PEOPLE)
}

function checkCells(field: string, cells: readonly string[], most: number): void {
  within(field, cells.length, 1, most)
  for (const [index, cell] of cells.entries()) {
    if (!isCell(cell)) throw new TypeError(`${field}: H3 cells, 15 lower-case hex digits, got "${cell}"`)
    if (index > 0 && cells[index - 1]! >= cell) throw new TypeError(`${field}: ascending, each cell once`)
  }
}

/** @example isCell('8739331a8ffffff') // → true */
export function isCell(text: string): boolean {
  if (!/^8[0-9a-f]{14}$/.test(text)) return false
  const resolution = resolutionOf(text)
  const finer = text.slice(2).padStart(13, '0')
  // All digits that are finer than its resolution are ones.
  const ones = BigInt(`0x${finer}`) & ((1n << BigInt(3 * (15 - resolution))) - 1n)
  return (
    ones === (1n << BigInt(3 * (15 - resolution))) - 1n &&
    isCellNumber(numberOfCell(text, resolution), resolution)
  )
}

/** @example resolutionOf('8739331a8ffffff') // → 7 */
export function resolutionOf(cell: string): number {
  return Number.parseInt(cell[1] ?? '', 16)
}

function within(field: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return
  throw new TypeError(`${field}: a whole number from ${least} to ${most}, got ${value}`)
}
