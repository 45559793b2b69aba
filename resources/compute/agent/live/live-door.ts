/**
 * A broadcaster's own door. Machines come to it, so they need no address of their own; whoever watches reads what is shown
 * there, from a page of the console as well.
 *
 *   GET  /blobs/ID      a segment or the ladder, by its name
 *   POST /live/next     a machine that has a tab waits for a piece; its key proves it
 *   PUT  /live/made     what it made of one: a line of JSON and the renditions
 *   GET  /show/FILE     playlists, segments, and who made them
 */
import type { Context } from 'hono'
import * as v from 'valibot'
import type { ProofGate } from '../../../../agent/kit/proof-gate.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { inPath } from '../../../../links/http/questions.ts'
import { respondBytes, respondJson } from '../../../../links/http/respond.ts'
import { type Route, route } from '../../../../links/http/route.ts'
import { unbundle } from '../../messages/kinds/bundle.ts'
import { MADE, NEXT } from '../../messages/live/live-answers.ts'
import { MOST_BLOB } from '../blob-store.ts'
import { ComputeError, type ComputeErrorCode } from '../compute-error.ts'
import { admit, needTab } from './admit.ts'
import type { Broadcast } from './broadcast.ts'
import type { TabBook } from './tab-book.ts'

export interface LiveDoor {
  readonly broadcast: Broadcast
  readonly book: TabBook
  readonly gate: ProofGate
  readonly signal: AbortSignal
  /** By name: segments that machines may still want, and the ladder. */
  blob(id: string): Uint8Array | undefined
}

const [MOST_ASKED, WAIT_MS] = [1_000, 15_000]
const BYTES = 'application/octet-stream'
const JSON_ANSWER = {
  contentType: 'application/json',
  description: 'As in messages/live/live-answers.ts',
} as const

export function liveRoutes(door: LiveDoor): readonly Route<ComputeErrorCode>[] {
  return [
    route({
      method: 'GET',
      path: '/blobs/:id',
      summary: 'A segment or the ladder.',
      asks: { id: inPath(v.string(), 'SHA-256 of its bytes.') },
      answer: { contentType: BYTES, description: 'Its bytes' },
      problems: ['blob_unknown'],
      handle({ id }) {
        const bytes = door.blob(id)
        if (bytes === undefined) throw new ComputeError('blob_unknown', { id: id.slice(0, 80) })
        return respondBytes(bytes, BYTES, true)
      },
    }),
    route({
      method: 'POST',
      path: '/live/next',
      summary: 'Waits for a piece.',
      body: { contentType: 'application/json', description: 'The tab' },
      answer: JSON_ANSWER,
      problems: ['live_proof_refused', 'tab_unknown'],
      handle: (_, context) => next(context, door),
    }),
    route({
      method: 'PUT',
      path: '/live/made',
      summary: 'Brings what was made of a piece.',
      body: { contentType: BYTES, description: 'A line of JSON, and the renditions' },
      answer: JSON_ANSWER,
      problems: ['live_proof_refused', 'tab_unknown'],
      handle: (_, context) => take(context, door),
    }),
    route({
      method: 'GET',
      path: '/show/:file',
      summary: 'Playlists, segments, and who made them.',
      asks: { file: inPath(v.string(), 'Such as master.m3u8 or live.json.') },
      answer: { contentType: BYTES, description: 'The file' },
      problems: ['show_unknown'],
      handle: ({ file }) => show(file, door),
    }),
  ]
}

async function next(context: Context, door: LiveDoor): Promise<Response> {
  const { machine, body } = await admit(context, MOST_ASKED, door.gate)
  const parsed = parseJson(new TextDecoder().decode(body), NEXT)
  if (!('value' in parsed)) throw new ComputeError('tab_unknown', { tab: '' })
  const { ready } = parsed.value
  const tab = needTab(parsed.value.tab, machine, door.book)
  const over = AbortSignal.any([door.signal, context.req.raw.signal, AbortSignal.timeout(WAIT_MS)])
  const order = ready ? await door.broadcast.wait(machine, tab, over) : undefined
  return respondJson({ order: order ?? null, owed: door.book.signedFor(tab) })
}

async function take(context: Context, door: LiveDoor): Promise<Response> {
  const { machine, body } = await admit(context, MOST_BLOB, door.gate)
  const [head, made] = unbundle(body) ?? []
  const parsed = parseJson(new TextDecoder().decode(head ?? new Uint8Array(0)), MADE)
  if (!('value' in parsed) || made === undefined) throw new ComputeError('tab_unknown', { tab: '' })
  const { piece, units } = parsed.value
  const tab = needTab(parsed.value.tab, machine, door.book)
  const [code, why] = await door.broadcast.made({ machine, tab, piece, units }, made)
  return respondJson({ code, why, owed: door.book.signedFor(tab) })
}

function show(name: string, { broadcast }: LiveDoor): Response {
  const file = broadcast.file(name)
  if (file === undefined) throw new ComputeError('show_unknown', { file: name.slice(0, 80) })
  const { type, body } = file
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return respondBytes(bytes, type, type === 'video/mp2t')
}
