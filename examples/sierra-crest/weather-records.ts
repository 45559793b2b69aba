/** Readings of the New York airports, in the units that a network asks for. NA is no reading. */
import type { SenmlRecord } from '../../protocol/senml/senml.ts'

export interface WeatherRow {
  readonly station: string
  readonly timeMs: number
  /** °F, %, mph and mbar as recorded; NaN where there is none. */
  readonly temperatureF: number
  readonly humidity: number
  readonly windMph: number
  readonly pressureMbar: number
}

/** @param text a CSV with a header line: origin,time_hour,temp,dewp,humid,wind_dir,wind_speed,pressure */
export function readWeather(text: string): readonly WeatherRow[] {
  const [, ...lines] = text.trim().split('\n')
  return lines.map(line => {
    const [station = '', time = '', temp, , humid, , wind, pressure] = line.split(',')
    return {
      station,
      timeMs: Date.parse(time),
      temperatureF: Number(temp),
      humidity: Number(humid),
      windMph: Number(wind),
      pressureMbar: Number(pressure),
    }
  })
}

/** SenML records of one row, rounded to what the instruments resolve. Empty if nothing was measured. */
export function weatherRecords(row: WeatherRow): readonly SenmlRecord[] {
  const values: [string, string, number][] = [
    ['temperature', 'Cel', round((row.temperatureF - 32) / 1.8, 2)],
    ['humidity', '%RH', round(row.humidity, 2)],
    ['windSpeed', 'm/s', round(row.windMph * 0.44704, 2)],
    ['pressure', 'Pa', round(row.pressureMbar * 100, 0)],
  ]
  const measured = values.filter(([, , value]) => Number.isFinite(value))
  return measured.map(([n, u, v], index) => (index === 0 ? { bt: row.timeMs / 1000, n, u, v } : { n, u, v }))
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
