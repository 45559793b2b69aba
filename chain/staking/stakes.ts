/** What can be done with stakes, each as a call to send; and what they say of themselves. */
import { type ContractFunctionArgs, type ContractFunctionName, encodeFunctionData, erc20Abi } from 'viem'
import type { BackedKind } from '../../kernel/chain-facts.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Stakes.ts'
import type { ChainClient } from '../connect.ts'
import type { GovernedAct } from '../governance/governed-acts.ts'
import { toChainError } from '../to-chain-error.ts'

/** Asked back: all that stays. */
export const ALL_STAKE = (1n << 256n) - 1n
/** What commissions are parts of. */
const HUNDRED = 100

type Called = ContractFunctionName<typeof abi, 'nonpayable'>

/** Calls to one contract of stakes, about one subject: an oracle's id, or an owner's account. */
export function stakeActs(stakes: Address, subject: bigint) {
  const act = <Name extends Called>(
    verb: string,
    functionName: Name,
    args: ContractFunctionArgs<typeof abi, 'nonpayable', Name>,
  ): GovernedAct => {
    const call = { abi, functionName, args } as unknown as Parameters<typeof encodeFunctionData>[0]
    return { to: stakes, verb, data: encodeFunctionData(call) }
  }
  return {
    setTerms: (commission: number, accepts: boolean) =>
      act('say a commission', 'setTerms', [subject, commission, accepts]),
    stake: (amount: bigint, mostCommission: number) =>
      act('stake', 'stake', [subject, amount, mostCommission]),
    leave: (amount: bigint) => act('ask stake back', 'leave', [subject, amount]),
    withdraw: (holder: Address) => act('pay stake out', 'withdraw', [subject, holder]),
    sync: () => act('take slashes in', 'sync', [subject]),
    collect: (account: Address) => act('collect slashes', 'collect', [account]),
  }
}

export interface StakesOnChain {
  readonly kind: BackedKind
  readonly source: Address
  readonly asset: Address
  readonly symbol: string
  readonly decimals: number
  readonly perBond: number
  readonly mostPart: number
  readonly delayMs: number
  readonly least: bigint
}

/** @throws {ChainError} rpc_down, rpc_failed; also where there is no such contract at the address */
export async function readStakes(client: ChainClient, stakes: Address): Promise<StakesOnChain> {
  const contract = { address: stakes, abi } as const
  try {
    const [terms, asset] = await Promise.all([
      client.readContract({ ...contract, functionName: 'terms' }),
      client.readContract({ ...contract, functionName: 'asset' }),
    ])
    const money = { address: asset, abi: erc20Abi } as const
    const [symbol, decimals] = await Promise.all([
      client.readContract({ ...money, functionName: 'symbol' }),
      client.readContract({ ...money, functionName: 'decimals' }),
    ])
    const { kind, source, perBond, mostPart, delay, least } = terms
    return {
      kind: kind === 0 ? 'oracle' : 'owner',
      source: toAddress(source),
      asset: toAddress(asset),
      symbol,
      decimals,
      perBond,
      mostPart,
      delayMs: delay * 1000,
      least,
    }
  } catch (error) {
    throw toChainError(error, { stakes })
  }
}

export interface StakedSubject {
  /** Base units that are staked on it, of which some are leaving; and that may stay there in all. */
  readonly total: bigint
  readonly leaving: bigint
  readonly cap: bigint
  readonly accepts: boolean
  /** In ten thousandths, in force now. */
  readonly commission: number
  /** Announced; undefined where nothing is. */
  readonly next: { readonly commission: number; readonly fromMs: number } | undefined
}

/** @param nowMs network time @throws {ChainError} rpc_down, rpc_failed */
export async function readStaked(
  client: ChainClient,
  { stakes, subject, nowMs }: { readonly stakes: Address; readonly subject: bigint; readonly nowMs: number },
): Promise<StakedSubject> {
  const contract = { address: stakes, abi } as const
  try {
    const [pool, cap] = await Promise.all([
      client.readContract({ ...contract, functionName: 'poolOf', args: [subject] }),
      client.readContract({ ...contract, functionName: 'capOf', args: [subject] }),
    ])
    const { total, shares, leaving, accepts, commission, next, nextFrom } = pool
    const fromMs = nextFrom * 1000
    const begun = nextFrom > 0 && fromMs <= nowMs
    return {
      total,
      leaving: shares === 0n ? 0n : (leaving * total) / shares,
      cap,
      accepts,
      commission: begun ? next : commission,
      next: nextFrom > 0 && !begun ? { commission: next, fromMs } : undefined,
    }
  } catch (error) {
    throw toChainError(error, { stakes })
  }
}

export interface OwnStake {
  readonly staying: bigint
  readonly leaving: bigint
  /** From then on what is leaving is paid; zero where nothing is. */
  readonly readyAtMs: number
}

/** Base units. @throws {ChainError} rpc_down, rpc_failed */
export async function readOwnStake(
  client: ChainClient,
  {
    stakes,
    subject,
    holder,
  }: { readonly stakes: Address; readonly subject: bigint; readonly holder: Address },
): Promise<OwnStake> {
  try {
    const [staying, leaving, readyAt] = await client.readContract({
      address: stakes,
      abi,
      functionName: 'stakeOf',
      args: [subject, holder],
    })
    return { staying, leaving, readyAtMs: Number(readyAt) * 1000 }
  } catch (error) {
    throw toChainError(error, { stakes })
  }
}

/** @example showCommission(1_250) // '12.5 %' */
export function showCommission(tenThousandths: number): string {
  return `${tenThousandths / HUNDRED} %`
}
