/** Five machines of five people, each with a bond, and a studio that has films rendered: `cairn run frames.wasm --input scenes`. */
import type { Cast, Member } from '../../cli/cast.ts'

export const cast: Cast = {
  startsAtMs: Date.UTC(2026, 0, 1),
  timeZone: 'UTC',
  lookAt: 'mill-1',
  members: [
    ...['Ana', 'Ben', 'Carmen', 'Dario', 'Eva'].map((owner, at) => machine(at + 1, owner)),
    studio('Frida'),
  ],
}

/** A hundredth for 10^9 units: some tenths of a second of one core. */
function machine(number: number, owner: string): Member {
  return {
    name: `mill-${number}`,
    owner,
    deposit: '20',
    model: 'compute/worker',
    cell: '',
    details: {},
    transport: 'http',
    driver: { kind: 'compute-worker', perGiga: '10000', bond: '10000000', everyMs: 500, offerDays: 365 },
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
