/** Devices by the H3 cell that they are registered in. Devices that keep their place to themselves are in none. */
import { cellToLatLng, isValidCell } from 'h3-js'
import type { DeviceView } from '../../../client/node-api.ts'
import { type Place, type Size, toPixel, toPlace, type View } from './view.ts'

export interface Cell {
  /** Its H3 index. */
  readonly id: string
  readonly place: Place
  readonly devices: readonly DeviceView[]
  /** What they were rewarded with in the last epoch, base units; undefined while that is not known. */
  readonly reward: bigint | undefined
}

/** Those with most devices first, so that small ones are drawn over large ones. */
export function cellsOf(
  devices: readonly DeviceView[],
  rewards?: ReadonlyMap<string, bigint>,
): readonly Cell[] {
  const byCell = new Map<string, DeviceView[]>()
  for (const device of devices) {
    const known = byCell.get(device.cell)
    if (known !== undefined) known.push(device)
    else if (isValidCell(device.cell)) byCell.set(device.cell, [device])
  }
  return [...byCell]
    .map(([id, inside]) => ({
      id,
      place: toPlace(...cellToLatLng(id)),
      devices: inside,
      reward: rewards && sumOf(inside, rewards),
    }))
    .sort((a, b) => b.devices.length - a.devices.length || (a.id < b.id ? -1 : 1))
}

function sumOf(devices: readonly DeviceView[], rewards: ReadonlyMap<string, bigint>): bigint {
  return devices.reduce((sum, { id }) => sum + (rewards.get(id) ?? 0n), 0n)
}

/** The cell whose disc is nearest to the pixel, within reach of a finger. */
export function cellAt(cells: readonly Cell[], at: Place, view: View, size: Size): Cell | undefined {
  let nearest: { readonly cell: Cell; readonly distance: number } | undefined
  for (const cell of cells) {
    const { x, y } = toPixel(cell.place, view, size)
    const distance = Math.hypot(x - at.x, y - at.y)
    if (distance <= REACH && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY))
      nearest = { cell, distance }
  }
  return nearest?.cell
}

/** Pixels. */
const REACH = 22
