/**
 * A site's one address. Visitors come to it, and so do the machines that serve it, which need no address of their own.
 *
 *   GET  /blobs/ID      a file or a function, by its name
 *   POST /host/next     a machine that has a tab waits for a request; its key proves it
 *   PUT  /host/served   what it gives: a line of JSON, and the bytes
 *   GET  /host/site.json  who serves it, and how often
 *   everything else     the site
 */
import type { Context } from 'hono'
import * as v from 'valibot'
import type { ProofGate } from '../../../../agent/kit/proof-gate.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { inPath } from '../../../../links/http/questions.ts'
import { readBody } from '../../../../links/http/read-body.ts'
import { respondBytes, respondJson } from '../../../../links/http/respond.ts'
import { type Route, route } from '../../../../links/http/route.ts'
import { SERVED, WAITS } from '../../messages/host/host-answers.ts'
import { bundle, unbundle } from '../../messages/kinds/bundle.ts'
import { MOST_BLOB } from '../blob-store.ts'
import { ComputeError, type ComputeErrorCode } from '../compute-error.ts'
import { admit, needTab } from '../live/admit.ts'
import type { TabBook } from '../live/tab-book.ts'
import type { Dispatch, Given } from './dispatch.ts'
import type { Site, SiteFile, SiteFunction } from './site.ts'

export interface HostDoor {
  readonly site: Site
  readonly dispatch: Dispatch
  readonly book: TabBook
  readonly gate: ProofGate
  readonly signal: AbortSignal
}

const [MOST_ASKED, WAIT_MS, MOST_BODY] = [1_000, 15_000, 65_536]
const BYTES = 'application/octet-stream'
const JSON_ANSWER = {
  contentType: 'application/json',
  description: 'As in messages/host/host-answers.ts',
} as const
const SAFE = { 'x-content-type-options': 'nosniff' }

export function hostRoutes(door: HostDoor): readonly Route<ComputeErrorCode>[] {
  return [
    route({
      method: 'GET',
      path: '/blobs/:id',
      summary: 'A file or a function.',
      asks: { id: inPath(v.string(), 'SHA-256 of its bytes.') },
      answer: { contentType: BYTES, description: 'Its bytes' },
      problems: ['blob_unknown'],
      handle({ id }) {
        const bytes = door.site.blob(id)
        if (bytes === undefined) throw new ComputeError('blob_unknown', { id: id.slice(0, 80) })
        return respondBytes(bytes, BYTES, true)
      },
    }),
    route({
      method: 'POST',
      path: '/host/next',
      summary: 'Waits for a request.',
      body: { contentType: 'application/json', description: 'The tab' },
      answer: JSON_ANSWER,
      problems: ['live_proof_refused', 'tab_unknown'],
      handle: (_, context) => next(context, door),
    }),
    route({
      method: 'PUT',
      path: '/host/served',
      summary: 'Brings what answers a request.',
      body: { contentType: BYTES, description: 'A line of JSON, and the bytes' },
      answer: JSON_ANSWER,
      problems: ['live_proof_refused', 'tab_unknown'],
      handle: (_, context) => take(context, door),
    }),
    route({
      method: 'GET',
      path: '/host/site.json',
      summary: 'Who serves the site.',
      answer: JSON_ANSWER,
      problems: [],
      handle: () => respondJson({ machines: door.dispatch.machines(), waiting: door.dispatch.waiting }),
    }),
  ]
}

async function next(context: Context, door: HostDoor): Promise<Response> {
  const { machine, body } = await admit(context, MOST_ASKED, door.gate)
  const parsed = parseJson(new TextDecoder().decode(body), WAITS)
  if (!('value' in parsed)) throw new ComputeError('tab_unknown', { tab: '' })
  const { ready } = parsed.value
  const tab = needTab(parsed.value.tab, machine, door.book)
  const over = AbortSignal.any([door.signal, context.req.raw.signal, AbortSignal.timeout(WAIT_MS)])
  const serve = ready ? await door.dispatch.wait(machine, tab, over) : undefined
  return respondJson({ serve: serve ?? null, owed: door.book.signedFor(tab) })
}

async function take(context: Context, door: HostDoor): Promise<Response> {
  const { machine, body } = await admit(context, MOST_BLOB, door.gate)
  const [head, bytes] = unbundle(body) ?? []
  const parsed = parseJson(new TextDecoder().decode(head ?? new Uint8Array(0)), SERVED)
  if (!('value' in parsed) || bytes === undefined) throw new ComputeError('tab_unknown', { tab: '' })
  const { piece, units, outcome } = parsed.value
  const tab = needTab(parsed.value.tab, machine, door.book)
  const [code, why] = await door.dispatch.served({ machine, tab, piece, units, outcome }, bytes)
  return respondJson({ code, why, owed: door.book.signedFor(tab) })
}

/** A visitor. */
export async function visit(context: Context, { site, dispatch }: HostDoor): Promise<Response> {
  const { method, path } = context.req
  const called = site.functions.get(path)
  if (called !== undefined) return call(context, called, dispatch)
  if (method !== 'GET' && method !== 'HEAD')
    return new Response('Nothing of this site is called here.', { status: 405, headers: SAFE })
  const file = fileAt(path, site)
  const missing = file === undefined ? site.files.get('/404.html') : undefined
  const shown = file ?? missing
  if (shown === undefined) return new Response('This site has no such page.', { status: 404, headers: SAFE })
  return show(context, shown, file === undefined ? 404 : 200, dispatch)
}

function fileAt(path: string, { files }: Site): SiteFile | undefined {
  let plain: string
  try {
    plain = decodeURIComponent(path)
  } catch {
    return undefined
  }
  return files.get(plain) ?? files.get(`${plain.replace(/\/$/, '')}/index.html`)
}

async function show(
  { req }: Context,
  { id, type, bytes }: SiteFile,
  status: number,
  dispatch: Dispatch,
): Promise<Response> {
  const etag = `"${id}"`
  const headers = { ...SAFE, etag, 'content-type': type, 'cache-control': 'no-cache' }
  if (req.header('if-none-match') === etag) return new Response(null, { status: 304, headers })
  if (req.method === 'HEAD')
    return new Response(null, { status, headers: { ...headers, 'content-length': String(bytes.length) } })
  const given = await dispatch.ask({ blob: id, call: null, units: bytes.length })
  return answer(given, status, headers)
}

async function call({ req }: Context, of: SiteFunction, dispatch: Dispatch): Promise<Response> {
  const { id, type, fuel, pages } = of
  const body = await readBody(req.raw, MOST_BODY)
  const { method, url } = req
  const head = JSON.stringify({ method, query: new URL(url).search })
  const input = bundle([new TextEncoder().encode(head), body])
  const given = await dispatch.ask({ blob: id, call: { input, fuel, pages }, units: fuel })
  const headers = { ...SAFE, 'content-type': type, 'cache-control': 'no-store' }
  if (given.outcome === 'done') return answer(given, 200, headers)
  return new Response(`This function failed: ${given.outcome}.`, { status: 500, headers: SAFE })
}

function answer({ bytes, machine }: Given, status: number, headers: Record<string, string>): Response {
  const by: Record<string, string> = machine === '' ? {} : { 'cairn-machine': machine }
  return new Response(new Uint8Array(bytes), { status, headers: { ...headers, ...by } })
}
