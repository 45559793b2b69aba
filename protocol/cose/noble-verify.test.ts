import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../keys/verify.ts'
import { nobleSigner } from '../testing/noble-signer.ts'
import type { PublicKey } from './cose-key.ts'
import { verifyWithNoble } from './noble-verify.ts'
import { hasSmallOrder } from './small-order.ts'

const verifyWithNode = createVerifier()
const { Point } = ed25519
const { Fn } = Point
const littleEndian = (bytes: Uint8Array) => bytes.reduceRight((all, byte) => (all << 8n) | BigInt(byte), 0n)

/** What both say; fails if they differ. */
function verdict(key: PublicKey, bytes: Uint8Array, signature: Uint8Array): boolean {
  const answer = verifyWithNoble(key, bytes, signature)
  expect(verifyWithNode(key, bytes, signature)).toBe(answer)
  return answer
}

describe('noble and OpenSSL give one answer', () => {
  it.each([
    'ES256',
    'EdDSA',
  ] as const)('%s: honest signatures, and every one with a bit flipped', async alg => {
    const signer = nobleSigner(alg, 3)
    const bytes = utf8ToBytes('a reading')
    const signature = await signer.sign(bytes)
    expect(verdict(signer.key, bytes, signature)).toBe(true)
    fc.assert(
      fc.property(fc.nat(511), bit => {
        const bent = signature.slice()
        bent[bit >> 3]! ^= 1 << (bit & 7)
        expect(verdict(signer.key, bytes, bent)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['no point of P-256', { alg: 'ES256', x: new Uint8Array(32).fill(1), y: new Uint8Array(32).fill(2) }],
    ['the zero point', { alg: 'ES256', x: new Uint8Array(32), y: new Uint8Array(32) }],
    [
      'coordinates beyond the field',
      { alg: 'ES256', x: new Uint8Array(32).fill(255), y: new Uint8Array(32).fill(255) },
    ],
    ['coordinates of 31 bytes', { alg: 'ES256', x: new Uint8Array(31), y: new Uint8Array(31) }],
    ['no point of Ed25519', { alg: 'EdDSA', x: hexToBytes(`02${'00'.repeat(31)}`) }],
    ['a key of 31 bytes', { alg: 'EdDSA', x: new Uint8Array(31) }],
  ] as const)('%s: no, and no error', (_, key) => {
    for (const fill of [0, 1, 255])
      expect(verdict(key, utf8ToBytes('x'), new Uint8Array(64).fill(fill))).toBe(false)
  })

  it('r or s that is zero, or the order, or more', () => {
    const { key } = nobleSigner('ES256', 3)
    const order = hexToBytes('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551')
    const one = hexToBytes(`${'00'.repeat(31)}01`)
    for (const r of [new Uint8Array(32), order, one])
      for (const s of [new Uint8Array(32), order, one])
        expect(verdict(key, one, concatBytes(r, s))).toBe(false)
  })
})

/**
 * Signatures that only somebody who plays with the curve's cofactor makes. With a part T of order 8 in the key, the
 * equation with cofactor always holds; without it, only when the hash happens to be a multiple of 8.
 */
describe('Ed25519 with small-order parts', () => {
  const torsion = Point.fromBytes(
    hexToBytes('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'),
  )
  const secret = 123456789n
  const nonce = 987654321n

  function sign(key: Uint8Array, r: Uint8Array, message: Uint8Array): Uint8Array {
    const h = littleEndian(sha512(concatBytes(r, key, message))) % Fn.ORDER
    return concatBytes(r, Fn.toBytes(Fn.create(nonce + h * secret)))
  }

  it('in the key: both go by the equation without cofactor', () => {
    const key = Point.BASE.multiply(secret).add(torsion).toBytes()
    const r = Point.BASE.multiply(nonce).toBytes()
    const answers = Array.from({ length: 64 }, (_, index) => {
      const message = utf8ToBytes(`message ${index}`)
      return verdict({ alg: 'EdDSA', x: key }, message, sign(key, r, message))
    })
    expect(answers).toContain(true)
    expect(answers).toContain(false)
  })

  it('in R', () => {
    const key = Point.BASE.multiply(secret).toBytes()
    const r = Point.BASE.multiply(nonce).add(torsion).toBytes()
    expect(verdict({ alg: 'EdDSA', x: key }, utf8ToBytes('x'), sign(key, r, utf8ToBytes('x')))).toBe(false)
  })

  const identity = hexToBytes(`01${'00'.repeat(31)}`)
  const encodings = [
    ...Array.from({ length: 7 }, (_, index) => torsion.multiplyUnsafe(BigInt(index + 1)).toBytes()),
    identity,
    hexToBytes(`01${'00'.repeat(30)}80`), // the identity with a sign that it has not
    hexToBytes(`ee${'ff'.repeat(30)}7f`), // y = p + 1, the identity in another dress
    hexToBytes(`ee${'ff'.repeat(31)}`),
    hexToBytes(`ed${'ff'.repeat(30)}7f`), // y = p, which is 0
    hexToBytes(`ed${'ff'.repeat(31)}`),
    hexToBytes(`ec${'ff'.repeat(31)}`), // y = −1 with a sign that it has not
  ]

  it('alone, as key: no, although the equation holds', () => {
    for (const x of encodings)
      for (const r of encodings) {
        const signature = concatBytes(r, new Uint8Array(32))
        expect(verdict({ alg: 'EdDSA', x }, utf8ToBytes('x'), signature)).toBe(false)
      }
  })

  it('alone, as R of an honest key: no, although the equation holds', () => {
    const key = Point.BASE.multiply(secret).toBytes()
    const h = littleEndian(sha512(concatBytes(identity, key, utf8ToBytes('x')))) % Fn.ORDER
    const signature = concatBytes(identity, Fn.toBytes(Fn.create(h * secret)))
    expect(ed25519.verify(signature, utf8ToBytes('x'), key)).toBe(true)
    expect(verdict({ alg: 'EdDSA', x: key }, utf8ToBytes('x'), signature)).toBe(false)
  })

  it('every encoding of them is known', () => {
    for (const point of encodings) expect(hasSmallOrder(point)).toBe(true)
    for (let number = 0; number < 20; number++)
      expect(hasSmallOrder(nobleSigner('EdDSA', number).key.x)).toBe(false)
  })

  it('S plus the order of the group', () => {
    const key = Point.BASE.multiply(secret).toBytes()
    const r = Point.BASE.multiply(nonce).toBytes()
    const signature = sign(key, r, utf8ToBytes('x'))
    expect(verdict({ alg: 'EdDSA', x: key }, utf8ToBytes('x'), signature)).toBe(true)
    let malleable = littleEndian(signature.subarray(32)) + Fn.ORDER
    const bytes = Uint8Array.from({ length: 32 }, () => {
      const byte = Number(malleable & 0xffn)
      malleable >>= 8n
      return byte
    })
    expect(verdict({ alg: 'EdDSA', x: key }, utf8ToBytes('x'), concatBytes(r, bytes))).toBe(false)
  })
})
