/**
 * An oracle on the chain: its permanent id, and what is its own now: the account that it signs headers with, and the key
 * that it signs receipts with.
 */
import { encodeFunctionData, type Hex } from 'viem'
import type { Signer } from '../../protocol/cose/signer.ts'
import { type Address, type SubjectId, toAddress, toSubjectId } from '../../protocol/ids.ts'
import { receiptKeyBytes } from '../../protocol/receipt/receipt-key.ts'
import { abi } from '../artifacts/OracleSet.ts'
import { abi as settlementAbi } from '../artifacts/Settlement.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'
import { offerPlace, takePlace } from './rotate.ts'

export interface OracleEntry {
  /** From 1, and never another's. */
  readonly id: number
  /** That it signs with now. */
  readonly account: Address
  readonly payee: Address
  readonly bond: bigint
  /** It signs from the first commit after. */
  readonly activeFromMs: number
  /** Zero while it is not leaving. */
  readonly leavesAtMs: number
  /** Undefined before it has said one. */
  readonly receiptKey: SubjectId | undefined
}

/**
 * The oracle that `signer` is an account of, or was. Undefined for an account that no oracle ever had, or whose oracle's
 * bond is paid back.
 * @throws {ChainError} rpc_down, rpc_failed
 */
export async function readOracle(
  client: ChainClient,
  { deployment, signer }: { readonly deployment: Deployment; readonly signer: Address },
): Promise<OracleEntry | undefined> {
  return readLiable(client, deployment, { functionName: 'liableFor', args: [signer] })
}

/** The same for a key that receipts are signed with, or were. @throws {ChainError} rpc_down, rpc_failed */
export async function readOracleOfKey(
  client: ChainClient,
  { deployment, key }: { readonly deployment: Deployment; readonly key: SubjectId },
): Promise<OracleEntry | undefined> {
  return readLiable(client, deployment, { functionName: 'liableForKey', args: [`0x${key}`] })
}

type Liable =
  | { readonly functionName: 'liableFor'; readonly args: readonly [Address] }
  | { readonly functionName: 'liableForKey'; readonly args: readonly [Hex] }

async function readLiable(
  client: ChainClient,
  deployment: Deployment,
  asked: Liable,
): Promise<OracleEntry | undefined> {
  const contract = { address: deployment.oracleSet, abi } as const
  try {
    const id = await client.readContract({ ...contract, ...asked })
    if (id === 0) return undefined
    const found = await client.readContract({ ...contract, functionName: 'oracleOf', args: [id] })
    // Its bond was paid back between the two.
    if (BigInt(found.account) === 0n) return undefined
    return {
      id,
      account: toAddress(found.account),
      payee: toAddress(found.payee),
      bond: found.bond,
      activeFromMs: found.activeFrom * 1000,
      leavesAtMs: found.leavesAt * 1000,
      receiptKey: BigInt(found.receiptKey) === 0n ? undefined : toSubjectId(found.receiptKey.slice(2)),
    }
  } catch (error) {
    throw toChainError(error, { contract: deployment.oracleSet, asked: asked.args[0] })
  }
}

/**
 * What the sender's receipts are held against from now on; those of an earlier key stay its own. The key signs that it is
 * this oracle's.
 * @throws {TypeError} when the key is not ES256; {ChainError} tx_reverted (OracleSet_KeyTaken, OracleSet_NotJoined), …
 */
export async function setReceiptKey(
  sender: Sender,
  { deployment, signer }: { readonly deployment: Deployment; readonly signer: Signer },
): Promise<Pick<Sent, 'txHash' | 'gasUsed' | 'block'>> {
  const { key, subject } = signer
  if (key.alg !== 'ES256') throw new TypeError('receipts are proved on the chain by an ES256 key')
  const { chainId, oracleSet, settlement } = deployment
  const { client, account } = sender
  const [oracle, network] = await Promise.all([
    client.readContract({
      address: oracleSet,
      abi,
      functionName: 'liableFor',
      args: [account.address],
    } as const),
    client.readContract({ address: settlement, abi: settlementAbi, functionName: 'networkId' }),
  ]).catch(error => {
    throw toChainError(error, { contract: oracleSet, signer: account.address })
  })
  const signature = await signer.sign(
    receiptKeyBytes({ oracle, key: subject }, { chainId, oracleSet, network }),
  )
  const args = [toHex(key.x), toHex(key.y), toHex(signature)] as const
  const data = encodeFunctionData({ abi, functionName: 'setReceiptKey', args })
  const { txHash, gasUsed, block } = await sendTransaction(sender, {
    to: oracleSet,
    data,
    verb: 'setReceiptKey',
  })
  return { txHash, gasUsed, block }
}

/** The place of `from`, with its bond and standing, to the account `to`, which takes it. Both are the same oracle's. */
export async function handOver(
  from: Sender,
  to: Sender,
  { deployment }: { readonly deployment: Deployment },
): Promise<void> {
  const [old, heir] = [toAddress(from.account.address), toAddress(to.account.address)]
  await offerPlace(from, { deployment, to: heir })
  await takePlace(to, { deployment, from: old })
}

function toHex(bytes: Uint8Array): Hex {
  return `0x${Buffer.from(bytes).toString('hex')}`
}
