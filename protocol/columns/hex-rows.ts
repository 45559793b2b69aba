/** Hexadecimal text to bytes in a column and back, without an object for each: a million times an epoch. */

const DIGITS = '0123456789abcdef'
/** Character codes of a half of a byte. */
const CODES = Uint8Array.from(DIGITS, digit => digit.charCodeAt(0))
/** By character code; 16 and more is no digit. Lowercase alone: what is keyed by text has one form. */
const VALUES = new Uint8Array(128).fill(0xff)
for (let digit = 0; digit < DIGITS.length; digit++) VALUES[DIGITS.charCodeAt(digit)] = digit

const ID_BYTES = 32
/**
 * Ids that were read not long ago, each in a place that its last digits say: a message's and its subject's are asked for by one column
 * after the other, some hundred at a time.
 */
const PLACES = 512
const texts = new Array<string>(PLACES).fill('')
const read = new Uint8Array(PLACES * ID_BYTES)
/** Written over by each id: a list of its own would be most of what one takes. */
const ID_CODES = new Array<number>(2 * ID_BYTES).fill(0)
const ACCOUNT_BYTES = 20
const ACCOUNT_CODES = [...'0x'].map(digit => digit.charCodeAt(0)).concat(new Array(2 * ACCOUNT_BYTES).fill(0))

/**
 * Reads the last digits of a text, twice as many as bytes are wanted, so that a `0x` is passed over.
 * @throws {TypeError} where a character is no lowercase digit, or there are too few.
 * @example putHex(new Uint8Array(2), 0, '0xab01', 2) // → undefined
 */
export function putHex(target: Uint8Array, at: number, text: string, bytes: number): void {
  if (bytes !== ID_BYTES || text.length !== 2 * ID_BYTES) {
    readHex(target, at, text, bytes)
    return
  }
  const place = placeOf(text)
  const from = place * ID_BYTES
  if (texts[place] !== text) {
    // What is no id leaves nothing that could be taken for one.
    texts[place] = ''
    readHex(read, from, text, ID_BYTES)
    texts[place] = text
  }
  for (let index = 0; index < ID_BYTES; index++) target[at + index] = read[from + index]!
}

/** Nine bits of what is mostly a hash. */
function placeOf(text: string): number {
  const last = text.length - 1
  const [high, low] = [text.charCodeAt(last - 2), text.charCodeAt(last - 1)]
  return ((high << 6) ^ (low << 3) ^ text.charCodeAt(last)) & (PLACES - 1)
}

function readHex(target: Uint8Array, at: number, text: string, bytes: number): void {
  let next = text.length - 2 * bytes
  for (let index = at; index < at + bytes; index++, next += 2) {
    const [high, low] = [VALUES[text.charCodeAt(next)] ?? 0xff, VALUES[text.charCodeAt(next + 1)] ?? 0xff]
    if ((high | low) > 15)
      throw new TypeError(`${2 * bytes} lowercase hex digits are needed, got "${text.slice(0, 80)}"`)
    target[index] = (high << 4) | low
  }
}

/**
 * Digits of so many bytes as text in ASCII, into other bytes.
 * @example putHexText(new Uint8Array(2), 0, Uint8Array.of(0xab), 0, 1) // → undefined
 */
export function putHexText(
  target: Uint8Array,
  at: number,
  bytes: Uint8Array,
  from: number,
  length: number,
): void {
  for (let index = 0; index < length; index++) {
    const byte = bytes[from + index]!
    target[at + 2 * index] = CODES[byte >> 4]!
    target[at + 2 * index + 1] = CODES[byte & 15]!
  }
}

/** @example hexAt(Uint8Array.of(0xab, 1), 0, 2) // → 'ab01' */
export function hexAt(bytes: Uint8Array, at: number, length: number): string {
  // All at once: text put together of pairs is a tree of them until somebody reads it.
  const codes = length === ID_BYTES ? ID_CODES : new Array<number>(2 * length)
  for (let index = 0; index < length; index++) {
    const byte = bytes[at + index]!
    codes[2 * index] = CODES[byte >> 4]!
    codes[2 * index + 1] = CODES[byte & 15]!
  }
  return String.fromCharCode.apply(undefined, codes)
}

/**
 * The same of an account, as it is written: with 0x before it.
 * @example accountAt(new Uint8Array(20), 0).length // → 42
 */
export function accountAt(bytes: Uint8Array, at: number): `0x${string}` {
  for (let index = 0; index < ACCOUNT_BYTES; index++) {
    const byte = bytes[at + index]!
    ACCOUNT_CODES[2 * index + 2] = CODES[byte >> 4]!
    ACCOUNT_CODES[2 * index + 3] = CODES[byte & 15]!
  }
  return String.fromCharCode.apply(undefined, ACCOUNT_CODES) as `0x${string}`
}
