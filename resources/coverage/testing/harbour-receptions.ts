/**
 * Writes the receptions of examples/harbour: real ones (data/SOURCES.md) of the frames that most of its gateways heard, given to forty
 * devices that each speak once an hour; and keys for these, which are of nobody.
 * `node resources/coverage/testing/harbour-receptions.ts examples/harbour/data`
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { gridDisk, latLngToCell } from 'h3-js'
import { MAP_RESOLUTION } from '../../../protocol/cells/region.ts'
import { type Reception, readReceptions } from './receptions.ts'

/** Six that heard the station well, and two more. */
const [GATEWAYS, MORE] = [
  [0, 1, 2, 3, 4, 5],
  [6, 9],
]
const [DEVICES, HOURS, HOUR_S, LEAST] = [40, 4, 3_600, 5]
const FIRST_ADDRESS = 0x26011000
/** Mont Saint-Eynard. */
const MOUNTAIN = [45.231, 5.763] as const

function chosen(): readonly (readonly Reception[])[] {
  const frames = Map.groupBy(readReceptions('saint-eynard'), ({ frame }) => frame)
  const heard = [...frames.values()].map(all => {
    const once = new Map(all.map(reception => [reception.gateway, reception]))
    return [...GATEWAYS, ...MORE].flatMap(gateway => once.get(gateway) ?? [])
  })
  const well = heard.filter(all => all.filter(({ gateway }) => !MORE.includes(gateway)).length >= LEAST)
  // Over the whole recording, not its first days alone.
  const every = Math.floor(well.length / (DEVICES * HOURS))
  return Array.from({ length: DEVICES * HOURS }, (_, at) => well[at * every]!)
}

function table(): string {
  const rows = chosen().flatMap((all, at) => {
    const [device, count] = [at % DEVICES, Math.floor(at / DEVICES)]
    const second = Math.round((at * HOUR_S) / DEVICES) + 7
    return all.map(({ gateway, rssi, snr, frequencyHz, sf }) =>
      [second, device, count, gateway, rssi / 10, snr / 10, frequencyHz, sf].join(','),
    )
  })
  return ['second,device,count,gateway,rssi,snr,frequencyHz,sf', ...rows, ''].join('\n')
}

function keys(): string {
  const all = Array.from({ length: DEVICES }, (_, device) => {
    const address = (FIRST_ADDRESS + device).toString(16)
    return [address, createHash('sha256').update(`a key of nobody, ${address}`).digest('hex').slice(0, 32)]
  })
  return `${JSON.stringify(Object.fromEntries(all), undefined, 2)}\n`
}

/** Each in a cell of its own about the mountain that the recording was sent from. */
function places(): string {
  const cells = gridDisk(latLngToCell(...MOUNTAIN, MAP_RESOLUTION), 4)
  const all = Array.from({ length: DEVICES }, (_, device) => [
    (FIRST_ADDRESS + device).toString(16),
    cells[device]!,
  ])
  return `${JSON.stringify(Object.fromEntries(all), undefined, 2)}\n`
}

const [, , into = ''] = process.argv
writeFileSync(join(into, 'receptions.csv.gz'), gzipSync(table(), { level: 9 }))
writeFileSync(join(into, 'keys.json'), keys())
writeFileSync(join(into, 'places.json'), places())
