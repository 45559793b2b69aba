/**
 * Asserts stay on in production: where money moves, stopping is better than paying wrongly. A failed assert is a
 * fault of the programme, never of what somebody said.
 */
export function assert(condition: boolean, why: string): asserts condition {
  if (!condition) throw new Error(`broken invariant: ${why}`)
}
