/** A gateway as it is: a packet forwarder on one side, a network server on the other, by real datagrams and real HTTP. */

import { createSocket, type RemoteInfo } from 'node:dgram'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { NodeApi } from '../../../../agent/kit/node-api.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { toSubjectId } from '../../../../protocol/ids.ts'
import { CARRIED } from '../../messages/coverage-messages.ts'
import { packetHash } from '../../messages/credits.ts'
import { startStation } from '../../testing/basic-station.ts'
import { startForwarder } from '../../testing/packet-forwarder.ts'
import { addresseeOf } from '../lorawan.ts'
import { gatewayDriver } from './gateway-driver.ts'
import { openDoor } from './udp-door.ts'

const [EUI, ROUTE, NOW_MS] = ['aabbccddeeff0011', '77'.repeat(32), Date.UTC(2026, 0, 2)]
const { answers } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../vectors/gwmp.json'), 'utf8'),
) as { readonly answers: readonly { readonly body: string; readonly sent: boolean }[] }
const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

/** Unconfirmed up, of DevAddr 26011bda. */
const data = (counter: number) =>
  Buffer.from(`40da1b012600${counter.toString(16).padStart(2, '0')}0001aabbccddeeff`, 'hex')
const rxpk = (frame: Buffer, change: object = {}) => ({
  tmst: 10,
  freq: 868.1,
  stat: 1,
  modu: 'LORA',
  datr: 'SF7BW125',
  rssi: -60,
  lsnr: 7.2,
  size: frame.length,
  data: frame.toString('base64'),
  ...change,
})

async function start(endpoint: string, options: object = {}, change: object = {}) {
  const abort = new AbortController()
  const dataDir = mkdtempSync(join(tmpdir(), 'cairn-gateway-'))
  cleanups.push(() => rmSync(dataDir, { recursive: true, force: true }))
  const [said, told]: [ReturnType<typeof CARRIED.decode>[], string[]] = [[], []]
  let port = 0
  const route = {
    consumer: 'cc'.repeat(32),
    addrs: [[0x26011000, 0x26011fff]],
    joins: [],
    copies: 1,
    within: 2_000,
    price: '10',
    endpoint,
    sinceMs: 0,
    untilMs: NOW_MS + 1e9,
    left: '1000',
    ...change,
  }
  const context = {
    subject: toSubjectId('ab'.repeat(32)),
    signal: abort.signal,
    prove: async (to: string, body: Uint8Array) => `${to} ${body.length}`,
    nowMs: () => NOW_MS,
    dataDir,
    node: {
      getDeviceState: async () => ({ state: { routes: { [ROUTE]: route }, carried: [], draws: {} } }),
    } as unknown as NodeApi,
    info: (_: string, facts: { readonly port?: number } = {}) => {
      port = facts.port ?? port
    },
    warn: (message: string) => told.push(message),
    say: async (type: string, payload: Uint8Array) => {
      expect(type).toBe(CARRIED.contentType)
      said.push(CARRIED.decode(payload))
      return payload
    },
  } as unknown as ServiceContext
  const running = gatewayDriver.prepare({
    port: 0,
    reportMs: 50,
    lookMs: 50,
    reaches: '127.0.0.1',
    ...options,
  })(context)
  cleanups.push(async () => {
    abort.abort()
    await running
  })
  await eventually(() => expect(port).toBeGreaterThan(0))
  const forward = async (more: object = {}) => {
    const forwarder = await startForwarder({ port, eui: EUI, ...more })
    cleanups.push(() => forwarder.close())
    return forwarder
  }
  return { said, told, forward, port: () => port, packets: () => said.flatMap(({ packets }) => packets) }
}

/** A network server that speaks GWMP. */
async function startServer() {
  const socket = createSocket('udp4')
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  cleanups.push(() => socket.close())
  const heard: Buffer[] = []
  let way: RemoteInfo | undefined
  socket.on('message', (bytes, from) => {
    heard.push(bytes)
    if (bytes[3] === 2) way = from
  })
  const ofType = (type: number) => heard.filter(bytes => bytes[3] === type)
  return {
    endpoint: `udp://127.0.0.1:${socket.address().port}`,
    ofType,
    send: (hex: string) => socket.send(Buffer.from(hex, 'hex'), way!.port, way!.address),
    isOpen: () => way !== undefined,
  }
}

/** Until it holds: what goes over a socket takes a moment. */
function eventually(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 240_000, interval: 5 })
}

describe('a gateway', () => {
  it.each([
    1, 2,
  ] as const)('acknowledges at once in version %i, hands the packet on as it was said, and reports it by its hash', async version => {
    const server = await startServer()
    const gateway = await start(server.endpoint)
    const forwarder = await gateway.forward({ version })
    expect(await forwarder.pull()).toBe(`0${version}123404`)
    const row = rxpk(data(1), { brd: 7 })
    expect(await forwarder.push({ rxpk: [row] })).toBe(`0${version}123501`)
    await eventually(() => expect(server.ofType(0).length).toBe(1))
    const [handed] = server.ofType(0) as [Buffer]
    expect(handed.toString('hex', 4, 12)).toBe(EUI)
    expect(JSON.parse(handed.toString('utf8', 12))).toEqual({ rxpk: [row] })
    await eventually(() => expect(gateway.packets().length).toBe(1))
    expect(gateway.said[0]).toMatchObject({ route: ROUTE, at: NOW_MS })
    expect(gateway.packets()[0]).toEqual({
      hash: packetHash(data(1)),
      before: 0,
      bytes: 15,
      frequencyHz: 868_100_000,
      sf: 7,
      rssi: -600,
      snr: 72,
      join: 0,
    })
  })

  it('hands nothing on that nobody asks for, and one packet once, however often it comes', async () => {
    const server = await startServer()
    const gateway = await start(server.endpoint)
    const forwarder = await gateway.forward()
    const other = Buffer.from('40010203040001000155667788990011', 'hex')
    await forwarder.push({ rxpk: [rxpk(other), rxpk(data(1)), rxpk(data(1)), rxpk(data(2), { stat: -1 })] })
    await forwarder.push({ rxpk: [rxpk(data(1)), rxpk(data(3))] })
    await eventually(() =>
      expect(
        gateway
          .packets()
          .map(({ hash }) => hash)
          .toSorted(),
      ).toEqual([packetHash(data(1)), packetHash(data(3))].toSorted()),
    )
    expect(server.ofType(0).length).toBe(2)
    expect(gateway.told.some(text => text.includes('crc_failed'))).toBe(true)
  })

  it('says when its GPS heard a packet, unless that is no moment ago', async () => {
    const server = await startServer()
    const gateway = await start(server.endpoint)
    const forwarder = await gateway.forward()
    // GPS time: from 1980 on, and 18 s ahead of UTC.
    const tmms = (agoMs: number) => NOW_MS - agoMs - Date.UTC(1980, 0, 6) + 18_000
    const heard = [3_000, 9_999, 10_000, -1, Number.NaN].map((agoMs, at) =>
      rxpk(data(at + 1), { tmms: tmms(agoMs) }),
    )
    await forwarder.push({ rxpk: heard })
    await eventually(() => expect(gateway.packets().length).toBe(5))
    const before = new Map(gateway.packets().map(packet => [packet.hash, packet.before]))
    expect(heard.map((_, at) => before.get(packetHash(data(at + 1))))).toEqual([3_000, 9_999, 0, 0, 0])
  })

  it('sends a downlink where the gateway asked from, and tells the server what came of it, though the answer comes from another port', async () => {
    const server = await startServer()
    const gateway = await start(server.endpoint)
    const forwarder = await gateway.forward()
    await forwarder.pull()
    await forwarder.push({ rxpk: [rxpk(data(1))] })
    await eventually(() => expect(server.isOpen()).toBe(true))
    const txpk = {
      imme: true,
      freq: 869.525,
      powe: 14,
      modu: 'LORA',
      datr: 'SF12BW125',
      size: 2,
      data: 'YAE=',
    }
    server.send(`02beef03${Buffer.from(JSON.stringify({ txpk })).toString('hex')}`)
    await eventually(() => expect(server.ofType(5).length).toBe(1))
    expect(forwarder.downlinks.map(one => one.txpk)).toEqual([txpk])
    const [ack] = server.ofType(5) as [Buffer]
    expect([ack.toString('hex', 0, 4), ack.toString('hex', 4, 12)]).toEqual(['02beef05', EUI])
    expect(JSON.parse(ack.toString('utf8', 12))).toEqual({ txpk_ack: { error: 'NONE' } })
  })

  it.each([
    ...answers,
    { body: '{"txpk_ack":{"error":"TOO_LATE"}}', sent: false },
  ])('tells a server what a forwarder says came of a downlink: $body', async ({ body: answer, sent }) => {
    const server = await startServer()
    const gateway = await start(server.endpoint)
    const forwarder = await gateway.forward({ answer })
    await forwarder.pull()
    await forwarder.push({ rxpk: [rxpk(data(1))] })
    await eventually(() => expect(server.isOpen()).toBe(true))
    server.send(`02000103${Buffer.from('{"txpk":{"tmst":5}}').toString('hex')}`)
    await eventually(() => expect(server.ofType(5).length).toBe(1))
    const told = JSON.parse(server.ofType(5)[0]!.toString('utf8', 12)) as object
    expect(told).toEqual(sent ? { txpk_ack: { error: 'NONE' } } : JSON.parse(answer))
  })

  it('that is a LoRa Basics Station hands its packets on as well, and sends what answers them', async () => {
    const server = await startServer()
    const gateway = await start(server.endpoint, { speaks: 'station' })
    const station = await startStation(gateway.port(), EUI)
    cleanups.push(() => station.close())
    const frame =
      '"MHdr":64,"DevAddr":637606874,"FCtrl":0,"FCnt":1,"FOpts":"","FPort":1,"FRMPayload":"aabb","MIC":-1'
    const heard = '"DR":5,"Freq":868100000,"upinfo":{"rctx":0,"xtime":281474976710666,"rssi":-60,"snr":7}'
    station.say(`{"msgtype":"updf",${frame},${heard}}`)
    await eventually(() => expect(gateway.packets().length).toBe(1))
    await eventually(() => expect(server.ofType(0).length).toBeGreaterThan(0))
    const [up] = server.ofType(0) as [Buffer]
    const { rxpk } = JSON.parse(up.toString('utf8', 12)) as {
      readonly rxpk: readonly [{ readonly data: string }]
    }
    expect(Buffer.from(rxpk[0].data, 'base64').toString('hex')).toBe('40da1b0126000100' + '01aabbffffffff')
    expect(rxpk[0]).toMatchObject({ tmst: 10, freq: 868.1, datr: 'SF7BW125', rssi: -60, lsnr: 7 })
    await eventually(() => expect(server.isOpen()).toBe(true))
    const txpk = { tmst: 1_000_010, freq: 868.1, datr: 'SF7BW125', ipol: true, data: 'YAE=' }
    server.send(`02000103${Buffer.from(JSON.stringify({ txpk })).toString('hex')}`)
    await eventually(() => expect(server.ofType(5).length).toBe(1))
    expect(JSON.parse(server.ofType(5)[0]!.toString('utf8', 12))).toEqual({ txpk_ack: { error: 'NONE' } })
    expect(station.told.at(-1)).toContain(
      '"RxDelay":1,"RX1DR":5,"RX1Freq":868100000,"xtime":281474976710666}',
    )
  })

  it('listens to no gateway that is not listed', async () => {
    const server = await startServer()
    const gateway = await start(server.endpoint, { gateways: '0000000000000001' })
    const forwarder = await gateway.forward()
    void forwarder.push({ rxpk: [rxpk(data(1))] })
    await eventually(() => expect(gateway.told.some(text => text.includes('not listed'))).toBe(true))
    expect(gateway.packets()).toEqual([])
  })

  it('gives a gateway’s downlinks to nobody who only calls itself it from another address', async () => {
    const server = await startServer()
    const gateway = await start(server.endpoint)
    const forwarder = await gateway.forward()
    await forwarder.pull()
    await forwarder.push({ rxpk: [rxpk(data(1))] })
    const thief = await gateway.forward({ from: '127.0.0.2' })
    void thief.pull()
    await eventually(() => expect(gateway.told.some(text => text.includes('another address'))).toBe(true))
    await eventually(() => expect(server.isOpen()).toBe(true))
    server.send(`02000103${Buffer.from('{"txpk":{"tmst":5}}').toString('hex')}`)
    await eventually(() => expect(forwarder.downlinks.length).toBe(1))
    expect(thief.downlinks).toEqual([])
    // It goes on being heard itself, whichever of its sockets it uses.
    await (await gateway.forward()).push({ rxpk: [rxpk(data(2))] })
    await eventually(() => expect(gateway.packets().length).toBe(2))
  })

  it('carries nothing beyond what a route has set aside: for that nobody would be paid', async () => {
    const server = await startServer()
    const gateway = await start(server.endpoint, {}, { left: '25' })
    const forwarder = await gateway.forward()
    for (const number of [1, 2, 3, 4]) await forwarder.push({ rxpk: [rxpk(data(number))] })
    await eventually(() => expect(gateway.told.some(text => text.includes('set aside'))).toBe(true))
    await eventually(() => expect(gateway.packets().length).toBe(2))
    expect(server.ofType(0).length).toBe(2)
  })

  it('reaches no machine of its own network because a route says so, unless its owner allows it', async () => {
    const server = await startServer()
    const [, port] = /:(\d+)$/.exec(server.endpoint)!
    const http = createServer((_, response) => response.end('{}')).listen(0, '127.0.0.1')
    await once(http, 'listening')
    cleanups.push(() => http.close())
    let asked = 0
    http.on('connection', () => asked++)
    const inside = (http.address() as AddressInfo).port
    for (const endpoint of [
      ...[server.endpoint, `udp://localhost:${port}`, `udp://2130706433:${port}`, `udp://[::1]:${port}`],
      ...[
        `http://127.0.0.1:${inside}/`,
        `http://localhost:${inside}/`,
        `http://[::ffff:127.0.0.1]:${inside}/`,
      ],
    ]) {
      const gateway = await start(endpoint, { reaches: '-' })
      const forwarder = await gateway.forward()
      await forwarder.push({ rxpk: [rxpk(data(1))] })
      await eventually(() => expect(gateway.told).toEqual(['a packet could not be handed over']))
      expect(gateway.packets()).toEqual([])
    }
    expect([server.ofType(0).length, server.ofType(2).length, asked]).toEqual([0, 0, 0])
    expect(() => gatewayDriver.prepare({ reaches: 'my-own' })).toThrow('10.0.0.0/8')
  })

  it('hands over by HTTP, and carries no more for who does not sign than it trusts with', async () => {
    const posts: { readonly gateway: string; readonly rxpk: readonly object[] }[] = []
    const http = createServer((request, response) => {
      request
        .setEncoding('utf8')
        .on('data', text => posts.push(JSON.parse(String(text)) as (typeof posts)[0]))
      request.on('end', () => response.end('{}'))
    })
    http.listen(0, '127.0.0.1')
    await once(http, 'listening')
    cleanups.push(() => {
      http.closeAllConnections()
      http.close()
    })
    const gateway = await start(`http://127.0.0.1:${(http.address() as AddressInfo).port}/uplink`, {
      trust: 3,
    })
    const forwarder = await gateway.forward()
    await forwarder.push({ rxpk: [1, 2, 3, 4, 5].map(number => rxpk(data(number))) })
    await eventually(() => expect(gateway.packets().length).toBe(3))
    await eventually(() => expect(gateway.told.some(text => text.includes('does not sign'))).toBe(true))
    // It asks for a receipt before, and brings nothing by that.
    expect(posts.length).toBeGreaterThan(3)
    expect(posts.filter(({ rxpk }) => rxpk.length > 0).length).toBe(3)
    expect(posts[0]).toMatchObject({ gateway: 'ab'.repeat(32), eui: EUI })
  })
})

describe('a downlink with a time by GPS (class B)', () => {
  it.each([
    undefined,
    'GPS_UNLOCKED',
    'TOO_EARLY',
  ])('goes to the forwarder as it is, and its answer back: %s', async says => {
    const door = await openDoor(
      { host: '127.0.0.1', port: 0 },
      { pushed: () => undefined, odd: () => undefined },
    )
    cleanups.push(() => door.close())
    const forwarder = await startForwarder({
      port: door.port,
      eui: EUI,
      ...(says === undefined ? {} : { says }),
    })
    cleanups.push(() => forwarder.close())
    await forwarder.pull()
    const txpk = {
      imme: false,
      tmms: 1_451_606_418_500,
      freq: 869.525,
      datr: 'SF9BW125',
      powe: 27,
      ipol: true,
      data: 'YAE=',
    }
    expect(await door.send(EUI, txpk)).toBe(says)
    expect(forwarder.downlinks.map(one => one.txpk)).toEqual([txpk])
  })
})

describe('whom a frame is for', () => {
  it.each([
    ['40da1b0126000100aabbccddeeff', { kind: 'session', devAddr: 0x26011bda }],
    ['80da1b0126000100aabbccddeeff', { kind: 'session', devAddr: 0x26011bda }],
    ['00080706050403020111121314151617180102aabbccdd', { kind: 'join', joinEui: '0102030405060708' }],
    // To rejoin: by the JoinEUI, or by whoever has addresses of the network that the device was with (NetID 000013: 26 and 27).
    [`c0010807060504030201${'11'.repeat(14)}`, { kind: 'join', joinEui: '0102030405060708' }],
    [`c000130000${'11'.repeat(14)}`, { kind: 'rejoin', from: 0x26000000, to: 0x27ffffff }],
    [`c002130000${'11'.repeat(14)}`, { kind: 'rejoin', from: 0x26000000, to: 0x27ffffff }],
    // Types 3 and 6 of NetIDs: bits of type and of network as the Backend Interfaces have them.
    [`c002020060${'11'.repeat(14)}`, { kind: 'rejoin', from: 0xe0040000, to: 0xe005ffff }],
    [`c0025300c0${'11'.repeat(14)}`, { kind: 'rejoin', from: 0xfc014c00, to: 0xfc014fff }],
    [`c003130000${'11'.repeat(14)}`, undefined],
    ['c0010807060504030201', undefined],
    [`e0${'5a'.repeat(51)}`, { kind: 'proprietary' }],
    ['20aabbccddeeff00112233445566778899', undefined],
    ['60da1b0126000100aabbccddeeff', undefined],
    ['40da1b', undefined],
    ['', undefined],
  ])('%s', (hex, right) => {
    expect(addresseeOf(Buffer.from(hex, 'hex'))).toEqual(right)
  })
})
