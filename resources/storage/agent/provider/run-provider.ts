/**
 * A storage provider at work: pieces in and out over HTTP, proofs for the network, a scrub against bit rot, and room made when
 * deals are over.
 */
import { join } from 'node:path'
import { logOutage } from '../../../../agent/kit/log-outage.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { pause } from '../../../../links/pause.ts'
import { openMessage } from '../../../../protocol/message.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import {
  ACCEPT_TYPE,
  type DealId,
  decodeReceipt,
  END_TYPE,
  encodeDeals,
} from '../../messages/storage-messages.ts'
import { ENGINE } from '../native-hash.ts'
import { causeOf, StorageError } from '../storage-error.ts'
import { type BookedDeal, type DealBook, openDealBook } from './deal-book.ts'
import { askNode, judgeDeal } from './deal-desk.ts'
import { type KnownView, newerView } from './network-view.ts'
import { openPieceStore, type PieceStore } from './piece-store.ts'
import { createProver } from './prover.ts'
import { type ProviderDesk, serveProvider } from './provider-server.ts'

import type { ProviderOptions } from './storage-provider.ts'

/** By then the network has forgotten an offer that nobody accepted: what it does not know of is over. */
const FORGOTTEN_EPOCHS = 12
const NOTHING: KnownView = { stores: {}, asked: {}, epoch: -1 }
const [LENT_BYTES, LENT_TIMES, PROBES_A_SECOND] = [16 * 2 ** 20, 3, 50]

interface Provider {
  readonly options: ProviderOptions
  readonly context: ServiceContext
  readonly store: PieceStore
  readonly book: DealBook
  /** The newest that the network said of this provider. */
  view: KnownView
  /** Deals that the network knew of once: when it does no more, they are over. */
  readonly seen: Set<DealId>
  /** Piece and token → bytes that were sent and are not signed for: a deal may be followed by another for the same. */
  readonly unsigned: Map<string, number>
  /** Bytes of each deal that its newest receipt signs for. */
  readonly signed: Map<DealId, number>
  /** Deals that were said yes to since it was started. */
  readonly accepted: Set<DealId>
  /** Pieces that are coming in, and have no deal in the book yet. */
  readonly coming: Set<string>
  problem: string | undefined
}

export async function runProvider(options: ProviderOptions, context: ServiceContext): Promise<void> {
  const folder = options.path ?? context.dataDir
  const store = await openPieceStore(join(folder, 'pieces'), options.spaceBytes)
  const book = await openDealBook(join(folder, 'deals'))
  const parts = {
    options,
    context,
    store,
    book,
    seen: new Set<DealId>(),
    accepted: new Set<DealId>(),
    coming: new Set<string>(),
    unsigned: new Map<string, number>(),
    signed: new Map<DealId, number>(),
  }
  const provider: Provider = { ...parts, view: NOTHING, problem: undefined }
  try {
    const server = await serveProvider(options, store, deskOf(provider))
    const [{ port }, pieces] = [server, store.list().length]
    context.info('storing', { port, engine: ENGINE.name, pieces, bytes: store.usedBytes() })
    await Promise.all([watch(provider), scrub(provider)]).finally(() => server.stop())
  } finally {
    await store.close()
  }
}

function deskOf(provider: Provider): ProviderDesk {
  const { context, options, coming } = provider
  return {
    async judge(deal, cid) {
      const booked = await judgeDeal(deal, cid, {
        ...pick(context),
        terms: options,
        epoch: provider.view.epoch,
        isKnown: id => provider.view.stores[id] !== undefined,
      })
      coming.add(cid)
      return booked
    },
    accept: deal => acceptDeal(provider, deal),
    admit: (cid, token, bytes) => admit(provider, cid, token, bytes),
    admitProbe: createProbeGate(),
    done: cid => void coming.delete(cid),
    takeReceipt: bytes => takeReceipt(provider, bytes),
    status: () => statusOf(provider),
    warn: (message, facts) => context.warn(message, facts),
  }
}

function pick({ subject, network, node, nowMs }: ServiceContext) {
  return { subject, network, node, nowMs }
}

/**
 * The bytes are on disk; then the deal is; then the network is told. A stop in between leaves a deal that nobody was told of:
 * when it comes again it is said again. Once, or a consumer could fill the queue that proofs wait in.
 */
async function acceptDeal({ context, book, accepted }: Provider, deal: BookedDeal): Promise<void> {
  const isNew = book.get(deal.id) === undefined
  if (!isNew && accepted.has(deal.id)) return
  if (isNew) await book.add(deal)
  if ((await context.say(ACCEPT_TYPE, encodeDeals([deal.id]))) === undefined) {
    if (isNew) await book.remove(deal.id)
    throw new StorageError('queue_full')
  }
  accepted.add(deal.id)
  // The consumer sends its deal itself; whoever comes first, it counts once.
  forward(context, deal.bytes).catch((error: unknown) =>
    context.warn('a deal is left to its consumer to send', { problem: causeOf(error) }),
  )
}

/** The network judges it first: only what it took is signed for, and only what is more than the receipt before. */
async function takeReceipt(provider: Provider, bytes: Uint8Array): Promise<void> {
  const { context, book, unsigned, signed, view } = provider
  const receipt = readReceipt(bytes)
  const deal = book.get(receipt.deal)
  if (deal?.consumer !== receipt.consumer) throw new StorageError('receipt_malformed', { deal: receipt.deal })
  await forward(context, bytes)
  const before = Math.max(signed.get(deal.id) ?? 0, view.stores[deal.id]?.served ?? 0)
  if (receipt.bytes <= before) return
  signed.set(deal.id, receipt.bytes)
  const reader = readerOf(deal)
  unsigned.set(reader, Math.max(0, (unsigned.get(reader) ?? 0) - (receipt.bytes - before)))
}

function readReceipt(bytes: Uint8Array) {
  try {
    const { payload, subject: consumer } = openMessage(bytes)
    return { consumer, ...decodeReceipt(payload) }
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    throw new StorageError('receipt_malformed', { problem: error.code }, error)
  }
}

/** A consumer reads what it likes, and signs for it: some is lent, so that nobody waits for a signature. */
function admit({ book, unsigned }: Provider, cid: string, token: string, bytes: number): void {
  const deal = book.find(cid, token)
  if (deal === undefined) throw new StorageError('token_wrong', { piece: cid.slice(0, 120) })
  const reader = readerOf(deal)
  const sent = (unsigned.get(reader) ?? 0) + bytes
  const lent = Math.max(LENT_BYTES, LENT_TIMES * deal.share.piece.rawSize)
  if (sent > lent) throw new StorageError('receipt_due', { deal: deal.id, unsigned: sent - bytes, lent })
  unsigned.set(reader, sent)
}

function readerOf({ cid, token }: BookedDeal): string {
  return `${cid} ${token}`
}

/** A leaf costs half a megabyte of reading. */
function createProbeGate(): () => void {
  let [left, filledMs] = [PROBES_A_SECOND, performance.now()]
  return () => {
    const now = performance.now()
    left = Math.min(PROBES_A_SECOND, left + ((now - filledMs) / 1000) * PROBES_A_SECOND)
    filledMs = now
    if (left < 1) throw new StorageError('too_many_probes', { aSecond: PROBES_A_SECOND })
    left--
  }
}

/** Another's sealed message to a node, which counts it once. @throws {StorageError} node_unreachable, deal_of_nobody */
async function forward({ node }: ServiceContext, bytes: Uint8Array): Promise<void> {
  const answer = await node.post('/v1/messages', 'application/cose', bytes).catch((error: unknown) => {
    throw new StorageError('node_unreachable', {}, error)
  })
  if (answer.status === 200) return
  const said = new TextDecoder().decode(answer.body).slice(0, 300)
  throw new StorageError('deal_of_nobody', { status: answer.status, said })
}

/** Looks at the network again and again: proofs, what was earned, what is over. */
async function watch(provider: Provider): Promise<void> {
  const { context, options, store } = provider
  const { signal, node, subject } = context
  const prover = createProver({ ...(await challengesOf(context)), ...context, store })
  const outage = logOutage(
    context,
    'the network does not say what to prove',
    'the network says again what to prove',
  )
  for (; !signal.aborted; await pause(options.everyMs, signal)) {
    let view: KnownView | undefined
    try {
      view = newerView(await askNode(() => node.getDeviceState(subject)), provider.view)
      provider.problem = undefined
      outage.worked()
    } catch (error) {
      if (signal.aborted) return
      provider.problem = causeOf(error)
      outage.failed(error)
      continue
    }
    if (view === undefined) continue
    provider.view = view
    await prover.answer(view, view.epoch)
    await clear(provider)
  }
}

/** Of the network that the agent keeps to (known-network.ts): pieces must not go because of a wrong address. */
async function challengesOf({ node, signal }: ServiceContext): Promise<{ readonly challenges: number }> {
  while (!signal.aborted) {
    const network = await node.getNetwork().catch(() => undefined)
    const params = network?.rules.resources.find(({ name }) => name === 'storage')?.params
    if (network !== undefined && params === undefined)
      throw new Error('this network has no storage: it pays nobody for it')
    if (params !== undefined) return { challenges: Number(params['challenges']) }
    await pause(1_000, signal)
  }
  return { challenges: 0 }
}

/** Deals that are over and not asked for any more, and pieces that no deal names. */
async function clear({ context, book, store, view, seen, coming, accepted }: Provider): Promise<void> {
  for (const { id, offer, bookedEpoch } of book.all()) {
    const known = view.stores[id]
    const isOver =
      known === undefined
        ? offer.untilMs < context.nowMs() || seen.has(id) || bookedEpoch + FORGOTTEN_EPOCHS < view.epoch
        : false
    if (known !== undefined) seen.add(id)
    if (isOver) {
      await book.remove(id)
      accepted.delete(id)
    }
  }
  const named = new Set(book.all().map(({ cid }) => cid))
  for (const cid of store.list()) {
    if (named.has(cid) || coming.has(cid)) continue
    context.info('removed a piece that no deal pays for', { piece: cid })
    await store.remove(cid)
  }
}

/** Checks one piece after the other, for ever. A corrupt piece: its deals are ended publicly, and nothing is asked of it then. */
async function scrub({ context, options, store, book }: Provider): Promise<void> {
  const { signal } = context
  while (!signal.aborted) {
    for (const cid of store.list()) {
      await pause(options.scrubEveryMs, signal)
      if (signal.aborted) return
      if (!store.has(cid) || (await store.isSound(cid))) continue
      const deals = book.all().filter(deal => deal.cid === cid)
      context.warn('a piece is corrupt: its deals are ended', { code: cid, deals: deals.length })
      const said = await context.say(END_TYPE, encodeDeals(deals.map(({ id }) => id)))
      if (said === undefined) continue
      for (const { id } of deals) await book.remove(id)
      await store.remove(cid)
    }
    await pause(options.scrubEveryMs, signal)
  }
}

async function statusOf({ context, options, store, view, problem }: Provider) {
  const deals = Object.values(view.stores)
  return {
    provider: context.subject,
    name: context.name,
    engine: ENGINE.name,
    price: String(options.price),
    egress: String(options.egress),
    usedBytes: store.usedBytes(),
    freeBytes: await store.freeBytes(),
    deals: deals.filter(({ since, ended }) => since !== -1 && ended === -1).length,
    unproven: Object.keys(view.asked).length,
    // Of the deals that the network still remembers.
    paid: String(deals.reduce((sum, { paid }) => sum + BigInt(paid), 0n)),
    ...(problem === undefined ? {} : { problem }),
  }
}
