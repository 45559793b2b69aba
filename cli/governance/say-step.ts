/** Why a step of a proposal was refused, in words: the governor itself decides, by its own clock, and what it says is told with what can be done. */
import { isChainError } from '../../chain/errors.ts'
import type { Proposal } from '../../chain/governance/holders/read-proposals.ts'
import { CliError } from '../errors.ts'
import { STATES } from './tell-proposals.ts'

/** @throws {CliError} too_early, nothing_to_do */
export async function step(proposal: Proposal, number: number, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    throw sayStep(error, proposal, number)
  }
}

/** Sent from here the contract's own error says it; a node that was asked to send a vote says that it is none. */
function sayStep(error: unknown, proposal: Proposal, number: number): unknown {
  if (!(error instanceof CliError) && !isChainError(error, 'tx_reverted')) return error
  const { facts } = error
  const isNoVote = facts['code'] === 'vote_refused' && proposal.state !== 'active'
  if (facts['error'] === 'GovernorUnmetDelay') {
    const from = Number(facts['neededTimestamp']) * 1000
    return tooEarly(`proposal ${number} passed, and its delay is not over`, from, error)
  }
  if (facts['error'] !== 'GovernorUnexpectedProposalState' && !isNoVote) return error
  if (proposal.state === 'pending')
    return tooEarly(`voting on proposal ${number} has not begun`, proposal.startsMs, error)
  if (proposal.state === 'active')
    return tooEarly(`proposal ${number} is still voted on`, proposal.endsMs, error)
  return new CliError('nothing_to_do', `proposal ${number}: ${STATES[proposal.state]}`, {
    facts: { proposal: proposal.id, state: proposal.state },
    hint: `See what can be done: cairn govern show ${number}`,
    cause: error,
  })
}

function tooEarly(message: string, fromMs: number, cause: Error): CliError {
  const from = new Date(fromMs).toISOString()
  return new CliError('too_early', message, { facts: { from }, hint: `Do it again from ${from} on.`, cause })
}
