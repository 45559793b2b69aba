/** Calls that are due: each time once, whatever ends the requester in between. The clock is the test's; the disk is real. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createApp } from '../../../../links/http/app.ts'
import type { Ask } from '../../messages/requester-answers.ts'
import { ComputeError } from '../compute-error.ts'
import { openScheduleBook } from './schedules.ts'

const [HOUR, ID] = [3_600_000, 'ab'.repeat(32)]
const ASK = {
  kind: 'function',
  builds: [],
  module: ID,
  inputs: [ID],
  fuel: 1_000,
  pages: 1,
  start: '0',
  perGiga: '5',
  confidence: 900_000,
  withinMs: HOUR,
  lastsMs: HOUR,
}
let folder = ''
let nowMs = 0
let asked: string[] = []
const warned: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-schedules-'))
  nowMs = 100 * HOUR + 5
  asked = []
  warned.length = 0
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function open() {
  const parts = {
    dataDir: folder,
    nowMs: () => nowMs,
    info: () => undefined,
    warn: (message: string) => void warned.push(message),
  }
  const book = await openScheduleBook(parts, async request => new Uint8Array(await request.arrayBuffer()))
  const app = createApp({ routes: book.routes, refuse: () => new Response('no', { status: 400 }) })
  return { book, app }
}
const begin = async (app: Awaited<ReturnType<typeof open>>['app'], body: object) =>
  app.request('/-/schedules', { method: 'POST', body: JSON.stringify(body) })
const ask = async ({ key = '' }: Ask) => {
  asked.push(key)
  return { demand: `demand ${new Set(asked).size}`, jobs: [] }
}

it('asks now, and then each time once, also when it is started again in between', async () => {
  const { app, book } = await open()
  const { id } = (await (await begin(app, { ask: ASK, everyMs: HOUR })).json()) as { id: string }
  await book.tick(ask)
  await book.tick(ask)
  expect(asked).toHaveLength(1)
  const again = await open()
  await again.book.tick(ask)
  expect(asked).toHaveLength(1)
  nowMs += HOUR
  await again.book.tick(ask)
  expect(new Set(asked).size).toBe(2)
  expect(await (await again.app.request('/-/schedules')).json()).toEqual([
    { id, everyMs: HOUR, newest: 'demand 2' },
  ])
})

it('asks for the newest time alone where it was away, and for nothing that was removed', async () => {
  const { app, book } = await open()
  const { id } = (await (await begin(app, { ask: ASK, everyMs: HOUR })).json()) as { id: string }
  await book.tick(ask)
  nowMs += 50 * HOUR
  await book.tick(ask)
  expect(asked).toHaveLength(2)
  await app.request(`/-/schedules/${id}`, { method: 'DELETE' })
  nowMs += HOUR
  await book.tick(ask)
  expect(asked).toHaveLength(2)
})

it('asks with the same key until it is taken, and goes on where a demand makes no sense', async () => {
  const { app, book } = await open()
  await begin(app, { ask: ASK, everyMs: HOUR })
  const keys: string[] = []
  const busy = async ({ key = '' }: Ask) => {
    keys.push(key)
    throw new ComputeError('queue_full')
  }
  await book.tick(busy)
  await book.tick(busy)
  await book.tick(ask)
  expect(new Set([...keys, ...asked]).size).toBe(1)
  nowMs += HOUR
  const gone = async () => {
    throw new ComputeError('blob_unknown', { id: ID })
  }
  await book.tick(gone)
  await book.tick(gone)
  expect(warned).toEqual(['what was due was not asked for'])
})

it('takes no interval that nobody could serve', async () => {
  const { app } = await open()
  expect((await begin(app, { ask: ASK, everyMs: 5 })).status).toBe(400)
  expect((await begin(app, { ask: {}, everyMs: HOUR })).status).toBe(400)
})
