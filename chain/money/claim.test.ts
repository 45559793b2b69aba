import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EpochHeader } from '../../protocol/chain-formats/header.ts'
import type { Ledger } from '../../protocol/chain-formats/ledger.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { developmentAccount } from '../dev-accounts.ts'
import { mintTestDollars } from '../embedded/mint-test-dollars.ts'
import { activateEpoch } from '../epochs/activate-epoch.ts'
import { submitHeader } from '../epochs/submit-header.ts'
import { networkStatus } from '../network-status.ts'
import { ledgerOf, makeHeader, passEpoch, prove, signAll } from '../testing/settle.ts'
import { startTestNetwork, type TestNetwork } from '../testing/start-test-network.ts'
import { claim, claimMany } from './claim.ts'
import { deposit } from './deposit.ts'
import { readAccount } from './read-account.ts'
import { readClaims } from './read-claims.ts'
import { requestWithdraw, withdraw } from './withdraw.ts'

const TOKEN = 10n ** 18n
const accountOf = (index: number): Address => toAddress(developmentAccount(index).address)
const [buyer, seller, earner] = [accountOf(10), accountOf(11), accountOf(12)]
const RELAYER = 15

let network: TestNetwork
let header: EpochHeader
let ledger: Ledger

beforeAll(async () => {
  network = await startTestNetwork()
  const { deployment } = network
  await mintTestDollars(network.senderOf(10), { payment: deployment.payment, to: buyer, atLeast: 5_000n })
  await deposit(network.senderOf(10), { deployment, amount: 5_000n })
  await requestWithdraw(network.senderOf(10), { deployment, amount: 1_000n })
  const { number, timestamp } = await network.client.getBlock()
  const [factsBlock, factsTime] = [Number(number), Number(timestamp)]
  ledger = ledgerOf([
    { account: buyer, asset: deployment.payment, earned: 0n, spent: 2_500n },
    { account: seller, asset: deployment.payment, earned: 2_500n, spent: 0n },
    { account: earner, asset: deployment.token, earned: 7n * TOKEN, spent: 0n },
    { account: seller, asset: deployment.token, earned: 3n * TOKEN, spent: 0n },
  ])
  header = makeHeader(network, ledger, { factsBlock, factsTime })
  await passEpoch(network, 0)
  await submitHeader(network.launcher, { deployment, header, signatures: await signAll(network, header) })
})
afterAll(() => network.stop())

const entryOf = (account: Address, asset: Address) => prove(ledger, account, asset)
const at = (account: Address) => readAccount(network.client, { deployment: network.deployment, account })

describe('from a header to money', () => {
  it('within the challenge window nothing is paid', async () => {
    const { deployment } = network
    const sender = network.senderOf(RELAYER)
    const early = { code: 'tx_reverted', facts: { error: 'Settlement_NotActive', epoch: 0n } }
    await expect(activateEpoch(sender, { deployment, header })).rejects.toMatchObject(early)
    const claimed = claim(sender, { deployment, ...entryOf(earner, deployment.token) })
    await expect(claimed).rejects.toMatchObject({
      code: 'tx_reverted',
      facts: { error: 'Settlement_UnknownRoot', account: earner },
    })
    expect(await networkStatus(network.client, deployment)).toMatchObject({
      nextEpoch: 1,
      activeEpoch: -1,
      activatedEpoch: -1,
      deposited: 5_000n,
      minted: 0n,
    })
  })

  it('after it the epoch is activated: what was earned is minted, once', async () => {
    const { deployment, rules } = network
    await network.mine((await network.nowMs()) + rules.challengeMs)
    const sender = network.senderOf(RELAYER)
    expect(await activateEpoch(sender, { deployment, header })).toMatchObject({ minted: 10n * TOKEN })
    expect(await activateEpoch(sender, { deployment, header })).toMatchObject({ minted: 0n })
    expect(await networkStatus(network.client, deployment)).toMatchObject({
      activeEpoch: 0,
      activatedEpoch: 0,
      supply: 10n * TOKEN,
      minted: 10n * TOKEN,
      oracles: 1,
      quorum: 1,
    })
  })

  it('a claim that a stranger sends pays the account, in each asset, once', async () => {
    const { deployment } = network
    const sender = network.senderOf(RELAYER)
    const fromBlock = Number(await network.client.getBlockNumber()) + 1
    for (const [asset, amount] of [
      [deployment.token, 3n * TOKEN],
      [deployment.payment, 2_500n],
    ] as const) {
      const options = { deployment, ...entryOf(seller, asset) }
      expect((await claim(sender, options)).paid).toEqual([
        { account: seller, asset, amount, cumulative: amount },
      ])
      const facts = { error: 'Settlement_NothingDue', account: seller, earned: amount, claimed: amount }
      await expect(claim(sender, options)).rejects.toMatchObject({ code: 'tx_reverted', facts })
    }
    const { token, payment } = await at(seller)
    expect(token).toEqual({ balance: 3n * TOKEN, claimed: 3n * TOKEN })
    expect(payment).toEqual({ balance: 2_500n, claimed: 2_500n })
    const toBlock = Number(await network.client.getBlockNumber())
    const claims = await readClaims({ client: network.client, deployment, fromBlock, toBlock })
    expect(claims.map(({ account, amount }) => [account, amount])).toEqual([
      [seller, 3n * TOKEN],
      [seller, 2_500n],
    ])
  })

  it('many at once, and one that was paid already costs the others nothing', async () => {
    const { deployment } = network
    const entries = [entryOf(seller, deployment.token), entryOf(earner, deployment.token)]
    const claimed = await claimMany(network.senderOf(RELAYER), { deployment, entries })
    expect(claimed.flatMap(({ paid }) => paid)).toEqual([
      { account: earner, asset: deployment.token, amount: 7n * TOKEN, cumulative: 7n * TOKEN },
    ])
    expect((await at(earner)).token.balance).toBe(7n * TOKEN)
  })

  it('a raised figure or another’s proof is refused', async () => {
    const { deployment } = network
    const { entry, proof } = entryOf(earner, deployment.token)
    const wrong = { code: 'tx_reverted', facts: { error: 'Settlement_UnknownRoot', verb: 'claim' } }
    const raised = { ...entry, earned: entry.earned + 1n }
    await expect(claim(network.launcher, { deployment, entry: raised, proof })).rejects.toMatchObject(wrong)
    const other = { ...entry, account: accountOf(13) }
    await expect(claim(network.launcher, { deployment, entry: other, proof })).rejects.toMatchObject(wrong)
  })

  it('a deposit that was asked for is paid out, also by a stranger, and never what was spent', async () => {
    const { deployment } = network
    const sender = network.senderOf(RELAYER)
    const options = { deployment, ...entryOf(buyer, deployment.payment) }
    expect((await withdraw(sender, options)).paid).toBe(1_000n)
    expect(await at(buyer)).toMatchObject({
      payment: { balance: 1_000n },
      deposit: { deposited: 5_000n, withdrawn: 1_000n, requested: 0n },
    })
    await expect(withdraw(sender, options)).rejects.toMatchObject({
      facts: { error: 'Settlement_NothingRequested', account: buyer },
    })
    const more = requestWithdraw(network.senderOf(10), { deployment, amount: 4_001n })
    await expect(more).rejects.toMatchObject({
      facts: { error: 'Settlement_NotEnough', asked: 4_001n, left: 4_000n },
    })
  })
})
