/** Roads out of an extract, and the matcher on them: how often it is right is measured, and never worse than the nearest road where fixes are dense. */
import { describe, expect, it } from 'vitest'
import { asCsv } from '../../../../protocol/tables/table.ts'
import { moved } from '../../messages/fix.ts'
import { makeSegments, segmentSpeeds } from '../../messages/map/segments.ts'
import { whereToDrive } from '../../messages/map/where-to-drive.ts'
import { matchTrack } from '../../messages/match/match-track.ts'
import { makeGraph, type RoadWay } from '../../messages/match/road-graph.ts'
import { monaco } from '../../testing/city-drives.ts'
import { shareMatched } from '../../testing/match-report.ts'
import { vector } from '../../testing/tracks.ts'
import { readRoads } from './read-pbf.ts'

const CORNER = { lat: 43.73, lon: 7.42 }

/** A way through places so many metres east and north of a corner. */
function wayOf(
  id: number,
  places: readonly (readonly [x: number, y: number, node: number])[],
  change: Partial<RoadWay> = {},
): RoadWay {
  const points = places.map(([x, y, node]) => ({ ...moved(CORNER, x, y), node }))
  return { id, kind: 'residential', name: `way ${id}`, oneWay: 'both', points, ...change }
}

const trackOf = (places: readonly (readonly [x: number, y: number])[]) =>
  places.map(([x, y]) => moved(CORNER, x, y))

describe('an OpenStreetMap extract', () => {
  it('is read: the roads of Monaco with names and directions', () => {
    const { ways, pieces } = monaco()
    expect(ways.length).toBe(1_759)
    expect(ways.filter(({ oneWay }) => oneWay === 'forward').length).toBeGreaterThan(300)
    expect(ways.some(({ name }) => name === "Boulevard d'Italie")).toBe(true)
    expect(
      pieces.every(({ from }) => from.lat > 43.6 && from.lat < 43.9 && from.lon > 7.3 && from.lon < 7.6),
    ).toBe(true)
  })

  it.each([
    ['breaks off', (file: Uint8Array) => file.subarray(0, 200_000), 'breaks off'],
    ['is another file', () => new TextEncoder().encode('<?xml version="1.0"?><osm></osm>'), 'no extract'],
    [
      'is damaged',
      (file: Uint8Array) => file.map((byte, at) => (at === 5_000 ? byte ^ 0xff : byte)),
      'damaged',
    ],
  ])('that %s is said to, and never half read', (_, change, problem) => {
    expect(() => readRoads(change(vector('monaco.osm.pbf')))).toThrow(problem)
  })
})

describe('the matcher', () => {
  it.each([
    ['noise as recorded, a fix a second', 1, 1, 0.96, 0.02],
    ['noise as recorded, a fix in five seconds', 5, 1, 0.92, 0],
    ['twice the noise, a fix a second', 1, 2, 0.92, 0.04],
  ])('finds the road: %s', (_, everyS, noise, least, better) => {
    const { matched, nearest, fixes } = shareMatched(monaco(), 25, everyS, noise)
    expect(fixes).toBeGreaterThan(400)
    expect(matched).toBeGreaterThan(least)
    expect(matched).toBeGreaterThan(nearest + better)
  })

  it('stays on the road beside which another lies nearer to some fixes', () => {
    const graph = makeGraph([
      wayOf(1, [
        [0, 0, 1],
        [400, 0, 2],
      ]),
      wayOf(2, [
        [0, 14, 3],
        [400, 14, 4],
      ]),
    ])
    const noise = [2, 3, 9, 2, 9, 1, 3, 9, 2, 1]
    const matched = matchTrack(trackOf(noise.map((y, at) => [20 + 30 * at, y] as const)), graph)
    expect(new Set(matched.map(({ near }) => near.piece.way))).toEqual(new Set([1]))
  })

  it('goes no way against its direction, and begins anew where no road leads on', () => {
    const there = makeGraph([
      wayOf(
        1,
        [
          [0, 0, 1],
          [400, 0, 2],
        ],
        { oneWay: 'backward' },
      ),
      wayOf(2, [
        [0, 30, 3],
        [400, 30, 4],
      ]),
    ])
    const east = trackOf([20, 60, 100, 140, 180].map(x => [x, 12] as const))
    expect(new Set(matchTrack(east, there).map(({ near }) => near.piece.way))).toEqual(new Set([2]))
    const apart = makeGraph([
      wayOf(1, [
        [0, 0, 1],
        [200, 0, 2],
      ]),
      wayOf(2, [
        [2_000, 0, 3],
        [2_200, 0, 4],
      ]),
    ])
    const leap = matchTrack(
      trackOf([
        [50, 2],
        [150, 2],
        [2_050, 2],
        [2_150, 2],
      ]),
      apart,
    )
    expect(leap.map(({ isBreak }) => isBreak)).toEqual([true, false, true, false])
    expect(
      matchTrack(
        trackOf([
          [0, 5_000],
          [100, 5_000],
        ]),
        apart,
      ),
    ).toEqual([])
    expect(matchTrack([], apart)).toEqual([])
  })
})

describe('a road', () => {
  it('is cut where roads meet, and is as fast as the cells that it goes through', () => {
    const ways = [
      wayOf(1, [
        [0, 0, 1],
        [100, 0, 2],
        [300, 0, 3],
      ]),
      wayOf(2, [
        [100, 200, 4],
        [100, 0, 2],
      ]),
    ]
    const segments = makeSegments(ways)
    expect(segments.map(({ way, part }) => [way, part])).toEqual([
      [1, 0],
      [1, 1],
      [2, 0],
    ])
    const cells = [...new Set(segments.flatMap(one => [...one.cells.keys()]))]
    const row = { hour: 8, owners: 5, edition: 20_000, days: 2 }
    const all = segmentSpeeds(
      segments,
      cells.map(cell => ({ ...row, cell, kmh: 30 })),
    )
    expect(all.map(({ kmh, known, hour }) => [kmh, known, hour])).toEqual(segments.map(() => [30, 100, 8]))
    const [first] = segments
    const [own] = [...first!.cells.keys()]
    const some = segmentSpeeds([first!], [{ ...row, cell: own!, kmh: 44 }])
    expect(some).toMatchObject([{ kmh: 44 }])
    expect(segmentSpeeds(segments, [])).toEqual([])
  })
})

describe('where a drive earns most', () => {
  it('is where cells are seen least often, by what is published alone', () => {
    const [cell, far] = [25_920_000_000, 25_920_000_000 + 8 ** 4]
    const busy = Array.from({ length: 24 }, (_, hour) => ({
      cell,
      hour,
      kmh: 30,
      owners: 5,
      edition: 20_000,
      days: 2,
    }))
    const calm = { cell: far, hour: 8, kmh: 30, owners: 5, edition: 20_000, days: 20 }
    const places = whereToDrive([...busy, calm], 48)
    expect(places.map(({ percent }) => percent)).toEqual([100, 3])
  })
})

it('a name in a table is a text, whatever it begins with', () => {
  expect(asCsv([['name', 'STRING', ['=1+1', 'a "b", c']]])).toBe('name\r\n\'=1+1\r\n"a ""b"", c"\r\n')
})
