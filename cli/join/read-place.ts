/** Where a device is, as typed: a place, or its cell. */
import { getResolution, isValidCell, latLngToCell } from 'h3-js'
import type { Arguments, OptionSpecs } from '../arguments.ts'
import { CliError } from '../errors.ts'

/** About 5 km²: fine enough for neighbours and sun, too coarse for a doorbell. */
const RESOLUTION = 7

export const PLACE_OPTIONS = {
  place: {
    value: 'LAT,LON',
    help: 'where it is; only the cell of about 5 km² around it is told to anybody',
  },
  cell: { value: 'CELL', help: 'its H3 cell, instead of --place' },
} as const satisfies OptionSpecs

/** Empty where neither is given. A cell that none is would be passed over by every oracle, once the gas is paid. @throws {CliError} option_value */
export function readCell(args: Arguments): string {
  const cell = args.text('cell')
  const place = args.text('place')
  if (cell !== undefined) {
    if (!/^8[0-9a-f]{14}$/.test(cell) || !isValidCell(cell)) {
      throw new CliError('option_value', `--cell is no H3 cell: "${cell.slice(0, 40)}"`, {
        hint: 'Write its 15 hex digits, or give --place LAT,LON instead.',
      })
    }
    if (getResolution(cell) >= RESOLUTION) return cell
    throw new CliError(
      'option_value',
      `--cell ${cell} is too large: rules tell no place within it (resolution ${getResolution(cell)})`,
      { hint: `Name one of resolution ${RESOLUTION} or finer, or give --place LAT,LON instead.` },
    )
  }
  if (place === undefined) return ''
  const [latitude = Number.NaN, longitude = Number.NaN, ...rest] = place.split(',').map(Number)
  if (rest.length === 0 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)
    return latLngToCell(latitude, longitude, RESOLUTION)
  throw new CliError('option_value', `--place is no place: "${place.slice(0, 40)}"`, {
    hint: 'Write degrees north and east, such as --place 34.1556,-117.4706.',
  })
}
