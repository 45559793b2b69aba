/** What a broker kept is no measurement of now, however often the driver comes back; with a time of its own it is one, once. */

import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { Aedes } from 'aedes'
import { connectAsync } from 'mqtt'
import { afterEach, expect, it } from 'vitest'
import { eventually } from '../../testing/receiver.ts'
import { runDriver } from '../../testing/run-driver.ts'
import { local } from '../local/local.ts'
import { mqtt } from './mqtt.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function startBroker() {
  const broker = await Aedes.createBroker()
  const server = createServer(socket => broker.handle(socket))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `mqtt://127.0.0.1:${(server.address() as AddressInfo).port}`
  const sensor = await connectAsync(url)
  cleanups.push(async () => {
    await sensor.endAsync(true)
    await new Promise<void>(resolve => broker.close(resolve))
    server.close()
  })
  return { url, sensor }
}

it('a retained reading of 2016 is not signed as of now, by either driver; the next live one is', async () => {
  const { url, sensor } = await startBroker()
  await sensor.publishAsync('room', '{"t":21.5}', { retain: true, qos: 1 })
  const fields = [{ path: 't', name: 'temperature', unit: 'Cel' }]
  const options = { broker: url, topic: 'room', fields }
  const drivers = [runDriver(local, options), runDriver(mqtt, options)]
  for (const running of drivers) cleanups.push(() => running.stop())
  const live = setInterval(() => sensor.publish('room', '{"t":22}'), 50)
  cleanups.push(() => clearInterval(live))
  for (const { reports } of drivers) {
    await eventually('a live one', () => reports.length > 0)
    expect(reports.every(({ records }) => records[0]?.v === 22)).toBe(true)
  }
})

it('with a time of its own it is signed as of that time, once', async () => {
  const { url, sensor } = await startBroker()
  const said = '{"t":21.5,"at":"2026-01-05T11:59:00Z"}'
  await sensor.publishAsync('room', said, { retain: true, qos: 1 })
  const fields = [{ path: 't', name: 'temperature', unit: 'Cel' }]
  const startMs = Date.UTC(2026, 0, 5, 12)
  const running = runDriver(mqtt, { broker: url, topic: 'room', fields, time: { path: 'at' } }, { startMs })
  cleanups.push(() => running.stop())
  await eventually('it', () => running.reports.length > 0)
  await sensor.publishAsync('room', said, { qos: 1 })
  await sensor.publishAsync('room', '{"t":22,"at":"2026-01-05T11:59:30Z"}', { qos: 1 })
  await eventually('the next', () => running.reports.length > 1)
  expect(running.reports.map(({ timeMs }) => timeMs)).toEqual([startMs - 60_000, startMs - 30_000])
})

it('a payload that is too long, too deep or nothing at all ends nothing', async () => {
  const { url, sensor } = await startBroker()
  const fields = [{ path: 't', name: 'temperature', unit: 'Cel' }]
  const running = runDriver(mqtt, { broker: url, topic: 'room', fields })
  cleanups.push(() => running.stop())
  const hostile = [
    '{"t":',
    'x'.repeat(300_000),
    '['.repeat(60_000),
    `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
    '',
    '{"t":1e999}',
  ]
  const timer = setInterval(() => {
    for (const said of [...hostile, '{"t":22}']) sensor.publish('room', said)
  }, 50)
  cleanups.push(() => clearInterval(timer))
  await eventually('the good one', () => running.reports.length > 2)
  expect(running.reports.every(({ records }) => records[0]?.v === 22)).toBe(true)
})
