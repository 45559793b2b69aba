/**
 * A provider's HTTP side: pieces in with a deal that pays for them, pieces out by range, receipts for what was read.
 *
 *   PUT  /pieces/CID            cairn-deal: sealed deal (base64url), cairn-share: its place, cairn-token: for reading
 *   GET  /pieces/CID            authorization: Bearer token, with Range
 *   GET  /pieces/CID/leaves/N   a leaf and its path, for anybody: so probers see that pieces can be had
 *   POST /receipts              a sealed receipt for what was read
 *   GET  /                      prices, room, deals, what was earned
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { listen } from '../../../../links/listen.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import { decodePieceCid } from '../../messages/piece/piece-cid.ts'
import { parseRange } from '../byte-range.ts'
import { causeOf, StorageError } from '../storage-error.ts'
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

export interface ProviderServer {
  readonly port: number
  close(): Promise<void>
}

const [RECEIPT_BYTES, HEADERS_MS] = [4_096, 30_000]
/** Whoever is silent for so long is hung up on: room is kept for a piece that is on its way. */
const IDLE_MS = 60_000

export async function serveProvider(
  { host, port }: { readonly host: string; readonly port: number },
  store: PieceStore,
  desk: ProviderDesk,
): Promise<ProviderServer> {
  const server: Server = createServer(
    { headersTimeout: HEADERS_MS, requestTimeout: 0, keepAliveTimeout: IDLE_MS },
    (request, response) => {
      void answer(request, response, { store, desk }).catch((error: unknown) => refuse(response, error, desk))
    },
  )
  server.setTimeout(IDLE_MS)
  const onTrouble = (error: Error) => desk.warn('nobody was let in', { problem: error.message })
  const bound = await listen(server, { port, host, onTrouble })
  return {
    port: bound.port,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const FAILED = { code: 'failed', message: 'The provider failed. Its log says how.', facts: {} }

interface Parts {
  readonly store: PieceStore
  readonly desk: ProviderDesk
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const [, what = '', cid = '', leaves, leaf] = new URL(request.url ?? '/', 'http://provider').pathname.split(
    '/',
  )
  const { method } = request
  if (what === '' && method === 'GET') return json(response, 200, await parts.desk.status())
  if (what === 'receipts' && method === 'POST') {
    await parts.desk.takeReceipt(await readSmall(request))
    response.writeHead(204).end()
    return
  }
  if (what !== 'pieces' || !(method === 'GET' || method === 'HEAD' || method === 'PUT'))
    throw new StorageError('method_unknown', { method: method ?? '', path: what })
  if (leaves !== undefined) return sendLeaf(response, cid, Number(leaf ?? Number.NaN), parts)
  return method === 'PUT' ? store(request, response, cid, parts) : send(request, response, cid, parts)
}

async function store(
  request: IncomingMessage,
  response: ServerResponse,
  cid: string,
  parts: Parts,
): Promise<void> {
  const { headers } = request
  const bytes = Buffer.from(String(headers['cairn-deal'] ?? ''), 'base64url')
  const index = Number(headers['cairn-share'] ?? Number.NaN)
  const booked = await parts.desk.judge({ bytes, index, token: String(headers['cairn-token'] ?? '') }, cid)
  try {
    await parts.store.put(cid, request)
    await parts.desk.accept(booked)
  } finally {
    parts.desk.done(cid)
  }
  json(response, 201, { piece: cid, deal: booked.id })
}

async function sendLeaf(
  response: ServerResponse,
  cid: string,
  leaf: number,
  { store: pieces, desk }: Parts,
): Promise<void> {
  desk.admitProbe()
  if (!pieces.has(cid)) throw new StorageError('piece_unknown', { piece: cid.slice(0, 120) })
  if (!Number.isInteger(leaf) || leaf < 0 || leaf >= 2 ** decodePieceCid(cid).height)
    throw new StorageError('leaf_unknown', { leaf })
  const proof = await pieces.prove(cid, leaf)
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
  json(response, 200, { leaf: hex(proof.leaf), path: proof.path.map(hex) })
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  cid: string,
  { store: pieces, desk }: Parts,
): Promise<void> {
  if (!pieces.has(cid)) throw new StorageError('piece_unknown', { piece: cid.slice(0, 120) })
  const { rawSize } = decodePieceCid(cid)
  const range = parseRange(request.headers.range, rawSize)
  if (range === 'wrong') throw new StorageError('range_wrong', { size: rawSize })
  const { start, length } = range ?? { start: 0, length: rawSize }
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
  desk.admit(cid, token, request.method === 'HEAD' ? 0 : length)
  response.writeHead(range === undefined ? 200 : 206, {
    'content-type': 'application/octet-stream',
    'content-length': length,
    'accept-ranges': 'bytes',
    ...(range === undefined ? {} : { 'content-range': `bytes ${start}-${start + length - 1}/${rawSize}` }),
    etag: `"${cid}"`,
    'cache-control': 'immutable',
  })
  if (request.method === 'HEAD' || length === 0) return void response.end()
  await pipeline(pieces.read(cid, start, length), response)
}

async function readSmall(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    length += (chunk as Buffer).length
    if (length > RECEIPT_BYTES) throw new StorageError('receipt_malformed', { most: RECEIPT_BYTES })
    chunks.push(chunk as Buffer)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function refuse(response: ServerResponse, error: unknown, desk: ProviderDesk): void {
  // Whoever left in the middle, or a disk that failed in the middle: there is nobody to tell.
  if (response.headersSent) return void response.destroy()
  const known = error instanceof StorageError || error instanceof ProtocolError
  if (!known) desk.warn('a request failed', { problem: causeOf(error) })
  const status = error instanceof StorageError ? error.status : known ? 400 : 500
  const { code, message: detail, facts } = known ? error : FAILED
  json(response, status, { code, detail, facts })
}

function json(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent || response.destroyed) return
  const type = status < 400 ? 'application/json' : 'application/problem+json'
  // What is left of a body that was not read is not waited for.
  const close = status < 400 ? {} : { connection: 'close' }
  response.writeHead(status, { 'content-type': type, ...close }).end(JSON.stringify(body))
}
