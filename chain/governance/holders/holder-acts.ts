/** What a holder does: locks, names a delegate, proposes, votes, and brings on what was voted for. Each as a call to send. */
import { encodeFunctionData, keccak256, toHex } from 'viem'
import type { Address } from '../../../protocol/ids.ts'
import { abi as governorAbi } from '../../artifacts/HolderGovernor.ts'
import { abi as lockAbi } from '../../artifacts/VoteLock.ts'
import type { TransactionRequest } from '../../send-transaction.ts'
import type { GovernedAct } from '../governed-acts.ts'
import type { Proposal } from './read-proposals.ts'
import type { Voting } from './read-voting.ts'

export type Support = 'for' | 'against' | 'abstain'
const SUPPORT = { against: 0, for: 1, abstain: 2 } as const

/**
 * A lock or a delegation writes two points anew in each second, and over them within one: asked in a block that has another such, it seems
 * to take two new slots and two lengths less than it will.
 */
export const POINTS_GAS = 60_000n

/** Calls of one network's voting; the sender is the holder. */
export function holderActs({ voteLock, governor }: Pick<Voting, 'voteLock' | 'governor'>) {
  const onLock = (verb: string, data: GovernedAct['data']): TransactionRequest & GovernedAct => ({
    to: voteLock,
    data,
    verb,
    spareGas: POINTS_GAS,
  })
  return {
    /** @param untilMs none leaves the end as it is, and is all that a constant lock takes */
    lock: (amount: bigint, untilMs: number | undefined) =>
      onLock(
        'lock',
        encodeFunctionData({
          abi: lockAbi,
          functionName: 'lock',
          args: [amount, BigInt(Math.floor((untilMs ?? 0) / 1000))],
        }),
      ),
    unlock: () => onLock('unlock', encodeFunctionData({ abi: lockAbi, functionName: 'unlock' })),
    withdraw: () => onLock('withdraw a lock', encodeFunctionData({ abi: lockAbi, functionName: 'withdraw' })),
    delegate: (to: Address) =>
      onLock('delegate', encodeFunctionData({ abi: lockAbi, functionName: 'delegate', args: [to] })),
    ...proposalActs(governor),
  }
}

function proposalActs(governor: Address) {
  const onGovernor = (verb: string, data: GovernedAct['data']): GovernedAct => ({ to: governor, data, verb })
  return {
    propose: (calls: readonly Pick<GovernedAct, 'to' | 'data'>[], text: string) =>
      onGovernor(
        'propose',
        encodeFunctionData({
          abi: governorAbi,
          functionName: 'propose',
          args: [calls.map(({ to }) => to), calls.map(() => 0n), calls.map(({ data }) => data), text],
        }),
      ),
    vote: (id: string, support: Support, reason = '') =>
      onGovernor(
        'vote',
        encodeFunctionData({
          abi: governorAbi,
          functionName: 'castVoteWithReason',
          args: [BigInt(id), SUPPORT[support], reason],
        }),
      ),
    queue: (proposal: Pick<Proposal, 'calls' | 'text'>) =>
      onGovernor(
        'queue a proposal',
        encodeFunctionData({ abi: governorAbi, functionName: 'queue', args: wholeOf(proposal) }),
      ),
    execute: (proposal: Pick<Proposal, 'calls' | 'text'>) =>
      onGovernor(
        'do what was voted for',
        encodeFunctionData({ abi: governorAbi, functionName: 'execute', args: wholeOf(proposal) }),
      ),
    cancel: (proposal: Pick<Proposal, 'calls' | 'text'>) =>
      onGovernor(
        'cancel a proposal',
        encodeFunctionData({ abi: governorAbi, functionName: 'cancel', args: wholeOf(proposal) }),
      ),
  }
}

function wholeOf({ calls, text }: Pick<Proposal, 'calls' | 'text'>) {
  return [
    calls.map(({ to }) => to),
    calls.map(({ value }) => value),
    calls.map(({ data }) => data),
    keccak256(toHex(text)),
  ] as const
}
