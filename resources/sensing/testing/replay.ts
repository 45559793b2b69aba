/** Runs recorded readings through the resource in epochs, for tests and for the report on NAB. */
import type { AnyResource, EpochContext, Finding, Note, ReceivedMessage, StateValue, Subject } from '../../../kernel/resource.ts'
import type { MessageId, SubjectId } from '../../../protocol/ids.ts'
import { encodeSenmlCbor, SENML_CBOR, type SenmlRecord } from '../../../protocol/senml.ts'

export interface Said {
  readonly subject: Subject
  readonly timeMs: number
  readonly records: readonly SenmlRecord[]
}

export interface Replayed {
  readonly notes: readonly (Note & { readonly subject: SubjectId; readonly timeMs: number })[]
  readonly findings: readonly Finding[]
  readonly units: ReadonlyMap<SubjectId, bigint>
  readonly readings: number
  readonly state: StateValue
}

export function replay(resource: AnyResource, said: readonly Said[], epochMs: number): Replayed {
  const subjects = new Map(said.map(({ subject }) => [subject.id, subject]))
  const ordered = said.toSorted((a, b) => a.timeMs - b.timeMs)
  const notes: (Note & { subject: SubjectId; timeMs: number })[] = []
  const findings: Finding[] = []
  const units = new Map<SubjectId, bigint>()
  let state = resource.initialState
  let at = 0
  let sequence = 0
  const first = Math.floor((ordered[0]?.timeMs ?? 0) / epochMs)
  for (let number = 0; at < ordered.length; number++) {
    const epoch = { number, startMs: (first + number) * epochMs, endMs: (first + number + 1) * epochMs, seed: `0x${'00'.repeat(32)}` as const }
    const bySubject = new Map<SubjectId, ReceivedMessage[]>()
    for (; at < ordered.length && ordered[at]!.timeMs < epoch.endMs; at++) {
      const { subject, timeMs, records } = ordered[at]!
      if (records.length === 0) continue
      bySubject.set(subject.id, [...(bySubject.get(subject.id) ?? []), message(subject.id, sequence++, timeMs, records)])
    }
    const summaries = new Map<SubjectId, unknown>()
    for (const [id, messages] of [...bySubject].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const appraisal = resource.appraise(subjects.get(id)!, messages, { epoch, state })
      const times = new Map(messages.map(item => [item.id, item.timeMs]))
      for (const verdict of appraisal.verdicts) {
        if (verdict.accepted) notes.push(...verdict.notes.map(note => ({ ...note, subject: id, timeMs: times.get(verdict.message)! })))
      }
      if (appraisal.summary !== undefined) summaries.set(id, appraisal.summary)
    }
    const context: EpochContext<StateValue> = { epoch, state, subjects, availableOf: () => 0n }
    const outcome = resource.reconcile(summaries, context)
    findings.push(...outcome.findings)
    for (const one of outcome.contributions) units.set(one.subject, (units.get(one.subject) ?? 0n) + one.units)
    state = outcome.state
  }
  return { notes, findings, units, readings: said.reduce((sum, { records }) => sum + records.length, 0), state }
}

function message(subject: SubjectId, sequence: number, timeMs: number, records: readonly SenmlRecord[]): ReceivedMessage {
  const nothing = new Uint8Array(0)
  return {
    id: sequence.toString(16).padStart(64, '0') as MessageId,
    subject,
    alg: 'ES256',
    contentType: SENML_CBOR,
    sequence,
    timeMs,
    arrivedAtMs: timeMs + 1000,
    payload: encodeSenmlCbor(records),
    protectedBytes: nothing,
    signature: nothing,
  }
}
