/** A network that forgets what was said takes in a node that was not there: it goes on from the state that the chain's headers name. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { regulation } from '../../../kernel/regulation/regulation-rules.ts'
import { testNetwork } from '../../../kernel/testing/fixtures.ts'
import { startTestCluster, type TestCluster, untilAllFinal } from '../../testing/start-test-cluster.ts'
import { type Json, until } from '../../testing/start-test-node.ts'

const DAY_MS = 86_400_000
/** Late and early by some hours, and four epochs in which a message may be included: seven days, and a day and an epoch more. */
const LAST = 8
const [NEW, FOUNDERS] = [2, [0, 1]]

let cluster: TestCluster
beforeAll(async () => {
  const { rules, ...rest } = testNetwork()
  const daily = { ...rules, epochMs: DAY_MS, regulation: regulation({ dataAge: '2d', erasure: '1d' }) }
  cluster = await startTestCluster({ oracles: 2, candidates: 1, network: { ...rest, rules: daily } })
  await cluster.kill(NEW)
})
afterAll(() => cluster.stop())

async function settle(epoch: number, who: readonly number[]): Promise<readonly Json[]> {
  await cluster.advanceTo(cluster.genesisMs + (epoch + 1) * DAY_MS + 2_000)
  return untilAllFinal(cluster, epoch, who)
}

describe('a node that begins after the evidence of the first epochs is gone', () => {
  it('takes those over from the chain, the state from another, and computes all that follow', async () => {
    for (let epoch = 0; epoch <= LAST; epoch++) {
      await cluster.send(epoch % 2, 0)
      await settle(epoch, FOUNDERS)
    }
    await until('the founders have dropped it', async () => {
      const answers = await Promise.all(FOUNDERS.map(from => cluster.get(from, '/v1/epochs/0/contributions')))
      return answers.every(({ code }) => code === 'epoch_dropped')
    })
    await cluster.restart(NEW)
    const [own] = await settle(LAST + 1, [NEW])
    const [theirs] = await untilAllFinal(cluster, LAST + 1, [0])
    expect(own).toMatchObject({ headerHash: theirs!['headerHash'], ledger: theirs!['ledger'] })
    const records = await Promise.all(
      Array.from({ length: LAST + 2 }, (_, epoch) => cluster.get(NEW, `/v1/epochs/${epoch}`)),
    )
    const adopted = records.map(({ adopted = false }) => adopted)
    // None after one that was computed here, and no more than had to be: what can be had is computed again.
    const first = adopted.indexOf(false)
    expect(adopted).toEqual(adopted.map((_, epoch) => epoch < first))
    expect(first).toBeGreaterThan(0)
    expect(first).toBeLessThan(LAST)
    expect(records.map(({ headerHash }) => headerHash)).toEqual(
      await Promise.all(
        records.map(async (_, epoch) => (await cluster.get(0, `/v1/epochs/${epoch}`))['headerHash']),
      ),
    )
    // It goes on from there also after it was killed.
    await cluster.kill(NEW)
    await cluster.restart(NEW)
    await cluster.send(NEW, 0)
    const [next] = await settle(LAST + 2, [NEW])
    expect(next).toMatchObject({ stage: 'final' })
    expect(next).not.toHaveProperty('adopted')
  })
})
