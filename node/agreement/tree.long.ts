/** Eight real oracles, one more than tell each other everything: a segment goes down a tree to all of them. */
import { afterEach, expect, it } from 'vitest'
import { startTestCluster, type TestCluster, untilAllFinal } from '../testing/start-test-cluster.ts'

const ORACLES = 8
const ALL = Array.from({ length: ORACLES }, (_, index) => index)
/** A view of which a 32nd is longer than all of it takes: until then nobody is told but down the tree, and a list has all segments. */
const [VIEW_MS, A_WHILE_MS] = [4 * 3_600_000, 450_000]
let cluster: TestCluster
afterEach(() => cluster.stop())

it('what came in at one of eight comes to each of them', { timeout: A_WHILE_MS }, async () => {
  cluster = await startTestCluster({ oracles: ORACLES, viewMs: VIEW_MS, pollMs: 400 })
  const sent = await Promise.all(Array.from({ length: 4 }, (_, device) => cluster.send(0, device)))
  await cluster.advanceTo(cluster.genesisMs + cluster.epochMs + 1_000)
  const records = await untilAllFinal(cluster, 0, ALL, A_WHILE_MS)
  expect(new Set(records.map(record => record['headerHash'])).size).toBe(1)
  for (const oracle of ALL)
    for (const { id } of sent)
      expect((await cluster.get(oracle, `/v1/messages/${id}`))['status']).toBe('accepted')
})
