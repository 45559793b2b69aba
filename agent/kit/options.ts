/**
 * What a person writes into a configuration, as schemas: each says in its own words what would be right. Fields that nobody
 * asked for are left out.
 *
 *   readOptions: optionReader(fields({ host: text, port: unlessSaid(port, 502) }))
 */
import * as v from 'valibot'
import { readPrice } from '../../protocol/amounts/base-units.ts'
import { ConfigError } from './config-error.ts'

export type Raw = Readonly<Record<string, unknown>>

const AN_OBJECT = 'an object is needed'

/**
 * An object with these fields. One that is missing is told in the field's own words.
 * @example readWith(fields({ port: ownPort }), { port: 80 }, 'driver') // → { port: 80 }
 */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.object(entries, ({ expected, path }) => {
    const missing = path?.at(-1)?.key
    const entry = expected === `"${String(missing)}"` ? entries[String(missing)] : undefined
    return entry === undefined ? AN_OBJECT : (v.safeParse(entry, undefined).issues?.[0].message ?? AN_OBJECT)
  })
}

const TEXT = 'text is needed'
/** Of one character at least. */
export const text = v.pipe(v.string(TEXT), v.nonEmpty(TEXT))

export interface Range {
  readonly min: number
  readonly max: number
}

/** @example readWith(number({ min: 0, max: 1 }), 0.5, 'share') // → 0.5 */
export function number({ min, max }: Range) {
  const message = `a number from ${min} to ${max} is needed`
  return v.pipe(v.number(message), v.finite(message), v.minValue(min, message), v.maxValue(max, message))
}

/** @example readWith(wholeNumber({ min: 1, max: 9 }), 7, 'count') // → 7 */
export function wholeNumber({ min, max }: Range) {
  const message = `a whole number from ${min} to ${max} is needed`
  return v.pipe(v.number(message), v.integer(message), v.minValue(min, message), v.maxValue(max, message))
}

/** Of a server that is asked. */
export const port = wholeNumber({ min: 1, max: 65_535 })
/** To listen on: 0 takes a free one. */
export const ownPort = wholeNumber({ min: 0, max: 65_535 })

/** Base units: digits, or a number where that loses none. */
export const baseUnits = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, bigint>(({ dataset: { value }, addIssue, NEVER }) => {
    const price = readPrice(value)
    if (price !== undefined) return price
    addIssue({ message: 'base units in digits, below 2^128, are needed' })
    return NEVER
  }),
)

/**
 * @param protocols as `https:`.
 * @example readWith(urls(['https:']), ['https://a.example/'], 'nodes') // → ['https://a.example']
 */
export function urls(protocols: readonly string[]) {
  const begins = `URLs begin with ${protocols.map(name => `${name}//`).join(' or ')}`
  const some = 'a list of at least one URL is needed'
  const url = v.pipe(
    v.string(begins),
    v.check(text => protocols.includes(URL.parse(text)?.protocol ?? ''), begins),
    v.transform(text => new URL(text).href.replace(/\/$/, '')),
  )
  return v.pipe(v.array(url, some), v.minLength(1, some))
}

/**
 * `otherwise` where nothing is said, as a person would write it.
 * @example readWith(fields({ host: unlessSaid(text, 'localhost') }), {}, 'driver') // → { host: 'localhost' }
 */
export function unlessSaid<const Schema extends v.GenericSchema>(
  schema: Schema,
  otherwise: NonNullable<v.InferInput<Schema>>,
) {
  return v.optional(schema, () => otherwise)
}

/** @example readWith(fields({ topic: maybe(text) }), {}, 'driver') // → {} */
export function maybe<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.exactOptional(schema)
}

/** @example readWith(listOf(text), ['a', 'b'], 'columns') // → ['a', 'b'] */
export function listOf<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.array(schema, 'a list is needed')
}

/**
 * @throws {ConfigError} naming the first field that is wrong, and what would be right.
 * @example readWith(text, 'home-3', 'name') // → 'home-3'
 */
export function readWith<const Schema extends v.GenericSchema>(
  schema: Schema,
  raw: unknown,
  name: string,
): v.InferOutput<Schema> {
  const { success, output, issues } = v.safeParse(schema, raw, { abortEarly: true })
  if (success) return output
  throw new ConfigError(v.getDotPath(issues[0]) ?? name, issues[0].message)
}

/**
 * What `readOptions` of a driver is.
 * @example optionReader(fields({ host: text, port: unlessSaid(port, 502) }))({ host: 'inverter' }) // → { host: 'inverter', port: 502 }
 */
export function optionReader<const Schema extends v.GenericSchema>(schema: Schema) {
  return (raw: Raw): v.InferOutput<Schema> => readWith(schema, raw, 'driver')
}
