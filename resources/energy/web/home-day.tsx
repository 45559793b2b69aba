/** A home's day by hour: what was used and from where, what was given and to whom, the price; any day, and beside the one before. */
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import type { NetworkView } from '../../../client/node-api.ts'
import { withinSentence } from '../../../web/src/languages/language.ts'
import { clockTime, day, dollars, hourOf, kwh, kwhAlways, percent } from '../../../web/src/parts/amounts.ts'
import { Answer } from '../../../web/src/parts/answer.tsx'
import { Chart } from '../../../web/src/parts/chart/chart.tsx'
import type { Series } from '../../../web/src/parts/chart/series.ts'
import type { DevicePartProps } from '../../../web/src/resource-page.ts'
import type { Hour } from './hours.ts'
import { DAY_TEXT } from './text.ts'
import { dayOf, newestDay, useHomeDay } from './use-home-day.ts'

export default function MeterPart({ device, epoch, network }: DevicePartProps) {
  return <HomeDay device={device.id} settled={epoch} network={network} />
}

interface Shown {
  readonly device: string
  readonly settled: number
  readonly network: NetworkView
}

export function HomeDay({ device, settled, network }: Shown) {
  const [search, setSearch] = useSearchParams()
  const [compares, setCompares] = useState(false)
  const newest = newestDay(settled, network)
  const asked = Number(search.get('day') ?? newest)
  const number = Number.isSafeInteger(asked) ? Math.min(newest, Math.max(0, asked)) : newest
  const hours = useHomeDay(device, number, settled, network)
  const before = useHomeDay(device, compares ? number - 1 : -1, settled, network)
  const show = (next: number) =>
    setSearch(
      old => {
        old.set('day', String(next))
        return old
      },
      { replace: true },
    )
  if (newest < 0) return <p className="empty">{DAY_TEXT.early}</p>
  return (
    <section className="card">
      <div className="days">
        <Picker number={number} newest={newest} network={network} onShow={show} />
        <button
          type="button"
          className="chip"
          aria-pressed={compares}
          disabled={number === 0}
          onClick={() => setCompares(!compares)}
        >
          {DAY_TEXT.compare}
        </button>
      </div>
      <Answer of={hours} lines={6}>
        {list =>
          list.every(({ used }) => used === undefined) ? (
            <p className="empty">{DAY_TEXT.none}</p>
          ) : (
            <>
              <Totals hours={list} />
              <Chart
                title={DAY_TEXT.title}
                sub={DAY_TEXT.sub}
                what={DAY_TEXT.hour}
                columns={list.map(({ fromMs }) => ({ label: hourOf(fromMs), full: clockTime(fromMs) }))}
                series={seriesOf(list, before.data, network)}
                height={260}
              />
            </>
          )
        }
      </Answer>
    </section>
  )
}

interface PickerShown {
  readonly number: number
  readonly newest: number
  readonly network: NetworkView
  readonly onShow: (number: number) => void
}

function Picker({ number, newest, network, onShow }: PickerShown) {
  const days = Array.from({ length: newest + 1 }, (_, at) => newest - at)
  return (
    <>
      <button
        type="button"
        disabled={number <= 0}
        aria-label={DAY_TEXT.before}
        onClick={() => onShow(number - 1)}
      >
        ◀
      </button>
      <select
        value={number}
        aria-label={DAY_TEXT.day}
        onChange={({ target }) => onShow(Number(target.value))}
      >
        {days.map(which => (
          <option key={which} value={which}>
            {day(dayOf(which, network).fromMs)}
          </option>
        ))}
      </select>
      <button
        type="button"
        disabled={number >= newest}
        aria-label={DAY_TEXT.after}
        onClick={() => onShow(number + 1)}
      >
        ▶
      </button>
    </>
  )
}

function Totals({ hours }: { readonly hours: readonly Hour[] }) {
  const sum = (of: keyof Omit<Hour, 'fromMs' | 'price'>) =>
    hours.reduce((total, hour) => total + (hour[of] ?? 0), 0)
  const [used, own] = [sum('used'), sum('own')]
  return (
    <p>
      {DAY_TEXT.used} <b>{kwh(used)}</b>
      {used === 0 ? null : `, ${DAY_TEXT.ofOwn(percent((own / used) * 1_000_000, 0))}`};{' '}
      {withinSentence(DAY_TEXT.bought)} <b>{kwh(sum('bought'))}</b>, {withinSentence(DAY_TEXT.sold)}{' '}
      <b className="good">{kwh(sum('sold'))}</b>
    </p>
  )
}

function seriesOf(
  hours: readonly Hour[],
  before: readonly Hour[] | undefined,
  network: NetworkView,
): readonly Series[] {
  const energy = (name: string, of: keyof Hour, tone: Series['tone'], as: Series['as']): Series => {
    return { name, values: hours.map(hour => hour[of]), tone, as, format: kwhAlways }
  }
  const price = (value: number) => dollars(BigInt(Math.round(value)), network, 3)
  return [
    energy(DAY_TEXT.own, 'own', 'sun', 'bar'),
    energy(DAY_TEXT.bought, 'bought', 'accent', 'bar'),
    energy(DAY_TEXT.grid, 'fromGrid', 'grid', 'bar'),
    energy(DAY_TEXT.sold, 'sold', 'leaf', 'below'),
    energy(DAY_TEXT.given, 'toGrid', 'grid', 'below'),
    { name: DAY_TEXT.price, values: hours.map(hour => hour.price), tone: 'sky', as: 'price', format: price },
    ...(before === undefined
      ? []
      : [
          {
            name: DAY_TEXT.usedBefore,
            values: before.map(hour => hour.used),
            tone: 'plum',
            as: 'line',
            format: kwhAlways,
          } as const,
        ]),
  ]
}
