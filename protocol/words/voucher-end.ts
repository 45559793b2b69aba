/** Who vouched takes it back, before its time is over. */
import type { MessageId } from '../ids.ts'
import { defineWord } from './define-word.ts'
import { freeText, message } from './fields.ts'

export interface VoucherEnd {
  /** The id of the voucher's message. */
  readonly voucher: MessageId
  readonly reason: string
}

const MOST_REASON = 200

export const VOUCHER_END = defineWord<VoucherEnd>('voucher-end', {
  meaning: 'takes a voucher back',
  fields: { voucher: message, reason: freeText(0, MOST_REASON) },
})
