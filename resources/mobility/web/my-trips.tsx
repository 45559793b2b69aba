/** One's own trips, drawn from what this device told of them and from nothing else: no node is asked, and nobody sees it. */
import { useMemo } from 'react'
import { fixed, formatCount } from '../../../web/src/languages/numbers.ts'
import type { RoadRow } from '../messages/map/road-row.ts'
import type { Told } from './drive-session.ts'
import { classOf, drawRoads } from './roads/draw-roads.ts'
import { COLOURS, WIDTHS } from './roads/line-styles.ts'
import { MOBILITY_TEXT } from './text.ts'

const WIDTH = 720

export function MyTrips({ told }: { readonly told: readonly Told[] }) {
  const rows = useMemo(() => rowsOf(told), [told])
  const { height, lines, dots } = useMemo(() => drawRoads(rows, 0, WIDTH), [rows])
  if (rows.length === 0) return null
  const metres = told.reduce(
    (sum, { sheet }) => sum + sheet.visits.reduce((all, one) => all + one.metres, 0),
    0,
  )
  return (
    <figure style={{ margin: '0 0 18px' }}>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={MOBILITY_TEXT.trips(rows.length)}
        style={{
          width: '100%',
          maxHeight: '50vh',
          background: 'var(--map-land)',
          borderRadius: 'var(--round)',
        }}
      >
        {lines.map(({ name, from, to, kmh }) => (
          <line
            key={name}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            stroke={COLOURS[classOf(kmh)]}
            strokeWidth={WIDTHS[classOf(kmh)]}
            strokeLinecap="round"
          />
        ))}
        {dots.map(({ name, x, y, kmh }) => (
          <circle key={name} cx={x} cy={y} r={5} fill={COLOURS[classOf(kmh)]} />
        ))}
      </svg>
      <figcaption className="quiet">
        {MOBILITY_TEXT.tripsWhy(formatCount(told.length), fixed(metres / 1_000, 1))}
      </figcaption>
    </figure>
  )
}

/** Each cell once, as fast as it was gone through in all. */
function rowsOf(told: readonly Told[]): readonly RoadRow[] {
  const cells = Map.groupBy(
    told.flatMap(({ sheet }) => sheet.visits),
    ({ cell }) => cell,
  )
  return [...cells].map(([cell, visits]): RoadRow => {
    const [metres, seconds] = visits.reduce(([m, s], one) => [m + one.metres, s + one.seconds], [0, 0])
    return {
      cell,
      hour: 0,
      kmh: Math.round((3.6 * metres!) / Math.max(1, seconds!)),
      owners: 1,
      edition: 0,
      days: 1,
    }
  })
}
