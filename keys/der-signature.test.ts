import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyWithNoble } from '../protocol/cose/noble-verify.ts'
import { createDerWriter, fromDer } from './der-signature.ts'
import { createSigner } from './make-signer.ts'
import { createVerifier } from './verify.ts'

const BYTES = new TextEncoder().encode('a reading')
/** The order of the group, and what lies beside it. */
const N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
const half = (value: bigint) => Uint8Array.from(Buffer.from(value.toString(16).padStart(64, '0'), 'hex'))
const EDGES = [
  0n,
  1n,
  127n,
  128n,
  255n,
  256n,
  2n ** 247n,
  2n ** 255n - 1n,
  2n ** 255n,
  N - 1n,
  N,
  2n ** 256n - 1n,
]

describe('a signature for OpenSSL', () => {
  it.each([
    [0n, 1n, '3006020100020101'],
    [127n, 128n, '300702017f02020080'],
    [2n ** 255n, 255n, `30270221008${'0'.repeat(63)}020200ff`],
  ])('writes (%i, %i) as short as it can be', (r, s, hex) => {
    const der = createDerWriter()(Uint8Array.of(...half(r), ...half(s)))
    expect(Buffer.from(der).toString('hex')).toBe(hex)
  })

  it('is what Node.js reads as r and s, whatever they are', () => {
    const { key } = createSigner('ES256')
    const [write, verifies] = [createDerWriter(), createVerifier()]
    const scalar = fc.oneof(fc.constantFrom(...EDGES), fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }))
    fc.assert(
      fc.property(scalar, scalar, (r, s) => {
        const signature = Uint8Array.of(...half(r), ...half(s))
        expect(write(signature).length).toBeLessThanOrEqual(72)
        expect(verifies(key, BYTES, signature)).toBe(verifyWithNoble(key, BYTES, signature))
      }),
    )
  })

  it('is r and s again, and nothing else is', () => {
    const write = createDerWriter()
    const signature = fc.uint8Array({ minLength: 64, maxLength: 64 })
    fc.assert(
      fc.property(signature, each => {
        expect(fromDer(write(each))).toEqual(new Uint8Array(each))
      }),
    )
    const der = write(Uint8Array.of(...half(5n), ...half(6n))).slice()
    for (const wrong of [
      der.slice(0, -1),
      Uint8Array.of(...der, 0),
      der.with(0, 1),
      der.with(2, 3),
      der.with(3, 40),
    ])
      expect(() => fromDer(wrong)).toThrow(TypeError)
    expect(() => fromDer(new Uint8Array(0))).toThrow(TypeError)
  })

  it('says yes to good ones with a short r or s, and no to the same with a bit changed', async () => {
    const verifies = createVerifier()
    const seen = { short: 0, long: 0 }
    // Until both kinds have been among them, which a hundred signatures mostly do.
    for (let round = 0; round < 100 || seen.short === 0 || seen.long === 0; round++) {
      const signer = createSigner('ES256')
      const signature = await signer.sign(BYTES)
      if (signature[0] === 0 || signature[32] === 0) seen.short++
      if (signature[0]! >= 0x80 && signature[32]! >= 0x80) seen.long++
      expect(verifies(signer.key, BYTES, signature)).toBe(true)
      const at = round % 64
      expect(verifies(signer.key, BYTES, signature.with(at, signature[at]! ^ 1))).toBe(false)
    }
  })
})
