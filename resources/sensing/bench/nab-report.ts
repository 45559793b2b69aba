/**
 * The checks of a single series, run over five files of the Numenta Anomaly Benchmark: how many of the labelled windows
 * have a failed reading in them, and how many readings fail outside. Prints the table that README.md holds.
 *
 * The quantities are described from what the thing is and from the clean control file, never from the labels.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Quantity } from '../rule/quantities.ts'
import { sensing } from '../rule/resource.ts'
import { replay, type Said, stationOf } from '../testing/replay.ts'

interface Recording {
  readonly file: string
  readonly quantity: Quantity
  readonly remark: string
}

type Windows = Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>

const FOLDER = join(import.meta.dirname, '../vectors/nab')
const DAY_MS = 86_400_000
const NOWHERE = '8029fffffffffff'

/** Range and largest change as in `art_daily_small_noise.csv`: 18 to 88, at most 58 between two readings. */
const load: Quantity = {
  name: 'load',
  unit: '%',
  range: [0, 100],
  resolution: 0.1,
  change: { start: 65, perHour: 0, most: 65 },
  constancy: { window: '2h' },
}

/** Events in five minutes: none is usual, and says nothing of the sensor. */
const events: Quantity = {
  name: 'events',
  unit: 'count',
  range: [0, 1000],
  resolution: 1,
  constancy: { window: '6h', unless: [{ because: 'calm', quantity: 'events', atMost: 0 }] },
}

/** Mean speed of traffic, in mph as recorded; the unit is only a name here. A jam takes more than five minutes to form. */
const speed: Quantity = {
  name: 'speed',
  unit: 'm/s',
  range: [0, 120],
  resolution: 1,
  change: { start: 30, perHour: 30, most: 60 },
  constancy: { window: '3h' },
}

const RECORDINGS: readonly Recording[] = [
  { file: 'art_daily_small_noise.csv', quantity: load, remark: 'clean control' },
  { file: 'art_daily_jumpsup.csv', quantity: load, remark: 'the jump leaves the range' },
  { file: 'art_flatline.csv', quantity: load, remark: 'policy conflict: stuck for 14 days, labelled normal' },
  {
    file: 'art_increase_spike_density.csv',
    quantity: events,
    remark: 'every value is possible; density is not looked at',
  },
  {
    file: 'speed_7578.csv',
    quantity: speed,
    remark: 'real jams, no fault of the sensor; three begin with a leap',
  },
]

export function nabReport(): string {
  const windows = JSON.parse(readFileSync(join(FOLDER, 'windows.json'), 'utf8')) as Windows
  const rows = RECORDINGS.map(recording => reportOn(recording, windows[recording.file] ?? []))
  return [
    '| file | readings | windows hit | failed outside | by code | |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

function reportOn({ file, quantity, remark }: Recording, windows: Windows[string]): string {
  const station = stationOf(1, NOWHERE, 0)
  const said = readFileSync(join(FOLDER, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line): Said => {
      const [stamp = '', value = ''] = line.split(',')
      const timeMs = utc(stamp)
      const { name, unit } = quantity
      return {
        subject: station,
        timeMs,
        records: [{ bt: timeMs / 1000, n: name, u: unit, v: Number(value) }],
      }
    })
  const { notes } = replay(sensing({ quantities: [quantity], interval: '5m' }), said, DAY_MS)
  const failed = notes.filter(({ outcome }) => outcome === 'fail')
  const spans = windows.map(([from, to]) => [utc(from), utc(to)] as const)
  const hit = spans.filter(([from, to]) => failed.some(({ timeMs }) => timeMs >= from && timeMs <= to)).length
  const outside = failed.filter(({ timeMs }) => !spans.some(([from, to]) => timeMs >= from && timeMs <= to))
  const codes = Object.entries(Object.groupBy(failed, ({ code }) => code))
  const byCode = codes.map(([code, list]) => `${code} ${list?.length ?? 0}`).sort()
  const share = ((100 * outside.length) / said.length).toFixed(2)
  return `| ${file} | ${said.length} | ${hit} of ${spans.length} | ${outside.length} (${share} %) | ${byCode.join(', ') || '—'} | ${remark} |`
}

function utc(stamp: string): number {
  return Date.parse(`${stamp.slice(0, 19).replace(' ', 'T')}Z`)
}

if (import.meta.main) console.log(nabReport())
