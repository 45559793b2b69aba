/**
 * What an account lets a device spend of its deposit, on the chain: by a call of the account's own, or by its signature, which
 * anybody may bring. What it allowed that device before of the same asset is replaced.
 */
import { encodeFunctionData, type Hex, type LocalAccount } from 'viem'
import { EIP712_VERSION } from '../../protocol/chain-formats/eip712.ts'
import { settlementDomain } from '../../protocol/chain-formats/header.ts'
import type { Address, SubjectId } from '../../protocol/ids.ts'
import type { AllowanceTerms } from '../../protocol/words/allowance.ts'
import { abi } from '../artifacts/DeviceRegistry.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'

const FIELDS = [
  { name: 'account', type: 'address' },
  { name: 'subject', type: 'bytes32' },
  { name: 'asset', type: 'address' },
  { name: 'amount', type: 'uint128' },
  { name: 'period', type: 'uint32' },
  { name: 'total', type: 'uint128' },
  { name: 'until', type: 'uint64' },
  { name: 'nonce', type: 'uint64' },
] as const

/** @returns 65 bytes, what `allow` takes from anybody. */
export function signAllowance(
  account: LocalAccount,
  terms: AllowanceTerms,
  deployment: Deployment,
): Promise<Hex> {
  return account.signTypedData({
    domain: { ...settlementDomain(deployment), version: EIP712_VERSION },
    types: { Allowance: FIELDS },
    primaryType: 'Allowance',
    message: toAbi(terms),
  })
}

export interface AllowOptions {
  readonly deployment: Deployment
  readonly terms: AllowanceTerms
  /** The account's; not needed where the sender is the account. */
  readonly signature?: Hex
}

/** @throws {ChainError} tx_reverted (DeviceRegistry_NotAllowed, DeviceRegistry_NonceUsed, DeviceRegistry_PeriodTooShort), … */
export async function allow(
  sender: Sender,
  { deployment, terms, signature = '0x' }: AllowOptions,
): Promise<Pick<Sent, 'txHash' | 'gasUsed' | 'block'>> {
  const data = encodeFunctionData({ abi, functionName: 'allow', args: [toAbi(terms), signature] })
  const { txHash, gasUsed, block } = await sendTransaction(sender, {
    to: deployment.registry,
    data,
    verb: 'allow',
  })
  return { txHash, gasUsed, block }
}

/** The least nonce that an allowance of this account for this device can have; 0 where it has given none yet. */
export async function readAllowanceNonce(
  client: ChainClient,
  {
    deployment,
    account,
    device,
  }: { readonly deployment: Deployment; readonly account: Address; readonly device: SubjectId },
): Promise<number> {
  try {
    const nonce = await client.readContract({
      address: deployment.registry,
      abi,
      functionName: 'allowanceNonce',
      args: [account, `0x${device}`],
    })
    return Number(nonce)
  } catch (error) {
    throw toChainError(error, { contract: deployment.registry, account, device })
  }
}

function toAbi({ account, subject, asset, amount, period, total, until, nonce }: AllowanceTerms) {
  return {
    account,
    subject: `0x${subject}`,
    asset,
    amount,
    period,
    total,
    until: BigInt(until),
    nonce: BigInt(nonce),
  } as const
}
