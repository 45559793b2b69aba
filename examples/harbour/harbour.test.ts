/**
 * The recordings of Harbour by the rules alone: what each device would say of them is settled hour after hour. Every honest one is paid and
 * nothing is found of it, in every round of the recording; each cheat is refused, or shares, for its reason. The network played: harbour.long.ts.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cellToParent } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../agent/config.ts'
import { SERVICES } from '../../bin/services.ts'
import type { Member } from '../../cli/cast.ts'
import { ORACLES, ROLES } from '../../cli/sender.ts'
import { ownersOf } from '../../cli/up/devices/make-devices.ts'
import { openPlaces } from '../../kernel/map/places.ts'
import type { Subject } from '../../kernel/subject.ts'
import { REGION_RESOLUTION } from '../../protocol/cells/region.ts'
import { toAddress } from '../../protocol/ids.ts'
import { readKeys } from '../../resources/coverage/agent/consumer/session-files.ts'
import { createFrameCheck } from '../../resources/coverage/agent/frame-check.ts'
import { frameOf, readRecording } from '../../resources/coverage/agent/recorded/receptions.ts'
import { CARRIED, RECEIPT, ROUTE } from '../../resources/coverage/messages/coverage-messages.ts'
import { packetHash } from '../../resources/coverage/messages/credits.ts'
import {
  foundOf,
  idOf,
  paidTo,
  type Said,
  START_MS,
  settle,
} from '../../resources/coverage/testing/settle.ts'
import { fixesOf, readDrive } from '../../resources/mobility/agent/recorded/recorded-drive.ts'
import { createRecorder } from '../../resources/mobility/messages/recorder.ts'
import { rideCellAt } from '../../resources/mobility/messages/rides/ride-cell.ts'
import type { Sheet } from '../../resources/mobility/messages/sheet.ts'
import { judgeSheet } from '../../resources/mobility/rule/judge-sheet.ts'
import { readParams } from '../../resources/mobility/rule/params.ts'
import { device } from '../../resources/mobility/testing/conformance-case.ts'
import { SEALED, settleHours } from '../../resources/mobility/testing/settle.ts'
import { readingsOf, readWalk } from '../../resources/signal/agent/recorded/recorded-walk.ts'
import { createRecorder as createWalkRecorder } from '../../resources/signal/messages/recorder.ts'
import type { Sight } from '../../resources/signal/messages/sheet.ts'
import {
  reflectedWord,
  settleHours as settleWalks,
  START_MS as WALKS_MS,
} from '../../resources/signal/testing/settle.ts'
import { createRandom } from '../../sim/random.ts'
import { cast } from './cast.ts'

const [HOUR_MS, ROUND_MS, ROUNDS] = [3_600_000, 4 * 3_600_000, 3]
/** That others had just been there, or nobody else saw it yet, is nobody's fault. */
const ORDINARY: readonly string[] = ['seen_lately', 'sighting_waits', 'sighting_again']
const file = (name: string) => join(import.meta.dirname, name)
const subjects = new Map(cast.members.map((member, at) => [member.name, subjectOf(member, at)]))

function subjectOf({ owner: person, model, cell, details }: Member, at: number): Subject {
  const first = cast.members.findIndex(({ owner }) => owner === person)
  const owner = toAddress(`0x${(first + 1).toString(16).padStart(40, '0')}`)
  return { ...device(at + 1), owner, resource: model.split('/')[0]!, model, cell, details }
}

function of(name: string): Subject {
  return subjects.get(name)!
}

it('has owners with an account each, none of which is an oracle’s or governs', () => {
  const accounts = [...ownersOf(cast).values()]
  const offices = new Set<number>([...Object.values(ROLES), ...ORACLES])
  offices.delete(ROLES.firstOwner)
  expect(new Set(accounts).size).toBe(accounts.length)
  expect(accounts.filter(one => offices.has(one))).toEqual([])
})

it.each(
  cast.members.map(member => [member.name, member] as const),
)('the agent of %s reads its configuration', (name, { driver }) => {
  const config = { name, dataDir: 'x', nodes: ['http://127.0.0.1:1'], driver }
  expect(() => {
    const { driver: read, driverOptions } = readConfig(config, SERVICES)
    // What `cairn up` adds: where a recording begins, and where it listens.
    const port = read.listens === undefined ? {} : { port: 9_999 }
    const start = 'file' in driver ? { startMs: START_MS } : {}
    read.prepare(Object.assign({}, driverOptions, start, port))
  }).not.toThrow()
})

describe('the drives', () => {
  const members = cast.members.filter(({ driver }) => driver.kind === 'mobility-recorded')
  const params = readParams({ refresh: '6h', settleAfter: '1h', openFor: '1h', remember: '3d' })
  const placeOf = openPlaces()
  const sheets = new Map(members.map((member, at) => [member.name, sheetsOf(member, at)]))
  const codesOf = (name: string) => {
    const codes = sheets.get(name)!.map(sheet => judgeSheet(sheet, params, placeOf)?.code)
    return [...new Set(codes)]
  }

  /** What its recorder lets out, ends left out, in the rounds of the recording. */
  function sheetsOf({ driver }: Member, at: number): readonly Sheet[] {
    const options = { file: String(driver['file']), mapping: driver['mapping'] as { readonly drive: string } }
    const recording = readDrive(readFileSync(file(options.file)), options)
    const random = createRandom(at)
    const recorder = createRecorder(() => random.next())
    return Array.from({ length: ROUNDS }, (_, round) => {
      for (const fix of fixesOf(recording, { startMs: START_MS, periodMs: ROUND_MS }, round))
        recorder.add(fix)
      return recorder.due(START_MS + (round + 1) * ROUND_MS)
    }).flat()
  }

  const [DRAWN, PARKED] = ['car-10', 'phone-5']
  const honest = members.map(({ name }) => name).filter(name => ![DRAWN, PARKED].includes(name))

  it('are of ten cars, one of them with two devices, and of six phones; each says two sheets and more a round', () => {
    expect(members).toHaveLength(17)
    for (const own of sheets.values()) expect(own.length).toBeGreaterThanOrEqual(2 * ROUNDS)
  })

  it('are refused by no check, but the track that was drawn and the phone on a desk', () => {
    for (const name of honest) expect([name, codesOf(name)]).toEqual([name, [undefined]])
    expect(codesOf(DRAWN)).toEqual(['drawn'])
    expect(codesOf(PARKED)).toEqual(['does_not_shake'])
  })

  it('are paid in each round; of the two in one car each has half, and nobody else is named', () => {
    const all = honest.map(of)
    const told = honest.flatMap(name => sheets.get(name)!.map(sheet => ({ by: of(name), sheet, ...SEALED })))
    const options = { refresh: '6h', settleAfter: '1h', openFor: '1h', remember: '3d' }
    const hours = (ROUNDS * ROUND_MS) / HOUR_MS
    const { unitsOf, outcomes } = settleHours(all, told, { startMs: START_MS, hours, options })
    // Four of them drive one way, so each finds it less fresh.
    for (const name of honest) expect(unitsOf(of(name)), name).toBeGreaterThan(5_000)
    const alone = settleHours(
      all.filter(one => one !== of('car-9-twin')),
      told.filter(({ by }) => by !== of('car-9-twin')),
      { startMs: START_MS, hours, options },
    )
    expect(unitsOf(of('car-9')) + unitsOf(of('car-9-twin'))).toBeLessThan(1.1 * alone.unitsOf(of('car-9')))
    const named = outcomes
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => !ORDINARY.includes(code))
      .map(({ subject, code }) => `${subject} ${code}`)
    expect(new Set(named)).toEqual(
      new Set(['car-9', 'car-9-twin'].map(name => `${of(name).id} same_vehicle`)),
    )
  })

  it('of four cameras on one way: what one saw the next confirms, and a picture on a screen counts nowhere', () => {
    const cameras = ['car-1', 'car-2', 'car-3']
    const planted = 'phone-6'
    const options = { refresh: '6h', settleAfter: '1h', openFor: '1h', remember: '3d' }
    const play = (isSeen: boolean) => {
      const told = [...cameras, planted].flatMap(name =>
        sheets.get(name)!.map(({ sightings, ...sheet }) => ({
          by: of(name),
          sheet: isSeen && sightings ? { ...sheet, sightings } : sheet,
          ...SEALED,
        })),
      )
      const hours = (ROUNDS * ROUND_MS) / HOUR_MS
      return settleHours([...cameras, planted].map(of), told, { startMs: START_MS, hours, options })
    }
    const [seen, blind] = [play(true), play(false)]
    const noted = seen.verdicts.flatMap(verdict => (verdict.accepted ? verdict.notes : []))
    const pictures = sheets.get(planted)!.reduce((sum, { sightings = [] }) => sum + sightings.length, 0)
    expect(pictures).toBeGreaterThan(30)
    const again = noted.filter(({ code }) => code === 'picture_again')
    expect(again.reduce((sum, { facts }) => sum + Number(facts['count']), 0)).toBe(pictures)
    for (const name of cameras)
      expect(seen.unitsOf(of(name)), name).toBeGreaterThan(1.02 * blind.unitsOf(of(name)))
    expect(seen.unitsOf(of(planted))).toBe(blind.unitsOf(of(planted)))
    expect(seen.found.filter(code => /denied|picture/.test(code))).toEqual([])
  })
})

describe('the rides', () => {
  it('are of pairs, each in a region of its own, that cars answer in: who rides with whom is known', () => {
    const played = (kind: string) => cast.members.filter(({ driver }) => driver.kind === kind)
    const regionsOf = played('mobility-rides-played').map(({ driver }) => String(driver['regions']))
    const regions = played('mobility-rider-played').map(({ driver }) => {
      const { lat, lon } = driver['from'] as { readonly lat: number; readonly lon: number }
      // As desks find it: near a border the cell of the place itself is another.
      return cellToParent(rideCellAt(lat, lon), REGION_RESOLUTION)
    })
    expect(regions).toHaveLength(5)
    expect(new Set(regionsOf)).toEqual(new Set(regions))
    const ownerOf = (name: string) => of(name).owner
    expect(ownerOf('cab-ghost')).toBe(ownerOf('rider-ghost'))
  })
})

describe('the walks', () => {
  const members = cast.members.filter(({ driver }) => driver.kind === 'signal-recorded')
  const CHEATS: Readonly<Record<string, readonly string[]>> = {
    'signal-5': ['same_reading'],
    'signal-5-twin': ['same_reading'],
    'signal-own': ['own_reflector'],
    'signal-copy': ['copied'],
    'signal-table': ['too_constant'],
    'signal-loud': ['out_of_bounds'],
  }
  const told = members.flatMap(member => saidBy(member))
  const hours = (ROUNDS * ROUND_MS) / HOUR_MS
  const options = { refresh: '6h', settleAfter: '1h', openFor: '1h', remember: '3d' }
  const receivers = [...members.map(({ name }) => of(name)), of('reflector-1')]
  const settled = settleWalks(
    receivers,
    told.map(({ sheet }) => sheet),
    told.flatMap(({ saw }) => saw),
    {
      hours,
      options,
    },
  )

  /** Of each round its sheets, and a test of the way in each that both sides say. */
  function saidBy({ name, driver }: Member) {
    const mapping = driver['mapping'] as { readonly walk: string; readonly roundsLate: number }
    const recording = readWalk(readFileSync(file(String(driver['file']))), { file: '.gz', mapping })
    const recorder = createWalkRecorder()
    const [first, times] = [mapping.roundsLate, { startMs: WALKS_MS, periodMs: ROUND_MS }]
    return Array.from({ length: ROUNDS - first }, (_, at) => {
      const round = first + at
      for (const reading of readingsOf(recording, { ...times, roundsLate: first }, round))
        recorder.add(reading)
      return recorder.due(WALKS_MS + (round + 1) * ROUND_MS)
    })
      .flat()
      .map((sheet, at) => {
        const [{ cell, network }] = sheet.sights as [Sight]
        const id = (at * 100 + members.findIndex(one => one.name === name)).toString(16).padStart(32, '0')
        const speeds = { downKbps: 20_000, upKbps: 4_000, rtt: 300 }
        const test = { cell, network, reflector: of('reflector-1').id, test: id, ...speeds }
        const word = reflectedWord(id, of(name), sheet.quarter * 900_000 + 60_000)
        return {
          sheet: { by: of(name), sheet: { ...sheet, tests: [test] } },
          saw: [{ by: of('reflector-1'), word }],
        }
      })
  }

  it('of everybody who cheats are named for what they are, and of nobody else', () => {
    const codes = new Map(members.map(({ name }) => [of(name).id, new Set<string>()] as const))
    for (const { subject, code } of settled.findings) codes.get(subject)?.add(code)
    for (const { subject, code } of settled.codes) codes.get(subject)?.add(code)
    for (const { name } of members) {
      const own = [...codes.get(of(name).id)!].filter(code => code !== 'seen_lately')
      expect([name, own], name).toEqual([name, CHEATS[name] ?? []])
    }
  })

  it('are paid to whoever walked, once for one receiver, and not for what was made up or copied', () => {
    const unitsOf = (name: string) => settled.unitsOf(of(name))
    for (const name of ['signal-1', 'signal-2', 'signal-3', 'signal-4'])
      expect(unitsOf(name), name).toBeGreaterThan(1_000)
    for (const name of ['signal-copy', 'signal-table']) expect(unitsOf(name), name).toBe(0)
    // Its levels do not count; its tests do, which a reflector saw.
    expect(unitsOf('signal-loud')).toBeLessThan(unitsOf('signal-own'))
    expect(unitsOf('signal-5')).toBe(unitsOf('signal-5-twin'))
    expect(unitsOf('reflector-1')).toBeGreaterThan(0)
  })
})

describe('the receptions', () => {
  const gateways = cast.members.filter(
    ({ driver }) =>
      driver.kind === 'coverage-recorded' && (driver['mapping'] as { gateway: string }).gateway !== '-',
  )
  const office = of('office')
  const ROUTE_ID = idOf(0)

  it('are of frames that their devices sent, and no other: the office signs for each', async () => {
    const { sessions } = await readKeys(file('data/keys.json'))
    expect(sessions).toHaveLength(40)
    const check = createFrameCheck(sessions)
    expect(check.look(frameOf(sessions[3]!, 70_000 % 65_536), 0)).toBe('sent')
    const forged = frameOf({ devAddr: sessions[3]!.devAddr, key: new Uint8Array(16) }, 9_000)
    expect(check.look(forged, 0)).toBe('not_proved')
  })

  it('pay each of six gateways for every packet, two of one antenna once, the echo and the one that is elsewhere nothing', async () => {
    const { sessions } = await readKeys(file('data/keys.json'))
    const said: Said[] = [asks()]
    const heardBy = new Map<string, number>()
    for (const { name, driver } of gateways) {
      const { gateway, lateMs } = driver['mapping'] as { gateway: string; lateMs: number }
      const { rows } = await readRecording(file('data/receptions.csv.gz'), gateway)
      heardBy.set(name, rows.length)
      const packets = rows.map(({ offsetMs, device, count, rssi, snr, frequencyHz, sf }) => {
        const frame = frameOf(sessions[device]!, count)
        const levels = { rssi: Math.round(10 * rssi), snr: Math.round(10 * snr) }
        const before = ROUND_MS - offsetMs - lateMs
        return { hash: packetHash(frame), before, bytes: frame.length, frequencyHz, sf, join: 0, ...levels }
      })
      const at = ROUND_MS + 60_000
      const carried = packets.map(packet => ({ ...packet, before: packet.before + 60_000 }))
      const payload = CARRIED.encode({ route: ROUTE_ID, at: START_MS + at, packets: carried })
      said.push({ by: of(name), contentType: CARRIED.contentType, at, payload }, signs(name, rows.length))
    }
    const network = {
      subjects: [...subjects.values()],
      options: { window: '15m', settleAfter: '6h', fee: '1%' },
    }
    const settled = settle(network, said, 24)
    for (const { name } of gateways.slice(0, 6)) {
      expect(paidTo(settled, of(name)), name).toBeGreaterThan(100_000n)
      expect([name, [...foundOf(settled, of(name)).keys()]]).toEqual([name, []])
    }
    const [echo, elsewhere] = [of('gateway-echo'), of('gateway-elsewhere')]
    expect([paidTo(settled, echo), paidTo(settled, elsewhere)]).toEqual([0n, 0n])
    expect([...foundOf(settled, echo).keys()]).toContain('packet_replayed')
    expect([...foundOf(settled, elsewhere).keys()]).toContain('copy_elsewhere')
    // All but the first eight packets are of both together: so many tell that they are one.
    const [one, twin] = [of('gateway-7'), of('gateway-7-twin')]
    for (const each of [one, twin]) expect([...foundOf(settled, each).keys()]).toEqual(['same_reception'])
    expect(paidTo(settled, twin)).toBe(paidTo(settled, one))
    const alone = 1_000n * BigInt(heardBy.get('gateway-7')!)
    expect(paidTo(settled, one) + paidTo(settled, twin)).toBeLessThan((alone * 6n) / 5n)
  })

  function asks(): Said {
    const payload = ROUTE.encode({
      addrs: [{ from: 0x26011000, to: 0x26011027 }],
      joins: [],
      copies: 10,
      within: 2_000,
      price: 1_000n,
      budget: 50_000_000n,
      until: START_MS + 48 * HOUR_MS,
      endpoint: 'http://127.0.0.1:1780/uplink',
    })
    return { by: office, contentType: ROUTE.contentType, at: 0, arrives: 1, payload }
  }

  function signs(name: string, credits: number): Said {
    const at = ROUND_MS + 120_000
    const receipt = { route: ROUTE_ID, gateway: of(name).id, credits, packets: credits, at: START_MS + at }
    return { by: office, contentType: RECEIPT.contentType, at, payload: RECEIPT.encode(receipt) }
  }
})
