/**
 * What an epoch costs four oracles in CPU, all their threads and their chain together: one in which nobody said anything, and one
 * with messages, so that what is fixed and what a message adds are told apart. Real stores, sockets and a real chain. The
 * oracles look about as often as in `cairn up`, and have settled half a hundred epochs before: a network runs for years.
 */

import { setTimeout as sleep } from 'node:timers/promises'
import { descendantsOf } from '../cli/testing/processes.ts'
import { fetchNear } from '../links/near-fetch.ts'
import { startTestCluster, type TestCluster } from '../node/testing/start-test-cluster.ts'
import { type BenchResult, createVerifyCpu, inTurn, ratioOf } from './measure.ts'
import { cpuOf } from './process-use.ts'

const ORACLES = 4
const MESSAGES = 500
const [ROUNDS, WARM_UP] = [7, 25]
const POLL_MS = 100
/** How often they are asked whether the epoch is over: what that costs counts as well. */
const ASK_MS = 50
const CHECKED = 1_000
const EMPTY_V = 2_500
/** Oracles settle within a few seconds; only one that never does takes this long. */
const DEADLINE_MS = 120_000

export async function benchEpochCost(): Promise<BenchResult> {
  const cluster = await startTestCluster({
    oracles: ORACLES,
    viewMs: 3_600_000,
    pollMs: POLL_MS,
    inThreads: [0, 1, 2, 3],
    direct: true,
  })
  const verify = await createVerifyCpu(CHECKED)
  let epoch = -1
  const cpuMsOf = async (messages: number) => {
    epoch += 1
    await give(cluster, messages)
    const pids = [process.pid, ...descendantsOf(process.pid)]
    const before = cpuOf(pids)
    await cluster.advanceTo(cluster.genesisMs + (epoch + 1) * cluster.epochMs + 1_000)
    await untilFinal(cluster, epoch)
    return cpuOf(pids) - before
  }
  try {
    const unit = 'ms of CPU'
    const [empty, full, checked] = await inTurn(
      [
        { name: `an epoch of ${ORACLES} oracles without a message`, unit, run: () => cpuMsOf(0) },
        { name: `with ${MESSAGES} that are in their logs`, unit, run: () => cpuMsOf(MESSAGES) },
        { name: 'OpenSSL: a P-256 signature checked (V)', unit, run: verify },
      ],
      ROUNDS,
      WARM_UP,
    )
    const [emptyV, fullV] = [ratioOf(empty!, checked!), ratioOf(full!, checked!)]
    return {
      title: 'CPU of an epoch',
      measurements: [empty!, full!, checked!],
      ratios: [
        {
          claim: `of the ${EMPTY_V.toLocaleString('en')} V that an empty epoch of ${ORACLES} oracles may take`,
          ratio: emptyV / EMPTY_V,
          floor: '≤ 1',
          kept: emptyV <= EMPTY_V,
        },
        {
          claim: `V a message adds, all oracles together, from its being in a log until it is settled`,
          ratio: (fullV - emptyV) / MESSAGES,
          floor: '≤ 15',
          kept: (fullV - emptyV) / MESSAGES <= 15,
        },
      ],
    }
  } finally {
    await cluster.stop()
  }
}

async function untilFinal(cluster: TestCluster, epoch: number): Promise<void> {
  const end = performance.now() + DEADLINE_MS
  for (let oracle = 0; oracle < ORACLES; ) {
    const { url } = cluster.oracles[oracle]!.node!
    const { stage } = (await (await fetchNear(`${url}/v1/epochs/${epoch}`)).json()) as {
      readonly stage?: string
    }
    if (stage === 'final') oracle++
    else if (performance.now() > end) throw new Error(`oracle ${oracle} has no epoch ${epoch} for good`)
    else await sleep(ASK_MS)
  }
}

/** Spread over the oracles, a hundred at a time. */
async function give(cluster: TestCluster, messages: number): Promise<void> {
  for (let sent = 0; sent < messages; sent += 100)
    await Promise.all(
      Array.from({ length: Math.min(100, messages - sent) }, async (_, index) =>
        cluster.give((sent + index) % ORACLES, await cluster.seal((sent + index) % cluster.devices.length)),
      ),
    )
}
