import { globSync } from 'node:fs'
import { expect, it } from 'vitest'
import { APART, BUT, TOGETHER } from '../vitest.config.ts'
import { ROOT, sourceFiles } from './source-files.ts'

const find = (patterns: readonly string[]) => globSync([...patterns], { cwd: ROOT }).sort()

it('every test runs, once', () => {
  const but = new Set(find(BUT))
  const runs = [...find(TOGETHER).filter(path => !but.has(path)), ...find(APART)].sort()
  const all = sourceFiles()
    .map(({ path }) => path)
    .filter(path => path.endsWith('.test.ts'))
  expect(runs).toEqual(all.sort())
})
