/** The pages of signal in a real browser, at a desk's width and a phone's, light and dark: what five phones heard on two days. */
import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { BUILT_PAGES } from '../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../web/src/testing/open-browser.ts'
import { startSignalNetwork } from './testing/signal-network.ts'

let net: Awaited<ReturnType<typeof startSignalNetwork>>
let browser: Browser
const problems: string[] = []
/** Where pictures of it are put, for whoever wants to look. */
const PICTURES = process.env['CAIRN_PICTURES']
const LOOKS = [
  [1_280, 'light', 'en'],
  [1_280, 'dark', 'de'],
  [390, 'dark', 'es'],
  [390, 'light', 'en'],
] as const

beforeAll(async () => {
  net = await startSignalNetwork({ pagesDir: BUILT_PAGES, relay: developmentAccount(20) })
  browser = await openBrowser()
  await net.walk(0, [0, 1, 2, 3])
  await net.nextEpoch()
  await net.walk(1, [4, 0])
  for (let epoch = 0; epoch < 6; epoch++) await net.nextEpoch()
}, 240_000)
afterAll(async () => {
  await browser.close()
  await net.stop()
  expect(problems).toEqual([])
})

it.each(
  LOOKS,
)('at a width of %i, %s, in %s, nothing hangs out at the side', async (width, colorScheme, locale) => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  page.on('pageerror', error => problems.push(String(error)))
  const look = async (name: string, path: string, ready: () => Promise<unknown>) => {
    await page.goto(net.test.node.url + path)
    await ready()
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'), name).toBe(true)
    if (PICTURES === undefined) return
    mkdirSync(PICTURES, { recursive: true })
    await page.screenshot({ path: `${PICTURES}/${name}-${width}-${colorScheme}.png`, fullPage: true })
  }
  await look('signal', '/signal', async () => {
    await page.locator('main svg polygon').first().waitFor()
    expect(await page.locator('main svg polygon').count()).toBeGreaterThan(9)
  })
  await look('signal-phone', `/devices/${net.phones[0]}?epoch=1`, () =>
    page.getByText('5G (NR) 262-02').first().waitFor(),
  )
  await look('measure', '/measure', () => page.locator('section.ask').waitFor())
  await context.close()
})

it('shows what is chosen: a technology, a figure that nobody measured', async () => {
  const page = await (await browser.newContext({ locale: 'en' })).newPage()
  await page.goto(`${net.test.node.url}/signal`)
  await page.locator('main svg polygon').first().waitFor()
  const all = await page.locator('main svg polygon').count()
  await page.getByLabel('Technology').selectOption('nr')
  expect(await page.locator('main svg polygon').count()).toBeLessThanOrEqual(all)
  await page.getByLabel('What is shown').selectOption('rtt')
  await page.getByText('Nobody measured this there yet.').waitFor()
  await page.getByLabel('What is shown').selectOption('age')
  await page
    .getByText(/Map of|days/)
    .first()
    .waitFor()
})
