/** Stakes on a real chain, as facts: the same with a cache and without. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChainFacts } from '../../../kernel/chain-facts.ts'
import { oracleSubject } from '../../../kernel/staking/pay-backing.ts'
import { createVerifier } from '../../../keys/verify.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { mintTestDollars } from '../../embedded/mint-test-dollars.ts'
import { govern } from '../../governance/govern.ts'
import { governedActs } from '../../governance/governed-acts.ts'
import { approve } from '../../money/approve.ts'
import { sendTransaction } from '../../send-transaction.ts'
import { findStakes, makeStakes, usualTerms } from '../../staking/make-stakes.ts'
import { readOwnStake, readStaked, readStakes, stakeActs } from '../../staking/stakes.ts'
import { startTestNetwork, type TestNetwork } from '../../testing/start-test-network.ts'
import { createFactsCache, type FactsCache, readFacts } from '../read-facts.ts'

const verify = createVerifier()
const UNIT = 1_000_000n
let network: TestNetwork
let stakes: Address
const ownerOf = (index: number): Address => toAddress(network.senderOf(index).account.address)

beforeAll(async () => {
  network = await startTestNetwork({ oracles: 2 })
})
afterAll(() => network.stop())

async function facts(cache?: FactsCache, block?: number): Promise<ChainFacts> {
  const { client, deployment } = network
  const shared = { client, deployment, block: block ?? Number(await client.getBlockNumber()), verify }
  return readFacts(cache === undefined ? shared : { ...shared, cache })
}

async function name(name: string, account: Address): Promise<void> {
  const { deployment, launcher } = network
  await govern(launcher, { deployment, act: governedActs(deployment).name(name, account) })
}

async function stake(index: number, subject: bigint, amount: bigint): Promise<void> {
  const sender = network.senderOf(index)
  const { payment } = network.deployment
  await mintTestDollars(sender, { payment, to: ownerOf(index), atLeast: amount })
  await approve(sender, { asset: payment, spender: stakes, amount })
  await sendTransaction(sender, stakeActs(stakes, subject).stake(amount, 10_000))
}

/** To the end of the epoch that runs, and of the one after it: all that is done by now has stood through one. */
async function wholeEpoch(): Promise<number> {
  const { genesisMs } = network.deployment
  const { epochMs } = network.rules
  const now = Math.ceil(((await network.nowMs()) - genesisMs) / epochMs)
  return network.mine(genesisMs + (now + 1) * epochMs)
}

describe('stakes on a real chain', () => {
  it('count once governance has named their contract, with the bonds of the oracles that sign', async () => {
    const { client, deployment, launcher } = network
    expect(await usualTerms(client, deployment, 'owner')).toBeUndefined()
    const terms = (await usualTerms(client, deployment, 'oracle'))!
    stakes = await makeStakes(launcher, { deployment, kind: 'oracle', terms })
    expect(await makeStakes(launcher, { deployment, kind: 'oracle', terms })).toBe(stakes)
    expect(await readStakes(client, stakes)).toMatchObject({ kind: 'oracle', perBond: 4, decimals: 6 })
    expect(await findStakes(client, deployment, 'oracle')).toBeUndefined()
    expect((await facts()).stakes).toBeUndefined()
    await name('stakes.oracles', stakes)
    expect(await findStakes(client, deployment, 'oracle')).toBe(stakes)
    expect((await facts(undefined, await wholeEpoch())).stakes).toEqual(
      [1, 2].map(id => ({
        kind: 'oracle',
        subject: oracleSubject(id),
        own: 1_000n * UNIT,
        commission: 0,
        backers: [],
      })),
    )
  })

  it('are those that stood through the epoch, the same with a cache and without, and in any order of reading', async () => {
    const cache = createFactsCache()
    await facts(cache)
    const { client } = network
    const operator = network.senderOf(1)
    const oracle = (await facts()).oracles.find(({ signer }) => signer === ownerOf(1))!
    const id = BigInt(oracle.id)
    await sendTransaction(operator, stakeActs(stakes, id).setTerms(1_000, true))
    await stake(5, id, 100n * UNIT)
    const early = Number(await client.getBlockNumber())
    await stake(6, id, 40n * UNIT)
    const first = await wholeEpoch()
    const row = (found: ChainFacts) =>
      found.stakes!.find(({ subject }) => subject === oracleSubject(oracle.id))!
    const both = [5, 6]
      .map(index => ({ account: ownerOf(index), amount: index === 5 ? 100n * UNIT : 40n * UNIT }))
      .sort((a, b) => (a.account < b.account ? -1 : 1))
    expect(row(await facts(undefined, first))).toMatchObject({ commission: 1_000, backers: both })
    await sendTransaction(network.senderOf(5), stakeActs(stakes, id).leave(60n * UNIT))
    const asked = Number(await client.getBlockNumber())
    // Asked back in an epoch, it counts no more in that one.
    const amounts = (found: ChainFacts) => row(found).backers.map(({ amount }) => amount / UNIT)
    expect(amounts(await facts(undefined, asked)).sort()).toEqual([40n, 40n])
    const nowMs = await network.nowMs()
    expect(await readStaked(client, { stakes, subject: id, nowMs })).toMatchObject({
      total: 140n * UNIT,
      leaving: 60n * UNIT,
      cap: 4_000n * UNIT,
      commission: 1_000,
    })
    expect(await readOwnStake(client, { stakes, subject: id, holder: ownerOf(5) })).toMatchObject({
      staying: 40n * UNIT,
      leaving: 60n * UNIT,
    })
    for (const block of [early, first, asked])
      expect(await facts(cache, block)).toEqual(await facts(undefined, block))
  })

  it('of a contract that governance does not name any more count no more, and are read again when it is', async () => {
    const cache = createFactsCache()
    const before = await facts(cache)
    await name('stakes.oracles', toAddress(`0x${'0'.repeat(40)}`))
    expect((await facts(cache)).stakes).toBeUndefined()
    await name('stakes.oracles', stakes)
    expect((await facts(cache)).stakes).toEqual(before.stakes)
    expect((await facts()).stakes).toEqual(before.stakes)
  })
})
