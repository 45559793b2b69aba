/** A community of two homes on a real node and chain: one makes, one takes, and a browser looks. */

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../../chain/dev-accounts.ts'
import { acceptDevice } from '../../../chain/devices/accept-device.ts'
import { registerDevices } from '../../../chain/devices/register-devices.ts'
import { mintTestDollars } from '../../../chain/embedded/mint-test-dollars.ts'
import { allow } from '../../../chain/money/allow.ts'
import { deposit } from '../../../chain/money/deposit.ts'
import { pairDevice } from '../../../cli/join/pair.ts'
import { createNodeClient } from '../../../cli/node-client.ts'
import { createStyle } from '../../../cli/style.ts'
import { defineNetwork } from '../../../kernel/define-network.ts'
import { halving } from '../../../kernel/money/emission/halving.ts'
import { createSigner } from '../../../keys/make-signer.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../../../node/testing/start-test-node.ts'
import { encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { registryPlaceOf } from '../../../protocol/chain-formats/consent.ts'
import { signConsent } from '../../../protocol/chain-formats/signed-consent.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { encodeSenmlCbor, SENML_CBOR } from '../../../protocol/senml/senml.ts'
import { BUILT_PAGES } from '../../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../../web/src/testing/open-browser.ts'
import { ORDER_TYPE } from '../messages/order.ts'
import { openPrices } from '../messages/prices.ts'
import { energy } from '../rule/resource.ts'

const [MAKER, TAKER, RELAYER] = [4, 5, 20]
const HOUR_MS = 3_600_000

let test: TestNode
let browser: Browser
let page: Page
const problems: string[] = []
let spoken = 10
const [maker, taker] = [createSigner('ES256'), createSigner('ES256')]

function network() {
  return defineNetwork({
    name: 'Two Roofs',
    token: { symbol: 'ROOF', supply: '1_000_000' },
    epoch: '1d',
    limits: { late: '2d', early: '2h' },
    inclusion: { epochs: 1 },
    resources: [
      energy({
        market: 'uniform',
        retail: '0.20',
        feedIn: '0.10',
        slot: '1h',
        settleAfter: '1h',
        carbon: { grams: 226, source: 'who measured it' },
      }),
    ],
    emission: halving({ first: '1_000', every: '1y' }),
    shares: { energy: 90, oracles: 6, treasury: 4 },
  })
}

beforeAll(async () => {
  const relay = developmentAccount(RELAYER)
  test = await startTestNode({ network: network(), devices: 0, change: { pagesDir: BUILT_PAGES, relay } })
  browser = await openBrowser()
  page = await (await browser.newContext()).newPage()
  page.on('pageerror', error => problems.push(String(error)))
  const { deployment } = test.options
  const homes = [
    [maker, MAKER, { pvW: 5_000 }],
    [taker, TAKER, {}],
  ] as const
  const consents = homes.map(([signer, account, details]) => {
    const owner = toAddress(developmentAccount(account).address)
    const draft = { signer, owner, cell: '872a1008dffffff', model: 'energy/meter', details, nonce: 0 }
    return signConsent({ ...draft, deadline: 4_000_000_000 }, registryPlaceOf(deployment))
  })
  await registerDevices(test.chain.launcher, { deployment, consents: await Promise.all(consents) })
  await acceptDevice(test.chain.senderOf(TAKER), { deployment, device: taker.subject })
  const amount = 10_000_000n
  const to = toAddress(developmentAccount(TAKER).address)
  await mintTestDollars(test.chain.launcher, { payment: deployment.payment, to, atLeast: amount })
  await deposit(test.chain.senderOf(TAKER), { deployment, amount })
  const whose = { account: to, subject: taker.subject, asset: deployment.payment }
  const terms = { ...whose, amount, period: 86_400, total: amount, until: 4_000_000_000, nonce: 0 }
  await allow(test.chain.senderOf(TAKER), { deployment, terms })
  await readMeters()
  // The market waits for what the first epoch's list may have left out.
  await test.advanceTo(test.genesisMs + 2 * test.epochMs + 1_000)
  await untilFinal(test, 1)
})
afterAll(async () => {
  await browser.close()
  await test.stop()
  expect(problems).toEqual([])
})

/** Ten hours: 2 kWh made each, 1.5 of them given away; 1 kWh taken each. */
async function readMeters(): Promise<void> {
  // Eight in the morning where these roofs are.
  const first = test.genesisMs + 12 * HOUR_MS
  const record = (n: string, v: number, t: number) => ({ n, u: 'Wh', v, t: t / 1000 })
  for (let hour = 0; hour <= 10; hour++) {
    const t = first + hour * HOUR_MS
    await test.advanceTo(t + 1_000)
    if (hour === 8) await order(t + HOUR_MS)
    const [made, taken] = [
      [record('import', 0, t), record('export', 1_500 * hour, t), record('generation', 2_000 * hour, t)],
      [record('import', 1_000 * hour, t), record('export', 0, t)],
    ]
    for (const [signer, records] of [[maker, made] as const, [taker, taken] as const]) {
      const payload = encodeSenmlCbor(records)
      const said = { signer, sequence: hour, timeMs: t + 1_000, contentType: SENML_CBOR, payload }
      const bytes = await test.seal(0, said)
      // The node looks at the chain's clock now and again.
      await until('it is taken', async () => (await test.post(bytes)).status === 200)
    }
  }
}

/** The maker asks for more than the grid gives, in the last slot. */
async function order(slot: number): Promise<void> {
  const payload = encodeCbor({ slot, side: 'sell', price: 110_000, wh: 5_000 })
  const said = { signer: maker, sequence: 50, timeMs: slot - HOUR_MS, contentType: ORDER_TYPE, payload }
  const bytes = await test.seal(0, said)
  await until('the order is taken', async () => (await test.post(bytes)).status === 200)
}

const figure = (name: string) => page.locator('.figures div', { has: page.getByText(name, { exact: true }) })

describe('an energy community', () => {
  it('shows a home its bill against the grid alone', async () => {
    await page.goto(`${test.node.url}/community?home=${taker.subject}`)
    await page.getByRole('heading', { name: 'This home in epoch 1' }).waitFor()
    // 10 kWh from the neighbour at what the grid gives, instead of what it takes.
    await figure('With the grid alone').getByText('2 USD').waitFor()
    await figure('Self-sufficiency').getByText('0.0 %').waitFor()
    const [bill, saved] = [await figure('Bill').innerText(), await figure('Saved by sharing').innerText()]
    const numberOf = (text: string) => Number(/([\d.]+) USD/.exec(text)?.[1])
    expect(numberOf(bill) + numberOf(saved)).toBeCloseTo(2, 2)
    expect(numberOf(saved)).toBeGreaterThan(0)
  })

  it('shows that the meter speaks, as it happens', async () => {
    const timeMs = test.genesisMs + 2 * test.epochMs + 1_000
    const t = timeMs / 1000
    await until('the page hears of it', async () => {
      const record = (n: string, v: number) => ({ n, u: 'Wh', v, t })
      const payload = encodeSenmlCbor([record('import', 10_000), record('export', 0)])
      const said = { signer: taker, sequence: ++spoken, timeMs, contentType: SENML_CBOR, payload }
      await test.post(await test.seal(0, said))
      return page.getByText('Its meter was just heard:').isVisible()
    })
  })

  it('shows another home by choice, with what it made and used itself', async () => {
    await page.getByRole('combobox', { name: 'Home' }).selectOption(maker.subject)
    await page.getByText('15 kWh, of which 10 kWh with neighbours').waitFor()
    await figure('Self-consumption').getByText('25.0 %').waitFor()
    await figure('Self-sufficiency').getByText('100.0 %').waitFor()
  })

  it('says what trade with neighbours spared of CO₂, by whose figure, and what that means', async () => {
    // Ten kWh were traded.
    await page.getByText('2.26 kg, at 226 g a kWh (who measured it)').waitFor()
    await page.getByText('Without neighbours the same sun would have gone to the grid.').waitFor()
  })

  it('shows the market slot by slot, and who sold to whom', async () => {
    const slots = page.locator('.slots > li')
    await slots.nth(9).waitFor()
    await slots.first().locator('summary').click()
    const deal = slots.first().locator('ul li')
    await deal.getByText('1,000 Wh').waitFor()
    expect(await deal.getByRole('link').first().getAttribute('href')).toBe(`/devices/${maker.subject}`)
    expect(await deal.getByRole('link').nth(1).getAttribute('href')).toBe(`/devices/${taker.subject}`)
  })

  it('shows what each home bids and asks', async () => {
    const row = (home: string) =>
      page.locator('tr', { has: page.locator(`td:first-child a[href="/devices/${home}"]`) })
    expect(await row(maker.subject).locator('td').allInnerTexts()).toMatchObject({
      1: 'as the grid',
      3: '0.11 USD',
      4: '10 kWh',
    })
    expect(await row(taker.subject).locator('td').allInnerTexts()).toMatchObject({
      1: 'as the grid',
      2: '10 kWh',
      3: 'as the grid',
    })
  })

  it('lets the browser that let a meter in set its prices, and no other', async () => {
    await page.getByText('Only the browser that let this meter in can set its prices.').waitFor()
    expect(await page.getByRole('button', { name: 'Set my prices' }).isDisabled()).toBe(true)
    const lines: string[] = []
    const meter = createSigner('ES256')
    const paired = pairDevice({
      name: 'home',
      model: 'energy/meter',
      details: {},
      signer: meter,
      client: createNodeClient(test.node.url),
      terminal: {
        style: createStyle(process.stdout),
        columns: 100,
        interactive: false,
        ask: async () => undefined,
        json: () => undefined,
        note: () => undefined,
        line: (text = '') => void lines.push(text),
        step: (_title, work) => work(),
      },
    })
    await page.goto(await until('a link', () => lines.find(line => line.startsWith('http'))))
    await page.getByRole('button', { name: 'Make one in this browser' }).click()
    await page.getByRole('button', { name: 'Let it in' }).click()
    const { secret } = await paired
    await page.goto(`${test.node.url}/community?home=${meter.subject}`)
    await page.getByRole('textbox', { name: 'I sell for at least' }).fill('0,12')
    await page.getByRole('textbox', { name: 'I buy for at most' }).fill('a lot')
    await page.getByRole('button', { name: 'Set my prices' }).click()
    await page.getByText('A price is a number with a point').waitFor()
    await page.getByRole('textbox', { name: 'I buy for at most' }).fill('0.18')
    await page.getByRole('button', { name: 'Set my prices' }).click()
    await page.getByText('Left for the meter').waitFor()
    const note = await createNodeClient(test.node.url).bytes(`/v1/pairings/${meter.subject}`)
    expect(await openPrices({ device: meter.subject, secret }, note)).toMatchObject({
      buy: 180_000,
      sell: 120_000,
    })
  })
})
