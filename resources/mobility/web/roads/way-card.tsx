/** From where to where, how long that takes at the hour that is shown, and when it takes least: by the network's own map alone. Nothing of it leaves this page. */
import { useMemo } from 'react'
import { fixed, formatCount } from '../../../../web/src/languages/numbers.ts'
import { Facts } from '../../../../web/src/parts/facts.tsx'
import type { Point } from '../../messages/fix.ts'
import type { RoadRow } from '../../messages/map/road-row.ts'
import { bestHour, type WayTime, wayTime } from '../../messages/map/way-time.ts'
import { PlaceField } from '../rides/place-field.tsx'
import { ROADS_TEXT } from './text.ts'

export interface Ends {
  readonly from: Point | undefined
  readonly to: Point | undefined
}

interface WayProps {
  readonly rows: readonly RoadRow[]
  readonly hour: number
  readonly clock: (hour: number) => string
  readonly ends: Ends
  /** At that hour. */
  readonly way: WayTime | undefined
  onEnds(ends: Ends): void
}

/** Undefined until both places are said, and where none is known. */
export function useWay(rows: readonly RoadRow[], hour: number, { from, to }: Ends): WayTime | undefined {
  return useMemo(
    () => (from === undefined || to === undefined ? undefined : wayTime(rows, hour, from, to)),
    [rows, hour, from, to],
  )
}

export function WayCard({ rows, hour, clock, ends, way, onEnds }: WayProps) {
  const TEXT = ROADS_TEXT.way
  const { from, to } = ends
  const isAsked = from !== undefined && to !== undefined
  const best = useMemo(() => (isAsked ? bestHour(rows, from, to) : undefined), [rows, from, to])
  return (
    <section className="card">
      <h2>{TEXT.title}</h2>
      <p className="sub">{TEXT.why}</p>
      <div className="two">
        <PlaceField
          label={TEXT.from}
          place={from}
          onPlace={place => onEnds({ ...ends, from: place })}
          isShown={false}
        />
        <PlaceField
          label={TEXT.to}
          place={to}
          onPlace={place => onEnds({ ...ends, to: place })}
          isShown={false}
        />
      </div>
      {!isAsked ? null : way === undefined && best === undefined ? (
        <p className="empty">{TEXT.none}</p>
      ) : (
        <Facts
          rows={[
            [TEXT.takes(clock(hour)), way === undefined ? TEXT.noneThen : wordsOf(way)],
            best === undefined ? undefined : [TEXT.best(clock(best.hour)), wordsOf(best)],
          ]}
        />
      )}
    </section>
  )
}

function wordsOf({ seconds, metres }: WayTime): string {
  return ROADS_TEXT.way.long(formatCount(Math.max(1, Math.round(seconds / 60))), fixed(metres / 1_000, 1))
}
