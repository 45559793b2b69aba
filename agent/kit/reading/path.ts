/**
 * Where in a payload a value stands. Names with dots between them; a name in quotes may have dots itself; `[2]` is a place in a
 * list, `[key=text]` the first item of a list that says so, `*` the first name that leads on. Nothing, or `$`, is the payload itself.
 *
 *   ENERGY.Total          "switch:0".aenergy.total          emeters[0].total
 *   sensordatavalues[value_type=SDS_P1].value               *.Temperature
 *
 * Only what the payload itself has is found: no name reaches what every object inherits.
 */

export type Segment =
  | { readonly key: string }
  | { readonly index: number }
  | { readonly where: readonly [key: string, text: string] }
  | { readonly any: true }

const PART =
  /\s*(?:"((?:[^"\\]|\\.)*)"|\[(\d{1,6})\]|\[([^=\]"]+)=([^\]]*)\]|(\*)(?=\.|$)|([^.[\]"]+))\s*(\.(?!$))?/y
const MOST_SEGMENTS = 16

/**
 * @throws {Error} saying what is wrong
 * @example parsePath('emeters[0]."total.all"') // → [{ key: 'emeters' }, { index: 0 }, { key: 'total.all' }]
 */
export function parsePath(text: string): readonly Segment[] {
  const trimmed = text.trim().replace(/^\$\.?/, '')
  const segments: Segment[] = []
  for (PART.lastIndex = 0; PART.lastIndex < trimmed.length; ) {
    const at = PART.lastIndex
    const match = PART.exec(trimmed)
    if (match === null || segments.length >= MOST_SEGMENTS)
      throw new Error(
        `"${text.slice(0, 80)}" is no path: look at character ${at + 1}; names have dots between them, "a.b" in quotes is one name, [0] a place in a list`,
      )
    segments.push(segmentOf(match))
  }
  return segments
}

function segmentOf([, quoted, index, key, equals, star, plain = '']: RegExpExecArray): Segment {
  if (quoted !== undefined) return { key: quoted.replace(/\\(.)/g, '$1') }
  if (index !== undefined) return { index: Number(index) }
  if (key !== undefined) return { where: [key.trim(), (equals ?? '').trim().replace(/^"(.*)"$/, '$1')] }
  return star === undefined ? { key: plain.trim() } : { any: true }
}

/**
 * What stands there; undefined where nothing does.
 * @example lookUp({ a: [{ b: 7 }] }, parsePath('a[0].b')) // → 7
 */
export function lookUp(payload: unknown, segments: readonly Segment[]): unknown {
  const [first, ...rest] = segments
  if (first === undefined) return payload
  if (typeof payload !== 'object' || payload === null) return undefined
  if ('index' in first) return Array.isArray(payload) ? lookUp(payload[first.index], rest) : undefined
  if ('key' in first) return lookUp(own(payload, first.key), rest)
  if ('where' in first) {
    const [key, text] = first.where
    const found = Array.isArray(payload) ? payload.find(item => String(own(item, key)) === text) : undefined
    return lookUp(found, rest)
  }
  for (const key of Object.keys(payload).slice(0, MOST_KEYS)) {
    const found = lookUp(at(payload, key), rest)
    if (found !== undefined) return found
  }
  return undefined
}

/** So many names are tried for a `*`. */
const MOST_KEYS = 100

function at(object: object, key: string): unknown {
  return (object as Record<string, unknown>)[key]
}

/** Of a list only its places, and not its length. */
function own(item: unknown, key: string): unknown {
  if (Array.isArray(item) && !/^\d{1,6}$/.test(key)) return undefined
  return typeof item === 'object' && item !== null && Object.hasOwn(item, key) ? at(item, key) : undefined
}
