/** A network file, or a folder that has one, loaded as the module it is. */
import { existsSync, statSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkBounds } from '../kernel/define-network.ts'
import type { Network } from '../kernel/rules.ts'
import { CliError } from './errors.ts'
import { builtFrom, isBuild } from './package-root.ts'
import { arePackages, type ResourcePackage } from './resource-package.ts'

const FILES = ['network.ts', 'network.js']

export interface LoadedNetwork {
  readonly network: Network
  /** Absolute path of the file. */
  readonly file: string
  /** URL of what it was loaded from, which is what was built of it where that is run: a thread loads it from there. */
  readonly module: string
  /** What its own resources bring. */
  readonly packages: readonly ResourcePackage[]
}

/** @throws {CliError} network_file, with what the file itself complains of. */
export async function loadNetwork(path: string, cwd: string): Promise<LoadedNetwork> {
  const file = locate(isAbsolute(path) ? path : resolve(cwd, path))
  const built = builtFrom(file)
  if (built === undefined && isBuild()) {
    throw new CliError('network_file', `${file} is not among the networks that were built`, {
      hint: 'Run it from the sources: node bin/cairn.ts.',
    })
  }
  const module = pathToFileURL(built ?? file).href
  const { default: network, packages = [] } = await importModule(file, module)
  if (!isNetwork(network)) {
    throw new CliError('network_file', `${file} does not export a network`, {
      hint: 'End the file with: export default defineNetwork({ … }). See examples/sierra-crest/network.ts.',
    })
  }
  refuseOutOfBounds(file, network)
  if (!arePackages(packages)) {
    throw new CliError('network_file', `${file} exports packages that are none`, {
      hint: "Each names its resource: export const packages = [{ resource: 'uptime', drivers: [ … ] }].",
    })
  }
  return { network, file, module, packages }
}

function locate(path: string): string {
  const candidates =
    existsSync(path) && statSync(path).isDirectory() ? FILES.map(name => join(path, name)) : [path]
  const found = candidates.find(candidate => existsSync(candidate))
  if (found !== undefined) return found
  throw new CliError('network_file', `there is no network file at ${path}`, {
    hint: 'Name a file such as network.ts, or a folder that has one.',
  })
}

/** Of rules that `defineNetwork` did not make, or that were changed afterwards: a chain would refuse them. */
function refuseOutOfBounds(file: string, { rules }: Network): void {
  try {
    checkBounds(rules)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new CliError('network_file', `${file}: ${why}`, {
      hint: 'No chain takes it like this. Put right what it says, and try again.',
      cause,
    })
  }
}

interface NetworkModule {
  readonly default?: unknown
  readonly packages?: unknown
}

async function importModule(file: string, url: string): Promise<NetworkModule> {
  try {
    return (await import(url)) as NetworkModule
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new CliError('network_file', `${placeIn(file, cause)}: ${why}`, {
      hint: 'Put right what it says, and try again.',
      cause,
    })
  }
}

/** Where in the file, or in one that it imports, as editors open it: of what cannot be read the stack begins with its place. */
function placeIn(file: string, cause: unknown): string {
  const stack = cause instanceof Error ? (cause.stack ?? '') : ''
  const [first = ''] = stack.split('\n')
  const unreadable = /^(?:file:\/\/)?(\/.+:\d+)$/.exec(first)?.[1]
  if (unreadable !== undefined) return unreadable
  const at = stack.indexOf(`${file}:`)
  const line = at < 0 ? undefined : /^:\d+(?::\d+)/.exec(stack.slice(at + file.length))?.[0]
  return `${file}${line ?? ''}`
}

function isNetwork(value: unknown): value is Network {
  return typeof value === 'object' && value !== null && 'rules' in value && 'resources' in value
}
