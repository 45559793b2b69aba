/** The 17 real homes of the example, as cumulative registers, for tests and benchmarks. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '../rule/state.ts'

export interface HomesYear {
  /** One row an hour: retail price (micro-currency a kWh) and each home's load and generation, Wh as recorded. */
  readonly hours: readonly {
    readonly at: number
    readonly retail: number
    readonly homes: readonly { loadWh: number; pvWh: number }[]
  }[]
}

const FILE = join(import.meta.dirname, '../../../examples/sierra-crest/data/homes.csv')
const HOMES = 17

export function readHomes(): HomesYear {
  const [, ...lines] = readFileSync(FILE, 'utf8').trim().split('\n')
  const hours = lines.map(line => {
    const [stamp, retail, ...values] = line.split(',')
    const homes = Array.from({ length: HOMES }, (_, home) => ({
      loadWh: Number(values[2 * home]) * 1000,
      pvWh: Number(values[2 * home + 1]) * 1000,
    }))
    return { at: Date.parse(`${stamp}:00-08:00`), retail: Math.round(Number(retail) * 1e6), homes }
  })
  return { hours }
}

/** Registers of one home at each hour's end, whole Wh; the baseline of zero stands an hour before the first. */
export function registersOf({ hours }: HomesYear, home: number): readonly Reading[] {
  let [imported, exported, generated] = [0, 0, 0]
  const first = { at: hours[0]!.at - 3_600_000, import: 0, export: 0, generation: 0 }
  const rest = hours.map(({ at, homes }) => {
    const { loadWh, pvWh } = homes[home]!
    imported += Math.max(0, loadWh - pvWh)
    exported += Math.max(0, pvWh - loadWh)
    generated += pvWh
    return {
      at,
      import: Math.round(imported),
      export: Math.round(exported),
      generation: Math.round(generated),
    }
  })
  return [first, ...rest]
}
