/** A node whose network changes its rules by governance: it goes on by them, waits for their document, or says what it lacks. */
import { afterEach, expect, it } from 'vitest'
import { govern } from '../../chain/governance/govern.ts'
import { governedActs } from '../../chain/governance/governed-acts.ts'
import { describeRules, type Network, rulesHash } from '../../kernel/rules.ts'
import { documentHash, readDocument, writeDocument } from '../../kernel/rules-change/document.ts'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Hash } from '../../protocol/ids.ts'
import { networkInForce } from '../cluster/network-in-force.ts'
import { startTestNode, type TestNode, until } from '../testing/start-test-node.ts'

let test: TestNode
afterEach(() => test.stop())

const follow = { restoreModule: new URL('../../bin/restore.ts', import.meta.url).href }
const before = testNetwork()
const withTreasury = (treasury: number): Network => ({
  ...before,
  rules: { ...before.rules, shares: { ...before.rules.shares, treasury } },
})
const [second, third] = [withTreasury(50), withTreasury(60)]
const [old, next, last] = [before, second, third].map(({ rules }) => rulesHash(rules)) as [Hash, Hash, Hash]

async function announce(rules: Hash, from: number): Promise<void> {
  const { launcher, deployment } = test.chain
  await govern(launcher, { deployment, act: governedActs(deployment).announceRules(rules, from) })
}

const bring = (document: Uint8Array) => test.post(document, '/v1/rules')

/** While it starts again, its door is shut for a moment. */
async function settle(epoch: number): Promise<Hash> {
  await test.advanceTo(
    Math.max(await test.chain.nowMs(), test.genesisMs + (epoch + 1) * test.epochMs) + 1_000,
  )
  return settled(epoch)
}

async function settled(epoch: number): Promise<Hash> {
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

interface Coming {
  readonly coming: readonly { readonly rules: Hash; readonly fit: string; readonly why?: string }[]
  readonly kept: readonly Hash[]
}

it('settles each epoch by the rules that the chain names for it, at the same address, and keeps them all', async () => {
  test = await startTestNode({ network: before, change: { follow } })
  const { url, mqttUrl } = test.node
  await announce(next, 2)
  expect((await test.get<Coming>('/v1/rules')).coming).toMatchObject([{ rules: next, fit: 'missing' }])
  expect((await bring(writeDocument(second.rules))).status).toBe(200)
  expect(await settle(0)).toBe(old)
  expect(await settle(1)).toBe(old)
  expect(await settle(2)).toBe(next)
  expect(await settle(3)).toBe(next)
  expect(test.node.url).toBe(url)
  expect(test.node.mqttUrl).toBe(mqttUrl)
  expect(await test.get('/v1/network')).toMatchObject({ rulesHash: next })
  expect(await settle(4)).toBe(next)
  // The next vote, as soon as the first cannot be taken back any more.
  await announce(last, 6)
  expect((await bring(writeDocument(third.rules))).status).toBe(200)
  expect(await settle(5)).toBe(next)
  expect(await settle(6)).toBe(last)
  // Whoever starts it again with the file of before is not turned away.
  await test.restart({ follow })
  expect(await settle(7)).toBe(last)
  // So does an intake process, which keeps nothing, from the node behind it.
  const { deployment, anvil } = test.chain
  const place = { network: before, deployment, rpcUrl: anvil.url, nodes: [test.node.url] }
  expect(rulesHash((await networkInForce({ ...place, follow })).rules)).toBe(last)
  await expect(networkInForce({ ...place, nodes: [], follow })).rejects.toMatchObject({
    code: 'rules_missing',
  })
  // All that were ever in force are served by their hash.
  expect((await test.get<Coming>('/v1/rules')).kept).toEqual([old, next, last].sort())
  for (const [hash, { rules }] of [
    [old, before],
    [next, second],
    [last, third],
  ] as const) {
    const answer = await fetch(`${test.node.url}/v1/rules/${hash}`)
    expect(readDocument(new Uint8Array(await answer.arrayBuffer()), hash)).toEqual(rules)
  }
})

it('waits for rules that nobody has yet, takes only what the chain names, and goes on once somebody brings them', async () => {
  test = await startTestNode({ network: before, change: { follow } })
  const from = 1
  await announce(next, from)
  await settle(0)
  await test.advanceTo(test.genesisMs + (from + 1) * test.epochMs + 1_000)
  await until('it says what it waits for', async () => {
    const { trouble, halted } = await test.get<{ trouble?: string; halted: boolean }>('/healthz')
    return trouble === 'rules_missing' && !halted
  })
  const foreign = await bring(writeDocument(third.rules))
  expect(await foreign.json()).toMatchObject({ code: 'rules_unknown' })
  // Killed and started again meanwhile, it still waits, and hears the same.
  await test.restart({ follow })
  await bring(writeDocument(second.rules))
  expect(await settled(from)).toBe(next)
})

it('computes an epoch again where its rules were put off after it was computed, and sends nothing that the chain refuses', async () => {
  let [clockMs, saves] = [0, -1]
  const held = Promise.withResolvers<void>()
  // Under its new rules it starts, and then nothing is durable for a while: what is computed is not signed.
  const onChange = (rules: Hash) => {
    saves = rules === next && saves < 0 ? 0 : saves
  }
  const save = async () => {
    if (saves >= 0 && ++saves > 1) await held.promise
    return { block: Number.MAX_SAFE_INTEGER }
  }
  const embedded = { speed: 1, nowMs: () => clockMs, save }
  const goTo = async (timeMs: number) => {
    clockMs = timeMs
    await test.advanceTo(timeMs)
  }
  test = await startTestNode({ network: before, change: { follow: { ...follow, onChange }, embedded } })
  clockMs = await test.chain.nowMs()
  await announce(next, 1)
  await bring(writeDocument(second.rules))
  await goTo(test.genesisMs + test.epochMs + 1_000)
  expect(await settled(0)).toBe(old)
  await goTo(test.genesisMs + 2 * test.epochMs + 1_000)
  await until(
    'epoch 1 is computed by the new rules',
    async () => {
      const record = await test.get<Settled>('/v1/epochs/1').catch(() => undefined)
      return record?.stage === 'computed' && record.header.rules === next
    },
    60_000,
  )
  await announce(next, 2)
  held.resolve()
  expect(await settled(1)).toBe(old)
  await goTo(test.genesisMs + 3 * test.epochMs + 10_000)
  expect(await settled(2)).toBe(next)
})

it('says before they are in force that it cannot go by rules of a newer version, and comes to its end there', async () => {
  test = await startTestNode({ network: before, change: { follow } })
  const newer = encodeCbor({ ...describeRules(second.rules), weather: 'rain' })
  await announce(documentHash(newer), 2)
  await bring(newer)
  const { coming } = await test.get<Coming>('/v1/rules')
  expect(coming).toMatchObject([{ fit: 'unfit', why: expect.stringContaining('weather') }])
  const { concerns } = await test.get<{ concerns: readonly { code: string; why: string }[] }>('/healthz')
  expect(concerns).toMatchObject([
    { code: 'rules_unfit', why: expect.stringMatching(/from epoch 2 on.*weather/) },
  ])
  await settle(0)
  await settle(1)
  await test.advanceTo(test.genesisMs + 3 * test.epochMs + 1_000)
  await expect(test.node.done).rejects.toMatchObject({ code: 'rules_unfit', facts: { epoch: 2 } })
  expect(await test.get('/v1/epochs/2')).not.toMatchObject({ stage: 'final' })
})

it('comes to its end where it was not told to follow, and has settled nothing by wrong rules', async () => {
  test = await startTestNode({ network: before })
  await announce(next, 1)
  await settle(0)
  await test.advanceTo(test.genesisMs + 2 * test.epochMs + 1_000)
  await expect(test.node.done).rejects.toMatchObject({ code: 'rules_changed', facts: { epoch: 1 } })
  expect(await test.get('/v1/epochs/0')).toMatchObject({ stage: 'final' })
  expect(await test.get('/v1/epochs/1')).not.toMatchObject({ stage: 'final' })
})
