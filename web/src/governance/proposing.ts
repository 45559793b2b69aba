/** Sending a proposal to the holders, by the wallet of this browser's account, which pays for the gas. */
import type { DraftedCall } from '../../../client/governance/proposal-call.ts'
import type { NetworkView, VotingView } from '../../../client/node-api.ts'
import { useMyAccount } from '../api/queries.ts'
import { accountOf, send } from '../me/wallets.ts'
import { type Attempt, useAttempt } from './attempt.tsx'
import { useMyWallet } from './by-wallet.tsx'
import { useVotes } from './queries.ts'
import { TEXT } from './text.ts'

export interface Proposing {
  /** Why it is not done here: no wallet, or too few votes. */
  readonly cannot: 'nobody' | 'few' | undefined
  readonly attempt: Attempt
  /** @param rules that the text brings */
  propose(words: string, callOf: () => Promise<DraftedCall>, rules?: unknown): Promise<boolean>
}

export function useProposing(network: NetworkView, voting: VotingView): Proposing {
  const wallet = useMyWallet()
  const { data: mine } = useMyAccount()
  const { data: votes } = useVotes(mine?.address)
  const attempt = useAttempt(['proposals'])
  const few = votes !== undefined && BigInt(votes.votes) < BigInt(voting.threshold)
  return {
    cannot: wallet === undefined ? 'nobody' : few ? 'few' : undefined,
    attempt,
    propose: (words, callOf, rules) =>
      attempt.run(TEXT.sending, async () => {
        if (wallet === undefined) throw new TypeError('there is no wallet')
        const from = await accountOf(wallet)
        const { encodePropose } = await import('../../../client/governance/proposal-call.ts')
        const data = encodePropose([await callOf()], words, from, rules)
        const call = { from, to: voting.governor, data }
        return TEXT.sent(await send(wallet, Number(network.deployment['chainId']), call))
      }),
  }
}
