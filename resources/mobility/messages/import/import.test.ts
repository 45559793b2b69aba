/** Tracks of other devices: each odd file of the fixtures, and FIT in both byte orders. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitOf } from '../../testing/fit-file.ts'
import { trackOf } from '../../testing/tracks.ts'
import { cleanFixes } from '../clean-fixes.ts'
import type { Fix } from '../fix.ts'
import { readCsv } from './read-csv.ts'
import { readFit } from './read-fit.ts'
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
})
