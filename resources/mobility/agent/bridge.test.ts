/** A vehicle that speaks JSON: what of it is believed, and a trip of it through a server that answers as Home Assistant does. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { fillRow } from '../../../agent/kit/device-row.ts'
import type { ServiceContext } from '../../../agent/kit/service.ts'
import { eventually } from '../../../agent/testing/receiver.ts'
import { toSubjectId } from '../../../protocol/ids.ts'
import { mobilityBridge } from './bridge.ts'
import { MOBILITY_DEVICES } from './devices.ts'
import { readHub, readVss } from './vehicle-json.ts'

const AT = '2026-01-01T08:00:00.000Z'
const START_MS = Date.parse(AT)
const tracker = (attributes: object, at = AT) => ({ state: 'not_home', attributes, last_updated: at })
const sensor = (state: string, unit: string) => ({ state, attributes: { unit_of_measurement: unit } })

describe('Home Assistant', () => {
  it('says place, odometer and charge, in its units', () => {
    const place = tracker({ latitude: 52.5, longitude: 13.4, gps_accuracy: 6, speed: 10 })
    const odometer = sensor('100', 'mi')
    expect(readHub({ place, odometer, charge: sensor('80.5', '%') })).toEqual({
      fix: { timeMs: START_MS, lat: 52.5, lon: 13.4, accuracyM: 6, speedMps: 10 },
      odometer: 1_609,
      charge: 805,
    })
  })

  it('says nothing where an entity is not there, has no unit, or says what cannot be', () => {
    expect(readHub({})).toEqual({})
    expect(
      readHub({ place: tracker({}), odometer: sensor('unavailable', 'km'), charge: sensor('', '%') }),
    ).toEqual({})
    expect(readHub({ odometer: sensor('12', 'furlong'), charge: sensor('101', '%') })).toEqual({})
    expect(readHub({ place: tracker({ latitude: 0, longitude: 0 }) })).toEqual({})
    expect(readHub({ place: tracker({ latitude: 91, longitude: 0 }) })).toEqual({})
    expect(readHub({ place: tracker({ latitude: 1, longitude: 2 }, 'soon') })).toEqual({})
  })
})

it('a maker’s signals are read by their names, flat or nested', () => {
  const flat = {
    'Vehicle.CurrentLocation.Latitude': { value: 1, timestamp: AT },
    'Vehicle.CurrentLocation.Longitude': { value: 2 },
    'Vehicle.Speed': { value: 36, unit: 'km/h' },
    'Vehicle.TraveledDistance': { value: 12.3, unit: 'km' },
    'Vehicle.Powertrain.TractionBattery.StateOfCharge.Current': 55,
  }
  const fix = { timeMs: START_MS, lat: 1, lon: 2, speedMps: 10 }
  expect(readVss(flat)).toEqual({ fix, odometer: 123, charge: 550 })
  const nested = {
    Vehicle: {
      CurrentLocation: { Latitude: 1, Longitude: 2, Timestamp: AT },
      Speed: 36,
      VehicleIdentification: { VIN: 'WVWZZZ1JZXW000001' },
    },
  }
  expect(readVss(nested)).toEqual({ fix, vin: 'WVWZZZ1JZXW000001' })
  for (const odd of [undefined, null, 3, [], 'x', { Vehicle: [] }]) expect(readVss(odd)).toEqual({})
})

describe('a bridge', () => {
  const closing: (() => unknown)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close()
  })

  it('asks each entity with the token, takes a moment once, and goes on after a failure', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'cairn-bridge-'))
    closing.push(() => rmSync(dataDir, { recursive: true }))
    const asked: string[] = []
    let [answers, fails] = [0, true]
    const server = createServer((request, response) => {
      asked.push(`${request.headers.authorization} ${request.url}`)
      if (fails) response.writeHead(503).end()
      else if (request.url?.includes('tracker')) {
        // The second answer is of the same moment.
        const at = new Date(START_MS + 1_000 * Math.floor(answers++ / 2)).toISOString()
        response.end(JSON.stringify(tracker({ latitude: 52.5, longitude: 13.4 }, at)))
      } else response.end(JSON.stringify(sensor('1000', 'km')))
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    closing.push(() => new Promise(resolve => server.close(resolve)))
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
    const row = MOBILITY_DEVICES.find(({ id }) => id === 'car-home-assistant')!
    const { kind: _, ...options } = fillRow(row, {
      url,
      token: 'secret',
      place: 'device_tracker.car',
      odometer: 'sensor.km',
    })
    const abort = new AbortController()
    let [seen, warned] = [0, 0]
    const context = {
      nowMs: () => START_MS,
      speed: 1,
      seen: () => seen++,
      dataDir,
      subject: toSubjectId('cd'.repeat(32)),
      node: { getNetwork: async () => ({ rules: { resources: [] } }) },
      say: async (_: string, payload: Uint8Array) => payload,
      info: () => {},
      warn: () => warned++,
      signal: abort.signal,
    } as unknown as ServiceContext
    const done = mobilityBridge.prepare({ ...options, everyS: 1 })(context)
    await eventually('its failure is told', () => warned === 1)
    expect(asked.toSorted().slice(-1)).toEqual(['Bearer secret /api/states/sensor.km'])
    fails = false
    await eventually('it is read', () => answers >= 4)
    expect(seen).toBeLessThan(answers)
    expect(seen).toBeGreaterThan(0)
    abort.abort()
    await done
  })
})
