/** What a device is and where its readings come from, as typed: read into values, or refused with what would be right. */
import type { Arguments } from '../arguments.ts'
import { CliError } from '../errors.ts'

const LOCAL_PORT = 8125
const P1_PORT = 2001
const MODBUS_PORT = 502
const GATEWAY_PORT = 9420

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
}

export function readDriver(args: Arguments): DriverChoice {
  const text = args.text('driver') ?? `local:${LOCAL_PORT}`
  const [kind = '', where = '', port] = text.split(':')
  if (kind === 'local') {
    const at = portOf(where === '' ? undefined : where, LOCAL_PORT, text)
    return {
      driver: { kind, port: at, fields: [] },
      hint: `curl -d '[{"n":"temperature","u":"Cel","v":21.5}]' http://127.0.0.1:${at}`,
    }
  }
  if (kind === 'dsmr' && where.startsWith('/'))
    return { driver: { kind, device: where }, hint: 'comes by itself, from the meter’s P1 port' }
  if (kind === 'dsmr' && where !== '') {
    return {
      driver: { kind, host: where, port: portOf(port, P1_PORT, text) },
      hint: 'comes by itself, from the meter’s P1 port',
    }
  }
  if (kind === 'sunspec' && where !== '') {
    return {
      driver: { kind, host: where, port: portOf(port, MODBUS_PORT, text) },
      hint: 'comes by itself, from the inverter',
    }
  }
  if (text === 'prober')
    return { driver: { kind: 'storage-prober' }, hint: 'comes by itself, when a seed asks for it' }
  if (kind === 'gateway') {
    const at = portOf(where === '' ? undefined : where, GATEWAY_PORT, text)
    return {
      driver: { kind: 'storage-gateway', port: at },
      hint: `cairn put FILE; S3 clients at http://127.0.0.1:${at}, with the keys in vault/s3.json of its folder`,
    }
  }
  throw notADriver(text)
}

function portOf(text: string | undefined, otherwise: number, whole: string): number {
  const port = text === undefined ? otherwise : Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw notADriver(whole)
}

function notADriver(text: string): CliError {
  return new CliError('option_value', `--driver is no source of readings: "${text.slice(0, 60)}"`, {
    hint: 'Write local:PORT, dsmr:HOST:PORT, dsmr:/dev/ttyUSB0, sunspec:HOST:PORT, gateway:PORT or prober.',
  })
}
