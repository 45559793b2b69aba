/**
 * Who takes part in the Sierra Crest example: 17 real homes of a solar community in Fontana, California, whose recorded
 * year is replayed, and 3 real weather stations. Names of people are made up; readings and nominal powers are not.
 *
 * Nominal powers are those of the source (CityLearn 2022, `schema.json`). Two homes have faulty PV in the recordings: 14
 * yields a third of its neighbours', 15 nothing. Nobody told the network: it finds out.
 */
import { parseAmount } from '../../protocol/amount.ts'

/** Standard time of California, in which the recordings count their hours: no daylight saving. */
export const TIME_ZONE = 'Etc/GMT+8'

/** Midnight of 1 August 2016 in that zone: the first hour of the recordings, and the start of the network. */
export const STARTS_AT = '2016-08-01T08:00:00Z'

/** H3 cells of resolution 7, about 5 km²: enough for sun and neighbours, too coarse for a doorbell. */
const FONTANA = '8729a03a1ffffff'
const NEWARK = '872a1071effffff'
const KENNEDY = '872a103b1ffffff'
const LA_GUARDIA = '872a100f5ffffff'

export interface Home {
  readonly number: number
  readonly owner: string
  /** Nominal power of the solar panels, W. */
  readonly pvW: number
  /** What the owner puts into Settlement to buy from neighbours, in the payment asset. */
  readonly deposit: string
}

export interface Station {
  readonly code: 'EWR' | 'JFK' | 'LGA'
  readonly place: string
  readonly owner: string
  readonly cell: string
}

/** Elif and Luis put nothing in: they buy from the grid alone, and can still sell. */
export const HOMES: readonly Home[] = [
  home(1, 'Ana', 4_000, '400'),
  home(2, 'Ben', 4_000, '400'),
  home(3, 'Carmen', 4_000, '400'),
  home(4, 'Dae', 5_000, '400'),
  home(5, 'Elif', 4_000, '0'),
  home(6, 'Femi', 4_000, '400'),
  home(7, 'Grace', 4_000, '400'),
  home(8, 'Hugo', 4_000, '400'),
  home(9, 'Ines', 4_000, '400'),
  home(10, 'Jamal', 5_000, '400'),
  home(11, 'Keiko', 5_000, '400'),
  home(12, 'Luis', 5_000, '0'),
  home(13, 'Maya', 5_000, '400'),
  home(14, 'Noah', 5_000, '400'),
  home(15, 'Olga', 5_000, '400'),
  home(16, 'Priya', 5_000, '400'),
  home(17, 'Quinn', 5_000, '400'),
]

export const STATIONS: readonly Station[] = [
  { code: 'EWR', place: 'Newark', owner: 'Rosa', cell: NEWARK },
  { code: 'JFK', place: 'Kennedy', owner: 'Sam', cell: KENNEDY },
  { code: 'LGA', place: 'La Guardia', owner: 'Tess', cell: LA_GUARDIA },
]

function home(number: number, owner: string, pvW: number, deposit: string): Home {
  return { number, owner, pvW, deposit }
}
