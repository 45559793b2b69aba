/**
 * A receiver with a recording: its readings go along network time into the very recorder that every driver of this resource has, and its way is
 * tested to the reflectors that are drawn for it. The driver of demonstrations and tests. After the recording comes the same way again, and nobody
 * reads a cell twice alike: each time the levels differ by some tenths of a decibel, unless the recording is of somebody who made them up.
 */
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { ConfigError } from '../../../../agent/kit/config-error.ts'
import { fields, number, optionReader, text, unlessSaid } from '../../../../agent/kit/options.ts'
import { ownNetworks, reachOf } from '../../../../agent/kit/reaches.ts'
import { defineDriver, type ServiceContext } from '../../../../agent/kit/service.ts'
import type { Reach } from '../../../../links/reach.ts'
import type { NetworkName } from '../../../../protocol/cells/networks/network.ts'
import type { Point } from '../../../../protocol/cells/point.ts'
import type { Levels } from '../../messages/figures.ts'
import type { Reading } from '../../messages/recorder.ts'
import { openMeasuring } from '../measuring.ts'
import { testDrawn } from '../test-way.ts'

interface RecordedOptions {
  readonly file: string
  /** Which of the recording’s walks; and how many rounds later than it was walked it is said. */
  readonly mapping: { readonly walk: string; readonly roundsLate: number }
  /** Network time of the recording’s beginning, and how long a round is. */
  readonly startMs: number
  readonly periodMs: number
  /** After so many readings the way is tested; 0 for never. */
  readonly testEach: number
  /** Networks of its own that reflectors’ addresses may lead to; `-` for none. */
  readonly reaches: string
}

/** A reading with the second of the recording instead of a time. */
type Recorded = Omit<Reading, 'timeMs'> & { readonly second: number; readonly isMadeUp: boolean }

const COLUMNS = 'walk,second,lat,lon,network,madeUp,rsrp,rsrq,sinr,rssi'
const DAY_MS = 86_400_000

export const recordedWalk = defineDriver<RecordedOptions>({
  kind: 'signal-recorded',
  readOptions: optionReader(
    fields({
      file: text,
      mapping: fields({ walk: text, roundsLate: unlessSaid(number({ min: 0, max: 100 }), 0) }),
      startMs: number({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      periodMs: unlessSaid(number({ min: 3_600_000, max: 366 * DAY_MS }), DAY_MS),
      testEach: unlessSaid(number({ min: 0, max: 10_000 }), 0),
      reaches: unlessSaid(ownNetworks, '-'),
    }),
  ),
  async run(options, context) {
    const recording = readWalk(await readFile(options.file), options)
    const measuring = await openMeasuring(context)
    await Promise.all([replay(recording, options, measuring.recorder, context), measuring.say()])
  },
})

/** @throws {ConfigError} where it is no such table */
export function readWalk(
  bytes: Uint8Array,
  { file, mapping }: { readonly file: string; readonly mapping: { readonly walk: string } },
): readonly Recorded[] {
  const table = Buffer.from(file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const [head, ...lines] = table.trim().split('\n')
  if (head !== COLUMNS) throw new ConfigError('file', `a table of ${COLUMNS} is needed`)
  const own = lines.map(line => line.split(',')).filter(([walk]) => walk === mapping.walk)
  if (own.length === 0) throw new ConfigError('mapping.walk', 'no row of the table is left')
  return own.map(([, second, lat, lon, network = '', madeUp, ...levels]) => {
    const level = (at: number) => (levels[at] === '' ? null : Number(levels[at]))
    const [rsrp, rsrq, sinr, rssi] = [level(0), level(1), level(2), level(3)]
    const place: Point = { lat: Number(lat), lon: Number(lon) }
    const heard = { network, isMadeUp: madeUp === '1', rsrp, rsrq, sinr, rssi }
    return Object.assign({ second: Number(second) }, place, heard)
  })
}

/** Of one round. */
export function readingsOf(
  recording: readonly Recorded[],
  {
    startMs,
    periodMs,
    roundsLate = 0,
  }: {
    readonly startMs: number
    readonly periodMs: number
    readonly roundsLate?: number
  },
  round: number,
): readonly Reading[] {
  return recording.map(({ second, isMadeUp, network, lat, lon, ...levels }, at) => {
    const timeMs = startMs + round * periodMs + 1_000 * second
    const by = isMadeUp ? 0 : ((round - roundsLate) * 7 + at * 5) % 11
    return { lat, lon, timeMs, network, ...offBy(levels, by) }
  })
}

/** All by as much: what holds between levels holds still. */
function offBy(levels: Levels, tenths: number): Levels {
  const off = (value: number | null) => (value === null ? null : value + tenths)
  const { rsrp, rsrq, sinr, rssi } = levels
  return { rsrp: off(rsrp), rsrq, sinr, rssi: off(rssi) }
}

async function replay(
  recording: readonly Recorded[],
  { startMs, periodMs, testEach, reaches, mapping: { roundsLate } }: RecordedOptions,
  recorder: Awaited<ReturnType<typeof openMeasuring>>['recorder'],
  context: ServiceContext,
): Promise<void> {
  const [nowMs, reach] = [context.nowMs(), reachOf(reaches)]
  for (let round = Math.max(roundsLate, Math.floor((nowMs - startMs) / periodMs)); ; round++)
    for (const [at, reading] of readingsOf(recording, { startMs, periodMs, roundsLate }, round).entries()) {
      // What was heard while it was away was not recorded.
      if (reading.timeMs < nowMs) continue
      await context.until(reading.timeMs)
      recorder.add(reading)
      if (testEach > 0 && at % testEach === 0)
        await testHere(reading, reading.network, recorder, { context, reach })
    }
}

/** Where nobody is drawn, or nobody answers, there is no test. */
async function testHere(
  place: Point,
  network: NetworkName,
  recorder: Awaited<ReturnType<typeof openMeasuring>>['recorder'],
  { context, reach }: { readonly context: ServiceContext; readonly reach: Reach },
): Promise<void> {
  const way = await testDrawn(context, reach).catch((error: unknown) => {
    if (!context.signal.aborted) context.warn('no reflector answers', { problem: String(error) })
  })
  if (way !== undefined) recorder.addTest(place, network, way)
}
