/** The command line's way to a desk of data: the one of this machine by its folder, or any by its address and a key. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Arguments } from '../../../../cli/arguments.ts'
import type { Context } from '../../../../cli/command.ts'
import { type DataFolder, readJsonAs } from '../../../../cli/data-folder.ts'
import { CliError } from '../../../../cli/errors.ts'
import { DATA_OPTION, JSON_OPTION, settingsOf } from '../../../../cli/settings.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { fetchNear } from '../../../../links/near-fetch.ts'
import { DATA_DESK, DATA_PORT } from '../../agent/market/data-desk.ts'

interface Sending {
  readonly method: 'POST' | 'DELETE'
  readonly body?: object
  /** So that asking again, where an answer broke off, is no second order. */
  readonly once?: string
}

export interface DeskClient {
  readonly name: string
  /** @throws {CliError} desk_unreachable, desk_refused */
  ask<const Schema extends v.GenericSchema<unknown, unknown>>(
    path: string,
    schema: Schema,
    send?: Sending,
  ): Promise<v.InferOutput<Schema>>
  bytes(path: string): Promise<Uint8Array>
}

export const KEY_VARIABLE = 'CAIRN_DATA_KEY'

export const DESK_OPTIONS = {
  as: { value: 'NAME', help: 'the consumer’s device, where there are several' },
  at: { value: 'URL', help: `a desk elsewhere, with its key in the environment as ${KEY_VARIABLE}` },
  ...DATA_OPTION,
  ...JSON_OPTION,
} as const

const CONFIG = v.object({ driver: v.object({ kind: v.string(), port: v.optional(v.number()) }) })
const SECRET = v.object({ secret: v.string() })
const PROBLEM = v.object({
  code: v.optional(v.string()),
  detail: v.optional(v.string()),
  facts: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))),
})
const [ANSWER_MS, LOST] = [60_000, 'Put right what it names, or write it again: cairn join.']

/** @throws {CliError} desk_unknown, key_needed, option_value */
export function findDesk(args: Arguments, context: Context): DeskClient {
  const at = args.text('at')
  if (at === undefined) return hereIn(settingsOf(args, context).data, args.text('as'))
  const url = URL.parse(at)
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new CliError('option_value', '--at is no address', {
      hint: 'Write --at https://desk.example:9470.',
    })
  const key = context.env[KEY_VARIABLE]
  if (key === undefined || key === '')
    throw new CliError('key_needed', 'a desk elsewhere wants a key', {
      hint: `Put it into the environment as ${KEY_VARIABLE}: on a command line others of the machine could read it.`,
    })
  return connect(at, url.href.replace(/\/+$/, ''), () => key)
}

function hereIn(data: DataFolder, named: string | undefined): DeskClient {
  const all = existsSync(data.devices) ? readdirSync(data.devices).sort() : []
  const found = all.flatMap(name => {
    const driver = readJsonAs(join(data.devices, name, 'agent.json'), CONFIG, LOST)?.driver
    return driver?.kind === DATA_DESK && (named ?? name) === name
      ? [{ name, port: driver.port ?? DATA_PORT }]
      : []
  })
  const [desk, other] = found
  if (desk !== undefined && other === undefined) {
    const file = join(data.devices, desk.name, 'desk.json')
    return connect(
      desk.name,
      `http://127.0.0.1:${desk.port}`,
      () => readJsonAs(file, SECRET, LOST)?.secret ?? '',
    )
  }
  const names = found.map(({ name }) => name)
  const nobody = desk === undefined
  throw new CliError(
    'desk_unknown',
    nobody ? 'nothing that buys data is known here' : `several buy data here: ${names.join(', ')}`,
    {
      hint: nobody
        ? 'Join one: cairn join desk --model sensing/consumer --driver data-desk --pair. Then start it: cairn agent --config … Or name one elsewhere with --at.'
        : `Say which: --as ${names.join(' or --as ')}.`,
      facts: { folder: data.devices },
    },
  )
}

function connect(name: string, url: string, secret: () => string): DeskClient {
  const send = async (path: string, { method, body, once }: Partial<Sending> = {}) => {
    const response = await fetchNear(`${url}${path}`, {
      method: method ?? 'GET',
      headers: Object.assign(
        { authorization: `Bearer ${secret()}` },
        once === undefined ? {} : { 'idempotency-key': once },
      ),
      signal: AbortSignal.timeout(ANSWER_MS),
      ...(body === undefined ? {} : { body: new TextEncoder().encode(JSON.stringify(body)) }),
    }).catch((cause: unknown) => {
      throw new CliError('desk_unreachable', `${name} does not answer at ${url}`, {
        hint: 'Start it: cairn agent --config with the agent.json in its folder.',
        cause,
      })
    })
    if (response.ok) return response
    const problem = parseJson(await response.text().catch(() => ''), PROBLEM)
    const { code = `http_${response.status}`, detail, facts } = 'value' in problem ? problem.value : {}
    throw new CliError('desk_refused', detail ?? `${name} says no`, {
      hint: 'The facts say what it was.',
      facts: Object.assign({ code }, facts),
    })
  }
  return {
    name,
    async ask(path, schema, sent) {
      const parsed = parseJson(await (await send(path, sent)).text(), schema)
      if ('value' in parsed) return parsed.value
      const { place, right } = parsed.fault
      throw new CliError('desk_refused', `${name} answered something else: at ${place} ${right}`, {
        hint: 'It may be of another version than this command: start it again with this one.',
        facts: { code: 'answer_unknown' },
      })
    },
    bytes: async path => new Uint8Array(await (await send(path)).arrayBuffer()),
  }
}
