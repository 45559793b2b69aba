import { describe, expect, it } from 'vitest'
import type { DetectorModel } from '../../../kernel/detector/model.ts'
import type { SenmlRecord } from '../../../protocol/senml/senml.ts'
import { type Replayed, replay, type Said, stationOf } from '../testing/replay.ts'
import { TRAIT_NAMES } from './detector/traits.ts'
import { MARKET_REASONS } from './market/market-reasons.ts'
import { humidity, type Quantity, soundLevel, temperature, windSpeed } from './quantities.ts'
import { SENSING_REASONS } from './reasons.ts'
import { sensing } from './resource.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const START_MS = Date.UTC(2026, 0, 5)
const [NEWARK, KENNEDY, LA_GUARDIA] = ['872a1071effffff', '872a103b1ffffff', '872a100f5ffffff'] as const
const light: Quantity = {
  name: 'light',
  unit: 'lx',
  range: [0, 200_000],
  resolution: 1,
  constancy: { window: '2h', unless: [{ because: 'dark', quantity: 'light', atMost: 0 }] },
}
const hush: Quantity = {
  name: 'hush',
  unit: 'dB',
  range: [0, 140],
  resolution: 0.1,
  constancy: { window: '2h', unless: [{ because: 'quiet', quantity: 'hush', atMost: 35 }] },
}
const resource = sensing({ quantities: [temperature, humidity, windSpeed, light, hush], capacityPerCell: 1 })
const one = stationOf(1, NEWARK, 0)
const seen = new Set<string>()

/** A value that never stands still, and differs from station to station. */
const lively = (hour: number, station = 0) =>
  10 + 3 * Math.sin(hour / 4) + ((hour * 7 + station * 3) % 5) / 10

const celsius = (timeMs: number, v: number): SenmlRecord => ({
  n: 'temperature',
  u: 'Cel',
  v,
  t: timeMs / 1000,
})
const hourAt = (hour: number) => START_MS + hour * HOUR_MS

function say(hour: number, records: readonly SenmlRecord[], subject = one): Said {
  return { subject, timeMs: hourAt(hour), records }
}

/** One reading an hour, values from a function of the hour. */
function hourly(
  count: number,
  value: (hour: number) => number,
  subject = one,
  quantity: Quantity = temperature,
): Said[] {
  const { name: n, unit: u } = quantity
  return Array.from({ length: count }, (_, hour) =>
    say(hour, [{ n, u, v: value(hour), t: hourAt(hour) / 1000 }], subject),
  )
}

function run(said: readonly Said[], of = resource): Replayed {
  const replayed = replay(of, said, DAY_MS)
  seeHolds(replayed)
  for (const code of [
    ...replayed.rejected,
    ...[...replayed.notes, ...replayed.findings].map(({ code }) => code),
  ])
    seen.add(code)
  return replayed
}

function seeHolds({ contributions }: Replayed): void {
  for (const { holds = [] } of contributions)
    for (const code of holds.flatMap(({ codes }) => codes)) seen.add(code)
}

/** [hour, outcome, code] of every note but for the first reading's. */
const notes = ({ notes }: Replayed) =>
  notes
    .filter(({ code }) => code !== 'no_history')
    .map(({ timeMs, outcome, code }) => [(timeMs - START_MS) / HOUR_MS, outcome, code])
const unitsOf = (replayed: Replayed, subject = one) => Number(replayed.units.get(subject.id) ?? 0n)

describe('what one message says', () => {
  it('a pack of several records and times counts once for each', () => {
    const records = [0, 1, 2].flatMap(hour => [
      celsius(hourAt(hour), lively(hour)),
      { n: 'humidity', u: '%RH', v: 50 + hour, t: hourAt(hour) / 1000 },
    ])
    expect(unitsOf(run([say(3, records)]))).toBe(6)
  })

  it('the quantity is the last word of the name', () => {
    const named = ['temperature', 'urn:dev:mac:0024befffe804ff1:temperature', 'roof/temperature']
    for (const n of named) expect(unitsOf(run([say(1, [{ ...celsius(hourAt(1), 5), n }])]))).toBe(1)
  })

  it('each wrong record has its reason, and costs the others nothing', () => {
    const wrong: [SenmlRecord, string][] = [
      [{ ...celsius(hourAt(5), 40), n: 'colour' }, 'quantity_unknown'],
      [{ ...celsius(hourAt(5), 40), u: 'K' }, 'unit_wrong'],
      [{ n: 'temperature', v: 40, t: hourAt(5) / 1000 }, 'unit_wrong'],
      [{ n: 'temperature', vb: true, t: hourAt(5) / 1000 }, 'no_value'],
      [{ n: 'temperature', u: 'Cel', s: 7, t: hourAt(5) / 1000 }, 'no_value'],
      [celsius(hourAt(5), 85), 'sentinel'],
      [celsius(hourAt(5), 1e300), 'out_of_range'],
      [celsius(hourAt(7), 10), 'time_ahead'],
      [celsius(hourAt(6) - 36 * HOUR_MS, 10), 'too_late'],
    ]
    for (const [record, code] of wrong) {
      const replayed = run([say(6, [celsius(hourAt(6), 10), record])])
      expect(notes(replayed)).toEqual([[6, 'fail', code]])
      expect(unitsOf(replayed)).toBe(1)
    }
  })

  it('a time in 1970, in 2100 or before the device stood there does not count', () => {
    const moved = { ...one, registeredAtMs: START_MS - DAY_MS, movedAtMs: hourAt(3) }
    const records = [
      celsius(3e8 * 1000, 10),
      celsius(Date.UTC(2100, 0, 1), 10),
      celsius(hourAt(2), 10),
      celsius(hourAt(3), 10),
    ]
    const replayed = run([say(4, records, moved)])
    expect(notes(replayed).map(([, , code]) => code)).toEqual(['before_place', 'time_ahead', 'before_place'])
    expect(unitsOf(replayed, moved)).toBe(1)
  })

  it('a message without a usable record is rejected with what is known', () => {
    expect(run([say(1, [{ ...celsius(hourAt(1), 1), n: 'colour' }])]).rejected).toEqual(['no_quantity'])
    expect(run([say(1, [celsius(hourAt(1), Number.NaN)])]).rejected).toEqual(['payload_malformed'])
    expect(run([say(1, [celsius(hourAt(1), Number.POSITIVE_INFINITY)])]).rejected).toEqual([
      'payload_malformed',
    ])
    expect(run([say(1, [{ n: 'temperature', u: 'Cel', v: 1, t: -5 }])]).rejected).toEqual([
      'payload_malformed',
    ])
  })
})

describe('what one series says', () => {
  it('a reading counts once, and in any order: repeated, or of an interval that was counted', () => {
    const tomorrow = {
      ...say(25, [celsius(hourAt(22), 11), celsius(hourAt(23), 11), celsius(hourAt(23) + 60_000, 11)]),
    }
    const replayed = run([
      ...hourly(24, lively),
      tomorrow,
      say(26, [celsius(hourAt(21) + 60_000, 11), celsius(hourAt(24), 12), celsius(hourAt(26), 12)]),
    ])
    expect(notes(replayed)).toEqual([
      [25, 'fail', 'time_repeated'],
      [25, 'fail', 'time_repeated'],
      [25, 'unjudged', 'slot_counted'],
      [26, 'unjudged', 'slot_counted'],
    ])
    expect(unitsOf(replayed)).toBe(26)
  })

  it('a spike fails; what follows it does not', () => {
    const spiked = run(hourly(24, hour => lively(hour) + (hour === 12 ? 20 : 0)))
    expect(notes(spiked)).toEqual([[12, 'fail', 'jump']])
    expect(unitsOf(spiked)).toBe(23)
  })

  it('two spikes of different height in a row fail both', () => {
    const spiked = run(hourly(24, hour => lively(hour) + (hour === 12 ? 40 : hour === 13 ? 20 : 0)))
    expect(notes(spiked).map(([hour, , code]) => [hour, code])).toEqual([
      [12, 'jump'],
      [13, 'jump'],
    ])
  })

  it('a jump that stays is a new level after three readings', () => {
    const raised = run(hourly(24, hour => lively(hour) + (hour >= 12 ? 20 : 0)))
    expect(notes(raised)).toEqual([
      [12, 'fail', 'jump'],
      [13, 'fail', 'jump'],
      [14, 'fail', 'jump'],
      [15, 'unjudged', 'level_changed'],
    ])
    expect(unitsOf(raised)).toBe(21)
  })

  it('the first reading cannot be judged, and counts', () => {
    const replayed = run([say(1, [celsius(hourAt(1), 30)]), say(2, [celsius(hourAt(2), 10)])])
    expect(replayed.notes.map(({ code, outcome }) => [outcome, code])).toEqual([
      ['unjudged', 'no_history'],
      ['unjudged', 'no_history'],
    ])
    expect(unitsOf(replayed)).toBe(2)
  })

  it('a stuck sensor fails once it has stood too long, and counts again when it moves', () => {
    const stuck = run(hourly(72, hour => (hour >= 36 && hour < 60 ? 11 : lively(hour))))
    const failed = notes(stuck)
    expect(new Set(failed.map(([, outcome, code]) => `${outcome} ${code}`))).toEqual(
      new Set(['fail constant']),
    )
    expect([failed[0]?.[0], failed.at(-1)?.[0]]).toEqual([45, 59])
  })

  it('standing still in saturated air, in frost, in calm and in the dark is not judged, and counts', () => {
    const still = (quantity: Quantity, value: number, context: Quantity, air: number) => {
      const beside = hourly(
        72,
        hour => (context === temperature ? air - lively(hour) / 20 : air),
        one,
        context,
      )
      return run([
        ...hourly(72, hour => (hour < 30 ? lively(hour) / 2 : value), one, quantity),
        ...(context === quantity ? [] : beside),
      ])
    }
    for (const [quantity, value, context, air, code] of [
      [temperature, 8, humidity, 99, 'saturated'],
      [windSpeed, 3, temperature, -4, 'frozen'],
      [windSpeed, 0, windSpeed, 0, 'calm'],
      [light, 0, light, 0, 'dark'],
      [hush, 20, hush, 20, 'quiet'],
    ] as const) {
      const replayed = still(quantity, value, context, air)
      const own = replayed.notes.filter(
        ({ facts, code }) => facts['quantity'] === quantity.name && code !== 'no_history',
      )
      expect(new Set(own.map(({ outcome, code }) => `${outcome} ${code}`))).toEqual(
        new Set([`unjudged ${code}`]),
      )
    }
  })

  it('who stands still with readings missing in between may have moved: that waits, and does not count in the end', () => {
    const sparse = hourly(72, hour => (hour >= 36 ? 11 : lively(hour))).filter(
      ({ timeMs }) => timeMs < hourAt(36) || (timeMs - START_MS) % (2 * HOUR_MS) === 0,
    )
    const replayed = run(sparse)
    expect(notes(replayed).map(([hour, outcome, code]) => `${outcome} ${code} ${hour}`)).toContain(
      'unjudged may_stand 70',
    )
    expect(unitsOf(replayed)).toBeLessThan(sparse.length)
  })

  it('a station that only knows tens of degrees does not measure temperature', () => {
    const coarse = run(hourly(60, hour => (hour % 2) * 10))
    expect(new Set(notes(coarse).map(([, outcome, code]) => `${outcome} ${code}`))).toEqual(
      new Set(['fail too_coarse']),
    )
    expect(unitsOf(coarse)).toBe(24)
  })

  it('an interval with more failures than passes does not count', () => {
    const records = [0, 1, 2].map(minute => celsius(hourAt(1) + minute * 60_000, minute === 0 ? 10 : 500))
    expect(unitsOf(run([say(2, records)]))).toBe(0)
    expect(unitsOf(run([say(2, [...records, celsius(hourAt(1) + 240_000, 10.1)])]))).toBe(1)
  })
})

describe('what the network says', () => {
  const places = [NEWARK, KENNEDY, LA_GUARDIA]
  const trio = (
    count: number,
    change: (value: number, station: number, hour: number) => number = value => value,
  ) =>
    places.flatMap((cell, station) =>
      hourly(
        count,
        hour => change(lively(hour, station), station, hour),
        stationOf(station + 1, cell, station),
      ),
    )

  it('a reading unlike the neighbours’ is said, counts, and waits; alone, nobody can tell, and it waits too', () => {
    const slow = (value: number, station: number, hour: number) =>
      value + (station === 1 ? Math.min(12, hour * 2) : 0)
    const beside = run(trio(24, slow))
    const found = beside.findings.filter(({ code }) => code === 'neighbours_differ')
    expect(found.map(({ subject, facts }) => [subject, facts['quantity']])).toEqual([
      [stationOf(2, KENNEDY).id, 'temperature'],
    ])
    expect(unitsOf(beside, stationOf(2, KENNEDY))).toBe(24)
    expect(found[0]!.severity).toBe('notice')
    const holds = (replayed: Replayed) =>
      new Set(
        replayed.contributions.flatMap(({ holds = [], units }) =>
          units > 0n ? [holds.map(({ codes }) => codes.join(' ')).join(', ')] : [],
        ),
      )
    // Beside one that differs the other two have one neighbour left.
    expect(holds(beside)).toEqual(new Set(['too_new', 'too_lonely']))
    expect(found[0]!.messages.length).toBe(found[0]!.facts['readings'])
    const alone = run(trio(24, slow).filter(({ subject }) => subject.cell === KENNEDY))
    expect(alone.contributions[0]!.facts).toMatchObject({ passed: 24, isolated: 24, differing: 0 })
    expect(holds(alone)).toEqual(new Set(['too_lonely']))
    expect(alone.findings).toEqual([])
  })

  it('an owner’s own stations are no neighbours', () => {
    const owner = stationOf(1, NEWARK).owner
    const said = trio(24, (value, station, hour) => value + (station === 1 ? hour : 0)).map(item => ({
      ...item,
      subject: { ...item.subject, owner },
    }))
    expect(run(said).findings).toEqual([])
  })

  it('other heights are not compared, unless both are vouched for: then altitude is allowed for', () => {
    const high = (altitudeM: number, isVouched = false) =>
      trio(24, (value, station) => value - (station === 1 ? 13 : 0)).map(item => {
        const details = { altitudeM: item.subject.cell === KENNEDY ? altitudeM : 0 }
        return { ...item, subject: { ...item.subject, details, ...(isVouched ? { vouched: details } : {}) } }
      })
    const told = (said: readonly Said[]) => {
      const { findings, contributions } = run(said)
      const own = contributions.filter(({ subject }) => subject === stationOf(2, KENNEDY).id)
      return [
        findings.map(({ code }) => code),
        own.reduce((sum, { facts }) => sum + Number(facts['isolated']), 0),
      ]
    }
    expect(told(high(2000))).toEqual([[], 24])
    expect(told(high(2000, true))).toEqual([[], 0])
    expect(told(high(0))).toEqual([['neighbours_differ'], 0])
  })

  it('neighbours who do not agree judge nobody', () => {
    const apart = run(trio(24, (value, station) => value + station * 14))
    expect(
      apart.findings.filter(({ code }) => code === 'neighbours_differ').map(({ subject }) => subject),
    ).toEqual([])
    expect(apart.contributions.map(({ facts }) => facts['disagreeing'])).toContain(24)
  })

  it('a station that is always off by much is biased; what it learnt is forgotten when it moves', () => {
    const off = trio(6 * 24, (value, station) => value + (station === 1 ? 5 : 0))
    const biased = run(off)
    expect(biased.findings.map(({ code, subject }) => [code, subject])).toEqual([
      ['bias', stationOf(2, KENNEDY).id],
    ])
    const isFirst = ({ timeMs }: Said) => timeMs < hourAt(5 * 24)
    const elsewhere = (item: Said): Said =>
      item.subject.cell === KENNEDY
        ? { ...item, subject: { ...item.subject, movedAtMs: hourAt(5 * 24) } }
        : item
    const before = replay(resource, off.filter(isFirst), DAY_MS)
    const lastDay = off.filter(item => !isFirst(item)).map(elsewhere)
    const after = replay(resource, lastDay, DAY_MS, { from: before.state })
    const state = after.state as {
      stations: Record<string, { placedAtMs: number; series: Record<string, { learnt: string }> }>
    }
    expect(state.stations[stationOf(2, KENNEDY).id]).toMatchObject({
      placedAtMs: hourAt(5 * 24),
      series: { temperature: { learnt: '1'.repeat(24) } },
    })
  })

  it('beyond a cell’s capacity nothing is earned, and the reason is given', () => {
    const crowd = [1, 2].flatMap(number =>
      hourly(24, hour => lively(hour, number), stationOf(number, NEWARK, number)),
    )
    const replayed = run(crowd)
    expect(
      replayed.findings.map(({ code, subject, facts }) => [
        code,
        subject,
        facts['intervals'],
        facts['capacity'],
      ]),
    ).toEqual([['cell_full', stationOf(2, NEWARK).id, 24, 1]])
    expect(replayed.contributions.map(({ units, facts }) => [units, facts['toldBefore'] ?? 0])).toEqual([
      [24n, 0],
      [0n, 24],
    ])
  })

  it('equal series share one pay; a copy of what was committed to earns nothing, and is accused', () => {
    const [first, second] = [stationOf(1, NEWARK, 1), stationOf(2, KENNEDY, 2)]
    const copied = (delayMs: number, commits: boolean) => [
      ...hourly(24, lively, first).map(item =>
        commits
          ? { ...item, committedAtMs: item.timeMs + 1000, arrivedAtMs: item.timeMs + 1000 + HOUR_MS / 2 }
          : item,
      ),
      ...hourly(24, lively, second).map(item => ({ ...item, arrivedAtMs: item.timeMs + 1000 + delayMs })),
    ]
    const shared = run(copied(HOUR_MS, false))
    const told = shared.findings.map(({ code, severity, subject }) => `${code} ${severity} ${subject}`)
    expect(new Set(told)).toEqual(new Set([first, second].map(({ id }) => `same_series notice ${id}`)))
    const pay = ({ contributions }: Replayed, { id }: typeof one) =>
      contributions
        .filter(({ subject }) => subject === id)
        .reduce((sum, { units, qualityPpm }) => sum + (Number(units) * qualityPpm) / 1e6, 0)
    expect([first, second].map(subject => pay(shared, subject))).toEqual([12, 12])
    const proven = run(copied(HOUR_MS, true))
    const accused = proven.findings.filter(({ severity }) => severity === 'serious')
    expect(new Set(accused.map(({ code, subject }) => `${code} ${subject}`))).toEqual(
      new Set([`clone ${second.id}`]),
    )
    expect([first, second].map(subject => pay(proven, subject))).toEqual([24, 0])
  })

  it('who guesses often has committed to nothing: a lucky guess is a copy, a commitment of another hour is none', () => {
    const [first, second] = [stationOf(1, NEWARK, 1), stationOf(2, KENNEDY, 2)]
    const guessed = (besideMs: number) =>
      run([
        ...hourly(24, lively, first).map(item => ({
          ...item,
          committedAtMs: item.timeMs + 1000,
          arrivedAtMs: item.timeMs + HOUR_MS,
        })),
        ...hourly(24, lively, second).map(item => ({
          ...item,
          committedAtMs: item.timeMs + 2000,
          unopened: [item.timeMs + besideMs],
          arrivedAtMs: item.timeMs + HOUR_MS + 5 * 60_000,
        })),
      ])
    expect([first, second].map(subject => unitsOf(guessed(1), subject))).toEqual([24, 0])
    expect([first, second].map(subject => unitsOf(guessed(2 * HOUR_MS), subject))).toEqual([24, 24])
  })

  it('an observation is paid once, though another says it a day later; not less to who said it first and was left out', () => {
    const [first, second] = [stationOf(1, NEWARK, 1), stationOf(2, KENNEDY, 2)]
    const aDayLater = hourly(24, lively, second).map(item => ({ ...item, arrivedAtMs: item.timeMs + DAY_MS }))
    const late = run([...hourly(24, lively, first), ...aDayLater])
    expect([first, second].map(subject => unitsOf(late, subject))).toEqual([24, 0])
    const leftOut = hourly(24, lively, first).map(item => ({ ...item, leftOut: 1 }))
    const prompt = hourly(24, lively, second).map(item => ({ ...item, arrivedAtMs: item.timeMs + 5000 }))
    const brought = replay(resource, [...leftOut, ...prompt], DAY_MS, { inclusion: 3 })
    expect(unitsOf(brought, first)).toBe(24)
  })

  it('a copy with noise of what was committed to earns nothing, and is not accused; without a commitment it is nobody’s copy', () => {
    const thief = stationOf(4, NEWARK, 4)
    const air = (hour: number) => 10 + 6 * Math.sin(hour / 4) + 4 * Math.sin(hour / 37)
    const told = (commits: boolean) =>
      run([
        ...places
          .flatMap((cell, station) =>
            hourly(
              72,
              hour => air(hour) + lively(hour * 5, station) / 4,
              stationOf(station + 1, cell, station),
            ),
          )
          .map(item =>
            commits
              ? { ...item, committedAtMs: item.timeMs + 1000, arrivedAtMs: item.timeMs + HOUR_MS + 1000 }
              : item,
          ),
        ...hourly(72, hour => air(hour) + lively(hour * 5, 1) / 4 + ((hour * 5) % 3) / 10, thief).map(
          item => ({
            ...item,
            arrivedAtMs: item.timeMs + HOUR_MS + 60_000,
          }),
        ),
      ])
    const of = (replayed: Replayed) => replayed.findings.filter(({ code }) => code === 'derived')
    expect(new Set(of(told(true)).map(({ subject, severity }) => `${subject} ${severity}`))).toEqual(
      new Set([`${thief.id} notice`]),
    )
    expect(of(told(false))).toEqual([])
  })

  it('who does not go along with the weather waits, and gets nothing once that is sure; nobody is accused', () => {
    const swing = (hour: number, station: number) =>
      10 + 9 * Math.sin((2 * Math.PI * hour) / 90) + lively(hour, station) / 9
    const said = [...places, LA_GUARDIA].flatMap((cell, station) =>
      hourly(
        20 * 24,
        hour => (station === 3 ? 12 + lively(hour, 2) / 9 : swing(hour, station)),
        // The three are vouched for: strangers' word would forfeit nothing.
        {
          ...stationOf(station + 1, cell, station),
          ...(station === 3 ? {} : { vouched: { model: 'WS-1' } }),
        },
      ),
    )
    const { findings, forfeits, contributions, releases } = run(
      said,
      sensing({ quantities: [temperature], declared: { perCell: 2 } }),
    )
    const odd = stationOf(4, LA_GUARDIA).id
    expect(
      new Set(
        findings
          .filter(({ code }) => code === 'does_not_follow')
          .map(({ subject, severity }) => `${subject} ${severity}`),
      ),
    ).toEqual(new Set([`${odd} notice`]))
    expect(new Set(forfeits.map(({ subject }) => subject))).toEqual(new Set([odd]))
    expect(contributions.filter(({ subject }) => subject === odd).at(-1)?.units).toBe(0n)
    expect(new Set(releases.map(({ subject }) => subject)).size).toBe(3)
  })

  it('a device without a place earns nothing', () => {
    const replayed = run(hourly(24, lively, stationOf(1, '')))
    expect(replayed.findings.map(({ code }) => code)).toEqual(['no_place'])
    expect(replayed.contributions.map(({ units }) => units)).toEqual([0n])
  })

  it('an outage is missing and costs its share; who is silent is not mentioned', () => {
    const replayed = run([
      ...hourly(24, lively),
      ...hourly(48, hour => lively(hour, 1), stationOf(2, KENNEDY)).filter(
        ({ timeMs }) => timeMs < hourAt(30),
      ),
    ])
    const second = replayed.contributions.filter(({ subject }) => subject === stationOf(2, KENNEDY).id)
    expect(second.map(({ units, qualityPpm, facts }) => [units, qualityPpm, facts['missing']])).toEqual([
      [24n, 1_000_000, 0],
      [6n, 1_000_000, 18],
    ])
    expect(replayed.contributions.length).toBe(3)
  })

  it('whoever sends late is still held against what the neighbours said in time', () => {
    const offAndLate = trio(
      24,
      (value, station, hour) => value + (station === 1 ? Math.min(12, hour * 2) : 0),
    ).map(item =>
      item.subject.cell === KENNEDY && item.timeMs >= hourAt(20)
        ? { ...item, timeMs: hourAt(24), arrivedAtMs: hourAt(24) + 1000 }
        : item,
    )
    const replayed = run(offAndLate)
    const blamed = replayed.findings
      .filter(({ code }) => code === 'neighbours_differ')
      .flatMap(({ messages }) => messages.map(id => offAndLate[Number.parseInt(id, 16)]!.timeMs))
    expect(blamed.filter(timeMs => timeMs === hourAt(24)).length).toBe(4)
  })
})

describe('a level with its parts', () => {
  const noise = sensing({ quantities: [soundLevel] })
  const { names } = soundLevel.parts!

  /** Ten equal octaves are 10 dB below their sum. */
  function octaves(hour: number, level: number, parts: readonly string[] = names): Said {
    const t = hourAt(hour) / 1000
    const record = (n: string, v: number): SenmlRecord => ({ n, u: 'dB', v, t })
    return say(hour, [record('soundLevel', level), ...parts.map(n => record(n, lively(hour) + 30))])
  }

  it('counts where they add up to it, and its parts earn nothing by themselves', () => {
    const day = Array.from({ length: 24 }, (_, hour) => octaves(hour, lively(hour) + 40))
    const replayed = run(day, noise)
    expect(replayed.notes.filter(({ outcome }) => outcome === 'fail')).toEqual([])
    expect(replayed.contributions.map(({ units, qualityPpm }) => [units, qualityPpm])).toEqual([
      [24n, 1_000_000],
    ])
  })

  it('does not count where it was raised afterwards, or a part is missing', () => {
    const said = [
      octaves(0, lively(0) + 40),
      octaves(1, lively(1) + 46),
      octaves(2, lively(2) + 40, names.slice(1)),
    ]
    const replayed = run(said, noise)
    expect(replayed.notes.filter(({ outcome }) => outcome === 'fail').map(({ code }) => code)).toEqual([
      'parts_differ',
      'parts_missing',
    ])
    expect(replayed.contributions.map(({ units }) => units)).toEqual([1n])
  })
})

describe('where somebody may vouch', () => {
  const vouched = { ...one, vouched: { model: 'WS-1' } }
  const trusted = (subject: typeof one) => {
    const said = hourly(24, lively, subject)
    const replayed = replay(resource, said, DAY_MS, { vouching: true })
    seeHolds(replayed)
    const { contributions } = replayed
    return contributions.filter(({ units }) => units > 0n)
  }

  it('what nobody vouches for waits, and has a part of the pool that takes nothing from others', () => {
    const [contribution] = trusted(one)
    expect(contribution).toMatchObject({
      limited: true,
      qualityPpm: 40_000,
      holds: [{ ppm: 1_000_000, codes: ['not_vouched', 'too_lonely'] }],
    })
    expect(contribution?.facts).toMatchObject({ tier: 'declared' })
  })

  it('what is vouched for and has no neighbours waits for them, as far as it could not be compared', () => {
    const [contribution] = trusted(vouched)
    expect(contribution?.limited).toBeUndefined()
    expect(contribution?.holds).toEqual([{ ppm: 1_000_000, codes: ['too_lonely'] }])
  })

  it('where nobody is listed nobody is limited, and what nothing independent agrees with waits', () => {
    const { contributions } = replay(resource, hourly(24, lively), DAY_MS)
    const [{ holds, limited } = {}] = contributions.filter(({ units }) => units > 0n)
    expect([holds, limited]).toEqual([[{ ppm: 1_000_000, codes: ['too_lonely'] }], undefined])
  })
})

describe('a detector in the rules', () => {
  const rough = TRAIT_NAMES.indexOf('rough')
  /** Whoever leaps half as much again as the neighbours. */
  const detector: DetectorModel = {
    format: 1,
    resource: 'sensing',
    features: [...TRAIT_NAMES],
    usual: TRAIT_NAMES.map(() => 1_000),
    depth: 1,
    trees: [[rough, 1_500, 0, 100]],
    threshold: 50,
    trainedOn: { data: `0x${'ab'.repeat(32)}`, epochs: 9, subjects: 3 },
    measured: { honestHeldPpm: 0, foundPpm: {} },
  }
  const watched = sensing({ quantities: [temperature, windSpeed], detector })
  const stations = [NEWARK, KENNEDY, LA_GUARDIA].map((cell, index) => stationOf(index + 1, cell, 0))
  const weather = (hour: number, station: number) =>
    12 + 5 * Math.sin(hour / 30) + 3 * Math.sin(hour / 9) + ((hour * 7 + station * 3) % 5) / 10
  /** The third throws dice for its thermometer until a day, and not for its anemometer. */
  const said = (days: number, untilDay: number) =>
    stations.flatMap((subject, station) => {
      const dice = (hour: number) => (station === 2 && hour < untilDay * 24 ? ((hour * 37) % 11) / 3 : 0)
      const warm = hourly(days * 24, hour => weather(hour, station) + dice(hour), subject)
      const wind = hourly(days * 24, hour => 3 + weather(hour, station) / 2, subject, windSpeed)
      return [...warm, ...wind]
    })
  const [, , third] = stations as [(typeof stations)[0], (typeof stations)[0], (typeof stations)[0]]
  const heldBy = ({ contributions }: Replayed, subject = third) =>
    contributions.filter(one => one.subject === subject.id && String(one.facts['held']).includes('model'))

  it('holds the quantity that it finds, and no other, of whom it finds, and says by what', () => {
    const { contributions, findings } = run(said(25, 25), watched)
    const replayed = { contributions } as Replayed
    expect(stations.map(subject => heldBy(replayed, subject).length > 0)).toEqual([false, false, true])
    const last = contributions.findLast(({ subject }) => subject === third.id)!
    expect(last.facts['modelSays']).toMatch(/^temperature: leaps from hour to hour.*: \d+, usual 1000/)
    const held = last.holds?.filter(({ codes }) => codes.includes('model_suspects')) ?? []
    expect(held.reduce((sum, { ppm }) => sum + ppm, 0)).toBe(500_000)
    expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([])
  })

  it('is all given back once it has looked like a station’s for a whole window', () => {
    const replayed = run(said(62, 22), watched)
    const [first, last] = [heldBy(replayed)[0]!, heldBy(replayed).at(-1)!]
    expect(last.epoch - first.epoch).toBeGreaterThan(1)
    const given = replayed.releases.filter(({ code }) => code === 'model_suspects')
    expect(new Set(given.map(({ subject }) => subject))).toEqual(new Set([third.id]))
    expect(Math.min(...given.map(({ epoch }) => epoch))).toBeGreaterThan(last.epoch)
  })

  it('does not hold what it cannot judge any more', () => {
    // From day 20 on it says half of its hours.
    const gaps = said(29, 29).filter(
      ({ subject, timeMs }) => subject !== third || timeMs < hourAt(20 * 24) || (timeMs / HOUR_MS) % 2 === 0,
    )
    const replayed = run(gaps, watched)
    const newest = replayed.contributions.findLast(({ subject }) => subject === third.id)!
    expect(heldBy(replayed).length).toBeGreaterThan(0)
    expect(newest.facts['modelSays']).toBeUndefined()
  })

  it('costs nobody anything where it finds nothing, nor is anything remembered where there is none', () => {
    const plain = run(said(20, 0), sensing({ quantities: [temperature, windSpeed] }))
    expect(run(said(20, 0), watched).contributions).toEqual(plain.contributions)
    expect(JSON.stringify(plain.state)).not.toMatch(/"week"|"looks"/)
  })
})

it('every reason was given above', () => {
  const ofTheMarket = Object.keys(MARKET_REASONS)
  const own = Object.keys(SENSING_REASONS).filter(code => !ofTheMarket.includes(code))
  expect([...seen].sort()).toEqual(own.sort())
})
