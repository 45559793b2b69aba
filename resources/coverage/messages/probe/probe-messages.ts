/**
 * What is said of a probe: a client of relays that a seed drew fetched a body through a relay from another relay (its origin), and both ends
 * sign what arrived and how long it took. The relay that is looked at signs nothing.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import { defineWord } from '../../../../protocol/words/define-word.ts'
import { bare, subject, timeMs, whole } from '../../../../protocol/words/fields.ts'

export interface Probed {
  /** The epoch whose seed asked. */
  readonly draw: number
  readonly relay: SubjectId
  /** 32 hex digits that the origin drew. */
  readonly test: string
  /** All of the body, or 0 where it did not come through. */
  readonly bytes: number
  /** From the first question until all of it was there, ms. */
  readonly ms: number
  /** Until the first byte was there, ms. */
  readonly firstMs: number
  readonly at: number
}

/** By the origin: what was shown to it of the body, and when. */
export interface Reflected {
  readonly draw: number
  readonly relay: SubjectId
  readonly client: SubjectId
  readonly test: string
  readonly bytes: number
  readonly ms: number
  readonly at: number
}

export const [MOST_PROBE_BYTES, MOST_PROBE_MS] = [16_000_000, 600_000]
const [DRAW_END, ms] = [2 ** 32, whole(0, MOST_PROBE_MS)]
const common = { draw: whole(0, DRAW_END - 1), relay: subject, test: bare(16) }
const bytes = whole(0, MOST_PROBE_BYTES)

export const PROBED = defineWord<Probed>('coverage-relay-probed', {
  meaning: 'fetched a body through a relay that a seed drew for it, or could not',
  fields: { ...common, bytes, ms, firstMs: ms, at: timeMs },
})

export const REFLECTED = defineWord<Reflected>('coverage-relay-reflected', {
  meaning: 'was shown what came of a body that it handed out to be fetched through a relay',
  fields: { ...common, client: subject, bytes, ms, at: timeMs },
})
