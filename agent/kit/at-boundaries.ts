/**
 * Registers are read every few seconds and reported once a slot: the last reading before the slot's end stands for that
 * end. When nothing was read in a slot, nothing is said of it: registers are cumulative, so the next report has it.
 */
import type { SenmlRecord } from '../../protocol/senml/senml.ts'
import type { DriverContext } from './service.ts'

export interface Boundaries {
  /** A reading now. Records without times. */
  observe(records: readonly SenmlRecord[]): void
  stop(): void
}

/**
 * @example
 * const boundaries = reportAtBoundaries(900_000, context)
 * boundaries.observe([{ n: 'import', u: 'Wh', v: 4_711 }])
 */
export function reportAtBoundaries(slotMs: number, context: DriverContext): Boundaries {
  let latest: { readonly slot: number; readonly records: readonly SenmlRecord[] } | undefined
  let stopped = false
  const report = async (slot: number) => {
    const timeMs = (slot + 1) * slotMs
    await context.until(timeMs)
    if (stopped || latest === undefined || latest.slot !== slot) return
    const [first, ...rest] = latest.records
    latest = undefined
    if (first !== undefined)
      await context.take({ timeMs, records: [{ bt: timeMs / 1000, ...first }, ...rest] })
  }
  return {
    observe(records) {
      const slot = Math.floor(context.nowMs() / slotMs)
      const fresh = latest === undefined || latest.slot !== slot
      latest = { slot, records }
      // An abort while waiting is the agent's own end.
      if (fresh) report(slot).catch(() => {})
    },
    stop() {
      stopped = true
    },
  }
}
