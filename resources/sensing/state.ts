/**
 * What sensing remembers from epoch to epoch: of each station and quantity the last few readings, how long the value has
 * not moved, and by how much it usually differs from its neighbours at each hour of the day. At most 102 numbers a
 * quantity, whatever was said; 66 where readings may come six hours late.
 */
import type { SubjectId } from '../../protocol/ids.ts'

/** One reading, in steps. `ok` is 0 where it failed: nothing is compared with it. */
export type Past = readonly [timeMs: number, steps: number, ok: 0 | 1]

/** The value of one interval: its number since 1970, and the steps. */
export type SlotValue = readonly [slot: number, steps: number]

export type SeriesState = {
  /** The newest readings, ascending by time, at most `TAIL`. */
  readonly tail: readonly Past[]
  /** How long the newest value has stood, without the time that is excused. */
  readonly heldMs: number
  /** Since when it has stood. */
  readonly heldSinceMs: number
  /** A tenth of all changes are smaller: the station's own step, in sixteenths of a step. 0 before the first change. */
  readonly own16: number
  /** Changes seen, up to `ENOUGH_CHANGES`. */
  readonly changes: number
  /** The newest interval that was counted. */
  readonly countedSlot: number
  /** The newest counted values, ascending by slot, at most `SensingParams.recent`. */
  readonly recent: readonly SlotValue[]
  /** Usual difference to the neighbours by hour of the day (UTC), sixteenths of a step; empty before the first. */
  readonly usual: readonly number[]
  /** How often each hour was learnt: 24 hex digits, up to f. */
  readonly learnt: string
}

/** How many fingerprints were compared with those of the station that is most alike, and how many were equal. */
export type TwinState = { readonly of: string; readonly equal: number; readonly compared: number }

export type StationState = {
  /** All of this was learnt at the place registered at this time. */
  readonly placedAtMs: number
  readonly series: { readonly [quantity: string]: SeriesState }
  readonly twin: TwinState
}

export type SensingState = { readonly stations: { readonly [id: SubjectId]: StationState } }

export const TAIL = 7
export const ENOUGH_CHANGES = 24
export const HOURS = 24

export const INITIAL_STATE: SensingState = { stations: {} }

export const EMPTY_SERIES: SeriesState = {
  tail: [],
  heldMs: 0,
  heldSinceMs: 0,
  own16: 0,
  changes: 0,
  countedSlot: -1,
  recent: [],
  usual: [],
  learnt: '',
}

export const NO_TWIN: TwinState = { of: '', equal: 0, compared: 0 }

/** What is known of a station at the place where it stands now: nothing, once it has moved. */
export function stationAt(
  state: SensingState,
  subject: { readonly id: SubjectId; readonly movedAtMs: number },
): StationState {
  const known = state.stations[subject.id]
  if (known !== undefined && known.placedAtMs === subject.movedAtMs) return known
  return { placedAtMs: subject.movedAtMs, series: {}, twin: NO_TWIN }
}
