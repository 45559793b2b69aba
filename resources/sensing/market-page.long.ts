/** The market in a real browser: a person without a coin chooses, pays, and has the files; whoever measured sees what for. At a desk's width and a phone's, light and dark. */
import { mkdirSync, readFileSync } from 'node:fs'
import { parquetReadObjects } from 'hyparquet'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { toAddress } from '../../protocol/ids.ts'
import { BUILT_PAGES } from '../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../web/src/testing/open-browser.ts'
import { startMarketNetwork } from './testing/market/market-network.ts'

let net: Awaited<ReturnType<typeof startMarketNetwork>>
let browser: Browser
let page: Page
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
  const limits = { relayPerSender: 100 }
  net = await startMarketNetwork({ pagesDir: BUILT_PAGES, relay: developmentAccount(20), limits })
  browser = await openBrowser()
  for (let day = 0; day < 7; day++) await net.passDay()
  page = await (await browser.newContext({ locale: 'en', acceptDownloads: true })).newPage()
  page.setDefaultTimeout(15_000)
  page.on('pageerror', error => problems.push(String(error)))
}, 240_000)
afterAll(async () => {
  await browser.close()
  await net.stop()
  expect(problems).toEqual([])
})

async function picture(of: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return
  mkdirSync(PICTURES, { recursive: true })
  await of.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true })
}

it('shows what there is and costs, and that an account is needed', async () => {
  await page.goto(`${net.test.node.url}/data`)
  await page.getByRole('heading', { name: 'What you get' }).waitFor()
  await page.getByText('1 region is chosen.').waitFor()
  await page.getByText('100 % of all hours there').waitFor()
  const pay = page.getByRole('button', { name: /^Buy for at most/ })
  expect(await pay.isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Temperature' }).click()
  await page.getByText('0.2880 USD', { exact: true }).waitFor()
  await page.getByText('1.0584 USD', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Buy for at most 1.0584 USD' }).waitFor()
})

it('pays by two signatures and no coin, and then the files are there', async () => {
  await page.getByRole('button', { name: 'Make one in this browser' }).click()
  await page.getByText('That is less than this may cost.').waitFor()
  await picture(page, 'data-short')
  const account = await page.evaluate<string>(`new Promise(done => {
    const opened = indexedDB.open('cairn')
    opened.onsuccess = () => {
      const asked = opened.result.transaction('thing').objectStore('thing').get('account')
      asked.onsuccess = () => done(asked.result.address)
    }
  })`)
  await net.pay(toAddress(account), 5_000_000n)
  net.test.setClock(await net.test.chain.nowMs())
  await page.getByText('5 USD', { exact: true }).waitFor()
  await page.getByLabel('What it is for').selectOption('insurance')
  await page.getByRole('button', { name: /^Buy for at most/ }).click()
  await page.getByText('Ordered. It is here once the next epoch is settled.').waitFor()
  await net.passDay()
  await page.reload()
  await page.getByText('complete', { exact: true }).waitFor()
  await picture(page, 'data-bought')
  const files = new Map<string, Buffer>()
  for (const name of ['CSV', 'GeoJSON', 'Parquet']) {
    const coming = page.waitForEvent('download')
    await page
      .getByRole('button', { name: `Download as ${name}` })
      .first()
      .click()
    const file = await coming
    files.set(name, readFileSync(await file.path()))
    expect(file.suggestedFilename()).toMatch(/^data-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.(csv|geojson|parquet)$/)
  }
  const lines = files.get('CSV')!.toString().trim().split('\r\n')
  const rows = await parquetReadObjects({ file: Uint8Array.from(files.get('Parquet')!).buffer })
  expect(rows.map(row => Object.values(row).join(','))).toEqual(lines.slice(1))
  expect(rows.length).toBeGreaterThan(100)
  expect(rows.every(row => Number(row['owners']) >= 5)).toBe(true)
  const { features } = JSON.parse(files.get('GeoJSON')!.toString()) as {
    features: { properties: { values: number[] } }[]
  }
  expect(features.flatMap(({ properties }) => properties.values).length).toBe(rows.length)
}, 120_000)

it('tells whoever measured what for, by whom and for how much, and the station beside nothing', async () => {
  await page.goto(`${net.test.node.url}/devices/${net.stations[0]}`)
  await page.getByRole('cell', { name: 'Insurance' }).waitFor()
  await picture(page, 'data-used')
  await page.goto(`${net.test.node.url}/devices/${net.stations[5]}`)
  await page.getByText('Nobody has bought anything yet that is made of its readings.').waitFor()
})

it.each(
  LOOKS,
)('at a width of %i, %s, in %s, nothing hangs out at the side', async (width, colorScheme, locale) => {
  const state = await page.context().storageState({ indexedDB: true })
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    locale,
    storageState: state,
  })
  const look = await context.newPage()
  look.setDefaultTimeout(15_000)
  look.on('pageerror', error => problems.push(String(error)))
  await look.goto(`${net.test.node.url}/data`)
  await look.locator('main table').first().waitFor()
  const last = await look.getByRole('button', { name: /Parquet/ }).boundingBox()
  expect(last!.x + last!.width).toBeLessThanOrEqual(width)
  expect(await look.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
  await picture(look, `data-${width}-${colorScheme}`)
  await look.goto(`${net.test.node.url}/devices/${net.stations[0]}`)
  await look.locator('main tfoot').first().waitFor()
  expect(await look.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
  await picture(look, `data-used-${width}-${colorScheme}`)
  await context.close()
})
