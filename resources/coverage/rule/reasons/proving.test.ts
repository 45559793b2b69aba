/** Every reason that is given about beacons and witnesses, with its facts: a code without a case does not compile. */
import { describe, expect } from 'vitest'
import type { Subject } from '../../../../kernel/subject.ts'
import { BEACON, type HeardBeacon } from '../../messages/coverage-messages.ts'
import { hashOf } from '../../testing/air.ts'
import { member } from '../../testing/conformance-case.ts'
import {
  ANSWER_AT,
  ANSWER_MS,
  at,
  everybody,
  four,
  heardOf,
  KNOWN,
  OPTIONS,
  planFor,
  SECRET_AT,
  SPREAD_MS,
  secret,
  secretOf,
  sentAt,
  witness,
} from '../../testing/draw.ts'
import { everyReason, type ReasonCase } from '../../testing/reason-case.ts'
import { says } from '../../testing/said.ts'
import { START_MS } from '../../testing/settle.ts'
import type { PROVING } from '../reasons.ts'

const [a, b] = four as [Subject, Subject]
const WITNESSES_UNTIL = KNOWN + SPREAD_MS + ANSWER_MS
const isSecret = ({ contentType }: { readonly contentType: string }) => contentType === BEACON.contentType
const withoutSecretOf = (one: Subject) => everybody(four).filter(said => said.by !== one || !isSecret(said))
/** What the first heard of the second, but for something; everybody else hears everybody. */
const heardOtherwise = (change: Partial<HeardBeacon>, facts: ReasonCase['facts']): ReasonCase => {
  const others = four.filter(one => one !== a && one !== b).map(one => heardOf(a, one))
  const said = everybody(four, new Map([[a, [heardOf(a, b, change), ...others]]]))
  return { said, by: a, facts: { times: 1, draw: 0, ...facts }, epochs: 6 }
}
/** With one who stands or is registered otherwise. */
const beside = (one: Subject, by: Subject, facts: ReasonCase['facts']): ReasonCase => {
  const all = [...four, one]
  return { said: everybody(all), by, facts, change: { subjects: all }, epochs: 6 }
}
const groupsHear = (groups: readonly (readonly Subject[])[]) =>
  new Map(groups.flatMap(group => group.map(by => [by, heardBy(by, group)] as const)))
const heardBy = (by: Subject, all: readonly Subject[]) =>
  all.filter(one => one !== by).map(one => heardOf(by, one))

describe('why a beacon or a witness does not count', () => {
  const cases: Record<keyof typeof PROVING, () => ReasonCase> = {
    draw_unknown: () => {
      const value = { draw: 77, at: START_MS, secret: secretOf(a) }
      return { said: [says(a, BEACON, value, SECRET_AT)], by: a, facts: { draw: 77 } }
    },
    beacon_twice: () => {
      return { said: [...everybody(four), secret(a, SECRET_AT + 5_000)], by: a, facts: { draw: 0 } }
    },
    beacon_late: () => {
      const arrives = WITNESSES_UNTIL + ANSWER_MS + 1
      const facts = { arrivedAtMs: START_MS + arrives, untilMs: START_MS + arrives - 1 }
      return { said: [...withoutSecretOf(a), secret(a, arrives)], by: a, facts }
    },
    beacon_off_schedule: () => {
      const sent = KNOWN + planFor(a).afterMs - 1
      const facts = { sentMs: START_MS + sent, wantedMs: START_MS + sent + 1 }
      return { said: [...withoutSecretOf(a), secret(a, SECRET_AT, sent)], by: a, facts }
    },
    not_asserted: () => {
      const nowhere = member(9, 'gateway', { cell: '' })
      const subjects = [...four, nowhere]
      return { said: [secret(nowhere)], by: nowhere, facts: { cell: '' }, change: { subjects } }
    },
    too_many_witnesses: () => {
      const dreams = Array.from({ length: 2_001 }, (_, number) => heardOf(a, b, { hash: hashOf(number) }))
      const said = [0, 1, 2, 3, 4].map(part => witness(a, dreams.slice(part * 500, part * 500 + 500)))
      return { said, by: a, facts: { most: 2_000 } }
    },
    witness_late: () => {
      const facts = { arrivedAtMs: START_MS + WITNESSES_UNTIL + 1, untilMs: START_MS + WITNESSES_UNTIL }
      return { said: [witness(a, heardBy(a, four), WITNESSES_UNTIL + 1)], by: a, facts }
    },
    beacon_unknown: () => heardOtherwise({ hash: hashOf('nobody’s') }, {}),
    witness_twice: () => {
      const again = heardOf(a, b)
      return { said: [witness(a, [again, again])], by: a, facts: { hash: again.hash } }
    },
    self_witness: () => {
      const said = [...everybody(four), witness(b, [heardOf(b, b)], ANSWER_AT + 2_000)]
      return { said, by: b, facts: { times: 1, other: b.id } }
    },
    own_witness: () => {
      const own = at(8, 2_000, 1_500, { owner: b.owner })
      return beside(own, own, { times: 1, other: b.id })
    },
    lag_too_long: () => {
      const before = ANSWER_AT - sentAt(b) - 4_001
      return heardOtherwise({ before }, { sentMs: START_MS + sentAt(b), mostMs: 4_000 })
    },
    frequency_differs: () => {
      const { frequencyHz: wantedHz } = planFor(b)
      const frequencyHz = wantedHz + 100_001
      return heardOtherwise({ frequencyHz }, { frequencyHz, wantedHz })
    },
    spreading_differs: () => {
      const { sf: wanted } = planFor(b)
      return heardOtherwise({ sf: wanted + 1 }, { sf: wanted + 1, wanted })
    },
    region_differs: () => {
      const abroad = at(9, 2_000, 1_500, { details: { region: 'US915' } })
      return beside(abroad, abroad, { region: 'US915', other: expect.any(String) })
    },
    too_near: () => {
      const near = at(9, 200)
      return beside(near, near, { other: a.id, cells: expect.any(Number), least: 8 })
    },
    rssi_too_strong: () => heardOtherwise({ rssi: -200 }, { other: b.id, metres: expect.any(Number) }),
    no_valid_beacon: () => {
      // It hears everybody, and nobody hears it.
      const deaf = at(9, 2_000, 1_500)
      const all = [...four, deaf]
      const said = [...everybody(four), secret(deaf), witness(deaf, heardBy(deaf, all))]
      return { said, by: deaf, facts: { times: 4, draw: 0 }, change: { subjects: all }, epochs: 6 }
    },
    no_valid_witness: () => {
      // Everybody hears it, and it hears nobody.
      const mute = at(9, 2_000, 1_500)
      const said = everybody([...four, mute], new Map([[mute, []]]))
      return {
        said,
        by: mute,
        facts: { times: 1, draw: 0 },
        change: { subjects: [...four, mute] },
        epochs: 6,
      }
    },
    not_drawn: () => {
      const options = { ...OPTIONS, proof: { ...OPTIONS.proof, witnesses: 2 } }
      const said = everybody(four)
      const facts = { heardBy: 3, most: 2 }
      return { said, by: a, facts, change: { options }, epochs: 6 }
    },
    closed_circle: () => {
      const village = [1, 2, 3, 4, 5].map(number => at(number, number * 900))
      const circle = [11, 12, 13].map(number => at(number, number * 500 - 3_000, 2_000))
      const subjects = [...village, ...circle]
      const said = everybody(subjects, groupsHear([village, circle]))
      const facts = { gateways: 3, owners: 3, ownersNear: 5 }
      return { said, by: circle[0]!, facts, change: { subjects }, epochs: 6 }
    },
    same_levels: () => {
      const village = Array.from({ length: 12 }, (_, number) =>
        at(number + 1, (number % 4) * 900, Math.floor(number / 4) * 900),
      )
      const copier = at(40, 1_300, 1_300)
      const subjects = [...village, copier]
      const rows = heardBy(village[0]!, village)
      const said = everybody(subjects, new Map([[copier, rows]]))
      return { said, by: copier, facts: { with: village[0]!.id }, change: { subjects }, epochs: 6 }
    },
    place_wrong: () => {
      const moved = at(7, 30_000)
      const loud = { rssi: -700, snr: 80 }
      const instead = new Map<Subject, readonly HeardBeacon[]>([
        [moved, four.map(one => heardOf(moved, one, loud))],
      ])
      for (const by of four) instead.set(by, [...heardBy(by, four), heardOf(by, moved, loud)])
      const subjects = [...four, moved]
      return {
        said: everybody(subjects, instead),
        by: moved,
        facts: { owners: 4, agree: 0 },
        change: { subjects },
        epochs: 6,
      }
    },
    not_vouched: () => {
      const subjects = [{ ...a, vouched: { place: 1 } }, ...four.slice(1)]
      return { said: everybody(subjects), by: b, facts: {}, change: { subjects, vouching: true }, epochs: 6 }
    },
  }
  everyReason({ subjects: four, options: OPTIONS }, cases)
})
