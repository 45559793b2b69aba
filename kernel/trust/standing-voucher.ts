/** What a listed key vouches for, as it is kept from epoch to epoch. */
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import type { Voucher } from '../../protocol/words/voucher.ts'

/** A voucher that stands. */
export interface StandingVoucher extends Voucher {
  readonly id: MessageId
  readonly issuer: SubjectId
  /** Its message's own time, ms. */
  readonly atMs: number
}

/** Ascending by (subject, issuer, kind). */
export type Vouchers = readonly StandingVoucher[]
