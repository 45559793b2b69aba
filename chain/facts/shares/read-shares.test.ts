import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChainFacts } from '../../../kernel/chain-facts.ts'
import { createVerifier } from '../../../keys/verify.ts'
import { type Address, type SubjectId, toAddress } from '../../../protocol/ids.ts'
import { acceptDevice, offerDevice } from '../../devices/accept-device.ts'
import { registerDevices } from '../../devices/register-devices.ts'
import { govern } from '../../governance/govern.ts'
import { governedActs } from '../../governance/governed-acts.ts'
import { sendTransaction } from '../../send-transaction.ts'
import { deployShareFactory, makeShares, shareFactory } from '../../shares/make-shares.ts'
import { readSharesOnChain } from '../../shares/read-shares.ts'
import { shareActs } from '../../shares/share-acts.ts'
import { signConsent } from '../../testing/consents.ts'
import { startTestNetwork, type TestNetwork } from '../../testing/start-test-network.ts'
import { createFactsCache, type FactsCache, readFacts } from '../read-facts.ts'

const verify = createVerifier()
const UNIT = 10n ** 18n
let network: TestNetwork
let machine: SubjectId
let shares: Address
const ownerOf = (index: number): Address => toAddress(network.senderOf(index).account.address)

beforeAll(async () => {
  network = await startTestNetwork()
  const { signer, ...consent } = await signConsent(network.deployment, { owner: ownerOf(3) })
  await registerDevices(network.senderOf(9), { deployment: network.deployment, consents: [consent] })
  await acceptDevice(network.senderOf(3), { deployment: network.deployment, device: signer.subject })
  machine = signer.subject
  const made = await makeShares(network.senderOf(3), {
    deployment: network.deployment,
    terms: {
      name: 'Battery',
      symbol: 'BATT',
      manager: ownerOf(3),
      floor: 1n,
      machines: [machine],
      holders: [3, 4, 5].map(index => ({ account: ownerOf(index), amount: BigInt(index) * UNIT })),
    },
  })
  shares = made.shares
})
afterAll(() => network.stop())

async function facts(cache?: FactsCache, block?: number): Promise<ChainFacts> {
  const { client, deployment } = network
  const at = block ?? Number(await client.getBlockNumber())
  const shared = { client, deployment, block: at, verify }
  return readFacts(cache === undefined ? shared : { ...shared, cache })
}

function name(name: string, account: Address) {
  const { deployment, launcher } = network
  return govern(launcher, { deployment, act: governedActs(deployment).name(name, account) })
}

const parts = (found: ChainFacts) => {
  const rows = found.shares ?? []
  const whole = rows.reduce((sum, { weight }) => sum + weight, 0n)
  return Object.fromEntries(rows.map(({ account, weight }) => [account, Number((weight * 1_200n) / whole)]))
}

describe('shares on a real chain', () => {
  it('count once governance has named their factory, and the machine is theirs', async () => {
    expect((await facts()).shares).toBeUndefined()
    await name('shares', await deployShareFactory(network.launcher))
    expect(shareFactory()).toBe(await deployShareFactory(network.launcher))
    expect((await facts()).shares).toBeUndefined()
    const { deployment } = network
    await offerDevice(network.senderOf(3), { deployment, device: machine, to: shares })
    const act = shareActs(shares).take([machine])
    await sendTransaction(network.senderOf(8), act)
    expect(parts(await facts())).toEqual({ [ownerOf(3)]: 300, [ownerOf(4)]: 400, [ownerOf(5)]: 500 })
    expect(await readSharesOnChain(network.client, shares)).toMatchObject({
      supply: 12n * UNIT,
      symbol: 'BATT',
    })
  })

  it('go by shares and time within the epoch, and the same with a cache and without, in any order of reading', async () => {
    const cache = createFactsCache()
    const { genesisMs } = network.deployment
    const { epochMs } = network.rules
    await facts(cache)
    // Half an epoch on, of one that is whole.
    const startMs = genesisMs + 3 * epochMs
    await network.mine(startMs + epochMs / 2 - 1_000)
    const { block: sent } = await sendTransaction(
      network.senderOf(5),
      shareActs(shares).transfer(ownerOf(6), 5n * UNIT),
    )
    const endBlock = await network.mine(startMs + epochMs)
    const whole = await facts(undefined, endBlock)
    expect(parts(whole)).toEqual({
      [ownerOf(3)]: 300,
      [ownerOf(4)]: 400,
      [ownerOf(5)]: 250,
      [ownerOf(6)]: 250,
    })
    // Two at once, with one cache: neither counts a log twice.
    const [first, second] = await Promise.all([facts(cache, endBlock), facts(cache, endBlock)])
    expect([first, second]).toEqual([whole, whole])
    const next = await network.mine()
    expect(parts(await facts(cache, next))).toEqual({
      [ownerOf(3)]: 300,
      [ownerOf(4)]: 400,
      [ownerOf(6)]: 500,
    })
    for (const block of [sent - 1, sent, endBlock])
      expect(await facts(cache, block)).toEqual(await facts(undefined, block))
  })

  it('of a factory that governance does not name any more are nobody’s, and are read again when it is', async () => {
    const cache = createFactsCache()
    const before = await facts(cache)
    await name('shares', toAddress(`0x${'0'.repeat(40)}`))
    expect((await facts(cache)).shares).toBeUndefined()
    await name('shares', shareFactory())
    expect(Object.keys(parts(await facts(cache)))).toEqual(Object.keys(parts(before)))
    // A name for what makes nothing takes nothing from anybody.
    await name('shares-lock.pool', ownerOf(3))
    expect(parts(await facts(cache))).toEqual(parts(await facts()))
  })
})
