/** Riders and drivers over epochs of an hour, through the real rule, with what each owner has and what was moved held against the kernel's law. */
import { lockChangesIn } from '../../../../kernel/money/check-locks.ts'
import type { Finding, Outcome, StateValue, Verdict } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { allowedOf } from '../../../../kernel/testing/allowances.ts'
import { promptKnowledge } from '../../../../kernel/testing/prompt-knowledge.ts'
import { type Address, type MessageId, toAddress, toSubjectId } from '../../../../protocol/ids.ts'
import type { Word } from '../../../../protocol/words/define-word.ts'
import { receivedMessage } from '../../../testing/received-message.ts'
import {
  type Booking,
  type Ended,
  type Purse,
  RIDE_BOOK,
  RIDE_END,
  RIDE_PURSE,
  RIDE_STEP,
  type Step,
} from '../../messages/rides/ride-words.ts'
import { RIDER } from '../../messages/rides/spending.ts'
import type { MobilityOptions } from '../../rule/params.ts'
import { mobility } from '../../rule/resource.ts'
import type { MobilityState } from '../../rule/state.ts'

export const [HOUR, MINUTE] = [3_600_000, 60_000]
export const START = Date.UTC(2026, 0, 5)
export const COIN = 1_000_000n
/** Two cells of a town, about 9 km apart. */
export const [HERE, THERE] = ['871f1d489ffffff', '871f18b20ffffff']
/** 2 to get in, 1 a kilometre, 0.2 a minute. */
export const TERMS = { start: 2n * COIN, perKm: COIN, perMinute: COIN / 5n }
/** Nine kilometres in a quarter of an hour: 14. */
export const WAY = { metres: 9_000, seconds: 900 }
export const QUOTE = 14n * COIN

export function person(number: number, model: string = RIDER, owner = number): Subject {
  return {
    id: toSubjectId(number.toString(16).padStart(64, '0')),
    owner: toAddress(`0x${owner.toString(16).padStart(40, '0')}`),
    resource: 'mobility',
    model,
    cell: '',
    details: {},
    registeredAtMs: START - 24 * HOUR,
    movedAtMs: START - 24 * HOUR,
    accepted: true,
  }
}

export const [RIDER_1, DRIVER_1] = [person(1), person(2, 'mobility/car')]

export interface Spoken {
  readonly by: Subject
  /** When it was made and arrived, ms after the start. */
  readonly atMs: number
  readonly contentType: string
  readonly payload: Uint8Array
  readonly id: MessageId
  /** It comes in so many epochs later, as it arrived. */
  readonly leftOut?: number
}

let numbered = 0

export function say<Said>(by: Subject, atMs: number, word: Word<Said>, said: Said, leftOut = 0): Spoken {
  const id = (++numbered).toString(16).padStart(64, '0') as MessageId
  return { by, atMs, contentType: word.contentType, payload: word.encode(said), id, leftOut }
}

export function purse(
  by: Subject,
  atMs: number,
  amount: bigint,
  kept: Pick<Purse, 'each' | 'drivers'> = NOBODY,
) {
  return say(by, atMs, RIDE_PURSE, { amount, until: START + 60 * 24 * HOUR, ...kept })
}
const NOBODY: Pick<Purse, 'each' | 'drivers'> = { each: 0n, drivers: [] }

export function book(by: Subject, atMs: number, driver: Subject, change: Partial<Booking> = {}): Spoken {
  const until = { by: START + atMs + 10 * MINUTE, seats: 1, from: HERE, to: THERE, driver: driver.id }
  return say(by, atMs, RIDE_BOOK, { ...TERMS, ...WAY, ...until, ...change })
}

export const step = (by: Subject, atMs: number, ride: Spoken, what: Step) =>
  say(by, atMs, RIDE_STEP, { ride: ride.id, step: what, at: START + atMs })

export function end(by: Subject, atMs: number, ride: Spoken, change: Partial<Ended> = {}): Spoken {
  return say(by, atMs, RIDE_END, { ...WAY, ride: ride.id, at: START + atMs, odometer: [], ...change })
}

/** As both sides' apps do it. */
export function honestRide(rider: Subject, driver: Subject, atMs: number, change: Partial<Booking> = {}) {
  const ride = book(rider, atMs, driver, change)
  const { metres = WAY.metres, seconds = WAY.seconds } = change
  const overMs = atMs + 8 * MINUTE + seconds * 1_000
  const said = [
    ride,
    step(driver, atMs + 20_000, ride, 'accept'),
    step(driver, atMs + 8 * MINUTE, ride, 'start'),
    step(rider, atMs + 8 * MINUTE, ride, 'start'),
    end(driver, overMs, ride, { metres, seconds }),
    end(rider, overMs + 5_000, ride, { metres, seconds }),
  ]
  return { ride, said, overMs }
}

export interface Played {
  /** Of the payment asset, received less spent. */
  readonly moved: ReadonlyMap<Address, bigint>
  readonly burned: bigint
  readonly findings: readonly Finding[]
  readonly refused: readonly (Verdict & { readonly accepted: false })[]
  readonly outcomes: readonly Outcome<StateValue>[]
  readonly state: MobilityState
  movedOf(subject: Subject): bigint
  codesOf(subject: Subject): readonly string[]
}

export interface Playing {
  readonly subjects: readonly Subject[]
  readonly said: readonly Spoken[]
  readonly hours: number
  readonly balance?: bigint
  readonly options?: MobilityOptions
  /** How many epochs late each is settled. */
  readonly late?: number
}

export function playRides({
  subjects,
  said,
  hours,
  balance = 1_000n * COIN,
  options = {},
  late = 0,
}: Playing): Played {
  const resource = mobility(options)
  const byId = new Map([...subjects].sort((a, b) => (a.id < b.id ? -1 : 1)).map(one => [one.id, one]))
  const [moved, spent] = [new Map<Address, bigint>(), new Map<Address, bigint>()]
  const add = (map: Map<Address, bigint>, owner: Address, amount: bigint) =>
    map.set(owner, (map.get(owner) ?? 0n) + amount)
  const outcomes: Outcome<StateValue>[] = []
  const refused: (Verdict & { readonly accepted: false })[] = []
  let state = resource.initialState
  for (let number = 0; number < hours; number++) {
    const epoch = { ...windowOf(number), seed: `0x${'00'.repeat(32)}` as const }
    const knowledge = promptKnowledge(epoch)
    const knownAtMs = (of: number) =>
      of < number - late ? knowledge.knownAtMs(of)! + late * HOUR : undefined
    const context = { ...knowledge, knownAtMs, epoch, state }
    const summaries = new Map()
    for (const subject of byId.values()) {
      const own = said.filter(one => one.by.id === subject.id && epochOf(one) === number).map(toReceived)
      const { verdicts, summary } = resource.appraise(subject, own, context)
      refused.push(...verdicts.flatMap(one => (one.accepted ? [] : [one])))
      if (summary !== undefined) summaries.set(subject.id, summary)
    }
    const locked = (owner: Address) =>
      Object.values(resource.locksOf!(state)).reduce(
        (sum, { account, left }) => (account === owner ? sum + BigInt(left) : sum),
        0n,
      )
    const depositOf = (id: Subject['id']) => {
      const { owner } = byId.get(id)!
      return balance - (spent.get(owner) ?? 0n) - locked(owner)
    }
    const more = { depositOf, allowedOf: () => allowedOf(), paymentDecimals: 6, vouching: false }
    const outcome = resource.reconcile(summaries, { ...context, ...more, subjects: byId })
    const { transfers, charges } = outcome
    lockChangesIn({
      before: resource.locksOf!(state),
      after: resource.locksOf!(outcome.state),
      transfers,
      charges,
      startMs: epoch.startMs,
    })
    for (const { from, to, amount } of transfers) {
      add(moved, from, -amount)
      add(moved, to, amount)
      add(spent, from, amount)
    }
    for (const { from, amount } of charges) {
      add(moved, from, -amount)
      add(spent, from, amount)
    }
    outcomes.push(outcome)
    state = outcome.state
  }
  const findings = outcomes.flatMap(one => one.findings)
  return {
    moved,
    burned: outcomes.flatMap(one => one.charges).reduce((sum, { amount }) => sum + amount, 0n),
    findings,
    refused,
    outcomes,
    state: state as MobilityState,
    movedOf: ({ owner }) => moved.get(owner) ?? 0n,
    codesOf: ({ id }) => findings.filter(one => one.subject === id).map(({ code }) => code),
  }
}

function windowOf(number: number) {
  return { number, startMs: START + number * HOUR, endMs: START + (number + 1) * HOUR }
}

function epochOf({ atMs, leftOut = 0 }: Spoken): number {
  return Math.floor(atMs / HOUR) + leftOut
}

function toReceived({ by, atMs, contentType, payload, id }: Spoken) {
  const timeMs = START + atMs
  return receivedMessage({
    id,
    subject: by.id,
    contentType,
    sequence: numbered,
    timeMs,
    arrivedAtMs: timeMs + 500,
    payload,
  })
}
