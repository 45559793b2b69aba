/** docs/primitives.md says what there is: each function is exported where it says, each test is there by its name. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './source-files.ts'

const page = readFileSync(join(ROOT, 'docs/primitives.md'), 'utf8')
const rows = [...page.matchAll(/^\| `(\w+)` in `([^`]+)` \| `([^`]+)`: (.+) \|$/gm)].map(
  ([, name = '', path = '', test = '', title = '']): [string, string, string, string] => [
    name,
    path,
    test,
    title,
  ],
)

it.each(rows)('%s is in %s, and %s has: %s', (name, path, test, title) => {
  const text = readFileSync(join(ROOT, path), 'utf8')
  expect(text).toMatch(new RegExp(`^export (async )?(function|const) ${name}\\b`, 'm'))
  expect(readFileSync(join(ROOT, test), 'utf8')).toContain(title)
})

it('each has its law, its function and its test', () => {
  const sections = page.split(/^### /m).slice(1)
  const lacking = sections.filter(text => !text.includes('*Law:*') || !/^\| `\w+` in `/m.test(text))
  expect(lacking.map(text => text.split('\n', 1)[0])).toEqual([])
  expect(sections.length).toBeGreaterThan(10)
})
