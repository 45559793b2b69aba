/**
 * Energy: members of a community measure what they take from the grid, give to it, and make; neighbours' surplus is
 * traded slot by slot, and what panels really made is rewarded.
 *
 * read-message says what a message holds; appraise which readings stand, by check-reading; reconcile counts them
 * (gather-meters, count-readings), holds the slots' markets (slot-flows, settle-slot, market/), compares yields within a
 * district (fleet-checks, plausible), holds what is said against what is vouched for (standing), and looks for those that say the same
 * (alike-watch) and who of them was first (told-slots, one-pay).
 * A registration's details: pvW, the rated power of the panels (without it nothing is generated or exported), connectionW,
 * storageWh, and the name of a plant that is shared (plant). What is vouched for has the same names.
 */
import { type AnyResource, defineResource } from '../../../kernel/resource.ts'
import { SENML_CBOR } from '../../../protocol/senml/senml.ts'
import { ORDER_TYPE } from '../messages/order.ts'
import { appraiseMeter, type EnergySummary } from './appraise.ts'
import { trainerFor } from './detector/trainer.ts'
import { describeParams, type EnergyOptions, readParams } from './params.ts'
import { ENERGY_REASONS } from './reasons.ts'
import { reconcileEnergy } from './reconcile.ts'
import { type EnergyState, INITIAL_STATE } from './state.ts'

/** What five houses of 5 kW make on a usual day. */
const FULL_WH_A_DAY = 100_000n

export function energy(options: EnergyOptions): AnyResource {
  const params = readParams(options)
  return defineResource<EnergySummary, EnergyState>({
    name: 'energy',
    version: 13,
    kind: 'physical',
    unit: 'Wh',
    fullUnitsADay: FULL_WH_A_DAY,
    params: describeParams(params),
    messages: {
      [SENML_CBOR]: 'cumulative registers import, export and generation at slot boundaries, in Wh or kWh',
      [ORDER_TYPE]: 'an order for a coming slot, in the uniform market: {slot, side, price, wh}',
    },
    reasons: ENERGY_REASONS,
    initialState: INITIAL_STATE,
    trainer: trainerFor(params.slotMs),
    appraise: (subject, said, context) => appraiseMeter(subject, said, context, params),
    reconcile: (summaries, context) => reconcileEnergy(summaries, context, params),
  })
}
