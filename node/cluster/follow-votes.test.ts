import { expect, it } from 'vitest'
import { type Network, rulesHash } from '../../kernel/rules.ts'
import { GENESIS_MS, HOUR_MS, testNetwork } from '../../kernel/testing/fixtures.ts'
import type { Hash } from '../../protocol/ids.ts'
import { createLog } from '../log.ts'
import type { Fit } from '../rules/find-rules.ts'
import { followVotes } from './follow-votes.ts'

const before = testNetwork()
const later: Network = { ...before, rules: { ...before.rules, lateMs: 3 * HOUR_MS } }
const [old, next] = [rulesHash(before.rules), rulesHash(later.rules)]

function setUp(fits: Record<Hash, Fit>) {
  const changes: Network[] = []
  const asked: number[] = []
  const votes = followVotes({
    network: before,
    genesisMs: GENESIS_MS,
    finder: { read: async rules => fits[rules] ?? { kind: 'missing' } },
    // From epoch 2 on.
    readRulesOf: async epoch => {
      asked.push(epoch)
      return epoch < 2 ? old : next
    },
    onChange: network => changes.push(network),
    log: createLog('silent'),
  })
  return { votes, changes, asked }
}

it('changes at the begin of the first epoch of other rules, once, and not before', async () => {
  const { votes, changes, asked } = setUp({ [next]: { kind: 'fits', network: later } })
  for (const hours of [-1, 0, 1.99, 2, 2.5, 7]) await votes.look(GENESIS_MS + hours * HOUR_MS)
  expect(asked).toEqual([0, 0, 1, 2, 2, 7])
  expect(changes).toEqual([later])
  expect(votes.network).toBe(later)
})

it.each<[string, Fit]>([
  ['that nobody has', { kind: 'missing' }],
  ['that this version cannot go by', { kind: 'unfit', why: 'there is no resource "rain" here' }],
])('keeps the bounds that it has where the rules are such %s, and takes them once it can', async (_, fit) => {
  const fits: Record<Hash, Fit> = { [next]: fit }
  const { votes, changes } = setUp(fits)
  await votes.look(GENESIS_MS + 2 * HOUR_MS)
  expect(changes).toEqual([])
  expect(votes.network).toBe(before)
  fits[next] = { kind: 'fits', network: later }
  await votes.look(GENESIS_MS + 2 * HOUR_MS)
  expect(changes).toEqual([later])
})
