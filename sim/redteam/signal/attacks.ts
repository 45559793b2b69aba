/** Attacks on signal, each with values that no rule is made for; and the bounds that hold where theory forbids more. */
import { latLngToCell } from 'h3-js'
import { numberOfCell } from '../../../protocol/cells/cell-number.ts'
import { quickSigner } from '../../../resources/testing/settle-all.ts'
import { createRandom } from '../../random.ts'
import type { Attack } from '../attack.ts'
import type { Party } from '../world.ts'
import {
  later,
  outing,
  type Plain,
  reflector,
  START_MS,
  sealed,
  signalNetwork,
  testOf,
  VOUCHED,
  type WalkerOptions,
  walker,
  walkers,
} from './walkers.ts'

const WORD =
  'what all have together whom nobody vouches for: 5 % of the pool, and it waits; six honest ones have little more each'
const FOUNDING = 'nobody is listed who could vouch: an invented walk is paid as a walk, of each cell once'
const BELIEVED = 'one that somebody vouches for: its issuer is believed, until governance ends that'
const [FIRST_CHEAT, ACCOMPLICE] = [500, 600]

/** @param epochs days that it goes on */
export function signalAttacks(epochs: number): readonly Attack[] {
  const made = makersOf(epochs)
  return [...inventions(made), ...copies(made), ...accomplices(made), ...sybils(made)]
}

type Makers = ReturnType<typeof makersOf>

function makersOf(days: number) {
  const vouched = walkers(days, VOUCHED)
  const founding = walkers(days)
  const attack = (name: string, value: string, rest: Partial<Attack>): Attack => ({
    name,
    value,
    resource: 'signal',
    epochs: days,
    startMs: START_MS,
    network: signalNetwork,
    honest: vouched,
    attackers: [],
    without: vouched,
    ...rest,
  })
  const cheat = (
    index: number,
    says: (day: number) => readonly Plain[],
    change: Partial<WalkerOptions> = {},
  ) =>
    walker({
      name: `cheat-${index}`,
      number: FIRST_CHEAT + index,
      days,
      says: day => sealed(says(day)),
      real: () => [],
      ...change,
    })
  return { days, vouched, founding, attack, cheat }
}

/** A walk of its own that nobody walked. */
const invented = (index: number) => (day: number) => outing(day, 7, 70 + index, FIRST_CHEAT + index)

/** Nobody walked. */
function inventions({ attack, cheat, founding }: Makers): readonly Attack[] {
  const hangs = (sheet: Plain): Plain => ({
    ...sheet,
    sights: sheet.sights.map(one => ({ ...one, rsrp: -950, rsrq: -110, sinr: 90, rssi: null, different: 1 })),
  })
  const wild = (sheet: Plain): Plain => ({
    ...sheet,
    sights: sheet.sights.map(one => ({ ...one, rsrq: -60, rssi: (one.rsrp ?? 0) + 20 })),
  })
  const scattered = (sheet: Plain): Plain => ({
    ...sheet,
    sights: sheet.sights
      .map((one, at) => ({ ...one, cell: numberOfCell(latLngToCell(47 + (at % 6), 8 + at / 3, 9), 9) }))
      .sort((a, b) => a.cell - b.cell),
  })
  const vouched = { vouched: VOUCHED }
  return [
    attack('invented walk', 'one level everywhere, vouched for', {
      attackers: [cheat(1, day => invented(1)(day).map(hangs), vouched)],
    }),
    attack('invented walk', 'levels that contradict each other, vouched for', {
      attackers: [cheat(1, day => invented(1)(day).map(wild), vouched)],
    }),
    attack('invented walk', 'cells all over the land, vouched for', {
      attackers: [cheat(1, day => invented(1)(day).map(scattered), vouched)],
    }),
    attack('invented walk', 'well simulated, a word', {
      attackers: [cheat(1, invented(1))],
      bound: WORD,
      mostRatio: 0.95,
      mostLost: 0.06,
    }),
    attack('invented walk', 'well simulated, where nobody could vouch', {
      honest: founding,
      without: founding,
      attackers: [cheat(1, invented(1))],
      bound: FOUNDING,
      mostRatio: 1.3,
      mostLost: 0.2,
    }),
    attack('invented throughput', 'that no reflector signed, vouched for', {
      // Its walk is real, and the tests in it are not.
      attackers: [cheat(1, invented(1), { ...vouched, real: day => invented(1)(day).map(withoutTests) })],
      bound: 'its levels, of a way of its own where two of the honest share one; none of its tests',
      mostRatio: 1.3,
      mostLost: 0.3,
    }),
  ]
}

function withoutTests(sheet: Plain): Plain {
  return { ...sheet, tests: [] }
}

/** What another measured. */
function copies({ attack, cheat, vouched, days }: Makers): readonly Attack[] {
  const theirs = (day: number) => outing(day, 2, 2, 3).map(withoutTests)
  const noisy = (sheets: readonly Plain[], by: number): readonly Plain[] => {
    const random = createRandom(90 + by)
    return sheets.map(sheet => ({
      ...sheet,
      sights: sheet.sights.map(one => ({
        ...one,
        rsrp: one.rsrp === null ? null : one.rsrp + random.between(-9, 9),
      })),
    }))
  }
  const opened = 6 * 3_600_000 + 780_000
  const only = { vouched: VOUCHED }
  const kept = (sheet: Plain, openedAfterMs: number) => ({
    sheet,
    openedAfterMs,
    // A place that is kept for whatever is worth it.
    sealed: { ...sheet, sights: sheet.sights.slice(1) },
  })
  const first = walker({
    name: 'cheat-1',
    number: FIRST_CHEAT + 1,
    days,
    says: day => (day === 0 ? sealed(invented(1)(0)) : []),
    ...only,
  })
  return [
    attack('copied sheet', 'read when it was opened, under a seal of something else, vouched for', {
      attackers: [cheat(1, theirs, { ...only, says: day => theirs(day).map(sheet => kept(sheet, opened)) })],
    }),
    attack('copied sheet', 'the same with noise, as one of an hour before, vouched for', {
      attackers: [
        cheat(1, theirs, {
          ...only,
          says: day => later(noisy(theirs(day), day), -4).map(sheet => kept(sheet, opened + 3_600_000)),
        }),
      ],
    }),
    attack('copied sheet', 'of the day before with noise, vouched for', {
      attackers: [cheat(1, day => (day === 0 ? [] : noisy(later(theirs(day - 1), 96), day)), only)],
      bound: BELIEVED,
      mostRatio: 1.05,
      mostLost: 0.55,
    }),
    attack('replay', 'its own first day each day, vouched for', {
      attackers: [
        cheat(1, day => later(invented(1)(0).map(withoutTests), day * 96), {
          ...only,
          real: day => (day === 0 ? invented(1)(0) : []),
        }),
      ],
      without: [...vouched, first],
      bound:
        'its first walk alone: of the others the mean is of all days, and the last seven are not decided yet',
      mostRatio: 4,
    }),
  ]
}

/** An invented walk whose tests a friend is said to have seen. */
const befriended = (day: number): readonly Plain[] =>
  invented(1)(day).map(sheet => ({
    ...sheet,
    tests: sheet.tests.map(test => ({
      ...test,
      reflector: quickSigner(ACCOMPLICE).subject,
      test: testOf(FIRST_CHEAT + 1, sheet.quarter),
    })),
  }))

/** Who answers for throughput is a friend. */
function accomplices({ attack, cheat, days }: Makers): readonly Attack[] {
  const said = Array.from({ length: days }, (_, day) => befriended(day)).flatMap(sheets =>
    sheets.map(sheet => [FIRST_CHEAT + 1, sheet] as const),
  )
  const pair = (value: string, own: Partial<WalkerOptions>, friend: Partial<WalkerOptions>, bound: string) =>
    attack('a reflector that signs anything', value, {
      attackers: [
        cheat(1, befriended, { ...own, real: day => befriended(day).map(withoutTests) }),
        reflector(ACCOMPLICE, 'friend', said, friend),
      ],
      bound,
      mostLost: 0.3,
      mostRatio: 1.3,
    })
  const levels = 'its levels, of a way of its own where two of the honest share one'
  const own = { vouched: VOUCHED }
  const ownToo = { vouched: VOUCHED, owner: FIRST_CHEAT + 1 }
  return [
    pair('of the same owner, vouched for', ownToo, ownToo, `${levels}; none of its tests`),
    pair(
      'of a friend’s whom nobody vouches for',
      own,
      {},
      `${levels}; of its tests those of before the first draw was known`,
    ),
    pair(
      'of a friend’s whom somebody vouches for, too',
      own,
      own,
      `${BELIEVED}; and the seed has to draw it, two of three times`,
    ),
  ]
}

/** Many of one. */
function sybils({ attack, cheat, founding }: Makers): readonly Attack[] {
  const desk = (count: number, change: Partial<WalkerOptions> = {}): readonly Party[] =>
    Array.from({ length: count }, (_, at) =>
      cheat(at + 1, day => outing(day, 7, 70, FIRST_CHEAT + 1).map(withoutTests), change),
    )
  const one = (index: number): Party =>
    cheat(index, day => outing(day, 7, 70, FIRST_CHEAT + 1).map(withoutTests), {
      real: day => outing(day, 7, 70, FIRST_CHEAT + 1).map(withoutTests),
    })
  return [
    attack('identities at a desk', 'twenty, a word each', {
      attackers: desk(20),
      bound: WORD,
      mostRatio: 0.95,
      mostLost: 0.06,
    }),
    attack('identities at a desk', 'twenty of one walk that is real, where nobody could vouch', {
      honest: founding,
      without: [...founding, one(1)],
      attackers: [one(1), ...desk(20).slice(1)],
      bound:
        'what the one walk is worth, however many say it, and it is a way of its own where two of the honest share one',
      mostRatio: 1.3,
      mostLost: 0.2,
    }),
    attack('a swarm of reflectors', 'twelve of one owner, whom nobody vouches for', {
      attackers: Array.from({ length: 12 }, (_, at) =>
        reflector(ACCOMPLICE + at, `mirror-${at}`, [], { owner: ACCOMPLICE }),
      ),
      bound: 'none is drawn where others are vouched for',
    }),
  ]
}

/** Honest, and unusual. */
export function honestSignalWorlds(epochs: number): readonly Attack[] {
  const { attack, vouched } = makersOf(epochs)
  const odd = (says: (day: number) => readonly Plain[]) =>
    walker({ name: 'odd', number: 90, days: epochs, says: day => sealed(says(day)), vouched: VOUCHED })
  const usual = (day: number) => outing(day, 8, 90, 90).map(withoutTests)
  const coarse = (sheet: Plain): Plain => ({
    ...sheet,
    sights: sheet.sights.map(one => ({
      ...one,
      rsrp: null,
      rsrq: null,
      sinr: null,
      rssi: Math.max(-1_130, 20 * Math.round((one.rssi ?? -900) / 20)),
    })),
  })
  const still = (sheet: Plain): Plain => ({
    ...sheet,
    sights: sheet.sights.slice(0, 1).map(one => ({ ...one, different: 1 })),
  })
  return [
    attack('honest: a modem that says RSSI alone, in steps of two decibels', 'each day', {
      honest: [...vouched, odd(day => usual(day).map(coarse))],
      without: [...vouched, odd(usual)],
    }),
    attack('honest: a modem that lies still and reads one level', 'each day, against one that did no more', {
      honest: [...vouched, odd(day => usual(day).map(still))],
      without: [
        ...vouched,
        odd(day => usual(day).map(sheet => ({ ...sheet, sights: sheet.sights.slice(0, 1) }))),
      ],
    }),
    attack('honest: an hour by plane in the middle of the day', 'each day', {
      honest: [
        ...vouched,
        odd(day => [usual(day)[0]!, ...later(outing(day, 8, 91, 90).slice(1), 0).map(withoutTests)]),
      ],
      without: [...vouched, odd(usual)],
      mostLost: 0.02,
    }),
  ]
}
