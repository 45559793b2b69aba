/** A rider and a driver in two browsers: asked for by cells, offered, booked, fetched, signed by both, a receipt, and ratings that nobody reads. */
import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { until } from '../../node/testing/start-test-node.ts'
import { toAddress } from '../../protocol/ids.ts'
import { BUILT_PAGES } from '../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../web/src/testing/open-browser.ts'
import { readRideView } from './messages/rides/ride-view.ts'
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
  rider = await open(390)
  driver = await open(1_280)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await net?.stop()
  expect(problems).toEqual([])
})

async function open(width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    geolocation: { latitude: 52.52, longitude: 13.405, accuracy: 6 },
    permissions: ['geolocation'],
  })
  context.setDefaultTimeout(WAIT_MS)
  const page = await context.newPage()
  page.on('pageerror', error => problems.push(String(error)))
  await page.goto(`${net.test.node.url}/rides`)
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
    await page.screenshot({ path: `${PICTURES}/rides-${name}-${wide}-${colorScheme}.png`, fullPage: true })
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

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

it('a browser becomes a rider that may spend, and sets money aside for the drivers that stand', async () => {
  const page = rider!
  await press(page, 'Make one in this browser')
  await look(page, 'before')
  await press(page, 'Ride with this browser')
  await page.getByText('This browser is device').waitFor()
  const devices =
    await net.test.get<readonly { readonly model: string; readonly owner: string }[]>('/v1/devices')
  const owners = devices.filter(({ model }) => model === 'mobility/rider').map(({ owner }) => owner)
  const owner = owners.find(one => one !== net.owners[0])!
  await net.deposit(toAddress(owner))
  await press(page, 'Yes')
  await page.getByText('Allowed: up to').waitFor()
  // It is kept for drivers whose offers are settled.
  const offers = async () => {
    const { state } = await net.test.get<{ readonly state: object }>(`/v1/devices/${net.subjects[0]}/state`)
    return Object.keys(state).length === 0 ? [] : Object.keys(readRideView(state).offers)
  }
  for (let more = 0; more < 5 && (await offers()).length === 0; more++) await net.nextEpoch()
  expect(await offers()).toEqual([net.subjects[1]])
  await net.nextEpoch()
  await press(page, 'Set it aside')
  // It looks for drivers before it signs, so an epoch may close in between.
  for (let more = 0; more < 2; more++) {
    await untilSent(page)
    await net.nextEpoch()
  }
  await page.getByText('for 1 driver').waitFor()
}, 120_000)

it('asks by cells, sees an offer with its price, and books it: only then the driver knows the door', async () => {
  const page = rider!
  // The test moved the network's time on; a page asks for it when it is opened.
  await page.reload()
  await page.getByText('This browser is device').waitFor()
  await page.getByRole('button', { name: 'Here' }).first().click()
  await page.getByPlaceholder('52.52, 13.40').nth(1).fill('52.46, 13.35')
  await page.getByText('shown as cell 871f').first().waitFor()
  await page.getByLabel('Way, km').fill('9')
  await page.getByLabel('Time, minutes').fill('15')
  await page.getByLabel('A word to the driver').fill('blue coat')
  await press(page, 'Show offers')
  await page.getByText('14 USD').first().waitFor()
  await look(page, 'offers')
  await press(driver!, 'My car’s agent')
  await look(driver!, 'desk')
  await driver!.getByLabel('Port on this machine').fill(String(net.carPort))
  await driver!.getByLabel('Secret').fill(net.secretOf('car'))
  await press(driver!, 'Open my desk')
  await driver!.getByText('Nobody booked').waitFor()
  await press(page, 'Book')
  await page
    .getByText('Your driver signed that it comes')
    .or(page.getByRole('alert').filter({ hasText: /./ }))
    .waitFor()
  // An alert without words is none.
  expect((await page.getByRole('alert').allTextContents()).join('')).toBe('')
  await driver!.getByText('blue coat').waitFor()
  await driver!.getByText('52.52000, 13.40500').waitFor()
}, 120_000)

it('the driver cannot begin before its rider signed; both sign, and the same figures', async () => {
  const [page, car] = [rider!, driver!]
  expect(await car.getByRole('button', { name: 'The ride begins: sign' }).isDisabled()).toBe(true)
  await look(page, 'coming')
  await look(car, 'fetch')
  await press(page, 'I got in: sign')
  await car.getByText('The rider signed that it got in.').waitFor()
  await press(car, 'The ride begins: sign')
  await car.getByLabel('Way, km').fill('8.8')
  await car.getByLabel('Time, minutes').fill('14')
  await press(car, 'We are there: sign')
  await page.getByText('arrived: 8.8 km, 14 min').waitFor()
  await page.getByLabel('Way, km').fill('9')
  await page.getByLabel('Time, minutes').fill('14')
  await look(page, 'going')
  await press(page, 'We are there: sign')
  await page.getByText('Signed: 8.8 km, 14 min').waitFor()
  await car.getByText('The rider signed how the ride ended.').waitFor()
  await press(car, '4 stars')
  await press(page, '5 stars')
  await page.getByText('Nobody reads it before').waitFor()
  await look(car, 'ended')
}, 120_000)

it('and the receipt says what its driver had, as the ledger does', async () => {
  await untilSent(rider!)
  const epoch = await net.nextEpoch()
  await rider!.getByText(/The driver had 13\.\d+ USD/).waitFor()
  await look(rider!, 'receipt')
  await until('it is in the ledger', async () => {
    const transfers = await net.test.get<readonly { readonly payee: string }[]>(
      `/v1/epochs/${epoch}/transfers`,
    )
    return transfers.some(({ payee }) => payee === net.subjects[1])
  })
  // After the page is loaded again all of it is there, and nothing has to be pressed.
  await rider!.reload()
  await rider!.getByText('Signed: 8.8 km, 14 min').waitFor()
}, 120_000)
