/** Incomes of shares as other contracts ask for them: proved to IncomeView, from the newest root or from one of before. */
import { encodeFunctionData, type Hex } from 'viem'
import type { EpochHeader } from '../../protocol/chain-formats/header.ts'
import type { Address } from '../../protocol/ids.ts'
import { abi, bytecode } from '../artifacts/IncomeView.ts'
import type { ChainClient } from '../connect.ts'
import { toAbiHeader } from '../epochs/abi-header.ts'
import type { GovernedAct } from '../governance/governed-acts.ts'
import { deployOnce, deterministicAddress } from '../launch/deterministic-deploy.ts'
import { type ProvenEntry, toAbiClaim } from '../money/claim.ts'
import type { Sender } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'

/** One for each version of the contract, on each chain: it belongs to nobody, and keeps incomes by Settlement. */
export function incomeView(): Address {
  view ??= deterministicAddress(bytecode)
  return view
}

let view: Address | undefined

/** @throws {ChainError} not_deployed, tx_reverted, rpc_down, … */
export function deployIncomeView(sender: Sender): Promise<Address> {
  return deployOnce(sender, bytecode, 'IncomeView')
}

export interface IncomeOf {
  readonly settlement: Address
  /** Of which it is an income, not the line that counts it. */
  readonly asset: Address
}

/** @example await sendTransaction(sender, incomeActs(of).show(line)) */
export function incomeActs({ settlement, asset }: IncomeOf) {
  const act = (data: Hex): GovernedAct => ({ to: incomeView(), data, verb: 'prove an income' })
  return {
    /** Of the newest root that pays. */
    show: (line: ProvenEntry) =>
      act(encodeFunctionData({ abi, functionName: 'show', args: [settlement, asset, toAbiClaim(line)] })),
    /** @param back headers, each the parent of the one before it, from one that Settlement remembers to that of the line's epoch */
    showPast: (line: ProvenEntry, back: readonly EpochHeader[]) => {
      const args = [settlement, back.map(toAbiHeader), asset, toAbiClaim(line)] as const
      return act(encodeFunctionData({ abi, functionName: 'showPast', args }))
    },
  }
}

/** What is proved of shares since a time, as a contract that lends is told. @throws {ChainError} */
export async function incomeSince(
  client: ChainClient,
  { settlement, asset }: IncomeOf,
  { shares, sinceS }: { readonly shares: Address; readonly sinceS: number },
): Promise<{ readonly income: bigint; readonly fromS: number; readonly toS: number }> {
  const args = [settlement, shares, asset, BigInt(sinceS)] as const
  try {
    const [income, from, to] = await client.readContract({
      address: incomeView(),
      abi,
      functionName: 'incomeSince',
      args,
    })
    return { income, fromS: Number(from), toS: Number(to) }
  } catch (error) {
    throw toChainError(error, { contract: incomeView() })
  }
}
