/** A gateway that begins with nobody to ask: what it hears is kept with the time at which it was heard, and handed over later. */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readConfig } from '../../../../agent/config.ts'
import { startAgent } from '../../../../agent/start-agent.ts'
import { startReceiver } from '../../../../agent/testing/receiver.ts'
import { startCutProxy } from '../../../../links/testing/cut-proxy.ts'
import { CARRIED } from '../../messages/coverage-messages.ts'
import { packetHash } from '../../messages/credits.ts'
import { freePort } from '../../testing/local-network.ts'
import { startForwarder } from '../../testing/packet-forwarder.ts'
import { gatewayDriver } from '../gateway/gateway-driver.ts'
import { gpsMsOf, readPush } from '../gwmp/rxpk.ts'
import { openEarly, openKept } from './early.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'cairn-early-'))
  cleanups.push(() => rmSync(path, { recursive: true, force: true }))
  return path
}
const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 240_000, interval: 20 })
const frameOf = (counter: number) =>
  Buffer.from(`40da1b012600${counter.toString(16).padStart(2, '0')}0001aabbccddeeff`, 'hex')
const rxpk = (counter: number, more: object = {}) => {
  const frame = frameOf(counter)
  const levels = { tmst: 10, freq: 868.1, stat: 1, modu: 'LORA', datr: 'SF7BW125', rssi: -60, lsnr: 7.2 }
  return { ...levels, size: frame.length, data: frame.toString('base64'), ...more }
}
const receivedOf = (counter: number, more?: object) =>
  readPush(JSON.stringify({ rxpk: [rxpk(counter, more)] }))!.received[0]!
const NOW_MS = Date.UTC(2026, 5, 1)

describe('what is heard early', () => {
  function runs() {
    const path = join(folder(), 'early.sqlite')
    const clock = { mono: 1_000, wall: 5_000 }
    const partsOf = (run: string) => ({ run, monotonicMs: () => clock.mono, wallMs: () => clock.wall })
    const taken = (run: string, speed = 1) => {
      const all: number[] = []
      const early = openKept(path, partsOf(run))!
      early.take(NOW_MS, speed, (_, __, heardMs) => all.push(heardMs - NOW_MS))
      early.close()
      return all
    }
    return { path, clock, open: (run: string, most = 10) => openEarly(path, most, partsOf(run)), taken }
  }

  it('has its time by the machine’s counter, however its clock is set meanwhile; and is taken once', () => {
    const { clock, open, taken } = runs()
    const early = open('a')
    early.keep('e', receivedOf(1))
    clock.mono += 2_000
    clock.wall += 1e12
    early.keep('e', receivedOf(2))
    // Once: a datagram comes again.
    early.keep('e', receivedOf(2))
    early.close()
    clock.mono += 500
    expect(taken('a', 2)).toEqual([-5_000, -1_000])
    expect(taken('a')).toEqual([])
  })

  it('has it by the machine’s clock over a kill, and is let go where that cannot be; a GPS goes before', () => {
    const { clock, open, taken } = runs()
    const early = open('a')
    early.keep('e', receivedOf(1))
    clock.wall += 700
    early.keep('e', receivedOf(2))
    early.keep('e', receivedOf(3, { tmms: gpsMsOf(NOW_MS - 90_000) }))
    early.close()
    clock.wall -= 300
    // The second would be heard 300 ms from now.
    expect(taken('b')).toEqual([-400, -90_000])
  })

  it('is the newest, where there is no more room; and no request to join', () => {
    const { clock, open, taken } = runs()
    const early = open('a', 3)
    for (const counter of [1, 2, 3, 4, 5]) {
      clock.mono += 10
      early.keep('e', receivedOf(counter))
    }
    const join = Buffer.from(`00${'11'.repeat(16)}0001aabbccdd`, 'hex')
    early.keep(
      'e',
      readPush(JSON.stringify({ rxpk: [rxpk(9, { size: join.length, data: join.toString('base64') })] }))!
        .received[0]!,
    )
    early.close()
    expect(taken('a')).toEqual([-20, -10, 0])
  })
})

it('an agent that nobody answers listens at once; when a node does, it reports what it heard and when', async () => {
  const [path, port] = [folder(), await freePort()]
  const server = createSocket('udp4').bind(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => server.close())
  const ROUTE = '77'.repeat(32)
  const route = {
    consumer: '55'.repeat(32),
    addrs: [[0x26011000, 0x26011fff]],
    joins: [],
    copies: 4,
    within: 36e5,
    price: '1',
    endpoint: `udp://127.0.0.1:${server.address().port}`,
    sinceMs: 0,
    untilMs: 2 ** 45,
    left: '9000',
  }
  const node = await startReceiver({
    says: asked => (asked.endsWith('/state') ? { state: { routes: { [ROUTE]: route } } } : undefined),
  })
  cleanups.push(node.close)
  const wire = await startCutProxy(node.url)
  cleanups.push(wire.stop)
  wire.cut()
  const driver = { kind: 'coverage-gateway', port, reportMs: 50, lookMs: 50, reaches: '127.0.0.1' }
  const config = readConfig(
    { name: 'gateway', dataDir: path, nodes: [wire.url], driver },
    {
      drivers: [gatewayDriver],
      companions: [],
    },
  )
  const told: string[] = []
  const log = { info: (message: string) => told.push(message), warn: () => undefined, error: () => undefined }
  const starting = startAgent(config, log as never)
  await eventually(() => expect(told.join()).toContain('is kept'))
  const forwarder = await startForwarder({ port, eui: 'aabbccddeeff0011' })
  cleanups.push(() => forwarder.close())
  const beforeMs = Date.now()
  for (const counter of [1, 2, 3]) await forwarder.push({ rxpk: [rxpk(counter)] })
  const afterMs = Date.now()
  expect(node.messages.size).toBe(0)
  wire.mend()
  const agent = await starting
  cleanups.push(() => agent.stop())
  const reported = () =>
    [...node.messages.values()]
      .filter(({ contentType }) => contentType === CARRIED.contentType)
      .flatMap(({ payload }) => {
        const { at, packets } = CARRIED.decode(payload)
        return packets.map(({ hash, before }) => ({ hash, heardMs: at - before }))
      })
  await eventually(() =>
    expect(reported().map(({ hash }) => hash)).toEqual([1, 2, 3].map(one => packetHash(frameOf(one)))),
  )
  for (const { heardMs } of reported()) {
    expect(heardMs).toBeGreaterThanOrEqual(beforeMs - 1_000)
    expect(heardMs).toBeLessThanOrEqual(afterMs + 1_000)
  }
})
