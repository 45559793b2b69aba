/** A vote in a real browser by a person without a coin: an account that this browser keeps locks, and votes, by signatures. */
import type { Browser, Page } from 'playwright-core'
import { encodeFunctionData } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { abi as tokenAbi } from '../../../chain/artifacts/NetworkToken.ts'
import { developmentAccount } from '../../../chain/dev-accounts.ts'
import { governedActs } from '../../../chain/governance/governed-acts.ts'
import { holderActs } from '../../../chain/governance/holders/holder-acts.ts'
import { PRESETS } from '../../../chain/governance/holders/presets.ts'
import { readVoting } from '../../../chain/governance/holders/read-voting.ts'
import type { HolderView, ProposalsView } from '../../../client/node-api.ts'
import { describeRules } from '../../../kernel/rules.ts'
import { documentHash } from '../../../kernel/rules-change/document.ts'
import { startTestNode, type TestNode, until } from '../../../node/testing/start-test-node.ts'
import { encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { BUILT_PAGES } from '../testing/built-pages.ts'
import { openBrowser } from '../testing/open-browser.ts'

const TOKEN = 10n ** 18n
const problems: string[] = []
let test: TestNode
let browser: Browser
let page: Page
let account: Address

beforeAll(async () => {
  test = await startTestNode({
    devices: 0,
    launch: { holders: 'quick' },
    change: {
      pagesDir: BUILT_PAGES,
      relay: developmentAccount(20),
      limits: { relayPerSender: 100 },
      follow: { restoreModule: new URL('../../../bin/restore.ts', import.meta.url).href },
    },
  })
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' })
  page.on('pageerror', error => problems.push(String(error)))
})
afterAll(async () => {
  await browser.close()
  await test.stop()
  expect(problems).toEqual([])
})

async function shot(name: string): Promise<void> {
  const folder = process.env['CAIRN_SHOTS']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/vote-${name}.png`, fullPage: true })
}

/** As this browser keeps it. */
async function accountKept(): Promise<Address | undefined> {
  const kept = await page.evaluate(async () => {
    const opened = indexedDB.open('cairn')
    await new Promise(resolve => opened.addEventListener('success', resolve))
    if (!opened.result.objectStoreNames.contains('thing')) return undefined
    const asked = opened.result.transaction('thing').objectStore('thing').get('account')
    await new Promise(resolve => asked.addEventListener('success', resolve))
    return (asked.result as { address: string } | undefined)?.address
  })
  return kept === undefined ? undefined : toAddress(kept)
}

/** As if earned. */
async function give(to: Address): Promise<void> {
  const { deployment, test: anvil } = test.chain
  await anvil.impersonateAccount({ address: deployment.emission })
  await anvil.setBalance({ address: deployment.emission, value: TOKEN })
  const data = encodeFunctionData({ abi: tokenAbi, functionName: 'mint', args: [to, 100n * TOKEN] })
  await anvil.sendUnsignedTransaction({ from: deployment.emission, to: deployment.token, data })
  await test.chain.mine()
}

/** Proposed by this account, which is lent a coin for that alone: rules of a version that nobody has yet. */
async function propose(): Promise<void> {
  const { deployment, client, test: anvil } = test.chain
  const newer = encodeCbor({ ...describeRules(test.options.network.rules), weather: 'rain' })
  const act = governedActs(deployment).announceRules(documentHash(newer), 400)
  const { to, data } = holderActs((await readVoting(client, deployment))!).propose([act], 'Weather counts')
  await anvil.setBalance({ address: account, value: TOKEN })
  await anvil.impersonateAccount({ address: account })
  await anvil.sendUnsignedTransaction({ from: account, to, data })
  await test.chain.mine()
}

it('locks and votes with a key of this browser, and pays nothing for it', { timeout: 180_000 }, async () => {
  await page.goto(`${test.node.url}/mine`)
  await page.getByRole('button', { name: 'Make one in this browser' }).click()
  account = await until('the account is kept', accountKept)
  await give(account)
  await page.goto(`${test.node.url}/proposals`)
  await page.getByLabel(/Lock /).fill('60')
  await shot('lock')
  await page.getByRole('button', { name: 'Lock, for nothing' }).click()
  await page.getByText(/It is on the chain: 0x/).waitFor()
  const held = await test.get<HolderView>(`/v1/accounts/${account}/votes`)
  expect(held.amount).toBe(String(60n * TOKEN))
  await propose()
  await test.advanceTo((await test.chain.nowMs()) + PRESETS.quick.terms.votingDelay * 1000 + 2_000)
  await until('the proposal is known', async () => {
    const { proposals } = await test.get<ProposalsView>('/v1/proposals')
    return proposals[0]?.state === 'active'
  })
  await page.goto(`${test.node.url}/proposals/1`)
  await shot('proposal')
  await page.getByRole('button', { name: 'Vote for it' }).click()
  await page.getByText(/Your vote was sent: 0x/).waitFor()
  await until('the vote is counted', async () => {
    const { proposals } = await test.get<ProposalsView>('/v1/proposals')
    return proposals[0]?.for !== '0'
  })
  // What might come is on the page of the rules: nobody has the document.
  await page.goto(`${test.node.url}/rules`)
  await page.getByText('nobody that was asked has them yet').waitFor()
  await shot('rules')
})
