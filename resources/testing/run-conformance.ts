/** How the conformance suite makes things to say, and says them to a resource as the kernel would. */

import fc from 'fast-check'
import { lockedByAccount } from '../../kernel/money/check-locks.ts'
import { locksOf } from '../../kernel/reconcile.ts'
import type {
  Appraisal,
  EpochContext,
  EpochWindow,
  Finding,
  Outcome,
  ReceivedMessage,
  StateValue,
  Verdict,
} from '../../kernel/resource.ts'
import { allowedOf } from '../../kernel/testing/allowances.ts'
import { promptKnowledge } from '../../kernel/testing/prompt-knowledge.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Address, MessageId, SubjectId } from '../../protocol/ids.ts'
import { sha256 } from '../../protocol/merkle/sha256.ts'
import type { ConformanceCase, SaidPayload } from '../conformance.ts'
import { receivedMessage } from './received-message.ts'

interface ScriptLine extends SaidPayload {
  /** Position in the list of subjects. */
  readonly by: number
  /** After the message's own time. */
  readonly delayMs: number
}

/** What is said in each epoch, and how things are shuffled. */
export interface Script {
  readonly epochs: readonly (readonly ScriptLine[])[]
  readonly shuffle: number
  /** What owners let subjects spend in an epoch, in turn; undefined where nothing. */
  readonly allowed: readonly (bigint | undefined)[]
}

/** One epoch's input, ready to be run again. */
export interface EpochInput extends EpochContext<StateValue> {
  readonly said: ReadonlyMap<SubjectId, readonly ReceivedMessage[]>
}

export interface EpochRun extends EpochInput {
  readonly appraisals: ReadonlyMap<SubjectId, Appraisal<unknown>>
  readonly verdicts: readonly Verdict[]
  readonly summaries: ReadonlyMap<SubjectId, unknown>
  readonly outcome: Outcome<StateValue>
}

const EPOCHS = 3
const MOST_LINES = 16
const SEED = `0x${'5e'.repeat(32)}` as const

export function scripts(given: ConformanceCase): fc.Arbitrary<Script> {
  const epochs = Array.from({ length: EPOCHS }, (_, number) =>
    fc.array(line(given, windowOf(given, number)), { maxLength: MOST_LINES }),
  )
  const { balance } = given
  const some = fc.option(fc.oneof(fc.bigInt(0n, balance), fc.constant(balance)), { nil: undefined })
  const allowed = fc.array(some, { minLength: 1, maxLength: 7 })
  return fc.record({ epochs: fc.tuple(...epochs), shuffle: fc.nat(), allowed })
}

/** The last subject never speaks. */
function line(given: ConformanceCase, epoch: EpochWindow): fc.Arbitrary<ScriptLine> {
  const contentType = fc.constantFrom(...Object.keys(given.resource.messages))
  const timeMs = fc.integer({ min: epoch.startMs - given.epochMs, max: epoch.endMs })
  const bytes = fc.record({
    contentType,
    timeMs,
    payload: fc.oneof(fc.uint8Array({ maxLength: 60 }), anyCbor()),
  })
  const payload = fc.oneof({ weight: 6, arbitrary: given.payloads(epoch) }, { weight: 1, arbitrary: bytes })
  const by = fc.nat({ max: given.subjects.length - 2 })
  return fc
    .tuple(payload, by, fc.nat({ max: 60_000 }))
    .map(([said, by, delayMs]) => ({ ...said, by, delayMs }))
}

/** Well-formed CBOR of no meaning. */
function anyCbor(): fc.Arbitrary<Uint8Array> {
  const leaf = fc.oneof(
    fc.integer(),
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 8 }),
  )
  const label = fc.oneof(fc.integer({ min: -7, max: 9 }), fc.constantFrom('t_', 'slot', 'side'))
  const record = fc.array(fc.tuple(label, leaf), { maxLength: 5 }).map(entries => new Map(entries))
  return fc
    .oneof(leaf, record, fc.array(fc.oneof(leaf, record), { maxLength: 4 }))
    .map(value => encodeCbor(value))
}

/** Runs a script from the initial state; `between` may change how the state is carried. */
export function runEpochs(
  given: ConformanceCase,
  script: Script,
  between: (state: StateValue) => StateValue = state => state,
): readonly EpochRun[] {
  const subjects = new Map(
    [...given.subjects].sort((a, b) => (a.id < b.id ? -1 : 1)).map(subject => [subject.id, subject]),
  )
  const places = new Map([...subjects.keys()].map((id, place) => [id, place]))
  const allowances = (id: SubjectId, epoch: number) => {
    const { allowed } = script
    const left = allowed[(places.get(id)! + epoch) % allowed.length]
    return left === undefined ? undefined : allowedOf(left)
  }
  const spent = new Map<string, bigint>()
  const lockedOf = (owner: string, at: StateValue) =>
    lockedByAccount([locksOf(given.resource, at)]).get(owner as Address)?.amount ?? 0n
  const runs: EpochRun[] = []
  let state = between(given.resource.initialState)
  let sequence = 0
  for (const [number, lines] of script.epochs.entries()) {
    const messages = lines.map(item => toMessage(item, given, number, sequence++))
    const balances = new Map(
      given.subjects.map(({ owner }) => [
        owner,
        given.balance - (spent.get(owner) ?? 0n) - lockedOf(owner, state),
      ]),
    )
    const run = runEpoch(given, {
      ...promptKnowledge(windowOf(given, number)),
      epoch: windowOf(given, number),
      state,
      subjects,
      said: groupBySubject(messages),
      paymentDecimals: 6,
      vouching: false,
      depositOf: id => balances.get(subjects.get(id)?.owner as Address) ?? 0n,
      allowedOf: id => allowances(id, number),
    })
    for (const { from, amount } of [...run.outcome.transfers, ...run.outcome.charges])
      spent.set(from, (spent.get(from) ?? 0n) + amount)
    state = between(run.outcome.state)
    runs.push(run)
  }
  return runs
}

export function runEpoch({ resource }: ConformanceCase, input: EpochInput): EpochRun {
  const appraisals = new Map<SubjectId, Appraisal<unknown>>()
  for (const [id, messages] of input.said) {
    appraisals.set(id, resource.appraise(input.subjects.get(id)!, messages, input))
  }
  const verdicts = [...appraisals.values()].flatMap(({ verdicts }) => verdicts)
  const entries = [...appraisals].filter(([, { summary }]) => summary !== undefined)
  const summaries = new Map(entries.map(([id, { summary }]) => [id, summary]))
  return { ...input, appraisals, verdicts, summaries, outcome: resource.reconcile(summaries, input) }
}

/** The same input with every list and map in another order. */
export function shuffled(input: EpochInput, seed: number): EpochInput {
  const said = [...input.said].map(([id, messages]) => [id, shuffle(messages, seed)] as const)
  return {
    ...input,
    said: new Map(shuffle(said, seed)),
    subjects: new Map(shuffle([...input.subjects], seed + 1)),
  }
}

/** Verdicts by message; the notes of one in any order. */
export function showVerdicts(verdicts: readonly Verdict[]): readonly string[] {
  const show = (verdict: Verdict) =>
    verdict.accepted ? [verdict.message, verdict.notes.map(showAmounts).sort()] : [verdict]
  return verdicts.map(verdict => showAmounts(show(verdict))).sort()
}

/** In the order in which they came, amounts as text. */
export function showFindings(findings: readonly Finding[]): readonly string[] {
  return findings.map(showAmounts)
}

function showAmounts(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}` : part))
}

function windowOf({ startMs, epochMs }: ConformanceCase, number: number): EpochWindow {
  return { number, startMs: startMs + number * epochMs, endMs: startMs + (number + 1) * epochMs, seed: SEED }
}

/** Arrives in its epoch, whatever time it claims. */
function toMessage(
  item: ScriptLine,
  given: ConformanceCase,
  epoch: number,
  sequence: number,
): ReceivedMessage {
  const { startMs, endMs } = windowOf(given, epoch)
  const subject = given.subjects[item.by]!.id
  return receivedMessage({
    id: hex(sha256(new TextEncoder().encode(`${subject} ${sequence}`))) as MessageId,
    subject,
    contentType: item.contentType,
    sequence,
    timeMs: item.timeMs,
    arrivedAtMs: Math.min(endMs - 1, Math.max(startMs, item.timeMs + item.delayMs)),
    payload: item.payload,
  })
}

function groupBySubject(
  messages: readonly ReceivedMessage[],
): ReadonlyMap<SubjectId, readonly ReceivedMessage[]> {
  const groups = Map.groupBy(messages, ({ subject }) => subject)
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Fisher–Yates over a small linear generator. */
function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const mixed = [...items]
  let state = (seed % 2_147_483_646) + 1
  for (let last = mixed.length - 1; last > 0; last--) {
    state = (state * 48_271) % 2_147_483_647
    const other = state % (last + 1)
    ;[mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!]
  }
  return mixed
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
