/**
 * A schedule, and of what was burned a part anew (net emissions, HIP-20): once the schedule has run dry, use alone carries what is
 * emitted. What was burned is counted in tokens at a price of the rules, averaged over a window, and at most so much a day of it comes
 * back. Where the network earns more than that brings, a floor linked to revenue may take more of what was burned, and never more than
 * all; a cap linked to revenue takes off what is paid beyond it (HIP-149). Where members burn the token itself for credits, what was
 * burned is what the chain says, and the price is not asked for.
 *
 *   S   = (S before × (W − 1) + burned) / W                 n = min(S, most)
 *   top = min(S − n, (floor × burned − (schedule + n) × α) / α), from 0 up
 *   emission = min(schedule + n + top, cap × burned / α)    α: the part of what is emitted that goes to resources
 *
 * Laws: what comes back never is more than S, so Σ emission − Σ schedule ≤ Σ burned; each burned token weighs once. Nothing burned, nothing
 * comes back, and the schedule goes on. All of it rounds down. The contracts hold the schedule and `most` a day: the top-up comes out of
 * what was not emitted before. With credits they hold the schedule and what was burned (`launchCeiling`).
 */
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { TOKEN_DECIMALS } from '../token-decimals.ts'
import type { TimePolicy } from './time-policy.ts'

const [DAY_MS, PPM, ONE] = [86_400_000n, 1_000_000n, 10n ** 18n]

export interface Net {
  readonly kind: 'net'
  readonly schedule: TimePolicy
  /** Base units of the payment asset for a whole token: at that what was burned is counted. */
  readonly price: bigint
  /** Epochs over which what was burned is averaged: a new one weighs 1/W. */
  readonly window: number
  /** Base units a day that may come back. */
  readonly mostADay: bigint
  /** Of what was burned in the epoch: resources get at least that, as far as S reaches. 0 for no floor. */
  readonly floorPpm: number
  /** Of what was burned in the epoch: resources get at most that. 0 for no cap. */
  readonly capPpm: number
}

/** @example net({ schedule: halving({ first: '10_000_000', every: '2y' }), price: '0.10', decimals: 6, window: 7, mostADay: '1_644' }) */
export function net(options: {
  readonly schedule: TimePolicy
  /** Of a token, in the payment asset: not below what it is worth, or more comes back than was burned. */
  readonly price: string
  /** Of the payment asset. */
  readonly decimals: number
  readonly window: number
  /** Tokens. */
  readonly mostADay: string
  /** Parts of what is burned, in percent; none unless said. */
  readonly floorPercent?: number
  readonly capPercent?: number
}): Net {
  const { schedule, price, decimals, window, mostADay, floorPercent = 0, capPercent = 0 } = options
  return {
    kind: 'net',
    schedule,
    price: parseAmount(price, decimals),
    window,
    mostADay: parseAmount(mostADay, TOKEN_DECIMALS),
    floorPpm: floorPercent * 10_000,
    capPpm: capPercent * 10_000,
  }
}

/** What was burned, averaged, in token base units. */
export interface NetState {
  readonly kind: 'net'
  readonly reserve: bigint
}

/** The part of what is emitted that goes to resources: parts of one each, applied one after the other, each floored. */
export type Alpha = readonly { readonly part: bigint; readonly of: bigint }[]

export function netStep(
  { window, mostADay, floorPpm, capPpm }: Net,
  input: {
    /** What the schedule has for this epoch. */
    readonly scheduled: bigint
    /** Tokens. */
    readonly burned: bigint
    readonly epochMs: number
    readonly alpha: Alpha
    readonly state?: NetState | undefined
  },
): { readonly emission: bigint; readonly state: NetState } {
  const { burned } = input
  const reserve = smoothed(input.state?.reserve ?? 0n, burned, window)
  const most = (mostADay * BigInt(input.epochMs)) / DAY_MS
  const bounds = revenueBounds({
    scheduled: input.scheduled,
    reserve,
    most,
    alpha: input.alpha,
    floor: (burned * BigInt(floorPpm)) / PPM,
    cap: capPpm === 0 ? undefined : (burned * BigInt(capPpm)) / PPM,
  })
  return { emission: bounds.emission, state: { kind: 'net', reserve } }
}

/** Tokens that so much of the payment asset is worth. */
export function atPrice(charges: bigint, price: bigint): bigint {
  return (charges * ONE) / price
}

/** S: a new epoch weighs one W-th. */
export function smoothed(before: bigint, burned: bigint, window: number): bigint {
  return (before * BigInt(window - 1) + burned) / BigInt(window)
}

export interface RevenueBounds {
  /** Of what was burned, what comes back anyway, and on top for the floor. */
  readonly again: bigint
  readonly topUp: bigint
  readonly emission: bigint
}

/** Token base units, all of it. HIP-149's `backstop`, rounded as there. */
export function revenueBounds(input: {
  readonly scheduled: bigint
  readonly reserve: bigint
  readonly most: bigint
  readonly floor: bigint
  readonly cap: bigint | undefined
  readonly alpha: Alpha
}): RevenueBounds {
  const { scheduled, reserve, most, floor, cap, alpha } = input
  const again = min(reserve, most)
  const base = alpha.reduce((amount, { part, of }) => (amount * part) / of, scheduled + again)
  const topUp = min(reserve - again, floor > base ? whole(floor - base, alpha) : 0n)
  const emission = scheduled + again + topUp
  return { again, topUp, emission: cap === undefined ? emission : min(emission, whole(cap, alpha)) }
}

/** So much is emitted where that is what resources get; nothing where they get nothing. */
function whole(amount: bigint, alpha: Alpha): bigint {
  const [part, of] = [
    alpha.reduce((all, one) => all * one.part, 1n),
    alpha.reduce((all, one) => all * one.of, 1n),
  ]
  return part === 0n ? 0n : (amount * of) / part
}

function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b
}
