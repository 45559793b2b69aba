/**
 * Where a consumer's devices are, as far as it says so: a file of cells by DevAddr or DevEUI, read anew whenever something is to be said, so
 * that whoever knows where a device is may write it there. Of each packet that was signed for and whose device is in it, its hash and the cell
 * (about 0.1 km²) go to the network. Without a file nothing of it is kept or said.
 */
import { cellToParent, getResolution, isValidCell } from 'h3-js'
import * as v from 'valibot'
import { ConfigError } from '../../../../agent/kit/config-error.ts'
import { readJsonFile } from '../../../../disk/json-file.ts'
import { numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import { MAP_RESOLUTION } from '../../../../protocol/cells/region.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import { packetHash } from '../../messages/credits.ts'
import { MOST_PLACED, type PlacedPacket, WHEREABOUTS } from '../../messages/map/whereabouts.ts'

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
  /** DevAddr and DevEUI of who sent it, as far as they are known: 8 and 16 hex digits. */
  namesOf(frame: Uint8Array): readonly string[]
}

export interface Places {
  /** The first copy of a packet that counts. */
  heard(frame: Uint8Array, atMs: number): void
  /** What is to be said now. */
  reports(nowMs: number): Promise<readonly Uint8Array[]>
}

/** @throws {ConfigError} where the file is not there, or not such */
export async function openPlaces({ path, route, namesOf }: PlacesOptions): Promise<Places> {
  await readPlaces(path)
  const waiting: { readonly frame: Uint8Array; readonly atMs: number }[] = []
  return {
    heard(frame, atMs) {
      if (waiting.length < MOST_WAITING) waiting.push({ frame, atMs })
    },
    async reports(nowMs) {
      if (waiting.length === 0) return []
      const cells = await readPlaces(path)
      const at = Math.floor(nowMs)
      const packets = waiting.splice(0).flatMap(({ frame, atMs }): PlacedPacket[] => {
        const cell = namesOf(frame).flatMap(name => cells.get(name) ?? [])[0]
        if (cell === undefined) return []
        return [{ hash: packetHash(frame), before: Math.max(0, at - Math.floor(atMs)), cell }]
      })
      const parts = Array.from({ length: Math.ceil(packets.length / MOST_PLACED) }, (_, part) =>
        packets.slice(part * MOST_PLACED, (part + 1) * MOST_PLACED),
      )
      return parts.map(part => WHEREABOUTS.encode({ route, at, packets: part }))
    },
  }
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
