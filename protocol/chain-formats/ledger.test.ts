import { hexToBytes } from '@noble/hashes/utils.js'
import { StandardMerkleTree } from '@openzeppelin/merkle-tree'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CborValue, encodeCbor } from '../cbor/cbor.ts'
import { type Address, toAddress } from '../ids.ts'
import { verifyMerkleProof } from '../merkle/merkle.ts'
import { codeOf, toHash, toHex } from '../testing/hex.ts'
import {
  buildLedgerTree,
  decodeLedger,
  encodeLedger,
  type Ledger,
  type LedgerEntry,
  ledgerKey,
  ledgerLeafHash,
  proveEntry,
} from './ledger.ts'

const ENCODING = ['address', 'address', 'uint256', 'uint256', 'uint256', 'uint256']
const hex20 = fc
  .uint8Array({ minLength: 20, maxLength: 20 })
  .map((bytes): Address => toAddress(`0x${toHex(bytes)}`))
const amounts = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 27n }),
  fc.bigInt({ min: 0n, max: (1n << 256n) - 1n }),
)
const locks = fc.oneof(
  fc.constant({ locked: 0n, lockedUntil: 0 }),
  fc.record({ locked: amounts.map(amount => amount || 1n), lockedUntil: fc.maxSafeNat().map(at => at || 1) }),
)
const entries = fc
  .tuple(fc.record({ account: hex20, asset: hex20, earned: amounts, spent: amounts }), locks)
  .map(([entry, lock]): LedgerEntry => ({ ...entry, ...lock }))

const toLedger = (list: readonly LedgerEntry[]): Ledger =>
  new Map(list.map(entry => [ledgerKey(entry.account, entry.asset), entry]))
const ledgers = (minLength: number, maxLength: number) =>
  fc.array(entries, { minLength, maxLength }).map(toLedger)

const standardTree = (ledger: Ledger) =>
  StandardMerkleTree.of(
    [...ledger.values()].map(({ account, asset, earned, spent, locked, lockedUntil }) => [
      ...[account, asset, earned.toString(), spent.toString()],
      ...[locked.toString(), lockedUntil.toString()],
    ]),
    ENCODING,
  )

/** @param each of so many entries one is proved. */
function expectEqualTrees(ledger: Ledger, each = 1): void {
  const [ours, theirs] = [buildLedgerTree(ledger), standardTree(ledger)]
  expect(toHash(ours.root)).toBe(theirs.root)
  const nodes = Array.from({ length: ours.nodes.length / 32 }, (_, at) =>
    toHash(ours.nodes.slice(at * 32, at * 32 + 32)),
  )
  expect(nodes).toEqual(theirs.dump().tree)
  for (const [index, entry] of [...ledger.values()].entries()) {
    if (index % each !== 0) continue
    const proof = proveEntry(ledger, ours, entry.account, entry.asset)
    expect(proof).toEqual(theirs.getProof(index))
    const bytes = proof.map(hash => hexToBytes(hash.slice(2)))
    expect(verifyMerkleProof(ours.root, ledgerLeafHash(entry), bytes)).toBe(true)
  }
}

describe('the ledger’s tree is @openzeppelin/merkle-tree’s', () => {
  it('for every size from 1 to 70, and some up to 200: root, dumped array and proofs', () => {
    const [sample] = fc.sample(ledgers(200, 200), { numRuns: 1, seed: 8428 })
    const all = [...sample!.values()]
    for (let size = 1; size <= 200; size += size < 70 ? 1 : 13)
      expectEqualTrees(toLedger(all.slice(0, size)), size > 32 ? 17 : 1)
  })

  it('for any entries, every proof', () => {
    fc.assert(
      fc.property(ledgers(1, 200), ledger => expectEqualTrees(ledger)),
      { numRuns: 4 },
    )
  })

  it('for 5 000 entries', () => {
    const many = Array.from(
      { length: 5000 },
      (_, index): LedgerEntry => ({
        account: toAddress(`0x${(index + 1).toString(16).padStart(40, '0')}`),
        asset: toAddress(`0x${'a5'.repeat(20)}`),
        earned: BigInt(index) * 10n ** 15n,
        spent: BigInt(index % 7),
        locked: BigInt(index % 2),
        lockedUntil: index % 2 === 0 ? 0 : index,
      }),
    )
    const ledger = toLedger(many)
    const [ours, theirs] = [buildLedgerTree(ledger), standardTree(ledger)]
    expect(toHash(ours.root)).toBe(theirs.root)
    for (const index of [0, 1, 2499, 4999])
      expect(proveEntry(ledger, ours, many[index]!.account, many[index]!.asset)).toEqual(
        theirs.getProof(index),
      )
  })

  it('does not depend on the order in which entries were posted', () => {
    fc.assert(
      fc.property(ledgers(2, 50), ledger => {
        const back = new Map([...ledger].reverse())
        expect(buildLedgerTree(back).root).toEqual(buildLedgerTree(ledger).root)
        expect(encodeLedger(back)).toEqual(encodeLedger(ledger))
      }),
      { numRuns: 20 },
    )
  })
})

describe('errors of the tree', () => {
  const entry: LedgerEntry = {
    account: toAddress(`0x${'11'.repeat(20)}`),
    asset: toAddress(`0x${'22'.repeat(20)}`),
    earned: 1n,
    spent: 0n,
    locked: 0n,
    lockedUntil: 0,
  }

  it('an empty ledger, one entry under two keys, an entry that is not there', () => {
    expect(codeOf(() => buildLedgerTree(new Map()))).toBe('tree_empty')
    expect(
      codeOf(() =>
        buildLedgerTree(
          new Map([
            ['a', entry],
            ['b', entry],
          ]),
        ),
      ),
    ).toBe('leaf_duplicate')
    const ledger = toLedger([entry])
    expect(codeOf(() => proveEntry(ledger, buildLedgerTree(ledger), entry.asset, entry.account))).toBe(
      'entry_unknown',
    )
  })

  it('amounts that 256 bits do not hold', () => {
    expect(() => ledgerLeafHash({ ...entry, earned: 1n << 256n })).toThrow(RangeError)
    expect(() => ledgerLeafHash({ ...entry, spent: -1n })).toThrow(RangeError)
    expect(() => ledgerLeafHash({ ...entry, locked: -1n })).toThrow(RangeError)
    expect(() => ledgerLeafHash({ ...entry, lockedUntil: 1.5 })).toThrow(RangeError)
  })
})

describe('encodeLedger and decodeLedger', () => {
  it('are each other’s inverse', () => {
    fc.assert(
      fc.property(ledgers(0, 30), ledger => {
        const bytes = encodeLedger(ledger)
        const read = decodeLedger(bytes)
        expect(read).toEqual(ledger)
        expect(encodeLedger(read)).toEqual(bytes)
      }),
    )
  })

  const A = `0x${'aa'.repeat(20)}`
  const B = `0x${'bb'.repeat(20)}`
  const row = (...changes: [number, CborValue][]) => {
    const items: CborValue[] = [A, B, '1', '0', '5', 1_800_000_000]
    for (const [at, value] of changes) items[at] = value
    return items
  }
  it.each<[string, CborValue]>([
    ['no array', {}],
    ['the rows alone, as of version 1', [[A, B, '1', '0']]],
    ['no rows', [2]],
    ['rows that are no array', [2, {}]],
    ['something behind the rows', [2, [], 0]],
    ['a row of five', [2, [row().slice(0, 5)]]],
    ['a row of seven', [2, [[...row(), 0]]]],
    ['amounts as numbers', [2, [row([2, 1])]]],
    ['a leading zero', [2, [row([2, '01'])]]],
    ['a negative amount', [2, [row([2, '-1'])]]],
    ['2^256', [2, [row([3, (1n << 256n).toString()])]]],
    ['2^256 locked', [2, [row([4, (1n << 256n).toString()])]]],
    ['a thousand digits', [2, [row([2, '9'.repeat(1000)])]]],
    ['an address in capitals', [2, [row([0, A.toUpperCase().replace('X', 'x')])]]],
    ['an address of 19 bytes', [2, [row([0, A.slice(0, 40)])]]],
    ['an expiry in text', [2, [row([5, '1'])]]],
    ['an expiry before 1970', [2, [row([5, -1])]]],
    ['something locked for ever', [2, [row([5, 0])]]],
    ['an expiry of nothing', [2, [row([4, '0'])]]],
    ['a row twice', [2, [row(), row()]]],
    ['rows out of order', [2, [row([0, B], [1, A]), row()]]],
  ])('%s is refused', (_, value) => {
    expect(codeOf(() => decodeLedger(encodeCbor(value)))).toBe('ledger_malformed')
  })

  it('another version is not misread, whatever it holds', () => {
    for (const value of [[1, []], [3, [], 'more'], [3]])
      expect(codeOf(() => decodeLedger(encodeCbor(value)))).toBe('version_unknown')
    expect(codeOf(() => decodeLedger(encodeCbor([2, [row()]])))).toBe(undefined)
  })
})
