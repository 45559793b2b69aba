/** Stations by `wss://`: a certificate from files, renewed while stations are there; and downlinks with a time, with a GPS and without. */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { ConfigError } from '../../../../agent/kit/config-error.ts'
import { regionOf } from '../../messages/regions.ts'
import { startStation } from '../../testing/basic-station.ts'
import { gpsMsOf } from '../gwmp/rxpk.ts'
import { openStationDoor } from './station-door.ts'
import { openTlsServer } from './tls.ts'

const EUI = 'b827ebfffee1e39a'
const NOW_MS = Date.UTC(2026, 0, 2)
const folder = mkdtempSync(join(tmpdir(), 'cairn-station-'))
const cleanups: (() => unknown)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup()
})
afterAll(() => rmSync(folder, { recursive: true }))
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 240_000, interval: 5 })

function makePair(name: string) {
  const [cert, key] = ['cert', 'key'].map(what => join(folder, `${name}-${what}.pem`)) as [string, string]
  const asked = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=${name}`
  const names = ['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert]
  execFileSync('openssl', [...asked.split(' '), ...names], { stdio: 'ignore' })
  return { cert, key }
}

async function openDoor(change: Partial<Parameters<typeof openStationDoor>[0]> = {}) {
  const odd: string[] = []
  const options = { host: '127.0.0.1', port: 0, region: regionOf('EU868')!, nowMs: () => NOW_MS, ...change }
  const door = await openStationDoor(options, { pushed: () => undefined, odd: problem => odd.push(problem) })
  cleanups.push(() => door.close())
  return { door, odd }
}

/** Whose certificate a connection got. */
async function connect(url: string, ca: string) {
  const socket = new WebSocket(url, { ca })
  cleanups.push(() => socket.terminate())
  const upgraded = once(socket, 'upgrade') as Promise<[{ readonly socket: TLSSocket }]>
  // It is open at once then.
  await once(socket, 'open')
  const [response] = await upgraded
  return { socket, name: String(response.socket.getPeerCertificate().subject.CN) }
}

describe('a station by wss', () => {
  it('is told to come by it, and a renewed certificate is used for the next, while who is there stays', async () => {
    const [one, two] = [makePair('one'), makePair('two')]
    const used = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') }
    const use = (pair: typeof one) => {
      copyFileSync(pair.cert, used.cert)
      copyFileSync(pair.key, used.key)
    }
    use(one)
    const { door, odd } = await openDoor({ tls: used, renewMs: 20 })
    const ca = readFileSync(one.cert, 'utf8')
    const first = await connect(`wss://127.0.0.1:${door.port}/router-info`, ca)
    expect(first.name).toBe('one')
    first.socket.send(JSON.stringify({ router: EUI }))
    const [told] = (await once(first.socket, 'message')) as [Buffer]
    expect((JSON.parse(told.toString()) as { uri: string }).uri).toBe(
      `wss://127.0.0.1:${door.port}/station/${EUI}`,
    )
    const station = await connect(`wss://127.0.0.1:${door.port}/station/${EUI}`, ca)
    // Half written first: it goes on with what it has.
    copyFileSync(two.cert, used.cert)
    await eventually(() => expect(odd.length).toBeGreaterThan(0))
    expect((await connect(`wss://127.0.0.1:${door.port}/router-info`, ca)).name).toBe('one')
    use(two)
    const both = `${ca}${readFileSync(two.cert, 'utf8')}`
    let name = ''
    while (name !== 'two') name = (await connect(`wss://127.0.0.1:${door.port}/router-info`, both)).name
    expect(station.socket.readyState).toBe(WebSocket.OPEN)
  })

  it('has its port only where the files are a pair', async () => {
    const [three, four] = [makePair('three'), makePair('four')]
    const mixed = { cert: three.cert, key: four.key }
    await expect(openTlsServer(mixed, () => undefined)).rejects.toThrow(ConfigError)
    writeFileSync(join(folder, 'no.pem'), 'no')
    const none = { cert: join(folder, 'no.pem'), key: join(folder, 'no.pem') }
    await expect(openTlsServer(none, () => undefined)).rejects.toThrow(ConfigError)
  })
})

describe('a downlink with a time (class B)', () => {
  const txpk = { freq: 869.525, datr: 'SF9BW125', ipol: true, powe: 27, data: 'YAE=' }
  const inMs = (ms: number) => ({ ...txpk, tmms: gpsMsOf(NOW_MS) + ms })

  it('goes to a station that has a GPS as it is, in time, and neither too late nor a beacon period too early', async () => {
    const { door } = await openDoor()
    const station = await startStation(door.port, EUI)
    cleanups.push(() => station.close())
    await eventually(() => expect(station.told.length).toBe(1))
    expect(await door.send(EUI, inMs(1_500))).toBeUndefined()
    expect(JSON.parse(station.told.at(-1)!)).toMatchObject({
      msgtype: 'dnmsg',
      dC: 1,
      DR: 3,
      Freq: 869_525_000,
      gpstime: (gpsMsOf(NOW_MS) + 1_500) * 1_000,
      pdu: '6001',
    })
    expect(await door.send(EUI, inMs(10))).toBe('TOO_LATE')
    expect(await door.send(EUI, inMs(130_000))).toBe('TOO_EARLY')
    expect(await door.send(EUI, { ...txpk, imme: true })).toBeUndefined()
  })

  it('is refused where the station has none', async () => {
    const { door } = await openDoor()
    const station = await startStation(door.port, EUI, true, 'rmtsh')
    cleanups.push(() => station.close())
    await eventually(() => expect(station.told.length).toBe(1))
    expect(await door.send(EUI, inMs(1_500))).toBe('GPS_UNLOCKED')
    expect(station.told.length).toBe(1)
  })
})
