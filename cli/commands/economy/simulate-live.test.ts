/** `cairn simulate --begin-with` of a network that lives: devices say something, oracles settle it, and the scenario begins where that is. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hardware } from '../../../kernel/economy/hardware.ts'
import { testNetwork } from '../../../kernel/testing/fixtures.ts'
import { startTestNode, type TestNode, untilFinal } from '../../../node/testing/start-test-node.ts'
import { runHere } from '../../testing/run-here.ts'

const DAY_MS = 86_400_000
const EPOCHS = 10
const cwd = mkdtempSync(join(tmpdir(), 'cairn-simulate-live-'))
let test: TestNode

beforeAll(async () => {
  const { rules, ...rest } = testNetwork()
  // A device costs between 100 and 300.
  const owned = { ...rules, epochMs: DAY_MS, hardware: hardware({ tally: ['100', '300'] }) }
  test = await startTestNode({ devices: 2, network: { ...rest, rules: owned } })
})
afterAll(async () => {
  await test?.stop()
  rmSync(cwd, { recursive: true, force: true })
})

async function settle(from: number, to: number): Promise<void> {
  for (let epoch = from; epoch < to; epoch++) {
    for (const index of [0, 1]) expect((await test.post(await test.seal(index))).status).toBe(200)
    await test.advanceTo(test.genesisMs + (epoch + 1) * DAY_MS + 1_000)
    await untilFinal(test, epoch)
  }
}

const simulate = (...words: string[]) =>
  runHere(['simulate', '--begin-with', test.node.url, '--vary', 'days=30', ...words], { cwd, env: {} })

it('says what is missing, and then begins with the network’s own supply, age, devices and prices of hardware', async () => {
  await settle(0, 2)
  const early = await simulate('--price', '0.5')
  expect([early.code, early.stderr]).toEqual([1, expect.stringContaining('only 2 of its epochs are settled')])
  await settle(2, EPOCHS)
  const unpriced = await simulate()
  expect(unpriced.stderr).toContain('[too_few_data]')
  expect(unpriced.stderr.replaceAll(/\s+/g, ' ')).toContain('nothing is guessed')
  const { code, stdout, stderr } = await simulate('--price', '0.5', '--json')
  const said = stderr.replaceAll(/\s+/g, ' ')
  expect([code, said]).toEqual([0, expect.stringContaining(`epochs 0 to ${EPOCHS - 1} (10 days): 2 devices`)])
  expect(said).toContain('one costs 200 USD and a 1825th of that a day')
  const [end] = JSON.parse(stdout) as {
    readonly scenario: string
    readonly ends: Readonly<Record<'there' | 'supply', { readonly p50: number }>>
  }[]
  // Nobody pays yet: what is issued is shared alike all the same, so somebody stays and it goes on.
  expect(end!.ends.there.p50).toBeGreaterThan(0)
  expect(end!.ends.supply.p50).toBeGreaterThan(1_998.1)
  const { name } = await test.get<{ name: string }>('/v1/network')
  expect(end!.scenario).toBe(name)
  // Whoever asks again is told the same, to the last digit.
  expect((await simulate('--price', '0.5', '--json')).stdout).toBe(stdout)
})
