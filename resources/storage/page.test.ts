/** A network’s disks in a browser, on a real node, real providers and a real file. */

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodePieceCid, encodePieceCidV1 } from '../../protocol/piece/piece-cid.ts'
import { createPieceTree } from '../../protocol/piece/piece-tree.ts'
import { BUILT_PAGES } from '../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../web/src/testing/open-browser.ts'
import { type StorageNetwork, startStorage } from './testing/start-storage.ts'

const BYTES = Buffer.from(Uint8Array.from({ length: 3_000_000 }, (_, at) => (at * 2_654_435_761) >>> 9))
let net: StorageNetwork
let browser: Browser
let page: Page
const problems: string[] = []

beforeAll(async () => {
  net = await startStorage(5, { node: { pagesDir: BUILT_PAGES } })
  browser = await openBrowser()
  page = await browser.newPage()
  page.on('pageerror', error => problems.push(String(error)))
  page.on('console', message => {
    // While the test moves the network's time on, the node says for a moment that its clock and the chain's disagree, as it should.
    const isHealth = new URL(message.location().url || page.url(), page.url()).pathname === '/healthz'
    if (message.type() === 'error' && !isHealth) problems.push(message.text())
  })
})
afterAll(async () => {
  await browser.close()
  await net.stop()
  expect(problems).toEqual([])
})

const figure = (name: string) => page.locator('.figures div', { has: page.getByText(name, { exact: true }) })

describe('the storage page', () => {
  it('says what each disk is asked for, and what comes next where nothing is stored', async () => {
    await page.goto(`${net.test.node.url}/storage`)
    await page.getByText('How it is proved').click()
    await page
      .getByText(
        /Every hour each disk is asked for 1 leaf: who lost 5.% is found within 30.days with 99.% confidence/,
      )
      .waitFor()
    await page.getByText('The first epoch with disks is not settled yet').waitFor()
  })

  it('shows what is stored, by whom, and whether it was proved', async () => {
    const headers = { authorization: `Bearer ${net.credentials().secretAccessKey}` }
    const put = await fetch(`${net.consumer.url}/-/files?name=a`, { method: 'PUT', headers, body: BYTES })
    expect(await put.text()).toContain('"step":"done"')
    await net.nextEpoch()
    await net.untilSaid('info proved', 4)
    await net.nextEpoch()
    await page.goto(`${net.test.node.url}/storage`)
    await figure('Disks that keep something').getByText('4', { exact: true }).waitFor()
    await figure('Stored').getByText('6.0 MB').waitFor()
    await figure('Proofs in the last epoch').getByText('4', { exact: true }).waitFor()
    await page.getByRole('cell', { name: 'proved', exact: true }).nth(3).waitFor()
    await page.getByRole('cell', { name: '1.5 MB, 1 share' }).nth(3).waitFor()
    const rows = await page.getByRole('row').count()
    expect(rows).toBe(6)
  })

  it('tells a file’s content id without sending a byte of it', async () => {
    const tree = createPieceTree()
    tree.update(BYTES)
    const piece = tree.finish()
    const [cid, cidV1] = [encodePieceCid(piece), encodePieceCidV1(piece.root)]
    const sent: string[] = []
    page.on('request', request => void (request.method() === 'GET' || sent.push(request.url())))
    await page.getByLabel('A file').setInputFiles({ name: 'a', mimeType: 'x/y', buffer: BYTES })
    await page.getByText(cid, { exact: true }).waitFor()
    await page.getByText(cidV1, { exact: true }).waitFor()
    await page.getByLabel('Is it this one?').fill(cid)
    await page.getByText('Yes, it is exactly this file.').waitFor()
    await page.getByLabel('Is it this one?').fill(`${cid}x`)
    await page.getByText('No. It is another file, or it was changed.').waitFor()
    expect(sent).toEqual([])
  })
})
