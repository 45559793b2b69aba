/** A recording becomes datagrams, and these the report of the gateway's own driver: when and how well each packet was heard, and nothing else. */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { pause } from '../../../../links/pause.ts'
import { toSubjectId } from '../../../../protocol/ids.ts'
import { CARRIED, type CarriedPacket } from '../../messages/coverage-messages.ts'
import { packetHash } from '../../messages/credits.ts'
import { createFrameCheck } from '../frame-check.ts'
import { readFrame } from '../gwmp/frame.ts'
import { readPush } from '../gwmp/rxpk.ts'
import { frameOf } from './receptions.ts'
import { recordedGateway } from './recorded-gateway.ts'

const [START_MS, MINUTE_MS, ROUTE] = [Date.UTC(2026, 0, 2), 60_000, '77'.repeat(32)]
const KEY = new Uint8Array(16).fill(7)
const TABLE = [
  'second,device,count,gateway,rssi,snr,frequencyHz,sf',
  '1,0,0,4,-100,5.5,868100000,7',
  '1,0,0,3,-90,9,868100000,7',
  '30,0,1,4,-101.5,-2,867900000,12',
]
const folder = mkdtempSync(join(tmpdir(), 'cairn-recorded-'))
const closing: (() => unknown)[] = [() => rmSync(folder, { recursive: true })]
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function freePort(): Promise<number> {
  const socket = createSocket('udp4').bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const { port } = socket.address()
  await new Promise<void>(resolve => socket.close(() => resolve()))
  return port
}

it('says each packet as it was heard, round after round, with counters that go on; whoever repeats says so by its time', async () => {
  const [file, keys] = [join(folder, 'receptions.csv'), join(folder, 'keys.json')]
  writeFileSync(file, TABLE.join('\n'))
  writeFileSync(keys, JSON.stringify({ '26011000': Buffer.from(KEY).toString('hex') }))
  const server = createSocket('udp4').bind(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => server.close())
  const handed: Buffer[] = []
  server.on('message', bytes => {
    const frame = readFrame(bytes)
    const rows = frame?.body === undefined ? [] : (readPush(frame.body)?.received ?? [])
    handed.push(...rows.map(({ frame }) => Buffer.from(frame)))
  })
  const abort = new AbortController()
  const route = {
    consumer: 'cc'.repeat(32),
    addrs: [[0x26011000, 0x26011fff]],
    joins: [],
    copies: 1,
    within: 2_000,
  }
  const more = { price: '10', left: '1000', endpoint: `udp://127.0.0.1:${server.address().port}` }
  const routes = { [ROUTE]: { ...route, ...more, sinceMs: 0, untilMs: START_MS + 1e9 } }
  const said: (CarriedPacket & { readonly heardMs: number })[] = []
  let [nowMs, asked] = [START_MS, 0]
  const context = {
    subject: toSubjectId('ab'.repeat(32)),
    signal: abort.signal,
    speed: 360,
    nowMs: () => nowMs,
    dataDir: folder,
    // Time goes on once the driver knows what is asked for, and a little while something is on its way.
    until: async (timeMs: number) => {
      while (asked < 2 && !abort.signal.aborted) await pause(10)
      nowMs = Math.max(nowMs, timeMs + 900)
      while (timeMs > START_MS + 3 * MINUTE_MS && !abort.signal.aborted) await pause(10)
      abort.signal.throwIfAborted()
    },
    node: {
      getDeviceState: async () => {
        asked++
        return { state: { routes, carried: [], draws: {} } }
      },
    },
    prove: async () => '',
    info: () => {},
    warn: () => {},
    say: async (_: string, payload: Uint8Array) => {
      const { at, packets } = CARRIED.decode(payload)
      said.push(...packets.map(packet => ({ ...packet, heardMs: at - packet.before })))
      return payload
    },
  } as unknown as ServiceContext
  const mapping = { gateway: '4', eui: 'a84041ffff1e0104', lateMs: 6_000 }
  const port = await freePort()
  const options = {
    port,
    file,
    keys,
    mapping,
    startMs: START_MS,
    periodMs: MINUTE_MS,
    reportMs: 50,
    lookMs: 50,
    reaches: '127.0.0.1',
  }
  const done = recordedGateway.prepare(options)(context)
  closing.push(async () => {
    abort.abort()
    await expect(done).rejects.toThrow('aborted')
  })
  await expect.poll(() => said.length).toBeGreaterThanOrEqual(6)
  const device = { devAddr: 0x26011000, key: KEY }
  const packets = [0, 1, 2].flatMap(round => [
    { heardMs: START_MS + round * MINUTE_MS + 7_000, rssi: -1_000, snr: 55, sf: 7, counter: 2 * round },
    {
      heardMs: START_MS + round * MINUTE_MS + 36_000,
      rssi: -1_015,
      snr: -20,
      sf: 12,
      counter: 2 * round + 1,
    },
  ])
  expect(said).toMatchObject(
    packets.map(({ counter, ...packet }) => ({ ...packet, hash: packetHash(frameOf(device, counter)) })),
  )
  const check = createFrameCheck([{ ...device, counter: -1 }])
  expect(handed.map((frame, at) => check.look(frame, at * MINUTE_MS))).toEqual(Array(6).fill('sent'))
})
