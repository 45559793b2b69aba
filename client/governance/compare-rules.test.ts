import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareRules } from './compare-rules.ts'

const before = {
  shares: { energy: 60, oracles: 6 },
  emission: { kind: 'halving', first: '100' },
  resources: [
    { name: 'energy', params: { retail: '22' } },
    { name: 'sensing', params: {} },
  ],
}

it('names what changed, where it stands, and nothing else', () => {
  const after = {
    ...before,
    shares: { energy: 50, treasury: 10, oracles: 6 },
    resources: [
      { name: 'sensing', params: {} },
      { name: 'energy', params: { retail: '25' } },
    ],
  }
  expect(compareRules(before, after)).toEqual([
    { path: 'resources.energy.params.retail', before: '"22"', after: '"25"' },
    { path: 'shares.energy', before: '60', after: '50' },
    { path: 'shares.treasury', before: undefined, after: '10' },
  ])
})

it('says nothing of what is the same, and something of whatever is not', () => {
  const leaf = fc.oneof(fc.integer(), fc.string(), fc.boolean())
  const rules = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,4}$/),
    fc.oneof(leaf, fc.array(leaf), fc.object({ maxDepth: 2 })),
  )
  fc.assert(
    fc.property(rules, rules, (a, b) => {
      expect(compareRules(a, a)).toEqual([])
      const same = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
      if (same) expect(compareRules(a, b)).toEqual([])
    }),
  )
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (a, b) => {
      expect(compareRules({ x: { y: a } }, { x: { y: b } })).toHaveLength(a === b ? 0 : 1)
    }),
  )
})

function sorted(value: object): unknown {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
