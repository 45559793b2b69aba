/**
 * Devices that join over the air (OTAA): whether a device sent a request to join or to rejoin, and sent it now; and what it agrees on with its network
 * server, read from the answer that goes back by the consumer (LoRaWAN 1.0.x and 1.1, §6.2). Which of the two an answer is of it says itself
 * (OptNeg); a device of 1.1 is given by its NwkKey.
 *
 * A request has an integrity code by the device's root key and a nonce that a device uses once in its life. So a gateway can make up no
 * request, and one that is said again is worth nothing, however much later. A device that joins all the time is signed for so often an
 * hour and no more: nobody is paid for a device that is made to. To rejoin (1.1) is the same: type 1 by the root key and a count of its own, types 0
 * and 2 by the session's key and a count of that session.
 */
import { derivedKey, encryptBlocks, endsInCode, MIC_BYTES } from './aes-cmac.ts'
import { COPIES_MS, type Looked, type Session } from './frame-check.ts'
import { rejoinTypeOf } from './lorawan.ts'

/** A device as it was made. */
export interface Root {
  /** 16 hex digits. */
  readonly devEui: string
  /** AppKey, 16 bytes. */
  readonly key: Uint8Array
  /** Nonces that it has used, as runs: first and last. */
  readonly used: readonly (readonly [from: number, to: number])[]
  /** Of a device of 1.1 that has joined. */
  readonly rejoins?: Rejoins
}

export interface Rejoins {
  /** As it is on air: 8 bytes, the lowest first. */
  readonly joinEui: Uint8Array
  /** Of the session: SNwkSIntKey, 16 bytes. */
  readonly key: Uint8Array
  /** The newest count of types 0 and 2 in this session, and of type 1 in its life; −1 before the first. */
  readonly count: number
  readonly count1: number
}

export interface JoinCheck {
  look(frame: Uint8Array, nowMs: number): Looked | 'joins_too_often'
  /** What a device agrees on by this answer to it; undefined where it is none, or none of these devices'. */
  agreedBy(answer: Uint8Array, nowMs: number): Session | undefined
  /** To be kept. */
  roots(): readonly Root[]
}

/** MHDR, JoinEUI, DevEUI, nonce, MIC. */
const [REQUEST_BYTES, DEV_EUI_AT, NONCE_AT, EUI] = [23, 9, 17, 8]
/** MHDR, then in one or two blocks: nonce, NetID, DevAddr, settings, delay, perhaps channels, MIC. */
const [ANSWERS, ADDR_AT, SETTINGS_AT, ACCEPT, OPT_NEG] = [[17, 33], 7, 11, 0x20, 0x80]
const [MOST_AN_HOUR, HOUR_MS, ANSWER_MS, REQUESTED] = [12, 3_600_000, 20_000, 0xff]
/** Keys of 1.1, by the first byte of what they are made of. */
const [FORWARDING, SERVING, JOIN_ENCRYPTION, JOIN_INTEGRITY] = [1, 3, 5, 6]

/** What a device asked for: how, with which count or nonce, and of whom. */
interface Asked {
  /** 0xff for a request to join, else the type of one to rejoin. */
  readonly type: number
  readonly nonce: number
  readonly joinEui: Uint8Array
  readonly firstMs: number
}

interface Device {
  readonly root: Root
  readonly used: Set<number>
  /** When it was signed for, the newest last. */
  signed: number[]
  /** The newest request that stands. */
  asked: Asked | undefined
  rejoins: Rejoins | undefined
}

export function createJoinCheck(roots: readonly Root[]): JoinCheck {
  const devices = new Map(
    roots.map(root => {
      const device: Device = { root, used: usedOf(root), signed: [], asked: undefined, rejoins: root.rejoins }
      return [root.devEui, device] as const
    }),
  )
  return {
    roots: () => [...devices.values()].map(rootOf),
    look(frame, nowMs) {
      const rejoins = rejoinTypeOf(frame)
      if (rejoins !== undefined) return lookAtRejoin(devices, frame, rejoins, nowMs)
      if (frame.length !== REQUEST_BYTES || frame[0]! >> 5 !== 0) return 'not_proved'
      const device = devices.get(euiAt(frame, DEV_EUI_AT))
      if (device === undefined) return 'not_proved'
      if (!endsInCode(device.root.key, frame.subarray(0, -MIC_BYTES), frame)) return 'not_proved'
      const nonce = wholeAt(frame, NONCE_AT)
      if (device.used.has(nonce)) return isCopy(device, REQUESTED, nonce, nowMs)
      device.used.add(nonce)
      return take(device, { type: REQUESTED, nonce, joinEui: frame.slice(1, 1 + EUI), firstMs: nowMs })
    },
    agreedBy(answer, nowMs) {
      if (!ANSWERS.includes(answer.length) || answer[0] !== ACCEPT) return undefined
      for (const device of devices.values()) {
        const { root, asked } = device
        if (asked === undefined || nowMs > asked.firstMs + ANSWER_MS) continue
        const session = agreed(device, asked, answer)
        if (session !== undefined) return { ...session, devEui: root.devEui }
      }
      return undefined
    },
  }
}

function rootOf({ root: { devEui, key }, used, rejoins }: Device): Root {
  const root = { devEui, key, used: runsOf(used) }
  return rejoins === undefined ? root : { ...root, rejoins }
}

function isCopy({ asked }: Device, type: number, nonce: number, nowMs: number): 'sent' | 'again' {
  const isSame = asked?.type === type && asked.nonce === nonce
  return isSame && nowMs <= asked.firstMs + COPIES_MS ? 'sent' : 'again'
}

function take(device: Device, asked: Asked): 'sent' | 'joins_too_often' {
  device.signed = device.signed.filter(atMs => atMs > asked.firstMs - HOUR_MS)
  if (device.signed.length >= MOST_AN_HOUR) return 'joins_too_often'
  device.signed.push(asked.firstMs)
  device.asked = asked
  return 'sent'
}

function lookAtRejoin(
  devices: ReadonlyMap<string, Device>,
  frame: Uint8Array,
  type: 0 | 1 | 2,
  nowMs: number,
): Looked | 'joins_too_often' {
  const device = devices.get(euiAt(frame, type === 1 ? 2 + EUI : 5))
  const known = device?.rejoins
  // Who has joined by 1.1 alone can: its JoinEUI and the session's key are known since then.
  if (device === undefined || known === undefined) return 'not_proved'
  const key = type === 1 ? ofDevice(device.root, JOIN_INTEGRITY) : known.key
  if (!endsInCode(key, frame.subarray(0, -MIC_BYTES), frame)) return 'not_proved'
  const count = wholeAt(frame, frame.length - MIC_BYTES - 2)
  if (count <= (type === 1 ? known.count1 : known.count)) return isCopy(device, type, count, nowMs)
  device.rejoins = type === 1 ? { ...known, count1: count } : { ...known, count }
  const joinEui = type === 1 ? frame.slice(2, 2 + EUI) : known.joinEui
  return take(device, { type, nonce: count, joinEui, firstMs: nowMs })
}

/** The server decrypts what the device encrypts: a device has to know one way of AES alone. */
function agreed(device: Device, asked: Asked, answer: Uint8Array): Session | undefined {
  const { root } = device
  const said = answer.slice()
  const by = asked.type === REQUESTED ? root.key : ofDevice(root, JOIN_ENCRYPTION)
  said.set(encryptBlocks(by, answer.subarray(1)), 1)
  const devAddr = new DataView(said.buffer, said.byteOffset).getUint32(ADDR_AT, true)
  const nonce = [asked.nonce & 0xff, asked.nonce >> 8]
  if ((said[SETTINGS_AT]! & OPT_NEG) === 0) {
    if (asked.type !== REQUESTED || !endsInCode(root.key, said.subarray(0, -MIC_BYTES), said))
      return undefined
    const key = derivedKey(root.key, [FORWARDING, ...said.subarray(1, ADDR_AT), ...nonce])
    return { devAddr, key, counter: -1 }
  }
  const signed = [asked.type, ...asked.joinEui, ...nonce, ...said.subarray(0, -MIC_BYTES)]
  if (!endsInCode(ofDevice(root, JOIN_INTEGRITY), new Uint8Array(signed), said)) return undefined
  const made = (first: number) =>
    derivedKey(root.key, [first, ...said.subarray(1, 4), ...asked.joinEui, ...nonce])
  const { joinEui } = asked
  const count1 = device.rejoins?.count1 ?? -1
  device.rejoins = { joinEui, key: made(SERVING), count: -1, count1 }
  return { devAddr, key: made(FORWARDING), counter: -1, isHalf: true }
}

/** Of the root key and the device’s name. */
function ofDevice({ devEui, key }: Root, first: number): Uint8Array {
  return derivedKey(key, [first, ...Buffer.from(devEui, 'hex').reverse()])
}

function wholeAt(frame: Uint8Array, at: number): number {
  return frame[at]! | (frame[at + 1]! << 8)
}

function euiAt(frame: Uint8Array, at: number): string {
  return Buffer.from(frame.subarray(at, at + EUI).toReversed()).toString('hex')
}

function usedOf({ used }: Root): Set<number> {
  return new Set(used.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)))
}

function runsOf(used: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (const nonce of [...used].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === nonce - 1) last[1] = nonce
    else runs.push([nonce, nonce])
  }
  return runs
}
