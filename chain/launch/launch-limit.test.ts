import { expect, it } from 'vitest'
import { startTestNetwork } from '../testing/start-test-network.ts'

/** What a launch may cost at most: less than a third of what a transaction may have (EIP-7825). */
const MOST_GAS = 5_000_000n

it('a network with as many founding oracles as there can be is launched in one transaction', async () => {
  const network = await startTestNetwork({ oracles: 31 })
  try {
    const blockNumber = BigInt(network.deployment.launchBlock)
    const { gasUsed } = await network.client.getBlock({ blockNumber })
    expect(gasUsed).toBeLessThan(MOST_GAS)
  } finally {
    await network.stop()
  }
})
