/**
 * The community battery's year: no battery was recorded, so this one is run over the recorded homes by a rule that anybody could run it by.
 * It sees the hour before and nothing of what comes. `node examples/sierra-crest/make-battery.ts` writes data/battery.csv anew.
 *
 * A plug-in battery: 800 W either way, 2 kWh taken in before it is full, a tenth of it lost. It charges where neighbours had left over at
 * least what it takes, and gives from six in the evening on where they were short.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [POWER_WH, HOLDS_WH, GIVES_PPM, PPM] = [800, 2_000, 900_000, 1_000_000]
const EVENING = 18
const TIME = 'hour_ending_local_standard'

/** An hour of the battery, Wh. */
export interface BatteryHour {
  readonly time: string
  readonly import: number
  readonly export: number
}

/** @param homes the recording of the homes, as CSV @returns as many hours */
export function runBattery(homes: string): readonly BatteryHour[] {
  const [head = '', ...lines] = homes.trim().split('\n')
  const columns = head.split(',')
  const ofHomes = columns.flatMap((name, load) =>
    name.endsWith('_load_kwh') ? [[load, columns.indexOf(name.replace('load', 'pv'))] as const] : [],
  )
  let [stored, leftOver] = [0, 0]
  return lines.map(line => {
    const cells = line.split(',')
    const time = cells[columns.indexOf(TIME)]!
    const hour = { time, ...choose(stored, leftOver, Number(time.slice(11, 13))) }
    stored += Math.floor((hour.import * GIVES_PPM) / PPM) - hour.export
    leftOver = ofHomes.reduce((sum, [load, pv]) => sum + Number(cells[pv]) - Number(cells[load]), 0) * 1000
    return hour
  })
}

function choose(stored: number, leftOver: number, hour: number): Omit<BatteryHour, 'time'> {
  const most = (HOLDS_WH * GIVES_PPM) / PPM
  if (leftOver >= POWER_WH && stored < most)
    return { import: Math.min(POWER_WH, Math.floor(((most - stored) * PPM) / GIVES_PPM)), export: 0 }
  if (leftOver < 0 && hour >= EVENING) return { import: 0, export: Math.min(POWER_WH, stored) }
  return { import: 0, export: 0 }
}

/** As the recording of the battery has them. */
export function batteryCsv(hours: readonly BatteryHour[]): string {
  const kwh = (wh: number) => String(wh / 1000)
  const rows = hours.map(hour => `${hour.time},${kwh(hour.import)},${kwh(hour.export)}`)
  return `${[`${TIME},import_kwh,export_kwh`, ...rows].join('\n')}\n`
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, 'data')
  const homes = readFileSync(join(folder, 'homes.csv'), 'utf8')
  writeFileSync(join(folder, 'battery.csv'), batteryCsv(runBattery(homes)))
}
