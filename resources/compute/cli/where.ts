/** Where machines are to be, and how much of the time: as typed, and as it is told. */
import { latLngToCell } from 'h3-js'
import type { Arguments, OptionSpecs } from '../../../cli/arguments.ts'
import { CliError } from '../../../cli/errors.ts'
import { ALL_PPM } from '../messages/compute-messages.ts'
import { isPlace, liesIn } from '../messages/place.ts'

/** About 250 km across: a place as typed stands for the region around it. */
const REGION = 2

export const WHERE_OPTIONS = {
  near: {
    value: 'PLACE',
    help: 'LAT,LON for the 250 km around it, or H3 cells with + between: only machines that are registered there',
  },
  uptime: {
    value: 'PERCENT',
    help: 'only machines that were there so much of the time, as the network has seen it; new ones are tried now and then',
  },
} as const satisfies OptionSpecs

export interface Where {
  readonly near: string[]
  /** Parts in a million. */
  readonly uptime: number
}

/** @throws {CliError} option_value */
export function whereIn(args: Arguments): Where {
  return { near: nearIn(args.text('near')), uptime: uptimeIn(args.text('uptime')) }
}

function nearIn(text: string | undefined): string[] {
  if (text === undefined) return []
  const degrees = text.split(',').map(Number)
  const [latitude = Number.NaN, longitude = Number.NaN] = degrees
  if (degrees.length === 2 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)
    return [latLngToCell(latitude, longitude, REGION)]
  const cells = text.split('+')
  if (cells.every(isPlace)) return cells
  throw new CliError('option_value', `--near is no place: "${text.slice(0, 40)}"`, {
    hint: 'Write degrees north and east, such as --near 48.2,16.4, or H3 cells of resolution 0 to 9, such as --near 821e17fffffffff.',
  })
}

function uptimeIn(text: string | undefined): number {
  const match = /^(\d{1,3}(?:\.\d{1,4})?)\s?%$/.exec(text ?? '0%')
  const ppm = match === null ? Number.NaN : Math.round((Number(match[1]) * ALL_PPM) / 100)
  if (ppm <= ALL_PPM) return ppm
  throw new CliError('option_value', `--uptime is no percentage: "${String(text).slice(0, 40)}"`, {
    hint: 'Write how much of the time a machine has to be there, such as --uptime 99%.',
  })
}

type Facts = Readonly<Record<string, unknown>>

/** Whether a machine of the list is known to be as asked; one of which too little is known has no uptime. */
export function isWanted({ near, uptime }: Where, facts: Facts): boolean {
  const cell = String(facts['cell'] ?? '')
  const isUp = uptime === 0 || Number(facts['uptimePpm'] ?? 0) >= uptime
  return isUp && (near.length === 0 || near.some(one => liesIn(cell, one)))
}

/** @example uptimeWords({ uptimePpm: 991_000, seenEpochs: 300 }) // → '99.1 % of 300 epochs' */
export function uptimeWords(facts: Facts): string {
  const [ppm, seen] = [facts['uptimePpm'], Number(facts['seenEpochs'] ?? 0)]
  if (ppm === undefined) return seen === 0 ? 'new' : `new, ${seen} epochs`
  return `${((Number(ppm) / ALL_PPM) * 100).toFixed(1)} % of ${seen} epochs`
}
