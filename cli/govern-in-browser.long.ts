/**
 * Holders and regions vote on the pages, by a key that the browser made and without a coin: through a real node, its relay and a real
 * chain. A network gives itself regions by a vote, and a region votes on its purse. CAIRN_SHOTS keeps what it looks like.
 */
import type { Browser, Page } from 'playwright-core'
import { encodeFunctionData } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { abi as registryAbi } from '../chain/artifacts/DeviceRegistry.ts'
import { abi as tokenAbi } from '../chain/artifacts/NetworkToken.ts'
import { developmentAccount } from '../chain/dev-accounts.ts'
import { registerDevices } from '../chain/devices/register-devices.ts'
import { readEpochs } from '../chain/epochs/read-headers.ts'
import { governedActs } from '../chain/governance/governed-acts.ts'
import { holderActs } from '../chain/governance/holders/holder-acts.ts'
import { PRESETS } from '../chain/governance/holders/presets.ts'
import { readProposals } from '../chain/governance/holders/read-proposals.ts'
import { readVoting } from '../chain/governance/holders/read-voting.ts'
import { makeRegional } from '../chain/governance/regions/make-regional.ts'
import { findRegional, readRegional } from '../chain/governance/regions/read-regional.ts'
import { regionalActs } from '../chain/governance/regions/regional-acts.ts'
import { sendTransaction } from '../chain/send-transaction.ts'
import { CELL, signConsent } from '../chain/testing/consents.ts'
import type { RegionalVoterView, RegionsView } from '../client/node-api.ts'
import { regions } from '../kernel/regions/region-rules.ts'
import type { Network } from '../kernel/rules.ts'
import { testNetwork } from '../kernel/testing/fixtures.ts'
import { createSigner } from '../keys/make-signer.ts'
import { type HoldersNode, startHoldersNode, TOKEN } from '../node/testing/start-holders-node.ts'
import { until, untilFinal } from '../node/testing/start-test-node.ts'
import { EVERYBODY } from '../protocol/chain-formats/electorate.ts'
import type { Signer } from '../protocol/cose/signer.ts'
import { type Address, toAddress, toHash } from '../protocol/ids.ts'
import { BUILT_PAGES } from '../web/src/testing/built-pages.ts'
import { openBrowser } from '../web/src/testing/open-browser.ts'

const plain = testNetwork()
const network: Network = {
  ...plain,
  rules: {
    ...plain.rules,
    regions: regions({ areas: { alfama: [CELL] }, resident: '0s', leastPeople: 2 }),
  },
}
const problems: string[] = []
let holders: HoldersNode
let browser: Browser
let page: Page
let mine: Address

beforeAll(async () => {
  holders = await startHoldersNode({ network, change: { pagesDir: BUILT_PAGES } })
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' })
  page.on('pageerror', error => problems.push(String(error)))
})
afterAll(async () => {
  await browser?.close()
  await holders?.test.stop()
  expect(problems).toEqual([])
})

let settled = 0

/** Network time goes on, and each epoch that ends is settled before the next one. */
async function pass(ms: number): Promise<void> {
  const { test } = holders
  const to = (await test.chain.nowMs()) + ms
  for (; test.genesisMs + (settled + 1) * test.epochMs < to; settled++) {
    await test.advanceTo(
      Math.max(await test.chain.nowMs(), test.genesisMs + (settled + 1) * test.epochMs + 1_000),
    )
    await untilFinal(test, settled)
  }
  await test.advanceTo(Math.max(to, await test.chain.nowMs()))
}

/** As it is now, by day and by night, at a desk and on a phone. */
async function shots(name: string, of = page): Promise<void> {
  const folder = process.env['CAIRN_SHOTS']
  for (const [size, viewport] of [
    ['phone', { width: 390, height: 844 }],
    ['desk', { width: 1280, height: 900 }],
  ] as const) {
    await of.setViewportSize(viewport)
    await of.evaluate('scrollTo(0, 0)')
    expect(await of.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(
      viewport.width,
    )
    for (const colorScheme of ['light', 'dark'] as const) {
      if (folder === undefined) continue
      await of.emulateMedia({ colorScheme })
      await of.screenshot({ path: `${folder}/${name}-${size}-${colorScheme}.png`, fullPage: true })
    }
  }
  await of.emulateMedia({ colorScheme: 'light' })
}

async function accountOfPage(): Promise<Address> {
  // Of the browser, which this program knows nothing of.
  const text = await page.evaluate<string>(`(async () => {
    const opened = indexedDB.open('cairn')
    await new Promise(resolve => opened.addEventListener('success', resolve))
    const asked = opened.result.transaction('thing').objectStore('thing').get('account')
    await new Promise(resolve => asked.addEventListener('success', resolve))
    return asked.result.address
  })()`)
  return toAddress(text)
}

async function sendAs(from: Address, to: Address, data: `0x${string}`): Promise<void> {
  const { test: anvil } = holders.test.chain
  await anvil.setBalance({ address: from, value: TOKEN })
  await anvil.impersonateAccount({ address: from })
  await anvil.sendUnsignedTransaction({ from, to, data })
  await holders.test.chain.mine()
  await anvil.setBalance({ address: from, value: 0n })
}

it('makes an account, locks and delegates, and says what is in the way', async () => {
  const { test } = holders
  const { deployment } = test.chain
  await page.goto(`${test.node.url}/proposals`)
  await page.getByRole('heading', { name: 'Your votes' }).waitFor()
  await shots('proposals-nobody')
  await page.locator('.ways button').first().click()
  await page.getByText('You have locked nothing yet.').waitFor()
  mine = await accountOfPage()
  const data = encodeFunctionData({ abi: tokenAbi, functionName: 'mint', args: [mine, 100n * TOKEN] })
  await sendAs(deployment.emission, deployment.token, data)
  await page.reload()
  await page.getByText('You have 100 TEST that you could lock.').waitFor()
  const lock = page.getByRole('button', { name: 'Lock, for nothing' })
  await page.getByLabel('Lock TEST').fill('101')
  await page.getByText('You have not so much.').waitFor()
  expect(await lock.isDisabled()).toBe(true)
  await page.getByLabel('Lock TEST').fill('60')
  await shots('proposals-lock')
  await lock.click()
  await page.getByText(/It is on the chain: 0x/).waitFor()
  await page.getByText('Locked: 60 TEST').waitFor()
  // Somebody else votes with it, and then oneself again.
  await page.getByLabel('Who votes for you').fill(holders.relay)
  await page.getByRole('button', { name: 'Let them vote' }).click()
  await page.getByText(/Your .* votes are cast by/).waitFor()
  await page.getByLabel('Who votes for you').fill('')
  await page.getByRole('button', { name: 'Let them vote' }).click()
  await page.getByText(/You cast .* votes/).waitFor()
  await shots('proposals-locked')
})

it('votes with a reason, and the network has regions', async () => {
  const { test } = holders
  const { deployment, client, launcher } = test.chain
  const regional = await makeRegional(launcher, deployment)
  const voting = (await readVoting(client, deployment))!
  const act = governedActs(deployment).name('regions', regional)
  const proposed = holderActs(voting).propose(
    [act],
    'Regions vote on what is theirs.\n\nEach has a purse of its own.',
  )
  await sendAs(mine, proposed.to, proposed.data)
  await pass(PRESETS.quick.terms.votingDelay * 1000 + 1_000)
  await page.goto(`${test.node.url}/proposals/1`)
  await page.getByLabel('Why, if you like to say').fill('Those who live there know best.')
  await shots('proposal-vote')
  await page.getByRole('button', { name: 'Vote for it' }).click()
  await page.getByText('You have voted: for.').waitFor()
  await page.getByText('Who voted (1)').click()
  await page.getByText('Those who live there know best.').waitFor()
  await shots('proposal-voted')
  expect(await client.getBalance({ address: mine })).toBe(0n)
  await pass(PRESETS.quick.terms.votingPeriod * 1000)
  const [proposal] = await readProposals({ client, deployment, voting })
  await sendTransaction(launcher, holderActs(voting).queue(proposal!))
  await pass(PRESETS.quick.delayS * 1000 + 1_000)
  await sendTransaction(launcher, holderActs(voting).execute(proposal!))
  expect(await findRegional(client, deployment)).toBe(regional)
})

async function moveIn(owner: Address, count: number): Promise<readonly Signer[]> {
  const { chain } = holders.test
  const { deployment } = chain
  const signers = Array.from({ length: count }, () => createSigner('ES256'))
  for (const signer of signers) {
    const consent = await signConsent(deployment, { signer, owner, model: 'tally/counter' })
    await registerDevices(chain.launcher, { deployment, consents: [consent] })
    const data = encodeFunctionData({
      abi: registryAbi,
      functionName: 'accept',
      args: [[`0x${signer.subject}`]],
    })
    await sendAs(owner, deployment.registry, data)
  }
  holders.test.setClock(await chain.nowMs())
  return signers
}

it('votes in the region where its devices stand', async () => {
  const { test } = holders
  const { deployment, client } = test.chain
  await page.goto(`${test.node.url}/regions`)
  await page.getByText('In no region are there people enough').waitFor()
  const neighbour = toAddress(developmentAccount(25).address)
  const devices = [...(await moveIn(mine, 4)), ...(await moveIn(neighbour, 1))]
  const epoch = Math.floor(((await test.chain.nowMs()) - test.genesisMs) / test.epochMs)
  for (const signer of devices) expect((await test.post(await test.seal(0, { signer }))).ok).toBe(true)
  await pass(test.genesisMs + (epoch + 1) * test.epochMs + 2_000 - (await test.chain.nowMs()))
  await pass(network.rules.challengeMs + 60_000)
  await until('the region has its people', async () => {
    const { regions: found } = await test.get<RegionsView>('/v1/regions')
    return found.length > 0
  })
  // The neighbour asks twice, by gas of its own.
  const regional = (await findRegional(client, deployment))!
  const newest = (await readEpochs({ client, deployment })).find(one => one.epoch === epoch)!
  const proofOf = await proofs(neighbour, epoch)
  for (const [text, amount] of [
    ['A bench at the stop, and a tree beside it', 20_000_000n],
    ['Should the square be closed to cars on Sundays?', 0n],
  ] as const) {
    const question = { region: 'alfama', asset: deployment.payment, payee: neighbour, amount, text }
    const { to, data } = regionalActs(regional).propose(question, { header: newest.header, ...proofOf })
    await sendAs(neighbour, to, data)
  }
  await page.reload()
  await page.getByRole('heading', { name: 'A bench at the stop' }).waitFor()
  const question = page.locator('.question', { hasText: 'A bench at the stop' })
  await question.getByText('You vote with 2 votes').waitFor()
  await shots('regions-vote')
  await question.getByRole('button', { name: 'Vote for it' }).click()
  await question.getByText('You have voted on it.').waitFor()
  await question.getByText('2 of 3 votes cast; 0.3 are needed').waitFor()
  const voter = await test.get<RegionalVoterView>(`/v1/accounts/${mine}/regions`)
  expect(voter.proposals).toMatchObject([
    { number: 2, voted: false },
    { number: 1, voted: true },
  ])
  const [, bench] = await readRegional({ client, deployment, regional })
  expect(bench).toMatchObject({ inFavour: 2_000_000n, against: 0n })
  expect(await client.getBalance({ address: mine })).toBe(0n)
  await shots('regions-voted')
})

/** As anybody makes them, from the state that the oracles signed. */
async function proofs(account: Address, epoch: number) {
  const { decodeState } = await import('../kernel/state-codec.ts')
  const { proveVoter } = await import('../protocol/chain-formats/electorate.ts')
  const answer = await fetch(`${holders.test.node.url}/v1/epochs/${epoch}/state`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const state = decodeState(bytes, { ledger: new Map(), headerHash: toHash(`0x${'0'.repeat(64)}`) })
  const { electorates } = state.regions!
  return {
    proposer: proveVoter(electorates, 'alfama', account)!,
    all: proveVoter(electorates, 'alfama', EVERYBODY)!,
  }
}

it('is there in German and Spanish', async () => {
  for (const [locale, titles] of [
    ['de-DE', ['Vorschläge', 'Regionen']],
    ['es-ES', ['Propuestas', 'Regiones']],
  ] as const) {
    const context = await browser.newContext({
      locale,
      viewport: { width: 390, height: 844 },
      serviceWorkers: 'block',
    })
    const other = await context.newPage()
    for (const [at, path] of ['/proposals', '/regions'].entries()) {
      await other.goto(`${holders.test.node.url}${path}`)
      await other.getByRole('heading', { name: titles[at]!, exact: true }).waitFor()
      await other.locator('.card').first().waitFor()
      await shots(`${locale}${path.replace('/', '-')}`, other)
    }
    await context.close()
  }
})
