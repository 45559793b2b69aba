/**
 * Two networks on one chain, each with oracles, ledger and token of its own, and a federation that pays the accounts of both in the first
 * one's token: by what each network's oracles signed, once for all, and no region more than it was given.
 */
import { erc20Abi } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routeToMirrors } from '../../kernel/mirrors/route-to-mirrors.ts'
import { createVerifier } from '../../keys/verify.ts'
import type { EpochHeader } from '../../protocol/chain-formats/header.ts'
import { type Ledger, ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import { mirrorAssetOf } from '../../protocol/chain-formats/mirror-asset.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { proveMember, rootOfRoots } from '../../protocol/merkle/root-of-roots.ts'
import { developmentAccount } from '../dev-accounts.ts'
import { activateEpoch } from '../epochs/activate-epoch.ts'
import { submitHeader } from '../epochs/submit-header.ts'
import { readFacts } from '../facts/read-facts.ts'
import { govern } from '../governance/govern.ts'
import { governedActs } from '../governance/governed-acts.ts'
import { launchNetwork } from '../launch/launch-network.ts'
import { mirrorName } from '../mirrors/launch-mirror.ts'
import { claim } from '../money/claim.ts'
import { setPayout } from '../oracles/rotate.ts'
import { ledgerOf, makeHeader, passEpoch, prove, signAll } from '../testing/settle.ts'
import { startTestNetwork, type TestNetwork } from '../testing/start-test-network.ts'
import { testRules } from '../testing/test-rules.ts'
import {
  addMember,
  allotTo,
  claimOfAll,
  isSealed,
  launchFederation,
  readClaimed,
  readFederation,
  reallot,
  sealRoots,
} from './federation.ts'

const TOKEN = 10n ** 18n
/** An oracle of both, who governs the federation, and who fills it. */
const [ana, guardian, treasury] = [1, 22, 0].map(index => toAddress(developmentAccount(index).address)) as [
  Address,
  Address,
  Address,
]

/** A region as its oracles go on with it. */
interface Region {
  readonly network: TestNetwork
  ledger: Ledger
  last?: EpochHeader
}

let regions: readonly [Region, Region]
let federation: Address

beforeAll(async () => {
  const north = await startTestNetwork({ oracles: 4, launch: { treasury } })
  const { launcher } = north
  const founders = north.oracles.map(({ address }) => ({
    signer: toAddress(address),
    payee: toAddress(address),
  }))
  const rules = testRules('South')
  const deployment = await launchNetwork({
    sender: launcher,
    rules,
    oracles: founders,
    bondPerDevice: 0n,
    governorDelayMs: 0,
    leastDeposit: 1n,
    treasury,
  })
  const south = Object.assign({}, north, { rules, deployment })
  regions = [north, south].map(network => ({ network, ledger: new Map() })) as unknown as typeof regions
  federation = await launchFederation(launcher, { asset: north.deployment.token, governance: guardian })
  const asset = mirrorAssetOf({ chainId: north.client.chain.id, mirror: federation })
  for (const { network } of regions) {
    const act = governedActs(network.deployment).name(mirrorName(north.client.chain.id), federation)
    await govern(launcher, { deployment: network.deployment, act })
    await addMember(network.senderOf(22), federation, network.deployment.settlement)
    await setPayout(network.senderOf(1), { deployment: network.deployment, asset, to: ana })
  }
})
afterAll(() => regions[0].network.stop())

/** The region's next epoch, in which these earn so much more of its token, by the kernel's own step, until it pays. */
async function settle(region: Region, earned: readonly (readonly [Address, bigint])[]): Promise<void> {
  const { network, ledger } = region
  const { client, deployment, rules, launcher } = network
  const epoch = region.last === undefined ? 0 : region.last.epoch + 1
  if ((await network.nowMs()) <= deployment.genesisMs + (epoch + 1) * rules.epochMs)
    await passEpoch(network, epoch)
  const block = Number(await client.getBlockNumber())
  const facts = await readFacts({ client, deployment, block, verify: createVerifier() })
  const lines = earned.map(([account, amount]) => {
    const before = ledger.get(ledgerKey(account, deployment.token))?.earned ?? 0n
    return { account, asset: deployment.token, earned: before + amount, spent: 0n }
  })
  region.ledger = routeToMirrors(ledger, new Map([...ledger, ...ledgerOf(lines)]), facts).ledger
  const previous = region.last
  region.last = makeHeader(network, region.ledger, previous === undefined ? {} : { previous })
  const signatures = await signAll(network, region.last)
  await submitHeader(launcher, { deployment, header: region.last, signatures })
  await network.mine((await network.nowMs()) + rules.challengeMs + 1_000)
  await activateEpoch(launcher, { deployment, header: region.last })
}

const now = () => readFederation(regions[0].network.client, federation)
const balance = async (account: Address) => {
  const { asset } = await now()
  const contract = { address: asset, abi: erc20Abi } as const
  return regions[0].network.client.readContract({ ...contract, functionName: 'balanceOf', args: [account] })
}

/** Ana's line of each region by what is sealed now. */
async function linesOf(account: Address) {
  const { members, line } = await now()
  return members.map((_, member) =>
    Object.assign(
      { member, rootProof: proveMember(members, member) },
      prove(regions[member]!.ledger, account, line),
    ),
  )
}

describe('a federation of two networks', () => {
  it('has what both of them settled under one root of roots, which anybody seals', async () => {
    const [north, south] = regions
    await settle(north, [
      [ana, 5n * TOKEN],
      [treasury, 25n * TOKEN],
    ])
    await settle(south, [[ana, 7n * TOKEN]])
    const { members, line, asset } = await now()
    expect(members.map(({ root }) => root)).toEqual([north.last!.ledgerRoot, south.last!.ledgerRoot])
    expect(asset).toBe(north.network.deployment.token)
    expect([north, south].map(({ ledger }) => ledger.get(ledgerKey(ana, line))?.earned)).toEqual([
      5n * TOKEN,
      7n * TOKEN,
    ])
    const root = rootOfRoots(members)
    expect(await isSealed(north.network.client, federation, root)).toBe(false)
    await sealRoots(north.network.senderOf(23), federation)
    expect(await isSealed(north.network.client, federation, root)).toBe(true)
  })

  it('pays an account once for all regions, each from what it was given, and nothing twice', async () => {
    const { launcher, deployment, senderOf } = regions[0].network
    await claim(launcher, { deployment, ...prove(regions[0].ledger, treasury, deployment.token) })
    const { asset } = await now()
    const give = (member: number, amount: bigint) =>
      allotTo(launcher, { federation, asset }, { member, amount })
    await give(0, 10n * TOKEN)
    await give(1, 6n * TOKEN)
    const sent = await claimOfAll(senderOf(23), federation, ana, await linesOf(ana))
    expect([...sent.paid]).toEqual([
      [0, 5n * TOKEN],
      [1, 6n * TOKEN],
    ])
    expect(await balance(ana)).toBe(11n * TOKEN)
    await expect(claimOfAll(senderOf(23), federation, ana, await linesOf(ana))).rejects.toThrow()
    await reallot(senderOf(22), federation, { from: 0, to: 1, amount: 1n * TOKEN })
    const rest = await claimOfAll(senderOf(23), federation, ana, await linesOf(ana))
    expect([...rest.paid]).toEqual([[1, 1n * TOKEN]])
    expect(await readClaimed(launcher.client, federation, ana, 1)).toBe(7n * TOKEN)
  })

  it('at home such a line pays nothing, in either network', async () => {
    const { line } = await now()
    for (const { network, ledger } of regions) {
      const { launcher, deployment } = network
      await expect(claim(launcher, { deployment, ...prove(ledger, ana, line) })).rejects.toThrow()
    }
  })

  it('one region goes on without the other, and what it adds is paid under the next root', async () => {
    const [north, south] = regions
    await settle(south, [[ana, 3n * TOKEN]])
    await allotTo(north.network.launcher, await now(), { member: 1, amount: 3n * TOKEN })
    const lines = await linesOf(ana)
    await expect(claimOfAll(north.network.senderOf(23), federation, ana, lines)).rejects.toThrow()
    await sealRoots(north.network.senderOf(23), federation)
    const sent = await claimOfAll(north.network.senderOf(23), federation, ana, lines)
    expect([...sent.paid]).toEqual([[1, 3n * TOKEN]])
    const { members } = await now()
    expect(members.map(({ paid }) => paid)).toEqual([5n * TOKEN, 10n * TOKEN])
    expect(await balance(federation)).toBe(
      members.reduce((sum, { allotted, paid }) => sum + allotted - paid, 0n),
    )
  })
})
