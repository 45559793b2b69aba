/** A ledger of a million entries: our flat tree against OpenZeppelin's library, which the format comes from. */

import { bytesToHex } from '@noble/hashes/utils.js'
import { StandardMerkleTree } from '@openzeppelin/merkle-tree'
import {
  buildLedgerTree,
  type Ledger,
  type LedgerEntry,
  ledgerKey,
} from '../protocol/chain-formats/ledger.ts'
import { toAddress } from '../protocol/ids.ts'
import { type BenchResult, inTurn, millisecondsOf, ratioOf } from './measure.ts'

const ASSET = toAddress(`0x${'22'.repeat(20)}`)
const ENCODING = ['address', 'address', 'uint256', 'uint256', 'uint256', 'uint256']

/** The peer takes minutes for a million, so the pair is measured at `paired` entries, and ours alone at a million. */
export async function benchMerkle(paired: number): Promise<BenchResult> {
  const entries = makeEntries(paired)
  const ledger = toLedger(entries)
  const values = entries.map(({ account, asset, earned, spent, locked, lockedUntil }) => [
    ...[account, asset, earned.toString(), spent.toString()],
    ...[locked.toString(), lockedUntil.toString()],
  ])
  const expected = StandardMerkleTree.of(values.slice(0, 1000), ENCODING).root
  const actual = `0x${bytesToHex(buildLedgerTree(toLedger(entries.slice(0, 1000))).root)}`
  if (actual !== expected) throw new Error('the two trees differ: nothing to compare')

  const unit = `ms for ${paired.toLocaleString('en')} entries`
  const [ours, theirs] = await inTurn(
    [
      { name: 'buildLedgerTree', unit, run: () => millisecondsOf(() => buildLedgerTree(ledger)) },
      {
        name: '@openzeppelin/merkle-tree',
        unit,
        run: () => millisecondsOf(() => StandardMerkleTree.of(values, ENCODING)),
      },
    ],
    3,
    0,
  )
  const million = toLedger(makeEntries(1_000_000))
  const [alone] = await inTurn(
    [
      {
        name: 'buildLedgerTree',
        unit: 'ms for 1,000,000 entries',
        run: () => millisecondsOf(() => buildLedgerTree(million)),
      },
    ],
    3,
  )
  const ratio = ratioOf(theirs!, ours!)
  return {
    title: 'Ledger root',
    measurements: [ours!, theirs!, alone!],
    ratios: [
      {
        claim: 'times faster than @openzeppelin/merkle-tree, same root',
        ratio,
        floor: '≥ 10',
        kept: ratio >= 10,
      },
    ],
  }
}

function makeEntries(count: number): readonly LedgerEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    account: toAddress(`0x${(index + 1).toString(16).padStart(40, '0')}`),
    asset: ASSET,
    earned: BigInt(index) * 1_000_000_007n,
    spent: BigInt(index),
    locked: BigInt(index),
    lockedUntil: index === 0 ? 0 : 2_000_000_000,
  }))
}

function toLedger(entries: readonly LedgerEntry[]): Ledger {
  return new Map(entries.map(entry => [ledgerKey(entry.account, entry.asset), entry]))
}
