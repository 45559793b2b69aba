/** Filling a mirror's pool by a wallet: what is put in leaves it by claims alone. */
import { type FormEvent, useState } from 'react'
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { Outcome, useAttempt } from '../governance/attempt.tsx'
import { letTake } from '../me/let-take.ts'
import { accountOf, callThere, send, useWallets } from '../me/wallets.ts'
import { tokens } from '../parts/amounts.ts'
import type { MirrorShown } from './mirrors.tsx'
import { TEXT } from './text.ts'

export function Fill({ network, mirror }: MirrorShown) {
  const [wallet] = useWallets()
  const attempt = useAttempt([])
  const [wrong, setWrong] = useState('')
  if (wallet === undefined) return null
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('amount') ?? '').trim()
    const amount = amountOf(typed, network.rules.token.decimals)
    setWrong(amount === undefined ? TEXT.fillAmount : '')
    if (amount === undefined) return
    void attempt.run(TEXT.filling, async () => {
      const { chainId, mirror: spender } = mirror
      const { encodeView } = await import('../../../client/chains/mirror-view.ts')
      const { encodeFund } = await import('../../../client/governance/siting-call.ts')
      const asset = `0x${(await callThere(wallet, chainId, { to: spender, data: encodeView('asset()') })).slice(-40)}`
      const from = await accountOf(wallet)
      await letTake(wallet, { chainId, asset, spender, from, amount })
      const hash = await send(wallet, chainId, { from, to: spender, data: encodeFund(amount) })
      return TEXT.filled(tokens(amount, network), hash)
    })
  }
  return (
    <details>
      <summary>{TEXT.fill}</summary>
      <form onSubmit={submit} className="choices">
        <label>
          {TEXT.fillHow(network.rules.token.symbol)}{' '}
          <input name="amount" inputMode="decimal" size={10} autoComplete="off" />
        </label>
        <button type="submit" className="main" disabled={attempt.busy}>
          {TEXT.fillSend}
        </button>
      </form>
      <p className="quiet small">{TEXT.fillWords}</p>
      {wrong === '' ? null : <p role="alert">{wrong}</p>}
      <Outcome of={attempt} />
    </details>
  )
}

function amountOf(typed: string, decimals: number): bigint | undefined {
  try {
    const amount = parseAmount(typed.replace(',', '.'), decimals)
    return amount > 0n ? amount : undefined
  } catch {
    return undefined
  }
}
