/** A network file, or a folder that has one, loaded as the module it is. */
import { existsSync, statSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Network } from '../kernel/rules.ts'
import { CliError } from './errors.ts'
import { builtFrom, isBuild } from './package-root.ts'

const FILES = ['network.ts', 'network.js']

export interface LoadedNetwork {
  readonly network: Network
  /** Absolute path of the file. */
  readonly file: string
  /** URL of what it was loaded from, which is what was built of it where that is run: a thread loads it from there. */
  readonly module: string
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
  const loaded = await importDefault(file, module)
  if (!isNetwork(loaded)) {
    throw new CliError('network_file', `${file} does not export a network`, {
      hint: 'End the file with: export default defineNetwork({ … }). See examples/sierra-crest/network.ts.',
    })
  }
  return { network: loaded, file, module }
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

async function importDefault(file: string, url: string): Promise<unknown> {
  try {
    const module: { readonly default?: unknown } = await import(url)
    return module.default
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new CliError('network_file', `${file}: ${why}`, {
      hint: 'Put right what it says, and try again.',
      cause,
    })
  }
}

function isNetwork(value: unknown): value is Network {
  return typeof value === 'object' && value !== null && 'rules' in value && 'resources' in value
}
