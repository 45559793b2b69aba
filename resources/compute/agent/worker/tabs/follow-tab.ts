/**
 * A machine that works on tabs that others opened for it, at its own terms or better: it comes to the door of whoever ordered, so it needs no
 * address of its own, takes what there is, and brings it.
 *
 * What was signed is brought to a node by the machine itself, and counts for it once a node took it: somebody that signs one thing for
 * the machine and another for the network gains nothing by it. Of pieces that were in time by its own clock and are not signed for it makes
 * no more than it trusts (live/trust.ts), nor any that its tab does not cover; that is all that can be taken from it. What is late is
 * nobody's debt.
 */
import { logOutage } from '../../../../../agent/kit/log-outage.ts'
import type { ServiceContext } from '../../../../../agent/kit/service.ts'
import { createVerifier } from '../../../../../keys/verify.ts'
import { pause } from '../../../../../links/pause.ts'
import { fromDidKey } from '../../../../../protocol/cose/did-key.ts'
import type { SubjectId } from '../../../../../protocol/ids.ts'
import { openMessage, verifyMessage } from '../../../../../protocol/message.ts'
import { ProtocolError } from '../../../../../protocol/protocol-error.ts'
import { PROOF_HEADER } from '../../../messages/live/live-answers.ts'
import { OWED, type TabId, type TabKind } from '../../../messages/tabs/tab-words.ts'
import type { TabView } from '../../../messages/view.ts'
import type { Fetcher } from '../fetcher.ts'
import { createTrust, type Trust } from '../live/trust.ts'

export interface Tab {
  readonly id: TabId
  readonly view: TabView
  readonly trust: Trust
  /** What was brought to a node last. */
  posted: string
  isOver: boolean
  /** When its requester's owner was looked at; ms of this process. */
  ownerAtMs: number
}

export interface TabTerms {
  readonly start: bigint
  readonly perGiga: bigint
  /** Units of a piece, at most. */
  readonly most: number
}

export interface TabParts {
  readonly context: ServiceContext
  readonly fetcher: Fetcher
}

/** What is done on tabs of a kind. */
export interface TabWay extends TabParts {
  readonly kind: TabKind
  readonly terms: TabTerms
  /** For the log: `works for a live stream`. */
  readonly works: string
  /** Pieces that were in time and nobody signed for, at most. */
  readonly trusts: number
  /** Pieces of a tab at a time. */
  readonly lanes: number
  /** Asks for a piece where it may, and makes and brings what there is. @returns whether there was any */
  turn(tab: Tab, isTrusted: boolean): Promise<boolean>
}

export interface TabWork {
  /** As the network has them now: what is new is begun, what is gone is left. */
  keep(tabs: Readonly<Record<string, TabView>>): void
}

const [AGAIN_MS, ASK_MS, OWNER_MS, MOST_BACKOFF_MS] = [200, 2_000, 60_000, 10_000]
/** Times that it asks in vain before that is told: the first pieces wait for a signature each. */
const PATIENCE = 5

export function createTabWork(way: TabWay): TabWork {
  const following = new Map<TabId, Tab>()
  const { context, terms, kind, lanes, trusts } = way
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
        const isMine = view.machine === context.subject && view.kind === kind
        if (!isMine || !isFair || view.untilMs <= context.nowMs()) continue
        const trust = createTrust(view, trusts)
        const tab: Tab = { id, view, trust, posted: '', isOver: false, ownerAtMs: 0 }
        following.set(id, tab)
        context.info(way.works, { tab: id, requester: view.requester })
        const all = Array.from({ length: lanes }, () => follow(tab, way))
        void Promise.all(all).finally(() => following.delete(id))
      }
    },
  }
}

async function follow(tab: Tab, way: TabWay): Promise<void> {
  const { context } = way
  const { signal } = context
  const outage = logOutage(context, 'a broadcaster does not answer', 'a broadcaster answers again')
  let unsignedFor = 0
  let failures = 0
  while (!signal.aborted && !tab.isOver && context.nowMs() < tab.view.untilMs) {
    const isTrusted = tab.trust.isTrusted()
    unsignedFor = isTrusted ? 0 : unsignedFor + 1
    if (unsignedFor === PATIENCE)
      context.warn('a broadcaster does not sign for what it has: nothing more is made for it until it does', {
        tab: tab.id,
        unsigned: String(tab.trust.unsigned()),
      })
    try {
      await needOwner(tab, context)
      if (!(await way.turn(tab, isTrusted))) await pause(isTrusted ? AGAIN_MS : ASK_MS, signal)
      failures = 0
      outage.worked()
    } catch (error) {
      if (signal.aborted) return
      outage.failed(error)
      await pause(Math.min(MOST_BACKOFF_MS, AGAIN_MS * 2 ** failures++), signal)
    }
  }
}

/** Whoever bought the requester's device has not the money that was set aside. @throws {Error} */
async function needOwner(tab: Tab, { node }: ServiceContext): Promise<void> {
  if (performance.now() < tab.ownerAtMs) return
  const { owner } = await node.getDevice(tab.view.requester)
  if (owner !== tab.view.account) throw new Error(`${tab.view.requester.slice(0, 12)} has another owner now`)
  tab.ownerAtMs = performance.now() + OWNER_MS
}

interface Asked {
  readonly method: 'POST' | 'PUT'
  readonly path: string
  readonly body: Uint8Array
}

/** At the door, proved by this machine's key. */
export async function askDoor(
  { view: { requester } }: Tab,
  { method, path, body }: Asked,
  { fetcher, context }: TabParts,
): Promise<unknown> {
  const headers = { [PROOF_HEADER]: await context.prove(requester as SubjectId, body) }
  const response = await fetcher.ask(requester, path, { method, headers, body: new Uint8Array(body) })
  return response.json()
}

/** What was in time by this machine's clock is owed, whatever is answered. @param inTime its units; undefined where it was late */
export async function heed(
  tab: Tab,
  { code, why, owed }: { readonly code: string; readonly why: string; readonly owed: string },
  inTime: number | undefined,
  context: ServiceContext,
): Promise<void> {
  if (inTime !== undefined) tab.trust.bring(inTime)
  if (code !== 'taken')
    context.warn('a piece was not taken', { tab: tab.id, code, why, isInTime: inTime !== undefined })
  await bringOwed(tab, owed, context)
}

/** To a node, before it counts: whoever signed it may have signed something else under the same number. */
export async function bringOwed(tab: Tab, owed: string, { node, network }: ServiceContext): Promise<void> {
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
