/** What keeping something costs here, before anybody pays anything. */
import { useState } from 'react'
import type { DeviceView, NetworkView } from '../../../client/node-api.ts'
import { moneyOf } from '../../../web/src/parts/facts.tsx'
import { Copy } from '../../../web/src/parts/ids.tsx'
import { MINE_TEXT } from './text.ts'
import { moneyWords, pricesOf, quote } from './words.ts'

const DAYS = [30, 90, 180, 365]
const SPREADS = [
  [2, 4],
  [2, 3],
  [1, 2],
  [4, 6],
] as const
/** 16 MiB to 1 TiB. */
const [LEAST, MOST] = [4, 20]

export function Price({
  disks,
  network,
}: {
  readonly disks: readonly DeviceView[]
  readonly network: NetworkView
}) {
  const [power, setPower] = useState(10)
  const [days, setDays] = useState(30)
  const [spread, setSpread] = useState(0)
  const [needed, count] = SPREADS[spread] ?? SPREADS[0]
  const mib = 2 ** power
  const rule = network.rules.resources.find(({ name }) => name === 'storage')
  const feePpm = Number(rule?.params['feePpm'] ?? 0)
  const cost = quote(pricesOf(disks), { mib: BigInt(mib), days: BigInt(days), disks: count, needed, feePpm })
  const command = 'cairn put FILE'
  return (
    <section className="card">
      <h2>{MINE_TEXT.price}</h2>
      <p className="sub">{MINE_TEXT.priceWhy}</p>
      <Choices
        power={power}
        days={days}
        spread={spread}
        onPower={setPower}
        onDays={setDays}
        onSpread={setSpread}
      />
      <p className="sub">{MINE_TEXT.costs}</p>
      {cost === undefined ? (
        <p role="status">{MINE_TEXT.nobody(count)}</p>
      ) : (
        <p className="big" role="status">
          {moneyWords(moneyOf(network), cost)}
        </p>
      )}
      <p className="quiet">{MINE_TEXT.how}</p>
      <p className="command">
        <code>{command}</code> <Copy value={command} />
      </p>
    </section>
  )
}

interface ChoicesShown {
  /** Of two, in MiB. */
  readonly power: number
  readonly days: number
  readonly spread: number
  readonly onPower: (power: number) => void
  readonly onDays: (days: number) => void
  readonly onSpread: (spread: number) => void
}

function Choices({ power, days, spread, onPower, onDays, onSpread }: ChoicesShown) {
  return (
    <div className="line">
      <label>
        {MINE_TEXT.size}: {MINE_TEXT.mebibytes(2 ** power)}
        <input
          type="range"
          min={LEAST}
          max={MOST}
          value={power}
          aria-valuetext={MINE_TEXT.mebibytes(2 ** power)}
          onChange={({ target }) => onPower(Number(target.value))}
        />
      </label>
      <label>
        {MINE_TEXT.days}
        <select value={days} onChange={({ target }) => onDays(Number(target.value))}>
          {DAYS.map(each => (
            <option key={each} value={each}>
              {MINE_TEXT.dayCount(each)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {MINE_TEXT.spread}
        <select value={spread} onChange={({ target }) => onSpread(Number(target.value))}>
          {SPREADS.map(([least, all], at) => (
            <option key={`${least} ${all}`} value={at}>
              {MINE_TEXT.spreads(least, all)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
