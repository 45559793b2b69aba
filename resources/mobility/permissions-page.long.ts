/** A car's owner in a browser: nobody may read it, somebody may, has read, and may no longer; each by a signature that never passes the node. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeDeployment } from '../../chain/deployment-file.ts'
import { runHere } from '../../cli/testing/run-here.ts'
import { defineNetwork } from '../../kernel/define-network.ts'
import { halving } from '../../kernel/money/emission/halving.ts'
import { startTestNode, type TestNode, untilFinal } from '../../node/testing/start-test-node.ts'
import { toAddress } from '../../protocol/ids.ts'
import { BUILT_PAGES } from '../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../web/src/testing/open-browser.ts'
import { mobility } from './rule/resource.ts'
import { startSharedCar } from './testing/start-shared-car.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-permit-page-'))
const PICTURES = process.env['CAIRN_PICTURES']
const sentTo = new Set<string>()
const problems: string[] = []
let test: TestNode
let browser: Browser
let page: Page
let shared: Awaited<ReturnType<typeof startSharedCar>>
let reader = ''

const network = defineNetwork({
  name: 'Roads',
  token: { symbol: 'ROAD', supply: '1_000_000' },
  epoch: '1d',
  limits: { late: '7d', early: '2h' },
  resources: [mobility()],
  emission: halving({ first: '1_000', every: '1y' }),
  shares: { mobility: 90, oracles: 6, treasury: 4 },
})

beforeAll(async () => {
  test = await startTestNode({ network, devices: 0, change: { pagesDir: BUILT_PAGES } })
  browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1_280, height: 900 } })
  context.setDefaultTimeout(15_000)
  page = await context.newPage()
  page.on('pageerror', error => problems.push(String(error)))
  page.on('request', request => {
    if (request.method() === 'POST') sentTo.add(request.url())
  })
  await page.goto(`${test.node.url}/rides`)
  await page.getByRole('button', { name: 'Make one in this browser' }).click()
  const account = await page.locator('a[href*="/accounts/0x"]').first().getAttribute('href')
  const owner = toAddress(/0x[0-9a-fA-F]{40}/.exec(account ?? '')![0])
  // A device's page shows what is settled.
  await test.advanceTo(test.genesisMs + test.epochMs + 1_000)
  await untilFinal(test, 0)
  shared = await startSharedCar(test, owner, join(folder, 'car'))
  await writeDeployment(join(folder, 'deployment.json'), test.options.deployment)
  reader = (await cairn('read')).stdout.trim()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await shared?.stop()
  await test?.stop()
  rmSync(folder, { recursive: true, force: true })
  expect(problems).toEqual([])
})

async function look(name: string): Promise<void> {
  if (PICTURES === undefined) return
  mkdirSync(PICTURES, { recursive: true })
  for (const [width, colorScheme] of [
    [1_280, 'light'],
    [1_280, 'dark'],
    [390, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'), name).toBe(true)
    const card = page.locator('section.card', { hasText: 'Who may read this car' }).first()
    await card.screenshot({ path: `${PICTURES}/permit-${name}-${width}-${colorScheme}.png` })
  }
  await page.setViewportSize({ width: 1_280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
}

function cairn(...argv: string[]) {
  const env = { CAIRN_DATA: folder, CAIRN_NODE: test.node.url, CAIRN_RPC: test.chain.anvil.url }
  return runHere(['device', ...argv], { cwd: folder, env })
}

/** Network time goes by the test alone; what is signed next is signed later than the car was started. */
const later = async () => test.advanceTo((await test.chain.nowMs()) + 5_000)

/** As its reader does, with its own key: the car answers, or says why not. */
async function read(): Promise<string> {
  const { stdout, stderr } = await cairn(
    'read',
    shared.car,
    '--purpose',
    'insurance',
    '--at',
    shared.at,
    '--json',
  )
  return stdout + stderr
}

it('nobody may read it, until its owner signs; then who reads is in the log, and it is taken back', async () => {
  await page.goto(`${test.node.url}/devices/${shared.car}`)
  await page.getByRole('button', { name: 'Ask my car' }).click()
  await page.getByText('Nobody may read it.').waitFor()
  await page.getByLabel('Key of the reader').fill(reader)
  await page.getByRole('button', { name: 'Sign, and let it read' }).click()
  await page.getByText('Who may read it now').waitFor()
  await later()
  expect(await read()).toContain('12345.6')
  await page.getByRole('button', { name: 'Ask it again' }).click()
  await page.getByRole('cell', { name: 'read', exact: true }).waitFor()
  await look('given')
  await page.getByRole('button', { name: 'Take back', exact: true }).click()
  await page.getByText('Nobody may read it.').waitFor()
  expect(await read()).toContain('grant_revoked')
  // Nothing of it went to the node.
  expect([...sentTo].filter(url => url.startsWith(test.node.url))).toEqual([])
}, 120_000)
