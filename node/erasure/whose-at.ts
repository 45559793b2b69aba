/**
 * Whose the words of an epoch were that ended at a time. In the time in which nobody had the device they were those of who had it last, since what came
 * then was said before; and before it was there they were nobody's.
 *
 * *Thief*: who registers a device that somebody removed and has erased what it said for him; or who registers a new one and has the whole past of a network
 * looked through for it.
 */
import type { DeviceFact } from '../../kernel/chain-facts.ts'
import { ownerAt } from '../../kernel/past-devices.ts'
import type { Address } from '../../protocol/ids.ts'

/** @example whoseAt({ owner: '0xb', registeredAtMs: 20, past: [{ owner: '0xa', cell: 'there', untilMs: 10 }] }, 15) // → '0xa' */
export function whoseAt(
  device: Pick<DeviceFact, 'owner' | 'cell' | 'past' | 'registeredAtMs'>,
  timeMs: number,
): Address | undefined {
  const { past = [], registeredAtMs } = device
  const removed = past.find(({ untilMs }) => untilMs <= registeredAtMs)
  const isHeld = timeMs >= registeredAtMs || (removed !== undefined && timeMs < removed.untilMs)
  return isHeld ? ownerAt(device, timeMs) : removed?.owner
}
