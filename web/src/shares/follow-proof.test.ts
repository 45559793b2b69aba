import { bytesToHex } from '@noble/hashes/utils.js'
import { expect, it } from 'vitest'
import { incomeAssetOf } from '../../../protocol/chain-formats/income-asset.ts'
import {
  buildLedgerTree,
  type Ledger,
  ledgerKey,
  proveEntry,
} from '../../../protocol/chain-formats/ledger.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { followProof } from './follow-proof.ts'

const [shares, token] = [toAddress(`0x${'a1'.repeat(20)}`), toAddress(`0x${'b2'.repeat(20)}`)]
const line = incomeAssetOf(token)
const entry = { account: shares, asset: line, earned: 7n, spent: 0n, locked: 0n, lockedUntil: 0 }
const others = [1, 2, 3, 4].map(number => toAddress(`0x${String(number).repeat(40)}`))
const ledger: Ledger = new Map(
  [entry, ...others.map(account => ({ ...entry, account, asset: token }))].map(one => [
    ledgerKey(one.account, one.asset),
    one,
  ]),
)
const tree = buildLedgerTree(ledger)
const root = `0x${bytesToHex(tree.root)}`
const income = { line, amount: '7', proof: proveEntry(ledger, tree, shares, line) }

it('follows an income to the root that was signed, and to no other', () => {
  expect(followProof(shares, income, root)).toBe(true)
  expect(followProof(shares, { ...income, amount: '8' }, root)).toBe(false)
  expect(followProof(shares, { ...income, proof: income.proof.slice(1) }, root)).toBe(false)
  expect(followProof(others[0]!, income, root)).toBe(false)
  expect(followProof(shares, income, `0x${'00'.repeat(32)}`)).toBe(false)
  expect(followProof(shares, income, undefined)).toBe(false)
})
