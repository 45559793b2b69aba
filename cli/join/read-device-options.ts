/** What a device is and where its readings come from, as typed: read into values, or refused with what would be right. */
import type { AnyDriver } from '../../agent/kit/service.ts'
import type { Arguments } from '../arguments.ts'
import { CliError } from '../errors.ts'

/** Readings that a program hands over. */
const USUAL = 'local'

export function readModel(args: Arguments): string {
  const model = args.text('model') ?? ''
  if (/^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9.-]*$/.test(model) && model.length <= 31) return model
  throw new CliError(
    'option_value',
    model === '' ? 'it is not said what the device is' : `--model is no model: "${model.slice(0, 40)}"`,
    {
      hint: 'Write RESOURCE/MODEL in at most 31 characters, such as --model energy/meter or --model sensing/station.',
    },
  )
}

/** `pvW=5000,connectionW=17000`: numbers where they are numbers, text where they are not. */
export function readDetails(args: Arguments): Readonly<Record<string, number | string>> {
  const text = args.text('details')
  if (text === undefined) return {}
  const entries = text.split(',').map((part): [string, number | string] => {
    const [name = '', ...rest] = part.split('=')
    const value = rest.join('=').trim()
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name.trim()) || value === '') {
      throw new CliError('option_value', `--details has "${part.slice(0, 40)}"`, {
        hint: 'Write NAME=VALUE, several with commas, such as pvW=5000,storageWh=9600.',
      })
    }
    return [name.trim(), Number.isFinite(Number(value)) ? Number(value) : value]
  })
  return Object.fromEntries(entries)
}

export interface DriverChoice {
  /** As the agent's configuration wants it. */
  readonly driver: Readonly<Record<string, unknown>>
  /** How the first reading gets in. */
  readonly hint: string
  /** It commits to what it measures, and says it when an interval of so many ms is over; absent where it says it at once. */
  readonly commitMs?: number
}

/** @param drivers those that there are */
export function readDriver(args: Arguments, drivers: readonly AnyDriver[]): DriverChoice {
  const text = args.text('driver') ?? USUAL
  const [word = '', ...where] = text.split(':')
  for (const { kind, short } of drivers) {
    const read = short?.word === word ? short.read(where) : undefined
    if (read !== undefined) return { driver: { kind, ...read.options }, hint: read.hint }
  }
  throw new CliError('option_value', `--driver is no source of readings: "${text.slice(0, 60)}"`, {
    hint: `Write ${formsOf(drivers)}.`,
  })
}

/** `local:PORT, dsmr:HOST:PORT or prober`. */
function formsOf(drivers: readonly AnyDriver[]): string {
  const forms = drivers.flatMap(({ short }) => short?.forms ?? [])
  return [forms.slice(0, -1).join(', '), ...forms.slice(-1)].filter(part => part !== '').join(' or ')
}
