/** A requester's server goes away and comes back, or does not: clocks are the test's, bytes and connections are real. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { backoffMs } from '../../../../links/backoff.ts'
import { createReach } from '../../../../links/reach.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import { nameOf } from '../../messages/content-name.ts'
import { type JobId, jobId } from '../../messages/rows.ts'
import type { AskedView } from '../../messages/view.ts'
import { createParts, type PartsBook } from '../../messages/work/parts.ts'
import { type BlobStore, openBlobStore } from '../blob-store.ts'
import { createFetcher } from './fetcher.ts'

const [MINUTE_MS, HOUR_MS] = [60_000, 3_600_000]
const JOB: JobId = jobId('ab'.repeat(32) as MessageId, 0)
const [MODULE, INPUT] = [new Uint8Array(100).fill(1), new Uint8Array(200).fill(2)]
const HAS = new Map([MODULE, INPUT].map(bytes => [`/blobs/${nameOf(bytes)}`, bytes]))
const VIEW: AskedView = {
  requester: 'cd'.repeat(32),
  kind: 'wasm',
  module: nameOf(MODULE),
  input: nameOf(INPUT),
  judges: '',
  sample: '',
  claimed: 0,
  fuel: 1_000,
  pages: 1,
  panel: 1,
  stage: 'asked',
  askedIn: 3,
  knownMs: HOUR_MS,
  forMs: HOUR_MS,
  received: false,
}

let folder = ''
let blobs: BlobStore
let parts: PartsBook
let server: Server | undefined
let has: ReadonlyMap<string, Uint8Array>
let port = 0
let [elapsedMs, networkMs] = [0, 0]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-parts-'))
  blobs = openBlobStore(folder)
  has = HAS
  port = 0
  ;[elapsedMs, networkMs] = [5_000, HOUR_MS]
  await comeBack()
  const { signal } = new AbortController()
  const details = { url: `http://127.0.0.1:${port}` }
  // All that is asked of a node here.
  const node = { getDevice: async () => ({ details }) } as unknown as Parameters<
    typeof createFetcher
  >[0]['node']
  const fetcher = createFetcher({ node, signal }, createReach(['127.0.0.1']))
  parts = createParts({
    carrier: { get: (requester, id) => fetcher.get(requester, id, blobs) },
    signal,
    patienceMs: MINUTE_MS,
    nowMs: () => networkMs,
    elapsedMs: () => elapsedMs,
    backoffMs: attempt => backoffMs(attempt, { firstMs: 100, mostMs: 5_000, random: () => 1 }),
  })
})
afterEach(async () => {
  await goAway()
  rmSync(folder, { recursive: true, force: true })
})

async function comeBack(): Promise<void> {
  const made = createServer(({ url = '' }, response) => {
    const bytes = has.get(url)
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes)
  })
  await new Promise<void>(resolve => made.listen(port, '127.0.0.1', resolve))
  port = (made.address() as AddressInfo).port
  server = made
}

async function goAway(): Promise<void> {
  const gone = server
  server = undefined
  if (gone === undefined) return
  const closed = new Promise(resolve => gone.close(resolve))
  gone.closeAllConnections()
  await closed
}

/** As a machine looks each tenth of a second, so long. @returns what came of it, and how often it was asked for */
async function lookFor(ms: number, view: AskedView = VIEW) {
  let tries = 0
  for (const endMs = elapsedMs + ms; elapsedMs < endMs; elapsedMs += 100) {
    if (!parts.isDue(JOB, view)) continue
    tries++
    const found = await parts.get(JOB, view)
    if (found !== undefined) return { found, tries }
  }
  return { found: undefined, tries }
}

it('is there: nothing is waited for', async () => {
  expect(await lookFor(100)).toEqual({ found: { module: MODULE, input: INPUT }, tries: 1 })
})

it('waits for a requester that is away, asks it ever more slowly, and goes on when it is back', async () => {
  await goAway()
  const away = await lookFor(MINUTE_MS - 1_000)
  expect(away.found).toBeUndefined()
  // 0.1, 0.2, 0.4, 0.8, 1.6, 3.2 s, then each five seconds.
  expect(away.tries).toBe(17)
  await comeBack()
  expect((await lookFor(1_100)).found).toEqual({ module: MODULE, input: INPUT })
})

it('begins its patience anew once it had everything', async () => {
  await goAway()
  expect((await lookFor(50_000)).found).toBeUndefined()
  await comeBack()
  expect((await lookFor(5_000)).found).toBeDefined()
  await goAway()
  await blobs.keepOnly(new Set())
  expect((await lookFor(50_000)).found).toBeUndefined()
})

it('gives back, and says what it lacked, when patience is over', async () => {
  await goAway()
  expect((await lookFor(MINUTE_MS)).found).toBeUndefined()
  expect((await lookFor(200)).found).toMatchObject({ missing: 'module_missing' })
})

it('waits for an input that is not there yet as for anything', async () => {
  has = new Map([...HAS].slice(0, 1))
  expect((await lookFor(MINUTE_MS)).found).toBeUndefined()
  expect((await lookFor(200)).found).toMatchObject({ missing: 'input_missing' })
})

it('keeps no job for longer than half of the time that it had left', async () => {
  await goAway()
  const short = Object.assign({}, VIEW, { forMs: 20_000 })
  expect((await lookFor(3_000, short)).found).toBeUndefined()
  networkMs += 9_999
  expect((await lookFor(5_100, short)).found).toBeUndefined()
  networkMs += 1
  expect((await lookFor(5_100, short)).found).toMatchObject({ missing: 'module_missing' })
})

it('of a job that is asked for again, or is over, nothing is remembered', async () => {
  await goAway()
  expect((await lookFor(100)).tries).toBe(1)
  expect(parts.isDue(JOB, Object.assign({}, VIEW, { askedIn: 4 }))).toBe(true)
  elapsedMs -= 100
  expect(parts.isDue(JOB, VIEW)).toBe(false)
  parts.keepOnly({ [JOB]: VIEW })
  expect(parts.isDue(JOB, VIEW)).toBe(false)
  parts.keepOnly({})
  expect(parts.isDue(JOB, VIEW)).toBe(true)
})
