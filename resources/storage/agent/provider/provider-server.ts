/**
 * A provider's HTTP side: pieces in with a deal that pays for them, pieces out by range, receipts for what was read.
 *
 *   PUT  /pieces/CID            cairn-deal: sealed deal (base64url), cairn-share: its place, cairn-token: for reading
 *   GET  /pieces/CID            authorization: Bearer token, with Range
 *   GET  /pieces/CID/leaves/N   a leaf and its path, for anybody: so probers see that pieces can be had
 *   POST /receipts              a sealed receipt for what was read
 *   GET  /                      prices, room, deals, what was earned
 */
import type { Context } from 'hono'
import * as v from 'valibot'
import { createApp } from '../../../../links/http/app.ts'
import { incomingOf } from '../../../../links/http/incoming.ts'
import { inPath } from '../../../../links/http/questions.ts'
import { readBody } from '../../../../links/http/read-body.ts'
import { RequestError } from '../../../../links/http/request-error.ts'
import { respondJson, respondStream } from '../../../../links/http/respond.ts'
import { type Route, route } from '../../../../links/http/route.ts'
import { type HttpServer, serveHttp } from '../../../../links/http/serve.ts'
import { decodePieceCid } from '../../../../protocol/piece/piece-cid.ts'
import { describeLeaf } from '../../messages/leaf-answer.ts'
import { parseRange } from '../byte-range.ts'
import { refuseAs } from '../refuse.ts'
import { StorageError, type StorageErrorCode } from '../storage-error.ts'
import type { BookedDeal } from './deal-book.ts'
import type { OfferedDeal } from './deal-desk.ts'
import type { PieceStore } from './piece-store.ts'

export interface ProviderDesk {
  /** Checks a deal for these bytes. @throws {StorageError} why it is refused */
  judge(deal: OfferedDeal, cid: string): Promise<BookedDeal>
  /** The bytes are there: the deal is booked and accepted. @throws {StorageError} queue_full, node_unreachable */
  accept(deal: BookedDeal): Promise<void>
  /** Who reads, and is it within what is signed for? @throws {StorageError} token_wrong, receipt_due */
  admit(cid: string, token: string, bytes: number): void
  /** @throws {StorageError} too_many_probes */
  admitProbe(): void
  /** The bytes of this piece are no longer awaited. */
  done(cid: string): void
  /** @throws {StorageError} receipt_malformed, node_unreachable */
  takeReceipt(bytes: Uint8Array): Promise<void>
  status(): Promise<Readonly<Record<string, unknown>>>
  warn(message: string, facts: Readonly<Record<string, unknown>>): void
}

const RECEIPT_BYTES = 4_096
/** Whoever is silent for so long is hung up on: room is kept for a piece that is on its way, however long it takes. */
const WAITS = { headersMs: 30_000, requestMs: 0, keepAliveMs: 60_000, silenceMs: 60_000, stopMs: 0 }

export async function serveProvider(
  { host, port }: { readonly host: string; readonly port: number },
  store: PieceStore,
  desk: ProviderDesk,
): Promise<HttpServer> {
  const app = createApp({
    routes: routesOf({ store, desk }),
    refuse: refuseAs('The provider', desk),
    otherwise({ req: { method, path } }) {
      throw new StorageError('method_unknown', { method, path: path.slice(0, 200) })
    },
  })
  const onTrouble = (error: Error) => desk.warn('nobody was let in', { problem: error.message })
  return serveHttp(app, { host, port }, onTrouble, WAITS)
}

interface Parts {
  readonly store: PieceStore
  readonly desk: ProviderDesk
}

const CID = { cid: inPath(v.string(), 'Piece CID of version 2, bafkzci….') } as const
const LEAF = { ...CID, leaf: inPath(v.pipe(v.string(), v.transform(Number)), 'Its place, from 0.') } as const
const BYTES = 'application/octet-stream'

function routesOf(parts: Parts): readonly Route<StorageErrorCode>[] {
  return [
    route({
      method: 'GET',
      path: '/',
      summary: 'Prices, room, deals, what was earned.',
      answer: { contentType: 'application/json', description: 'As the provider sees itself' },
      problems: [],
      handle: async () => respondJson(await parts.desk.status()),
    }),
    route({
      method: 'POST',
      path: '/receipts',
      summary: 'Takes a receipt for what was read.',
      body: { contentType: 'application/cose', description: 'A sealed receipt' },
      answer: { contentType: BYTES, description: 'Nothing: 204' },
      problems: ['receipt_malformed', 'node_unreachable'],
      handle: (_asked, context) => takeReceipt(context, parts),
    }),
    route({
      method: 'PUT',
      path: '/pieces/:cid',
      summary: 'Stores a piece under a deal that pays for it.',
      asks: CID,
      body: { contentType: BYTES, description: 'The piece; nothing where only the deal is new' },
      answer: { contentType: 'application/json', description: 'Its piece and its deal' },
      problems: ['deal_malformed', 'piece_differs', 'space_full', 'disk_failed', 'queue_full'],
      handle: ({ cid }, context) => store(context, cid, parts),
    }),
    route({
      method: 'GET',
      path: '/pieces/:cid',
      summary: 'Reads a piece, or a range of it. HEAD: whether it is there.',
      asks: CID,
      answer: { contentType: BYTES, description: 'The bytes' },
      problems: ['piece_unknown', 'range_wrong', 'token_wrong', 'receipt_due'],
      handle: ({ cid }, context) => send(context, cid, parts),
    }),
    route({
      method: 'GET',
      path: '/pieces/:cid/leaves/:leaf',
      summary: 'A leaf and its path, for anybody.',
      asks: LEAF,
      answer: { contentType: 'application/json', description: 'Both in hex' },
      problems: ['piece_unknown', 'leaf_unknown', 'too_many_probes'],
      handle: ({ cid, leaf }) => sendLeaf(cid, leaf, parts),
    }),
  ]
}

async function takeReceipt({ req }: Context, { desk }: Parts): Promise<Response> {
  const bytes = await readBody(req.raw, RECEIPT_BYTES).catch((error: unknown) => {
    if (error instanceof RequestError) throw new StorageError('receipt_malformed', { most: RECEIPT_BYTES })
    throw error
  })
  await desk.takeReceipt(bytes)
  return new Response(null, { status: 204 })
}

async function store(context: Context, cid: string, { store: pieces, desk }: Parts): Promise<Response> {
  const header = (name: string) => context.req.header(name)
  const bytes = Buffer.from(header('cairn-deal') ?? '', 'base64url')
  const index = Number(header('cairn-share') ?? Number.NaN)
  const booked = await desk.judge({ bytes, index, token: header('cairn-token') ?? '' }, cid)
  try {
    await pieces.put(cid, incomingOf(context))
    await desk.accept(booked)
  } finally {
    desk.done(cid)
  }
  return respondJson({ piece: cid, deal: booked.id }, 201)
}

async function sendLeaf(cid: string, leaf: number, { store: pieces, desk }: Parts): Promise<Response> {
  desk.admitProbe()
  if (!pieces.has(cid)) throw new StorageError('piece_unknown', { piece: cid.slice(0, 120) })
  if (!Number.isInteger(leaf) || leaf < 0 || leaf >= 2 ** decodePieceCid(cid).height)
    throw new StorageError('leaf_unknown', { leaf })
  return respondJson(describeLeaf(await pieces.prove(cid, leaf)))
}

async function send(context: Context, cid: string, { store: pieces, desk }: Parts): Promise<Response> {
  const { req } = context
  if (!pieces.has(cid)) throw new StorageError('piece_unknown', { piece: cid.slice(0, 120) })
  const { rawSize } = decodePieceCid(cid)
  const range = parseRange(req.header('range'), rawSize)
  if (range === 'wrong') throw new StorageError('range_wrong', { size: rawSize })
  const { start, length } = range ?? { start: 0, length: rawSize }
  const token = /^Bearer (.+)$/.exec(req.header('authorization') ?? '')?.[1] ?? ''
  desk.admit(cid, token, req.method === 'HEAD' ? 0 : length)
  const status = range === undefined ? 200 : 206
  const headers = {
    'content-type': BYTES,
    'content-length': String(length),
    'accept-ranges': 'bytes',
    ...(range === undefined ? {} : { 'content-range': `bytes ${start}-${start + length - 1}/${rawSize}` }),
    etag: `"${cid}"`,
    'cache-control': 'immutable',
  }
  if (req.method === 'HEAD' || length === 0) return new Response(null, { status, headers })
  return respondStream(context, pieces.read(cid, start, length), { status, headers })
}
