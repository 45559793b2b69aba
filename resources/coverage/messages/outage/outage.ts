/** A gateway was cut off: from when until when, and what it heard meanwhile. It excuses nothing: whoever reads it knows why packets came late. */
import { defineWord } from '../../../../protocol/words/define-word.ts'
import { timeMs, whole } from '../../../../protocol/words/fields.ts'

export interface Outage {
  readonly from: number
  readonly until: number
  /** Packets that it kept, and that it had no room for. */
  readonly heard: number
  readonly dropped: number
  readonly at: number
}

export const LONGEST_OUTAGE_MS = 31 * 86_400_000
const COUNT_END = 2 ** 32

export const OUTAGE = defineWord<Outage>('coverage-outage', {
  meaning: 'was cut off from the network, and kept what it heard',
  fields: {
    from: timeMs,
    until: timeMs,
    heard: whole(0, COUNT_END - 1),
    dropped: whole(0, COUNT_END - 1),
    at: timeMs,
  },
})
