import { expect, it } from 'vitest'
import type { NetworkView } from '../../../client/node-api.ts'
import { dollars, tokens, tokensInColumn } from './amounts.ts'

const rules = { token: { symbol: 'SUN', decimals: 18 }, payment: { decimals: 6 } }
const network = { rules } as unknown as NetworkView
const SUN = 10n ** 18n

it('writes cents, as prices are written', () => {
  expect(dollars(500_000n, network)).toBe('0.50 USD')
  expect(dollars(161_000n, network, 3)).toBe('0.161 USD')
  expect(dollars(2_000_000n, network)).toBe('2 USD')
  expect(tokens((41_780n * SUN) / 100n, network)).toBe('417.80 SUN')
})

it('has the points of a column under each other', () => {
  const column = [575n * SUN, (41_780n * SUN) / 100n, 0n, 1n].map(amount => tokensInColumn(amount, network))
  expect(column).toEqual(['575.00 SUN', '417.80 SUN', '0.00 SUN', '<0.01 SUN'])
})
