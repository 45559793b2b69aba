/** The three recorded airports as parties, and stations that are made of something else. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWeather, weatherRecords } from '../../../examples/sierra-crest/weather-records.ts'
import { encodeSenmlCbor, SENML_CBOR, type SenmlRecord } from '../../../protocol/senml/senml.ts'
import { DAY_MS, type Party, party, type Utterance } from '../world.ts'

export const HOUR_MS = 3_600_000
const DATA = join(import.meta.dirname, '../../../examples/sierra-crest/data/weather.csv')
/** How long a message takes, and how long after it was made it is committed to. */
const [LINK_MS, COMMIT_MS] = [2_000, 3_000]

/** 1 March 2013, a spring that changes its mind. */
export const START_MS = Date.UTC(2013, 2, 1)

export const AIRPORTS = ['EWR', 'JFK', 'LGA'] as const
export type Airport = (typeof AIRPORTS)[number]

export const CELLS: Readonly<Record<Airport, string>> = {
  EWR: '872a1071effffff',
  JFK: '872a103b1ffffff',
  LGA: '872a100f5ffffff',
}

/** By quantity, in its own unit; nothing where nothing is measured. Hours count from `START_MS`, and may be before it. */
export type Values = Readonly<Record<string, number>>
export type Air = (hour: number) => Values | undefined

const recordedAir = readAir()

/** What an airport measured. */
export function airOf(airport: Airport): Air {
  return hour => recordedAir.get(`${airport} ${START_MS + hour * HOUR_MS}`)
}

export interface StationOptions {
  readonly name: string
  readonly number: number
  readonly days: number
  readonly says: Air
  /** What it really measures; what it says unless given. */
  readonly truth?: Air
  readonly owner?: number
  readonly cell?: string
  readonly details?: Readonly<Record<string, number>>
  readonly vouched?: Readonly<Record<string, number | string>>
  readonly registeredAtMs?: number
  /** Each message arrives so much later. */
  readonly delayMs?: (hour: number) => number
  /** It commits to what it measured, and says it an hour later. */
  readonly commits?: boolean
  /** So many readings an hour, all of one value; one unless said. */
  readonly perHour?: number
}

const UNITS: Readonly<Record<string, string>> = {
  temperature: 'Cel',
  humidity: '%RH',
  windSpeed: 'm/s',
  pressure: 'Pa',
}

export function stationParty(options: StationOptions): Party {
  const { name, number, days, says, truth = says, owner, cell = CELLS.EWR, vouched } = options
  const { details = {}, registeredAtMs = START_MS - DAY_MS } = options
  const hours = Array.from({ length: days * 24 }, (_, hour) => hour)
  const count = (air: Air) =>
    hours.reduce((sum, hour) => sum + Object.keys(air(hour) ?? {}).filter(isWhole).length, 0)
  const fact = { model: 'sensing/station', cell, details, registeredAtMs, movedAtMs: registeredAtMs }
  return party(number, START_MS, owner === undefined ? fact : { ...fact, owner }, {
    name,
    deposit: 0n,
    says: hours.flatMap(hour => sayings(hour, options)),
    claims: count(says) * (options.perHour ?? 1),
    real: count(truth),
    ...(vouched === undefined ? {} : { vouched }),
  })
}

/** Octaves are parts of a level, and no quantities. */
function isWhole(quantity: string): boolean {
  return !quantity.includes('-')
}

/** An airport's own station, which somebody vouches for. */
export function airport(name: Airport, days: number, change: Partial<StationOptions> = {}): Party {
  const number = AIRPORTS.indexOf(name) + 1
  const usual = { name, number, days, cell: CELLS[name], vouched: { model: 'WS-2000' } }
  return stationParty({ ...usual, says: airOf(name), ...change })
}

function sayings(hour: number, options: StationOptions): readonly Utterance[] {
  const { says, commits = false, delayMs = () => 0, perHour = 1 } = options
  const values = says(hour)
  if (values === undefined || Object.keys(values).length === 0) return []
  return Array.from({ length: perHour }, (_, index): Utterance => {
    const slot = START_MS + hour * HOUR_MS
    const madeAtMs = slot + Math.floor((index * HOUR_MS) / perHour)
    const atMs = commits ? madeAtMs + HOUR_MS : madeAtMs + 500
    const records = Object.entries(values).map(([n, v]): SenmlRecord => {
      return { n, u: UNITS[n] ?? 'dB', v, t: madeAtMs / 1000 }
    })
    const said = { atMs, contentType: SENML_CBOR, payload: encodeSenmlCbor(records) }
    const arrivedAtMs = atMs + LINK_MS + delayMs(hour)
    const plain: Utterance = { ...said, arrivedAtMs }
    return commits ? { ...plain, committed: { atMs: madeAtMs + COMMIT_MS, slot: madeAtMs } } : plain
  })
}

function readAir(): ReadonlyMap<string, Values> {
  return new Map(
    readWeather(readFileSync(DATA, 'utf8')).map(row => [
      `${row.station} ${row.timeMs}`,
      Object.fromEntries(weatherRecords(row).map(({ n, v }) => [n ?? '', v ?? 0])),
    ]),
  )
}
