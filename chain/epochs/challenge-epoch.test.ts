import { afterEach, beforeEach, expect, it } from 'vitest'
import type { EpochHeader } from '../../protocol/chain-formats/header.ts'
import { headerDigest } from '../../protocol/chain-formats/header.ts'
import { toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Settlement.ts'
import { mintTestDollars } from '../embedded/mint-test-dollars.ts'
import { govern } from '../governance/govern.ts'
import { governedActs } from '../governance/governed-acts.ts'
import { ledgerOf, makeHeader, passEpoch, signAll } from '../testing/settle.ts'
import { startTestNetwork, type TestNetwork } from '../testing/start-test-network.ts'
import { challengeEpoch, lapseChallenge, readChallenge, readChallengeOf } from './challenge-epoch.ts'
import { submitHeader } from './submit-header.ts'

let network: TestNetwork
beforeEach(async () => {
  network = await startTestNetwork({ oracles: 4 })
})
afterEach(() => network.stop())

const CHALLENGER = 20
const reason = `0x${'5e'.repeat(32)}` as const

async function submit(previous?: EpochHeader) {
  const { deployment, launcher } = network
  const ledger = ledgerOf([
    { account: deployment.treasury, asset: deployment.token, earned: 1_000n, spent: 0n },
  ])
  const header = makeHeader(network, ledger, previous === undefined ? {} : { previous })
  await submitHeader(launcher, { deployment, header, signatures: await signAll(network, header) })
  return header
}

it('keeps a pending epoch and those after it from being active until it is decided, and stops nothing else', async () => {
  const { deployment, client, launcher, rules } = network
  const activeEpochs = () =>
    client.readContract({ address: deployment.settlement, abi, functionName: 'activeEpochs' })
  const challenger = network.senderOf(CHALLENGER)
  const to = toAddress(challenger.account.address)
  await mintTestDollars(launcher, { payment: deployment.payment, to, atLeast: 10n ** 9n })
  expect(await readChallenge(client, deployment)).toBeUndefined()
  await passEpoch(network, 0)
  const first = await submit()
  await passEpoch(network, 1)
  const { id } = await challengeEpoch(challenger, { deployment, from: 0, reason })
  const digest = headerDigest(first, deployment)
  expect(await readChallenge(client, deployment)).toMatchObject({ id, from: 0, outcome: 'open', digest })
  const second = await submit(first)
  await network.mine((await network.nowMs()) + 12 * 3_600_000)
  expect(await activeEpochs()).toBe(0n)
  await expect(lapseChallenge(challenger, deployment, id)).rejects.toMatchObject({
    facts: { error: 'OracleSet_NotLapsed' },
  })
  await expect(challengeEpoch(launcher, { deployment, from: 0, reason })).rejects.toMatchObject({
    facts: { error: 'Settlement_Frozen' },
  })
  await govern(launcher, { deployment, act: governedActs(deployment).dismissChallenge(id, digest) })
  expect(await readChallenge(client, deployment)).toBeUndefined()
  expect(await readChallengeOf(client, { deployment, id })).toMatchObject({ outcome: 'dismissed' })
  await submit(second)
  // What was left of their window goes on.
  await network.mine((await network.nowMs()) + rules.challengeMs)
  expect(await activeEpochs()).toBe(3n)
})

it('an epoch that is not pending cannot be challenged', async () => {
  const { deployment, launcher } = network
  await mintTestDollars(launcher, {
    payment: deployment.payment,
    to: toAddress(launcher.account.address),
    atLeast: 10n ** 9n,
  })
  await expect(challengeEpoch(launcher, { deployment, from: 0, reason })).rejects.toMatchObject({
    facts: { error: 'Settlement_NotPending' },
  })
})
