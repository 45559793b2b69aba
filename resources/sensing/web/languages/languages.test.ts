/** No text of sensing is missing in any language: its pages, its words, its codes, and what its facts and parameters are called. */
import { afterEach, describe, expect, it } from 'vitest'
import { sourceFiles } from '../../../../tools/source-files.ts'
import { CODES as DE_SHARED } from '../../../../web/src/languages/de-codes.ts'
import { CODES as ES_SHARED } from '../../../../web/src/languages/es-codes.ts'
import { speak } from '../../../../web/src/languages/language.ts'
import { catalogueFaults, lexiconFaults } from '../../../../web/src/testing/catalogue-faults.ts'
import { SENSING_REASONS } from '../../rule/reasons.ts'
import { sensingCase } from '../../testing/conformance-case.ts'
import { DATA as DATA_DE } from '../market/languages/de.ts'
import { DATA as DATA_ES } from '../market/languages/es.ts'
import { DATA_EN } from '../market/text.ts'
import { PAGE_EN, WORDS_EN } from '../text.ts'
import { sensingWords } from '../words.ts'
import * as de from './de.ts'
import * as es from './es.ts'

/** The same in both: names, units, and figures alone. */
const SAME: Readonly<Record<'de' | 'es', readonly string[]>> = { de: ['.hz', 'Wind'], es: ['.hz'] }

afterEach(() => speak('en', []))

describe.each([
  ['de', de, DE_SHARED.names],
  ['es', es, ES_SHARED.names],
] as const)('%s', (language, texts, shared) => {
  it('has every text, and none in English', async () => {
    await speak(language, [])
    expect(catalogueFaults(PAGE_EN, texts.PAGE, SAME[language])).toEqual([])
    expect(catalogueFaults(WORDS_EN, texts.WORDS, SAME[language])).toEqual([])
    const data = { de: DATA_DE, es: DATA_ES }[language]
    expect(catalogueFaults(DATA_EN, data, SAME[language])).toEqual([])
  })

  it('has a meaning for every code of its rule', () => {
    expect(lexiconFaults(texts.LEXICON.reasons, SENSING_REASONS)).toEqual([])
  })

  it('has a name for every parameter and every fact that its rule spells out', () => {
    const known = { ...shared, ...texts.LEXICON.names }
    const params = Object.keys(sensingCase.resource.params as object)
    const unnamed = [...params, ...factNames()].filter(name => !Object.hasOwn(known, name))
    expect(unnamed).toEqual([])
  })

  it('is spoken by its words', async () => {
    const before = sensingWords.title
    await speak(language, [])
    expect(sensingWords.title).toBe(texts.WORDS.title)
    expect(sensingWords.title).not.toBe(before)
    expect(sensingWords.lexicon?.().reasons).toEqual(texts.LEXICON.reasons)
  })
})

function factNames(): readonly string[] {
  const files = sourceFiles().filter(
    ({ path, isTest }) => path.startsWith('resources/sensing/rule/') && !isTest,
  )
  expect(files.length).toBeGreaterThan(5)
  const found = files.flatMap(({ text }) => [...text.matchAll(/\bfacts: \{([^{}]*)\}/g)])
  const names = found.flatMap(([, inner = '']) =>
    inner.split(',').map(part => /^\s*(\w+)\s*(?::|$)/.exec(part)?.[1]),
  )
  return [...new Set(names.filter(name => name !== undefined))]
}
