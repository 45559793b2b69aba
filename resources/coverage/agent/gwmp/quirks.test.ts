/** What the protocols leave open and those that speak them do: each a test named after it (the table in ../../README.md). */
import { createSocket, Socket } from 'node:dgram'
import { once } from 'node:events'
import { afterEach, expect, it, vi } from 'vitest'
import { regionOf } from '../../messages/regions.ts'
import { startForwarder } from '../../testing/packet-forwarder.ts'
import { openDoor } from '../gateway/udp-door.ts'
import { readUplink } from '../station/frame.ts'
import { ratesOf } from '../station/region-plan.ts'
import { isLosing, type ReadPush, readPush } from './rxpk.ts'

const EUI = 'aabbccddeeff0011'
const cleanups: (() => void)[] = []
afterEach(() => {
  vi.restoreAllMocks()
  for (const cleanup of cleanups.splice(0).reverse()) cleanup()
})
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 240_000, interval: 5 })

async function open(pushed: (eui: string, push: ReadPush) => void = () => undefined) {
  const odd: string[] = []
  const door = await openDoor({ host: '127.0.0.1', port: 0 }, { pushed, odd: problem => odd.push(problem) })
  cleanups.push(() => door.close())
  const forwarder = async (more: object = {}) => {
    const one = await startForwarder({ port: door.port, eui: EUI, ...more })
    cleanups.push(() => one.close())
    return one
  }
  return { door, odd, forwarder }
}

it('PUSH_ACK goes out before anything is done with what came, and for a body that nobody can read as well', async () => {
  const order: string[] = []
  const { odd, forwarder } = await open(() => order.push('taken'))
  const one = await forwarder()
  const send = Socket.prototype.send
  vi.spyOn(Socket.prototype, 'send').mockImplementation(function (this: Socket, ...said: unknown[]) {
    if ((said[0] as Uint8Array)[3] === 1) order.push('acknowledged')
    return Reflect.apply(send, this, said) as undefined
  } as typeof send)
  await one.push({ rxpk: [] })
  await one.push('{ no JSON')
  expect(order).toEqual(['acknowledged', 'taken', 'acknowledged'])
  expect(odd).toEqual(['a body that is no JSON object'])
})

it('PUSH_DATA and PULL_DATA come from two sockets: downlinks go to that of the newest PULL_DATA, wherever packets come from', async () => {
  const { door, forwarder } = await open()
  const [before, after] = [await forwarder(), await forwarder()]
  await before.pull()
  await after.push({ rxpk: [] })
  expect(await door.send(EUI, { imme: true })).toBeUndefined()
  // A router gave it another port.
  await after.pull()
  await before.push({ rxpk: [] })
  expect(await door.send(EUI, { imme: true })).toBeUndefined()
  expect([before.downlinks.length, after.downlinks.length]).toEqual([1, 1])
})

it('tokens are echoed as they came, whichever end of them a server reads first', async () => {
  const { door } = await open()
  const socket = createSocket('udp4')
  socket.connect(door.port, '127.0.0.1')
  cleanups.push(() => socket.close())
  await once(socket, 'connect')
  for (const token of ['0001', '0100', 'fffe']) {
    socket.send(Buffer.from(`02${token}00${EUI}7b7d`, 'hex'))
    const [ack] = (await once(socket, 'message')) as [Buffer]
    expect(ack.toString('hex')).toBe(`02${token}01`)
  }
})

it('an EUI is nobody’s proof: two forwarders of one EUI are one gateway to the door, and each datagram is of whom it names', async () => {
  const heard: string[] = []
  const { forwarder } = await open(eui => heard.push(eui))
  const [one, other] = [await forwarder(), await forwarder({ eui: '0011223344556677' })]
  await one.push({ rxpk: [] })
  await other.push({ rxpk: [] })
  await eventually(() => expect(heard).toEqual([EUI, '0011223344556677']))
})

it.each([
  ['nine of ten of its datagrams were acknowledged', { ackr: 90, rxfw: 20 }, false],
  ['fewer were', { ackr: 89.9, rxfw: 20 }, true],
  ['it has sent nothing yet', { ackr: 0, rxfw: 0 }, false],
  ['it says nothing of it', {}, false],
])('the protocol knows no retries: a forwarder loses packets on the way where %s', (_, stat, wanted) => {
  expect(isLosing(readPush(JSON.stringify({ stat }))!.stat)).toBe(wanted)
})

it('a station says DevAddr and integrity code as signed numbers: the frame has the bytes that were on air', () => {
  const said = {
    msgtype: 'updf',
    MHdr: 0x40,
    DevAddr: -1_430_532_899,
    FCtrl: 0,
    FCnt: 1,
    FOpts: '',
    FPort: 1,
    FRMPayload: 'ab',
    MIC: -1,
    DR: 5,
    Freq: 868_100_000,
    upinfo: { rctx: 0, xtime: 1, rssi: -60, snr: 9 },
  }
  const { received } = readUplink(JSON.stringify(said), ratesOf(regionOf('EU868')!))!
  expect(Buffer.from(received.frame).toString('hex')).toBe('40ddccbbaa00010001abffffffff')
})
