/**
 * Where a consumer's devices are, as far as it says so: a file of cells by DevAddr or DevEUI, read anew whenever something is to be said, so
 * that whoever knows where a device is may write it there. Of each packet that was signed for and whose device is in it, its hash, the cell
 * (about 0.1 km²) and who brought it go to the network, once no more copies can come. Without a file nothing of it is kept or said.
 */
import { cellToParent, getResolution, isValidCell } from 'h3-js'
import * as v from 'valibot'
import { ConfigError } from '../../../../agent/kit/config-error.ts'
import { readJsonFile } from '../../../../disk/json-file.ts'
import { numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import { MAP_RESOLUTION } from '../../../../protocol/cells/region.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import type { PacketHash } from '../../messages/coverage-messages.ts'
import { packetHash } from '../../messages/credits.ts'
import { MOST_NAMED, MOST_PLACED, type PlacedPacket, WHEREABOUTS } from '../../messages/map/whereabouts.ts'
import { COPIES_MS } from '../frame-check.ts'

const RIGHT = `H3 cells of resolution ${MAP_RESOLUTION} or finer`
const isFineEnough = (cell: string) => isValidCell(cell) && getResolution(cell) >= MAP_RESOLUTION
const PLACES = v.record(
  v.pipe(v.string(), v.regex(/^([0-9a-fA-F]{8}|[0-9a-fA-F]{16})$/)),
  v.pipe(v.string(), v.check(isFineEnough, RIGHT)),
)
/** More than that between two times at which something is said is not on the map. */
const MOST_WAITING = 10_000

export interface PlacesOptions {
  readonly path: string
  readonly route: MessageId
  /** Network milliseconds that pass in one of ours: copies take of our time. */
  readonly speed: number
  /** DevAddr and DevEUI of who sent it, as far as they are known: 8 and 16 hex digits. */
  namesOf(frame: Uint8Array): readonly string[]
}

export interface Copy {
  readonly frame: Uint8Array
  /** When it was heard. */
  readonly atMs: number
  readonly by: SubjectId
}

interface Waiting extends Omit<Copy, 'by'> {
  readonly by: Set<SubjectId>
  readonly sinceMs: number
}

export interface Places {
  /** A copy of a packet that counts. */
  heard(copy: Copy, nowMs: number): void
  /** What is to be said now. */
  reports(nowMs: number): Promise<readonly Uint8Array[]>
}

/** @throws {ConfigError} where the file is not there, or not such */
export async function openPlaces({ path, route, speed, namesOf }: PlacesOptions): Promise<Places> {
  await readPlaces(path)
  const waiting = new Map<PacketHash, Waiting>()
  return {
    heard({ frame, atMs, by }, nowMs) {
      const hash = packetHash(frame)
      const known = waiting.get(hash)
      if (known !== undefined) known.by.add(by)
      else if (waiting.size < MOST_WAITING)
        waiting.set(hash, { frame, atMs, by: new Set([by]), sinceMs: nowMs })
    },
    async reports(nowMs) {
      const due = [...waiting].filter(([, { sinceMs }]) => nowMs - sinceMs > COPIES_MS * speed)
      if (due.length === 0) return []
      for (const [hash] of due) waiting.delete(hash)
      const cells = await readPlaces(path)
      const at = Math.floor(nowMs)
      const placed = due.flatMap(([hash, { frame, atMs, by }]): Placed[] => {
        const cell = namesOf(frame).flatMap(name => cells.get(name) ?? [])[0]
        if (cell === undefined) return []
        return [{ hash, before: Math.max(0, at - Math.floor(atMs)), cell, by }]
      })
      return partsOf(placed).map(part => encodePart(part, { route, at }))
    },
  }
}

type Placed = Omit<PlacedPacket, 'by'> & { readonly by: ReadonlySet<SubjectId> }

interface Part {
  readonly gateways: Set<SubjectId>
  readonly placed: Placed[]
}

/** As few messages as their order allows: so many packets and so many gateways are one. */
function partsOf(all: readonly Placed[]): readonly Part[] {
  const parts: Part[] = []
  for (const one of all) {
    const last = parts.at(-1)
    const isRoom =
      last !== undefined &&
      last.placed.length < MOST_PLACED &&
      new Set([...last.gateways, ...one.by]).size <= MOST_NAMED
    const part = isRoom ? last : { gateways: new Set<SubjectId>(), placed: [] }
    if (!isRoom) parts.push(part)
    for (const id of one.by) part.gateways.add(id)
    part.placed.push(one)
  }
  return parts
}

function encodePart(
  { gateways: named, placed }: Part,
  { route, at }: { readonly route: MessageId; readonly at: number },
): Uint8Array {
  const gateways = [...named].sort()
  const packets = placed.map(({ by, ...rest }): PlacedPacket => {
    return Object.assign(rest, { by: [...by].reduce((bits, id) => bits + 2 ** gateways.indexOf(id), 0) })
  })
  return WHEREABOUTS.encode({ route, at, gateways, packets })
}

async function readPlaces(path: string): Promise<ReadonlyMap<string, number>> {
  const found = await readJsonFile(path, PLACES).catch(() => undefined)
  if (found === undefined)
    throw new ConfigError('places', `a file of {"DevAddr or DevEUI": "cell"} is needed, ${RIGHT}, or -`)
  return new Map(
    Object.entries(found).map(([name, cell]) => [
      name.toLowerCase(),
      numberOfCell(cellToParent(cell, MAP_RESOLUTION), MAP_RESOLUTION),
    ]),
  )
}
