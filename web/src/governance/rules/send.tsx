/** From which epoch on, why, and the wallet that proposes it. */
import { type FormEvent, useState } from 'react'
import type { NetworkView, VotingView } from '../../../../client/node-api.ts'
import type { RulesDrafted } from '../../checker.ts'
import { moment } from '../../parts/amounts.ts'
import { Hash } from '../../parts/ids.tsx'
import { Outcome } from '../attempt.tsx'
import { votesIn } from '../proposals.tsx'
import { useProposing } from '../proposing.ts'
import { TEXT as GOVERNANCE } from '../text.ts'
import { firstEpoch } from './draft.ts'
import { TEXT } from './text.ts'

interface SendProps {
  readonly network: NetworkView
  readonly voting: VotingView
  /** Of the chain’s last block. */
  readonly nowMs: number
  /** Once they were checked. */
  readonly drafted: RulesDrafted | undefined
}

export function Send({ network, voting, nowMs, drafted }: SendProps) {
  const proposing = useProposing(network, voting)
  if (proposing.cannot === 'nobody') return <p className="quiet">{TEXT.wallet}</p>
  if (proposing.cannot === 'few')
    return <p className="quiet">{GOVERNANCE.proposeFew(votesIn(voting.threshold, network))}</p>
  if (drafted === undefined) return <p className="quiet">{TEXT.checkFirst}</p>
  const send = async (words: string, epoch: number) => {
    const settlement = String(network.deployment['settlement'])
    const { hash: rules } = drafted
    await proposing.propose(
      words,
      async () => {
        const { announceRules } = await import('../../../../client/governance/proposal-call.ts')
        return announceRules({ settlement, rules, epoch })
      },
      drafted.rules,
    )
  }
  return (
    <>
      <p>
        {TEXT.named} <Hash value={drafted.hash} />
      </p>
      <Form
        network={network}
        when={firstEpoch(network, voting, nowMs)}
        busy={proposing.attempt.busy}
        send={send}
      />
      <p className="quiet small">{TEXT.gas}</p>
      <Outcome of={proposing.attempt} />
    </>
  )
}

interface FormProps {
  readonly network: NetworkView
  readonly when: ReturnType<typeof firstEpoch>
  readonly busy: boolean
  readonly send: (words: string, epoch: number) => Promise<void>
}

function Form({ network, when: { earliest, usual }, busy, send }: FormProps) {
  const [text, setText] = useState(String(usual))
  const [wrong, setWrong] = useState('')
  const epoch = /^\d{1,15}$/.test(text.trim()) ? Number(text) : undefined
  const tooSoon = epoch === undefined || epoch < earliest
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const words = String(new FormData(event.currentTarget).get('words') ?? '').trim()
    setWrong(words === '' ? TEXT.noWords : '')
    if (words !== '' && !tooSoon) void send(words, epoch)
  }
  const beginsMs = Number(network.deployment['genesisMs']) + (epoch ?? 0) * network.rules.epochMs
  return (
    <form onSubmit={submit} className="ask">
      <label>
        {TEXT.epoch}
        <input
          value={text}
          size={10}
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={tooSoon}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <p className="quiet small">{tooSoon ? TEXT.tooSoon(earliest) : moment(beginsMs)}</p>
      <label>
        {TEXT.words} <textarea name="words" rows={4} cols={60} maxLength={2_000} />
      </label>
      {wrong === '' ? null : <p role="alert">{wrong}</p>}
      <button type="submit" className="main" disabled={busy || tooSoon}>
        {GOVERNANCE.proposeSend}
      </button>
    </form>
  )
}
