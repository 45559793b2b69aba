/**
 * A machine that serves sites: files by their names, and calls of their functions, on tabs that whoever owns the site opened for it
 * (worker/tabs/follow-tab.ts). What it was asked for once it has, so a site is served without its owner's disk.
 */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { SERVED_ANSWER, type Serve, WAITS_ANSWER } from '../../../messages/host/host-answers.ts'
import { bundle } from '../../../messages/kinds/bundle.ts'
import { type BlobStore, openBlobStore } from '../../blob-store.ts'
import { runWasm } from '../run-wasm.ts'
import {
  askDoor,
  bringOwed,
  createTabWork,
  heed,
  type Tab,
  type TabParts,
  type TabTerms,
  type TabWork,
} from '../tabs/follow-tab.ts'

export interface HostWorkParts extends TabParts {
  readonly pages: number
  readonly terms: TabTerms
}

/** Requests are small and many: so many of them nobody may have signed for, and are served at a time on a tab. */
export const [HOST_TRUST, LANES] = [512, 4]
const LEAST_MS = 1_000

export async function createHostWork(parts: HostWorkParts): Promise<TabWork> {
  const { context, fetcher, terms } = parts
  const folder = join(context.dataDir, 'hosted')
  // What is still wanted is asked for again: a disk that grows with every site is nobody's.
  await rm(folder, { recursive: true, force: true })
  const blobs = openBlobStore(folder)
  return createTabWork({
    context,
    fetcher,
    terms,
    kind: 'function',
    works: 'serves a site',
    trusts: HOST_TRUST,
    lanes: LANES,
    async turn(tab, isTrusted) {
      const body = new TextEncoder().encode(JSON.stringify({ tab: tab.id, ready: isTrusted }))
      const said = await askDoor(tab, { method: 'POST', path: 'host/next', body }, parts)
      const { serve, owed } = v.parse(WAITS_ANSWER, said)
      await bringOwed(tab, owed, context)
      if (serve !== null) await answer(tab, serve, blobs, parts)
      return serve !== null
    },
  })
}

async function answer(tab: Tab, serve: Serve, blobs: BlobStore, parts: HostWorkParts): Promise<void> {
  const { context, fetcher, terms } = parts
  const { piece, blob, units: most, leftMs } = serve
  const beganMs = performance.now()
  if (!tab.trust.covers(most)) throw new Error('the tab does not cover what is asked')
  const bytes = await fetcher.get(tab.view.requester, blob, blobs)
  if (most > terms.most || bytes.length > Math.max(most, terms.most))
    throw new Error(`${most} units are more than is served here`)
  const { units, outcome, result } = await resultOf(bytes, serve, parts)
  const isInTime = performance.now() - beganMs < leftMs
  const head = { tab: tab.id, piece, units, outcome }
  const body = bundle([new TextEncoder().encode(JSON.stringify(head)), result])
  const said = await askDoor(tab, { method: 'PUT', path: 'host/served', body }, parts)
  await heed(tab, v.parse(SERVED_ANSWER, said), isInTime ? units : undefined, context)
}

async function resultOf(bytes: Uint8Array, { call, leftMs }: Serve, { pages, context }: HostWorkParts) {
  if (call === null) return { units: bytes.length, outcome: 'done', result: bytes }
  const limits = { fuel: call.fuel, pages: Math.min(pages, call.pages) }
  const input = new Uint8Array(Buffer.from(call.input, 'base64url'))
  const mostMs = Math.max(LEAST_MS, leftMs)
  const { fuel, outcome, result } = await runWasm({ module: bytes, input, ...limits, mostMs }, context.signal)
  return { units: fuel, outcome, result }
}
