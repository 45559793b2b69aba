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

/**
 * Threads that are started from TypeScript strip its types with a WebAssembly module each; when several of them compile the wrappers of
 * its imports again at once, V8 13 can end the process (Check failed: jit_page.has_value()).
 */
const FROM_SOURCE = import.meta.url.endsWith('.ts') ? ['--wasm-wrapper-tiering-budget=1000000000'] : []

/** Of a score of devices with a queue and a recording each. */
export const SHARED_FLAGS: readonly string[] = [
  ...FROM_SOURCE,
  ONE_HELPER,
  GROWING,
  '--max-semi-space-size=4',
]
/**
 * Of an oracle. What an epoch is made of is alive for as long as it is settled: with twice the room for what is new, half as much of it is
 * copied for nothing.
 */
export const ORACLE_FLAGS: readonly string[] = [
  ...FROM_SOURCE,
  ONE_HELPER,
  '--heap-growing-percent=40',
  '--max-semi-space-size=8',
]
/** Of one device. */
export const SINGLE_FLAGS: readonly string[] = [
  ...FROM_SOURCE,
  ONE_HELPER,
  GROWING,
  '--max-semi-space-size=1',
  '--max-old-space-size=96',
]

/**
 * Of the C library's allocator (mallopt(3)). It would keep an arena for each of a dozen threads, and what is freed in one stays with it;
 * and once a large buffer was freed it would keep the next ones in those as well, instead of giving each back.
 */
export const ALLOCATOR: Readonly<Record<string, string>> = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '262144',
  MALLOC_TRIM_THRESHOLD_: '2097152',
}

/** What of it a process that is running can still take on. To be called before it holds much. */
export function growSlowly(): void {
  setFlagsFromString(GROWING)
  // A limit is read when the engine starts, a factor each time: what is new has the room that it has had so far.
  setFlagsFromString('--semi-space-growth-factor=1')
}

/** Of a process that is started from source, before it starts threads. */
export function keepWrappers(): void {
  for (const flag of FROM_SOURCE) setFlagsFromString(flag)
}
