/**
 * Where a file's bytes are: plain text in chunks of 64 KiB, each sealed with 16 bytes more; the sealed text in stripes of k
 * units; unit i of each stripe in share i. The last stripe's units are as short as they can be.
 */
import type { Scheme } from './erasure.ts'

export const [CHUNK, TAG, UNIT] = [65_536, 16, 65_536]
export const SEALED_CHUNK = CHUNK + TAG

export interface Layout {
  readonly size: number
  readonly sealedSize: number
  /** Bytes of each share. */
  readonly shareSize: number
  readonly stripes: number
  /** Of the last stripe's units. */
  readonly lastUnit: number
}

export function layoutOf(size: number, { needed }: Scheme): Layout {
  const sealedSize = size + TAG * Math.max(1, Math.ceil(size / CHUNK))
  const full = Math.floor(sealedSize / (needed * UNIT))
  const rest = sealedSize - full * needed * UNIT
  const lastUnit = rest === 0 ? UNIT : Math.ceil(rest / needed)
  const stripes = rest === 0 ? full : full + 1
  return { size, sealedSize, stripes, lastUnit, shareSize: (stripes - 1) * UNIT + lastUnit }
}

export function unitOf({ stripes, lastUnit }: Layout, stripe: number): number {
  return stripe === stripes - 1 ? lastUnit : UNIT
}

export interface Stretch {
  /** Chunks and stripes, the last ones not included. */
  readonly chunks: readonly [number, number]
  readonly stripes: readonly [number, number]
}

/** What has to be read for `length` bytes of plain text from `start`; at least one chunk. */
export function stretchOf(layout: Layout, { needed }: Scheme, start: number, length: number): Stretch {
  const last = Math.max(start, start + length - 1)
  const chunks = [Math.floor(start / CHUNK), Math.floor(last / CHUNK) + 1] as const
  const stripe = needed * UNIT
  const end = Math.min(chunks[1] * SEALED_CHUNK, layout.sealedSize)
  return { chunks, stripes: [Math.floor((chunks[0] * SEALED_CHUNK) / stripe), Math.ceil(end / stripe)] }
}
