/**
 * Where a consumer’s devices were when they sent: packets by their hash, each with a cell of about 0.1 km², and nothing finer. Nobody has to
 * say it. What is said is public with its epoch, so it is said of devices that stand somewhere, or whose people agreed.
 */
import { isCellNumber } from '../../../../protocol/cells/cell-number.ts'
import { MAP_RESOLUTION } from '../../../../protocol/cells/region.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import { defineWord } from '../../../../protocol/words/define-word.ts'
import { bare, type Field, message, timeMs, whole } from '../../../../protocol/words/fields.ts'
import { rows } from '../../../../protocol/words/rows.ts'
import { MOST_BEFORE_MS, type PacketHash } from '../coverage-messages.ts'

export interface PlacedPacket {
  readonly hash: PacketHash
  /** When it was heard, ms before the message's `at`, as the consumer had it. */
  readonly before: number
  /** `numberOfCell` at `MAP_RESOLUTION`. */
  readonly cell: number
}

export interface Whereabouts {
  /** Of its own, for which they were carried. */
  readonly route: MessageId
  readonly at: number
  readonly packets: readonly PlacedPacket[]
}

export const MOST_PLACED = 500

const cell: Field<number> = {
  right: `a cell of H3 resolution ${MAP_RESOLUTION}, as a number`,
  read: value => (typeof value === 'number' && isCellNumber(value, MAP_RESOLUTION) ? value : undefined),
  write: value => value,
}

export const WHEREABOUTS = defineWord<Whereabouts>('coverage-whereabouts', {
  meaning: 'says in which cells devices were whose packets were carried',
  fields: {
    route: message,
    at: timeMs,
    packets: rows<PlacedPacket>(
      MOST_PLACED,
      { hash: bare<PacketHash>(16), before: whole(0, MOST_BEFORE_MS), cell },
      'a packet',
    ),
  },
})
