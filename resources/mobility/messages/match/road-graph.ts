/** Roads as a graph: where they branch, how long they are between, and which of them are near a place. */
import { distanceM, offsetM, type Point } from '../fix.ts'

/** A way of a map, as OpenStreetMap has them. */
export interface RoadWay {
  readonly id: number
  /** `residential`, `primary` … */
  readonly kind: string
  readonly name: string
  readonly oneWay: 'both' | 'forward' | 'backward'
  readonly points: readonly (Point & { readonly node: number })[]
}

/** A straight piece of a way, in the direction in which its points stand. */
export interface RoadPiece {
  readonly at: number
  readonly way: number
  /** Place of the way in the list. */
  readonly wayAt: number
  readonly from: Point & { readonly node: number }
  readonly to: Point & { readonly node: number }
  readonly metres: number
}

export interface Link {
  readonly to: number
  readonly metres: number
}

export interface RoadGraph {
  readonly ways: readonly RoadWay[]
  readonly pieces: readonly RoadPiece[]
  /** Node → where one may drive from it. */
  readonly links: ReadonlyMap<number, readonly Link[]>
  /** Pieces that come nearer than so many metres, nearest first. */
  near(place: Point, withinM: number): readonly Near[]
}

/** A place on a piece: so many metres along it, so many away from it. */
export interface Near {
  readonly piece: RoadPiece
  readonly alongM: number
  readonly awayM: number
}

/** Of the grid in which pieces are found, degrees: about 200 m. */
const GRID = 0.002

export function makeGraph(ways: readonly RoadWay[]): RoadGraph {
  const pieces: RoadPiece[] = []
  const links = new Map<number, Link[]>()
  const grid = new Map<string, RoadPiece[]>()
  const link = (from: number, to: number, metres: number) => {
    const known = links.get(from) ?? []
    links.set(from, known)
    known.push({ to, metres })
  }
  for (const [wayAt, { id, oneWay, points }] of ways.entries())
    for (const [at, to] of points.entries()) {
      const from = points[at - 1]
      if (from === undefined) continue
      const metres = distanceM(from, to)
      const piece = { at: pieces.length, way: id, wayAt, from, to, metres }
      pieces.push(piece)
      if (oneWay !== 'backward') link(from.node, to.node, metres)
      if (oneWay !== 'forward') link(to.node, from.node, metres)
      for (const key of keysOf(piece)) {
        const inside = grid.get(key) ?? []
        grid.set(key, inside)
        inside.push(piece)
      }
    }
  return { ways, pieces, links, near: (place, withinM) => nearIn(grid, place, withinM) }
}

function keysOf({ from, to }: RoadPiece): readonly string[] {
  const keys: string[] = []
  const [south, north] = [from.lat, to.lat].map(one => Math.floor(one / GRID)).sort((a, b) => a - b) as [
    number,
    number,
  ]
  const [west, east] = [from.lon, to.lon].map(one => Math.floor(one / GRID)).sort((a, b) => a - b) as [
    number,
    number,
  ]
  for (let y = south; y <= north; y++) for (let x = west; x <= east; x++) keys.push(`${y} ${x}`)
  return keys
}

function nearIn(
  grid: ReadonlyMap<string, readonly RoadPiece[]>,
  place: Point,
  withinM: number,
): readonly Near[] {
  const reach = withinM / 111_195
  const wide = reach / Math.max(0.05, Math.cos((place.lat * Math.PI) / 180))
  const found = new Map<number, Near>()
  const [south, north] = [-reach, reach].map(more => Math.floor((place.lat + more) / GRID)) as [
    number,
    number,
  ]
  const [west, east] = [-wide, wide].map(more => Math.floor((place.lon + more) / GRID)) as [number, number]
  for (let y = south; y <= north; y++)
    for (let x = west; x <= east; x++)
      for (const piece of grid.get(`${y} ${x}`) ?? []) {
        const on = placeOn(piece, place)
        if (on.awayM <= withinM) found.set(piece.at, on)
      }
  return [...found.values()].sort((a, b) => a.awayM - b.awayM || a.piece.at - b.piece.at)
}

function placeOn(piece: RoadPiece, place: Point): Near {
  const [end, here] = [offsetM(piece.from, piece.to), offsetM(piece.from, place)]
  const squared = end.x * end.x + end.y * end.y
  const part = squared === 0 ? 0 : Math.max(0, Math.min(1, (here.x * end.x + here.y * end.y) / squared))
  return {
    piece,
    alongM: part * piece.metres,
    awayM: Math.hypot(here.x - part * end.x, here.y - part * end.y),
  }
}
