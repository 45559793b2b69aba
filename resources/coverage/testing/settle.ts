/** Epochs of a network of a few gateways and consumers, by the rule alone: what each says, and what comes of it. */
import type {
  EpochContext,
  Facts,
  NotPermitted,
  Outcome,
  ReceivedMessage,
  StateValue,
  Verdict,
} from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { allowedOf } from '../../../kernel/testing/allowances.ts'
import { promptKnowledge } from '../../../kernel/testing/prompt-knowledge.ts'
import type { Hash, MessageId, SubjectId } from '../../../protocol/ids.ts'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import { receivedMessage } from '../../testing/received-message.ts'
import type { CoverageOptions } from '../rule/params.ts'
import { coverage } from '../rule/resource.ts'

export const START_MS = Date.UTC(2026, 0, 1)
export const HOUR_MS = 3_600_000

export interface Said {
  readonly by: Subject
  readonly contentType: string
  readonly payload: Uint8Array
  /** Of the message, ms after the beginning; it arrives a second later unless said. */
  readonly at: number
  readonly arrives?: number
}

export interface Settled {
  readonly verdicts: readonly Verdict[]
  readonly outcome: Outcome<StateValue>
}

export interface Network {
  readonly subjects: readonly Subject[]
  readonly options?: CoverageOptions
  readonly epochMs?: number
  readonly deposit?: bigint
  readonly allowed?: bigint | undefined
  readonly vouching?: boolean
  /** Whom a rule of the network keeps from what it asks for. */
  readonly forbidden?: NotPermitted
}

/** What a node tells a device once the epochs that something was said in are settled. */
export function viewAfter(network: Network, said: readonly Said[], by: Subject): StateValue {
  const newestMs = Math.max(0, ...said.map(({ at, arrives = at }) => arrives))
  const settled = settle(network, said, Math.floor(newestMs / HOUR_MS) + 1)
  return coverage(network.options).viewOf!(settled.at(-1)!.outcome.state, by)
}

/** The id that a message of it has, by its place among what all say. */
export function idOf(place: number): MessageId {
  return Buffer.from(sha256(new TextEncoder().encode(`message ${place}`))).toString('hex') as MessageId
}

export function seedOf(epoch: number): Hash {
  return `0x${Buffer.from(sha256(new TextEncoder().encode(`seed ${epoch}`))).toString('hex')}`
}

/** @param said in whatever order; each is of the epoch in which it arrives */
export function settle(network: Network, said: readonly Said[], epochs: number): readonly Settled[] {
  return settleArrived(network, arrivals(network, said), epochs)
}

/** What arrived in each epoch, by who said it. */
export type Arrived = ReadonlyMap<number, ReadonlyMap<SubjectId, readonly ReceivedMessage[]>>

/** As a node has it before an epoch is settled: each message with its id. */
export function arrivals({ epochMs = HOUR_MS }: Network, said: readonly Said[]): Arrived {
  const arrived = said.map((one, place) => messageOf(one, place))
  const epochs = Map.groupBy(arrived, ({ arrivedAtMs }) => Math.floor((arrivedAtMs - START_MS) / epochMs))
  return new Map([...epochs].map(([number, all]) => [number, Map.groupBy(all, ({ subject }) => subject)]))
}

export function settleArrived(network: Network, arrived: Arrived, epochs: number): readonly Settled[] {
  const { options = {}, epochMs = HOUR_MS, deposit = 10n ** 12n } = network
  const resource = coverage(options)
  const subjects = new Map(network.subjects.map(one => [one.id, one]))
  const settled: Settled[] = []
  const [spent, spentBy] = [new Map<string, bigint>(), new Map<SubjectId, bigint>()]
  let state = resource.initialState
  for (let number = 0; number < epochs; number++) {
    const startMs = START_MS + number * epochMs
    const epoch = { number, startMs, endMs: startMs + epochMs, seed: seedOf(number) }
    const context: EpochContext<StateValue> = {
      ...promptKnowledge(epoch),
      epoch,
      state,
      subjects,
      paymentDecimals: 6,
      vouching: network.vouching ?? false,
      forbiddenTo: () => network.forbidden,
      depositOf: id => deposit - (spent.get(subjects.get(id)!.owner) ?? 0n),
      allowedOf: id => {
        const all = 'allowed' in network ? network.allowed : deposit
        return all === undefined ? undefined : allowedOf(all - (spentBy.get(id) ?? 0n))
      },
    }
    const verdicts: Verdict[] = []
    const summaries = new Map<SubjectId, unknown>()
    for (const [id, own] of arrived.get(number) ?? []) {
      const appraised = resource.appraise(subjects.get(id)!, own, context)
      for (const verdict of appraised.verdicts) verdicts.push(verdict)
      if (appraised.summary !== undefined) summaries.set(id, appraised.summary)
    }
    const outcome = resource.reconcile(summaries, context)
    for (const { from, payer, amount } of outcome.transfers) count(from, payer, amount)
    for (const { from, subject, amount } of outcome.charges) count(from, subject, amount)
    state = outcome.state
    settled.push({ verdicts, outcome })
  }
  return settled

  function count(from: string, by: SubjectId, amount: bigint): void {
    spent.set(from, (spent.get(from) ?? 0n) + amount)
    spentBy.set(by, (spentBy.get(by) ?? 0n) + amount)
  }
}

function messageOf(
  { by, contentType, payload, at, arrives = at + 1_000 }: Said,
  place: number,
): ReceivedMessage {
  return receivedMessage({
    id: idOf(place),
    subject: by.id,
    contentType,
    sequence: place,
    timeMs: START_MS + at,
    arrivedAtMs: START_MS + arrives,
    payload,
  })
}

/** What each was paid, in base units. */
export function paidTo(settled: readonly Settled[], { id }: Subject): bigint {
  const moved = settled.flatMap(({ outcome }) => outcome.transfers)
  return moved.reduce((sum, { payee, amount }) => (payee === id ? sum + amount : sum), 0n)
}

export function unitsOf(settled: readonly Settled[], { id }: Subject): bigint {
  const credited = settled.flatMap(({ outcome }) => outcome.contributions)
  return credited.reduce((sum, { subject, units }) => (subject === id ? sum + units : sum), 0n)
}

/** What was found of it, by code: the facts of the first. */
export function foundOf(settled: readonly Settled[], { id }: Subject) {
  const found = settled.flatMap(({ outcome }) => outcome.findings).filter(({ subject }) => subject === id)
  return new Map(found.toReversed().map(({ code, facts }) => [code, facts]))
}

export function notesOf(settled: readonly Settled[]): readonly string[] {
  return settled.flatMap(({ verdicts }) =>
    verdicts.flatMap(one => (one.accepted ? one.notes.map(({ code }) => code) : [one.code])),
  )
}

interface Reason {
  readonly code: string
  readonly facts: Facts
}

/** Every reason that it was given, in verdicts, notes, findings and what waits, with the facts of the first. */
export function reasonsOf(settled: readonly Settled[], { id }: Subject): ReadonlyMap<string, Facts> {
  const given = settled.flatMap(({ verdicts, outcome }): readonly Reason[] => [
    ...verdicts.flatMap((one): readonly Reason[] => (one.accepted ? one.notes : [one])),
    ...outcome.findings.filter(({ subject }) => subject === id),
    ...outcome.contributions
      .filter(({ subject }) => subject === id)
      .flatMap(({ holds = [], facts }) => holds.flatMap(({ codes }) => codes.map(code => ({ code, facts })))),
  ])
  return new Map(given.toReversed().map(({ code, facts }) => [code, facts]))
}
