/**
 * What a beacon and each of its witnesses count for, by how many heard it (HIP-15): four are worth having, and more are worth less and
 * less, so nobody gains by standing where many stand. In parts of ten thousand, rounded half to even as Helium does.
 *
 *   a witness of w        1 up to four, else (4 − (1 − 0.8^(w − 4))) / w
 *   who was heard by w    w / 4 up to four, else 2 − 0.8^(w − 4)
 */
import { halfToEven } from './density.ts'

export const UNIT_ONE = 10_000
const MOST_KNOWN = 1_000
const [WANTED, KEPT, OF] = [4, 4n, 5n]

const [ofWitness, ofBeacon] = [new Map<number, number>(), new Map<number, number>()]

/** @param witnesses at least 1 */
export function witnessUnits(witnesses: number): number {
  return knownOr(ofWitness, witnesses, workWitnessUnits)
}

/** @param witnesses at least 0 */
export function beaconUnits(witnesses: number): number {
  return knownOr(ofBeacon, witnesses, workBeaconUnits)
}

/** They are few: how many witnesses count is bounded by the rules. */
function knownOr(known: Map<number, number>, witnesses: number, work: (witnesses: number) => number): number {
  const found = known.get(witnesses)
  if (found !== undefined) return found
  const units = work(witnesses)
  if (known.size < MOST_KNOWN) known.set(witnesses, units)
  return units
}

function workWitnessUnits(witnesses: number): number {
  if (witnesses <= WANTED) return UNIT_ONE
  const [left, whole] = fading(witnesses)
  return Number(halfToEven((3n * whole + left) * BigInt(UNIT_ONE), whole * BigInt(witnesses)))
}

function workBeaconUnits(witnesses: number): number {
  if (witnesses <= WANTED) return Number(halfToEven(BigInt(witnesses * UNIT_ONE), BigInt(WANTED)))
  const [left, whole] = fading(witnesses)
  return Number(halfToEven((2n * whole - left) * BigInt(UNIT_ONE), whole))
}

/** 0.8^(w − 4) as a fraction. */
function fading(witnesses: number): readonly [bigint, bigint] {
  const more = BigInt(witnesses - WANTED)
  return [KEPT ** more, OF ** more]
}
