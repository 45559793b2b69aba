/** Attacks on functions: what was never fetched, a source of one's own, and honest machines whose source changes as they look. */
import { invention, type Seen, type Strategy, truth } from '../../../resources/compute/testing/machine.ts'
import { looks, said } from '../../../resources/compute/testing/witnesses.ts'
import type { Attack } from '../attack.ts'
import type { Party } from '../world.ts'
import { machineParty, requesterParty, START_MS } from './machines.ts'
import { partOf } from './strategies.ts'

const TEN = [601, 602, 603, 604, 605, 606, 607, 608, 609, 610]
const [REQUESTER, CALLS, SETTLED] = [650, 24, 30]

function machine(number: number, strategy: Strategy = looks(() => ''), isReal = true, bond?: bigint): Party {
  const more = bond === undefined ? {} : { bond }
  return machineParty({ number, calls: true, strategy, real: isReal ? 1 : 0, ...more })
}

function honestTwin({ name, deposit }: Party): readonly Party[] {
  const [, number] = /^machine-(\d+)$/.exec(name) ?? []
  return number === undefined ? [] : [machine(Number(number), undefined, true, deposit / 3n)]
}

/** It looks at nothing, and says something, each time or so often. */
const invents = (percent: number, name: (seen: Seen) => string): Strategy => ({
  seals: seen => said(partOf(seen) < percent ? invention(seen.job, name(seen)) : truth(seen.job), seen.job),
  isWork: seen => partOf(seen) >= percent,
})

/** A source that says the same to all, but so often another thing to each. */
const changing = (percent: number): Strategy =>
  looks(seen => (partOf(seen) < percent ? seen.copy.worker : ''))

export function functionAttacks(epochs: number): readonly Attack[] {
  const hours = epochs - SETTLED
  const asking = (signs?: () => boolean) =>
    requesterParty({ number: REQUESTER, jobs: CALLS, hours, calls: true, ...(signs && { signs }) })
  const machines = TEN.map(number => machine(number))
  const all = [...machines, asking()]
  const base = { resource: 'compute', epochs, startMs: START_MS } as const
  const attack = (value: string, attackers: readonly Party[], rest: Partial<Attack> = {}): Attack => {
    const without = [...all, ...attackers.flatMap(honestTwin)]
    return { name: 'says what it never fetched', value, ...base, honest: all, attackers, without, ...rest }
  }
  /** Whoever asks has a source of its own, which says to each machine what it said to nobody else. */
  const ownSource = (value: string, signs?: () => boolean): Attack => ({
    name: 'a source of one’s own',
    value,
    ...base,
    honest: TEN.map(number => machine(number, changing(100))),
    attackers: [asking(signs)],
    without: all,
    bound: 'what it pays less than honestly',
    // Half of the price is burned, or all of it: nobody can say whether the source or the machines were wrong.
    mostLost: 1,
  })
  const own = (seen: Seen) => seen.copy.worker
  return [
    attack('each for itself, all of it', [machine(660, invents(100, own), false)]),
    attack('a fifth', [machine(660, invents(20, own), false)], { bound: 'what it fetched' }),
    attack('without a bond', [machine(660, invents(100, own), false, 0n)]),
    attack(
      'two of twelve say the same',
      [661, 662].map(number =>
        machine(
          number,
          invents(100, () => 'two'),
          false,
        ),
      ),
      { bound: 'where both are drawn for one call', mostRatio: 0.2, mostLost: 0.03 },
    ),
    ownSource('answers each machine another thing'),
    ownSource('answers each machine another thing, and signs for nothing', () => false),
  ]
}

export function honestFunctions(epochs: number): readonly Attack[] {
  const requester = requesterParty({ number: REQUESTER, jobs: CALLS, hours: epochs - SETTLED, calls: true })
  const strategies = [
    ['a source that stands still', looks(() => '')],
    ['a source that changes between two looks, once in ten', changing(10)],
  ] as const
  return strategies.map(([value, strategy]): Attack => {
    const honest = [...TEN.map(number => machine(number, strategy)), requester]
    return {
      name: 'honest: functions',
      value,
      resource: 'compute',
      epochs,
      startMs: START_MS,
      honest,
      attackers: [],
      without: honest,
      // Where no two agree each is paid for by half.
      mostLost: value.includes('changes') ? 0.12 : 0.01,
    }
  })
}
