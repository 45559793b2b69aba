/**
 * Whose one observation is, of several gateways that say it. Levels that are equal tell that it is one, not whose; what was signed for and
 * when it was said tells that, and nobody's standing does.
 *
 * Law, in this order: where a consumer signs for some of them, the others have nothing of it; who said it when it could be read of another
 * has nothing: later by more than an arrival can be misdated, or later at all where the other is vouched for and it is not; who is left
 * shares it in equal parts. So a copier that brings nobody anything takes nothing, however it is vouched for, and one that reports what it
 * has read takes nothing either. What is left is who brings the packet itself, signed for, and says another's levels as soon as
 * these can be read: it has half of what its own levels would have brought it.
 */

export interface Teller {
  readonly vouched: boolean
  /** When what it said arrived. */
  readonly arrivedAtMs: number
  /** A consumer signs for it; undefined where nobody signs for such. */
  readonly signed?: boolean
}

export type NotIts<One> = readonly [code: 'unsigned' | 'later', other: One]

/**
 * Why it is not whose; nothing of those who share it.
 * @param acknowledgeMs by how much an arrival can be misdated
 */
export function notWhose<One extends Teller>(
  same: readonly One[],
  acknowledgeMs: number,
): ReadonlyMap<One, NotIts<One>> {
  const why = new Map<One, NotIts<One>>()
  const signed = same.find(one => one.signed === true)
  if (signed !== undefined)
    for (const one of same) if (one.signed === false) why.set(one, ['unsigned', signed])
  const left = same.filter(one => !why.has(one))
  const first = left.reduce((a, b) => (b.arrivedAtMs < a.arrivedAtMs ? b : a))
  const known = left
    .filter(({ vouched }) => vouched)
    .reduce<One | undefined>((a, b) => (a !== undefined && a.arrivedAtMs <= b.arrivedAtMs ? a : b), undefined)
  for (const one of left) {
    if (one.arrivedAtMs > first.arrivedAtMs + acknowledgeMs) why.set(one, ['later', first])
    else if (!one.vouched && known !== undefined && one.arrivedAtMs > known.arrivedAtMs)
      why.set(one, ['later', known])
  }
  return why
}
