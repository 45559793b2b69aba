/**
 * The step in which a station's sensor counts, learnt from its own changes: the smallest of them of which the others are multiples,
 * give or take what rounding makes of them (a driver says °F in °C). A fine sensor in a lively world moves in large changes too,
 * but not in multiples of one; a coarse one moves in nothing else.
 */
import { ENOUGH_CHANGES } from '../state.ts'

/** So many changes may be no multiples: a glitch, a sensor that was changed. */
const MOST_ODD = 1
/** Multiples that a step is learnt from. */
const SMALL = 4

/** The newest changes, in steps, without their sign and without zeros. */
export type Changes = readonly number[]

/** Large changes tell as much as this. */
const MOST_CHANGE = 1_000_000

/** @example addChange([3], -4) // → [3, 4] */
export function addChange(changes: Changes, change: number): Changes {
  return [...changes, Math.min(MOST_CHANGE, Math.abs(change))].slice(-ENOUGH_CHANGES)
}

/** In steps; undefined while too few changes were seen. 1 where the sensor is as fine as the network asks. */
export function ownStepOf(changes: Changes): number | undefined {
  if (changes.length < ENOUGH_CHANGES) return undefined
  const sorted = changes.toSorted((a, b) => a - b)
  const isStep = (step: number) => {
    const refined = refine(sorted, step)
    return sorted.filter(change => !isMultiple(change, refined)).length <= MOST_ODD
  }
  return sorted.find(isStep) ?? 1
}

/** What the smallest multiples of about a step come to, a step. */
function refine(changes: Changes, step: number): number {
  const small = changes.filter(change => change <= SMALL * step)
  const times = small.reduce((sum, change) => sum + Math.max(1, Math.round(change / step)), 0)
  return small.reduce((sum, change) => sum + change, 0) / times
}

/** A tenth of the changes are smaller: how finely the station moves, glitches left out. Steps; undefined while too few were seen. */
export function usualChangeOf(changes: Changes): number | undefined {
  if (changes.length < ENOUGH_CHANGES) return undefined
  return changes.toSorted((a, b) => a - b)[Math.floor(ENOUGH_CHANGES / 10)]
}

/** Both values of a change are rounded. */
function isMultiple(change: number, step: number): boolean {
  return Math.abs(change - Math.round(change / step) * step) <= 1.5
}
