/** Two counters of two people: who takes part in the recorded network. */
import type { Cast, Member } from '../../cast.ts'

export const cast: Cast = {
  startsAtMs: Date.UTC(2026, 0, 1),
  timeZone: 'UTC',
  lookAt: 'counter-1',
  members: ['Ana', 'Ben'].map((owner, at) => counter(at + 1, owner)),
}

function counter(number: number, owner: string): Member {
  return {
    name: `counter-${number}`,
    owner,
    deposit: '5',
    model: 'tally/counter',
    cell: '',
    details: {},
    transport: 'http',
    driver: { kind: 'tally-counter' },
  }
}
