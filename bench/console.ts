/** The console: what a page waits for, on a machine a quarter as fast, and with many devices. */

import type { Browser, Page } from 'playwright-core'
import type { DeviceView } from '../client/node-api.ts'
import { startTestNode, untilFinal } from '../node/testing/start-test-node.ts'
import { BUILT_PAGES } from '../web/src/testing/built-pages.ts'
import { openBrowser } from '../web/src/testing/open-browser.ts'
import { type BenchResult, type Measurement, median } from './measure.ts'

const ROUNDS = 5
const SLOWER = 4
const [INTERACTIVE_MS, FRAMES_A_SECOND] = [3_000, 30]

/** @param devices on the map. */
export async function benchConsole(devices: number): Promise<BenchResult> {
  const test = await startTestNode({ change: { pagesDir: BUILT_PAGES } })
  const browser = await openBrowser()
  try {
    await test.advanceTo(test.genesisMs + test.epochMs + 1_000)
    await untilFinal(test, 0)
    const interactive = await rounds(() => timeToTable(browser, test.node.url))
    const frames = await rounds(() => framesWhileDragging(browser, test.node.url, devices))
    return describe({ interactive, frames, devices })
  } finally {
    await browser.close()
    await test.stop()
  }
}

interface Figures {
  readonly interactive: readonly number[]
  readonly frames: readonly number[]
  readonly devices: number
}

function describe({ interactive, frames, devices }: Figures): BenchResult {
  const row = (name: string, figures: readonly number[], unit: string): Measurement => {
    return { name, value: median(figures), unit, rounds: figures }
  }
  const most = (claim: string, figure: number, limit: number) => {
    return { claim, ratio: figure / limit, floor: '≤ 1', kept: figure <= limit }
  }
  const count = devices.toLocaleString('en')
  return {
    title: 'Console',
    measurements: [
      row(`overview answers to a click, CPU ${SLOWER} times slower`, interactive, 'ms from nothing'),
      row(`map with ${count} devices, dragged`, frames, 'frames a second'),
    ],
    ratios: [
      most(`of ${INTERACTIVE_MS} ms until the overview can be used`, median(interactive), INTERACTIVE_MS),
      {
        claim: `times ${FRAMES_A_SECOND} frames a second, ${count} devices on the map, drawn without a graphics card`,
        ratio: median(frames) / FRAMES_A_SECOND,
        floor: '≥ 1',
        kept: median(frames) >= FRAMES_A_SECOND,
      },
    ],
  }
}

async function rounds(measure: () => Promise<number>): Promise<readonly number[]> {
  const figures: number[] = []
  for (let round = 0; round < ROUNDS; round++) figures.push(await measure())
  return figures
}

async function timeToTable(browser: Browser, url: string): Promise<number> {
  const page = await (await browser.newContext()).newPage()
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const since = performance.now()
  await page.goto(url)
  await page.getByRole('link', { name: '0', exact: true }).click()
  await page.getByRole('heading', { name: 'Epoch 0' }).waitFor()
  const taken = performance.now() - since
  await page.context().close()
  return taken
}

async function framesWhileDragging(browser: Browser, url: string, devices: number): Promise<number> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  const all = JSON.stringify(await makeDevices(devices))
  await page.route('**/v1/devices', route => route.fulfill({ contentType: 'application/json', body: all }))
  await page.goto(`${url}/map`)
  await page.locator('canvas').waitFor()
  await page.waitForTimeout(2_000)
  const figure = await dragAround(page)
  await page.context().close()
  return figure
}

/** Frames that the browser shows while the mouse drags the map around, for two seconds. */
async function dragAround(page: Page): Promise<number> {
  const box = await page.locator('canvas').boundingBox()
  if (box === null) throw new Error('there is no map')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const counting = page.evaluate(COUNT_FRAMES)
  let at = 0
  const drag = async () => page.mouse.move(x + 300 * Math.sin(++at / 20), y + 150 * Math.sin(at / 13))
  const until = performance.now() + COUNTED_MS
  while (performance.now() < until) await drag()
  const frames = Number(await counting)
  await page.mouse.up()
  return (frames * 1000) / COUNTED_MS
}

const COUNTED_MS = 2_000
/** Runs in the page. */
const COUNT_FRAMES = `new Promise(resolve => {
  const since = performance.now()
  let count = 0
  const next = now => (now - since >= ${COUNTED_MS} ? resolve(count) : (count++, requestAnimationFrame(next)))
  requestAnimationFrame(next)
})`

/** Spread over the land's latitudes, two to a cell. */
async function makeDevices(count: number): Promise<readonly DeviceView[]> {
  const { latLngToCell } = await import('h3-js')
  return Array.from({ length: count }, (_, index): DeviceView => {
    const place = index >> 1
    const cell = latLngToCell(-50 + ((place * 7.31) % 115), -180 + ((place * 13.7) % 360), 7)
    const id = index.toString(16).padStart(64, '0')
    return {
      id,
      did: '',
      owner: `0x${id.slice(24)}`,
      resource: 'sensing',
      model: 'sensing/station',
      cell,
      details: {},
      registeredAtMs: 0,
      movedAtMs: 0,
      accepted: true,
      past: [],
    }
  })
}
