/** A node whose network changes its rules by governance: it goes on by them, or halts where it does not know them. */
import { afterEach, expect, it } from 'vitest'
import { govern } from '../../chain/governance/govern.ts'
import { governedActs } from '../../chain/governance/governed-acts.ts'
import { type Network, rulesHash } from '../../kernel/rules.ts'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import type { Hash } from '../../protocol/ids.ts'
import { startTestNode, type TestNode, until } from '../testing/start-test-node.ts'

let test: TestNode
afterEach(() => test.stop())

const before = testNetwork()
const after: Network = {
  ...before,
  rules: { ...before.rules, shares: { ...before.rules.shares, treasury: 50 } },
}

async function announce(from: number): Promise<void> {
  const { launcher, deployment } = test.chain
  const act = governedActs(deployment).announceRules(rulesHash(after.rules), from)
  await govern(launcher, { deployment, act })
}

/** While it starts again, its door is shut for a moment. */
async function settle(epoch: number): Promise<Hash> {
  await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
  const header = await until(`epoch ${epoch} is final`, async () => {
    const record = await test.get<Settled>(`/v1/epochs/${epoch}`).catch(() => undefined)
    return record?.stage === 'final' && record.header
  })
  return header.rules
}

interface Settled {
  readonly stage: string
  readonly header: { readonly rules: Hash }
}

it('settles each epoch by the rules that the chain names for it, at the same address', async () => {
  const asked: Hash[] = []
  const follow = {
    find: async (hash: Hash) => {
      asked.push(hash)
      return [before, after].find(({ rules }) => rulesHash(rules) === hash)
    },
  }
  test = await startTestNode({ network: before, change: { follow } })
  const { url } = test.node
  await announce(2)
  const rules = [await settle(0), await settle(1), await settle(2), await settle(3)]
  const [old, next] = [rulesHash(before.rules), rulesHash(after.rules)]
  expect(rules).toEqual([old, old, next, next])
  expect(asked).toEqual([next])
  expect(test.node.url).toBe(url)
  expect(await test.get('/v1/network')).toMatchObject({ rulesHash: next })
  // Whoever starts it again with the file of before is not turned away.
  await test.restart({ follow })
  expect(await settle(4)).toBe(next)
})

it('halts where nobody here knows the rules, and has settled nothing by wrong ones', async () => {
  test = await startTestNode({ network: before, change: { follow: { find: async () => undefined } } })
  await announce(1)
  await settle(0)
  await test.advanceTo(test.genesisMs + 2 * test.epochMs + 1_000)
  await expect(test.node.done).rejects.toMatchObject({ code: 'rules_changed', facts: { epoch: 1 } })
  expect(await test.get('/v1/epochs/0')).toMatchObject({ stage: 'final' })
  expect(await test.get('/v1/epochs/1')).not.toMatchObject({ stage: 'final' })
})
