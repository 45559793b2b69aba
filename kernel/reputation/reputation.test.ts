import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SubjectId, toSubjectId } from '../../protocol/ids.ts'
import type { Contribution, Finding, Severity } from '../resource.ts'
import { type Reputation, type Reputations, UNKNOWN } from './record.ts'
import { learn, type Pardon, recall } from './reputation.ts'
import { reputationPolicy } from './reputation-policy.ts'
import { standingOf } from './standing.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const policy = reputationPolicy()
const never = reputationPolicy({ halfLife: '10000y' })
const [ALICE, BOB] = [id(1), id(2)]

function id(index: number): SubjectId {
  return toSubjectId(index.toString(16).padStart(64, '0'))
}

function found(subject: SubjectId, code: string, severity: Severity): Finding {
  return { subject, code, severity, messages: [], facts: {} }
}

function did(subject: SubjectId, units = 1n): Contribution {
  return { subject, units, qualityPpm: 0, facts: {} }
}

interface Epoch {
  readonly contributions?: readonly Contribution[]
  readonly findings?: readonly Finding[]
}

/** The records after the epochs, an hour each. */
function live(epochs: readonly Epoch[], pardons: readonly Pardon[] = [], by = policy): Reputations {
  return epochs.reduce<Reputations>((prior, { contributions = [], findings = [] }, epoch) => {
    const step = { policy: by, epoch, epochMs: HOUR_MS }
    return learn({ ...step, records: recall({ ...step, prior, pardons }), contributions, findings })
  }, new Map())
}

const days = (good: number, bad: number): Reputation => ({
  good: good * DAY_MS,
  older: bad * DAY_MS,
  findings: [],
})
const severity = fc.constantFrom<Severity>('notice', 'minor', 'serious')
const someone = fc.constantFrom(ALICE, BOB)
const finding = fc.record({ subject: someone, code: fc.constantFrom('a', 'b', 'c'), severity })
const epoch = fc.record({
  contributions: fc.uniqueArray(
    someone.map(subject => did(subject)),
    { selector: ({ subject }) => subject },
  ),
  findings: fc.array(
    finding.map(({ subject, code, severity }) => found(subject, code, severity)),
    { maxLength: 5 },
  ),
})

describe('a record', () => {
  it('counts time with a contribution and nothing found as good, and nothing else', () => {
    const records = live(
      [
        { contributions: [did(ALICE), did(BOB)] },
        { contributions: [did(ALICE, 0n), did(BOB)], findings: [found(BOB, 'clone', 'serious')] },
      ],
      [],
      never,
    )
    expect(records.get(ALICE)).toEqual({ good: HOUR_MS - 1, older: 0, findings: [] })
    expect(records.get(BOB)).toMatchObject({
      good: HOUR_MS - 1,
      findings: [{ epoch: 1, code: 'clone', weight: 60 * DAY_MS }],
    })
  })

  it('takes each code once an epoch, and a notice not at all', () => {
    const findings = [found(ALICE, 'a', 'minor'), found(ALICE, 'a', 'minor'), found(ALICE, 'b', 'notice')]
    expect(live([{ findings }]).get(ALICE)?.findings).toEqual([{ epoch: 0, code: 'a', weight: 6 * HOUR_MS }])
    expect(live([{ contributions: [did(BOB)], findings: [found(BOB, 'b', 'notice')] }]).get(BOB)?.good).toBe(
      HOUR_MS,
    )
  })

  it('anExcessWeighsThreeTimesWhatItBrought, and never less than its severity nor more than a year', () => {
    const weightOf = (excess: Finding['excess']) =>
      live([{ findings: [{ ...found(ALICE, 'a', 'minor'), ...(excess && { excess }) }] }]).get(ALICE)
        ?.findings[0]?.weight
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), fc.nat({ max: 30 * DAY_MS }), (ppm, ofMs) => {
        const brought = Number((3n * BigInt(ppm) * BigInt(ofMs)) / 1_000_000n)
        const most = 365 * DAY_MS
        expect(weightOf({ ppm, ofMs })).toBe(Math.max(Math.min(brought, most), weightOf(undefined)!))
      }),
    )
    // A week in which half more than plausible was said: ten days and a half.
    expect(weightOf({ ppm: 500_000, ofMs: 7 * DAY_MS })).toBe(10.5 * DAY_MS)
  })

  it('theOrderDoesNotMatter: of contributions and findings within an epoch', () => {
    fc.assert(
      fc.property(fc.array(epoch, { maxLength: 6 }), epochs => {
        const reversed = epochs.map(({ contributions, findings }) => ({
          contributions: contributions.toReversed(),
          findings: findings.toReversed(),
        }))
        expect([...live(reversed)]).toEqual([...live(epochs)])
      }),
    )
  })

  it('does not depend on how long an epoch is', () => {
    const daysOfGood = (epochMs: number) => {
      let records: Reputations = new Map()
      for (let epoch = 0; epoch < (10 * DAY_MS) / epochMs; epoch++) {
        const step = { policy, epoch, epochMs }
        records = learn({
          ...step,
          records: recall({ ...step, prior: records, pardons: [] }),
          contributions: [did(ALICE)],
          findings: [],
        })
      }
      return records.get(ALICE)!.good / DAY_MS
    }
    expect(daysOfGood(DAY_MS) / daysOfGood(HOUR_MS)).toBeCloseTo(1, 1)
  })

  it('a quiet record is forgotten in the end', () => {
    const quick = reputationPolicy({ halfLife: '1h' })
    const quiet = Array.from({ length: 40 }, () => ({}))
    expect(live([{ findings: [found(ALICE, 'clone', 'serious')] }, ...quiet], [], quick).size).toBe(0)
  })

  it('what is too old to be remembered by itself still weighs', () => {
    const epochs = Array.from({ length: 20 }, () => ({ findings: [found(ALICE, 'a', 'minor')] }))
    const record = live(epochs, [], never).get(ALICE)!
    expect(record.findings).toHaveLength(16)
    expect(record.older).toBeGreaterThan(4 * 6 * HOUR_MS - 100)
  })
})

describe('a pardon', () => {
  const pardon = {
    epoch: 3,
    subject: ALICE,
    code: 'clone',
    foundIn: 1,
    reason: 'the twin was its own display',
  }

  it('leaves the record as if the finding had never been, from its epoch on', () => {
    const spotless: Epoch[] = [{ contributions: [did(ALICE)] }, {}, {}, {}, {}]
    const blamed = spotless.with(1, { findings: [found(ALICE, 'clone', 'serious')] })
    expect([...live(blamed, [pardon])]).toEqual([...live(spotless)])
    expect([...live(blamed.slice(0, 3), [pardon])]).not.toEqual([...live(spotless.slice(0, 3))])
  })

  it('concerns that finding alone', () => {
    const twice = [
      {},
      { findings: [found(ALICE, 'clone', 'serious'), found(BOB, 'clone', 'serious')] },
      {},
      {},
    ]
    const others = [{}, { findings: [found(BOB, 'clone', 'serious')] }, {}, {}]
    expect([...live(twice, [pardon])]).toEqual([...live(others)])
    expect([...live(twice, [{ ...pardon, code: 'bias' }])]).toEqual([...live(twice)])
  })
})

describe('a standing', () => {
  it('has the lower bound of a beta distribution, to half a point', () => {
    // 5 % quantiles of Beta(good + 1, bad + 1).
    const known: [number, number, number][] = [
      [194, 6, 0.942],
      [200, 0, 0.985],
      [1940, 60, 0.963],
      [1980, 20, 0.9855],
      [2000, 0, 0.9985],
    ]
    for (const [good, bad, lower] of known) {
      expect(Math.abs(standingOf(days(good, bad), policy).lowerPpm / 1e6 - lower)).toBeLessThan(0.005)
    }
  })

  it('of nobody known: expected half, nothing certain, counts in full', () => {
    expect(standingOf(UNKNOWN, policy)).toEqual({
      expectedPpm: 500_000,
      lowerPpm: 0,
      countsPpm: 1_000_000,
      goodMs: 0,
      badMs: 0,
    })
  })

  it('whoeverWasFoundNothingOfCountsInFull, whatever the floor', () => {
    const strict = reputationPolicy({ floor: 1 })
    fc.assert(
      fc.property(fc.nat(10 ** 6), good => {
        expect(standingOf(days(good, 0), strict).countsPpm).toBe(1_000_000)
      }),
    )
  })

  it('never rises with what is bad nor falls with what is good', () => {
    const amount = fc.nat({ max: 400 })
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 100 }), (good, bad, more) => {
        const before = standingOf(days(good, bad), policy)
        const worse = standingOf(days(good, bad + more), policy)
        const better = standingOf(days(good + more, bad), policy)
        for (const figure of ['expectedPpm', 'lowerPpm', 'countsPpm'] as const) {
          expect(worse[figure]).toBeLessThanOrEqual(before[figure])
          if (bad > 0) expect(better[figure]).toBeGreaterThanOrEqual(before[figure])
        }
        expect(before.lowerPpm).toBeLessThanOrEqual(1_000_000)
      }),
    )
  })

  it('a new clone hardly counts; a faulty reading now and then costs an honest station nothing', () => {
    const clone = live([{ findings: [found(ALICE, 'clone', 'serious')] }]).get(ALICE)!
    expect(standingOf(clone, policy).countsPpm).toBeLessThan(50_000)
    const weekly = Array.from({ length: 24 * 60 }, (_, hour) =>
      hour % 168 === 0 ? { findings: [found(ALICE, 'differs', 'minor')] } : { contributions: [did(ALICE)] },
    )
    expect(standingOf(live(weekly).get(ALICE)!, policy).countsPpm).toBe(1_000_000)
  })
})
