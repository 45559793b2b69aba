/** Real receptions of LoRaWAN frames (data/SOURCES.md), as rows. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { latLngToCell } from 'h3-js'
import { type Place, placeOf } from '../rule/radio/place.ts'

export interface Reception {
  readonly frame: number
  readonly atMs: number
  readonly gateway: number
  /** Undefined where the device or the gateway had no place. */
  readonly device: Place | undefined
  readonly place: Place | undefined
  /** Tenths of dBm and of dB. */
  readonly rssi: number
  readonly snr: number
  readonly frequencyHz: number
  readonly sf: number
}

export type Recording = 'helium-field-tester' | 'saint-eynard'

const RESOLUTION = 11
/** What the Helium network writes for no place: the geohash `000000`. */
const SOUTH_POLE = -89

export function readReceptions(recording: Recording): readonly Reception[] {
  return readCsv(join(import.meta.dirname, `../data/${recording}.csv.gz`))
}

export function readCsv(path: string): readonly Reception[] {
  const [, ...lines] = gunzipSync(readFileSync(path)).toString().trim().split('\n')
  return lines.map(line => {
    const cells = line.split(',')
    const [frame, atMs, , , gateway, , , rssi, snr, frequencyHz, sf] = cells.map(Number) as number[]
    return {
      frame: frame!,
      atMs: atMs!,
      gateway: gateway!,
      frequencyHz: frequencyHz!,
      sf: sf!,
      device: placeIn(cells[2]!, cells[3]!),
      place: placeIn(cells[5]!, cells[6]!),
      rssi: Math.round(rssi! * 10),
      snr: Math.round(snr! * 10),
    }
  })
}

function placeIn(latitude: string, longitude: string): Place | undefined {
  if (latitude === '' || Number(latitude) < SOUTH_POLE) return undefined
  return placeOf(latLngToCell(Number(latitude), Number(longitude), RESOLUTION))
}
