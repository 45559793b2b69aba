/** What can be done with shares of machines, each as a call to send. */
import { type ContractFunctionArgs, type ContractFunctionName, encodeFunctionData, pad, toHex } from 'viem'
import type { Address, SubjectId } from '../../protocol/ids.ts'
import { abi } from '../artifacts/MachineShares.ts'
import type { GovernedAct } from '../governance/governed-acts.ts'

/** In the order of the contract. */
export const KINDS = ['manager', 'machine', 'sell', 'wind-up'] as const
export type DecisionKind = (typeof KINDS)[number]

/** Of shares. */
export const SHARE_DECIMALS = 18

/** What a machine may spend of the deposit of its shares, as an account allows it (chain/money/allow.ts). */
export interface MachineAllowance {
  readonly machine: SubjectId
  readonly asset: Address
  /** Base units a period, of `period` seconds, and in all. */
  readonly amount: bigint
  readonly period: number
  readonly total: bigint
  /** Seconds since 1970. */
  readonly until: number
}

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
    /** By the manager. */
    allow: ({ machine, asset, amount, period, total, until }: MachineAllowance) =>
      act('allow', 'allow', [`0x${machine}`, asset, amount, period, total, BigInt(until)]),
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
