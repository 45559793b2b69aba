/** LoRa Basics Station, byte for byte, by real WebSockets; and what stations say otherwise than the text does. */
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { regionOf } from '../../messages/regions.ts'
import { askWhere, startStation } from '../../testing/basic-station.ts'
import { FLOOD } from '../gateway/flood-gate.ts'
import type { Received } from '../gwmp/rxpk.ts'
import { writeDownlink } from './downlink.ts'
import { readEui, readUplink, writeEui } from './frame.ts'
import { rateNumber, ratesOf, routerConfig } from './region-plan.ts'
import { openStationDoor } from './station-door.ts'

const [EU, US] = [regionOf('EU868')!, regionOf('US915')!]
const EUI = 'b827ebfffee1e39a'
const NOW_MS = Date.UTC(2026, 0, 2)
const cleanups: (() => unknown)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup()
})
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 240_000, interval: 5 })

/** As The Things Stack’s tests of its station server have one (1d218216), with 40 more bits of clock than a number has. */
const UPDF =
  '{"msgtype":"updf","MHdr":64,"DevAddr":287454020,"FCtrl":48,"Fcnt":25,"FCnt":25,"FOpts":"FD","FPort":0,"FRMPayload":"5fcc","MIC":12345678,"RefTime":0,"DR":1,"Freq":868300000,"upinfo":{"rxtime":1548059982,"rctx":2,"xtime":12666373963464220,"gpstime":0,"rssi":-89,"snr":9.25}}'
const JREQ =
  '{"msgtype":"jreq","MHdr":0,"JoinEui":"70-B3-D5-7E-D0-00-00-DC","DevEui":"::1","DevNonce":54360,"MIC":-1056607553,"DR":5,"Freq":868100000,"upinfo":{"rctx":0,"xtime":-5,"rssi":-60,"snr":-3}}'

interface Changed {
  readonly gateways?: readonly string[]
  readonly region?: typeof EU
  readonly clockMs?: () => number
}

async function start(change: Changed = {}) {
  const [heard, odd]: [Received[], string[]] = [[], []]
  const door = await openStationDoor(
    { host: '127.0.0.1', port: 0, region: EU, nowMs: () => NOW_MS, ...change },
    {
      pushed: (eui, { received }) => {
        expect(eui).toBe(EUI)
        heard.push(...received)
      },
      odd: problem => odd.push(problem),
    },
  )
  cleanups.push(() => door.close())
  const station = async (sends = true) => {
    const one = await startStation(door.port, writeEui(EUI), sends)
    cleanups.push(() => one.close())
    await eventually(() => expect(one.told.length).toBe(1))
    return one
  }
  return { door, heard, odd, station }
}

describe('a station', () => {
  it.each([
    'b827:ebff:fee1:e39a',
    'B8-27-EB-FF-FE-E1-E3-9A',
    EUI,
  ])('asks where to go as %s, and is told', async router => {
    const { door } = await start()
    const uri = `ws://127.0.0.1:${door.port}/station/${EUI}`
    expect(await askWhere(door.port, router)).toEqual({ router: writeEui(EUI), muxs: '0:0:0:1', uri })
  })

  it('that is not listed is told so, and is not listened to though it goes there', async () => {
    const { door, odd } = await start({ gateways: ['0000000000000001'] })
    const answer = await askWhere(door.port, EUI)
    expect([answer['router'], answer['uri']]).toEqual([writeEui(EUI), undefined])
    const { WebSocket } = await import('ws')
    const socket = new WebSocket(`ws://127.0.0.1:${door.port}/station/${EUI}`)
    const code = await new Promise(resolve => socket.once('close', resolve))
    expect(code).toBe(1008)
    expect(odd).toContain('a station that is not listed')
  })

  it('is told how to listen: the eight channels of its region, at the rates that it has', async () => {
    const { station } = await start()
    const one = await station()
    expect(JSON.parse(one.told[0]!)).toEqual(JSON.parse(JSON.stringify(routerConfig(EU, NOW_MS))))
    for (const region of [EU, US]) {
      const config = routerConfig(region, 0) as {
        readonly DRs: readonly (readonly number[])[]
        readonly sx1301_conf: readonly [Readonly<Record<string, { readonly [name: string]: number }>>]
      }
      expect(config.DRs).toHaveLength(16)
      const [radios] = config.sx1301_conf
      const hertz = region.channelsHz.map((_, index) => {
        const channel = radios[`chan_multiSF_${index}`]!
        return radios[`radio_${channel['radio']}`]!['freq']! + channel['if']!
      })
      expect(hertz).toEqual(region.channelsHz)
    }
  })

  it('is told the time that GPS has, to the question that it asked', async () => {
    const { station } = await start()
    const one = await station()
    one.say('{"msgtype":"timesync","txtime":123456789}')
    await eventually(() => expect(one.told.length).toBe(2))
    const gpstime = (NOW_MS - Date.UTC(1980, 0, 6) + 18_000) * 1_000
    expect(JSON.parse(one.told[1]!)).toEqual({
      msgtype: 'timesync',
      txtime: 123_456_789,
      gpstime,
      MuxTime: NOW_MS / 1000,
    })
  })

  it('sends what answers a packet, told its own clock to the last digit, and says that it has', async () => {
    const { door, heard, station } = await start()
    const one = await station()
    one.say(UPDF)
    await eventually(() => expect(heard.length).toBe(1))
    const txpk = {
      tmst: (heard[0]!.tmst + 1_000_000) % 2 ** 32,
      freq: 868.3,
      datr: 'SF11BW125',
      ipol: true,
      data: 'YAE=',
    }
    expect(await door.send(EUI, txpk)).toBeUndefined()
    expect(one.told[1]).toBe(
      '{"msgtype":"dnmsg","DevEui":"00-00-00-00-00-00-00-01","diid":1,"pdu":"6001","priority":0,"rctx":2,"dC":0,"RxDelay":1,"RX1DR":1,"RX1Freq":868300000,"xtime":12666373963464220}',
    )
  })

  it('is sent nothing that answers no packet of it, and nothing once it is gone', async () => {
    const { door, station } = await start()
    const one = await station()
    expect(await door.send(EUI, { tmst: 9, freq: 868.1, datr: 'SF7BW125', data: 'AA==' })).toBe('TOO_LATE')
    expect(await door.send('0000000000000009', {})).toBe('no_way')
    one.close()
    await eventually(() => expect(one.told.length).toBe(1))
    await eventually(async () => expect(await door.sendAny({ imme: true })).toBe('no_way'))
  })

  it('that is there twice is the newer of the two', async () => {
    const { door, heard, station } = await start()
    await station()
    const newer = await station()
    newer.say(UPDF)
    await eventually(() => expect(heard.length).toBe(1))
    expect(
      await door.send(EUI, { imme: true, freq: 869.525, datr: 'SF12BW125', data: 'AA==' }),
    ).toBeUndefined()
    expect(newer.told[1]).toContain('"dC":2,"RX2DR":0,"RX2Freq":869525000')
  })

  it('that floods is listened to as much as a radio hears, and its neighbour as ever; the operator is told', async () => {
    const heard = new Map<string, number>()
    const odd: (readonly [string, string | undefined])[] = []
    const door = await openStationDoor(
      { host: '127.0.0.1', port: 0, region: EU, nowMs: () => NOW_MS, clockMs: () => 0 },
      {
        pushed: (eui, { received }) => void heard.set(eui, (heard.get(eui) ?? 0) + received.length),
        odd: (problem, eui) => odd.push([problem, eui]),
      },
    )
    cleanups.push(() => door.close())
    const [flood, honest] = await Promise.all(
      [EUI, '0000000000000042'].map(eui => startStation(door.port, writeEui(eui))),
    )
    cleanups.push(
      () => flood!.close(),
      () => honest!.close(),
    )
    for (let round = 0; round < 30; round++) {
      for (let times = 0; times < 50; times++) flood!.say(UPDF)
      honest!.say(UPDF)
    }
    await eventually(() => expect(heard.get('0000000000000042')).toBe(30))
    // Its version was the first of a thousand.
    await eventually(() => expect(odd.length).toBe(501))
    expect(heard.get(EUI)).toBe(999)
    expect(new Set(odd.map(one => one.join(' ')))).toEqual(new Set([`${FLOOD} ${EUI}`]))
  })

  it('whatever it says, nothing is thrown', async () => {
    const { odd, station } = await start()
    const one = await station()
    for (const text of [
      '',
      '{',
      '[]',
      '{"msgtype":"updf"}',
      '{"msgtype":7}',
      '{"msgtype":"timesync"}',
      '{"msgtype":"dntxed"}',
    ])
      one.say(text)
    one.say(JREQ)
    await eventually(() => expect(odd.length).toBeGreaterThanOrEqual(4))
  })
})

describe('what it heard', () => {
  it('is the frame that was on air, its levels and its clock', () => {
    const { received, xtime, rctx } = readUplink(UPDF, ratesOf(EU))!
    expect(Buffer.from(received.frame).toString('hex')).toBe('4044332211301900fd005fcc4e61bc00')
    expect([xtime, rctx, received.tmst]).toEqual([
      '12666373963464220',
      2,
      Number(12666373963464220n & 0xffffffffn),
    ])
    expect(received).toMatchObject({ frequencyHz: 868_300_000, sf: 11, rssi: -890, snr: 93 })
    expect(received.row).toMatchObject({ freq: 868.3, datr: 'SF11BW125', modu: 'LORA', size: 16 })
  })

  it('is a request to join: EUIs in any of their ways, a signed code, a clock below zero', () => {
    const { received, xtime } = readUplink(JREQ, ratesOf(EU))!
    expect(Buffer.from(received.frame).toString('hex')).toBe(
      '00dc0000d07ed5b3700100000000000000' + '58d4' + 'bf7205c1',
    )
    expect([xtime, received.tmst]).toEqual(['-5', 4_294_967_291])
  })

  it('has no port where that is −1, is proprietary as it was, and FSK where the rate is', () => {
    const bare = UPDF.replace('"FPort":0,"FRMPayload":"5fcc"', '"FPort":-1,"FRMPayload":""')
    expect(readUplink(bare, ratesOf(EU))!.received.frame).toHaveLength(13)
    const other = UPDF.replace(/"MHdr".*"FRMPayload":"5fcc"/, '"FRMPayload":"e001"').replace('updf', 'propdf')
    expect(Buffer.from(readUplink(other, ratesOf(EU))!.received.frame).toString('hex')).toBe('e001')
    expect(readUplink(UPDF.replace('"DR":1', '"DR":7'), ratesOf(EU))!.received).toMatchObject({
      sf: 0,
      row: { modu: 'FSK', datr: 50_000 },
    })
  })

  it.each([
    ['a rate that nobody has', '"DR":1', '"DR":9'],
    ['no clock', '"xtime":12666373963464220,', ''],
    ['a clock with a fraction', '"xtime":12666373963464220', '"xtime":1.5'],
    ['a payload that is no hex', '5fcc', '5fc'],
    ['a counter of 17 bits', '"FCnt":25', '"FCnt":65536'],
    ['no levels', '"rssi":-89,', ''],
  ])('is nothing with %s', (_, from, to) => {
    expect(readUplink(UPDF.replace(from, to), ratesOf(EU))).toBeUndefined()
  })
})

describe('what it is told to send', () => {
  const answered = { xtime: '7', rctx: 0, seconds: 1 }
  const txpk = { freq: 868.1, datr: 'SF7BW125', data: 'AA==', ipol: true }

  it('is in its second window where the first cannot be as late', () => {
    const { text } = writeDownlink(txpk, 1, { ...answered, seconds: 16 }, EU) as { readonly text: string }
    expect(text).toContain('"RxDelay":15,"RX2DR":5,"RX2Freq":868100000,"xtime":7}')
  })

  it('is at the rate that a gateway may send at, which is another than a device’s where both have one', () => {
    expect([rateNumber(US, 'SF8BW500'), rateNumber(US, 'SF10BW125'), rateNumber(EU, 'SF7BW250')]).toEqual([
      12, 0, 6,
    ])
  })

  it.each([
    ['ipol_not_possible', { ipol: false }],
    ['datr_unknown', { datr: 'SF6BW125' }],
    ['datr_unknown', { datr: 50_000 }],
    ['TX_FREQ', { freq: undefined }],
    ['no_data', { data: '' }],
    ['no_data', { data: 7 }],
  ])('is not: %s', (why, change) => {
    expect(writeDownlink({ ...txpk, ...change }, 1, answered, EU)).toBe(why)
  })
})

it('anEuiIsReadAsItIsWrittenHoweverManyZerosItHas', () => {
  const digit = fc.constantFrom('0', '0', '0', '7', 'f')
  fc.assert(
    fc.property(
      fc.array(digit, { minLength: 16, maxLength: 16 }).map(all => all.join('')),
      eui => {
        expect(readEui(writeEui(eui))).toBe(eui)
        expect(readEui(eui.match(/../g)!.join('-').toUpperCase())).toBe(eui)
      },
    ),
  )
  expect([readEui('::'), readEui('1::'), readEui('a::b:c'), readEui(0x1234)]).toEqual([
    '0000000000000000',
    '0001000000000000',
    '000a0000000b000c',
    '0000000000001234',
  ])
  for (const odd of ['', ':', '1:2:3', '1::2::3', '1:2:3:4:5', 'x', 'fffff::', -1, 1.5])
    expect(readEui(odd)).toBeUndefined()
})
