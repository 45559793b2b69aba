/**
 * Cells as a vector tile (Mapbox Vector Tile 2.1): one layer of polygons, in the tile's own 4096 steps. A cell is whole in every tile that it
 * touches, and not cut at its border: who draws it cuts.
 */
import { ringOf } from './cells.ts'

export interface TileCell {
  readonly cell: number
  /** What is not known is left out. */
  readonly properties: Readonly<Record<string, string | number | null>>
}

const EXTENT = 4_096
const [VARINT, BYTES, POLYGON, MOVE_TO, LINE_TO, CLOSE] = [0, 2, 3, 1, 2, 7]

/** Numbers of a message, as protobuf has them. */
class Message {
  readonly #bytes: number[] = []

  varint(value: number): this {
    let rest = value
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.#bytes.push((rest % 128) + 128)
    this.#bytes.push(rest)
    return this
  }

  number(field: number, value: number): this {
    return this.varint(field * 8 + VARINT).varint(value)
  }

  bytes(field: number, value: Iterable<number> & { readonly length: number }): this {
    this.varint(field * 8 + BYTES).varint(value.length)
    for (const byte of value) this.#bytes.push(byte)
    return this
  }

  text(field: number, value: string): this {
    return this.bytes(field, new TextEncoder().encode(value))
  }

  get value(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }
}

/** @example writeMvt('signal', 12, 2200, 1343, [{ cell, properties: { rsrp: -95 } }]) */
export function writeMvt(
  layer: string,
  z: number,
  x: number,
  y: number,
  cells: readonly TileCell[],
): Uint8Array {
  const [keys, values] = [new Map<string, number>(), new Map<string | number, number>()]
  const placeOf = <Key>(of: Map<Key, number>, key: Key): number => {
    const known = of.get(key) ?? of.size
    of.set(key, known)
    return known
  }
  const features = cells.map(({ cell, properties }) => {
    const tags = new Message()
    for (const [name, value] of Object.entries(properties))
      if (value !== null) tags.varint(placeOf(keys, name)).varint(placeOf(values, value))
    const geometry = geometryOf(cell, z, x, y)
    return new Message().bytes(2, tags.value).number(3, POLYGON).bytes(4, geometry).value
  })
  const message = new Message().number(15, 2).text(1, layer)
  for (const feature of features) message.bytes(2, feature)
  for (const key of keys.keys()) message.text(3, key)
  for (const value of values.keys()) message.bytes(4, bytesOf(value))
  return new Message().bytes(3, message.number(5, EXTENT).value).value
}

/** A text, or a double: levels have tenths. */
function bytesOf(value: string | number): Uint8Array {
  if (typeof value === 'string') return new Message().text(1, value).value
  const double = new Uint8Array(9)
  double[0] = 3 * 8 + 1
  new DataView(double.buffer).setFloat64(1, value, true)
  return double
}

/** Steps of the tile; an outer ring goes clockwise as it is seen, y growing downwards. */
function geometryOf(cell: number, z: number, x: number, y: number): Uint8Array {
  const across = 2 ** z
  const ring = ringOf(cell)
    .slice(0, -1)
    .map(([lon, lat]) => {
      const sine = Math.sin((lat * Math.PI) / 180)
      const north = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
      return [
        Math.round(((lon + 180) / 360) * across * EXTENT - x * EXTENT),
        Math.round(north * across * EXTENT - y * EXTENT),
      ] as const
    })
    .toReversed()
  const out = new Message()
  let [atX, atY] = [0, 0]
  for (const [index, [px, py]] of ring.entries()) {
    if (index === 0) out.varint(MOVE_TO + 8)
    if (index === 1) out.varint(LINE_TO + 8 * (ring.length - 1))
    out.varint(zigzag(px - atX)).varint(zigzag(py - atY))
    ;[atX, atY] = [px, py]
  }
  return out.varint(CLOSE + 8).value
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}
