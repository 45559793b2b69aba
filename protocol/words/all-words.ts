/** All words, by content type: what the kernel judges, the door knows, and the API shows. */
import { ALLOWANCE } from './allowance.ts'
import { COMMITMENT } from './commitment.ts'
import type { Word } from './define-word.ts'
import { DELIVERY } from './delivery.ts'
import { ESCROW_DISPUTE } from './escrow-dispute.ts'
import { ESCROW_LOCK } from './escrow-lock.ts'
import { ESCROW_REFUND } from './escrow-refund.ts'
import { ESCROW_RELEASE } from './escrow-release.ts'
import { OPENING } from './opening.ts'
import { VOUCHER } from './voucher.ts'
import { VOUCHER_END } from './voucher-end.ts'

/** A word whose own type does not matter: to decode and to show. */
export type AnyWord = Pick<Word<object>, 'name' | 'contentType' | 'meaning' | 'fields' | 'decode'>

export const WORDS: readonly AnyWord[] = [
  COMMITMENT,
  OPENING,
  VOUCHER,
  VOUCHER_END,
  ALLOWANCE,
  DELIVERY,
  ESCROW_LOCK,
  ESCROW_RELEASE,
  ESCROW_REFUND,
  ESCROW_DISPUTE,
]

const BY_TYPE = new Map(WORDS.map(word => [word.contentType, word]))

/**
 * Undefined for what is no word, but a resource's own content type.
 * @example wordOf('text/plain') // → undefined
 */
export function wordOf(contentType: string): AnyWord | undefined {
  return BY_TYPE.get(contentType)
}
