import { expect, it } from 'vitest'
import { openingHome } from './opening-home.ts'

const deal = (seller: string, buyer: string, wh: number) => ({ seller, buyer, wh })

it('opens on a home that both sold and bought, not on one that only takes because its panels fail', () => {
  const deals = [deal('roof', 'broken', 9_000), deal('other', 'roof', 4_000), deal('other', 'broken', 100)]
  expect(openingHome(['broken', 'roof', 'other'], deals)).toBe('roof')
})

it('opens on whoever traded most where nobody did both, and on the first where nobody traded', () => {
  expect(openingHome(['quiet', 'maker', 'taker'], [deal('maker', 'taker', 5)])).toBe('maker')
  expect(openingHome(['a', 'b'], [])).toBe('a')
  expect(openingHome([], [deal('a', 'b', 1)])).toBeUndefined()
})
