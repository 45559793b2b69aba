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

export interface TestsBook {
  open(of: SubjectId, networkMs: number): Granted | Refusal
  ping(test: string, nonce: string): string | Refusal
  /** @returns the last bytes of what is sent down */
  down(test: string): string | Refusal
  token(test: string, token: string): true | Refusal
  up(test: string): true | Refusal
  came(test: string, bytes: number, ms: number): void
  end(test: string): Reflected | Refusal
}

const [LASTS_MS, HOUR_MS, DAY_MS, MOST_MS] = [60_000, 3_600_000, 86_400_000, 600_000]

/** @param nowMs ms that only grow @param draw 32 hex digits that nobody can guess */
export function createTestsBook(limits: BookLimits, nowMs: () => number, draw: () => string): TestsBook {
  const running = new Map<string, Running>()
  const opened = new Map<SubjectId, number[]>()
  let [day, bytes] = [0, 0]
  const forget = (now: number) => {
    for (const [test, { untilMs }] of running) if (untilMs < now) running.delete(test)
    for (const [of, times] of opened) if (times.every(atMs => atMs < now - HOUR_MS)) opened.delete(of)
    if (Math.floor(now / DAY_MS) !== day) [day, bytes] = [Math.floor(now / DAY_MS), 0]
  }
  /** A test at this step; what is out of its order is over. */
  const at = (test: string, step: Running['step']): Running | Refusal => {
    const one = running.get(test)
    if (one === undefined || one.untilMs < nowMs()) return 'test_unknown'
    return one.step === step ? one : 'test_order'
  }
  return {
    open(of, networkMs) {
      const now = nowMs()
      forget(now)
      const times = (opened.get(of) ?? []).filter(atMs => atMs >= now - HOUR_MS)
      const more = limits.downBytes + limits.upBytes
      if (times.length >= limits.anHour) return 'tests_used'
      if (running.size >= limits.atOnce || bytes + more > limits.bytesADay) return 'reflector_busy'
      opened.set(of, [...times, now])
      bytes += more
      const test = draw()
      running.set(test, {
        of,
        at: Math.floor(networkMs),
        untilMs: now + LASTS_MS,
        nonce: '',
        askedMs: -1,
        trips: [],
        token: draw(),
        downStartMs: 0,
        downMs: 0,
        upBytes: 0,
        upMs: 0,
        step: 'pings',
      })
      return { test, downBytes: limits.downBytes, upBytes: limits.upBytes, pings: limits.pings }
    },
    ping(test, nonce) {
      const one = at(test, 'pings')
      if (typeof one === 'string') return one
      const now = nowMs()
      // Who answers shows what was in the answer before: nobody is said nearer than it is.
      if (nonce !== one.nonce || one.trips.length >= limits.pings) return 'test_order'
      if (one.askedMs >= 0) one.trips.push(now - one.askedMs)
      one.nonce = draw()
      one.askedMs = nowMs()
      return one.nonce
    },
    down(test) {
      const one = at(test, 'pings')
      if (typeof one === 'string') return one
      one.step = 'token'
      one.downStartMs = nowMs()
      return one.token
    },
    token(test, token) {
      const one = at(test, 'token')
      if (typeof one === 'string') return one
      if (token !== one.token) return 'test_order'
      one.downMs = Math.max(1, Math.round(nowMs() - one.downStartMs))
      one.step = 'up'
      return true
    },
    up(test) {
      const one = at(test, 'up')
      if (typeof one === 'string') return one
      one.step = 'end'
      return true
    },
    came(test, came, ms) {
      const one = running.get(test)
      if (one === undefined) return
      one.upBytes = came
      one.upMs = Math.max(1, Math.round(ms))
    },
    end(test) {
      const one = at(test, 'end')
      if (typeof one === 'string') return one
      running.delete(test)
      const { of, downMs, upBytes, upMs, trips } = one
      const most = (ms: number) => Math.min(MOST_MS, ms)
      return {
        test,
        of,
        at: one.at,
        downBytes: limits.downBytes,
        downMs: most(downMs),
        upBytes,
        upMs: most(upMs),
        pings: trips.length,
        ...tripsOf(trips.map(most)),
      }
    },
  }
}
