/** A browser that hears: generated tones on its microphone, and the levels it makes of them down to the network. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../../chain/dev-accounts.ts'
import type { DeviceEpochView } from '../../../client/node-api.ts'
import { defineNetwork } from '../../../kernel/define-network.ts'
import { halving } from '../../../kernel/money/emission/halving.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../../../node/testing/start-test-node.ts'
import { BUILT_PAGES } from '../../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../../web/src/testing/open-browser.ts'
import { type Tone, writeTones } from '../../../web/src/testing/write-tones.ts'
import { soundLevel } from '../rule/quantities.ts'
import { sensing } from '../rule/resource.ts'
import { USUAL } from './calibration/calibration.ts'
import { idealDb } from './sound/a-weighting.ts'

const RELAYER = 20
const SECONDS = 3
const SINE_DB = 3.0103
/** Octaves of IEC 61672-1, with what class 2 allows each, dB. */
const TONES: readonly (Tone & { readonly allowed: number })[] = [
  { hz: 63, db: -10, allowed: 2 },
  { hz: 125, db: -20, allowed: 1.5 },
  { hz: 1000, db: -20, allowed: 1 },
  { hz: 1000, db: -60, allowed: 1 },
  { hz: 4000, db: -20, allowed: 3 },
  { hz: 8000, db: -35, allowed: 5 },
]

const folder = mkdtempSync(join(tmpdir(), 'cairn-tones-'))
let test: TestNode
let browser: Browser
let page: Page
const problems: string[] = []
const sentTo = new Set<string>()
const sentBytes: number[] = []

function noiseNetwork() {
  return defineNetwork({
    name: 'Quiet Streets',
    token: { symbol: 'HUSH', supply: '1_000_000' },
    epoch: '1h',
    limits: { late: '2h', early: '2h' },
    resources: [sensing({ quantities: [soundLevel], interval: '1m', ahead: '2h' })],
    emission: halving({ first: '1_000', every: '1d' }),
    shares: { sensing: 90, oracles: 6, treasury: 4 },
  })
}

beforeAll(async () => {
  const relay = developmentAccount(RELAYER)
  test = await startTestNode({
    network: noiseNetwork(),
    devices: 0,
    speed: 60,
    change: { pagesDir: BUILT_PAGES, relay },
  })
  const file = join(folder, 'tones.wav')
  writeTones(file, TONES, 48_000, SECONDS)
  browser = await openBrowser(file)
  const context = await browser.newContext({
    geolocation: { latitude: 52.37, longitude: 4.9 },
    permissions: ['geolocation', 'microphone'],
  })
  page = await context.newPage()
  page.on('pageerror', error => problems.push(String(error)))
  page.on('request', request => {
    if (request.method() !== 'POST') return
    sentTo.add(new URL(request.url()).pathname)
    sentBytes.push(request.postDataBuffer()?.length ?? 0)
  })
})
afterAll(async () => {
  await browser.close()
  await test.stop()
  rmSync(folder, { recursive: true })
  expect(problems).toEqual([])
})

/** A phone of its own, whose browser says its model, listening. */
async function openPhone(model: string): Promise<Page> {
  const context = await browser.newContext({
    geolocation: { latitude: 52.37, longitude: 4.9 },
    permissions: ['geolocation', 'microphone'],
  })
  const phone = await context.newPage()
  const hints = { platform: 'Android', platformVersion: '16', architecture: '', mobile: true, model }
  const session = await context.newCDPSession(phone)
  const userAgent = 'Mozilla/5.0 (Linux; Android 16) Chrome/140.0.0.0 Mobile'
  await session.send('Emulation.setUserAgentOverride', { userAgent, userAgentMetadata: hints })
  await phone.goto(`${test.node.url}/sense`)
  await phone.getByRole('button', { name: 'Listen' }).click()
  await phone.getByRole('region', { name: 'Level now' }).waitFor()
  return phone
}

interface Shown {
  readonly laeq: number
  readonly loudest: number
}

const lines = (state: string) =>
  page.getByRole('list', { name: 'What is sent' }).getByText(state, { exact: true })

/** What the page shows now: the level, and which octave is the loudest. */
const read = (): Promise<Shown> =>
  page.evaluate(() => {
    const bars = [...document.querySelectorAll('meter')].map(({ value }) => value)
    const loudest = bars.indexOf(Math.max(...bars))
    return { laeq: Number(document.querySelector('output')?.textContent), loudest }
  })

describe('a browser as a noise sensor', () => {
  it('asks for the microphone as it is, and says what it got', async () => {
    await page.goto(`${test.node.url}/sense`)
    await page.getByRole('button', { name: 'Listen' }).click()
    await page.getByRole('region', { name: 'Level now' }).waitFor()
    await page.getByText('off, as asked').waitFor()
    await page.getByText('A-weighting within class 2 of IEC 61672-1.').waitFor()
    await page.getByText('that of a usual phone, 123 dB, give or take 10 dB').waitFor()
  })

  it('shows each tone as loud as it is, within class 2, in its octave', async () => {
    const seen: Shown[] = []
    const truth = ({ hz, db }: Tone) => db - SINE_DB + idealDb(hz) + USUAL.offsetDb
    const octaves = [31.5, 63, 125, 250, 500, 1000, 2000, 4000, 8000, 16000]
    const isSeen = (tone: (typeof TONES)[number]) =>
      seen.some(
        ({ laeq, loudest }) => octaves[loudest] === tone.hz && Math.abs(laeq - truth(tone)) <= tone.allowed,
      )
    await until(
      'every tone was heard',
      async () => {
        seen.push(await read())
        return TONES.every(isSeen)
      },
      2 * SECONDS * TONES.length * 1_000 + 10_000,
    ).catch(() => {
      const missing = TONES.filter(tone => !isSeen(tone)).map(
        tone => `${tone.hz} Hz: ${truth(tone).toFixed(1)}`,
      )
      throw new Error(
        `${missing.join(', ')} not among ${JSON.stringify([...new Set(seen.map(s => JSON.stringify(s)))])}`,
      )
    })
  })

  it('joins, and its readings are received, counted and paid', async () => {
    const start = page.getByRole('button', { name: 'Start measuring for the network' })
    expect(await start.isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Make one in this browser' }).click()
    await page.getByText('Say where it is first', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Where I am now' }).click()
    await page.getByText(/Cell 87/).waitFor()
    test.setClock(await test.chain.nowMs())
    await start.click()
    await page.getByText('This browser is device').waitFor()
    const [device] = await test.get<readonly { id: string; details: object }[]>('/v1/devices')
    expect(device!.details).toMatchObject({ offsetDb: 123, uncertaintyDb: 10 })
    await lines('received').nth(2).waitFor()
  })

  it('tells others with the same phone what a person found beside a sound level meter', async () => {
    const [calibrated, other] = [await openPhone('Cairn 1'), await openPhone('Cairn 1')]
    const shown = (of: Page) => of.getByText(/dB, give or take/).innerText()
    const level = async (of: Page) => Number(await of.locator('output').innerText())
    expect(await shown(calibrated)).toContain('that of a usual phone')
    await calibrated.getByText('I have a sound level meter here').click()
    await calibrated.getByRole('textbox', { name: 'Level of the reference meter' }).fill('65,0')
    await calibrated.getByRole('button', { name: 'Set', exact: true }).click()
    await calibrated.getByText('by a reference meter').waitFor()
    const offset = Number(/([\d.]+) dB, give/.exec(await shown(calibrated))?.[1])
    await until('it is loud enough to tell', async () => (await level(calibrated)) > 0)
    await calibrated.getByRole('button', { name: 'Make one in this browser' }).click()
    await calibrated.getByRole('button', { name: 'Where I am now' }).click()
    await calibrated.getByText(/Cell 87/).waitFor()
    test.setClock(await test.chain.nowMs())
    await calibrated.getByRole('button', { name: 'Start measuring for the network' }).click()
    await calibrated.getByText('This browser is device').waitFor()
    await other.reload()
    await other.getByRole('button', { name: 'Listen' }).click()
    await other.getByText(`that of this model, as other people measured it, ${offset} dB`).waitFor()
    await Promise.all([calibrated.context().close(), other.context().close()])
  })

  it('keeps what it measured while there is no network, and sends it afterwards', async () => {
    await page.context().setOffline(true)
    await page.getByText(/[3-9] readings wait, kept on this device/).waitFor()
    await page.context().setOffline(false)
    await page.getByText('Every reading has a signed receipt.').waitFor()
  })

  it('opens without a network, as an app does, and still measures', async () => {
    const app = await page.context().newPage()
    await app.goto(`${test.node.url}/sense`)
    await app.evaluate(() => navigator.serviceWorker.ready)
    await app.reload()
    await app.getByRole('button', { name: 'Listen' }).click()
    await app.getByRole('region', { name: 'Level now' }).waitFor()
    await page.context().setOffline(true)
    await app.reload()
    await app.getByRole('button', { name: 'Listen' }).click()
    await app.getByRole('region', { name: 'Level now' }).waitFor()
    await page.context().setOffline(false)
    await app.close()
    const manifest = await test.get<{ display: string; icons: readonly object[] }>('/app.webmanifest')
    expect(manifest).toMatchObject({
      display: 'standalone',
      start_url: '/mine',
      icons: [{ sizes: 'any' }, {}, {}],
    })
  })

  it('sends levels and nothing else', async () => {
    expect(sentTo).toEqual(new Set(['/v1/relay/registrations', '/v1/messages']))
    expect(Math.max(...sentBytes)).toBeLessThan(1_000)
  })

  it('sends nothing while it is away from its place', async () => {
    await page.context().setGeolocation({ latitude: 48.14, longitude: 11.57 })
    await page.getByText('It is not where it was registered').waitFor()
    await page.getByText('Every reading has a signed receipt.').waitFor()
    const sent = sentBytes.length
    expect(sent).toBeGreaterThan(5)
    const heard = () => page.locator('.trace polyline').getAttribute('points')
    for (let seconds = 0; seconds < 3; seconds++) {
      const before = await heard()
      await until('another second was heard', async () => (await heard()) !== before)
    }
    expect(sentBytes).toHaveLength(sent)
  })

  it('is paid for what counted', async () => {
    const devices = await test.get<readonly { id: string; details: object }[]>('/v1/devices')
    const device = devices.find(({ details }) => !('phone' in details))
    await test.advanceTo(test.genesisMs + test.epochMs + 1_000)
    await untilFinal(test, 0)
    const view = await test.get<DeviceEpochView>(`/v1/devices/${device!.id}/epochs/0`)
    expect(view.messages).toMatchObject({ accepted: expect.any(Number), rejected: {} })
    expect(view.messages.accepted).toBeGreaterThan(5)
    expect(view.notes).not.toHaveProperty('parts_differ')
    expect(view.notes).not.toHaveProperty('parts_missing')
    expect(Number(view.contributions[0]!.figures['units'])).toBeGreaterThan(0)
    // A level is compared with nobody's, so it waits.
    expect(BigInt(String(view.rewards[0]!.figures['held']))).toBeGreaterThan(0n)
    expect(new Set(view.held.map(({ code }) => code))).toEqual(new Set(['too_lonely']))
  })
})
