/** Pages of a network's own resources, as the browser can load them. */
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import { reasonOf } from '../links/is-passing.ts'
import type { startNode } from '../node/start-node.ts'
import { CliError } from './errors.ts'
import type { ResourcePackage } from './resource-package.ts'

type OwnPage = NonNullable<Parameters<typeof startNode>[0]['ownPages']>[number]

/** What the console has itself. */
const TAKEN = /^\/(v1|assets|mine|join|epochs|devices|map|operate|messages|accounts)?(\/|$)/

/** @throws {CliError} network_file */
export function readOwnPages(packages: readonly ResourcePackage[]): readonly OwnPage[] {
  return packages.flatMap(({ resource, page }) => {
    if (page === undefined) return []
    const { path, menu, module } = page
    if (!/^\/[a-z0-9-]+$/.test(path) || TAKEN.test(path))
      throw wrong(
        resource,
        `"${path}" is no address for it`,
        'Write one word of small letters, such as /uptime.',
      )
    return [{ resource, path, menu, script: readScript(resource, module) }]
  })
}

function readScript(resource: string, module: URL): string {
  const file = fileURLToPath(module)
  const script = read(resource, file)
  const imported = /^\s*(?:(?:import|export)\b[^;\n]*\bfrom|import)\s*['"]([^'"]+)['"]/m.exec(script)
  if (imported === null) return script
  throw wrong(resource, `${file} imports ${imported[1]}`, 'A page is one file: import nothing but types.')
}

function read(resource: string, file: string): string {
  try {
    const text = readFileSync(file, 'utf8')
    return file.endsWith('.ts') ? stripTypeScriptTypes(text) : text
  } catch (cause) {
    throw wrong(resource, reasonOf(cause), 'Name one file of TypeScript or JavaScript.', cause)
  }
}

function wrong(resource: string, why: string, hint: string, cause?: unknown): CliError {
  return new CliError('network_file', `the page of ${resource}: ${why}`, { hint, cause })
}
