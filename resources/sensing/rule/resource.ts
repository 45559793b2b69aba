/**
 * Sensing: stations measure quantities of their surroundings, any that the network lists. What passes the checks of the
 * station alone and the comparison with its neighbours is rewarded, a unit for each quantity and interval.
 */
import { type AnyResource, defineResource } from '../../../kernel/resource.ts'
import { SENML_CBOR } from '../../../protocol/senml/senml.ts'
import { appraiseStation, type SensingSummary } from './appraise.ts'
import { trainerFor } from './detector/trainer.ts'
import { describeParams, readParams, type SensingOptions } from './params.ts'
import { SENSING_REASONS } from './reasons.ts'
import { reconcileSensing } from './reconcile.ts'
import { INITIAL_STATE, type SensingState } from './state.ts'

const DAY_MS = 86_400_000

export function sensing(options: SensingOptions): AnyResource {
  const params = readParams(options)
  const byName = new Map(params.quantities.map(quantity => [quantity.name, quantity]))
  return defineResource<SensingSummary, SensingState>({
    name: 'sensing',
    version: 7,
    kind: 'physical',
    unit: 'readings',
    // Two stations that report all of it.
    fullUnitsADay: BigInt(2 * params.quantities.length * Math.floor(DAY_MS / params.intervalMs)),
    params: describeParams(options, params),
    messages: { [SENML_CBOR]: `readings of ${[...byName.keys()].join(', ')}, several a message if need be` },
    reasons: SENSING_REASONS,
    initialState: INITIAL_STATE,
    trainer: trainerFor(params),
    appraise: (subject, said, context) => appraiseStation(subject, said, context, params, byName),
    reconcile: (summaries, context) => reconcileSensing(summaries, context, params),
  })
}
