/** What devices send, as a value to look into: JSON, a bare number or word, or a form. Bounded before it is read. */

/** Longer payloads are of no device that is known. */
export const LARGEST_PAYLOAD = 65_536

/**
 * JSON where it is JSON, else the text itself, for `21.5` and `on` are both.
 * @throws {Error} where it is too long, or begins like JSON and is none
 * @example readPayload(' 21.5 ') // → 21.5
 */
export function readPayload(text: string): unknown {
  if (text.length > LARGEST_PAYLOAD) throw new Error(`at most ${LARGEST_PAYLOAD} characters`)
  const trimmed = text.trim()
  try {
    return JSON.parse(trimmed) as unknown
  } catch {
    if (/^[[{"]/.test(trimmed)) throw new Error('not JSON')
    return trimmed
  }
}

/**
 * Names and values as a form or an address has them; of a name twice the first counts.
 * @example readForm('tempf=68&humidity=40') // → { tempf: '68', humidity: '40' }
 */
export function readForm(text: string): Readonly<Record<string, string>> {
  if (text.length > LARGEST_PAYLOAD) throw new Error(`at most ${LARGEST_PAYLOAD} characters`)
  const found: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [name, value] of new URLSearchParams(text)) found[name] ??= value
  return { ...found }
}
