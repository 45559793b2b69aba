/** Attacks on mobility, each with values that no rule is made for; and the bounds that hold where theory forbids more. */
import { QUARTER_MS, type Sheet } from '../../../resources/mobility/messages/sheet.ts'
import { createRandom } from '../../random.ts'
import type { Attack } from '../attack.ts'
import type { Party } from '../world.ts'
import {
  commute,
  commuters,
  type DriverOptions,
  driver,
  HOUR_MS,
  mobilityNetwork,
  OPENED_MS,
  type Said,
  START_MS,
  sealed,
  unsealed,
  VOUCHED,
} from './drivers.ts'
import { farmingAttacks } from './farming.ts'
import { honestRideWorlds, rideAttacks } from './rides.ts'
import { honestSightingWorlds, sightingAttacks } from './sightings.ts'

const WORD = 'what all have together whom nobody vouches for: 5 % of the pool, and it waits'
const FOUNDING = 'nobody is listed who could vouch: an invented drive is paid as a drive, of each cell once'
const BELIEVED = 'one that somebody vouches for: its issuer is believed, until governance ends that'
const SEES =
  'one that somebody vouches for, who is shown sheets before they are decided: an oracle’s operator can be'
const DAY_QUARTERS = 96

/** @param epochs days that it goes on */
export function mobilityAttacks(epochs: number): readonly Attack[] {
  const made = makersOf(epochs)
  return [
    ...standing(made),
    ...replays(made),
    ...copies(made),
    ...copiesOfSealed(made),
    ...identities(made),
    ...vehicles(made),
    ...farmingAttacks(made),
    ...sightingAttacks(made),
    ...rideAttacks(epochs),
  ]
}

export type Makers = ReturnType<typeof makersOf>

function makersOf(days: number) {
  const vouched = commuters(days, { vouched: VOUCHED })
  const founding = commuters(days)
  const attack = (name: string, value: string, rest: Partial<Attack>): Attack => ({
    name,
    value,
    resource: 'mobility',
    epochs: days,
    startMs: START_MS,
    network: mobilityNetwork,
    honest: vouched,
    attackers: [],
    without: vouched,
    ...rest,
  })
  const cheat = (index: number, says: DriverOptions['says'], change: Partial<DriverOptions> = {}): Party =>
    driver({ name: `cheat-${index}`, number: 500 + index, days, says, real: () => [], ...change })
  return { days, vouched, founding, attack, cheat }
}

const said = (sheets: readonly Sheet[]): readonly Said[] => sheets.map(sheet => ({ sheet }))
const later = (sheets: readonly Sheet[], quarters: number): readonly Sheet[] =>
  sheets.map(sheet => ({ ...sheet, quarter: sheet.quarter + quarters }))

/** Half an hour after the true one arrived. */
const before = (sheets: readonly Sheet[]): readonly Said[] =>
  later(sheets, -4).map(sheet => ({ sheet, afterMs: HOUR_MS + 2 * QUARTER_MS }))

/** As another phone beside it would say it, or whoever wants to look like one. */
function jittered(sheets: readonly Sheet[], by: number): readonly Sheet[] {
  const random = createRandom(90 + by)
  return sheets.map(sheet => ({
    ...sheet,
    visits: sheet.visits.map(({ cell, seconds, metres }) => ({
      cell,
      seconds: Math.max(1, seconds + random.between(-1, 1)),
      metres: Math.max(0, metres + random.between(-9, 9)),
    })),
  }))
}

/** What never moved. */
function standing({ attack, cheat }: Makers): readonly Attack[] {
  const stands = (sheet: Sheet): Sheet => ({
    ...sheet,
    visits: sheet.visits.slice(0, 1).map(visit => ({ ...visit, metres: 3 })),
  })
  const drawn = (sheet: Sheet): Sheet => ({ ...sheet, drive: { ...sheet.drive, accuracies: 1, speeds: 40 } })
  return [
    attack('parked phone', 'vouched for', {
      attackers: [cheat(1, day => said(commute(day, 7, 70).map(stands)), { vouched: VOUCHED })],
    }),
    attack('a phone on a desk that is told a drive', 'vouched for', {
      attackers: [cheat(1, day => said(commute(day, 7, 70, { shake: 6 })), { vouched: VOUCHED })],
    }),
    attack('drawn track', 'of one accuracy, vouched for', {
      attackers: [cheat(1, day => said(commute(day, 7, 70).map(drawn)), { vouched: VOUCHED })],
    }),
    attack('cells all over the land', 'vouched for', {
      attackers: [cheat(1, day => said(commute(day, 7, 70).map(scattered)), { vouched: VOUCHED })],
    }),
  ]
}

function scattered(sheet: Sheet): Sheet {
  const visits = sheet.visits.map((visit, at) => ({ ...visit, cell: visit.cell + (at % 6) * 8 ** 6 }))
  return { ...sheet, visits: visits.sort((a, b) => a.cell - b.cell) }
}

/** What was driven once. */
function replays({ attack, cheat, vouched, days }: Makers): readonly Attack[] {
  const old = (day: number) => later(commute(0, 7, 70), day * DAY_QUARTERS)
  const onlyFirst = driver({
    name: 'cheat-1',
    number: 501,
    days,
    vouched: VOUCHED,
    says: day => (day === 0 ? said(old(0)) : []),
  })
  const withFirst = { without: [...vouched, onlyFirst] }
  return [
    attack('replay', 'its own first day each day, vouched for', {
      attackers: [
        cheat(1, day => said(old(day)), { vouched: VOUCHED, real: day => (day === 0 ? old(0) : []) }),
      ],
      ...withFirst,
      bound: 'its first drive alone, which is worth more than a later one: nobody had seen anything yet',
      mostRatio: 1.3,
    }),
    attack('replay', 'with a second and ten metres of noise, vouched for', {
      attackers: [
        cheat(1, day => said(jittered(old(day), day)), {
          vouched: VOUCHED,
          real: day => (day === 0 ? old(0) : []),
        }),
      ],
      ...withFirst,
      bound: BELIEVED,
      mostRatio: days * 1.1,
      mostLost: 0.6,
    }),
  ]
}

/** What another drives who says his sheets at once. */
function copies({ attack, cheat, days }: Makers): readonly Attack[] {
  const theirs = (day: number) => commute(day, 2, 2)
  const open = unsealed(days)
  const ofOpen = (value: string, rest: Partial<Attack>) =>
    attack('copied trip', value, { honest: open, without: open, ...rest })
  const atOnce = (day: number) => jittered(theirs(day), day).map(sheet => ({ sheet, afterMs: 120_000 }))
  return [
    ofOpen('of who does not seal: half an hour later, vouched for', {
      attackers: [cheat(1, day => said(later(theirs(day), 2)), { vouched: VOUCHED })],
    }),
    ofOpen('of who does not seal: as one of an hour before, vouched for', {
      attackers: [cheat(1, day => before(theirs(day)), { vouched: VOUCHED })],
    }),
    ofOpen('of who does not seal: as one of an hour before, with noise, a word', {
      attackers: [cheat(1, day => before(jittered(theirs(day), day)))],
      bound: WORD,
      mostRatio: 0.4,
    }),
    ofOpen('of who does not seal: as one of an hour before, with noise, vouched for', {
      attackers: [cheat(1, day => before(jittered(theirs(day), day)), { vouched: VOUCHED })],
      bound: SEES,
      mostRatio: 1.6,
      mostLost: 0.95,
    }),
    ofOpen('of who does not seal: at once and with noise, vouched for', {
      // It is one observation, which both share: the copied one loses half of what nobody else saw.
      attackers: [cheat(1, atOnce, { vouched: VOUCHED })],
      bound: SEES,
      mostRatio: 0.9,
      mostLost: 0.55,
    }),
    ofOpen('of who does not seal: at once and with noise, a word', {
      attackers: [cheat(1, atOnce)],
      bound: WORD,
      mostRatio: 0.4,
    }),
  ]
}

/** What another drives who seals, by a device that is vouched for and is shown sheets as soon as they are open. */
function copiesOfSealed({ attack, cheat }: Makers): readonly Attack[] {
  const theirs = (day: number) => commute(day, 2, 2)
  const READ_MS = 120_000
  const vouched = { vouched: VOUCHED }
  const quarters = (count: number) => count * QUARTER_MS
  // With a seal of something else, made in time: a place that is kept for whatever is worth it.
  const kept = (day: number) => commute(day, 9, 71)
  return [
    attack('copied trip', 'of who seals: as one of an hour before, with noise, vouched for', {
      attackers: [
        cheat(
          1,
          day =>
            later(jittered(theirs(day), day), -4).map(sheet => ({
              sheet,
              afterMs: OPENED_MS + READ_MS + quarters(4),
            })),
          vouched,
        ),
      ],
    }),
    attack('copied trip', 'of who seals: at once and with noise, vouched for', {
      attackers: [
        cheat(
          1,
          day => jittered(theirs(day), day).map(sheet => ({ sheet, afterMs: OPENED_MS + READ_MS })),
          vouched,
        ),
      ],
    }),
    attack('copied trip', 'of who seals: in the place of a seal of something else, vouched for', {
      attackers: [
        cheat(
          1,
          day =>
            jittered(theirs(day), day).map((sheet, at) => ({
              sheet,
              seals: kept(day)[at] ?? sheet,
              afterMs: OPENED_MS + READ_MS,
            })),
          vouched,
        ),
      ],
    }),
    attack('copied trip', 'of who seals: the seal said again, and the sheet when it is open, vouched for', {
      attackers: [cheat(1, day => copiedSeals(theirs(day)), vouched)],
    }),
    attack('copied trip', 'of who seals: as one of now, with noise, vouched for', {
      // No copy is needed for it: it is a drive that an emulator invents on known roads.
      attackers: [cheat(1, day => said(later(jittered(theirs(day), day), 26)), vouched)],
      bound: BELIEVED,
      mostRatio: 1,
      mostLost: 0.5,
    }),
  ]
}

/** Another's salt is as public as his sheet then; the hash is of whoever sealed it. */
function copiedSeals(sheets: readonly Sheet[]): readonly Said[] {
  return sheets.map(sheet => ({ sheet, seals: sheet, afterMs: OPENED_MS + 120_000, sealedBy: 3 }))
}

/** Many that are one, or none. */
function identities({ attack, cheat, founding }: Makers): readonly Attack[] {
  const phones = (count: number, change: (index: number) => Partial<DriverOptions>) =>
    Array.from({ length: count }, (_, index) =>
      cheat(index, day => said(jittered(commute(day, 2, 70), 100 * index + day)), {
        ...(index === 0 ? { real: day => commute(day, 2, 70) } : {}),
        ...change(index),
      }),
    )
  const farm = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      cheat(index, day => said(commute(day, 8 + index, 80 + index))),
    )
  const one = phones(1, () => ({}))
  return [
    attack('one phone with many identities', '12 owners, nobody is listed who could vouch', {
      honest: founding,
      attackers: phones(12, () => ({})),
      without: [...founding, ...one],
    }),
    attack('one phone with many identities', '12 of one owner, nobody is listed who could vouch', {
      honest: founding,
      attackers: phones(12, () => ({ owner: 700 })),
      without: [...founding, ...one],
    }),
    attack('one phone with many identities', '12 owners, a word', {
      attackers: phones(12, () => ({ real: () => [] })),
      bound: WORD,
      mostRatio: 0.4,
    }),
    attack('emulator farm', '20 identities, each a way of its own, a word', {
      attackers: farm(20),
      bound: WORD,
      mostRatio: 0.4,
    }),
    attack('emulator farm', '6 identities, nobody is listed who could vouch', {
      honest: founding,
      without: founding,
      attackers: farm(6),
      bound: FOUNDING,
      mostRatio: 6.5,
      mostLost: 0.7,
    }),
  ]
}

/** One car, twice. */
function vehicles({ attack, cheat, vouched, founding, days }: Makers): readonly Attack[] {
  const vin = { vin: 'ab'.repeat(16) }
  const ofVehicle = { details: vin, vouched: { ...VOUCHED, ...vin } }
  const oneCar = [
    driver({ name: 'cheat-0', number: 500, days, says: day => said(commute(day, 7, 70)), ...ofVehicle }),
  ]
  const owned = (party: Parameters<typeof driver>[0]) => driver({ ...party, details: vin })
  const victim = (change: Partial<DriverOptions>) =>
    owned({ name: 'driver-0', number: 1, days, says: day => sealed(commute(day, 0, 0)), ...change })
  const squats = (says: DriverOptions['says'], honest: readonly Party[], change: Partial<Attack>) =>
    attack('a vehicle’s number that is another’s', 'on another way', {
      honest,
      without: honest,
      attackers: [cheat(1, says, { details: vin })],
      ...change,
    })
  return [
    attack('two devices in one car', 'of one vehicle number, on two ways at once, vouched for', {
      attackers: [...oneCar, cheat(1, day => said(commute(day, 10, 71)), ofVehicle)],
      without: [...vouched, ...oneCar],
      bound:
        'a vehicle is paid once: for the way of the device that was registered last, the longer one here',
      mostRatio: 2.3,
      mostLost: 0.15,
    }),
    attack('two devices in one car', 'of one vehicle number, at other hours, vouched for', {
      attackers: [...oneCar, cheat(1, day => said(commute(day, 9, 71)), ofVehicle)],
      without: [...vouched, ...oneCar],
      bound: 'what one of them could have said alone: the second invents a drive',
      mostRatio: 2.5,
      mostLost: 0.2,
    }),
    squats(
      day => said(commute(day, 9, 71)),
      [victim({ vouched: { ...VOUCHED, ...vin } }), ...vouched.slice(1)],
      { value: 'on another way, where the owner’s is vouched for' },
    ),
    squats(day => said(commute(day, 9, 71)), [victim({}), ...founding.slice(1)], {
      value: 'on another way, where nobody could vouch',
      bound: FOUNDING,
      mostRatio: 1.1,
      mostLost: 0.2,
    }),
  ]
}

/** Honest and unusual. */
export function honestMobilityWorlds(epochs: number): readonly Attack[] {
  const made = makersOf(epochs)
  const { attack, vouched, days } = made
  const [first, ...rest] = vouched as [Party, ...Party[]]
  const instead = (name: string, value: string, change: Partial<DriverOptions>, more: Partial<Attack> = {}) =>
    attack(name, value, { honest: [one(change), ...rest], without: [first, ...rest], ...more })
  const one = (change: Partial<DriverOptions>) =>
    driver({
      name: 'driver-0',
      number: 1,
      days,
      says: day => sealed(commute(day, 0, 0)),
      vouched: VOUCHED,
      ...change,
    })
  return [
    instead('honest: a phone that slept', 'five hours', {
      says: day => commute(day, 0, 0).map(sheet => ({ sheet, afterMs: 5 * HOUR_MS })),
    }),
    instead('honest: a phone that slept', 'five hours, and sealed then', {
      says: day =>
        sealed(commute(day, 0, 0)).map(one => ({
          ...one,
          sealedAfterMs: 5 * HOUR_MS,
          afterMs: 30 * HOUR_MS,
        })),
    }),
    instead('honest: a page that is opened again', 'two days later', {
      says: day => sealed(commute(day, 0, 0)).map(one => ({ ...one, afterMs: 54 * HOUR_MS })),
    }),
    instead('honest: a receiver without a motion sensor', 'each day', {
      says: day => said(commute(day, 0, 0).map(withoutMotion)),
    }),
    instead(
      'honest: a ferry on the way',
      'each day a quarter of an hour',
      {
        says: day =>
          said(
            commute(day, 0, 0).map((sheet, at) =>
              at === 1 ? { ...sheet, motion: { seconds: 700, shake: 30 } } : sheet,
            ),
          ),
      },
      { mostLost: 0.3 },
    ),
    convoy(attack, vouched, days),
    ...honestSightingWorlds(made),
    ...honestRideWorlds(epochs),
  ]
}

function withoutMotion({ motion: _, ...plain }: Sheet): Sheet {
  return plain
}

/** A second car drives the same way at the same time: along with the first, or at a pace of its own. */
function convoy(attack: Makers['attack'], vouched: readonly Party[], days: number): Attack {
  const second = (says: DriverOptions['says']) =>
    driver({ name: 'convoy', number: 90, days, says, vouched: VOUCHED })
  return attack('honest: two cars in convoy', 'each day, of two owners', {
    honest: [...vouched, second(day => said(jittered(commute(day, 0, 0), day)))],
    without: [...vouched, second(day => said(commute(day, 0, 900)))],
    mostLost: 0.05,
  })
}
