/**
 * A browser as one of the two machines of a real network, beside an agent: it computes the same to the last bit, is paid as the agent is,
 * rests on its battery, goes on where it was after it was loaded again and killed, and gives back what it does not finish. In Chromium and in Firefox.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { until } from '../../node/testing/start-test-node.ts'
import { BUILT_PAGES } from '../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../web/src/testing/open-browser.ts'
import { inPath } from './agent/worker/sandbox/find-tool.ts'
import type { Rented } from './messages/requester-answers.ts'
import { openFirefox } from './testing/browsers/open-firefox.ts'
import { compile } from './testing/compile.ts'
import { startCompute } from './testing/start-compute.ts'

const RELAYER = 20
const SHORT = 'let p = heap.alloc(4); store<i32>(p, bytes); return give(p, 4)'
/** Some seconds, of whole numbers and of floats whose bits are looked at. */
const LONG =
  'let s: u64 = 7; let x: f64 = 1; for (let i = 0; i < 150000000; i++) { s = s * 31 + <u64>i; x = x / 3 + <f64>s }; let p = heap.alloc(16); store<u64>(p, s); store<f64>(p + 8, x); return give(p, 16)'

/** A charger that the test pulls: the browser here has none of its own. It survives a reload, as a cable does. */
const CHARGER = `
  const battery = new EventTarget()
  Object.defineProperty(battery, 'charging', { get: () => localStorage.getItem('cable') !== 'out' })
  globalThis.cable = where => { localStorage.setItem('cable', where); battery.dispatchEvent(new Event('chargingchange')) }
  navigator.getBattery = async () => battery
`

/** Debian's package firefox-esr; where it must not be missing, CAIRN_ALL_TOOLS says so. */
const firefox = inPath('firefox-esr')
const BROWSERS: readonly (readonly [string, boolean, () => Promise<Browser>])[] = [
  ['Chromium', true, () => openBrowser()],
  [
    'Firefox',
    firefox !== undefined || process.env['CAIRN_ALL_TOOLS'] === '1',
    () => openFirefox(firefox ?? 'firefox-esr'),
  ],
]

describe.each(BROWSERS.filter(([, isHere]) => isHere))('%s', (browserName, _, open) => {
  let net: Awaited<ReturnType<typeof startCompute>>
  let browser: Browser
  let context: BrowserContext
  let page: Page
  const problems: string[] = []

  beforeAll(async () => {
    net = await startCompute(1, { pagesDir: BUILT_PAGES, relay: developmentAccount(RELAYER) })
    browser = await open()
    context = await browser.newContext()
    await context.addInitScript(CHARGER)
    await openPage()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await net?.stop()
    expect(problems).toEqual([])
  })

  async function openPage(): Promise<void> {
    page = await context.newPage()
    page.on('pageerror', error => problems.push(String(error)))
    await page.goto(`${net.test.node.url}/work`)
  }

  async function ask(program: string, fuel: number): Promise<string> {
    const bytes = async (body: Uint8Array) => {
      const response = await net.ask('/-/blobs', { method: 'POST', body: new Uint8Array(body) })
      return ((await response.json()) as { id: string }).id
    }
    const what = { module: await bytes(await compile(program)), inputs: [await bytes(new Uint8Array(5))] }
    const terms = { fuel, pages: 16, start: '0', perGiga: '1000000', confidence: 900_000 }
    const body = JSON.stringify({ ...what, ...terms, withinMs: 6 * 3_600_000, lastsMs: 96 * 3_600_000 })
    const response = await net.ask('/-/jobs', { method: 'POST', body })
    expect(response.status).toBe(201)
    return ((await response.json()) as { demand: string }).demand
  }

  const jobOf = async (demand: string) =>
    ((await (await net.ask(`/-/jobs/${demand}`)).json()) as readonly Rented[])[0]!
  const cable = (where: 'in' | 'out') =>
    page.evaluate(at => (globalThis as unknown as { cable(at: string): void }).cable(at), where)
  const ran = () => page.getByRole('list', { name: 'What ran here' }).getByRole('listitem')
  const staged = (demand: string, stage: string) =>
    ran()
      .filter({ hasText: demand.slice(0, 8) })
      .getByText(stage, { exact: true })
      .waitFor()

  /** To the end of an epoch, once what the page said has its receipts. */
  async function nextEpoch(): Promise<void> {
    await page.getByText(/messages? waits? to be sent/).waitFor({ state: 'detached' })
    await net.nextEpoch()
  }

  async function shoot(name: string): Promise<void> {
    const shots = process.env['CAIRN_SHOTS']
    if (shots === undefined) return
    for (const [size, width] of [
      ['desktop', 1280],
      ['phone', 390],
    ] as const)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        await page.evaluate('scrollTo(0, 0)')
        await page.screenshot({
          path: `${shots}/work-${name}-${browserName}-${size}-${colorScheme}.png`,
          fullPage: true,
        })
      }
  }

  it('becomes a machine, and offers itself only once it may work', async () => {
    const start = page.getByRole('button', { name: 'Start working' })
    expect(await start.isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Make one in this browser' }).click()
    await shoot('before')
    net.test.setClock(await net.test.chain.nowMs())
    await start.click()
    await page.getByText('This browser is machine').waitFor()
    await page.getByText('On its charger, the browser says.').waitFor()
    // What this browser does not say, its person does.
    await page.getByText('It rests: say below that this network costs nothing.').waitFor()
    await page.getByLabel('This network costs nothing by the byte').check()
    await page.getByText('It is for rent.').waitFor()
  }, 240_000)

  it('computes what an agent does, brings it, opens it, and is paid', async () => {
    const demand = await ask(SHORT, 1_000_000)
    await nextEpoch()
    await staged(demand, 'brought')
    await net.untilSigned(2)
    await nextEpoch()
    await staged(demand, 'opened')
    await nextEpoch()
    await staged(demand, 'right')
    await until('the result is here', async () => (await jobOf(demand)).isHere)
    const { stage, machines } = await jobOf(demand)
    expect([stage, machines.map(one => one.stage)]).toEqual(['done', ['right', 'right']])
    await shoot('paid')
  }, 240_000)

  it('shows what waits to be sent at once when it is loaded again, though no node answers it', async () => {
    const held = (path: string) => `${net.test.node.url}/v1/${path}`
    const demand = await ask(SHORT, 1_000_000)
    await page.getByText(/messages? waits? to be sent/).waitFor({ state: 'detached' })
    await page.route(held('messages'), route => route.abort())
    await net.nextEpoch()
    await page.getByText(/messages? waits? to be sent/).waitFor()
    await page.route(held('clock'), () => undefined)
    await page.reload()
    await page.getByText(/messages? waits? to be sent/).waitFor()
    await ran()
      .filter({ hasText: demand.slice(0, 8) })
      .waitFor()
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.reload()
    await staged(demand, 'brought')
    await net.untilSigned(4)
    await nextEpoch()
    await staged(demand, 'opened')
    await nextEpoch()
    await staged(demand, 'right')
  }, 240_000)

  it('rests on its battery at once, and goes on where it was, also after it was loaded again and killed', async () => {
    const demand = await ask(LONG, 8_000_000_000)
    await nextEpoch()
    await staged(demand, 'runs')
    await cable('out')
    await page.getByText('It rests: it is on its battery.').waitFor()
    await staged(demand, 'rests')
    await shoot('rests')
    await cable('in')
    await staged(demand, 'runs')
    await page.reload()
    await staged(demand, 'runs')
    await page.close()
    await openPage()
    // A new tab knows nothing of what its person said in the one before.
    await page.getByLabel('This network costs nothing by the byte').check()
    await staged(demand, 'brought')
    await net.untilSigned(6)
    await nextEpoch()
    await staged(demand, 'opened')
    await nextEpoch()
    await staged(demand, 'right')
    const { machines, outcome } = await jobOf(demand)
    expect([outcome, machines.map(one => one.stage)]).toEqual(['done', ['right', 'right']])
    // What it ran first was worth less than the least amount; this was not.
    await page.locator('.figures dd', { hasText: /^0\.00\d+ USD$/ }).waitFor()
  }, 280_000)

  it('does not work in two tabs at a time', async () => {
    const second = await context.newPage()
    await second.goto(`${net.test.node.url}/work`)
    await second.getByText('Another tab of this browser works already.').waitFor()
    await second.close()
  }, 240_000)

  it('gives back what it has not done when its person stops it, and nobody accuses it', async () => {
    const demand = await ask(LONG, 8_000_000_000)
    await nextEpoch()
    await staged(demand, 'runs')
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('It is stopped. Nothing new is begun.').waitFor()
    await staged(demand, 'given back')
    await shoot('stopped')
    await nextEpoch()
    const device = await page.locator('a[href^="/devices/"]').first().getAttribute('href')
    const id = device?.split('/').at(-1)
    await until('the network knows', async () => {
      const { machines } = await jobOf(demand)
      return machines.some(({ machine, cause }) => machine === id && cause === 'stopped')
    })
    const { state } = await net.test.get<{ state: { record: object } }>(`/v1/devices/${id}/state`)
    expect(state.record).toMatchObject({ right: 3, wrong: 0, missed: 0, silent: false })
  }, 240_000)
})
