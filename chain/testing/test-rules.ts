/** Rules of a small network, for tests that need one and do not care which. */
import { defineNetwork } from '../../kernel/define-network.ts'
import { halving } from '../../kernel/money/emission/halving.ts'
import { defineResource } from '../../kernel/resource.ts'
import type { Rules } from '../../kernel/rules.ts'

export function testRules(name = 'Test Network'): Rules {
  const silent = defineResource({
    name: 'sensing',
    version: 1,
    kind: 'physical',
    unit: 'reading',
    params: null,
    messages: {},
    reasons: {},
    initialState: null,
    appraise: () => ({ verdicts: [], summary: undefined }),
    reconcile: () => ({
      contributions: [],
      transfers: [],
      charges: [],
      findings: [],
      highlights: {},
      state: null,
    }),
  })
  return defineNetwork({
    name,
    token: { symbol: 'TEST', supply: '1_000_000' },
    epoch: '1h',
    challenge: '2h',
    resources: [silent],
    emission: halving({ first: '365_000', every: '1y' }),
    shares: { sensing: 90, treasury: 10 },
  }).rules
}
