/**
 * Votes that accounts signed, brought to the chain. What is not worth sending is refused before it costs anything; what an account signed
 * is sent one after the other, so that the same brought twice in one moment is paid for once.
 */
import type { SignedRankedBallot } from '../../protocol/chain-formats/orders/ranked-ballot.ts'
import type { SignedLeave, SignedStake, StakeKind } from '../../protocol/chain-formats/orders/stake-orders.ts'
import type {
  SignedBallot,
  SignedDelegation,
  SignedLock,
  SignedRegionalBallot,
} from '../../protocol/chain-formats/signed-votes.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'
import type { Rates } from './rates.ts'

/** What an account signed to vote: who it was, and what it came to. */
export interface RelayedVote {
  readonly account: Address
  readonly transaction: Hash
  readonly gasUsed: bigint
}

export type SentWord = Omit<RelayedVote, 'account'>

/** With the contract's error. */
export interface RefusedWord {
  readonly refused: string
  /** It was refused in a block, which costs gas; otherwise nothing was sent. */
  readonly cost?: true
}

/** The chain would take it now. */
export interface ReadyWord {
  send(): Promise<SentWord | RefusedWord>
}

/** Whose stake, behind whom. */
export interface StakeOf {
  readonly kind: StakeKind
  readonly subject: bigint
  readonly holder: Address
}

/** What is asked of the chain: relay-port.ts answers with the real one. */
export interface VotePort {
  vote(ballot: SignedBallot): Promise<ReadyWord | RefusedWord>
  delegate(delegation: SignedDelegation): Promise<ReadyWord | RefusedWord>
  lock(lock: SignedLock): Promise<ReadyWord | RefusedWord>
  /** Of an account whose lock is over: it needs no signature. */
  withdrawLock(account: Address): Promise<ReadyWord | RefusedWord>
  voteInRegion(ballot: SignedRegionalBallot): Promise<ReadyWord | RefusedWord>
  rankSites(ballot: SignedRankedBallot): Promise<ReadyWord | RefusedWord>
  stake(order: SignedStake): Promise<ReadyWord | RefusedWord>
  leaveStake(order: SignedLeave): Promise<ReadyWord | RefusedWord>
  /** What was asked back and is ready: it needs no signature. */
  withdrawStake(stake: StakeOf): Promise<ReadyWord | RefusedWord>
}

/** All: @throws {NodeError} vote_refused, relay_busy; {ChainError} */
export interface VoteRelay {
  vote(ballot: SignedBallot, sender: string): Promise<RelayedVote>
  delegate(delegation: SignedDelegation, sender: string): Promise<RelayedVote>
  lock(lock: SignedLock, sender: string): Promise<RelayedVote>
  withdrawLock(account: Address, sender: string): Promise<RelayedVote>
  voteInRegion(ballot: SignedRegionalBallot, sender: string): Promise<RelayedVote>
  rankSites(ballot: SignedRankedBallot, sender: string): Promise<RelayedVote>
  stake(order: SignedStake, sender: string): Promise<RelayedVote>
  leaveStake(order: SignedLeave, sender: string): Promise<RelayedVote>
  withdrawStake(stake: StakeOf, sender: string): Promise<RelayedVote>
}

export function createVoteRelay(port: VotePort, rates: Rates): VoteRelay {
  const inTurn = createTurns()

  async function carry(
    account: Address,
    sender: string,
    judge: () => Promise<ReadyWord | RefusedWord>,
  ): Promise<RelayedVote> {
    rates.knock(sender)
    const judged = await judge()
    if ('refused' in judged) throw refusal(account, judged)
    return inTurn(account, async () => {
      const giveBack = rates.spendVote(account)
      const sent = await judged.send()
      if (!('refused' in sent)) return { account, ...sent }
      if (sent.cost) rates.stop(account)
      else giveBack()
      throw refusal(account, sent)
    })
  }

  return {
    vote: (ballot, sender) => carry(ballot.voter, sender, () => port.vote(ballot)),
    delegate: (delegation, sender) => carry(delegation.account, sender, () => port.delegate(delegation)),
    lock: (lock, sender) => carry(lock.account, sender, () => port.lock(lock)),
    withdrawLock: (account, sender) => carry(account, sender, () => port.withdrawLock(account)),
    voteInRegion: (ballot, sender) => carry(ballot.voter.account, sender, () => port.voteInRegion(ballot)),
    rankSites: (ballot, sender) => carry(ballot.voter.account, sender, () => port.rankSites(ballot)),
    stake: (order, sender) => carry(order.holder, sender, () => port.stake(order)),
    leaveStake: (order, sender) => carry(order.holder, sender, () => port.leaveStake(order)),
    withdrawStake: (stake, sender) => carry(stake.holder, sender, () => port.withdrawStake(stake)),
  }
}

function refusal(account: Address, { refused }: RefusedWord): NodeError {
  return new NodeError('vote_refused', { account, reason: refused, why: refused })
}

/** One of a name at a time, in order of coming. */
function createTurns(): <Result>(name: string, work: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>()
  return (name, work) => {
    const result = (last.get(name) ?? Promise.resolve()).then(work)
    const over = result
      .catch(() => {})
      .then(() => {
        if (last.get(name) === over) last.delete(name)
      })
    last.set(name, over)
    return result
  }
}
