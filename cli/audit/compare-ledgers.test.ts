import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ledger, type LedgerEntry, ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import { toAddress } from '../../protocol/ids.ts'
import { compareLedgers } from './compare-ledgers.ts'

const address = fc
  .integer({ min: 1, max: 9 })
  .map(number => toAddress(`0x${number.toString(16).padStart(40, '0')}`))
const amount = fc.bigInt({ min: 0n, max: 3n })
const entry: fc.Arbitrary<LedgerEntry> = fc.record({
  account: address,
  asset: address,
  earned: amount,
  spent: amount,
  locked: amount,
  lockedUntil: fc.integer({ min: 0, max: 3 }),
})
const ledger: fc.Arbitrary<Ledger> = fc
  .array(entry, { maxLength: 12 })
  .map(entries => new Map(entries.map(each => [ledgerKey(each.account, each.asset), each])))

const figures = ['earned', 'spent', 'locked', 'lockedUntil'] as const

describe('compareLedgers', () => {
  it('findsNothingInEqualLedgersWhateverTheirOrder', () => {
    fc.assert(
      fc.property(ledger, one => {
        expect(compareLedgers(one, new Map([...one].reverse()))).toEqual([])
      }),
    )
  })

  it('findsEachKeyThatDiffersOnceAscending', () => {
    fc.assert(
      fc.property(ledger, ledger, (one, other) => {
        const found = compareLedgers(one, other).map(({ published, computed }) => {
          const { account, asset } = (published ?? computed)!
          return ledgerKey(account, asset)
        })
        const expected = [...new Set([...one.keys(), ...other.keys()])].filter(key => {
          const [a, b] = [one.get(key), other.get(key)]
          return figures.some(name => a?.[name] !== b?.[name])
        })
        expect(found).toEqual(expected.sort())
      }),
    )
  })
})
