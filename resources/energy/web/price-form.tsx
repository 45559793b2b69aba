/** What a member asks for its energy, told to its own meter. */
import { type FormEvent, useEffect, useState } from 'react'
import type { NetworkView } from '../../../client/node-api.ts'
import { formatAmount, parseAmount } from '../../../protocol/amounts/amount.ts'
import type { Paired } from '../../../protocol/pairing.ts'
import { leaveNote, nonce, readPair } from '../../../web/src/me/pairs.ts'
import { sealPrices } from '../messages/prices.ts'
import type { Tariff } from './house.ts'
import { ENERGY_TEXT } from './text.ts'

interface Shown {
  readonly home: string
  readonly network: NetworkView
  readonly tariff: Tariff
}

export function PriceForm({ home, network, tariff }: Shown) {
  const [pair, setPair] = useState<Paired>()
  const [said, setSaid] = useState('')
  const [buy, setBuy] = useState('')
  const [sell, setSell] = useState('')
  useEffect(() => void readPair(home).then(setPair), [home])
  const { decimals } = network.rules.payment
  const market = network.rules.resources.find(({ name }) => name === 'energy')?.params['market']
  const why =
    market !== 'uniform' ? ENERGY_TEXT.onePrice : pair === undefined ? ENERGY_TEXT.notPaired : undefined

  const set = async (event: FormEvent) => {
    event.preventDefault()
    const [atMost, atLeast] = [priceOf(buy, decimals), priceOf(sell, decimals)]
    if (pair === undefined || atMost === 'wrong' || atLeast === 'wrong')
      return setSaid(ENERGY_TEXT.wrongPrice)
    const prices = {
      ...(atMost === undefined ? {} : { buy: atMost }),
      ...(atLeast === undefined ? {} : { sell: atLeast }),
    }
    const note = { ...prices, givenAtMs: Date.now() }
    await leaveNote(pair.device, await sealPrices(pair, note, nonce())).then(
      () => setSaid(ENERGY_TEXT.priceSet),
      (error: unknown) => setSaid(error instanceof Error ? error.message : String(error)),
    )
  }
  const field = (label: string, value: string, onChange: (text: string) => void, usual: bigint) => (
    <label>
      {label}
      <input
        inputMode="decimal"
        value={value}
        disabled={why !== undefined}
        placeholder={formatAmount(usual, decimals)}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
  return (
    <section className="card">
      <h2>{ENERGY_TEXT.prices}</h2>
      <p className="quiet">{why ?? ENERGY_TEXT.pricesWhy}</p>
      <form className="line" onSubmit={event => void set(event)}>
        {field(ENERGY_TEXT.buy, buy, setBuy, tariff.retail)}
        {field(ENERGY_TEXT.sell, sell, setSell, tariff.feedIn)}
        <button type="submit" disabled={why !== undefined}>
          {ENERGY_TEXT.setPrices}
        </button>
      </form>
      <p role="status">{said}</p>
    </section>
  )
}

/** Base units a kWh; undefined where it is left open. */
function priceOf(text: string, decimals: number): number | undefined | 'wrong' {
  if (text.trim() === '') return undefined
  try {
    return Number(parseAmount(text.trim().replace(',', '.'), decimals))
  } catch {
    return 'wrong'
  }
}
