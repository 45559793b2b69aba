/**
 * Compute: people rent out machines, and others have programs run on them. A result is paid once others confirmed it, or once whoever
 * gave it has more to lose than to gain; who works on what is drawn, so nobody chooses its own accomplice.
 */
import { type AnyResource, defineResource } from '../../../kernel/resource.ts'
import {
  CANCEL,
  CHALLENGE,
  COMMIT,
  DECLINE,
  DEMAND,
  OFFER,
  RECEIVED,
  REVEAL,
} from '../messages/compute-messages.ts'
import { OPENED } from '../messages/opened.ts'
import { OWED, TAB } from '../messages/tabs/tab-words.ts'
import { TRAIN, TRAIN_JOIN, TRAIN_SEAL, TRAIN_UPDATE } from '../messages/train/train-messages.ts'
import { appraiseCompute, type ComputeSummary } from './appraise.ts'
import { type ComputeOptions, describeParams, readParams } from './params.ts'
import { COMPUTE_REASONS } from './reasons.ts'
import { reconcileCompute } from './reconcile.ts'
import { type ComputeState, INITIAL_STATE } from './state.ts'
import { viewOf } from './view.ts'

const WORDS = [
  ...[OFFER, DEMAND, COMMIT, RECEIVED, REVEAL, DECLINE, CANCEL, CHALLENGE, OPENED, TAB, OWED],
  ...[TRAIN, TRAIN_JOIN, TRAIN_SEAL, TRAIN_UPDATE],
]

export function compute(options: ComputeOptions = {}): AnyResource {
  const params = readParams(options)
  return defineResource<ComputeSummary, ComputeState>({
    name: 'compute',
    version: 10,
    kind: 'digital',
    unit: 'base units paid',
    unitsArePayments: true,
    params: describeParams(params),
    messages: Object.fromEntries(WORDS.map(({ contentType, meaning }) => [contentType, meaning])),
    reasons: COMPUTE_REASONS,
    initialState: INITIAL_STATE,
    appraise: (subject, said, context) => appraiseCompute(subject, said, context, params),
    reconcile: (summaries, context) => reconcileCompute(summaries, context, params),
    locksOf: ({ escrow }) => escrow,
    viewOf: (state, subject) => viewOf(state, subject, params),
  })
}
