/**
 * What a vehicle says as JSON: entities of Home Assistant as its REST API has them, or a maker's document with signals by the names of
 * COVESA's Vehicle Signal Specification. A value that is not there, is of no unit that is known, or lies outside of its range is none.
 */
import type { Fix } from '../messages/fix.ts'
import { CHARGE, ODOMETER, type Signal } from './obd/signals.ts'

/** One moment of a vehicle, as far as it says it. */
export interface VehicleMoment {
  readonly fix?: Fix
  readonly vin?: string
  /** Hundreds of metres, tenths of a per cent: as a sheet has them. */
  readonly odometer?: number
  readonly charge?: number
}

type Json = Readonly<Record<string, unknown>>

const KM: Readonly<Record<string, number>> = { km: 1, m: 0.001, mi: 1.609_344 }
const MPS: Readonly<Record<string, number>> = { 'm/s': 1, 'km/h': 1 / 3.6, mph: 0.447_04 }

/** Of Home Assistant: a `device_tracker`, a distance and a battery, any of which may be absent. */
export interface HubEntities {
  readonly place?: unknown
  readonly odometer?: unknown
  readonly charge?: unknown
}

/** @example readHub({ charge: { state: '80', attributes: { unit_of_measurement: '%' } } }) // → { charge: 800 } */
export function readHub({ place, odometer, charge }: HubEntities): VehicleMoment {
  const fix = hubFix(record(place))
  const km = inUnit(record(odometer)['state'], KM[unitOf(odometer)])
  const percent = inUnit(record(charge)['state'], unitOf(charge) === '%' ? 1 : undefined)
  return { ...(fix && { fix }), ...counters(km, percent) }
}

/** The tracker’s own time: what a hub says again is of then. */
function hubFix(place: Json): Fix | undefined {
  const { latitude, longitude, gps_accuracy: accuracy, speed, speed_unit: unit } = record(place['attributes'])
  const timeMs = Date.parse(String(place['last_updated']))
  const at = pointOf(latitude, longitude)
  if (Number.isNaN(timeMs) || at === undefined) return undefined
  return {
    timeMs,
    ...at,
    ...optional('accuracyM', accuracy),
    ...optional('speedMps', speed, MPS[String(unit ?? 'm/s')]),
  }
}

/**
 * Of a maker: signals by their paths, flat or nested, each a value or `{ value, unit, timestamp }`. A place is of its latitude's time.
 * @example readVss({ 'Vehicle.TraveledDistance': { value: 12, unit: 'km' } }) // → { odometer: 120 }
 */
export function readVss(document: unknown): VehicleMoment {
  const at = (path: string) => signalAt(record(document), path)
  const [lat, lon] = [at('Vehicle.CurrentLocation.Latitude'), at('Vehicle.CurrentLocation.Longitude')]
  const point = pointOf(lat.value, lon.value)
  const timeMs = Date.parse(String(lat.timestamp ?? at('Vehicle.CurrentLocation.Timestamp').value))
  const accuracy = at('Vehicle.CurrentLocation.HorizontalAccuracy').value
  const speed = at('Vehicle.Speed')
  const fix: Fix | undefined =
    point === undefined || Number.isNaN(timeMs)
      ? undefined
      : {
          timeMs,
          ...point,
          ...optional('accuracyM', accuracy),
          ...optional('speedMps', speed.value, MPS[speed.unit ?? 'km/h']),
        }
  const km = at(ODOMETER.name)
  const percent = at(CHARGE.name)
  const { value: vin } = at('Vehicle.VehicleIdentification.VIN')
  return {
    ...(fix && { fix }),
    ...(typeof vin === 'string' && { vin }),
    ...counters(inUnit(km.value, KM[km.unit ?? 'km']), inUnit(percent.value, 1)),
  }
}

interface Said {
  readonly value?: unknown
  readonly unit?: string
  readonly timestamp?: unknown
}

function signalAt(document: Json, path: string): Said {
  const found =
    document[path] ?? path.split('.').reduce<unknown>((inner, name) => record(inner)[name], document)
  if (typeof found !== 'object' || found === null) return { value: found }
  const { value, unit, timestamp } = found as Json
  return { value, timestamp, ...(typeof unit === 'string' && { unit }) }
}

function counters(km: number | undefined, percent: number | undefined) {
  const [odometer, charge] = [inRange(ODOMETER, km), inRange(CHARGE, percent)]
  return {
    ...(odometer !== undefined && { odometer: Math.round(10 * odometer) }),
    ...(charge !== undefined && { charge: Math.round(10 * charge) }),
  }
}

function inRange({ range: [least, most] }: Signal, value: number | undefined): number | undefined {
  return value !== undefined && value >= least && value <= most ? value : undefined
}

function inUnit(value: unknown, scale: number | undefined): number | undefined {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof read === 'number' && Number.isFinite(read) && scale !== undefined ? read * scale : undefined
}

function pointOf(lat: unknown, lon: unknown): { readonly lat: number; readonly lon: number } | undefined {
  const isPlace =
    typeof lat === 'number' && typeof lon === 'number' && Math.abs(lat) <= 90 && Math.abs(lon) <= 180
  // A receiver without a place says zero, zero.
  return isPlace && (lat !== 0 || lon !== 0) ? { lat, lon } : undefined
}

function optional<Name extends 'accuracyM' | 'speedMps'>(
  name: Name,
  value: unknown,
  scale: number | undefined = 1,
) {
  const read = inUnit(value, scale)
  return (read === undefined || read < 0 ? {} : { [name]: read }) as Partial<Record<Name, number>>
}

function unitOf(entity: unknown): string {
  return String(record(record(entity)['attributes'])['unit_of_measurement'])
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}
