/** The sites of one siting on a map: their cells, how much is pledged, what is wanted most, and what is around them. */
import { cellToBoundary, cellToLatLng, gridDisk, isValidCell } from 'h3-js'
import { CITIES } from '../../map/cities.ts'
import { type Place, type Size, toPixel, toPlace, type View, viewOf } from '../../map/view.ts'
import { TEXT } from '../regions/text.ts'
import { letterOf } from './letters.ts'

const SIZE: Size = { width: 640, height: 320 }
/** World pixels: closer than this nobody knows where it is. */
const CLOSEST = 400_000
/** Steps of cells that are drawn around a site, where cells are large enough to be seen. */
const [AROUND, SEEN_PX] = [2, 7]
/** A cell that would be smaller is a dot of this size. */
const LEAST_PX = 11
const CITIES_SHOWN = 5

export interface MapSite {
  readonly cell: string
  readonly pledged: bigint
  readonly leads: boolean
}

interface Drawn extends MapSite {
  readonly index: number
  readonly at: Place
  readonly ring: readonly Place[]
  readonly radius: number
}

export default function SiteMap({ sites }: { readonly sites: readonly MapSite[] }) {
  const placed = sites.flatMap((site, index) => (isValidCell(site.cell) ? [{ ...site, index }] : []))
  if (placed.length === 0) return null
  const view = viewFor(placed.map(({ cell }) => placeOf(cell)))
  const drawn = placed.map(site => drawnOf(site, view))
  const most = drawn.reduce((largest, { pledged }) => (pledged > largest ? pledged : largest), 0n)
  const words = drawn.map(({ index, leads }) => `${letterOf(index)}${leads ? `: ${TEXT.sitingLeads}` : ''}`)
  return (
    <svg
      className="site-map"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={`${TEXT.sitingMap}: ${words.join(', ')}`}
    >
      <Neighbours sites={drawn} view={view} />
      <Cities view={view} />
      {drawn.map(site => (
        <Site key={site.cell} site={site} most={most} />
      ))}
    </svg>
  )
}

function Site({
  site: { index, at, ring, radius, pledged, leads },
  most,
}: {
  readonly site: Drawn
  readonly most: bigint
}) {
  // The more is pledged the darker, and never so dark that its letter cannot be read.
  const shade = most === 0n ? 0.15 : 0.15 + 0.45 * (Number((pledged * 1_000n) / most) / 1_000)
  const look = { className: leads ? 'site leads' : 'site', fillOpacity: shade }
  return (
    <>
      {radius < LEAST_PX ? (
        <circle cx={at.x} cy={at.y} r={LEAST_PX} {...look} />
      ) : (
        <polygon points={pointsOf(ring)} {...look} />
      )}
      <text x={at.x} y={at.y} className="letter">
        {letterOf(index)}
      </text>
    </>
  )
}

function Neighbours({ sites, view }: { readonly sites: readonly Drawn[]; readonly view: View }) {
  const cells = new Set(
    sites.filter(({ radius }) => radius >= SEEN_PX).flatMap(({ cell }) => gridDisk(cell, AROUND)),
  )
  return [...cells].map(cell => (
    <polygon key={cell} className="around" points={pointsOf(ringOf(cell, view))} />
  ))
}

function Cities({ view }: { readonly view: View }) {
  const seen = CITIES.map(({ name, latitude, longitude }) => {
    return { name, at: toPixel(toPlace(latitude, longitude), view, SIZE) }
  }).filter(({ at }) => at.x > 0 && at.y > 10 && at.x < SIZE.width - 60 && at.y < SIZE.height - 4)
  return seen.slice(0, CITIES_SHOWN).map(({ name, at }) => (
    <g key={name} className="city">
      <circle cx={at.x} cy={at.y} r={2.5} />
      <text x={at.x + 6} y={at.y + 4}>
        {name}
      </text>
    </g>
  ))
}

function viewFor(places: readonly Place[]): View {
  const { centre, scale } = viewOf(places, { width: SIZE.width - 120, height: SIZE.height - 120 })
  return { centre, scale: Math.min(scale, CLOSEST) }
}

function placeOf(cell: string): Place {
  const [latitude, longitude] = cellToLatLng(cell)
  return toPlace(latitude, longitude)
}

function drawnOf(site: MapSite & { readonly index: number }, view: View): Drawn {
  const at = toPixel(placeOf(site.cell), view, SIZE)
  const ring = ringOf(site.cell, view)
  const [corner = at] = ring
  return { ...site, at, ring, radius: Math.hypot(corner.x - at.x, corner.y - at.y) }
}

function ringOf(cell: string, view: View): readonly Place[] {
  return cellToBoundary(cell).map(([north, east]) => toPixel(toPlace(north, east), view, SIZE))
}

function pointsOf(ring: readonly Place[]): string {
  return ring.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
}
