/** A station's weather: the last reading of each quantity, and the day beside its neighbours'. */
import type { DeviceView } from '../../../client/node-api.ts'
import { useDevices, useSaidOf } from '../../../web/src/api/queries.ts'
import { useNameOf } from '../../../web/src/names/names.ts'
import { clockTime, day, hourOf } from '../../../web/src/parts/amounts.ts'
import { Answer } from '../../../web/src/parts/answer.tsx'
import { Chart } from '../../../web/src/parts/chart/chart.tsx'
import type { Series } from '../../../web/src/parts/chart/series.ts'
import type { DevicePartProps } from '../../../web/src/resource-page.ts'
import { DATA_CONSUMER } from '../messages/market/data-order.ts'
import { Used } from './market/used.tsx'
import { type HourLine, hourLines, type Reading, readingsOf, type Slots } from './series.ts'
import { SENSING_WORDS } from './text.ts'
import { nameOfQuantity, writeQuantity } from './words.ts'

const HOUR_MS = 3_600_000
/** Stations that it is shown beside: those that are nearest by their cell's name come first. */
const NEIGHBOURS = 8

export default function Station(shown: DevicePartProps) {
  const { device, epoch, network } = shown
  const isSold = network.rules.resources.some(
    ({ name, params }) => name === 'sensing' && params['market'] !== undefined,
  )
  // A consumer measures nothing.
  if (device.model === DATA_CONSUMER) return null
  return (
    <>
      <Weather {...shown} />
      {isSold ? <Used device={device.id} epoch={epoch} network={network} /> : null}
    </>
  )
}

function Weather({ device, epoch, network }: DevicePartProps) {
  const devices = useDevices()
  const others = neighboursOf(device, devices.data ?? [])
  const said = useSaidOf([device.id, ...others], epoch)
  const name = useNameOf()(device.id).text
  const fromMs = Number(network.deployment['genesisMs']) + epoch * network.rules.epochMs
  const slots = { fromMs, stepMs: HOUR_MS, count: Math.max(1, Math.ceil(network.rules.epochMs / HOUR_MS)) }
  return (
    <Answer of={said}>
      {byDevice => {
        const own = readingsOf(byDevice.get(device.id) ?? [])
        const lines = hourLines(
          own,
          others.map(id => readingsOf(byDevice.get(id) ?? [])),
          slots,
        )
        if (lines.length === 0) return <p className="empty">{SENSING_WORDS.none}</p>
        return (
          <>
            <Last readings={own} lines={lines} />
            <p className="quiet">
              {SENSING_WORDS.day(day(fromMs))}{' '}
              {others.length === 0 ? SENSING_WORDS.alone(name) : SENSING_WORDS.lineIs(name)}
            </p>
            <div className="sparks">
              {lines.map(line => (
                <section key={line.quantity} className="card">
                  <Chart
                    title={nameOfQuantity(line.quantity)}
                    what={SENSING_WORDS.time}
                    columns={columnsOf(slots)}
                    series={seriesOf(line, name)}
                    height={150}
                  />
                </section>
              ))}
            </div>
          </>
        )
      }}
    </Answer>
  )
}

/** Cells that share more of their name are nearer to each other: H3 writes the coarse cell first. */
function neighboursOf({ id, cell, resource }: DeviceView, all: readonly DeviceView[]): readonly string[] {
  const shared = (other: string) => {
    const at = [...other].findIndex((digit, index) => digit !== cell[index])
    return at < 0 ? other.length : at
  }
  return all
    .filter(other => other.id !== id && other.resource === resource && other.cell !== '')
    .sort((a, b) => shared(b.cell) - shared(a.cell))
    .slice(0, NEIGHBOURS)
    .map(other => other.id)
}

function Last({
  readings,
  lines,
}: {
  readonly readings: readonly Reading[]
  readonly lines: readonly HourLine[]
}) {
  const last = lines.flatMap(({ quantity }) => {
    const of = readings.filter(reading => reading.quantity === quantity)
    const newest = of.reduce<Reading | undefined>(
      (best, one) => (best && best.timeMs > one.timeMs ? best : one),
      undefined,
    )
    return newest === undefined ? [] : [newest]
  })
  return (
    <dl className="figures">
      {last.map(({ quantity, value, unit, timeMs }) => {
        const [figure, ...units] = writeQuantity(value, unit).split(' ')
        return (
          <div key={quantity}>
            <dt>{nameOfQuantity(quantity)}</dt>
            <dd>
              {figure}{' '}
              <em>
                {units.join(' ')}, {clockTime(timeMs)}
              </em>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function columnsOf({ fromMs, stepMs, count }: Slots) {
  return Array.from({ length: count }, (_, at) => {
    const ms = fromMs + at * stepMs
    return { label: hourOf(ms), full: clockTime(ms) }
  })
}

function seriesOf({ quantity, unit, own, median, low, high }: HourLine, name: string): readonly Series[] {
  const format = (value: number) => writeQuantity(value, unit)
  const around: readonly Series[] = median.every(value => value === undefined)
    ? []
    : [
        { name: SENSING_WORDS.range, values: high, low, tone: 'quiet', as: 'range', format },
        { name: SENSING_WORDS.median, values: median, tone: 'quiet', as: 'dashes', format },
      ]
  return [
    ...around,
    { name, values: own, tone: quantity === 'humidity' ? 'sky' : 'accent', as: 'line', format },
  ]
}
