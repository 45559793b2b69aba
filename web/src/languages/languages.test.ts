/** No text of the console is missing in any language, and each speaks as its readers write. */
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { STATE_WORDS } from '../../../client/network-state.ts'
import { KERNEL_REASONS } from '../../../kernel/reasons.ts'
import { DENIALS, OPERATING_ERRORS } from '../../../node/errors.ts'
import { sourceFiles } from '../../../tools/source-files.ts'
import { day, moment, span } from '../parts/amounts.ts'
import { catalogueFaults, lexiconFaults } from '../testing/catalogue-faults.ts'
import { EN, TEXT } from '../text.ts'
import { ALERTS_EN } from '../text-alerts.ts'
import { problemIn, WORDS } from '../text-codes.ts'
import { CREDITS_EN } from '../text-credits.ts'
import { FAULTS_EN } from '../text-faults.ts'
import { SPENDING_EN } from '../text-spending.ts'
import * as de from './de.ts'
import { CODES as DE_CODES } from './de-codes.ts'
import { CREDITS as DE_CREDITS } from './de-credits.ts'
import * as es from './es.ts'
import { CODES as ES_CODES } from './es-codes.ts'
import { CREDITS as ES_CREDITS } from './es-credits.ts'
import { type Language, listed, localeFor, plural, speak, wantedLanguage } from './language.ts'
import { fixed, formatAsset, formatBytes, formatCount, number } from './numbers.ts'

/** English texts that are the same in German, or in Spanish, and texts (by where they are) that are: names, units, words of both. */
const UNITS = ['.spans.h', '.spans.min', '.spans.s', '.spans.ms', '.layers.km']
const SAME = {
  de: ['Cairn', 'API', 'Gas', 'Name', 'N', 'S', 'W', ...UNITS],
  es: ['Cairn', 'API', 'Gas', 'N', 'S', 'E', '.bytes', ...UNITS],
} as const

/** About the node itself: they stand in its log, and no page asks what is answered by them. */
const OPERATORS = [
  ...[
    'settle_failed',
    'epoch_conflict',
    'epoch_behind',
    'evidence_missing',
    'state_missing',
    'peer_failed',
    'facts_changed',
  ],
  ...[
    'epoch_rejected',
    'rules_differ',
    'snapshot_corrupt',
    'snapshots_failed',
    'part_unreadable',
    'part_failed',
  ],
  ...['store_corrupt', 'store_foreign', 'store_locked', 'store_newer', 'store_older'],
  ...['store_taken_over', 'store_refused', 'store_not_durable', 'receipt_key_unknown'],
]

afterEach(() => speak('en', []))

describe.each([
  ['de', de, DE_CODES, DE_CREDITS],
  ['es', es, ES_CODES, ES_CREDITS],
] as const)('%s', (language, texts, codes, credits) => {
  it('has every text, and none in English', async () => {
    await speak(language, [])
    const same = SAME[language]
    expect(catalogueFaults(EN, texts.TEXT, same)).toEqual([])
    expect(catalogueFaults(FAULTS_EN, texts.FAULTS, same)).toEqual([])
    expect(catalogueFaults(SPENDING_EN, texts.SPENDING, same)).toEqual([])
    expect(catalogueFaults(CREDITS_EN, credits, same)).toEqual([])
    expect(catalogueFaults(ALERTS_EN, texts.ALERTS, same)).toEqual([])
    expect(catalogueFaults(STATE_WORDS, texts.STATE, [...same, '.concern'])).toEqual([])
  })

  it('is the same for nothing that differs', () => {
    const all = JSON.stringify(EN)
    expect(SAME[language].filter(text => !text.startsWith('.') && !all.includes(`"${text}"`))).toEqual([])
  })

  it('has a meaning for every code that a page may show', () => {
    expect(lexiconFaults(codes.reasons, KERNEL_REASONS)).toEqual([])
    const shown = Object.keys({ ...DENIALS, ...OPERATING_ERRORS }).filter(code => !OPERATORS.includes(code))
    expect(Object.keys(codes.problems ?? {}).sort()).toEqual(shown.sort())
    for (const [what, right] of Object.values(codes.problems ?? {})) {
      expect(what).toMatch(/^[\p{Lu}].{5,}[^.]$/u)
      expect(right).toMatch(/.{5,}\.$/)
    }
  })

  it('has a name for every fact that the kernel tells', () => {
    const named = factNames('kernel/')
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter(name => !Object.hasOwn(codes.names, name))).toEqual([])
  })
})

/** Names of facts as the kernel's own code spells them out. */
function factNames(room: string): readonly string[] {
  const files = sourceFiles().filter(({ path, isTest }) => path.startsWith(room) && !isTest)
  expect(files.length).toBeGreaterThan(0)
  const found = files.flatMap(({ text }) => [...text.matchAll(/\bfacts: \{([^{}]*)\}/g)])
  const names = found.flatMap(([, inner = '']) =>
    inner.split(',').map(part => /^\s*(\w+)\s*(?::|$)/.exec(part)?.[1]),
  )
  return [...new Set(names.filter(name => name !== undefined))]
}

describe('a catalogue', () => {
  it('is found wanting where a text is missing, empty, English, or silent about what it was given', () => {
    const english = { a: 'One', b: { c: (n: number) => `${n} two`, d: 'Three' }, e: ['Four'] }
    expect(catalogueFaults(english, { a: 'One', b: { c: () => 'zwei', d: '' } }, [])).toEqual([
      '.a is as in English: “One”',
      '.b.c does not tell argument 1: “zwei”',
      '.b.d is empty',
      '.e is missing',
    ])
    expect(catalogueFaults({ a: 'One' }, { a: 'Eins', z: 'Null' }, [])).toEqual(['.z is not in English'])
    const good = { a: 'Eins', b: { c: (n: number) => `${n} zwei`, d: 'Drei' }, e: ['Vier'] }
    expect(catalogueFaults(english, good, [])).toEqual([])
  })

  it('speaks the language that was chosen, also what was taken out of it before', async () => {
    const { overview } = TEXT
    expect(overview.newest).toBe('Newest epochs')
    await speak('de', [])
    expect([overview.newest, TEXT.epoch.title(7), TEXT.layers.ramps.free[0]]).toEqual([
      'Neueste Epochen',
      'Epoche 7',
      'voll',
    ])
    expect(Object.keys(TEXT.nav)).toEqual(Object.keys(EN.nav))
    await speak('en', [])
    expect(overview.newest).toBe('Newest epochs')
  })

  it('leaves English to the node, and translates what it knows', async () => {
    expect([WORDS().reasons, problemIn('not_found')]).toEqual([{}, undefined])
    await speak('es', [])
    expect(problemIn('not_found')?.[0]).toBe('Aquí no hay nada')
    expect([problemIn('toString'), problemIn('unheard_of')]).toEqual([undefined, undefined])
  })
})

describe('the language', () => {
  it('is what the person chose, else the first that the browser asks for and we have, else English', () => {
    expect(wantedLanguage('es', ['de'])).toBe('es')
    expect(wantedLanguage('auto', ['fr', 'es-MX', 'de'])).toBe('es')
    expect(wantedLanguage('auto', ['DE-at'])).toBe('de')
    expect(wantedLanguage('auto', ['fr', 'constructor'])).toBe('en')
    expect(wantedLanguage('auto', [])).toBe('en')
    expect(localeFor('es', ['en-US', 'es-MX'])).toBe('es-MX')
    expect(localeFor('de', ['es'])).toBe('de')
    expect(localeFor('en', ['en-US'])).toBe('en-GB')
  })

  const written: Readonly<Record<Language, readonly string[]>> = {
    en: ['1,234.56 USD', '1,234,567', '99.8', '1,234.6', '1.8 MB', '3 days', 'a, b and c', 'others'],
    de: ['1.234,56 USD', '1.234.567', '99,8', '1.234,6', '1,8 MB', '3 Tage', 'a, b und c', 'others'],
    es: ['1234,56 USD', '1.234.567', '99,8', '1234,6', '1,8 MB', '3 días', 'a, b y c', 'others'],
  }

  it.each(
    Object.entries(written),
  )('writes numbers, spans and lists as %s does', async (language, expected) => {
    await speak(language as Language, [])
    expect([
      formatAsset(1_234_567_890n, { symbol: 'USD', decimals: 6 }),
      formatCount(1_234_567),
      fixed(99.84, 1),
      number(1234.56, 1),
      formatBytes(1_834_000),
      span(3 * 86_400_000),
      listed(['a', 'b', 'c']),
      plural(2, { one: 'one', other: 'others' }),
    ]).toEqual(expected)
  })

  it('loses no base unit of any amount', async () => {
    await speak('de', [])
    const asset = { symbol: 'SUN', decimals: 18 }
    expect(formatAsset(123_456_789_012_345_678_901_234_567n, asset, 18)).toBe(
      '123.456.789,012345678901234567 SUN',
    )
  })

  it('writes days as its readers do', async () => {
    const ms = Date.UTC(2016, 7, 16, 13, 5)
    expect([day(ms), moment(ms)]).toEqual(['Tue 16 Aug', '16 Aug 2016, 13:05'])
    await speak('de', [])
    expect([day(ms), moment(ms)]).toEqual(['Di. 16. Aug.', '16. Aug. 2016, 13:05'])
    await speak('es', ['es-ES'])
    expect([day(ms), moment(ms)]).toEqual(['mar 16 ago', '16 ago 2016, 13:05'])
  })

  it('is loaded by whoever reads it', () => {
    const first = [
      'text.ts',
      'text-codes.ts',
      'text-alerts.ts',
      'text-faults.ts',
      'text-spending.ts',
      'state/state.ts',
    ]
    for (const path of first) {
      const text = readFileSync(`${import.meta.dirname}/../${path}`, 'utf8')
      expect(text).not.toMatch(/^import .*languages\/(de|es)/m)
      expect(text).toMatch(/import\('\.\.?\/languages\/de/)
    }
  })
})
