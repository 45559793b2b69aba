/** A browser that drives: its places along a real street, and the sheets that it makes of them down to the network. */
import { cellToLatLng } from 'h3-js'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../../chain/dev-accounts.ts'
import type { DeviceEpochView } from '../../../client/node-api.ts'
import { defineNetwork } from '../../../kernel/define-network.ts'
import { halving } from '../../../kernel/money/emission/halving.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../../../node/testing/start-test-node.ts'
import { BUILT_PAGES } from '../../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../../web/src/testing/open-browser.ts'
import { distanceM, moved, type Point } from '../messages/fix.ts'
import { mobility } from '../rule/resource.ts'

const [RELAYER, SPEED, WAIT_MS] = [20, 60, 240_000]
const HOME = { lat: 52.5, lon: 13.4 }
/** Metres a step, and how many: some nine kilometres. */
const [STEP_M, STEPS] = [80, 110]

let test: TestNode
let browser: Browser
let page: Page
/** Network time at which it began, and this machine's then. */
let [startedMs, begun] = [0, 0]
const problems: string[] = []
const sentTo = new Set<string>()
const at = (step: number) => moved(HOME, STEP_M * step, 8 * STEP_M * Math.sin(step / 12))

beforeAll(async () => {
  const network = defineNetwork({
    name: 'Roads',
    token: { symbol: 'ROAD', supply: '1_000_000' },
    epoch: '1h',
    limits: { late: '8h', early: '3h' },
    // The page's clock runs sixty times as fast: what was sealed is opened within a minute.
    resources: [mobility({ settleAfter: '30m', openFor: '3h' })],
    emission: halving({ first: '1_000', every: '1d' }),
    shares: { mobility: 90, oracles: 6, treasury: 4 },
  })
  const change = { pagesDir: BUILT_PAGES, relay: developmentAccount(RELAYER) }
  test = await startTestNode({ network, devices: 0, speed: SPEED, change })
  browser = await openBrowser()
  const context = await browser.newContext({
    geolocation: { latitude: HOME.lat, longitude: HOME.lon, accuracy: 6 },
    permissions: ['geolocation'],
  })
  context.setDefaultTimeout(WAIT_MS)
  page = await context.newPage()
  page.on('pageerror', error => problems.push(String(error)))
  page.on('request', request => {
    if (request.method() === 'POST') sentTo.add(new URL(request.url()).pathname)
  })
})
afterAll(async () => {
  await browser.close()
  await test.stop()
  expect(problems).toEqual([])
})

const fixesHeld = async () =>
  Number(/(\d+) fix/.exec(await page.getByText(/^\d+ fix(es)?$/).innerText())?.[1])

/** Each place is seen by the page before the next one. */
async function drive(from: number, to: number): Promise<void> {
  for (let step = from; step < to; step++) {
    const { lat, lon } = at(step)
    await page.context().setGeolocation({ latitude: lat, longitude: lon, accuracy: 5 + (step % 4) })
    await page.waitForTimeout(150)
  }
}

function placeOf(cell: string): Point {
  const [lat, lon] = cellToLatLng(cell)
  return { lat, lon }
}

describe('a browser that drives', () => {
  it('is registered in no place, and records', async () => {
    await page.goto(`${test.node.url}/drive`)
    const start = page.getByRole('button', { name: 'Start recording' })
    expect(await start.isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Make one in this browser' }).click()
    startedMs = await test.chain.nowMs()
    begun = performance.now()
    test.setClock(startedMs)
    await start.click()
    await page.getByText('This browser is device').waitFor()
    const [device] = await test.get<readonly { cell: string; model: string }[]>('/v1/devices')
    expect(device).toMatchObject({ cell: '', model: 'mobility/phone' })
  })

  it('holds a trip back while it goes on, and goes on when the page is loaded again', async () => {
    await drive(0, STEPS / 2)
    await until('they are held', async () => (await fixesHeld()) > STEPS / 4, WAIT_MS)
    await page.getByText('Nothing yet: a trip that goes on is held back').waitFor()
    expect(sentTo).toEqual(new Set(['/v1/relay/registrations']))
    // The node's clock stands still but where it is moved: a real one went on.
    await test.advanceTo(startedMs + Math.ceil(((performance.now() - begun) * SPEED) / 1000) * 1000)
    await page.reload()
    await page.getByRole('button', { name: 'Start recording' }).click()
    await page.getByText('This browser is device').waitFor()
  })

  it('shows exactly what leaves when the trip is over, keeps it without a network, and sends it afterwards', async () => {
    await drive(STEPS / 2, STEPS)
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'The trip is over' }).click()
    const list = page.getByRole('list', { name: 'What leaves this phone' })
    await list.getByText('sealed', { exact: true }).first().waitFor()
    await page.context().setOffline(false)
    await list.getByText('receipt').first().waitFor({ timeout: WAIT_MS })
    await until(
      'all are opened',
      async () => (await list.getByText('sealed', { exact: true }).count()) === 0,
      WAIT_MS,
    )
    expect(sentTo).toEqual(new Set(['/v1/relay/registrations', '/v1/messages']))
    const cells = await list.locator('code').allTextContents()
    expect(cells.length).toBeGreaterThan(3)
    for (const cell of cells) {
      for (const end of [HOME, at(STEPS - 1)]) expect(distanceM(placeOf(cell), end)).toBeGreaterThan(100)
    }
  })

  it('is paid for the cells that it saw', async () => {
    const [device] = await test.get<readonly { id: string }[]>('/v1/devices')
    let units = 0
    for (let epoch = 0; epoch < 10; epoch++) {
      await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
      await untilFinal(test, epoch)
      const view = await test.get<DeviceEpochView>(`/v1/devices/${device!.id}/epochs/${epoch}`)
      expect(view.messages.rejected).toEqual({})
      units += Number(view.contributions[0]?.figures['units'] ?? 0)
    }
    expect(units).toBeGreaterThan(3_000)
  })
})
