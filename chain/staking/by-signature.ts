/**
 * Staking for a holder by what it signed: whoever pays for the gas brings it, and can change none of it. Only contracts that governance names
 * are called, so nobody has a relay call one of its own.
 */
import { encodeFunctionData, parseSignature, zeroHash } from 'viem'
import type { SignedLeave, SignedStake, StakeKind } from '../../protocol/chain-formats/orders/stake-orders.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Stakes.ts'
import { blockAt } from '../block-at.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { type Purse, readPurse } from '../money/credits.ts'
import type { TransactionRequest } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'
import { findStakes } from './make-stakes.ts'

/** What a holder's next orders to one contract have to name. */
export interface StakeSigning {
  readonly stakes: Address
  readonly nonce: bigint
  /** Seconds since 1970, of the newest block. */
  readonly nowS: number
  /** Of what is staked. */
  readonly token: Purse
}

export type ReadyStake = TransactionRequest | { readonly refused: 'NoStakes' | 'NotSigned' }

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readStakeSigning(
  client: ChainClient,
  stakes: Address,
  holder: Address,
): Promise<StakeSigning> {
  const its = { address: stakes, abi } as const
  try {
    const [nonce, asset, { timeMs }] = await Promise.all([
      client.readContract({ ...its, functionName: 'nonces', args: [holder] }),
      client.readContract({ ...its, functionName: 'asset' }),
      blockAt(client),
    ])
    const token = await readPurse(client, { asset: toAddress(asset), buyer: holder, spender: stakes })
    return { stakes, nonce, nowS: Math.floor(timeMs / 1000), token }
  } catch (error) {
    throw toChainError(error, { contract: stakes, account: holder })
  }
}

/** Sent, it may revert with Stakes_NotSigned, Stakes_Expired, Stakes_OverCap, InvalidAccountNonce, … @throws {ChainError} rpc_down, rpc_failed */
export async function readyStake(
  client: ChainClient,
  deployment: Deployment,
  { kind, signature, permit, ...order }: SignedStake,
): Promise<ReadyStake> {
  const stakes = await findStakes(client, deployment, kind)
  if (stakes === undefined) return { refused: 'NoStakes' }
  const parts = permit === undefined ? { v: 0, r: zeroHash, s: zeroHash } : partsOf(permit.signature)
  if (parts === undefined) return { refused: 'NotSigned' }
  const its = { deadline: BigInt(permit?.deadline ?? 0), ...parts }
  const args = [{ ...order, expiry: BigInt(order.expiry) }, signature, its] as const
  return { to: stakes, verb: 'stake', data: encodeFunctionData({ abi, functionName: 'stakeBySig', args }) }
}

/** Sent, it may revert with Stakes_NotSigned, Stakes_Expired, Stakes_NotEnough, InvalidAccountNonce, … @throws {ChainError} rpc_down, rpc_failed */
export async function readyLeave(
  client: ChainClient,
  deployment: Deployment,
  { kind, signature, ...order }: SignedLeave,
): Promise<ReadyStake> {
  const stakes = await findStakes(client, deployment, kind)
  if (stakes === undefined) return { refused: 'NoStakes' }
  const args = [{ ...order, expiry: BigInt(order.expiry) }, signature] as const
  const data = encodeFunctionData({ abi, functionName: 'leaveBySig', args })
  return { to: stakes, verb: 'ask stake back', data }
}

/** What is ready is paid to its holder, whoever asks. Sent, it may revert with Stakes_NotReady, Stakes_Nothing. @throws {ChainError} rpc_down, rpc_failed */
export async function readyStakeWithdrawal(
  client: ChainClient,
  deployment: Deployment,
  { kind, subject, holder }: { readonly kind: StakeKind; readonly subject: bigint; readonly holder: Address },
): Promise<ReadyStake> {
  const stakes = await findStakes(client, deployment, kind)
  if (stakes === undefined) return { refused: 'NoStakes' }
  const data = encodeFunctionData({ abi, functionName: 'withdraw', args: [subject, holder] })
  return { to: stakes, verb: 'pay stake out', data }
}

/** Undefined where they are no signature of a key. */
function partsOf(signature: `0x${string}`) {
  try {
    const { r, s, yParity } = parseSignature(signature)
    return { v: 27 + yParity, r, s }
  } catch {
    return undefined
  }
}
