/** Meters and inverters that people have, and what an energy network wants of them. */
import type { DeviceRow, NetworkWishes } from '../../../agent/kit/device-row.ts'
import { HUBS } from './devices/others.ts'
import { SHELLY } from './devices/shelly.ts'
import { WIRED } from './devices/wired.ts'

export const ENERGY_DEVICES: readonly DeviceRow[] = [...WIRED, ...SHELLY, ...HUBS].map(row => ({
  ...row,
  of: 'energy',
}))

/** Registers count at the ends of the market's slots. */
export const ENERGY_WISHES: NetworkWishes = {
  resource: 'energy',
  slotMs: ({ slotMs }) => (typeof slotMs === 'number' && slotMs > 0 ? slotMs : undefined),
  commitMs: ({ slotMs, settleAfterMs }, acknowledgeMs) =>
    typeof slotMs === 'number' && typeof settleAfterMs === 'number'
      ? commitMsOf({ slotMs, settleAfterMs, acknowledgeMs })
      : undefined,
}

const MINUTE_MS = 60_000
/** A register may be read as long after its slot's end, as a part of an arrival's doubt. */
const ROOM = 1.5

/**
 * Registers are committed to when a slot is over, and said soon after: later than an arrival can be misdated, so that nobody's copy is
 * dated before it; and well within the time that a slot waits, so that it is traded as before. Undefined where there is no such time.
 * @example commitMsOf({ slotMs: 3_600_000, settleAfterMs: 3_600_000, acknowledgeMs: 600_000 }) // → 900_000
 */
export function commitMsOf({
  slotMs,
  settleAfterMs,
  acknowledgeMs,
}: Readonly<Record<'slotMs' | 'settleAfterMs' | 'acknowledgeMs', number>>): number | undefined {
  const most = Math.min(slotMs, settleAfterMs / 2)
  const parts = [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60].map(minutes => minutes * MINUTE_MS)
  const able = parts.filter(ms => slotMs % ms === 0 && ms <= most)
  return able.find(ms => ms >= ROOM * acknowledgeMs) ?? able.at(-1)
}
