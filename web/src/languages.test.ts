/** The console in each further language, in a real browser on a real node: nothing is left in English, axe finds nothing, long words fit. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { registerDevices } from '../../chain/devices/register-devices.ts'
import { STATE_WORDS } from '../../client/network-state.ts'
import { defineNetwork } from '../../kernel/define-network.ts'
import { halving } from '../../kernel/money/emission/halving.ts'
import { KERNEL_REASONS } from '../../kernel/reasons.ts'
import { createSigner } from '../../keys/make-signer.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../../node/testing/start-test-node.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { registryPlaceOf } from '../../protocol/chain-formats/consent.ts'
import { signConsent } from '../../protocol/chain-formats/signed-consent.ts'
import { toAddress } from '../../protocol/ids.ts'
import { openMessage } from '../../protocol/message.ts'
import { encodeSenmlCbor, SENML_CBOR } from '../../protocol/senml/senml.ts'
import { energy } from '../../resources/energy/rule/resource.ts'
import * as energyText from '../../resources/energy/web/text.ts'
import { RESOURCE_REASONS } from '../../resources/rules.ts'
import { temperature } from '../../resources/sensing/rule/quantities.ts'
import { sensing } from '../../resources/sensing/rule/resource.ts'
import * as sensingText from '../../resources/sensing/web/text.ts'
import { storage } from '../../resources/storage/rule/resource.ts'
import * as storageText from '../../resources/storage/web/text.ts'
import { BUILT_PAGES } from './testing/built-pages.ts'
import { openBrowser } from './testing/open-browser.ts'
import { EN } from './text.ts'
import { ALERTS_EN } from './text-alerts.ts'
import { FAULTS_EN } from './text-faults.ts'
import { SPENDING_EN } from './text-spending.ts'

const [OWNER, RELAYER, HOUR_MS] = [4, 20, 3_600_000]
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let test: TestNode
let browser: Browser
let rejected: string
const [meter, station] = [createSigner('ES256'), createSigner('ES256')]
const owner = toAddress(developmentAccount(OWNER).address)

beforeAll(async () => {
  const network = defineNetwork({
    name: 'Polyglot',
    token: { symbol: 'POLY', supply: '1_000_000' },
    epoch: '1d',
    limits: { late: '1d', early: '2h' },
    resources: [
      energy({ market: 'uniform', retail: '0.20', feedIn: '0.10', slot: '1h', settleAfter: '1h' }),
      storage({ every: '1d', answer: 6 }),
      sensing({ quantities: [temperature], interval: '1h' }),
    ],
    emission: halving({ first: '1_000', every: '1y' }),
    shares: { energy: 60, storage: 15, sensing: 15, oracles: 6, treasury: 4 },
  })
  const change = { pagesDir: BUILT_PAGES, relay: developmentAccount(RELAYER) }
  test = await startTestNode({ network, devices: 0, change })
  browser = await openBrowser()
  await register()
  await speakOnce()
  await test.advanceTo(test.genesisMs + 2 * test.epochMs + 1_000)
  await untilFinal(test, 1)
})
afterAll(async () => {
  await browser.close()
  await test.stop()
})

async function register(): Promise<void> {
  const { deployment } = test.options
  const drafts = [
    { signer: meter, model: 'energy/meter', details: { pvW: 5_000 } },
    { signer: station, model: 'sensing/station', details: {} },
  ]
  const same = { owner, cell: '872a1008dffffff', nonce: 0, deadline: 4_000_000_000 }
  const consents = drafts.map(draft => signConsent({ ...draft, ...same }, registryPlaceOf(deployment)))
  await registerDevices(test.chain.launcher, { deployment, consents: await Promise.all(consents) })
}

/** Four hours of a home, a reading in no unit of ours, and a message that is none of our words. */
async function speakOnce(): Promise<void> {
  const first = test.genesisMs + 12 * HOUR_MS
  const record = (n: string, v: number, t: number) => ({ n, u: 'Wh', v, t: t / 1000 })
  for (let hour = 0; hour < 4; hour++) {
    const t = first + hour * HOUR_MS
    await test.advanceTo(t + 1_000)
    const [wh, celsius] = [1_500 * hour, { n: 'temperature', u: 'Cel', v: 20 + hour, t: t / 1000 }]
    const registers = [record('import', 0, t), record('export', wh, t), record('generation', 2 * wh, t)]
    await post(meter, { sequence: hour, timeMs: t + 1_000, payload: encodeSenmlCbor(registers) })
    await post(station, { sequence: hour, timeMs: t + 1_000, payload: encodeSenmlCbor([celsius]) })
  }
  const timeMs = first + 3 * HOUR_MS + 2_000
  await post(meter, {
    sequence: 10,
    timeMs,
    payload: encodeSenmlCbor([{ n: 'import', u: 'kg', v: 1, t: 7 }]),
  })
  rejected = openMessage(await post(meter, { sequence: 11, timeMs, payload: encodeCbor(7) })).id
}

async function post(
  signer: typeof meter,
  said: { readonly sequence: number; readonly timeMs: number; readonly payload: Uint8Array },
): Promise<Uint8Array> {
  const bytes = await test.seal(0, { ...said, signer, contentType: SENML_CBOR })
  await until('it is taken', async () => (await test.post(bytes)).status === 200)
  return bytes
}

const addresses = () => [
  ...['/', '/epochs', '/epochs/0', '/devices', '/map', '/operate', '/rules', '/check/0', '/mine', '/join'],
  ...[
    '/nowhere',
    '/community',
    '/storage',
    '/sense',
    '/shares',
    `/messages/${rejected}`,
    `/accounts/${owner}`,
  ],
  ...[meter, station].map(({ subject }) => `/devices/${subject}?epoch=0`),
]

/** Whole texts of the English catalogues, and meanings of codes: what none of the others has as well. */
function englishTexts(same: readonly string[]): readonly string[] {
  const { PAGE_EN, WORDS_EN, DAY_EN } = energyText
  const catalogues = [EN, ALERTS_EN, FAULTS_EN, SPENDING_EN, STATE_WORDS, PAGE_EN, WORDS_EN, DAY_EN]
  const rooms = [storageText.PAGE_EN, storageText.WORDS_EN, storageText.MINE_EN]
  const reasons = [KERNEL_REASONS, ...Object.values(RESOURCE_REASONS)]
  const all = [...catalogues, ...rooms, sensingText.PAGE_EN, sensingText.WORDS_EN, ...reasons].flatMap(
    textsIn,
  )
  return [...new Set(all)].filter(text => /\p{L}{3}/u.test(text) && !same.includes(text))
}

function textsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : []
}

/** What a person sees or is read: texts, and labels of what has none. */
async function shownOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = [document.title]
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.closest('script, style, pre, code, [lang="en"]') === null)
        found.push(node.textContent ?? '')
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) found.push(element.getAttribute(name) ?? '')
    return found.map(text => text.trim()).filter(text => text !== '')
  })
}

const WORDS = {
  // What English and the other write alike, and the names of this network's things.
  de: { locale: 'de-DE', same: ['Cairn', 'API', 'Gas', 'Name', 'Transaktion', 'Wind'], title: 'Überblick' },
  es: { locale: 'es-ES', same: ['Cairn', 'API', 'Gas'], title: 'Resumen' },
} as const

describe.each(Object.entries(WORDS))('%s', (language, { locale, same, title }) => {
  it('is spoken on every page, from the first sight of it, and fits a phone', async () => {
    const context = await browser.newContext({
      locale,
      viewport: { width: 390, height: 844 },
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    const problems: string[] = []
    page.on('pageerror', error => problems.push(String(error)))
    await page.goto(test.node.url)
    await page.locator('nav.tabs').getByText(title, { exact: true }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
    const english = englishTexts(same)
    // Every fourth page in both: who reads German reads the longer words.
    const paths = language === 'de' ? addresses() : addresses().filter((_, index) => index % 4 === 0)
    for (const path of paths) {
      await page.goto(test.node.url + path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      const shown = await shownOn(page)
      const left = shown.filter(text =>
        english.some(one => (one.length < 12 ? text === one : text.includes(one))),
      )
      expect(left, path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThan(
        1,
      )
      expect(await violations(page), path).toEqual([])
    }
    expect(problems).toEqual([])
    await context.close()
  })
})

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    interface Found {
      readonly violations: readonly {
        readonly id: string
        readonly nodes: readonly { readonly html: string }[]
      }[]
    }
    const { axe } = window as unknown as { axe: { run(options: object): Promise<Found> } }
    // What depends on words; colours and sizes are those of the English pages (console.test.ts).
    const of = ['cat.language', 'cat.name-role-value', 'cat.text-alternatives', 'cat.keyboard', 'cat.tables']
    const found = await axe.run({ runOnly: of })
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    )
  })
}

it('is changed by the switch, kept for the next visit, and never shown in English in between', async () => {
  const context = await browser.newContext({ locale: 'en-US', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(test.node.url)
  const tab = page.getByRole('navigation', { name: 'Cairn' })
  await tab.getByRole('link', { name: 'Overview' }).waitFor()
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch')
  await tab.getByRole('link', { name: 'Überblick' }).waitFor()
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    new MutationObserver(() => seen.add(document.querySelector('nav a')?.textContent ?? '')).observe(
      document,
      {
        childList: true,
        subtree: true,
      },
    )
  })
  await page.reload()
  await tab.getByRole('link', { name: 'Überblick' }).waitFor()
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])
  expect(seen.filter(text => text !== '')).toEqual(['Überblick'])
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('auto')
  await tab.getByRole('link', { name: 'Overview' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  await context.close()
})
