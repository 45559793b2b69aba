/** Who takes part when `cairn up` plays the network: two stations that wait for what a program hands them. */
import type { Cast, Member } from '../../cli/cast.ts'

export const cast: Cast = {
  startsAtMs: Date.UTC(2026, 0, 1),
  timeZone: 'UTC',
  lookAt: 'station-1',
  members: [station(1, 'Ana', 8125), station(2, 'Ben', 8126)],
}

function station(number: number, owner: string, port: number): Member {
  return {
    name: `station-${number}`,
    owner,
    deposit: '0',
    model: 'sensing/station',
    cell: '8729a03a1ffffff',
    details: {},
    transport: 'http',
    // curl -d '[{"n":"temperature","u":"Cel","v":21.5}]' http://127.0.0.1:8125
    driver: { kind: 'local', port, fields: [] },
  }
}
