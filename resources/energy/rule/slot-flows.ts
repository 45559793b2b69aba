/**
 * From cumulative registers to the energy of each slot. A slot whose two boundary readings arrived in time is traded;
 * energy between readings further apart than a slot is a gap: it is real, and it was with the grid.
 *
 * The meter's registers and the inverter's are separate chains: one goes on where the other is silent. A register that
 * starts again makes no flow: nothing is paid for what lies between.
 */
import type { Stretch } from './count-readings.ts'
import { COMPARED_SLOTS } from './state.ts'
import { type SlotTold, toldOf } from './told-slots.ts'

/** Wh that flowed in one slot. `generation` is −1 where the inverter said nothing of just this slot. */
export interface Flow {
  readonly end: number
  readonly import: number
  readonly export: number
  readonly generation: number
  /** True if it spans more than one slot, or was said too late: not traded. */
  readonly gap: boolean
}

/** Wh that are credited: what an inverter made, or what was exported where there is neither inverter nor storage. */
export interface Yield {
  readonly from: number
  readonly end: number
  readonly wh: number
  /** True if it spans more than one slot, nobody saw when it was; or came too late to be compared with what others made. */
  readonly gap: boolean
  /** When it was fixed and could be read; absent of a gap. */
  readonly told?: SlotTold
}

/** @param tradedUntil slots that end by then had their market. @returns ascending by end. */
export function slotFlows(
  grid: readonly Stretch[],
  { slotMs, tradedUntil }: { readonly slotMs: number; readonly tradedUntil: number },
): readonly Flow[] {
  return grid.flatMap(({ from, to }): Flow[] => {
    const [imported, exported] = [to.import - from.import, to.export - from.export]
    if (to.newGrid || imported < 0 || exported < 0) return []
    const measured = to.generation >= from.generation && from.generation >= 0 && !to.newGeneration
    const late = to.at <= tradedUntil || to.lateAtMs !== undefined || from.lateAtMs !== undefined
    const gap = late || to.at - from.at > slotMs
    const generation = measured ? to.generation - from.generation : -1
    return [{ end: to.at, import: imported, export: exported, generation, gap }]
  })
}

export interface YieldRules {
  readonly slotMs: number
  /** Slots that end by then were counted by everybody who was in time. */
  readonly countedUntil: number
  /** Exports are credited up to then: an inverter's register counts from there on. */
  readonly exportsUntil: number
}

export function yieldsOf(
  { grid, made }: { readonly grid: readonly Stretch[]; readonly made: readonly Stretch[] },
  rules: YieldRules,
): readonly Yield[] {
  return [
    ...grid.flatMap(stretch => {
      const { from, to } = stretch
      const isNone = to.at > rules.exportsUntil || to.newGrid || to.import < from.import
      return isNone ? [] : yieldOf(stretch, to.export - from.export, rules)
    }),
    ...made.flatMap(stretch => {
      const { from, to } = stretch
      return to.newGeneration ? [] : yieldOf(stretch, to.generation - from.generation, rules)
    }),
  ]
}

function yieldOf(stretch: Stretch, wh: number, { slotMs, countedUntil }: YieldRules): readonly Yield[] {
  if (wh < 0) return []
  const [from, end] = [stretch.from.at, stretch.to.at]
  const gap = end - from > slotMs || end <= countedUntil - COMPARED_SLOTS * slotMs
  const told = gap ? undefined : toldOf(stretch)
  return [told === undefined ? { from, end, wh, gap } : { from, end, wh, gap, told }]
}
