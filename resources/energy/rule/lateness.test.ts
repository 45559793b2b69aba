/** Nobody is late who was acknowledged in time, and whoever is late loses what depends on the moment, and nothing else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { perUnit, proportional, type RewardPolicy } from '../../../kernel/money/reward-policy.ts'
import { shareInColumns } from '../../../kernel/money/share-rewards.ts'
import { encodeCbor } from '../../../protocol/cbor/cbor.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { encodeSenmlCbor } from '../../../protocol/senml/senml.ts'
import { ORDER_TYPE } from '../messages/order.ts'
import {
  codesOf,
  creditedWh,
  DAY,
  HOUR,
  meter,
  moneyOf,
  type Ran,
  report,
  runEpochs,
  type Said,
  START,
} from '../testing/meters.ts'
import { energy } from './resource.ts'

const uniform = energy({ retail: '0.22', feedIn: '0.05' })
const [seller, buyer] = [meter(1), meter(2)]
const DAYS = 6

/** Between nine and five the seller makes something, each hour something else, and the buyer takes half of what it gives. */
const saidInTime: readonly Said[] = (() => {
  const said: Said[] = []
  let [made, taken] = [0, 0]
  for (let hour = 0; hour <= DAYS * 24; hour++) {
    const at = START + hour * HOUR
    const hourOfDay = hour % 24
    if (hourOfDay > 9 && hourOfDay <= 17) {
      made += 1000 + ((hour * 37) % 100)
      taken += 500
    }
    said.push(report(seller, { at, export: made, generation: made }))
    said.push(report(buyer, { at, import: taken }))
    const fields = { slot: at + HOUR, side: 'sell', price: 100_000, wh: 700 }
    said.push({
      by: seller,
      payload: encodeCbor(fields),
      arrivedAtMs: at + 2000,
      contentType: ORDER_TYPE,
    })
  }
  return said
})()

function unitsOf({ outcomes }: Ran, id: SubjectId): bigint {
  const own = outcomes.flatMap(({ contributions }) => contributions).filter(({ subject }) => subject === id)
  return own.reduce((sum, { units }) => sum + units, 0n)
}

function summaryOf(ran: Ran) {
  return {
    units: unitsOf(ran, seller.id),
    credited: creditedWh(ran.outcomes, seller.id),
    money: moneyOf(ran.outcomes),
    codes: codesOf(ran.verdicts),
    findings: ran.outcomes.flatMap(({ findings }) => findings),
  }
}

describe('what was acknowledged in time', () => {
  const prompt = summaryOf(
    runEpochs(uniform, [seller, buyer], saidInTime, { epochMs: DAY, epochs: DAYS + 1 }),
  )

  it('is traded and credited whole where nothing is late', () => {
    expect(prompt).toMatchObject({ codes: [], findings: [] })
    expect(prompt.credited).toBe(prompt.units)
    expect(prompt.money.get(seller.owner)).toBe(BigInt(DAYS * 8 * 500) * 100n)
  })

  it.each([
    [HOUR, 2],
    [HOUR, 6],
    [DAY, 2],
  ])('isCreditedAndTradedWhole, in epochs of %i ms that left it out for %i', (epochMs, inclusion) => {
    const isSecondDay = (at: number) => at >= START + DAY && at < START + 2 * DAY
    const left = saidInTime.map(one => ({
      ...one,
      leftOut: one.by === seller && isSecondDay(one.arrivedAtMs) ? inclusion : 0,
    }))
    const epochs = ((DAYS + 1) * DAY) / epochMs
    expect(summaryOf(runEpochs(uniform, [seller, buyer], left, { epochMs, epochs, inclusion }))).toEqual(
      prompt,
    )
  })

  it('isTheSameInWhateverEpochsItIsBrought', () => {
    const brought = fc.array(fc.nat(4), { minLength: saidInTime.length, maxLength: saidInTime.length })
    fc.assert(
      fc.property(brought, fc.constantFrom(HOUR, DAY), (leftOut, epochMs) => {
        const said = saidInTime.map((one, at) => ({ ...one, leftOut: leftOut[at]! }))
        const epochs = ((DAYS + 1) * DAY) / epochMs
        const ran = runEpochs(uniform, [seller, buyer], said, { epochMs, epochs, inclusion: 4 })
        expect(summaryOf(ran)).toEqual(prompt)
      }),
      { numRuns: 10 },
    )
  })
})

/** Each of the seller's messages arrives when its device next speaks. */
function spokenAt(when: (atMs: number) => number): readonly Said[] {
  return saidInTime.map(one => (one.by === seller ? { ...one, arrivedAtMs: when(one.arrivedAtMs) } : one))
}

describe('a home that was late', () => {
  const whole = unitsOf(
    runEpochs(uniform, [seller, buyer], saidInTime, { epochMs: DAY, epochs: DAYS + 1 }),
    seller.id,
  )
  const onceADay = (at: number) => START + Math.ceil((at - START) / DAY) * DAY + 1000
  const away = (hours: number) => (at: number) => {
    const [left, back] = [START + 11 * HOUR, START + (11 + hours) * HOUR]
    return at > left && at < back ? back : at
  }

  it.each<[string, number, (at: number) => number]>([
    ['once a day', HOUR, onceADay],
    ['once a day', DAY, onceADay],
    ['once a day', HOUR / 6, onceADay],
    ['away for a day', HOUR, away(24)],
    ['away for three days', HOUR, away(72)],
    ['away for three days', DAY, away(72)],
    ['seven hours late', HOUR, at => at + 7 * HOUR],
  ])('hasTheSameUnits, all of them in full: %s, epochs of %i ms', (_, epochMs, when) => {
    const epochs = ((DAYS + 3) * DAY) / epochMs
    const ran = runEpochs(uniform, [seller, buyer], spokenAt(when), { epochMs, epochs })
    expect(unitsOf(ran, seller.id)).toBe(whole)
    expect(creditedWh(ran.outcomes, seller.id)).toBe(whole)
    expect(ran.outcomes.flatMap(({ findings }) => findings)).toEqual([])
  })

  it('sells nothing of the slots that were settled without it', () => {
    const ran = runEpochs(uniform, [seller, buyer], spokenAt(onceADay), { epochMs: HOUR, epochs: 24 * 8 })
    expect(moneyOf(ran.outcomes).get(seller.owner) ?? 0n).toBe(0n)
  })

  it('is paid once, though it says again what is counted', () => {
    const again = [...saidInTime, ...spokenAt(onceADay).filter(({ by }) => by === seller)]
    const ran = runEpochs(uniform, [seller, buyer], again, { epochMs: HOUR, epochs: 24 * 8 })
    expect(unitsOf(ran, seller.id)).toBe(whole)
  })

  it.each([HOUR, DAY])('a copy that says it a day later is found, epochs of %i ms', epochMs => {
    const copy = meter(3)
    const copied = spokenAt(onceADay).filter(
      ({ by, contentType }) => by === seller && contentType === undefined,
    )
    const said = [...saidInTime, ...copied.map(one => ({ ...one, by: copy }))]
    const epochs = ((DAYS + 2) * DAY) / epochMs
    const known = { ...seller, vouched: { pvW: 5000 } }
    const ran = runEpochs(uniform, [known, buyer, copy], said, { epochMs, epochs })
    const findings = ran.outcomes.flatMap(all => all.findings)
    expect(new Set(findings.map(({ code, severity }) => `${severity} ${code}`))).toEqual(
      new Set(['notice same_as_another']),
    )
    expect(creditedWh(ran.outcomes, copy.id)).toBeLessThan(whole / 4n)
    expect(creditedWh(ran.outcomes, seller.id)).toBe(whole)
  })

  it('counts half where it comes too late to be compared with what others made', () => {
    const noon = START + 12 * HOUR
    const said = [
      report(seller, { at: noon - HOUR, generation: 0 }),
      report(seller, { at: noon, generation: 2000 }, noon + 20 * DAY),
    ]
    const ran = runEpochs(uniform, [seller], said, { epochMs: DAY, epochs: 22 })
    expect([unitsOf(ran, seller.id), creditedWh(ran.outcomes, seller.id)]).toEqual([2000n, 1000n])
  })
})

describe('a street that is away for two days, and says all of it afterwards', () => {
  const away = (at: number) => (at > START + 2 * DAY && at < START + 4 * DAY ? START + 4 * DAY : at)
  const subjects = new Map([seller, buyer].map(one => [one.id, one]))
  /** What waits, as with whoever is new, is earned too. */
  const tokensUnder = (policy: RewardPolicy, pool: bigint, said: readonly Said[]) =>
    runEpochs(uniform, [seller, buyer], said, { epochMs: DAY, epochs: DAYS + 3 })
      .outcomes.map(({ contributions }) =>
        shareInColumns({
          resource: 'energy',
          pool,
          policy,
          epochMs: DAY,
          limitedPpm: 0,
          contributions,
          subjects,
          countsPpm: () => 1_000_000,
        }),
      )
      .reduce((sum, { paid, held }) => sum + paid + held, 0n)
  const late = saidInTime.map(one => ({ ...one, arrivedAtMs: away(one.arrivedAtMs) }))

  it('has the same tokens where a unit has a price, and the day that tells of three has room for them', () => {
    const policy = perUnit('0.0001')
    const inTime = tokensUnder(policy, 10n ** 20n, saidInTime)
    expect(inTime).toBeGreaterThan(0n)
    expect(tokensUnder(policy, 10n ** 20n, late)).toBe(inTime)
  })

  // What two days did not pay is not issued; who spoke in them had no more of it than on any other day.
  it('shares the pool of the day on which it speaks where each day pays its own', () => {
    const pool = 1_000n
    expect(tokensUnder(proportional(), pool, saidInTime)).toBe(BigInt(DAYS) * pool)
    expect(tokensUnder(proportional(), pool, late)).toBe(BigInt(DAYS - 2) * pool)
    const busy = proportional(100_000n)
    expect(tokensUnder(busy, 100_000n, late)).toBe(tokensUnder(busy, 100_000n, saidInTime))
  })
})

it('an inverter that first speaks of what was credited as export is not credited again', () => {
  const noon = START + 12 * HOUR
  const exported = [0, 1, 2].map(hour => report(seller, { at: noon + hour * HOUR, export: 1000 * hour }))
  const made = [0, 1, 2].map(hour =>
    report(seller, { at: noon + hour * HOUR, generation: 1000 * hour }, noon + 2 * DAY),
  )
  const ran = runEpochs(uniform, [seller], [...exported, ...made], { epochMs: HOUR, epochs: 72 })
  expect(unitsOf(ran, seller.id)).toBe(2000n)
})

describe('a meter that speaks each hour, whose inverter speaks once a day', () => {
  const hours = Array.from({ length: DAYS * 24 + 1 }, (_, hour) => hour)
  const made = (hour: number) =>
    Math.floor(hour / 24) * 7200 + Math.min(Math.max((hour % 24) - 9, 0), 8) * 900
  const saidBy = (when: (at: number) => number): readonly Said[] =>
    hours.flatMap(hour => {
      const at = START + hour * HOUR
      const payload = encodeSenmlCbor([{ n: 'generation', u: 'Wh', t: at / 1000, v: made(hour) }])
      const grid = report(seller, { at, import: 100 * hour, export: Math.floor(made(hour) / 2) })
      return [grid, { by: seller, payload, arrivedAtMs: when(at) + 2000 }]
    })

  it.each([HOUR, DAY])('isCreditedInFull, epochs of %i ms', epochMs => {
    const onceADay = (at: number) => START + Math.ceil((at - START) / DAY) * DAY
    const ran = runEpochs(uniform, [seller], saidBy(onceADay), {
      epochMs,
      epochs: ((DAYS + 2) * DAY) / epochMs,
    })
    expect(codesOf(ran.verdicts).filter(code => code !== 'reading_late')).toEqual([])
    expect(creditedWh(ran.outcomes, seller.id)).toBe(BigInt(made(DAYS * 24)))
  })
})

describe('a reading that comes after those that follow it', () => {
  const noon = START + 12 * HOUR
  const stands = 50_000_000
  const patient = energy({ retail: '0.22', feedIn: '0.05', settleAfter: '6h' })
  const credited = (between: number, epochMs: number) => {
    const at = (hour: number, wh: number, late = 0) =>
      report(
        seller,
        { at: noon + hour * HOUR, export: wh, generation: wh },
        noon + (hour + late) * HOUR + 1000,
      )
    const said = [at(0, stands), at(2, stands + 2000), at(1, between, 3)]
    const taken = [0, 1, 2].map(hour => report(buyer, { at: noon + hour * HOUR, import: 9000 * hour }))
    const ran = runEpochs(patient, [seller, buyer], [...said, ...taken], {
      epochMs,
      epochs: (2 * DAY) / epochMs,
    })
    const { credited: wh, money, codes } = summaryOf(ran)
    return { wh, sold: money.get(seller.owner) ?? 0n, codes }
  }

  it('fills the gap between them', () => {
    expect(credited(stands + 900, HOUR)).toMatchObject({ wh: 2000n, codes: [] })
    expect(credited(stands + 900, HOUR).sold).toBeGreaterThan(0n)
  })

  it.each([
    0,
    stands - 5000,
    stands + 1_000_000,
  ])('makes no energy of what a register stands at: %i', between => {
    const { wh, sold, codes } = credited(between, HOUR)
    expect({ wh, sold }).toEqual({ wh: 1000n, sold: 0n })
    expect(codes).toContain('reading_contradicted')
  })
})
