/** Meters and brokers that hang up, or are not there yet: a driver goes on, and its process lives. */
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { type AddressInfo, createServer } from 'node:net'
import { Aedes } from 'aedes'
import { connectAsync } from 'mqtt'
import { afterEach, expect, it } from 'vitest'
import { local } from '../../../agent/drivers/local/local.ts'
import type { DriverContext, Report, ServiceContext } from '../../../agent/kit/service.ts'
import { eventually } from '../../../agent/testing/receiver.ts'
import { pickPort } from '../../../cli/up/processes/pick-port.ts'
import { startCutProxy } from '../../../links/testing/cut-proxy.ts'
import { sunspec } from './sunspec/sunspec.ts'

const { ServerTCP } = createRequire(import.meta.url)('modbus-serial') as {
  ServerTCP: new (
    vector: object,
    options: object,
  ) => {
    close(done: () => void): void
    on(event: string, done: () => void): void
    _server: { address(): AddressInfo }
  }
}
const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

function start(run: (context: ServiceContext) => Promise<void>) {
  const abort = new AbortController()
  const [reports, told]: [Report[], string[]] = [[], []]
  let ended: unknown
  // A driver of readings asks for no more than this.
  const context = {
    nowMs: () => Date.now(),
    until: timeMs => new Promise(resolve => setTimeout(resolve, Math.max(0, timeMs - Date.now()))),
    owes: () => () => undefined,
    take: async report => reports.push(report) > 0,
    recall: () => undefined,
    remember: () => {},
    warn: text => void told.push(text),
    info: text => void told.push(text),
    signal: abort.signal,
  } satisfies DriverContext as unknown as ServiceContext
  const done = run(context).catch((error: unknown) => {
    ended = error
  })
  cleanups.push(async () => {
    abort.abort()
    await done
    expect(ended).toBeUndefined()
  })
  return { reports, told }
}

it('an inverter that hangs up is read again when it is back', async () => {
  // A Sunspec map with a lifetime energy of 70 MWh, at its usual place.
  const registers: Readonly<Record<number, number>> = {
    40000: 0x5375,
    40001: 0x6e53,
    40002: 1,
    40003: 66,
    40070: 103,
    40071: 50,
    40094: 0x0435,
    40095: 0x3c80,
    40096: 0,
    40122: 0xffff,
  }
  const vector = { getHoldingRegister: (address: number) => registers[address] ?? 0 }
  const server = new ServerTCP(vector, { host: '127.0.0.1', port: 0, unitID: 1 })
  cleanups.push(() => new Promise<void>(resolve => server.close(() => resolve())))
  await new Promise<void>(resolve => server.on('initialized', resolve))
  const wire = await startCutProxy(`http://127.0.0.1:${server._server.address().port}`)
  cleanups.push(() => wire.stop())
  const port = Number(new URL(wire.url).port)
  const { reports, told } = start(sunspec.prepare({ host: '127.0.0.1', port, everyMs: 50, slotMs: 1000 }))
  await eventually('a report', () => reports.length > 0)
  wire.cut()
  await eventually('that it is away', () => told.includes('the inverter cannot be read'))
  const before = reports.length
  wire.mend()
  await eventually('that it is back', () => told.includes('the inverter is read again'))
  await expect.poll(() => reports.length).toBeGreaterThan(before)
})

it('a local broker may come after the driver, and may hang up', async () => {
  const { port } = await pickPort(0)
  const fields = [{ path: 'c', name: 'temperature', unit: 'Cel' }]
  const { reports } = start(local.prepare({ broker: `mqtt://127.0.0.1:${port}`, topic: 'room', fields }))
  const broker = await Aedes.createBroker()
  const server = createServer(socket => broker.handle(socket))
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(async () => {
    await new Promise<void>(resolve => broker.close(resolve))
    server.close()
  })
  const sensor = await connectAsync(`mqtt://127.0.0.1:${port}`)
  cleanups.push(() => sensor.endAsync(true))
  const publishing = setInterval(() => sensor.publish('room', '{"c":21}'), 50)
  cleanups.push(() => clearInterval(publishing))
  await eventually('a reading', () => reports.length > 0)
  const driver = Object.values((broker as unknown as { clients: Record<string, unknown> }).clients).find(
    client => (client as { id: string }).id !== sensor.options.clientId,
  ) as { readonly conn: { resetAndDestroy(): void } }
  driver.conn.resetAndDestroy()
  await eventually('it hung up', () => broker.connectedClients === 1)
  const before = reports.length
  await expect.poll(() => reports.length).toBeGreaterThan(before)
})
