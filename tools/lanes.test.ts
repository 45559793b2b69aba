import { globSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, it } from 'vitest'
import { APART, BUT, SMALL, TOGETHER } from '../vitest.config.ts'
import { NOT_QUICK, QUICK } from '../vitest.quick.config.ts'
import { importsOf, ROOT, sourceFiles } from './source-files.ts'

const find = (patterns: readonly string[]) => globSync([...patterns], { cwd: ROOT }).sort()

it('every test runs, once', () => {
  const [but, small] = [new Set(find(BUT)), new Set(find(SMALL))]
  const together = find(TOGETHER).filter(path => !but.has(path))
  const runs = [...together, ...find(APART).filter(path => !small.has(path))].sort()
  const all = sourceFiles()
    .map(({ path }) => path)
    .filter(path => path.endsWith('.test.ts'))
  expect(runs).toEqual(all.sort())
})

/** What starts a process, a browser or a chain, or listens as a whole node does. */
const SLOW = /^(node:child_process|node:cluster|playwright.*|puppeteer.*)$/
const SLOW_ROOM = /^(chain\/embedded|node|bin)\//

it('what a quick test stands on starts no process, browser or chain', () => {
  const texts = new Map(sourceFiles().map(({ path, text }) => [path, text]))
  const not = new Set(find(NOT_QUICK))
  const quick = find(QUICK).filter(path => !not.has(path))
  const from = new Map(quick.map(path => [path, path]))
  const slow: string[] = []
  for (const [path, test] of from) {
    for (const name of importsOf(texts.get(path) ?? '')) {
      const target = name.startsWith('.') ? posix.join(posix.dirname(path), name) : name
      if (SLOW.test(target) || SLOW_ROOM.test(target)) slow.push(`${test}: ${path} → ${target}`)
      else if (texts.has(target) && !from.has(target)) from.set(target, test)
    }
  }
  expect(slow).toEqual([])
  expect(quick.length).toBeGreaterThan(90)
})
