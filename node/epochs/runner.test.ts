/** What the chain does to a node, and what the node makes of it. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { abi } from '../../chain/artifacts/Settlement.ts'
import { govern } from '../../chain/governance/govern.ts'
import { governedActs } from '../../chain/governance/governed-acts.ts'
import { defineResource } from '../../kernel/resource.ts'
import type { Network } from '../../kernel/rules.ts'
import { type CutProxy, startCutProxy } from '../../links/testing/cut-proxy.ts'
import { startNode } from '../start-node.ts'
import {
  type Json,
  startTestNode,
  type TestNode,
  type TestNodeOptions,
  until,
  untilFinal,
} from '../testing/start-test-node.ts'

let test: TestNode
let proxy: CutProxy | undefined

async function start(options: TestNodeOptions = {}): Promise<void> {
  test = await startTestNode(options)
}
afterEach(async () => {
  await test.stop()
  await proxy?.stop()
  proxy = undefined
})

const endOf = (epoch: number) => test.genesisMs + (epoch + 1) * test.epochMs + 1_000

async function settle(epoch: number): Promise<Json> {
  await test.advanceTo(endOf(epoch))
  return untilFinal(test, epoch)
}

const health = () => test.get('/healthz')

describe('a chain out of reach', () => {
  it('holds up epochs, not intake; when it is back, epochs go on', async () => {
    await start()
    proxy = await startCutProxy(test.options.rpcUrl)
    await test.restart({ rpcUrl: proxy.url })
    await settle(0)
    proxy.cut()
    await until('the trouble is known', async () => (await health())['trouble'] === 'rpc_down')
    expect((await test.post(await test.seal(0))).status).toBe(200)
    // It cannot see the block of that time: a look that began before the line was cut may find its clock far ahead, until it sees one again.
    test.setClock(endOf(1))
    await test.chain.mine(endOf(1))
    expect(await test.get('/v1/epochs/1')).toMatchObject({ code: 'epoch_unknown' })
    expect(await test.get(`/v1/accounts/${test.owners[0]}`)).toMatchObject({ code: 'chain_unreachable' })
    proxy.mend()
    expect(await untilFinal(test, 1)).toMatchObject({ messages: 1, report: { accepted: 1 } })
    await until('the trouble is over', async () => (await health())['trouble'] === undefined)
  })
})

describe('a node that was away', () => {
  it('catches up in order, and waits where the chain takes no more epochs at once', async () => {
    await start()
    await test.post(await test.seal(0))
    await test.node.stop()
    await test.advanceTo(endOf(6))
    await test.restart()
    expect(await untilFinal(test, 4)).toMatchObject({ messages: 0 })
    expect(await test.get('/v1/epochs/0')).toMatchObject({ messages: 1, stage: 'final' })
    await until(
      'it waits for the challenge window',
      async () => (await health())['trouble'] === 'tx_reverted',
    )
    expect(await test.get('/v1/epochs/5')).toMatchObject({ stage: 'signed' })
    // Its evidence is agreed on meanwhile, and so is that of all that come.
    await until(
      'the next one has its evidence',
      async () => (await test.get('/v1/epochs/6'))['stage'] === 'bundled',
    )
    await test.advanceTo(endOf(8))
    await untilFinal(test, 6)
    await untilFinal(test, 8)
  })
})

describe('a network that is slower than its epochs', () => {
  it('says so in its health and its metrics, and no longer once nothing waits', async () => {
    // An epoch of an hour passes in a millisecond.
    await start({ speed: 3_600_000 })
    const figure = async () => (await fetch(`${test.node.url}/metrics`)).text()
    expect(await figure()).toMatch(/^cairn_epochs_too_slow 0$/m)
    // The chain takes five at once, and more as time goes on: some wait all the time.
    await test.advanceTo(endOf(6))
    await untilFinal(test, 4)
    await test.advanceTo(endOf(12))
    const slow = await until('the network says that it is slow', async () => (await health())['slow'] as Json)
    expect(slow).toMatchObject({ lastsMs: 1, stage: expect.any(String), hint: expect.any(String) })
    expect(slow['behind']).toBeGreaterThan(0)
    expect(await figure()).toMatch(/^cairn_epochs_too_slow 1$/m)
    await untilFinal(test, 9)
    await test.advanceTo(endOf(14))
    await untilFinal(test, 14)
    expect((await health())['slow']).toBeUndefined()
    expect(await figure()).toMatch(/^cairn_epochs_too_slow 0$/m)
  })
})

describe('a chain that went back', () => {
  it('gets the same headers again from the store', async () => {
    await start()
    await settle(0)
    const before = await test.chain.test.snapshot()
    await test.post(await test.seal(0))
    const sent = [await settle(1), await settle(2)]
    await until('nothing is under way', async () => (await test.get('/v1/epochs/0'))['paying'] === true)
    await test.chain.test.revert({ id: before })
    await test.advanceTo(endOf(2) + 1_000)
    // As many blocks as there were: a header’s facts block must lie behind it. An embedded chain keeps them.
    for (let block = 0; block < 10; block++) await test.chain.mine()
    for (const { epoch, headerHash } of sent) {
      const again = await until('it is settled again', async () => {
        const record = await test.get(`/v1/epochs/${epoch}`)
        return record['stage'] === 'final' && record
      })
      expect(again['headerHash']).toBe(headerHash)
    }
    const settled = await until(
      'the chain has both',
      async () => (await nextEpoch()) === 3n && (await headerHashOf(2)),
    )
    expect(settled).toBe(sent[1]!['headerHash'])
  })
})

describe('a chain and a store that contradict each other', () => {
  it('stop a node that lacks what was settled, before it signs anything', async () => {
    await start()
    await settle(1)
    await test.node.stop()
    const dataDir = mkdtempSync(join(tmpdir(), 'cairn-empty-'))
    const node = await startNode({ ...test.options, dataDir })
    await expect(node.done).rejects.toMatchObject({ code: 'epoch_behind', facts: { chain: 1, store: -1 } })
    const answer = await node.intake.accept(await test.seal(0), 'a')
    expect(answer).toMatchObject({ accepted: false, denial: { code: 'stopping' } })
    await node.stop()
    await test.restart()
  })

  it('stop a node whose epoch the chain has otherwise', async () => {
    await start()
    const before = await test.chain.test.snapshot()
    await settle(0)
    await test.node.stop()
    await test.chain.test.revert({ id: before })
    const dataDir = mkdtempSync(join(tmpdir(), 'cairn-other-'))
    test.setClock(await test.chain.nowMs())
    const other = await startNode({ ...test.options, dataDir })
    expect(await other.intake.accept(await test.seal(0), 'a')).toMatchObject({ accepted: true })
    await test.advanceTo(endOf(0) + 2_000)
    await until('the other header is there', async () => (await nextEpoch()) === 1n)
    await other.stop()
    const node = await startNode(test.options)
    await expect(node.done).rejects.toMatchObject({ code: 'epoch_conflict', facts: { epoch: 0 } })
    await node.stop()
    test.node = await startNode({ ...test.options, dataDir })
  })

  it('stop a node whose epoch governance took back, until it computes another', async () => {
    await start()
    await settle(0)
    await test.post(await test.seal(0))
    const wrong = await settle(1)
    const { launcher, deployment } = test.chain
    await govern(launcher, { deployment, act: governedActs(deployment).reject(1) })
    await expect(test.node.done).rejects.toMatchObject({ code: 'epoch_rejected', facts: { epoch: 1 } })
    await test.node.stop()
    await expect(test.restart().then(() => test.node.done)).rejects.toMatchObject({ code: 'epoch_rejected' })
    await test.restart({ network: corrected(test.options.network) })
    const right = await untilFinal(test, 1)
    expect(right['headerHash']).not.toBe(wrong['headerHash'])
    expect(await headerHashOf(1)).toBe(right['headerHash'])
  })

  it('refuses other rules than the chain’s', async () => {
    await start()
    const { network } = test.options
    const other = { ...network, rules: { ...network.rules, lateMs: 1 } }
    await expect(startNode({ ...test.options, network: other })).rejects.toMatchObject({
      code: 'rules_differ',
    })
  })

  it('refuses a development key on a chain that is not its own', async () => {
    await start()
    const { embedded: _own, ...options } = test.options
    await expect(startNode(options)).rejects.toMatchObject({ code: 'development_key' })
  })
})

describe('a disk', () => {
  it('that is full denies messages; the node stays up, and takes them when there is room', async () => {
    await start()
    await test.restart({ storeBytes: 200_000 })
    const payload = new Uint8Array(20_000)
    let receipts = 0
    while ((await test.node.intake.accept(await test.seal(0, { payload }), 'a')).accepted) receipts++
    const response = await test.post(await test.seal(0, { payload }))
    expect(response.status).toBe(507)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await health())['ok']).toBe(true)
    await test.restart()
    expect((await test.post(await test.seal(0, { payload }))).status).toBe(200)
    expect(await settle(0)).toMatchObject({ messages: receipts + 1 })
  })

  it('with one flipped bit in a bundle is noticed', async () => {
    await start()
    const { bundle } = await settle(0)
    const name = String(bundle).slice(2)
    const [path] = readdirSync(test.options.dataDir, { recursive: true }).filter(file =>
      String(file).endsWith(name),
    )
    const file = join(test.options.dataDir, String(path))
    const bytes = readFileSync(file)
    bytes[40]! ^= 1
    writeFileSync(file, bytes)
    expect(await test.get('/v1/epochs/0/bundle')).toMatchObject({
      code: 'snapshot_corrupt',
      facts: { address: bundle },
    })
  })
})

function nextEpoch(): Promise<bigint> {
  const { client, deployment } = test.chain
  return client.readContract({ address: deployment.settlement, abi, functionName: 'nextEpoch' })
}

function headerHashOf(epoch: number): Promise<string> {
  const { client, deployment } = test.chain
  return client.readContract({
    address: deployment.settlement,
    abi,
    functionName: 'headerHashOf',
    args: [BigInt(epoch)],
  })
}

/** The same rules, computed by code without the fault that the veto was about: here, everything counts half, and the total is put right. */
function corrected({ rules, resources }: Network): Network {
  const halved = resources.map(resource =>
    defineResource({
      ...resource,
      reconcile(summaries, context) {
        const outcome = resource.reconcile(summaries, context)
        const contributions = outcome.contributions.map(one => ({ ...one, qualityPpm: one.qualityPpm / 2 }))
        return { ...outcome, contributions, highlights: {}, state: { total: 7 } }
      },
    }),
  )
  return { rules, resources: halved }
}
