/** Who takes part in an example: `cast.ts` beside its network file. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Cast } from './cast.ts'
import { CliError } from './errors.ts'
import { builtFrom } from './package-root.ts'

const FILES = ['cast.ts', 'cast.js']

/** @throws {CliError} network_file */
export async function loadCast(networkFile: string): Promise<Cast> {
  const folder = dirname(networkFile)
  const file = FILES.map(name => join(folder, name)).find(path => existsSync(path))
  if (file === undefined) {
    throw new CliError('network_file', `there is no cast beside ${networkFile}`, {
      hint: 'cairn up plays an example with its devices: put a cast.ts beside the network file, as examples/sierra-crest has. To launch a network without one: cairn launch.',
    })
  }
  const module: { readonly cast?: Cast } = await import(pathToFileURL(builtFrom(file) ?? file).href)
  if (module.cast !== undefined) return module.cast
  throw new CliError('network_file', `${file} does not export a cast`, {
    hint: 'End it with: export const cast: Cast = { … }.',
  })
}
