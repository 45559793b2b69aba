import { describe, expect, it } from 'vitest'
import { defineNetwork } from '../kernel/define-network.ts'
import { fixed } from '../kernel/money/emission/fixed.ts'
import { halving } from '../kernel/money/emission/halving.ts'
import { describeRules, rulesHash } from '../kernel/rules.ts'
import { resourceFromRules } from '../resources/rules.ts'
import { temperature } from '../resources/sensing/rule/quantities.ts'
import { sensing } from '../resources/sensing/rule/resource.ts'
import { draftRules } from './draft-rules.ts'

const network = defineNetwork({
  name: 'Hill',
  token: { symbol: 'HILL', supply: '1_000_000' },
  epoch: '2h',
  challenge: '1h',
  resources: [sensing({ quantities: [temperature] })],
  emission: halving({ first: '1_000', every: '1d' }),
  shares: { sensing: 90, oracles: 6, treasury: 4 },
})
const rules = describeRules(network.rules)
const parts = {
  json: async () => ({ rules: JSON.parse(JSON.stringify(rules)), rulesHash: rulesHash(network.rules) }),
  restore: (resources: typeof network.rules.resources) => resources.map(resourceFromRules),
}
const draft = (change: object) => draftRules(JSON.parse(JSON.stringify({ ...rules, ...change })), parts)

describe('rules that are put together on a page', () => {
  it('are hashed as the same ones from a file', async () => {
    const shares = { sensing: 80, oracles: 4, treasury: 16 }
    expect((await draft({ shares })).hash).toBe(rulesHash({ ...network.rules, shares }))
  })

  it('have the policy of the launch beside another emission', async () => {
    const emission = halving({ first: '500', every: '1d' })
    const drafted = await draft({ emission: describeRules({ ...network.rules, emission })['emission'] })
    expect(drafted.rules['launchedWith']).toEqual(rules['emission'])
    expect(drafted.hash).toBe(rulesHash({ ...network.rules, emission, launchedWith: network.rules.emission }))
    // Written in another order it is the same one, and nothing is added.
    const { kind, first, everyMs } = rules['emission'] as Record<string, string>
    await expect(draft({ emission: { everyMs, kind, first } })).rejects.toThrow('nothing changes')
  })

  it.each([
    ['nothing changes', {}],
    ['a vote cannot change epochMs', { epochMs: 3_600_000 }],
    ['a vote cannot change payment', { payment: { decimals: 8 } }],
    [
      'another ceiling of emission',
      {
        launchedWith: describeRules({ ...network.rules, emission: fixed({ amount: '9', every: '1d' }) })[
          'emission'
        ],
      },
    ],
    ['which this version of cairn does not know', { unheard: 1 }],
    ['emission.first', { emission: { kind: 'halving', first: 'x', everyMs: 86_400_000 } }],
  ])('are refused, saying why: %s', async (why, change) => {
    await expect(draft(change)).rejects.toThrow(why)
  })

  it('are refused where a resource cannot run by its parameters, and where they are none', async () => {
    const [own] = network.rules.resources
    await expect(draft({ resources: [{ ...own, version: 9_999 }] })).rejects.toThrow(/version/)
    await expect(draftRules([], parts)).rejects.toThrow('rules are an object')
    await expect(draftRules(null, parts)).rejects.toThrow('rules are an object')
  })
})
