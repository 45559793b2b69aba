/**
 * A machine that works for live streams: for each tab that somebody opened for it, at its own terms or better, it waits at the broadcaster's
 * door, makes a piece, and brings it.
 *
 * What was signed is brought to a node by the machine itself, and counts for it once a node took it: a broadcaster that signs one thing for
 * the machine and another for the network gains nothing by it. Of pieces that were in time by its own clock and are not signed for it makes
 * no more than `TRUST` (trust.ts), nor any that its tab does not cover; that is all that a broadcaster can take from it. What is late is
 * nobody's debt.
 */

import * as v from 'valibot'
import { logOutage } from '../../../../../agent/kit/log-outage.ts'
import type { ServiceContext } from '../../../../../agent/kit/service.ts'
import { createVerifier } from '../../../../../keys/verify.ts'
import { pause } from '../../../../../links/pause.ts'
import { fromDidKey } from '../../../../../protocol/cose/did-key.ts'
import type { SubjectId } from '../../../../../protocol/ids.ts'
import { openMessage, verifyMessage } from '../../../../../protocol/message.ts'
import { ProtocolError } from '../../../../../protocol/protocol-error.ts'
import { bundle } from '../../../messages/kinds/bundle.ts'
import {
  MADE_ANSWER,
  type MadeAnswer,
  NEXT_ANSWER,
  type Order,
  PROOF_HEADER,
} from '../../../messages/live/live-answers.ts'
import { OWED, type TabId } from '../../../messages/tabs/tab-words.ts'
import type { TabView } from '../../../messages/view.ts'
import type { BlobStore } from '../../blob-store.ts'
import type { Fetcher } from '../fetcher.ts'
import { transcodeWorker } from '../kinds/transcode/transcode.ts'
import { createTrust, type Trust } from './trust.ts'

export interface LiveWork {
  /** As the network has them now: what is new is begun, what is gone is left. */
  keep(tabs: Readonly<Record<string, TabView>>): void
}

export interface LiveTerms {
  readonly start: bigint
  readonly perGiga: bigint
  /** Pixels of a piece, at most. */
  readonly most: number
}

export interface LiveWorkParts {
  readonly context: ServiceContext
  readonly fetcher: Fetcher
  readonly blobs: BlobStore
  readonly pages: number
  readonly terms: LiveTerms
  /** Shared with jobs: names of what is at work here, and how much may be. */
  readonly atWork: Set<string>
  readonly threads: number
}

const [AGAIN_MS, ASK_MS, OWNER_MS, MOST_BACKOFF_MS] = [200, 2_000, 60_000, 10_000]

export function createLiveWork(parts: LiveWorkParts): LiveWork {
  const following = new Map<TabId, Tab>()
  const { context, terms } = parts
  return {
    keep(tabs) {
      for (const [id, one] of following) if (tabs[id] === undefined) one.isOver = true
      for (const [name, view] of Object.entries(tabs)) {
        const id = name as TabId
        const known = following.get(id)
        if (known !== undefined) {
          known.trust.sign(view)
          continue
        }
        const isFair = BigInt(view.start) >= terms.start && BigInt(view.perGiga) >= terms.perGiga
        if (view.machine !== context.subject || !isFair || view.untilMs <= context.nowMs()) continue
        const tab: Tab = { id, view, trust: createTrust(view), posted: '', isOver: false, ownerAtMs: 0 }
        following.set(id, tab)
        context.info('works for a live stream', { tab: id, requester: view.requester })
        void follow(tab, parts).finally(() => following.delete(id))
      }
    },
  }
}

interface Tab {
  readonly id: TabId
  readonly view: TabView
  readonly trust: Trust
  /** What was brought to a node last. */
  posted: string
  isOver: boolean
  /** When its requester's owner was looked at; ms of this process. */
  ownerAtMs: number
}

async function follow(tab: Tab, parts: LiveWorkParts): Promise<void> {
  const { context } = parts
  const { signal } = context
  const outage = logOutage(context, 'a broadcaster does not answer', 'a broadcaster answers again')
  let isToldUnsigned = false
  let failures = 0
  while (!signal.aborted && !tab.isOver && context.nowMs() < tab.view.untilMs) {
    const isTrusted = tab.trust.isTrusted()
    if (!isTrusted && !isToldUnsigned)
      context.warn('a broadcaster does not sign for what it has: nothing more is made for it until it does', {
        tab: tab.id,
        unsigned: String(tab.trust.unsigned()),
      })
    isToldUnsigned = !isTrusted
    try {
      await needOwner(tab, context)
      const order = await next(tab, isTrusted && hasRoom(parts), parts)
      if (order !== undefined) await make(tab, order, parts)
      else await pause(isTrusted ? AGAIN_MS : ASK_MS, signal)
      failures = 0
      outage.worked()
    } catch (error) {
      if (signal.aborted) return
      outage.failed(error)
      await pause(Math.min(MOST_BACKOFF_MS, AGAIN_MS * 2 ** failures++), signal)
    }
  }
}

function hasRoom({ atWork, threads }: Pick<LiveWorkParts, 'atWork' | 'threads'>): boolean {
  return atWork.size < threads
}

/** Whoever bought the requester's device has not the money that was set aside. @throws {Error} */
async function needOwner(tab: Tab, { node }: ServiceContext): Promise<void> {
  if (performance.now() < tab.ownerAtMs) return
  const { owner } = await node.getDevice(tab.view.requester)
  if (owner !== tab.view.account) throw new Error(`${tab.view.requester.slice(0, 12)} has another owner now`)
  tab.ownerAtMs = performance.now() + OWNER_MS
}

async function next(tab: Tab, ready: boolean, parts: LiveWorkParts): Promise<Order | undefined> {
  const body = new TextEncoder().encode(JSON.stringify({ tab: tab.id, ready }))
  const { order, owed } = v.parse(NEXT_ANSWER, await ask(tab, 'POST', 'live/next', body, parts))
  await bringOwed(tab, owed, parts.context)
  return order ?? undefined
}

async function make(tab: Tab, order: Order, parts: LiveWorkParts): Promise<void> {
  const { context, fetcher, blobs, pages, terms, atWork } = parts
  const { requester } = tab.view
  const [beganMs, name] = [performance.now(), `${tab.id} ${order.piece}`]
  if (!tab.trust.covers(order.units)) throw new Error('the tab does not cover what is asked')
  if (order.units > terms.most) throw new Error(`a piece of ${order.units} pixels is more than is made here`)
  atWork.add(name)
  try {
    const module = await fetcher.get(requester, order.ladder, blobs)
    const input = await fetcher.get(requester, order.segment, blobs)
    const limits = { fuel: order.units, pages, mostMs: Math.max(1_000, order.leftMs) }
    const ran = await transcodeWorker.run({ module, input }, limits, context.signal)
    const head = { tab: tab.id, piece: order.piece, units: ran.fuel, tookMs: Math.round(ran.tookMs) }
    const isInTime = performance.now() - beganMs < order.leftMs
    const body = bundle([new TextEncoder().encode(JSON.stringify(head)), ran.result])
    const answer = v.parse(MADE_ANSWER, await ask(tab, 'PUT', 'live/made', body, parts))
    await heed(tab, answer, isInTime ? ran.fuel : undefined, parts.context)
  } finally {
    atWork.delete(name)
  }
}

/** What was in time by this clock is owed, whatever is answered. */
async function heed(
  tab: Tab,
  { code, why, owed }: MadeAnswer,
  inTime: number | undefined,
  context: ServiceContext,
): Promise<void> {
  if (inTime !== undefined) tab.trust.bring(inTime)
  if (code !== 'taken')
    context.warn('a piece was not taken', { tab: tab.id, code, why, isInTime: inTime !== undefined })
  await bringOwed(tab, owed, context)
}

async function ask(
  { view: { requester } }: Tab,
  method: string,
  path: string,
  body: Uint8Array,
  { fetcher, context }: Pick<LiveWorkParts, 'fetcher' | 'context'>,
): Promise<unknown> {
  const headers = { [PROOF_HEADER]: await context.prove(requester as SubjectId, body) }
  const response = await fetcher.ask(requester, path, { method, headers, body: new Uint8Array(body) })
  return response.json()
}

/** To a node, before it counts: whoever signed it may have signed something else under the same number. */
async function bringOwed(tab: Tab, owed: string, { node, network }: ServiceContext): Promise<void> {
  if (owed === '' || owed === tab.posted) return
  const bytes = new Uint8Array(Buffer.from(owed, 'base64url'))
  const signed = readOwed(bytes, tab.id)
  if (signed === undefined || signed.message.network !== network) return
  const { did } = await node.getDevice(tab.view.requester)
  const isIts = signed.message.subject === tab.view.requester
  if (!isIts || !verifyMessage(signed.message, fromDidKey(did), createVerifier())) return
  const { status } = await node.post('/v1/messages', 'application/cose', bytes)
  if (status >= 300) throw new Error(`a node does not take what was signed: ${status}`)
  tab.posted = owed
  tab.trust.sign(signed.taken)
}

function readOwed(bytes: Uint8Array, tab: TabId) {
  try {
    const message = openMessage(bytes)
    if (message.contentType !== OWED.contentType) return undefined
    const taken = OWED.decode(message.payload).tabs.find(one => one.tab === tab)
    return taken && { message, taken }
  } catch (error) {
    if (error instanceof ProtocolError) return undefined
    throw error
  }
}
