/**
 * Tiles as one file that a map reads in parts (PMTiles version 3): a header, a directory in the order of Hilbert's curve, metadata, tiles. Whoever
 * puts it on any web server has a map of it, without a server of tiles.
 */
import { gzipSync } from 'node:zlib'
import { type Box, ringOf } from './cells.ts'
import { type TileCell, writeMvt } from './write-mvt.ts'

export interface Archive {
  readonly layer: string
  readonly leastZoom: number
  readonly mostZoom: number
  readonly cells: readonly TileCell[]
  /** Of each property, `String` or `Number`. */
  readonly fields: Readonly<Record<string, 'String' | 'Number'>>
  readonly attribution: string
}

interface Entry {
  readonly id: number
  readonly offset: number
  readonly length: number
}

const [HEADER, VERSION, GZIP, MVT] = [127, 3, 2, 1]
/** Header and root directory together are read at once. */
const [MOST_ROOT, LEAF_ENTRIES] = [16_384 - HEADER, 2_048]

export function writePmtiles(archive: Archive): Uint8Array {
  const tiles = tilesOf(archive)
  const entries: Entry[] = []
  const data: Uint8Array[] = []
  let offset = 0
  for (const [id, bytes] of tiles) {
    entries.push({ id, offset, length: bytes.length })
    data.push(bytes)
    offset += bytes.length
  }
  const { root, leaves } = directoriesOf(entries)
  const metadata = gzipSync(JSON.stringify(metadataOf(archive)))
  const parts = [root, metadata, leaves, Buffer.concat(data)]
  const header = headerOf(archive, entries.length, parts)
  return new Uint8Array(Buffer.concat([header, ...parts]))
}

/** By number, ascending. */
function tilesOf({ layer, leastZoom, mostZoom, cells }: Archive): readonly (readonly [number, Uint8Array])[] {
  const tiles: (readonly [number, Uint8Array])[] = []
  for (let z = leastZoom; z <= mostZoom; z++) {
    const byTile = new Map<string, TileCell[]>()
    for (const cell of cells)
      for (const name of tilesTouched(cell.cell, z)) {
        const known = byTile.get(name)
        if (known === undefined) byTile.set(name, [cell])
        else known.push(cell)
      }
    for (const [name, own] of byTile) {
      const [x = 0, y = 0] = name.split(' ').map(Number)
      tiles.push([tileNumber(z, x, y), gzipSync(writeMvt(layer, z, x, y, own))])
    }
  }
  return tiles.sort(([a], [b]) => a - b)
}

function tilesTouched(cell: number, z: number): ReadonlySet<string> {
  const across = 2 ** z
  const all = ringOf(cell).map(([lon, lat]) => {
    const sine = Math.sin((lat * Math.PI) / 180)
    const north = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
    const inside = (part: number) => Math.min(across - 1, Math.max(0, Math.floor(part * across)))
    return `${inside((lon + 180) / 360)} ${inside(north)}`
  })
  return new Set(all)
}

/** Its place on Hilbert's curve, after all tiles of lower zooms. */
export function tileNumber(z: number, x: number, y: number): number {
  let [number, tx, ty] = [(4 ** z - 1) / 3, x, y]
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const [right, below] = [Math.floor(tx / side) % 2, Math.floor(ty / side) % 2]
    number += side * side * ((3 * right) ^ below)
    if (below === 0) {
      if (right === 1) [tx, ty] = [side - 1 - (tx % side), side - 1 - (ty % side)]
      ;[tx, ty] = [ty, tx]
    }
  }
  return number
}

/** Where all of it fits, one directory; else leaves, and a root that names them. */
function directoriesOf(entries: readonly Entry[]): { readonly root: Buffer; readonly leaves: Buffer } {
  const whole = directory(entries.map(entry => Object.assign({ run: 1 }, entry)))
  if (whole.length <= MOST_ROOT) return { root: whole, leaves: Buffer.alloc(0) }
  const leaves: Buffer[] = []
  const named: (Entry & { run: number })[] = []
  let offset = 0
  for (let at = 0; at < entries.length; at += LEAF_ENTRIES) {
    const part = entries.slice(at, at + LEAF_ENTRIES)
    const leaf = directory(part.map(entry => Object.assign({ run: 1 }, entry)))
    // A run of none is a leaf.
    named.push({ id: part[0]!.id, offset, length: leaf.length, run: 0 })
    leaves.push(leaf)
    offset += leaf.length
  }
  return { root: directory(named), leaves: Buffer.concat(leaves) }
}

function directory(entries: readonly (Entry & { readonly run: number })[]): Buffer {
  const bytes: number[] = []
  const varint = (value: number) => {
    let rest = value
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
    bytes.push(rest)
  }
  varint(entries.length)
  for (const [at, { id }] of entries.entries()) varint(id - (entries[at - 1]?.id ?? 0))
  for (const { run } of entries) varint(run)
  for (const { length } of entries) varint(length)
  for (const { offset } of entries) varint(offset + 1)
  return gzipSync(Uint8Array.from(bytes))
}

function headerOf({ leastZoom, mostZoom, cells }: Archive, tiles: number, parts: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(HEADER)
  header.write('PMTiles', 0, 'ascii')
  header[7] = VERSION
  let offset = HEADER
  for (const [at, part] of parts.entries()) {
    header.writeBigUInt64LE(BigInt(offset), 8 + 16 * at)
    header.writeBigUInt64LE(BigInt(part.length), 16 + 16 * at)
    offset += part.length
  }
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(BigInt(tiles), at)
  // In order; directories and tiles packed; vector tiles.
  header.set([1, GZIP, GZIP, MVT, leastZoom, mostZoom], 96)
  const { west, south, east, north } = boxOf(cells)
  const e7 = (degrees: number) => Math.round(degrees * 1e7)
  for (const [at, degrees] of [west, south, east, north].entries())
    header.writeInt32LE(e7(degrees), 102 + 4 * at)
  header[118] = leastZoom
  header.writeInt32LE(e7((west + east) / 2), 119)
  header.writeInt32LE(e7((south + north) / 2), 123)
  return header
}

function boxOf(cells: readonly TileCell[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const { cell } of cells)
    for (const [lon, lat] of ringOf(cell)) {
      ;[west, east] = [Math.min(west, lon), Math.max(east, lon)]
      ;[south, north] = [Math.min(south, lat), Math.max(north, lat)]
    }
  return cells.length === 0 ? { west: -180, south: -85, east: 180, north: 85 } : { west, south, east, north }
}

function metadataOf({ layer, leastZoom, mostZoom, fields, attribution }: Archive) {
  return {
    name: layer,
    format: 'pbf',
    attribution,
    vector_layers: [{ id: layer, minzoom: leastZoom, maxzoom: mostZoom, fields }],
  }
}
