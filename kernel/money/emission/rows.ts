/**
 * Cumulative totals by time, a straight line between two rows, floored: how a table is a policy, and how the chain holds a
 * ceiling that is no halving (contracts/libraries/Schedule.sol computes the same). After the last row nothing is added.
 */
export interface Row {
  /** Whole seconds since the network's start. */
  readonly seconds: bigint
  /** Base units by then. */
  readonly total: bigint
}

/** The chain has room for so many behind a clone's code (contracts/NetworkFactory.sol). */
export const MOST_ROWS = 64

/** @param rows ascending, the first at second 0. Nothing is emitted by second 0 itself. */
export function totalByRows(rows: readonly Row[], seconds: bigint): bigint {
  if (seconds <= 0n) return 0n
  const next = rows.findIndex(row => row.seconds > seconds)
  const from = rows.at(next === -1 ? -1 : next - 1)
  const to = rows[next]
  if (from === undefined) return 0n
  if (to === undefined) return from.total
  return from.total + ((to.total - from.total) * (seconds - from.seconds)) / (to.seconds - from.seconds)
}

/** The steepest line between two rows: no more is emitted in a second at any time, but for what the first row gives at once. */
export function steepest(rows: readonly Row[]): { readonly amount: bigint; readonly seconds: bigint } {
  let most = { amount: 0n, seconds: 1n }
  for (const [index, to] of rows.entries()) {
    const from = rows[index - 1]
    if (from === undefined) continue
    const line = { amount: to.total - from.total, seconds: to.seconds - from.seconds }
    if (line.amount * most.seconds > most.amount * line.seconds) most = line
  }
  return most
}
