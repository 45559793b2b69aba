/** The page of mirrors in a real browser, between two real chains: which root stands on the other one, how far behind, its pool, and a claim there. */
import type { Browser, Page } from 'playwright-core'
import { concatHex, encodeAbiParameters, erc20Abi } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytecode as dollarCode } from '../../chain/artifacts/TestDollar.ts'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { mintTestDollars } from '../../chain/embedded/mint-test-dollars.ts'
import { govern } from '../../chain/governance/govern.ts'
import { governedActs } from '../../chain/governance/governed-acts.ts'
import { deployOnce } from '../../chain/launch/deterministic-deploy.ts'
import { carry } from '../../chain/mirrors/carry.ts'
import { launchMirror, mirrorName } from '../../chain/mirrors/launch-mirror.ts'
import { setPayout } from '../../chain/oracles/rotate.ts'
import { startTestChain, type TestChain } from '../../chain/testing/start-test-network.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../../node/testing/start-test-node.ts'
import { mirrorAssetOf } from '../../protocol/chain-formats/mirror-asset.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { BUILT_PAGES } from './testing/built-pages.ts'
import { look } from './testing/look.ts'
import { openBrowser } from './testing/open-browser.ts'

const [AWAY, OWNER, WINDOW_MS] = [31_338, 3, 3_600_000]
const owner = toAddress(developmentAccount(OWNER).address)
let test: TestNode
let away: TestChain
let token: Address
let mirror: Address
let browser: Browser
let page: Page
let epoch = 0

beforeAll(async () => {
  test = await startTestNode({ devices: 1, change: { pagesDir: BUILT_PAGES } })
  away = await startTestChain({ chainId: AWAY })
  const creation = concatHex([dollarCode, encodeAbiParameters([{ type: 'uint8' }], [18])])
  token = await deployOnce(away.senderOf(0), creation, 'the token, as a bridge has brought it')
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1_440, height: 900 }, serviceWorkers: 'block' })
})
afterAll(async () => {
  await browser.close()
  await test.stop()
  await away.stop()
})

async function settle(): Promise<void> {
  await test.post(await test.seal(0))
  await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
  await untilFinal(test, epoch++)
}

/** A wallet that is on any chain that it is asked to go to: it asks that chain itself, and sends for the owner. */
async function injectTraveller(): Promise<void> {
  await page.exposeFunction('askChain', async (chain: number, to: Address, data: `0x${string}`) => {
    const { client } = chain === AWAY ? away : test.chain
    return (await client.call({ to, data })).data ?? '0x'
  })
  await page.exposeFunction('sendOnChain', async (chain: number, to: Address, data: `0x${string}`) => {
    const { client, account } = (chain === AWAY ? away : test.chain).senderOf(OWNER)
    const { createWalletClient, http } = await import('viem')
    const url = chain === AWAY ? away.anvil.url : test.chain.anvil.url
    const wallet = createWalletClient({ account, chain: client.chain, transport: http(url) })
    return wallet.sendTransaction({ to, data })
  })
  const { chainId } = test.chain.deployment
  await page.addInitScript(`
    let chain = ${chainId}
    const answers = {
      eth_requestAccounts: () => ['${owner}'],
      eth_chainId: () => '0x' + chain.toString(16),
      wallet_switchEthereumChain: ([{ chainId }]) => { chain = Number(chainId) },
      eth_call: ([{ to, data }]) => window.askChain(chain, to, data),
      eth_sendTransaction: ([{ to, data }]) => window.sendOnChain(chain, to, data),
    }
    const provider = { request: async ({ method, params = [] }) => answers[method]?.(params) }
    const info = { uuid: '1', name: 'Testing Wallet', icon: 'data:,', rdns: 'test.wallet' }
    const detail = { info, provider }
    window.addEventListener('eip6963:requestProvider', () =>
      window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail })))
  `)
}

async function carried(): Promise<void> {
  const place = {
    home: test.chain.client,
    deployment: test.chain.deployment,
    sender: away.senderOf(0),
    mirror,
  }
  const now = Math.max(await test.chain.nowMs(), (await away.nowMs()) + 1_000)
  await away.mine(now)
  await carry({ ...place, everyMs: 0, signaturesOf: async () => [] })
  await away.mine(now + WINDOW_MS + 60_000)
  await carry({ ...place, everyMs: Number.MAX_SAFE_INTEGER, signaturesOf: async () => [] })
}

describe('the page of mirrors', () => {
  it('says where there is none, and what a bridge would add', async () => {
    await page.goto(`${test.node.url}/mirrors`)
    await page.getByText('governance has named no mirror on another one').waitFor()
    await page.getByRole('heading', { name: 'What a bridge would add' }).waitFor()
    expect(await look(page, 'mirrors-none')).toEqual([])
  })

  it('says without a wallet that it asks no other chain, and how one does', async () => {
    const { deployment, client, launcher, senderOf } = test.chain
    const terms = { windowS: WINDOW_MS / 1000, aDay: 10n ** 23n }
    const choices = { asset: token, governance: toAddress(away.senderOf(9).account.address), ...terms }
    mirror = await launchMirror(away.senderOf(0), { home: client, deployment }, choices)
    await govern(launcher, { deployment, act: governedActs(deployment).name(mirrorName(AWAY), mirror) })
    const asset = mirrorAssetOf({ chainId: AWAY, mirror })
    await setPayout(senderOf(OWNER), { deployment, asset, to: owner })
    await settle()
    await page.reload()
    await page.getByText('this page asks no other chain').waitFor()
    await page.getByText('cairn mirror --there URL').waitFor()
  })

  it('shows by a wallet which root stands there, how far behind, and pays from the pool', async () => {
    await settle()
    await carried()
    await settle()
    await test.advanceTo(test.genesisMs + (epoch + 3) * test.epochMs)
    await until(
      'epoch 1 pays at home',
      async () => (await test.get<{ paying: boolean }>('/v1/epochs/1')).paying,
    )
    await mintTestDollars(away.senderOf(0), { payment: token, to: mirror, atLeast: 10n ** 23n })
    await injectTraveller()
    await page.goto(`${test.node.url}/mine`)
    const use = page.getByRole('button', { name: 'Use Testing Wallet' })
    await use.click()
    await use.waitFor({ state: 'hidden' })
    await page.goto(`${test.node.url}/mirrors`)
    await page.getByRole('button', { name: 'Look there, with Testing Wallet' }).click()
    await page.getByText(/the one of epoch \d, as it stands at home/).waitFor()
    await page.getByText('100,000 ').first().waitFor()
    const claim = page.getByRole('button', { name: /^Claim .* there$/ })
    await claim.waitFor()
    expect(await look(page, 'mirrors')).toEqual([])
    await claim.click()
    await page.getByText('Sent on that chain: 0x').waitFor()
    const paid = () =>
      away.client.readContract({ address: token, abi: erc20Abi, functionName: 'balanceOf', args: [owner] })
    await until('it is paid there', async () => (await paid()) > 0n)
  })

  it('is there in German and Spanish', async () => {
    for (const [locale, title] of [
      ['de-DE', 'Andere Chains'],
      ['es-ES', 'Otras cadenas'],
    ] as const) {
      const context = await browser.newContext({ locale, serviceWorkers: 'block' })
      const other = await context.newPage()
      await other.goto(`${test.node.url}/mirrors`)
      await other.getByRole('heading', { name: title, level: 1 }).waitFor()
      expect(await look(other, `mirrors-${locale}`)).toEqual([])
      await context.close()
    }
  })
})
