/** Three machines that say they are up: who takes part when `cairn up` plays this network. */
import type { Cast, Member } from '../../cli/cast.ts'

export const cast: Cast = {
  startsAtMs: Date.UTC(2026, 0, 1),
  timeZone: 'UTC',
  lookAt: 'machine-1',
  members: ['Ana', 'Ben', 'Carmen'].map((owner, at) => machine(at + 1, owner)),
}

function machine(number: number, owner: string): Member {
  return {
    name: `machine-${number}`,
    owner,
    deposit: '0',
    model: 'uptime/machine',
    cell: '',
    details: {},
    transport: 'http',
    driver: { kind: 'uptime-machine', slotMs: 3_600_000 },
  }
}
