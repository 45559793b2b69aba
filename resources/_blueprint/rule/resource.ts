/**
 * Uptime: the smallest resource that is complete. Devices say how long they have been up; each interval in which one was
 * heard is a unit. Copy this folder, rename it, and change one file after the other.
 */
import { type AnyResource, defineResource } from '../../../kernel/resource.ts'
import { SENML_CBOR } from '../../../protocol/senml/senml.ts'
import { appraiseDevice, type UptimeSummary } from './appraise.ts'
import { describeParams, readParams, type UptimeOptions } from './params.ts'
import { UPTIME_REASONS } from './reasons.ts'
import { reconcileUptime } from './reconcile.ts'
import { INITIAL_STATE, type UptimeState } from './state.ts'

export function uptime(options: UptimeOptions = {}): AnyResource {
  const params = readParams(options)
  return defineResource<UptimeSummary, UptimeState>({
    name: 'uptime',
    version: 4,
    kind: 'digital',
    unit: 'intervals',
    params: describeParams(params),
    messages: { [SENML_CBOR]: 'a record named uptime, in s: how long the device has been up' },
    reasons: UPTIME_REASONS,
    initialState: INITIAL_STATE,
    appraise: (subject, said, context) => appraiseDevice(subject, said, context, params),
    reconcile: (summaries, context) => reconcileUptime(summaries, context, params),
  })
}
