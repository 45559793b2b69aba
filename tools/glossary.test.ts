/** The glossary is true: what it lists is used, and each word has one meaning, or says which two. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT, sourceFiles, walk } from './source-files.ts'

const rows = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8')
  .split('\n')
  .flatMap(line => /^\| (?!term|-)([^|]+) \| (.+) \|$/.exec(line)?.slice(1, 3) ?? [])
const terms = rows.filter((_, at) => at % 2 === 0).flatMap(cell => cell.split(/, /))

it('is a list of many words, each once', () => {
  expect(terms.length).toBeGreaterThan(50)
  expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([])
})

it('has no word that code and documents do not use', () => {
  const documents = ['README.md', 'ARCHITECTURE.md', ...walk('docs').filter(path => path.endsWith('.md'))]
  const texts = [
    ...sourceFiles().map(({ text }) => text),
    ...documents
      .filter(path => path !== 'docs/glossary.md')
      .map(path => readFileSync(join(ROOT, path), 'utf8')),
  ].join('\n')
  const unused = terms.filter(term => {
    const spelt = term
      .trim()
      .replaceAll(/[^a-z ]/gi, '')
      .split(' ')
      .join('[\\s-]*')
    return !new RegExp(`\\b${spelt}`, 'i').test(texts)
  })
  expect(unused).toEqual([])
})
