/** Where this package lies on disk, from its sources or from what was built of them. */
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The nearest folder above this file that has a package.json. */
export function packageRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error(`no package.json above ${import.meta.dirname}`)
    folder = parent
  }
  return folder
}

/** A module beside another one, as the sources are or as they were built: what a process of its own runs. */
export function siblingFile(url: string, name: string): string {
  return fileURLToPath(new URL(`./${name}${extname(url)}`, url))
}

/** An entry of bin/ that a process of its own runs. */
export function processFile(name: string): string {
  const folder = isBuild() ? import.meta.dirname : join(import.meta.dirname, '../bin')
  return join(folder, `${name}${extname(import.meta.url)}`)
}

/** The network that `cairn up` plays unless told otherwise: beside the sources, or beside what was compiled of them. */
export function exampleFolder(): string {
  const beside = join(import.meta.dirname, '../examples/sierra-crest')
  return existsSync(beside) ? beside : join(packageRoot(), 'examples/sierra-crest')
}

/**
 * What was built of a module that is shipped (tools/bundle.ts): it shares its parts with whoever runs from the same build, and
 * the source would bring a second copy of them. Undefined where nothing was built of it, or this is no build.
 */
export function builtFrom(file: string): string | undefined {
  if (!isBuild()) return undefined
  const name = `${basename(dirname(file))}-${basename(file, extname(file))}.js`
  const isShipped = dirname(dirname(file)) === join(packageRoot(), 'examples')
  const built = join(import.meta.dirname, name)
  return isShipped && existsSync(built) ? built : undefined
}

/** Whether this runs from one folder with everything in it. */
export function isBuild(): boolean {
  return existsSync(join(import.meta.dirname, 'bundle.json'))
}

/** The console's built files; undefined where it was not built. */
export function pagesFolder(): string | undefined {
  const folder = join(packageRoot(), 'web/dist')
  return existsSync(join(folder, 'index.html')) ? folder : undefined
}

/** How cairn is called where a person is: from a checkout of it, or where it is installed. */
export function calledAs(): string {
  return packageRoot().includes('node_modules') ? 'npx cairn' : 'npm run cairn --'
}

export function packageVersion(): string {
  const text = readFileSync(join(packageRoot(), 'package.json'), 'utf8')
  const { version } = JSON.parse(text) as { version: string }
  return version
}
