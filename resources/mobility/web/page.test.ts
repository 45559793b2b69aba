/** The drive page in a real browser: a phone that is registered in no place. A whole trip is page.long.ts. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../../chain/dev-accounts.ts'
import { defineNetwork } from '../../../kernel/define-network.ts'
import { halving } from '../../../kernel/money/emission/halving.ts'
import { startTestNode, type TestNode, until } from '../../../node/testing/start-test-node.ts'
import { BUILT_PAGES } from '../../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../../web/src/testing/open-browser.ts'
import { mobility } from '../rule/resource.ts'

const RELAYER = 20
const HOME = { latitude: 52.5, longitude: 13.4, accuracy: 6 }

let test: TestNode
let browser: Browser
let page: Page
const problems: string[] = []
const sentTo = new Set<string>()

beforeAll(async () => {
  const network = defineNetwork({
    name: 'Roads',
    token: { symbol: 'ROAD', supply: '1_000_000' },
    epoch: '1h',
    resources: [mobility()],
    emission: halving({ first: '1_000', every: '1d' }),
    shares: { mobility: 90, oracles: 6, treasury: 4 },
  })
  const change = { pagesDir: BUILT_PAGES, relay: developmentAccount(RELAYER) }
  test = await startTestNode({ network, devices: 0, change })
  browser = await openBrowser()
  const context = await browser.newContext({ geolocation: HOME, permissions: ['geolocation'] })
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

describe('a browser that drives', () => {
  it('is registered in no place, holds what it sees, and sends nothing of a trip that goes on', async () => {
    await page.goto(`${test.node.url}/drive`)
    const start = page.getByRole('button', { name: 'Start recording' })
    expect(await start.isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Make one in this browser' }).click()
    await start.click()
    await page.getByText('This browser is device').waitFor()
    const [device] = await test.get<readonly { cell: string; model: string }[]>('/v1/devices')
    expect(device).toMatchObject({ cell: '', model: 'mobility/phone' })
    const held = async () => /(\d+) fix/.exec(await page.getByText(/^\d+ fix(es)?$/).innerText())?.[1]
    let moves = 0
    await until('what it sees is held', async () => {
      await page.context().setGeolocation({ ...HOME, latitude: HOME.latitude + 1e-4 * ++moves })
      return Number(await held()) > 0
    })
    await page.getByText('Nothing yet: a trip that goes on is held back').waitFor()
    expect(sentTo).toEqual(new Set(['/v1/relay/registrations']))
  })
})
