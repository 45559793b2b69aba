/** The pages in a real browser, against a real node on a real chain: each by role and label. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
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
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

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
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' })
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
    await heading('2 devices earn together.')
    await page.getByRole('region', { name: 'Epoch in progress' }).getByText('Epoch 1 forms').waitFor()
    await page.getByRole('progressbar', { name: 'How much of the epoch is over' }).waitFor()
    for (const [door, href] of [
      ['Earn', '/join'],
      ['Use', '/map'],
      ['Check', '/check'],
    ] as const)
      expect(await page.locator('.door', { hasText: door }).first().getAttribute('href')).toBe(href)
    await page.locator('.figures div', { hasText: 'Burned' }).getByText('0 TEST').waitFor()
    expect(await page.title()).toBe('Test')
    // A stone of the cairn opens its epoch.
    await page.locator('.pile a[href="/epochs/0"]').click()
    await heading('Epoch 0')
    await expect.poll(() => page.title()).toBe('Epoch 0 · Test')
    await open('/')
    await page.getByRole('link', { name: '0', exact: true }).click()
    await heading('Epoch 0')
  })

  it('shows an epoch: what was said, what came of it, what stands on chain', async () => {
    await open('/epochs/0')
    await page.getByText('1 message accepted').waitFor()
    // By its title: the code is for those who look for it.
    await page.getByTitle('not_a_number').getByText('The payload is one CBOR integer from 0').waitFor()
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
    expect(await page.locator('details a[href^="/messages"]').first().getAttribute('href')).toBe(
      `/messages/${accepted}`,
    )
    await row('Owner').getByRole('link').click()
    await page.waitForURL(/accounts/)
    await expect.poll(() => page.title()).toMatch(/^Account /)
    await page.getByRole('cell', { name: 'tally/counter' }).waitFor()
  })

  it('says of a rejected message why, and what would be right', async () => {
    await open(`/messages/${rejected}`)
    await row('Status').getByText('rejected', { exact: true }).waitFor()
    await page.getByText('The payload is one CBOR integer from 0.').waitFor()
  })

  it('shows what a message says, when, and that its device signed it', async () => {
    await open(`/messages/${accepted}`)
    await row('Status').getByText('counted').waitFor()
    await page.getByRole('heading', { name: 'What it says' }).waitFor()
    await page.getByRole('cell', { name: '7', exact: true }).waitFor()
    await row('Signature').getByText('signed by the device’s own key').waitFor()
    await row('Epoch').getByRole('link', { name: 'Epoch 0' }).waitFor()
    expect(await page.getByRole('link', { name: 'Proof that it is in the epoch' }).getAttribute('href')).toBe(
      `/v1/epochs/0/evidence/${accepted}`,
    )
  })

  it('takes a name of one’s own for a device, shows it everywhere, and finds it', async () => {
    await open(`/devices/${test.devices[0]!.subject}`)
    await page.getByRole('button', { name: 'Give it a name of your own' }).click()
    await page.getByRole('textbox', { name: 'What you call it' }).fill('my roof')
    await page.getByRole('button', { name: 'Keep' }).click()
    await heading('my roof')
    await expect.poll(() => page.title()).toBe('my roof, tally/counter · Test')
    await open('/devices')
    await page.getByRole('link', { name: 'my roof' }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('My R')
    await page.locator('.found').getByText('my roof').waitFor()
    await page.keyboard.press('Enter')
    await heading('my roof')
  })

  it('computes an epoch again in the browser, and finds what the oracles signed', async () => {
    await open('/check/0')
    await heading('Epoch 0, computed again')
    await page.getByRole('button', { name: 'Compute it here' }).click()
    // The network of this test has a resource that no release has: its rules are read, and that is said.
    await page.getByRole('alert').getByText('there is no resource "tally"').waitFor()
  })

  it('says all rules in words, whose hash is on the chain, and who may change them', async () => {
    await open('/rules')
    await row('Hash of the rules').getByText('the node’s rules are those on the chain').waitFor()
    await page.getByRole('heading', { name: 'Governor' }).waitFor()
    await page.getByText('Nothing is scheduled.').waitFor()
  })

  it('gives every table as a file, ids whole', async () => {
    await open('/devices')
    await page.getByRole('row').nth(2).waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'As a file (CSV)' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^Devices.*\.csv$/)
    const [head, ...rows] = readFileSync(await file.path(), 'utf8').split('\r\n')
    expect(head).toMatch(/^Device,Kind|^Device,/)
    expect(rows.map(row => row.split(',')[0]).sort()).toEqual(
      test.devices.map(({ subject }) => subject).sort(),
    )
    expect(rows.join()).toContain(test.owners[0])
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
  /** The colour right of the middle of the map, where a cell's count does not stand, as it was painted. */
  const middle = () =>
    page.evaluate(() => {
      const canvas = document.querySelector('canvas')!
      const { width, height } = canvas
      const { data } = canvas.getContext('2d')!.getImageData(width / 2 + 8, height / 2, 1, 1)
      return [...data].slice(0, 3).join()
    })

  it('shows the cells with devices, and the devices of one that is chosen', async () => {
    await open('/map')
    await page.getByText('Devices on the map: 2, in cells: 1. Without a place: 0.').waitFor()
    const map = page.getByRole('img', { name: /Map of the cells/ })
    await map.waitFor()
    // The one cell is in the middle, in the colour of devices: #a0431a.
    await expect.poll(middle).toBe('160,67,26')
    await map.click()
    await page.waitForURL(/cell=872a1008dffffff/)
    expect(await page.getByRole('row').count()).toBe(3)
    await expect.poll(middle).toBe('20,105,58')
    await page.getByRole('link', { name: 'All cells' }).click()
    await page.locator('a[title="872a1008dffffff"]').waitFor()
  })

  it('has no size for a while, and costs nobody the page', async () => {
    await open('/map')
    await expect.poll(middle).toBe('160,67,26')
    for (const height of ['0px', '300px', '0px', ''])
      await page.evaluate(tall => {
        document.querySelector<HTMLElement>('.map')!.style.height = tall
        return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
      }, height)
    await expect.poll(middle).toBe('160,67,26')
    await page.getByRole('button', { name: 'Freshness' }).click()
    await page.getByText('all heard').waitFor()
  })

  it('has the coasts of the world under them', async () => {
    await open('/map')
    const map = page.getByRole('img', { name: /Map of the cells/ })
    for (let step = 0; step < 14; step++) await map.press('-')
    const painted = () =>
      page.evaluate(() => {
        const canvas = document.querySelector('canvas')!
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
        const colours = new Set<string>()
        for (let at = 0; at < data.length; at += 4 * 97) colours.add([...data.slice(at, at + 3)].join())
        return ['244,239,230', '228,235,238'].filter(colour => colours.has(colour))
      })
    // Land #f4efe6, and sea #e4ebee.
    await expect.poll(painted).toEqual(['244,239,230', '228,235,238'])
  })

  it('is moved by pointer, wheel, keys and buttons, and comes back', async () => {
    await open('/map')
    const map = page.getByRole('img', { name: /Map of the cells/ })
    const box = (await map.boundingBox())!
    await expect.poll(middle).toBe('160,67,26')
    await page.mouse.move(box.x + 300, box.y + 200)
    await page.mouse.down()
    await page.mouse.move(box.x + 400, box.y + 260, { steps: 4 })
    await page.mouse.up()
    await expect.poll(middle).not.toBe('160,67,26')
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(middle).toBe('160,67,26')
    // A cell is as large as it is: one step may end within it.
    for (let step = 0; step < 8; step++) await map.press('ArrowLeft')
    await expect.poll(middle).not.toBe('160,67,26')
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.mouse.wheel(0, 600)
    await page.getByRole('button', { name: 'Further' }).click()
    await page.getByRole('button', { name: 'Closer' }).click()
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(middle).toBe('160,67,26')
  })
})

describe('the state of the network', () => {
  const health = async (change: object) => {
    const known = await test.get('/healthz')
    await page.route('**/healthz', route =>
      route.fulfill({ contentType: 'application/json', body: JSON.stringify({ ...known, ...change }) }),
    )
  }

  it('stands on every page, in one sentence, with why and what happens next', async () => {
    await health({
      degraded: true,
      waiting: 54,
      sinceMs: test.genesisMs + test.epochMs,
      why: 'busy',
      loopLagMs: 1_080,
    })
    for (const path of ['/', '/epochs/0', '/mine', '/operate', `/devices/${test.devices[0]!.subject}`]) {
      await open(path)
      const band = page.getByRole('complementary', { name: 'State of the network' })
      await band.getByText('Settled up to epoch 0; 54 wait, since').waitFor()
      await band.getByText('This node is busy: its work comes 1.1 s late.').waitFor()
    }
  })

  it('shows the settled epoch however many wait behind it', async () => {
    // As many records that are over and not settled as would push the settled one off any page of them.
    const records = await test.get<readonly object[]>('/v1/epochs')
    const open99 = Array.from({ length: 40 }, (_, at) => ({
      ...records[0]!,
      epoch: 40 - at,
      stage: 'closed',
      report: undefined,
      header: undefined,
      submission: undefined,
      paying: false,
    }))
    await page.route(/v1\/epochs\?limit=\d+$/, route =>
      route.fulfill({ contentType: 'application/json', body: JSON.stringify(open99) }),
    )
    await health({ degraded: true, waiting: 40, why: 'catching_up' })
    await open(`/devices/${test.devices[0]!.subject}`)
    await page.getByRole('heading', { name: 'Why it earned what it earned in epoch 0' }).waitFor()
    await open(`/accounts/${test.owners[0]!}`)
    await page.getByText('As of epoch 0, the newest that is settled.').waitFor()
    await open('/')
    await page.locator('.figures div', { hasText: 'Tokens earned' }).getByText(/[1-9]/).waitFor()
    expect(await page.getByText('No epoch is settled yet').count()).toBe(0)
  })

  it('says of a node that does not answer that it does not, and nothing of the device', async () => {
    await page.route(/\/(v1|healthz|metrics)/, route => route.abort())
    await open(`/devices/${test.devices[0]!.subject}`)
    await page.getByRole('alert').first().getByText('The node does not answer').waitFor()
    await page.getByRole('complementary').getByText('The node does not answer').waitFor()
    expect(await page.getByText('not registered any more').count()).toBe(0)
    expect(await page.getByText('No epoch is settled yet').count()).toBe(0)
    problems.splice(0)
  })
})

describe('one part that fails', () => {
  it('costs one part: the menu and the rest of the page stay', async () => {
    await page.addInitScript(() => {
      CanvasRenderingContext2D.prototype.fillRect = () => {
        throw new Error('no ink')
      }
    })
    await open('/map')
    await page.getByRole('alert').getByText('This part failed').waitFor()
    await page.getByRole('heading', { name: 'Cells with most devices' }).waitFor()
    await page.getByRole('link', { name: 'Devices' }).first().click()
    await heading('Devices')
    problems.splice(0)
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
    const box = page.getByRole('combobox', { name: 'Search' })
    await box.fill(what)
    // The devices that names are looked up in are here.
    await page.waitForLoadState('networkidle')
    await box.press('Enter')
  }

  it('finds epochs, devices, messages and accounts by what was typed', async () => {
    const found: [string, RegExp][] = [
      ['0', /^Epoch 0 · Test$/],
      [test.devices[0]!.subject, /, tally\/counter · Test$/],
      [test.devices[0]!.subject.slice(0, 8), /, tally\/counter · Test$/],
      [accepted, /^Message/],
      [test.owners[0]!, /^Account/],
    ]
    for (const [what, title] of found) {
      await search(what)
      await expect.poll(() => page.title()).toMatch(title)
    }
  })

  it('says what it expects where it finds nothing', async () => {
    await search('my house')
    await page.getByRole('status').getByText('Nothing is known under “my house”').waitFor()
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
    '/rules',
    '/check/0',
    '/mine',
    '/join',
    `/messages/${accepted}`,
    `/accounts/${test.owners[0]!}`,
    `/devices/${test.devices[0]!.subject}`,
    '/nowhere',
  ]

  /** As a link does: the page is not loaded again. Ends when all that it asked the node for is there. */
  async function goTo(path: string, waiting: ReadonlySet<unknown>): Promise<void> {
    await page.evaluate(to => {
      document.querySelector('h1')?.setAttribute('data-left', '')
      history.pushState(null, '', to)
    }, path)
    await page.locator('h1:not([data-left])').waitFor()
    await expect.poll(() => waiting.size + Number(page.url() !== test.node.url + path)).toBe(0)
    await expect.poll(() => page.locator('.bone').count()).toBe(0)
  }

  /** Requests without an answer, but for the stream of events, which never ends. */
  function watchRequests(): ReadonlySet<unknown> {
    const waiting = new Set<unknown>()
    page.on('request', request => request.resourceType() !== 'eventsource' && waiting.add(request))
    page.on('requestfinished', request => void waiting.delete(request))
    page.on('requestfailed', request => void waiting.delete(request))
    return waiting
  }

  /** All that axe asks of colours by default. */
  const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

  const isTooWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)

  /** What axe finds wrong. @param rules those that it asks by; all of them unless said */
  const askAxe = (rules?: readonly string[]) =>
    page.evaluate(async only => {
      const { axe } = window as unknown as {
        axe: { run(on: Document, options: object): Promise<{ violations: Violation[] }> }
      }
      const options = only === undefined ? {} : { runOnly: { type: 'rule', values: only } }
      const { violations } = await axe.run(document, options)
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      )
    }, rules)

  it('fits a phone and a wall, and has nothing that axe finds wrong, light and dark', async () => {
    const waiting = watchRequests()
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await open('/nowhere')
    await page.evaluate(AXE)
    // Names are as long as people like.
    await page.locator('.brand span').evaluate(name => {
      name.textContent = 'The neighbours of Sierra Crest'
    })
    const wrong: string[] = []
    for (const path of addresses()) {
      await goTo(path, waiting)
      for (const width of [360, 3_840, 1_280]) {
        await page.setViewportSize({ width, height: 900 })
        if (await isTooWide()) wrong.push(`${path} is wider than ${width} pixels`)
      }
      wrong.push(...(await askAxe()).map(found => `${path}, light: ${found}`))
      // The same elements in other colours.
      await page.emulateMedia({ colorScheme: 'dark' })
      wrong.push(...(await askAxe(COLOUR_RULES)).map(found => `${path}, dark: ${found}`))
      await page.emulateMedia({ colorScheme: 'light' })
    }
    expect(wrong).toEqual([])
  })

  it('is reached by keyboard, with the content one key away', async () => {
    await open('/')
    await heading('2 devices earn together.')
    await page.keyboard.press('Tab')
    await page.getByRole('link', { name: 'Skip to content' }).press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  })

  it('says so where there is none, and where the node has no answer', async () => {
    await open('/nowhere')
    await heading('There is no such page')
    await page.getByRole('link', { name: 'To the first page' }).waitFor()
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
