/** The roads page in a real browser, at a desk's width and a phone's: what five phones drove on two days, hour by hour. */
import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BUILT_PAGES } from '../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../web/src/testing/open-browser.ts'
import { startMapNetwork } from './testing/map-network.ts'

let net: Awaited<ReturnType<typeof startMapNetwork>>
let browser: Browser
const problems: string[] = []
/** Where pictures of it are put, for whoever wants to look. */
const PICTURES = process.env['CAIRN_PICTURES']

beforeAll(async () => {
  net = await startMapNetwork({ pagesDir: BUILT_PAGES })
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser.close()
  await net.stop()
  expect(problems).toEqual([])
})

const open = async (width: number, colorScheme: 'light' | 'dark') => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
  const page = await context.newPage()
  page.on('pageerror', error => problems.push(String(error)))
  await page.goto(`${net.test.node.url}/roads`)
  return page
}

it('says that nothing is published before five drove on two days', async () => {
  const page = await open(1_280, 'light')
  await page.getByText('a place needs drives of 5 owners on 2 days').waitFor()
})

it('shows roads with their speed at each hour, and where a drive earns most', async () => {
  await net.drive(0, [0, 1, 2, 3])
  await net.nextEpoch()
  await net.drive(1, [4, 0])
  for (let epoch = 0; epoch < 8; epoch++) await net.nextEpoch()
  for (const [width, scheme] of [
    [1_280, 'light'],
    [390, 'dark'],
    [390, 'light'],
  ] as const) {
    const page = await open(width, scheme)
    const picture = page.getByRole('img', { name: /^Map of \d+ cells/ })
    await picture.waitFor()
    expect(await picture.locator('line').count()).toBeGreaterThan(3)
    await page.getByRole('heading', { name: 'Where would a drive earn most now' }).waitFor()
    expect(await page.getByRole('row').count()).toBeGreaterThan(1)
    // Nothing hangs out at the side.
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    if (PICTURES !== undefined) {
      mkdirSync(PICTURES, { recursive: true })
      await page.screenshot({ path: `${PICTURES}/roads-${width}-${scheme}.png`, fullPage: true })
    }
    // Two places that were driven through: the way is drawn, and how long it takes is said.
    for (const [at, place] of net.ends.entries())
      await page.getByPlaceholder('52.52, 13.40').nth(at).fill(place)
    await page
      .getByText(/\d+ min for \d/)
      .first()
      .waitFor()
    expect((await picture.locator('polyline').getAttribute('points'))?.split(' ').length).toBeGreaterThan(1)
    const slider = page.getByRole('slider')
    const hour = Number(await slider.inputValue())
    await slider.fill(String((hour + 6) % 24))
    await page.getByText('Nothing is known of this hour.').waitFor()
    await page.context().close()
  }
}, 240_000)
