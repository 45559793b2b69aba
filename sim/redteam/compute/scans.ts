/**
 * Attacks on scans: what was never looked at. A report is sealed for its owner under a secret of the job, which each machine that is asked is
 * given: so whoever is asked can write what it guesses, and is right where it guesses right. A word that the target says for that job alone cannot
 * be guessed; and of decoys, which `cairn scan consent` chooses, 32 are right by chance once in four thousand million.
 */
import type { SubjectId } from '../../../protocol/ids.ts'
import { type Seen, type Strategy, truth } from '../../../resources/compute/testing/machine.ts'
import { looks, said } from '../../../resources/compute/testing/witnesses.ts'
import type { Attack } from '../attack.ts'
import type { Party } from '../world.ts'
import { machineParty, requesterParty, START_MS } from './machines.ts'
import { copying, partOf, sharing } from './strategies.ts'

const TEN = [701, 702, 703, 704, 705, 706, 707, 708, 709, 710]
const [REQUESTER, SCANS, SETTLED] = [750, 12, 30]
/** One after the other: a target that nobody sees alike is asked no faster, so that what it pays is held against as many honest scans. */
const ONE_EVERY = 20
/** Of targets, those where nothing at all is found, and those where nothing has changed since the last scan. Percent. */
const [FINE, STILL] = [10, 80]
/** An order as `cairn scan` makes it for an address has 63 connections: 2 for the consent, one for the word, 32 to decoys. Percent. */
const [ASKS, FRESH] = [5, 56]

/** What is to be seen there: the same for all. */
const there = (seen: Seen) => (partOf(seen) < FINE ? 'fine' : '')
const honest: Strategy = looks(there)
/** It has looked at nothing. */
const blind = (what: (seen: Seen) => string): Strategy =>
  Object.assign({}, looks(what), { isWork: () => false })
const copier: Strategy = {
  seals: seen => said(copying.seals?.(seen) ?? truth(seen.job), seen.job),
  isWork: () => false,
}

/** It came for the word, and for nothing else. */
const onlyAsks: Strategy = Object.assign(
  {},
  looks(() => 'last'),
  {
    isWork: (seen: Seen) => otherPartOf(seen) < ASKS,
  },
)
/** It did so much of the work. */
const onlyFresh: Strategy = Object.assign(
  {},
  looks(seen => (partOf(seen) < STILL ? there(seen) : 'last')),
  {
    isWork: (seen: Seen) => otherPartOf(seen) < FRESH,
  },
)
/** As partOf, and by chance another. */
function otherPartOf({ job }: Pick<Seen, 'job'>): number {
  return Number(BigInt(`0x${truth(job).result.slice(-12)}`) % 100n)
}

function machine(number: number, strategy: Strategy = honest, isReal = true, bond?: bigint): Party {
  const more = bond === undefined ? {} : { bond }
  return machineParty({ number, scans: true, strategy, real: isReal ? 1 : 0, ...more })
}

/** Whoever of the two comes second reports what the first one saw. */
function friends(): readonly Party[] {
  const members = new Set<SubjectId>()
  const one: Strategy = Object.assign(
    {},
    looks(there),
    sharing(() => members),
  )
  const both = [762, 763].map(number => machine(number, one, false))
  for (const { signer } of both) members.add(signer.subject)
  return both
}

function honestTwin({ name, deposit }: Party): readonly Party[] {
  const [, number] = /^machine-(\d+)$/.exec(name) ?? []
  return number === undefined ? [] : [machine(Number(number), undefined, true, deposit / 3n)]
}

const asking = (epochs: number, signs?: () => boolean) =>
  requesterParty({
    number: REQUESTER,
    jobs: SCANS,
    hours: epochs - SETTLED,
    scans: true,
    ...(signs && { signs }),
  })

const askingRarely = (epochs: number, signs?: () => boolean) =>
  requesterParty({
    number: REQUESTER,
    jobs: 1,
    hours: epochs - SETTLED,
    everyHours: ONE_EVERY,
    scans: true,
    ...(signs && { signs }),
  })

export function scanAttacks(epochs: number): readonly Attack[] {
  const machines = TEN.map(number => machine(number))
  const all = [...machines, asking(epochs)]
  const base = { resource: 'compute', epochs, startMs: START_MS } as const
  const attack = (value: string, attackers: readonly Party[], rest: Partial<Attack> = {}): Attack => {
    const without = [...all, ...attackers.flatMap(honestTwin)]
    return { name: 'reports what it never scanned', value, ...base, honest: all, attackers, without, ...rest }
  }
  const one = (strategy: Strategy) => [machine(760, strategy, false)]
  return [
    attack('another’s seal, and opens what that one opened', one(copier)),
    attack('that all is fine', one(blind(() => 'fine')), { bound: 'where all is fine' }),
    // The word of that job is another one.
    attack('what it saw the last time', one(blind(() => 'last'))),
    attack('what it saw the last time, with the word of the job', one(onlyAsks)),
    attack('what it saw the last time, with the word of the job and what decoys show', one(onlyFresh), {
      bound: 'where nothing changed since',
    }),
    attack('what one of two friends saw, two of twelve', friends(), {
      bound: 'a look less where both are drawn for one scan',
      mostRatio: 1.15,
    }),
    attack(
      'the same invention as a friend, two of twelve',
      [761, 762].map(number =>
        machine(
          number,
          blind(() => 'two'),
          false,
        ),
      ),
      { bound: 'where both are drawn for one scan', mostRatio: 0.2, mostLost: 0.03 },
    ),
    {
      name: 'a target that shows each machine something else',
      value: 'and signs for nothing',
      ...base,
      honest: TEN.map(number =>
        machine(
          number,
          looks(({ copy }) => copy.worker),
        ),
      ),
      attackers: [askingRarely(epochs, () => false)],
      without: [...machines, askingRarely(epochs)],
      bound: 'what it pays less than honestly',
      // All of it is burned: nobody can say whether the target or the machines were wrong.
      mostLost: 1,
    },
  ]
}

/** A certificate that is renewed between two looks, or a port that is opened. */
export function honestScans(epochs: number): readonly Attack[] {
  const renewed = looks(seen => (partOf(seen) >= 90 ? seen.copy.worker : there(seen)))
  const ofOne = looks(seen => (partOf(seen) >= 80 ? 'before' : there(seen)))
  const worlds: readonly (readonly [string, readonly Strategy[], number])[] = [
    ['targets that stand still', TEN.map(() => honest), 0.01],
    ['one in ten changes between two looks', TEN.map(() => renewed), 0.12],
    ['one in five changes after one machine looked', TEN.map((_, at) => (at === 0 ? ofOne : honest)), 0.03],
  ]
  return worlds.map(([value, strategies, mostLost]): Attack => {
    const machines = TEN.map((number, at) => machine(number, strategies[at]))
    const honestAll = [...machines, asking(epochs)]
    return {
      name: 'honest: scans',
      value,
      resource: 'compute',
      epochs,
      startMs: START_MS,
      honest: honestAll,
      attackers: [],
      without: [...TEN.map(number => machine(number)), asking(epochs)],
      mostLost,
    }
  })
}
