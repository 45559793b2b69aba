/** What sensing's facts are in words, and how quantities are written. */
import { shortId } from '../../../client/format.ts'
import type { JsonFacts } from '../../../client/node-api.ts'
import { parseDuration } from '../../../protocol/duration.ts'
import { withinSentence } from '../../../web/src/languages/language.ts'
import { fixed, formatCount } from '../../../web/src/languages/numbers.ts'
import { percent, span } from '../../../web/src/parts/amounts.ts'
import type { ResourceWords } from '../../../web/src/resource-page.ts'
import { SENSING_WORDS, sensingLexicon } from './text.ts'

/** SenML unit → what a person writes, and how many of it one is. */
const UNITS: Readonly<Record<string, readonly [unit: string, factor: number, digits: number]>> = {
  Cel: ['°C', 1, 1],
  '%RH': ['%', 1, 0],
  Pa: ['hPa', 0.01, 1],
  'm/s': ['m/s', 1, 1],
  dB: ['dB(A)', 1, 1],
  deg: ['°', 1, 0],
}

/**
 * `27.2 °C`, `1015.2 hPa`.
 * @example writeQuantity(101600, 'Pa') // → '1016.0 hPa'
 */
export function writeQuantity(value: number, unit: string): string {
  const [shown, factor, digits] = UNITS[unit] ?? [unit, 1, 2]
  return `${fixed(value * factor, digits)} ${shown}`
}

/** `23.9 Cel`, as an epoch's facts have it. */
function writeText(text: string): string {
  const [, value, unit] = /^(-?[\d.]+) (\S+)$/.exec(text) ?? []
  return value === undefined || unit === undefined ? text : writeQuantity(Number(value), unit)
}

/** Temperature, humidity: names that a pack uses, as words. */
export function nameOfQuantity(name: string): string {
  return (
    SENSING_WORDS.quantities[name] ??
    name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/^./, first => first.toUpperCase())
  )
}

const number = (facts: JsonFacts, name: string) => Number(facts[name] ?? 0)

/** `36h`, as rules write a span, as a person does. */
function spanOf(text: string): string {
  return span(parseDuration(text))
}

export const sensingWords: ResourceWords = {
  get title() {
    return SENSING_WORDS.title
  },
  models: SENSING_WORDS.models,
  counts: SENSING_WORDS.counts,
  lexicon: sensingLexicon,
  units: units => SENSING_WORDS.units(units),
  contribution(facts) {
    const { passed, failed, differing, waiting, missing, isolated, disagreeing } = SENSING_WORDS.contribution
    const { toldBefore, sameAs, derived, noPlace, tiers, held } = SENSING_WORDS.contribution
    const tier = tiers[String(facts['tier'] ?? '')]
    const said = [
      passed(number(facts, 'passed'), number(facts, 'asked'), number(facts, 'quantities')),
      ...(
        [
          ['failed', failed],
          ['differing', differing],
          ['waiting', waiting],
          ['missing', missing],
          ['isolated', isolated],
          ['disagreeing', disagreeing],
          ['toldBefore', toldBefore],
        ] as const
      )
        .filter(([name]) => number(facts, name) > 0)
        .map(([name, write]) => write(number(facts, name))),
    ]
    return [
      ...said,
      ...(facts['sameAs'] === undefined ? [] : [sameAs]),
      ...(number(facts, 'derived') > 0 ? [derived(number(facts, 'derived'))] : []),
      ...(facts['noPlace'] === true ? [noPlace] : []),
      ...(number(facts, 'heldPpm') > 0 ? [held(percent(number(facts, 'heldPpm'), 0))] : []),
      ...(tier === undefined ? [] : [tier]),
    ]
  },
  epoch(facts) {
    const { stations = 0, counted = 0, failed = 0, differing = 0, ...means } = facts
    const weather = Object.entries(means).map(
      ([name, text]) => `${withinSentence(nameOfQuantity(name))} ${writeText(String(text))}`,
    )
    return [
      SENSING_WORDS.epoch.counted(Number(counted), Number(stations)),
      ...(Number(failed) > 0 ? [SENSING_WORDS.epoch.failed(Number(failed))] : []),
      ...(Number(differing) > 0 ? [SENSING_WORDS.epoch.differing(Number(differing))] : []),
      ...(weather.length === 0 ? [] : [SENSING_WORDS.epoch.weather(weather.join(', '))]),
    ]
  },
  details: details =>
    Object.entries(details)
      .map(([name, value]) =>
        name === 'altitudeM' ? SENSING_WORDS.altitude(Number(value)) : `${name} ${value}`,
      )
      .join(', '),
  param(name, value) {
    const { quantities, declared, neighbours, detector, market, ...plain } = SENSING_WORDS.params
    if (name === 'quantities' && Array.isArray(value))
      return [quantities, value.map(({ name: of }) => nameOfQuantity(String(of)).toLowerCase()).join(', ')]
    const inner = (of: string) => String((value as Readonly<Record<string, unknown>>)[of])
    if (name === 'market')
      return [
        market.name,
        market.value(inner('owners'), inner('price'), inner('fee'), spanOf(inner('delay'))),
      ]
    if (name === 'detector') return [detector, shortId(inner('hash'))]
    if (name === 'declared')
      return [declared.name, declared.value(inner('perCell'), inner('station'), inner('share'))]
    if (name === 'neighbours') return [neighbours.name, neighbours.value(inner('fewest'), inner('most'))]
    const label = (plain as Readonly<Record<string, string>>)[name]
    if (label === undefined) return undefined
    return [label, typeof value === 'number' ? String(value) : spanOf(String(value))]
  },
  room(params, there) {
    const [capacity, resolution] = [Number(params['capacityPerCell']), Number(params['cellResolution'])]
    if (!Number.isFinite(capacity) || !Number.isFinite(resolution)) return undefined
    const free = Math.max(0, capacity - there(resolution))
    return { free, words: SENSING_WORDS.room(free) }
  },
  reading: (name, value, unit) => [nameOfQuantity(name), writeQuantity(value, unit)],
  slogan: devices => (devices.length < 2 ? undefined : SENSING_WORDS.slogan(devices.length)),
  headline(facts) {
    const value = number(facts, 'counted')
    return {
      name: SENSING_WORDS.headline,
      value,
      text: formatCount(value),
      unit: SENSING_WORDS.headlineUnit,
    }
  },
}
