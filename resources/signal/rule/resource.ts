/**
 * Signal: phones and modems say in which cells they hear which network, how strongly, and how fast it is to reflectors of the network. What
 * earns is how long nobody had measured it there; what is sold is a map that gives nobody away.
 */
import { type AnyResource, defineResource } from '../../../kernel/resource.ts'
import { MAP_ORDER } from '../messages/map-order.ts'
import { REFLECTED } from '../messages/reflected.ts'
import { SEAL_TYPE } from '../messages/seal.ts'
import { SHEET } from '../messages/sheet.ts'
import { appraiseDevice, type SignalSummary } from './appraise.ts'
import { describeParams, readParams, type SignalOptions } from './params.ts'
import { SIGNAL_REASONS } from './reasons.ts'
import { reconcileSignal } from './reconcile.ts'
import { INITIAL_STATE, type SignalState } from './state.ts'
import { viewOfSignal } from './view.ts'

/** What four people make who walk or drive an hour a day through cells that nobody measured: about 70 of them each. */
const FULL_UNITS_A_DAY = 280_000n

export function signal(options: SignalOptions = {}): AnyResource {
  const params = readParams(options)
  return defineResource<SignalSummary, SignalState>({
    name: 'signal',
    version: 1,
    kind: 'physical',
    unit: 'thousandths of a network in a cell that nobody had measured for long',
    fullUnitsADay: FULL_UNITS_A_DAY,
    params: describeParams(params),
    messages: {
      [SHEET.contentType]: SHEET.meaning,
      [SEAL_TYPE]: 'fixes a sheet before anybody can read it: its hash',
      [REFLECTED.contentType]: REFLECTED.meaning,
      [MAP_ORDER.contentType]: MAP_ORDER.meaning,
    },
    reasons: SIGNAL_REASONS,
    initialState: INITIAL_STATE,
    appraise: (subject, said, context) => appraiseDevice(subject, said, context, params),
    reconcile: (summaries, context) => reconcileSignal(summaries, context, params),
    viewOf: (state, subject) => viewOfSignal(state, subject, params),
  })
}
