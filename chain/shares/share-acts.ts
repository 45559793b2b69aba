/** What can be done with shares of machines, each as a call to send; and what they say of themselves. */
import { type ContractFunctionArgs, type ContractFunctionName, encodeFunctionData, pad, toHex } from 'viem'
import { type Address, type SubjectId, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/MachineShares.ts'
import type { ChainClient } from '../connect.ts'
import type { GovernedAct } from '../governance/governed-acts.ts'
import { toChainError } from '../to-chain-error.ts'

/** In the order of the contract. */
export const KINDS = ['manager', 'machine', 'sell', 'wind-up'] as const
export type DecisionKind = (typeof KINDS)[number]

const NO_WORD = pad('0x0', { size: 32 })

type Called = ContractFunctionName<typeof abi, 'nonpayable'>

/** Calls to one machine's shares; who sends it is the holder, the bidder, the manager or the guardian. */
export function shareActs(shares: Address) {
  const act = <Name extends Called>(
    verb: string,
    functionName: Name,
    args: ContractFunctionArgs<typeof abi, 'nonpayable', Name>,
  ): GovernedAct => {
    const call = { abi, functionName, args } as unknown as Parameters<typeof encodeFunctionData>[0]
    return { to: shares, verb, data: encodeFunctionData(call) }
  }
  const words = (machines: readonly SubjectId[]) => machines.map(machine => `0x${machine}` as const)
  return {
    transfer: (to: Address, amount: bigint) => act('send shares', 'transfer', [to, amount]),
    take: (machines: readonly SubjectId[]) => act('take machines', 'take', [words(machines)]),
    proposeManager: (account: Address) =>
      act('propose a manager', 'propose', [KINDS.indexOf('manager'), account, NO_WORD]),
    proposeSale: (reserve: bigint) =>
      act('propose a sale', 'propose', [KINDS.indexOf('sell'), shares, toHex(reserve, { size: 32 })]),
    proposeWindingUp: (heir: Address) =>
      act('propose winding up', 'propose', [KINDS.indexOf('wind-up'), heir, NO_WORD]),
    back: (id: number) => act('back a decision', 'back', [BigInt(id)]),
    unback: () => act('take back support', 'unback', []),
    carryOut: (id: number) => act('carry a decision out', 'carryOut', [BigInt(id)]),
    bid: (amount: bigint) => act('bid', 'bid', [amount]),
    withdrawBid: () => act('withdraw a bid', 'withdrawBid', []),
    payBack: (bidder: Address) => act('pay a bid back', 'payBack', [bidder]),
    close: () => act('end the sale', 'close', []),
    handOver: (machines: readonly SubjectId[]) => act('hand machines over', 'handOver', [words(machines)]),
    reclaim: (asset: Address) => act('ask the deposit back', 'reclaim', [asset]),
    collect: (asset: Address, account: Address) => act('collect', 'collect', [asset, account]),
    refill: (asset: Address) => act('refill the deposit', 'refill', [asset]),
    approveRecovery: (lost: Address, to: Address) => act('approve a recovery', 'approveRecovery', [lost, to]),
    cancelRecovery: () => act('refuse a recovery', 'cancelRecovery', []),
    recover: (lost: Address) => act('recover shares', 'recover', [lost]),
  }
}

export interface SharesOnChain {
  readonly name: string
  readonly symbol: string
  readonly supply: bigint
  readonly least: bigint
  readonly manager: Address
  readonly bid: { readonly bidder: Address; readonly amount: bigint; readonly untilMs: number }
  /** Undefined where none runs. */
  readonly sale:
    | { readonly endsAtMs: number; readonly reserve: bigint; readonly windsUp: boolean }
    | undefined
  /** Undefined before the closing. */
  readonly closed: { readonly atMs: number; readonly buyer: Address } | undefined
}

/** @throws {ChainError} rpc_down, rpc_failed; also where there are no shares at the address */
export async function readSharesOnChain(client: ChainClient, shares: Address): Promise<SharesOnChain> {
  const at = { address: shares, abi } as const
  try {
    const [name, symbol, supply, least, manager, bid, sale, closedAt, buyer] = await Promise.all([
      client.readContract({ ...at, functionName: 'name' }),
      client.readContract({ ...at, functionName: 'symbol' }),
      client.readContract({ ...at, functionName: 'totalSupply' }),
      client.readContract({ ...at, functionName: 'least' }),
      client.readContract({ ...at, functionName: 'manager' }),
      client.readContract({ ...at, functionName: 'bestBid' }),
      client.readContract({ ...at, functionName: 'sale' }),
      client.readContract({ ...at, functionName: 'closedAt' }),
      client.readContract({ ...at, functionName: 'buyer' }),
    ])
    const { endsAt, reserve, windsUp } = sale
    return {
      name,
      symbol,
      supply,
      least,
      manager: toAddress(manager),
      bid: { bidder: toAddress(bid.bidder), amount: bid.amount, untilMs: bid.until * 1000 },
      sale: endsAt === 0 ? undefined : { endsAtMs: endsAt * 1000, reserve, windsUp },
      closed: closedAt === 0 ? undefined : { atMs: closedAt * 1000, buyer: toAddress(buyer) },
    }
  } catch (error) {
    throw toChainError(error, { shares })
  }
}

/** Base units. */
export function balanceOfShares(client: ChainClient, shares: Address, account: Address): Promise<bigint> {
  return client.readContract({ address: shares, abi, functionName: 'balanceOf', args: [account] })
}
