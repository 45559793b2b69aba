/**
 * What a word's fields can be. Each kind of field knows what would be right, reads it or says no, and writes it one way.
 *
 * Law: a kind reads what it writes, and nothing else; what it cannot read, it never throws on.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { CborValue } from '../cbor/cbor.ts'
import type { Address, Hash, MessageId, SubjectId } from '../ids.ts'

export interface Field<Value> {
  /** What would be right, e.g. `32 bytes`. */
  readonly right: string
  /** Undefined for anything else than what is right. */
  readonly read: (value: CborValue) => Value | undefined
  readonly write: (value: Value) => CborValue
}

/** 0x and hex digits, two a byte. */
export type HexBytes = `0x${string}`

const AMOUNT_FORM = /^(0|[1-9][0-9]{0,38})$/
const AMOUNT_END = 2n ** 128n
const TIME_END = 2 ** 48

/** Base units, or whatever is counted: text of decimal digits, so that no reader loses any. */
export const amount: Field<bigint> = {
  right: 'decimal digits without leading zeros, below 2^128',
  read: value => {
    const read = typeof value === 'string' && AMOUNT_FORM.test(value) ? BigInt(value) : AMOUNT_END
    return read < AMOUNT_END ? read : undefined
  },
  write: value => value.toString(),
}

/** Milliseconds since 1970, network time. */
export const timeMs: Field<number> = {
  ...whole(0, TIME_END - 1),
  right: 'whole milliseconds from 0, below 2^48',
}

/** Seconds since 1970, as the chain counts. */
export const timeSeconds: Field<number> = {
  ...whole(0, TIME_END - 1),
  right: 'whole seconds from 0, below 2^48',
}

export const hash: Field<Hash> = prefixed(32, 32)
export const address: Field<Address> = prefixed(20, 20)
export const subject: Field<SubjectId> = bare(32)
export const message: Field<MessageId> = bare(32)

/**
 * A whole number of that range, both ends included; −0 is none.
 * @example whole(1, 9).read(7) // → 7
 */
export function whole(least: number, most: number): Field<number> {
  return {
    right: `a whole number from ${least} to ${most}`,
    read: value => (isWhole(value) && value >= least && value <= most ? value : undefined),
    write: value => value,
  }
}

/**
 * Bytes that are shown as `0x…`.
 * @example prefixed(1, 4).read(new Uint8Array([0xab])) // → '0xab'
 */
export function prefixed<Shown extends HexBytes>(least: number, most: number): Field<Shown> {
  return {
    right: bytesRight(least, most),
    read: value => (isBytes(value, least, most) ? (`0x${bytesToHex(value)}` as Shown) : undefined),
    write: value => hexToBytes(value.slice(2)),
  }
}

/**
 * Bytes that are shown as hex digits alone, as ids are.
 * @example bare(1).read(new Uint8Array([0xab])) // → 'ab'
 */
export function bare<Shown extends string>(length: number): Field<Shown> {
  return {
    right: bytesRight(length, length),
    read: value => (isBytes(value, length, length) ? (hexOf(value) as Shown) : undefined),
    write: value => hexToBytes(value),
  }
}

/** @example text('a lowercase word', /^[a-z]+$/).read('Word') // → undefined */
export function text(right: string, form: RegExp): Field<string> {
  return {
    right,
    read: value => (typeof value === 'string' && form.test(value) ? value : undefined),
    write: value => value,
  }
}

/**
 * Of any characters, counted as people count them: a character beyond 16 bits is one.
 * @example freeText(1, 3).read('🏔🏔🏔') // → '🏔🏔🏔'
 */
export function freeText(least: number, most: number): Field<string> {
  return text(`text of ${least} to ${most} characters`, new RegExp(`^.{${least},${most}}$`, 'su'))
}

/** @example oneOf('buy', 'sell').read('buy') // → 'buy' */
export function oneOf<Choice extends string>(...choices: readonly Choice[]): Field<Choice> {
  return {
    right: `one of ${choices.join(', ')}`,
    read: value => choices.find(choice => choice === value),
    write: value => value,
  }
}

/**
 * Texts to whole numbers or texts.
 * @example facts(2).read(new Map([['rooms', 3]])) // → { rooms: 3 }
 */
export function facts(most: number): Field<Readonly<Record<string, number | string>>> {
  const [name, said] = [freeText(1, 31), freeText(0, 200)]
  const readValue = (value: CborValue) => (isWhole(value) ? value : said.read(value))
  return {
    right: `a map of 1 to ${most} texts of 1 to 31 characters to whole numbers, or texts of at most 200 characters`,
    read: value => {
      if (!(value instanceof Map) || value.size === 0 || value.size > most) return undefined
      const entries = [...(value as ReadonlyMap<CborValue, CborValue>)].map(
        ([key, part]) => [name.read(key), readValue(part)] as const,
      )
      const isRight = entries.every(([key, part]) => key !== undefined && part !== undefined)
      return isRight ? Object.fromEntries(entries as [string, number | string][]) : undefined
    },
    write: value => new Map(Object.entries(value)),
  }
}

const HEX = Array.from('0123456789abcdef', digit => digit.charCodeAt(0))
const codes: number[] = []

/** In one piece: a text that is put together digit by digit is taken apart again by whoever looks it up, and ids are looked up a lot. */
function hexOf(bytes: Uint8Array): string {
  codes.length = 2 * bytes.length
  for (let at = 0; at < bytes.length; at++) {
    codes[2 * at] = HEX[bytes[at]! >> 4]!
    codes[2 * at + 1] = HEX[bytes[at]! & 15]!
  }
  return String.fromCharCode(...codes)
}

function isWhole(value: CborValue): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)
}

function isBytes(value: CborValue, least: number, most: number): value is Uint8Array {
  return value instanceof Uint8Array && value.length >= least && value.length <= most
}

function bytesRight(least: number, most: number): string {
  return least === most ? `${least} bytes` : `${least} to ${most} bytes`
}
