import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, sourceFiles } from './source-files.ts'

/** A room, and the rooms it may know. Data flows one way; a new arrow is a decision, not an accident. */
interface Room {
  /** A path, or a path with one `*` for the name of a resource; the longest that fits is a file's room. */
  readonly at: string
  /** `=room` is that room of the same resource. */
  readonly knows: readonly string[]
}

/** The arithmetic of stakes, which is pure: who reads the chain folds with it, and so does who simulates. */
const STAKES = ['chain/facts/stakes/fold-stakes.ts', 'chain/facts/stakes/stake-pool.ts']

/** Core horizontal, features vertical: nobody knows a resource but its own folder, the lists, and who joins them. */
const ROOMS: readonly Room[] = [
  { at: 'protocol', knows: [] },
  { at: 'api', knows: [] },
  { at: 'keys', knows: ['protocol'] },
  { at: 'links', knows: [] },
  { at: 'links/http', knows: ['api', 'protocol', 'links'] },
  { at: 'disk', knows: ['protocol'] },
  { at: 'kernel', knows: ['protocol'] },
  // What an economy does under the kernel's own policies: shipped, since `cairn simulate` runs it.
  { at: 'sim/economy', knows: ['protocol', 'kernel', ...STAKES] },
  ...STAKES.map(at => ({ at, knows: ['protocol', 'kernel', ...STAKES] })),
  { at: 'chain', knows: ['protocol', 'keys', 'links', 'disk', 'kernel', ...STAKES] },
  { at: 'client', knows: ['api', 'protocol'] },
  { at: 'alerts', knows: ['client'] },
  {
    at: 'node',
    knows: ['api', 'alerts', 'protocol', 'keys', 'links', 'links/http', 'disk', 'kernel', 'chain'],
  },
  { at: 'agent', knows: ['client', 'protocol', 'keys', 'links', 'disk', 'agent/kit'] },
  { at: 'agent/kit', knows: ['api', 'client', 'protocol', 'keys', 'links', 'disk'] },
  // Of whoever sells a map from an agent: the one part of the kit that answers HTTP.
  {
    at: 'agent/kit/desk',
    knows: ['api', 'protocol', 'links', 'links/http', 'disk', 'agent/kit'],
  },
  { at: 'web', knows: ['protocol', 'client'] },
  {
    at: 'cli',
    knows: [
      'alerts',
      'client',
      'protocol',
      'keys',
      'links',
      'disk',
      'kernel',
      'chain',
      'node',
      'agent',
      'agent/kit',
      'sim/economy',
    ],
  },
  { at: 'resources', knows: ['protocol', 'kernel'] },
  { at: 'resources/*/messages', knows: ['protocol'] },
  { at: 'resources/*/rule', knows: ['protocol', 'kernel', '=messages'] },
  {
    at: 'resources/*/agent',
    knows: ['protocol', 'keys', 'links', 'links/http', 'disk', 'agent/kit', 'agent/kit/desk', '=messages'],
  },
  { at: 'resources/*/web', knows: ['protocol', 'client', 'web', '=messages'] },
  {
    at: 'resources/*/cli',
    knows: ['protocol', 'keys', 'links', 'disk', 'client', 'cli', '=messages', '=agent'],
  },
  // A resource that comes with a network's file: all of it but the rule as one value, that network, and who plays it.
  { at: 'resources/*/package.ts', knows: ['cli', '=agent', '=cli'] },
  { at: 'resources/*/network.ts', knows: ['kernel', '=package.ts', '=rule'] },
  { at: 'resources/*/cast.ts', knows: ['cli'] },
  { at: 'resources/rules.ts', knows: ['protocol', 'kernel', 'resources/*/rule'] },
  { at: 'resources/services.ts', knows: ['agent/kit', 'agent/kit/desk', 'resources/*/agent'] },
  { at: 'resources/commands.ts', knows: ['client', 'cli', 'resources/*/cli'] },
  { at: 'resources/pages.ts', knows: ['web', 'resources/*/web'] },
  { at: 'examples', knows: ['protocol', 'kernel', 'cli', 'resources/*/rule'] },
]

/** Who joins, and who measures, may know everything. */
const FREE = ['bin', 'bench', 'sim', 'tools', 'resources/*/bench']

/** The one door into the node for those who are not the node. */
const NODE_DOOR = 'node/start-node.ts'

/** Pure rooms: no clock, no I/O, no randomness, no environment. */
const PURE = [
  'alerts',
  'api',
  'protocol',
  'kernel',
  'resources',
  'resources/rules.ts',
  'resources/*/messages',
  'resources/*/rule',
  'sim/economy',
]
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bsetTimeout\b|\bsetInterval\b|\bfetch\(|\bperformance\.now\b|\bgetRandomValues\b/

interface Place {
  readonly room: string
  /** Whose room it is; empty for the core's. */
  readonly resource: string
}

const NAMES = [...ROOMS.map(({ at }) => at), ...FREE].sort((a, b) => b.length - a.length)

function placeOf(path: string): Place {
  for (const room of NAMES) {
    const pattern = new RegExp(`^${room.replace('*', '([^/]+)')}($|/)`)
    const found = pattern.exec(path)
    if (found !== null) return { room, resource: room.includes('*') ? (found[1] ?? '') : '' }
  }
  return { room: path.split('/', 1)[0] ?? '', resource: '' }
}

function mayKnow(from: Place, to: Place): boolean {
  if (from.room === to.room && from.resource === to.resource) return true
  if (FREE.includes(from.room)) return true
  const { knows = [] } = ROOMS.find(({ at }) => at === from.room) ?? {}
  const own = from.resource !== '' && from.resource === to.resource
  return knows.includes(to.room) || (own && knows.includes(`=${to.room.split('/').at(-1)}`))
}

const files = sourceFiles()
const shipped = files.filter(file => !file.isTest)

describe('dependencies point one way', () => {
  it('every import between rooms is an allowed arrow', () => {
    const wrong = shipped.flatMap(file =>
      relativeImports(file.path, file.text)
        .filter(target => !mayKnow(placeOf(file.path), placeOf(target)))
        .map(target => `${file.path} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('in the core no file leads back to itself, not even by its types', () => {
    const own = shipped.filter(({ path }) => /^(protocol|kernel|chain)\//.test(path))
    const known = new Map(own.map(({ path, text }) => [path, relativeImports(path, text)]))
    expect(own.map(({ path }) => circleFrom(path, known)).filter(circle => circle !== undefined)).toEqual([])
  })

  it('the command line enters the node by its door only', () => {
    const wrong = shipped
      .filter(file => placeOf(file.path).room === 'cli')
      .flatMap(file => relativeImports(file.path, file.text).map(target => ({ file, target })))
      .filter(({ target }) => target.startsWith('node/') && target !== NODE_DOOR)
      .map(({ file, target }) => `${file.path} → ${target}`)
    expect(wrong).toEqual([])
  })

  it('pure rooms know no clock, disk, network, randomness or environment', () => {
    const wrong = shipped
      .filter(file => PURE.includes(placeOf(file.path).room))
      .filter(
        file =>
          importsOf(file.text).some(name => name.startsWith('node:')) ||
          IMPURE.test(withoutComments(file.text)),
      )
      .map(file => file.path)
    expect(wrong).toEqual([])
  })
})

/** The way from a file back to itself; undefined where there is none. */
function circleFrom(start: string, known: ReadonlyMap<string, readonly string[]>): string | undefined {
  const seen = new Set<string>()
  const follow = (path: string, way: readonly string[]): string | undefined => {
    for (const target of known.get(path) ?? []) {
      if (target === start) return [...way, target].join(' → ')
      if (seen.has(target)) continue
      seen.add(target)
      const found = follow(target, [...way, target])
      if (found !== undefined) return found
    }
    return undefined
  }
  return follow(start, [start])
}

function relativeImports(path: string, text: string): readonly string[] {
  return importsOf(text)
    .filter(name => name.startsWith('.'))
    .map(name => posix.normalize(posix.join(posix.dirname(path), name)))
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
}
