/** A recorded drive leaves its device as any other: ends left out, sealed, and not twice alike. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { pause } from '../../../../links/pause.ts'
import { toSubjectId } from '../../../../protocol/ids.ts'
import { distanceM } from '../../messages/fix.ts'
import { decodeSheet, QUARTER_MS, SHEET_TYPE, type Sheet } from '../../messages/sheet.ts'
import { driveOf } from '../../testing/drives.ts'
import { fixesOf, readDrive, recordedDrive } from './recorded-drive.ts'

const [START_MS, HOUR_MS] = [Date.UTC(2026, 0, 5), 3_600_000]
const SUBJECT = toSubjectId('cd'.repeat(32))
const RULES = {
  inclusion: { epochs: 2, acknowledgeMs: HOUR_MS / 2 },
  resources: [{ name: 'mobility', params: { settleAfter: '1h', openFor: '1h' } }],
}
const folder = mkdtempSync(join(tmpdir(), 'cairn-recorded-drive-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const drive = driveOf({ startMs: 0, way: 3, seed: 4, seconds: 1_500 }).filter((_, at) => at % 5 === 0)
const rows = drive.map(
  ({ timeMs, lat, lon, speedMps = 0, accuracyM }) =>
    `car,${60 + timeMs / 1000},${lat},${lon},${speedMps.toFixed(1)},${accuracyM},,${1_000 + Math.floor(timeMs / 10_000)}`,
)
const table = ['drive,second,lat,lon,speedMps,accuracyM,shake,odometer,seen', ...rows].join('\n')

it('goes out as sheets of its recorder, without its ends, in each round at another pace', async () => {
  const file = join(folder, 'drives.csv')
  writeFileSync(file, table)
  const abort = new AbortController()
  const sheets: Sheet[] = []
  let nowMs = START_MS
  const context = {
    nowMs: () => nowMs,
    speed: 3_600,
    dataDir: folder,
    subject: SUBJECT,
    node: { getNetwork: async () => ({ rules: RULES }) },
    until: async (timeMs: number) => {
      abort.signal.throwIfAborted()
      // Between two drives time goes on by itself, as the recorder looks at it.
      while (timeMs - nowMs > HOUR_MS / 4 && !abort.signal.aborted) {
        await pause(300)
        nowMs += HOUR_MS / 4
      }
      nowMs = Math.max(nowMs, timeMs)
    },
    say: async (type: string, payload: Uint8Array) => {
      if (type === SHEET_TYPE) sheets.push(decodeSheet(payload))
      return payload
    },
    info: () => {},
    warn: () => {},
    signal: abort.signal,
  } as unknown as ServiceContext
  const options = { file, mapping: { drive: 'car' }, startMs: START_MS, periodMs: 6 * HOUR_MS }
  const done = recordedDrive
    .prepare(options)(context)
    .catch(() => undefined)
  await expect.poll(() => sheets.length).toBeGreaterThanOrEqual(3)
  abort.abort()
  await done
  const driven = drive.reduce((sum, fix, at) => sum + (at === 0 ? 0 : distanceM(drive[at - 1]!, fix)), 0)
  const ofFirst = sheets.filter(({ quarter }) => quarter * QUARTER_MS < START_MS + 6 * HOUR_MS)
  const said = ofFirst.flatMap(({ visits }) => visits).reduce((sum, { metres }) => sum + metres, 0)
  // Nothing within 150 m of either end is ever said.
  expect(said).toBeLessThan(driven - 300)
  expect(said).toBeGreaterThan(driven / 4)
})

it('is never the same twice, and its odometer goes on', () => {
  const recording = readDrive(Buffer.from(table), { file: 'drives.csv', mapping: { drive: 'car' } })
  const rounds = [0, 1].map(round => fixesOf(recording, { startMs: START_MS, periodMs: 6 * HOUR_MS }, round))
  const [first, second] = rounds.map(fixes => fixes.at(-1)!.timeMs - fixes[0]!.timeMs)
  expect(second! / first!).toBeCloseTo(1.02, 5)
  expect(rounds[1]![0]!.odometer).toBe(rounds[0]!.at(-1)!.odometer)
})

it('is refused where it is no such table, or has no such drive', () => {
  const options = { file: 'drives.csv', mapping: { drive: 'boat' } }
  expect(() => readDrive(Buffer.from('a,b\n1,2'), options)).toThrow('a table of drive,second')
  expect(() => readDrive(Buffer.from(table), options)).toThrow('no row of the table is left')
})
