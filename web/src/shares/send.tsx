/** Sending shares on: by a wallet here, by a key in a terminal. */
import type { FormEvent } from 'react'
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { Terminal } from '../governance/parts.tsx'
import { sharesIn } from './amounts.ts'
import { useSharesHand } from './hand.ts'
import type { MachineShown } from './machine.tsx'
import { TEXT } from './text.ts'

export function SendShares({ network, view, chain }: MachineShown) {
  const { wallet, said, say, attempt } = useSharesHand(network, view.shares)
  // What is closed moves no more.
  if (chain.closed !== undefined) return null
  if (wallet === undefined)
    return (
      <details>
        <summary>{TEXT.send}</summary>
        <p className="quiet">{TEXT.sendNote(sharesIn(chain.least, chain))}</p>
        <Terminal title={TEXT.sendHow} command={`cairn shares ${view.shares} send ACCOUNT 25 --key KEY`} />
      </details>
    )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [to, typed] = [String(form.get('to')).trim(), String(form.get('amount')).trim()]
    const amount = amountOf(typed, chain.decimals)
    if (!/^0x[0-9a-fA-F]{40}$/.test(to)) say(TEXT.sendWrong)
    else if (amount === undefined) say(TEXT.amountWrong)
    else void attempt(async calls => calls.encodeSend(toAddress(to), amount))
  }
  return (
    <details>
      <summary>{TEXT.send}</summary>
      <form onSubmit={submit} className="choices">
        <label>
          {TEXT.sendTo} <input name="to" size={44} placeholder="0x…" autoComplete="off" spellCheck={false} />
        </label>
        <label>
          {TEXT.sendAmount(chain.symbol)}{' '}
          <input name="amount" inputMode="decimal" size={10} autoComplete="off" />
        </label>
        <button type="submit" className="main">
          {TEXT.send}
        </button>
      </form>
      <p className="quiet">{TEXT.sendNote(sharesIn(chain.least, chain))}</p>
      <p role="status">{said}</p>
    </details>
  )
}

function amountOf(typed: string, decimals: number): bigint | undefined {
  try {
    const amount = parseAmount(typed, decimals)
    return amount > 0n ? amount : undefined
  } catch {
    return undefined
  }
}
