/**
 * What a gateway carries for whom: each packet once for each route that asks for it, handed over first and reported after. For whoever has
 * not signed for too much it carries no more, so nobody who does not pay costs it more than that.
 */
import type { MessageId } from '../../../../protocol/ids.ts'
import { CARRIED, type CarriedPacket, MOST_PACKETS } from '../../messages/coverage-messages.ts'
import { creditsFor, packetHash } from '../../messages/credits.ts'
import type { CoverageView, RouteView } from '../../messages/view.ts'
import type { Received } from '../gwmp/rxpk.ts'
import { addresseeOf, isAskedFor } from '../lorawan.ts'

export interface Handing {
  readonly eui: string
  readonly received: Received
  readonly route: RouteView
}

export interface CarrierOptions {
  /** Credits that it carries for a route beyond what was signed for. */
  readonly trust: number
  /** Resolves when the packet is handed over; what it says is how many credits of this gateway are signed for, where the other side says so. */
  hand(handing: Handing): Promise<number | undefined>
  nowMs(): number
  warn(message: string, facts: Readonly<Record<string, unknown>>): void
}

export interface Carrier {
  /** What the network says now. */
  know(view: CoverageView): void
  hear(eui: string, received: Received): Promise<void>
  /** Reports, each of one route, of what was carried since the last. */
  reports(): readonly { readonly contentType: string; readonly payload: Uint8Array }[]
  readonly figures: {
    heard: number
    carried: number
    unasked: number
    again: number
    untrusted: number
    failed: number
  }
}

interface Kept extends Omit<CarriedPacket, 'before'> {
  readonly heardMs: number
}

/** A datagram may come twice, and a device repeats itself: so long one frame is one packet. */
const SAME_MS = 60_000

export function createCarrier({ trust, hand, nowMs, warn }: CarrierOptions): Carrier {
  let routes: readonly (readonly [MessageId, RouteView])[] = []
  const kept = new Map<MessageId, Kept[]>()
  const [carried, signed] = [new Map<MessageId, number>(), new Map<MessageId, number>()]
  const seen = new Map<string, number>()
  const figures = { heard: 0, carried: 0, unasked: 0, again: 0, untrusted: 0, failed: 0 }
  const isAgain = (hash: string, atMs: number) => {
    for (const [known, untilMs] of seen) {
      if (untilMs > atMs) break
      seen.delete(known)
    }
    if (seen.has(hash)) return true
    seen.set(hash, atMs + SAME_MS)
    return false
  }
  const carry = async (id: MessageId, handing: Handing, packet: Kept) => {
    const credits = creditsFor(packet.bytes)
    const owed = (carried.get(id) ?? 0) - (signed.get(id) ?? 0)
    if (owed + credits > trust) {
      if (figures.untrusted++ === 0)
        warn('a route’s consumer does not sign for what it gets: nothing more is carried for it', {
          route: id,
          owed,
          trust,
        })
      return
    }
    carried.set(id, (carried.get(id) ?? 0) + credits)
    try {
      const said = await hand(handing)
      if (said !== undefined) signed.set(id, Math.max(said, signed.get(id) ?? 0))
      const own = kept.get(id)
      if (own === undefined) kept.set(id, [packet])
      else own.push(packet)
      figures.carried++
    } catch (error) {
      carried.set(id, carried.get(id)! - credits)
      if (figures.failed++ === 0)
        warn('a packet could not be handed over', { route: id, problem: String(error) })
    }
  }
  return {
    figures,
    know(view) {
      routes = Object.entries(view.routes) as [MessageId, RouteView][]
      for (const { route, signed: credits } of view.carried)
        signed.set(route as MessageId, Math.max(credits, signed.get(route as MessageId) ?? 0))
      for (const id of carried.keys()) if (!routes.some(([known]) => known === id)) carried.delete(id)
    },
    async hear(eui, received) {
      figures.heard++
      const heardMs = nowMs()
      const to = addresseeOf(received.frame)
      const asking =
        to === undefined ? [] : routes.filter(([, route]) => heardMs < route.untilMs && isAskedFor(route, to))
      if (asking.length === 0) {
        figures.unasked++
        return
      }
      const hash = packetHash(received.frame)
      if (isAgain(hash, heardMs)) {
        figures.again++
        return
      }
      const { frequencyHz, sf, rssi, snr } = received
      const packet = { hash, heardMs, bytes: received.frame.length, frequencyHz, sf, rssi, snr }
      await Promise.all(asking.map(([id, route]) => carry(id, { eui, received, route }, packet)))
    },
    reports() {
      const at = nowMs()
      const all = [...kept].flatMap(([route, packets]) =>
        inParts(packets).map(part => reportOf(route, part, at)),
      )
      kept.clear()
      return all
    },
  }
}

function reportOf(route: MessageId, packets: readonly Kept[], at: number) {
  const rows = packets.map(({ heardMs, ...packet }) => ({ ...packet, before: Math.max(0, at - heardMs) }))
  return { contentType: CARRIED.contentType, payload: CARRIED.encode({ route, at, packets: rows }) }
}

function inParts(packets: readonly Kept[]): readonly (readonly Kept[])[] {
  return Array.from({ length: Math.ceil(packets.length / MOST_PACKETS) }, (_, part) =>
    packets.slice(part * MOST_PACKETS, (part + 1) * MOST_PACKETS),
  )
}
