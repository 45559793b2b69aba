/**
 * Five machines of five people, each with a bond, and a studio that has films rendered: `cairn run frames.wasm --input scenes`. Beside them
 * a cheater of each class, with a bond as well: what becomes of them, each one's page says.
 */
import type { Cast, Member } from '../../cli/cast.ts'

/** Copies, invents every other result, agrees with its accomplice on inventions, and works honestly until it has a record. */
const CHEATERS = [
  ['copycat', 'Gil', 'copy'],
  ['lazybones', 'Hanna', 'lazy'],
  ['ring-1', 'Ines', 'ring'],
  ['ring-2', 'Jon', 'ring'],
  ['sleeper', 'Karl', 'sleeper'],
] as const

export const cast: Cast = {
  startsAtMs: Date.UTC(2026, 0, 1),
  timeZone: 'UTC',
  lookAt: 'mill-1',
  members: [
    ...['Ana', 'Ben', 'Carmen', 'Dario', 'Eva'].map((owner, at) => machine(`mill-${at + 1}`, owner)),
    ...CHEATERS.map(([name, owner, pretends]) => machine(name, owner, pretends)),
    studio('Frida'),
  ],
}

/** A hundredth for 10^9 units: some tenths of a second of one core. */
function machine(name: string, owner: string, pretends = ''): Member {
  return {
    name,
    owner,
    deposit: '20',
    model: 'compute/worker',
    cell: '',
    details: {},
    transport: 'http',
    driver: {
      kind: 'compute-worker',
      perGiga: '10000',
      bond: '10000000',
      everyMs: 500,
      offerDays: 365,
      pretends,
    },
  }
}

function studio(owner: string): Member {
  return {
    name: 'studio',
    owner,
    deposit: '100',
    model: 'compute/requester',
    cell: '',
    details: {},
    transport: 'http',
    driver: { kind: 'compute-requester', everyMs: 500 },
  }
}
