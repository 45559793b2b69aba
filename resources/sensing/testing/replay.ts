/** Runs readings through a resource in epochs, the way the kernel would: for tests and for the reports on real data. */

import type {
  AnyResource,
  Contribution,
  EpochWindow,
  Finding,
  Note,
  ReceivedMessage,
  StateValue,
  Subject,
} from '../../../kernel/resource.ts'
import { promptKnowledge } from '../../../kernel/testing/prompt-knowledge.ts'
import { type MessageId, type SubjectId, toAddress, toSubjectId } from '../../../protocol/ids.ts'
import { encodeSenmlCbor, SENML_CBOR, type SenmlRecord } from '../../../protocol/senml.ts'
import { receivedMessage } from '../../testing/received-message.ts'

/** One message. */
export interface Said {
  readonly subject: Subject
  readonly timeMs: number
  /** A second later unless said. */
  readonly arrivedAtMs?: number
  readonly records: readonly SenmlRecord[]
}

export type ReplayedNote = Note & { readonly subject: SubjectId; readonly timeMs: number }
export type ReplayedFinding = Finding & { readonly epoch: number }
export type ReplayedContribution = Contribution & { readonly epoch: number }

export interface Replayed {
  readonly notes: readonly ReplayedNote[]
  readonly rejected: readonly string[]
  readonly findings: readonly ReplayedFinding[]
  readonly contributions: readonly ReplayedContribution[]
  readonly units: ReadonlyMap<SubjectId, bigint>
  readonly readings: number
  readonly state: StateValue
}

/** A station with a readable number; the earlier registered, the more senior. */
export function stationOf(number: number, cell: string, registeredAtMs = number): Subject {
  const digits = number.toString(16)
  return {
    id: toSubjectId(digits.padStart(64, '0')),
    owner: toAddress(`0x${digits.padStart(40, '0')}`),
    resource: 'sensing',
    model: 'sensing/station',
    cell,
    details: {},
    registeredAtMs,
    movedAtMs: registeredAtMs,
    accepted: true,
  }
}

/** @param said in any order; each message is judged in the epoch in which it arrives */
export function replay(
  resource: AnyResource,
  said: readonly Said[],
  epochMs: number,
  from?: StateValue,
): Replayed {
  const subjects = new Map(said.map(({ subject }) => [subject.id, subject]))
  const messages = said
    .map(toMessage)
    .sort((a, b) => a.arrivedAtMs - b.arrivedAtMs || a.sequence - b.sequence)
  const epochs = Map.groupBy(messages, ({ arrivedAtMs }) => Math.floor(arrivedAtMs / epochMs))
  const gathered = {
    notes: [] as ReplayedNote[],
    rejected: [] as string[],
    findings: [] as ReplayedFinding[],
    contributions: [] as ReplayedContribution[],
  }
  let state = from ?? resource.initialState
  for (const [number, arrived] of epochs) {
    const epoch: EpochWindow = {
      number,
      startMs: number * epochMs,
      endMs: (number + 1) * epochMs,
      seed: `0x${'00'.repeat(32)}`,
    }
    const summaries = new Map<SubjectId, unknown>()
    const bySubject = Map.groupBy(arrived, ({ subject }) => subject)
    for (const [id, own] of [...bySubject].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const { verdicts, summary } = resource.appraise(subjects.get(id)!, own, {
        ...promptKnowledge(epoch),
        epoch,
        state,
      })
      const times = new Map(own.map(({ id, timeMs }) => [id, timeMs]))
      for (const verdict of verdicts) {
        if (!verdict.accepted) gathered.rejected.push(verdict.code)
        else
          for (const note of verdict.notes)
            gathered.notes.push({ ...note, subject: id, timeMs: times.get(verdict.message)! })
      }
      if (summary !== undefined) summaries.set(id, summary)
    }
    const outcome = resource.reconcile(summaries, {
      ...promptKnowledge(epoch),
      epoch,
      state,
      subjects,
      availableOf: () => 0n,
      paymentDecimals: 6,
    })
    gathered.findings.push(...outcome.findings.map(finding => ({ ...finding, epoch: number })))
    gathered.contributions.push(...outcome.contributions.map(one => ({ ...one, epoch: number })))
    state = outcome.state
  }
  const units = new Map<SubjectId, bigint>()
  for (const one of gathered.contributions) units.set(one.subject, (units.get(one.subject) ?? 0n) + one.units)
  return { ...gathered, units, readings: said.reduce((sum, { records }) => sum + records.length, 0), state }
}

function toMessage({ subject, timeMs, arrivedAtMs, records }: Said, sequence: number): ReceivedMessage {
  return receivedMessage({
    id: sequence.toString(16).padStart(64, '0') as MessageId,
    subject: subject.id,
    contentType: SENML_CBOR,
    sequence,
    timeMs,
    arrivedAtMs: arrivedAtMs ?? timeMs + 1000,
    payload: encodeSenmlCbor(records),
  })
}
