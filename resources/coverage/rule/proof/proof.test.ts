/** Beacons and witnesses: what counts, what does not and why, each denial beside the honest gateway that looks like it. */
import { describe, expect, it } from 'vitest'
import type { Subject } from '../../../../kernel/subject.ts'
import { beaconFrame, planOf } from '../../messages/beacon-plan.ts'
import { BEACON, type HeardBeacon, WITNESS } from '../../messages/coverage-messages.ts'
import { hashOf } from '../../testing/air.ts'
import { member } from '../../testing/conformance-case.ts'
import {
  ANSWER_AT,
  ANSWER_MS,
  at,
  everybody,
  four,
  heardOf,
  KNOWN,
  OPTIONS,
  planFor,
  REGION,
  SECRET_AT,
  SEED,
  SPREAD_MS,
  secret,
  secretOf,
  sentAt,
  witness,
} from '../../testing/draw.ts'
import { cellAt } from '../../testing/places.ts'
import { foundOf, notesOf, type Said, START_MS, seedOf, settle, unitsOf } from '../../testing/settle.ts'
import { placeOf } from '../radio/place.ts'
import { checkWitness } from './check-witness.ts'
import type { Station } from './stations.ts'

const EPOCHS = 6

const run = (subjects: readonly Subject[], said: readonly Said[], change: object = {}) =>
  settle({ subjects, options: OPTIONS, ...change }, said, EPOCHS)

describe('proved coverage', () => {
  it('pays whoever is heard and hears, and blames nobody', () => {
    const settled = run(four, everybody(four))
    expect(notesOf(settled)).toEqual([])
    expect(settled.flatMap(({ outcome }) => outcome.findings)).toEqual([])
    // Four owners: four fifths of what they share are for being heard and hearing.
    const units = four.map(one => unitsOf(settled, one))
    expect(units.every(one => one === units[0])).toBe(true)
    expect(units[0]).toBeGreaterThan(799_000_000n)
  })

  it('pays one that nobody hears nothing, and gives its share to nobody', () => {
    const lonely = at(9, 200_000)
    const settled = run([...four, lonely], [...everybody(four), secret(lonely)])
    expect(unitsOf(settled, lonely)).toBe(0n)
    expect(unitsOf(settled, four[0]!)).toBe(unitsOf(run(four, everybody(four)), four[0]!))
  })

  it('is of who is there when the seed is known: an unknown draw, and what is said twice, count for nothing', () => {
    const [first] = four as [Subject]
    const wrong = {
      ...secret(first),
      payload: BEACON.encode({ draw: 77, at: START_MS, secret: secretOf(first) }),
    }
    const settled = run(four, [
      ...everybody(four),
      secret(first, SECRET_AT + 5_000),
      wrong,
      witness(first, [heardOf(first, four[1]!)]),
    ])
    expect(notesOf(settled).toSorted()).toEqual(['beacon_twice', 'draw_unknown', 'witness_twice'])
    expect(unitsOf(settled, first)).toBe(unitsOf(run(four, everybody(four)), first))
  })
})

describe('what a witness is refused for', () => {
  const [a, b] = four as [Subject, Subject]
  const others = (by: Subject) => four.filter(one => one !== by && one !== b).map(one => heardOf(by, one))
  const saying = (change: Partial<HeardBeacon>) =>
    run(four, everybody(four, new Map([[a, [heardOf(a, b, change), ...others(a)]]])))

  it.each([
    ['beacon_unknown', { hash: hashOf('invented') }],
    ['lag_too_long', { before: ANSWER_AT - sentAt(b) - 4_001 }],
    ['lag_too_long', { before: ANSWER_AT - sentAt(b) + 4_001 }],
    ['frequency_differs', { frequencyHz: planFor(b).frequencyHz + 110_000 }],
    ['spreading_differs', { sf: planFor(b).sf + 1 }],
    ['rssi_too_strong', { rssi: -200 }],
  ] as const)('%s', (code, change) => {
    const settled = saying(change)
    expect(foundOf(settled, a).get(code)).toMatchObject({ times: 1, draw: 0 })
    expect(unitsOf(settled, a)).toBeLessThan(unitsOf(run(four, everybody(four)), a))
  })

  it.each([
    ['a clock four seconds off', { before: ANSWER_AT - sentAt(b) - 4_000 }],
    ['a channel that is read 100 kHz off', { frequencyHz: planFor(b).frequencyHz + 100_000 }],
    ['a level far below the noise', { rssi: -1_180, snr: -190 }],
  ] as const)('not for %s', (_, change) => {
    expect(saying(change).flatMap(({ outcome }) => outcome.findings)).toEqual([])
  })

  it('being the sender itself, or its owner’s other gateway', () => {
    const own = at(8, 2_000, 1_500, { owner: b.owner })
    const all = [...four, own]
    const settled = run(all, [...everybody(all), witness(b, [heardOf(b, b)], ANSWER_AT + 2_000)])
    expect(foundOf(settled, b).has('self_witness')).toBe(true)
    expect(foundOf(settled, own).get('own_witness')).toMatchObject({ times: 1 })
    // Others hear both.
    expect(unitsOf(settled, own)).toBeGreaterThan(0n)
  })

  it('standing seven cells away; eight are enough', () => {
    const here = placeOf(cellAt(0, 0))!
    const station = (cell: string, number: number): Station => {
      return {
        id: `${number}`,
        number,
        index: number,
        owner: `${number}`,
        place: placeOf(cell)!,
        gainDdbi: 20,
        region: 'EU868',
        vouched: false,
        isStill: true,
      }
    }
    const sent = { by: station(here.cell, 1), number: 0, atMs: 0, plan: { ...planFor(a), powerDdbm: 140 } }
    const code = (metres: number) =>
      checkWitness(
        ['', 0, planFor(a).frequencyHz, planFor(a).sf, -900, 50, 0],
        station(cellAt(metres, 0), 2),
        sent,
        30,
      )?.code
    expect([code(200), code(600)]).toEqual(['too_near', undefined])
  })

  it('coming after secrets may be said; a moment before, it counts', () => {
    const untilMs = KNOWN + SPREAD_MS + ANSWER_MS
    const [late, inTime] = [untilMs + 1, untilMs].map(arrives =>
      run(four, [
        ...four.map(by => secret(by)),
        ...four.map(by =>
          witness(
            by,
            four.filter(one => one !== by).map(one => heardOf(by, one)),
            arrives,
          ),
        ),
      ]),
    ) as [ReturnType<typeof run>, ReturnType<typeof run>]
    expect(new Set(notesOf(late))).toEqual(new Set(['witness_late']))
    expect(four.map(one => unitsOf(late, one))).toEqual([0n, 0n, 0n, 0n])
    expect(notesOf(inTime)).toEqual([])
    expect(unitsOf(inTime, a)).toBeGreaterThan(0n)
  })
})

describe('what a beacon is refused for', () => {
  const [a] = four as [Subject]
  const rest = everybody(four).filter(({ by, contentType }) => by !== a || contentType !== BEACON.contentType)

  it.each([
    ['its secret said while witnesses may come', secret(a, KNOWN + SPREAD_MS + ANSWER_MS), 'beacon_late'],
    [
      'its secret said when the time is over',
      secret(a, KNOWN + SPREAD_MS + 2 * ANSWER_MS + 1),
      'beacon_late',
    ],
  ])('%s', (_, said, code) => {
    const settled = run(four, [...rest, said])
    expect(notesOf(settled)).toEqual([code])
    expect(foundOf(settled, four[1]!).has('beacon_unknown')).toBe(true)
  })

  it('being sent before the seed asked for it', () => {
    const settled = run(four, [...rest, secret(a, SECRET_AT, KNOWN + planFor(a).afterMs - 1)])
    expect(foundOf(settled, a).has('beacon_off_schedule')).toBe(true)
  })

  it('having no place', () => {
    const nowhere = member(9, 'gateway', { cell: '' })
    expect(notesOf(run([...four, nowhere], [...everybody(four), secret(nowhere)]))).toEqual(['not_asserted'])
  })
})

describe('who is not there, or not only there', () => {
  it('a gateway that was moved 30 km and says nothing of it earns nothing; those who heard it truly do', () => {
    const moved = at(7, 30_000)
    const [near] = four as [Subject]
    const heardThere = four.map(one =>
      heardOf(moved, one, {}, near.cell === one.cell ? cellAt(400, 300) : near.cell),
    )
    const instead = new Map([
      [moved, heardThere.map(one => ({ ...one, rssi: Math.max(one.rssi, -700), snr: 80 }))],
    ])
    for (const by of four)
      instead.set(by, [
        ...four.filter(one => one !== by).map(one => heardOf(by, one)),
        heardOf(by, moved, { rssi: -700, snr: 80 }),
      ])
    const settled = run([...four, moved], everybody([...four, moved], instead))
    expect(foundOf(settled, moved).get('place_wrong')).toMatchObject({ owners: 4, agree: 0 })
    expect(unitsOf(settled, moved)).toBe(0n)
    expect(four.map(one => foundOf(settled, one).has('place_wrong'))).toEqual([false, false, false, false])
    expect(unitsOf(settled, near)).toBe(unitsOf(run(four, everybody(four)), near))
  })

  it('a gateway that was moved while the draw went on is heard, and hears, where it stood at each moment', () => {
    const [others, place] = [four.slice(1), cellAt(0, 400)]
    // Of what it heard one half at its old place, the other at the new one.
    const [first, ...later] = others.map(sentAt).sort((a, b) => a - b) as [number, ...number[]]
    const untilMs = START_MS + Math.floor((first + later[0]!) / 2)
    const mover: Subject = {
      ...four[0]!,
      cell: place,
      movedAtMs: untilMs,
      past: [{ owner: four[0]!.owner, cell: four[0]!.cell, untilMs }],
    }
    const all = [mover, ...others]
    const settled = run(all, everybody(all))
    expect(settled.flatMap(({ outcome }) => outcome.findings)).toEqual([])
    expect(unitsOf(settled, mover)).toBe(unitsOf(run(four, everybody(four)), four[0]!))
  })

  it('three who frame a gateway with many neighbours do not reach it', () => {
    const village = [1, 2, 3, 4, 5, 6].map(number => at(number, number * 700, (number % 3) * 900))
    const liars = [21, 22, 23].map(number => at(number, 60_000 + number * 500))
    const [victim] = village as [Subject]
    const instead = new Map(liars.map(by => [by, [heardOf(by, victim, { rssi: -400, snr: 90 })]]))
    const all = [...village, ...liars]
    for (const by of village)
      instead.set(
        by,
        village.filter(one => one !== by).map(one => heardOf(by, one)),
      )
    const settled = run(all, everybody(all, instead))
    expect(foundOf(settled, victim).has('place_wrong')).toBe(false)
    expect(unitsOf(settled, victim)).toBe(unitsOf(run(village, everybody(village)), victim))
    expect(liars.map(one => unitsOf(settled, one))).toEqual([0n, 0n, 0n])
  })

  it('a circle that hears only itself beside others waits, and is released when somebody hears it', () => {
    const village = [1, 2, 3, 4, 5].map(number => at(number, number * 900))
    const circle = [11, 12, 13].map(number => at(number, number * 500 - 3_000, 2_000))
    const instead = new Map<Subject, readonly HeardBeacon[]>()
    for (const group of [village, circle])
      for (const by of group)
        instead.set(
          by,
          group.filter(one => one !== by).map(one => heardOf(by, one)),
        )
    const all = [...village, ...circle]
    const closed = run(all, everybody(all, instead))
    const waits = (one: Subject, settled = closed) =>
      settled.flatMap(({ outcome }) => outcome.contributions).find(({ subject }) => subject === one.id)!.holds
    expect(circle.map(one => waits(one))).toEqual(
      circle.map(() => [{ ppm: 1_000_000, codes: ['closed_circle'] }]),
    )
    expect(village.map(one => waits(one))).toEqual(village.map(() => undefined))
    const [opener] = circle as [Subject]
    instead.set(village[0]!, [...instead.get(village[0]!)!, heardOf(village[0]!, opener)])
    const open = run(all, everybody(all, instead))
    expect(waits(opener, open)).toBeUndefined()
    expect(open.flatMap(({ outcome }) => outcome.releases ?? [])).toContainEqual({
      subject: opener.id,
      code: 'closed_circle',
    })
  })

  it('a village behind a ridge, with nobody near, is no circle', () => {
    const village = [1, 2, 3, 4, 5].map(number => at(number, number * 900))
    const remote = [11, 12, 13].map(number => at(number, 80_000 + number * 700))
    const instead = new Map<Subject, readonly HeardBeacon[]>()
    for (const group of [village, remote])
      for (const by of group)
        instead.set(
          by,
          group.filter(one => one !== by).map(one => heardOf(by, one)),
        )
    const settled = run([...village, ...remote], everybody([...village, ...remote], instead))
    expect(settled.flatMap(({ outcome }) => outcome.findings)).toEqual([])
  })

  it('who is not vouched for waits where somebody could vouch', () => {
    const vouched = [{ ...four[0]!, vouched: { place: 1 } }, ...four.slice(1)]
    const settled = run(vouched, everybody(vouched), { vouching: true })
    const holds = settled
      .flatMap(({ outcome }) => outcome.contributions)
      .map(({ subject, holds: waits }) => [subject, waits?.[0]?.codes])
    expect(new Map(holds as [string, unknown][])).toEqual(
      new Map([
        [four[0]!.id, undefined],
        ...four.slice(1).map(({ id }) => [id, ['not_vouched']] as const),
      ] as [string, unknown][]),
    )
  })
})

describe('who says another’s witnesses', () => {
  const village = Array.from({ length: 12 }, (_, number) =>
    at(number + 1, (number % 4) * 900, Math.floor(number / 4) * 900),
  )
  const [original, ...others] = village as [Subject, ...Subject[]]
  const copier = at(40, 1_300, 1_300, { vouched: { place: 1 } })
  /** Everybody hears it; it says what the original heard of the others, or nothing. */
  const copying = (afterMs: number | undefined) => {
    const own = village.map(by => [by, [...village, copier].filter(one => one !== by)] as const)
    const said = everybody(village, new Map(own.map(([by, all]) => [by, all.map(one => heardOf(by, one))])))
    const rows = others.map(other => heardOf(original, other))
    const arrives = ANSWER_AT + 1_000 + (afterMs ?? 0)
    const copied = afterMs === undefined ? [] : [witness(copier, rows, arrives)]
    return run([...village, copier], [...said, secret(copier), ...copied])
  }
  const honest = copying(undefined)

  it('when they could be read has nothing by them, whoever vouches for it; who heard them has all', () => {
    const settled = copying(10_001)
    expect(unitsOf(settled, copier)).toBe(0n)
    expect(unitsOf(settled, original)).toBe(unitsOf(honest, original))
    expect(foundOf(settled, original).size).toBe(0)
    expect(foundOf(settled, copier).get('same_levels')).toMatchObject({ with: original.id })
  })

  it('as soon shares one pay for them', () => {
    const settled = copying(0)
    expect(unitsOf(settled, copier)).toBeGreaterThan(0n)
    expect(unitsOf(settled, original)).toBeLessThan(unitsOf(honest, original))
    expect(foundOf(settled, original).get('same_levels')).toMatchObject({ with: copier.id })
  })
})

describe('who is paid of many', () => {
  const crowd = Array.from({ length: 30 }, (_, number) =>
    at(number + 1, (number % 6) * 600, Math.floor(number / 6) * 600),
  )

  it('is drawn by the seed, and nobody is better off by being faster', () => {
    const [first, ...rest] = crowd as [Subject, ...Subject[]]
    const settled = run(crowd, everybody(crowd))
    const drawn = rest.filter(one => !foundOf(settled, one).has('not_drawn'))
    expect(drawn.length).toBeLessThan(rest.length)
    const fast = [
      ...everybody(crowd).filter(({ by }) => by !== first),
      secret(first),
      witness(
        first,
        rest.map(one => heardOf(first, one)),
        ANSWER_AT + 1,
      ),
    ]
    expect(unitsOf(run(crowd, fast), first)).toBe(unitsOf(settled, first))
  })
})

describe('a beacon', () => {
  it('follows from seed and gateway, and what is in it from a secret as well', () => {
    const [a, b] = four as [Subject, Subject]
    expect(planFor(a)).toEqual(planFor(a))
    expect(planFor(a)).not.toEqual(planFor(b))
    const frame = beaconFrame(SEED, a.id, secretOf(a))
    expect([frame.length, frame[0]]).toEqual([52, 0xe0])
    expect(beaconFrame(SEED, a.id, secretOf(b))).not.toEqual(frame)
  })

  it('is asked for evenly: channels, powers and times', () => {
    const plans = Array.from({ length: 800 }, (_, number) =>
      planOf(seedOf(number), four[0]!.id, REGION, SPREAD_MS),
    )
    for (const each of [
      plans.map(({ frequencyHz }) => frequencyHz),
      plans.map(({ powerDdbm }) => powerDdbm),
    ]) {
      const counts = [...Map.groupBy(each, one => one).values()].map(({ length }) => length)
      expect(Math.min(...counts) * counts.length).toBeGreaterThan(0.6 * plans.length)
    }
    const mean = plans.reduce((sum, { afterMs }) => sum + afterMs, 0) / plans.length
    expect(Math.abs(mean / SPREAD_MS - 0.5)).toBeLessThan(0.05)
    expect(plans.every(({ afterMs }) => afterMs >= 0 && afterMs < SPREAD_MS)).toBe(true)
  })
})

describe('more witnesses than a gateway may say of a draw', () => {
  const [flooder, ...others] = four as [Subject, ...Subject[]]
  const trulyHeard = others.map(other => heardOf(flooder, other))
  const dreams = (count: number) =>
    Array.from({ length: count }, (_, number) => Object.assign({}, trulyHeard[0]!, { hash: hashOf(number) }))
  /** A message has five hundred at most. */
  const runSaying = (rows: readonly HeardBeacon[]) => {
    const parts = Array.from({ length: Math.ceil(rows.length / 500) }, (_, at) =>
      witness(flooder, rows.slice(at * 500, (at + 1) * 500), ANSWER_AT + 1_000 + at),
    )
    const isItsOwn = ({ by, contentType }: Said) => by === flooder && contentType === WITNESS.contentType
    return run(four, [...everybody(four).filter(one => !isItsOwn(one)), ...parts])
  }
  const countOf = (settled: ReturnType<typeof run>, code: string) =>
    notesOf(settled).filter(one => one === code).length
  const honest = runSaying(trulyHeard)

  it('are told so one by one; two thousand are not too many, and take nothing from anybody', () => {
    const full = runSaying([...trulyHeard, ...dreams(1_997)])
    expect(countOf(full, 'too_many_witnesses')).toBe(0)
    const over = runSaying([...trulyHeard, ...dreams(2_000)])
    expect(countOf(over, 'too_many_witnesses')).toBe(3)
    for (const one of four) expect(unitsOf(over, one)).toBe(unitsOf(honest, one))
  })

  it('cost whoever says them first what it truly heard, which is told it; the others are witnesses as ever', () => {
    const late = runSaying([...dreams(2_000), ...trulyHeard])
    expect(countOf(late, 'too_many_witnesses')).toBe(3)
    expect(unitsOf(late, flooder)).toBeLessThan(unitsOf(honest, flooder))
    for (const one of others) expect(unitsOf(late, one)).toBeGreaterThan(0n)
  })
})
