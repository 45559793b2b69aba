import { describe, expect, it } from 'vitest'
import type { SubjectId } from '../protocol/ids.ts'
import { defineNetwork, type NetworkDefinition } from './define-network.ts'
import { halving } from './money/emission/halving.ts'
import { perUnit } from './money/reward-policy.ts'
import { rulesHash } from './rules.ts'
import { tally } from './testing/tally.ts'

const definition: NetworkDefinition = {
  name: 'Test',
  token: { symbol: 'TEST', supply: '1_000' },
  epoch: '1h',
  resources: [tally()],
  emission: halving({ first: '100', every: '1y' }),
  shares: { tally: 1 },
}

const pardon = {
  epoch: 9,
  subject: 'ab'.repeat(32) as SubjectId,
  code: 'clone',
  foundIn: 1,
  reason: 'vote 3',
}

describe('define a network', () => {
  it.each<[string, Partial<NetworkDefinition>, string]>([
    ['an unknown pool', { shares: { tally: 1, solar: 2 } }, 'no pool is called "solar"'],
    ['a share that is not whole', { shares: { tally: 0.5 } }, '"tally" is a whole number from 0'],
    ['no shares at all', { shares: {} }, 'at least one pool'],
    ['a resource twice', { resources: [tally(), tally()] }, '"tally" is listed twice'],
    ['a resource named like a pool', { resources: [tally('oracles')] }, '"oracles" is the name of a pool'],
    ['no resource', { resources: [], shares: { treasury: 1 } }, 'at least one'],
    ['a symbol in lower case', { token: { symbol: 'test', supply: '1' } }, '2 to 11 capitals'],
    ['a name of 32 characters', { name: 'x'.repeat(32) }, '1 to 31 ASCII'],
    ['a name that is not ASCII', { name: 'Größe' }, '1 to 31 ASCII'],
    ['an epoch below a second', { epoch: '100ms' }, 'epoch: whole seconds'],
    ['more emission than supply', { token: { symbol: 'TEST', supply: '99' } }, 'more than token.supply'],
    ['a reward for nobody', { rewards: { solar: perUnit('1') } }, '"solar" is not one of the resources'],
    ['a pardon before the finding', { pardons: [{ ...pardon, epoch: 1, foundIn: 1 }] }, 'from a later one'],
    ['a floor in percent', { reputation: { floor: 40 } }, 'reputation.floor: from 0 to 1, got 40'],
    ['no half-life', { reputation: { halfLife: '0d' } }, 'reputation.halfLife: above 0'],
  ])('refuses %s', (_, change, reason) => {
    expect(() => defineNetwork({ ...definition, ...change })).toThrow(reason)
  })

  it('everyChoiceIsInTheHash', () => {
    const changes: Partial<NetworkDefinition>[] = [
      {},
      { name: 'Other' },
      { epoch: '2h' },
      { challenge: '3h' },
      { limits: { late: '1h' } },
      { limits: { early: '1m' } },
      { token: { symbol: 'TEST', supply: '1_001' } },
      { token: { symbol: 'TEXT', supply: '1_000' } },
      { payment: { decimals: 18 } },
      { emission: halving({ first: '101', every: '1y' }) },
      { emission: halving({ first: '100', every: '2y' }) },
      { shares: { tally: 2 } },
      { rewards: { tally: perUnit('1') } },
      { rewards: { tally: perUnit('2') } },
      { resources: [tally('other')], shares: { other: 1 } },
      { reputation: { halfLife: '7d' } },
      { reputation: { weighs: { minor: '1h' } } },
      { reputation: { weighs: { serious: '1d' } } },
      { reputation: { floor: 0 } },
      { pardons: [pardon] },
    ]
    const hashes = changes.map(change => rulesHash(defineNetwork({ ...definition, ...change }).rules))
    expect(new Set(hashes).size).toBe(changes.length)
    expect(rulesHash(defineNetwork({ ...definition }).rules)).toBe(hashes[0])
  })
})
