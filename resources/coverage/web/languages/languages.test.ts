/** No text of coverage is missing in any language: its pages, its words, its codes, and what its facts and parameters are called. */
import { afterEach, describe, expect, it } from 'vitest'
import { sourceFiles } from '../../../../tools/source-files.ts'
import { CODES as DE_SHARED } from '../../../../web/src/languages/de-codes.ts'
import { CODES as ES_SHARED } from '../../../../web/src/languages/es-codes.ts'
import { speak } from '../../../../web/src/languages/language.ts'
import { catalogueFaults, lexiconFaults } from '../../../../web/src/testing/catalogue-faults.ts'
import { COVERAGE_REASONS } from '../../rule/reasons.ts'
import { coverageCase } from '../../testing/conformance-case.ts'
import { GATEWAY_EN, MAP_EN, PAGE_EN, WORDS_EN } from '../text.ts'
import { coverageWords } from '../words.ts'
import * as de from './de.ts'
import * as es from './es.ts'

/** The same in both: names, units, and figures alone. */
const SAME: Readonly<Record<'de' | 'es', readonly string[]>> = {
  de: ['Gateway', 'Gateways'],
  es: ['Tokens'],
}

afterEach(() => speak('en', []))

describe.each([
  ['de', de, DE_SHARED.names],
  ['es', es, ES_SHARED.names],
] as const)('%s', (language, texts, shared) => {
  it('has every text, and none in English', async () => {
    await speak(language, [])
    expect(catalogueFaults(PAGE_EN, texts.PAGE, SAME[language])).toEqual([])
    expect(catalogueFaults(MAP_EN, texts.MAP, SAME[language])).toEqual([])
    expect(catalogueFaults(GATEWAY_EN, texts.GATEWAY, SAME[language])).toEqual([])
    expect(catalogueFaults(WORDS_EN, texts.WORDS, SAME[language])).toEqual([])
  })

  it('has a meaning for every code of its rule', () => {
    expect(lexiconFaults(texts.LEXICON.reasons, COVERAGE_REASONS)).toEqual([])
  })

  it('has a name for every parameter and every fact that its rule spells out', () => {
    const known = { ...shared, ...texts.LEXICON.names }
    const params = Object.keys(coverageCase.resource.params as object)
    const unnamed = [...params, ...factNames()].filter(name => !Object.hasOwn(known, name))
    expect(unnamed).toEqual([])
  })

  it('is spoken by its words', async () => {
    const before = coverageWords.title
    await speak(language, [])
    expect(coverageWords.title).toBe(texts.WORDS.title)
    expect(coverageWords.title).not.toBe(before)
    expect(coverageWords.lexicon?.().reasons).toEqual(texts.LEXICON.reasons)
  })
})

function factNames(): readonly string[] {
  const files = sourceFiles().filter(
    ({ path, isTest }) => path.startsWith('resources/coverage/rule/') && !isTest,
  )
  expect(files.length).toBeGreaterThan(5)
  const found = files.flatMap(({ text }) => [...text.matchAll(/\bfacts: \{([^{}]*)\}/g)])
  const names = found.flatMap(([, inner = '']) =>
    inner.split(',').map(part => /^\s*(\w+)\s*(?::|$)/.exec(part)?.[1]),
  )
  return [...new Set(names.filter(name => name !== undefined))]
}
