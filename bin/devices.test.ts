/**
 * The devices that people have: each row of the catalogue is played with the bytes that its device sends, over its real protocol, into
 * its own driver, and what is reported is what the device measured, in SenML's units. The list in the docs is the catalogue.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type DeviceRow, fillRow, readValues } from '../agent/kit/device-row.ts'
import { playDevice, type Recording, SLOT_MS, type Stage } from '../agent/testing/play-device.ts'
import { eventually } from '../agent/testing/receiver.ts'
import { matching } from '../cli/join/discover.ts'
import { withWishes } from '../cli/join/network-wishes.ts'
import { previewDevice } from '../cli/join/preview.ts'
import { ENERGY_RECORDINGS } from '../resources/energy/testing/device-recordings.ts'
import { SENSING_RECORDINGS } from '../resources/sensing/testing/device-recordings.ts'
import { SERVICES } from './services.ts'

const { devices = [], drivers, wishes = [] } = SERVICES
const RECORDINGS: Readonly<Record<string, Recording>> = { ...ENERGY_RECORDINGS, ...SENSING_RECORDINGS }
const ROOT = join(import.meta.dirname, '..')
const HERE = 'bin/devices.test.ts'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close()
})

async function play(row: DeviceRow, recording: Recording) {
  const stage = await playDevice(row, recording, drivers)
  stages.push(stage)
  return stage.running
}
const rowOf = (id: string) => devices.find(row => row.id === id)!
const here = devices.filter(row => row.test === HERE)
const MARKS = ['interpolated', 'held']

describe('each device, as it speaks', () => {
  it.each(here.map(row => [row.id, row] as const))('%s', async (id, row) => {
    const recording = RECORDINGS[id]
    expect(recording, `${id} has a recording`).toBeDefined()
    const { reports, warnings } = await play(row, recording!)
    const wanted = Object.keys(recording!.measures)
    const values = () =>
      new Map(reports.flatMap(({ records }) => records.map(({ n, u, v }) => [n!, [v, u]] as const)))
    if (wanted.length === 0) return
    await eventually(`all of ${id}: ${warnings.join()}`, () => wanted.every(name => values().has(name)))
    expect([...values().keys()].filter(name => !MARKS.includes(name)).sort()).toEqual([...wanted].sort())
    for (const [name, [value, unit]] of Object.entries(recording!.measures)) {
      expect(values().get(name)![1]).toBe(unit)
      expect(values().get(name)![0]).toBeCloseTo(value, 2)
    }
    if (row.of === 'energy') expect(reports.every(({ timeMs }) => timeMs % SLOT_MS === 0)).toBe(true)
  })
})

describe('what is no new reading is not signed', () => {
  it('an address that answers the same for ever; what changes is', async () => {
    let said = '21.5'
    const row = rowOf('http-number')
    const answers = { values: 'temperature=t:Cel' }
    const { reports } = await play(row, {
      answers,
      pages: { '/': ms => `{"t":${said},"uptime":${ms}}` },
      measures: {},
    })
    await new Promise(resolve => setTimeout(resolve, 500))
    expect(reports).toEqual([])
    said = '22'
    await eventually('the change', () => reports.length > 0)
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(reports.map(({ records }) => records[0]?.v)).toEqual([22])
  })

  it('a device whose own time stands still', async () => {
    const row = rowOf('zigbee2mqtt')
    const stuck = '{"temperature":21.5,"last_seen":"2026-01-05T11:59:00.000Z"}'
    const { reports } = await play(row, {
      answers: { name: 'x' },
      topics: { 'zigbee2mqtt/x': () => stuck },
      measures: {},
    })
    await eventually('the first', () => reports.length > 0)
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(reports).toEqual([
      {
        timeMs: Date.UTC(2026, 0, 5, 11, 59),
        records: [{ bt: Date.UTC(2026, 0, 5, 11, 59) / 1000, n: 'temperature', u: 'Cel', v: 21.5 }],
      },
    ])
  })
})

describe('who is let in', () => {
  const post = async (stage: Stage, path: string, init: RequestInit = {}) => {
    await eventually('the port', () => stage.running.news.some(({ port }) => typeof port === 'number'))
    const { port } = stage.running.news.find(item => typeof item['port'] === 'number')!
    return (await fetch(`http://127.0.0.1:${String(port)}${path}`, init)).status
  }

  it('a station without its key, a stranger, what is too long and what is nothing are told', async () => {
    const station = await playDevice(
      rowOf('weather-underground'),
      { answers: { id: 'ME', password: 'S' }, measures: {} },
      drivers,
    )
    const server = await playDevice(
      rowOf('chirpstack-http'),
      { answers: { secret: 'X', values: 'temperature=object.t:Cel' }, measures: {} },
      drivers,
    )
    stages.push(station, server)
    expect(await post(station, '/x?ID=ME&PASSWORD=T&tempf=70')).toBe(401)
    expect(await post(station, '/x?ID=ME&PASSWORD=S&tempf=hot')).toBe(400)
    expect(await post(station, '/x?ID=ME&PASSWORD=S&tempf=70&dateutc=now')).toBe(200)
    expect(await post(server, '/', { method: 'POST', body: '{"object":{"t":1}}' })).toBe(401)
    const headers = { authorization: 'X' }
    expect(
      await post(server, '/', { method: 'POST', headers, body: `{"object":"${'x'.repeat(70_000)}"}` }),
    ).toBe(413)
    expect(await post(server, '/', { method: 'POST', headers, body: '{"object":' })).toBe(400)
    expect(station.running.reports).toHaveLength(1)
    expect(server.running.reports).toEqual([])
  })
})

describe('answers', () => {
  it('that are missing, none, or not asked for are told; what nobody answers is left out', () => {
    expect(() => fillRow(rowOf('p1'), {})).toThrow('host: is needed')
    expect(() => fillRow(rowOf('p1'), { host: 'h', port: 'x' })).toThrow('port: a number is needed')
    expect(() => fillRow(rowOf('p1'), { host: 'h', nose: 'x' })).toThrow('nose: not asked here')
    expect(() => fillRow(rowOf('tasmota-meter'), { topic: 't', counts: 'sheep' })).toThrow(
      'consumption or generation',
    )
    expect(fillRow(rowOf('p1'), { host: 'h' })).toEqual({ kind: 'dsmr', host: 'h', port: 2001 })
    expect(() => readValues('temperature')).toThrow('is not NAME=PATH:UNIT')
  })

  /** For questions that have no usual answer. */
  const GIVEN: Readonly<Record<string, string>> = {
    url: 'http://h',
    token: 't',
    place: 'device_tracker.car',
    allow: 'example.org',
    consent: 'what others do is done from my address, and I may',
  }

  it('never make a configuration that its driver does not take', () => {
    for (const row of devices) {
      const answers = RECORDINGS[row.id]?.answers ?? {}
      const given = Object.fromEntries(
        row.asks.map(({ name, usual }) => [name, answers[name] ?? usual ?? GIVEN[name] ?? '']),
      )
      const needed = { host: '127.0.0.1', ...given }
      const known = Object.fromEntries(
        Object.entries(needed).filter(([name]) => row.asks.some(ask => ask.name === name)),
      )
      if (row.asks.some(({ name }) => name === 'host')) known['host'] = '127.0.0.1'
      const filled = fillRow(row, known)
      expect(() => drivers.find(({ kind }) => kind === filled.kind)!.prepare(filled), row.id).not.toThrow()
    }
  })
})

describe('what a network wants', () => {
  const network = (params: object) => {
    const resources = ['energy', 'sensing'].map(name => ({ name, version: 1, params }))
    return { getNetwork: async () => ({ rules: { resources } }) } as unknown as Parameters<
      typeof withWishes
    >[1]['node']
  }
  const onSilence = () => undefined

  it('is its slot, from a node that hangs up twice', async () => {
    let turn = 0
    const cut = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
    const node = {
      getNetwork: async () =>
        turn++ < 2 ? Promise.reject(cut) : network({ slotMs: 3_600_000 })!.getNetwork(),
    }
    const asked = { resource: 'energy', wishes, node, onSilence }
    expect(await withWishes({ kind: 'dsmr', host: 'h' }, asked)).toEqual({
      driver: { kind: 'dsmr', host: 'h', slotMs: 3_600_000 },
    })
    const none = { ...asked, node: undefined }
    expect(await withWishes({ kind: 'dsmr' }, none)).toEqual({ driver: { kind: 'dsmr' } })
    const storage = { ...asked, resource: 'storage' }
    expect(await withWishes({ kind: 'x' }, storage)).toEqual({ driver: { kind: 'x' } })
  })

  it('is what it measures, in its units', async () => {
    const quantities = [
      { name: 'temperature', unit: 'Cel' },
      { name: 'co2', unit: '/' },
    ]
    const driver = fillRow(rowOf('tasmota'), { topic: 't', altitude: '5' })
    const {
      driver: { fields },
    } = await withWishes(driver, {
      resource: 'sensing',
      wishes,
      node: network({ quantities }),
      onSilence,
    })
    expect(fields).toEqual([
      { path: '*.Temperature', inPath: 'TempUnit', name: 'temperature', unit: 'Cel' },
      { path: '*.CarbonDioxide', name: 'co2', unit: '/', in: 'ppm' },
    ])
  })
})

describe('a look before anything is signed', () => {
  it('shows values and units of a meter at once, and what is wrong where nothing comes', async () => {
    const stage = await playDevice(rowOf('shelly-2-meter'), RECORDINGS['shelly-2-meter']!, drivers)
    stages.push(stage)
    await eventually('a slot', () => stage.running.reports.length > 0)
    const http = drivers.find(({ kind }) => kind === 'http')!
    const away = await previewDevice(
      http,
      { kind: 'http', url: 'http://127.0.0.1:9/', everyMs: 50, fields: [] },
      3_500,
    )
    expect(away.values).toEqual([])
    expect(away.problems.join()).toContain('the device does not answer')
  })
})

describe('what tells of itself on the network', () => {
  const service = { name: 'shellyplusplugs-a0b1c2', port: 80, addresses: ['fe80::1', '192.168.1.10'] }
  it('is found by its kind and name', () => {
    expect(matching(devices, 'shelly', service).map(({ row, answers }) => [row.id, answers])).toEqual([
      ['shelly-2-plug', { host: '192.168.1.10' }],
    ])
    expect(matching(devices, 'shelly', { ...service, addresses: ['fe80::1'] })).toEqual([])
    const hub = { name: 'Home', port: 8123, addresses: ['192.168.1.2'] }
    expect(matching(devices, 'home-assistant', hub)[0]?.answers).toEqual({ url: 'http://192.168.1.2:8123' })
  })
})

describe('the list', () => {
  const docs = existsSync(join(ROOT, 'docs/devices.md'))
    ? readFileSync(join(ROOT, 'docs/devices.md'), 'utf8')
    : ''
  it.each(devices.map(row => [row.id, row] as const))('%s stands in docs/devices.md as it is', (_, row) => {
    for (const part of [
      `\`${row.id}\``,
      row.title,
      row.tried.version,
      row.tried.source,
      row.test,
      ...row.connect,
    ])
      expect(docs).toContain(part)
  })

  it('names each device once, and a test that is there', () => {
    expect(new Set(devices.map(({ id }) => id)).size).toBe(devices.length)
    for (const row of devices) {
      expect(existsSync(join(ROOT, row.test)), row.test).toBe(true)
      expect(wishes.map(({ resource }) => resource)).toContain(row.of)
    }
    expect(Object.keys(RECORDINGS).sort()).toEqual(here.map(({ id }) => id).sort())
  })
})
