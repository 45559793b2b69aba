/** Facts whose resource brought no words: the name taken apart, and the value by the unit that the name ends with. Pure. */
import { duration, moment } from '../parts/amounts.ts'

type Value = string | number | boolean

const UNITS: readonly (readonly [ending: RegExp, write: (value: number) => string])[] = [
  [/Ppm$/, value => `${(value / 10_000).toFixed(1)} %`],
  [/Wh$/, value => `${(value / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} kWh`],
  // What is longer ago than thirty years since 1970 is a moment, not a span.
  [/Ms$/, value => (value > 1e12 ? moment(value) : duration(value))],
  [/Km$/, value => `${value.toLocaleString('en')} km`],
  [/Bytes$/i, value => `${value.toLocaleString('en')} bytes`],
]

/**
 * `yieldRatioPpm` of 998420 is a yield ratio of 99.8 %.
 * @example plainFact('stationsInCell', 1) // → 'stations in cell 1'
 */
export function plainFact(name: string, value: Value): string {
  return plainParts(name, value).join(' ')
}

/** The name, and the value by its unit. */
export function plainParts(name: string, value: Value): readonly [name: string, value: string] {
  const unit = UNITS.find(([ending]) => ending.test(name))
  const number = typeof value === 'boolean' || value === '' ? Number.NaN : Number(value)
  if (unit !== undefined && Number.isFinite(number))
    return [apart(name.replace(unit[0], '')), unit[1](number)]
  const isNumber = Number.isSafeInteger(number) || typeof value === 'number'
  return [apart(name), isNumber ? number.toLocaleString('en') : String(value)]
}

/** `boughtWh` is bought, `stationsInCell` stations in cell. */
function apart(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
}
