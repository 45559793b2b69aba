/** A ledger in columns is the map of lines that the same postings make, with its root and its sums. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildLedgerTree, type LedgerEntry, ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import { toAddress } from '../../protocol/ids.ts'
import { account } from '../testing/fixtures.ts'
import { type AccountLock, LedgerColumns, ledgerRoot, sumsOf } from './ledger-columns.ts'
import { changed, LedgerPostings } from './ledger-postings.ts'
import { compareRowBytes, orderOfRows } from './order-rows.ts'

const holder = fc.oneof(
  fc.nat(9).map(account),
  fc
    .uint8Array({ minLength: 20, maxLength: 20 })
    .map(bytes => toAddress(`0x${Buffer.from(bytes).toString('hex')}`)),
)
const asset = fc.constantFrom(900, 77, 901, 2).map(account)
const amount = fc.bigInt({ min: 0n, max: 2n ** 100n })
const posting = fc.record({ account: holder, asset, earned: amount, spent: amount })
const lock = fc.record({ account: holder, asset, locked: amount.map(one => one + 1n), lockedUntil: fc.nat() })
const locks = fc.uniqueArray(lock, { maxLength: 3, selector: one => ledgerKey(one.account, one.asset) })
const epoch = fc.record({ postings: fc.array(posting, { maxLength: 40 }), locks })

type Posting = Pick<LedgerEntry, 'account' | 'asset' | 'earned' | 'spent'>

/** As it is said: each to its line, one after the other. */
function postToMap(
  prior: ReadonlyMap<string, LedgerEntry>,
  postings: readonly Posting[],
  held: readonly AccountLock[],
) {
  const ledger = new Map([...prior].map(([key, line]) => [key, { ...line, locked: 0n, lockedUntil: 0 }]))
  const free = held.map(one => ({ ...one, earned: 0n, spent: 0n }))
  for (const { account, asset, earned, spent } of [...postings, ...free]) {
    const key = ledgerKey(account, asset)
    const line = ledger.get(key) ?? { account, asset, earned: 0n, spent: 0n, locked: 0n, lockedUntil: 0 }
    ledger.set(key, { ...line, earned: line.earned + earned, spent: line.spent + spent })
  }
  for (const { account, asset, locked, lockedUntil } of held) {
    const key = ledgerKey(account, asset)
    ledger.set(key, { ...ledger.get(key)!, locked, lockedUntil })
  }
  return ledger
}

describe('a ledger in columns', () => {
  it('is the map of lines, epoch after epoch, whether it goes on from columns or from a map', () => {
    fc.assert(
      fc.property(fc.array(epoch, { maxLength: 4 }), fc.boolean(), (epochs, restarted) => {
        let columns = new LedgerPostings().post()
        let map: ReadonlyMap<string, LedgerEntry> = new Map()
        for (const { postings, locks } of epochs) {
          const next = new LedgerPostings(restarted ? new Map(columns) : columns)
          for (const { account, asset, earned, spent } of postings) next.add(account, asset, earned, spent)
          columns = next.post(locks)
          map = postToMap(map, postings, locks)
          const ascending = [...map].sort(([a], [b]) => (a < b ? -1 : 1))
          expect([...columns]).toEqual(ascending)
          expect([...columns.keys()]).toEqual(ascending.map(([key]) => key))
          for (const [key, line] of map) expect([columns.get(key), columns.has(key)]).toEqual([line, true])
          expect(columns.get(ledgerKey(account(12), account(13)))).toBeUndefined()
          expect(sumsOf(columns)).toEqual(sumsOf(map))
          if (map.size > 0) expect(ledgerRoot(columns)).toBe(ledgerRoot(map))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('has no line for what is no key', () => {
    const postings = new LedgerPostings()
    postings.add(account(1), account(2), 3n, 0n)
    const ledger = postings.post()
    expect(ledger).toBeInstanceOf(LedgerColumns)
    for (const key of ['', ':', account(1), `${account(1)}:${account(1)}`, `x:${account(2)}`])
      expect([ledger.get(key), ledger.has(key)]).toEqual([undefined, false])
    expect(ledgerRoot(ledger)).toBe(`0x${Buffer.from(buildLedgerTree(ledger).root).toString('hex')}`)
  })
})

it('a few changes to what was earned leave all else as it was, locks too, whether the ledger was columns or a map', () => {
  fc.assert(
    fc.property(epoch, fc.array(posting, { maxLength: 8 }), (before, changes) => {
      const map = postToMap(new Map(), before.postings, before.locks)
      const expected = new Map(map)
      for (const { account, asset, earned } of changes) {
        const key = ledgerKey(account, asset)
        const none = { account, asset, earned: 0n, spent: 0n, locked: 0n, lockedUntil: 0 }
        const line = expected.get(key) ?? none
        expected.set(key, { ...line, earned: line.earned + earned })
      }
      for (const ledger of [map, changed(map, [])])
        expect(new Map(changed(ledger, changes))).toEqual(expected)
    }),
    { numRuns: 60 },
  )
})

it('no change leaves a line below zero', () => {
  const line = { account: account(1), asset: account(2) }
  const ledger = changed(new Map(), [{ ...line, earned: 5n }])
  const taken = changed(ledger, [
    { ...line, earned: -6n },
    { ...line, earned: 1n },
  ])
  expect(taken.get(ledgerKey(account(1), account(2)))?.earned).toBe(0n)
  expect(() => changed(ledger, [{ ...line, earned: -6n }])).toThrow('would have earned -1')
})

it('rows of bytes ascend, and equal ones keep the order in which they came', () => {
  // Few values, so that many begin alike: on both sides of where rows are compared, and of where the next bytes are looked at.
  for (const width of [3, 9])
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(0, 1, 255), { minLength: 1, maxLength: width }), {
          maxLength: 400,
          size: 'max',
        }),
        ends => {
          const rows = ends.map(end => [...Array<number>(width - end.length).fill(7), ...end])
          const bytes = Uint8Array.from(rows.flat())
          const order = [...orderOfRows(bytes, width, rows.length)]
          const expected = rows
            .map((_, row) => row)
            .sort((a, b) => compareRowBytes(bytes, a * width, bytes, b * width, width) || a - b)
          expect(order).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    )
})
