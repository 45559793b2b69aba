/** What a meter made slot by slot, kept for a while: what comes late is compared with what others made then. */
import type { Yield } from './slot-flows.ts'
import { COMPARED_SLOTS, type MeterState } from './state.ts'

/** What is known goes up to `after`, the answer up to `until`. */
interface Span {
  readonly slotMs: number
  readonly after: number
  readonly until: number
}

/** What a meter made in each of the last slots, those that came in now among them. */
export function madeUntil(
  known: MeterState['made'],
  yields: readonly Pick<Yield, 'end' | 'wh' | 'gap'>[],
  { slotMs, after, until }: Span,
): MeterState['made'] {
  const made = new Array<number>(COMPARED_SLOTS).fill(0)
  const put = (end: number, wh: number) => {
    const at = COMPARED_SLOTS - 1 - (until - end) / slotMs
    if (at >= 0 && Number.isInteger(at)) made[at] = wh
  }
  for (const [index, wh] of known.entries()) put(after - (known.length - 1 - index) * slotMs, wh)
  for (const { end, wh, gap } of yields) if (!gap) put(end, wh)
  const first = made.findIndex(wh => wh > 0)
  return first < 0 ? [] : made.slice(first)
}
