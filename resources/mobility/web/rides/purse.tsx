/** Money that waits for rides: how much, for whom, and setting it aside. */
import { useState } from 'react'
import { PAYMENT_SYMBOL } from '../../../../client/format.ts'
import { parseAmount } from '../../../../protocol/amounts/amount.ts'
import { dollars } from '../../../../web/src/parts/amounts.ts'
import { Facts } from '../../../../web/src/parts/facts.tsx'
import type { RiderProps } from './page.tsx'
import { RIDES_TEXT } from './text.ts'
import { useRideView } from './use-rider.ts'

const USUAL = '40'

export function Purse({ rider, network }: RiderProps) {
  const TEXT = RIDES_TEXT.purse
  const [typed, setTyped] = useState(USUAL)
  const [trouble, setTrouble] = useState('')
  const { data: view } = useRideView(rider.device)
  const { decimals } = network.rules.payment
  const set = async (text: string) => {
    const amount = amountOf(text, decimals)
    setTrouble(amount === undefined ? TEXT.wrong : '')
    if (amount !== undefined) await rider.setAside(amount)
  }
  const kept = Object.values(view?.purse.kept ?? {}).filter(part => BigInt(part) > 0n).length
  const left = BigInt(view?.purse.left ?? 0)
  return (
    <section className="card">
      <h2>{TEXT.title}</h2>
      <p className="sub">{TEXT.why}</p>
      {view === undefined || left === 0n ? null : (
        <Facts
          rows={[
            [TEXT.left, `${dollars(left, network)}, ${TEXT.kept(kept)}`],
            [TEXT.held, dollars(view.purse.held, network)],
          ]}
        />
      )}
      <div className="line">
        <label>
          {`${TEXT.amount}, ${PAYMENT_SYMBOL}`}
          <input
            inputMode="decimal"
            value={typed}
            autoComplete="off"
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <button type="button" disabled={rider.busy} onClick={() => void set(typed)}>
          {TEXT.set}
        </button>
        {left === 0n ? null : (
          <button type="button" disabled={rider.busy} onClick={() => void set('0')}>
            {TEXT.end}
          </button>
        )}
      </div>
      <p className="quiet" role="status">
        {trouble || TEXT.deposit}
      </p>
    </section>
  )
}

function amountOf(typed: string, decimals: number): bigint | undefined {
  try {
    return parseAmount(typed.trim(), decimals)
  } catch {
    return undefined
  }
}
