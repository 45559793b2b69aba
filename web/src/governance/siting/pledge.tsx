/** Pledging for a site: by a wallet here, which allows it first, or in a terminal. */
import { type FormEvent, useState } from 'react'
import { assetOf } from '../../../../client/format.ts'
import type { NetworkView, SitingView } from '../../../../client/node-api.ts'
import { parseAmount } from '../../../../protocol/amounts/amount.ts'
import { letTake } from '../../me/let-take.ts'
import { accountOf, send } from '../../me/wallets.ts'
import { dollars } from '../../parts/amounts.ts'
import { Outcome, useAttempt } from '../attempt.tsx'
import { useMyWallet } from '../by-wallet.tsx'
import { TEXT } from '../regions/text.ts'
import { letterOf } from './letters.ts'

interface PledgeProps {
  readonly network: NetworkView
  readonly contract: string
  readonly siting: SitingView
}

export function Pledge({ network, contract, siting }: PledgeProps) {
  const wallet = useMyWallet()
  const attempt = useAttempt(['sitings'])
  const [wrong, setWrong] = useState('')
  const open = sitesOf(siting)
  if (wallet === undefined || open.length === 0 || siting.asset !== network.deployment['payment']) return null
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const amount = amountOf(String(form.get('amount') ?? '').trim(), network)
    setWrong(amount === undefined ? TEXT.askAmount : '')
    if (amount === undefined) return
    void attempt.run(TEXT.asking, async () => {
      const [from, chainId] = [await accountOf(wallet), Number(network.deployment['chainId'])]
      await letTake(wallet, { chainId, asset: siting.asset, spender: contract, from, amount })
      const { encodePledge } = await import('../../../../client/governance/siting-call.ts')
      const data = encodePledge(siting.number, Number(form.get('site')), amount)
      const hash = await send(wallet, chainId, { from, to: contract, data })
      return TEXT.sitingPledgedOf(dollars(amount, network), hash)
    })
  }
  return (
    <details>
      <summary>{TEXT.sitingPledgeHere}</summary>
      <form onSubmit={submit} className="choices">
        <label>
          {TEXT.sitingCell}{' '}
          <select name="site" defaultValue={open[0]}>
            {open.map(index => (
              <option key={index} value={index}>
                {letterOf(index)} {siting.sites[index]?.cell}
              </option>
            ))}
          </select>
        </label>
        <label>
          {TEXT.sitingPledgeAmount(assetOf(network.rules.payment).symbol)}{' '}
          <input name="amount" inputMode="decimal" size={8} autoComplete="off" />
        </label>
        <button type="submit" className="main" disabled={attempt.busy}>
          {TEXT.sitingPledge}
        </button>
      </form>
      <p className="quiet small">{TEXT.sitingPledgeGas}</p>
      {wrong === '' ? null : <p role="alert">{wrong}</p>}
      <Outcome of={attempt} />
    </details>
  )
}

/** All of them while it is voted on, the one that won after it. */
function sitesOf({ stage, sites, leads }: SitingView): readonly number[] {
  if (stage === 'voting') return [...sites.keys()]
  return stage === 'building' && leads !== undefined ? [leads] : []
}

function amountOf(typed: string, { rules }: NetworkView): bigint | undefined {
  try {
    const amount = parseAmount(typed.replace(',', '.'), rules.payment.decimals)
    return amount > 0n ? amount : undefined
  } catch {
    return undefined
  }
}
