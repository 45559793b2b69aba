/**
 * From a forwarder's datagram to the consumer's endpoint, on one machine: the real driver, real sockets, one packet after another. Held against
 * the floor and what the event loop itself was late by meanwhile, once for each time that a packet waits for it (here both ends share one): on a
 * machine that is busy with other things that is most of it.
 */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { ServiceContext } from '../../../agent/kit/service.ts'
import { createProver } from '../../../agent/prove-request.ts'
import { type BenchResult, inTurn, type Measurement } from '../../../bench/measure.ts'
import { createSigner } from '../../../keys/make-signer.ts'
import { pause } from '../../../links/pause.ts'
import { gatewayDriver } from '../agent/gateway/gateway-driver.ts'

const [PACKETS, EVERY_MS, FLOOR_MS, P99] = [500, 2, 30, 0.99]
/** The datagram, and what came of it; and between them the address, the request and its body. */
const TURNS = [2, 4] as const
const ROUTE = '77'.repeat(32)

interface Endpoint {
  readonly url: string
  /** Told of each frame that came. */
  onFrame(told: (frame: Buffer) => void): void
  close(): void
}

export async function benchWay(): Promise<Pick<BenchResult, 'measurements' | 'ratios'>> {
  const [lags, costs]: [number[], number[]] = [[], []]
  const run = async (open: () => Promise<Endpoint>) => {
    const { waysMs, lagMs, cpuMs } = await measure(await open())
    lags.push(lagMs)
    costs.push(cpuMs)
    return waysMs.toSorted((a, b) => a - b)[Math.floor(P99 * waysMs.length)]!
  }
  const unit = 'ms, p99'
  const measured = await inTurn(
    [
      { name: 'a packet from UDP to an endpoint that is reached by UDP', unit, run: () => run(byUdp) },
      {
        name: 'a packet from UDP to an endpoint that is reached by HTTP, proved by a signature',
        unit,
        run: () => run(byHttp),
      },
    ],
    3,
  )
  const lag = lags.toSorted((a, b) => a - b)[Math.floor(lags.length / 2)]!
  const late: Measurement = { name: 'the event loop, late meanwhile', unit, value: lag, rounds: lags }
  const cost = costs.toSorted((a, b) => a - b)[Math.floor(costs.length / 2)]!
  const cpu: Measurement = {
    name: 'both ends of it, of either way',
    unit: 'ms of CPU a packet',
    value: cost,
    rounds: costs,
  }
  return {
    measurements: [...measured, late, cpu],
    ratios: measured.map(({ name, value }, index) => {
      const limit = FLOOR_MS + TURNS[index]! * lag
      return {
        claim: `of ${FLOOR_MS} ms, and ${TURNS[index]} times what the loop was late by, for ${name}`,
        ratio: value / limit,
        floor: '≤ 1',
        kept: value <= limit,
      }
    }),
  }
}

async function measure(
  endpoint: Endpoint,
): Promise<{ readonly waysMs: readonly number[]; readonly lagMs: number; readonly cpuMs: number }> {
  const gateway = await startGateway(endpoint.url)
  const forwarder = createSocket('udp4')
  const sent = new Map<number, number>()
  const waysMs: number[] = []
  endpoint.onFrame(frame => {
    const atMs = sent.get(frame.readUInt16LE(6))
    if (atMs !== undefined) waysMs.push(performance.now() - atMs)
  })
  const before = process.cpuUsage()
  const loop = monitorEventLoopDelay({ resolution: 1 })
  loop.enable()
  for (let number = 1; number <= PACKETS; number++) {
    sent.set(number, performance.now())
    forwarder.send(datagramOf(number), gateway.port, '127.0.0.1')
    await pause(EVERY_MS)
  }
  for (let tries = 0; waysMs.length < PACKETS && tries < 1_000; tries++) await pause(5)
  loop.disable()
  const { user, system } = process.cpuUsage(before)
  forwarder.close()
  await gateway.stop()
  endpoint.close()
  if (waysMs.length < PACKETS) throw new Error(`${PACKETS - waysMs.length} packets did not arrive`)
  return { waysMs, lagMs: loop.percentile(99) / 1e6, cpuMs: (user + system) / 1_000 / PACKETS }
}

function datagramOf(number: number): Buffer {
  const frame = Buffer.alloc(20, 7)
  frame.writeUInt8(0x40, 0)
  frame.writeUInt32LE(0x26011bda, 1)
  frame.writeUInt8(0, 5)
  frame.writeUInt16LE(number, 6)
  const levels = { tmst: number, freq: 868.1, stat: 1, modu: 'LORA', datr: 'SF7BW125', rssi: -60, lsnr: 7.2 }
  const body = JSON.stringify({ rxpk: [{ ...levels, size: frame.length, data: frame.toString('base64') }] })
  return Buffer.concat([Buffer.from('02000000aabbccddeeff0011', 'hex'), Buffer.from(body)])
}

async function startGateway(endpoint: string) {
  const signer = createSigner('ES256')
  const abort = new AbortController()
  const dataDir = mkdtempSync(join(tmpdir(), 'cairn-way-'))
  const listening = Promise.withResolvers<number>()
  const asked = {
    addrs: [[0x26011000, 0x26011fff]],
    joins: [],
    copies: 1,
    within: 6e5,
    price: '1',
    left: '1000000',
  }
  const route = { ...asked, consumer: 'cc'.repeat(32), endpoint, sinceMs: 0, untilMs: 2 ** 45 }
  const known = Promise.withResolvers<void>()
  const context = {
    subject: signer.subject,
    signal: abort.signal,
    network: `0x${'5a'.repeat(32)}`,
    speed: 1,
    dataDir,
    prove: createProver({ signer, network: `0x${'5a'.repeat(32)}`, nowMs: Date.now }),
    nowMs: Date.now,
    node: {
      getDeviceState: async () => {
        setImmediate(known.resolve)
        // A consumer that has signed for much before.
        const pair = { gateway: signer.subject, route: ROUTE, signed: 1_000_000, paidMicro: 0, paid: '0' }
        return { state: { routes: { [ROUTE]: route }, carried: [pair] } }
      },
    },
    info: (_: string, { port }: { readonly port: number }) => listening.resolve(port),
    warn: () => undefined,
    say: async (_: string, payload: Uint8Array) => payload,
  } as unknown as ServiceContext
  const options = { port: 0, reportMs: 1_000, lookMs: 1_000, reaches: '127.0.0.1', trust: 1e9 }
  const done = gatewayDriver.prepare(options)(context)
  const port = await listening.promise
  await known.promise
  return {
    port,
    async stop() {
      abort.abort()
      await done.catch(() => undefined)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

const dataIn = (text: string) => {
  const { rxpk } = JSON.parse(text) as { readonly rxpk: readonly { readonly data: string }[] }
  return Buffer.from(rxpk[0]!.data, 'base64')
}

async function byUdp(): Promise<Endpoint> {
  const socket = createSocket('udp4').bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    url: `udp://127.0.0.1:${socket.address().port}`,
    onFrame: told =>
      socket.on('message', bytes => bytes[3] === 0 && told(dataIn(bytes.toString('utf8', 12)))),
    close: () => socket.close(),
  }
}

async function byHttp(): Promise<Endpoint> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/uplink`,
    onFrame: told =>
      server.on('request', (request, response) => {
        let text = ''
        request.setEncoding('utf8').on('data', part => {
          text += part
        })
        request.on('end', () => {
          told(dataIn(text))
          response.end('{}')
        })
      }),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
