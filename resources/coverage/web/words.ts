/** What coverage's facts are in words. */
import type { JsonFacts } from '../../../client/node-api.ts'
import { parseDuration } from '../../../protocol/duration.ts'
import { fixed, formatCount } from '../../../web/src/languages/numbers.ts'
import { percent, span } from '../../../web/src/parts/amounts.ts'
import type { Money, ResourceWords } from '../../../web/src/resource-page.ts'
import { COVERAGE_WORDS, coverageLexicon } from './text.ts'

const [TENTHS, PARTS] = [10, 10_000]
const number = (facts: JsonFacts, name: string) => Number(facts[name] ?? 0)
const spanOf = (text: unknown) => span(parseDuration(String(text)))

export const coverageWords: ResourceWords = {
  get title() {
    return COVERAGE_WORDS.title
  },
  get models() {
    return COVERAGE_WORDS.models
  },
  quiet: ['coverage/consumer', 'coverage/relay', 'coverage/relay-client', 'coverage/map-buyer'],
  get counts() {
    return COVERAGE_WORDS.counts
  },
  lexicon: coverageLexicon,
  units: units => COVERAGE_WORDS.parts(formatCount(units)),
  contribution(facts, money) {
    const { paid, capped, beacons, witnesses } = COVERAGE_WORDS.contribution
    if (facts['paid'] === undefined)
      return [
        beacons(fixed(number(facts, 'beacons') / PARTS, 2)),
        witnesses(fixed(number(facts, 'witnesses') / PARTS, 2)),
      ]
    const isCapped = String(facts['counted']) !== String(facts['paid'])
    return [
      paid(money.dollars(String(facts['paid']), 6), number(facts, 'routes')),
      ...(isCapped ? [capped(money.dollars(String(facts['counted']), 6))] : []),
    ]
  },
  epoch(facts, money) {
    const { carried, paid, burned, heard } = COVERAGE_WORDS.epoch
    const sum = (name: string) => money.dollars(String(facts[name] ?? 0), 6)
    return [
      carried(number(facts, 'packets'), number(facts, 'copies'), number(facts, 'routes')),
      ...(number(facts, 'paid') > 0 ? [paid(sum('paid'))] : []),
      ...(number(facts, 'burned') > 0 ? [burned(sum('burned'))] : []),
      ...(number(facts, 'beacons') > 0 ? [heard(number(facts, 'beacons'), number(facts, 'witnesses'))] : []),
    ]
  },
  details: details =>
    Object.entries(details)
      .map(([name, value]) => {
        if (name === 'gainDdbi') return COVERAGE_WORDS.gain(fixed(Number(value) / TENTHS, 1))
        return name === 'region' ? COVERAGE_WORDS.region(String(value)) : `${name} ${value}`
      })
      .join(', '),
  param(name, value, money) {
    const label = COVERAGE_WORDS.params[name]
    return label === undefined ? undefined : [label, paramOf(name, value, money)]
  },
  slogan(devices) {
    const gateways = devices.filter(({ model }) => model === 'coverage/gateway').length
    return gateways < 2 ? undefined : COVERAGE_WORDS.slogan(gateways)
  },
  headline(facts) {
    const value = number(facts, 'copies')
    return {
      name: COVERAGE_WORDS.headline,
      value,
      text: formatCount(value),
      unit: COVERAGE_WORDS.headlineUnit,
    }
  },
}

function paramOf(name: string, value: unknown, money: Money): string {
  if (name === 'pay') return COVERAGE_WORDS.pays[String(value)] ?? String(value)
  if (name === 'window' || name === 'settleAfter') return spanOf(value)
  if (name === 'leastPrice' || name === 'leastRelayPrice') return money.dollars(String(value), 6)
  if (name === 'mostADay') return value === '' ? COVERAGE_WORDS.noCap : money.dollars(String(value), 6)
  if (name === 'feePpm') return percent(Number(value), 1)
  if (name === 'toleranceDdb') return `${fixed(Number(value) / TENTHS, 1)} dB`
  if (name === 'map') return mapOf(value)
  if (name === 'meshPermille' || name === 'mapPermille') return percent(Number(value) * 1_000, 1)
  if (name === 'probes') return probesOf(value)
  if (name !== 'proof') return String(value)
  if (typeof value !== 'object' || value === null) return COVERAGE_WORDS.noProof
  const { every, spread, witnesses } = value as Readonly<Record<string, unknown>>
  return COVERAGE_WORDS.proofOf(spanOf(every), spanOf(spread), Number(witnesses))
}

function mapOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return COVERAGE_WORDS.noMap
  const { owners, days } = value as Readonly<Record<string, unknown>>
  return COVERAGE_WORDS.mapOf(Number(owners), Number(days))
}

function probesOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return COVERAGE_WORDS.noProbes
  const { every, answer } = value as Readonly<Record<string, unknown>>
  return COVERAGE_WORDS.probesOf(spanOf(every), spanOf(answer))
}
