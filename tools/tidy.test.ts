import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, sourceFiles, walk } from './source-files.ts'

const MAX_LINES = 300
const MAX_TEST_LINES = 450
/** What vitest.config.ts gives a test, less what a page may wait. */
const LEAST_PATIENCE_MS = 240_000
/** What is shorter is some other call’s. */
const LEAST_MEANT_MS = 15_000
/** Of a test, of all that a page does, of what is polled. */
const DEADLINES = new RegExp(
  [
    String.raw`^\s*\}, ([\d_]+)\)$`,
    String.raw`setDefaultTimeout\(([\d_]+)\)`,
    String.raw`\b(?:until|eventually|waitFor)\(.*, ([\d_]+)\)`,
    String.raw`\btimeout: ([\d_]+)`,
    String.raw`\b(?:WAIT|DEADLINE)_MS = ([\d_]+)`,
  ].join('|'),
  'gm',
)

const files = sourceFiles()

// A warning: to cut a file at a line is no reason. Functions and folders have their limits (sizes.test.ts).
for (const { path, isTest, text } of files) {
  const lines = text.split('\n').length
  if (lines > (isTest ? MAX_TEST_LINES : MAX_LINES)) console.warn(`${path} has ${lines} lines`)
}

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...[...walk('docs'), ...walk('resources')].filter(path => path.endsWith('.md')),
]

describe('the house is tidy', () => {
  it('no barrel: no file but re-exports', () => {
    const barrels = files.filter(({ path }) => path.endsWith('/index.ts')).map(({ path }) => path)
    expect(barrels).toEqual([])
  })

  it('every file begins by saying what it is', () => {
    const silent = files
      .filter(({ isTest, text }) => !isTest && !/^(#!.*\n)?\/(\*\*|\/)/.test(text))
      .map(({ path }) => path)
    expect(silent).toEqual([])
  })

  it('no promise is left in the code', () => {
    const promises = files
      .filter(({ path }) => path !== 'tools/tidy.test.ts')
      .filter(({ text }) => /\b(TODO|FIXME|XXX)\b|not implemented/.test(text))
    expect(promises.map(({ path }) => path)).toEqual([])
  })

  it('no test ends sooner than all do: a slow machine is late, and not wrong', () => {
    const hasty = files
      .filter(({ path }) => path.endsWith('.test.ts'))
      .flatMap(({ path, text }) => {
        return [...text.matchAll(DEADLINES)]
          .map(match => Number(match.slice(1).find(Boolean)!.replaceAll('_', '')))
          .filter(ms => ms >= LEAST_MEANT_MS && ms < LEAST_PATIENCE_MS)
          .map(ms => `${path}: ${ms} ms`)
      })
    expect(hasty).toEqual([])
  })

  it('no literal is spread into a literal: fields are written plainly', () => {
    const spread = files
      .filter(({ path }) => path !== 'tools/tidy.test.ts')
      .filter(({ text }) => /\.\.\.\{/.test(text))
    expect(spread.map(({ path }) => path)).toEqual([])
  })

  it('links between documents lead somewhere', () => {
    const dead = documents.flatMap(path => {
      const text = readFileSync(join(ROOT, path), 'utf8')
      const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(match => match[1] ?? '')
      return targets
        .filter(target => !/^[a-z]+:/.test(target))
        .filter(target => !existsSync(join(ROOT, dirname(path), target)))
        .map(target => `${path} → ${target}`)
    })
    expect(dead).toEqual([])
  })

  it('nobody is told to install what the registry has under this name: it is a stranger’s', () => {
    const lines = documents
      .filter(path => path !== 'CHANGELOG.md')
      .flatMap(path =>
        readFileSync(join(ROOT, path), 'utf8')
          .split('\n')
          .map(line => `${path}: ${line.trim()}`),
      )
    const fromRegistry = lines.filter(line => /^\S+: npm (i|install)\b.* cairn(@\S*)?$/.test(line))
    expect(fromRegistry).toEqual([])
    // `npx cairn` fetches it where none is installed: only where a page has said how first.
    expect(
      lines.filter(line => line.includes('npx cairn') && !line.startsWith('docs/guide-resource.md: ')),
    ).toEqual([])
  })

  it('every runtime dependency has its reason in docs/dependencies.md', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
    const reasons = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8')
    expect(Object.keys(dependencies).filter(name => !reasons.includes(`\`${name}\``))).toEqual([])
  })

  it('what looks at pages builds them before: of a fresh clone without them it waits for minutes, and does not say for what', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    for (const name of ['test', 'test:long']) expect(scripts[name]).toMatch(/^npm run -s web && vitest run\b/)
  })
})
