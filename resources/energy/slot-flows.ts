/**
 * From cumulative registers to the energy of each slot. A slot whose two boundary readings arrived in time is traded;
 * energy between readings further apart than a slot is a gap: it is real, and it was with the grid.
 *
 * The meter's registers and the inverter's are separate chains: one goes on where the other is silent. A register that
 * starts anew makes no flow: nothing is paid for what lies between.
 */
import { COMPARED_SLOTS, type Reading } from './state.ts'

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
}

/** Which flows are asked for: those that end by `until` and were not counted before, of slots that long. */
export interface Span {
  readonly slotMs: number
  /** Slots that end by then are settled: what is new of them is credited, and not traded. */
  readonly after: number
  readonly until: number
  /** Readings up to which a chain is counted already. */
  readonly counted: ReadonlySet<Reading>
}

/** @param readings ascending by time; the first of each chain is its baseline. @returns ascending by end. */
export function slotFlows(readings: readonly Reading[], span: Span): readonly Flow[] {
  return pairsOf(readings, ({ import: imported }) => imported >= 0, span).flatMap(([from, to]): Flow[] => {
    const [imported, exported] = [to.import - from.import, to.export - from.export]
    if (to.newGrid || imported < 0 || exported < 0) return []
    const measured = to.generation >= from.generation && from.generation >= 0 && !to.newGeneration
    const late = to.at <= span.after || to.late === true || from.late === true
    const gap = late || to.at - from.at > span.slotMs
    const generation = measured ? to.generation - from.generation : -1
    return [{ end: to.at, import: imported, export: exported, generation, gap }]
  })
}

/**
 * What is credited: exports count only up to an inverter's first reading, and never where a store may have bought before
 * what it sells.
 */
export function yieldsOf(readings: readonly Reading[], span: Span, storage: boolean): readonly Yield[] {
  const metered = readings.find(({ generation }) => generation >= 0)?.at ?? Number.POSITIVE_INFINITY
  const inverterFrom = storage ? Number.NEGATIVE_INFINITY : metered
  const exported = pairsOf(readings, ({ import: imported }) => imported >= 0, span).flatMap(([from, to]) =>
    to.at > inverterFrom || to.newGrid || to.import < from.import
      ? []
      : yieldOf(from, to, to.export - from.export, span),
  )
  const made = pairsOf(readings, ({ generation }) => generation >= 0, span).flatMap(([from, to]) =>
    to.newGeneration ? [] : yieldOf(from, to, to.generation - from.generation, span),
  )
  return [...exported, ...made]
}

/** What the next epoch needs: all that is not settled, and the newest settled reading of each chain. */
export function unsettledReadings(readings: readonly Reading[], settleUntil: number): readonly Reading[] {
  const settled = readings.filter(({ at }) => at <= settleUntil)
  const baselines = [
    settled.findLast(({ import: imported }) => imported >= 0),
    settled.findLast(({ generation }) => generation >= 0),
  ]
  return readings.filter(reading => reading.at > settleUntil || baselines.includes(reading))
}

function yieldOf(from: Reading, to: Reading, wh: number, { slotMs, after }: Span): readonly Yield[] {
  const gap = to.at - from.at > slotMs || to.at <= after - COMPARED_SLOTS * slotMs
  return wh < 0 ? [] : [{ from: from.at, end: to.at, wh, gap }]
}

function pairsOf(
  readings: readonly Reading[],
  inChain: (reading: Reading) => boolean,
  { counted, until }: Span,
): readonly (readonly [Reading, Reading])[] {
  const chain = readings.filter(inChain)
  return chain.flatMap((to, index): [Reading, Reading][] => {
    const from = chain[index - 1]
    return from === undefined || counted.has(to) || to.at > until ? [] : [[from, to]]
  })
}
