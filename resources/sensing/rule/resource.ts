/**
 * Sensing: stations measure quantities of their surroundings, any that the network lists. What passes the checks of the
 * station alone and the comparison with its neighbours is rewarded, a unit for each quantity and interval.
 */
import { type AnyResource, defineResource } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { SENML_CBOR } from '../../../protocol/senml/senml.ts'
import { DATA_ORDER } from '../messages/market/data-order.ts'
import type { SensingSummary } from './appraise.ts'
import { trainerFor } from './detector/trainer.ts'
import { appraiseAll } from './market/judge-orders.ts'
import { viewOfMarket } from './market/market-view.ts'
import { describeParams, readParams, type SensingOptions } from './params.ts'
import { SENSING_REASONS } from './reasons.ts'
import { reconcileSensing } from './reconcile.ts'
import { INITIAL_STATE, type SensingState } from './state.ts'

const DAY_MS = 86_400_000

export function sensing(options: SensingOptions): AnyResource {
  const params = readParams(options)
  const { market } = params
  const byName = new Map(params.quantities.map(quantity => [quantity.name, quantity]))
  return defineResource<SensingSummary, SensingState>({
    name: 'sensing',
    version: 7,
    kind: 'physical',
    unit: 'readings',
    // Two stations that report all of it.
    fullUnitsADay: BigInt(2 * params.quantities.length * Math.floor(DAY_MS / params.intervalMs)),
    params: describeParams(options, params),
    messages: {
      [SENML_CBOR]: `readings of ${[...byName.keys()].join(', ')}, several a message if need be`,
      ...(market === undefined ? {} : { [DATA_ORDER.contentType]: DATA_ORDER.meaning }),
    },
    reasons: SENSING_REASONS,
    initialState: INITIAL_STATE,
    trainer: trainerFor(params),
    appraise: (subject, said, context) => appraiseAll(subject, said, context, params, byName),
    reconcile: (summaries, context) => reconcileSensing(summaries, context, params),
    ...(market === undefined
      ? {}
      : { viewOf: (state: SensingState, subject: Subject) => viewOfMarket(state.market, subject, market) }),
  })
}
