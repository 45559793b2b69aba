/** What every verb of holders begins with: who decides, by which token, and which proposal is meant. */
import { type Proposal, readProposals } from '../../chain/governance/holders/read-proposals.ts'
import { readVoting, type Voting } from '../../chain/governance/holders/read-voting.ts'
import { readToken, type TokenOf } from '../../chain/money/read-token.ts'
import { CliError } from '../errors.ts'
import type { Act } from '../transaction/open-act.ts'

/** @throws {CliError} no_holders */
export async function votingOf({ client, deployment }: Pick<Act, 'client' | 'deployment'>): Promise<Voting> {
  const found = await readVoting(client, deployment)
  if (found !== undefined) return found
  throw new CliError('no_holders', 'holders do not govern this network', {
    hint: 'Whoever governs it can hand it over: cairn govern hand-over holders',
  })
}

export function tokenOf({ client, deployment }: Pick<Act, 'client' | 'deployment'>): Promise<TokenOf> {
  return readToken(client, deployment.token)
}

export interface FoundProposal {
  readonly proposal: Proposal
  /** The first ever is 1. */
  readonly number: number
}

/** By its number, or by what the governor calls it. @throws {CliError} argument_invalid */
export async function findProposal(
  act: Pick<Act, 'client' | 'deployment'>,
  voting: Voting,
  typed: string,
): Promise<FoundProposal> {
  const all = await readProposals({ ...act, voting })
  const numbered = all.map((proposal, at) => ({ proposal, number: all.length - at }))
  const found = numbered.find(({ proposal, number }) => proposal.id === typed || String(number) === typed)
  if (found !== undefined) return found
  throw new CliError('argument_invalid', `there is no proposal "${typed.slice(0, 80)}"`, {
    hint: all.length === 0 ? 'There is none yet.' : `They are numbered 1 to ${all.length}: cairn govern list`,
  })
}
