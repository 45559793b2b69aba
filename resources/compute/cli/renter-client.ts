/** The command line's way to the requester that runs on this machine, found by its device's folder. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type DataFolder, readJsonAs } from '../../../cli/data-folder.ts'
import { CliError } from '../../../cli/errors.ts'
import { parseJson } from '../../../disk/json-file.ts'
import { RENTED_LIST, type Rented } from '../messages/requester-answers.ts'

export interface Renter {
  readonly name: string
  /** @throws {CliError} renter_unreachable, renter_refused */
  ask<const Schema extends v.GenericSchema<unknown, unknown>>(
    path: string,
    schema: Schema,
    init?: RequestInit,
  ): Promise<v.InferOutput<Schema>>
  /** A result's bytes. */
  bytesOf(result: string): Promise<Uint8Array>
}

export const AS_OPTION = {
  as: { value: 'NAME', help: 'the requester’s device, where there are several' },
} as const

const KIND = 'compute-requester'
const CONFIG = v.object({ driver: v.object({ kind: v.string(), port: v.optional(v.number()) }) })
const SECRET = v.object({ secret: v.string() })
const PROBLEM = v.object({
  code: v.optional(v.string()),
  detail: v.optional(v.string()),
  facts: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))),
})
const LOST = 'Put right what it names, or write it again: cairn join.'

/** @param named a device's name; the only one there is unless said. @throws {CliError} renter_unknown */
export function findRenter(data: DataFolder, named: string | undefined): Renter {
  const all = existsSync(data.devices) ? readdirSync(data.devices).sort() : []
  const found = all.flatMap(name => {
    const driver = readJsonAs(join(data.devices, name, 'agent.json'), CONFIG, LOST)?.driver
    return driver?.kind === KIND && (named ?? name) === name ? [{ name, port: driver.port ?? 0 }] : []
  })
  const [renter, other] = found
  if (renter !== undefined && other === undefined)
    return connect(
      renter.name,
      `http://127.0.0.1:${renter.port}`,
      join(data.devices, renter.name, 'rent.json'),
    )
  const names = found.map(({ name }) => name)
  throw new CliError(
    'renter_unknown',
    renter === undefined ? 'nothing that rents is known here' : `several rent here: ${names.join(', ')}`,
    {
      hint:
        renter === undefined
          ? 'Join one: cairn join renter --model compute/requester --driver renter:9440 --pair. Then start it: cairn agent --config …'
          : `Say which: --as ${names.join(' or --as ')}.`,
      facts: { folder: data.devices },
    },
  )
}

function connect(name: string, url: string, secretFile: string): Renter {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const secret = readJsonAs(secretFile, SECRET, LOST)?.secret ?? ''
    const headers = { authorization: `Bearer ${secret}` }
    const response = await fetch(`${url}${path}`, Object.assign({ headers }, init)).catch(
      (cause: unknown) => {
        throw new CliError('renter_unreachable', `${name} does not answer at ${url}`, {
          hint: 'Start it: cairn agent --config with the agent.json in its folder.',
          cause,
        })
      },
    )
    if (response.ok) return response
    const problem = parseJson(await response.text().catch(() => ''), PROBLEM)
    const { code = `http_${response.status}`, detail, facts } = 'value' in problem ? problem.value : {}
    throw new CliError('renter_refused', detail ?? `${name} says no`, {
      hint: 'The facts say what it was.',
      facts: { code, ...facts },
    })
  }
  return {
    name,
    async ask(path, schema, init) {
      const parsed = parseJson(await (await ask(path, init)).text(), schema)
      if ('value' in parsed) return parsed.value
      const { place, right } = parsed.fault
      throw new CliError('renter_refused', `${name} answered something else: at ${place} ${right}`, {
        hint: 'It may be of another version than this command: start it again with this one.',
        facts: { code: 'answer_unknown' },
      })
    },
    bytesOf: async result => new Uint8Array(await (await ask(`/blobs/${result}`)).arrayBuffer()),
  }
}

/** The demand whose name begins so. @throws {CliError} argument_invalid, renter_unreachable, renter_refused */
export async function demandNamed(renter: Renter, named: string): Promise<string> {
  const begins = named.replace(/…$/, '')
  const all = await renter.ask('/-/jobs', v.array(v.string()))
  const found = all.filter(one => one.startsWith(begins))
  const [demand, other] = found
  if (demand !== undefined && other === undefined && begins !== '') return demand
  throw new CliError(
    'argument_invalid',
    demand === undefined || begins === ''
      ? `no demand of ${renter.name} begins with "${begins.slice(0, 64)}"`
      : `several demands begin with ${begins}`,
    { hint: 'cairn rent --queue lists what was asked for.', facts: { demands: all.length } },
  )
}

/** How far a demand's jobs are. @throws {CliError} renter_unreachable, renter_refused */
export function readJobs(renter: Renter, demand: string): Promise<readonly Rented[]> {
  return renter.ask(`/-/jobs/${demand}`, RENTED_LIST)
}
