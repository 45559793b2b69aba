/** What owners have to spend when a network is played here, whatever its members pay with. */
import { describe, expect, it } from 'vitest'
import { readAccount } from '../../chain/money/read-account.ts'
import { startTestNetwork } from '../../chain/testing/start-test-network.ts'
import { testRules } from '../../chain/testing/test-rules.ts'
import { credits } from '../../kernel/money/credits.ts'
import { toAddress } from '../../protocol/ids.ts'
import type { Device } from './devices/make-devices.ts'
import { makeDeposits } from './set-up-network.ts'

const UNIT = 1_000_000n

describe('deposits', () => {
  it.each([
    ['stable money', { decimals: 6 }],
    ['credits', credits({ leastPrice: '0.01', mostPrice: '4' })],
  ])('of %s are made, once, however often it is begun', async (_, payment) => {
    const network = await startTestNetwork({ rules: { ...testRules(), payment } })
    try {
      const ownerOf = (index: number) => toAddress(network.senderOf(index).account.address)
      const wanted = [
        [ownerOf(3), '5'],
        [ownerOf(4), '7.5'],
        [ownerOf(3), '1'],
        [ownerOf(5), '0'],
      ] as const
      // Of a device, what is looked at here.
      const devices = wanted.map(([owner, deposit]) => ({ owner, member: { deposit } }) as Device)
      const { client, launcher, deployment } = network
      for (let time = 0; time < 2; time++)
        expect(await makeDeposits(launcher, deployment, devices, 6)).toBe(2)
      const deposits = await Promise.all(
        [3, 4, 5].map(async index => {
          const { deposit } = await readAccount(client, { deployment, account: ownerOf(index) })
          return deposit.deposited
        }),
      )
      expect(deposits).toEqual([6n * UNIT, (15n * UNIT) / 2n, 0n])
    } finally {
      await network.stop()
    }
  })
})
