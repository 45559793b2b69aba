import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type FOLDERS, importsOf, sourceFiles } from './source-files.ts'

/** Which folder may know which. Data flows one way; a new arrow is a decision, not an accident. */
const MAY_IMPORT: Record<(typeof FOLDERS)[number], readonly string[]> = {
  protocol: [],
  keys: ['protocol'],
  links: [],
  kernel: ['protocol'],
  resources: ['protocol', 'kernel'],
  chain: ['protocol', 'keys', 'links', 'kernel'],
  node: ['protocol', 'keys', 'links', 'kernel', 'resources', 'chain'],
  agent: ['protocol', 'keys', 'links'],
  client: ['protocol'],
  web: ['protocol', 'client'],
  cli: ['client', 'protocol', 'keys', 'links', 'kernel', 'resources', 'chain', 'node', 'agent', 'examples'],
  sim: ['protocol', 'keys', 'links', 'kernel', 'resources', 'chain', 'node'],
  examples: ['protocol', 'kernel', 'resources'],
  bench: [
    'protocol',
    'keys',
    'links',
    'kernel',
    'resources',
    'chain',
    'node',
    'agent',
    'client',
    'storage',
    'web',
    'examples',
  ],
  tools: ['agent', 'kernel', 'resources', 'chain', 'node', 'cli'],
}

/** The one door into the node for those who are not the node. */
const NODE_DOOR = 'node/start-node.ts'

/** Pure folders: no clock, no I/O, no randomness, no environment. */
const PURE = ['protocol', 'kernel', 'resources']
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bsetTimeout\b|\bsetInterval\b|\bfetch\(|\bperformance\.now\b|\bgetRandomValues\b/

const files = sourceFiles()
const shipped = files.filter(file => !file.isTest)

describe('dependencies point one way', () => {
  it('every import between folders is an allowed arrow', () => {
    const wrong = shipped.flatMap(file =>
      relativeImports(file.path, file.text)
        .filter(target => target.folder !== file.folder)
        .filter(target => !MAY_IMPORT[file.folder as keyof typeof MAY_IMPORT].includes(target.folder))
        .map(target => `${file.path} → ${target.path}`),
    )
    expect(wrong).toEqual([])
  })

  it('the command line enters the node by its door only', () => {
    const wrong = shipped
      .filter(file => file.folder === 'cli')
      .flatMap(file => relativeImports(file.path, file.text).map(target => ({ file, target })))
      .filter(({ target }) => target.folder === 'node' && target.path !== NODE_DOOR)
      .map(({ file, target }) => `${file.path} → ${target.path}`)
    expect(wrong).toEqual([])
  })

  it('pure folders know no clock, disk, network, randomness or environment', () => {
    const wrong = shipped
      .filter(file => PURE.includes(file.folder) && !file.path.endsWith('-report.ts'))
      .filter(
        file =>
          importsOf(file.text).some(name => name.startsWith('node:')) ||
          IMPURE.test(withoutComments(file.text)),
      )
      .map(file => file.path)
    expect(wrong).toEqual([])
  })
})

function relativeImports(path: string, text: string): readonly { path: string; folder: string }[] {
  return importsOf(text)
    .filter(name => name.startsWith('.'))
    .map(name => posix.normalize(posix.join(posix.dirname(path), name)))
    .map(target => ({ path: target, folder: target.split('/', 1)[0] ?? '' }))
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
}
