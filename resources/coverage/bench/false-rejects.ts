/**
 * `node resources/coverage/bench/false-rejects.ts FILE.ndjson.gz`: what the rules of physics refuse of a recording of the CampusIoT datasets
 * (data/SOURCES.md), by gateway, of which nothing was used in choosing their tolerance but every fourth frame of one of them: receptions of
 * real gateways, all honest. Floor 0.05 %. `--three` leaves out each fourth frame, which is shipped.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { latLngToCell } from 'h3-js'
import { isPossible, signalOf } from '../rule/radio/free-space.ts'
import { metresBetween, placeOf } from '../rule/radio/place.ts'

/** Tenths: what the device radiates with its antenna, a hotspot's antenna, what is misread; and metres that places are coarse. */
const [SENT, GAINS, TOLERANCE, COARSE_M, RESOLUTION, EVERY] = [140, [20, 60] as const, 30, 300, 11, 4]
const SOUTH_POLE = -89
/** Of the station on Mont Saint-Eynard, which says no place: SaintEynard/logs/endpoints.json. */
const STATION = { latitude: 45.23513, longitude: 5.7617 }

interface Heard {
  readonly gateway: string
  readonly at: readonly [latitude: number, longitude: number] | undefined
  readonly rssi: number
  readonly snr: number
  readonly frequencyHz: number
}

interface At {
  readonly latitude: number
  readonly longitude: number
}

/** As much of either form as is read. */
interface Line {
  readonly decoded?: { readonly payload?: Partial<At> }
  readonly hotspots?: readonly {
    readonly id: string
    readonly lat: unknown
    readonly long: number
    readonly rssi: number
    readonly snr: number
    readonly frequency: number
  }[]
  readonly rxInfo?: readonly {
    readonly gatewayID: string
    readonly location?: At
    readonly rssi: number
    readonly loRaSNR: number
  }[]
  readonly txInfo?: { readonly frequency: number }
}

const [path = ''] = process.argv.slice(2).filter(part => !part.startsWith('--'))
const lines = gunzipSync(readFileSync(path)).toString().trim().split('\n')
const isKept = (frame: number) => !process.argv.includes('--three') || frame % EVERY !== 0
const counts = new Map<string, { all: number; refused: number }>()
for (const [frame, line] of lines.entries()) {
  if (!isKept(frame)) continue
  const said = JSON.parse(line) as Line
  // Where the device said that it was, and not where somebody thought so later.
  const { latitude, longitude } = said.hotspots === undefined ? STATION : (said.decoded?.payload ?? {})
  // Where it knew none it says null.
  if (typeof latitude !== 'number' || typeof longitude !== 'number') continue
  for (const { gateway, at, rssi, snr, frequencyHz } of heardIn(said)) {
    if (at === undefined) continue
    const [from, to] = [cellOf(latitude, longitude), cellOf(...at)].map(cell => placeOf(cell)!)
    const metres = metresBetween(from!, to!)
    if (metres < COARSE_M) continue
    const link = { sentDdbm: SENT, gainDdbi: GAINS, metres, frequencyHz }
    const count = counts.get(gateway) ?? { all: 0, refused: 0 }
    counts.set(gateway, count)
    count.all++
    if (!isPossible(signalOf(Math.round(rssi * 10), Math.round(snr * 10)), link, TOLERANCE)) count.refused++
  }
}
const rows = [...counts].sort(([, a], [, b]) => b.all - a.all)
const [all, refused] = [sum(rows, 'all'), sum(rows, 'refused')]
for (const [gateway, count] of rows.filter(([, one]) => one.refused > 0))
  console.log(`${gateway.slice(0, 12)}: ${count.refused} of ${count.all}`)
console.log(
  `${refused} of ${all} receptions of ${rows.length} gateways are refused: ${((100 * refused) / all).toFixed(4)} %`,
)

function sum(of: typeof rows, field: 'all' | 'refused'): number {
  return of.reduce((total, [, count]) => total + count[field], 0)
}

/** Of Helium's form, or of a network server's. */
function heardIn({ hotspots, rxInfo = [], txInfo }: Line): readonly Heard[] {
  if (hotspots !== undefined)
    return hotspots.map(({ id, lat, long, rssi, snr, frequency }) => ({
      gateway: id,
      at: typeof lat === 'number' && lat > SOUTH_POLE ? [lat, long] : undefined,
      rssi,
      snr,
      frequencyHz: Math.round(frequency * 1e6),
    }))
  return rxInfo.map(({ gatewayID, location, rssi, loRaSNR }) => ({
    gateway: gatewayID,
    at: location === undefined ? undefined : [location.latitude, location.longitude],
    rssi,
    snr: loRaSNR,
    frequencyHz: txInfo?.frequency ?? 0,
  }))
}

function cellOf(latitude: number, longitude: number): string {
  return latLngToCell(latitude, longitude, RESOLUTION)
}
