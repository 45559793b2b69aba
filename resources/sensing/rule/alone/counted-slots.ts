/**
 * Which intervals of a series were counted: a bit each, from the oldest that may still be. An interval is counted once, in
 * whatever order its readings come; one that is too old to be remembered is counted no more.
 */
import type { SeriesState } from '../state.ts'

export type CountedState = Pick<SeriesState, 'countedFrom' | 'counted'>

export interface CountedSlots {
  readonly from: number
  readonly has: (slot: number) => boolean
}

/** @param from the oldest interval that may be counted from now on; one that was given up stays so */
export function openCounted(state: CountedState, from: number): CountedSlots {
  const advanced = advance(state, from)
  const bits = parse(advanced)
  return {
    from: advanced.countedFrom,
    has: slot => ((bits >> BigInt(slot - advanced.countedFrom)) & 1n) === 1n,
  }
}

/** @param slots each from `from` on */
export function countSlots(state: CountedState, from: number, slots: readonly number[]): CountedState {
  const advanced = advance(state, from)
  const added = slots.reduce((sum, slot) => sum | (1n << BigInt(slot - advanced.countedFrom)), 0n)
  return { ...advanced, counted: (parse(advanced) | added).toString(16) }
}

/** What was counted at one place or at another is counted. */
export function countedTogether(one: CountedState, other: CountedState): CountedState {
  const from = Math.max(one.countedFrom, other.countedFrom)
  const bits = parse(advance(one, from)) | parse(advance(other, from))
  return { countedFrom: from, counted: bits.toString(16) }
}

function advance(state: CountedState, from: number): CountedState {
  if (from <= state.countedFrom) return { countedFrom: state.countedFrom, counted: state.counted }
  const bits = state.counted === '0' ? 0n : parse(state) >> BigInt(from - state.countedFrom)
  return { countedFrom: from, counted: bits.toString(16) }
}

function parse({ counted }: CountedState): bigint {
  return BigInt(`0x${counted}`)
}
