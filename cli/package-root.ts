/** Where this package lies on disk, from its sources or from what was built of them. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

/** What to run to be cairn again in a process of its own: `main.ts` beside the sources, `main.js` beside what was built. */
export function mainFile(): string {
  return fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './main.ts' : './main.js', import.meta.url))
}

/** The network that `cairn up` plays unless told otherwise: beside the sources, or beside what was built of them. */
export function exampleFolder(): string {
  return join(import.meta.dirname, '../examples/sierra-crest')
}

/** The console's built files; undefined where it was not built. */
export function pagesFolder(): string | undefined {
  const folder = join(packageRoot(), 'web/dist')
  return existsSync(join(folder, 'index.html')) ? folder : undefined
}

export function packageVersion(): string {
  const text = readFileSync(join(packageRoot(), 'package.json'), 'utf8')
  const { version } = JSON.parse(text) as { version: string }
  return version
}
