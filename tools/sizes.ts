/**
 * How large the parts of the house are: functions by their lines, folders by their files. What is larger than a page and a shelf
 * is listed in size-exceptions.json, and that list only shrinks: `node tools/sizes.ts` writes what is left of it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { ROOT, type SourceFile, sourceFiles } from './source-files.ts'

export const [MAX_FUNCTION_LINES, MAX_FOLDER_FILES] = [60, 20]
const FILE = join(ROOT, 'tools/size-exceptions.json')

/** By place, `path name` of a function or a folder's path: lines or files. */
export type Sizes = Readonly<Record<string, number>>

/** Everything that is larger than it should be. */
export function oversized(files: readonly SourceFile[]): Sizes {
  const shipped = files.filter(({ isTest }) => !isTest)
  const functions = shipped.flatMap(largeFunctions)
  const folders = [...Map.groupBy(shipped, ({ path }) => posix.dirname(path))]
    .map(([folder, own]): [string, number] => [folder, own.length])
    .filter(([, count]) => count > MAX_FOLDER_FILES)
  return Object.fromEntries([...functions, ...folders].sort(([a], [b]) => (a < b ? -1 : 1)))
}

export function readExceptions(): Sizes {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Sizes
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly id?: { readonly name?: string } | null
  readonly key?: { readonly name?: string }
  readonly body?: unknown
}

const NAMES = new Set(['VariableDeclarator', 'Property', 'MethodDefinition', 'FunctionDeclaration'])

function largeFunctions({ path, text }: SourceFile): readonly [string, number][] {
  const found: [string, number][] = []
  const visit = (part: unknown, name: string): void => {
    if (Array.isArray(part)) for (const one of part) visit(one, name)
    if (typeof part !== 'object' || part === null || !('type' in part)) return
    const node = part as Node
    const own = NAMES.has(node.type) ? (node.id?.name ?? node.key?.name ?? name) : name
    const lines = text.slice(node.start, node.end).split('\n').length
    if (node.type.includes('Function') && lines > MAX_FUNCTION_LINES) found.push([`${path} ${own}`, lines])
    for (const child of Object.values(node)) visit(child, own)
  }
  visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }), '')
  return found
}

if (import.meta.main) {
  const [before, now] = [readExceptions(), oversized(sourceFiles())]
  const left = Object.entries(before).flatMap(([place, size]) =>
    now[place] === undefined ? [] : [[place, Math.min(size, now[place])] as const],
  )
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(left), undefined, 2)}\n`)
}
