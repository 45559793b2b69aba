/** A schedule written down by hand: how much there is by when, a straight line between two rows, nothing more after the last. */
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { parseDuration } from '../../../protocol/duration.ts'
import { TOKEN_DECIMALS } from '../token-decimals.ts'
import { type Row, totalByRows } from './rows.ts'

export interface Table {
  readonly kind: 'table'
  /** Ascending; the first is at the network's start. */
  readonly rows: readonly { readonly atMs: number; readonly total: bigint }[]
}

/**
 * Rows need no first one of nothing at the start: it is there unless said otherwise.
 * @example table([{ at: '1y', total: '60_000_000' }, { at: '4y', total: '150_000_000' }])
 */
export function table(rows: readonly { readonly at: string; readonly total: string }[]): Table {
  const given = rows.map(({ at, total }) => ({
    atMs: parseDuration(at),
    total: parseAmount(total, TOKEN_DECIMALS),
  }))
  return { kind: 'table', rows: given[0]?.atMs === 0 ? given : [{ atMs: 0, total: 0n }, ...given] }
}

export function tableRows({ rows }: Table): readonly Row[] {
  return rows.map(({ atMs, total }) => ({ seconds: BigInt(atMs / 1000), total }))
}

export function tableTotal(policy: Table, seconds: bigint): bigint {
  return totalByRows(tableRows(policy), seconds)
}
