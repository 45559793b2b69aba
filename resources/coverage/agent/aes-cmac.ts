/** AES-128 as LoRaWAN has it: a block, and the integrity code of a frame (AES-CMAC, RFC 4493). */
import { createCipheriv } from 'node:crypto'

export const [BLOCK, MIC_BYTES] = [16, 4]
const CARRY = 0x87

/** Whole blocks, one by one, as ECB. @param key 16 bytes */
export function encryptBlocks(key: Uint8Array, blocks: Uint8Array): Uint8Array {
  const cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false)
  return new Uint8Array(cipher.update(blocks))
}

/** AES-CMAC (RFC 4493). @param key 16 bytes */
export function cmac(key: Uint8Array, message: Uint8Array): Uint8Array {
  const encrypt = (block: Uint8Array) => encryptBlocks(key, block)
  const first = doubled(encrypt(new Uint8Array(BLOCK)))
  const blocks = Math.max(1, Math.ceil(message.length / BLOCK))
  const isWhole = message.length === blocks * BLOCK
  const last = new Uint8Array(BLOCK)
  last.set(message.subarray((blocks - 1) * BLOCK))
  if (!isWhole) last[message.length % BLOCK] = 0x80
  const mask = isWhole ? first : doubled(first)
  let code: Uint8Array = new Uint8Array(BLOCK)
  for (let at = 0; at < blocks - 1; at++)
    code = encrypt(xor(code, message.subarray(at * BLOCK, (at + 1) * BLOCK)))
  return encrypt(xor(xor(last, mask), code))
}

/** A key made of another, as LoRaWAN derives them: one block of what is said, and zeros. @param key 16 bytes */
export function derivedKey(key: Uint8Array, said: readonly number[] | Uint8Array): Uint8Array {
  const block = new Uint8Array(BLOCK)
  block.set(said)
  return encryptBlocks(key, block)
}

/** Whether the last four bytes of a frame are the code of what it begins with. */
export function endsInCode(key: Uint8Array, message: Uint8Array, frame: Uint8Array): boolean {
  const code = cmac(key, message)
  return frame.subarray(-MIC_BYTES).every((byte, at) => byte === code[at])
}

function doubled(block: Uint8Array): Uint8Array {
  const out = block.map((byte, at) => (byte << 1) | ((block[at + 1] ?? 0) >> 7))
  if ((block[0]! & 0x80) !== 0) out[BLOCK - 1]! ^= CARRY
  return out
}

function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((byte, at) => byte ^ b[at]!)
}
