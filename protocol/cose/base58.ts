/** Base58 with the Bitcoin alphabet, as multibase `z` and did:key use it. */

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/**
 * A leading zero byte is a leading `1`.
 * @example encodeBase58(new Uint8Array([0, 1])) // → '12'
 */
export function encodeBase58(bytes: Uint8Array): string {
  let number = 0n
  for (const byte of bytes) number = (number << 8n) | BigInt(byte)
  let text = ''
  for (; number > 0n; number /= 58n) text = ALPHABET[Number(number % 58n)] + text
  const zeros = bytes.findIndex(byte => byte !== 0)
  return '1'.repeat(zeros < 0 ? bytes.length : zeros) + text
}

/**
 * @throws {TypeError} on a character outside the alphabet.
 * @example decodeBase58('12') // → new Uint8Array([0, 1])
 */
export function decodeBase58(text: string): Uint8Array {
  let number = 0n
  for (const character of text) {
    const digit = ALPHABET.indexOf(character)
    if (digit < 0) throw new TypeError(`"${character}" is not a base58 character`)
    number = number * 58n + BigInt(digit)
  }
  const bytes: number[] = []
  for (; number > 0n; number >>= 8n) bytes.unshift(Number(number & 0xffn))
  const zeros = [...text].findIndex(character => character !== '1')
  return Uint8Array.from([...new Array<number>(zeros < 0 ? text.length : zeros).fill(0), ...bytes])
}
