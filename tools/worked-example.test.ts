/** The worked example of CONTRIBUTING.md fits the code: whoever follows it finds the lines that it names. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './source-files.ts'

interface Change {
  readonly path: string
  /** As it stands, and as it shall. */
  readonly before: string
  readonly after: string
}

function changesOf(document: string): readonly Change[] {
  const [, diff = ''] = /```diff\n([\s\S]+?)```/.exec(document) ?? []
  return diff
    .split(/^--- a\//m)
    .slice(1)
    .map((part): Change => {
      const [path = '', , ...lines] = part.trimEnd().split('\n')
      const side = (sign: string) =>
        lines
          .filter(line => line[0] === ' ' || line[0] === sign)
          .map(line => line.slice(1))
          .join('\n')
      return { path, before: side('-'), after: side('+') }
    })
}

const changes = changesOf(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'))

it('names several files', () => {
  expect(changes.length).toBeGreaterThan(3)
})

it.each(changes)('$path has those lines, once', ({ path, before, after }) => {
  const text = readFileSync(join(ROOT, path), 'utf8')
  expect(text.split(before)).toHaveLength(2)
  expect(text).not.toContain(after)
})
