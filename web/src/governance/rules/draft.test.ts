import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NetworkView } from '../../../../client/node-api.ts'
import harbour from '../../../../examples/harbour/network.ts'
import sierra from '../../../../examples/sierra-crest/network.ts'
import studio from '../../../../examples/studio/network.ts'
import { describeRules } from '../../../../kernel/rules.ts'
import { type Described, fieldsOf, firstEpoch, putAt, readTyped, valueAt } from './draft.ts'

const NETWORKS = [sierra, studio, harbour].map(({ rules }) => describeRules(rules) as Described)
const viewOf = (rules: Described) => ({ rules }) as unknown as NetworkView
type Value = string | number | boolean

describe('rules as a form', () => {
  it.each(NETWORKS)('what is not touched stays as it is, to the last field', rules => {
    const network = viewOf(rules)
    const fields = fieldsOf(rules, network)
    expect(fields.length).toBeGreaterThan(15)
    for (const { path, unit, typed } of fields) {
      const was = valueAt(rules, path) as Value
      expect([path, readTyped(typed, unit, was, network)]).toEqual([path, was])
      expect(putAt(rules, path, was)).toEqual(rules)
    }
  })

  it('offers nothing that no vote can change, and no model of a detector', () => {
    const paths = NETWORKS.flatMap(rules => fieldsOf(rules, viewOf(rules)).map(({ path }) => path))
    expect(paths.filter(path => /^(token|payment|epochMs|challengeMs|inclusion)/.test(path))).toEqual([])
    expect(
      paths.filter(path => /\.version$|detector|\.kind$/.test(path) && !path.startsWith('rewards')),
    ).toEqual([])
  })

  it('reads what people type, each by its unit', () => {
    const [rules] = NETWORKS
    const network = viewOf(rules!)
    const read = (typed: string, unit: Parameters<typeof readTyped>[1], was: Value = 1) =>
      readTyped(typed, unit, was, network)
    expect(read('12,5', 'percent')).toBe(125_000)
    expect(read('2d', 'span')).toBe(172_800_000)
    expect(read('10000000.5', 'tokens')).toBe('10000000500000000000000000')
    expect(read('0.22', 'money')).toBe('220000')
    expect([read('7', 'count'), read('7', 'digits', '1')]).toEqual([7, '7'])
    for (const unit of ['percent', 'span', 'tokens', 'money', 'count', 'digits'] as const)
      for (const typed of ['', 'x', '1e3', '--1', '1 2', '0x10', '٣'])
        expect([unit, typed, read(typed, unit)]).toEqual([unit, typed, undefined])
  })

  it('whatever is typed is read or refused, and changes its own field alone', () => {
    const [rules] = NETWORKS
    const network = viewOf(rules!)
    const fields = fieldsOf(rules!, network)
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.string(), ({ path, unit }, typed) => {
        const value = readTyped(typed, unit, valueAt(rules, path) as Value, network)
        if (value === undefined) return
        const next = putAt(rules!, path, value)
        expect(valueAt(next, path)).toBe(value)
        expect(putAt(next, path, valueAt(rules, path) as Value)).toEqual(rules)
      }),
    )
  })

  it('begins no sooner than a vote takes, and leaves people a day to do what was voted for', () => {
    const network = { rules: { epochMs: 3_600_000 }, deployment: { genesisMs: 0 } } as unknown as NetworkView
    const voting = { votingDelayMs: 86_400_000, votingPeriodMs: 5 * 86_400_000, delayMs: 2 * 86_400_000 }
    expect(firstEpoch(network, voting, 0)).toEqual({ earliest: 193, usual: 217 })
  })
})
