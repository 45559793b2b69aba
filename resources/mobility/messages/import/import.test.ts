/** Tracks of other devices: each odd file of the fixtures, FIT in both byte orders, and gpsbabel as an independent reader. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trackOf } from '../../testing/tracks.ts'
import { cleanFixes } from '../clean-fixes.ts'
import type { Fix } from '../fix.ts'
import { makeSheets } from '../make-sheets.ts'
import { readCsv } from './read-csv.ts'
import { crcOf, readFit } from './read-fit.ts'
import { readGpx } from './read-gpx.ts'
import { timeOf } from './track.ts'

const lengths = (name: string) => trackOf(name).segments.map(({ length }) => length)

describe('GPX', () => {
  it('keeps segments apart, and leaves out what is empty, a way point or a route', () => {
    expect(lengths('cerknicko-jezero.gpx')).toEqual([173, 52, 2, 44, 2, 2, 21])
    expect(trackOf('cerknicko-jezero.gpx').skipped).toEqual({ noTime: 0, noPlace: 0, notTrack: 7 })
    expect(lengths('track-with-empty-segment.gpx')).toEqual([9])
    expect(lengths('around-visnjan-with-car.gpx')).toEqual([104])
  })

  it('uses nothing that has no time: a drive without times is no drive', () => {
    expect(trackOf('cerknicko-without-times.gpx').skipped.noTime).toBe(291)
    expect(trackOf('track-with-extremes.gpx')).toEqual({
      segments: [],
      skipped: { noTime: 25, noPlace: 0, notTrack: 0 },
    })
  })

  it('reads fractions of seconds and offsets of zones', () => {
    const [[first]] = trackOf('track-with-less-sec-time.gpx').segments as [[Fix]]
    expect(first).toEqual({ timeMs: Date.UTC(2015, 11, 11, 14, 43, 13), lat: 57.011456, lon: 9.992872 })
    expect(timeOf('2026-01-01T00:00:00.250Z')! - timeOf('2026-01-01T01:00:00+01:00')!).toBe(250)
    expect(timeOf('2026-01-01T00:00:00')).toBe(Date.UTC(2026, 0, 1))
    expect([timeOf(''), timeOf('yesterday'), timeOf('2026-13-01T00:00:00Z')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('takes a dilution for what it says of accuracy, and passes over extensions', () => {
    expect(trackOf('track_with_dilution_errors.gpx').skipped).toEqual({ noTime: 1, noPlace: 0, notTrack: 2 })
    expect(trackOf('gpx_with_garmin_extension.gpx')).toMatchObject({ segments: [], skipped: { notTrack: 1 } })
    const point =
      '<x:trkpt lat="1" lon="2"><ele>3</ele><time>2026-01-01T00:00:00Z</time><hdop>30</hdop><extensions><y:time>no</y:time></extensions></x:trkpt>'
    const file = `<x:gpx xmlns:x="u"><!-- <trkpt> --><x:trk><x:trkseg>${point}</x:trkseg></x:trk></x:gpx>`
    const [[fix]] = readGpx(file).segments as [[Fix]]
    expect(fix).toMatchObject({ lat: 1, lon: 2, accuracyM: 150 })
    expect(cleanFixes([fix]).dropped.inaccurate).toBe(1)
  })

  it('is refused where it is none, and is never more than its text', () => {
    expect(() => readGpx('<html></html>')).toThrow('no GPX')
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200, unit: fc.constantFrom(...'<>/"= trkptlaon1-![CDATA]') }),
        text => {
          const { segments } = readGpx(`<gpx>${text}`)
          expect(segments.flat().length).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })
})

describe('CSV', () => {
  it('makes a segment of each receiver or trip, whatever their order', () => {
    expect(lengths('comma_drive_gnss.csv')).toEqual([579, 30])
    expect(lengths('posmo_trajectory.csv')).toEqual([1_327])
    expect(
      readCsv('trip,lat,lon,timestamp\na,1,2,1767225600\nb,3,4,1767225600\na,1,2,1767225601').segments.map(
        ({ length }) => length,
      ),
    ).toEqual([2, 1])
  })

  it('sorts what a tracker lists backwards, and takes accuracy 0 for not said', () => {
    const [google = []] = trackOf('google_trajectory.csv').segments
    const times = cleanFixes(google).fixes.map(({ timeMs }) => timeMs)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(trackOf('posmo_trajectory.csv').segments[0]![0]).not.toHaveProperty('accuracyM')
  })

  it('is refused without the columns that it needs', () => {
    expect(() => readCsv('a,b\n1,2')).toThrow('latitude')
  })
})

/** A FIT file of records, as its format says. */
function fitOf(fixes: readonly Fix[], isLittle: boolean): Uint8Array {
  const body: number[] = []
  const put = (value: number, size: number) => {
    const bytes = Array.from(
      { length: size },
      (_, at) => Math.floor((value < 0 ? value + 2 ** 32 : value) / 256 ** at) % 256,
    )
    body.push(...(isLittle ? bytes : bytes.reverse()))
  }
  body.push(0x40, 0, isLittle ? 0 : 1)
  put(20, 2)
  body.push(5, 253, 4, 0x86, 0, 4, 0x85, 1, 4, 0x85, 6, 2, 0x84, 31, 1, 2)
  for (const { timeMs, lat, lon, speedMps = 0, accuracyM = 255 } of fixes) {
    body.push(0)
    put(timeMs / 1000 - 631_065_600, 4)
    put(Math.round((lat * 2 ** 31) / 180), 4)
    put(Math.round((lon * 2 ** 31) / 180), 4)
    put(Math.round(speedMps * 1000), 2)
    body.push(accuracyM)
  }
  const head = [
    14,
    0x20,
    0x54,
    0x08,
    ...[0, 8, 16, 24].map(shift => (body.length >> shift) & 255),
    0x2e,
    0x46,
    0x49,
    0x54,
    0,
    0,
  ]
  const all = [...head, ...body]
  const crc = crcOf(Uint8Array.from(all))
  return Uint8Array.from([...all, crc & 255, crc >> 8])
}

describe('FIT', () => {
  const fixes = Array.from(
    { length: 50 },
    (_, at): Fix => ({
      timeMs: Date.UTC(2026, 0, 1) + at * 1000,
      lat: -33.8 + at / 10_000,
      lon: 151.2 - at / 10_000,
      speedMps: 11.5,
      accuracyM: 4,
    }),
  )

  it.each([true, false])('is read in either byte order (little: %s)', isLittle => {
    const { segments } = readFit(fitOf(fixes, isLittle))
    expect(segments.length).toBe(1)
    for (const [at, fix] of segments[0]!.entries()) {
      expect(fix).toMatchObject({ timeMs: fixes[at]!.timeMs, speedMps: 11.5, accuracyM: 4 })
      expect([fix.lat, fix.lon]).toEqual([
        expect.closeTo(fixes[at]!.lat, 6),
        expect.closeTo(fixes[at]!.lon, 6),
      ])
    }
  })

  it('gives what stood before where it breaks off, and says where it is damaged', () => {
    const file = fitOf(fixes, true)
    expect(readFit(file.subarray(0, 300)).segments[0]!.length).toBeGreaterThan(10)
    expect(() => readFit(file.map((byte, at) => (at === 100 ? byte ^ 1 : byte)))).toThrow('checksum')
    expect(() => readFit(new Uint8Array(20))).toThrow('no FIT')
  })

  it('isATrackOrAnAnswerWhateverItsBytes', () => {
    const file = fitOf(fixes.slice(0, 3), true)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: file.length - 1 }), fc.nat({ max: 255 })), { maxLength: 5 }),
        fc.nat({ max: file.length }),
        (changes, length) => {
          const bent = file.slice(0, length)
          for (const [at, byte] of changes) if (at < length) bent[at] = byte
          try {
            expect(readFit(bent).segments.flat().length).toBeLessThan(200)
          } catch (error) {
            expect(error).toMatchObject({ code: 'track_unreadable' })
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it.runIf(spawnSync('gpsbabel', ['-V']).status === 0 || process.env['CAIRN_ALL_TOOLS'] === '1')(
    'is to gpsbabel what it is to us, and becomes the same sheets as its GPX',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'cairn-fit-'))
      try {
        writeFileSync(join(folder, 'a.fit'), fitOf(fixes, true))
        const run = spawnSync('gpsbabel', ['-i', 'garmin_fit', '-f', 'a.fit', '-o', 'gpx', '-F', 'a.gpx'], {
          cwd: folder,
        })
        expect(run.stderr.toString()).toBe('')
        const theirs = readGpx(readFileSync(join(folder, 'a.gpx'), 'utf8')).segments
        const ours = readFit(fitOf(fixes, true)).segments
        expect(theirs.map(({ length }) => length)).toEqual([fixes.length])
        const visits = (segments: readonly (readonly Fix[])[]) =>
          makeSheets(cleanFixes(segments[0]!).fixes).map(({ quarter, visits }) => ({ quarter, visits }))
        expect(visits(theirs)).toEqual(visits(ours))
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  )
})
