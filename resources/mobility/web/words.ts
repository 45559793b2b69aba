/** What mobility's facts are in words. */
import type { JsonFacts } from '../../../client/node-api.ts'
import { parseDuration } from '../../../protocol/duration.ts'
import { fixed, formatCount } from '../../../web/src/languages/numbers.ts'
import { span } from '../../../web/src/parts/amounts.ts'
import type { ResourceWords } from '../../../web/src/resource-page.ts'
import { MOBILITY_WORDS, mobilityLexicon } from './text.ts'

const number = (facts: JsonFacts, name: string) => Number(facts[name] ?? 0)

/** Owners and days, of the rules’ own parameter. */
function leastOf(value: unknown): [owners: number, days: number] {
  const { owners, days } = value as { readonly owners: number; readonly days: number }
  return [owners, days]
}

export const mobilityWords: ResourceWords = {
  get title() {
    return MOBILITY_WORDS.title
  },
  get models() {
    return MOBILITY_WORDS.models
  },
  get counts() {
    return MOBILITY_WORDS.counts
  },
  quiet: ['mobility/consumer', 'mobility/rider'],
  lexicon: mobilityLexicon,
  units: units => MOBILITY_WORDS.units(fixed(units / 1000, 1)),
  contribution(facts) {
    const { seen, shared, lately, lone, objects } = MOBILITY_WORDS.contribution
    const looked = number(facts, 'objects')
    const [again, few] = [number(facts, 'lately'), number(facts, 'lone')]
    const km = fixed(number(facts, 'metres') / 1000, 1)
    const beside = number(facts, 'shared')
    return [
      seen(number(facts, 'cells'), km, number(facts, 'sheets')),
      ...(beside > 0 ? [shared(beside)] : []),
      ...(again > 0 ? [lately(again)] : []),
      ...(few > 0 ? [lone(few)] : []),
      ...(looked > 0 ? [objects(looked)] : []),
    ]
  },
  epoch: facts => [
    MOBILITY_WORDS.epoch(number(facts, 'sheets'), formatCount(number(facts, 'km')), number(facts, 'devices')),
  ],
  details: details =>
    Object.entries(details)
      .map(([name, value]) => (name === 'vin' ? MOBILITY_WORDS.vehicle(String(value)) : `${name} ${value}`))
      .join(', '),
  param(name, value) {
    const label = MOBILITY_WORDS.params[name]
    if (label === undefined) return undefined
    if (name === 'map') return [label, MOBILITY_WORDS.map(...leastOf(value))]
    const isShare = name === 'declared' || name === 'lone'
    return [label, isShare ? String(value) : span(parseDuration(String(value)))]
  },
  headline(facts) {
    const value = number(facts, 'km')
    return {
      name: MOBILITY_WORDS.headline,
      value,
      text: formatCount(value),
      unit: MOBILITY_WORDS.headlineUnit,
    }
  },
}
