/** A node looks at the price of credits where it has moved, once an hour, on a real chain; and tokens buy what they are worth again. */
import { encodeFunctionData } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { abi as creditsAbi } from '../../chain/artifacts/Credits.ts'
import { abi as feedAbi } from '../../chain/artifacts/TestFeed.ts'
import { readAnchor } from '../../chain/money/credits.ts'
import { sendTransaction } from '../../chain/send-transaction.ts'
import { startTestNetwork, type TestNetwork } from '../../chain/testing/start-test-network.ts'
import { testRules } from '../../chain/testing/test-rules.ts'
import { credits } from '../../kernel/money/credits.ts'
import { toAddress } from '../../protocol/ids.ts'
import { openPriceWatch } from './open-price-watch.ts'
import { hasMoved } from './price.ts'

const [HOUR_MS, USD] = [3_600_000, 10n ** 18n]
const payment = credits({ leastPrice: '0.01', mostPrice: '4' })
let test: TestNetwork
beforeAll(async () => {
  test = await startTestNetwork({ rules: { ...testRules('Watched'), payment } })
})
afterAll(() => test.stop())

async function feedSays(usd: number): Promise<void> {
  const { client, deployment, launcher } = test
  const read = { address: deployment.payment, abi: creditsAbi, functionName: 'feedTerms' } as const
  const { feed } = await client.readContract(read)
  const args = [BigInt(Math.round(usd * 1e8)), 0n] as const
  const data = encodeFunctionData({ abi: feedAbi, functionName: 'say', args })
  await sendTransaction(launcher, { to: toAddress(feed), data, verb: 'say a price' })
}

it('follows a price up and down while nobody buys, once an hour, and not where it stands', async () => {
  const { client, deployment, launcher } = test
  const seen: bigint[] = []
  const failed: unknown[] = []
  const watch = openPriceWatch(
    { sender: launcher, deployment, rules: test.rules },
    { onObserved: ({ anchor }) => seen.push(anchor), onFailed: error => failed.push(error) },
  )!
  const pass = async (hours: number, times = 1) => {
    for (let time = 0; time < times; time++) {
      const number = await test.mine((await test.nowMs()) + hours * HOUR_MS)
      await watch({ number, timeMs: await test.nowMs(), hash: `0x${'0'.repeat(64)}` })
    }
  }
  // Less the margin it is within a hundredth of the anchor.
  await feedSays(2.01)
  await pass(1, 3)
  expect(seen).toHaveLength(0)
  await feedSays(2.5)
  await pass(0.25, 4)
  await pass(1, 20)
  expect(seen.length).toBeGreaterThan(10)
  const { anchor, price } = await readAnchor(client, deployment)
  expect(price).toBe((25n * USD * 99n) / 1_000n)
  expect(anchor * 102n).toBeGreaterThan(price * 100n)
  const looked = seen.length
  await pass(1, 5)
  expect(seen).toHaveLength(looked)
  await feedSays(0.5)
  await pass(1, 8)
  expect((await readAnchor(client, deployment)).anchor).toBe((5n * USD * 99n) / 1_000n)
  // Where no price counts nothing is sent.
  await feedSays(9)
  await pass(1, 3)
  expect(failed).toEqual([])
})

it('is there only where members pay with credits', () => {
  const parts = { sender: test.launcher, deployment: test.deployment, rules: testRules() }
  expect(openPriceWatch(parts, { onObserved: () => {}, onFailed: () => {} })).toBeUndefined()
  expect(hasMoved({ anchor: 100n, price: 0n })).toBe(false)
  expect([99n, 100n, 101n, 102n].map(price => hasMoved({ anchor: 100n, price }))).toEqual([
    true,
    false,
    true,
    true,
  ])
})
