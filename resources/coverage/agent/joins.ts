/**
 * Devices that join over the air (OTAA, LoRaWAN 1.0.x, §6.2): whether a device sent a request to join, and sent it now; and what it
 * agrees on with its network server, read from the answer that goes back by the consumer.
 *
 * A request has an integrity code by the device's root key and a nonce that a device uses once in its life. So a gateway can make up no
 * request, and one that is said again is worth nothing, however much later. A device that joins all the time is signed for so often an
 * hour and no more: nobody is paid for a device that is made to.
 */
import { BLOCK, encryptBlocks, endsInCode, MIC_BYTES } from './aes-cmac.ts'
import { COPIES_MS, type Looked, type Session } from './frame-check.ts'

/** A device as it was made. */
export interface Root {
  /** 16 hex digits. */
  readonly devEui: string
  /** AppKey, 16 bytes. */
  readonly key: Uint8Array
  /** Nonces that it has used, as runs: first and last. */
  readonly used: readonly (readonly [from: number, to: number])[]
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
const [ANSWERS, ADDR_AT, ACCEPT] = [[17, 33], 6, 0x20]
const [MOST_AN_HOUR, HOUR_MS, ANSWER_MS] = [12, 3_600_000, 20_000]

interface Device {
  readonly root: Root
  readonly used: Set<number>
  /** When it was signed for, the newest last. */
  signed: number[]
  /** The newest request that stands. */
  asked: { readonly nonce: number; readonly firstMs: number } | undefined
}

export function createJoinCheck(roots: readonly Root[]): JoinCheck {
  const devices = new Map(
    roots.map(root => [root.devEui, { root, used: usedOf(root), signed: [], asked: undefined } as Device]),
  )
  return {
    roots: () => [...devices.values()].map(({ root, used }) => ({ ...root, used: runsOf(used) })),
    look(frame, nowMs) {
      if (frame.length !== REQUEST_BYTES || frame[0]! >> 5 !== 0) return 'not_proved'
      const device = devices.get(euiAt(frame, DEV_EUI_AT))
      if (device === undefined) return 'not_proved'
      if (!endsInCode(device.root.key, frame.subarray(0, -MIC_BYTES), frame)) return 'not_proved'
      const nonce = frame[NONCE_AT]! | (frame[NONCE_AT + 1]! << 8)
      if (device.used.has(nonce))
        return device.asked?.nonce === nonce && nowMs <= device.asked.firstMs + COPIES_MS ? 'sent' : 'again'
      device.used.add(nonce)
      device.signed = device.signed.filter(atMs => atMs > nowMs - HOUR_MS)
      if (device.signed.length >= MOST_AN_HOUR) return 'joins_too_often'
      device.signed.push(nowMs)
      device.asked = { nonce, firstMs: nowMs }
      return 'sent'
    },
    agreedBy(answer, nowMs) {
      if (!ANSWERS.includes(answer.length) || answer[0] !== ACCEPT) return undefined
      for (const { root, asked } of devices.values()) {
        if (asked === undefined || nowMs > asked.firstMs + ANSWER_MS) continue
        const session = agreed(root.key, asked.nonce, answer)
        if (session !== undefined) return { ...session, devEui: root.devEui }
      }
      return undefined
    },
  }
}

/** The server decrypts what the device encrypts: a device has to know one way of AES alone. */
function agreed(key: Uint8Array, nonce: number, answer: Uint8Array): Session | undefined {
  const said = answer.slice()
  said.set(encryptBlocks(key, answer.subarray(1)), 1)
  if (!endsInCode(key, said.subarray(0, -MIC_BYTES), said)) return undefined
  const block = new Uint8Array(BLOCK)
  block[0] = 0x01
  block.set(said.subarray(1, 1 + ADDR_AT), 1)
  block.set([nonce & 0xff, nonce >> 8], 1 + ADDR_AT)
  const devAddr = new DataView(said.buffer, said.byteOffset).getUint32(1 + ADDR_AT, true)
  return { devAddr, key: encryptBlocks(key, block), counter: -1 }
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
