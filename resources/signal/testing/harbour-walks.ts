/**
 * Writes the walks of examples/harbour: made up by walks.ts along lines out of a city, a reading every five seconds for a quarter of an hour, and those of
 * some who did not walk. `node resources/signal/testing/harbour-walks.ts examples/harbour/data/walks.csv.gz`
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Sight } from '../messages/sheet.ts'
import { chanceOf, latLonOf, sightAt, wayOf } from './walks.ts'

const [EVERY_S, CELLS, CELL_S, QUARTER_S, TOGETHER, ALONE] = [5, 8, 90, 900, 4, 2]
const [LTE, NR] = ['lte 208-01', 'nr 208-15']

interface Walk {
  readonly name: string
  readonly startS: number
  readonly way: number
  readonly network: string
  readonly seed: number
  /** What it says instead of what it heard. */
  readonly says?: (sight: Sight) => Sight
}

function walks(): readonly Walk[] {
  // Some go one way in one quarter of an hour, so that the map has enough owners of it; the others go where nobody else does.
  const honest = Array.from({ length: TOGETHER + ALONE }, (_, at): Walk => {
    const isAlone = at >= TOGETHER
    const [startS, way] = isAlone ? [start(at), 3 * at + 1] : [30 + 5 * at, 1]
    return { name: `walk-${at + 1}`, startS, way, network: isAlone ? NR : LTE, seed: at + 1 }
  })
  // A table that somebody made up: one level everywhere. And levels that no receiver reports, so that its map looks well.
  const table = (sight: Sight): Sight => ({ ...sight, rsrp: -850, rsrq: -90, sinr: 150, rssi: -590 })
  const loud = (sight: Sight): Sight => ({ ...sight, rsrp: -300, rssi: -40 })
  return [
    ...honest,
    { name: 'table', startS: start(6), way: 31, network: LTE, seed: 31, says: table },
    { name: 'loud', startS: start(7), way: 37, network: NR, seed: 37, says: loud },
  ]
}

/** Shortly after a quarter of an hour begins: a walk is over before the next. */
function start(at: number): number {
  return QUARTER_S * (at % 4) + 30 + 5 * at
}

function rowsOf({ name, startS, way, network, seed, says }: Walk): readonly string[] {
  const chance = chanceOf(seed)
  return wayOf(way, CELLS).flatMap((cell, number) => {
    const heard = sightAt(cell, network, chance)
    return Array.from({ length: CELL_S / EVERY_S }, (_, at) => {
      const fading = says === undefined ? Math.round(30 * (chance() - 0.5)) : 0
      const { rsrp, rsrq, sinr, rssi } = says?.(heard) ?? {
        ...heard,
        rsrp: heard.rsrp! + fading,
        rssi: heard.rssi! + fading,
      }
      const { lat, lon } = latLonOf(cell)
      const place = `${lat.toFixed(5)},${lon.toFixed(5)}`
      const second = startS + number * CELL_S + at * EVERY_S
      return [name, second, place, network, says === undefined ? 0 : 1, rsrp, rsrq, sinr, rssi].join(',')
    })
  })
}

const [, , into = ''] = process.argv
const head = 'walk,second,lat,lon,network,madeUp,rsrp,rsrq,sinr,rssi'
writeFileSync(into, gzipSync(`${[head, ...walks().flatMap(rowsOf)].join('\n')}\n`, { level: 9 }))
