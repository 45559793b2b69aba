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
import { writeAtomically } from '../disk/write-file.ts'
import { CliError } from './errors.ts'
import { toRecord } from './node-client.ts'

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

/** A JSON object from a file; undefined when there is no file. @throws {CliError} file_unreadable, file_invalid */
export function readJson(path: string): Readonly<Record<string, unknown>> | undefined {
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
  try {
    return toRecord(JSON.parse(text))
  } catch (cause) {
    throw new CliError('file_invalid', `${path} is not JSON`, {
      hint: 'Restore it, or remove it and launch again.',
      cause,
    })
  }
}

/** Written whole or not at all: a reader never sees half a file, and a crash leaves the old one. */
export function writeJson(path: string, value: unknown): Promise<void> {
  return writeAtomically(path, `${JSON.stringify(value, null, 2)}\n`)
}

export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true })
}
