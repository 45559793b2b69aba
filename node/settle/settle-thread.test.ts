/** Epochs in a thread: the same root as anywhere else, and a thread that ends holds nothing up for good. */
import { MessageChannel } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { rulesHash } from '../../kernel/rules.ts'
import { account, GENESIS_MS, PLACE, testNetwork } from '../../kernel/testing/fixtures.ts'
import type { EpochReport } from '../store/epoch-record.ts'
import {
  startTestCluster,
  TEST_NETWORK,
  type TestCluster,
  untilAllFinal,
} from '../testing/start-test-cluster.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../testing/start-test-node.ts'
import { ENDS_THREADS } from '../testing/test-network.ts'
import { createSettleThread, type SettleThreadParts } from './settle-thread.ts'

let cluster: TestCluster | undefined
let test: TestNode | undefined
afterEach(async () => {
  delete process.env[ENDS_THREADS]
  await cluster?.stop()
  await test?.stop()
  cluster = undefined
  test = undefined
})

describe('epochs in a thread', () => {
  it('come to the same root as on the event loop, whoever took the messages in', async () => {
    cluster = await startTestCluster({ inThreads: [0, 1] })
    const sent: string[] = []
    for (let index = 0; index < 80; index++) sent.push((await cluster.send(index % 4, index % 4)).id)
    let accepted = 0
    for (const epoch of [0, 1, 2]) {
      await cluster.advanceTo(cluster.genesisMs + (epoch + 1) * cluster.epochMs + 1_000)
      const records = await untilAllFinal(cluster, epoch, [0, 1, 2, 3], 60_000)
      const hashes = records.map(({ headerHash }) => headerHash)
      expect(hashes).toEqual(Array(4).fill(hashes[0]))
      // Three sign what they have computed, so no root is final that either kind alone has come to.
      const { report } = records[0] as { readonly report?: EpochReport }
      expect(report?.rejected).toEqual({})
      accepted += report?.accepted ?? 0
    }
    // A segment that was late for its epoch's list is in the next.
    expect(accepted).toBe(sent.length)
    // What was found goes from thread to thread into the store, and is told from there.
    for (const oracle of [0, 3])
      expect(await cluster.get(oracle, `/v1/messages/${sent[0]}`)).toMatchObject({
        status: 'accepted',
      })
  })

  it('go on when the thread has ended, and say meanwhile what they wait for', async () => {
    process.env[ENDS_THREADS] = 'yes'
    test = await startTestNode({ change: { networkModule: TEST_NETWORK, settleThread: 'always' } })
    await test.post(await test.seal(0))
    await test.advanceTo(test.genesisMs + test.epochMs + 1_000)
    await until('the node says what it waits for', async () => {
      return (await test!.get('/healthz'))['trouble'] === 'settle_failed'
    })
    expect(await test.get('/healthz')).toMatchObject({ ok: true, halted: false })
    delete process.env[ENDS_THREADS]
    expect(await untilFinal(test, 0, 30_000)).toMatchObject({ report: { accepted: 1 } })
    await until('nothing is waited for', async () => (await test!.get('/healthz'))['trouble'] === undefined)
  })

  it('are waited for no longer than a start may take, where a thread neither opens nor ends', async () => {
    const thread = threadWith({
      networkModule: 'data:text/javascript,await new Promise(() => setInterval(() => {}, 1000))',
      patienceMs: 300,
    })
    for (let start = 0; start < 2; start++)
      await expect(thread.beaconAfter(-1)).rejects.toMatchObject({
        code: 'settle_failed',
        facts: { why: 'its thread did not start in time' },
      })
    await thread.stop()
  })

  it('are waited for no longer where a thread does nothing that is asked, and another answers', async () => {
    // Its store never answers; where a thread takes longer to start, it may take twice as long the next time.
    const thread = threadWith({ patienceMs: 1_000 })
    const whyNot = () =>
      thread.beaconAfter(3).then(
        () => 'answered',
        ({ code, facts }) => `${code}: ${facts.why}`,
      )
    await until(
      'a thread is given up',
      async () => (await whyNot()) === 'settle_failed: its thread did nothing',
    )
    expect(await thread.beaconAfter(-1)).toEqual({ keys: new Map() })
    await thread.stop()
  })

  it('are not computed by other rules', async () => {
    const thread = threadWith({ rules: `0x${'00'.repeat(32)}` })
    await expect(thread.beaconAfter(-1)).rejects.toMatchObject({ code: 'rules_differ' })
    await thread.stop()
  })

  it('that are asked for when the node stops are refused, and those begun are given up', async () => {
    const thread = threadWith({})
    const asked = thread.beaconAfter(3)
    const refused = expect(asked).rejects.toMatchObject({ code: 'settle_failed' })
    await thread.stop()
    await refused
    await expect(thread.beaconAfter(-1)).rejects.toMatchObject({ code: 'settle_failed' })
  })

  it('answer from here what they need no store for', async () => {
    const thread = threadWith({})
    expect(await thread.beaconAfter(-1)).toEqual({ keys: new Map() })
    await thread.stop()
  })
})

/** Its store never answers. */
function threadWith(change: Partial<SettleThreadParts>) {
  return createSettleThread({
    networkModule: TEST_NETWORK,
    rules: rulesHash(testNetwork().rules),
    place: PLACE,
    genesisMs: GENESIS_MS,
    signer: account(1),
    snapshots: { folder: '/nowhere' },
    joinCheckers: () => () => undefined,
    openStore: () => new MessageChannel().port1,
    ...change,
  })
}
