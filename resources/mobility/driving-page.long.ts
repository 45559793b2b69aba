/** A driver with nothing but a phone, on the page that maps: it offers, is asked by a rider's browser through its node, says yes by hand, fetches, and both sign. */
import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { until } from '../../node/testing/start-test-node.ts'
import { toAddress } from '../../protocol/ids.ts'
import { BUILT_PAGES } from '../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../web/src/testing/open-browser.ts'
import { startRides } from './testing/rides/start-rides.ts'

const [RELAYER, WAIT_MS] = [20, 240_000]
let net: Awaited<ReturnType<typeof startRides>>
let browser: Browser
let [rider, driver]: (Page | undefined)[] = []
const problems: string[] = []
/** Where pictures of it are put, for whoever wants to look. */
const PICTURES = process.env['CAIRN_PICTURES']

beforeAll(async () => {
  net = await startRides({ pagesDir: BUILT_PAGES, relay: developmentAccount(RELAYER) })
  browser = await openBrowser()
  rider = await open(1_280, '/rides')
  driver = await open(390, '/drive')
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await net?.stop()
  expect(problems).toEqual([])
})

async function open(width: number, path: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    geolocation: { latitude: 52.52, longitude: 13.405, accuracy: 6 },
    permissions: ['geolocation'],
  })
  context.setDefaultTimeout(WAIT_MS)
  const page = await context.newPage()
  page.on('pageerror', error => problems.push(String(error)))
  await page.goto(`${net.test.node.url}${path}`)
  return page
}

async function look(page: Page, name: string): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'), name).toBe(true)
  if (PICTURES === undefined) return
  mkdirSync(PICTURES, { recursive: true })
  const { width } = page.viewportSize()!
  for (const [wide, colorScheme] of [
    [width, 'light'],
    [width, 'dark'],
    [width === 390 ? 1_280 : 390, 'light'],
  ] as const) {
    await page.setViewportSize({ width: wide, height: 900 })
    await page.evaluate('scrollTo(0, 0)')
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: `${PICTURES}/driving-${name}-${wide}-${colorScheme}.png`, fullPage: true })
  }
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
}

/** What the page has signed has receipts: its outbox is empty. */
async function untilSent(page: Page): Promise<void> {
  const COUNT = `new Promise((resolve, reject) => {
    const open = indexedDB.open('cairn')
    open.onerror = () => reject(open.error)
    open.onsuccess = () => {
      const asked = open.result.transaction('message').objectStore('message').count()
      asked.onsuccess = () => { open.result.close(); resolve(asked.result) }
    }
  })`
  await until('all is sent', async () => (await page.evaluate(COUNT)) === 0, WAIT_MS)
}

it('a phone becomes a driver and offers seats; riders reach it through its node', async () => {
  const page = driver!
  await page.getByRole('button', { name: 'Drive with this phone' }).click()
  await page.getByRole('button', { name: 'Make one in this browser' }).first().click()
  await look(page, 'before')
  await page.getByRole('button', { name: 'Drive with this phone' }).click()
  await page.getByText('This browser is device').waitFor()
  await page.getByRole('button', { name: 'Here' }).click()
  await page.getByLabel('To get in').fill('1')
  await page.getByRole('button', { name: 'Offer', exact: true }).click()
  await page.getByText('riders reach you').waitFor()
  await look(page, 'offering')
  await untilSent(page)
  for (let more = 0; more < 2; more++) await net.nextEpoch()
}, 120_000)

it('a rider sees that nothing is kept for it, sets it aside for it, and asks', async () => {
  const page = rider!
  await page.getByRole('button', { name: 'Make one in this browser' }).click()
  await page.getByRole('button', { name: 'Ride with this browser' }).click()
  await page.getByText('This browser is device').waitFor()
  const devices =
    await net.test.get<readonly { readonly model: string; readonly owner: string }[]>('/v1/devices')
  const owners = devices.filter(({ model }) => model === 'mobility/rider').map(({ owner }) => owner)
  await net.deposit(toAddress(owners.find(one => one !== net.owners[0])!))
  await page.getByRole('button', { name: 'Yes' }).click()
  await page.getByText('Allowed: up to').waitFor()
  for (let more = 0; more < 2; more++) await net.nextEpoch()
  await ask(page)
  const offer = page.getByRole('listitem').filter({ hasText: '13 USD' })
  await offer.getByText('nothing is kept for it').waitFor()
  await look(page, 'unkept')
  await offer.getByRole('button', { name: /Set .* aside for it/ }).click()
  await offer.getByText('It sees that from the next epoch on').waitFor()
  await untilSent(page)
  for (let more = 0; more < 2; more++) await net.nextEpoch()
}, 120_000)

it('the driver sees two cells and a price, and the door once it said yes', async () => {
  const [page, phone] = [rider!, driver!]
  // The test moved the network's time on; a page asks for it when it is opened.
  for (const one of [page, phone]) await one.reload()
  await phone.getByRole('button', { name: 'Drive with this phone' }).click()
  await phone.getByText('riders reach you').waitFor()
  await ask(page)
  const offer = page.getByRole('listitem').filter({ hasText: '13 USD' })
  await offer.getByText('sure of its fare').waitFor()
  await offer.getByRole('button', { name: 'Book' }).click()
  await phone.getByText('Who would like to ride').waitFor()
  await page.getByText('It is asked.').waitFor()
  const seen = (await phone.textContent('body')) ?? ''
  expect([seen.includes('871f'), seen.includes('blue coat'), seen.includes('52.52000')]).toEqual([
    true,
    false,
    false,
  ])
  await look(phone, 'asked')
  await phone.getByRole('button', { name: 'Yes, I come' }).click()
  await phone.getByText('blue coat').waitFor()
  await phone.getByText('52.52000, 13.40500').waitFor()
  await page.getByText('Your driver signed that it comes').waitFor()
  await look(phone, 'fetch')
}, 120_000)

it('both sign start and end, and the driver’s owner is paid', async () => {
  const [page, phone] = [rider!, driver!]
  await page.getByRole('button', { name: 'I got in: sign' }).click()
  await phone.getByText('The rider signed that it got in.').waitFor()
  await phone.getByRole('button', { name: 'The ride begins: sign' }).click()
  await phone.getByLabel('Way, km').fill('8.8')
  await phone.getByLabel('Time, minutes').fill('14')
  await phone.getByRole('button', { name: 'We are there: sign' }).click()
  await page.getByText('arrived: 8.8 km, 14 min').waitFor()
  await page.getByLabel('Way, km').fill('9')
  await page.getByLabel('Time, minutes').fill('14')
  await page.getByRole('button', { name: 'We are there: sign' }).click()
  await page.getByText('Signed: 8.8 km, 14 min').waitFor()
  await phone.getByText('The rider signed how the ride ended.').waitFor()
  await phone.getByRole('button', { name: '4 stars' }).click()
  await look(phone, 'ended')
  for (const one of [page, phone]) await untilSent(one)
  await net.nextEpoch()
  await page.getByText(/The driver had 12\.\d+ USD/).waitFor()
  await phone.getByRole('button', { name: 'Offer no more' }).click()
  await untilSent(phone)
}, 120_000)

async function ask(page: Page): Promise<void> {
  await page.getByText('This browser is device').waitFor()
  await page.getByRole('button', { name: 'Here' }).first().click()
  await page.getByPlaceholder('52.52, 13.40').nth(1).fill('52.46, 13.35')
  await page.getByLabel('Way, km').fill('9')
  await page.getByLabel('Time, minutes').fill('15')
  await page.getByLabel('A word to the driver').fill('blue coat')
  await page.getByRole('button', { name: 'Show offers' }).click()
}
