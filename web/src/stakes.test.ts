/** The page of stakes in a real browser, against a real node on a real chain: backed without a coin, asked back, paid, and a slash told. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { mintTestDollars } from '../../chain/embedded/mint-test-dollars.ts'
import { bringProof, commitToProof, equivocationProof, newSalt } from '../../chain/epochs/prove-fault.ts'
import { readEpochs } from '../../chain/epochs/read-headers.ts'
import { signHeader } from '../../chain/epochs/sign-header.ts'
import { govern } from '../../chain/governance/govern.ts'
import { governedActs } from '../../chain/governance/governed-acts.ts'
import { sendTransaction } from '../../chain/send-transaction.ts'
import { makeStakes, usualTerms } from '../../chain/staking/make-stakes.ts'
import { stakeActs } from '../../chain/staking/stakes.ts'
import { defineNetwork } from '../../kernel/define-network.ts'
import { halving } from '../../kernel/money/emission/halving.ts'
import { staking } from '../../kernel/staking/staking-rules.ts'
import { tally } from '../../kernel/testing/tally.ts'
import { startTestNode, type TestNode, untilFinal } from '../../node/testing/start-test-node.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { BUILT_PAGES } from './testing/built-pages.ts'
import { keptAccount, look } from './testing/look.ts'
import { openBrowser } from './testing/open-browser.ts'

const UNIT = 1_000_000n
const [ORACLE, RELAYER, REPORTER] = [1, 20, 21]
const network = defineNetwork({
  name: 'Backed',
  token: { symbol: 'BACK', supply: '1_000_000' },
  epoch: '1h',
  resources: [tally()],
  emission: halving({ first: '365_000', every: '1y' }),
  shares: { tally: 60, oracles: 40 },
  staking: staking({ oracles: { part: '50%', full: '2_000' } }),
})
let test: TestNode
let browser: Browser
let page: Page
let account: Address
let epoch = 0

beforeAll(async () => {
  const change = {
    pagesDir: BUILT_PAGES,
    relay: developmentAccount(RELAYER),
    limits: { relayPerSender: 100 },
  }
  test = await startTestNode({ network, devices: 1, change })
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1_440, height: 900 }, serviceWorkers: 'block' })
})
afterAll(async () => {
  await browser.close()
  await test.stop()
})

async function settle(): Promise<void> {
  await test.post(await test.seal(0, { payload: encodeCbor(5) }))
  await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
  await untilFinal(test, epoch++)
}

const open = () => page.goto(`${test.node.url}/stakes`)
const mine = () => page.getByRole('region', { name: 'Your stakes' })

describe('the page of stakes', () => {
  it('says where nobody can back anybody yet, and what to do', async () => {
    await open()
    await page.getByRole('heading', { name: 'Stakes', level: 1 }).waitFor()
    await page.getByText('governance has named no contract of stakes').waitFor()
    await page.getByText('cairn stake make oracle --key KEY').waitFor()
    expect(await look(page, 'stakes-none')).toEqual([])
  })

  it('lets who has no coin back an oracle, by signatures', async () => {
    const { client, deployment, launcher, senderOf } = test.chain
    const terms = (await usualTerms(client, deployment, 'oracle'))!
    const stakes = await makeStakes(launcher, { deployment, kind: 'oracle', terms })
    await govern(launcher, { deployment, act: governedActs(deployment).name('stakes.oracles', stakes) })
    await sendTransaction(senderOf(ORACLE), stakeActs(stakes, 1n).setTerms(1_000, true))
    await page.getByRole('cell', { name: 'Oracle 1' }).waitFor()
    await page.getByText('Stake that backs nothing').waitFor()
    await mine().getByRole('button').first().click()
    await mine().getByText('You stand behind nobody.').waitFor()
    account = toAddress(await keptAccount(page))
    await mintTestDollars(launcher, { payment: deployment.payment, to: account, atLeast: 500n * UNIT })
    await page.getByText('Back somebody').click()
    await page.getByText('You have 500 TUSD that you could put there.').waitFor()
    const put = page.getByRole('button', { name: 'Back, for nothing' })
    expect(await put.isDisabled()).toBe(true)
    await page.getByLabel('How much, in').fill('501')
    await page.getByText('You have not so much.').waitFor()
    await page.getByLabel('How much, in').fill('400')
    await put.click()
    await page.getByText('It stands there: transaction 0x').waitFor()
    await mine().getByText('400 TUSD stands there').waitFor()
    expect(await client.getBalance({ address: account })).toBe(0n)
  })

  it('tells what it brought, to whom, in which epochs', async () => {
    for (let more = 0; more < 3; more++) await settle()
    await mine()
      .getByText(/brought you [\d.]+ BACK/)
      .waitFor()
    await page.getByText('What was brought is of epochs 0 to 2.').waitFor()
    expect(await look(page, 'stakes')).toEqual([])
  })

  it('has it asked back, with the time that is left, and paid when it is over', async () => {
    await page.getByRole('button', { name: 'Ask all back from Oracle 1' }).click()
    await mine().getByText('400 TUSD is on its way back: yours in').waitFor()
    expect(await look(page, 'stakes-leaving')).toEqual([])
  })

  it('says what a fault took, of whom and why', async () => {
    const { deployment, client, senderOf, oracles, nowMs } = test.chain
    const { header } = (await readEpochs({ client, deployment }))[0]!
    const signed = async (one: typeof header) => ({
      header: one,
      signature: (await signHeader(oracles[0]!, one, deployment)).signature,
    })
    const other = { ...header, stateRoot: header.ledgerRoot }
    const proof = equivocationProof({ a: await signed(header), b: await signed(other), salt: newSalt() })
    const { readyAtMs } = await commitToProof(senderOf(REPORTER), { deployment, proof })
    await test.advanceTo(Math.max(readyAtMs, (await nowMs()) + 1_000))
    await bringProof(senderOf(REPORTER), { deployment, proof })
    await page.getByRole('cell', { name: '100.0 %' }).waitFor()
    await page.getByText('a fault that was proved on the chain').waitFor()
    await page.getByText('You stand behind nobody.').waitFor()
    expect(await look(page, 'stakes-slashed')).toEqual([])
  })

  it('is there in German and Spanish', async () => {
    for (const [locale, title] of [
      ['de-DE', 'Einsätze'],
      ['es-ES', 'Respaldos'],
    ] as const) {
      const context = await browser.newContext({ locale, serviceWorkers: 'block' })
      const other = await context.newPage()
      await other.goto(`${test.node.url}/stakes`)
      await other.getByRole('heading', { name: title, level: 1 }).waitFor()
      await other.locator('table').first().waitFor()
      expect(await look(other, `stakes-${locale}`)).toEqual([])
      await context.close()
    }
  })
})
