/** Three of four oracles run a program that pays a friend. The fourth computes otherwise, and says and does what it was told to. */
import { afterEach, expect, it } from 'vitest'
import { mintTestDollars } from '../../chain/embedded/mint-test-dollars.ts'
import { challengeStake, listChallenges } from '../../chain/epochs/challenge-epoch.ts'
import { defineResource } from '../../kernel/resource.ts'
import { type Network, rulesHash } from '../../kernel/rules.ts'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import { toAddress } from '../../protocol/ids.ts'
import type { Log } from '../log.ts'
import { startNode } from '../start-node.ts'
import { startTestCluster, type TestCluster } from '../testing/start-test-cluster.ts'
import { until } from '../testing/start-test-node.ts'

let cluster: TestCluster
afterEach(() => cluster.stop())

const HONEST = 0
const PLENTY = 10n ** 12n
/** A view's time. */
const LOOKS = 40

/** The same rules, and a program that credits a device that did nothing: with one that did, its share of the pool might be the same. */
function corruptNetwork(): Network {
  const { rules, resources } = testNetwork()
  const corrupt = resources.map(resource =>
    defineResource({
      ...resource,
      reconcile(summaries, context) {
        const outcome = resource.reconcile(summaries, context)
        const did = new Set(outcome.contributions.map(({ subject }) => subject))
        const idle = [...context.subjects.keys()].sort().find(subject => !did.has(subject))
        const gift = { subject: idle!, units: 100n, qualityPpm: 1_000_000, facts: {} }
        const { highlights = {}, state } = outcome
        return { ...outcome, contributions: [gift], highlights, state }
      },
    }),
  )
  return { rules, resources: corrupt }
}

const challenges = () =>
  listChallenges(cluster.chain.client, { deployment: cluster.chain.deployment, most: 10 })

/** What the fourth says, in words. */
const said: string[] = []
const log: Log = {
  info: () => undefined,
  warn: (event, facts) => void said.push([event, ...Object.values(facts ?? {})].join(' ')),
  fail: (event, _error, facts) => void said.push(`${event} ${String(facts?.['command'] ?? '')}`),
}

/** Time passes, for whoever waits for another view. */
async function untilSaid(what: string): Promise<void> {
  let looks = 0
  await until(what, async () => {
    if (++looks % LOOKS === 0) await cluster.advanceTo((await cluster.chain.nowMs()) + 30_000)
    return said.some(text => text.includes(what))
  })
}

/** The fourth is started again, and told otherwise. */
async function restart(challengeMost: bigint): Promise<void> {
  await cluster.kill(HONEST)
  said.length = 0
  const honest = cluster.oracles[HONEST]!
  honest.node = await startNode({ ...honest.options, challengeMost })
}

it('names the command, and challenges once, for no more than it was told', async () => {
  expect(rulesHash(corruptNetwork().rules)).toBe(rulesHash(testNetwork().rules))
  cluster = await startTestCluster({
    viewMs: 2_000,
    networkOf: index => (index === HONEST ? testNetwork() : corruptNetwork()),
    change: { [HONEST]: { log } },
  })
  const { client, deployment, launcher } = cluster.chain
  const to = toAddress(cluster.oracles[HONEST]!.options.account.address)
  await mintTestDollars(launcher, { payment: deployment.payment, to, atLeast: PLENTY })
  await cluster.send(1, 0)
  await cluster.advanceTo(cluster.genesisMs + cluster.epochMs + 1_000)
  await untilSaid('nobody has told it to')
  expect(said.join('\n')).toMatch(
    /does not follow from its evidence cairn challenge 0 --reason .*epoch-0\.json/,
  )
  const health = await cluster.get(HONEST, '/healthz')
  expect(health).toMatchObject({ ok: false, halted: true, trouble: 'epoch_conflict' })
  expect(health['concerns']).toMatchObject([{ code: 'header_differs' }])

  expect(await challengeStake(client, deployment)).toBeGreaterThan(1n)
  await restart(1n)
  await untilSaid('1 is the most that it may')
  expect(await challenges()).toEqual([])

  await restart(PLENTY)
  await untilSaid('the node challenges the header')
  expect(await challenges()).toMatchObject([{ from: 0, outcome: 'open' }])
  await restart(PLENTY)
  await untilSaid('it was challenged before, and that is open')
  expect(await challenges()).toHaveLength(1)
})
