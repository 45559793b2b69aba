/** One device alone: in which intervals was it heard? */
import type { Appraisal, AppraisalContext, Note, ReceivedMessage, Verdict } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { readPack } from '../../../protocol/senml/read-pack.ts'
import type { ResolvedRecord } from '../../../protocol/senml/senml.ts'
import { findUptime } from '../messages/uptime.ts'
import type { UptimeParams } from './params.ts'
import type { UptimeReason } from './reasons.ts'
import type { UptimeState } from './state.ts'

/** What reconcile needs of a device. */
export interface UptimeSummary {
  /** Intervals since 1970, ascending, each once and none that was counted before. */
  readonly heard: readonly number[]
  /** By the newest of them. */
  readonly upSinceMs: number
}

export function appraiseDevice(
  subject: Subject,
  said: readonly ReceivedMessage[],
  { state }: AppraisalContext<UptimeState>,
  { intervalMs, catchUpMs }: UptimeParams,
): Appraisal<UptimeSummary> {
  const heard = new Map<number, number>()
  const counted = new Set(state.devices[subject.id]?.counted)
  const verdicts = said.toSorted(bySequence).map((message): Verdict => {
    const record = readUptime(message)
    if ('code' in record) return { message: message.id, accepted: false, ...record }
    const slot = Math.floor(record.timeMs / intervalMs)
    // From the arrival, which an oracle has acknowledged: whoever settles late makes nobody late.
    const sinceMs = Math.max(subject.registeredAtMs, message.arrivedAtMs - catchUpMs)
    const isOutside = record.timeMs < sinceMs || record.timeMs > message.timeMs
    const note = isOutside
      ? 'too_late'
      : counted.has(slot) || heard.has(slot)
        ? 'interval_counted'
        : undefined
    if (note === undefined) heard.set(slot, record.timeMs - Math.round(record.value! * 1000))
    return {
      message: message.id,
      accepted: true,
      notes: note === undefined ? [] : [fail(note, record.timeMs)],
    }
  })
  const slots = [...heard.keys()].sort((a, b) => a - b)
  const newest = slots.at(-1)
  if (newest === undefined) return { verdicts, summary: undefined }
  return { verdicts, summary: { heard: slots, upSinceMs: heard.get(newest)! } }
}

type Refused = { readonly code: UptimeReason; readonly facts: Note['facts'] }

/** The first record that is an uptime. What cannot be read is an answer, never a throw. */
function readUptime(message: ReceivedMessage): ResolvedRecord | Refused {
  try {
    const records = readPack(message.payload)
    const found = findUptime(records)
    return found ?? { code: 'no_uptime', facts: { records: records.length } }
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return { code: 'payload_malformed', facts: { problem: error.code, detail: error.message } }
  }
}

function fail(code: UptimeReason, timeMs: number): Note {
  return { code, outcome: 'fail', record: 0, facts: { timeMs } }
}

function bySequence(a: ReceivedMessage, b: ReceivedMessage): number {
  return a.sequence - b.sequence || (a.id < b.id ? -1 : 1)
}
