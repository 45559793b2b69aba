/** What the documentation says that a malicious majority can take, from the parameters of networks that were deployed by each name. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toAddress } from '../../../protocol/ids.ts'
import { mintTestDollars } from '../../embedded/mint-test-dollars.ts'
import { deposit } from '../../money/deposit.ts'
import { startTestNetwork, type TestNetwork } from '../../testing/start-test-network.ts'
import { noticeMs, PRESETS, type PresetName } from './presets.ts'
import { readVoting } from './read-voting.ts'
import { leavesWithin, readWorstMajority, type WorstMajority } from './worst-majority.ts'

const DAY_MS = 86_400_000
const DOCS = readFileSync(join(import.meta.dirname, '../../../docs/governance.md'), 'utf8')
const found: Partial<Record<PresetName, WorstMajority>> = {}
let network: TestNetwork

beforeAll(async () => {
  for (const preset of ['careful', 'holders'] as const) {
    await network?.stop()
    network = await startTestNetwork({ launch: { holders: preset } })
    found[preset] = await worst()
  }
})
afterAll(() => network.stop())

async function worst(): Promise<WorstMajority> {
  const voting = await readVoting(network.client, network.deployment)
  return readWorstMajority(network.client, network.deployment, voting!)
}

const unit = () => 10n ** BigInt(network.rules.payment.decimals)
const grouped = (units: bigint) => String(units).replaceAll(/\B(?=(\d{3})+$)/g, ' ')

describe('what somebody with all votes can take', () => {
  it('is what the page on governance says, of a launch by the names `holders` and `careful`', () => {
    const { holders, careful } = found
    const [days, slow] = [holders!.noticeMs / DAY_MS, careful!.noticeMs / DAY_MS]
    expect([days, slow]).toEqual([8, 19])
    expect(DOCS).toContain(`in the first ${days} days after its proposal (1 + 5 + 2; \`careful\`: ${slow})`)
    const [leaves, more] = [holders!.leaves / unit(), careful!.leaves / unit()]
    expect(DOCS).toContain(
      `nothing of the first ${grouped(leaves)} units (${days} × the day's breaker; \`careful\`: ${grouped(more)})`,
    )
    const aDay = holders!.breaker.capacity / unit()
    expect(holders!.breaker.windowMs).toBe(DAY_MS)
    expect(DOCS).toContain(`the breaker of a launch (${grouped(aDay)} units a day)`)
    expect(DOCS).toContain(`At ${grouped(aDay)} units a day where the breaker stands`)
  })

  it('are deposits above what leaves within the notice, and tokens that the schedule has left', async () => {
    const before = await worst()
    expect(before.exposed).toBe(0n)
    expect(before.mintable).toBeGreaterThan(0n)
    const much = before.leaves + 5n * unit()
    const sender = network.senderOf(4)
    const { payment } = network.deployment
    await mintTestDollars(sender, { payment, to: toAddress(sender.account.address), atLeast: much })
    await deposit(sender, { deployment: network.deployment, amount: much })
    expect(await worst()).toMatchObject({ leaves: before.leaves, exposed: 5n * unit() })
  })

  it('is nothing for the notice of each name, of which whole windows of the breaker leave', () => {
    for (const preset of Object.values(PRESETS)) {
      const notice = noticeMs(preset)
      const breaker = { capacity: 7n, windowMs: DAY_MS }
      expect(leavesWithin(breaker, notice)).toBe(7n * BigInt(Math.floor(notice / DAY_MS)))
      expect(leavesWithin({ capacity: 7n, windowMs: notice + 1 }, notice)).toBe(0n)
    }
  })
})
