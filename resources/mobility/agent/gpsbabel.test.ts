/** gpsbabel as an independent reader of tracks: what it makes of a FIT file becomes the same sheets as what we make of it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cleanFixes } from '../messages/clean-fixes.ts'
import type { Fix } from '../messages/fix.ts'
import { readFit } from '../messages/import/read-fit.ts'
import { readGpx } from '../messages/import/read-gpx.ts'
import { makeSheets } from '../messages/make-sheets.ts'
import { driveOf } from '../testing/drives.ts'
import { fitOf } from '../testing/fit-file.ts'

/** Debian's package gpsbabel brings it; where it must not be missing, CAIRN_ALL_TOOLS says so. */
const missing = spawnSync('gpsbabel', ['-V']).status !== 0 && process.env['CAIRN_ALL_TOOLS'] !== '1'
const fixes = driveOf({ startMs: Date.UTC(2026, 0, 1), way: 2, seed: 3, seconds: 1_500 })

it.skipIf(missing)('is to gpsbabel what it is to us', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-fit-'))
  try {
    const file = fitOf(fixes, true)
    writeFileSync(join(folder, 'a.fit'), file)
    const options = ['-i', 'garmin_fit', '-f', 'a.fit', '-o', 'gpx', '-F', 'a.gpx']
    expect(spawnSync('gpsbabel', options, { cwd: folder }).stderr.toString()).toBe('')
    const theirs = readGpx(readFileSync(join(folder, 'a.gpx'), 'utf8')).segments
    expect(theirs.map(({ length }) => length)).toEqual([fixes.length])
    expect(visitsOf(theirs)).toEqual(visitsOf(readFit(file).segments))
    expect(visitsOf(theirs).length).toBeGreaterThan(1)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** A GPX has places and times alone: so no accuracy is told apart. */
function visitsOf(segments: readonly (readonly Fix[])[]) {
  const plain = segments.flat().map(({ timeMs, lat, lon }) => ({
    timeMs,
    lat: Math.round(lat * 1e6) / 1e6,
    lon: Math.round(lon * 1e6) / 1e6,
  }))
  return makeSheets(cleanFixes(plain).fixes).map(({ quarter, visits }) => ({ quarter, visits }))
}
