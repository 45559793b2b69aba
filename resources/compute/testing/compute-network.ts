/** A network of machines and a requester over epochs, through the real rule: each machine answers what the state asks of it. */
import type { AnyResource, EpochWindow, Outcome, StateValue, Verdict } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { allowedOf } from '../../../kernel/testing/allowances.ts'
import {
  type Address,
  type Hash,
  type MessageId,
  type SubjectId,
  toAddress,
  toSubjectId,
} from '../../../protocol/ids.ts'
import { keccak256 } from '../../../protocol/merkle/keccak.ts'
import { receivedMessage } from '../../testing/received-message.ts'
import { DEMAND, type Demand, OFFER, type Offer } from '../messages/compute-messages.ts'
import type { JobId } from '../messages/rows.ts'
import { compute } from '../rule/resource.ts'
import type { ComputeState, JobState } from '../rule/state.ts'
import { createMachine, type Strategy, type Word } from './machine.ts'
import { broughtBy, receiptsOf, type Signs } from './renter.ts'

export const HOUR = 3_600_000
export const START = Date.UTC(2026, 0, 1)
export const COIN = 1_000_000n
/** 10^6 units of fuel for a tenth of a coin. */
export const TERMS = { start: 0n, perGiga: 100n * COIN }
const NEVER = START + 1_000_000 * HOUR

export function member(number: number, model: 'worker' | 'requester' | 'trainer', owner = number): Subject {
  return {
    id: toSubjectId(number.toString(16).padStart(64, '0')),
    owner: toAddress(`0x${owner.toString(16).padStart(40, '0')}`),
    resource: 'compute',
    model: `compute/${model}`,
    cell: '',
    details: {},
    registeredAtMs: START - 24 * HOUR + number,
    movedAtMs: START - 24 * HOUR + number,
    accepted: true,
  }
}

export function offerOf(change: Partial<Offer> = {}): Word {
  const offer = {
    ...TERMS,
    fuel: 10 ** 9,
    pages: 256,
    speed: 500_000,
    slots: 64,
    bond: 0n,
    until: NEVER,
    kinds: [],
    ...change,
  }
  return { contentType: OFFER.contentType, payload: OFFER.encode(offer) }
}

/** Of a bond that lets it work alone on any job of the tests. */
export const BOND = 10n * COIN

export function contentOf(number: number): string {
  return number.toString(16).padStart(64, 'c')
}

export function demandOf(inputs: number, change: Partial<Demand> = {}): Word {
  const demand: Demand = {
    ...TERMS,
    kind: 'wasm',
    builds: [],
    module: contentOf(0),
    inputs: Array.from({ length: inputs }, (_, at) => contentOf(at + 1)),
    fuel: 10 ** 6,
    pages: 16,
    confidence: 900_000,
    within: 6 * HOUR,
    until: NEVER,
    near: [],
    uptime: 0,
    ...change,
  }
  return { contentType: DEMAND.contentType, payload: DEMAND.encode(demand) }
}

export interface Said extends Word {
  readonly by: Subject
  readonly arrivesMs?: number
  readonly id?: MessageId
}

interface Settled extends Outcome<StateValue> {
  readonly verdicts: readonly Verdict[]
}

interface Playing {
  readonly resource?: AnyResource
  readonly subjects: readonly Subject[]
  /** Who answers by itself, and how. */
  readonly machines?: ReadonlyMap<SubjectId, Strategy>
  readonly balance?: bigint
  readonly seed?: number
  /** What requesters sign for: all that is brought unless said. */
  readonly signs?: Signs
  /** What the network knows as it begins: nothing unless said. */
  readonly from?: ComputeState
}

export function idOf(number: number): MessageId {
  return number.toString(16).padStart(64, '0') as MessageId
}

/** What each owner has, and what was moved. */
export class Purses {
  readonly #had: bigint
  #of: ComputeState['escrow'] | undefined
  #locked: ReadonlyMap<Address, bigint> = new Map()
  readonly moved = new Map<Address, bigint>()
  readonly spent = new Map<Address, bigint>()

  constructor(had: bigint) {
    this.#had = had
  }

  freeOf(owner: Address, state: ComputeState): bigint {
    return this.#had - (this.spent.get(owner) ?? 0n) - (this.#lockedIn(state).get(owner) ?? 0n)
  }

  /** Added up once for each state: a requester is asked for what it has with each of its jobs. */
  #lockedIn({ escrow }: ComputeState): ReadonlyMap<Address, bigint> {
    if (this.#of === escrow) return this.#locked
    const locked = new Map<Address, bigint>()
    for (const { account, left } of Object.values(escrow))
      locked.set(account, (locked.get(account) ?? 0n) + BigInt(left))
    this.#of = escrow
    this.#locked = locked
    return locked
  }

  take({ transfers, charges }: Pick<Outcome<StateValue>, 'transfers' | 'charges'>): void {
    const add = (map: Map<Address, bigint>, owner: Address, amount: bigint) =>
      map.set(owner, (map.get(owner) ?? 0n) + amount)
    for (const { from, to, amount } of transfers) {
      add(this.moved, from, -amount)
      add(this.moved, to, amount)
      add(this.spent, from, amount)
    }
    for (const { from, amount } of charges) {
      add(this.moved, from, -amount)
      add(this.spent, from, amount)
    }
  }
}

export function network({
  resource = compute(),
  subjects,
  machines = new Map(),
  balance = 1_000n * COIN,
  seed = 0,
  signs = () => true,
  from,
}: Playing) {
  const registered = new Map(subjects.map(one => [one.id, one]))
  const playing = new Map([...machines].map(([id, strategy]) => [id, createMachine(id, strategy)]))
  const purses = new Purses(balance)
  let state: StateValue = from ?? resource.initialState
  let number = 0
  // Of this network alone: what is drawn by a message's name must not hang on what ran before.
  let sequence = 0
  const known = () => state as ComputeState
  return {
    purses,
    playing,
    state: known,
    leave: ({ id }: Subject) => void registered.delete(id),
    change: (subject: Subject) => void registered.set(subject.id, subject),
    jobs: () => Object.entries(known().jobs) as [JobId, JobState][],
    epoch(...all: readonly Said[]): Settled {
      const epoch = windowOf(number++, seed)
      const answers = [...playing].flatMap(([id, machine]) =>
        machine.answers(known()).map((one): Said => ({ by: registered.get(id)!, ...one })),
      )
      const words = [...all, ...answers].filter(({ by }) => by !== undefined && registered.has(by.id))
      const said = [...words, ...receiptsFor(words, known(), { registered, machines, signs })]
      const knowledge = { ...promptly(epoch), epoch, state }
      const verdicts: Verdict[] = []
      const summaries = new Map()
      for (const [subject, messages] of Map.groupBy(said, ({ by }) => by)) {
        const received = messages.map(({ contentType, payload, arrivesMs = 2, id }) =>
          receivedMessage({
            id: id ?? idOf(++sequence + 2 ** 40),
            subject: subject.id,
            contentType,
            sequence: ++sequence,
            timeMs: epoch.startMs + 1,
            arrivedAtMs: epoch.startMs + arrivesMs,
            payload,
          }),
        )
        const appraisal = resource.appraise(registered.get(subject.id)!, received, knowledge)
        verdicts.push(...appraisal.verdicts)
        if (appraisal.summary !== undefined) summaries.set(subject.id, appraisal.summary)
      }
      const outcome = resource.reconcile(summaries, {
        ...knowledge,
        subjects: registered,
        depositOf: id => purses.freeOf(registered.get(id)!.owner, known()),
        allowedOf: () => allowedOf(2n ** 99n),
        paymentDecimals: 6,
        vouching: false,
      })
      purses.take(outcome)
      state = outcome.state
      return { ...outcome, verdicts }
    },
  }
}

interface Signing {
  readonly registered: ReadonlyMap<SubjectId, Subject>
  readonly machines: ReadonlyMap<SubjectId, Strategy>
  readonly signs: Signs
}

/** What was sealed is brought at once, and signed for in the same epoch. */
function receiptsFor(words: readonly Said[], { jobs }: ComputeState, how: Signing): readonly Said[] {
  const brought = words.flatMap(word => broughtBy(word.by.id, [word]))
  const signed = brought.filter(
    one => (how.machines.get(one.machine)?.brings?.(one.job) ?? true) && how.signs(one),
  )
  return [...Map.groupBy(signed, ({ job }) => jobs[job]?.requester)].flatMap(([requester, all]) => {
    const by = requester === undefined ? undefined : how.registered.get(requester)
    return by === undefined ? [] : receiptsOf(all).map((word): Said => ({ by, ...word }))
  })
}

function windowOf(number: number, seed: number): EpochWindow {
  const hash = keccak256(new TextEncoder().encode(`seed ${number} ${seed}`))
  const startMs = START + number * HOUR
  return { number, startMs, endMs: startMs + HOUR, seed: `0x${Buffer.from(hash).toString('hex')}` as Hash }
}

/** Each epoch is known at its end, and nothing comes in after the next. */
function promptly({ number, startMs }: EpochWindow) {
  return {
    knownAtMs: (epoch: number) => (epoch < number ? START + (epoch + 1) * HOUR : undefined),
    completeUntilMs: startMs,
    acknowledgeMs: 10_000,
  }
}
