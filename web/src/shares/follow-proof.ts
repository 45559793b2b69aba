/** An income followed to its root, in this browser: nobody has to believe the node. */
import { hexToBytes } from '@noble/hashes/utils.js'
import type { SharesView } from '../../../client/node-api.ts'
import { ledgerLeafHash } from '../../../protocol/chain-formats/ledger.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { verifyMerkleProof } from '../../../protocol/merkle/merkle.ts'

type Income = Pick<SharesView['income'][number], 'line' | 'amount' | 'proof'>

/** @param root of the epoch's ledger; undefined where its header is not known */
export function followProof(
  shares: string,
  { line, amount, proof }: Income,
  root: string | undefined,
): boolean {
  if (root === undefined) return false
  const leaf = ledgerLeafHash({
    account: toAddress(shares),
    asset: toAddress(line),
    earned: BigInt(amount),
    spent: 0n,
    locked: 0n,
    lockedUntil: 0,
  })
  const bytes = (hash: string) => hexToBytes(hash.slice(2))
  return verifyMerkleProof(bytes(root), leaf, proof.map(bytes))
}
