/**
 * Network time in a process that has not the chain's clock: the process that has it tells its reading against the machine's
 * monotonic clock, which all processes share, and again whenever the reading is not what could be foretold.
 */
import type { EmbeddedChain } from '../../../chain/embedded/embedded-chain.ts'
import { pause } from '../../../links/pause.ts'

export interface TimeReading {
  readonly nowMs: number
  /** When that was so: of the machine's clock. */
  readonly atMs: number
  readonly speed: number
  /** Network time waits there, as things are. */
  readonly waitsAtMs?: number
}

type Clock = Pick<EmbeddedChain, 'nowMs' | 'speed' | 'waitsAtMs'>

const LOOK_MS = 50
/** Of real time: a reading that is off by more is told again. */
const MOST_OFF_MS = 20

export function machineMs(): number {
  return Number(process.hrtime.bigint() / 1000n) / 1000
}

export function readTime(clock: Clock): TimeReading {
  const waitsAtMs = clock.waitsAtMs()
  const reading = { nowMs: clock.nowMs(), atMs: machineMs(), speed: clock.speed }
  return waitsAtMs === undefined ? reading : { ...reading, waitsAtMs }
}

/** What network time is now by a reading of some time ago. */
export function timeBy({ nowMs, atMs, speed, waitsAtMs }: TimeReading, machine: number): number {
  const since = nowMs + (machine - atMs) * speed
  return Math.floor(Math.max(nowMs, Math.min(since, waitsAtMs ?? Number.POSITIVE_INFINITY)))
}

/** Tells all who follow, until the signal is aborted. */
export async function shareTime(
  clock: Clock,
  tell: (reading: TimeReading) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let told: TimeReading | undefined; !signal.aborted; await pause(LOOK_MS, signal)) {
    const reading = readTime(clock)
    const isForetold =
      told !== undefined &&
      told.waitsAtMs === reading.waitsAtMs &&
      Math.abs(timeBy(told, reading.atMs) - reading.nowMs) <= MOST_OFF_MS * reading.speed
    if (isForetold) continue
    told = reading
    tell(reading)
  }
}

export interface FollowedTime {
  readonly speed: number
  /** Never falls. */
  nowMs(): number
  waitsAtMs(): number | undefined
  take(reading: TimeReading): void
}

export function followTime(first: TimeReading, machine: () => number = machineMs): FollowedTime {
  let [reading, last] = [first, first.nowMs]
  return {
    speed: first.speed,
    nowMs() {
      last = Math.max(last, timeBy(reading, machine()))
      return last
    },
    waitsAtMs: () => reading.waitsAtMs,
    take(next) {
      reading = next
    },
  }
}
