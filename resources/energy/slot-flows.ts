/**
 * From cumulative registers to the energy of each slot. A slot whose two boundary readings are there is traded; energy
 * between readings further apart than a slot is a gap: it is real, and it was with the grid.
 */
import type { Reading } from './state.ts'

/** Wh that flowed in one slot. `generation` is −1 where there is no inverter register. */
export interface Flow {
  readonly end: number
  readonly import: number
  readonly export: number
  readonly generation: number
  /** True if it spans more than one slot: not traded. */
  readonly gap: boolean
}

/**
 * @param readings ascending by time; the first is the baseline.
 * @returns flows that end in (settledUntil, settleUntil], ascending. A register that fell makes no flow: counting starts
 * anew, and nothing is paid for what lies between.
 */
export function slotFlows(
  readings: readonly Reading[],
  slotMs: number,
  settleUntil: number,
): readonly Flow[] {
  const flows: Flow[] = []
  for (let index = 1; index < readings.length; index++) {
    const [from, to] = [readings[index - 1]!, readings[index]!]
    if (to.at > settleUntil) break
    const imported = to.import - from.import
    const exported = to.export - from.export
    const measured = to.generation >= 0 && from.generation >= 0
    const generation = measured ? to.generation - from.generation : -1
    if (imported < 0 || exported < 0 || (measured && generation < 0)) continue
    flows.push({ end: to.at, import: imported, export: exported, generation, gap: to.at - from.at > slotMs })
  }
  return flows
}

/** What the next epoch needs: the newest reading that is settled, and all that are not. */
export function unsettledReadings(readings: readonly Reading[], settleUntil: number): readonly Reading[] {
  const baseline = readings.findLastIndex(({ at }) => at <= settleUntil)
  return baseline < 0 ? readings : readings.slice(baseline)
}
