/**
 * Who takes part in Quiet Streets: five people of one part of a town with a sound level meter each, a sixth in the country who is alone in her
 * cell, so that nothing of hers is ever sold, and a hotel's booking site that buys. Names are made up; data/SOURCES.md says what else is.
 */
import type { Cast, Member } from '../../cli/cast.ts'

const WEEK_MS = 7 * 86_400_000

/** Each in a cell of its own (H3 resolution 7), all of them in one that is sold (resolution 6). */
const TOWN = ['873933628ffffff', '873933629ffffff', '87393362affffff', '87393362bffffff', '87393362cffffff']
const COUNTRY = '873915d68ffffff'

export const cast: Cast = {
  startsAtMs: Date.UTC(2026, 2, 2),
  timeZone: 'UTC',
  // A day passes in a minute.
  speed: 1_440,
  lookAt: 'alley',
  members: [
    meter('alley', 'Ada', TOWN[0]!),
    meter('school', 'Bram', TOWN[1]!),
    meter('bars', 'Carla', TOWN[2]!),
    meter('square', 'Duarte', TOWN[3]!),
    meter('tram', 'Elsa', TOWN[4]!),
    meter('farm', 'Filipa', COUNTRY),
    desk('booking', 'Good Night Hotels'),
  ],
}

function meter(street: string, owner: string, cell: string): Member {
  return {
    name: street,
    owner,
    deposit: '0',
    model: 'sensing/noise',
    cell,
    details: {},
    transport: 'http',
    driver: {
      kind: 'recorded',
      file: 'data/noise.csv',
      mapping: {
        time: { column: 'time' },
        values: [{ column: street, name: 'soundLevel', unit: 'dB', digits: 1 }],
      },
      // That week comes again and again.
      periodMs: WEEK_MS,
    },
  }
}

/** It buys when somebody tells it to: cairn data buy. */
function desk(name: string, owner: string): Member {
  return {
    name,
    owner,
    deposit: '20',
    allows: '5',
    model: 'sensing/consumer',
    cell: '',
    details: {},
    transport: 'http',
    driver: { kind: 'sensing-data', port: 9470, everyMs: 1_000 },
  }
}
