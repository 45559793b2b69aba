/**
 * What a gateway carries for whom: each packet once for each route that asks for it, handed over first and reported after. For whoever has
 * not signed for too much it carries no more (trust.ts), nor beyond what is set aside for a route: so nobody who does not pay costs it more
 * than that.
 *
 * What cannot be handed over because a link is gone is kept (outage/backlog.ts) for as long as its route says that packets are of use, and
 * handed over once the link is back, in the order in which it was heard and with the time at which it was.
 */

import { isPassing } from '../../../../links/is-passing.ts'
import { pause } from '../../../../links/pause.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { CARRIED, type CarriedPacket, MOST_PACKETS } from '../../messages/coverage-messages.ts'
import { creditsOf, packetHash } from '../../messages/credits.ts'
import type { CoverageView, RouteView } from '../../messages/view.ts'
import { type Received, readPush } from '../gwmp/rxpk.ts'
import { addresseeOf, isAskedFor } from '../lorawan.ts'
import type { Backlog, KeptPacket } from '../outage/backlog.ts'
import { createTrust, type Trust } from './trust.ts'

/** For whom, and by which radio. */
export interface Asking {
  readonly eui: string
  readonly id: MessageId
  readonly route: RouteView
}

export interface Handing extends Asking {
  readonly received: Received
  /** Nothing more is carried before the consumer signs for what it has. */
  readonly wantsReceipt: boolean
  /** When it was heard, network time, where it was kept since. */
  readonly keptSinceMs?: number
}

/** What the consumer answered. */
export interface Handed {
  readonly signed?: number | undefined
  /** It says that it will not sign for this one: others were first, or it came too late. */
  readonly isRefused?: boolean
}

export interface CarrierOptions {
  /** Where packets wait for a link; without, they are lost. */
  readonly backlog?: Backlog
  /** Credits that it carries for a consumer beyond what was signed for, at most. */
  readonly trust: number
  /** Resolves when the packet is handed over; with how many credits are signed for where a receipt came back that is one. */
  hand(handing: Handing): Promise<Handed | undefined>
  /** Asks for a receipt alone: the answer that it was in may have been lost. Resolves as `hand` does. */
  askReceipt?(asking: Asking): Promise<number | undefined>
  nowMs(): number
  /** Network milliseconds that pass in one of ours; 1 unless said. */
  readonly speed?: number
  warn(message: string, facts: Readonly<Record<string, unknown>>): void
}

export interface Carrier {
  /** What the network says now. */
  know(view: CoverageView): void
  hear(eui: string, received: Received): Promise<void>
  /** What was heard before anybody told the time (outage/early.ts): it waits with what is kept. */
  keep(eui: string, received: Received, heardMs: number): void
  /** Hands over what waits, as far as links are there. */
  sweep(): Promise<void>
  /** Resolves when nothing is under way any more. */
  close(): Promise<void>
  /** Reports, each of one route, of what was carried and is not said yet. */
  reports(): readonly CarriedReport[]
  readonly figures: {
    heard: number
    carried: number
    unasked: number
    again: number
    untrusted: number
    refused: number
    unfunded: number
    failed: number
    kept: number
    outdated: number
  }
}

export interface CarriedReport {
  readonly contentType: string
  readonly payload: Uint8Array
  /** It is said, durably: of what it says no more is to be said. Until then it is said again. */
  done(): void
}

interface Kept extends Omit<CarriedPacket, 'before'> {
  readonly heardMs: number
}

interface Reported extends Kept {
  /** Where it is written down that it was handed over. */
  readonly place?: number
}

/** A datagram may come twice, and a device repeats itself: so long one frame is one packet. */
const SAME_MS = 60_000
/** By so much of our time the way from a forwarder to here takes at most: what a GPS says is believed within it. */
const MOST_WAY_MS = 10_000

/** A request to join is handed over so long after it was heard, our time, and tried again so often. */
const [JOIN_LISTENS_MS, JOIN_AGAIN_MS] = [5_000, 250]

const NO_FIGURES = {
  heard: 0,
  carried: 0,
  unasked: 0,
  again: 0,
  untrusted: 0,
  refused: 0,
  unfunded: 0,
  failed: 0,
  kept: 0,
  outdated: 0,
}

export function createCarrier(options: CarrierOptions): Carrier {
  const { nowMs, speed = 1 } = options
  let routes: readonly (readonly [MessageId, RouteView])[] = []
  const reports = createReports(nowMs, ids => options.backlog?.end(ids))
  for (const { id: place, route, row, heardMs } of options.backlog?.cutShort() ?? []) {
    const received = receivedIn(row)
    if (received !== undefined) reports.add(route, { ...keptOf(received, heardMs), place })
  }
  const isAgain = createSeen()
  const figures = { ...NO_FIGURES }
  const closing = new AbortController()
  const passer = createPasser(options, figures, reports.add, closing.signal)
  const sweeper = createSweep(options, {
    routes: () => routes,
    outdated: () => figures.outdated++,
    hand: passer.handKept,
  })
  const underWay = new Set<Promise<void>>()
  const take = async (eui: string, received: Received) => {
    figures.heard++
    const heardMs = momentOf(received, nowMs(), MOST_WAY_MS * speed)
    const asking = askingFor(routes, received, heardMs)
    const hash = packetHash(received.frame)
    if (asking.length === 0) figures.unasked++
    else if (isAgain(hash, heardMs)) figures.again++
    else {
      const packet = keptOf(received, heardMs)
      await Promise.all(asking.map(([id, route]) => passer.carry({ eui, received, id, route }, packet)))
    }
  }
  return {
    figures,
    know(view) {
      routes = Object.entries(view.routes) as [MessageId, RouteView][]
      passer.know(view)
    },
    async hear(eui, received) {
      const taking = take(eui, received)
      underWay.add(taking)
      await taking.finally(() => underWay.delete(taking))
    },
    keep(eui, received, heardMs) {
      figures.heard++
      for (const [id, route] of askingFor(routes, received, heardMs))
        passer.keep({ eui, received, id, route }, keptOf(received, heardMs))
    },
    async close() {
      closing.abort()
      await sweeper.close()
      await Promise.allSettled(underWay)
    },
    sweep() {
      passer.askAgain()
      return sweeper.sweep()
    },
    reports: reports.take,
  }
}

type Routes = readonly (readonly [MessageId, RouteView])[]

/** Those that stood then, and want it. */
function askingFor(routes: Routes, { frame }: Received, heardMs: number): Routes {
  const to = addresseeOf(frame)
  return to === undefined
    ? []
    : routes.filter(([, route]) => heardMs < route.untilMs && isAskedFor(route, to))
}

/** Hands on, and keeps what cannot be handed on for want of a link. */
function createPasser(
  options: CarrierOptions,
  figures: Carrier['figures'],
  report: (id: MessageId, packet: Reported) => void,
  closing: AbortSignal,
) {
  const { nowMs, speed = 1 } = options
  const stillListens = ({ heardMs }: Kept, tries: number) =>
    !closing.aborted && tries < JOIN_LISTENS_MS / JOIN_AGAIN_MS && nowMs() < heardMs + JOIN_LISTENS_MS * speed
  const desk = createDesk(options, figures)
  const { backlog } = options
  const carried = (id: MessageId, packet: Kept, place: number | undefined) => {
    figures.carried++
    report(id, place === undefined ? packet : { ...packet, place })
  }
  const keep = ({ id, eui, received }: ToHand, { heardMs, join }: Kept) => {
    // A device that joins waits for seconds.
    if (join === 1 || backlog === undefined) return
    backlog.add({ route: id, eui, heardMs, row: received.row })
    figures.kept++
  }
  return {
    know: desk.know,
    askAgain: desk.askAgain,
    keep,
    async carry(handing: ToHand, packet: Kept): Promise<void> {
      // Nothing overtakes what waits, but for what cannot wait.
      const { id, eui, received } = handing
      const { heardMs, join } = packet
      if (join === 0 && backlog?.has(id)) return keep(handing, packet)
      // Written down first: whatever becomes of this agent, what it handed over is reported.
      const place = backlog?.begin({ route: id, eui, heardMs, row: received.row, isJoin: join === 1 })
      let outcome = await desk.carry(handing, packet)
      // A device that joins listens five and six seconds later, and not again: till then it is tried again, and its next request is another.
      for (let tries = 1; join === 1 && outcome === 'cut' && stillListens(packet, tries); tries++) {
        await pause(JOIN_AGAIN_MS, closing)
        outcome = await desk.carry(handing, packet)
      }
      if (outcome === 'handed') return carried(id, packet, place)
      if (outcome === 'cut') keep(handing, packet)
      if (place !== undefined) backlog?.end([place])
    },
    async handKept(id: MessageId, route: RouteView, waiting: KeptPacket): Promise<Outcome> {
      const { row, eui, heardMs } = waiting
      const received = receivedIn(row)
      if (received === undefined) return 'no'
      const packet = keptOf(received, heardMs)
      const outcome = await desk.carry({ eui, received, id, route, keptSinceMs: heardMs }, packet)
      if (outcome === 'handed') carried(id, packet, backlog?.handed(waiting))
      return outcome
    },
  }
}

function receivedIn(row: KeptPacket['row']): Received | undefined {
  return readPush(JSON.stringify({ rxpk: [row] }))?.received[0]
}

/** What was carried and is not said, by route. @param done what is said: where it was written down */
function createReports(nowMs: () => number, done: (places: readonly number[]) => void) {
  const kept = new Map<MessageId, Reported[]>()
  return {
    add(id: MessageId, packet: Reported): void {
      const own = kept.get(id)
      if (own === undefined) kept.set(id, [packet])
      else own.push(packet)
    },
    take(): readonly CarriedReport[] {
      const at = nowMs()
      return [...kept].flatMap(([route, packets]) =>
        inParts(packets).map(part => ({
          ...reportOf(route, part, at),
          done() {
            const said = new Set(part)
            const left = (kept.get(route) ?? []).filter(packet => !said.has(packet))
            if (left.length > 0) kept.set(route, left)
            else kept.delete(route)
            done(part.flatMap(({ place }) => place ?? []))
          },
        })),
      )
    },
  }
}

/** A GPS tells it better than when it came here, however long that took. */
function momentOf({ heardMs = Number.NaN }: Received, nowMs: number, mostMs: number): number {
  return heardMs <= nowMs && heardMs > nowMs - mostMs ? heardMs : nowMs
}

function keptOf(received: Received, heardMs: number): Kept {
  const { frame, frequencyHz, sf, rssi, snr } = received
  const join = addresseeOf(frame)?.kind === 'join' ? 1 : 0
  return { hash: packetHash(frame), heardMs, bytes: frame.length, frequencyHz, sf, rssi, snr, join }
}

type ToHand = Omit<Handing, 'wantsReceipt'>
/** `cut`: by a link that is gone; `no`: by anything else, and it would be the same again. */
type Outcome = 'handed' | 'cut' | 'waits' | 'no'

interface Sweeping {
  routes(): readonly (readonly [MessageId, RouteView])[]
  outdated(): void
  hand(id: MessageId, route: RouteView, waiting: KeptPacket): Promise<Outcome>
}

/** Of each route the oldest first, until one cannot be handed over; one sweep at a time. */
function createSweep({ backlog, nowMs }: CarrierOptions, { routes, outdated, hand }: Sweeping) {
  let running: Promise<void> | undefined
  let isClosed = false
  const sweepRoute = async (queue: Backlog, id: MessageId) => {
    for (let next = queue.oldest(id); next !== undefined && !isClosed; next = queue.oldest(id)) {
      const route = routes().find(([known]) => known === id)?.[1]
      const isOver = route === undefined ? next.heardMs < nowMs() - DAY_MS : isOutdated(next, route, nowMs())
      if (isOver) outdated()
      else if (route === undefined) return
      else {
        const outcome = await hand(id, route, next)
        if (outcome === 'cut' || outcome === 'waits') return
      }
      queue.remove(next.id, id)
    }
  }
  return {
    async close() {
      isClosed = true
      await running
    },
    sweep() {
      if (backlog === undefined) return Promise.resolve()
      const sweepAll = async () => {
        for (const id of backlog.routes()) if (!isClosed) await sweepRoute(backlog, id)
      }
      running ??= sweepAll().finally(() => {
        running = undefined
      })
      return running
    },
  }
}

const DAY_MS = 86_400_000

function isOutdated({ heardMs }: KeptPacket, { within, untilMs }: RouteView, nowMs: number): boolean {
  return nowMs - heardMs > within || heardMs >= untilMs
}

/** Hands over what is trusted and funded, and asks for receipts in time. */
function createDesk(options: CarrierOptions, figures: Carrier['figures']) {
  const { trust, hand, warn } = options
  const [credit, funds] = [createTrust(trust), createFunds()]
  const asker = createAsker(options, credit)
  const onTheWay = new Set<Promise<unknown>>()
  let joinCredits = 1
  const handOver = async (handing: ToHand, credits: number): Promise<Outcome> => {
    const { id, route } = handing
    try {
      const wantsReceipt = credit.isLow(route.consumer as SubjectId)
      const { signed = 0, isRefused = false } = (await hand({ ...handing, wantsReceipt })) ?? {}
      credit.signed(id, signed)
      if (isRefused) credit.refused(id, route.consumer as SubjectId, credits)
      else funds.carried(id, credits)
      figures.refused += Number(isRefused)
      return 'handed'
    } catch (error) {
      credit.giveBack(id, credits)
      if (figures.failed++ === 0) warn(NOT_HANDED, { route: id, problem: String(error) })
      return isPassing(error) ? 'cut' : 'no'
    }
  }
  const whileOnTheWay = async <T>(going: Promise<T>): Promise<T> => {
    onTheWay.add(going)
    return going.finally(() => onTheWay.delete(going))
  }
  return {
    askAgain: asker.again,
    know(view: CoverageView): void {
      joinCredits = view.joinCredits
      const routes = Object.entries(view.routes) as [MessageId, RouteView][]
      credit.know(new Map(routes.map(([id, { consumer }]) => [id, consumer as SubjectId])))
      for (const { route, signed } of view.carried) credit.signed(route as MessageId, signed)
      funds.know(view)
      asker.know(routes)
    },
    async carry(handing: ToHand, { bytes, join }: Kept): Promise<Outcome> {
      const { id, route } = handing
      const consumer = route.consumer as SubjectId
      const credits = creditsOf({ bytes, isJoin: join === 1 }, joinCredits)
      if (!funds.has(id, route, credits)) {
        if (figures.unfunded++ === 0) warn(NOT_FUNDED, { route: id, left: route.left })
        return 'waits'
      }
      // What is on its way may bring a receipt: whoever signs loses no packet by being new.
      while (!credit.take(id, consumer, credits)) {
        const answered = asker.answered(consumer)
        if (onTheWay.size > 0) await Promise.race(onTheWay)
        else if (answered === undefined) await whileOnTheWay(asker.ask(consumer, handing.eui))
        // Nobody could be asked: it is the link's fault.
        else if (answered === 'cut') return 'cut'
        else {
          if (figures.untrusted++ === 0) warn(NOT_SIGNED, { route: id, trust })
          return 'waits'
        }
      }
      return whileOnTheWay(handOver(handing, credits))
    },
  }
}

/**
 * Asks whoever is trusted with no more for receipts, of each route that is not signed for: an answer with one may have been lost. Once until
 * it is time to ask again, so who does not sign costs no more than that.
 */
function createAsker({ askReceipt }: CarrierOptions, credit: Trust) {
  let routes: readonly (readonly [MessageId, RouteView])[] = []
  const asked = new Map<SubjectId, 'answered' | 'cut'>()
  return {
    know(all: typeof routes): void {
      routes = all
    },
    again: () => asked.clear(),
    answered: (consumer: SubjectId) => asked.get(consumer),
    async ask(consumer: SubjectId, eui: string): Promise<void> {
      const owing = routes.filter(([id, route]) => route.consumer === consumer && credit.unsigned(id) > 0)
      const answers = await Promise.allSettled(
        owing.map(async ([id, route]) => {
          const signed = await askReceipt?.({ eui, id, route })
          credit.signed(id, signed ?? 0)
        }),
      )
      const isCut = answers.some(one => one.status === 'rejected' && isPassing(one.reason))
      asked.set(consumer, isCut ? 'cut' : 'answered')
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

function reportOf(route: MessageId, packets: readonly Reported[], at: number) {
  const rows = packets.map(({ heardMs, place: _, ...packet }) => ({
    ...packet,
    before: Math.max(0, at - heardMs),
  }))
  return { contentType: CARRIED.contentType, payload: CARRIED.encode({ route, at, packets: rows }) }
}

function inParts(packets: readonly Reported[]): readonly (readonly Reported[])[] {
  return Array.from({ length: Math.ceil(packets.length / MOST_PACKETS) }, (_, part) =>
    packets.slice(part * MOST_PACKETS, (part + 1) * MOST_PACKETS),
  )
}
