/** Gateways of a network that pays for proved coverage, as parties: each draw they send, hear and say their secret. */

import type { Hash, SubjectId } from '../../../protocol/ids.ts'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import {
  type BeaconPlan,
  beaconHash,
  planOf,
  secretFor,
} from '../../../resources/coverage/messages/beacon-plan.ts'
import { BEACON, type HeardBeacon, WITNESS } from '../../../resources/coverage/messages/coverage-messages.ts'
import { regionOf } from '../../../resources/coverage/messages/regions.ts'
import type { CoverageState } from '../../../resources/coverage/rule/state.ts'
import { levelAfter, metresOf } from '../../../resources/coverage/testing/air.ts'
import { cellAt } from '../../../resources/coverage/testing/places.ts'
import { type Known, type Party, party } from '../world.ts'
import { HOUR_MS, START_MS, utter } from './carriers.ts'

const REGION = regionOf('EU868')!
const [SPREAD_MS, ANSWER_MS, GAIN] = [HOUR_MS, 6 * HOUR_MS, 23]
/** What hears nothing below it: 35 km of free space, with buildings a few. */
const DEAF_DDBM = -1_370

export interface Beaconer {
  readonly number: number
  readonly name: string
  readonly owner?: number
  /** Where it is registered; where it stands, there unless said. */
  readonly cell: string
  readonly stands?: string
  readonly vouched?: true
  readonly claims?: number
  readonly real?: number
  /** What it says it heard, of what it hears; all of that unless said. */
  readonly says?: (heard: readonly HeardBeacon[], air: Air) => readonly HeardBeacon[]
  /** Whom it hears at all: everybody near enough unless said. */
  readonly hears?: (name: string) => boolean
  /** Its clock is wrong by so much. */
  readonly skewMs?: number
}

export interface Sent {
  readonly by: Beaconer
  readonly id: SubjectId
  readonly plan: BeaconPlan
  readonly hash: string
  readonly atMs: number
}

export interface Air {
  readonly draw: number
  readonly seed: Hash
  readonly at: number
  readonly sent: readonly Sent[]
  readonly heardBy: (other: Beaconer) => readonly HeardBeacon[]
}

/** All that share one air. */
export function beaconerParties(all: readonly Beaconer[]): readonly Party[] {
  const made = all.map(one =>
    party(
      one.number,
      START_MS,
      {
        model: 'coverage/gateway',
        cell: one.cell,
        details: { gainDdbi: GAIN },
        ...(one.owner === undefined ? {} : { owner: one.owner }),
      },
      {
        name: one.name,
        deposit: 0n,
        says: [],
        claims: one.claims ?? 1,
        real: one.real ?? 1,
        ...(one.vouched === undefined ? {} : { vouched: { place: 1 } }),
      },
    ),
  )
  const ids = new Map(all.map((one, index) => [one, made[index]!.signer.subject]))
  return made.map((own, index) => ({
    ...own,
    answers: async (known: Known) => answersOf(all[index]!, ids, known),
  }))
}

function answersOf(own: Beaconer, ids: ReadonlyMap<Beaconer, SubjectId>, { epoch, knownAtMs, state }: Known) {
  const asked = (state as CoverageState).draws[epoch]
  if (asked === undefined) return []
  const air = airOf(asked.seed, epoch, knownAtMs, ids)
  const { says = (heard: readonly HeardBeacon[]) => heard, skewMs = 0 } = own
  const beacons = says(air.heardBy(own), air)
  const mine = air.sent.find(({ by }) => by === own)!
  const secretAtMs = knownAtMs + SPREAD_MS + ANSWER_MS + 60_000
  const beacon = { draw: epoch, at: mine.atMs + skewMs, secret: secretOf(own, epoch) }
  return [
    utter(
      air.at,
      WITNESS.contentType,
      WITNESS.encode({
        draw: epoch,
        at: air.at,
        beacons: beacons.map(one => ({ ...one, before: one.before - skewMs })),
      }),
    ),
    utter(secretAtMs, BEACON.contentType, BEACON.encode(beacon)),
  ]
}

function airOf(seed: Hash, draw: number, knownAtMs: number, ids: ReadonlyMap<Beaconer, SubjectId>): Air {
  const at = knownAtMs + SPREAD_MS + 60_000
  const sent = [...ids].map(([by, id]): Sent => {
    const plan = planOf(seed, id, REGION, SPREAD_MS)
    return {
      by,
      id,
      plan,
      hash: beaconHash(seed, id, secretOf(by, draw)),
      atMs: knownAtMs + plan.afterMs + 3_000,
    }
  })
  const heardBy = (listener: Beaconer) => sent.flatMap(one => receptionOf(listener, one, at))
  return { draw, seed, at, sent, heardBy }
}

function receptionOf(listener: Beaconer, { by, plan, hash, atMs }: Sent, at: number): readonly HeardBeacon[] {
  if (by === listener || listener.hears?.(by.name) === false || by.hears?.(listener.name) === false) return []
  const metres = metresOf(listener.stands ?? listener.cell, by.stands ?? by.cell)
  const level = levelAfter(metres, plan.powerDdbm + 2 * GAIN, plan.frequencyHz, listener.number, by.number)
  if (level.rssi + Math.min(0, level.snr) < DEAF_DDBM) return []
  return [{ hash, before: at - atMs, frequencyHz: plan.frequencyHz, sf: plan.sf, ...level }]
}

function secretOf({ number }: Beaconer, draw: number): string {
  return secretFor(sha256(new Uint8Array([number % 256, Math.floor(number / 256)])), draw)
}

/** Six of six owners in a village, each vouched for where that is said. */
export function villageOf(vouched?: true): readonly Beaconer[] {
  return [1, 2, 3, 4, 5, 6].map(number => ({
    number,
    name: `gateway-${number}`,
    cell: cellAt(number * 700, (number % 3) * 1_100),
    ...(vouched === undefined ? {} : { vouched }),
  }))
}
