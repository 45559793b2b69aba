/**
 * One vote from the proposal to the next epoch settled under it, on a real chain, through a real node, the real commands and the real
 * page: tokens that were earned are locked, rules are proposed, a browser works out who would have earned more, a wallet votes, and the
 * node goes on by what was voted for, without anybody handing it a file.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeDeployment } from '../chain/deployment-file.ts'
import { PRESETS } from '../chain/governance/holders/presets.ts'
import { sendTransaction } from '../chain/send-transaction.ts'
import { type Ran, runHere } from '../cli/testing/run-here.ts'
import type { EpochView, ProposalsView } from '../client/node-api.ts'
import { rulesHash } from '../kernel/rules.ts'
import { startTestNode, type TestNode, until } from '../node/testing/start-test-node.ts'
import { type Hash, toAddress } from '../protocol/ids.ts'
import { BUILT_PAGES } from '../web/src/testing/built-pages.ts'
import { openBrowser } from '../web/src/testing/open-browser.ts'

const EPOCH_MS = 2 * 3_600_000
const [DELAY_MS, PERIOD_MS] = [
  PRESETS.quick.terms.votingDelay * 1000,
  PRESETS.quick.terms.votingPeriod * 1000,
]
const SECRET = `0x${'5a'.repeat(32)}` as const
/** Nobody's but this test's: the treasury, whose earnings are what is locked. */
const HOLDER = privateKeyToAccount(SECRET)
const folder = mkdtempSync(join(tmpdir(), 'cairn-vote-'))
const keyFile = join(folder, 'holder.key')
const problems: string[] = []
let test: TestNode
let browser: Browser
let page: Page

/** The network file as its builder writes it; sensors, oracles, treasury. */
function fileOf(name: string, shares: string): string {
  const root = join(import.meta.dirname, '..')
  const path = join(folder, name)
  writeFileSync(
    path,
    `import { defineNetwork } from '${root}/kernel/define-network.ts'
import { halving } from '${root}/kernel/money/emission/halving.ts'
import { temperature } from '${root}/resources/sensing/rule/quantities.ts'
import { sensing } from '${root}/resources/sensing/rule/resource.ts'
export default defineNetwork({
  name: 'Hill',
  token: { symbol: 'HILL', supply: '1_000_000' },
  epoch: '2h',
  challenge: '1h',
  resources: [sensing({ quantities: [temperature] })],
  emission: halving({ first: '1_000', every: '1d' }),
  shares: ${shares},
})
`,
  )
  return path
}

const BEFORE = '{ sensing: 90, oracles: 6, treasury: 4 }'
const AFTER = '{ sensing: 80, oracles: 4, treasury: 16 }'

beforeAll(async () => {
  const { default: network } = await import(fileOf('hill.ts', BEFORE))
  writeFileSync(keyFile, SECRET, { mode: 0o600 })
  test = await startTestNode({
    network,
    devices: 0,
    launch: { holders: 'quick', treasury: toAddress(HOLDER.address) },
    change: {
      pagesDir: BUILT_PAGES,
      follow: { restoreModule: new URL('./restore.ts', import.meta.url).href },
    },
  })
  await test.chain.test.setBalance({ address: HOLDER.address, value: 10n ** 20n })
  await writeDeployment(join(folder, 'deployment.json'), test.chain.deployment)
  browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } })
  page = await context.newPage()
  page.on('pageerror', error => problems.push(String(error)))
  await page.exposeFunction('sendByHolder', async (to: string, data: Hash) => {
    const sender = { client: test.chain.client, account: HOLDER, embedded: false }
    return (await sendTransaction(sender, { to: toAddress(to), data, verb: 'vote' })).txHash
  })
  await page.addInitScript({ content: walletOf(HOLDER.address, test.chain.deployment.chainId) })
})
afterAll(async () => {
  await browser.close()
  await test.stop()
  rmSync(folder, { recursive: true, force: true })
  expect(problems).toEqual([])
})

/** As a browser's extension does it: announced by EIP-6963, answering by EIP-1193. */
function walletOf(owner: string, chainId: number): string {
  return `
    const answers = {
      eth_requestAccounts: () => ['${owner}'],
      eth_chainId: () => '0x${chainId.toString(16)}',
      eth_sendTransaction: ([call]) => window.sendByHolder(call.to, call.data),
    }
    const provider = { request: async ({ method, params = [] }) => answers[method]?.(params) }
    const info = { uuid: '1', name: 'Testing Wallet', icon: 'data:,', rdns: 'test.wallet' }
    const detail = { info, provider }
    window.addEventListener('eip6963:requestProvider', () =>
      window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail })))
  `
}

const cairn = (...args: string[]): Promise<Ran> =>
  runHere([...args, '--rpc', test.chain.anvil.url, '--node', test.node.url], {
    cwd: folder,
    env: { CAIRN_DATA: folder },
  })
const govern = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await cairn('govern', ...args, '--key', keyFile, '--yes')
  if (code !== 0) throw new Error(`cairn govern ${args.join(' ')}: ${stderr}`)
  return stdout
}
const proposals = () => test.get<ProposalsView>('/v1/proposals')
const endOf = (epoch: number) => test.genesisMs + (epoch + 1) * EPOCH_MS

/** Network time goes on to the end of an epoch, one epoch at a time, as each is settled. */
async function settleUpTo(epoch: number): Promise<void> {
  const { epoch: now } = await test.get<{ epoch: number }>('/v1/clock')
  for (let each = Math.max(0, now); each <= epoch; each++) {
    await test.advanceTo(endOf(each) + 1_000)
    // While the node starts again under other rules, its door is shut for a moment.
    await until(`epoch ${each} is final`, async () => {
      const record = await test.get<EpochView>(`/v1/epochs/${each}`).catch(() => undefined)
      return record?.stage === 'final'
    })
  }
}

/** Sensors, oracles and treasury get other parts; the page says what that is, and refuses what no vote can change. */
async function proposeOnPage(from: number): Promise<void> {
  await page.goto(`${test.node.url}/proposals`)
  await page.getByRole('link', { name: /Propose other rules/ }).click()
  const check = page.getByRole('button', { name: 'Check it, and work it out here' })
  expect(await check.isDisabled()).toBe(true)
  await page.getByText('How what is issued is shared').click()
  for (const [pool, weight] of [
    ['sensing', '80'],
    ['oracles', '4'],
    ['treasury', '16'],
  ] as const)
    await page.locator(`[title="shares.${pool}"] input`).fill(weight)
  await page.getByRole('row', { name: /treasury 4\.0 % 16\.0 %/ }).waitFor()
  await page.getByText('Check it first, above.').waitFor()
  await shots('rules-draft')
  await check.click()
  await page.getByText('Epochs 0 to 1').waitFor()
  await page.getByLabel('From epoch').fill('1')
  await page.getByText(/The vote takes its time/).waitFor()
  expect(await page.getByRole('button', { name: 'Propose it' }).isDisabled()).toBe(true)
  await page.getByLabel('From epoch').fill(String(from))
  await page.getByLabel('Why, for those').fill('More for repairs\n\nRepairs need money.')
  await shots('rules-checked')
  await page.getByRole('button', { name: 'Propose it' }).click()
  await page.getByText(/It was sent: 0x/).waitFor()
}

/** As it is now, by day and by night, at a desk and on a phone: CAIRN_SHOTS names the folder. */
async function shots(name: string): Promise<void> {
  const folder = process.env['CAIRN_SHOTS']
  for (const [size, viewport] of [
    ['phone', { width: 390, height: 844 }],
    ['desk', { width: 1280, height: 1000 }],
  ] as const) {
    await page.setViewportSize(viewport)
    expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(
      viewport.width,
    )
    for (const colorScheme of ['light', 'dark'] as const) {
      if (folder === undefined) continue
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `${folder}/${name}-${size}-${colorScheme}.png`, fullPage: true })
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

it('a vote passes, and the next epoch is settled under what was voted for', async () => {
  // Earned, claimed, locked.
  await settleUpTo(1)
  await until('the first epoch pays', async () => {
    const { assets } = await test.get<{ assets: readonly { claimable: string }[] }>(
      `/v1/accounts/${toAddress(HOLDER.address)}`,
    )
    return assets.some(({ claimable }) => BigInt(claimable) > 0n)
  })
  const claimed = await cairn('claim', HOLDER.address, '--key', keyFile, '--yes')
  expect(claimed.stderr + claimed.stdout).toMatch(/HILL/)
  expect(await govern('lock', '1', '4y')).toContain('Locked: 1 HILL')
  await test.chain.mine()

  // Proposed, with its rules: from an epoch on that comes after the vote.
  const from = 9
  const changed = fileOf('hill-2.ts', AFTER)
  const { default: next } = await import(changed)
  await page.goto(`${test.node.url}/mine`)
  await page.getByRole('button', { name: 'Use Testing Wallet' }).click()
  await page.getByText('Its key is in your wallet.').waitFor()
  await proposeOnPage(from)
  await until('the proposal is there', async () => (await proposals()).proposals.length > 0)
  const [first] = (await proposals()).proposals
  expect(first).toMatchObject({ number: 1, state: 'pending', raises: true })
  expect(first?.announces).toEqual({ rules: rulesHash(next.rules), epoch: from })
  const shown = await govern('show', '1')
  expect(shown).toContain('shares.treasury: 4 → 16')
  expect(shown).toContain('Repairs need money.')

  // The page says what changes, and works out who would have earned more.
  await page.goto(`${test.node.url}/proposals`)
  await page.getByRole('link', { name: /Proposal 1/ }).click()
  await page.getByRole('row', { name: /treasury 4\.0 % 16\.0 %/ }).waitFor()
  await page.getByRole('button', { name: 'Work it out here' }).click()
  await page.getByText('Epochs 0 to 1').waitFor()
  const here = await page
    .getByRole('row', { name: /\+.* HILL/ })
    .first()
    .innerText()
  const told = JSON.parse((await cairn('govern', 'diff', changed, '--json', '--epochs', '24')).stdout) as {
    readonly accounts: readonly { account: string; before: string; after: string }[]
  }
  const mine = told.accounts.find(({ account }) => account === toAddress(HOLDER.address))
  // Four parts of a hundred become sixteen; each epoch is rounded down by itself.
  const [was, is] = [BigInt(mine?.before ?? 0), BigInt(mine?.after ?? 0)]
  expect(Number(is - 4n * was)).toBeLessThan(8)
  expect(is).toBeGreaterThan(was)
  expect(here).toContain(`+${Number((is - was) / 10n ** 18n)} HILL`)

  // Voted for, by the wallet, on the page.
  await test.advanceTo((first?.startsMs ?? 0) + DELAY_MS / 60)
  await page.reload()
  await page.getByRole('button', { name: 'Vote for it' }).click()
  await page.getByText(/Your vote was sent: 0x/).waitFor()
  await until('the vote is counted', async () => (await proposals()).proposals[0]?.for !== '0')
  await page.getByText('100.0 % are for').waitFor()

  // Queued, waited for, done: by anybody.
  await settleUpTo(Math.floor(((first?.endsMs ?? 0) - test.genesisMs) / EPOCH_MS))
  await govern('queue', '1')
  const early = await cairn('govern', 'execute', '1', '--key', keyFile, '--yes')
  expect(early.code).not.toBe(0)
  await test.advanceTo((await test.chain.nowMs()) + PERIOD_MS / 6 + 1_000)
  await govern('execute', '1')
  expect((await test.get<{ announced?: string }>('/v1/governance')).announced).toBe(rulesHash(next.rules))

  // Up to there by the old rules; from there on, by the new ones.
  await settleUpTo(from)
  const rulesOf = async (epoch: number) => (await test.get<EpochView>(`/v1/epochs/${epoch}`)).header?.rules
  expect(await rulesOf(from - 1)).toBe(rulesHash(test.options.network.rules))
  expect(await rulesOf(from)).toBe(rulesHash(next.rules))
  expect((await test.get<{ rulesHash: string }>('/v1/network')).rulesHash).toBe(rulesHash(next.rules))
  // The treasury has four times as much of it, from that epoch on.
  const treasury = async (epoch: number) => {
    const { report } = await test.get<EpochView>(`/v1/epochs/${epoch}`)
    return BigInt(report?.pools['treasury'] ?? 0)
  }
  expect(Number((await treasury(from)) - 4n * (await treasury(from - 1)))).toBeLessThan(8)
  expect(await treasury(from)).toBeGreaterThan(await treasury(from - 1))
  await page.goto(`${test.node.url}/proposals/1`)
  await page.getByText('These rules are in force.').waitFor()
  // What came before is audited by the rules of then, though nobody has their file any more.
  for (const epoch of [from - 1, from]) {
    const { stdout } = await cairn('audit', '--epoch', String(epoch))
    expect(stdout).toMatch(/exactly what the evidence says/)
  }
})
