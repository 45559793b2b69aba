/** The blueprint under another name, importing from the installed package: what `cairn init --resource` writes. */
import { posix } from 'node:path'

/** A file of the repository: its path there, and what it says. */
export interface BlueprintFile {
  /** Below resources/_blueprint. */
  readonly path: string
  readonly text: string
}

const FOLDER = 'resources/_blueprint'
/** Its own tests lean on rigs that are not shipped. */
const NOT_COPIED = /\.test\.ts$|^testing\/|^README\.md$|^(network|cast)\.ts$/

/**
 * @param name of the resource: small letters
 * @returns the same files, with paths below the resource's own folder
 */
export function copyBlueprint(files: readonly BlueprintFile[], name: string): readonly BlueprintFile[] {
  return files
    .filter(({ path }) => path.endsWith('.ts') && !NOT_COPIED.test(path))
    .map(({ path, text }) => ({ path: renamed(path, name), text: renamed(imported(path, text), name) }))
}

/** What lies outside the blueprint comes from the package. */
export function imported(path: string, text: string): string {
  const folder = posix.join(FOLDER, posix.dirname(path))
  return text.replaceAll(/(from |import\()'(\.\.?\/[^']+)\.ts'/g, (whole, how: string, target: string) => {
    const file = posix.join(folder, target)
    return file.startsWith(`${FOLDER}/`) ? whole : `${how}'cairn/${file}'`
  })
}

/** `uptime`, `Uptime` and `UPTIME` as that resource would write them. */
export function renamed(text: string, name: string): string {
  return text
    .replaceAll('uptime', name)
    .replaceAll('Uptime', name[0]!.toUpperCase() + name.slice(1))
    .replaceAll('UPTIME', name.toUpperCase())
}
