/** Regions, chosen on the map or in a list: those in which somebody measures. */
import { useMemo } from 'react'
import type { DeviceView } from '../../../../client/node-api.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'
import { cellsOf } from '../../../../web/src/map/cells.ts'
import { MapCanvas } from '../../../../web/src/map/map-canvas.tsx'
import { placeWords } from '../../../../web/src/map/place-words.ts'
import { regionOfCell } from '../../messages/market/area.ts'
import { ORDER_LIMITS } from '../../messages/market/data-order.ts'
import { DATA_TEXT as TEXT } from './text.ts'

const MOST_LISTED = 24

interface AreaShown {
  readonly stations: readonly DeviceView[]
  readonly chosen: readonly string[]
  readonly onChoose: (regions: readonly string[]) => void
}

/** Regions with stations, and how many; those with most first. */
export function regionsOf(stations: readonly DeviceView[]): ReadonlyMap<string, readonly DeviceView[]> {
  const placed = stations.filter(({ cell }) => /^8[5-9a-f][0-9a-f]{13}$/.test(cell))
  const regions = Map.groupBy(placed, ({ cell }) => regionOfCell(cell))
  return new Map([...regions].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1)))
}

export function AreaChoice({ stations, chosen, onChoose }: AreaShown) {
  const regions = useMemo(() => regionsOf(stations), [stations])
  const cells = useMemo(() => {
    const inRegions = [...regions].flatMap(([cell, own]) => own.map(device => ({ ...device, cell })))
    // A region that is chosen is painted as full as can be.
    const rewards = new Map(inRegions.map(({ id, cell }) => [id, chosen.includes(cell) ? 1n : 0n]))
    return cellsOf(inRegions, { rewards })
  }, [regions, chosen])
  const toggle = (region: string) => {
    const others = chosen.filter(one => one !== region)
    if (others.length < chosen.length) onChoose(others)
    else if (chosen.length < ORDER_LIMITS.regions) onChoose([...chosen, region].sort())
  }
  const isFull = chosen.length >= ORDER_LIMITS.regions
  return (
    <section className="card">
      <h2>{TEXT.where}</h2>
      <p className="sub">{TEXT.whereWhy}</p>
      <MapCanvas
        cells={cells}
        layer="reward"
        chosen={undefined}
        onChoose={cell => cell !== undefined && toggle(cell.id)}
        tell={({ id, devices }) => (
          <>
            <b>{placeWords(id)}</b>
            <div>{TEXT.stations(devices.length)}</div>
          </>
        )}
      />
      <p className="chips" style={{ marginTop: '14px' }}>
        {[...regions].slice(0, MOST_LISTED).map(([region, own]) => (
          <button
            key={region}
            type="button"
            className="chip"
            aria-pressed={chosen.includes(region)}
            disabled={isFull && !chosen.includes(region)}
            onClick={() => toggle(region)}
            title={region}
          >
            {placeWords(region)} <b>{formatCount(own.length)}</b>
          </button>
        ))}
      </p>
      <p className="quiet" role="status">
        {chosen.length === 0 ? TEXT.noneChosen : TEXT.chosen(chosen.length)}{' '}
        {isFull ? TEXT.tooMany(ORDER_LIMITS.regions) : ''}
      </p>
    </section>
  )
}
