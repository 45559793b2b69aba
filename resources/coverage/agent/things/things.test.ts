/** The Things Stack by MQTT: each byte as its definitions have it, and both ways at a real broker, with a gateway's key. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import { Aedes } from 'aedes'
import fc from 'fast-check'
import { connectAsync } from 'mqtt'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readFields } from '../chirpstack/protobuf.ts'
import { gpsMsOf, type Received, readPush } from '../gwmp/rxpk.ts'
import { readDownlink, writeAck, writeUplink } from './messages.ts'
import { openThingsWay } from './things-way.ts'

const EUI = '0102030405060708'
const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 240_000, interval: 5 })

const row = {
  tmst: 1_234,
  freq: 868.1,
  stat: 1,
  modu: 'LORA',
  datr: 'SF7BW125',
  codr: '4/5',
  rssi: -95,
  lsnr: 7.5,
  size: 3,
  data: 'QAEC',
}
const heard = (more: object = {}): Received =>
  readPush(JSON.stringify({ rxpk: [{ ...row, ...more }] }))!.received[0]!

/** Written out by hand: a frame of three bytes at 868.1 MHz, SF7 at 125 kHz, −95 dBm, 7.5 dB, counter 1234, CRC right. */
const UP = [
  '0a03400102', // raw_payload
  '2218', // settings
  '0a0d0a0b08c8d00710071a03342f35', // data_rate.lora: 125000, 7, 4/5
  '20a0cff89d03', // frequency
  '30d209', // timestamp
  '2a26', // rx_metadata
  '0a120a066761746577791208', // gateway_ids: gatewy
  '0102030405060708', // eui
  '20d209', // timestamp
  '450000bec2', // rssi
  '4d0000bec2', // channel_rssi
  '5d0000f040', // snr
  '5a020801', // crc_status
].join('')

/** GatewayDown: a frame of two bytes in answer at counter 1001234, 869.525 MHz, SF12, 14 dBm, inverted, one correlation id. */
const DOWN = [
  '0a33', // downlink_message
  '0a026001', // raw_payload
  '2a22', // scheduled
  '0a0d0a0b08c8d007100c1a03342f35', // data_rate.lora: 125000, 12, 4/5
  '2088cccf9e03', // frequency
  '30928e3d', // timestamp
  '4207', // downlink
  '1500006041', // tx_power
  '1801', // invert_polarization
  '320967733a646f776e3a31', // correlation_ids: gs:down:1
].join('')

describe('its bytes', () => {
  it('of an uplink are those that the definitions say', () => {
    const bytes = writeUplink(heard(), 'gatewy', EUI)
    expect(bytes.toString('hex')).toBe(UP)
    const timed = readFields(writeUplink(heard({ tmms: gpsMsOf(1_700_000_000_250) }), 'gatewy', EUI))!
    const metadata = readFields(timed.get(5)![0] as Uint8Array)!
    expect(readFields(metadata.get(21)![0] as Uint8Array)).toEqual(
      new Map([
        [1, [1_700_000_000]],
        [2, [250_000_000]],
      ]),
    )
  })

  it('of a downlink are a packet forwarder’s, by counter, by GPS, or at once', () => {
    expect(readDownlink(Buffer.from(DOWN, 'hex'))).toEqual({
      ids: ['gs:down:1'],
      txpk: {
        imme: false,
        tmst: 1_001_234,
        freq: 869.525,
        rfch: 0,
        powe: 14,
        modu: 'LORA',
        datr: 'SF12BW125',
        codr: '4/5',
        ipol: true,
        size: 2,
        data: 'YAE=',
      },
    })
    const head = '0a0d0a0b08c8d007100c1a03342f352088cccf9e03'
    const byTime = readDownlink(Buffer.from(`0a260a0260012a1d${head}3a060880e2cfaa06320178`, 'hex'))!
    expect(byTime.txpk).toMatchObject({ imme: false, tmms: gpsMsOf(1_700_000_000_000) })
    expect(readDownlink(Buffer.from(`0a1b0a0260012a15${head}`, 'hex'))!.txpk).toMatchObject({ imme: true })
    expect(readDownlink(Buffer.from('0a040a026001', 'hex'))).toBeUndefined()
  })

  it('of what came of a downlink name it by its ids', () => {
    expect(writeAck(['a', 'bc'], undefined).toString('hex')).toBe('0a01610a026263')
    expect(writeAck(['a'], 'GPS_UNLOCKED').toString('hex')).toBe('0a01611008')
    expect(writeAck(['a'], 'no_way').toString('hex')).toBe('0a01611001')
  })

  it('whateverComesNothingIsThrown', () => {
    const read = (bytes: Uint8Array) => {
      expect(() => readDownlink(bytes)).not.toThrow()
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), read))
    for (let at = 0; at < DOWN.length / 2; at++) read(Buffer.from(DOWN, 'hex').subarray(0, at))
  })
})

describe('a gateway of The Things Stack', () => {
  it('is who its key says, is heard, sends what it is told, and says what came of it', async () => {
    const broker = await Aedes.createBroker({
      authenticate: (_, username, password, done) =>
        done(null, username === 'gatewy@ttn' && String(password) === 'NNSXS.KEY'),
    })
    const asked: string[] = []
    broker.on('subscribe', subscriptions => asked.push(...subscriptions.map(({ topic }) => topic)))
    const server = createServer(broker.handle)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    cleanups.push(() => new Promise<void>(resolve => broker.close(() => server.close(() => resolve()))))
    const { port } = server.address() as { readonly port: number }
    const tried: object[] = []
    const way = openThingsWay({
      url: new URL(`tts+plain://gatewy%40ttn:NNSXS.KEY@127.0.0.1:${port}`),
      eui: EUI,
      downlink: async txpk => (tried.push(txpk) === 1 ? undefined : 'GPS_UNLOCKED'),
      odd: () => undefined,
    })
    cleanups.push(() => way.close())
    await eventually(() => expect(asked).toEqual(['v3/gatewy@ttn/down']))
    const server2 = await connectAsync(`mqtt://127.0.0.1:${port}`, {
      username: 'gatewy@ttn',
      password: 'NNSXS.KEY',
    })
    cleanups.push(() => server2.endAsync(true))
    const told: [string, string][] = []
    server2.on('message', (topic, payload) => told.push([topic, payload.toString('hex')]))
    await server2.subscribeAsync(['v3/gatewy@ttn/up', 'v3/gatewy@ttn/down/ack'])
    await way.push(heard())
    await server2.publishAsync('v3/gatewy@ttn/down', Buffer.from(DOWN, 'hex'))
    await server2.publishAsync('v3/gatewy@ttn/down', Buffer.from(DOWN, 'hex'))
    const ids = '0a0967733a646f776e3a31'
    await eventually(() =>
      expect(told).toEqual([
        ['v3/gatewy@ttn/up', UP],
        ['v3/gatewy@ttn/down/ack', ids],
        ['v3/gatewy@ttn/down/ack', `${ids}1008`],
      ]),
    )
    expect(tried[0]).toMatchObject({ tmst: 1_001_234 })
  })
})
