/**
 * The zone that times are written in. A network's own is the one in which its days begin at midnight: who launches for California
 * starts the first epoch at midnight there. Where epochs are no days, that says nothing, and it is the reader's.
 */
import type { NetworkView } from '../../../client/node-api.ts'
import { readSettings, type Zone } from './settings.ts'

const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000]

let networkZone: string | undefined

/** `Etc/GMT+8` for UTC−8, as IANA writes it; undefined where its epochs are no whole days. */
export function zoneOfDays(genesisMs: number, epochMs: number): string | undefined {
  const pastMs = ((genesisMs % DAY_MS) + DAY_MS) % DAY_MS
  if (epochMs % DAY_MS !== 0 || pastMs % HOUR_MS !== 0) return undefined
  // Midnight at 08:00 UTC is UTC−8; at 14:00 UTC it is UTC+10.
  const behind = pastMs / HOUR_MS
  const west = behind <= 12 ? behind : behind - 24
  return west === 0 ? 'UTC' : `Etc/GMT${west > 0 ? '+' : ''}${west}`
}

/** Once the network is known, times are written by its days. */
export function takeZoneOf({ deployment, rules }: NetworkView): void {
  networkZone = zoneOfDays(Number(deployment['genesisMs']), rules.epochMs)
}

/**
 * As a calendar of the zone has it: the first day of a year is of that year there, whatever UTC says.
 * @example yearAt(Date.UTC(2015, 11, 31, 23), 'Europe/Berlin') // → 2016
 */
export function yearAt(ms: number, zone: string): number {
  return Number(new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: zone }).format(ms))
}

export const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** An IANA name. */
export function timeZone(zone: Zone = readSettings().zone): string {
  if (zone === 'utc') return 'UTC'
  return zone === 'network' ? (networkZone ?? ownZone()) : ownZone()
}

/** `UTC−8`, `Europe/Berlin`. */
export function nameOfZone(zone: Zone): string {
  const name = timeZone(zone)
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(name) ?? []
  return sign === undefined ? name.replaceAll('_', ' ') : `UTC${sign === '+' ? '−' : '+'}${hours}`
}
