/** Credits, bought in a real browser by a person without a coin, against a real node on a real chain. */

import type { Browser, Page } from 'playwright-core'
import { encodeFunctionData, erc20Abi } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { abi as creditsAbi } from '../../chain/artifacts/Credits.ts'
import { abi as feedAbi } from '../../chain/artifacts/TestFeed.ts'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { mintTestDollars } from '../../chain/embedded/mint-test-dollars.ts'
import { readAccount } from '../../chain/money/read-account.ts'
import { sendTransaction } from '../../chain/send-transaction.ts'
import { defineNetwork } from '../../kernel/define-network.ts'
import { credits } from '../../kernel/money/credits.ts'
import { halving } from '../../kernel/money/emission/halving.ts'
import { tally } from '../../kernel/testing/tally.ts'
import { startTestNode, type TestNode, untilFinal } from '../../node/testing/start-test-node.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { BUILT_PAGES } from './testing/built-pages.ts'
import { openBrowser } from './testing/open-browser.ts'

const [TOKEN, CREDIT] = [10n ** 18n, 1_000_000n]
const network = defineNetwork({
  name: 'Credits',
  token: { symbol: 'CRED', supply: '1_000_000' },
  payment: credits({ leastPrice: '0.01', mostPrice: '4' }),
  epoch: '1h',
  resources: [tally()],
  emission: halving({ first: '24_000', every: '1d' }),
  shares: { tally: 1 },
})
let test: TestNode
let browser: Browser
let page: Page
let account: Address

beforeAll(async () => {
  const change = { pagesDir: BUILT_PAGES, relay: developmentAccount(20), limits: { relayPerSender: 100 } }
  test = await startTestNode({ network, change })
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' })
  await test.post(await test.seal(0, { payload: encodeCbor(5) }))
  for (let epoch = 0; epoch < 4; epoch++) {
    await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
    await untilFinal(test, epoch)
  }
  await fetch(`${test.node.url}/v1/relay/claims/${test.owners[0]}`, { method: 'POST' })
})
afterAll(async () => {
  await browser.close()
  await test.stop()
})

async function shot(name: string): Promise<void> {
  const folder = process.env['CAIRN_SHOTS']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/credits-${name}.png`, fullPage: true })
}

async function feedSays(answer: bigint): Promise<void> {
  const { client, deployment, launcher } = test.chain
  const its = { address: deployment.payment, abi: creditsAbi } as const
  const { feed } = await client.readContract({ ...its, functionName: 'feedTerms' })
  const data = encodeFunctionData({ abi: feedAbi, functionName: 'say', args: [answer, 0n] })
  await sendTransaction(launcher, { to: toAddress(feed), data, verb: 'say a price' })
}

const deposited = async () =>
  (await readAccount(test.chain.client, { deployment: test.chain.deployment, account })).deposit.deposited

describe('the page where credits are bought', () => {
  it('makes an account for whoever has none, says what it costs, and what is missing', async () => {
    await page.goto(`${test.node.url}/credits`)
    await page.getByRole('heading', { name: 'Buy credits' }).waitFor()
    await page.getByText('12.6262 CRED').or(page.getByText('12.6263 CRED')).waitFor()
    expect(await page.getByRole('button', { name: 'Buy credits for' }).isDisabled()).toBe(true)
    await shot('nobody')
    await page.locator('.ways button').first().click()
    await page.getByText('You have not so much of CRED.').waitFor()
    const text = await page.evaluate(async () => {
      const opened = indexedDB.open('cairn')
      await new Promise(resolve => opened.addEventListener('success', resolve))
      const asked = opened.result.transaction('thing').objectStore('thing').get('account')
      await new Promise(resolve => asked.addEventListener('success', resolve))
      return (asked.result as { address: string }).address
    })
    account = toAddress(text)
  })

  it('burns the token for them, by two signatures and no coin', async () => {
    const { client, deployment } = test.chain
    const owner = { client, account: developmentAccount(3), embedded: true }
    const data = encodeFunctionData({ abi: erc20Abi, functionName: 'transfer', args: [account, 20n * TOKEN] })
    await sendTransaction(owner, { to: deployment.token, data, verb: 'transfer' })
    await page.getByText('20 CRED').waitFor()
    await shot('ready')
    await page.getByRole('button', { name: 'Buy credits for 25 USD' }).click()
    await page.getByText('Done: 25 USD in credits').waitFor()
    await shot('done')
    expect(await deposited()).toBeGreaterThanOrEqual(25n * CREDIT)
    expect(await client.getBalance({ address: account })).toBe(0n)
    await page.getByRole('button', { name: 'Buy more' }).click()
  })

  it('says why tokens buy none now, and takes money', async () => {
    await feedSays(5n * 10n ** 8n)
    await page.getByText('The price is above what this network believes.').waitFor()
    const { money } = await test.get<{ money: { address: Address } }>('/v1/credits')
    await mintTestDollars(test.chain.launcher, { payment: money.address, to: account, atLeast: 5n * CREDIT })
    await page.getByRole('button', { name: '5', exact: true }).click()
    await page.getByRole('button', { name: 'TUSD, to the treasury' }).click()
    await shot('dormant')
    const before = await deposited()
    await page.getByRole('button', { name: 'Buy credits for 5 USD' }).click()
    await page.getByText('Done: 5 USD in credits').waitFor()
    expect((await deposited()) - before).toBe(5n * CREDIT)
  })

  it('is there in German and Spanish, on a phone and in the dark', async () => {
    for (const [locale, title] of [
      ['de-DE', 'Guthaben kaufen'],
      ['es-ES', 'Comprar créditos'],
    ] as const) {
      const context = await browser.newContext({
        locale,
        viewport: { width: 390, height: 844 },
        colorScheme: 'dark',
        serviceWorkers: 'block',
      })
      const other = await context.newPage()
      await other.goto(`${test.node.url}/credits`)
      await other.getByRole('heading', { name: title }).waitFor()
      await other.locator('.till').waitFor()
      const folder = process.env['CAIRN_SHOTS']
      if (folder !== undefined)
        await other.screenshot({ path: `${folder}/credits-${locale}.png`, fullPage: true })
      const wide = await other.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(390)
      await context.close()
    }
  })
})
