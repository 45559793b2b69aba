/** No text of compute is missing in any language: its pages, its words, its codes, and what its facts and parameters are called. */
import { afterEach, describe, expect, it } from 'vitest'
import { sourceFiles } from '../../../../tools/source-files.ts'
import { CODES as DE_SHARED } from '../../../../web/src/languages/de-codes.ts'
import { CODES as ES_SHARED } from '../../../../web/src/languages/es-codes.ts'
import { speak } from '../../../../web/src/languages/language.ts'
import { catalogueFaults, lexiconFaults } from '../../../../web/src/testing/catalogue-faults.ts'
import { COMPUTE_REASONS } from '../../rule/reasons.ts'
import { computeCase } from '../../testing/conformance-case.ts'
import * as liveDe from '../live/languages/de.ts'
import * as liveEs from '../live/languages/es.ts'
import { LIVE_EN } from '../live/text.ts'
import { PAGE_EN, WORDS_EN } from '../text.ts'
import { computeWords } from '../words.ts'
import * as workDe from '../worker/languages/de.ts'
import * as workEs from '../worker/languages/es.ts'
import { WORK_EN } from '../worker/text.ts'
import * as de from './de.ts'
import * as es from './es.ts'

/** The same in both: names, units, and figures alone. */
const SAME: Readonly<Record<'de' | 'es', readonly string[]>> = { de: [], es: [] }

afterEach(() => speak('en', []))

describe.each([
  ['de', de, { work: workDe.WORK, live: liveDe.LIVE }, DE_SHARED.names],
  ['es', es, { work: workEs.WORK, live: liveEs.LIVE }, ES_SHARED.names],
] as const)('%s', (language, texts, { work, live }, shared) => {
  it('has every text, and none in English', async () => {
    await speak(language, [])
    expect(catalogueFaults(PAGE_EN, texts.PAGE, SAME[language])).toEqual([])
    expect(catalogueFaults(WORDS_EN, texts.WORDS, SAME[language])).toEqual([])
    expect(catalogueFaults(WORK_EN, work, SAME[language])).toEqual([])
    expect(catalogueFaults(LIVE_EN, live, SAME[language])).toEqual([])
  })

  it('has a meaning for every code of its rule', () => {
    expect(lexiconFaults(texts.LEXICON.reasons, COMPUTE_REASONS)).toEqual([])
  })

  it('has a name for every parameter and every fact that its rule spells out', () => {
    const known = { ...shared, ...texts.LEXICON.names }
    const params = Object.keys(computeCase.resource.params as object)
    const unnamed = [...params, ...factNames()].filter(name => !Object.hasOwn(known, name))
    expect(unnamed).toEqual([])
  })

  it('is spoken by its words', async () => {
    const before = computeWords.title
    await speak(language, [])
    expect(computeWords.title).toBe(texts.WORDS.title)
    expect(computeWords.title).not.toBe(before)
    expect(computeWords.lexicon?.().reasons).toEqual(texts.LEXICON.reasons)
  })
})

function factNames(): readonly string[] {
  const files = sourceFiles().filter(
    ({ path, isTest }) => path.startsWith('resources/compute/rule/') && !isTest,
  )
  expect(files.length).toBeGreaterThan(5)
  const found = files.flatMap(({ text }) => [...text.matchAll(/\bfacts: \{([^{}]*)\}/g)])
  const names = found.flatMap(([, inner = '']) =>
    inner.split(',').map(part => /^\s*(\w+)\s*(?::|$)/.exec(part)?.[1]),
  )
  return [...new Set(names.filter(name => name !== undefined))]
}
