/** A vector tile, read by the format's own text (Mapbox Vector Tile 2.1): what a map that draws it sees. */

export interface ReadFeature {
  readonly properties: Readonly<Record<string, string | number>>
  /** Corners in the tile's steps, not closed. */
  readonly ring: readonly (readonly [x: number, y: number])[]
}

export interface ReadLayer {
  readonly name: string
  readonly version: number
  readonly extent: number
  readonly features: readonly ReadFeature[]
}

type Part = readonly [field: number, value: number | Uint8Array]

function partsOf(bytes: Uint8Array): readonly Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Part[] = []
  for (let at = 0; at < bytes.length; ) {
    const [key, next] = varint(bytes, at)
    at = next
    const [field, kind] = [key >> 3, key & 7]
    if (kind === 1) {
      parts.push([field, view.getFloat64(at, true)])
      at += 8
      continue
    }
    const [value, after] = varint(bytes, at)
    at = after
    if (kind === 0) parts.push([field, value])
    else {
      parts.push([field, bytes.subarray(at, at + value)])
      at += value
    }
  }
  return parts
}

function varint(bytes: Uint8Array, from: number): readonly [value: number, next: number] {
  let [value, scale, at] = [0, 1, from]
  for (;;) {
    const byte = bytes[at++]!
    value += (byte & 127) * scale
    if (byte < 128) return [value, at]
    scale *= 128
  }
}

function numbersOf(bytes: Uint8Array): readonly number[] {
  const numbers: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const [value, next] = varint(bytes, at)
    numbers.push(value)
    at = next
  }
  return numbers
}

const all = (parts: readonly Part[], field: number) =>
  parts.filter(([of]) => of === field).map(([, value]) => value as Uint8Array)
const one = (parts: readonly Part[], field: number) => parts.find(([of]) => of === field)?.[1]
const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

export function readMvt(tile: Uint8Array): readonly ReadLayer[] {
  return all(partsOf(tile), 3).map(bytes => {
    const layer = partsOf(bytes)
    const keys = all(layer, 3).map(words)
    const values = all(layer, 4).map(value => {
      const [part] = partsOf(value)
      return typeof part![1] === 'number' ? part![1] : words(part![1])
    })
    const features = all(layer, 2).map((feature): ReadFeature => {
      const parts = partsOf(feature)
      const tags = numbersOf(one(parts, 2) as Uint8Array)
      const pairs = Array.from(
        { length: tags.length / 2 },
        (_, at) => [keys[tags[2 * at]!]!, values[tags[2 * at + 1]!]!] as const,
      )
      return { properties: Object.fromEntries(pairs), ring: ringOf(numbersOf(one(parts, 4) as Uint8Array)) }
    })
    return {
      name: words(one(layer, 1) as Uint8Array),
      version: Number(one(layer, 15)),
      extent: Number(one(layer, 5)),
      features,
    }
  })
}

function ringOf(commands: readonly number[]): readonly (readonly [number, number])[] {
  const ring: (readonly [number, number])[] = []
  let [x, y] = [0, 0]
  const signed = (value: number) => (value % 2 === 0 ? value / 2 : -(value + 1) / 2)
  for (let at = 0; at < commands.length; ) {
    const [kind, count] = [commands[at]! & 7, commands[at]! >> 3]
    at++
    if (kind === 7) continue
    for (let time = 0; time < count; time++, at += 2) {
      ;[x, y] = [x + signed(commands[at]!), y + signed(commands[at + 1]!)]
      ring.push([x, y])
    }
  }
  return ring
}
