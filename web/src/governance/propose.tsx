/** Proposing to the holders: a payment out of what governance holds, or a name of the directory, by a wallet; rules on a page of their own. */
import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { assetOf } from '../../../client/format.ts'
import type { NetworkView, VotingView } from '../../../client/node-api.ts'
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { Outcome } from './attempt.tsx'
import { Terminal } from './parts.tsx'
import { useProposing } from './proposing.ts'
import { TEXT } from './text.ts'

interface ProposeProps {
  readonly network: NetworkView
  readonly voting: VotingView
  /** Votes that it takes, in words. */
  readonly needed: string
}

type What = 'money' | 'token' | 'name'
const [ACCOUNT, NAME] = [/^0x[0-9a-fA-F]{40}$/, /^[a-z0-9.-]{1,31}$/]

export function Propose({ network, voting, needed }: ProposeProps) {
  const proposing = useProposing(network, voting)
  const [what, setWhat] = useState<What>('money')
  const [wrong, setWrong] = useState('')
  const rules = (
    <p>
      <Link href="/proposals/rules">{TEXT.proposeRules}</Link>
    </p>
  )
  const terminal = (
    <Terminal title={TEXT.propose} command="cairn govern propose rules network.ts EPOCH --key KEY" />
  )
  if (proposing.cannot !== undefined) {
    return (
      <>
        {rules}
        {proposing.cannot === 'few' ? <p className="quiet">{TEXT.proposeFew(needed)}</p> : null}
        {terminal}
      </>
    )
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const typed = (name: string) => String(form.get(name) ?? '').trim()
    const draft = {
      what,
      words: typed('words'),
      to: typed('to'),
      amount: typed('amount'),
      name: typed('name'),
    }
    const trouble = troubleOf(draft, network)
    setWrong(trouble ?? '')
    if (trouble !== undefined) return
    void proposing.propose(draft.words, () => callOf(draft, network))
  }
  return (
    <>
      {rules}
      <details>
        <summary>{TEXT.proposeHere}</summary>
        <Form network={network} what={what} choose={setWhat} busy={proposing.attempt.busy} submit={submit} />
        <p className="quiet small">{TEXT.proposeGas}</p>
        {wrong === '' ? null : <p role="alert">{wrong}</p>}
        <Outcome of={proposing.attempt} />
        {terminal}
      </details>
    </>
  )
}

interface FormProps {
  readonly network: NetworkView
  readonly what: What
  readonly choose: (what: What) => void
  readonly busy: boolean
  readonly submit: (event: FormEvent<HTMLFormElement>) => void
}

function Form({ network, what, choose, busy, submit }: FormProps) {
  const { token } = network.rules
  return (
    <form onSubmit={submit} className="ask">
      <label>
        {TEXT.proposeWhat}{' '}
        <select value={what} onChange={({ target }) => choose(target.value as What)}>
          <option value="money">{TEXT.proposePay(assetOf(network.rules.payment).symbol)}</option>
          <option value="token">{TEXT.proposePay(token.symbol)}</option>
          <option value="name">{TEXT.proposeName}</option>
        </select>
      </label>
      {what === 'name' ? (
        <label>
          {TEXT.proposeNamed} <input name="name" size={16} autoComplete="off" spellCheck={false} />
        </label>
      ) : (
        <label>
          {TEXT.proposeAmount} <input name="amount" inputMode="decimal" size={10} autoComplete="off" />
        </label>
      )}
      <label>
        {TEXT.proposeTo} <input name="to" size={44} placeholder="0x…" autoComplete="off" spellCheck={false} />
      </label>
      <label>
        {TEXT.proposeWords} <textarea name="words" rows={3} maxLength={2_000} />
      </label>
      <button type="submit" className="main" disabled={busy}>
        {TEXT.proposeSend}
      </button>
    </form>
  )
}

interface Draft {
  readonly what: What
  readonly words: string
  readonly to: string
  readonly amount: string
  readonly name: string
}

function troubleOf({ what, words, to, amount, name }: Draft, network: NetworkView): string | undefined {
  if (words === '') return TEXT.proposeNothing
  if (!ACCOUNT.test(to)) return TEXT.noAccount
  if (what === 'name') return NAME.test(name) ? undefined : TEXT.proposeNoName
  return amountOf(amount, what, network) === undefined ? TEXT.noAmount : undefined
}

function amountOf(typed: string, what: 'money' | 'token', { rules }: NetworkView): bigint | undefined {
  try {
    const decimals = what === 'money' ? rules.payment.decimals : rules.token.decimals
    const amount = parseAmount(typed.replace(',', '.'), decimals)
    return amount > 0n ? amount : undefined
  } catch {
    return undefined
  }
}

async function callOf({ what, to, amount, name }: Draft, network: NetworkView) {
  const { nameInDirectory, payFromTreasury } = await import('../../../client/governance/proposal-call.ts')
  const { deployment } = network
  if (what === 'name')
    return nameInDirectory({ directory: String(deployment['directory']), name, address: to })
  const asset = String(deployment[what === 'money' ? 'payment' : 'token'])
  return payFromTreasury({ asset, to, amount: amountOf(amount, what, network) ?? 0n })
}
