/**
 * What a device signs: a sheet for a quarter of an hour. It says in which cells it heard which network how strongly, and which tests of the
 * way to a reflector it made there. No place but cells of about 0.1 km², no moment, no number of the device or of a subscriber.
 *
 * A test is named by 16 bytes that its reflector drew; what the reflector saw it signs itself (reflected.ts).
 */

import { isCellNumber } from '../../../protocol/cells/cell-number.ts'
import { type NetworkName, network } from '../../../protocol/cells/networks/network.ts'
import { MAP_RESOLUTION } from '../../../protocol/cells/region.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { defineWord } from '../../../protocol/words/define-word.ts'
import { bare, type Field, subject, whole } from '../../../protocol/words/fields.ts'
import { rows } from '../../../protocol/words/rows.ts'
import type { Levels } from './figures.ts'

/** What was heard of one network in one cell. */
export interface Sight extends Levels {
  /** `numberOfCell` at `MAP_RESOLUTION`. */
  readonly cell: number
  readonly network: NetworkName
  /** Readings that the levels are the middle of, and how many different ones of the first level that is said. */
  readonly samples: number
  readonly different: number
}

/** A test of the way between a cell and a reflector, as the device saw it. */
export interface Test {
  readonly cell: number
  readonly network: NetworkName
  readonly reflector: SubjectId
  /** 32 hex digits. */
  readonly test: string
  readonly downKbps: number
  readonly upKbps: number
  /** Middle one of the round trips, tenths of a millisecond. */
  readonly rtt: number
}

export interface Sheet {
  /** Quarters of an hour since 1970. */
  readonly quarter: number
  readonly sights: readonly Sight[]
  readonly tests: readonly Test[]
  /** 32 hex digits of chance: nobody finds by trying what was sealed. */
  readonly salt: string
}

export const [MOST_SIGHTS, MOST_TESTS, MOST_KBPS, MOST_RTT] = [400, 24, 100_000_000, 600_000]
const [MOST_QUARTER, MOST_SAMPLES] = [2 ** 32 - 1, 100_000]

const cell: Field<number> = {
  right: `the number of an H3 cell of resolution ${MAP_RESOLUTION}`,
  read: value => (typeof value === 'number' && isCellNumber(value, MAP_RESOLUTION) ? value : undefined),
  write: value => value,
}

/** Tenths, or nothing where the receiver does not say. */
const level: Field<number | null> = {
  right: 'tenths of dBm or dB from -2000 to 1000, or null',
  read: value => (value === null ? null : whole(-2_000, 1_000).read(value)),
  write: value => value,
}

export const SHEET = defineWord<Sheet>('signal-sheet', {
  meaning:
    'the cells in which a device heard networks in a quarter of an hour, how strongly, and what it tested there',
  fields: {
    quarter: whole(0, MOST_QUARTER),
    sights: rows<Sight>(
      MOST_SIGHTS,
      {
        cell,
        network,
        samples: whole(1, MOST_SAMPLES),
        different: whole(1, MOST_SAMPLES),
        rsrp: level,
        rsrq: level,
        sinr: level,
        rssi: level,
      },
      'a network in a cell',
    ),
    tests: rows<Test>(
      MOST_TESTS,
      {
        cell,
        network,
        reflector: subject,
        test: bare(16),
        downKbps: whole(0, MOST_KBPS),
        upKbps: whole(0, MOST_KBPS),
        rtt: whole(0, MOST_RTT),
      },
      'a test',
    ),
    salt: bare(16),
  },
})
