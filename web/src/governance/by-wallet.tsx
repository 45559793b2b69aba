/** What a wallet of this browser sends itself, and pays for: where no node brings it for a signature. */
import type { ReactNode } from 'react'
import type { NetworkView, ProposalView, VotingView } from '../../../client/node-api.ts'
import { useMyAccount } from '../api/queries.ts'
import { accountOf, send, useWallets, type Wallet } from '../me/wallets.ts'
import { moment } from '../parts/amounts.ts'
import { Outcome, useAttempt } from './attempt.tsx'
import { Terminal } from './parts.tsx'
import { TEXT } from './text.ts'

/** Of the account that this browser keeps; undefined where it has none, or one without coins. */
export function useMyWallet(): Wallet | undefined {
  const { data: account } = useMyAccount()
  const wallets = useWallets()
  return account?.kind === 'wallet' ? wallets.find(({ info }) => info.rdns === account.wallet) : undefined
}

interface BringOnProps {
  readonly network: NetworkView
  readonly voting: VotingView
  readonly proposal: ProposalView
  /** Of the chain’s last block. */
  readonly nowMs: number
}

/** A proposal that passed: queued, and done after its delay, by anybody. */
export function BringOn({ network, voting, proposal, nowMs }: BringOnProps): ReactNode {
  const wallet = useMyWallet()
  const attempt = useAttempt(['proposals'])
  const { number, state, readyAtMs } = proposal
  const verb = ({ succeeded: 'queue', queued: 'execute' } as const)[state as 'succeeded' | 'queued']
  if (verb === undefined) return null
  const waits = readyAtMs !== undefined && readyAtMs > nowMs
  const bring = () =>
    attempt.run(TEXT.sending, async () => {
      if (wallet === undefined) return ''
      const { encodeExecute, encodeQueue } = await import('../../../client/governance/proposal-call.ts')
      const data = verb === 'queue' ? encodeQueue(proposal) : encodeExecute(proposal)
      const call = { from: await accountOf(wallet), to: voting.governor, data }
      return TEXT.sent(await send(wallet, Number(network.deployment['chainId']), call))
    })
  return (
    <section className="card">
      <h2>{TEXT.states[state]}</h2>
      {readyAtMs === undefined ? null : (
        <p>
          {TEXT.ready} {moment(readyAtMs)}
        </p>
      )}
      {wallet === undefined ? null : (
        <>
          <p>
            <button
              type="button"
              className="main"
              disabled={attempt.busy || waits}
              title={waits ? TEXT.waits : undefined}
              onClick={() => void bring()}
            >
              {TEXT[verb]}
            </button>
          </p>
          <p className="quiet small">{waits ? TEXT.waits : TEXT.anybody}</p>
          <Outcome of={attempt} />
        </>
      )}
      <Terminal title={TEXT.next} command={`cairn govern ${verb} ${number} --key KEY`} />
    </section>
  )
}
