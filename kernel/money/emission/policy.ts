/**
 * How many tokens a network emits: a value in the rules, chosen by name and parameters, changed by vote.
 *
 * Those of time alone are a curve: how much there may be by when. The others look at what the network did, and have a state from one
 * epoch to the next. Each has a ceiling that the contracts hold (ceiling.ts), whoever signs what.
 */
import type { Baseline, BaselineState } from './baseline.ts'
import type { Controller, ControllerState } from './controller.ts'
import type { DemandLinked, DemandState } from './demand-linked.ts'
import type { Net, NetState } from './net.ts'
import type { TimePolicy } from './time-policy.ts'

export type EmissionPolicy = TimePolicy | Baseline | DemandLinked | Controller | Net

/** Of those that have one; bounded in size. */
export type EmissionState = BaselineState | DemandState | ControllerState | NetState

export function isTimePolicy(policy: EmissionPolicy): policy is TimePolicy {
  return !['baseline', 'demandLinked', 'controller', 'net'].includes(policy.kind)
}
