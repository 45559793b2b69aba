/**
 * Attacks on rides, each side's. What a party has of it is money, with what a ride is worth to whoever rode, and less what it costs to drive:
 * three drivers and four riders ride every day, and one of them, or somebody new, cheats.
 */
import type { MessageId } from '../../../protocol/ids.ts'
import type { Word } from '../../../protocol/words/define-word.ts'
import type { Way } from '../../../resources/mobility/messages/rides/fare.ts'
import {
  RIDE_BOOK,
  RIDE_END,
  RIDE_PURSE,
  RIDE_STEP,
  type Step,
} from '../../../resources/mobility/messages/rides/ride-words.ts'
import { RIDER } from '../../../resources/mobility/messages/rides/spending.ts'
import {
  COIN,
  HERE,
  MINUTE,
  TERMS,
  THERE,
  WAY,
} from '../../../resources/mobility/testing/rides/ride-network.ts'
import { quickSigner } from '../../../resources/testing/settle-all.ts'
import type { Attack } from '../attack.ts'
import { DAY_MS, type Party, party, type Utterance } from '../world.ts'
import { HOUR_MS, mobilityNetwork, START_MS } from './drivers.ts'

/** Coins: what a ride of 14 is worth to its rider, and what it costs to drive it; and to come to the door for nothing. */
const [WORTH, COST, APPROACH] = [18, 8, 2]
const [DRIVERS, RIDERS] = [[601, 602, 603] as const, [611, 612, 613, 614] as const]
const [CHEAT_DRIVER, CHEAT_RIDER, PURSE] = [691, 681, 400n * COIN]
const HALF: Way = { metres: 4_500, seconds: 450 }
const [WAITS, LOOKS] = [
  'a driver’s agent does not begin before it has the signature; whoever begins all the same has the small part',
  'a driver’s agent takes no booking that is shorter than the straight line',
]
const NINTH: Way = { metres: 1_000, seconds: 100 }
/** What a rider may be left with where nobody can tell: a part of each ride with a cheat. */
const BORNE = 'what nobody can tell is borne by both: the cheat loses too'

type Says = Way | 'nothing'

interface RideOptions {
  readonly rider: number
  readonly driver: number
  readonly day: number
  readonly hour?: number
  /** What each says of the way; the truth unless said. */
  readonly driverSays?: Says
  readonly riderSays?: Says
  /** The part of the way that it really went; all of it unless said. */
  readonly real?: number
  /** Nobody got in: who says what. */
  readonly never?: readonly (readonly [who: 'rider' | 'driver', step: Step, afterMinutes: number])[]
  /** Did the driver come to the door? */
  readonly comes?: boolean
  /** What the rider signs of it as it gets in; that it did, unless said. */
  readonly getsIn?: 'unsigned'
  /** The way that was booked, which is what is paid at most. */
  readonly agreed?: Way
  /** The driver's agent does not take it. */
  readonly refused?: true
}

/** What everybody says, and what it had of it that is no money, coins. */
class Plan {
  readonly said = new Map<number, Utterance[]>()
  readonly real = new Map<number, number>()
  #rides = 0

  say<Said>(by: number, atMs: number, word: Word<Said>, said: Said, label = ''): void {
    this.#add(by, {
      atMs,
      arrivedAtMs: atMs + 500,
      contentType: word.contentType,
      payload: word.encode(said),
      label,
    })
  }

  #add(by: number, one: Utterance): void {
    this.said.set(by, [...(this.said.get(by) ?? []), one])
  }

  #name<Said>(
    by: number,
    atMs: number,
    word: Word<Said>,
    of: (idOf: (label: string) => MessageId) => Said,
  ): void {
    const naming = (idOf: (label: string) => MessageId) => word.encode(of(idOf))
    this.#add(by, {
      atMs,
      arrivedAtMs: atMs + 500,
      contentType: word.contentType,
      payload: new Uint8Array(),
      naming,
    })
  }

  gain(by: number, coins: number): void {
    this.real.set(by, (this.real.get(by) ?? 0) + coins)
  }

  ride(options: RideOptions): void {
    const { rider, driver, day, hour = 9, never, comes = true, real = 1 } = options
    const atMs = START_MS + day * DAY_MS + hour * HOUR_MS + (this.#rides % 40) * MINUTE
    const label = `ride ${this.#rides++}`
    const terms = {
      ...TERMS,
      ...(options.agreed ?? WAY),
      from: HERE,
      to: THERE,
      seats: 1,
      by: atMs + 10 * MINUTE,
    }
    const step = (by: number, minutes: number, what: Step) =>
      this.#name(by, atMs + minutes * MINUTE, RIDE_STEP, idOf => ({
        ride: idOf(label),
        step: what,
        at: atMs + minutes * MINUTE,
      }))
    this.say(rider, atMs, RIDE_BOOK, { ...terms, driver: quickSigner(driver).subject }, label)
    if (options.refused) return
    step(driver, 0.3, 'accept')
    if (never !== undefined) {
      for (const [who, what, minutes] of never) step(who === 'rider' ? rider : driver, minutes, what)
      if (comes) this.gain(driver, -APPROACH)
      return
    }
    step(driver, 5, 'start')
    if (options.getsIn !== 'unsigned') step(rider, 5, 'start')
    const truth = { metres: WAY.metres * real, seconds: WAY.seconds * real }
    for (const [by, says = truth] of [
      [driver, options.driverSays],
      [rider, options.riderSays],
    ] as const)
      if (says !== 'nothing')
        this.#name(by, atMs + (5 + 16 * Math.max(real, 1)) * MINUTE, RIDE_END, idOf => {
          const way = { metres: says.metres, seconds: says.seconds }
          return {
            ride: idOf(label),
            at: atMs + 5 * MINUTE + truth.seconds * 1_000,
            ...way,
            odometer: [] as const,
          }
        })
    this.gain(rider, WORTH * Math.min(1, real))
    this.gain(driver, -COST * real)
  }

  parties(
    numbers: readonly number[],
    change: { readonly owner?: number; readonly deposit?: bigint } = {},
  ): readonly Party[] {
    return numbers.map(number => {
      const isRider = number < 690 && number > 610
      const fact = {
        model: isRider ? RIDER : 'mobility/car',
        ...(change.owner !== undefined && { owner: change.owner }),
      }
      return party(number, START_MS, fact, {
        name: `${isRider ? 'rider' : 'ride-driver'}-${number}`,
        deposit: isRider ? (change.deposit ?? 1_000n * COIN) : 0n,
        says: (this.said.get(number) ?? []).toSorted((a, b) => a.arrivedAtMs - b.arrivedAtMs),
        claims: 0,
        real: this.real.get(number) ?? 0,
      })
    })
  }

  /** @param kept for these drivers in equal parts */
  purse(rider: number, amount = PURSE, kept: readonly number[] = [], atMs = START_MS + 1_000): void {
    const drivers = kept.map(driver => quickSigner(driver).subject).sort()
    const each = kept.length === 0 ? 0n : amount / BigInt(kept.length)
    this.say(rider, atMs, RIDE_PURSE, { amount, until: START_MS + 60 * DAY_MS, each, drivers })
  }
}

/** What both sides did not sign is decided some days later. */
function ridingDays(days: number): number {
  return Math.max(1, days - 7)
}

/** Each rider rides every day, with one driver after the other. */
function everyday(days: number, change: Partial<RideOptions> = {}): Plan {
  const plan = new Plan()
  for (const rider of RIDERS) plan.purse(rider)
  for (let day = 0; day < ridingDays(days); day++)
    for (const [at, rider] of RIDERS.entries())
      plan.ride({ rider, driver: DRIVERS[(at + day) % DRIVERS.length]!, day, ...change })
  return plan
}

interface Cheating {
  readonly driver?: Partial<RideOptions>
  readonly rider?: Partial<RideOptions>
}

/** @param days that it goes on */
export function rideAttacks(days: number): readonly Attack[] {
  const [plain, cheats] = [everyday(days), ridingDays(days)]
  const base: Base = { resource: 'mobility', epochs: days, startMs: START_MS, network: mobilityNetwork }
  const withCheat = cheatsOf(base, cheats, days)
  return [
    invented(base, plain, cheats, days),
    ...ofDrivers(withCheat),
    ...ofRiders(withCheat, plain.parties([...DRIVERS, ...RIDERS])),
    penniless(base, cheats, days),
    ...overbooked(base, cheats, days),
  ]
}

type WithCheat = ReturnType<typeof cheatsOf>

function cheatsOf(base: Base, cheats: number, days: number) {
  const all = [...DRIVERS, ...RIDERS]
  /** A new driver whom each rider takes once, or a new rider whom each driver takes once; the same two when they are honest. */
  return (name: string, value: string, how: Cheating, more: Partial<Attack> = {}): Attack => {
    const [honest, cheating] = [everyday(days), everyday(days)]
    const cheat = how.driver === undefined ? CHEAT_RIDER : CHEAT_DRIVER
    for (const [plan, change] of [
      [honest, {}],
      [cheating, how.driver ?? how.rider!],
    ] as const) {
      if (cheat === CHEAT_RIDER) plan.purse(CHEAT_RIDER)
      for (let day = 0; day < cheats; day++) {
        const [rider, driver] =
          how.driver === undefined ? [CHEAT_RIDER, DRIVERS[day % 3]!] : [RIDERS[day % 4]!, CHEAT_DRIVER]
        plan.ride({ rider, driver, day, hour: 14, ...change })
      }
    }
    return {
      ...base,
      name,
      value,
      honest: cheating.parties(all),
      attackers: cheating.parties([cheat]),
      without: honest.parties([...all, cheat]),
      ...more,
    }
  }
}

function ofDrivers(withCheat: WithCheat): readonly Attack[] {
  return [
    withCheat('ride: a detour', 'twice the way, which both measure', { driver: { real: 2 } }),
    withCheat(
      'ride: overcharged',
      'let out half way, and said to be all of it',
      { driver: { real: 0.5, driverSays: WAY } },
      { bound: BORNE, mostLost: 0.8 },
    ),
    withCheat(
      'ride: overcharged',
      'a place at the end that is made up, and the rider says nothing',
      { driver: { real: 0.5, driverSays: WAY, riderSays: 'nothing' } },
      {
        bound: 'a rider that never says how a ride ended is believed to have had what it agreed to',
        mostLost: 0.95,
        mostRatio: 1.3,
      },
    ),
    withCheat(
      'ride: farmed absences',
      'accepts, never comes, and says that the rider did not',
      {
        driver: {
          comes: false,
          never: [
            ['driver', 'absent', 11],
            ['rider', 'absent', 12],
          ],
        },
      },
      { bound: BORNE, mostLost: 0.6 },
    ),
    withCheat(
      'ride: farmed absences',
      'the same, and the riders say nothing',
      { driver: { comes: false, never: [['driver', 'absent', 11]] } },
      { bound: 'a part of each agreed price, of riders who say nothing for half a day', mostLost: 0.6 },
    ),
  ]
}

/** @param apart the same town without it: who is not driven brings nobody less than that */
function ofRiders(withCheat: WithCheat, apart: readonly Party[]): readonly Attack[] {
  return [
    withCheat(
      'ride: not signed for',
      'gets in, and never says how it ended',
      { rider: { riderSays: 'nothing' } },
      { bound: BORNE, mostLost: 0.2 },
    ),
    withCheat(
      'ride: not signed for',
      'gets in, and says that it went nowhere',
      { rider: { riderSays: { metres: 0, seconds: 1 } } },
      { bound: BORNE, mostLost: 0.7 },
    ),
    withCheat(
      'ride: not signed for',
      'says half of the way',
      { rider: { riderSays: HALF } },
      { bound: BORNE, mostLost: 0.4 },
    ),
    withCheat(
      'ride: not signed for',
      'gets in, and signs nothing at all; of drivers who drive off without that',
      { rider: { getsIn: 'unsigned', riderSays: 'nothing' } },
      { bound: WAITS, mostLost: 0.5, mostRatio: 1.7 },
    ),
    withCheat(
      'ride: not signed for',
      'the same, of drivers who wait for its signature until they may leave',
      { rider: { never: [['driver', 'absent', 11]] } },
      { without: apart },
    ),
    withCheat(
      'ride: less agreed',
      'books a ninth of the way, and is driven all of it by whoever does not look',
      { rider: { agreed: NINTH } },
      { bound: LOOKS, mostLost: 0.5, mostRatio: 1.7 },
    ),
    withCheat(
      'ride: less agreed',
      'the same, of drivers whose agents look at it',
      { rider: { agreed: NINTH, refused: true } },
      { without: apart },
    ),
    withCheat(
      'ride: does not come',
      'and says that the driver did not',
      {
        rider: {
          never: [
            ['driver', 'absent', 11],
            ['rider', 'absent', 12],
          ],
        },
      },
      { bound: BORNE, mostLost: 0.6 },
    ),
  ]
}

type Base = Pick<Attack, 'resource' | 'epochs' | 'startMs'> & {
  readonly network: NonNullable<Attack['network']>
}

/** A driver and riders of its own ride for nothing but numbers. */
function invented(base: Base, plain: Plan, cheats: number, days: number): Attack {
  const plan = everyday(days)
  for (const rider of [CHEAT_RIDER, CHEAT_RIDER + 1]) plan.purse(rider)
  for (let day = 0; day < cheats; day++)
    for (const rider of [CHEAT_RIDER, CHEAT_RIDER + 1])
      plan.ride({ rider, driver: CHEAT_DRIVER, day, hour: 15 })
  const all = [...DRIVERS, ...RIDERS]
  const attackers = plan
    .parties([CHEAT_DRIVER, CHEAT_RIDER, CHEAT_RIDER + 1])
    .map(one => ({ ...one, real: 0 }))
  return {
    ...base,
    name: 'ride: invented',
    value: 'a driver and two riders who are one, each day two rides',
    honest: plan.parties(all),
    attackers,
    without: plain.parties(all),
  }
}

/** It books with nothing to pay with: what its driver sees before it sets out. */
function penniless(base: Base, cheats: number, days: number): Attack {
  const plan = everyday(days)
  for (let day = 0; day < cheats; day++)
    plan.ride({
      rider: CHEAT_RIDER,
      driver: DRIVERS[day % 3]!,
      day,
      hour: 14,
      comes: false,
      never: [['driver', 'cancel', 1]],
    })
  const all = [...DRIVERS, ...RIDERS]
  return {
    ...base,
    name: 'ride: no money',
    value: 'an empty purse, which a driver looks at before it sets out',
    honest: plan.parties(all),
    attackers: plan.parties([CHEAT_RIDER], { deposit: 0n }),
    without: everyday(days).parties(all),
  }
}

interface Overbooking {
  readonly coins: bigint
  /** For how many of the three cars it is kept, and the car that it names anew in the epoch of its bookings. */
  readonly kept: number
  readonly renamed?: number
  /** Cars that come although nothing is kept for them. */
  readonly risks?: true
  /** It books no more than is kept. */
  readonly honest?: true
}

/**
 * Several cars at once for one purse: its friends ride too. A car comes only for what is kept for it, unless it takes the risk. Against the
 * same rider who books what it can pay.
 */
function overbooked(base: Base, cheats: number, days: number): readonly Attack[] {
  const sure = 'who comes only for what a purse keeps for it is paid for each'
  const ways: readonly (readonly [value: string, Overbooking, Partial<Attack>])[] = [
    ['a purse for one, three cars in one epoch', { coins: 20n, kept: 1 }, { bound: sure }],
    ['the same, and kept for another as it books', { coins: 20n, kept: 1, renamed: 1 }, { bound: sure }],
    ['a purse for three', { coins: 60n, kept: 3 }, { bound: sure }],
    [
      'a purse for one, and cars that come though nothing is kept for them',
      { coins: 20n, kept: 0, risks: true },
      { bound: 'who takes the risk (`cover`) is not sure', mostRatio: 9, mostLost: 0.5 },
    ],
  ]
  return ways.map(([value, how, more]) => {
    const [honest, attackers] = overbooking(cheats, days, how)
    const without = overbooking(cheats, days, { ...how, kept: how.kept || 1, honest: true }).flat()
    const name = 'ride: booked several times'
    return { ...base, name, value, honest, attackers, without, mostLost: 0.005, ...more }
  })
}

function overbooking(cheats: number, days: number, { coins, kept, renamed, risks, honest }: Overbooking) {
  const plan = everyday(days)
  plan.purse(CHEAT_RIDER, coins * COIN, DRIVERS.slice(0, kept))
  // After the driver that it was kept for looked, and before its booking comes in.
  if (renamed !== undefined && !honest) {
    const atMs = START_MS + DAY_MS + 13 * HOUR_MS
    plan.purse(CHEAT_RIDER, coins * COIN, [DRIVERS[renamed]!], atMs)
  }
  const never = [['driver', 'cancel', 1]] as const
  for (let day = 0; day < Math.min(1, cheats); day++)
    for (const [at, driver] of DRIVERS.entries()) {
      const ride = { rider: CHEAT_RIDER, driver, day: day + 1, hour: 14 }
      if (at < kept || (risks && !honest)) plan.ride(ride)
      else if (!honest) plan.ride({ ...ride, comes: false, never })
    }
  const deposit = { deposit: coins * COIN }
  return [plan.parties([...DRIVERS, ...RIDERS]), plan.parties([CHEAT_RIDER], deposit)] as const
}

/** Honest and unusual. */
export function honestRideWorlds(days: number): readonly Attack[] {
  const all = [...DRIVERS, ...RIDERS]
  const plain = everyday(days)
  const world = (value: string, plan: Plan, more: Partial<Attack> = {}): Attack => ({
    name: 'honest: rides',
    value,
    resource: 'mobility',
    epochs: days,
    startMs: START_MS,
    network: mobilityNetwork,
    honest: plan.parties(all),
    attackers: [],
    without: plain.parties(all),
    ...more,
  })
  const late = everyday(days)
  for (const [by, said] of late.said)
    late.said.set(
      by,
      said.map(one =>
        one.contentType === RIDE_END.contentType
          ? { ...one, arrivedAtMs: one.arrivedAtMs + 5 * HOUR_MS }
          : one,
      ),
    )
  return [
    world('every phone offline for five hours as rides end', late),
    world('settled two days late', everyday(days), { late: 2 }),
    world(
      'two measures that are apart by three in a hundred',
      everyday(days, { riderSays: { metres: 8_730, seconds: 880 } }),
      { mostLost: 0.1 },
    ),
  ]
}
