/**
 * Files of this repository under another name, importing from the installed package: what `cairn init` writes. What a resource is
 * called is known to the files alone.
 */
import { posix } from 'node:path'

/** A file: its path below the folder that is copied, and what it says. */
export interface CopiedFile {
  readonly path: string
  readonly text: string
}

export const [BLUEPRINT, STARTER] = ['resources/_blueprint', 'examples/starter']
/** The blueprint's own tests lean on rigs that are not shipped. */
const NOT_COPIED = /\.(?:test|long)\.ts$|^testing\/|^README\.md$/
/** They lie beside the resource's folder: who plays it, and the network that pays for it. */
const BESIDE = /^(network|cast)\.ts$/

/** @param name of the network: small letters */
export function copyStarter(files: readonly CopiedFile[], name: string): readonly CopiedFile[] {
  return files.map(({ path, text }) => {
    return { path, text: titled(imported(STARTER, path, text), 'Starter', name) }
  })
}

/**
 * @param name of the resource: small letters
 * @returns the network, who plays it, and the resource in a folder of its own
 */
export function copyBlueprint(files: readonly CopiedFile[], name: string): readonly CopiedFile[] {
  return files
    .filter(({ path }) => path.endsWith('.ts') && !NOT_COPIED.test(path))
    .map(({ path, text }) => {
      const own = renamed(imported(BLUEPRINT, path, text), name)
      if (!BESIDE.test(path)) return { path: posix.join(name, renamed(path, name)), text: own }
      return { path, text: titled(own.replaceAll("from './", `from './${name}/`), 'Always On', name) }
    })
}

/** What lies outside the folder comes from the package. */
function imported(folder: string, path: string, text: string): string {
  const from = posix.join(folder, posix.dirname(path))
  return text.replaceAll(/(from |import\()'(\.\.?\/[^']+)\.ts'/g, (whole, how: string, target: string) => {
    const file = posix.join(from, target)
    return file.startsWith(`${folder}/`) ? whole : `${how}'cairn/${file}'`
  })
}

/** `uptime`, `Uptime` and `UPTIME` as that resource would write them. */
function renamed(text: string, name: string): string {
  return text
    .replaceAll('uptime', name)
    .replaceAll('Uptime', capital(name))
    .replaceAll('UPTIME', name.toUpperCase())
}

/** The network's name, and its token's symbol. */
function titled(text: string, before: string, name: string): string {
  return text
    .replaceAll(before, capital(name))
    .replace(/symbol: '\w+'/, `symbol: '${name.slice(0, 4).toUpperCase()}'`)
}

function capital(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1)
}
