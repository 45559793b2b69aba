/**
 * A vehicle or a phone with a recording for its receiver: its fixes go along network time into the very recorder that every driver of
 * this resource has, so what leaves it is trimmed, coarsened and sealed as anywhere. The driver of demonstrations and tests. After the
 * recording comes the same way again, each time at a pace of its own: nobody drives a way twice alike.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { ConfigError } from '../../../../agent/kit/config-error.ts'
import { fields, number, optionReader, text, unlessSaid } from '../../../../agent/kit/options.ts'
import { defineDriver, type ServiceContext } from '../../../../agent/kit/service.ts'
import type { Fix } from '../../messages/fix.ts'
import type { Seen } from '../../messages/sightings/collect.ts'
import { openTrips, type Trips } from '../trips.ts'

interface RecordedOptions {
  readonly file: string
  /** Which of the recording's drives it drives. */
  readonly mapping: { readonly drive: string }
  /** Network time of the recording's beginning, and how long it is. */
  readonly startMs: number
  readonly periodMs: number
}

const COLUMNS = 'drive,second,lat,lon,speedMps,accuracyM,shake,odometer,seen'
const DAY_MS = 86_400_000
/** Paces before the first comes again, and how much each differs from the one before it. */
const [PACES, PACE_STEP] = [11, 0.02]

export const recordedDrive = defineDriver<RecordedOptions>({
  kind: 'mobility-recorded',
  readOptions: optionReader(
    fields({
      file: text,
      mapping: fields({ drive: text }),
      startMs: number({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      periodMs: unlessSaid(number({ min: 3_600_000, max: 366 * DAY_MS }), DAY_MS),
    }),
  ),
  async run(options, context) {
    const recording = readDrive(await readFile(options.file), options)
    const trips = await openTrips(context)
    await Promise.all([replay(recording, options, trips, context), trips.say()])
  },
})

/** A fix with the second of the recording instead of a time. */
type RecordedFix = Omit<Fix, 'timeMs'> & { readonly second: number }

/** @throws {ConfigError} where it is no such table */
export function readDrive(
  bytes: Uint8Array,
  { file, mapping }: Pick<RecordedOptions, 'file' | 'mapping'>,
): readonly RecordedFix[] {
  const table = Buffer.from(file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const [head, ...lines] = table.trim().split('\n')
  if (head !== COLUMNS) throw new ConfigError('file', `a table of ${COLUMNS} is needed`)
  const own = lines.map(line => line.split(',')).filter(([drive]) => drive === mapping.drive)
  if (own.length === 0) throw new ConfigError('mapping.drive', 'no row of the table is left')
  const looks = own.some(row => (row[8] ?? '') !== '')
  return own.map(([, second, lat, lon, speedMps, accuracyM, shake, odometer, seen]) => ({
    second: Number(second),
    lat: Number(lat),
    lon: Number(lon),
    speedMps: Number(speedMps),
    accuracyM: Number(accuracyM),
    ...(shake === '' ? {} : { shake: Number(shake) }),
    ...(odometer === '' ? {} : { odometer: Number(odometer) }),
    // A camera that sees nothing at a fix looks all the same.
    ...(looks ? { seen: seenIn(seen ?? '') } : {}),
  }))
}

/** `kind:picture` */
function seenIn(text: string): readonly Seen[] {
  const [kind, picture = ''] = text.split(':')
  return picture === '' ? [] : [{ kind: Number(kind), picture }]
}

/** Nobody sees a thing twice alike: of each round it is another picture; what is one picture stays one. */
function inRound({ kind, picture }: Seen, round: number): Seen {
  const bytes = createHash('sha256')
    .update(`${picture} ${round}`)
    .digest()
    .subarray(0, picture.length / 2)
  return { kind, picture: bytes.toString('hex') }
}

async function replay(
  recording: readonly RecordedFix[],
  options: RecordedOptions,
  trips: Trips,
  context: ServiceContext,
): Promise<void> {
  const nowMs = context.nowMs()
  for (let round = Math.max(0, Math.floor((nowMs - options.startMs) / options.periodMs)); ; round++)
    for (const fix of fixesOf(recording, options, round)) {
      // What was driven while it was away was not recorded.
      if (fix.timeMs < nowMs) continue
      await context.until(fix.timeMs)
      trips.add(fix)
    }
}

/** Of one round. */
export function fixesOf(
  recording: readonly RecordedFix[],
  { startMs, periodMs }: Pick<RecordedOptions, 'startMs' | 'periodMs'>,
  round: number,
): readonly Fix[] {
  const [first, last] = [recording[0]!, recording.at(-1)!]
  const slower = 1 + PACE_STEP * (round % PACES)
  const gone = (last.odometer ?? 0) - (first.odometer ?? 0)
  return recording.map(({ second, seen, ...fix }) => ({
    ...fix,
    ...(seen === undefined ? {} : { seen: seen.map(one => inRound(one, round)) }),
    timeMs: startMs + round * periodMs + Math.round(1000 * (first.second + (second - first.second) * slower)),
    speedMps: (fix.speedMps ?? 0) / slower,
    ...(fix.odometer === undefined ? {} : { odometer: fix.odometer + round * gone }),
  }))
}
