/** A person who never heard of a wallet: a device let in by its link, its first message, its reward, the money. */

import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { privateKeyToAddress } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { readAccount } from '../../chain/money/read-account.ts'
import { pairDevice } from '../../cli/join/pair.ts'
import { createNodeClient } from '../../cli/node-client.ts'
import { createStyle } from '../../cli/style.ts'
import type { Terminal } from '../../cli/terminal.ts'
import { createSigner } from '../../keys/make-signer.ts'
import { startNode } from '../../node/start-node.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../../node/testing/start-test-node.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { invitationLink } from '../../protocol/pairing.ts'
import { BUILT_PAGES } from './testing/built-pages.ts'
import { openBrowser } from './testing/open-browser.ts'

const RELAYER = 20

let test: TestNode
let browser: Browser
const problems: string[] = []

beforeAll(async () => {
  test = await startTestNode({
    change: { pagesDir: BUILT_PAGES, relay: developmentAccount(RELAYER), limits: { relayPerSender: 1_000 } },
  })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await test.stop()
  expect(problems).toEqual([])
})

async function openContext(): Promise<{ context: BrowserContext; page: Page }> {
  const place = { latitude: 34.1556, longitude: -117.4706 }
  const context = await browser.newContext({ geolocation: place, permissions: ['geolocation'] })
  const page = await context.newPage()
  page.on('pageerror', error => problems.push(String(error)))
  return { context, page }
}

/** What the device's own screen shows. */
function screen(): { terminal: Terminal; link: () => Promise<string> } {
  const lines: string[] = []
  const terminal: Terminal = {
    style: createStyle(process.stdout),
    columns: 100,
    interactive: false,
    ask: async () => undefined,
    line: (text = '') => void lines.push(text),
    json: value => void lines.push(JSON.stringify(value)),
    note: text => void lines.push(text),
    step: (_title, work) => work(),
  }
  return { terminal, link: () => until('a link', () => lines.find(line => line.startsWith('http'))) }
}

async function settle(first: number, count: number): Promise<void> {
  for (let epoch = first; epoch < first + count; epoch++) {
    await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
    await untilFinal(test, epoch)
  }
}

async function tokensOf(account: Address): Promise<bigint> {
  const { deployment } = test.options
  return (await readAccount(test.chain.client, { deployment, account })).token.balance
}

const device = createSigner('ES256')

describe('a device, a person, a browser', () => {
  it('joins by its link, is heard, earns, and is paid, without a coin or a wallet', async () => {
    const { context, page } = await openContext()
    const { terminal, link } = screen()
    const client = createNodeClient(test.node.url)
    const details = { pvW: 5000 }
    const paired = pairDevice({
      name: 'home 18',
      model: 'tally/counter',
      details,
      signer: device,
      client,
      terminal,
    })

    await page.goto(await link())
    await page.getByText('A device asks to be let in.').waitFor()
    await page.getByText(device.subject).waitFor()
    const letIn = page.getByRole('button', { name: 'Let it in' })
    expect(await letIn.isDisabled()).toBe(true)
    await page.getByText('Make an account first.').waitFor()
    await page.getByRole('button', { name: 'Make one in this browser' }).click()
    await page.getByText('Its rewards are credited to').waitFor()
    await page.getByRole('button', { name: 'Where I am now' }).click()
    await page.getByText(/Cell 87[0-9a-f]+, around 34\.\d° N, 117\.\d° W/).waitFor()
    await letIn.click()

    const offer = await paired
    await page.getByText('It is registered.').waitFor()
    await page.getByText('cairn agent --config .cairn/devices/').waitFor()
    await page.getByText(`--node ${test.node.url}`).waitFor()
    expect(await test.get(`/v1/devices/${device.subject}`)).toMatchObject({
      owner: offer.owner,
      cell: offer.cell,
      details,
    })
    test.setClock(await test.chain.nowMs())
    await test.post(await test.seal(0, { signer: device, payload: encodeCbor(5) }))
    await page.getByText('Its first message is accepted:').waitFor()

    // The device that was just let in is among mine at once, by the name that was typed at it.
    await page.getByRole('link', { name: 'See it among mine' }).click()
    await page.getByRole('heading', { name: 'Mine' }).waitFor()
    await page.getByRole('link', { name: 'home 18' }).waitFor()
    await page.getByRole('cell', { name: 'registered, waits for its first message' }).waitFor()

    await settle(0, 4)
    await page.goto(`${test.node.url}/mine`)
    await page.getByRole('heading', { name: 'Mine' }).waitFor()
    await page.getByRole('figure').getByText('TEST earned in epochs 0 to 3').waitFor()
    await page.getByRole('cell', { name: 'silent' }).waitFor()
    const claim = page.getByRole('button', { name: /^Claim [\d.,]+ TEST/ })
    await claim.click()
    await page.getByText('TEST paid out.').waitFor()
    await page.getByText('There is nothing to claim now.', { exact: false }).waitFor()
    const { assets } = await test.get<{ assets: { claimed: string }[] }>(`/v1/accounts/${offer.owner}`)
    expect(String(await tokensOf(offer.owner))).toBe(assets[0]!.claimed)
    expect(await tokensOf(offer.owner)).toBeGreaterThan(0n)
    await context.close()
  })

  it('tells why it earned less than the epoch before, and gives a table of all of it', async () => {
    const { context, page } = await openContext()
    const { owner } = await test.get<{ owner: string }>(`/v1/devices/${device.subject}`)
    await page.goto(`${test.node.url}/accounts/${owner}`)
    await page.getByRole('row', { name: /tally\/counter/ }).waitFor()
    const earned = await test.get<readonly { epoch: number }[]>(`/v1/devices/${device.subject}/earnings`)
    const next = earned.at(-1)!.epoch + 1
    await page.goto(`${test.node.url}/devices/${device.subject}?epoch=${next}`)
    await page.getByRole('heading', { name: `Against epoch ${next - 1}` }).waitFor()
    await page.getByText(/^−[\d.,]+ TEST tally: it said nothing$/).waitFor()
    await page.goto(`${test.node.url}/accounts/${owner}`)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'All lines as a table (CSV)' }).click()
    expect((await download).suggestedFilename()).toBe(`earnings-${owner}.csv`)
    await context.close()
  })

  it('keeps its key in the browser, and gives a copy to its person', async () => {
    const { context, page } = await openContext()
    await page.goto(`${test.node.url}/join`)
    await page.getByText('cairn join my-device --model tally/device --pair').waitFor()
    const invitation = { device: device.subject, secret: new Uint8Array(16), model: 'a/b', name: '' }
    await page.goto(invitationLink(test.node.url, invitation))
    await page.reload()
    await page.getByRole('button', { name: 'Make one in this browser' }).click()
    await page.getByText('Its rewards are credited to').waitFor()
    await page.goto(`${test.node.url}/mine`)
    const shown = await page.locator('.who code').first().getAttribute('title')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save its key to a file' }).click()
    const key = readFileSync(await (await download).path(), 'utf8').trim()
    expect(privateKeyToAddress(key as `0x${string}`).toLowerCase()).toBe(shown)
    await context.close()
  })
})

describe('a passkey', () => {
  it('makes an account, and finds it again in a browser that has forgotten it', async () => {
    const { context, page } = await openContext()
    const cdp = await context.newCDPSession(page)
    await cdp.send('WebAuthn.enable')
    const options = {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasPrf: true,
    } as const
    await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        ...options,
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    // A passkey belongs to a name, and an address of digits is none.
    const url = test.node.url.replace('127.0.0.1', 'localhost')
    const { terminal, link } = screen()
    const paired = pairDevice({
      name: 'shed',
      model: 'tally/counter',
      details: {},
      signer: createSigner('ES256'),
      terminal,
      client: createNodeClient(url),
    })
    await page.goto(await link())
    await page.getByRole('button', { name: 'Make one with a passkey' }).click()
    await page.getByText('Your passkey is its key.').waitFor()
    await page.getByRole('button', { name: 'Let it in' }).click()
    const { owner } = await paired

    await page.goto(`${url}/mine`)
    await page.getByRole('button', { name: 'Forget it here' }).click()
    await page.getByText('This browser knows no account of yours yet.').waitFor()
    await page.getByRole('button', { name: 'Open with a passkey' }).click()
    await page.getByRole('heading', { name: 'Mine' }).waitFor()
    expect(await page.locator('.who code').first().getAttribute('title')).toBe(owner)
    await context.close()
  })
})

describe('a wallet', () => {
  it('is found by EIP-6963, and claims where the node pays no gas', async () => {
    const { relay: _none, ...without } = test.options
    await test.node.stop()
    test.node = await startNode(without)
    const owner = toAddress(test.owners[0]!)
    await settle(4, 1)
    test.setClock(test.genesisMs + 5 * test.epochMs + 60_000)
    await test.post(await test.seal(0, { payload: encodeCbor(9) }))
    await settle(5, 4)

    const { context, page } = await openContext()
    await page.exposeFunction('askChain', askChain)
    await page.addInitScript(injectWallet, owner)
    await page.goto(`${test.node.url}/mine`)
    await page.getByRole('button', { name: 'Use Testing Wallet' }).click()
    await page.getByText('Its key is in your wallet.').waitFor()
    await page.getByText('your wallet sends it', { exact: false }).waitFor()
    const before = await tokensOf(owner)
    await page.getByRole('button', { name: /^Claim [\d.,]+ TEST/ }).click()
    await page.getByText(/Sent as 0x[0-9a-f]{64}/).waitFor()
    await until('it is paid', async () => (await tokensOf(owner)) > before)
    await context.close()
  })
})

/** An extension asks its own chain, whatever the page may, and says itself how much gas there may be. */
async function askChain(method: string, params: readonly unknown[]): Promise<unknown> {
  if (method !== 'eth_sendTransaction') return rpc(method, params)
  return rpc(method, [{ ...(params[0] as object), gas: await rpc('eth_estimateGas', params) }])
}

async function rpc(method: string, params: readonly unknown[]): Promise<unknown> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(test.chain.anvil.url, { method: 'POST', headers, body })
  const { result, error } = (await answer.json()) as { result?: unknown; error?: { message: string } }
  if (error !== undefined) throw new Error(error.message)
  return result
}

declare global {
  interface Window {
    askChain(method: string, params: readonly unknown[]): Promise<unknown>
  }
}

/** As a browser's extension does it: announced by EIP-6963, answering by EIP-1193, signing on a real chain. */
function injectWallet(owner: string): void {
  const provider = {
    request: ({ method, params = [] }: { method: string; params?: readonly unknown[] }) =>
      method === 'eth_requestAccounts' ? Promise.resolve([owner]) : window.askChain(method, params),
  }
  const info = { uuid: '1', name: 'Testing Wallet', icon: 'data:,', rdns: 'test.wallet' }
  // Another one comes first, and is not asked for anything.
  const other = { uuid: '2', name: 'Other Wallet', icon: 'data:,', rdns: 'test.other' }
  const silent = { request: () => Promise.reject(new Error('nobody chose this wallet')) }
  const announce = () => {
    for (const detail of [
      { info: other, provider: silent },
      { info, provider },
    ])
      window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }))
  }
  window.addEventListener('eip6963:requestProvider', announce)
  announce()
}
