/** Quantities and days, as they are chosen. */
import { MOST_AHEAD, MOST_SPAN, ORDER_LIMITS } from '../../messages/market/data-order.ts'
import type { MarketView } from '../../messages/market/data-view.ts'
import { dateOf, dayIn } from '../../messages/market/values.ts'
import { nameOfQuantity } from '../words.ts'
import { DATA_TEXT as TEXT } from './text.ts'

export interface Days {
  /** Dates as they are typed. */
  readonly from: string
  readonly until: string
}

const [WEEK, NEXT] = [7, 30]

/** Since 1970; undefined where an order cannot be of them. @param today network time */
export function daysIn({ from, until }: Days, today: number) {
  const [first, last] = [dayIn(from), dayIn(until)]
  if (first === undefined || last === undefined) return undefined
  const isRight = first <= last && last - first < MOST_SPAN && last <= today + MOST_AHEAD
  return isRight ? { from: first, until: last } : undefined
}

/** None begins before there was anything. @param today in days since 1970 */
export function spansOf({ edition, offers, least: { keep } }: MarketView, today: number) {
  const newest = Math.max(0, edition < 0 ? today : edition)
  const first = offers.reduce((oldest, { day }) => Math.min(oldest, day), newest)
  const span = (from: number, until: number): Days => ({ from: dateOf(from), until: dateOf(until) })
  return {
    week: span(Math.max(first, newest - WEEK + 1), newest),
    all: span(Math.max(first, newest - keep + 1), newest),
    next: span(today, today + NEXT - 1),
  }
}

interface WhatShown {
  readonly view: MarketView
  readonly today: number
  readonly quantities: readonly string[]
  readonly days: Days
  readonly onQuantities: (names: readonly string[]) => void
  readonly onDays: (days: Days) => void
}

export function WhatChoice({ view, today, quantities, days, onQuantities, onDays }: WhatShown) {
  const toggle = (name: string) =>
    onQuantities(
      quantities.includes(name)
        ? quantities.filter(one => one !== name)
        : [...quantities, name].sort().slice(0, ORDER_LIMITS.quantities),
    )
  const spans = spansOf(view, today)
  const isAllInAWeek = spans.week.from === spans.all.from
  return (
    <section className="card">
      <h2>{TEXT.what}</h2>
      <fieldset className="chips" aria-label={TEXT.quantity}>
        {view.quantities.map(({ name }) => (
          <button
            key={name}
            type="button"
            className="chip"
            aria-pressed={quantities.includes(name)}
            onClick={() => toggle(name)}
          >
            {nameOfQuantity(name)}
          </button>
        ))}
      </fieldset>
      <p className="line wanted">
        {(['from', 'until'] as const).map(end => (
          <label key={end}>
            {TEXT[end]}{' '}
            <input
              type="date"
              value={days[end]}
              onChange={({ target }) => onDays({ ...days, [end]: target.value })}
            />
          </label>
        ))}
      </p>
      <p className="chips">
        {(isAllInAWeek ? (['all', 'next'] as const) : (['week', 'all', 'next'] as const)).map(name => (
          <button
            key={name}
            type="button"
            className="chip"
            aria-pressed={spans[name].from === days.from && spans[name].until === days.until}
            onClick={() => onDays(spans[name])}
          >
            {TEXT.spans[name]}
          </button>
        ))}
      </p>
      <p className="quiet">
        {daysIn(days, today) === undefined ? TEXT.wrongDays(MOST_SPAN, MOST_AHEAD) : TEXT.days}
      </p>
    </section>
  )
}
