import { globSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, it } from 'vitest'
import { BY_VITE, LANES } from '../vitest.config.ts'
import { NOT_QUICK, QUICK } from '../vitest.quick.config.ts'
import { IN_ORDER, SLOW, SLOW_TOGETHER } from './slow-first.ts'
import { importsOf, ROOT, sourceFiles } from './source-files.ts'

const find = (patterns: readonly string[]) => globSync([...patterns], { cwd: ROOT }).sort()

function filesOf({
  include,
  exclude,
}: {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}) {
  const not = new Set(find(exclude))
  return find(include).filter(path => !not.has(path))
}

it('every test runs, once', () => {
  const runs = LANES.flatMap(filesOf).sort()
  const all = sourceFiles()
    .map(({ path }) => path)
    .filter(path => path.endsWith('.test.ts'))
  expect(runs).toEqual(all.sort())
})

it('what Node cannot load, or is loaded twice, is loaded by Vite, and nothing else is', () => {
  const importers = new Map<string, string[]>()
  const texts = sourceFiles()
  for (const { path, text } of texts)
    for (const name of importsOf(text)) {
      const target = posix.join(posix.dirname(path), name)
      importers.set(target, [...(importers.get(target) ?? []), path])
    }
  const drawn = new Set(texts.map(({ path }) => path).filter(path => path.endsWith('.tsx')))
  for (const path of drawn) for (const importer of importers.get(path) ?? []) drawn.add(importer)
  const twice = texts.filter(({ text }) => /vi\.resetModules\(\)/.test(text)).map(({ path }) => path)
  const notByNode = [...new Set([...drawn, ...twice])].filter(path => /\.(test|long)\.ts$/.test(path))
  expect(find(BY_VITE)).toEqual(notByNode.sort())
})

it('what is listed is there', () => {
  const patterns = LANES.flatMap(({ include }) => include)
  expect(patterns.filter(pattern => find([pattern]).length === 0)).toEqual([])
  const [apart, pages, together] = LANES.map(lane => new Set(filesOf(lane)))
  expect(SLOW.filter(path => !apart!.has(path) && !pages!.has(path))).toEqual([])
  expect(SLOW_TOGETHER.filter(path => !together!.has(path))).toEqual([])
})

it('lanes run in their order: a process that several files share ends where another lane’s come between', () => {
  expect(LANES.map(({ name }) => name)).toEqual(IN_ORDER)
})

/** What starts a process, a browser or a chain, or listens as a whole node does. */
const STARTS = /^(node:child_process|node:cluster|playwright.*|puppeteer.*)$/
const STARTS_ROOM = /^(chain\/embedded|node|bin)\//

it('what a quick test stands on starts no process, browser or chain', () => {
  const texts = new Map(sourceFiles().map(({ path, text }) => [path, text]))
  const not = new Set(find(NOT_QUICK))
  const quick = find(QUICK).filter(path => !not.has(path))
  const from = new Map(quick.map(path => [path, path]))
  const slow: string[] = []
  for (const [path, test] of from) {
    for (const name of importsOf(texts.get(path) ?? '')) {
      const target = name.startsWith('.') ? posix.join(posix.dirname(path), name) : name
      if (STARTS.test(target) || STARTS_ROOM.test(target)) slow.push(`${test}: ${path} → ${target}`)
      else if (texts.has(target) && !from.has(target)) from.set(target, test)
    }
  }
  expect(slow).toEqual([])
  expect(quick.length).toBeGreaterThan(90)
})
