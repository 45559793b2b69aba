/**
 * Oracles of one network through changes of its rules: what one of them is given the others fetch by its hash; one that was away through
 * two changes settles each epoch again by the rules of then; and a change that is taken back in the last moment stops nobody.
 */
import { afterEach, expect, it } from 'vitest'
import { govern } from '../../chain/governance/govern.ts'
import { governedActs } from '../../chain/governance/governed-acts.ts'
import { type Network, rulesHash } from '../../kernel/rules.ts'
import { writeDocument } from '../../kernel/rules-change/document.ts'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import type { Hash } from '../../protocol/ids.ts'
import { startTestCluster, type TestCluster, untilAllFinal } from '../testing/start-test-cluster.ts'
import { until } from '../testing/start-test-node.ts'

let cluster: TestCluster
afterEach(() => cluster.stop())

const follow = { restoreModule: new URL('../../bin/restore.ts', import.meta.url).href }
const before = testNetwork()
const withTreasury = (treasury: number): Network => ({
  ...before,
  rules: { ...before.rules, shares: { ...before.rules.shares, treasury } },
})
const [second, third] = [withTreasury(50), withTreasury(60)]
const [old, next, last] = [before, second, third].map(({ rules }) => rulesHash(rules)) as [Hash, Hash, Hash]
const ALL = [0, 1, 2, 3]

const start = () => startTestCluster({ change: Object.fromEntries(ALL.map(index => [index, { follow }])) })

async function announce(rules: Hash, from: number): Promise<void> {
  const { launcher, deployment } = cluster.chain
  await govern(launcher, { deployment, act: governedActs(deployment).announceRules(rules, from) })
}

async function bring(oracle: number, { rules }: Network): Promise<void> {
  const { port } = cluster.oracles[oracle]!.options.http as { readonly port: number }
  const body = new Uint8Array(writeDocument(rules))
  const answer = await fetch(`http://127.0.0.1:${port}/v1/rules`, { method: 'POST', body })
  expect(answer.status).toBe(200)
}

const endOf = (epoch: number) => cluster.genesisMs + (epoch + 1) * cluster.epochMs

async function settle(epoch: number, oracles: readonly number[]): Promise<readonly unknown[]> {
  await cluster.advanceTo(endOf(epoch) + 1_000)
  return rulesOf(epoch, oracles)
}

async function rulesOf(epoch: number, oracles: readonly number[]): Promise<readonly unknown[]> {
  const all = oracles.map(oracle =>
    until(`epoch ${epoch} is final at oracle ${oracle}`, async () => {
      // While it starts again, its door is shut for a moment.
      const record = await cluster
        .get<{ stage: string; header: { rules: string } }>(oracle, `/v1/epochs/${epoch}`)
        .catch(() => undefined)
      return record?.stage === 'final' && record.header.rules
    }),
  )
  return [...new Set(await Promise.all(all))]
}

it('one that was away through two votes settles each epoch by the rules of then, which it has from the others', async () => {
  cluster = await start()
  const there = [0, 1, 2]
  expect(await settle(0, ALL)).toEqual([old])
  await cluster.kill(3)
  await announce(next, 2)
  // To one of them alone.
  await bring(0, second)
  for (const [epoch, rules] of [
    [1, old],
    [2, next],
    [3, next],
    [4, next],
  ] as const)
    expect(await settle(epoch, there)).toEqual([rules])
  await announce(last, 6)
  await bring(1, third)
  for (const [epoch, rules] of [
    [5, next],
    [6, last],
    [7, last],
    [8, last],
    [9, last],
  ] as const)
    expect(await settle(epoch, there)).toEqual([rules])
  // Its file is that of the launch, which the chain does not know any more.
  await cluster.restart(3)
  const expected = [old, old, next, next, next, next, last, last, last, last]
  for (const [epoch, rules] of expected.entries()) expect(await rulesOf(epoch, [3])).toEqual([rules])
  expect(await settle(10, ALL)).toEqual([last])
  const [one, other] = await untilAllFinal(cluster, 10, [0, 3])
  expect(one?.['header']).toEqual(other?.['header'])
})

it('a change that is put off when its first epoch is computed already is computed again by the rules that hold', async () => {
  cluster = await start()
  await announce(next, 1)
  await bring(0, second)
  expect(await settle(0, ALL)).toEqual([old])
  // Nobody can submit: three of four cannot reach each other any more.
  for (const { wire } of cluster.oracles) wire.cut()
  await cluster.advanceTo(endOf(1) + 1_000)
  await announce(next, 5)
  for (const { wire } of cluster.oracles) wire.mend()
  expect(await rulesOf(1, ALL)).toEqual([old])
  for (const epoch of [2, 3, 4]) expect(await settle(epoch, ALL)).toEqual([old])
  expect(await settle(5, ALL)).toEqual([next])
})

it('a council that takes back the first epoch of a change takes back no more than that, and the change holds as announced', async () => {
  cluster = await start()
  await announce(next, 1)
  await bring(2, second)
  expect(await settle(0, ALL)).toEqual([old])
  expect(await settle(1, ALL)).toEqual([next])
  const { launcher, deployment } = cluster.chain
  await govern(launcher, { deployment, act: governedActs(deployment).reject(1) })
  // A vote for later rules: what was rejected is settled under those of before.
  await announce(next, 3)
  await cluster.advanceTo(endOf(1) + 10_000)
  await until('epoch 1 is settled by the rules of before', async () => {
    const found = await cluster
      .get<{ stage: string; header?: { rules: string } }>(0, '/v1/epochs/1')
      .catch(() => undefined)
    return found?.stage === 'final' && found.header?.rules === old
  })
  expect(await settle(2, ALL)).toEqual([old])
  expect(await settle(3, ALL)).toEqual([next])
})
