/**
 * How strong a signal can be at most so far from where it was sent: what free space leaves of it. Nothing is heard more strongly
 * by honest means, so a level above it says that somebody is not where it says, or sends more than it says.
 *
 *   loss = 20 log10(4 π d f / c)        most = sent + gain there + gain here − loss
 *
 * Levels are whole millionths of a dB, rounded to the nearest: twenty thousand times as fine as the tenths that are compared. Gains
 * are counted to the tenth; Helium's verifier drops what is below a whole dB of them, which is up to 1.8 dB against the honest.
 */
import { exp10, log10, PI } from './exact-math.ts'

/** A thousand times what machines' logarithms differ by, and more. */
const MARGIN_DDB = 0.1
/** Metres a second, as Helium's verifier has it. */
const LIGHT = 2.998e8
const [MICRO, A_TENTH, TENTHS] = [1_000_000, 100_000, 10]

export interface Link {
  /** Sent, without the antenna, tenths of dBm. */
  readonly sentDdbm: number
  /** Of both antennas, tenths of dBi. */
  readonly gainDdbi: readonly [number, number]
  /** Whole metres; nearer than one counts as one. */
  readonly metres: number
  readonly frequencyHz: number
}

/** @example mostMicroDbm({ sentDdbm: 120, gainDdbi: [80, 80], metres: 508, frequencyHz: 867_900_024 }) // → -57_334_233 */
export function mostMicroDbm({ sentDdbm, gainDdbi: [there, here], metres, frequencyHz }: Link): number {
  const loss = 20 * log10((4 * PI * Math.max(1, metres) * frequencyHz) / LIGHT)
  return (sentDdbm + there + here) * A_TENTH - Math.round(loss * MICRO)
}

/** Whether a level, in tenths of dBm, is within what free space leaves, and so much more that receivers misread. */
export function isPossible(levelDdbm: number, link: Link, toleranceDdb: number): boolean {
  return (levelDdbm - toleranceDdb) * A_TENTH <= mostMicroDbm(link)
}

/**
 * The same for what is so far below the bound that no last digit matters: true says that it is possible, on every machine; false says
 * nothing. Of honest receptions nearly all are told by it, at a tenth of the work.
 * @param metres at least as far as it is
 */
export function isSurelyPossible(levelDdbm: number, link: Link, toleranceDdb: number): boolean {
  const loss = 20 * Math.log10((4 * PI * Math.max(1, link.metres) * link.frequencyHz) / LIGHT)
  const most = link.sentDdbm + link.gainDdbi[0] + link.gainDdbi[1] - loss * TENTHS
  return levelDdbm - toleranceDdb <= most - MARGIN_DDB
}

/**
 * How far away whatever sent at most so much can have been. Whole metres, rounded up.
 * @param budgetDdb sent, with both gains and what is tolerated, less the level: tenths of dB
 */
export function mostMetres(budgetDdb: number, frequencyHz: number): number {
  return Math.ceil((LIGHT / (4 * PI * frequencyHz)) * exp10(budgetDdb / TENTHS / 20))
}

/**
 * What of a level is the signal: a receiver says how strong signal and noise are together, and below the noise that is the noise.
 * Never below the true one by more than rounding, nor above it by more than 3 dB.
 */
export function signalOf(rssiDdbm: number, snrDdb: number): number {
  return rssiDdbm + Math.min(0, snrDdb)
}
