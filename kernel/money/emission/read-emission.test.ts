import { describe, expect, it } from 'vitest'
import { defineNetwork } from '../../define-network.ts'
import { readRules } from '../../read-rules.ts'
import { describeRules, type Rules, rulesHash } from '../../rules.ts'
import { POLICIES } from '../../testing/policies.ts'
import { tally } from '../../testing/tally.ts'
import { halving } from './halving.ts'
import type { EmissionPolicy } from './policy.ts'
import { describeEmission, readEmission } from './read-emission.ts'

const network = (emission: EmissionPolicy, launchedWith?: EmissionPolicy): Rules => {
  const plain = {
    name: 'Test',
    token: { symbol: 'TEST', supply: '1_000_000' },
    epoch: '1h',
    resources: [tally()],
    emission,
    shares: { tally: 1 },
  }
  return defineNetwork(launchedWith === undefined ? plain : { ...plain, launchedWith }).rules
}
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const kinds = Object.keys(POLICIES) as readonly EmissionPolicy['kind'][]

describe('a policy in the rules', () => {
  it.each(kinds)('%s is read back as it was, also through JSON', kind => {
    const rules = network(POLICIES[kind])
    expect(readRules(throughJson(describeRules(rules)), [rulesHash(rules)])).toEqual(rules)
  })

  it('eachIsOtherRules, and so is what a network was launched with', () => {
    const all = kinds.map(kind => rulesHash(network(POLICIES[kind])))
    const changed = kinds.map(kind => rulesHash(network(POLICIES[kind], POLICIES.halving)))
    expect(new Set([...all, ...changed]).size).toBe(2 * kinds.length)
    const rules = network(POLICIES.baseline, POLICIES.halving)
    expect(readRules(throughJson(describeRules(rules)), [rulesHash(rules)])).toEqual(rules)
  })

  it('a halving is described as ever: rules that were hashed before have the same hash', () => {
    expect(describeEmission(halving({ first: '5', every: '1d' }))).toEqual({
      kind: 'halving',
      first: '5000000000000000000',
      everyMs: 86_400_000,
    })
    expect(Object.keys(describeRules(network(POLICIES.halving)))).not.toContain('launchedWith')
  })

  it.each<[string, EmissionPolicy['kind'], Readonly<Record<string, unknown>>]>([
    ['kind: one of fixed', 'fixed', { kind: 'printing' }],
    ['kind: one of fixed', 'fixed', { kind: 'constructor' }],
    ['amount: decimal digits', 'fixed', { amount: 5 }],
    ['amount: decimal digits', 'fixed', { amount: '-5' }],
    ['amount: decimal digits', 'fixed', { amount: undefined }],
    ['everyMs: a whole number', 'fixed', { everyMs: 1.5 }],
    ['more: unknown in "fixed"', 'fixed', { more: 1 }],
    ['rows: a list', 'table', { rows: 'all' }],
    ['rows[0]: an object', 'table', { rows: [1] }],
    ['rows[0].total: decimal digits', 'table', { rows: [{ atMs: 0 }] }],
    ['antiWindup: a boolean', 'controller', { antiWindup: 'yes' }],
    ['schedule: an object', 'demandLinked', { schedule: null }],
    ['floorPpm: a whole number', 'net', { floorPpm: 0.5 }],
  ])('refuses by its field: %s', (says, kind, change) => {
    const told = { ...(describeEmission(POLICIES[kind]) as object), ...change }
    expect(() => readEmission(told)).toThrow(`emission.${says}`)
  })

  it.each<[string, EmissionPolicy]>([
    ['emission: the first period alone', { ...POLICIES.fixed, amount: 10n ** 25n }],
    ['emission.price: above 0', { ...POLICIES.net, price: 0n }],
    ['emission.window: 1 to', { ...POLICIES.net, window: 0 }],
    ['emission.mostADay: from 0', { ...POLICIES.net, mostADay: -1n }],
    ['emission.capPercent: 0 to 1000', { ...POLICIES.net, capPpm: 10_000_001 }],
    ['emission.floorPercent: at most', { ...POLICIES.net, floorPpm: 2, capPpm: 1 }],
    ['emission.schedule: a policy of time', { ...POLICIES.net, schedule: POLICIES.baseline as never }],
    ['emission.schedule: one with fewer', { ...POLICIES.net, schedule: POLICIES.crv }],
    ['emission.every: whole seconds', { ...POLICIES.fixed, everyMs: 1_500 }],
    ['emission.amount: at least 0', { ...POLICIES.fixed, amount: -1n }],
    ['emission.divisor: above 1', { ...POLICIES.crv, divisor: 10n ** 18n }],
    ['emission.every: shorter', { ...POLICIES.crv, everyMs: 2 ** 43 * 1_000 }],
    ['emission.total: more than token.supply', { ...POLICIES.exponential, total: 10n ** 25n }],
    [
      'emission.halfLife: at most 1000 years',
      { ...POLICIES.exponential, halfLifeMs: 31_536_000_000 * 1_001 },
    ],
    ['emission.step: at most the half-life', { ...POLICIES.exponential, stepMs: 31 * 86_400_000 }],
    ['emission.rows: 1 to 63', { ...POLICIES.table, rows: POLICIES.table.rows.slice(0, 1) }],
    ['emission.rows: the first is at', { ...POLICIES.table, rows: POLICIES.table.rows.slice(1) }],
    [
      'emission.rows[2].total',
      { ...POLICIES.table, rows: [...POLICIES.table.rows.slice(0, 2), { atMs: 10 ** 9, total: 0n }] },
    ],
    [
      'emission.rows[3].at: rows ascend',
      { ...POLICIES.table, rows: [...POLICIES.table.rows, POLICIES.table.rows[2]!] },
    ],
    ['emission.resource: "solar" is not one', { ...POLICIES.baseline, resource: 'solar' }],
    ['emission.unitsADay: whole units', { ...POLICIES.baseline, unitsADay: 0n }],
    ['emission: more than token.supply', { ...POLICIES.baseline, simple: 10n ** 24n }],
    ['emission.doubles: from a day', { ...POLICIES.baseline, doublesMs: 3_600_000 }],
    [
      'emission.schedule: a policy of time',
      { ...POLICIES.demandLinked, schedule: POLICIES.controller as never },
    ],
    [
      'emission.schedule.every: whole',
      { ...POLICIES.demandLinked, schedule: { ...POLICIES.fixed, everyMs: 0 } },
    ],
    ['emission.window: 1 to 1024', { ...POLICIES.demandLinked, window: 0 }],
    ['emission.window: 1 to 1024', { ...POLICIES.demandLinked, window: 1_025 }],
    ['emission.counts: "charges"', { ...POLICIES.demandLinked, counts: 'likes' as never }],
    ['emission: it begins between', { ...POLICIES.controller, start: 10n ** 24n }],
    ['emission.ceiling: a day alone', { ...POLICIES.controller, ceiling: 10n ** 25n }],
    ['emission.kind: fixed, halving', { kind: 'printing' } as never],
  ])('a network file is refused with what would be right: %s', (says, emission) => {
    expect(() => network(emission)).toThrow(says)
    expect(() => network(POLICIES.fixed, emission)).toThrow(says.replace('emission', 'launchedWith'))
  })
})
