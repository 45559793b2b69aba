/**
 * Tests that a reflector grants, each step once and in its order, and what it saw of them by its own clock. Bounded whatever anybody asks: so many
 * tests at once, so many an hour of one device, so many bytes a day in all, each over a connection of whoever proved a key. Nothing is sent to an address that
 * did not ask, so nobody is flooded by it.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { Reflected } from '../../messages/reflected.ts'
import { type Granted, tripsOf } from '../../messages/test-way.ts'

export interface BookLimits {
  readonly downBytes: number
  readonly upBytes: number
  readonly pings: number
  /** Of one device in an hour. */
  readonly anHour: number
  /** At once. */
  readonly atOnce: number
  /** Of all, in a day. */
  readonly bytesADay: number
}

export type Refusal = 'reflector_busy' | 'tests_used' | 'test_unknown' | 'test_order'

interface Running {
  readonly of: SubjectId
  /** Network time. */
  readonly at: number
  readonly untilMs: number
  nonce: string
  askedMs: number
  readonly trips: number[]
  token: string
  downStartMs: number
  downMs: number
  upBytes: number
  upMs: number
  step: 'pings' | 'down' | 'token' | 'up' | 'end'
}

const [LASTS_MS, HOUR_MS, DAY_MS, MOST_MS] = [60_000, 3_600_000, 86_400_000, 600_000]

export class TestsBook {
  readonly #limits: BookLimits
  readonly #nowMs: () => number
  readonly #draw: () => string
  readonly #running = new Map<string, Running>()
  readonly #opened = new Map<SubjectId, readonly number[]>()
  #day = 0
  #bytes = 0

  /** @param nowMs ms that only grow @param draw 32 hex digits that nobody can guess */
  constructor(limits: BookLimits, nowMs: () => number, draw: () => string) {
    this.#limits = limits
    this.#nowMs = nowMs
    this.#draw = draw
  }

  open(of: SubjectId, networkMs: number): Granted | Refusal {
    const { downBytes, upBytes, pings, anHour, atOnce, bytesADay } = this.#limits
    const now = this.#nowMs()
    this.#forget(now)
    const times = (this.#opened.get(of) ?? []).filter(atMs => atMs >= now - HOUR_MS)
    const more = downBytes + upBytes
    if (times.length >= anHour) return 'tests_used'
    if (this.#running.size >= atOnce || this.#bytes + more > bytesADay) return 'reflector_busy'
    this.#opened.set(of, [...times, now])
    this.#bytes += more
    const test = this.#draw()
    const at = Math.floor(networkMs)
    this.#running.set(test, newTest(of, at, now + LASTS_MS, this.#draw()))
    return { test, at, downBytes, upBytes, pings }
  }

  /** @returns what the next one shows */
  ping(test: string, nonce: string): string | Refusal {
    const one = this.#at(test, 'pings')
    if (typeof one === 'string') return one
    const now = this.#nowMs()
    // Who answers shows what was in the answer before: nobody is said nearer than it is.
    if (nonce !== one.nonce || one.trips.length >= this.#limits.pings) return 'test_order'
    if (one.askedMs >= 0) one.trips.push(now - one.askedMs)
    one.nonce = this.#draw()
    one.askedMs = this.#nowMs()
    return one.nonce
  }

  /** @returns the last bytes of what is sent down */
  down(test: string): string | Refusal {
    const one = this.#at(test, 'pings')
    if (typeof one === 'string') return one
    one.step = 'token'
    one.downStartMs = this.#nowMs()
    return one.token
  }

  token(test: string, token: string): true | Refusal {
    const one = this.#at(test, 'token')
    if (typeof one === 'string') return one
    if (token !== one.token) return 'test_order'
    one.downMs = Math.max(1, Math.round(this.#nowMs() - one.downStartMs))
    one.step = 'up'
    return true
  }

  up(test: string): true | Refusal {
    const one = this.#at(test, 'up')
    if (typeof one === 'string') return one
    one.step = 'end'
    return true
  }

  came(test: string, bytes: number, ms: number): void {
    const one = this.#running.get(test)
    if (one === undefined) return
    one.upBytes = bytes
    one.upMs = Math.max(1, Math.round(ms))
  }

  end(test: string): Reflected | Refusal {
    const one = this.#at(test, 'end')
    if (typeof one === 'string') return one
    this.#running.delete(test)
    const { of, at, downMs, upBytes, upMs, trips } = one
    const most = (ms: number) => Math.min(MOST_MS, ms)
    const moved = { downBytes: this.#limits.downBytes, downMs: most(downMs), upBytes, upMs: most(upMs) }
    return Object.assign({ test, of, at, pings: trips.length }, moved, tripsOf(trips.map(most)))
  }

  /** A test at this step. */
  #at(test: string, step: Running['step']): Running | Refusal {
    const one = this.#running.get(test)
    if (one === undefined || one.untilMs < this.#nowMs()) return 'test_unknown'
    return one.step === step ? one : 'test_order'
  }

  #forget(now: number): void {
    for (const [test, { untilMs }] of this.#running) if (untilMs < now) this.#running.delete(test)
    for (const [of, times] of this.#opened)
      if (times.every(atMs => atMs < now - HOUR_MS)) this.#opened.delete(of)
    const day = Math.floor(now / DAY_MS)
    if (day === this.#day) return
    this.#day = day
    this.#bytes = 0
  }
}

function newTest(of: SubjectId, at: number, untilMs: number, token: string): Running {
  return {
    of,
    at,
    untilMs,
    token,
    nonce: '',
    askedMs: -1,
    trips: [],
    downStartMs: 0,
    downMs: 0,
    upBytes: 0,
    upMs: 0,
    step: 'pings',
  }
}
