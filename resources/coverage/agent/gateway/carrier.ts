/**
 * What a gateway carries for whom: each packet once for each route that asks for it, handed over first and reported after. For whoever has
 * not signed for too much it carries no more (trust.ts), nor beyond what is set aside for a route: so nobody who does not pay costs it more
 * than that.
 */
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { CARRIED, type CarriedPacket, MOST_PACKETS } from '../../messages/coverage-messages.ts'
import { creditsOf, packetHash } from '../../messages/credits.ts'
import type { CoverageView, RouteView } from '../../messages/view.ts'
import type { Received } from '../gwmp/rxpk.ts'
import { addresseeOf, isAskedFor } from '../lorawan.ts'
import { createTrust } from './trust.ts'

export interface Handing {
  readonly eui: string
  readonly received: Received
  readonly id: MessageId
  readonly route: RouteView
  /** Nothing more is carried before the consumer signs for what it has. */
  readonly wantsReceipt: boolean
}

export interface CarrierOptions {
  /** Credits that it carries for a consumer beyond what was signed for, at most. */
  readonly trust: number
  /** Resolves when the packet is handed over; with how many credits are signed for where a receipt came back that is one. */
  hand(handing: Handing): Promise<number | undefined>
  nowMs(): number
  /** Network milliseconds that pass in one of ours; 1 unless said. */
  readonly speed?: number
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
    unfunded: number
    failed: number
  }
}

interface Kept extends Omit<CarriedPacket, 'before'> {
  readonly heardMs: number
}

/** A datagram may come twice, and a device repeats itself: so long one frame is one packet. */
const SAME_MS = 60_000
/** By so much of our time the way from a forwarder to here takes at most: what a GPS says is believed within it. */
const MOST_WAY_MS = 10_000

export function createCarrier(options: CarrierOptions): Carrier {
  const { nowMs, speed = 1 } = options
  let routes: readonly (readonly [MessageId, RouteView])[] = []
  const kept = new Map<MessageId, Kept[]>()
  const isAgain = createSeen()
  const figures = { heard: 0, carried: 0, unasked: 0, again: 0, untrusted: 0, unfunded: 0, failed: 0 }
  const desk = createDesk(options, figures)
  const carry = async (handing: ToHand, packet: Kept) => {
    if (!(await desk.carry(handing, packet))) return
    figures.carried++
    const own = kept.get(handing.id)
    if (own === undefined) kept.set(handing.id, [packet])
    else own.push(packet)
  }
  return {
    figures,
    know(view) {
      routes = Object.entries(view.routes) as [MessageId, RouteView][]
      desk.know(view)
    },
    async hear(eui, received) {
      figures.heard++
      const heardMs = momentOf(received, nowMs(), MOST_WAY_MS * speed)
      const to = addresseeOf(received.frame)
      const asking =
        to === undefined ? [] : routes.filter(([, route]) => heardMs < route.untilMs && isAskedFor(route, to))
      const hash = packetHash(received.frame)
      if (asking.length === 0) figures.unasked++
      else if (isAgain(hash, heardMs)) figures.again++
      else {
        const { frequencyHz, sf, rssi, snr } = received
        const join = to?.kind === 'join' ? 1 : 0
        const packet = { hash, heardMs, bytes: received.frame.length, frequencyHz, sf, rssi, snr, join }
        await Promise.all(asking.map(([id, route]) => carry({ eui, received, id, route }, packet)))
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

/** A GPS tells it better than when it came here, however long that took. */
function momentOf({ heardMs = Number.NaN }: Received, nowMs: number, mostMs: number): number {
  return heardMs <= nowMs && heardMs > nowMs - mostMs ? heardMs : nowMs
}

type ToHand = Omit<Handing, 'wantsReceipt'>

/** Hands over what is trusted and funded, and asks for receipts in time. */
function createDesk({ trust, hand, warn }: CarrierOptions, figures: Carrier['figures']) {
  const [credit, funds] = [createTrust(trust), createFunds()]
  const onTheWay = new Set<Promise<boolean>>()
  let joinCredits = 1
  const handOver = async (handing: ToHand, credits: number): Promise<boolean> => {
    const { id, route } = handing
    try {
      const wantsReceipt = credit.isLow(route.consumer as SubjectId)
      credit.signed(id, (await hand({ ...handing, wantsReceipt })) ?? 0)
      funds.carried(id, credits)
      return true
    } catch (error) {
      credit.giveBack(id, credits)
      if (figures.failed++ === 0) warn(NOT_HANDED, { route: id, problem: String(error) })
      return false
    }
  }
  return {
    know(view: CoverageView): void {
      joinCredits = view.joinCredits
      const routes = Object.entries(view.routes) as [MessageId, RouteView][]
      credit.know(new Map(routes.map(([id, { consumer }]) => [id, consumer as SubjectId])))
      for (const { route, signed } of view.carried) credit.signed(route as MessageId, signed)
      funds.know(view)
    },
    /** Whether it was handed over. */
    async carry(handing: ToHand, { bytes, join }: Kept): Promise<boolean> {
      const { id, route } = handing
      const credits = creditsOf({ bytes, isJoin: join === 1 }, joinCredits)
      if (!funds.has(id, route, credits)) {
        if (figures.unfunded++ === 0) warn(NOT_FUNDED, { route: id, left: route.left })
        return false
      }
      // What is on its way may bring a receipt: whoever signs loses no packet by being new.
      while (!credit.take(id, route.consumer as SubjectId, credits)) {
        if (onTheWay.size === 0) {
          if (figures.untrusted++ === 0) warn(NOT_SIGNED, { route: id, trust })
          return false
        }
        await Promise.race(onTheWay)
      }
      const handed = handOver(handing, credits)
      onTheWay.add(handed)
      const isHanded = await handed
      onTheWay.delete(handed)
      return isHanded
    },
  }
}

const NOT_SIGNED = 'a route’s consumer does not sign for what it gets: nothing more is carried for it'
const NOT_HANDED = 'a packet could not be handed over'

const NOT_FUNDED = 'what is set aside for a route is used up: nothing more is carried for it'

interface Owed {
  credits: number
  /** Up to which it is paid, as the network showed it. */
  readonly paidMicro: number
}

/** What was carried for a route since the network showed last what it has left: as far as this gateway can tell, it is paid. */
function createFunds() {
  const unpaid = new Map<MessageId, Owed>()
  let paid: ReadonlyMap<string, number> = new Map()
  return {
    has(id: MessageId, { price, left }: RouteView, credits: number): boolean {
      const all = (unpaid.get(id)?.credits ?? 0) + credits
      return BigInt(price) * BigInt(all) <= BigInt(left)
    },
    carried(id: MessageId, credits: number): void {
      const known = unpaid.get(id)
      if (known === undefined) unpaid.set(id, { credits, paidMicro: paid.get(id) ?? 0 })
      else known.credits += credits
    },
    /** What is paid is not owed any more. */
    know({ routes, carried }: CoverageView): void {
      paid = new Map(carried.map(({ route, paidMicro }) => [route, paidMicro]))
      for (const [id, known] of unpaid) {
        const now = paid.get(id) ?? 0
        const more = Math.max(0, Math.floor((now - known.paidMicro) / MICRO))
        if (routes[id] === undefined) unpaid.delete(id)
        else
          unpaid.set(id, {
            credits: Math.max(0, known.credits - more),
            paidMicro: known.paidMicro + more * MICRO,
          })
      }
    },
  }
}

const MICRO = 1_000_000

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
