/**
 * How much room the engine gives itself: a demonstration is a dozen processes on one small machine. A heap may grow by a third of
 * what is alive in it before it is collected, instead of by as much again: 1.3 GB in all instead of 1.7, for a twelfth more work.
 */
import { setFlagsFromString } from 'node:v8'

const GROWING = '--heap-growing-percent=30'
/**
 * Of the engine's own threads, which collect memory and compile, one a process instead of four: a dozen processes share few
 * cores, and four threads that cut such small work among them take a fifteenth more of the CPU of all.
 */
const ONE_HELPER = '--v8-pool-size=1'

/** Of a process that has a state, evidence and a few epochs' files, or a score of devices with a queue and a recording each. */
export const SHARED_FLAGS = [ONE_HELPER, GROWING, '--max-semi-space-size=4'] as const
/** Of one device. */
export const SINGLE_FLAGS = [
  ONE_HELPER,
  GROWING,
  '--max-semi-space-size=1',
  '--max-old-space-size=96',
] as const

/** What of it a process that is running can still take on. To be called before it holds much. */
export function growSlowly(): void {
  for (const flag of SHARED_FLAGS) if (flag !== ONE_HELPER) setFlagsFromString(flag)
}
