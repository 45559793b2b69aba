/** An oracle's keys on the chain: the account that it signs headers with, and the key that it signs receipts with. */
import { encodeFunctionData } from 'viem'
import { type Address, type SubjectId, toAddress, toSubjectId } from '../protocol/ids.ts'
import { abi } from './artifacts/OracleSet.ts'
import type { ChainClient } from './connect.ts'
import type { Deployment } from './deployment-file.ts'
import { type Sender, sendTransaction } from './send-transaction.ts'
import { toChainError } from './to-chain-error.ts'

export interface OracleEntry {
  readonly payee: Address
  readonly bond: bigint
  /** Zero while it is not leaving. */
  readonly leavesAtMs: number
  /** Undefined before it has said one. */
  readonly receiptKey: SubjectId | undefined
}

/** Undefined for an account that is no oracle's. @throws {ChainError} rpc_down, rpc_failed */
export async function readOracle(
  client: ChainClient,
  { deployment, signer }: { readonly deployment: Deployment; readonly signer: Address },
): Promise<OracleEntry | undefined> {
  const contract = { address: deployment.oracleSet, abi } as const
  const found = await client
    .readContract({ ...contract, functionName: 'oracleOf', args: [signer] })
    .catch(error => {
      throw toChainError(error, { contract: deployment.oracleSet, signer })
    })
  if (BigInt(found.payee) === 0n) return undefined
  return {
    payee: toAddress(found.payee),
    bond: found.bond,
    leavesAtMs: Number(found.leavesAt) * 1000,
    receiptKey: BigInt(found.receiptKey) === 0n ? undefined : toSubjectId(found.receiptKey.slice(2)),
  }
}

/** What the sender's receipts are held against from now on; those of an earlier key stay its own. */
export async function setReceiptKey(
  sender: Sender,
  { deployment, key }: { readonly deployment: Deployment; readonly key: SubjectId },
): Promise<void> {
  const data = encodeFunctionData({ abi, functionName: 'setReceiptKey', args: [`0x${key}`] })
  await sendTransaction(sender, { to: deployment.oracleSet, data, verb: 'setReceiptKey' })
}

/** The place of `from`, with its bond and standing, to the account `to`, which takes it. Both are the same oracle's. */
export async function handOver(
  from: Sender,
  to: Sender,
  { deployment }: { readonly deployment: Deployment },
): Promise<void> {
  const [old, heir] = [from.account.address, to.account.address]
  const offer = encodeFunctionData({ abi, functionName: 'offer', args: [heir] })
  await sendTransaction(from, { to: deployment.oracleSet, data: offer, verb: 'offer' })
  const take = encodeFunctionData({ abi, functionName: 'takeOver', args: [old] })
  await sendTransaction(to, { to: deployment.oracleSet, data: take, verb: 'takeOver' })
}
