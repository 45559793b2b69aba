/** The map of all drives: a row of a cell and an hour of the day, with one figure, km/h. */
import type { MapShape } from '../../../../kernel/map/map-state.ts'
import { DAY_HOURS } from '../freshness.ts'

export const ROADS: MapShape = { slots: DAY_HOURS, values: 1 }
