/** Asking a region something: by a wallet here, which pays for the gas, or in a terminal. */
import { type FormEvent, useState } from 'react'
import type { NetworkView, RegionalVoterView, RegionsView } from '../../../../client/node-api.ts'
import { parseAmount } from '../../../../protocol/amounts/amount.ts'
import { api } from '../../api/queries.ts'
import { accountOf, send } from '../../me/wallets.ts'
import { Outcome, useAttempt } from '../attempt.tsx'
import { useHand } from '../cast.ts'
import { Terminal } from '../parts.tsx'
import { TEXT } from './text.ts'

interface AskProps {
  readonly network: NetworkView
  readonly contract: string
  readonly regions: RegionsView['regions']
  readonly voter: RegionalVoterView | undefined
}

export function Ask({ network, contract, regions, voter }: AskProps) {
  const hand = useHand(network)
  const attempt = useAttempt(['regions', 'regional-votes'])
  const [wrong, setWrong] = useState('')
  const example = regions[0]?.region ?? 'REGION'
  const terminal = (
    <Terminal
      title={TEXT.ask}
      command={`cairn govern region-ask ${example} 20 ACCOUNT --because TEXT --key KEY`}
    />
  )
  const wallet = hand?.wallet
  const own = voter?.regions ?? []
  if (wallet === undefined || own.length === 0) return terminal
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const typed = (name: string) => String(form.get(name) ?? '').trim()
    const [region, text, to] = [typed('region'), typed('text'), typed('to')]
    const amount = amountOf(typed('amount'), network)
    if (text === '') return setWrong(TEXT.askNothing)
    if (amount === undefined) return setWrong(TEXT.askAmount)
    if (amount > 0n && !/^0x[0-9a-fA-F]{40}$/.test(to)) return setWrong(TEXT.askNobody)
    setWrong('')
    void attempt.run(TEXT.asking, async () => {
      const from = await accountOf(wallet)
      const standing = await api.getRegionalStanding(from, region)
      const { encodeAsk } = await import('../../../../client/governance/region-call.ts')
      const asset = String(network.deployment['payment'])
      const payee = amount > 0n ? to : from
      const data = encodeAsk({ region, asset, payee, amount, text }, standing)
      return TEXT.askedOf(
        await send(wallet, Number(network.deployment['chainId']), { from, to: contract, data }),
      )
    })
  }
  return (
    <details>
      <summary>{TEXT.askHere}</summary>
      <Form regions={own} busy={attempt.busy} submit={submit} />
      <p className="quiet small">{TEXT.askGas}</p>
      {wrong === '' ? null : <p role="alert">{wrong}</p>}
      <Outcome of={attempt} />
    </details>
  )
}

interface FormProps {
  readonly regions: RegionalVoterView['regions']
  readonly busy: boolean
  readonly submit: (event: FormEvent<HTMLFormElement>) => void
}

function Form({ regions, busy, submit }: FormProps) {
  return (
    <form onSubmit={submit} className="ask">
      <label>
        {TEXT.askRegion}{' '}
        <select name="region">
          {regions.map(({ region }) => (
            <option key={region}>{region}</option>
          ))}
        </select>
      </label>
      <label>
        {TEXT.askText} <textarea name="text" rows={3} maxLength={500} />
      </label>
      <label>
        {TEXT.askPays} <input name="amount" inputMode="decimal" size={8} placeholder="0" autoComplete="off" />
      </label>
      <label>
        {TEXT.askTo} <input name="to" size={44} placeholder="0x…" autoComplete="off" spellCheck={false} />
      </label>
      <button type="submit" className="main" disabled={busy}>
        {TEXT.askSend}
      </button>
    </form>
  )
}

/** Nothing typed is an opinion. */
function amountOf(typed: string, { rules }: NetworkView): bigint | undefined {
  if (typed === '') return 0n
  try {
    const amount = parseAmount(typed, rules.payment.decimals)
    return amount >= 0n ? amount : undefined
  } catch {
    return undefined
  }
}
