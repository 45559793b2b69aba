import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './source-files.ts'

const rows = readFileSync(join(ROOT, 'docs/audit.md'), 'utf8')
  .split('\n')
  .filter(line => line.startsWith('|'))
const named = rows.flatMap(row =>
  [...row.matchAll(/`([^`\s]+(?:::\w+|\.test\.ts))`/g)].map(([, name = '']) => name),
)

it('every test that docs/audit.md names is there', () => {
  const missing = named.filter(name => {
    const [file = '', test] = name.split('::')
    const path = join(ROOT, test === undefined ? file : `contracts/test/${file}.t.sol`)
    return (
      !existsSync(path) || (test !== undefined && !readFileSync(path, 'utf8').includes(`function ${test}(`))
    )
  })
  expect(missing).toEqual([])
})

it('every finding has a test', () => {
  const findings = [
    'C-1',
    ...[1, 2, 3, 4, 5].map(n => `H-${n}`),
    ...Array.from({ length: 11 }, (_, n) => `M-${n + 1}`),
  ]
  const held = rows.filter(row => /`[^`\s]+(?:::\w+|\.test\.ts)`/.test(row))
  expect(findings.filter(id => !held.some(row => row.startsWith(`| ${id} |`)))).toEqual([])
  // A head and its line, for each of the four tables of findings; what calls cost is the fifth.
  const cost = rows.findIndex(row => row.startsWith('| call |'))
  expect(rows.slice(0, cost).length - held.length).toBe(8)
})
