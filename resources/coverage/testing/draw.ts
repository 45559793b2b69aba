/** A first draw of beacons, as gateways of tests say it: who sent what, who heard whom, and how strongly. */
import type { Subject } from '../../../kernel/subject.ts'
import { beaconHash, planOf } from '../messages/beacon-plan.ts'
import { BEACON, type HeardBeacon, WITNESS } from '../messages/coverage-messages.ts'
import { regionOf } from '../messages/regions.ts'
import { gainOf } from '../rule/gateway.ts'
import { levelAfter, metresOf } from './air.ts'
import { member } from './conformance-case.ts'
import { cellAt } from './places.ts'
import { HOUR_MS, type Said, START_MS, seedOf } from './settle.ts'

export const REGION = regionOf('EU868')!
export const OPTIONS = { pay: 'coverage', proof: { every: '1h', spread: '10m', answer: '1h' } } as const
export const [SPREAD_MS, ANSWER_MS] = [600_000, HOUR_MS]
/** The first draw is known as the second epoch begins. */
export const KNOWN = HOUR_MS
export const ANSWER_AT = KNOWN + SPREAD_MS + 60_000
export const SECRET_AT = KNOWN + SPREAD_MS + ANSWER_MS + 60_000
export const SEED = seedOf(0)

export const at = (number: number, east: number, north = 0, change: Partial<Subject> = {}) =>
  member(number, 'gateway', { cell: cellAt(east, north), ...change })
export const four = [at(1, 0), at(2, 1_500), at(3, 3_000, 800), at(4, 1_000, 2_500)]
export const secretOf = ({ id }: Subject) => id.slice(0, 32)
export const planFor = ({ id }: Subject) => planOf(SEED, id, REGION, SPREAD_MS)
export const sentAt = (by: Subject) => KNOWN + planFor(by).afterMs + 10

export function secret(by: Subject, arrives = SECRET_AT, atMs = sentAt(by)): Said {
  const payload = BEACON.encode({ draw: 0, at: START_MS + atMs, secret: secretOf(by) })
  return { by, contentType: BEACON.contentType, payload, at: arrives - 1_000, arrives }
}

export function heardOf(
  by: Subject,
  other: Subject,
  change: Partial<HeardBeacon> = {},
  from = by.cell,
): HeardBeacon {
  const { frequencyHz, sf, powerDdbm } = planFor(other)
  const eirp = powerDdbm + gainOf(by) + gainOf(other)
  const level = levelAfter(metresOf(from, other.cell), eirp, frequencyHz, by.id, other.id)
  const hash = beaconHash(SEED, other.id, secretOf(other))
  return { hash, before: ANSWER_AT - sentAt(other) - 50, frequencyHz, sf, ...level, ...change }
}

export function witness(by: Subject, beacons: readonly HeardBeacon[], arrives = ANSWER_AT + 1_000): Said {
  const payload = WITNESS.encode({ draw: 0, at: START_MS + ANSWER_AT, beacons })
  return { by, contentType: WITNESS.contentType, payload, at: ANSWER_AT, arrives }
}

/** Everybody hears everybody, but for what is said of some. */
export function everybody(
  all: readonly Subject[],
  instead: ReadonlyMap<Subject, readonly HeardBeacon[]> = new Map(),
) {
  return [
    ...all.map(by => secret(by)),
    ...all.map(by =>
      witness(by, instead.get(by) ?? all.filter(other => other !== by).map(other => heardOf(by, other))),
    ),
  ]
}
