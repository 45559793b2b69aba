/**
 * Reed–Solomon shares over GF(2⁸), systematic: the first k are the data itself, any k of n make it whole. The library's own
 * matrix (Vandermonde, polynomial 0x11d) is that of Backblaze and klauspost.
 */
import { encode, reconstruct } from 'wasm-reed-solomon-erasure'

export interface Scheme {
  /** Shares that make the whole. */
  readonly needed: number
  readonly shares: number
}

export const MOST_SHARES = 64

/** @param data `needed` units of one length @returns all shares, the data first */
export function makeShares(data: readonly Uint8Array[], { needed, shares }: Scheme): readonly Uint8Array[] {
  return shares === needed ? data : encode([...data], shares - needed)
}

/**
 * All shares from any `needed` of them.
 * @param known by place; units of one length
 * @throws {RangeError} where fewer are known
 */
export function restoreShares(
  known: ReadonlyMap<number, Uint8Array>,
  { needed, shares }: Scheme,
): readonly Uint8Array[] {
  if (known.size < needed) throw new RangeError(`${known.size} shares do not make what needs ${needed}`)
  const length = known.values().next().value?.length ?? 0
  const all = Array.from({ length: shares }, (_, index) => known.get(index) ?? new Uint8Array(length))
  const lost = all.flatMap((_, index) => (known.has(index) ? [] : [index]))
  return lost.length === 0 ? all : reconstruct(all, shares - needed, Uint32Array.from(lost))
}
