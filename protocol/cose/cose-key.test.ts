import { hexToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { type CborKey, type CborValue, encodeCbor } from '../cbor/cbor.ts'
import { codeOf, toHex } from '../testing/hex.ts'
import { decodeCoseKey, encodeCoseKey, type PublicKey, subjectIdOf } from './cose-key.ts'

/** RFC 9679 §6: key, canonical bytes, SHA-256 thumbprint. */
const X = hexToBytes('65eda5a12577c2bae829437fe338701a10aaa375e1bb5b5de108de439c08551d')
const Y = hexToBytes('1e52ed75701163f7f9e40ddf9f341b3dc9ba860af7e0ca7ca7e9eecd0084d19c')
const P256: PublicKey = { alg: 'ES256', x: X, y: Y }
const CANONICAL =
  'a40102200121582065eda5a12577c2bae829437fe338701a10aaa375e1bb5b5de108de439c08551d' +
  '2258201e52ed75701163f7f9e40ddf9f341b3dc9ba860af7e0ca7ca7e9eecd0084d19c'
const THUMBPRINT = '496bd8afadf307e5b08c64b0421bf9dc01528a344a43bda88fadd1669da253ec'

/** The key of RFC 8032 §7.1 test 1. */
const ED25519: PublicKey = {
  alg: 'EdDSA',
  x: hexToBytes('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'),
}

const key = (...entries: [CborKey, CborValue][]) => encodeCbor(new Map(entries))

describe('the thumbprint of RFC 9679', () => {
  it('is that of its example', () => {
    expect(toHex(encodeCoseKey(P256))).toBe(CANONICAL)
    expect(subjectIdOf(P256)).toBe(THUMBPRINT)
  })

  it('of an Ed25519 key is over kty, crv and x', () => {
    expect(toHex(encodeCoseKey(ED25519))).toBe(`a3010120062158${'20'}${toHex(ED25519.x)}`)
    expect(subjectIdOf(ED25519)).toBe('866eefbd6718c8846cd7ddfe43fc74ab1daac4538ff8514ea2ec2d410a415743')
  })

  it('does not change with other parameters, or with the object that holds the key', () => {
    const named = key([1, 2], [2, new TextEncoder().encode('meriadoc')], [3, -7], [-1, 1], [-2, X], [-3, Y])
    expect(subjectIdOf(decodeCoseKey(named))).toBe(THUMBPRINT)
    expect(subjectIdOf(P256)).toBe(THUMBPRINT)
  })
})

describe('decodeCoseKey', () => {
  it('reads what encodeCoseKey writes', () => {
    for (const sample of [P256, ED25519]) expect(decodeCoseKey(encodeCoseKey(sample))).toEqual(sample)
  })

  it.each([
    ['no map', encodeCbor([1]), 'key_malformed'],
    ['a coordinate of 31 bytes', key([1, 2], [-1, 1], [-2, X.slice(1)], [-3, Y]), 'key_malformed'],
    ['a compressed point', key([1, 2], [-1, 1], [-2, X], [-3, true]), 'key_malformed'],
    ['no x', key([1, 1], [-1, 6]), 'key_malformed'],
    ['P-384', key([1, 2], [-1, 2], [-2, X], [-3, Y]), 'key_unsupported'],
    ['X25519', key([1, 1], [-1, 4], [-2, X]), 'key_unsupported'],
    ['Ed25519’s curve with the type of P-256', key([1, 2], [-1, 6], [-2, X], [-3, Y]), 'key_unsupported'],
    ['a kty written as a float', hexToBytes('a101f93c00'), 'cbor_type'],
    ['nothing', new Uint8Array(0), 'cbor_truncated'],
  ])('refuses %s', (_, bytes, code) => {
    expect(codeOf(() => decodeCoseKey(bytes))).toBe(code)
  })
})
