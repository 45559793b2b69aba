/**
 * `node tools/pictures.ts [URL]`: the pictures of the console in docs/images, light and dark, of the example network as it runs at that
 * address (http://127.0.0.1:8420 unless said). Needs Chromium and a day that is settled; stops where a picture would be too large.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { openBrowser } from '../web/src/testing/open-browser.ts'
import { ROOT } from './source-files.ts'

const OUT = join(ROOT, 'docs/images')
const [MOST_BYTES, QUALITY] = [250_000, 86]
const SCHEMES = ['light', 'dark'] as const

interface Picture {
  readonly name: string
  readonly path: string
  readonly height: number
  readonly width?: number
  /** What is there when all of it is. */
  readonly until: string
  /** A column of a chart that is read out. */
  readonly points?: boolean
}

interface Named {
  readonly id: string
  readonly model: string
}

async function picturesAt(url: string): Promise<readonly Picture[]> {
  const devices = (await (await fetch(`${url}/v1/devices`)).json()) as readonly Named[]
  const first = (model: string) => {
    const found = devices.find(device => device.model === model)
    if (found === undefined) throw new Error(`${url} has no ${model}: start the example network`)
    return `/devices/${found.id}`
  }
  return [
    { name: 'console', path: '/', height: 800, until: '.pile' },
    { name: 'home', path: first('energy/meter'), height: 860, until: '.plot', points: true },
    { name: 'station', path: first('sensing/station'), height: 860, until: '.sparks .plot' },
    { name: 'map', path: '/map', height: 860, until: '.map canvas' },
    { name: 'phone', path: '/', height: 844, width: 390, until: '.pile' },
  ]
}

async function take(
  browser: Browser,
  url: string,
  picture: Picture,
  scheme: 'light' | 'dark',
): Promise<void> {
  const { name, path, height, width = 1280, until, points = false } = picture
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.goto(url + path)
  await page.locator(until).first().waitFor()
  await page.locator('.bone, .map-loading').first().waitFor({ state: 'detached' })
  await page.evaluate('document.fonts.ready')
  if (points) await pointAt(page)
  await settleFrames(page)
  const bytes = await toWebp(await context.newCDPSession(page))
  const file = `${name}-${scheme}.webp`
  if (bytes.length > MOST_BYTES) throw new Error(`${file} has ${bytes.length} bytes, ${MOST_BYTES} at most`)
  writeFileSync(join(OUT, file), bytes)
  process.stdout.write(`${file}  ${Math.round(bytes.length / 1000)} kB\n`)
  await context.close()
}

/** Afternoon, on the chart of the day. */
async function pointAt(page: Page): Promise<void> {
  const plot = page.locator('.plot').first()
  const box = await plot.boundingBox()
  if (box !== null) await plot.hover({ position: { x: box.width * 0.62, y: box.height / 2 } })
}

/** What was asked for last is painted two frames later. */
const settleFrames = (page: Page) =>
  page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))')

async function toWebp(session: CDPSession): Promise<Buffer> {
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY })
  return Buffer.from(data, 'base64')
}

if (import.meta.main) {
  const url = (process.argv[2] ?? 'http://127.0.0.1:8420').replace(/\/$/, '')
  mkdirSync(OUT, { recursive: true })
  const pictures = await picturesAt(url)
  const browser = await openBrowser()
  try {
    for (const picture of pictures) for (const scheme of SCHEMES) await take(browser, url, picture, scheme)
  } finally {
    await browser.close()
  }
}
