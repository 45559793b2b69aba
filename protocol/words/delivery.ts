/** Who is served signs for what it has received. The amount only grows, so one receipt stands for all before it. */
import type { SubjectId } from '../ids.ts'
import { defineWord } from './define-word.ts'
import { amount, bare, subject, text, timeMs } from './fields.ts'

export interface Delivery {
  readonly provider: SubjectId
  /** 16 bytes in hex: which of the services between the two. */
  readonly stream: string
  /** What is counted, e.g. `byte`. */
  readonly unit: string
  /** Received since the stream began. */
  readonly amount: bigint
  /** Until when, ms. */
  readonly at: number
}

const STREAM_BYTES = 16

export const DELIVERY = defineWord<Delivery>('delivery', {
  meaning: 'signs for what it received from a provider',
  fields: {
    provider: subject,
    stream: bare(STREAM_BYTES),
    unit: text('1 to 15 of a-z and 0-9', /^[a-z0-9]{1,15}$/),
    amount,
    at: timeMs,
  },
})
