/**
 * What a consumer has received of whom, and how much of that it signs for: the first copies of a packet that is its own, as many as its
 * route asks for, each gateway's once. A packet that comes again later, by whoever it is, is signed for to nobody.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import { creditsOf, packetHash } from '../../messages/credits.ts'
import { type Carriers, carriersIn, MOST_WAYS, type Way } from '../../messages/mesh/mesh-messages.ts'
import { COPIES_MS, type Looked } from '../frame-check.ts'
import { addresseeOf, isAskedFor, type Ranges } from '../lorawan.ts'

export type Taken =
  | 'counted'
  | 'again'
  | 'enough_copies'
  | 'not_asked_for'
  | 'not_proved'
  | 'joins_too_often'
  | 'too_many'
  | 'too_late'

export interface Counts {
  readonly credits: number
  readonly packets: number
}

export interface BookOptions extends Ranges {
  readonly copies: number
  /** What a request to join counts as, as the network's rules have it. */
  readonly joinCredits: number
  /** As they were when it was closed. */
  readonly counts: ReadonlyMap<SubjectId, Counts>
  /** By whom some of it came, as they were when it was closed; none unless said. */
  readonly ways?: Ways
  /** Whether a device of its own sent the frame, and sent it now (frame-check.ts, joins.ts); without, everything that is asked for. */
  readonly look?: ((frame: Uint8Array, nowMs: number) => Looked | 'joins_too_often') | undefined
}

/** Credits of each gateway that came over neighbours, by who carried them. */
export type Ways = ReadonlyMap<SubjectId, ReadonlyMap<Carriers, number>>

export interface ReceiptBook {
  /**
   * Whether it is the first copy, which goes on to the network server, and what becomes of it.
   * @param way who carried it; nobody unless said
   */
  take(
    gateway: SubjectId,
    frame: Uint8Array,
    nowMs: number,
    way?: readonly SubjectId[],
  ): { readonly taken: Taken; readonly isFirst: boolean }
  of(gateway: SubjectId): Counts
  /** Whose counts have grown since they were signed. */
  grown(): readonly SubjectId[]
  /** Credits that have come since what was signed last. */
  unsigned(gateway: SubjectId): number
  /** So much of it is signed for. */
  signed(gateway: SubjectId, counts: Counts): void
  readonly counts: ReadonlyMap<SubjectId, Counts>
  readonly ways: Ways
  waysOf(gateway: SubjectId): readonly Way[]
}

const REMEMBERED_MS = 600_000
/** Packets and gateways that are remembered at a time: whoever makes up more is not signed for. */
const [MOST_PACKETS, MOST_GATEWAYS] = [65_536, 4_096]
const NOTHING: Counts = { credits: 0, packets: 0 }

interface Known {
  readonly atMs: number
  readonly by: Set<SubjectId>
}

export function createReceiptBook(options: BookOptions): ReceiptBook {
  const { copies, joinCredits, counts: before, look, ways: _, ...ranges } = options
  const counts = new Map(before)
  const ways = new Map([...(options.ways ?? [])].map(([gateway, own]) => [gateway, new Map(own)]))
  const cameBy = (gateway: SubjectId, way: readonly SubjectId[], credits: number) => {
    if (way.length === 0) return
    const own = ways.get(gateway) ?? new Map<Carriers, number>()
    const carriers = carriersIn(way)
    if (!own.has(carriers) && own.size >= MOST_WAYS) return
    ways.set(gateway, own.set(carriers, (own.get(carriers) ?? 0) + credits))
  }
  const signed = new Map<SubjectId, number>()
  const known = new Map<string, Known>()
  const of = (gateway: SubjectId) => counts.get(gateway) ?? NOTHING
  const unsigned = (gateway: SubjectId) => of(gateway).credits - (signed.get(gateway) ?? 0)
  const forget = (nowMs: number) => {
    for (const [hash, { atMs }] of known) {
      if (atMs > nowMs - REMEMBERED_MS) return
      known.delete(hash)
    }
  }
  return {
    counts,
    ways,
    waysOf: gateway => [...(ways.get(gateway) ?? [])].map(([carriers, credits]) => ({ carriers, credits })),
    of,
    unsigned,
    // After a restart what is known is signed once more.
    grown: () => [...counts.keys()].filter(gateway => unsigned(gateway) > 0).sort(),
    signed: (gateway, { credits }) => void signed.set(gateway, credits),
    take(gateway, frame, nowMs, way = []) {
      const to = addresseeOf(frame)
      if (to === undefined || !isAskedFor(ranges, to)) return { taken: 'not_asked_for', isFirst: false }
      const looked = look?.(frame, nowMs) ?? 'sent'
      // Handed on all the same: a network server knows of more devices than are known here.
      if (looked !== 'sent') return { taken: looked, isFirst: looked !== 'again' }
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
      const worth = creditsOf({ bytes: frame.length, isJoin: to.kind === 'join' }, joinCredits)
      counts.set(gateway, { credits: credits + worth, packets: packets + 1 })
      cameBy(gateway, way, worth)
      return { taken: 'counted', isFirst }
    },
  }
}
