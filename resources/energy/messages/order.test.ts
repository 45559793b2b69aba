import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { decodeOrder, encodeOrder, ORDER_END, type Order } from './order.ts'

const orders: fc.Arbitrary<Order> = fc.record({
  slot: fc.nat(2 ** 45),
  side: fc.constantFrom('buy', 'sell'),
  price: fc.integer({ min: 0, max: ORDER_END - 1 }),
  wh: fc.integer({ min: 0, max: ORDER_END - 1 }),
})

describe('an order', () => {
  it('whatIsWrittenIsReadAgain', () => {
    fc.assert(
      fc.property(orders, order => {
        expect(decodeOrder(encodeOrder(order))).toEqual(order)
      }),
    )
  })

  it.each([
    ['another side', { slot: 0, side: 'keep', price: 1, wh: 1 }],
    ['a word too many', { slot: 0, side: 'buy', price: 1, wh: 1, more: 1 }],
    ['a word too few', { slot: 0, side: 'buy', price: 1 }],
    ['a negative price', { slot: 0, side: 'buy', price: -1, wh: 1 }],
    ['half a Wh', { slot: 0, side: 'buy', price: 1, wh: 0.5 }],
    ['a price without end', { slot: 0, side: 'buy', price: ORDER_END, wh: 1 }],
    ['text', 'buy'],
  ])('with %s is none', (_, said) => {
    expect(decodeOrder(encodeCbor(said))).toBeUndefined()
  })

  it('is no bytes of somebody else', () => {
    expect(decodeOrder(new Uint8Array([0xff, 1, 2]))).toBeUndefined()
    expect(decodeOrder(new Uint8Array())).toBeUndefined()
  })
})
