/** Schedules count whole seconds since the network's start, as the chain does; parts of a second do not count. */
import { parseDuration } from '../../../protocol/duration.ts'

export function secondsOf(elapsedMs: number): bigint {
  return elapsedMs <= 0 ? 0n : BigInt(Math.floor(elapsedMs / 1000))
}

/** @throws {TypeError} naming the field, on anything but whole seconds above 0. */
export function wholeSeconds(field: string, text: string): number {
  const ms = parseDuration(text)
  if (ms <= 0 || ms % 1000 !== 0) throw new TypeError(`emission: "${field}" is whole seconds, got "${text}"`)
  return ms
}
