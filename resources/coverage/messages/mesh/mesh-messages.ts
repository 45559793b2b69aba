/**
 * What is said of packets that went over neighbours. Whoever gives one to a neighbour signs for it, hop by hop; the consumer's receipt says by
 * which of them they came. All of it is cumulative, by route: it only grows, one stands for all before it, and either side may bring it.
 */
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { defineWord } from '../../../../protocol/words/define-word.ts'
import {
  type HexBytes,
  message,
  prefixed,
  subject,
  timeMs,
  whole,
} from '../../../../protocol/words/fields.ts'
import { rows } from '../../../../protocol/words/rows.ts'
import type { Receipt } from '../coverage-messages.ts'

/** Of an origin's packets for a route: so much of them was given to a neighbour, to be brought on. */
export interface HandedOn {
  readonly route: MessageId
  /** Who heard them. */
  readonly origin: SubjectId
  readonly to: SubjectId
  /** Credits, since the route began: it only grows. */
  readonly credits: number
  readonly at: number
}

/** Who brought packets on, from whom the origin gave them to, to whom the consumer had them of: their ids, one behind the other. */
export type Carriers = HexBytes

export interface Way {
  readonly carriers: Carriers
  /** Credits, since the route began: it only grows. */
  readonly credits: number
}

/** A receipt of which some came by neighbours. */
export interface MeshReceipt extends Receipt {
  readonly ways: readonly Way[]
}

/** Carriers of a way; and ways of an origin for a route. */
export const [MOST_CARRIERS, MOST_WAYS] = [3, 16]
const [ID_BYTES, COUNT_END] = [32, 2 ** 32]
const count = whole(0, COUNT_END - 1)

export const HANDED_ON = defineWord<HandedOn>('coverage-handed-on', {
  meaning: 'gave so much of what was heard to a neighbour, to be brought on',
  fields: { route: message, origin: subject, to: subject, credits: count, at: timeMs },
})

export const MESH_RECEIPT = defineWord<MeshReceipt>('coverage-mesh-receipt', {
  meaning: 'signs for what it received of a gateway, and by whom it came',
  fields: {
    route: message,
    gateway: subject,
    credits: count,
    packets: count,
    at: timeMs,
    ways: rows<Way>(
      MOST_WAYS,
      { carriers: prefixed<Carriers>(ID_BYTES, MOST_CARRIERS * ID_BYTES), credits: count },
      'a way',
    ),
  },
})

/** @example carriersOf('0x' + first + second) // → [first, second]; [] for what is no row of ids */
export function carriersOf(carriers: Carriers): readonly SubjectId[] {
  const digits = carriers.slice(2)
  if (digits.length % (2 * ID_BYTES) !== 0) return []
  return Array.from(
    { length: digits.length / (2 * ID_BYTES) },
    (_, at) => digits.slice(2 * ID_BYTES * at, 2 * ID_BYTES * (at + 1)) as SubjectId,
  )
}

export function carriersIn(ids: readonly SubjectId[]): Carriers {
  return `0x${ids.join('')}`
}
