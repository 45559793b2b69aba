/** What a browser that buys is allowed to spend: this order and those that go on, and no more. */
import { expect, it } from 'vitest'
import type { OrderView } from '../../messages/market/data-view.ts'
import { allowanceFor } from './buying.ts'

const DAY_MS = 86_400_000
const order = (left: string, upTo: number, until: number, ended = ''): OrderView => ({
  regions: [],
  quantities: [],
  from: 0,
  purpose: 'city',
  paid: '0',
  hours: 0,
  left,
  upTo,
  until,
  ended,
})
const now = (left: string, days: number, spentInPeriod = '0', serves = true) => ({
  left,
  untilMs: days * DAY_MS,
  spentInPeriod,
  serves,
})

it('is what the order may cost, until a fortnight after its last day', () => {
  expect(allowanceFor({ most: 5n, until: 100 }, [], undefined)).toEqual({ amount: 5n, until: 115 * 86_400 })
})

it('covers what other orders may still cost, and not those that are over', () => {
  const others = [order('7', 90, 120), order('1000', 80, 80), order('1000', 80, 90, 'order_spent')]
  expect(allowanceFor({ most: 5n, until: 100 }, others, undefined)).toEqual({
    amount: 12n,
    until: 135 * 86_400,
  })
})

it('is asked for only where what stands is too little, too short or of no use, and counts what today has taken', () => {
  const asked = { most: 5n, until: 100 }
  expect(allowanceFor(asked, [], now('5', 101))).toBe(undefined)
  expect(allowanceFor(asked, [], now('4', 200, '3'))?.amount).toBe(8n)
  expect(allowanceFor(asked, [], now('9', 100))?.amount).toBe(5n)
  expect(allowanceFor(asked, [], now('9', 200, '0', false))?.amount).toBe(5n)
})
