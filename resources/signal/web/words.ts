/** What signal's facts are in words. */
import type { JsonFacts } from '../../../client/node-api.ts'
import { parseDuration } from '../../../protocol/duration.ts'
import { fixed, formatCount } from '../../../web/src/languages/numbers.ts'
import { span } from '../../../web/src/parts/amounts.ts'
import type { ResourceWords } from '../../../web/src/resource-page.ts'
import { SIGNAL_WORDS, signalLexicon } from './text.ts'

const WHOLE_CELL = 1_000
const number = (facts: JsonFacts, name: string) => Number(facts[name] ?? 0)
const [SHARES, SPEEDS] = [
  ['tested', 'reflected', 'declared'],
  ['mostMps', 'mostFlightMps'],
]

export const signalWords: ResourceWords = {
  get title() {
    return SIGNAL_WORDS.title
  },
  get models() {
    return SIGNAL_WORDS.models
  },
  quiet: ['signal/consumer'],
  get counts() {
    return SIGNAL_WORDS.counts
  },
  lexicon: signalLexicon,
  units: units => SIGNAL_WORDS.units(fixed(units / WHOLE_CELL, 1)),
  contribution(facts) {
    const said = SIGNAL_WORDS.contribution
    const lines = (['heard', 'tested', 'lately', 'reflected'] as const).flatMap(name => {
      const count = number(facts, name)
      return count > 0 ? [said[name](count)] : []
    })
    return lines.length === 0 ? [said.nothing] : lines
  },
  epoch: facts => [
    SIGNAL_WORDS.epoch(
      number(facts, 'sheets'),
      number(facts, 'heard'),
      number(facts, 'tested'),
      number(facts, 'devices'),
    ),
  ],
  details: details =>
    Object.entries(details)
      .map(([name, value]) => (name === 'url' ? SIGNAL_WORDS.url(String(value)) : `${name} ${value}`))
      .join(', '),
  param(name, value) {
    const label = SIGNAL_WORDS.params[name]
    return label === undefined ? undefined : [label, paramOf(name, value)]
  },
  slogan(devices) {
    const measuring = devices.filter(({ model }) => model === 'signal/phone' || model === 'signal/modem')
    return measuring.length < 2 ? undefined : SIGNAL_WORDS.slogan(measuring.length)
  },
  headline(facts) {
    const value = number(facts, 'heard')
    return { name: SIGNAL_WORDS.headline, value, text: formatCount(value), unit: SIGNAL_WORDS.headlineUnit }
  },
}

function paramOf(name: string, value: unknown): string {
  if (name === 'map') {
    const { owners, days } = value as { readonly owners: number; readonly days: number }
    return SIGNAL_WORDS.map(owners, days)
  }
  if (SHARES.includes(name) || name === 'constantCells') return String(value)
  return SPEEDS.includes(name) ? `${formatCount(Number(value))} m/s` : span(parseDuration(String(value)))
}
