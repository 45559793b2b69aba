/** A machine that makes pieces of live streams, on tabs that broadcasters opened for it (worker/tabs/follow-tab.ts). */
import * as v from 'valibot'
import { bundle } from '../../../messages/kinds/bundle.ts'
import { MADE_ANSWER, NEXT_ANSWER, type Order } from '../../../messages/live/live-answers.ts'
import type { BlobStore } from '../../blob-store.ts'
import { transcodeWorker } from '../kinds/transcode/transcode.ts'
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
import { TRUST } from './trust.ts'

export interface LiveWorkParts extends TabParts {
  readonly blobs: BlobStore
  readonly pages: number
  readonly terms: TabTerms
  /** Shared with jobs: names of what is at work here, and how much may be. */
  readonly atWork: Set<string>
  readonly threads: number
}

export function createLiveWork(parts: LiveWorkParts): TabWork {
  const { context, fetcher, terms, atWork, threads } = parts
  return createTabWork({
    context,
    fetcher,
    terms,
    kind: 'transcode',
    works: 'works for a live stream',
    trusts: TRUST,
    lanes: 1,
    async turn(tab, isTrusted) {
      const ready = isTrusted && atWork.size < threads
      const body = new TextEncoder().encode(JSON.stringify({ tab: tab.id, ready }))
      const said = await askDoor(tab, { method: 'POST', path: 'live/next', body }, parts)
      const { order, owed } = v.parse(NEXT_ANSWER, said)
      await bringOwed(tab, owed, context)
      if (order !== null) await make(tab, order, parts)
      return order !== null
    },
  })
}

async function make(tab: Tab, order: Order, parts: LiveWorkParts): Promise<void> {
  const { context, fetcher, blobs, pages, terms, atWork } = parts
  const { requester } = tab.view
  const [beganMs, name] = [performance.now(), `${tab.id} ${order.piece}`]
  const isInTime = () => performance.now() - beganMs < order.leftMs
  if (!tab.trust.covers(order.units)) throw new Error('the tab does not cover what is asked')
  if (order.units > terms.most) throw new Error(`a piece of ${order.units} pixels is more than is made here`)
  atWork.add(name)
  try {
    const module = await fetcher.get(requester, order.ladder, blobs)
    const input = await fetcher.get(requester, order.segment, blobs)
    const limits = { fuel: order.units, pages, mostMs: Math.max(1_000, order.leftMs) }
    const ran = await transcodeWorker
      .run({ module, input }, limits, context.signal)
      .catch((error: unknown) => {
        if (isInTime()) throw error
        return undefined
      })
    if (ran === undefined) {
      context.warn('a piece was not done in time', { tab: tab.id, piece: order.piece, leftMs: order.leftMs })
      return
    }
    const head = { tab: tab.id, piece: order.piece, units: ran.fuel, tookMs: Math.round(ran.tookMs) }
    const inTime = isInTime() ? ran.fuel : undefined
    const body = bundle([new TextEncoder().encode(JSON.stringify(head)), ran.result])
    const said = await askDoor(tab, { method: 'PUT', path: 'live/made', body }, parts)
    await heed(tab, v.parse(MADE_ANSWER, said), inTime, context)
  } finally {
    atWork.delete(name)
  }
}
