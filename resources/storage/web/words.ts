/** What storage's facts are in words. */

import type { JsonFacts } from '../../../client/node-api.ts'
import { readPrice } from '../../../protocol/amounts/base-units.ts'
import { formatBytes, number as written } from '../../../web/src/languages/numbers.ts'
import { every, percent, span } from '../../../web/src/parts/amounts.ts'
import type { Money, ResourceWords } from '../../../web/src/resource-page.ts'
import { type Audit, challengesFor } from '../messages/audit.ts'
import { STORAGE_TEXT, STORAGE_WORDS, storageLexicon } from './text.ts'

const number = (facts: JsonFacts, name: string) => Number(facts[name] ?? 0)

export const storageWords: ResourceWords = {
  get title() {
    return STORAGE_WORDS.title
  },
  models: STORAGE_WORDS.models,
  quiet: ['storage/consumer', 'storage/prober'],
  counts: STORAGE_WORDS.counts,
  lexicon: storageLexicon,
  units: units => STORAGE_WORDS.units(units),
  contribution(facts) {
    const { keeps, proved, missed, row, answers, silent, copied } = STORAGE_WORDS.contribution
    const [answered, unanswered] = [number(facts, 'answeredPpm'), number(facts, 'silentPpm')]
    return [
      keeps(formatBytes(number(facts, 'bytes')), number(facts, 'deals')),
      proved(number(facts, 'proven')),
      ...(number(facts, 'faulted') > 0 ? [missed(number(facts, 'faulted'))] : []),
      ...(number(facts, 'missed') > 1 ? [row(number(facts, 'missed'))] : []),
      ...(answered + unanswered > 0
        ? [answers(percent((answered / (answered + unanswered)) * 1_000_000))]
        : []),
      ...(number(facts, 'silentSinceMs') > 0 ? [silent] : []),
      ...(number(facts, 'copied') > 0 ? [copied] : []),
    ]
  },
  epoch(facts, money) {
    const { kept, proved, missed, paid, burned } = STORAGE_WORDS.epoch
    return [
      kept(formatBytes(number(facts, 'bytes')), number(facts, 'providers')),
      proved(number(facts, 'proven')),
      ...(number(facts, 'faulted') > 0 ? [missed(number(facts, 'faulted'))] : []),
      paid(money.dollars(String(facts['paid'] ?? 0), 6)),
      ...(number(facts, 'burned') > 0 ? [burned(money.dollars(String(facts['burned']), 6))] : []),
    ]
  },
  param(name, value) {
    const { audit, every, spans, counts, fee } = STORAGE_WORDS.params
    if (name === 'audit') {
      const { lossPpm, withinMs, confidencePpm } = value as Readonly<Record<string, unknown>>
      return [
        audit.name,
        audit.value(percent(Number(lossPpm), 0), span(Number(withinMs)), percent(Number(confidencePpm), 0)),
      ]
    }
    if (name === 'feePpm') return [fee, percent(Number(value), 0)]
    if (name === 'everyMs') return [every, span(Number(value))]
    const [asSpan, asCount] = [spans[name], counts[name]]
    if (asSpan !== undefined) return [asSpan, span(Number(value))]
    return asCount === undefined ? undefined : [asCount, String(value)]
  },
  details(details) {
    const space = details['spaceGib']
    return space === undefined ? '' : STORAGE_WORDS.space(Number(space))
  },
  slogan: devices => {
    const disks = devices.filter(({ model }) => model === 'storage/provider').length
    return disks < 2 ? undefined : STORAGE_WORDS.slogan(disks)
  },
  headline(facts) {
    const bytes = number(facts, 'bytes')
    const [text = '', unit = ''] = formatBytes(bytes).split(' ')
    return {
      name: STORAGE_WORDS.headline,
      value: bytes,
      text,
      unit: STORAGE_WORDS.headlineUnit(unit, number(facts, 'proven')),
    }
  },
}

/** Prices are of a TiB for 30 days. */
const [GIB_OF_TIB, DAYS] = [1024n, 30n]

/** Base units for so many MiB, for so many days. Rounded up: nobody is promised less than it costs. */
export function costOf(
  price: bigint,
  { mib, days }: { readonly mib: bigint; readonly days: bigint },
): bigint {
  const whole = GIB_OF_TIB * 1024n * DAYS
  return (price * mib * days + whole - 1n) / whole
}

/** Prices that disks ask, the lowest first: base units a TiB and 30 days. */
export function pricesOf(disks: readonly { readonly details: JsonFacts }[]): readonly bigint[] {
  return disks
    .map(({ details }) => readPrice(details['price']))
    .filter(price => price !== undefined)
    .sort((a, b) => (a < b ? -1 : 1))
}

/** Of a share kept by each of several disks, any `needed` of which make the file whole. */
export function quote(
  prices: readonly bigint[],
  { mib, days, disks, needed, feePpm }: Wanted,
): bigint | undefined {
  if (prices.length < disks) return undefined
  const share = { mib: (mib + BigInt(needed) - 1n) / BigInt(needed), days }
  return prices.slice(0, disks).reduce((sum, price) => sum + withFee(costOf(price, share), feePpm), 0n)
}

/** What the network burns comes on top, of each payment rounded up. */
function withFee(due: bigint, feePpm: number): bigint {
  return due + (due * BigInt(feePpm) + 999_999n) / 1_000_000n
}

export interface Wanted {
  readonly mib: bigint
  readonly days: bigint
  readonly disks: number
  readonly needed: number
  /** The network's fee, in millionths. */
  readonly feePpm: number
}

/** A file as its owner has it with others: out of the state of a consumer. */
export interface KeptFile {
  readonly id: string
  readonly bytes: number
  readonly shares: number
  readonly proved: number
  readonly untilMs: number
  readonly paid: bigint
}

/** Largest first. @param placed by deal, as the node tells it */
export function filesOf(placed: unknown): readonly KeptFile[] {
  if (typeof placed !== 'object' || placed === null) return []
  const deals = Object.values(placed).filter(
    (deal): deal is Readonly<Record<string, unknown>> => typeof deal === 'object' && deal !== null,
  )
  const running = deals.filter(deal => deal['ended'] === -1 && deal['since'] !== -1)
  return [...Map.groupBy(running, deal => String(deal['file'] ?? deal['root']))]
    .map(([id, shares]): KeptFile => {
      const needed = Number(shares[0]?.['needed'] ?? 1)
      return {
        id,
        bytes: Number(shares[0]?.['size'] ?? 0) * needed,
        shares: shares.length,
        proved: shares.filter(deal => Number(deal['missed'] ?? 0) === 0).length,
        untilMs: Math.min(...shares.map(deal => Number(deal['untilMs']))),
        paid: shares.reduce((sum, deal) => sum + BigInt(String(deal['paid'] ?? 0)), 0n),
      }
    })
    .sort((a, b) => b.bytes - a.bytes)
}

export const moneyWords = (money: Money, amount: bigint) => money.dollars(amount, amount < 10_000n ? 6 : 4)

/** How often each disk is asked for how much, and what comes of it: the arithmetic of the rules in a sentence. */
export function auditWords(audit: Audit, everyMs: number): string {
  const share = (ppm: number) => `${written(ppm / 10_000)} %`
  const asks = STORAGE_TEXT.asks(challengesFor(audit, everyMs), every(everyMs))
  return `${asks}: ${STORAGE_TEXT.finds(share(audit.lossPpm), span(audit.withinMs), share(audit.confidencePpm))}.`
}
