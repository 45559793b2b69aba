/** What a node is told of a chain that went back meanwhile, on a real one. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestNetwork, type TestNetwork } from '../chain/testing/start-test-network.ts'
import { createVerifier } from '../keys/verify.ts'
import { createChainPort } from './chain-adapter.ts'

let network: TestNetwork
beforeAll(async () => {
  network = await startTestNetwork()
})
afterAll(() => network.stop())

it('a block that the chain has left is never taken for one that it has, however fresh what was seen of it is', async () => {
  const { deployment, senderOf, test, mine } = network
  const port = createChainPort({
    sender: senderOf(1),
    deployment,
    verify: createVerifier(),
    makeDurable: async () => Number.MAX_SAFE_INTEGER,
    freshMs: 3_600_000,
  })
  const before = await test.snapshot()
  const number = await mine()
  const head = await port.getHead()
  expect(head.number).toBe(number)
  expect(await port.getBlockHash(number)).toBe(head.hash)

  await test.revert({ id: before })
  expect(await port.getBlockHash(number)).toBeUndefined()
  await mine(head.timeMs + 60_000)
  expect(await port.getHead()).toEqual(head)
  const hash = await port.getBlockHash(number)
  expect(hash).toMatch(/^0x[0-9a-f]{64}$/)
  expect(hash).not.toBe(head.hash)
})
