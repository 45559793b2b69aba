/** Hashes of what hardly ever differs, such as a network's place or a type's name: made once, and not for each signature. */

const MOST = 256

/**
 * @param make pure; what it makes must not be written to. @returns the same, which remembers its newest answers by their keys.
 * @example remembered(text => text, text => text.length)('four') // → 4
 */
export function remembered<From, Value>(
  keyOf: (from: From) => string,
  make: (from: From) => Value,
): (from: From) => Value {
  const known = new Map<string, Value>()
  return from => {
    const key = keyOf(from)
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make(from)
    known.set(key, made)
    if (known.size > MOST) known.delete(known.keys().next().value!)
    return made
  }
}
