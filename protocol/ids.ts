/**
 * The identifiers that everything else is keyed by. All are lowercase hexadecimal text, so that they can be map
 * keys, compare by code unit, and read the same in a log, a URL and a database.
 */

/** 64 hex digits: SHA-256 COSE key thumbprint (RFC 9679) of whoever signs. No `0x`. */
export type SubjectId = string & { readonly __brand: 'SubjectId' }

/** 64 hex digits: SHA-256 of a message's COSE Sig_structure. Two signatures over one content are one message. */
export type MessageId = string & { readonly __brand: 'MessageId' }

/** `0x` and 40 lowercase hex digits: an account on the chain. Lowercase, so that one account is one key. */
export type Address = `0x${string}` & { readonly __brand: 'Address' }

/** `0x` and 64 lowercase hex digits: a 32-byte hash or root. */
export type Hash = `0x${string}`

const HEX_64 = /^[0-9a-f]{64}$/
const ADDRESS = /^0x[0-9a-f]{40}$/
const HASH = /^0x[0-9a-f]{64}$/

/** @example isSubjectId('8f') // → false */
export function isSubjectId(text: string): text is SubjectId {
  return HEX_64.test(text)
}

/**
 * Lowercase only, the one form in which an account is a key.
 * @example isAddress(`0x${'ab'.repeat(20)}`) // → true
 */
export function isAddress(text: string): text is Address {
  return ADDRESS.test(text)
}

/** @example isMessageId('ab'.repeat(32)) // → true */
export function isMessageId(text: string): text is MessageId {
  return HEX_64.test(text)
}

/**
 * @throws {TypeError} unless `text` is 64 lowercase hex digits.
 * @example toSubjectId('ab'.repeat(32)) // → 'ab'.repeat(32)
 */
export function toSubjectId(text: string): SubjectId {
  if (!isSubjectId(text))
    throw new TypeError(`a subject id is 64 lowercase hex digits, got "${text.slice(0, 80)}"`)
  return text
}

/**
 * @throws {TypeError} unless `text` is 64 lowercase hex digits.
 * @example toMessageId('ab'.repeat(32)) // → 'ab'.repeat(32)
 */
export function toMessageId(text: string): MessageId {
  if (!isMessageId(text))
    throw new TypeError(`a message id is 64 lowercase hex digits, got "${text.slice(0, 80)}"`)
  return text
}

/** @example isHash(`0x${'ab'.repeat(32)}`) // → true */
export function isHash(text: unknown): text is Hash {
  return typeof text === 'string' && HASH.test(text)
}

/**
 * @throws {TypeError} unless `text` is 0x and 64 lowercase hex digits.
 * @example toHash(`0x${'ab'.repeat(32)}`) // → `0x${'ab'.repeat(32)}`
 */
export function toHash(text: string): Hash {
  if (!isHash(text))
    throw new TypeError(`a hash is 0x and 64 lowercase hex digits, got "${text.slice(0, 80)}"`)
  return text
}

/**
 * Any capitalisation in, lowercase out. The checksum of EIP-55 is not judged. @throws {TypeError} on anything else.
 * @example toAddress(`0x${'AB'.repeat(20)}`) // → `0x${'ab'.repeat(20)}`
 */
export function toAddress(text: string): Address {
  const lower = text.toLowerCase()
  if (!ADDRESS.test(lower))
    throw new TypeError(`an address is 0x and 40 hex digits, got "${text.slice(0, 80)}"`)
  return lower as Address
}
