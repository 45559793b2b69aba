/** The few JSON schemas that the API is described with. */
export type Schema = { readonly [key: string]: unknown }

export const text: Schema = { type: 'string' }
export const integer: Schema = { type: 'integer' }
export const flag: Schema = { type: 'boolean' }
/** Base units, too large for a JSON number. */
export const amount: Schema = {
  type: 'string',
  pattern: '^[0-9]+$',
  description: 'Base units, decimal digits.',
}
export const hash: Schema = { type: 'string', pattern: '^0x[0-9a-f]{64}$' }
export const address: Schema = { type: 'string', pattern: '^0x[0-9a-f]{40}$' }
export const id: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' }
export const milliseconds: Schema = { type: 'integer', description: 'ms since 1970, network time.' }
/** Facts behind a decision: text, numbers, true or false by name. */
export const facts: Schema = {
  type: 'object',
  additionalProperties: { type: ['string', 'number', 'boolean'] },
}
export const anything: Schema = { type: 'object' }

export function list(items: Schema): Schema {
  return { type: 'array', items }
}

export function byName(values: Schema): Schema {
  return { type: 'object', additionalProperties: values }
}

/** Fields with a question mark at the end of their name may be absent. */
export function object(fields: Readonly<Record<string, Schema>>): Schema {
  const names = Object.keys(fields)
  const properties = Object.fromEntries(names.map(name => [bare(name), fields[name]]))
  return { type: 'object', required: names.filter(name => !name.endsWith('?')), properties }
}

function bare(name: string): string {
  return name.endsWith('?') ? name.slice(0, -1) : name
}
