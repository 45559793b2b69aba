/**
 * Models in a browser, on its graphics processor by WebGPU, and beside it an agent on its processor: both give the same bits, and both are paid. Where a
 * browser has no such processor it does so without, as fast as it can.
 */
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { until } from '../../node/testing/start-test-node.ts'
import { BUILT_PAGES } from '../../web/src/testing/built-pages.ts'
import { findChromium } from '../../web/src/testing/open-browser.ts'
import { nameOf } from './messages/content-name.ts'
import { infer } from './messages/infer/infer.ts'
import { type Layer, MOST_BIAS, type Model, unitsOfRow, writeModel } from './messages/infer/model.ts'
import type { Rented } from './messages/requester-answers.ts'
import { startCompute } from './testing/start-compute.ts'

const RELAYER = 20
const DEADLINE_MS = 240_000

/** The same each time. */
function numbersFrom(seed: number): (least: number, most: number) => number {
  let state = seed
  return (least, most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return least + ((state >>> 8) % (most - least + 1))
  }
}

function modelOf(seed: number, widths: readonly number[], most: number): Model {
  const next = numbersFrom(seed)
  return widths.slice(1).map((out, at): Layer => {
    const ins = widths[at]!
    return {
      in: ins,
      out,
      shift: next(0, 9),
      relu: next(0, 1) === 1,
      weights: Int8Array.from({ length: ins * out }, () => next(-128, 127)),
      biases: Int32Array.from({ length: out }, () => next(-most, most)),
    }
  })
}

function rowsOf(seed: number, model: Model, count: number): Uint8Array {
  const next = numbersFrom(seed)
  return Uint8Array.from({ length: count * model[0]!.in }, () => next(0, 255))
}

/** Narrow and wide, deep, with more rows than go through at once, and with the largest biases. */
const MODELS = [
  modelOf(1, [3, 5], 9),
  modelOf(2, [64, 300, 17, 4], 5_000),
  modelOf(3, [1, 1, 1, 1, 1, 1], MOST_BIAS),
  modelOf(4, [4_096, 3], MOST_BIAS),
  modelOf(5, [2, 4_096, 2], 300),
] as const
const COUNTS = [1, 33, 7, 5, 2_100]

describe.each([
  [
    'on its graphics processor',
    ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'],
    'Models, on its graphics processor',
  ],
  ['without one', [], 'Models'],
] as const)('a browser %s', (_, flags, figure) => {
  let net: Awaited<ReturnType<typeof startCompute>>
  let browser: Browser
  let page: Page
  const problems: string[] = []

  beforeAll(async () => {
    const worker = { kinds: { infer: { perGiga: '1000000' } } }
    net = await startCompute(1, { pagesDir: BUILT_PAGES, relay: developmentAccount(RELAYER) }, worker)
    const args = ['--no-sandbox', '--disable-gpu', ...flags]
    browser = await chromium.launch({ executablePath: findChromium()!, args })
    page = await browser.newPage()
    page.setDefaultTimeout(DEADLINE_MS)
    page.on('pageerror', error => problems.push(String(error)))
    await page.addInitScript(
      `navigator.getBattery = async () => Object.assign(new EventTarget(), { charging: true })`,
    )
    await page.goto(`${net.test.node.url}/work`)
  }, DEADLINE_MS)
  afterAll(async () => {
    await browser?.close()
    await net?.stop()
    expect(problems).toEqual([])
  })

  const upload = async (body: Uint8Array) => {
    const response = await net.ask('/-/blobs', { method: 'POST', body: new Uint8Array(body) })
    return ((await response.json()) as { id: string }).id
  }
  async function rent(model: Model, rows: Uint8Array): Promise<string> {
    const what = {
      kind: 'infer',
      builds: [],
      module: await upload(writeModel(model)),
      inputs: [await upload(rows)],
    }
    const terms = { fuel: 10 ** 9, pages: 16, start: '0', perGiga: '1000000', confidence: 900_000 }
    const body = JSON.stringify({ ...what, ...terms, withinMs: 6 * 3_600_000, lastsMs: 48 * 3_600_000 })
    const response = await net.ask('/-/jobs', { method: 'POST', body })
    expect(response.status).toBe(201)
    return ((await response.json()) as { demand: string }).demand
  }
  const jobOf = async (demand: string) =>
    ((await (await net.ask(`/-/jobs/${demand}`)).json()) as readonly Rented[])[0]!

  it('makes of models what an agent does, to the last bit, and is paid', async () => {
    await page.getByRole('button', { name: 'Make one in this browser' }).click()
    net.test.setClock(await net.test.chain.nowMs())
    await page.getByRole('button', { name: 'Start working' }).click()
    await page.getByLabel('This network costs nothing by the byte').check()
    await page.getByText('It is for rent.').waitFor()
    await page.getByText(figure, { exact: true }).waitFor()
    const asked: { readonly demand: string; readonly wanted: string; readonly fuel: number }[] = []
    for (const [at, model] of MODELS.entries()) {
      const rows = rowsOf(at + 10, model, COUNTS[at]!)
      const { result } = await infer(writeModel(model), rows, { fuel: 10 ** 9 })
      const fuel = COUNTS[at]! * unitsOfRow(model)
      asked.push({ demand: await rent(model, rows), wanted: nameOf(result), fuel })
    }
    const isDone = async () => {
      const jobs = await Promise.all(asked.map(({ demand }) => jobOf(demand)))
      return jobs.every(({ stage, isHere }) => stage === 'done' && isHere)
    }
    for (let epochs = 0; epochs < 12 && !(await isDone()); epochs++) {
      await net.nextEpoch()
      await net.idle()
      await page.getByText(/messages? waits? to be sent/).waitFor({ state: 'detached' })
    }
    await until('all are here', isDone).catch((error: Error) => {
      throw new Error([error.message, ...net.log].join('\n'))
    })
    for (const { demand, wanted, fuel } of asked) {
      const job = await jobOf(demand)
      expect([job.result, job.fuel, job.outcome]).toEqual([wanted, fuel, 'done'])
      expect(job.machines.map(one => one.stage)).toEqual(['right', 'right'])
    }
  }, 280_000)
})
