/**
 * A device's own time of a reading, as it writes it. One that says no zone is a time only where the configuration knows the zone;
 * else it still tells one reading from the next.
 */
import * as v from 'valibot'
import { fields, maybe, text } from '../options.ts'
import { lookUp, parsePath } from './path.ts'

export interface OwnTime {
  /** Where in the payload (path.ts). */
  readonly path: string
  /** Of times that say none: `Z` or `+01:00`. */
  readonly zone?: string
}

const ZONE = /^(?:Z|[+-]\d\d:\d\d)$/

export const OWN_TIME = maybe(
  fields({
    path: v.pipe(
      text,
      v.check(path => {
        try {
          return parsePath(path).length > 0
        } catch {
          return false
        }
      }, 'a path is needed'),
    ),
    zone: maybe(v.pipe(text, v.regex(ZONE, 'Z or +01:00 is needed'))),
  }),
)

export interface Stamp {
  /** Ms since 1970; undefined where it cannot be known. */
  readonly timeMs: number | undefined
  /** What differs from one reading to the next. */
  readonly token: string
}

const [SECONDS_FROM, MS_FROM, MS_TO] = [1e9, 1e12, 1e13]
const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s*(Z|[+-]\d\d:?\d\d)?$/

/** @returns undefined where the payload says no time */
export function readOwnTime(payload: unknown, own: OwnTime | undefined): Stamp | undefined {
  const said = own === undefined ? undefined : lookUp(payload, parsePath(own.path))
  if (typeof said !== 'string' && typeof said !== 'number') return undefined
  const token = String(said).slice(0, 64)
  return token === '' ? undefined : { timeMs: timeOf(said, own?.zone), token }
}

/**
 * Seconds or milliseconds since 1970, or ISO 8601.
 * @example timeOf('2026-01-05 12:00:00', 'Z') // → 1767614400000
 */
export function timeOf(said: string | number, zone?: string): number | undefined {
  const value = typeof said === 'number' || /^\d{9,14}(?:\.\d+)?$/.test(said) ? Number(said) : Number.NaN
  if (value >= SECONDS_FROM && value < MS_FROM) return Math.round(value * 1000)
  if (value >= MS_FROM && value < MS_TO) return Math.round(value)
  const [, day, time = '', own] = (typeof said === 'string' ? ISO.exec(said.trim()) : null) ?? []
  const known = own ?? zone
  if (day === undefined || known === undefined) return undefined
  const seconds = time.length === 5 ? `${time}:00` : time.replace(/(\.\d{3})\d+$/, '$1')
  const timeMs = Date.parse(`${day}T${seconds}${known.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`)
  return Number.isFinite(timeMs) ? timeMs : undefined
}
