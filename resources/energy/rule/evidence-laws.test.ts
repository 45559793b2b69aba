/** Laws of what counts as evidence, each with the smallest evidence by which it could be broken. */
import { describe, expect, it } from 'vitest'
import { encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { encodeSenmlCbor } from '../../../protocol/senml/senml.ts'
import { ORDER_TYPE } from '../messages/order.ts'
import {
  codesOf,
  creditedWh,
  DAY,
  HOUR,
  meter,
  moneyOf,
  pack,
  type Registers,
  report,
  runEpochs,
  type Said,
  START,
} from '../testing/meters.ts'
import { energy } from './resource.ts'

const uniform = energy({ retail: '0.22', feedIn: '0.05' })
const daily = { epochMs: DAY, epochs: 3 }

/** Registers that rise by the same amounts every hour. */
function steady(hours: number, perHour: Omit<Registers, 'at'>, from = START): readonly Registers[] {
  return Array.from({ length: hours + 1 }, (_, hour) => ({
    at: from + hour * HOUR,
    ...Object.fromEntries(Object.entries(perHour).map(([name, wh]) => [name, Number(wh) * hour])),
  }))
}

function order(by: ReturnType<typeof meter>, fields: object, arrivedAtMs: number): Said {
  return { by, payload: encodeCbor(fields as never), arrivedAtMs, contentType: ORDER_TYPE }
}

/** Three days of nine hours, each with its own clouds. */
const threeDays = (() => {
  let generation = 0
  return Array.from({ length: 3 * 24 }, (_, hour) => {
    if (hour % 24 >= 9 && hour % 24 < 18) generation += 1000 + ((hour * 7919) % 2000)
    return { at: START + hour * HOUR, generation }
  })
})()

describe('nothing is paid that was not measured under the checks', () => {
  it('night generation is never credited, however long it goes on', () => {
    const fraud = meter(1)
    const said = steady(5, { import: 0, export: 0, generation: 4000 }).map(reading => report(fraud, reading))
    const { outcomes, verdicts } = runEpochs(uniform, [fraud], said, daily)
    expect(codesOf(verdicts)).toContain('clock_wrong')
    expect(creditedWh(outcomes, fraud.id)).toBe(0n)
  })

  it('a meter that registers no panels is not credited with generation at midnight', () => {
    const fraud = meter(1, { details: {} })
    const said = steady(3, { generation: 40_000 }).map(reading => report(fraud, reading))
    expect(creditedWh(runEpochs(uniform, [fraud], said, daily).outcomes, fraud.id)).toBe(0n)
  })

  it('readings from before the registration are no baseline', () => {
    const fraud = meter(1)
    const payload = pack(
      { at: Date.UTC(1990, 0, 1), generation: 0 },
      { at: START + 10 * HOUR, generation: 1_000_000_000 },
    )
    const said = [{ by: fraud, payload, arrivedAtMs: START + 10 * HOUR + 1000 }]
    expect(creditedWh(runEpochs(uniform, [fraud], said, daily).outcomes, fraud.id)).toBe(0n)
  })

  it('a reading is not later than the message that carries it', () => {
    const fraud = meter(1)
    const noon = START + 12 * HOUR
    const payload = pack({ at: noon, generation: 0 }, { at: noon + HOUR, generation: 4000 })
    const said = [{ by: fraud, payload, arrivedAtMs: START + HOUR }]
    expect(creditedWh(runEpochs(uniform, [fraud], said, daily).outcomes, fraud.id)).toBe(0n)
  })

  it('ten meters that say the same are one observation, and share one pay', () => {
    const farm = Array.from({ length: 10 }, (_, index) => meter(index + 1))
    const said = farm.flatMap(by => threeDays.map(reading => report(by, reading)))
    const { outcomes } = runEpochs(uniform, farm, said, { epochMs: 3 * DAY, epochs: 2 })
    const paid = farm.map(({ id }) => creditedWh(outcomes, id))
    const made = BigInt(threeDays.at(-1)!.generation)
    const sum = paid.reduce((sum, wh) => sum + wh, 0n)
    expect(sum <= made && sum > made - 10n).toBe(true)
    expect(new Set(paid).size).toBe(1)
    const findings = outcomes.flatMap(outcome => outcome.findings)
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['notice']))
    expect(new Set(findings.map(({ subject }) => subject)).size).toBe(10)
  })

  it.each([HOUR, DAY])('a copy is found, epochs of %i ms', epochMs => {
    const pair = [meter(1), meter(2)]
    const said = pair.flatMap(by => threeDays.map(reading => report(by, reading)))
    const { outcomes } = runEpochs(uniform, pair, said, { epochMs, epochs: (4 * DAY) / epochMs })
    expect(outcomes.flatMap(({ findings }) => findings).map(({ code }) => code)).toContain('same_as_another')
    const paid = pair.reduce((sum, { id }) => sum + creditedWh(outcomes, id), 0n)
    // Until it is sure both are paid.
    expect(paid).toBeLessThan((BigInt(threeDays.at(-1)!.generation) * 18n) / 10n)
  })
})

describe('a copy now and then', () => {
  const pair = [meter(1), meter(2)]
  const findings = (copied: (hour: number) => boolean) => {
    const made = (by: number, hour: number) => 1000 + ((hour * 7919 + (copied(hour) ? 0 : by * 433)) % 2000)
    const count = [0, 0]
    const said = Array.from({ length: 7 * 9 }, (_, index) => index).flatMap(index =>
      pair.map((by, who) => {
        const hour = Math.floor(index / 9) * 24 + (index % 9)
        // The first of a day is a gap over the night.
        count[who]! += made(who, hour)
        return report(by, { at: START + (9 + hour) * HOUR, generation: count[who]! })
      }),
    )
    const { outcomes } = runEpochs(uniform, pair, said, { epochMs: DAY, epochs: 8 })
    return outcomes.flatMap(outcome => outcome.findings).map(({ code, subject }) => [code, subject])
  }

  it('is found within the week, and neighbours are not', () => {
    expect(findings(() => false)).toEqual([])
    expect(findings(hour => hour % 2 === 0)).toContainEqual(['same_as_another', pair[1]!.id])
  })
})

describe('an honest meter is never shut out', () => {
  it('an inverter that sleeps for one reading does not stop its meter for good', () => {
    const home = meter(1)
    const day = Array.from({ length: 6 }, (_, hour) => ({
      at: START + (10 + hour) * HOUR,
      export: 1000 * hour,
      ...(hour === 2 ? {} : { generation: 1500 * hour }),
    }))
    const { verdicts } = runEpochs(
      uniform,
      [home],
      day.map(reading => report(home, reading)),
      daily,
    )
    expect(codesOf(verdicts)).toEqual([])
  })

  it('a meter that was replaced by one with a higher count counts on from there', () => {
    const home = meter(1)
    const before = steady(2, { import: 500 }, START + 8 * HOUR)
    const after = steady(10, { import: 500 }, START + 11 * HOUR).map(reading => ({
      ...reading,
      import: 90_000_000 + (reading.import ?? 0),
    }))
    const { verdicts } = runEpochs(
      uniform,
      [home],
      [...before, ...after].map(item => report(home, item)),
      daily,
    )
    expect(codesOf(verdicts).filter(code => code === 'register_beyond_capacity')).toHaveLength(1)
  })

  it('meters far from each other are not compared as neighbours', () => {
    const sunny = [1, 2, 3, 4, 5].map(number => meter(number))
    const north = meter(6, { cell: '8708cb8a9ffffff' })
    const week = (perDay: number) =>
      Array.from({ length: 7 * 24 }, (_, hour) => ({
        at: START + hour * HOUR,
        generation: Math.floor(hour / 24) * perDay + Math.min(Math.max((hour % 24) - 9, 0), 6) * (perDay / 6),
      }))
    const said = [
      ...sunny.flatMap((by, index) => week(24_000 + index * 60).map(reading => report(by, reading))),
      ...week(6_000).map(reading => report(north, reading)),
    ]
    const { outcomes } = runEpochs(uniform, [...sunny, north], said, { epochMs: DAY, epochs: 8 })
    expect(outcomes.flatMap(({ findings }) => findings).map(({ code }) => code)).toEqual([])
  })
})

describe('the yield of a home that is sometimes offline', () => {
  it('is judged by its registers, which miss nothing', () => {
    const homes = [1, 2, 3, 4, 5].map(number => meter(number))
    const solar = (hour: number) =>
      Math.floor(hour / 24) * 24_000 + Math.min(Math.max((hour % 24) - 9, 0), 6) * 4000
    const hours = Array.from({ length: 8 * 24 }, (_, hour) => hour)
    const said = homes.flatMap((by, index) =>
      hours
        // The last home says nothing from ten to three each day; its registers count on.
        .filter(hour => index < 4 || hour % 24 < 10 || hour % 24 > 15)
        .map(hour => report(by, { at: START + hour * HOUR, generation: solar(hour) + index })),
    )
    const { outcomes } = runEpochs(uniform, homes, said, { epochMs: DAY, epochs: 8 })
    expect(outcomes.flatMap(({ findings }) => findings).filter(({ code }) => code === 'yield_low')).toEqual(
      [],
    )
  })
})

describe('money', () => {
  it('theMoneyDoesNotDependOnHowLongAnEpochIs, with a late reading too', () => {
    const [seller, buyer] = [meter(1), meter(2)]
    const noon = START + 12 * HOUR
    const said = [
      ...[0, 1].map(hour => report(buyer, { at: noon + hour * HOUR, import: 1000 * hour })),
      report(seller, { at: noon, generation: 0 }),
      report(seller, { at: noon + HOUR, export: 1000, generation: 1000 }, noon + 20 * HOUR),
    ]
    const settle = (epochMs: number, epochs: number) =>
      moneyOf(runEpochs(uniform, [seller, buyer], said, { epochMs, epochs }).outcomes)
    expect(settle(7 * DAY, 2)).toEqual(settle(HOUR, 14 * 24))
  })

  const twoSided = (orders: readonly object[]) => {
    const [seller, buyer] = [meter(1), meter(2)]
    const noon = START + 12 * HOUR
    const said = [
      ...orders.map(fields => order(seller, { slot: noon, ...fields }, START + HOUR)),
      ...[0, 1].map(hour =>
        report(seller, { at: noon + hour * HOUR, export: 2000 * hour, generation: 2000 * hour }),
      ),
      ...[0, 1].map(hour => report(buyer, { at: noon + hour * HOUR, import: 1000 * hour })),
    ]
    const { outcomes } = runEpochs(uniform, [seller, buyer], said, daily)
    return moneyOf(outcomes).get(buyer.owner) ?? 0n
  }

  it('orders for both sides of a slot both stand: a seller never gets less than its price', () => {
    const orders = [
      { side: 'buy', price: 60_000, wh: 500 },
      { side: 'sell', price: 150_000, wh: 5000 },
    ]
    expect(twoSided(orders)).toBe(-150_000n)
  })

  it.each(['sdr', 'dynamic-key', 'static-key'] as const)('a %s market has no bids, and says so', market => {
    const home = meter(1)
    const keys = market === 'static-key' ? { keys: { [home.id]: 1_000_000 } } : {}
    const resource = energy({ market, retail: '0.22', feedIn: '0.05', ...keys })
    const bid = { slot: START + 12 * HOUR, side: 'buy', price: 60_000, wh: 1000 }
    const { verdicts } = runEpochs(resource, [home], [order(home, bid, START + HOUR)], daily)
    expect(codesOf(verdicts)).toEqual(['orders_not_used'])
  })

  it('what another one says too is sold once: by the one that is vouched for', () => {
    const [copy, original, buyer] = [meter(1), meter(2, { vouched: { pvW: 5000 } }), meter(3)]
    const said = threeDays.flatMap(({ at, generation }, hour) => [
      report(original, { at, generation, export: generation }),
      report(copy, { at, generation, export: generation }),
      report(buyer, { at, import: 20_000 * hour }),
    ])
    const { outcomes } = runEpochs(uniform, [copy, original, buyer], said, { epochMs: 3 * DAY, epochs: 2 })
    const money = moneyOf(outcomes)
    expect(money.get(copy.owner)).toBeUndefined()
    expect(money.get(original.owner)).toBe((BigInt(threeDays.at(-1)!.generation) * 220_000n) / 1000n)
  })

  it('a store sells what it took and made, and no more than it holds', () => {
    const [buyer, plant] = [meter(3), meter(1, { details: { pvW: 5000, storageWh: 10_000 } })]
    const sold = (perHour: Omit<Registers, 'at'>, by = plant) => {
      const said = steady(10, perHour).flatMap(reading => [
        report(by, reading),
        report(buyer, { at: reading.at, import: ((reading.at - START) / HOUR) * 6_000 }),
      ])
      return moneyOf(runEpochs(uniform, [by, buyer], said, daily).outcomes).get(by.owner) ?? 0n
    }
    expect(sold({ import: 0, export: 5_000 })).toBe(0n)
    // What it took in the same hour it takes from itself.
    expect(sold({ import: 200, export: 5_000 })).toBe(0n)
    // By night it gives what it took before, up to what it holds.
    const said = [
      report(plant, { at: START, import: 0, export: 0 }),
      report(plant, { at: START + HOUR, import: 4_000, export: 0 }),
      report(plant, { at: START + 2 * HOUR, import: 4_000, export: 4_000 }),
      ...[0, 1, 2].map(hour => report(buyer, { at: START + hour * HOUR, import: hour * 6_000 })),
    ]
    const given = (by: typeof plant) => {
      const all = said.map(one => (one.by === plant ? { ...one, by } : one))
      return moneyOf(runEpochs(uniform, [by, buyer], all, daily).outcomes).get(by.owner) ?? 0n
    }
    const kwh = 220_000n
    // In the first hour it bought 4 kWh of nobody: there was nobody to sell.
    expect(given(plant)).toBe(2n * kwh)
    expect(given({ ...plant, vouched: { storageWh: 10_000 } })).toBe(4n * kwh)
  })
})

describe('what a message may say', () => {
  const home = meter(1)
  const noon = START + 12 * HOUR
  const register = (n: string, hour: number, v: number, u = 'Wh') => ({
    n,
    u,
    t: (noon + hour * HOUR) / 1000,
    v,
  })
  const say = (...packs: readonly Uint8Array[]) => {
    const said = packs.map((payload, hour) => ({
      by: home,
      payload,
      arrivedAtMs: noon + hour * HOUR + 1000,
    }))
    const { outcomes, verdicts } = runEpochs(uniform, [home], said, daily)
    return { codes: codesOf(verdicts), credited: creditedWh(outcomes, home.id) }
  }

  it('an inverter alone counts as generation', () => {
    const packs = [0, 1].map(hour => encodeSenmlCbor([register('generation', hour, 2500 * hour)]))
    expect(say(...packs)).toEqual({ codes: [], credited: 2500n })
  })

  it('kWh are as good as Wh where they are whole Wh', () => {
    const packs = [0, 1].map(hour =>
      encodeSenmlCbor([register('generation', hour, hour === 0 ? 12_345.678 : 12_347.179, 'kWh')]),
    )
    expect(say(...packs)).toEqual({ codes: [], credited: 1501n })
    expect(say(encodeSenmlCbor([register('generation', 0, 1.2345, 'kWh')])).codes).toEqual([
      'register_not_whole',
    ])
  })

  it('three thousand readings, and not one more', () => {
    const many = Array.from({ length: 3001 }, (_, index) => register('generation', -index, 1))
    expect(say(encodeSenmlCbor(many)).codes).toEqual(['too_many_readings'])
  })
})

describe('a meter and an inverter that report in packs of their own', () => {
  const home = meter(1)
  const flows = { import: 100, export: 700, generation: 900 }
  const whole = steady(5, flows, START + 10 * HOUR).map(reading => report(home, reading))
  const apart = steady(5, flows, START + 10 * HOUR).flatMap(({ generation, ...grid }): Said[] => {
    const made = encodeSenmlCbor([{ n: 'generation', u: 'Wh', t: grid.at / 1000, v: generation ?? 0 }])
    const inverter = { by: home, payload: made, arrivedAtMs: grid.at + 2000 }
    return [report(home, grid), inverter]
  })

  it('are credited as one pack is', () => {
    const [one, two] = [whole, apart].map(said => runEpochs(uniform, [home], said, daily))
    expect(codesOf(two!.verdicts)).toEqual([])
    expect(creditedWh(two!.outcomes, home.id)).toBe(creditedWh(one!.outcomes, home.id))
    expect(creditedWh(two!.outcomes, home.id)).toBe(5n * 900n)
  })

  it('count once, though the same registers are said again in one pack', () => {
    const { outcomes, verdicts } = runEpochs(uniform, [home], [...apart, ...whole], daily)
    expect(new Set(codesOf(verdicts))).toEqual(new Set(['time_repeated']))
    expect(creditedWh(outcomes, home.id)).toBe(5n * 900n)
  })
})

describe('a store that sells what it bought', () => {
  const flows = { import: 1000, export: 900 }
  const credited = (by: ReturnType<typeof meter>, perHour: Omit<Registers, 'at'>) => {
    const said = steady(5, perHour, START + 10 * HOUR).map(reading => report(by, reading))
    const { outcomes, verdicts } = runEpochs(uniform, [by], said, daily)
    return { wh: creditedWh(outcomes, by.id), codes: [...new Set(codesOf(verdicts))] }
  }

  it('made nothing: only an inverter’s register is credited where storage is registered', () => {
    const store = meter(1, { details: { pvW: 5000, storageWh: 10_000 } })
    expect(credited(store, flows)).toEqual({ wh: 0n, codes: ['generation_unmetered'] })
    expect(credited(store, { ...flows, generation: 400 }).wh).toBe(5n * 400n)
    expect(credited(meter(1), flows).wh).toBe(5n * 900n)
  })
})

describe('the state stays small', () => {
  it('an order for a slot in a hundred years is not kept', () => {
    const home = meter(1)
    const far = { slot: Date.UTC(2116, 0, 1), side: 'buy', price: 1, wh: 1 }
    const { verdicts } = runEpochs(uniform, [home], [order(home, far, START + HOUR)], daily)
    expect(verdicts.every(({ accepted }) => !accepted)).toBe(true)
  })
})
