/** ChirpStack's messages by MQTT, in both directions, at a real broker; and each byte of them. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import { Aedes } from 'aedes'
import fc from 'fast-check'
import { connectAsync } from 'mqtt'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FLOOD } from '../gateway/flood-gate.ts'
import type { ReadPush } from '../gwmp/rxpk.ts'
import { asBinary, asJson, DOWNLINK as JSON_DOWNLINK, UPLINK as JSON_UPLINK } from './json.ts'
import {
  readAck,
  readDownlink,
  readUplink,
  type Uplink,
  writeAck,
  writeDownlink,
  writeUplink,
} from './messages.ts'
import { openMqttDoor } from './mqtt-door.ts'
import { openMqttWay } from './mqtt-way.ts'
import { readFields, writeFields } from './protobuf.ts'

const EUI = '0102030405060708'
const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 240_000, interval: 5 })

/** Written out by hand from gw.proto: a frame of three bytes at 868.1 MHz, SF7 at 125 kHz, −95 dBm, 7.5 dB, CRC OK. */
const TX = '08a0cff89d03120a1a0808c8d00710072801'
const RX = [
  '0a1030313032303330343035303630373038', // gateway_id
  '10d209', // uplink_id 1234
  '30a1ffffffffffffffff01', // rssi −95
  '3d0000f040', // snr 7.5
  '4003', // channel 3
  '6a0400000009', // context
  '800102', // crc_status: CRC_OK
].join('')
const UP = Buffer.from(`0a034001022212${TX}2a30${RX}`, 'hex')
/** The same in FSK at 50 kbit/s. */
const FSK = Buffer.from(`0a03400102221208a0cff89d03120a220808a8c30110d086032a30${RX}`, 'hex')

/** @returns where it is, and resolves when somebody has asked for something more. */
async function startBroker() {
  const broker = await Aedes.createBroker()
  let asked = 0
  broker.on('subscribe', () => asked++)
  const server = createServer(broker.handle)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => new Promise<void>(resolve => broker.close(() => server.close(() => resolve()))))
  const url = `mqtt://127.0.0.1:${(server.address() as { readonly port: number }).port}`
  return { url, until: (count: number) => eventually(() => expect(asked).toBeGreaterThanOrEqual(count)) }
}

async function listen(broker: string, topic: string) {
  const client = await connectAsync(broker)
  cleanups.push(() => client.endAsync(true))
  const heard: [topic: string, payload: Buffer][] = []
  client.on('message', (at, payload) => heard.push([at, payload]))
  await client.subscribeAsync(topic)
  return { client, heard }
}

describe('a gateway that speaks to a broker', () => {
  it('is heard, told what to send with its own context, and says what came of it', async () => {
    const { url: broker, until } = await startBroker()
    const { client, heard } = await listen(broker, 'eu868/gateway/+/command/down')
    const [pushed, odd]: [ReadPush[], string[]] = [[], []]
    const door = openMqttDoor(
      { broker },
      { pushed: (_, push) => pushed.push(push), odd: text => odd.push(text) },
    )
    cleanups.push(() => door.close())
    await until(2)
    expect(await door.send(EUI, { imme: true })).toBe('no_way')
    await client.publishAsync(`eu868/gateway/${EUI}/event/up`, UP)
    await eventually(() => expect(pushed.length).toBe(1))
    expect(pushed[0]!.received[0]).toMatchObject({
      tmst: 9,
      sf: 7,
      rssi: -950,
      snr: 75,
      frequencyHz: 868_100_000,
    })
    const txpk = { tmst: 1_000_009, freq: 868.1, datr: 'SF7BW125', ipol: true, powe: 14, data: 'YAE=' }
    const sent = door.send(EUI, txpk)
    await eventually(() => expect(heard.length).toBe(1))
    const [topic, payload] = heard[0]!
    expect(topic).toBe(`eu868/gateway/${EUI}/command/down`)
    const asked = readDownlink(payload)!
    expect(asked.txpks).toEqual([
      { ...txpk, imme: false, rfch: 0, modu: 'LORA', codr: '4/5', size: 2, data: 'YAE=' },
    ])
    await client.publishAsync(`eu868/gateway/${EUI}/event/ack`, writeAck(asked.id, EUI, ['TX_FREQ']))
    expect(await sent).toBe('TX_FREQ')
    expect(await door.send(EUI, { ...txpk, tmst: 5 })).toBe('TOO_LATE')
  })

  it('is not heard where it is not listed, or where its message names another; a failed checksum is told', async () => {
    const { url: broker, until } = await startBroker()
    const { client } = await listen(broker, 'none')
    const [pushed, odd]: [ReadPush[], string[]] = [[], []]
    const events = {
      pushed: (_: string, push: ReadPush) => pushed.push(push),
      odd: (text: string) => odd.push(text),
    }
    const door = openMqttDoor({ broker, gateways: [EUI, '00000000000000aa'] }, events)
    cleanups.push(() => door.close())
    await until(2)
    await client.publishAsync('gateway/00000000000000bb/event/up', UP)
    await client.publishAsync('gateway/00000000000000aa/event/up', UP)
    await client.publishAsync(`gateway/${EUI}/event/up`, Buffer.from([1, 2, 3]))
    const bad = Buffer.concat([UP.subarray(0, -1), Buffer.from([1])])
    await client.publishAsync(`gateway/${EUI}/event/up`, bad)
    await eventually(() => expect(pushed).toEqual([{ received: [], notTaken: ['crc_failed'] }]))
    expect(odd).toEqual([
      'a gateway that is not listed',
      'a message of a gateway that cannot be read',
      'a message of a gateway that cannot be read',
    ])
  })
})

it('a gateway that floods its broker is read as much as a radio hears, and its neighbour as ever; the operator is told', async () => {
  const { url: broker, until } = await startBroker()
  const { client } = await listen(broker, 'none')
  const heard = new Map<string, number>()
  const odd: (readonly [string, string | undefined])[] = []
  const door = openMqttDoor(
    { broker, clockMs: () => 0 },
    {
      pushed: (eui, { received }) => void heard.set(eui, (heard.get(eui) ?? 0) + received.length),
      odd: (problem, eui) => odd.push([problem, eui]),
    },
  )
  cleanups.push(() => door.close())
  await until(2)
  const neighbour = '0102030405060709'
  const theirs = Buffer.from(UP.toString('hex').replace('30373038', '30373039'), 'hex')
  for (let round = 0; round < 30; round++) {
    for (let times = 0; times < 50; times++) client.publish(`eu868/gateway/${EUI}/event/up`, UP)
    await client.publishAsync(`eu868/gateway/${neighbour}/event/up`, theirs)
  }
  await eventually(() => expect(heard.get(neighbour)).toBe(30))
  await eventually(() => expect(odd.length).toBe(500))
  expect(heard.get(EUI)).toBe(1_000)
  expect(new Set(odd.map(one => one.join(' ')))).toEqual(new Set([`${FLOOD} ${EUI}`]))
})

/** The same uplink as a bridge writes it whose marshaler is json; and a downlink of two windows, and of a time by GPS. */
const UP_JSON =
  '{"phyPayload":"QAEC","txInfo":{"frequency":868100000,"modulation":{"lora":{"bandwidth":125000,"spreadingFactor":7,"codeRate":"CR_4_5"}}},"rxInfo":{"gatewayId":"0102030405060708","uplinkId":1234,"rssi":-95,"snr":7.5,"channel":3,"context":"AAAACQ==","crcStatus":"CRC_OK"}}'
const DOWN_JSON =
  '{"downlinkId":1,"items":[{"phyPayload":"YAE=","txInfo":{"frequency":868100000,"power":14,"modulation":{"lora":{"bandwidth":125000,"spreadingFactor":7,"polarizationInversion":true,"codeRate":"CR_4_5"}},"timing":{"delay":{"delay":"1s"}},"context":"AAAACQ=="}}],"gatewayId":"0102030405060708"}'

describe('in JSON', () => {
  it('an uplink is byte for byte the binary one, and the other way round', () => {
    expect(Buffer.from(asBinary(Buffer.from(UP_JSON), JSON_UPLINK)).toString('hex')).toBe(UP.toString('hex'))
    expect(asJson(UP, JSON_UPLINK).toString()).toBe(UP_JSON)
    // Names as they stand in the definition, numbers as texts, and what is not known.
    const loose = UP_JSON.replace('"phyPayload"', '"phy_payload"')
      .replace('"uplinkId":1234', '"uplinkId":"1234"')
      .replace('"channel":3', '"channel":3,"metadata":{"region":"eu868"},"nsTime":"2026-01-01T00:00:00Z"')
    expect(Buffer.from(asBinary(Buffer.from(loose), JSON_UPLINK)).toString('hex')).toBe(UP.toString('hex'))
    expect(readUplink(Buffer.from(UP_JSON))).toEqual(readUplink(UP))
    expect(readUplink(Buffer.from('{"phyPayload":12}'))).toBeUndefined()
    expect(readUplink(Buffer.from('{'))).toBeUndefined()
  })

  it('a gateway is answered as it speaks, and what it says came of it is read', async () => {
    const { url: broker, until } = await startBroker()
    const { client, heard } = await listen(broker, 'eu868/gateway/+/command/down')
    const pushed: ReadPush[] = []
    const door = openMqttDoor({ broker }, { pushed: (_, push) => pushed.push(push), odd: () => undefined })
    cleanups.push(() => door.close())
    await until(2)
    await client.publishAsync(`eu868/gateway/${EUI}/event/up`, UP_JSON)
    await eventually(() => expect(pushed.length).toBe(1))
    const sent = door.send(EUI, {
      tmst: 1_000_009,
      freq: 868.1,
      datr: 'SF7BW125',
      ipol: true,
      powe: 14,
      data: 'YAE=',
    })
    await eventually(() => expect(heard.length).toBe(1))
    expect(heard[0]![1].toString()).toBe(DOWN_JSON)
    await client.publishAsync(
      `eu868/gateway/${EUI}/event/ack`,
      `{"gatewayId":"${EUI}","downlinkId":1,"items":[{"status":"COLLISION_PACKET"}]}`,
    )
    expect(await sent).toBe('COLLISION_PACKET')
  })

  it('durations and enumerations go both ways, whatever they are', () => {
    const nanos = fc.integer({ min: 0, max: 999_999_999 })
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), nanos, fc.nat({ max: 2 }), (seconds, part, crc) => {
        const rx = { gatewayId: EUI, timeSinceGpsEpoch: `${seconds}.${String(part).padStart(9, '0')}s` }
        const said = { rxInfo: { ...rx, crcStatus: ['NO_CRC', 'BAD_CRC', 'CRC_OK'][crc] } }
        const read = JSON.parse(
          asJson(asBinary(Buffer.from(JSON.stringify(said)), JSON_UPLINK), JSON_UPLINK).toString(),
        ) as typeof said
        expect(read.rxInfo.crcStatus).toBe(said.rxInfo.crcStatus)
        expect(Number.parseFloat(read.rxInfo.timeSinceGpsEpoch)).toBe(Number.parseFloat(rx.timeSinceGpsEpoch))
      }),
      { numRuns: 50 },
    )
  })
})

describe('a time by GPS', () => {
  it('of an uplink is when it was heard; of a downlink (class B) it goes through as it is, and what has no GPS says so', async () => {
    const timed = UP_JSON.replace('"rssi":-95', '"timeSinceGpsEpoch":"1400000000.250s","rssi":-95')
    const { received } = readUplink(Buffer.from(timed)) as Uplink
    expect(received.row['tmms']).toBe(1_400_000_000_250)
    const again = readUplink(writeUplink(received, EUI)) as Uplink
    expect(again.received.heardMs).toBe(received.heardMs)
    const txpk = {
      tmms: 1_400_000_128_500,
      freq: 869.525,
      datr: 'SF9BW125',
      ipol: true,
      powe: 27,
      data: 'YAE=',
    }
    const bytes = writeDownlink(txpk, { id: 3, eui: EUI, answered: undefined })!
    expect(readDownlink(bytes)!.txpks[0]).toMatchObject({ imme: false, tmms: txpk.tmms })
    expect(asJson(bytes, JSON_DOWNLINK).toString()).toContain(
      '"timing":{"gpsEpoch":{"timeSinceGpsEpoch":"1400000128.500000000s"}}',
    )
    const { url: broker, until } = await startBroker()
    const { client, heard } = await listen(broker, `gateway/${EUI}/command/down`)
    const pushed: ReadPush[] = []
    const door = openMqttDoor({ broker }, { pushed: (_, push) => pushed.push(push), odd: () => undefined })
    cleanups.push(() => door.close())
    await until(2)
    await client.publishAsync(`gateway/${EUI}/event/up`, UP)
    await eventually(() => expect(pushed.length).toBe(1))
    const sent = door.send(EUI, txpk)
    await eventually(() => expect(heard.length).toBe(1))
    expect(readDownlink(heard[0]![1])!.txpks[0]).toMatchObject({ tmms: txpk.tmms })
    await client.publishAsync(
      `gateway/${EUI}/event/ack`,
      writeAck(readDownlink(heard[0]![1])!.id, EUI, ['GPS_UNLOCKED']),
    )
    expect(await sent).toBe('GPS_UNLOCKED')
  })
})

describe('a network server at a broker', () => {
  it('is told packets, and what it wants sent is sent in the first window that can be', async () => {
    const { url: broker, until } = await startBroker()
    const { client, heard } = await listen(broker, `eu868/gateway/${EUI}/event/+`)
    const tried: object[] = []
    const way = openMqttWay({
      url: new URL(`${broker}/eu868`),
      eui: EUI,
      downlink: async txpk => (tried.push(txpk) === 1 ? 'TOO_LATE' : undefined),
      odd: () => undefined,
    })
    cleanups.push(() => way.close())
    await until(2)
    const { received } = readUplink(UP) as Uplink
    await way.push(received)
    await eventually(() => expect(heard.length).toBe(1))
    expect(readUplink(heard[0]![1])).toMatchObject({
      eui: EUI,
      received: { frame: received.frame, tmst: 9, rssi: -950 },
    })
    const window = (seconds: number) => {
      const answered = { context: Buffer.from('00000009', 'hex'), seconds }
      const bytes = writeDownlink(
        { freq: 868.1, datr: 'SF7BW125', data: 'YAE=' },
        { id: 7, eui: EUI, answered },
      )!
      return readFields(bytes)!.get(5)![0] as Uint8Array
    }
    const both = writeFields([
      [3, 7],
      [5, window(1)],
      [5, window(2)],
      [7, EUI],
    ])
    await client.publishAsync(`eu868/gateway/${EUI}/command/down`, both)
    await eventually(() => expect(heard.length).toBe(2))
    expect(tried).toMatchObject([{ tmst: 1_000_009 }, { tmst: 2_000_009 }])
    expect(heard[1]![0]).toBe(`eu868/gateway/${EUI}/event/ack`)
    expect(readAck(heard[1]![1])).toEqual({ id: 7, error: undefined })
  })
})

describe('its bytes', () => {
  it('are those that gw.proto says: an uplink is read, and written the same where we write it', () => {
    const { eui, received, context } = readUplink(UP) as Uplink
    expect([eui, Buffer.from(context).toString('hex'), Buffer.from(received.frame).toString('hex')]).toEqual([
      EUI,
      '00000009',
      '400102',
    ])
    expect(received.row).toMatchObject({
      freq: 868.1,
      chan: 3,
      stat: 1,
      datr: 'SF7BW125',
      rssi: -95,
      lsnr: 7.5,
    })
    const written = readUplink(writeUplink(received, EUI)) as Uplink
    expect(written.received).toMatchObject({ ...received, row: { tmst: 9, datr: 'SF7BW125', stat: 1 } })
  })

  it('of FSK, and of a packet whose checksum nobody looked at', () => {
    expect((readUplink(FSK) as Uplink).received).toMatchObject({ sf: 0, row: { modu: 'FSK', datr: 50_000 } })
    const unchecked = Buffer.concat([UP.subarray(0, -1), Buffer.from([0])])
    expect(readUplink(unchecked)).toBe('no_crc')
  })

  it('whateverComesNothingIsThrown', () => {
    const read = (bytes: Uint8Array) => {
      for (const one of [readUplink, readDownlink, readAck, readFields])
        expect(() => one(bytes)).not.toThrow()
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), read))
    for (let at = 0; at < UP.length; at++) read(UP.subarray(0, at))
  })

  it('numbersAreReadAsTheyAreWritten', () => {
    const number = fc.oneof(fc.integer(), fc.nat({ max: 2 ** 40 }))
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        number,
        fc.float({ noNaN: true }),
        (field, value, float) => {
          const read = readFields(
            writeFields([
              [field, value],
              [field + 1, { float }],
            ]),
          )!
          expect(read.get(field)).toEqual([value])
          expect(read.get(field + 1)).toEqual([Math.fround(float)])
        },
      ),
    )
  })

  it('tell what came of a downlink, window by window', () => {
    expect(readAck(writeAck(5, EUI, ['TOO_LATE', undefined]))).toEqual({ id: 5, error: undefined })
    expect(readAck(writeAck(5, EUI, ['TOO_LATE', 'TX_FREQ']))).toEqual({ id: 5, error: 'TX_FREQ' })
    expect(readAck(writeAck(5, EUI, ['no_way']))).toEqual({ id: 5, error: 'TX_FAILED' })
    expect(
      writeDownlink({ freq: 868.1, datr: 50_000, data: 'AA==' }, { id: 1, eui: EUI, answered: undefined }),
    ).toBeUndefined()
  })
})
