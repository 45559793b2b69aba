/** Where a region looks for a site, in a real browser against a real node and chain: seen on a map, ranked by a signature, counted at once. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { acceptDevice } from '../../chain/devices/accept-device.ts'
import { mintTestDollars } from '../../chain/embedded/mint-test-dollars.ts'
import { govern } from '../../chain/governance/govern.ts'
import { governedActs } from '../../chain/governance/governed-acts.ts'
import type { RegionalStanding } from '../../chain/governance/regions/regional-acts.ts'
import { makeSiting } from '../../chain/governance/siting/make-siting.ts'
import { pledgeOf } from '../../chain/governance/siting/read-siting.ts'
import { sitingActs } from '../../chain/governance/siting/siting-acts.ts'
import { approve } from '../../chain/money/approve.ts'
import { sendTransaction } from '../../chain/send-transaction.ts'
import { CELL } from '../../chain/testing/consents.ts'
import type { RegionalStandingView } from '../../client/node-api.ts'
import { regions } from '../../kernel/regions/region-rules.ts'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import { startTestNode, type TestNode, untilFinal } from '../../node/testing/start-test-node.ts'
import type { VoterProof } from '../../protocol/chain-formats/electorate.ts'
import { type Address, type Hash, toAddress, toHash } from '../../protocol/ids.ts'
import { BUILT_PAGES } from './testing/built-pages.ts'
import { injectWallet } from './testing/inject-wallet.ts'
import { look } from './testing/look.ts'
import { openBrowser } from './testing/open-browser.ts'

const [FIRST_OWNER, RELAYER] = [3, 20]
const UNIT = 1_000_000n
const SITES = [CELL, '872a100f2ffffff', '872a1072bffffff'].sort()
const plain = testNetwork()
const network = {
  ...plain,
  rules: {
    ...plain.rules,
    regions: regions({ areas: { harbour: SITES }, resident: '0s', leastPeople: 2, sites: SITES }),
  },
}
let test: TestNode
let browser: Browser
let page: Page
let siting: Address

beforeAll(async () => {
  const change = {
    pagesDir: BUILT_PAGES,
    relay: developmentAccount(RELAYER),
    limits: { relayPerSender: 100 },
  }
  test = await startTestNode({ network, change })
  const { chain, devices } = test
  for (const [index, { subject: device }] of devices.entries())
    await acceptDevice(chain.senderOf(FIRST_OWNER + index), { deployment: chain.deployment, device })
  test.setClock(await chain.nowMs())
  for (const signer of devices) await test.post(await test.seal(0, { signer }))
  await test.advanceTo(test.genesisMs + test.epochMs + 2_000)
  await untilFinal(test, 0)
  await test.advanceTo(test.genesisMs + test.epochMs + network.rules.challengeMs + 60_000)
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1_440, height: 900 }, serviceWorkers: 'block' })
  const ranker = chain.senderOf(FIRST_OWNER)
  await mintTestDollars(chain.launcher, {
    payment: chain.deployment.payment,
    to: toAddress(ranker.account.address),
    atLeast: 100n * UNIT,
  })
  await injectWallet(
    page,
    developmentAccount(FIRST_OWNER),
    chain.deployment.chainId,
    async (to, data) =>
      (await sendTransaction(ranker, { to: toAddress(to), data: data as Hash, verb: 'as the wallet' }))
        .txHash,
    async (to, data) => (await chain.client.call({ to: toAddress(to), data: data as Hash })).data ?? '0x',
  )
})
afterAll(async () => {
  await browser.close()
  await test.stop()
})

/** Asked by the second neighbour, with a pledge for one of the sites. */
async function askForASite(): Promise<void> {
  const { deployment, launcher, senderOf } = test.chain
  siting = await makeSiting(launcher, deployment)
  await govern(launcher, { deployment, act: governedActs(deployment).name('siting', siting) })
  const asker = senderOf(FIRST_OWNER + 1)
  const who = toAddress(asker.account.address)
  const told = await test.get<RegionalStandingView>(`/v1/accounts/${who}/regions/harbour`)
  const question = {
    region: 'harbour',
    asset: deployment.payment,
    epochs: 3,
    buildTime: 30 * 86_400,
    cells: SITES,
    text: 'A gateway by the water',
  }
  await sendTransaction(asker, sitingActs(siting).open(question, standingOf(told)))
  await mintTestDollars(launcher, { payment: deployment.payment, to: who, atLeast: 500n * UNIT })
  await approve(asker, { asset: deployment.payment, spender: siting, amount: 500n * UNIT })
  await sendTransaction(asker, sitingActs(siting).pledge(0, 1, 300n * UNIT))
  await sendTransaction(asker, sitingActs(siting).pledge(0, 2, 80n * UNIT))
}

/** Amounts come as digits, and are numbers for the chain. */
function standingOf({ header, proposer, all }: RegionalStandingView): RegionalStanding {
  const { tokenEarned, tokenBurned, tokenHeld, assets } = header
  const proofOf = ({ account, votes, proof }: typeof proposer): VoterProof => {
    return { account: toAddress(account), votes: BigInt(votes), proof: proof.map(toHash) }
  }
  const figures = {
    tokenEarned: BigInt(tokenEarned),
    tokenBurned: BigInt(tokenBurned),
    tokenHeld: BigInt(tokenHeld),
    assets: assets.map(({ asset, earned, spent, locked }) => {
      const [all, out, kept] = [earned, spent, locked].map(BigInt) as [bigint, bigint, bigint]
      return { asset: toAddress(asset), earned: all, spent: out, locked: kept }
    }),
  }
  // What the node answers is what its schema says: hashes are texts there.
  const its = { ...header, ...figures } as RegionalStanding['header']
  return { header: its, proposer: proofOf(proposer), all: proofOf(all) }
}

describe('a siting on the page of regions', () => {
  it('is missing with its reason where governance has named no contract', async () => {
    await page.goto(`${test.node.url}/regions`)
    await page.getByText('governance has not named the contract for it').waitFor()
    await page.getByText('cairn govern make-siting --key KEY').waitFor()
  })

  it('is on a map with its pledges, and ranked by a signature that costs nothing', async () => {
    await askForASite()
    await page.getByRole('heading', { name: 'A gateway by the water' }).waitFor()
    await page.getByRole('img', { name: /The sites on a map/ }).waitFor()
    await page.getByRole('button', { name: 'Use Testing Wallet' }).first().click()
    await page.getByText('You rank with 1 votes').waitFor()
    const rank = page.getByRole('button', { name: 'Rank them so' })
    expect(await rank.isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'C next' }).press('Enter')
    await page.getByRole('button', { name: 'A next' }).press('Enter')
    expect(await look(page, 'siting')).toEqual([])
    const { client } = test.chain
    const address = developmentAccount(FIRST_OWNER).address
    const before = await client.getBalance({ address })
    await rank.click()
    await page.getByText('You have ranked these sites.').waitFor()
    expect(await client.getBalance({ address })).toBe(before)
    await page.getByText('wanted most', { exact: true }).waitFor()
    await page.getByText('1 of 2 votes').waitFor()
    expect(await look(page, 'siting-ranked')).toEqual([])
  })

  it('is pledged for by a wallet, which allows it first', async () => {
    await page.getByText('Pledge for a site here').click()
    await page.locator('input[name=amount]').fill('40,5')
    await page.locator('select[name=site]').selectOption('0')
    await page.getByRole('button', { name: 'Pledge', exact: true }).click()
    await page.getByText('Pledged 40.50 USD: 0x').waitFor()
    expect(await look(page, 'siting-pledged')).toEqual([])
    const held = { id: 0, site: 0, account: toAddress(developmentAccount(FIRST_OWNER).address) }
    expect(await pledgeOf(test.chain.client, siting, held)).toBe(40_500_000n)
  })

  it('is there in German and Spanish', async () => {
    for (const [locale, words] of [
      ['de-DE', 'am meisten gewünscht'],
      ['es-ES', 'el más querido'],
    ] as const) {
      const context = await browser.newContext({ locale, serviceWorkers: 'block' })
      const other = await context.newPage()
      await other.goto(`${test.node.url}/regions`)
      await other.getByText(words, { exact: true }).waitFor()
      expect(await look(other, `siting-${locale}`)).toEqual([])
      await context.close()
    }
  })
})
