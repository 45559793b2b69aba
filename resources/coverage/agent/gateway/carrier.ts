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
  const credit = createCredit(trust)
  const isAgain = createSeen()
  const figures = { heard: 0, carried: 0, unasked: 0, again: 0, untrusted: 0, failed: 0 }
  const carry = async (id: MessageId, handing: Handing, packet: Kept) => {
    const credits = creditsFor(packet.bytes)
    if (!credit.take(id, credits)) {
      if (figures.untrusted++ === 0) warn(NOT_SIGNED, { route: id, trust })
      return
    }
    try {
      credit.signed(id, await hand(handing))
      const own = kept.get(id)
      if (own === undefined) kept.set(id, [packet])
      else own.push(packet)
      figures.carried++
    } catch (error) {
      credit.giveBack(id, credits)
      if (figures.failed++ === 0) warn(NOT_HANDED, { route: id, problem: String(error) })
    }
  }
  return {
    figures,
    know(view) {
      routes = Object.entries(view.routes) as [MessageId, RouteView][]
      for (const { route, signed } of view.carried) credit.signed(route as MessageId, signed)
      credit.forget(new Set(routes.map(([id]) => id)))
    },
    async hear(eui, received) {
      figures.heard++
      const heardMs = nowMs()
      const to = addresseeOf(received.frame)
      const asking =
        to === undefined ? [] : routes.filter(([, route]) => heardMs < route.untilMs && isAskedFor(route, to))
      const hash = packetHash(received.frame)
      if (asking.length === 0) figures.unasked++
      else if (isAgain(hash, heardMs)) figures.again++
      else {
        const { frequencyHz, sf, rssi, snr } = received
        const packet = { hash, heardMs, bytes: received.frame.length, frequencyHz, sf, rssi, snr }
        await Promise.all(asking.map(([id, route]) => carry(id, { eui, received, route }, packet)))
      }
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

const NOT_SIGNED = 'a route’s consumer does not sign for what it gets: nothing more is carried for it'
const NOT_HANDED = 'a packet could not be handed over'

/** What is carried for each route beyond what was signed for, in credits. */
function createCredit(trust: number) {
  const [carried, signed] = [new Map<MessageId, number>(), new Map<MessageId, number>()]
  return {
    take(id: MessageId, credits: number): boolean {
      // What was carried before it began is what is signed for.
      const sum = (carried.get(id) ?? signed.get(id) ?? 0) + credits
      if (sum - (signed.get(id) ?? 0) > trust) return false
      carried.set(id, sum)
      return true
    },
    giveBack: (id: MessageId, credits: number) => void carried.set(id, carried.get(id)! - credits),
    /** It only grows. */
    signed(id: MessageId, credits = 0): void {
      signed.set(id, Math.max(credits, signed.get(id) ?? 0))
    },
    forget(standing: ReadonlySet<MessageId>): void {
      for (const map of [carried, signed])
        for (const id of [...map.keys()]) if (!standing.has(id)) map.delete(id)
    },
  }
}

/** Whether a packet was heard a moment before. */
function createSeen(): (hash: string, atMs: number) => boolean {
  const seen = new Map<string, number>()
  return (hash, atMs) => {
    for (const [known, untilMs] of seen) {
      if (untilMs > atMs) break
      seen.delete(known)
    }
    if (seen.has(hash)) return true
    seen.set(hash, atMs + SAME_MS)
    return false
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
