/** Attacks on stakes behind an oracle, and what each comes to: for whom it is, and for who backs it honestly beside. */
import type { Address } from '../../../protocol/ids.ts'
import { BOND, DELAY_HOURS, HOURS, live, ORACLE, type Outcome, person, type Step, UNIT } from './world.ts'

const [ANA, THIEF] = [person(0xa1), person(0xb2)]
const STAKE = 1_000n * UNIT
/** When the oracle signs two headers in one view, where it does. */
const FAULT_HOUR = 40 * 24
const HOUR_PART = 1 / 60

interface StakeAttack {
  readonly name: string
  readonly value: string
  readonly steps: readonly Step[]
  /** What the same money would do honestly: it stays to the end. */
  readonly honest: readonly Step[]
  /** Accounts whose income and money are the thief's. */
  readonly thieves: readonly Address[]
  readonly faults?: true
  readonly away?: (hour: number) => boolean
}

export interface StakeRow {
  readonly name: string
  readonly value: string
  /** Of what the same money earns honestly in that time, in millionths. */
  readonly earnsPpm: number
  /** Of its stake, what a fault took. */
  readonly losesPpm: number
  /** Of what Ana would have earned without it; below nothing: she has more. */
  readonly honestLostPpm: number
}

const opened: readonly Step[] = [
  { hour: 0, does: 'bond', amount: BOND },
  { hour: 0, does: 'commission', amount: 1_000n },
  { hour: 0, does: 'stake', who: ANA, amount: STAKE },
]
const fault: Step = { hour: FAULT_HOUR, does: 'slash', amount: 1_000_000n }
const stays: Step = { hour: 0, does: 'stake', who: THIEF, amount: STAKE }
const leaves = (hour: number): Step => ({ hour, does: 'leave', who: THIEF, amount: STAKE })

export function stakeAttacks(): readonly StakeAttack[] {
  return [...evasions(), ...timings(), ...oracles(), ...crowds()]
}

/** Whoever knows of a fault before it is seen. */
function evasions(): readonly StakeAttack[] {
  const shared = { honest: [stays], thieves: [THIEF], faults: true } as const
  const leaving = (value: string, hours: number): StakeAttack => ({
    ...shared,
    name: 'asks back before the fault',
    value,
    steps: [stays, leaves(FAULT_HOUR - hours)],
  })
  return [
    leaving('a minute', HOUR_PART),
    leaving('13 days', 13 * 24),
    leaving('14 days and an hour: it backs nothing since then', DELAY_HOURS + 1),
    {
      ...shared,
      name: 'moves to another oracle before the fault',
      value: 'a minute: it waits like all that leaves',
      steps: [stays, leaves(FAULT_HOUR - HOUR_PART)],
    },
    {
      ...shared,
      name: 'spreads over accounts before the fault',
      value: '100, of which half leave',
      thieves: Array.from({ length: 100 }, (_, index) => person(0x1000 + index)),
      steps: Array.from({ length: 100 }, (_, index): readonly Step[] => {
        const [who, amount] = [person(0x1000 + index), STAKE / 100n]
        const stake: Step = { hour: 0, does: 'stake', who, amount }
        return index % 2 === 0 ? [stake] : [stake, { hour: FAULT_HOUR - 1, does: 'leave', who, amount }]
      }).flat(),
    },
  ]
}

/** Whoever is there when it is counted, and nowhere else. */
function timings(): readonly StakeAttack[] {
  const shared = { honest: [stays], thieves: [THIEF] } as const
  return [
    {
      ...shared,
      name: 'stakes for the end of an hour',
      value: 'a minute before, asked back a minute after',
      steps: [{ ...stays, hour: 100 - HOUR_PART }, leaves(100 + HOUR_PART)],
    },
    {
      ...shared,
      name: 'stakes for the end of an hour',
      value: 'whenever its money is back: four times',
      steps: [0, 1, 2, 3].flatMap(time => {
        const hour = 100 + time * (DELAY_HOURS + 1)
        return [{ ...stays, hour: hour - HOUR_PART }, leaves(hour + HOUR_PART)]
      }),
    },
    {
      ...shared,
      name: 'backs an oracle that is away',
      value: 'for all the time',
      steps: [stays],
      away: () => true,
    },
  ]
}

/** What the oracle does to those who back it. */
function oracles(): readonly StakeAttack[] {
  const shared = { honest: [], thieves: [ORACLE] } as const
  const bait = (value: string, more: readonly Step[]): StakeAttack => ({
    ...shared,
    name: 'baits with no commission, then takes all',
    value,
    honest: [{ hour: 0, does: 'commission', amount: 0n }],
    steps: [
      { hour: 0, does: 'commission', amount: 0n },
      { hour: 20 * 24, does: 'commission', amount: 10_000n },
      ...more,
    ],
  })
  return [
    bait('backers ask back when it is announced', [
      { hour: 20 * 24 + 1, does: 'leave', who: ANA, amount: STAKE },
    ]),
    bait('backers ask back when it begins', [
      { hour: 20 * 24 + DELAY_HOURS, does: 'leave', who: ANA, amount: STAKE },
    ]),
    bait('announced and taken back, every day', [
      ...Array.from({ length: 30 }, (_, day): readonly Step[] => [
        { hour: (21 + day) * 24, does: 'commission', amount: 0n },
        { hour: (21 + day) * 24 + 1, does: 'commission', amount: 10_000n },
      ]).flat(),
    ]),
    {
      ...shared,
      name: 'backs itself',
      value: 'through a second account, against a bond of its own',
      thieves: [ORACLE, THIEF],
      honest: [{ hour: 0, does: 'bond', amount: STAKE }],
      steps: [stays],
    },
    {
      ...shared,
      name: 'backs itself',
      value: 'through eight: three quarters of all, where an account may have half',
      thieves: [ORACLE, ...Array.from({ length: 8 }, (_, index) => person(0x2000 + index))],
      honest: [{ hour: 0, does: 'bond', amount: 3n * STAKE }],
      steps: Array.from({ length: 8 }, (_, index): Step => {
        return { hour: 0, does: 'stake', who: person(0x2000 + index), amount: (3n * STAKE) / 8n }
      }),
    },
    {
      ...shared,
      name: 'dilutes its backers by a bond',
      thieves: [ORACLE, person(0x2001), person(0x2002)],
      value: 'of three times its own, against staking that through others',
      honest: [1, 2].map(at => ({
        hour: 20 * 24,
        does: 'stake',
        who: person(0x2000 + at),
        amount: (3n * BOND) / 2n,
      })),
      steps: [{ hour: 20 * 24, does: 'bond', amount: 3n * BOND }],
    },
  ]
}

/** What one backer does to another. */
function crowds(): readonly StakeAttack[] {
  const dust = Array.from({ length: 2_000 }, (_, index) => person(0x3000 + index))
  return [
    {
      name: 'fills the list with dust',
      value: 'as many accounts of the least as the cap lets in',
      thieves: dust,
      honest: [0, 1].map(at => ({ hour: 0, does: 'stake', who: dust[at]!, amount: (3n * BOND) / 2n })),
      steps: dust.map((who): Step => ({ hour: 0, does: 'stake', who, amount: (4n * BOND) / 1_000n })),
    },
    {
      name: 'stakes as much as there is room for',
      value: 'three times the bond beside Ana, of which an account may have two',
      thieves: [THIEF],
      honest: [{ ...stays, amount: 2n * BOND }],
      steps: [
        { ...stays, amount: 2n * BOND },
        { ...stays, amount: BOND },
      ],
    },
  ]
}

export function measureStakes(attack: StakeAttack): StakeRow {
  const { name, value, thieves, away } = attack
  const faults = attack.faults ? [fault] : []
  const attacked = live([...opened, ...attack.steps, ...faults], away)
  const honest = live([...opened, ...attack.honest, ...faults])
  const alone = live([...opened, ...faults], away)
  const mine = new Set([...thieves, THIEF])
  const staked = attack.steps
    .filter(({ does, who }) => does === 'stake' && who !== undefined && mine.has(who))
    .reduce((sum, { amount }) => sum + amount, 0n)
  const lost = -sumOf(attacked.money, mine)
  return {
    name,
    value,
    earnsPpm: ppm(sumOf(attacked.income, mine), sumOf(honest.income, mine)),
    losesPpm: staked === 0n ? 0 : ppm(lost, staked / rounds(attack)),
    honestLostPpm: ppm(earnedBy(alone) - earnedBy(attacked), earnedBy(alone)),
  }
}

/** How often the same money was staked. */
function rounds({ steps, thieves }: StakeAttack): bigint {
  const times = steps.filter(({ does }) => does === 'stake').length
  return BigInt(Math.max(1, Math.round(times / Math.max(1, thieves.filter(who => who !== ORACLE).length))))
}

function earnedBy({ income }: Outcome): bigint {
  return income.get(ANA) ?? 0n
}

function sumOf(amounts: ReadonlyMap<Address, bigint>, who: Iterable<Address>): bigint {
  return [...who].reduce((sum, one) => sum + (amounts.get(one) ?? 0n), 0n)
}

function ppm(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number((part * 1_000_000n) / whole)
}

/** For the tests: the time that a world has. */
export const DAYS = HOURS / 24
