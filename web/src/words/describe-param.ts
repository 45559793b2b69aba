/** A parameter of a resource that brought no words for it: its name taken apart, and what is in it named as well. */
import { TEXT } from '../text.ts'
import { type Names, plainParts } from './plain-words.ts'

/** @example describeParam('retailPpm', 220_000, {}) // → ['retail', '22.0 %'] */
export function describeParam(key: string, value: unknown, names: Names): readonly [string, string] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return plainParts(key, value, names)
  const [label] = plainParts(key, '', names)
  const nothing = TEXT.rules.nothing
  if (Array.isArray(value)) return [label, value.map(item => nameOfItem(item, names)).join(', ') || nothing]
  if (typeof value !== 'object' || value === null) return [label, nothing]
  const inner = Object.entries(value).map(([name, of]) => describeParam(name, of, names).join(' '))
  return [label, inner.join(', ') || nothing]
}

function nameOfItem(item: unknown, names: Names): string {
  const name = typeof item === 'object' && item !== null && 'name' in item ? String(item.name) : String(item)
  return (Object.hasOwn(names, name) ? names[name] : undefined) ?? name
}
