/** The documents and the API's page, in a real browser, as a node serves them. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { startTestNode, type TestNode } from '../../node/testing/start-test-node.ts'
import { readDocuments } from '../../tools/build-docs.ts'
import { BUILT_PAGES } from './testing/built-pages.ts'
import { openBrowser } from './testing/open-browser.ts'

let test: TestNode
let browser: Browser
let page: Page
const problems: string[] = []

beforeAll(async () => {
  test = await startTestNode({ change: { pagesDir: BUILT_PAGES } })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await test?.stop()
})
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 360, height: 700 } })
  page.on('pageerror', error => problems.push(String(error)))
  page.on('console', message => message.type() === 'error' && problems.push(message.text()))
  return async () => {
    await page.close()
    expect(problems.splice(0)).toEqual([])
  }
})

const open = (path: string) => page.goto(test.node.url + path)
const heading = () => page.getByRole('heading', { level: 1 }).textContent()
/** Nothing but what moves by itself is wider than the screen. */
const isTooWide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

it('every document is a page that fits a phone, and its links lead to places that are there', async () => {
  const anchors = new Map<string, ReadonlySet<string>>()
  const links: { readonly on: string; readonly to: string }[] = []
  for (const { name, title } of readDocuments()) {
    await open(`/docs/${name}`)
    expect(await heading()).toBe(title.replaceAll('`', ''))
    expect(await isTooWide(), name).toBe(false)
    const ids = await page.locator('main [id]').evaluateAll(all => all.map(({ id }) => id))
    anchors.set(`/docs/${name}`, new Set(ids))
    const found = await page
      .locator('main a')
      .evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href))
    links.push(...found.map(to => ({ on: name, to })))
  }
  const lost = links.filter(({ to }) => {
    const { origin, pathname, hash } = new URL(to)
    if (origin !== new URL(test.node.url).origin) return false
    const there = anchors.get(pathname)
    return there === undefined || (hash !== '' && !there.has(decodeURIComponent(hash.slice(1))))
  })
  expect(lost).toEqual([])
})

it('the console leads to them, and they lead back', async () => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await open('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Docs' }).click()
  await page.waitForURL('**/docs')
  expect(await heading()).toBe('Cairn')
  await page.getByRole('navigation', { name: 'Documents' }).getByRole('link', { name: 'Join' }).click()
  expect(await heading()).toBe('Join with a device')
  await page.getByRole('link', { name: 'Back to the network' }).click()
  await page.waitForURL(url => url.pathname === '/')
  await page.getByRole('heading', { level: 1 }).waitFor()
})

it('the API’s page shows each route of this very node', async () => {
  await open('/docs/api')
  const { paths } = (await test.get('/openapi.json')) as { paths: Record<string, object> }
  await page.getByRole('heading', { name: 'POST /v1/messages', exact: true }).waitFor()
  expect(await page.locator('section.route').count()).toBe(
    Object.values(paths).reduce((sum, methods) => sum + Object.keys(methods).length, 0),
  )
  expect(await isTooWide()).toBe(false)
})
