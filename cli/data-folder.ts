/**
 * The data folder of a network on this machine, `.cairn` unless said: everything `cairn up` makes and remembers.
 *
 *   network.json     which network file this is, and its rules' hash
 *   deployment.json  where its contracts are
 *   running.json     where chain and node listen, while `cairn up` runs
 *   names.json       what people call their devices and accounts
 *   chain/ node/ or oracles/ devices/ logs/
 */
import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import * as v from 'valibot'
import { parseJson } from '../disk/json-file.ts'
import { writeAtomically } from '../disk/write-file.ts'
import { CliError } from './errors.ts'

export const DATA_FOLDER = '.cairn'

export interface DataFolder {
  readonly path: string
  readonly network: string
  readonly deployment: string
  readonly running: string
  readonly names: string
  readonly chain: string
  readonly node: string
  /** Of `cairn up`: a folder for each oracle. */
  readonly oracles: string
  readonly devices: string
  readonly logs: string
}

export function dataFolder(path: string): DataFolder {
  const inside = (name: string) => join(path, name)
  return {
    path,
    network: inside('network.json'),
    deployment: inside('deployment.json'),
    running: inside('running.json'),
    names: inside('names.json'),
    chain: inside('chain'),
    node: inside('node'),
    oracles: inside('oracles'),
    devices: inside('devices'),
    logs: inside('logs'),
  }
}

export interface Place {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What was named, then CAIRN_DATA, then the nearest `.cairn` upwards, then `.cairn` here. */
export function findDataFolder(named: string | undefined, { cwd, env }: Place): DataFolder {
  const said = named ?? env['CAIRN_DATA']
  if (said !== undefined) return dataFolder(resolve(cwd, said))
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, DATA_FOLDER))) return dataFolder(join(folder, DATA_FOLDER))
    if (dirname(folder) === folder) return dataFolder(join(cwd, DATA_FOLDER))
  }
}

const AN_OBJECT = 'an object is needed'
const ANY = v.custom<Readonly<Record<string, unknown>>>(
  value => typeof value === 'object' && value !== null && !Array.isArray(value),
  AN_OBJECT,
)

/** Which network file this is, and its rules' hash. */
export const NETWORK_FILE = v.object({
  file: v.string(),
  rulesHash: v.string(),
  timeZone: v.optional(v.string(), 'UTC'),
})

/** Where chain and node listen, while they run. */
export const RUNNING_FILE = v.object({
  pid: v.optional(v.number()),
  embedded: v.optional(v.boolean(), false),
  nodeUrl: v.optional(v.string()),
  mqttUrl: v.optional(v.string()),
  rpcUrl: v.optional(v.string()),
})

const HINT = 'Restore it, or remove it and launch again.'

/** A JSON object from a file, whatever is in it. @throws {CliError} file_unreadable, file_invalid */
export function readJson(path: string): Readonly<Record<string, unknown>> | undefined {
  return readJsonAs(path, ANY)
}

/**
 * Undefined when there is no file.
 * @throws {CliError} file_unreadable, file_invalid: with the place that is wrong, and what would be right there
 */
export function readJsonAs<const Schema extends v.GenericSchema<unknown, unknown>>(
  path: string,
  schema: Schema,
  hint = HINT,
): v.InferOutput<Schema> | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new CliError('file_unreadable', `${path} cannot be read`, {
      hint: 'Look at its owner and mode.',
      cause,
    })
  }
  const parsed = parseJson(text, schema)
  if ('value' in parsed) return parsed.value
  const { place, right } = parsed.fault
  throw new CliError('file_invalid', `${path} is damaged: at ${place} ${right}`, {
    hint,
    facts: { path, place, right },
  })
}

/** Written whole or not at all: a reader never sees half a file, and a crash leaves the old one. */
export function writeJson(path: string, value: unknown): Promise<void> {
  return writeAtomically(path, `${JSON.stringify(value, null, 2)}\n`)
}

export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true })
}
