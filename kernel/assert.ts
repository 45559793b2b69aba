/**
 * Asserts stay on in production: where money moves, stopping is better than paying wrongly. A failed assert is a
 * fault of the programme, never of what somebody said.
 * @param why a function where it is asked a million times: no text is made while all is well.
 */
export function assert(condition: boolean, why: string | (() => string)): asserts condition {
  if (!condition) throw new Error(`broken invariant: ${typeof why === 'string' ? why : why()}`)
}
