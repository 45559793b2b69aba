/**
 * What a consumer has received of whom, and how much of that it signs for: the first copies of a packet that is its own, as many as its
 * route asks for, each gateway's once. A packet that comes again later, by whoever it is, is signed for to nobody.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import { creditsFor, packetHash } from '../../messages/credits.ts'
import { addresseeOf, isAskedFor, type Ranges } from '../lorawan.ts'

export type Taken = 'counted' | 'again' | 'enough_copies' | 'not_asked_for' | 'not_proved' | 'too_many'

export interface Counts {
  readonly credits: number
  readonly packets: number
}

export interface BookOptions extends Ranges {
  readonly copies: number
  /** As they were when it was closed. */
  readonly counts: ReadonlyMap<SubjectId, Counts>
  /** Whether a device of its own sent the frame, and sent it now (frame-check.ts); everything that is asked for, without. */
  readonly isSent?: ((frame: Uint8Array) => boolean) | undefined
}

export interface ReceiptBook {
  /** Whether it is the first copy, which goes on to the network server, and what becomes of it. */
  take(
    gateway: SubjectId,
    frame: Uint8Array,
    nowMs: number,
  ): { readonly taken: Taken; readonly isFirst: boolean }
  of(gateway: SubjectId): Counts
  /** Whose counts have grown since it was asked last. */
  grown(): readonly SubjectId[]
  readonly counts: ReadonlyMap<SubjectId, Counts>
}

/** Copies come within seconds; what comes after is the packet once more. */
const [COPIES_MS, REMEMBERED_MS] = [5_000, 600_000]
/** Packets and gateways that are remembered at a time: whoever makes up more is not signed for. */
const [MOST_PACKETS, MOST_GATEWAYS] = [65_536, 4_096]
const NOTHING: Counts = { credits: 0, packets: 0 }

interface Known {
  readonly atMs: number
  readonly by: Set<SubjectId>
}

export function createReceiptBook({ copies, counts: before, isSent, ...ranges }: BookOptions): ReceiptBook {
  const counts = new Map(before)
  const grown = new Set<SubjectId>()
  const known = new Map<string, Known>()
  const of = (gateway: SubjectId) => counts.get(gateway) ?? NOTHING
  const forget = (nowMs: number) => {
    for (const [hash, { atMs }] of known) {
      if (atMs > nowMs - REMEMBERED_MS) return
      known.delete(hash)
    }
  }
  return {
    counts,
    of,
    grown() {
      const all = [...grown].sort()
      grown.clear()
      return all
    },
    take(gateway, frame, nowMs) {
      const to = addresseeOf(frame)
      if (to === undefined || !isAskedFor(ranges, to)) return { taken: 'not_asked_for', isFirst: false }
      // Handed on all the same: a network server knows more of joins than is known here.
      if (isSent?.(frame) === false) return { taken: 'not_proved', isFirst: true }
      forget(nowMs)
      const hash = packetHash(frame)
      const isFirst = !known.has(hash)
      const isFull =
        (isFirst && known.size >= MOST_PACKETS) || (!counts.has(gateway) && counts.size >= MOST_GATEWAYS)
      if (isFull) return { taken: 'too_many', isFirst: false }
      const packet = known.get(hash) ?? { atMs: nowMs, by: new Set<SubjectId>() }
      known.set(hash, packet)
      if (packet.by.has(gateway) || nowMs > packet.atMs + COPIES_MS) return { taken: 'again', isFirst: false }
      if (packet.by.size >= copies) return { taken: 'enough_copies', isFirst: false }
      packet.by.add(gateway)
      const { credits, packets } = of(gateway)
      counts.set(gateway, { credits: credits + creditsFor(frame.length), packets: packets + 1 })
      grown.add(gateway)
      return { taken: 'counted', isFirst }
    },
  }
}
