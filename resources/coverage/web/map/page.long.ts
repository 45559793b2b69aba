/** The map of where LoRa is heard on a real node, as somebody sees it: its own page, and beside mobile networks on the page of signal. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUILT_PAGES } from '../../../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../../../web/src/testing/open-browser.ts'
import { startMapNetwork } from '../../testing/map-network.ts'

let network: Awaited<ReturnType<typeof startMapNetwork>>
let browser: Browser
let page: Page
const problems: string[] = []

beforeAll(async () => {
  network = await startMapNetwork({ pagesDir: BUILT_PAGES })
  browser = await openBrowser()
  page = await (await browser.newContext()).newPage()
  page.on('pageerror', error => problems.push(String(error)))
}, 240_000)
afterAll(async () => {
  await browser.close()
  await network.test.stop()
  expect(problems).toEqual([])
})

describe('where LoRa is heard', () => {
  it('is a picture of each cell, by level and by how far above the noise, and a way from the page of gateways', async () => {
    await page.goto(`${network.test.node.url}/coverage`)
    await page.getByRole('link', { name: 'Where LoRa is heard: the map' }).click()
    await page.getByRole('heading', { name: 'Where LoRa is heard' }).waitFor()
    await page.getByRole('img', { name: `Map of ${network.cells} cells: Level (RSSI, dBm)` }).waitFor()
    expect(await page.locator('svg polygon').count()).toBe(network.cells)
    await page.getByLabel('What is shown').selectOption('sinr')
    await page.getByRole('img', { name: `Map of ${network.cells} cells: Above the noise` }).waitFor()
    await page.getByText(`${network.cells}, of gateways of 3 owners and more`).waitFor()
  })

  it('stands on the map of signal as one of its technologies', async () => {
    await page.goto(`${network.test.node.url}/signal`)
    await page.getByRole('row', { name: new RegExp(`LoRa ${network.cells}`) }).waitFor()
    await page.getByRole('img', { name: `Map of ${network.cells} cells` }).waitFor()
  })
})
