import { hexToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../keys/verify.ts'
import { encodeCbor } from '../cbor/cbor.ts'
import { codeOf, toHex } from '../testing/hex.ts'
import vectors from '../vectors/cose-sign1.json' with { type: 'json' }
import type { PublicKey } from './cose-key.ts'
import { decodeSign1, encodeSign1, sigStructure } from './cose-sign1.ts'
import { verifyWithNoble } from './noble-verify.ts'

const ALG = 1
const ALGORITHMS = { ES256: -7, EdDSA: -8 }

/** The algorithm may stand in either header in these examples. In our messages it is always protected. */
function accepts(vector: (typeof vectors.vectors)[number], verify = verifyWithNoble): boolean {
  const key = readKey(vector.key)
  const { protectedBytes, protectedHeader, unprotectedHeader, payload, signature } = decodeSign1(
    hexToBytes(vector.message),
  )
  const alg = protectedHeader.get(ALG) ?? unprotectedHeader.get(ALG)
  const signed = sigStructure(protectedBytes, payload, hexToBytes(vector.external))
  return alg === ALGORITHMS[key.alg] && verify(key, signed, signature)
}

describe('the COSE working group’s examples', () => {
  it.each(vectors.vectors.filter(({ valid }) => valid))('$name is accepted', vector => {
    const { protectedBytes, payload } = decodeSign1(hexToBytes(vector.message))
    expect(toHex(sigStructure(protectedBytes, payload, hexToBytes(vector.external)))).toBe(vector.toBeSigned)
    expect(accepts(vector)).toBe(true)
    expect(accepts(vector, createVerifier())).toBe(true)
  })

  it.each(vectors.vectors.filter(({ valid }) => !valid))('$name is refused', vector => {
    if (vector.name.endsWith('sign-fail-01')) {
      expect(codeOf(() => accepts(vector))).toBe('message_malformed')
    } else {
      expect(accepts(vector)).toBe(false)
      expect(accepts(vector, createVerifier())).toBe(false)
    }
  })

  it('a tagged message is written as it was read', () => {
    for (const { message } of vectors.vectors.filter(({ message }) => message.startsWith('d284')))
      expect(toHex(encodeSign1(decodeSign1(hexToBytes(message))))).toBe(message)
  })
})

describe('decodeSign1', () => {
  const bytes = Uint8Array.of(1)
  it.each([
    ['no array', { 1: 2 }],
    ['three parts', [bytes, new Map(), bytes]],
    ['five parts', [bytes, new Map(), bytes, bytes, bytes]],
    ['a protected header that is no byte string', [new Map(), new Map(), bytes, bytes]],
    ['an unprotected header that is no map', [new Uint8Array(0), [], bytes, bytes]],
    ['a detached payload', [new Uint8Array(0), new Map(), null, bytes]],
    ['no signature', [new Uint8Array(0), new Map(), bytes, null]],
    ['a protected header that holds no map', [bytes, new Map(), bytes, bytes]],
  ])('refuses %s', (_, value) => {
    expect(codeOf(() => decodeSign1(encodeCbor(value)))).toBe('message_malformed')
  })

  it('refuses another tag, a tag inside the tag, and bytes after the header’s map', () => {
    expect(codeOf(() => decodeSign1(hexToBytes('d18440a04040')))).toBe('message_malformed')
    expect(codeOf(() => decodeSign1(hexToBytes('d2d28440a04040')))).toBe('message_malformed')
    expect(codeOf(() => decodeSign1(hexToBytes('d28442a000a04040')))).toBe('cbor_trailing')
    expect(codeOf(() => decodeSign1(hexToBytes('d28440a04040')))).toBe(undefined)
  })

  it('refuses a number of a header that is written as a float', () => {
    const header = hexToBytes('a101f9c700') // { 1: -7.0 }
    expect(codeOf(() => decodeSign1(encodeCbor([header, new Map(), bytes, bytes])))).toBe('cbor_type')
  })
})

function readKey(key: (typeof vectors.vectors)[number]['key']): PublicKey {
  const x = hexToBytes(key.x)
  return key.y === undefined ? { alg: 'EdDSA', x } : { alg: 'ES256', x, y: hexToBytes(key.y) }
}

describe('what is signed', () => {
  it('is the CBOR array of RFC 9052, whatever its parts are long', () => {
    for (const length of [0, 1, 23, 24, 255, 256, 65_535, 65_536]) {
      const part = new Uint8Array(length).fill(0xa0)
      const empty = length === 1 ? new Uint8Array(0) : part
      expect(sigStructure(part, part, part)).toEqual(encodeCbor(['Signature1', empty, part, part]))
    }
  })
})
