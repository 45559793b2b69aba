/** The P1 driver on a real TCP server: what a wire brings, at the network's slots. */
import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { eventually } from '../../../../agent/testing/receiver.ts'
import { type RunningDriver, runDriver } from '../../../../agent/testing/run-driver.ts'
import { dsmr } from './dsmr.ts'
import { crc16 } from './telegram.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

/** A meter that speaks every 50 ms. */
async function startMeter(says: () => string | Buffer, write = sendWhole): Promise<number> {
  const server = createServer(socket => {
    socket.on('error', () => {})
    const timer = setInterval(() => write(socket, says()), 50)
    socket.on('close', () => clearInterval(timer))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  cleanups.push(() => new Promise(resolve => server.close(resolve)))
  return (server.address() as AddressInfo).port
}

function sendWhole(socket: Socket, said: string | Buffer): void {
  socket.write(typeof said === 'string' ? Buffer.from(said, 'latin1') : said)
}

function start(port: number, more: object, startMs = Date.UTC(2026, 0, 5)): RunningDriver {
  const running = runDriver(
    dsmr,
    { host: '127.0.0.1', port, slotMs: 900_000, ...more },
    { startMs, speed: 1_800 },
  )
  cleanups.push(() => running.stop())
  return running
}

function telegram(lines: readonly string[]): string {
  const body = `${['/TST5\\METER-1', '', ...lines].join('\r\n')}\r\n!`
  return `${body}${crc16(body).toString(16).padStart(4, '0')}\r\n`
}

const kwh = (wh: number) => `${(wh / 1000).toFixed(3).padStart(10, '0')}*kWh`
const valueIn = (records: readonly { n?: string; v?: number }[], name: string) =>
  records.find(({ n }) => n === name)?.v

it('total and tariffs at a constant kilowatt: each slot of a quarter hour has a quarter of it, read once', async () => {
  let running: RunningDriver | undefined
  const begun = Date.UTC(2026, 0, 5)
  const port = await startMeter(() => {
    const wh = 1_000_000 + ((running?.nowMs() ?? begun) - begun) / 3_600
    return telegram([
      `1-0:1.8.0(${kwh(wh)})`,
      `1-0:1.8.1(${kwh(400_000)})`,
      `1-0:1.8.2(${kwh(wh - 400_000)})`,
      `1-0:2.8.0(${kwh(0)})`,
    ])
  })
  running = start(port, {})
  const { reports } = running
  await eventually('six slots', () => reports.length >= 6)
  for (const { timeMs, records } of reports) {
    expect(timeMs % 900_000).toBe(0)
    // The reading is of the moment in which it came, which on a busy machine is a while after it was made.
    const right = 1_000_000 + (timeMs - begun) / 3_600
    expect(Math.abs(valueIn(records, 'import')! - right)).toBeLessThan(250)
    expect(Number.isInteger(valueIn(records, 'import'))).toBe(true)
    expect(valueIn(records, 'export')).toBe(0)
    expect(valueIn(records, 'interpolated') ?? valueIn(records, 'held')).toBeGreaterThan(0)
  }
})

it('encrypted telegrams are opened with the owner’s key; without it, or with another, the log says what to do', async () => {
  const hex = readFileSync(join(import.meta.dirname, 'vectors/luxembourg-encrypted-with-aad.hex'), 'latin1')
  const frame = Buffer.from(hex.replace(/\s/g, ''), 'hex')
  const port = await startMeter(() => frame)
  const none = start(port, {})
  await eventually('a warning', () => none.warnings.some(line => line.includes('"code":"encrypted"')))
  expect(none.warnings[0]).toContain('Ask the grid operator for the key')
  const other = start(port, { key: '00'.repeat(16), aad: '00'.repeat(16) })
  await eventually('a warning', () => other.warnings.some(line => line.includes('"code":"wrong_key"')))
  // Its checksum was broken when it was made anonymous: it is opened, and refused for that.
  const right = start(port, {
    key: '0123456789abcdef0123456789abcdef',
    aad: '30ffeeddccbbaa99887766554433221100',
  })
  await eventually('a warning', () => right.warnings.some(line => line.includes('"code":"wrong_checksum"')))
  expect([...none.reports, ...other.reports, ...right.reports]).toEqual([])
})

it('a telegram without a checksum counts when the next one agrees, and a digit that fell over counts never', async () => {
  let turn = 0
  const port = await startMeter(() => {
    const wh = turn++ % 3 === 2 ? 9_100_000 : 100_000
    return `/KMP5 1\r\n\r\n1-0:1.8.1(${kwh(wh)})\r\n1-0:1.8.2(${kwh(0)})\r\n!\r\n`
  })
  const { reports } = start(port, {})
  await eventually('two slots', () => reports.length >= 2)
  expect(reports.map(({ records }) => valueIn(records, 'import'))).toEqual(reports.map(() => 100_000))
})

it('a telegram that leaves a tariff or the export out is no reading; a changed meter is believed after a while', async () => {
  let [said, changed] = [0, false]
  const whole = [`1-0:1.8.1(${kwh(400_000)})`, `1-0:1.8.2(${kwh(600_000)})`, `1-0:2.8.1(${kwh(50_000)})`]
  const port = await startMeter(() => {
    said++
    if (changed) return telegram([`1-0:1.8.1(${kwh(7_000)})`, `1-0:2.8.1(${kwh(0)})`])
    return telegram(said % 3 === 0 ? [whole[0]!, whole[2]!] : said % 3 === 1 ? whole : whole.slice(0, 2))
  })
  const { reports, warnings } = start(port, { slotMs: 60_000 })
  await eventually('six slots', () => reports.length >= 6)
  for (const { records } of reports)
    expect([valueIn(records, 'import'), valueIn(records, 'export')]).toEqual([1_000_000, 50_000])
  expect(JSON.stringify(warnings)).toContain('register_fell')
  changed = true
  await eventually('another meter', () => valueIn(reports.at(-1)!.records, 'import') === 7_000)
})

it('telegrams cut over packets, gas and noise between them, are read', async () => {
  const whole = telegram([`1-0:1.8.0(${kwh(5_000)})`, '0-1:24.2.1(261025020000S)(00009.493*m3)'])
  const port = await startMeter(
    () => `\x00\xff${whole}`,
    (socket, said) => {
      for (const half of [said.slice(0, 40), said.slice(40)]) sendWhole(socket, half)
    },
  )
  const { reports } = start(port, {})
  await eventually('a slot', () => reports.length > 0)
  expect(valueIn(reports[0]!.records, 'import')).toBe(5_000)
})

it('a bridge that says an old telegram again is not believed once the meter’s clock was', async () => {
  const startMs = Date.UTC(2026, 0, 5, 12)
  let [running, stuck]: [RunningDriver | undefined, string | undefined] = [undefined, undefined]
  const port = await startMeter(() => {
    const nowMs = running?.nowMs() ?? startMs
    const own = new Date(nowMs + 3_600_000).toISOString().replace(/\D/g, '').slice(2, 14)
    const fresh = telegram([`0-0:1.0.0(${own}W)`, `1-0:1.8.0(${kwh((nowMs - startMs) / 3_600)})`])
    return stuck ?? fresh
  })
  running = start(port, {}, startMs)
  const { reports } = running
  await eventually('two slots', () => reports.length >= 2)
  stuck = telegram(['0-0:1.0.0(260105130500W)', `1-0:1.8.0(${kwh(1)})`])
  const [at, before] = [running.nowMs(), reports.length]
  await eventually('three slots later', () => running!.nowMs() > at + 2_700_000)
  expect(reports.length).toBeLessThanOrEqual(before + 1)
  expect(reports.every(({ records }) => valueIn(records, 'import')! > 1)).toBe(true)
})

it.each([
  [{ host: 'h', port: 1, key: 'x' }, 'key: 32 hex digits'],
  [{ host: 'h', port: 1, aad: '00'.repeat(16) }, 'key: needed where aad is given'],
  [{}, 'host and port of the P1 port'],
])('%j is told what is wrong', (options, right) => {
  expect(() => dsmr.prepare(options)).toThrow(right)
})
