/**
 * The beacons of Harbour by the rules alone, on the air that its gateways are played on: of nobody honest anything is found, in any draw of two days, and
 * each cheat is found for its reason.
 */
import { expect, it } from 'vitest'
import type { Member } from '../../cli/cast.ts'
import type { Subject } from '../../kernel/subject.ts'
import { toAddress } from '../../protocol/ids.ts'
import { type Ear, joinAir, sendOnAir } from '../../resources/coverage/agent/recorded/air.ts'
import { beaconFrame, beaconHash, planOf, secretFor } from '../../resources/coverage/messages/beacon-plan.ts'
import { BEACON, type HeardBeacon, WITNESS } from '../../resources/coverage/messages/coverage-messages.ts'
import { packetHash } from '../../resources/coverage/messages/credits.ts'
import { regionOf } from '../../resources/coverage/messages/regions.ts'
import { hashOf } from '../../resources/coverage/testing/air.ts'
import { HOUR_MS, type Said, START_MS, seedOf, settle } from '../../resources/coverage/testing/settle.ts'
import { device } from '../../resources/mobility/testing/conformance-case.ts'
import { cast } from './cast.ts'
import network from './network.ts'

const REGION = regionOf('EU868')!
const [MINUTE_MS, DRAWS, GAIN_DDBI] = [60_000, 24, 23]
const FOUND: Readonly<Record<string, readonly string[]>> = {
  'gateway-echo': ['lag_too_long'],
  'gateway-7': ['same_levels'],
  'gateway-7-twin': ['same_levels'],
  'gateway-elsewhere': ['place_wrong', 'rssi_too_strong'],
  'gateway-ring-1': ['closed_circle'],
  'gateway-ring-2': ['closed_circle'],
  'gateway-ring-3': ['closed_circle'],
  'gateway-dreams': ['beacon_unknown'],
}

interface Mapping {
  readonly eui: string
  readonly stands: string
  readonly air?: string
  readonly antenna?: string
  readonly lateMs: number
  readonly invents?: string
}

const gateways = cast.members.flatMap((member, at) =>
  member.driver.kind === 'coverage-recorded'
    ? [{ name: member.name, by: subjectOf(member, at), mapping: member.driver['mapping'] as Mapping }]
    : [],
)
type Gateway = (typeof gateways)[number]

function subjectOf({ owner: person, model, cell, details }: Member, at: number): Subject {
  const first = cast.members.findIndex(({ owner }) => owner === person)
  const owner = toAddress(`0x${(first + 1).toString(16).padStart(40, '0')}`)
  return { ...device(at + 1), owner, resource: 'coverage', model, cell, details }
}

/** What all of them say of a draw, as their agents would. */
function saidOf(draw: number): readonly Said[] {
  const knownMs = START_MS + (draw + 1) * HOUR_MS
  const heard = new Map(
    gateways.map(({ name }) => [name, [] as (Omit<HeardBeacon, 'before'> & { atMs: number })[]]),
  )
  const standing = gateways.filter(({ mapping }) => mapping.stands !== '-')
  const ears = new Map(standing.map(one => [one, earOf(one, heard.get(one.name)!)]))
  const leave = [...ears.values()].map(ear => joinAir('harbour', ear))
  const sent = standing
    .filter(({ mapping }) => mapping.lateMs === 0)
    .map(one => {
      const plan = planOf(seedOf(draw), one.by.id, REGION, HOUR_MS)
      const secret = secretFor(Buffer.alloc(32, one.name), draw)
      const frame = beaconFrame(seedOf(draw), one.by.id, secret)
      expect(packetHash(frame)).toBe(beaconHash(seedOf(draw), one.by.id, secret))
      const atMs = knownMs + plan.afterMs + MINUTE_MS
      const radio = { frame, frequencyHz: plan.frequencyHz, sf: plan.sf, atMs }
      sendOnAir('harbour', ears.get(one)!, {
        ...radio,
        eirpDdbm: 10 * Math.floor(plan.powerDdbm / 10) + GAIN_DDBI,
      })
      return { by: one.by, atMs, secret }
    })
  for (const one of leave) one()
  const at = knownMs + HOUR_MS + 2 * MINUTE_MS
  const witnesses = gateways.flatMap(({ name, by, mapping }): Said[] => {
    const own = heard.get(name)!
    if (mapping.invents === 'witnesses')
      own.push({
        hash: hashOf('dream', draw),
        atMs: at - HOUR_MS,
        frequencyHz: 868_100_000,
        sf: 9,
        rssi: -1_100,
        snr: 0,
      })
    const beacons = own.map(({ atMs, ...row }) => ({ ...row, before: at - atMs }))
    const payload = WITNESS.encode({ draw, at, beacons })
    return beacons.length === 0 ? [] : [{ by, contentType: WITNESS.contentType, at: at - START_MS, payload }]
  })
  const secrets = sent.map(({ by, atMs, secret }): Said => {
    const payload = BEACON.encode({ draw, at: atMs, secret })
    return { by, contentType: BEACON.contentType, at: at - START_MS + HOUR_MS, payload }
  })
  return [...witnesses, ...secrets]
}

function earOf({ mapping }: Gateway, heard: (Omit<HeardBeacon, 'before'> & { atMs: number })[]): Ear {
  const { stands: cell, air = 'town', antenna = mapping.eui, lateMs } = mapping
  return {
    cell,
    air,
    antenna,
    hear({ frame, frequencyHz, sf, atMs }, { rssi, snr }) {
      const levels = { rssi: Math.round(10 * rssi), snr: Math.round(10 * snr) }
      heard.push({ hash: packetHash(frame), frequencyHz, sf, ...levels, atMs: atMs + lateMs })
    },
  }
}

it('are heard by all of the town; of nobody honest anything is found, and each cheat for its reason', () => {
  const { params } = network.resources.find(({ name }) => name === 'coverage')!
  const { every, spread, answer } = (params as { proof: { every: string; spread: string; answer: string } })
    .proof
  expect([every, spread, answer]).toEqual(['2h', '1h', '1h'])
  const draws = Array.from({ length: DRAWS }, (_, at) => 2 * at + 1)
  const options = { proof: { every, spread, answer } }
  const settled = settle(
    { subjects: gateways.map(({ by }) => by), options },
    draws.flatMap(saidOf),
    2 * DRAWS + 6,
  )
  const codes = new Map(gateways.map(({ by }) => [by.id, new Set<string>()]))
  for (const { outcome } of settled)
    for (const { subject, code } of outcome.findings) codes.get(subject)!.add(code)
  for (const { name, by } of gateways)
    expect([name, [...codes.get(by.id)!].sort()]).toEqual([name, FOUND[name] ?? []])
  // Of the two that share an antenna each is told of the other.
  const twins = new Map(gateways.map(({ name, by }) => [by.id as string, name]))
  const pairs = settled
    .flatMap(({ outcome }) => outcome.findings)
    .filter(({ code }) => code === 'same_levels')
    .map(({ subject, facts }) => `${twins.get(subject)} ${twins.get(String(facts['with']))}`)
  expect(new Set(pairs)).toEqual(new Set(['gateway-7 gateway-7-twin', 'gateway-7-twin gateway-7']))
  const witnesses = settled.reduce((sum, { outcome }) => sum + Number(outcome.highlights['witnesses']), 0)
  expect(witnesses).toBeGreaterThan(DRAWS * 40)
})
