/** What a network's builder chooses about the map of roads: as of any map, and how speeds and persons are told in it. */
import { describeMap, type MapOptions, type MapParams, readMap } from '../../../../kernel/map/map-params.ts'
import { readWhole } from '../../../../kernel/map/read-options.ts'

export interface RoadsOptions extends MapOptions {
  /** Speeds are told in steps of so many km/h, so that who knows all but one of a row's owners does not read the last one's; 5 unless said. */
  readonly step?: number
  /** Only owners count of whom a voucher names the person (`person`); any that is vouched for counts unless said. */
  readonly persons?: boolean
}

export interface RoadsParams extends MapParams {
  readonly stepKmh: number
  readonly needsPersons: boolean
}

const [NAME, MOST_STEP] = ['mobility.map', 50]

/** @throws {TypeError} naming the option and what would be right. */
export function readRoads({ step = 5, persons = false, ...options }: RoadsOptions): RoadsParams {
  const stepKmh = readWhole(`${NAME}.step`, step, 1, MOST_STEP)
  return Object.assign(readMap(options, NAME), { stepKmh, needsPersons: persons })
}

/** The options again, nothing left open. */
export function describeRoads(params: RoadsParams) {
  return { ...describeMap(params), step: params.stepKmh, persons: params.needsPersons }
}
