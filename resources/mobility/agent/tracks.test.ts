/** A folder of tracks: a file that still grows waits, each is taken in once and sealed as this device's own trip, and one that is none is named. */
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { ServiceContext } from '../../../agent/kit/service.ts'
import { eventually } from '../../../agent/testing/receiver.ts'
import { toSubjectId } from '../../../protocol/ids.ts'
import { SHEET_TYPE } from '../messages/sheet.ts'
import { driveOf } from '../testing/drives.ts'
import { mobilityTracks } from './tracks.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

it('takes in what was dropped there, once, and names what it cannot read', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'cairn-tracks-'))
  closing.push(() => rmSync(dataDir, { recursive: true }))
  const folder = join(dataDir, 'in')
  mkdirSync(folder)
  const START_MS = Date.UTC(2026, 0, 1, 8, 0)
  const lines = driveOf({ startMs: START_MS + 60_000, way: 3, seed: 4, seconds: 1_600 }).map(
    ({ lat, lon, timeMs }) => `${timeMs},${lat},${lon}`,
  )
  const [half, rest] = [lines.slice(0, 800), lines.slice(800)]
  writeFileSync(join(folder, 'drive.csv'), `time,lat,lon\n${half.join('\n')}\n`)
  writeFileSync(join(folder, 'broken.gpx'), 'no track at all')
  writeFileSync(join(folder, 'notes.txt'), 'nobody reads this')
  const [said, infos, warnings]: [string[], Record<string, unknown>[], Record<string, unknown>[]] = [
    [],
    [],
    [],
  ]
  const abort = new AbortController()
  let looks = 0
  const context = {
    // The file grows once, between the first look and the second.
    nowMs: () => START_MS + 3_600_000,
    speed: 1,
    dataDir,
    subject: toSubjectId('cd'.repeat(32)),
    node: {
      async getNetwork() {
        if (looks++ === 0) appendFileSync(join(folder, 'drive.csv'), rest.join('\n'))
        return { rules: { resources: [] } }
      },
    },
    async say(type: string, payload: Uint8Array) {
      said.push(type)
      return payload
    },
    info: (_: string, facts: Record<string, unknown>) => infos.push(facts),
    warn: (_: string, facts: Record<string, unknown>) => warnings.push(facts),
    signal: abort.signal,
  } as unknown as ServiceContext
  const done = mobilityTracks.prepare({ folder, everyS: 1 })(context)
  await eventually('it is taken in', () => infos.length > 0 && warnings.length > 0 && said.length > 1)
  expect(infos).toEqual([expect.objectContaining({ name: 'drive.csv', late: 0, early: 0, noTime: 0 })])
  expect(Number(infos[0]!['taken']) + Number(infos[0]!['hidden'])).toBe(lines.length)
  expect(warnings).toEqual([{ name: 'broken.gpx', problem: expect.stringContaining('latitude') }])
  expect(said).toEqual([SHEET_TYPE, SHEET_TYPE])
  abort.abort()
  await done
})
