/**
 * Devices by the H3 cell that they are registered in, and cells gathered into larger ones while the map is far away, so that each can
 * be seen and met by a finger. Devices that keep their place to themselves are in none.
 */
import { cellToBoundary, cellToLatLng, cellToParent, getResolution, gridDisk, isValidCell } from 'h3-js'
import type { DeviceView } from '../../../client/node-api.ts'
import { type Place, type Size, toPixel, toPlace, type View } from './view.ts'

export interface Cell {
  /** Its H3 index. */
  readonly id: string
  readonly place: Place
  /** Its corners. */
  readonly ring: readonly Place[]
  readonly devices: readonly DeviceView[]
  /** The cells that were gathered in it; itself where none were. */
  readonly members: number
  /** What they were rewarded with in the newest settled epoch, base units; undefined while that is not known. */
  readonly reward: bigint | undefined
  /** Of its devices, those that earned anything in it. */
  readonly earning: number | undefined
  /** Devices that would still be paid here; undefined where nobody says, and of cells that were gathered. */
  readonly free: Room | undefined
}

export interface Room {
  readonly free: number
  readonly words: string
}

export interface Known {
  /** By device. */
  readonly rewards?: ReadonlyMap<string, bigint>
  /** By cell. */
  readonly free?: ReadonlyMap<string, Room>
}

/**
 * Of every cell with devices: how many more of a resource's are paid there.
 * @param roomFor is told how many of them are in the cell's parent of a resolution
 */
export function roomIn(
  devices: readonly DeviceView[],
  resource: string,
  roomFor: (there: (resolution: number) => number) => Room | undefined,
): ReadonlyMap<string, Room> {
  const placed = devices.filter(({ cell }) => isValidCell(cell))
  const own = placed.filter(device => device.resource === resource).map(({ cell }) => cell)
  const place = (cell: string, resolution: number) =>
    getResolution(cell) <= resolution ? cell : cellToParent(cell, resolution)
  const known = new Map<string, Room>()
  for (const cell of new Set(placed.map(device => device.cell))) {
    const room = roomFor(
      resolution => own.filter(other => place(other, resolution) === place(cell, resolution)).length,
    )
    if (room !== undefined) known.set(cell, room)
  }
  return known
}

/** Those with most devices first, so that small ones are drawn over large ones. */
export function cellsOf(devices: readonly DeviceView[], known: Known = {}): readonly Cell[] {
  const byCell = Map.groupBy(
    devices.filter(({ cell }) => isValidCell(cell)),
    ({ cell }) => cell,
  )
  return inOrder([...byCell].map(([id, inside]) => cellOf(id, inside, 1, known)))
}

function inOrder(cells: Cell[]): readonly Cell[] {
  return cells.sort((a, b) => b.devices.length - a.devices.length || (a.id < b.id ? -1 : 1))
}

function cellOf(id: string, devices: readonly DeviceView[], members: number, { rewards, free }: Known): Cell {
  const [latitude, longitude] = cellToLatLng(id)
  const place = toPlace(latitude, longitude)
  return {
    id,
    place,
    ring: cellToBoundary(id).map(([north, east]) => near(toPlace(north, east), place)),
    devices,
    members,
    reward: rewards && devices.reduce((sum, device) => sum + (rewards.get(device.id) ?? 0n), 0n),
    earning: rewards && devices.filter(device => (rewards.get(device.id) ?? 0n) > 0n).length,
    free: free?.get(id),
  }
}

const around = new Map<string, readonly Place[][]>()

/** Corners of all cells within so many steps of these. */
export function ringsAround(cells: readonly Cell[], steps: number): readonly Place[][] {
  return cells.flatMap(({ id, place }) => {
    const known = around.get(id)
    const rings =
      known ??
      gridDisk(id, steps).map(cell =>
        cellToBoundary(cell).map(([north, east]) => near(toPlace(north, east), place)),
      )
    around.set(id, rings)
    return rings
  })
}

/** A corner on the other side of the date line belongs on this one. */
function near(corner: Place, middle: Place): Place {
  if (corner.x - middle.x > 0.5) return { x: corner.x - 1, y: corner.y }
  return middle.x - corner.x > 0.5 ? { x: corner.x + 1, y: corner.y } : corner
}

/** All within larger cells of that resolution; what is as coarse already stays. */
export function gather(cells: readonly Cell[], resolution: number): readonly Cell[] {
  const groups = Map.groupBy(cells, ({ id }) =>
    getResolution(id) <= resolution ? id : cellToParent(id, resolution),
  )
  return inOrder(
    [...groups].map(([id, inside]) => {
      const [only] = inside
      if (inside.length === 1 && only?.id === id) return only
      const sum = <T extends number | bigint>(
        of: (cell: Cell) => T | undefined,
        zero: T,
        add: (a: T, b: T) => T,
      ) =>
        inside.some(cell => of(cell) === undefined)
          ? undefined
          : inside.reduce((total, cell) => add(total, of(cell) ?? zero), zero)
      const devices = inside.flatMap(cell => cell.devices)
      const shown = inside.length === 1 && only !== undefined ? only : cellOf(id, devices, inside.length, {})
      return {
        ...shown,
        devices,
        members: inside.reduce((total, { members }) => total + members, 0),
        reward: sum<bigint>(
          cell => cell.reward,
          0n,
          (a, b) => a + b,
        ),
        earning: sum<number>(
          cell => cell.earning,
          0,
          (a, b) => a + b,
        ),
        free: shown.members === 1 ? shown.free : undefined,
      }
    }),
  )
}

/** Mean edges of H3 cells by resolution, km (the library's own table). */
const EDGE_KM = [1107.7, 418.7, 158.2, 59.8, 22.6, 8.54, 3.23, 1.22]
const [EQUATOR_KM, SEEN_PX] = [40_075, 8]

/** The finest whose cells can be seen. */
export function resolutionFor({ scale }: View): number {
  const fits = EDGE_KM.findLastIndex(km => (km / EQUATOR_KM) * scale >= SEEN_PX)
  return Math.max(0, fits)
}

export type Layer = 'reward' | 'devices' | 'fresh' | 'free'

/** 0 to 1 of the most there is in that layer; undefined where nothing is known. */
export function shareOf(
  { reward, devices, earning, free }: Cell,
  layer: Layer,
  most: number,
): number | undefined {
  const of = {
    reward: reward === undefined ? undefined : Number(reward),
    devices: devices.length,
    fresh: undefined,
    free: free?.free,
  }
  if (layer === 'fresh') return earning === undefined ? undefined : earning / devices.length
  const value = of[layer]
  return value === undefined ? undefined : most <= 0 ? 0 : Math.sqrt(value / most)
}

/** The largest of a layer. */
export function mostOf(cells: readonly Cell[], layer: Layer): number {
  const values = cells.map(({ reward = 0n, devices, free }) =>
    layer === 'reward' ? Number(reward) : layer === 'free' ? (free?.free ?? 0) : devices.length,
  )
  return values.reduce((a, b) => Math.max(a, b), 0)
}

/** Pixels. */
const REACH = 22

/** The cell whose middle is nearest to the pixel, within reach of a finger or its own edge. */
export function cellAt(cells: readonly Cell[], at: Place, view: View, size: Size): Cell | undefined {
  let nearest: { readonly cell: Cell; readonly distance: number } | undefined
  for (const cell of cells) {
    const { x, y } = toPixel(cell.place, view, size)
    const distance = Math.hypot(x - at.x, y - at.y)
    if (
      distance <= Math.max(REACH, radiusOf(cell, view)) &&
      distance < (nearest?.distance ?? Number.POSITIVE_INFINITY)
    )
      nearest = { cell, distance }
  }
  return nearest?.cell
}

/** Pixels from its middle to its first corner. */
export function radiusOf({ place, ring }: Cell, { scale }: View): number {
  const [corner = place] = ring
  return Math.hypot(corner.x - place.x, corner.y - place.y) * scale
}

/** Where most of them are: the places of the group that the map starts at. */
export function crowdOf(cells: readonly Cell[]): readonly Place[] {
  const groups = gather(cells, CROWD_RESOLUTION)
  const [largest] = groups
  if (largest === undefined) return []
  const [first, second] = [largest.devices.length, groups[1]?.devices.length ?? 0]
  // Where no group stands out, all of them are it.
  if (groups.length > 1 && first < 2 * second) return cells.map(({ place }) => place)
  const inside = new Set(largest.devices.map(({ cell }) => cell))
  return cells.filter(({ id }) => inside.has(id)).map(({ place }) => place)
}

/** Cells of some 400 km across. */
const CROWD_RESOLUTION = 2

/** Groups that lie so far apart that one of them is out of sight beside another; those with most devices first. */
export function crowdsOf(cells: readonly Cell[]): readonly Cell[] {
  return gather(cells, CROWD_RESOLUTION)
}
