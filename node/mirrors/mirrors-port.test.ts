/** What a node signs for mirrors, on a real chain: who follows whom, once an epoch says so whose window is over. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { readSignerSets, signedBy } from '../../chain/mirrors/handovers.ts'
import { leaveOracles } from '../../chain/oracles/join-oracles.ts'
import { signStatement } from '../../chain/oracles/sign-statement.ts'
import { ledgerOf, makeHeader } from '../../chain/testing/settle.ts'
import { startTestNetwork, type TestNetwork } from '../../chain/testing/start-test-network.ts'
import { toAddress } from '../../protocol/ids.ts'
import { createMirrorsPort } from './mirrors-port.ts'

let network: TestNetwork
beforeAll(async () => {
  network = await startTestNetwork({ oracles: 3 })
})
afterAll(() => network.stop())

it('signs a change once an active epoch has it in its facts, and only what it was one of', async () => {
  const { client, deployment } = network
  const ledger = ledgerOf([{ account: deployment.treasury, asset: deployment.token, earned: 1n, spent: 0n }])
  const seen = { active: -1, factsBlock: 0, nowMs: 0, stepMs: 60_000 }
  const portOf = (index: number) => {
    const account = developmentAccount(index)
    const header = () => makeHeader(network, ledger, { factsBlock: seen.factsBlock })
    const chain = {
      signer: toAddress(account.address),
      signStatement: (draft: Parameters<typeof signStatement>[1]) =>
        signStatement(account, draft, deployment),
      getActiveEpoch: async () => seen.active,
      getPayingEpoch: async () => seen.active,
      getSettled: async () => ({ header: header(), submission: undefined as never }),
    }
    return createMirrorsPort({ client, deployment, chain }, () => (seen.nowMs += seen.stepMs))
  }
  const [one, stranger] = [portOf(1), portOf(9)]
  expect(await one.handovers()).toEqual([])
  await leaveOracles(network.senderOf(3), deployment)
  const sets = await readSignerSets(client, deployment)
  const [from, to] = sets
  expect(sets).toHaveLength(2)
  Object.assign(seen, { active: 0, factsBlock: to!.block - 1 })
  expect(await one.handovers()).toEqual([])
  seen.factsBlock = to!.block
  const [told] = await one.handovers()
  expect(told).toMatchObject({ number: 1, from: from!.commitment, to: to!.signers })
  const signed = signedBy(deployment, { from: from!, to: to! }, [told!.signature!])
  expect(signed.map(({ signer }) => signer)).toEqual([toAddress(developmentAccount(1).address)])
  expect(await one.handovers()).toEqual([told])
  expect(await stranger.handovers()).toMatchObject([{ number: 1, signature: undefined }])

  // Of ledgers that are behind the one that pays, one in half a minute; the same again, and newer ones, at once.
  Object.assign(seen, { active: 9, stepMs: 0 })
  expect([await one.turnOf(9), await one.turnOf(3), await one.turnOf(3), await one.turnOf(12)]).toEqual([
    0, 0, 0, 0,
  ])
  expect(await one.turnOf(4)).toBe(30_000)
  seen.nowMs += 30_000
  expect([await one.turnOf(4), await one.turnOf(3)]).toEqual([0, 30_000])
})
