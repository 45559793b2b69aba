/**
 * A track of another device, as it was recorded: segments that are never joined, and what of the file could not be used. Only what has
 * a time can become a sheet.
 */
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import type { Fix } from '../fix.ts'

export interface Track {
  /** Each in the order of the file; none is empty. */
  readonly segments: readonly (readonly Fix[])[]
  /** What is not used, by why. */
  readonly skipped: Readonly<Record<Skipped, number>>
}

export type Skipped = 'noTime' | 'noPlace' | 'notTrack'

/** No file of a day's driving is longer. */
export const MOST_BYTES = 64 * 2 ** 20
export const MOST_POINTS = 1_000_000

/** Collects points; what has no time or place is counted and left out. */
export class TrackBuilder {
  readonly #segments: Fix[][] = []
  readonly #skipped: Record<Skipped, number> = { noTime: 0, noPlace: 0, notTrack: 0 }
  #points = 0

  beginSegment(): void {
    this.#segments.push([])
  }

  skip(why: Skipped, count = 1): void {
    this.#skipped[why] += count
  }

  add({ lat, lon, timeMs, accuracyM, speedMps }: { readonly [K in keyof Fix]?: number | undefined }): void {
    if (lat === undefined || lon === undefined || !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      this.skip('noPlace')
      return
    }
    if (timeMs === undefined || !Number.isFinite(timeMs)) {
      this.skip('noTime')
      return
    }
    if (++this.#points > MOST_POINTS) throw unreadable(`has more than ${MOST_POINTS} points`)
    if (this.#segments.length === 0) this.beginSegment()
    const accuracy = isMeasure(accuracyM) ? { accuracyM } : {}
    const speed = isMeasure(speedMps) ? { speedMps } : {}
    this.#segments.at(-1)!.push({ timeMs, lat, lon, ...accuracy, ...speed })
  }

  finish(): Track {
    return { segments: this.#segments.filter(({ length }) => length > 0), skipped: this.#skipped }
  }
}

function isMeasure(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value >= 0
}

export function unreadable(what: string): ProtocolError {
  return new ProtocolError('track_unreadable', `the file ${what}`)
}

/**
 * RFC 3339, with fractions and offsets; without a zone it is UTC, as GPX says and receivers mean. Undefined where it is no time.
 * @example timeOf('2015-12-11T15:43:13.000+01:00') // → 1_449_844_993_000
 */
export function timeOf(text: string): number | undefined {
  const found = /^\s*(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d+))?\s*(Z|[+-]\d\d:?\d\d)?\s*$/i.exec(
    text,
  )
  if (found === null) return undefined
  const [, day, clock, fraction = '', zone = 'Z'] = found
  const offset = /^[zZ]$/.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  const ms = Date.parse(`${day}T${clock}${offset}`)
  return Number.isNaN(ms) ? undefined : ms + Math.floor(Number(`0.${fraction || '0'}`) * 1000)
}

export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return undefined
  const value = Number(text)
  return Number.isFinite(value) ? value : undefined
}
