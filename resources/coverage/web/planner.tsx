/** What would a gateway here earn: where it is said, and what is reckoned. */
import { useState } from 'react'
import type { DeviceView, NetworkView } from '../../../client/node-api.ts'
import { placeWords } from '../../../web/src/map/place-words.ts'
import { cellOfHere, cellOfText } from '../../../web/src/me/place.ts'
import { dollars, tokens } from '../../../web/src/parts/amounts.ts'
import { type Had, isPlace, NEAR_KM, planFor, type Range } from './plan.ts'
import { COVERAGE_TEXT } from './text.ts'

interface PlannerShown {
  readonly cell: string
  readonly onCell: (cell: string) => void
  readonly gateways: readonly DeviceView[]
  readonly had: ReadonlyMap<string, Had>
  readonly network: NetworkView
}

export function Planner({ cell, onCell, gateways, had, network }: PlannerShown) {
  return (
    <section className="card">
      <h2>{COVERAGE_TEXT.planner}</h2>
      <p className="sub">{COVERAGE_TEXT.plannerWhy}</p>
      <Place onCell={onCell} />
      {isPlace(cell) ? (
        <>
          <h3>{COVERAGE_TEXT.chosen(placeWords(cell))}</h3>
          <Reckoned cell={cell} gateways={gateways} had={had} network={network} />
        </>
      ) : null}
    </section>
  )
}

/** Beside the map: asked of the browser, or typed. It is taken to a kilometre, and told to nobody. */
function Place({ onCell }: Pick<PlannerShown, 'onCell'>) {
  const [trouble, setTrouble] = useState('')
  const here = () => {
    setTrouble('')
    cellOfHere().then(onCell, () => setTrouble(COVERAGE_TEXT.noPlace))
  }
  const typed = (text: string) => {
    const found = text.trim() === '' ? '' : cellOfText(text)
    setTrouble(found === undefined ? COVERAGE_TEXT.badPlace : '')
    if (found !== undefined) onCell(found)
  }
  return (
    <>
      <div className="line">
        <button type="button" onClick={here}>
          {COVERAGE_TEXT.here}
        </button>
        <input
          onChange={({ target }) => typed(target.value)}
          aria-label={COVERAGE_TEXT.typed}
          placeholder="52.37, 4.9"
          autoComplete="off"
        />
      </div>
      {trouble === '' ? null : (
        <p className="quiet" role="status">
          {trouble}
        </p>
      )}
    </>
  )
}

function Reckoned({ cell, gateways, had, network }: Omit<PlannerShown, 'onCell'>) {
  const { near, tooNear, paid, tokens: own } = planFor(cell, gateways, had)
  const rules = network.rules.resources.find(({ name }) => name === 'coverage')?.params
  const proves = rules?.['proof'] !== null && rules?.['proof'] !== undefined
  if (near.length === 0)
    return (
      <p role="status">
        {COVERAGE_TEXT.alone(NEAR_KM)} {proves ? COVERAGE_TEXT.aloneProof : ''}
      </p>
    )
  return (
    <>
      <p role="status">{COVERAGE_TEXT.near(near.length, NEAR_KM)}</p>
      <ul>
        <Between of={paid} write={amount => dollars(amount, network, 6)} />
        <Between of={own} write={amount => tokens(amount, network)} />
      </ul>
      <p>
        {tooNear > 0 ? `${COVERAGE_TEXT.crowded(tooNear)} ` : ''}
        {COVERAGE_TEXT.shares}
      </p>
    </>
  )
}

/** Nothing where none of them had any. */
function Between({
  of,
  write,
}: {
  readonly of: Range | undefined
  readonly write: (amount: bigint) => string
}) {
  if (of === undefined || of.high === 0n) return null
  return (
    <li>
      {COVERAGE_TEXT.range(write(of.low), write(of.high))}; {COVERAGE_TEXT.middle(write(of.median))}
    </li>
  )
}
