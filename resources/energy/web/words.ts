/** What energy's facts are in words. */
import { shortId } from '../../../client/format.ts'
import type { JsonFacts } from '../../../client/node-api.ts'
import { fixed, number as written } from '../../../web/src/languages/numbers.ts'
import { kwh, percent, span } from '../../../web/src/parts/amounts.ts'
import type { ResourceWords } from '../../../web/src/resource-page.ts'
import { isHome } from './house.ts'
import { ENERGY_WORDS, energyLexicon } from './text.ts'

const number = (facts: JsonFacts, name: string) => Number(facts[name] ?? 0)

export const energyWords: ResourceWords = {
  get title() {
    return ENERGY_WORDS.title
  },
  models: ENERGY_WORDS.models,
  counts: ENERGY_WORDS.counts,
  lexicon: energyLexicon,
  units: kwh,
  contribution(facts) {
    const { made, gap, flows, shared, yieldRatio, counted, tiers } = ENERGY_WORDS.contribution
    const wh = (name: string) => kwh(number(facts, name))
    const tier = tiers[String(facts['tier'] ?? '')]
    return [
      made(wh('slotWh')),
      ...(number(facts, 'gapWh') > 0 ? [gap(wh('gapWh'))] : []),
      ...(number(facts, 'countedWh') === number(facts, 'slotWh') + number(facts, 'gapWh')
        ? []
        : [counted(wh('countedWh'))]),
      flows(wh('importWh'), wh('exportWh')),
      ...(number(facts, 'boughtWh') + number(facts, 'soldWh') > 0
        ? [shared(wh('boughtWh'), wh('soldWh'))]
        : []),
      ...(facts['yieldRatioPpm'] === undefined ? [] : [yieldRatio(percent(number(facts, 'yieldRatioPpm')))]),
      ...(tier === undefined ? [] : [tier]),
    ]
  },
  epoch(facts, money) {
    const { traded, nothing, notYet, grid, orders, unpaid, denied } = ENERGY_WORDS.epoch
    const wh = (name: string) => kwh(number(facts, name))
    // What is not known yet is not nothing.
    if (number(facts, 'slots') === 0) return [notYet]
    return [
      number(facts, 'tradedWh') === 0
        ? nothing
        : traded(
            wh('tradedWh'),
            money.dollars(String(facts['pricePerKwh'] ?? 0), 3),
            money.dollars(String(facts['paid'] ?? 0)),
          ),
      grid(wh('gridImportWh'), wh('gridExportWh')),
      ...(number(facts, 'orders') > 0 ? [orders(number(facts, 'orders'))] : []),
      ...(number(facts, 'withoutDeposit') > 0 ? [unpaid(number(facts, 'withoutDeposit'))] : []),
      ...(number(facts, 'notAllowed') > 0 ? [denied(number(facts, 'notAllowed'))] : []),
    ]
  },
  details: details =>
    Object.entries(details)
      .map(([name, value]) => {
        if (name === 'pvW') return ENERGY_WORDS.panels(kw(Number(value)))
        if (name === 'storageWh') return ENERGY_WORDS.storage(kwh(Number(value)))
        return name === 'connectionW' ? ENERGY_WORDS.connection(kw(Number(value))) : `${name} ${value}`
      })
      .join(', '),
  param(name, value, money) {
    const {
      retail,
      feedIn,
      market,
      markets,
      slot,
      settleAfter,
      declared,
      founding,
      share,
      keys,
      detector,
      carbon,
      carbonOf,
    } = ENERGY_WORDS.params
    switch (name) {
      case 'retail':
        return [retail, `${money.dollars(String(value), 3)} / kWh`]
      case 'feedIn':
        return [feedIn, `${money.dollars(String(value), 3)} / kWh`]
      case 'market':
        return [market, markets[String(value)] ?? String(value)]
      case 'keys': {
        const count = Object.keys(value as object).length
        return [keys.name, count === 0 ? keys.none : keys.some(count)]
      }
      case 'slotMs':
        return [slot, span(Number(value))]
      case 'settleAfterMs':
        return [settleAfter, span(Number(value))]
      case 'declaredW':
        return [declared, kw(Number(value))]
      case 'foundingW':
        return [founding, kw(Number(value))]
      case 'declaredPpm':
        return [share, percent(Number(value), 0)]
      case 'detector':
        return [detector, shortId((value as { readonly hash: string }).hash)]
      case 'carbon': {
        const { grams, source } = value as { readonly grams: number; readonly source: string }
        return [carbon, carbonOf(written(grams), source)]
      }
      default:
        return undefined
    }
  },
  reading: (name, value, unit) => {
    const register = ENERGY_WORDS.registers[name]
    return register === undefined
      ? undefined
      : [register, unit === 'Wh' ? kwh(value) : `${written(value)} ${unit}`]
  },
  slogan: devices => {
    const homes = devices.filter(one => one.model === 'energy/meter' && isHome(one)).length
    return homes < 2 ? undefined : ENERGY_WORDS.slogan(homes)
  },
  headline(facts) {
    const value = number(facts, 'tradedWh') / 1000
    return { name: ENERGY_WORDS.headline, value, text: fixed(value, 1), unit: ENERGY_WORDS.headlineUnit }
  },
}

const kw = (watts: number) => `${written(watts / 1000, 1)} kW`
