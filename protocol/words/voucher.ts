/** Who knows a device by other means than its own word (an installer, a grid operator) vouches for what it says of itself. */
import type { SubjectId } from '../ids.ts'
import { defineWord } from './define-word.ts'
import { facts, subject, text, timeMs } from './fields.ts'

export interface Voucher {
  /** Whom it is about. */
  readonly subject: SubjectId
  /** What is vouched for, e.g. `energy.pv`. */
  readonly kind: string
  /** E.g. `{ pvW: 5000 }`. */
  readonly value: Readonly<Record<string, number | string>>
  /** From when until when it holds, ms. */
  readonly from: number
  readonly until: number
}

const MOST_VALUES = 16

export const VOUCHER = defineWord<Voucher>('voucher', {
  meaning: 'vouches for what a subject says of itself',
  fields: {
    subject,
    kind: text('1 to 31 of a-z, 0-9, point and hyphen', /^[a-z0-9.-]{1,31}$/),
    value: facts(MOST_VALUES),
    from: timeMs,
    until: timeMs,
  },
})
