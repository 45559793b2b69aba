/** Measured data: area, quantities and days, what there is of it and what it costs, paying, and the files. */
import { useState } from 'react'
import type { NetworkView } from '../../../../client/node-api.ts'
import { useClock, useNetwork } from '../../../../web/src/api/queries.ts'
import { Answer } from '../../../../web/src/parts/answer.tsx'
import { Heading } from '../../../../web/src/parts/heading.tsx'
import { Copy } from '../../../../web/src/parts/ids.tsx'
import { quoteOf } from '../../messages/market/quote.ts'
import { AreaChoice, regionsOf } from './area-choice.tsx'
import { Bought } from './bought.tsx'
import { Pay } from './pay.tsx'
import { Preview } from './preview.tsx'
import { DATA_TEXT as TEXT } from './text.ts'
import { type Market, useMarket } from './use-market.ts'
import { type Days, daysIn, spansOf, WhatChoice } from './what-choice.tsx'

const DAY_MS = 86_400_000

export default function DataPage() {
  const network = useNetwork()
  return (
    <>
      <Heading title={TEXT.title} />
      <Answer of={network}>{known => <OfNetwork network={known} />}</Answer>
    </>
  )
}

function OfNetwork({ network }: { readonly network: NetworkView }) {
  const market = useMarket()
  const clock = useClock()
  const params = network.rules.resources.find(({ name }) => name === 'sensing')?.params
  if (params?.['market'] === undefined) return <p className="empty">{TEXT.notSold}</p>
  return (
    <Answer of={market} lines={8}>
      {known =>
        known === null ? (
          <p className="empty">{TEXT.nothing}</p>
        ) : (
          <Answer of={clock}>
            {({ nowMs }) => <Desk network={network} market={known} today={Math.floor(nowMs / DAY_MS)} />}
          </Answer>
        )
      }
    </Answer>
  )
}

interface DeskShown {
  readonly network: NetworkView
  readonly market: Market
  readonly today: number
}

function Desk({ network, market: { view, stations, bought }, today }: DeskShown) {
  const [regions, setRegions] = useState<readonly string[]>(() => [...regionsOf(stations).keys()].slice(0, 1))
  const [quantities, setQuantities] = useState<readonly string[]>(() =>
    view.quantities.slice(0, 1).map(({ name }) => name),
  )
  const [typed, setDays] = useState<Days>()
  const days = typed ?? spansOf(view, today).week
  const whole = daysIn(days, today)
  const wanted =
    whole === undefined || quantities.length === 0 ? undefined : { regions, quantities, ...whole }
  const quote = wanted && quoteOf(wanted, view, network.rules.payment.decimals)
  return (
    <>
      <p className="lead">{TEXT.lead(view.least.owners)}</p>
      <AreaChoice stations={stations} chosen={regions} onChoose={setRegions} />
      <WhatChoice
        view={view}
        today={today}
        quantities={quantities}
        days={days}
        onQuantities={setQuantities}
        onDays={setDays}
      />
      {quote === undefined || wanted === undefined || regions.length === 0 ? null : (
        <>
          <Preview quote={quote} view={view} network={network} />
          <Pay network={network} wanted={wanted} quote={quote} standing={bought.map(({ order }) => order)} />
        </>
      )}
      <Bought bought={bought} view={view} network={network} />
      <Programs />
    </>
  )
}

/** What is typed on the machine of whoever wants it. */
function Programs() {
  const lines = [
    `cairn join desk --model sensing/consumer --driver data-desk --pair --node ${location.origin}`,
    'cairn data keys --make pricing --spend 25 --days 90',
    'curl -H "authorization: Bearer $KEY" "http://127.0.0.1:9470/v1/data/values?format=csv"',
  ]
  return (
    <section className="card">
      <h2>{TEXT.programs}</h2>
      <p>{TEXT.programsWhy}</p>
      {lines.map(line => (
        <p key={line} className="command">
          <code>{line}</code> <Copy value={line} />
        </p>
      ))}
    </section>
  )
}
