/** Facts whose resource brought no words: the name taken apart, and the value by the unit that the name ends with. Pure. */
import { fixed, number as written } from '../languages/numbers.ts'
import { duration, kwh, moment } from '../parts/amounts.ts'
import { TEXT } from '../text.ts'

type Value = string | number | boolean
/** What a language calls facts; English takes their names apart. */
export type Names = Readonly<Record<string, string>>

const UNITS: readonly (readonly [ending: RegExp, write: (value: number) => string])[] = [
  [/Ppm$/, value => `${fixed(value / 10_000, 1)} %`],
  [/Wh$/, kwh],
  // What is longer ago than thirty years since 1970 is a moment, not a span.
  [/Ms$/, value => (value > 1e12 ? moment(value) : duration(value))],
  [/Km$/, value => `${written(value)} km`],
  [/Bytes$/i, value => TEXT.bytes(value)],
]

/**
 * `yieldRatioPpm` of 998420 is a yield ratio of 99.8 %.
 * @example plainFact('stationsInCell', 1) // → 'stations in cell 1'
 */
export function plainFact(name: string, value: Value, names: Names = {}): string {
  return plainParts(name, value, names).join(' ')
}

/** The name, and the value by its unit. */
export function plainParts(
  name: string,
  value: Value,
  names: Names = {},
): readonly [name: string, value: string] {
  const called = Object.hasOwn(names, name) ? names[name] : undefined
  const unit = UNITS.find(([ending]) => ending.test(name))
  const number = typeof value === 'boolean' || value === '' ? Number.NaN : Number(value)
  if (unit !== undefined && Number.isFinite(number))
    return [called ?? apart(name.replace(unit[0], '')), unit[1](number)]
  const isNumber = Number.isSafeInteger(number) || typeof value === 'number'
  return [called ?? apart(name), isNumber ? written(number) : String(value)]
}

/** `boughtWh` is bought, `stationsInCell` stations in cell. */
function apart(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
}
