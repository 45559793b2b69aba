/**
 * A live stream in a browser's console, played by hls.js: made by five machines in processes of their own, one of which is ended with SIGKILL while
 * it is watched, and then its broadcaster. Nothing is left out of the picture, and what was made is paid once.
 */
import type { Browser, Frame, Page } from 'playwright-core'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../node/testing/start-test-node.ts'
import { BUILT_PAGES } from '../../web/src/testing/built-pages.ts'
import { openBrowser } from '../../web/src/testing/open-browser.ts'
import { inPath } from './agent/worker/sandbox/find-tool.ts'
import { LIVE_VIEW, type LiveView } from './messages/live/live-answers.ts'
import { owedFor } from './messages/tabs/tab-words.ts'
import { readComputeView } from './messages/view.ts'
import { startKillable } from './testing/killable.ts'

/** Debian's packages ffmpeg and bubblewrap bring them; where they must not be missing, CAIRN_ALL_TOOLS says so. */
const missing =
  ['ffmpeg', 'bwrap'].some(tool => inPath(tool) === undefined) && process.env['CAIRN_ALL_TOOLS'] !== '1'

const [MACHINES, SEGMENT_S] = [5, 2]
/** How long it is watched once a machine is gone: CAIRN_WATCH_SECONDS=300 for five minutes. */
const WATCH_S = Number(process.env['CAIRN_WATCH_SECONDS'] ?? 10)

interface Playing {
  readonly time: number
  readonly frames: number
  readonly dropped: number
  /** Of what is here: more than one where something is missing in between. */
  readonly parts: number
  readonly height: number
  /** Bytes of sound that were decoded. */
  readonly heard: number
}

const PLAYER = `(() => {
  const player = document.querySelector('video')
  const { totalVideoFrames: frames, droppedVideoFrames: dropped } = player.getVideoPlaybackQuality()
  const { currentTime: time, buffered, videoHeight: height, webkitAudioDecodedByteCount: heard } = player
  return { time, frames, dropped, parts: buffered.length, height, heard }
})()`

/** What a stranger's bytes would like to get at, if they came to run there. */
const TRIES = (node: string) => `(async () => {
  const tries = {
    storage: () => localStorage.length,
    keys: () => new Promise((resolve, reject) => {
      const asked = indexedDB.open('cairn')
      asked.onsuccess = resolve
      asked.onerror = () => reject(asked.error)
    }),
    node: () => fetch('${node}/v1/network'),
    elsewhere: () => fetch('http://127.0.0.1:1/'),
    page: () => parent.document.title,
    picture: () => new Promise((resolve, reject) => {
      Object.assign(new Image(), { onload: resolve, onerror: reject, src: '${node}/icon-192.png' })
    }),
  }
  const found = []
  for (const [name, act] of Object.entries(tries)) try { await act(); found.push(name) } catch {}
  return found
})()`

describe.skipIf(missing)('a live stream in the console', () => {
  let net: Awaited<ReturnType<typeof startKillable>>
  let browser: Browser
  let page: Page
  const problems: string[] = []
  /** Numbers of pieces as they came on. */
  const seen: number[] = []

  beforeAll(async () => {
    net = await startKillable(MACHINES, {
      oracles: 1,
      pagesDir: BUILT_PAGES,
      worker: { kinds: { transcode: { perGiga: '1000000' } } },
      renter: {
        kind: 'compute-live',
        source: 'test',
        width: 320,
        height: 180,
        kbps: 400,
        segmentSeconds: SEGMENT_S,
        // Until it is shown: it is shown as soon as it is made, so a busy machine fails nothing.
        delaySeconds: 60,
        machines: MACHINES,
        least: MACHINES,
        signSeconds: 1,
        most: '10000000',
        perGiga: '2000000',
        everyMs: 200,
        renditions: [{ name: '90p', width: 160, height: 90, kbps: 100, codec: 'h264' }],
      },
    })
    browser = await openBrowser()
    page = await browser.newPage()
    page.on('pageerror', error => problems.push(String(error)))
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await net?.stop()
    expect(problems).toEqual([])
  })

  const view = async (): Promise<LiveView> =>
    v.parse(LIVE_VIEW, await (await fetch(`${net.renter.url}/show/live.json`)).json())
  const screen = (): Frame => page.frames().find(frame => frame.url().endsWith('/screen'))!
  const video = async () => (await screen().evaluate(PLAYER)) as Playing
  /** What is on, as the page says it. */
  async function look(): Promise<number> {
    const said = /^Piece (\d+) is on/.exec((await page.locator('p[role=status]').innerText()).trim())
    const number = said === null ? -1 : Number(said[1])
    if (number >= 0 && number !== seen.at(-1)) seen.push(number)
    return number
  }
  const untilOn = (number: number) => until(`piece ${number} is on`, async () => (await look()) >= number)

  async function shoot(name: string): Promise<void> {
    const shots = process.env['CAIRN_SHOTS']
    if (shots === undefined) return
    for (const [size, width] of [
      ['desktop', 1280],
      ['phone', 390],
    ] as const)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        await page.screenshot({ path: `${shots}/live-${name}-${size}-${colorScheme}.png`, fullPage: true })
      }
  }

  it(
    'plays with its sound, each piece after the one before, though a machine is killed',
    async () => {
      await until('machines offer', () =>
        net.machines.every(one => one.said().some(({ isAcknowledged }) => isAcknowledged)),
      )
      await net.nextEpoch()
      await until('tabs are asked for', () => net.log.some(line => line.includes('asked for tabs')))
      await net.nextEpoch()
      await until('the stream begins', () => net.log.some(line => line.includes('the stream begins')))
      await page.goto(`${net.url}/live`)
      await page.getByText('5 machines are paid for it').waitFor()
      await shoot('all')
      await page.getByRole('link', { name: 'Watch' }).click()
      await until('something is on', async () => (await look()) >= 0)
      const begun = await video()
      const [first] = seen as [number]
      await untilOn(first + 2)
      // While it is at work: what it was asked for is never brought.
      const working = await until('a machine is at work', async () => {
        const { machines } = await view()
        return machines.find(({ isWaiting, made }) => !isWaiting && made > 0)?.machine
      })
      const killed = net.machines.find(({ signer }) => signer.subject === working)!
      await killed.kill()
      const atKill = (await view()).pieces.at(-1)!.number
      const last = atKill + Math.ceil(WATCH_S / SEGMENT_S)
      await until(`piece ${last} is on`, async () => (await look()) >= last, 240_000 + 2_000 * WATCH_S)
      const now = await video()
      const { pieces, own, machines } = await view()
      expect(own).toBe(0)
      expect(now.parts).toBe(1)
      expect(now.height).toBe(90)
      expect(now.heard).toBeGreaterThan(0)
      // By the stream's own time: nothing was skipped, and nothing but what was decoded was shown.
      expect(now.time - begun.time).toBeGreaterThan((atKill + 3 - first) * SEGMENT_S)
      expect(now.frames).toBeGreaterThan(begun.frames)
      expect(seen).toEqual(seen.map((_, at) => first + at))
      // Those that are left made what came after it was gone.
      const after = pieces.filter(({ number }) => number > atKill + 3)
      expect(after.map(({ machine }) => machine)).not.toContain(killed.signer.subject)
      expect(new Set(pieces.map(({ machine }) => machine)).size).toBeGreaterThanOrEqual(3)
      expect(machines).toHaveLength(MACHINES)
      console.info('played', now, 'pieces', seen.length, 'missed', machines.map(one => one.missed).join())
      await shoot('one')
    },
    280_000 + 2_000 * WATCH_S,
  )

  it('is shown where a stranger’s bytes find nothing: no storage, no node, no other address', async () => {
    const tried = await screen().evaluate(TRIES(net.url))
    expect(tried).toEqual([])
  }, 60_000)

  it('goes on where it was once its broadcaster is killed and started again, and so does the machine', async () => {
    const before = seen.at(-1)!
    await net.renter.kill()
    await page.getByText('The broadcaster does not answer this browser.').waitFor()
    await shoot('silent')
    const killed = net.machines.find(one => !one.isUp())!
    await Promise.all([net.renter.start(), killed.start()])
    await until(
      'it begins again',
      () => net.log.filter(line => line.includes('the stream begins')).length > 1,
    )
    const { time } = await video()
    await untilOn(before + 2)
    await until('the picture moves', async () => (await video()).time !== time)
    const { own, pieces } = await view()
    expect(own).toBe(0)
    expect(pieces[0]!.number).toBeGreaterThan(before)
    await until('the killed machine works again', async () =>
      (await view()).machines.some(({ machine, made }) => machine === killed.signer.subject && made > 0),
    )
  }, 280_000)

  it('pays each machine once for what the broadcaster took, and no more than was set aside', async () => {
    await page.close()
    await net.renter.kill()
    await net.nextEpoch()
    await net.nextEpoch()
    const { subject } = net.renter.signer
    const { tabs } = readComputeView((await net.api.getDeviceState(subject)).state)
    const all = Object.values(tabs)
    for (const { start, perGiga, jobs, units, paid, most } of all) {
      const terms = { start: BigInt(start), perGiga: BigInt(perGiga) }
      expect(BigInt(paid)).toBe(owedFor(terms, { jobs, units }))
      expect(BigInt(paid)).toBeLessThanOrEqual(BigInt(most))
    }
    const owed = all.reduce((sum, { paid }) => sum + BigInt(paid), 0n)
    expect(all.reduce((sum, { jobs }) => sum + jobs, 0)).toBeGreaterThanOrEqual(seen.length)
    const { owner } = await net.api.getDevice(subject)
    const { spent } = await net.api.getDeposit(owner)
    // 1 % of each payment is burned, rounded up.
    expect(BigInt(spent)).toBeGreaterThanOrEqual(owed + owed / 100n)
    const payments = all.length * (net.epoch() + 1)
    expect(BigInt(spent)).toBeLessThanOrEqual(owed + owed / 100n + BigInt(payments))
  }, 280_000)
})
