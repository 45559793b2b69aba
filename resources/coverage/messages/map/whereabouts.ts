/**
 * Where a consumer’s devices were when they sent: packets by their hash, each with a cell of about 0.1 km², and nothing finer, and which
 * gateways brought it a copy. Nobody has to say it. What is said is public with its epoch, so it is said of devices that stand somewhere, or
 * whose people agreed.
 *
 * Who brought a copy is said because hashes are public before their time is over: whoever reads them could say to have heard them all.
 */
import { isCellNumber } from '../../../../protocol/cells/cell-number.ts'
import { MAP_RESOLUTION } from '../../../../protocol/cells/region.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { defineWord } from '../../../../protocol/words/define-word.ts'
import { bare, type Field, message, subject, timeMs, whole } from '../../../../protocol/words/fields.ts'
import { rows } from '../../../../protocol/words/rows.ts'
import { MOST_BEFORE_MS, type PacketHash } from '../coverage-messages.ts'

export interface PlacedPacket {
  readonly hash: PacketHash
  /** When it was heard, ms before the message's `at`, as the consumer had it. */
  readonly before: number
  /** `numberOfCell` at `MAP_RESOLUTION`. */
  readonly cell: number
  /** Of the message's gateways those that brought it: a bit each, the first is 1. */
  readonly by: number
}

export interface Whereabouts {
  /** Of its own, for which they were carried. */
  readonly route: MessageId
  readonly at: number
  /** Each once. */
  readonly gateways: readonly SubjectId[]
  readonly packets: readonly PlacedPacket[]
}

/** Of a message. */
export const [MOST_PLACED, MOST_NAMED] = [500, 32]

const cell: Field<number> = {
  right: `a cell of H3 resolution ${MAP_RESOLUTION}, as a number`,
  read: value => (typeof value === 'number' && isCellNumber(value, MAP_RESOLUTION) ? value : undefined),
  write: value => value,
}

const gateways: Field<readonly SubjectId[]> = {
  right: `1 to ${MOST_NAMED} ids of gateways, each once`,
  read: value => {
    if (!Array.isArray(value) || value.length === 0 || value.length > MOST_NAMED) return undefined
    const read = value.map(subject.read)
    return new Set(read).size === read.length && !read.includes(undefined) ? (read as SubjectId[]) : undefined
  },
  write: value => value.map(subject.write),
}

export const WHEREABOUTS = defineWord<Whereabouts>('coverage-whereabouts', {
  meaning: 'says in which cells devices were whose packets were carried, and who brought them',
  fields: {
    route: message,
    at: timeMs,
    gateways,
    packets: rows<PlacedPacket>(
      MOST_PLACED,
      {
        hash: bare<PacketHash>(16),
        before: whole(0, MOST_BEFORE_MS),
        cell,
        by: whole(0, 2 ** MOST_NAMED - 1),
      },
      'a packet',
    ),
  },
})

/** Of a packet those that brought it. A bit beyond the list is nobody. */
export function broughtBy({ by }: PlacedPacket, named: readonly SubjectId[]): readonly SubjectId[] {
  return named.filter((_, at) => Math.floor(by / 2 ** at) % 2 === 1)
}
