import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { local, readBody } from '../../../agent/drivers/local/local.ts'
import type { DriverContext, Report, ServiceContext } from '../../../agent/kit/service.ts'
import { eventually } from '../../../agent/testing/receiver.ts'
import { consequenceOf } from '../../../client/delivery.ts'
import { backoffMs } from '../../../links/backoff.ts'
import { dsmr } from './dsmr/dsmr.ts'
import { crc16, createFramer, readTelegram } from './dsmr/telegram.ts'
import { findInverter, readInverter } from './sunspec/registers.ts'
import { sunspec } from './sunspec/sunspec.ts'
import { createWrapCounter } from './sunspec/wrap-counter.ts'

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
const cleanups: (() => Promise<unknown> | unknown)[] = []

afterEach(async () => {
  for (let cleanup = cleanups.pop(); cleanup !== undefined; cleanup = cleanups.pop()) await cleanup()
})

/** A driver on network time that the test can read; slots of a second pass in real time. */
function start(run: (context: ServiceContext) => Promise<void>) {
  const abort = new AbortController()
  const reports: Report[] = []
  const warnings: string[] = []
  // A driver of readings asks for no more than this.
  const context = {
    nowMs: () => Date.now(),
    until: timeMs => new Promise(resolve => setTimeout(resolve, Math.max(0, timeMs - Date.now()))),
    owes: () => () => undefined,
    take: async report => reports.push(report) > 0,
    recall: () => undefined,
    remember: () => {},
    warn: (message: string, facts?: object) =>
      void warnings.push(`${message} ${JSON.stringify(facts ?? {})}`),
    info: () => {},
    signal: abort.signal,
  } satisfies DriverContext as unknown as ServiceContext
  const done = run(context)
  cleanups.push(async () => {
    abort.abort()
    await done
  })
  return { reports, warnings }
}

const telegram = (name: string) =>
  `${readFileSync(join(import.meta.dirname, 'dsmr/vectors', `${name}.txt`), 'latin1')
    .trim()
    .replace(/\r?\n/g, '\r\n')}\r\n`

describe('DSMR', () => {
  it.each([
    ['dsmr-4.0-isk-2', 0x4f82],
    ['dsmr-4.2-kfm-1', 0xa737],
    ['dsmr-5.0-isk-1', 0x1f28],
  ])('%s has a right checksum and is read', (name, crc) => {
    const text = telegram(name)
    expect(crc16(text.slice(0, text.lastIndexOf('!') + 1))).toBe(crc)
    const reading = readTelegram(text)
    expect(reading).toMatchObject({ importWh: expect.any(Number), exportWh: expect.any(Number) })
    const registers = [...text.matchAll(/1-0:1\.8\.\d\((\d+\.\d+)\*kWh\)/g)].reduce(
      (sum, [, value]) => sum + Number(value),
      0,
    )
    expect((reading as { importWh: number }).importWh).toBe(Math.round(registers * 1000))
  })

  it('refuses a wrong checksum, and any changed byte', () => {
    expect(readTelegram(telegram('dsmr-5.0-spec-example'))).toBe('wrong_checksum')
    const good = telegram('dsmr-4.2-kfm-1')
    for (let at = 1; at < good.lastIndexOf('!'); at += 17) {
      const changed = good.slice(0, at) + String.fromCharCode(good.charCodeAt(at) ^ 1) + good.slice(at + 1)
      expect(typeof readTelegram(changed)).toBe('string')
    }
  })

  it('frames telegrams however the bytes are cut, with noise between them', () => {
    const stream = `noise\r\n${telegram('dsmr-4.2-kfm-1')}\r\ngarbage ${telegram('dsmr-5.0-isk-1')}`
    for (const size of [1, 7, 100, 10_000]) {
      const frame = createFramer()
      const found: string[] = []
      for (let at = 0; at < stream.length; at += size) found.push(...frame(stream.slice(at, at + size)))
      expect(found.map(text => typeof readTelegram(text))).toEqual(['object', 'object'])
    }
  })

  it('over TCP: the last registers of a slot are reported for its end', async () => {
    const server = createServer(socket => {
      socket.on('error', () => {})
      const timer = setInterval(() => socket.write(telegram('dsmr-4.2-kfm-1')), 100)
      socket.on('close', () => clearInterval(timer))
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    cleanups.push(() => new Promise(resolve => server.close(resolve)))
    const run = dsmr.prepare({
      host: '127.0.0.1',
      port: (server.address() as AddressInfo).port,
      slotMs: 60_000,
    })
    // A clock that runs 60 times as fast: a slot of a minute is a second.
    const begun = Date.now()
    const { reports } = start(context =>
      run({
        ...context,
        nowMs: () => (Date.now() - begun) * 60,
        until: timeMs => context.until(begun + timeMs / 60),
      }),
    )
    await eventually('two reports', () => reports.length >= 2)
    expect(reports.map(({ timeMs }) => timeMs % 60_000)).toEqual(reports.map(() => 0))
    expect(reports[0]!.records.map(({ n }) => n)).toEqual(['import', 'export'])
  })

  it('from a device file', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'cairn-p1-'))
    cleanups.push(() => rmSync(dir, { recursive: true, force: true }))
    writeFileSync(join(dir, 'tty'), telegram('dsmr-5.0-isk-1'), 'latin1')
    const run = dsmr.prepare({ device: join(dir, 'tty'), slotMs: 60_000 })
    const begun = Date.now()
    const { reports } = start(context =>
      run({
        ...context,
        nowMs: () => (Date.now() - begun) * 60,
        until: timeMs => context.until(begun + timeMs / 60),
      }),
    )
    await expect.poll(() => reports.length).toBeGreaterThan(0)
  })
})

/** A register map as the official models lay it out: common model, then the three-phase inverter. */
function inverterMap(energyWh: number, scaleFactor: number): Map<number, number> {
  const model = (file: string) =>
    JSON.parse(readFileSync(join(import.meta.dirname, 'sunspec/vectors', file), 'utf8')) as {
      group: { points: { name: string; size: number; type: string }[] }
    }
  const registers = new Map([
    [40_000, 0x5375],
    [40_001, 0x6e53],
  ])
  let address = 40_002
  for (const [file, id] of [
    ['model_1.json', 1],
    ['model_103.json', 103],
  ] as const) {
    const { points } = model(file).group
    const length = points.reduce((sum, { size }) => sum + size, 0) - 2
    const raw = Math.round(energyWh / 10 ** scaleFactor)
    const values: Record<string, readonly number[]> = {
      ID: [id],
      L: [length],
      W: [1234],
      W_SF: [0],
      WH: [raw >>> 16, raw & 0xffff],
      WH_SF: [scaleFactor & 0xffff],
    }
    for (const { name, size, type } of points) {
      const value =
        values[name] ?? new Array<number>(size).fill(type === 'uint16' || type === 'enum16' ? 0xffff : 0x8000)
      for (const [offset, word] of value.entries()) registers.set(address + offset, word)
      address += size
    }
  }
  return registers.set(address, 0xffff).set(address + 1, 0)
}

describe('SunSpec', () => {
  const reader = (registers: Map<number, number>) => async (address: number, count: number) =>
    Array.from({ length: count }, (_, offset) => registers.get(address + offset) ?? 0)

  it.each([
    [123_456, 0],
    [123_450, 1],
    [98_765_000, 3],
    [1_234, -2],
  ])('%i Wh at a scale factor of %i', async (wh, factor) => {
    const read = reader(inverterMap(wh, factor))
    const place = await findInverter(read)
    expect(place).toMatchObject({ id: 103, length: 50 })
    expect(await readInverter(place!, read)).toEqual({ generationWh: wh, powerW: 1234 })
  })

  it('what an inverter does not have is absent, never a number', async () => {
    const registers = inverterMap(5000, 0)
    const place = (await findInverter(reader(registers)))!
    for (const [high, low] of [
      [0xffff, 0xffff],
      [0x8000, 0],
      [0, 0],
    ]) {
      registers.set(place.start + 22, high!).set(place.start + 23, low!)
      expect((await readInverter(place, reader(registers))).generationWh).toBeUndefined()
    }
    registers
      .set(place.start + 22, 0)
      .set(place.start + 23, 50)
      .set(place.start + 24, 0x8000)
    expect((await readInverter(place, reader(registers))).generationWh).toBeUndefined()
    registers.set(place.start + 24, 65_529)
    expect((await readInverter(place, reader(registers))).generationWh).toBe(0)
  })

  it('no map, no inverter', async () => {
    expect(await findInverter(async () => [0, 0])).toBeUndefined()
    expect(await findInverter(async () => Promise.reject(new Error('illegal address')))).toBeUndefined()
  })

  it('a counter of 32 bits that begins again goes on; any other fall is handed on', () => {
    const count = createWrapCounter()
    expect([4_294_967_000, 500, 700, 100].map(count)).toEqual([
      4_294_967_000,
      2 ** 32 + 500,
      2 ** 32 + 700,
      2 ** 32 + 100,
    ])
  })

  it('over real Modbus TCP', async () => {
    const registers = inverterMap(77_000, 0)
    const vector = { getHoldingRegister: (address: number) => registers.get(address) ?? 0 }
    const server = new ServerTCP(vector, { host: '127.0.0.1', port: 0, unitID: 1 })
    cleanups.push(() => new Promise<void>(resolve => server.close(() => resolve())))
    await new Promise<void>(resolve => server.on('initialized', resolve))
    const run = sunspec.prepare({
      host: '127.0.0.1',
      port: server._server.address().port,
      everyMs: 50,
      slotMs: 1000,
    })
    const { reports } = start(run)
    await eventually('a report', () => reports.length >= 1)
    expect(reports[0]!.records.find(({ n }) => n === 'generation')).toMatchObject({ u: 'Wh', v: 77_000 })
  })
})

describe('local sensors', () => {
  const fields = [{ path: 'data.temp', name: 'temperature', unit: 'Cel' }]

  it('maps JSON, takes SenML JSON, and says what is wrong', () => {
    expect(readBody('{"data":{"temp":21.5}}', fields, 5000)).toEqual([
      { bt: 5, n: 'temperature', u: 'Cel', v: 21.5 },
    ])
    expect(readBody('[{"n":"temperature","u":"Cel","v":3}]', [], 1_800_000_000_000)).toEqual([
      { n: 'temperature', u: 'Cel', v: 3, bt: 1_800_000_000 },
    ])
    expect(() => readBody('{"data":{"temp":"warm"}}', fields, 0)).toThrow('none of the fields is a number')
    expect(() => readBody('nonsense', fields, 0)).toThrow()
    expect(() => readBody('[{"v":1}]', [], 1_800_000_000_000)).toThrow('not a SenML name')
  })

  it('over HTTP on this machine alone: 204 once it is durable', async () => {
    const { reports, warnings } = start(local.prepare({ port: 0, fields }))
    await eventually('the port', () => warnings.length > 0)
    const port = /"port":(\d+)/.exec(warnings[0]!)![1]
    const post = (body: string) => fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body })
    expect((await post('{"data":{"temp":1}}')).status).toBe(204)
    expect((await post('{}')).status).toBe(400)
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(405)
    expect((await post('x'.repeat(70_000))).status).toBe(413)
    expect(reports).toHaveLength(1)
  })
})

describe('small rules', () => {
  it('backoff doubles up to its most, with jitter between half and all', () => {
    const at = (attempt: number, random: number) =>
      backoffMs(attempt, { firstMs: 100, mostMs: 5000, random: () => random })
    expect([0, 1, 2, 10, 1000].map(attempt => at(attempt, 1))).toEqual([100, 200, 400, 5000, 5000])
    expect(at(3, 0)).toBe(400)
  })

  it('only the message’s own fault is final', () => {
    const final = [
      'message_malformed',
      'cbor_depth',
      'content_type_unknown',
      'alg_unsupported',
      'signature_invalid',
      'time_implausible',
    ]
    expect(final.map(consequenceOf)).toEqual(final.map(() => 'never'))
    const passing = [
      'unknown_key',
      'rate_limited',
      'queue_full',
      'store_full',
      'clock_unknown',
      'http_502',
      'batch_body_too_large',
      'something_new',
    ]
    expect(passing.map(consequenceOf)).toEqual(passing.map(() => 'again'))
  })
})
