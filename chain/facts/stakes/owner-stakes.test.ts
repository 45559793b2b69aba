/** Money behind an owner's devices on a real chain: what it takes when a device's key is proved to be in two hands, and when. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BackingFact } from '../../../kernel/chain-facts.ts'
import { createSigner } from '../../../keys/make-signer.ts'
import { createVerifier } from '../../../keys/verify.ts'
import { networkIdOf } from '../../../protocol/chain-formats/network-id.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { openMessage, sealMessage } from '../../../protocol/message.ts'
import { bondDevices } from '../../devices/device-bond.ts'
import { registerDevices } from '../../devices/register-devices.ts'
import { payCut, reportKeyShared } from '../../devices/report-key-shared.ts'
import { mintTestDollars } from '../../embedded/mint-test-dollars.ts'
import { govern } from '../../governance/govern.ts'
import { governedActs } from '../../governance/governed-acts.ts'
import { approve } from '../../money/approve.ts'
import { sendTransaction } from '../../send-transaction.ts'
import { makeStakes, usualTerms } from '../../staking/make-stakes.ts'
import { readOwnStake, stakeActs } from '../../staking/stakes.ts'
import { signConsent } from '../../testing/consents.ts'
import { startTestNetwork, type TestNetwork } from '../../testing/start-test-network.ts'
import { readFacts } from '../read-facts.ts'

const BOND = 10_000_000n
const [OWNER, ANA, REPORTER] = [7, 8, 20]
const devices = [createSigner('ES256'), createSigner('ES256')] as const
let network: TestNetwork
let stakes = toAddress(`0x${'0'.repeat(40)}`)
const accountOf = (index: number) => toAddress(network.senderOf(index).account.address)
const subject = () => BigInt(accountOf(OWNER))

beforeAll(async () => {
  network = await startTestNetwork({ bondPerDevice: BOND })
  const { client, deployment, launcher } = network
  const { payment } = deployment
  const owner = network.senderOf(OWNER)
  await mintTestDollars(owner, { payment, to: accountOf(OWNER), atLeast: 2n * BOND })
  await bondDevices(owner, { deployment, amount: 2n * BOND })
  const consents = await Promise.all(
    devices.map(signer => signConsent(deployment, { signer, owner: accountOf(OWNER) })),
  )
  expect((await registerDevices(owner, { deployment, consents })).refused).toEqual([])
  const terms = (await usualTerms(client, deployment, 'owner'))!
  stakes = await makeStakes(launcher, { deployment, kind: 'owner', terms })
  await govern(launcher, { deployment, act: governedActs(deployment).name('stakes.owners', stakes) })
  await sendTransaction(owner, stakeActs(stakes, subject()).setTerms(2_000, true))
  const ana = network.senderOf(ANA)
  await mintTestDollars(ana, { payment, to: accountOf(ANA), atLeast: 4n * BOND })
  await approve(ana, { asset: payment, spender: stakes, amount: 4n * BOND })
  await sendTransaction(ana, stakeActs(stakes, subject()).stake(4n * BOND, 2_000))
})
afterAll(() => network.stop())

/** After an epoch in which nothing was done. */
async function quiet(): Promise<readonly BackingFact[] | undefined> {
  const { client, deployment, rules, mine, nowMs } = network
  const { genesisMs } = deployment
  const now = Math.ceil(((await nowMs()) - genesisMs) / rules.epochMs)
  const block = await mine(genesisMs + (now + 1) * rules.epochMs)
  return (await readFacts({ client, deployment, block, verify: createVerifier() })).stakes
}

const row = (own: bigint, amount: bigint) => [
  {
    kind: 'owner',
    subject: accountOf(OWNER),
    own,
    commission: 2_000,
    backers: [{ account: accountOf(ANA), amount }],
  },
]

async function said(text: string) {
  const [signer] = devices
  const payload = new TextEncoder().encode(text)
  const sealed = { contentType: 'application/senml+cbor', sequence: 5, timeMs: 1, payload }
  return openMessage(await sealMessage({ signer, network: networkIdOf(network.deployment), ...sealed }))
}

describe('money behind an owner', () => {
  it('loses the fraction that a cut took of the bond, once it is paid, and not while it can be appealed', async () => {
    const { client, deployment } = network
    expect(await quiet()).toEqual(row(2n * BOND, 4n * BOND))
    const [first, second] = [await said('here'), await said('there')]
    const reporter = network.senderOf(REPORTER)
    const { dueAtMs } = await reportKeyShared(reporter, {
      deployment,
      key: devices[0].key,
      first,
      second,
    })
    expect(await quiet()).toEqual(row(BOND, 4n * BOND))
    await network.mine(Math.max(dueAtMs, (await network.nowMs()) + 1000))
    await payCut(reporter, { deployment, device: devices[0].subject })
    expect(await quiet()).toEqual(row(BOND, 2n * BOND))
    // The contract says the same, before and after it has taken it in.
    const own = () => readOwnStake(client, { stakes, subject: subject(), holder: accountOf(ANA) })
    expect((await own()).staying).toBe(2n * BOND)
    await sendTransaction(reporter, stakeActs(stakes, subject()).sync())
    expect((await own()).staying).toBe(2n * BOND)
    expect(await quiet()).toEqual(row(BOND, 2n * BOND))
  })
})
