/** A car's page in a real browser: its owner permits, sees who read, and takes it all back; signed here, kept to by the car itself. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readConfig } from '../../../../agent/config.ts'
import { startAgent } from '../../../../agent/start-agent.ts'
import { SERVICES } from '../../../../bin/services.ts'
import { registerDevices } from '../../../../chain/devices/register-devices.ts'
import { runHere } from '../../../../cli/testing/run-here.ts'
import { defineNetwork } from '../../../../kernel/define-network.ts'
import { halving } from '../../../../kernel/money/emission/halving.ts'
import { loadOrCreateKey } from '../../../../keys/key-file.ts'
import { freePort } from '../../../../node/testing/free-port.ts'
import { startTestNode, type TestNode, until } from '../../../../node/testing/start-test-node.ts'
import { registryPlaceOf } from '../../../../protocol/chain-formats/consent.ts'
import { signConsent } from '../../../../protocol/chain-formats/signed-consent.ts'
import { toAddress } from '../../../../protocol/ids.ts'
import { BUILT_PAGES } from '../../../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../../../web/src/testing/open-browser.ts'
import { mobility } from '../../rule/resource.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-car-page-'))
const PICTURES = process.env['CAIRN_PICTURES']
let test: TestNode
let browser: Browser
let page: Page
let maker: Server
let agent: Awaited<ReturnType<typeof startAgent>>
let [car, at] = ['', '']
const problems: string[] = []

beforeAll(async () => {
  const network = defineNetwork({
    name: 'Roads',
    token: { symbol: 'ROAD', supply: '1_000_000' },
    epoch: '1d',
    limits: { late: '7d', early: '2h' },
    resources: [mobility()],
    emission: halving({ first: '1_000', every: '1y' }),
    shares: { mobility: 90, oracles: 6, treasury: 4 },
  })
  test = await startTestNode({ network, devices: 0, change: { pagesDir: BUILT_PAGES } })
  browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1_280, height: 900 } })
  context.setDefaultTimeout(30_000)
  page = await context.newPage()
  page.on('pageerror', error => problems.push(String(error)))
  const owner = await makeAccount()
  await startCar(owner)
  await test.advanceTo(test.genesisMs + test.epochMs + 1_000)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await agent?.stop()
  maker?.close()
  await test?.stop()
  rmSync(folder, { recursive: true, force: true })
  expect(problems).toEqual([])
})

async function makeAccount(): Promise<string> {
  await page.goto(`${test.node.url}/drive`)
  await page.getByRole('button', { name: 'Make one in this browser' }).click()
  let account = ''
  await until('it is kept', async () => {
    account = await page.evaluate(readAccount)
    return account !== ''
  })
  return account
}

/** In the browser, of what it keeps; empty until then. */
async function readAccount(): Promise<string> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('cairn')
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
  const known = await new Promise<unknown>(resolve => {
    const asked = opened.transaction('thing').objectStore('thing').get('account')
    asked.onsuccess = () => resolve(asked.result)
  })
  opened.close()
  return (known as { readonly address?: string } | undefined)?.address ?? ''
}

async function startCar(owner: string): Promise<void> {
  const signer = await loadOrCreateKey(join(folder, 'car/key.json'))
  car = signer.subject
  const { deployment } = test.options
  const rest = { cell: '', model: 'mobility/car', details: {}, nonce: 0, deadline: 4_000_000_000 }
  const draft = Object.assign({ signer, owner: toAddress(owner) }, rest)
  const consents = [await signConsent(draft, registryPlaceOf(deployment))]
  await registerDevices(test.chain.launcher, { deployment, consents })
  test.setClock(await test.chain.nowMs())
  const timestamp = new Date(await test.chain.nowMs()).toISOString()
  maker = createServer((_, response) =>
    response.end(
      JSON.stringify({
        'Vehicle.CurrentLocation.Latitude': { value: 52.5, timestamp },
        'Vehicle.CurrentLocation.Longitude': { value: 13.4, timestamp },
        'Vehicle.TraveledDistance': { value: 12_345.6, unit: 'km' },
      }),
    ),
  )
  await new Promise<void>(resolve => maker.listen(0, '127.0.0.1', resolve))
  const { port: asked } = maker.address() as { readonly port: number }
  const port = await freePort()
  at = `http://127.0.0.1:${port}`
  const url = `http://127.0.0.1:${asked}`
  const driver = { kind: 'mobility-bridge', format: 'vss', url, everyS: 1, share: String(port) }
  const log: string[] = []
  const say = (message: string) => void log.push(message)
  const config = { name: 'car', dataDir: join(folder, 'car'), nodes: [test.node.url], driver }
  agent = await startAgent(readConfig(config, SERVICES), { info: say, warn: say })
  await until('the car lets itself be read', () => log.some(line => line.includes('may read this car')))
}

const cairn = (...argv: string[]) =>
  runHere(['device', 'read', ...argv], {
    cwd: folder,
    env: { CAIRN_DATA: folder, CAIRN_NODE: test.node.url },
  })
const read = () => cairn(car, '--for', 'insurance', '--at', at, '--json')

it('is permitted, seen and taken back by its owner', async () => {
  const reader = (await cairn()).stdout.trim()
  await page.goto(`${test.node.url}/devices/${car}`)
  const card = page.locator('section.card').filter({ hasText: 'Who may read this car' })
  await card.getByLabel('Where the car answers').fill(at)
  await card.getByRole('button', { name: 'Show', exact: true }).click()
  await card.getByText('Nobody may read it.').waitFor()
  await card.getByLabel('The reader’s key, 64 digits').fill(reader)
  await card.getByRole('button', { name: 'Permit' }).click()
  await card.getByText('The car has it.').waitFor()
  expect((await read()).code).toBe(0)
  await card.getByRole('button', { name: 'Show', exact: true }).click()
  await card.getByText('read Vehicle TraveledDistance for insurance').waitFor()
  for (const [width, colorScheme] of [
    [1_280, 'light'],
    [390, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    // Nothing hangs out at the side.
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    if (PICTURES === undefined) continue
    mkdirSync(PICTURES, { recursive: true })
    await card.screenshot({ path: `${PICTURES}/car-${width}-${colorScheme}.png` })
  }
  await test.advanceTo((await test.chain.nowMs()) + 5_000)
  await card.getByRole('button', { name: 'Take all back' }).click()
  await card.getByText('Nobody may read it.').waitFor()
  expect((await read()).stderr).toContain('not_granted')
}, 120_000)
