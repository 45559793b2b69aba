/** Runs readings through a resource in epochs, the way the kernel would: for tests and for the reports on real data. */

import type { Knowledge } from '../../../kernel/knowledge.ts'
import type {
  AnyResource,
  Contribution,
  EpochWindow,
  Finding,
  Note,
  ReceivedMessage,
  Release,
  StateValue,
} from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { promptKnowledge } from '../../../kernel/testing/prompt-knowledge.ts'
import { type MessageId, type SubjectId, toAddress, toSubjectId } from '../../../protocol/ids.ts'
import { encodeSenmlCbor, SENML_CBOR, type SenmlRecord } from '../../../protocol/senml/senml.ts'
import { receivedMessage } from '../../testing/received-message.ts'
import type { SensingState } from '../rule/state.ts'

/** One message. */
export interface Said {
  readonly subject: Subject
  readonly timeMs: number
  /** A second later unless said. */
  readonly arrivedAtMs?: number
  /** Its station had committed to it by then. */
  readonly committedAtMs?: number
  /** Times of what else it had committed to and did not open; none unless said. */
  readonly unopened?: readonly number[]
  /** So many epochs left it out, and it is brought after them. */
  readonly leftOut?: number
  readonly records: readonly SenmlRecord[]
}

export type ReplayedNote = Note & { readonly subject: SubjectId; readonly timeMs: number }
export type ReplayedFinding = Finding & { readonly epoch: number }
export type ReplayedContribution = Contribution & { readonly epoch: number }
export type ReplayedEnd = Release & { readonly epoch: number }

export interface Replayed {
  readonly notes: readonly ReplayedNote[]
  readonly rejected: readonly string[]
  readonly findings: readonly ReplayedFinding[]
  readonly contributions: readonly ReplayedContribution[]
  readonly releases: readonly ReplayedEnd[]
  readonly forfeits: readonly ReplayedEnd[]
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

export interface Pace {
  readonly from?: StateValue
  /** How many epochs the network settles late. */
  readonly late?: number
  /** For how many epochs what was left out counts as it arrived. */
  readonly inclusion?: number
  /** Somebody is listed who may vouch for stations. */
  readonly vouching?: boolean
}

/**
 * @param said in any order; each message is judged in the epoch in which it arrives, or later where that left it out. Epochs
 * go on until nothing waits.
 */
export function replay(
  resource: AnyResource,
  said: readonly Said[],
  epochMs: number,
  { from, late = 0, inclusion = 1, vouching = false }: Pace = {},
): Replayed {
  const subjects = new Map(said.map(({ subject }) => [subject.id, subject]))
  const messages = said
    .map((item, sequence) => ({ message: toMessage(item, sequence), leftOut: item.leftOut ?? 0 }))
    .sort((a, b) => a.message.arrivedAtMs - b.message.arrivedAtMs || a.message.sequence - b.message.sequence)
  const byEpoch = Map.groupBy(
    messages,
    ({ message, leftOut }) => Math.floor(message.arrivedAtMs / epochMs) + leftOut,
  )
  const numbers = [...byEpoch.keys()].sort((a, b) => a - b)
  const gathered = {
    notes: [] as ReplayedNote[],
    rejected: [] as string[],
    findings: [] as ReplayedFinding[],
    contributions: [] as ReplayedContribution[],
    releases: [] as ReplayedEnd[],
    forfeits: [] as ReplayedEnd[],
  }
  let state = from ?? resource.initialState
  let number = numbers[0] ?? 0
  while (number <= (numbers.at(-1) ?? -1) || isWaiting(state)) {
    const arrived = (byEpoch.get(number) ?? []).map(({ message }) => message)
    const startMs = number * epochMs
    const epoch: EpochWindow = { number, startMs, endMs: startMs + epochMs, seed: `0x${'00'.repeat(32)}` }
    const knowledge = knowledgeAt(epoch, late, inclusion)
    const summaries = new Map<SubjectId, unknown>()
    const bySubject = Map.groupBy(arrived, ({ subject }) => subject)
    for (const [id, own] of [...bySubject].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const { verdicts, summary } = resource.appraise(subjects.get(id)!, own, { ...knowledge, epoch, state })
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
      ...knowledge,
      epoch,
      state,
      subjects,
      depositOf: () => 0n,
      allowedOf: () => undefined,
      paymentDecimals: 6,
      vouching,
    })
    const at = number
    gathered.findings.push(...outcome.findings.map(finding => ({ ...finding, epoch: at })))
    gathered.contributions.push(...outcome.contributions.map(one => ({ ...one, epoch: at })))
    for (const end of ['releases', 'forfeits'] as const)
      gathered[end].push(...(outcome[end] ?? []).map(one => ({ ...one, epoch: at })))
    state = outcome.state
    // What nothing is said in changes nothing, unless something waits.
    number = isWaiting(state) ? number + 1 : (numbers.find(next => next > at) ?? number + 1)
  }
  const units = new Map<SubjectId, bigint>()
  for (const one of gathered.contributions) units.set(one.subject, (units.get(one.subject) ?? 0n) + one.units)
  return { ...gathered, units, readings: said.reduce((sum, { records }) => sum + records.length, 0), state }
}

function knowledgeAt(epoch: EpochWindow, late: number, inclusion: number): Knowledge {
  const epochMs = epoch.endMs - epoch.startMs
  const prompt = promptKnowledge(epoch)
  return {
    ...prompt,
    knownAtMs: number => {
      const known = prompt.knownAtMs(number)
      return known === undefined || known + late * epochMs >= epoch.endMs ? undefined : known + late * epochMs
    },
    completeUntilMs: epoch.startMs - (inclusion - 1) * epochMs,
  }
}

function isWaiting(state: StateValue): boolean {
  const { stations } = state as SensingState
  return Object.values(stations).some(({ series }) =>
    Object.values(series).some(({ waiting }) => waiting.length > 0),
  )
}

function toMessage(
  { subject, timeMs, arrivedAtMs, committedAtMs, unopened = [], records }: Said,
  sequence: number,
): ReceivedMessage {
  const message = receivedMessage({
    id: sequence.toString(16).padStart(64, '0') as MessageId,
    subject: subject.id,
    contentType: SENML_CBOR,
    sequence,
    timeMs,
    arrivedAtMs: arrivedAtMs ?? timeMs + 1000,
    payload: encodeSenmlCbor(records),
  })
  return committedAtMs === undefined
    ? message
    : { ...message, committed: { slot: timeMs, atMs: committedAtMs, unopened } }
}
