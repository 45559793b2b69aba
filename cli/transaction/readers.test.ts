import { expect, it } from 'vitest'
import { CliError } from '../errors.ts'
import { accountOf, amountOf, deviceOf } from './readers.ts'

const names = {
  accounts: { Ana: `0x${'a1'.repeat(20)}`, Vera: `0x${'b2'.repeat(20)}` },
  devices: Object.fromEntries(
    Array.from({ length: 15 }, (_, at) => [`home-${at + 1}`, String(at % 10).repeat(64)]),
  ),
}

function hintOf(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof CliError) return error.hint ?? ''
    throw error
  }
  throw new Error('it was taken')
}

it('a name that is nearly one is named', () => {
  expect(accountOf('ana', names)).toBe(names.accounts.Ana)
  expect(hintOf(() => accountOf('Anna', names))).toMatch(/^Did you mean Ana\?.*0x.*Ana, Vera\.$/)
  expect(hintOf(() => deviceOf('hme-15', names))).toMatch(/^Did you mean home-15\?.*home-12, and 3 more\.$/)
  expect(hintOf(() => deviceOf('roof', { accounts: {}, devices: {} }))).toBe('A device is 64 hex digits.')
})

it('an amount below zero is told what would be one', () => {
  expect(amountOf('0.5', 6, 1n)).toBe(500_000n)
  expect(hintOf(() => amountOf('-5', 6, 1n))).toContain('above zero with at most 6 decimals')
  expect(hintOf(() => amountOf('-5', 6, 0n))).toContain('of zero or more')
})
