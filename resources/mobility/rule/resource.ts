/**
 * Mobility: phones and cars map the world while they drive. A sheet says in which cells a device was in a quarter of an hour and how
 * fast it went there; what earns is how long nobody had seen a cell.
 */
import { type AnyResource, defineResource } from '../../../kernel/resource.ts'
import { MAP_ORDER } from '../messages/map/map-order.ts'
import { SEAL_TYPE } from '../messages/seal.ts'
import { SHEET_TYPE } from '../messages/sheet.ts'
import type { MobilitySummary } from './appraise.ts'
import { appraiseAll } from './map/judge-orders.ts'
import { viewOfMap } from './map/view.ts'
import { describeParams, type MobilityOptions, readParams } from './params.ts'
import { MOBILITY_REASONS } from './reasons.ts'
import { reconcileMobility } from './reconcile.ts'
import { viewOfRides } from './rides/ride-view.ts'
import { appraiseRides, RIDE_MESSAGES } from './rides/take-ride-words.ts'
import { INITIAL_STATE, type MobilityState } from './state.ts'

/** What two people who drive an hour a day through cells that nobody saw make: about 35 cells a quarter of an hour. */
const FULL_UNITS_A_DAY = 280_000n

export function mobility(options: MobilityOptions = {}): AnyResource {
  const params = readParams(options)
  return defineResource<MobilitySummary, MobilityState>({
    name: 'mobility',
    version: 3,
    kind: 'physical',
    unit: 'thousandths of a cell that nobody had seen for long',
    fullUnitsADay: FULL_UNITS_A_DAY,
    params: describeParams(params),
    messages: {
      [SHEET_TYPE]: 'the cells that a device was in during a quarter of an hour, for how long and how far',
      [SEAL_TYPE]: 'fixes a sheet before anybody can read it: its hash',
      [MAP_ORDER.contentType]: MAP_ORDER.meaning,
      ...RIDE_MESSAGES,
    },
    reasons: MOBILITY_REASONS,
    initialState: INITIAL_STATE,
    appraise: (subject, said, context) => appraiseRides(subject, said, context, params, appraiseAll),
    reconcile: (summaries, context) => reconcileMobility(summaries, context, params),
    locksOf: ({ rides }) => rides.purses,
    viewOf: (state, subject) =>
      Object.assign({}, viewOfMap(state, subject, params), {
        rides: viewOfRides(state.rides, subject, params.rides),
      }),
  })
}
