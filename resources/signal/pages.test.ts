/**
 * The pages of signal in a real browser: it measures its way to a real reflector that the seed drew for it, in a frame that reaches that one alone;
 * the reflector signs what it saw. The map, at several widths: pages.long.ts.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { BUILT_PAGES } from '../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../web/src/testing/open-browser.ts'
import { startSignalNetwork } from './testing/signal-network.ts'

const [RELAYER, MOST_TRIES] = [20, 5]
const HOME = { latitude: 52.5, longitude: 13.4, accuracy: 6 }

let net: Awaited<ReturnType<typeof startSignalNetwork>>
let browser: Browser
let page: Page
const problems: string[] = []
const refused: string[] = []
const asked = new Map<string, Set<string>>()

beforeAll(async () => {
  net = await startSignalNetwork({ pagesDir: BUILT_PAGES, relay: developmentAccount(RELAYER) })
  // The seed of an epoch draws, and is known once the epoch is settled.
  for (let epoch = 0; epoch < 2; epoch++) await net.nextEpoch()
  await net.startReflector()
  browser = await openBrowser()
  const context = await browser.newContext({ geolocation: HOME, permissions: ['geolocation'] })
  page = await context.newPage()
  page.on('pageerror', error => problems.push(String(error)))
  page.on('console', message => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
  })
  page.on('request', request => {
    const { origin, pathname } = new URL(request.url())
    asked.set(origin, (asked.get(origin) ?? new Set()).add(pathname))
  })
})
afterAll(async () => {
  await browser.close()
  await net.stop()
  expect(problems).toEqual([])
})

/** As a script on the page would try: through its own frame, and into it. */
const IN_FRAME = `async where => {
  const frame = document.createElement('iframe')
  frame.src = '/v1/reach/' + where
  const loaded = new Promise(done => frame.addEventListener('load', done))
  document.body.append(frame)
  await loaded
  const { port1, port2 } = new MessageChannel()
  frame.contentWindow.postMessage('reach', '*', [port2])
  const ask = path =>
    new Promise(done => {
      port1.onmessage = ({ data }) => done(data.trouble ?? String(data.answer.status))
      port1.postMessage({ id: 1, question: { path } })
    })
  return [await ask('/v1/none'), await ask('//localhost/x'), await ask('@evil.example'), String(frame.contentDocument)]
}`

/**
 * As a person does: again where it says that it could not. A browser whose place is made up hears of it once: whoever asks after more than the
 * five seconds for which that counts waits in vain, so it is told again until that is heard.
 */
async function press(name: string, told: string): Promise<void> {
  const [done, trouble] = [page.getByText(told).first(), page.getByRole('alert').filter({ hasText: /./ })]
  let why: string | null = ''
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await page.getByRole('button', { name, exact: true }).click()
    while (!(await done.or(trouble).first().isVisible())) await page.context().setGeolocation(HOME)
    if (await done.isVisible()) return
    why = await trouble.textContent()
  }
  throw new Error(`${name}: ${why}`)
}

describe('a browser that measures', () => {
  it('tests its way to the reflector that is drawn for it, and says what both saw', async () => {
    await page.goto(`${net.test.node.url}/measure`)
    await page.getByRole('button', { name: 'Make one in this browser' }).click()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByText('This browser is device').waitFor()
    await page.getByLabel('Technology').selectOption('lte')
    await page.getByLabel('Operator’s code, where you know it').fill('26')
    await page.getByText('A country and a network, such as 262-01.').waitFor()
    await page.getByLabel('Operator’s code, where you know it').fill('262-01')
    await press('Measure here', 'Mbit/s')
    const reflected = [...asked].find(([, paths]) => paths.has('/v1/tests'))!
    expect(reflected[0]).not.toBe(net.test.node.url)
    // All else of it went to its own node.
    expect([...asked.keys()].sort()).toEqual([net.test.node.url, reflected[0]].sort())
    expect(refused).toEqual([])
  })

  it('says nothing of where its person lives', async () => {
    await press('Leave out where I am', '1 place is left out')
    await press('Measure here', 'You are within a place that you left out')
  })

  it('reaches from the frame the one machine that it is for, and from the page none but its node', async () => {
    const elsewhere = net.test.node.url.replace('127.0.0.1', 'localhost')
    const direct = await page.evaluate(url => fetch(url).then(String, String), `${elsewhere}/v1/clock`)
    expect(direct).toContain('Failed to fetch')
    const framed = (await page.evaluate(`(${IN_FRAME})('${net.reflector}')`)) as readonly string[]
    expect(framed[0]).toBe('400')
    // `//` stays a path of that machine; what is no path is asked nowhere.
    expect(framed[1]).toBe('400')
    expect(framed[2]).toContain('a path begins with /')
    expect(framed[3]).toBe('null')
  })

  it('is told by the reflector’s page what it saw, and its own whom it tests its way to', async () => {
    await net.nextEpoch()
    await page.goto(`${net.test.node.url}/devices/${net.reflector}?epoch=2`)
    await page.getByRole('heading', { name: 'Tests that it saw' }).waitFor()
    await page.getByRole('row', { name: /Mbit\/s.*Mbit\/s.*ms/ }).waitFor()
    await page.getByText('answers at http://127.0.0.1').waitFor()
    await page.goto(`${net.test.node.url}/devices/${net.phones[0]}`)
    await page.getByRole('heading', { name: 'Reflectors that are drawn for it now' }).waitFor()
  })
})

describe('the map', () => {
  it('says that nothing is published before five measured on two days', async () => {
    await page.goto(`${net.test.node.url}/signal`)
    await page.getByText('a cell needs measurements of 5 owners on 2 days').waitFor()
    await page.getByRole('link', { name: 'PMTiles' }).waitFor()
  })
})
