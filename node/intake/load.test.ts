import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Away, createLoad, type Load, type Turn } from './load.ts'

const LIMITS = { most: 3, patienceMs: 500 }
const isTurn = (given: Turn | Away): given is Turn => 'leave' in given
const enter = (load: Load): Turn => {
  const given = load.enter()
  if (!isTurn(given)) throw new Error('it was sent away')
  return given
}

describe('load', () => {
  it('turns away what is too much, and lets in again as soon as one is answered', () => {
    const load = createLoad(LIMITS, () => 0)
    const turns = [enter(load), enter(load), enter(load)]
    expect(load.enter()).toEqual({ waiting: 3, retryAfterMs: 1_000 })
    turns[1]!.leave()
    turns[1]!.leave()
    expect(load.waiting).toBe(2)
    enter(load)
  })

  it('turns away while the oldest waits for too long, however few there are', () => {
    let now = 0
    const load = createLoad(LIMITS, () => now)
    const oldest = enter(load)
    now = 501
    expect(load.enter()).toMatchObject({ waiting: 1 })
    oldest.leave()
    enter(load)
  })

  it('sends away for longer the more were sent away, at the speed at which answers are given', () => {
    let now = 0
    const load = createLoad({ most: 100, patienceMs: 10_000 }, () => now)
    // 50 answers a second, for two seconds.
    for (; now < 2_000; now += 20) enter(load).leave()
    for (let index = 0; index < 100; index++) enter(load)
    const told = Array.from({ length: 400 }, () => (load.enter() as Away).retryAfterMs)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    // 101 are ahead of the first: two seconds. 500 are ahead of the last: ten.
    expect(told[0]).toBeGreaterThan(1_500)
    expect(told[0]).toBeLessThan(3_000)
    expect(told.at(-1)).toBeGreaterThan(8_000)
    expect(told.at(-1)).toBeLessThan(13_000)
  })

  it('never holds more than it may, and says a time within its bounds', () => {
    const steps = fc.array(fc.record({ enters: fc.boolean(), passMs: fc.nat(700) }), { maxLength: 60 })
    fc.assert(
      fc.property(steps, plan => {
        let now = 0
        const load = createLoad(LIMITS, () => now)
        const turns: Turn[] = []
        for (const { enters, passMs } of plan) {
          now += passMs
          if (!enters) turns.shift()?.leave()
          else {
            const given = load.enter()
            if (isTurn(given)) turns.push(given)
            else {
              expect(given.retryAfterMs).toBeGreaterThanOrEqual(1_000)
              expect(given.retryAfterMs).toBeLessThanOrEqual(60_000)
            }
          }
          expect(load.waiting).toBe(turns.length)
          expect(load.waiting).toBeLessThanOrEqual(LIMITS.most)
        }
      }),
    )
  })
})
