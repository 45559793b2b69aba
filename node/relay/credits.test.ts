/**
 * Credits from end to end, on a real chain: an owner without a coin earns tokens, burns some for credits by two signatures, its device
 * uses them, and what was burned comes back by the rule and within what the contracts count.
 */
import * as v from 'valibot'
import { encodeFunctionData, hashTypedData } from 'viem'
import { generatePrivateKey, type PrivateKeyAccount, privateKeyToAddress } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../api/answer.ts'
import { BUYER, CREDITS } from '../../api/credits.ts'
import type { SUSTAINABILITY } from '../../api/sustainability.ts'
import { abi as creditsAbi } from '../../chain/artifacts/Credits.ts'
import { abi as emissionAbi } from '../../chain/artifacts/Emission.ts'
import { abi as feedAbi } from '../../chain/artifacts/TestFeed.ts'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { launchNetwork } from '../../chain/launch/launch-network.ts'
import { buyCredits, readBuyer, readCredits } from '../../chain/money/credits.ts'
import { readAccount } from '../../chain/money/read-account.ts'
import { sendTransaction } from '../../chain/send-transaction.ts'
import { allowByRelay } from '../../client/allow-by-relay.ts'
import { buyByRelay } from '../../client/credits/buy-by-relay.ts'
import type { NetworkView } from '../../client/node-api.ts'
import { type SignTyped, walletJson } from '../../client/signing/sign-typed.ts'
import { defineNetwork } from '../../kernel/define-network.ts'
import { credits } from '../../kernel/money/credits.ts'
import { fixed } from '../../kernel/money/emission/fixed.ts'
import { net } from '../../kernel/money/emission/net.ts'
import { useWeighted } from '../../kernel/money/reward-policy.ts'
import { tally } from '../../kernel/testing/tally.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { encodeSignedPurchase } from '../../protocol/chain-formats/signed-purchase.ts'
import { type Address, toAddress, toSubjectId } from '../../protocol/ids.ts'
import { type Json, startTestNode, type TestNode, untilFinal } from '../testing/start-test-node.ts'

const [TOKEN, CREDIT] = [10n ** 18n, 1_000_000n]
const relay = developmentAccount(20)
const network = defineNetwork({
  name: 'Credits',
  token: { symbol: 'CRED', supply: '1_000_000' },
  payment: credits({ leastPrice: '0.01', mostPrice: '4' }),
  epoch: '1h',
  resources: [tally()],
  emission: net({
    schedule: fixed({ amount: '240', every: '1d' }),
    price: '4',
    decimals: 6,
    window: 1,
    mostADay: '24',
  }),
  shares: { tally: 1 },
  rewards: { tally: useWeighted({ availability: '50%', part: '90%', mostPrice: '4', decimals: 6 }) },
})
let test: TestNode
let view: NetworkView
/** Whose device pays the other: the one whose id is the lower. */
let payer: number
let buyer: PrivateKeyAccount
let account: Address
beforeAll(async () => {
  test = await startTestNode({ network, change: { relay, limits: { relayPerSender: 100 } } })
  view = await test.get<NetworkView>('/v1/network')
  payer = test.devices[0]!.subject < test.devices[1]!.subject ? 0 : 1
  buyer = developmentAccount(3 + payer)
  account = test.owners[payer]!
})
afterAll(() => test.stop())

const sign: SignTyped = async typed => {
  // What a wallet shows is what is signed.
  expect(hashTypedData(JSON.parse(walletJson(typed)) as Parameters<typeof hashTypedData>[0])).toBe(
    typed.digest,
  )
  return buyer.sign({ hash: typed.digest })
}

async function post(path: string, body: Uint8Array = new Uint8Array()): Promise<Json> {
  const answer = await fetch(test.node.url + path, { method: 'POST', body: new Uint8Array(body) })
  return (await answer.json()) as Json
}
const client = { json: (path: string) => test.get<unknown>(path), post }

/** Settles every epoch until that one. */
async function settle(until: number): Promise<Json> {
  let final: Json = {}
  for (let epoch = settled; epoch <= until; epoch++) {
    await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
    final = await untilFinal(test, epoch)
  }
  settled = until + 1
  return final
}
let settled = 0

const balances = () => readAccount(test.chain.client, { deployment: test.chain.deployment, account })
const feedSays = async (usd: number) => {
  const { client: chain, deployment } = test.chain
  const { feed } = await chain.readContract({
    address: deployment.payment,
    abi: creditsAbi,
    functionName: 'feedTerms',
  })
  const data = encodeFunctionData({
    abi: feedAbi,
    functionName: 'say',
    args: [BigInt(Math.round(usd * 1e8)), 0n],
  })
  await sendTransaction(test.chain.launcher, { to: toAddress(feed), data, verb: 'say a price' })
}

describe('credits', () => {
  it('cost what the feed says less the margin, and are told on the network’s page', async () => {
    expect(view.rules.payment.credits).toMatchObject({ usd: String(TOKEN), mostPrice: String(4n * TOKEN) })
    const now = await test.get<Answer<typeof CREDITS>>('/v1/credits')
    expect(now).toMatchObject({ decimals: 6, dormant: 'no', takesMoney: true, outstanding: '0' })
    // Half of the most, less one per cent.
    expect(BigInt(now.price)).toBe((198n * TOKEN) / 100n)
    // Nothing beside what the routes say.
    expect(v.parse(CREDITS, now)).toEqual(now)
    const mine = await test.get(`/v1/credits/${account}`)
    expect(v.parse(BUYER, mine)).toEqual(mine)
  })

  it('the launch is found again, with its credits, and deploys nothing twice', async () => {
    const { launcher, deployment } = test.chain
    const founders = [{ signer: account, payee: account }]
    const again = await launchNetwork({ sender: launcher, rules: network.rules, oracles: founders })
    expect(again).toEqual(deployment)
  })

  it('are bought without a coin for tokens that were earned, by two signatures', async () => {
    await test.post(await test.seal(payer, { payload: encodeCbor(5) }))
    await settle(3)
    await post(`/v1/relay/claims/${account}`)
    const before = (await balances()).token.balance
    expect(before).toBe(5n * TOKEN)
    const buying = { account, pays: 'token', amount: 2n * TOKEN, sign } as const
    const refused = await buyByRelay(client, view, { ...buying, least: 4n * CREDIT })
    expect(refused).toMatchObject({ code: 'purchase_refused', facts: { reason: 'TooFew' } })
    const bought = await buyByRelay(client, view, { ...buying, least: 3_960_000n })
    expect(bought).toMatchObject({ account, transaction: expect.any(String) })
    const after = await balances()
    expect([after.token.balance, after.deposit.deposited]).toEqual([3n * TOKEN, 3_960_000n])
    expect(await test.get('/v1/credits')).toMatchObject({
      tokensBurned: String(2n * TOKEN),
      outstanding: '3960000',
    })
  })

  it('what was signed is brought once, and whoever changes it brings nothing', async () => {
    const now = await readBuyer(test.chain.client, test.chain.deployment, account)
    expect(now.nonce).toBe(1)
    const terms = { buyer: account, account, asset: now.token.asset, amount: 1n, least: 0n, nonce: 0 }
    const purchase = { ...terms, until: now.nowS + 60, signature: `0x${'11'.repeat(65)}` } as const
    const used = await post('/v1/relay/purchases', encodeSignedPurchase(purchase))
    expect(used).toMatchObject({ facts: { reason: 'NonceUsed' } })
    const forged = await post('/v1/relay/purchases', encodeSignedPurchase({ ...purchase, nonce: 1 }))
    expect(forged).toMatchObject({ facts: { reason: 'NotSigned' } })
    expect(await post('/v1/relay/purchases', encodeCbor(7))).toMatchObject({ code: 'purchase_malformed' })
  })

  it('are burned by what a device uses, and what was burned for them comes back within what is counted', async () => {
    const device = toSubjectId(test.devices[payer]!.subject)
    const allowed = { account, device, amount: 3n * CREDIT, sign }
    await allowByRelay(client, view, allowed)
    await test.post(await test.seal(0, { payload: encodeCbor(1_000_000) }))
    await test.post(await test.seal(1, { payload: encodeCbor(1_000_000) }))
    const final = (await settle(4)) as { header: { tokenBurned: string; assets: Json[] } }
    expect(final.header.tokenBurned).toBe(String(2n * TOKEN))
    expect(final.header.assets).toMatchObject([{ earned: '0', spent: '1000000' }])
    const sustains = await test.get<Answer<typeof SUSTAINABILITY>>('/v1/sustainability')
    expect(sustains.bought).toEqual({ tokens: String(2n * TOKEN), money: '0', credits: '3960000' })
    expect(sustains.burnToMintPpm).toBeGreaterThan(0)
    const report = await test.get<{ report: { emission: string } }>('/v1/epochs/4')
    // Ten by the schedule, one of the two that were burned: no more than 24 a day come back.
    expect(report.report.emission).toBe(String(11n * TOKEN))
    await settle(7)
    const { client: chain, deployment } = test.chain
    const [minted, burned] = await Promise.all(
      (['minted', 'burned'] as const).map(functionName =>
        chain.readContract({ address: deployment.emission, abi: emissionAbi, functionName }),
      ),
    )
    expect(burned).toBe(2n * TOKEN)
    expect(minted).toBeGreaterThan(0n)
  })

  it('are bought for money where no price counts, and nothing else stands still', async () => {
    await feedSays(5)
    const { client: chain, deployment, launcher } = test.chain
    expect(await test.get('/v1/credits')).toMatchObject({ price: '0', dormant: 'too_high' })
    const refused = await buyByRelay(client, view, {
      account,
      pays: 'token',
      amount: TOKEN,
      least: 0n,
      sign,
    })
    expect(refused).toMatchObject({ facts: { reason: 'Dormant' } })
    const { money } = await readCredits(chain, deployment)
    await mint(launcher, money.address, account, 5n * CREDIT)
    await buyByRelay(client, view, { account, pays: 'money', amount: 5n * CREDIT, least: 5n * CREDIT, sign })
    expect((await balances()).deposit.deposited).toBe(8_960_000n)
    await settle(8)
    const sustains = await test.get<Answer<typeof SUSTAINABILITY>>('/v1/sustainability')
    expect(sustains.bought).toMatchObject({ money: '5000000', credits: '8960000' })
  })

  it('an account buys with its own transaction too, and for somebody else', async () => {
    await feedSays(2)
    const { client: chain, deployment } = test.chain
    const sender = { client: chain, account: buyer, embedded: true }
    const now = await readBuyer(chain, deployment, account)
    const other = toAddress(privateKeyToAddress(generatePrivateKey()))
    const { asset } = now.money
    await mint(test.chain.launcher, asset, account, CREDIT)
    const approve = encodeFunctionData({
      abi: creditsAbi,
      functionName: 'approve',
      args: [deployment.payment, CREDIT],
    })
    await sendTransaction(sender, { to: asset, data: approve, verb: 'approve' })
    const terms = { buyer: account, account: other, asset, amount: CREDIT, least: CREDIT }
    const purchase = { ...terms, until: now.nowS + 600, nonce: now.nonce, signature: '0x' } as const
    await buyCredits(sender, { deployment, purchase })
    const given = await readAccount(chain, { deployment, account: other })
    expect(given.deposit.deposited).toBe(CREDIT)
  })
})

describe('a network of stable money', () => {
  it('says that it has no credits', async () => {
    const plain = await startTestNode({ devices: 0 })
    try {
      expect(await plain.get('/v1/credits')).toMatchObject({ code: 'credits_none' })
      expect(await plain.get(`/v1/credits/${account}`)).toMatchObject({ code: 'credits_none' })
    } finally {
      await plain.stop()
    }
  })
})

async function mint(sender: TestNode['chain']['launcher'], asset: Address, to: Address, amount: bigint) {
  const { mintTestDollars } = await import('../../chain/embedded/mint-test-dollars.ts')
  await mintTestDollars(sender, { payment: asset, to, atLeast: amount })
}
