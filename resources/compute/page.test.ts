/** Machines and jobs in a browser, on a real node with real machines: who does what, and why. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BUILT_PAGES } from '../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../web/src/testing/open-browser.ts'
import { compile } from './testing/compile.ts'
import { startCompute } from './testing/start-compute.ts'

let net: Awaited<ReturnType<typeof startCompute>>
let browser: Browser
let page: Page
const problems: string[] = []

beforeAll(async () => {
  net = await startCompute(2, { pagesDir: BUILT_PAGES })
  browser = await openBrowser()
  page = await browser.newPage()
  page.on('pageerror', error => problems.push(String(error)))
})
afterAll(async () => {
  await browser?.close()
  await net?.stop()
  expect(problems).toEqual([])
})

async function ask(): Promise<void> {
  const module = await compile('let p = heap.alloc(4); store<i32>(p, bytes); return give(p, 4)')
  const bytes = async (body: Uint8Array) => {
    const response = await net.ask('/-/blobs', { method: 'POST', body: new Uint8Array(body) })
    return ((await response.json()) as { id: string }).id
  }
  const what = { module: await bytes(module), inputs: [await bytes(new Uint8Array(5))] }
  const terms = { fuel: 1_000_000, pages: 16, start: '0', perGiga: '1000000', confidence: 900_000 }
  const body = JSON.stringify({ ...what, ...terms, withinMs: 6 * 3_600_000, lastsMs: 48 * 3_600_000 })
  expect((await net.ask('/-/jobs', { method: 'POST', body })).status).toBe(201)
}

it('shows machines with their prices and records, and each job with its machines and why it has them', async () => {
  await ask()
  await net.nextEpoch()
  await net.untilSaid('info sealed a result', 2)
  await net.untilSigned(2)
  await page.goto(`${net.test.node.url}/compute`)
  await page.getByText('As sure as was asked takes 2 machines.').waitFor()
  await page.getByText('0 right, 0 wrong, 0 missed').nth(1).waitFor()
  await net.nextEpoch()
  await net.untilSaid('info opened a result', 2)
  await net.nextEpoch()
  await page.goto(`${net.test.node.url}/compute`)
  await page.getByRole('cell', { name: 'done', exact: true }).waitFor()
  await page.getByText('right, signed for').nth(1).waitFor()
  await page.getByText('paid for 1 job').nth(1).waitFor()
  await page.getByText('How it is checked').click()
  await page.getByText(/5.% of such results at least are drawn for a check/).waitFor()
  const shots = process.env['CAIRN_SHOTS']
  if (shots !== undefined)
    for (const [name, width, scheme] of [
      ['desktop', 1440, 'light'],
      ['desktop-dark', 1440, 'dark'],
      ['phone', 390, 'light'],
      ['phone-dark', 390, 'dark'],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width, height: 900 })
      await page.evaluate('scrollTo(0, 0)')
      await page.screenshot({ path: `${shots}/compute-${name}.png`, fullPage: true })
    }
})
