/**
 * What a deal costs: price × bytes × proved time, and egress × bytes signed for, each rounded down over the deal's whole life,
 * so that nothing is lost to rounding. The fee is burned on top, rounded up: there is no payment so small that nothing is
 * burned of it.
 */
import type { EpochWindow } from '../../../kernel/resource.ts'
import type { Share } from '../messages/storage-messages.ts'
import { startOf } from './epoch-times.ts'
import { MONTH_MS } from './owed.ts'
import type { StorageParams } from './params.ts'
import type { DealState } from './state.ts'

export const TIB = 2n ** 40n
export const ALL_PPM = 1_000_000n

interface Service {
  readonly price: string | bigint
  readonly egress: string | bigint
  readonly size: number
  readonly provenMs: number
  readonly served: number
}

/** Since the deal began, base units. */
export function dueOf({ price, size, provenMs, egress, served }: Service): bigint {
  const kept = (BigInt(price) * BigInt(size) * BigInt(provenMs)) / (TIB * MONTH_MS)
  return kept + (BigInt(egress) * BigInt(served)) / TIB
}

/** What a share would cost at most, kept from the beginning of the epoch to its end and read as often as can be said. */
export function largestDue({ piece, price, egress }: Share, ms: number): bigint {
  return dueOf({ price, egress, size: piece.rawSize, provenMs: ms, served: Number.MAX_SAFE_INTEGER })
}

export function feeOn(due: bigint, { feePpm }: Pick<StorageParams, 'feePpm'>): bigint {
  return ceilDiv(due * BigInt(feePpm), ALL_PPM)
}

type Promised = Pick<DealState, 'price' | 'egress' | 'size' | 'untilMs' | 'offeredIn'>

/**
 * What a deal sets aside: all that keeping it to its end can cost from the epoch on in which it was offered, and reading so
 * many bytes of it, with the fee. One reading of the whole is promised with the offer.
 */
export function promiseOf(
  deal: Promised,
  read: number,
  epoch: Pick<EpochWindow, 'number' | 'startMs' | 'endMs'>,
  params: Pick<StorageParams, 'everyMs' | 'feePpm'>,
): bigint {
  const { everyMs } = params
  const slots = Math.floor(deal.untilMs / everyMs) - Math.floor(startOf(deal.offeredIn, epoch) / everyMs)
  const served = Math.max(deal.size, read)
  const due = dueOf({ ...deal, provenMs: Math.max(0, slots) * everyMs, served })
  return due + feeOn(due, params)
}

/** @param amount from 0 */
export function ceilDiv(amount: bigint, by: bigint): bigint {
  return (amount + by - 1n) / by
}
