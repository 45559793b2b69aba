/** An oracle whose folder is put back from an old copy goes on, and never signs in a view that it may have signed in before. */
import { cpSync, rmSync } from 'node:fs'
import { afterEach, expect, it } from 'vitest'
import { startTestCluster, type TestCluster, untilAllFinal } from '../testing/start-test-cluster.ts'
import type { Json } from '../testing/start-test-node.ts'

let cluster: TestCluster
afterEach(() => cluster.stop())

const ALL = [0, 1, 2, 3]
const RESTORED = 3
const endOf = (epoch: number) => cluster.genesisMs + (epoch + 1) * cluster.epochMs + 1_000
const viewOf = (record: Json | undefined) => Number((record?.['header'] as Json)['viewNumber'])

async function settle(epoch: number, oracles = ALL): Promise<readonly Json[]> {
  await cluster.advanceTo(endOf(epoch))
  return untilAllFinal(cluster, epoch, oracles, 240_000)
}

async function backUp(): Promise<string> {
  const { dataDir } = cluster.oracles[RESTORED]!.options
  await cluster.kill(RESTORED)
  cpSync(dataDir, `${dataDir}.copy`, { recursive: true })
  await cluster.restart(RESTORED)
  return `${dataDir}.copy`
}

async function putBack(copy: string): Promise<void> {
  const { dataDir } = cluster.oracles[RESTORED]!.options
  rmSync(dataDir, { recursive: true })
  cpSync(copy, dataDir, { recursive: true })
  await cluster.restart(RESTORED)
}

it('catches up with what was settled since, signs what follows at once, and is found at no fault', async () => {
  cluster = await startTestCluster({ viewMs: 2_000 })
  await settle(0)
  const copy = await backUp()
  await cluster.send(RESTORED, 0)
  await settle(1)
  await settle(2)
  await cluster.kill(RESTORED)
  await putBack(copy)
  await untilAllFinal(cluster, 2, ALL, 240_000)
  // Without two of the others there is no quorum but with it: its signature is needed, and comes.
  await cluster.kill(0)
  const [record] = await settle(3, [1, 2, RESTORED])
  expect(record).toBeDefined()
  for (const oracle of [1, 2, RESTORED])
    expect(await cluster.get(oracle, '/v1/oracle/faults')).toMatchObject({ faults: [] })
})

it('of an epoch that waits only for it, it signs in a view that is later than any before: the others come there', async () => {
  cluster = await startTestCluster({ viewMs: 2_000 })
  await settle(0)
  const copy = await backUp()
  await settle(1)
  await cluster.kill(0)
  await cluster.kill(RESTORED)
  await cluster.advanceTo(endOf(2))
  await putBack(copy)
  const [record] = await untilAllFinal(cluster, 2, [1, 2, RESTORED], 240_000)
  // A view lasts a second at least, and clocks may be 15 apart: there was time for a few.
  expect(viewOf(record)).toBeGreaterThan(5)
  for (const oracle of [1, 2, RESTORED])
    expect(await cluster.get(oracle, '/v1/oracle/faults')).toMatchObject({ faults: [] })
})
