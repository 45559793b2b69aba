/**
 * Who takes part in the Sierra Crest example: 17 real homes of a solar community in Fontana, California, and 3 real
 * weather stations, each with its recorded year; and five of the homes have a spare disk, on which the village archive keeps
 * the community's records. A battery belongs to three of them. The names of people are made up; readings and nominal powers are not, but for
 * the battery's, which was run over the recordings by a rule (make-battery.ts).
 *
 * Nominal powers are those of the source (CityLearn 2022, `schema.json`). The panels of two homes are faulty in the
 * recordings: those of home 14 yield a third of their neighbours', those of home 15 nothing; and those of home 7 begin on the ninth day. Nobody tells the network.
 */

import type { Cast, Member } from '../../cli/cast.ts'

/** Midnight of 1 August 2016 where the homes are: the first hour of the recordings, and the network's first. */
const STARTS_AT_MS = Date.UTC(2016, 7, 1, 8)
/** Standard time of California all year, as the recordings count their hours. */
const TIME_ZONE = 'Etc/GMT+8'

/** H3 cells of resolution 7, about 5 km²: enough for sun and neighbours, too coarse for a doorbell. */
const FONTANA = '8729a03a1ffffff'
const NEWARK = '872a1071effffff'
const KENNEDY = '872a103b1ffffff'
const LA_GUARDIA = '872a100f5ffffff'

/** A quarter of a dollar for a GiB over 30 days, and as much for a GiB that is read. */
const DISK_PRICE = 256_000_000
/** W either way, and Wh: what a store is believed to hold where nobody vouches for it. */
const [BATTERY_W, BATTERY_WH] = [800, 2_000]

export const cast: Cast = {
  startsAtMs: STARTS_AT_MS,
  timeZone: TIME_ZONE,
  lookAt: 'home-15',
  members: [
    // One home commits to what it measures, as `cairn join` sets a meter up: with all of them the example would say nearly three times
    // as much. Two hours of a replay are a third of a second.
    { ...home(1, 'Ana', 4_000), commitMs: 7_200_000 },
    home(2, 'Ben', 4_000),
    home(3, 'Carmen', 4_000),
    home(4, 'Dae', 5_000),
    // Elif and Luis put nothing in: they buy from the grid alone, and can still sell.
    home(5, 'Elif', 4_000, '0'),
    home(6, 'Femi', 4_000),
    home(7, 'Grace', 4_000),
    home(8, 'Hugo', 4_000),
    home(9, 'Ines', 4_000),
    home(10, 'Jamal', 5_000),
    home(11, 'Keiko', 5_000),
    home(12, 'Luis', 5_000, '0'),
    home(13, 'Maya', 5_000),
    home(14, 'Noah', 5_000),
    home(15, 'Olga', 5_000),
    home(16, 'Priya', 5_000),
    home(17, 'Quinn', 5_000),
    battery('Ana'),
    station('EWR', 'Rosa', NEWARK, 5.5),
    station('JFK', 'Sam', KENNEDY, 4),
    station('LGA', 'Tess', LA_GUARDIA, 6.7),
    disk(1, 'Ana'),
    disk(2, 'Dae'),
    disk(3, 'Hugo'),
    disk(4, 'Maya'),
    disk(5, 'Quinn'),
    archive('Vera'),
    prober(1),
    prober(2),
  ],
  // It buys at noon what neighbours have left over, and sells it in the evening; three neighbours have what that brings.
  shared: [
    {
      machine: 'battery',
      name: 'Battery of Sierra Crest',
      symbol: 'BATT',
      holders: { Ana: 500, Ben: 300, Carmen: 200 },
      floor: '900',
      deposit: '5',
      allows: '1',
      sends: { from: 'Ben', to: 'Carmen', shares: 100, afterEpochs: 6 },
    },
  ],
}

function home(number: number, owner: string, pvW: number, deposit = '600'): Member {
  return {
    name: `home-${number}`,
    owner,
    deposit,
    allows: '10',
    model: 'energy/meter',
    cell: FONTANA,
    details: { pvW },
    transport: 'mqtt',
    driver: { kind: 'recorded', file: 'data/homes.csv', mapping: meter(number) },
  }
}

/** What its shares let it spend is theirs: its owner of now puts nothing in. */
function battery(owner: string): Member {
  return {
    name: 'battery',
    owner,
    deposit: '0',
    model: 'energy/meter',
    cell: FONTANA,
    details: { connectionW: BATTERY_W, storageWh: BATTERY_WH },
    transport: 'mqtt',
    driver: {
      kind: 'recorded',
      file: 'data/battery.csv',
      mapping: {
        time: { column: 'hour_ending_local_standard', zone: '-08:00' },
        registers: [
          { name: 'import', plus: 'import_kwh' },
          { name: 'export', plus: 'export_kwh' },
        ],
      },
    },
  }
}

function station(code: string, owner: string, cell: string, altitudeM: number): Member {
  return {
    name: `station-${code.toLowerCase()}`,
    owner,
    deposit: '0',
    model: 'sensing/station',
    cell,
    details: { altitudeM },
    transport: 'http',
    driver: { kind: 'recorded', file: 'data/weather.csv', mapping: weather(code) },
  }
}

function disk(number: number, owner: string): Member {
  return {
    name: `disk-${number}`,
    owner,
    deposit: '0',
    model: 'storage/provider',
    cell: FONTANA,
    details: { spaceGib: 1, price: DISK_PRICE, egress: DISK_PRICE },
    transport: 'http',
    driver: {
      kind: 'storage-provider',
      spaceGib: 1,
      price: DISK_PRICE,
      egress: DISK_PRICE,
      everyMs: 500,
      scrubEveryMs: 10_000,
    },
  }
}

/** Oracles ask disks for leaves, as a consumer would. */
function prober(oracle: number): Member {
  return {
    name: `probe-${oracle}`,
    owner: `oracle-${oracle}`,
    deposit: '0',
    model: 'storage/prober',
    cell: '',
    details: {},
    transport: 'http',
    driver: { kind: 'storage-prober', everyMs: 1_000, reaches: '127.0.0.1' },
  }
}

function archive(owner: string): Member {
  return {
    name: 'archive',
    owner,
    deposit: '100',
    model: 'storage/consumer',
    cell: '',
    details: {},
    transport: 'http',
    driver: { kind: 'storage-gateway', fileLoss: 0.002, dealDays: 365, everyMs: 500, reaches: '127.0.0.1' },
  }
}

/** What a meter counts: the net flow of each hour, one way or the other, and what the panels made. */
function meter(number: number) {
  const [load, pv] = [`h${number}_load_kwh`, `h${number}_pv_kwh`]
  return {
    time: { column: 'hour_ending_local_standard', zone: '-08:00' },
    registers: [
      { name: 'import', plus: load, minus: pv },
      { name: 'export', plus: pv, minus: load },
      { name: 'generation', plus: pv },
    ],
  }
}

/** What a station measured, in the units of the network. */
function weather(code: string) {
  return {
    time: { column: 'time_hour' },
    only: { column: 'origin', equals: code },
    values: [
      { column: 'temp', name: 'temperature', unit: 'Cel', convert: 'fahrenheit' },
      { column: 'humid', name: 'humidity', unit: '%RH' },
      { column: 'wind_speed', name: 'windSpeed', unit: 'm/s', convert: 'mph' },
      { column: 'pressure', name: 'pressure', unit: 'Pa', convert: 'mbar', digits: 0 },
    ],
  }
}
