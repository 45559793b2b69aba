/** A car's own machine, with a diagnostic adapter and gpsd that speak as the real ones do. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { fillRow } from '../../../agent/kit/device-row.ts'
import { fixOf } from '../../../agent/kit/gpsd.ts'
import type { ServiceContext } from '../../../agent/kit/service.ts'
import { eventually } from '../../../agent/testing/receiver.ts'
import { decodeSeal, type Seal } from '../../../protocol/cells/seal.ts'
import { toSubjectId } from '../../../protocol/ids.ts'
import { distanceM } from '../messages/fix.ts'
import { SEAL_TYPE, sealOf } from '../messages/seal.ts'
import { decodeSheet, QUARTER_MS, SHEET_TYPE, type Sheet } from '../messages/sheet.ts'
import { commitToVehicle } from '../messages/vin.ts'
import { mobility } from '../rule/resource.ts'
import { driveOf } from '../testing/drives.ts'
import { type Car, openGpsd, openResponder } from '../testing/obd-responder.ts'
import { mobilityCar } from './car.ts'
import { MOBILITY_DEVICES } from './devices.ts'
import { openElm327 } from './obd/elm327.ts'
import { CHARGE, FUEL, ODOMETER, readSignal, readVin, SPEED } from './obd/signals.ts'

const NETWORK = `0x${'ab'.repeat(32)}` as const
const SUBJECT = toSubjectId('cd'.repeat(32))
const HOUR_MS = 3_600_000
const RULES = {
  resources: [{ name: 'mobility', params: mobility().params }],
  inclusion: { epochs: 4, acknowledgeMs: 600_000 },
}
const VIN = 'WVWZZZ1JZXW000001'
const START_MS = Date.UTC(2026, 0, 1, 8)
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

describe('what a diagnostic port says', () => {
  it('becomes signals by the names of VSS, within their ranges', () => {
    expect(readSignal(SPEED, ['410D32'])).toBe(50)
    expect(readSignal(ODOMETER, ['41A600000C35'])).toBeCloseTo(312.5)
    expect(readSignal(CHARGE, ['415BFF'])).toBe(100)
    expect(readSignal(FUEL, ['412F80'])).toBeCloseTo(50.2, 1)
    expect(readSignal(SPEED, ['410DFF'])).toBeUndefined()
    expect(readSignal(SPEED, ['', '41', '410D', '410C0D32', 'ZZ410DZZ'])).toBeUndefined()
  })

  it('is a vehicle’s number, of CAN and of older buses', () => {
    expect(readVin(['014', '0:490201575657', '1:5A5A5A314A5A58', '2:57303030303031'])).toBe(VIN)
    const old = ['49020100000057', '49020256575A5A', '4902035A314A5A', '49020458573030', '49020530303031']
    expect(readVin(old)).toBe(VIN)
    expect(readVin([])).toBeUndefined()
  })
})

describe('an ELM327', () => {
  const open = async (car: Partial<Car> = {}) => {
    const responder = await openResponder(() => ({ vin: VIN, km: 1_000, ...car }))
    closing.push(() => responder.close())
    const elm = await openElm327({ host: '127.0.0.1', port: responder.port }, new AbortController().signal)
    closing.push(async () => elm.close())
    return { elm, responder }
  }

  it('is set up and asked; what the car does not know is no failure', async () => {
    const { elm } = await open()
    expect(readVin(await elm.ask('0902'))).toBe(VIN)
    expect(readSignal(ODOMETER, await elm.ask(ODOMETER.command))).toBe(1_000)
    expect(await elm.ask(CHARGE.command)).toEqual([])
  })

  it.each([
    'UNABLE TO CONNECT',
    'BUS INIT: ...ERROR',
    'CAN ERROR',
  ])('says that the bus fails: %s', async trouble => {
    const { elm } = await open({ trouble })
    await expect(elm.ask('010D')).rejects.toThrow('the adapter says')
  })

  it('hangs up while it is asked, and that is said', async () => {
    const { elm, responder } = await open()
    responder.hangUp()
    await expect(elm.ask('010D')).rejects.toThrow()
  })
})

it('gpsd’s reports of a place are fixes, and nothing else is', () => {
  expect(
    fixOf('{"class":"TPV","mode":3,"time":"2026-01-01T08:00:00.000Z","lat":1,"lon":2,"eph":4.5,"speed":3}'),
  ).toEqual({ timeMs: START_MS, lat: 1, lon: 2, accuracyM: 4.5, speedMps: 3 })
  for (const line of [
    '',
    '{',
    '{"class":"SKY"}',
    '{"class":"TPV","mode":1}',
    '{"class":"TPV","mode":3,"time":"x","lat":1,"lon":2}',
  ])
    expect(fixOf(line)).toBeUndefined()
})

describe('a car', () => {
  // Ends well into a quarter of an hour: however much of its end is left out, a part of that is said.
  const trip = driveOf({ startMs: START_MS, way: 3, seed: 4, seconds: 2_400 })
  let km = 50_000

  async function run(dataDir: string) {
    const responder = await openResponder(() => ({ vin: VIN, km, charge: 80 }))
    const gpsd = await openGpsd()
    const abort = new AbortController()
    const clock = { nowMs: START_MS, seen: 0 }
    const sheets: Sheet[] = []
    const seals: Seal[] = []
    const told: Readonly<Record<string, unknown>>[] = []
    const context = {
      nowMs: () => clock.nowMs,
      speed: 1,
      seen: () => clock.seen++,
      dataDir,
      network: NETWORK,
      subject: SUBJECT,
      node: { getNetwork: async () => ({ rules: RULES }) },
      say: async (type: string, payload: Uint8Array) => {
        if (type === SEAL_TYPE) seals.push(decodeSeal(payload))
        else {
          expect(type).toBe(SHEET_TYPE)
          const sheet = decodeSheet(payload)
          // The very sheet that was sealed, and after nobody may copy it.
          expect(seals).toContainEqual({ quarter: sheet.quarter, hash: sealOf(SUBJECT, payload) })
          expect(clock.nowMs).toBeGreaterThan((sheet.quarter + 1) * QUARTER_MS + 6 * HOUR_MS)
          sheets.push(sheet)
        }
        return payload
      },
      info: (_: string, facts = {}) => told.push(facts),
      warn: (_: string, facts = {}) => told.push(facts),
      signal: abort.signal,
    } as unknown as ServiceContext
    const [row] = MOBILITY_DEVICES
    const { kind: _, ...options } = fillRow(row!, { host: '127.0.0.1', port: String(responder.port) })
    const done = mobilityCar.prepare({ ...options, gpsPort: gpsd.port })(context)
    const stop = async () => {
      abort.abort()
      await done
      await Promise.all([responder.close(), gpsd.close()])
    }
    return { gpsd, clock, sheets, seals, told, stop }
  }

  it('seals its sheets when the trip is over, and opens them hours later, also started anew, with what its odometer counted, and nothing of where it began', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'cairn-car-'))
    closing.push(async () => rmSync(dataDir, { recursive: true }))
    const { gpsd, clock, sheets, seals, told, stop } = await run(dataDir)
    await eventually('its number is told', () => told.some(({ vin }) => vin !== undefined))
    expect(told.find(({ vin }) => vin !== undefined)).toEqual({ vin: commitToVehicle(VIN, NETWORK) })
    expect(JSON.stringify(told)).not.toContain(VIN)
    await eventually('gpsd is watched', () => gpsd.watchers === 1)
    for (const [at, fix] of trip.entries()) {
      clock.nowMs = fix.timeMs
      km = 50_000 + at / 100
      gpsd.send(fix)
      if (at % 100 === 99) await eventually('they came', () => clock.seen === at + 1)
    }
    const end = trip.at(-1)!
    expect(sheets).toEqual([])
    clock.nowMs = end.timeMs + QUARTER_MS
    await eventually('its sheets are sealed', () => seals.length === 3)
    await stop()
    expect(sheets).toEqual([])
    const again = await run(dataDir)
    again.seals.push(...seals)
    again.clock.nowMs = end.timeMs + 7 * HOUR_MS
    await eventually('its sheets are opened', () => again.sheets.length === 3)
    expect(again.sheets.every(({ vehicle }) => vehicle !== undefined && vehicle.odometer[0] >= 500_000)).toBe(
      true,
    )
    await again.stop()
    expect(again.seals.length).toBe(3)
    const kept = JSON.parse(readFileSync(join(dataDir, 'trips.json'), 'utf8'))
    expect(kept.sealed).toEqual([])
    expect(kept.trip).toEqual([])
    expect(kept.zones.length).toBe(2)
    expect(distanceM(kept.zones[0].at, end)).toBeLessThan(300)
  })
})
