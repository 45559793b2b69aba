/**
 * A live stream as its broadcaster has it: pieces that wait for somebody, machines that wait for a piece, and what is shown. It knows no
 * sockets and no clock: it is told what comes, and asked what is to be shown.
 *
 * Laws: a piece is shown once, in order, by its time; whoever brought what was asked of it, in time, is paid, also where another was
 * sooner; nobody is paid twice for one piece, nor for one that nobody asked it for. Nothing is left out: what nobody made in time is shown as
 * it was cut. A piece's time may become longer and never shorter, so what a machine was told holds.
 */
import { unbundle } from '../../messages/kinds/bundle.ts'
import type { Ladder } from '../../messages/kinds/transcode.ts'
import type { LiveView, MADE_CODES, Order } from '../../messages/live/live-answers.ts'
import type { TabId } from '../../messages/tabs/tab-words.ts'
import { type LiveMachine, paceAfter, planLive } from './plan-live.ts'
import { codecsIn, masterPlaylist, type Published, variantPlaylist } from './playlist.ts'

export interface Segment {
  readonly id: string
  readonly bytes: Uint8Array
  readonly seconds: number
  /** Its times do not follow on those of the one before. */
  readonly isAnew: boolean
  /** Pixels of all its renditions. */
  readonly units: number
  /** Its machines hand it on as it is. */
  readonly hasSound: boolean
}

export interface BroadcastParts {
  readonly name: string
  readonly ladder: Ladder
  readonly ladderId: string
  readonly segmentSeconds: number
  /** From when a segment is there until it is shown at the latest, ms: at least, and at most where machines are slow. */
  readonly delayMs: number
  readonly mostDelayMs: number
  /** The number of the next piece, and how often it began anew before. */
  readonly next: number
  readonly anew: number
  /** Monotonic. */
  nowMs(): number
  /** What one more piece of so many units comes to on that tab; undefined where it is not covered, or the tab is none or another's. */
  costOn(tab: TabId, machine: string, units: number): bigint | undefined
  /** Durable when it resolves. */
  count(tab: TabId, units: number): Promise<void>
  /** Why it must not be shown; empty where nothing is wrong with it. */
  checkForm(segment: Segment, made: Uint8Array, units: number): Promise<string>
  /** Why it is not paid; empty where it is as good as it has to be. */
  judge(segment: Segment, made: Uint8Array, units: number): Promise<string>
  /** Whether it is judged. */
  isDrawn(): boolean
}

interface Asked {
  readonly machine: string
  readonly tab: TabId
  readonly atMs: number
  readonly paceMs: number | undefined
  isDone: boolean
}

interface Piece extends Segment {
  readonly number: number
  readonly takenMs: number
  dueMs: number
  readonly asked: Asked[]
  /** What was brought in time and is looked at. */
  looks: number
  readonly failed: string[]
  made:
    | { readonly machine: string; readonly tookMs: number; readonly parts: readonly Uint8Array[] }
    | undefined
  cost: bigint
}

interface Machine {
  paceMs: number | undefined
  restsUntilMs: number
  missedInRow: number
  made: number
  missed: number
  faulty: number
  /** A piece of it was judged, and was good. */
  isKnown: boolean
  /** Since then, those that could not be judged. */
  unjudged: number
  cost: bigint
  isDropped: boolean
  askedAtMs: number
}

interface Waiting {
  readonly machine: string
  readonly tab: TabId
  readonly give: (order: Order | undefined) => void
}

export interface Made {
  readonly machine: string
  readonly tab: TabId
  readonly piece: number
  readonly units: number
}

type MadeCode = (typeof MADE_CODES)[number]

/** In the playlist at least, on hand at least, and on hand at most, where many are shown at once. */
export const [WINDOW, KEPT, MOST_KEPT] = [6, 16, 64]
const [REST_MS, MOST_REST] = [5_000, 6]
/** Of what a piece takes those machines that are neither fast nor slow, how long it may take. */
const PATIENCE = 3
/** Pieces of one machine that this one was too busy to judge: it is asked for no more then. */
export const MOST_UNJUDGED = 8

export class Broadcast {
  readonly #parts: BroadcastParts
  readonly #pieces: Piece[] = []
  readonly #waiting = new Map<TabId, Waiting>()
  readonly #machines = new Map<string, Machine>()
  readonly #shown: (Piece & Published & { readonly shownMs: number })[] = []
  #next: number
  #anewBefore: number
  #own = 0
  /** What was brought in time and is not counted yet: it is judged after it is shown. */
  #counting = 0
  #isOver = false

  constructor(parts: BroadcastParts) {
    this.#parts = parts
    this.#next = parts.next
    this.#anewBefore = parts.anew
  }

  /** The number of the next piece, and how often it began anew, those in the playlist among them. */
  get place() {
    return { next: this.#next, anew: this.#anewBefore + this.#shown.filter(({ isAnew }) => isAnew).length }
  }

  get waiting(): number {
    return this.#waiting.size
  }

  get isDone(): boolean {
    return this.#isOver && this.#pieces.length === 0
  }

  /** Over, and nothing that may still be paid is on its way: whoever was asked beside has until its time, and what is judged is counted. */
  get isSettled(): boolean {
    return (
      this.isDone && this.#counting === 0 && this.#shown.every(({ asked }) => asked.every(one => one.isDone))
    )
  }

  take(segment: Segment): void {
    const takenMs = this.#parts.nowMs()
    const times = { takenMs, dueMs: takenMs + this.#delayMs(takenMs) }
    const empty = { asked: [], failed: [], looks: 0, made: undefined, cost: 0n }
    this.#pieces.push(Object.assign({}, segment, { number: this.#next++ }, times, empty))
    this.tick()
  }

  end(): void {
    this.#isOver = true
  }

  /** Until there is a piece for it, or the wait is over. */
  wait(machine: string, tab: TabId, over: AbortSignal): Promise<Order | undefined> {
    this.#waiting.get(tab)?.give(undefined)
    const { promise, resolve } = Promise.withResolvers<Order | undefined>()
    const waiting: Waiting = {
      machine,
      tab,
      give: order => {
        if (this.#waiting.get(tab) === waiting) this.#waiting.delete(tab)
        resolve(order)
      },
    }
    this.#waiting.set(tab, waiting)
    over.addEventListener('abort', () => waiting.give(undefined), { once: true })
    if (over.aborted) waiting.give(undefined)
    this.tick()
    return promise
  }

  async made({ machine, tab, piece: number, units }: Made, bytes: Uint8Array): Promise<[MadeCode, string]> {
    const atMs = this.#parts.nowMs()
    const piece = this.#find(number)
    const asked = piece?.asked.find(one => one.machine === machine && one.tab === tab)
    if (piece === undefined || asked === undefined) return ['not_asked', '']
    const tookMs = atMs - asked.atMs
    if (atMs > piece.dueMs) {
      const one = this.#machineOf(machine)
      // It is slow, and not gone.
      Object.assign(one, heardAfter(one, tookMs, atMs))
      return ['late', `${Math.round(atMs - piece.dueMs)} ms`]
    }
    if (asked.isDone) return ['not_asked', '']
    asked.isDone = true
    this.#counting++
    return this.#takeIn(piece, tookMs, { machine, tab, units }, bytes).finally(() => this.#counting--)
  }

  async #takeIn(
    piece: Piece,
    tookMs: number,
    { machine, tab, units }: Omit<Made, 'piece'>,
    bytes: Uint8Array,
  ): Promise<[MadeCode, string]> {
    const one = this.#machineOf(machine)
    piece.looks++
    const fault = await this.#parts.checkForm(piece, bytes, units).finally(() => piece.looks--)
    if (fault !== '') return this.#drop(one, piece, machine, fault)
    Object.assign(one, heardAfter(one, tookMs, this.#parts.nowMs()))
    piece.made ??= { machine, tookMs, parts: unbundle(bytes) ?? [] }
    this.tick()
    if (!one.isKnown || this.#parts.isDrawn()) {
      // Where this machine is too busy to look, that is its own doing: what was in time is paid, and so many times at most.
      const why = await this.#parts.judge(piece, bytes, units).catch(() => undefined)
      if (why !== undefined && why !== '') return this.#drop(one, piece, machine, why)
      if (why === '') Object.assign(one, { isKnown: true, unjudged: 0 })
      else one.isDropped ||= ++one.unjudged >= MOST_UNJUDGED
    }
    const cost = this.#parts.costOn(tab, machine, units) ?? 0n
    await this.#parts.count(tab, units)
    one.made++
    one.cost += cost
    piece.cost += cost
    return ['taken', '']
  }

  /** Whom to ask, what is missed, and what is to be shown. */
  tick(): void {
    const nowMs = this.#parts.nowMs()
    const delayMs = this.#delayMs(nowMs)
    for (const piece of this.#pieces) piece.dueMs = Math.max(piece.dueMs, piece.takenMs + delayMs)
    this.#order(nowMs)
    for (let first = this.#pieces[0]; first !== undefined; first = this.#pieces[0]) {
      // What came in time is waited for until it has been looked at: how long that takes is this machine's own doing.
      if (first.made === undefined && (nowMs <= first.dueMs || first.looks > 0)) break
      this.#pieces.shift()
      this.#show(first)
    }
    for (const piece of [...this.#shown, ...this.#pieces]) this.#noteMissed(piece, nowMs)
  }

  /** Of a segment that machines may still want. */
  bytesOf(id: string): Uint8Array | undefined {
    return this.#pieces.find(one => one.id === id)?.bytes
  }

  /** Undefined for what it does not show. */
  file(name: string): { readonly type: string; readonly body: string | Uint8Array } | undefined {
    const type = 'application/vnd.apple.mpegurl'
    const { ladder } = this.#parts
    if (name === 'live.json') return { type: 'application/json', body: JSON.stringify(this.view()) }
    if (name === 'master.m3u8')
      return { type, body: masterPlaylist(ladder.renditions, one => this.#codecOf(one), this.#hasSound()) }
    const [, number = '', rendition = '', ending = ''] =
      /^(?:(\d+)-)?([a-z0-9]+)\.(ts|m3u8)$/.exec(name) ?? []
    const at = ladder.renditions.findIndex(one => one.name === rendition)
    if (at === -1 || (ending === 'ts') === (number === '')) return undefined
    if (ending === 'm3u8') return { type, body: variantPlaylist({ name: rendition }, this.#playlist()) }
    const piece = this.#shown.find(one => one.number === Number(number))
    const body = piece?.made === undefined ? piece?.bytes : piece.made.parts[at]
    return body && { type: 'video/mp2t', body }
  }

  view(): LiveView {
    const { name, ladder } = this.#parts
    const waits = new Set([...this.#waiting.values()].map(({ machine }) => machine))
    return {
      name,
      isOver: this.isDone,
      renditions: ladder.renditions.map(one => {
        return { name: one.name, width: one.width, height: one.height, kbps: one.kbps }
      }),
      pieces: this.#shown.map(({ number, seconds, made, asked, cost }) => {
        const { machine = '', tookMs = 0 } = made ?? {}
        return { number, seconds, machine, asked: asked.length, tookMs: Math.round(tookMs), cost: `${cost}` }
      }),
      machines: [...this.#machines].map(([machine, { made, missed, faulty, cost }]) => {
        return { machine, made, missed, faulty, cost: `${cost}`, isWaiting: waits.has(machine) }
      }),
      own: this.#own,
    }
  }

  #order(nowMs: number): void {
    const open = this.#pieces.filter(({ made }) => made === undefined)
    const [units = 0] = open.map(one => one.units)
    const byMachine = new Map<string, Waiting>()
    const free: LiveMachine[] = []
    for (const waiting of this.#waiting.values()) {
      const { machine, tab } = waiting
      const { paceMs, restsUntilMs, isDropped, askedAtMs } = this.#machineOf(machine)
      const cost = this.#parts.costOn(tab, machine, units)
      if (cost === undefined || isDropped || byMachine.has(machine)) continue
      byMachine.set(machine, waiting)
      free.push({ id: machine, price: Number(cost), paceMs, restsUntilMs, askedAtMs })
    }
    const pieces = open.map(({ number, dueMs, asked, failed }) => {
      return { number, dueMs, failed, asked: asked.filter(({ isDone }) => !isDone) }
    })
    for (const { piece: number, machine } of planLive(nowMs, pieces, free)) {
      const [piece, { tab, give }] = [this.#find(number)!, byMachine.get(machine)!]
      const one = this.#machineOf(machine)
      const { paceMs } = one
      one.askedAtMs = nowMs
      piece.asked.push({ machine, tab, atMs: nowMs, paceMs, isDone: false })
      const { id: segment, units: most, dueMs } = piece
      const leftMs = Math.floor(dueMs - nowMs)
      give({ piece: number, segment, ladder: this.#parts.ladderId, units: most, leftMs })
    }
  }

  #show(piece: Piece): void {
    const before = this.#shown.at(-1)
    const isOwn = piece.made === undefined
    if (isOwn) this.#own++
    // What is encoded otherwise begins anew for a player, though its times go on.
    const isOther = before !== undefined && (before.made === undefined) !== isOwn
    const shownMs = this.#parts.nowMs()
    this.#shown.push(Object.assign(piece, { isAnew: piece.isAnew || isOther, shownMs }))
    const mayGo = () => this.#shown.length > (this.#listedFrom() >= 1 ? KEPT : MOST_KEPT)
    while (mayGo()) if (this.#shown.shift()!.isAnew) this.#anewBefore++
  }

  /** It rests, each time for twice as long: a machine that is gone does not take the time of each piece. */
  #noteMissed({ asked, dueMs }: Piece, nowMs: number): void {
    if (nowMs <= dueMs) return
    for (const one of asked) {
      if (one.isDone) continue
      one.isDone = true
      const machine = this.#machineOf(one.machine)
      machine.missed++
      machine.restsUntilMs = nowMs + REST_MS * 2 ** Math.min(machine.missedInRow++, MOST_REST)
      machine.paceMs = Math.max(machine.paceMs ?? 0, nowMs - one.atMs)
    }
  }

  /** What it made is of no use: it is asked for nothing more in this stream. */
  #drop(one: Machine, piece: Piece, machine: string, why: string): [MadeCode, string] {
    one.faulty++
    one.isDropped = true
    piece.failed.push(machine)
    this.tick()
    return ['faulty', why]
  }

  /**
   * Where the playlist begins. Whoever looks as often as a piece lasts sees each: where slow machines have many shown at once, they stay for as long
   * as others would.
   */
  #listedFrom(): number {
    const sinceMs = this.#parts.nowMs() - WINDOW * this.#parts.segmentSeconds * 1_000
    const isNew = this.#shown.findIndex(({ shownMs }) => shownMs > sinceMs)
    const usual = Math.max(0, this.#shown.length - WINDOW)
    return isNew === -1 ? usual : Math.min(usual, isNew)
  }

  #playlist() {
    const from = this.#listedFrom()
    const pieces = this.#shown.slice(from)
    const before = this.#shown.slice(0, from).filter(({ isAnew }) => isAnew).length
    const longest = Math.max(this.#parts.segmentSeconds, ...pieces.map(({ seconds }) => Math.round(seconds)))
    return {
      targetSeconds: Math.ceil(longest),
      pieces,
      anewBefore: this.#anewBefore + before,
      isOver: this.isDone,
    }
  }

  #codecOf({ name }: { readonly name: string }): string | undefined {
    const at = this.#parts.ladder.renditions.findIndex(one => one.name === name)
    const newest = this.#shown.findLast(({ made }) => made !== undefined) ?? this.#shown.at(-1)
    const part = newest?.made === undefined ? newest?.bytes : newest.made.parts[at]
    return part && codecsIn(part, newest?.hasSound === true)
  }

  #hasSound(): boolean {
    return this.#shown.at(-1)?.hasSound === true
  }

  /**
   * How long a piece may take now: where the machines are slow the stream is later, and they still make it. Of those in the middle, so that neither one
   * that is gone nor one that is quick says it alone; what is being made has taken so long at least.
   */
  #delayMs(nowMs: number): number {
    const { delayMs, mostDelayMs } = this.#parts
    const atLeast = new Map<string, number>()
    for (const { asked } of this.#pieces)
      for (const { machine, atMs, isDone } of asked) if (!isDone) atLeast.set(machine, nowMs - atMs)
    const paces = [...this.#machines].flatMap(([id, { paceMs, isDropped }]) => {
      const pace = Math.max(paceMs ?? 0, atLeast.get(id) ?? 0)
      return isDropped || pace === 0 ? [] : [pace]
    })
    const middle = paces.toSorted((a, b) => a - b)[(paces.length - 1) >> 1] ?? 0
    return Math.max(delayMs, Math.min(mostDelayMs, PATIENCE * middle))
  }

  #find(number: number): Piece | undefined {
    return [...this.#pieces, ...this.#shown].find(one => one.number === number)
  }

  #machineOf(machine: string): Machine {
    const known = this.#machines.get(machine)
    if (known !== undefined) return known
    const made: Machine = {
      paceMs: undefined,
      restsUntilMs: 0,
      missedInRow: 0,
      made: 0,
      missed: 0,
      faulty: 0,
      isKnown: false,
      unjudged: 0,
      cost: 0n,
      isDropped: false,
      askedAtMs: -1,
    }
    this.#machines.set(machine, made)
    return made
  }
}

function heardAfter({ paceMs }: Machine, tookMs: number, atMs: number): Partial<Machine> {
  return { paceMs: paceAfter(paceMs, tookMs), missedInRow: 0, restsUntilMs: atMs }
}
