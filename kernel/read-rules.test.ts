import { describe, expect, it } from 'vitest'
import { perUnit } from './money/reward-policy.ts'
import { readRules } from './read-rules.ts'
import { describeRules, type Rules, rulesHash } from './rules.ts'
import { account, testNetwork } from './testing/fixtures.ts'

const { rules } = testNetwork()
const ALL: Rules = {
  ...rules,
  rewards: { ...rules.rewards, tally: perUnit('0.25') },
  corrections: [{ epoch: 7, account: account(1), amount: 10n ** 20n, reason: 'paid twice' }],
  pardons: [{ epoch: 8, subject: 'ab'.repeat(32) as never, code: 'yield_low', foundIn: 3, reason: 'a roof' }],
}
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('readRules', () => {
  it.each([rules, ALL])('is describeRules backwards, also through JSON', each => {
    expect(readRules(throughJson(describeRules(each)), [rulesHash(each)])).toEqual(each)
  })

  it('takes nothing that the chain does not go by', () => {
    const known = [rulesHash(ALL)]
    const told = throughJson(describeRules(ALL)) as Record<string, unknown>
    for (const other of [
      { ...told, lateMs: 1 },
      { ...told, more: 1 },
      {},
      null,
      'rules',
      { ...told, token: undefined },
    ])
      expect(() => readRules(other, known)).toThrow(/the chain goes by|are no rules/)
  })
})
