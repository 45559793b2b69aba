import fc from 'fast-check'
import { hashTypedData } from 'viem'
import { describe, expect, it } from 'vitest'
import { decodeCbor, encodeCbor } from '../cbor/cbor.ts'
import { toAddress } from '../ids.ts'
import { ProtocolError } from '../protocol-error.ts'
import { samplePurchases } from '../testing/credit-vectors.ts'
import { toHex } from '../testing/hex.ts'
import { addressOf } from '../testing/sample-values.ts'
import { PERMIT_TYPE, permitDigest } from './permit.ts'
import { decodeSignedPurchase, encodeSignedPurchase, type SignedPurchase } from './signed-purchase.ts'

const address = fc.uint8Array({ minLength: 20, maxLength: 20 }).map(bytes => toAddress(`0x${toHex(bytes)}`))
const amount = fc.bigInt({ min: 0n, max: (1n << 128n) - 1n })
const whole = fc.nat({ max: Number.MAX_SAFE_INTEGER })
const hex = (least: number, most: number) =>
  fc.uint8Array({ minLength: least, maxLength: most }).map((bytes): `0x${string}` => `0x${toHex(bytes)}`)
const purchases = fc
  .tuple(
    fc.record({ buyer: address, account: address, asset: address, amount, least: amount }),
    fc.record({ until: whole, nonce: whole, signature: hex(1, 100) }),
    fc.option(fc.record({ deadline: whole, signature: hex(65, 65) }), { nil: undefined }),
  )
  .map(([terms, rest, permit]): SignedPurchase => {
    const purchase = { ...terms, ...rest }
    return permit === undefined ? purchase : { ...purchase, permit }
  })

describe('a purchase on its way', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(purchases, purchase => {
        expect(decodeSignedPurchase(encodeSignedPurchase(purchase))).toEqual(purchase)
      }),
    )
  })

  it('whatever else comes is refused in words, and throws nothing else', () => {
    const [terms] = samplePurchases()
    const good = decodeCbor(encodeSignedPurchase({ ...terms!, signature: '0x07' })) as readonly unknown[]
    const odd = fc.oneof(fc.nat(), fc.string(), fc.boolean(), fc.uint8Array({ maxLength: 70 }))
    fc.assert(
      fc.property(fc.nat({ max: good.length - 1 }), odd, (at, value) => {
        const items = good.with(at, value)
        try {
          decodeSignedPurchase(encodeCbor(items as never))
        } catch (error) {
          expect(error).toBeInstanceOf(ProtocolError)
        }
      }),
    )
    for (const bytes of [new Uint8Array(), encodeCbor(7), encodeCbor([2])])
      expect(() => decodeSignedPurchase(bytes)).toThrow(ProtocolError)
    const late = good.with(4, String(1n << 128n))
    expect(() => decodeSignedPurchase(encodeCbor(late as never))).toThrow('below 2^128')
  })
})

describe('a permit', () => {
  it('is what viem hashes of the same', () => {
    const domain = { name: 'Sun', version: '1', chainId: 31337, verifyingContract: addressOf('token') }
    const [, fields = ''] = PERMIT_TYPE.slice(0, -1).split('(')
    const types = fields.split(',').map(field => {
      const [type = '', name = ''] = field.split(' ')
      return { type, name }
    })
    fc.assert(
      fc.property(address, address, amount, amount, whole, (owner, spender, value, nonce, deadline) => {
        const message = { owner, spender, value, nonce, deadline: BigInt(deadline) }
        const typed = { domain, types: { Permit: types }, primaryType: 'Permit', message } as const
        expect(permitDigest({ owner, spender, value, nonce, deadline }, domain)).toBe(hashTypedData(typed))
      }),
      { numRuns: 20 },
    )
  })
})
