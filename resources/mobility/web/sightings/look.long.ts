/** A camera in a browser, with the real detector: what it finds in a street, whom it shows to nobody, and what of it leaves. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../../../chain/dev-accounts.ts'
import { defineNetwork } from '../../../../kernel/define-network.ts'
import { halving } from '../../../../kernel/money/emission/halving.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../../../../node/testing/start-test-node.ts'
import { BUILT_PAGES } from '../../../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../../../web/src/testing/open-browser.ts'
import { moved } from '../../messages/fix.ts'
import { mobility } from '../../rule/resource.ts'
import { FACE, STEPS as FRAMES, SCENE, sceneHtml } from '../../testing/sightings/scene.ts'

const [RELAYER, SPEED, WAIT_MS] = [20, 30, 240_000]
const HOME = { lat: 52.5, lon: 13.4 }
const [STEP_M, STEPS] = [60, 150]
/** Of 30 pictures a second: an approach of some ten seconds. */
const REPEATED = 25
const at = (step: number) => moved(HOME, STEP_M * step, 8 * STEP_M * Math.sin(step / 12))

let test: TestNode
let browser: Browser
let page: Page
const folder = mkdtempSync(join(tmpdir(), 'cairn-look-'))
const problems: string[] = []
const hosts = new Set<string>()
let largest = 0

beforeAll(async () => {
  const film = await filmed()
  const network = defineNetwork({
    name: 'Streets',
    token: { symbol: 'ROAD', supply: '1_000_000' },
    epoch: '1h',
    limits: { late: '8h', early: '3h' },
    resources: [mobility({ settleAfter: '15m', openFor: '3h', sightings: { least: 1 } })],
    emission: halving({ first: '1_000', every: '1d' }),
    shares: { mobility: 90, oracles: 6, treasury: 4 },
  })
  const change = { pagesDir: BUILT_PAGES, relay: developmentAccount(RELAYER) }
  test = await startTestNode({ network, devices: 0, speed: SPEED, change })
  browser = await openBrowser(undefined, film)
  const context = await browser.newContext({
    geolocation: { latitude: HOME.lat, longitude: HOME.lon, accuracy: 6 },
    permissions: ['geolocation', 'camera'],
  })
  context.setDefaultTimeout(WAIT_MS)
  page = await context.newPage()
  page.on('pageerror', error => problems.push(String(error)))
  page.on('console', message => {
    if (message.text().includes('Content Security Policy')) problems.push(message.text())
  })
  page.on('request', request => {
    hosts.add(new URL(request.url()).host)
    largest = Math.max(largest, request.postDataBuffer()?.length ?? 0)
  })
})
afterAll(async () => {
  await browser.close()
  await test.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** What the camera will see: pictures of the drawn street, one after the other. */
async function filmed(): Promise<string> {
  const artist = await openBrowser()
  const easel = await artist.newPage({ viewport: SCENE })
  const pictures: Buffer[] = []
  for (let frame = 0; frame < FRAMES; frame++) {
    await easel.setContent(sceneHtml(frame))
    const picture = await easel.screenshot({ type: 'jpeg', quality: 92 })
    for (let time = 0; time < REPEATED; time++) pictures.push(picture)
  }
  await artist.close()
  const path = join(folder, 'street.mjpeg')
  writeFileSync(path, Buffer.concat(pictures))
  return path
}

async function drive(from: number, to: number): Promise<void> {
  for (let step = from; step < to; step++) {
    const { lat, lon } = at(step)
    await page.context().setGeolocation({ latitude: lat, longitude: lon, accuracy: 5 + (step % 4) })
    await page.waitForTimeout(150)
  }
}

/** Colours in a part of what the page shows. */
async function coloursShown({ x, y, w, h }: typeof FACE): Promise<number> {
  return await page.locator('canvas').evaluate(
    (canvas, box) => {
      const { width, height } = canvas as HTMLCanvasElement
      const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height)
      const scale = width / 640
      const colours = new Set<number>()
      for (let row = Math.ceil(box.y * scale); row < (box.y + box.h) * scale; row++)
        for (let column = Math.ceil(box.x * scale); column < (box.x + box.w) * scale; column++) {
          const place = 4 * (row * width + column)
          colours.add(data[place]! * 65_536 + data[place + 1]! * 256 + data[place + 2]!)
        }
      return colours.size
    },
    { x, y, w, h },
  )
}

describe('a camera beside a drive', () => {
  it('is loaded by who asks for it alone, and shows nobody', async () => {
    await page.goto(`${test.node.url}/drive`)
    await page.getByRole('button', { name: 'Make one in this browser' }).click()
    test.setClock(await test.chain.nowMs())
    await page.getByRole('button', { name: 'Start recording' }).click()
    await page.getByText('This browser is device').waitFor()
    const loaded = () =>
      page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => /human|detector/.test(name)).length,
      )
    expect(await loaded()).toBe(0)
    await page.getByText('Let the camera look too').click()
    await page.getByRole('button', { name: 'Start the camera' }).click()
    await page.getByRole('button', { name: 'Stop the camera' }).waitFor()
    expect(await loaded()).toBeGreaterThan(4)
    await until(
      'a picture is shown',
      async () => (await coloursShown({ x: 300, y: 0, w: 60, h: 200 })) > 50,
      WAIT_MS,
    )
    expect(await coloursShown(FACE)).toBeLessThanOrEqual(36)
  })

  it('counts the sign that comes nearer, and holds it back with the trip', async () => {
    await drive(0, STEPS)
    const region = page.getByRole('region', { name: 'Let the camera look too' })
    await region.getByText(/× stop sign/).waitFor()
  })

  it('tells kind, place, direction and eight bytes, sealed with the sheet; nothing else and to nobody else', async () => {
    await page.getByRole('button', { name: 'The trip is over' }).click()
    const list = page.getByRole('list', { name: 'What leaves this phone' })
    await list.getByText('receipt').first().waitFor({ timeout: WAIT_MS })
    const seen = list.locator('caption', { hasText: 'sighting' })
    expect(await seen.count()).toBeGreaterThan(0)
    const rows = await list.locator('table:has(caption) tbody tr').allTextContents()
    expect(rows.some(row => /^stop sign8a[0-9a-f]{13}[a-z-]+[0-9a-f]{16}$/.test(row))).toBe(true)
    expect(hosts).toEqual(new Set([new URL(test.node.url).host]))
    // The largest message of all: no picture is in it.
    expect(largest).toBeLessThan(4_000)
    expect(problems).toEqual([])
  })

  it('waits for somebody else who sees it; what its film showed twice alike does not count', async () => {
    const [device] = await test.get<readonly { id: string }[]>('/v1/devices')
    const said: string[] = []
    for (let epoch = 0; epoch < 10; epoch++) {
      await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
      await untilFinal(test, epoch)
      said.push(JSON.stringify(await test.get(`/v1/devices/${device!.id}/epochs/${epoch}`)))
    }
    expect(said.join()).toMatch(/sighting_waits|picture_again/)
    expect(said.join()).not.toContain('payload_malformed')
  })
})
