/**
 * The parts that answers of a node are described with. A schema is three things at once: what an answer is held against in tests,
 * the type that its users see (`Answer`), and its description in the OpenAPI document.
 */
import * as v from 'valibot'

export const text = v.string()
export const whole = v.pipe(v.number(), v.integer())
export const number = v.number()
export const flag = v.boolean()
/** Base units, too large for a JSON number: decimal digits. */
export const amount = v.pipe(v.string(), v.regex(/^[0-9]+$/), v.description('Base units, decimal digits.'))
export const hash = v.pipe(v.string(), v.regex(/^0x[0-9a-f]{64}$/))
export const address = v.pipe(v.string(), v.regex(/^0x[0-9a-f]{40}$/))
export const signature = v.pipe(v.string(), v.regex(/^0x[0-9a-f]+$/))
/** Of a message or a subject. */
export const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
export const milliseconds = v.pipe(v.number(), v.description('ms since 1970, network time.'))
/** Facts behind a decision: text, numbers, true or false by name. */
export const facts = v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))

export function byName<const Schema extends v.GenericSchema>(values: Schema) {
  return v.record(v.string(), values)
}

/** With a sentence for whoever reads the description. */
export function told<const Schema extends v.GenericSchema>(schema: Schema, sentence: string) {
  return v.pipe(schema, v.description(sentence))
}

/** A field that may be absent. */
export function maybe<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.exactOptional(schema)
}
