/**
 * Whether a device sent a frame, and sent it now: its integrity code is made with a key that only the device and its consumer have, and
 * its counter rises (LoRaWAN 1.0.4, §4.3.1.5 and §4.4). A gateway can make up neither, nor say an old frame again.
 */
import { createCipheriv } from 'node:crypto'
import { addresseeOf } from './lorawan.ts'

const [BLOCK, MIC, COUNTER_AT, UPLINK, CARRY] = [16, 4, 6, 0, 0x87]

/** AES-CMAC (RFC 4493). @param key 16 bytes */
export function cmac(key: Uint8Array, message: Uint8Array): Uint8Array {
  const encrypt = (block: Uint8Array) => {
    const cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false)
    return new Uint8Array(cipher.update(block))
  }
  const first = doubled(encrypt(new Uint8Array(BLOCK)))
  const blocks = Math.max(1, Math.ceil(message.length / BLOCK))
  const isWhole = message.length === blocks * BLOCK
  const last = new Uint8Array(BLOCK)
  last.set(message.subarray((blocks - 1) * BLOCK))
  if (!isWhole) last[message.length % BLOCK] = 0x80
  const mask = isWhole ? first : doubled(first)
  let code = new Uint8Array(BLOCK)
  for (let at = 0; at < blocks - 1; at++)
    code = encrypt(xor(code, message.subarray(at * BLOCK, (at + 1) * BLOCK))) as typeof code
  return encrypt(xor(xor(last, mask), code))
}

function doubled(block: Uint8Array): Uint8Array {
  const out = block.map((byte, at) => (byte << 1) | ((block[at + 1] ?? 0) >> 7))
  if ((block[0]! & 0x80) !== 0) out[BLOCK - 1]! ^= CARRY
  return out
}

function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((byte, at) => byte ^ b[at]!)
}

export interface FrameCheck {
  /** True for the newest frame of a device that has a key here, as often as it comes. */
  isNewest(frame: Uint8Array): boolean
  /** DevAddr → the newest counter that was seen, to be kept. */
  readonly counters: ReadonlyMap<number, number>
}

/**
 * @param keys DevAddr → its network session key (NwkSKey, FNwkSIntKey), 16 bytes
 * @param kept counters of before
 */
export function createFrameCheck(
  keys: ReadonlyMap<number, Uint8Array>,
  kept: ReadonlyMap<number, number> = new Map(),
): FrameCheck {
  const counters = new Map(kept)
  return {
    counters,
    isNewest(frame) {
      const to = addresseeOf(frame)
      const key = to?.kind === 'session' ? keys.get(to.devAddr) : undefined
      if (to?.kind !== 'session' || key === undefined) return false
      const known = counters.get(to.devAddr) ?? -1
      const counter = counterOf(frame, known)
      if (counter < known || !hasRightCode(frame, { key, counter, devAddr: to.devAddr })) return false
      counters.set(to.devAddr, counter)
      return true
    },
  }
}

/** The frame has the lower half of it: the next one from what is known on. */
function counterOf(frame: Uint8Array, known: number): number {
  const low = frame[COUNTER_AT]! | (frame[COUNTER_AT + 1]! << 8)
  const same = Math.max(0, known) - (Math.max(0, known) % 65_536) + low
  // Over half a turn back it has gone round.
  return same < known - 32_768 ? same + 65_536 : same
}

interface Session {
  readonly key: Uint8Array
  readonly counter: number
  readonly devAddr: number
}

function hasRightCode(frame: Uint8Array, { key, counter, devAddr }: Session): boolean {
  const said = frame.subarray(0, frame.length - MIC)
  const message = new Uint8Array(BLOCK + said.length)
  const view = new DataView(message.buffer)
  message[0] = 0x49
  message[5] = UPLINK
  view.setUint32(6, devAddr, true)
  view.setUint32(10, counter, true)
  message[15] = said.length
  message.set(said, BLOCK)
  const code = cmac(key, message)
  return frame.subarray(-MIC).every((byte, at) => byte === code[at])
}
