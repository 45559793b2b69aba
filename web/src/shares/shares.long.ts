/**
 * A battery of three owners in a real browser, on a real node and a real chain: who holds it, what each got, what is offered and decided,
 * and shares that a wallet sends on. In each language, on a phone, and held against axe.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptDevice, offerDevice } from '../../../chain/devices/accept-device.ts'
import { mintTestDollars } from '../../../chain/embedded/mint-test-dollars.ts'
import { govern } from '../../../chain/governance/govern.ts'
import { type GovernedAct, governedActs } from '../../../chain/governance/governed-acts.ts'
import { approve } from '../../../chain/money/approve.ts'
import { sendTransaction } from '../../../chain/send-transaction.ts'
import { makeShares, shareFactory } from '../../../chain/shares/make-shares.ts'
import { balanceOfShares } from '../../../chain/shares/read-shares.ts'
import { shareActs } from '../../../chain/shares/share-acts.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../../../node/testing/start-test-node.ts'
import { encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { BUILT_PAGES } from '../testing/built-pages.ts'
import { openBrowser } from '../testing/open-browser.ts'
import { EN } from './text.ts'

const UNIT = 10n ** 18n
/** Accounts; the first owns device 0. */
const [ANA, BEN, CARMEN, BIDDER] = [3, 5, 6, 7]
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let test: TestNode
let browser: Browser
let page: Page
let shares: Address
const problems: string[] = []
const addressOf = (index: number) => toAddress(test.chain.senderOf(index).account.address)
const send = (index: number, act: GovernedAct) => sendTransaction(test.chain.senderOf(index), act)

beforeAll(async () => {
  test = await startTestNode({ change: { pagesDir: BUILT_PAGES } })
  const { deployment } = test.options
  const device = test.devices[0]!.subject
  const ana = test.chain.senderOf(ANA)
  await acceptDevice(ana, { deployment, device })
  const made = await makeShares(ana, {
    deployment,
    terms: {
      name: 'Battery of the street',
      symbol: 'BATT',
      manager: addressOf(ANA),
      floor: 900_000_000n,
      machines: [device],
      holders: [ANA, BEN, CARMEN].map((index, at) => ({
        account: addressOf(index),
        amount: [500n, 300n, 200n][at]! * UNIT,
      })),
    },
  })
  shares = made.shares
  await offerDevice(ana, { deployment, device, to: shares })
  await send(ANA, shareActs(shares).take([device]))
  await govern(test.chain.launcher, {
    deployment,
    act: governedActs(deployment).name('shares', shareFactory()),
  })
  for (let epoch = 0; epoch < 3; epoch++) {
    test.setClock(Math.max(await test.chain.nowMs(), test.genesisMs + epoch * test.epochMs + 60_000))
    await test.post(await test.seal(0, { payload: encodeCbor(3) }))
    await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
    await untilFinal(test, epoch)
  }
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await test.stop()
  expect(problems).toEqual([])
})

/** A browser whose person has Ben's account in a wallet. */
async function open(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const opened = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
    ...options,
  })
  opened.on('pageerror', error => problems.push(String(error)))
  await opened.exposeFunction('sendByBen', async (to: string, data: `0x${string}`) => {
    return (await send(BEN, { to: toAddress(to), data, verb: 'from the page' })).txHash
  })
  await opened.addInitScript({ content: walletOf(addressOf(BEN), test.chain.deployment.chainId) })
  return opened
}

/** As a browser's extension does it: announced by EIP-6963, answering by EIP-1193. */
function walletOf(owner: string, chainId: number): string {
  return `
    const answers = {
      eth_requestAccounts: () => ['${owner}'],
      eth_chainId: () => '0x${chainId.toString(16)}',
      eth_sendTransaction: ([call]) => window.sendByBen(call.to, call.data),
    }
    const provider = { request: async ({ method, params = [] }) => answers[method]?.(params) }
    const detail = { info: { uuid: '1', name: 'Testing Wallet', icon: 'data:,', rdns: 'test.wallet' }, provider }
    window.addEventListener('eip6963:requestProvider', () =>
      window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail })))
  `
}

async function axe(of: Page): Promise<readonly string[]> {
  await of.evaluate(AXE)
  return of.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
    ).axe.run()
    return violations.map(({ id }) => id)
  })
}

const shot = async (of: Page, name: string) => {
  const folder = process.env['CAIRN_SHOTS']
  if (folder !== undefined) await of.screenshot({ path: `${folder}/shares-${name}.png`, fullPage: true })
}

describe('machines that many own, in the console', () => {
  it('are found in the menu, with what they brought', async () => {
    page = await open()
    await page.goto(test.node.url)
    await page.getByRole('navigation').getByRole('link', { name: 'Shared' }).first().click()
    await page.getByRole('heading', { name: EN.title }).waitFor()
    await page.getByText('BATT · 1 machine · 3 owners').waitFor()
    await page.getByRole('link', { name: /Battery of the street/ }).click()
    await page.getByRole('heading', { name: 'Battery of the street' }).waitFor()
    await page.getByText(EN.mineWho).waitFor()
  })

  it('say who holds them, what each got, and follow the income to the root that was signed', async () => {
    const rows = page.getByRole('row')
    for (const [held, part] of [
      ['500.00 BATT', '50.0 %'],
      ['300.00 BATT', '30.0 %'],
      ['200.00 BATT', '20.0 %'],
    ] as const)
      await rows.filter({ hasText: held }).filter({ hasText: part }).waitFor()
    await page
      .getByRole('figure')
      .getByText(EN.income('TEST', 0, 2))
      .waitFor()
    await page.getByText(/Your browser has followed its \d+ steps/).waitFor()
    await page.getByText(EN.decideNone).waitFor()
    await page.getByText(EN.offersNone).waitFor()
    await shot(page, 'machine')
  })

  it('are sent on by a wallet, and show it once it is in a block', async () => {
    await page.goto(`${test.node.url}/mine`)
    await page.getByRole('button', { name: 'Use Testing Wallet' }).click()
    await page.getByRole('heading', { name: EN.mineTitle }).waitFor()
    await page.getByText('30.0 % of this epoch’s income').waitFor()
    await shot(page, 'mine')
    await page.getByRole('link', { name: 'Battery of the street' }).click()
    await page.getByText(EN.send).first().click()
    await page.getByLabel(EN.sendTo, { exact: true }).fill('somebody')
    await page.getByRole('button', { name: EN.send }).click()
    await page.getByText(EN.sendWrong).waitFor()
    await page.getByLabel(EN.sendTo, { exact: true }).fill(addressOf(CARMEN))
    await page.getByLabel(EN.sendAmount('BATT')).fill('100')
    await page.getByRole('button', { name: EN.send }).click()
    await page.getByText(/Sent as 0x[0-9a-f]{64}/).waitFor()
    expect(await balanceOfShares(test.chain.client, shares, addressOf(CARMEN))).toBe(300n * UNIT)
    await page.getByRole('row').filter({ hasText: '300.00 BATT' }).waitFor()
  })

  it('show offers and decisions with what they mean, and a wallet backs one', async () => {
    const { deployment } = test.options
    const bidder = test.chain.senderOf(BIDDER)
    await mintTestDollars(bidder, {
      payment: deployment.payment,
      to: addressOf(BIDDER),
      atLeast: 1_000_000_000n,
    })
    await approve(bidder, { asset: deployment.payment, spender: shares, amount: 1_000_000_000n })
    await send(BIDDER, shareActs(shares).bid(1_000_000_000n))
    await send(ANA, shareActs(shares).proposeSale(950_000_000n))
    await page.getByText('The best offer is 1,000.00 USD for all of it').waitFor()
    await page.getByText(/That is 1\.00 USD for each share/).waitFor()
    await page.getByText('Sell it, for 950.00 USD or more').waitFor()
    await page.getByRole('button', { name: EN.back }).click()
    await page.getByText('200.00 BATT back it, of 750.00 BATT that it takes').waitFor()
    await send(ANA, shareActs(shares).back(1))
    await send(CARMEN, shareActs(shares).back(1))
    await page.getByText(/Enough since/).waitFor()
    await shot(page, 'decision')
    await test.advanceTo((await test.chain.nowMs()) + 2 * 86_400_000)
    await send(CARMEN, shareActs(shares).carryOut(1))
    await page.getByText('It is being sold, for 950.00 USD or more').waitFor()
    await page.getByText(EN.enough).waitFor()
    expect(await axe(page)).toEqual([])
    await shot(page, 'sale')
  })

  it.each([
    ['en-US', EN.title],
    ['de-DE', 'Maschinen, die vielen gehören'],
    ['es-ES', 'Máquinas que son de muchos'],
  ])('fit a phone in %s', async (locale, title) => {
    const phone = await open({ viewport: { width: 360, height: 740 }, locale, colorScheme: 'dark' })
    await phone.goto(`${test.node.url}/shares`)
    await phone.getByRole('heading', { name: title }).waitFor()
    await phone.goto(`${test.node.url}/shares/${shares}`)
    await phone.getByRole('heading', { name: 'Battery of the street' }).waitFor()
    await phone.getByRole('figure').first().waitFor()
    await until('it fits', () =>
      phone.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    )
    expect(await axe(phone)).toEqual([])
    await shot(phone, `phone-${locale}`)
    await phone.close()
  })

  it('are none that the network counts at any other address', async () => {
    await page.goto(`${test.node.url}/shares/${addressOf(ANA)}`)
    await page.getByRole('heading', { name: EN.unknown }).waitFor()
  })
})
