/** The page on which other rules are put together, in a real browser, against a real node: typed, refused at their field, worked out, and read again. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import network from '../../examples/starter/network.ts'
import { type HoldersNode, startHoldersNode } from '../../node/testing/start-holders-node.ts'
import { untilFinal } from '../../node/testing/start-test-node.ts'
import { BUILT_PAGES } from './testing/built-pages.ts'
import { look } from './testing/look.ts'
import { openBrowser } from './testing/open-browser.ts'

const problems: string[] = []
let holders: HoldersNode
let browser: Browser
let page: Page

beforeAll(async () => {
  holders = await startHoldersNode({ network, change: { pagesDir: BUILT_PAGES } })
  const { test } = holders
  await test.advanceTo(test.genesisMs + test.epochMs + 1_000)
  await untilFinal(test, 0)
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1_280, height: 900 }, serviceWorkers: 'block' })
  page.on('pageerror', error => problems.push(String(error)))
})
afterAll(async () => {
  await browser?.close()
  await holders?.test.stop()
  expect(problems).toEqual([])
})

it('opens by its link', async () => {
  await page.goto(`${holders.test.node.url}/proposals`)
  await page.getByRole('link', { name: 'Propose other rules' }).click()
  await page.getByRole('heading', { level: 1, name: 'Propose other rules' }).waitFor()
  await page.getByText('Nothing yet.').waitFor()
})

it('says at a field what cannot be read there, and checks nothing until it can', async () => {
  await page.getByText('What is issued', { exact: true }).click()
  const field = page.getByLabel('Halves every')
  await field.fill('two summers')
  const why = 'That is no time: a whole number and s, m, h, d, w or y.'
  await page.getByText(why).waitFor()
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  const says = await field.getAttribute('aria-describedby')
  expect(await page.locator(`[id="${says}"]`).innerText()).toBe(why)
  expect(await check().isDisabled()).toBe(true)
  expect(await look(page, 'rules-unread')).toEqual([])
})

it('says what changes in words, who would have earned otherwise, and what is in the way of proposing it', async () => {
  await page.getByLabel('Halves every').fill('3y')
  await page.getByRole('cell', { name: /every 1,095 days/ }).waitFor()
  await check().click()
  await page.getByText('0 would have earned more, 2 less, 0 the same.').waitFor()
  await page.getByText('Proposing takes gas: choose a wallet on the page “Mine”.').waitFor()
  const closed = page.locator('details:not([open]) > summary')
  while ((await closed.count()) > 0) await closed.first().click()
  expect(await look(page, 'rules-worked-out')).toEqual([])
  await page.getByRole('button', { name: 'Begin again from the rules in force' }).click()
  await page.getByText('Nothing yet.').waitFor()
})

it('refuses rules that do not hold together, and says what is in the way', async () => {
  const whole = page.getByLabel('JSON')
  if (!(await whole.isVisible())) await page.getByText('All of it as a document').click()
  const rules = JSON.parse(await whole.inputValue()) as object
  await whole.fill(JSON.stringify(Object.assign(rules, { epochMs: 60_000 })))
  await page.getByRole('button', { name: 'Take this over' }).click()
  await check().click()
  await page.getByRole('alert').filter({ hasText: 'challenge: at most 4 epochs' }).waitFor()
})

const check = () => page.getByRole('button', { name: 'Check it, and work it out here' })
