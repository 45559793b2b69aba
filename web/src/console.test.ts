/** The pages in a real browser, against a real node on a real chain: each by role and label. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTestNode, type TestNode, untilFinal } from '../../node/testing/start-test-node.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { openMessage } from '../../protocol/message.ts'
import { BUILT_PAGES } from './testing/built-pages.ts'
import { openBrowser } from './testing/open-browser.ts'

const FIRST_LOAD_BYTES = 250_000

let test: TestNode
let browser: Browser
let page: Page
let accepted: string
let rejected: string
const problems: string[] = []

beforeAll(async () => {
  test = await startTestNode({ change: { pagesDir: BUILT_PAGES } })
  browser = await openBrowser()
  const [good, bad] = [
    await test.seal(0, { payload: encodeCbor(7) }),
    await test.seal(1, { payload: encodeCbor(-1) }),
  ]
  for (const bytes of [good, bad]) await test.post(bytes)
  ;[accepted, rejected] = [openMessage(good).id, openMessage(bad).id]
  await test.advanceTo(test.genesisMs + test.epochMs + 1_000)
  await untilFinal(test, 0)
})
afterAll(async () => {
  await browser.close()
  await test.stop()
})

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.on('pageerror', error => problems.push(String(error)))
  page.on('console', message => {
    // That a question was answered with "not found" is the browser's to say, and the page's to show.
    if (message.type() === 'error' && !message.text().includes('404')) problems.push(message.text())
  })
})
afterEach(async () => {
  await page.close()
  expect(problems.splice(0)).toEqual([])
})

const open = (path: string) => page.goto(test.node.url + path)
const heading = (name: string | RegExp) => page.getByRole('heading', { name, level: 1 }).waitFor()
const row = (name: string) => page.locator('dl.facts div', { has: page.getByText(name, { exact: true }) })

describe('the explorer', () => {
  it('shows the network at a glance: the epoch in progress, figures, the newest epochs', async () => {
    await open('/')
    await heading('Test')
    await page.getByRole('region', { name: 'Epoch in progress' }).getByText('Epoch 1').waitFor()
    await page.getByRole('progressbar', { name: 'How much of the epoch is over' }).waitFor()
    await page.locator('.figures div', { hasText: 'Devices' }).getByText('2', { exact: true }).waitFor()
    await page.locator('.figures div', { hasText: 'Burned' }).getByText('0 TEST').waitFor()
    await page.getByRole('link', { name: '0', exact: true }).click()
    await heading('Epoch 0')
  })

  it('shows an epoch: what was said, what came of it, what stands on chain', async () => {
    await open('/epochs/0')
    await page.getByText('1 messages accepted').waitFor()
    await page.getByText('not_a_number').waitFor()
    await row('Seed').getByText('of the chain alone').waitFor()
    const { submission } = await test.get<{ submission: { gasUsed: string } }>('/v1/epochs/0')
    const gas = Number(submission.gasUsed).toLocaleString('en')
    await row('Gas').getByText(gas, { exact: true }).waitFor()
    await page.getByRole('link', { name: 'canonical CBOR' }).waitFor()
  })

  it('says of an epoch that is not over that it is not', async () => {
    await open('/epochs/99')
    await page.getByText('This epoch is not over yet.').waitFor()
  })

  it('explains a device’s reward as a sum', async () => {
    await open(`/devices/${test.devices[0]!.subject}`)
    await page.getByRole('heading', { name: 'Why it earned what it earned in epoch 0' }).waitFor()
    await row('Contributed').getByText('7 point × quality 100.0 %').waitFor()
    await row('Its part of all weights').getByText('100.0 %').waitFor()
    await page.getByText('its contributions count 100.0 %').waitFor()
    await page.getByText('Each signed message').click()
    expect(await page.locator('details a').first().getAttribute('href')).toBe(`/messages/${accepted}`)
    await row('Owner').getByRole('link').click()
    await heading(/Account/)
    await page.getByRole('cell', { name: 'tally/counter' }).waitFor()
  })

  it('says of a rejected message why, and what would be right', async () => {
    await open(`/messages/${rejected}`)
    await row('Status').getByText('rejected').waitFor()
    await page.getByText('The payload is one CBOR integer from 0.').waitFor()
  })

  it('filters devices, and keeps the filter in the address', async () => {
    await open('/devices')
    const id = test.devices[1]!.subject
    await page.getByRole('searchbox', { name: 'Only what contains' }).fill(id.slice(0, 12))
    await page.waitForURL(/contains=/)
    expect(await page.getByRole('row').count()).toBe(2)
    await page.reload()
    expect(await page.getByRole('searchbox', { name: 'Only what contains' }).inputValue()).toBe(
      id.slice(0, 12),
    )
    await page.getByRole('searchbox', { name: 'Only what contains' }).fill('nothing like it')
    await page.getByText('No device matches').waitFor()
  })
})

describe('the map', () => {
  /** The colour in the middle of the map, as it was painted. */
  const middle = () =>
    page.evaluate(() => {
      const canvas = document.querySelector('canvas')!
      const { width, height } = canvas
      return [...canvas.getContext('2d')!.getImageData(width / 2, height / 2, 1, 1).data].slice(0, 3).join()
    })

  it('shows the cells with devices, and the devices of one that is chosen', async () => {
    await open('/map')
    await page.getByText('Devices on the map: 2, in cells: 1. Without a place: 0.').waitFor()
    const map = page.getByRole('img', { name: /Map of the cells/ })
    await map.waitFor()
    // The one cell is in the middle, in the colour of devices: #a8430f.
    await expect.poll(middle).toBe('168,67,15')
    await map.click()
    await page.waitForURL(/cell=872a1008dffffff/)
    expect(await page.getByRole('row').count()).toBe(3)
    await expect.poll(middle).toBe('20,105,58')
    await page.getByRole('link', { name: 'All cells' }).click()
    await page.getByRole('link', { name: '872a1008dffffff' }).waitFor()
  })

  it('has the coasts of the world under them', async () => {
    await open('/map')
    const map = page.getByRole('img', { name: /Map of the cells/ })
    for (let step = 0; step < 8; step++) await map.press('-')
    const painted = () =>
      page.evaluate(() => {
        const canvas = document.querySelector('canvas')!
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
        const colours = new Set<string>()
        for (let at = 0; at < data.length; at += 4 * 97) colours.add([...data.slice(at, at + 3)].join())
        return ['246,243,236', '223,232,238'].filter(colour => colours.has(colour))
      })
    // Land #f6f3ec, and sea #dfe8ee.
    await expect.poll(painted, { timeout: 10_000 }).toEqual(['246,243,236', '223,232,238'])
  })

  it('is moved by pointer, wheel, keys and buttons, and comes back', async () => {
    await open('/map')
    const map = page.getByRole('img', { name: /Map of the cells/ })
    const box = (await map.boundingBox())!
    await expect.poll(middle).toBe('168,67,15')
    await page.mouse.move(box.x + 300, box.y + 200)
    await page.mouse.down()
    await page.mouse.move(box.x + 400, box.y + 260, { steps: 4 })
    await page.mouse.up()
    await expect.poll(middle).not.toBe('168,67,15')
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(middle).toBe('168,67,15')
    await map.press('ArrowLeft')
    await expect.poll(middle).not.toBe('168,67,15')
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.mouse.wheel(0, 600)
    await page.getByRole('button', { name: 'Further' }).click()
    await page.getByRole('button', { name: 'Closer' }).click()
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(middle).toBe('168,67,15')
  })
})

describe('for operators', () => {
  it('says that all is well, what came in, and who signed', async () => {
    await open('/operate')
    await page.getByText('Nothing needs you now.').waitFor()
    await row('Newest settled epoch').getByText('0', { exact: true }).waitFor()
    await page.getByRole('row', { name: 'accepted 2' }).waitFor()
    await page.getByRole('heading', { name: 'Who signed the last epoch' }).waitFor()
    await page.getByRole('row', { name: /0x.* 1 0/ }).waitFor()
  })
})

describe('one search for all', () => {
  const search = async (what: string) => {
    await open('/')
    const box = page.getByRole('searchbox', { name: 'Search' })
    await box.fill(what)
    await box.press('Enter')
  }

  it('finds epochs, devices, messages and accounts by what was typed', async () => {
    const found: [string, RegExp][] = [
      ['0', /^Epoch 0$/],
      [test.devices[0]!.subject, /^Device/],
      [accepted, /^Message/],
      [test.owners[0]!, /^Account/],
    ]
    for (const [what, title] of found) {
      await search(what)
      await heading(title)
    }
  })

  it('says what it expects where it finds nothing', async () => {
    await search('my house')
    await page.getByRole('status').getByText('an account 0x and 40 hex digits').waitFor()
  })
})

describe('every page', () => {
  const addresses = () => [
    '/',
    '/epochs',
    '/epochs/0',
    '/devices',
    '/map',
    '/operate',
    `/devices/${test.devices[0]!.subject}`,
  ]

  it.each([360, 3_840])('fits a screen of %i pixels', async width => {
    await page.setViewportSize({ width, height: 900 })
    for (const path of addresses()) {
      await open(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true)
    }
  })

  it('is reached by keyboard, with the content one key away', async () => {
    await open('/')
    await heading('Test')
    await page.keyboard.press('Tab')
    await page.getByRole('link', { name: 'Skip to content' }).press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  })

  it('says so where there is none, and where the node has no answer', async () => {
    await open('/nowhere')
    await page.getByText('There is no such page').waitFor()
    await open(`/messages/${'ab'.repeat(32)}`)
    await page.getByRole('alert').getByRole('button', { name: 'Ask again' }).waitFor()
  })

  it('loads little at first', () => {
    const html = readFileSync(join(BUILT_PAGES, 'index.html'), 'utf8')
    const named = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '')
    expect(named.length).toBeGreaterThan(1)
    const bytes = named.map(path => gzipSync(readFileSync(join(BUILT_PAGES, path))).length)
    expect(bytes.reduce((sum, length) => sum + length, 0)).toBeLessThan(FIRST_LOAD_BYTES)
  })
})
