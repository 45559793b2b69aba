/**
 * Who answers which request of a site. Machines wait at the door, and whoever waits longest is asked; where nothing comes in time another one
 * is, and where nobody answers the door does so itself: no request is lost by a machine that is gone. What comes back is held against its
 * name, and a function's answer against the door's own: the first of each machine always, then so often as is drawn.
 *
 * Laws: each request is answered once, whatever machines do. A machine is paid for what was right and in time, though another was sooner, and
 * for nothing else; whoever gave something wrong is asked for nothing more.
 */
import { pause } from '../../../../links/pause.ts'
import { nameOf } from '../../messages/content-name.ts'
import type { Serve, ServedCode } from '../../messages/host/host-answers.ts'
import type { TabId } from '../../messages/tabs/tab-words.ts'

export interface Request {
  readonly blob: string
  readonly call: { readonly input: Uint8Array; readonly fuel: number; readonly pages: number } | null
  /** Bytes, or fuel, at most. */
  readonly units: number
}

export interface Result {
  readonly bytes: Uint8Array
  readonly units: number
  readonly outcome: string
}

/** @property machine who gave it; empty where the door did */
export type Given = Result & { readonly machine: string }

export interface Bringing {
  readonly machine: string
  readonly tab: TabId
  readonly piece: number
  readonly units: number
  readonly outcome: string
}

export interface DispatchOptions {
  /** Monotonic. */
  nowMs(): number
  /** Until another is asked, ms; and what comes after that is not paid. */
  readonly patienceMs: number
  readonly leftMs: number
  /** Undefined where the tab does not cover so many units more. */
  costOn(tab: TabId, machine: string, units: number): bigint | undefined
  /** Durable when it resolves. */
  count(tab: TabId, units: number): Promise<void>
  /** Whether an answer is held against one's own. */
  isDrawn(): boolean
  /** Here, as any machine would. */
  own(request: Request): Promise<Result>
}

interface Waiter {
  readonly machine: string
  readonly tab: TabId
  readonly take: (serve: Serve | undefined) => void
}

interface Piece {
  readonly number: number
  readonly request: Request
  readonly sinceMs: number
  /** When each was asked. */
  readonly asked: Map<string, number>
  readonly brought: Set<string>
  given: Given | undefined
  /** Something happened to it. */
  wake: PromiseWithResolvers<void>
}

interface Known {
  served: number
  missed: number
  checked: boolean
  faulty: boolean
  restsUntilMs: number
  restMs: number
}

const [TRIES, FIRST_REST_MS, MOST_REST_MS] = [3, 1_000, 60_000]

export class Dispatch {
  readonly #options: DispatchOptions
  readonly #pieces = new Map<number, Piece>()
  readonly #machines = new Map<string, Known>()
  /** The longest waiting first. */
  #waiting: Waiter[] = []
  /** Requests that nobody has taken up. */
  readonly #open = new Set<Piece>()
  #next = 0

  constructor(options: DispatchOptions) {
    this.#options = options
  }

  get waiting(): number {
    return new Set(this.#waiting.map(({ machine }) => machine)).size
  }

  machines() {
    return [...this.#machines].map(([machine, { served, missed, faulty }]) => {
      return { machine, served, missed, isFaulty: faulty }
    })
  }

  /** Until there is a request for it, or its time is over. */
  wait(machine: string, tab: TabId, signal: AbortSignal): Promise<Serve | undefined> {
    const asked = Promise.withResolvers<Serve | undefined>()
    const waiter: Waiter = { machine, tab, take: asked.resolve }
    const leave = () => {
      this.#waiting = this.#waiting.filter(one => one !== waiter)
      asked.resolve(undefined)
    }
    if (signal.aborted) return Promise.resolve(undefined)
    signal.addEventListener('abort', leave, { once: true })
    this.#waiting.push(waiter)
    for (const piece of this.#open) if (this.#give(piece)) break
    return asked.promise.finally(() => signal.removeEventListener('abort', leave))
  }

  async ask(request: Request): Promise<Given> {
    const { nowMs, patienceMs } = this.#options
    this.#forget()
    const piece: Piece = {
      number: this.#next++,
      request,
      sinceMs: nowMs(),
      asked: new Map(),
      brought: new Set(),
      given: undefined,
      wake: Promise.withResolvers(),
    }
    this.#pieces.set(piece.number, piece)
    for (let turn = 0; turn < TRIES && piece.given === undefined; turn++) {
      piece.wake = Promise.withResolvers()
      if (!this.#give(piece)) this.#open.add(piece)
      const late = new AbortController()
      await Promise.race([piece.wake.promise, pause(patienceMs, late.signal)])
      late.abort()
      if (piece.given === undefined) this.#noteMissed(piece)
    }
    this.#open.delete(piece)
    if (piece.given !== undefined) return piece.given
    const own = await this.#options.own(request)
    // Somebody was sooner after all.
    piece.given ??= { ...own, machine: '' }
    return piece.given
  }

  async served(by: Bringing, bytes: Uint8Array): Promise<readonly [ServedCode, string]> {
    const { nowMs, leftMs, costOn, count } = this.#options
    const { machine, tab, units } = by
    const piece = this.#pieces.get(by.piece)
    const atMs = piece?.asked.get(machine)
    if (piece === undefined || atMs === undefined || piece.brought.has(machine)) return ['not_asked', '']
    piece.brought.add(machine)
    if (nowMs() > atMs + leftMs) return ['late', '']
    const known = this.#knownOf(machine)
    const problem = await this.#problemOf(by, bytes, piece, known)
    if (problem !== '') {
      known.faulty = true
      piece.wake.resolve()
      return ['faulty', problem]
    }
    if (costOn(tab, machine, units) === undefined) return ['faulty', 'the tab does not cover it']
    piece.given ??= { bytes, units, outcome: by.outcome, machine }
    piece.wake.resolve()
    known.served++
    known.restMs = FIRST_REST_MS
    await count(tab, units)
    return ['taken', '']
  }

  /** To whoever waits longest and was not asked for it. @returns whether anybody took it */
  #give(piece: Piece): boolean {
    const { nowMs, costOn, leftMs } = this.#options
    const { request, asked, number } = piece
    const chosen = this.#waiting.find(({ machine, tab }) => {
      const { faulty, restsUntilMs } = this.#knownOf(machine)
      const isFree = !faulty && restsUntilMs <= nowMs() && !asked.has(machine)
      return isFree && costOn(tab, machine, request.units) !== undefined
    })
    if (chosen === undefined) return false
    this.#waiting = this.#waiting.filter(one => one !== chosen)
    this.#open.delete(piece)
    asked.set(chosen.machine, nowMs())
    const { call, blob, units } = request
    const called = call && {
      input: Buffer.from(call.input).toString('base64url'),
      fuel: call.fuel,
      pages: call.pages,
    }
    chosen.take({ piece: number, blob, call: called, units, leftMs })
    return true
  }

  async #problemOf(
    { units, outcome }: Bringing,
    bytes: Uint8Array,
    { request }: Piece,
    known: Known,
  ): Promise<string> {
    if (request.call === null)
      return nameOf(bytes) === request.blob && units === bytes.length ? '' : 'other bytes than were asked for'
    if (units > request.units) return 'more fuel than the call may burn'
    if (known.checked && !this.#options.isDrawn()) return ''
    const own = await this.#options.own(request)
    const isSame = nameOf(own.bytes) === nameOf(bytes) && own.units === units && own.outcome === outcome
    if (isSame) known.checked = true
    return isSame ? '' : 'another answer than the function gives here'
  }

  /** Whoever was asked last gave nothing: it rests, longer each time. */
  #noteMissed(piece: Piece): void {
    const { nowMs, patienceMs } = this.#options
    for (const [machine, atMs] of piece.asked) {
      const known = this.#knownOf(machine)
      if (piece.brought.has(machine) || nowMs() < atMs + patienceMs || known.restsUntilMs > nowMs()) continue
      known.missed++
      known.restsUntilMs = nowMs() + known.restMs
      known.restMs = Math.min(MOST_REST_MS, 2 * known.restMs)
    }
  }

  #knownOf(machine: string): Known {
    const known = this.#machines.get(machine)
    if (known !== undefined) return known
    const made = {
      served: 0,
      missed: 0,
      checked: false,
      faulty: false,
      restsUntilMs: 0,
      restMs: FIRST_REST_MS,
    }
    this.#machines.set(machine, made)
    return made
  }

  /** What nobody is paid for any more. */
  #forget(): void {
    const { nowMs, leftMs, patienceMs } = this.#options
    for (const [number, { sinceMs, given }] of this.#pieces) {
      if (given === undefined || nowMs() < sinceMs + leftMs + TRIES * patienceMs) return
      this.#pieces.delete(number)
    }
  }
}
