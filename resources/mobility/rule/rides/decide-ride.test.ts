import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fareOf, mostOf, partOf } from '../../messages/rides/fare.ts'
import { type Agreed, decideRide, type Sides } from './decide-ride.ts'
import { readRides } from './ride-params.ts'
import type { EndState, SideState } from './ride-state.ts'

const [BY, LATER] = [1_000_000, 10 ** 12]
const RULE = { ...readRides({}), mostMps: 70 }
const KNOWS = { knownAtMs: () => 0, completeUntilMs: LATER }
const COIN = 1_000_000n

const money = fc.bigInt(0n, 50n * COIN)
const way = fc
  .record({ metres: fc.nat({ max: 60_000 }), seconds: fc.integer({ min: 1, max: 7_200 }) })
  .filter(({ metres, seconds }) => metres <= RULE.mostMps * seconds)
const agreed: fc.Arbitrary<Agreed> = fc.record({
  terms: fc.record({ start: money, perKm: money, perMinute: money }),
  way,
  by: fc.constant(BY),
})

const side = (steps: readonly string[], end?: { metres: number; seconds: number }): SideState => {
  const said = Object.fromEntries(
    steps.map(step => [step, [0, step === 'accept' ? 10 : BY + 10, 0] as const]),
  )
  // Its own clock is not what is tried here: it began long ago.
  const began = { ...said, ...(said['start'] && { start: [-1_000_000_000, BY + 10, 0] as const }) }
  const state: EndState | undefined = end && [0, end.metres, end.seconds, -1, BY + 20, 0]
  return { firstMs: 0, steps: began, ...(state && { end: state }) }
}
const driverSays = (end?: { metres: number; seconds: number }) => side(['accept', 'start'], end)
const riderSays = (end?: { metres: number; seconds: number }) => side(['start'], end)
const decide = (of: Agreed, sides: Sides) => decideRide(of, sides, KNOWS, RULE)!
const fairOf = (of: Agreed, driven: { metres: number; seconds: number }) => {
  const [fare, quote] = [fareOf(of.terms, driven), fareOf(of.terms, of.way)]
  return fare < quote ? fare : quote
}

it('whatBothSignIsPaidBitForBit', () => {
  fc.assert(
    fc.property(agreed, way, (of, driven) => {
      const { gets, pays, code } = decide(of, { driver: driverSays(driven), rider: riderSays(driven) })
      expect([gets, pays, code]).toEqual([fairOf(of, driven), fairOf(of, driven), ''])
    }),
  )
})

it('neverCheaperToDeny: whatever its rider says or leaves unsaid, it pays no less than for what was driven', () => {
  fc.assert(
    fc.property(agreed, way, fc.option(way, { nil: undefined }), (of, driven, said) => {
      const { pays } = decide(of, { driver: driverSays(driven), rider: riderSays(said) })
      expect(pays >= fairOf(of, driven)).toBe(true)
    }),
  )
})

it('neverBetterToSayMore: whatever its driver says, an honest rider’s word beside it brings no more than what was driven', () => {
  fc.assert(
    fc.property(agreed, way, way, (of, driven, said) => {
      const { gets } = decide(of, { driver: driverSays(said), rider: riderSays(driven) })
      expect(gets <= fairOf(of, driven)).toBe(true)
    }),
  )
})

it('neverPaidWithoutTheRider: of a ride that its rider never signed the driver gets the small part at most', () => {
  const steps = fc.subarray(['accept', 'start', 'cancel', 'absent'])
  fc.assert(
    fc.property(
      agreed,
      steps,
      fc.option(way, { nil: undefined }),
      fc.subarray(['cancel', 'absent']),
      (of, said, ends, other) => {
        const { gets, pays, owes } = decide(of, { driver: side(said, ends), rider: side(other) })
        const small = partOf(fareOf(of.terms, of.way), RULE.absentPpm)
        expect(gets <= small && pays <= small && owes <= small).toBe(true)
      },
    ),
  )
})

it('neverMoreThanWasAgreed: whoever says what, its rider pays what it knew before at most, and no more comes out than goes in', () => {
  const steps = fc.subarray(['accept', 'start', 'cancel', 'absent'])
  const ends = fc.option(way, { nil: undefined })
  fc.assert(
    fc.property(agreed, steps, ends, steps, ends, (of, a, one, b, two) => {
      const { gets, pays, owes } = decide(of, { driver: side(a, one), rider: side(b, two) })
      const most = mostOf(fareOf(of.terms, of.way), RULE.unsignedPpm)
      expect(gets >= 0n && gets <= pays && pays <= most && owes >= 0n).toBe(true)
    }),
  )
})

it('neverWorthToStayAway: a rider that does not come pays the same whether it says so, is silent, or denies it', () => {
  fc.assert(
    fc.property(agreed, of => {
      const driver = side(['accept', 'absent'])
      const pays = [side(['cancel']), side([]), side(['absent'])].map(
        rider => decide(of, { driver, rider }).pays,
      )
      expect(new Set(pays).size).toBe(1)
      const contested = decide(of, { driver, rider: side(['absent']) })
      expect([contested.gets, contested.owes]).toEqual([0n, contested.pays])
    }),
  )
})

const OF: Agreed = {
  terms: { start: 2n * COIN, perKm: COIN, perMinute: COIN / 5n },
  way: { metres: 9_000, seconds: 900 },
  by: BY,
}

it('a driver that says the rider did not come before it had to be there says nothing', () => {
  const early: SideState = { firstMs: 0, steps: { accept: [0, 10, 0], absent: [0, BY - 1, 0] } }
  expect(decide(OF, { driver: early, rider: undefined })).toMatchObject({ code: 'ride_forgotten', pays: 0n })
})

it('nobody is late who could not know: what the other side says is waited for from when that could be known', () => {
  const { answerMs } = RULE
  const sides = { driver: driverSays(OF.way), rider: riderSays() }
  const at = (completeUntilMs: number, known: number | undefined) =>
    decideRide(OF, sides, { completeUntilMs, knownAtMs: () => known }, RULE)
  expect(at(LATER, undefined)).toBeUndefined()
  expect(at(BY + 20 + answerMs, 0)).toBeUndefined()
  expect(at(BY + 20 + answerMs + 1, 0)).toMatchObject({ code: 'rider_silent' })
  const lateKnown = BY + 10 * answerMs
  expect(at(lateKnown + answerMs, lateKnown)).toBeUndefined()
  expect(at(lateKnown + answerMs + 1, lateKnown)).toMatchObject({ code: 'rider_silent' })
})

it('a way that one side alone says is no longer than its own clock, its wheels and the fastest car allow', () => {
  const said = (end: EndState, rider?: EndState): Sides => ({
    driver: { firstMs: 0, steps: { accept: [0, 10, 0], start: [0, 20, 0] }, end },
    rider: { firstMs: 0, steps: { start: [0, 20, 0] }, ...(rider && { end: rider }) },
  })
  const truth: EndState = [900_000, 9_000, 900, -1, 30, 0]
  const wayOf = (sides: Sides) => decide(OF, sides).way
  expect(wayOf(said(truth))).toEqual({ metres: 9_000, seconds: 900 })
  // Twenty minutes that its own words make five, and a minute for the hand.
  expect(wayOf(said([300_000, 9_000, 1_200, -1, 30, 0]))).toEqual({ metres: 9_000, seconds: 360 })
  // Twenty kilometres of which the wheels know eight.
  expect(wayOf(said([900_000, 20_000, 900, 8_000, 30, 0]))).toEqual({ metres: 9_000, seconds: 900 })
  // Faster than anything on a road.
  expect(wayOf(said([900_000, 200_000, 900, -1, 30, 0]))).toEqual({ metres: 63_000, seconds: 900 })
  // Both sign it: a clock that was set in the middle of the ride takes nothing from anybody.
  expect(decide(OF, said([-5_000_000, 9_000, 900, -1, 30, 0], truth))).toMatchObject({
    code: '',
    gets: QUOTE,
  })
})

const QUOTE = fareOf(OF.terms, OF.way)
