/**
 * Drives through Monaco of which it is known on which road they were at each moment: made along its roads, at the pace and with the noise of
 * real receivers (vectors/comma_drive_gnss.csv: what a second receiver in the same car said apart from the first). None of the recorded drives
 * goes through a city whose map is here, so this is what accuracy can be measured on.
 */

import { createRandom } from '../../../sim/random.ts'
import { readRoads } from '../agent/map/read-pbf.ts'
import { type Fix, moved, offsetM, type Point } from '../messages/fix.ts'
import { makeGraph, type RoadGraph } from '../messages/match/road-graph.ts'
import { vector } from './tracks.ts'

export interface TrueFix extends Fix {
  /** The way it was on. */
  readonly way: number
  /** How far it is to the nearer end of the straight piece it was on, m. */
  readonly fromCornerM: number
}

let known: RoadGraph | undefined

export function monaco(): RoadGraph {
  known ??= makeGraph(readRoads(vector('monaco.osm.pbf')))
  return known
}

interface Row {
  readonly second: number
  readonly place: Point
  readonly mps: number
}

function rowsOf(source: string): readonly Row[] {
  const [, ...lines] = vector('comma_drive_gnss.csv').toString('utf8').trim().split('\n')
  return lines.flatMap(line => {
    const [second, of, lat, lon, mps] = line.split(',')
    return of === source
      ? [{ second: Number(second), place: { lat: Number(lat), lon: Number(lon) }, mps: Number(mps) }]
      : []
  })
}

/** How far the second receiver was from the first, m, in the order of the recording; and how fast the car went. */
export function realNoise() {
  const [first, second] = [rowsOf('ublox'), rowsOf('qcom')]
  const nearest = (at: number) =>
    first.reduce((best, row) => (Math.abs(row.second - at) < Math.abs(best.second - at) ? row : best))
  const apart = second.map(({ second: at, place }) => offsetM(nearest(at).place, place))
  const speeds = Array.from({ length: 59 }, (_, at) => nearest(at).mps)
  return { apart, speeds }
}

export interface CityDrive {
  readonly seed: number
  readonly metres?: number
  readonly everyS?: number
  /** Times the recorded noise. */
  readonly noise?: number
}

/** A drive along the roads as a driver may take them, turning back only where a road ends. */
export function cityDrive(
  graph: RoadGraph,
  { seed, metres = 2_000, everyS = 1, noise = 1 }: CityDrive,
): readonly TrueFix[] {
  const random = createRandom(seed)
  const { apart, speeds } = realNoise()
  const byEnds = new Map(
    graph.pieces.flatMap(piece => [
      [`${piece.from.node} ${piece.to.node}`, piece] as const,
      [`${piece.to.node} ${piece.from.node}`, piece] as const,
    ]),
  )
  const first = graph.pieces[Math.floor(random.next() * graph.pieces.length)]!
  let here = graph.ways[first.wayAt]!.oneWay === 'backward' ? first.to : first.from
  let [last, gone, offset, second] = [-1, 0, 0, seed % 40]
  const fixes: TrueFix[] = []
  while (gone < metres) {
    const links = graph.links.get(here.node) ?? []
    const onward = links.filter(({ to }) => to !== last)
    const link = onward[Math.floor(random.next() * onward.length)] ?? links[0]
    if (link === undefined) break
    const piece = byEnds.get(`${here.node} ${link.to}`)!
    const to = piece.from.node === link.to ? piece.from : piece.to
    for (; offset <= piece.metres; second += everyS) {
      const part = piece.metres === 0 ? 0 : offset / piece.metres
      const place = { lat: here.lat + (to.lat - here.lat) * part, lon: here.lon + (to.lon - here.lon) * part }
      const { x, y } = apart[second % apart.length]!
      fixes.push({
        ...moved(place, noise * x, noise * y),
        timeMs: second * 1_000,
        way: piece.way,
        fromCornerM: Math.min(offset, piece.metres - offset),
      })
      offset += Math.max(3, speeds[second % speeds.length]!) * everyS
    }
    offset -= piece.metres
    gone += piece.metres
    ;[last, here] = [here.node, to]
  }
  return fixes
}
