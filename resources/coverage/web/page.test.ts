/** Three gateways and a consumer on a real node and chain, and a browser that looks: who was paid, what a packet was, why not. */

import { latLngToCell } from 'h3-js'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../../chain/dev-accounts.ts'
import { acceptDevice } from '../../../chain/devices/accept-device.ts'
import { registerDevices } from '../../../chain/devices/register-devices.ts'
import { mintTestDollars } from '../../../chain/embedded/mint-test-dollars.ts'
import { allow } from '../../../chain/money/allow.ts'
import { deposit } from '../../../chain/money/deposit.ts'
import { defineNetwork } from '../../../kernel/define-network.ts'
import { halving } from '../../../kernel/money/emission/halving.ts'
import { createSigner } from '../../../keys/make-signer.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../../../node/testing/start-test-node.ts'
import { registryPlaceOf } from '../../../protocol/chain-formats/consent.ts'
import { signConsent } from '../../../protocol/chain-formats/signed-consent.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import { type MessageId, toAddress } from '../../../protocol/ids.ts'
import { openMessage } from '../../../protocol/message.ts'
import { BUILT_PAGES } from '../../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../../web/src/testing/open-browser.ts'
import { CARRIED, RECEIPT, ROUTE } from '../messages/coverage-messages.ts'
import { coverage } from '../rule/resource.ts'
import { hashOf } from '../testing/air.ts'

const [MINUTE_MS, PACKETS, PRICE, BUYER] = [60_000, 6, 1_000n, 8]
const cellAt = (east: number) => latLngToCell(53.54, 9.98 + east / 66_000, 11)
const gateways = [0, 1, 2].map(() => createSigner('ES256')) as [Signer, Signer, Signer]
const consumer = createSigner('ES256')

let test: TestNode
let browser: Browser
let page: Page
let sequence = 100
const problems: string[] = []

beforeAll(async () => {
  const network = defineNetwork({
    name: 'Harbour',
    token: { symbol: 'BUOY', supply: '1_000_000' },
    epoch: '1h',
    limits: { late: '2h', early: '30m' },
    inclusion: { epochs: 1 },
    resources: [coverage({ window: '15m', settleAfter: '15m' })],
    emission: halving({ first: '1_000', every: '1y' }),
    shares: { coverage: 90, oracles: 6, treasury: 4 },
  })
  test = await startTestNode({ network, devices: 0, change: { pagesDir: BUILT_PAGES } })
  browser = await openBrowser()
  page = await (await browser.newContext()).newPage()
  page.on('pageerror', error => problems.push(String(error)))
  await joinAll()
  const route = await askForPackets()
  await carry(route, 0)
  for (const [index, { subject }] of gateways.entries()) {
    const credits = index === 2 ? 2 : PACKETS
    const receipt = {
      route,
      gateway: subject,
      credits,
      packets: credits,
      at: test.genesisMs + 20 * MINUTE_MS,
    }
    await say(consumer, RECEIPT.contentType, RECEIPT.encode(receipt), 20)
  }
  await carry(route, 60)
  await test.advanceTo(test.genesisMs + 2 * test.epochMs + 1_000)
  await untilFinal(test, 1)
})
afterAll(async () => {
  await browser.close()
  await test.stop()
  expect(problems).toEqual([])
})

async function joinAll(): Promise<void> {
  const { deployment } = test.options
  const ownerOf = (account: number) => toAddress(developmentAccount(account).address)
  const consent = (signer: Signer, account: number, model: string, cell: string) =>
    signConsent(
      { signer, owner: ownerOf(account), cell, model, details: {}, nonce: 0, deadline: 4_000_000_000 },
      registryPlaceOf(deployment),
    )
  const consents = [
    ...gateways.map((signer, index) => consent(signer, 4 + index, 'coverage/gateway', cellAt(index * 2_000))),
    consent(consumer, BUYER, 'coverage/consumer', ''),
  ]
  await registerDevices(test.chain.launcher, { deployment, consents: await Promise.all(consents) })
  await acceptDevice(test.chain.senderOf(BUYER), { deployment, device: consumer.subject })
  const amount = 10_000_000n
  await mintTestDollars(test.chain.launcher, {
    payment: deployment.payment,
    to: ownerOf(BUYER),
    atLeast: amount,
  })
  await deposit(test.chain.senderOf(BUYER), { deployment, amount })
  const whose = { account: ownerOf(BUYER), subject: consumer.subject, asset: deployment.payment }
  const terms = { ...whose, amount, period: 86_400, total: amount, until: 4_000_000_000, nonce: 0 }
  await allow(test.chain.senderOf(BUYER), { deployment, terms })
}

/** Minutes after the network began. */
async function say(
  signer: Signer,
  contentType: string,
  payload: Uint8Array,
  minute: number,
): Promise<MessageId> {
  const timeMs = test.genesisMs + minute * MINUTE_MS
  await test.advanceTo(timeMs)
  const bytes = await test.seal(0, { signer, sequence: sequence++, timeMs, contentType, payload })
  // The node looks at the chain's clock now and again.
  await until('it is taken', async () => (await test.post(bytes)).status === 200)
  return openMessage(bytes).id
}

function askForPackets(): Promise<MessageId> {
  const route = {
    addrs: [{ from: 0x26011000, to: 0x26011fff }],
    joins: [],
    copies: 3,
    within: 2_000,
    price: PRICE,
    budget: 1_000_000n,
    until: test.genesisMs + 6 * test.epochMs,
    endpoint: 'https://lns.example/uplink',
  }
  return say(consumer, ROUTE.contentType, ROUTE.encode(route), 1)
}

/** The third gateway says what it heard a minute after the others did. */
async function carry(route: MessageId, from: number): Promise<void> {
  for (const [index, signer] of gateways.entries()) {
    const packets = Array.from({ length: PACKETS }, (_, number) => ({
      hash: hashOf('packet', from, number),
      before: 300_000 - number * 1_000 - (index === 2 && number > 1 ? 60_000 : 0),
      bytes: 20,
      join: 0,
      frequencyHz: 868_100_000,
      sf: 9,
      rssi: -1_050 - number * 7 - index * 31,
      snr: 40 - number * 3,
    }))
    const at = test.genesisMs + (from + 10) * MINUTE_MS
    await say(signer, CARRIED.contentType, CARRIED.encode({ route, at, packets }), from + 10)
  }
}

describe('the page of coverage', () => {
  it('says what was carried, who was paid, and what a gateway beside them would earn', async () => {
    await page.goto(`${test.node.url}/coverage`)
    await page.getByRole('heading', { name: 'Radio coverage' }).waitFor()
    await page.getByText('0.006 USD were paid for what it carried, on 1 route').first().waitFor()
    expect(await page.getByRole('row').count()).toBe(4)
    await page.getByLabel('Latitude and longitude').fill('53.55, 10.0')
    await page.getByText('3 gateways stand within 15 km.').waitFor()
    await page.getByText('In the last epoch each of them had between 0.002 USD and 0.006 USD').waitFor()
    await page.getByLabel('Latitude and longitude').fill('10, 10')
    await page.getByText('Nobody stands within 15 km').waitFor()
    await page.getByLabel('Latitude and longitude').fill('x')
    await page.getByText('That is no latitude and longitude').waitFor()
  })

  it('shows of a gateway each packet that it signed, for whom it carries, and in words what was not paid', async () => {
    await page.goto(`${test.node.url}/devices/${gateways[2].subject}`)
    await page.getByText('Whom it carries for').waitFor()
    await page.getByRole('row', { name: /2 credits.*0\.002 USD/ }).waitFor()
    await page.getByText('SF9').first().waitFor()
    expect(await page.getByText('SF9').count()).toBe(PACKETS)
    await page
      .getByText(/Others heard the same packet at another time/)
      .first()
      .waitFor()
  })
})
