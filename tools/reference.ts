/**
 * What may be imported, as documents: made from the docstrings of the public files, so that they say what the code says. A page for
 * each group; every function with its signature, its words and its examples (`@example`).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { ROOT } from './source-files.ts'

export interface Exported {
  readonly name: string
  readonly isFunction: boolean
  /** As it is written, without its body. */
  readonly signature: string
  /** Its docstring without examples; empty where it has none. */
  readonly doc: string
  readonly examples: readonly string[]
}

export interface PublicFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string
  readonly doc: string
  readonly exported: readonly Exported[]
}

interface Group {
  readonly name: string
  readonly title: string
  readonly what: string
  readonly paths: () => readonly string[]
}

/** What a resource is written with, beside `protocol/`. */
const RESOURCE_KIT = [
  ...['resource', 'subject', 'balances', 'past-devices', 'define-network', 'knowledge'].map(
    name => `kernel/${name}.ts`,
  ),
  ...['service', 'options', 'config-error', 'at-boundaries', 'log-outage', 'node-api', 'agent-log'].map(
    name => `agent/kit/${name}.ts`,
  ),
  ...['resource-package', 'cast', 'command', 'arguments'].map(name => `cli/${name}.ts`),
  'cli/up/epoch-lines.ts',
]

export const GROUPS: readonly Group[] = [
  {
    name: 'reference-client',
    title: 'Reference: client',
    what: 'A node’s API as its users see it. Runs in a browser and in Node.js.',
    paths: () => filesIn('client'),
  },
  {
    name: 'reference-protocol',
    title: 'Reference: protocol',
    what: 'Messages, keys, amounts and trees: what devices, oracles and the chain agree on. Runs in a browser.',
    paths: () => filesIn('protocol'),
  },
  {
    name: 'reference-resource-kit',
    title: 'Reference: resource kit',
    what: 'What a resource of your own is written with: its rule, its drivers, its commands.',
    paths: () => RESOURCE_KIT,
  },
]

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map(entry => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .filter(path => !path.includes('/testing/') && !path.endsWith('-wasm.ts'))
    .sort()
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly id?: { readonly name: string; readonly end: number } | null
  readonly declaration?: Node | null
  readonly declarations?: readonly (Node & { readonly init?: Node | null })[]
  readonly body?: Node | null
}

export function readPublicFile(path: string): PublicFile {
  const text = readFileSync(join(ROOT, path), 'utf8')
  // The documented boundary: the part of the tree that is looked at here.
  const { body } = parseAst(text, { lang: 'ts' }) as unknown as { readonly body: readonly Node[] }
  const exported = body.flatMap(node => {
    const { declaration } = node
    if (node.type !== 'ExportNamedDeclaration' || declaration == null) return []
    const comment = docBefore(text, node.start)
    const [one] = declaration.declarations ?? [declaration]
    if (one?.id == null) return []
    const isFunction = declaration.type === 'FunctionDeclaration' || initOf(declaration) !== undefined
    return [{ name: one.id.name, isFunction, signature: signatureOf(text, node, declaration), ...comment }]
  })
  return { path, doc: docBefore(text, text.indexOf('*/') + 2).doc, exported }
}

/** A constant that is a function. */
function initOf({ declarations }: Node): Node | undefined {
  const init = declarations?.[0]?.init
  return init?.type === 'ArrowFunctionExpression' ? init : undefined
}

/** Up to where its body begins; types and interfaces are shown whole. */
function signatureOf(text: string, node: Node, declaration: Node): string {
  const isType = declaration.type.startsWith('TS')
  const [one] = declaration.declarations ?? []
  const body = initOf(declaration)?.body ?? (isType ? undefined : declaration.body)
  const whole = text.slice(node.start, node.end)
  // A constant says what it is, where that is a line.
  if (one !== undefined && body === undefined && !whole.includes('\n')) return whole
  const end = body?.start ?? (one === undefined ? node.end : (one.id?.end ?? node.end))
  return text
    .slice(node.start, end)
    .trim()
    .replace(/(=>|=|\{)$/, '')
    .trim()
}

/** The docstring that ends right before a place. */
function docBefore(text: string, at: number): Pick<Exported, 'doc' | 'examples'> {
  const found = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(text.slice(0, at))
  const lines = (found?.[1] ?? '').split('\n').map(line => line.replace(/^\s*\* ?/, '').trimEnd())
  const [words = '', ...examples] = lines.join('\n').trim().split('@example')
  return { doc: words.trim(), examples: examples.map(example => example.trim()) }
}

export function referenceDocument({ name, title, what, paths }: Group) {
  const files = paths().map(readPublicFile)
  const sections = files.filter(({ exported }) => exported.length > 0).map(describeFile)
  return { path: `${name}.md`, name, title, text: `# ${title}\n\n${what}\n\n${sections.join('\n\n')}\n` }
}

function describeFile({ path, doc, exported }: PublicFile): string {
  const module = `cairn/${posix.join(posix.dirname(path), posix.basename(path, '.ts'))}`
  return [`## ${module}`, inMarkdown(doc), ...exported.map(describeExport)].join('\n\n')
}

function describeExport({ name, signature, doc, examples }: Exported): string {
  const shown = examples.map(example => `Example:\n\n${fenced(example)}`)
  return [`### ${name}`, fenced(signature), ...(doc === '' ? [] : [inMarkdown(doc)]), ...shown].join('\n\n')
}

function fenced(code: string): string {
  return `\`\`\`ts\n${code}\n\`\`\``
}

/** Tags begin a line of their own; what is indented is code. */
function inMarkdown(doc: string): string {
  return doc
    .replaceAll(
      /(?<=\n\n|^)(?: {2,}.*(?:\n|$))+/g,
      code => `${fenced(code.trimEnd().replaceAll(/^ {2}/gm, ''))}\n`,
    )
    .replaceAll(/\s*@(param|returns|throws)\s+/g, (_, tag: string) => `\n\n**${tag}** `)
    .trim()
}
