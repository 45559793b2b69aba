/**
 * How one device's reward for one epoch came about: what it said, what counted, what was wrong with the rest, what it was
 * credited with, and its part of the pool. Pure, over what the store keeps.
 */
import type { Facts } from '../../kernel/resource.ts'
import type { EpochRecord } from '../store/epoch-record.ts'
import type { StoredVerdict, SubjectLine } from '../store/store.ts'
import { type EndedView, endedView, type HeldView, heldView } from './explain-held.ts'
import type { Reasons } from './reasons.ts'

export interface DeviceEpochView {
  readonly device: string
  readonly epoch: number
  readonly stage: EpochRecord['stage']
  readonly messages: {
    readonly accepted: number
    /** Reason code → messages. */
    readonly rejected: Readonly<Record<string, Counted>>
  }
  /** Note code → readings in accepted messages that failed a check, or that it could not judge. */
  readonly notes: Readonly<
    Record<string, { readonly fail: number; readonly unjudged: number; readonly meaning: string }>
  >
  /** Units × quality, with the resource's own facts. */
  readonly contributions: readonly Line[]
  /** Amount = pool × weight / totalWeight, where the pool is shared in proportion. weight = units × quality × what counts. */
  readonly rewards: readonly Line[]
  readonly paid: readonly Line[]
  readonly received: readonly Line[]
  readonly charged: readonly Line[]
  readonly findings: readonly (Line & { readonly meaning: string })[]
  /** Of its rewards, what waits after this epoch, and what waits no longer since it. */
  readonly held: readonly HeldView[]
  readonly ended: readonly EndedView[]
  /** The record as the epoch began; absent when the device neither contributed nor was found anything of. */
  readonly reputation?: Facts
}

interface Counted {
  readonly messages: number
  readonly meaning: string
}

interface Line {
  readonly resource: string
  readonly figures: Facts
  readonly facts: Facts
}

export interface DeviceEpochSources {
  readonly device: string
  readonly record: EpochRecord
  readonly verdicts: readonly StoredVerdict[]
  readonly lines: readonly SubjectLine[]
}

export function explainDevice(
  { device, record, verdicts, lines }: DeviceEpochSources,
  reasons: Reasons,
): DeviceEpochView {
  const linesOf = (kind: SubjectLine['kind']): Line[] =>
    lines
      .filter(line => line.kind === kind)
      .map(({ resource, figures, facts }) => ({ resource, figures, facts }))
  const reputation = linesOf('reputation')[0]?.figures
  return {
    device,
    ...(reputation === undefined ? {} : { reputation }),
    epoch: record.epoch,
    stage: record.stage,
    messages: {
      accepted: verdicts.filter(({ verdict }) => verdict.accepted).length,
      rejected: countRejected(verdicts, reasons),
    },
    notes: countNotes(verdicts, reasons),
    contributions: linesOf('contribution'),
    rewards: linesOf('reward'),
    paid: linesOf('paid'),
    received: linesOf('received'),
    charged: linesOf('charged'),
    held: linesOf('held').map(({ resource, figures }) =>
      heldView(device, figures, code => reasons(code, resource)),
    ),
    ended: linesOf('ended').map(({ resource, figures }) =>
      endedView(device, figures, code => reasons(code, resource)),
    ),
    findings: linesOf('finding').map(line => ({
      ...line,
      meaning: reasons(String(line.figures['code']), line.resource),
    })),
  }
}

function countRejected(verdicts: readonly StoredVerdict[], reasons: Reasons): Record<string, Counted> {
  const counts: Record<string, Counted> = {}
  for (const { verdict } of verdicts) {
    if (verdict.accepted) continue
    const { messages } = counts[verdict.code] ?? { messages: 0 }
    counts[verdict.code] = { messages: messages + 1, meaning: reasons(verdict.code) }
  }
  return counts
}

function countNotes(verdicts: readonly StoredVerdict[], reasons: Reasons): DeviceEpochView['notes'] {
  const counts: Record<string, { fail: number; unjudged: number; meaning: string }> = {}
  for (const { verdict } of verdicts) {
    for (const { code, outcome } of verdict.accepted ? verdict.notes : []) {
      const count = counts[code] ?? { fail: 0, unjudged: 0, meaning: reasons(code) }
      count[outcome]++
      counts[code] = count
    }
  }
  return counts
}
