/**
 * What energy remembers from epoch to epoch: for each meter the readings that are not settled yet, its unsettled orders,
 * and a week of daily generation. About 40 numbers a meter.
 */
import type { SubjectId } from '../../protocol/ids.ts'

/** Cumulative registers at one time, Wh. `generation` is −1 where there is no inverter register. */
export interface Reading {
  readonly at: number
  readonly import: number
  readonly export: number
  readonly generation: number
}

export interface Order {
  /** Start of the slot, ms. */
  readonly slot: number
  readonly side: 'buy' | 'sell'
  /** Micro-currency a kWh. */
  readonly price: number
  readonly wh: number
  readonly sequence: number
}

/** Generation of one day (days since 1970 UTC) in Wh. */
export type DayYield = readonly [day: number, wh: number]

export interface MeterState {
  /** Ascending by time; the first one is the newest at or before `settledUntil`, the baseline of what follows. */
  readonly readings: readonly Reading[]
  readonly orders: readonly Order[]
  /** At most eight, ascending by day. */
  readonly days: readonly DayYield[]
}

export interface EnergyState {
  /** All slots that end at or before this time are settled; 0 before the first epoch. */
  readonly settledUntil: number
  readonly meters: Readonly<Record<SubjectId, MeterState>>
}

export const INITIAL_STATE: EnergyState = { settledUntil: 0, meters: {} }

export const EMPTY_METER: MeterState = { readings: [], orders: [], days: [] }
