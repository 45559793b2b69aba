/**
 * Network time of the embedded chain, and the blocks that carry it. Time runs `speed` times as fast as the machine's
 * monotonic clock, from the last block's timestamp on: what passed while nothing ran is not network time.
 *
 * It can be told to wait: past `mostMs` it stands, and goes on from there without a leap. What is sent meanwhile still gets
 * its blocks, a second each.
 *
 * Law: block times are whole seconds and rise strictly; a tick within the last block's second mines nothing. Only this
 * clock mines, one block at a time, so `exclusively` gives a moment in which no block can come to be.
 * Cost: an idle block costs anvil about 6 kB of memory and 2 to 10 ms, so an empty pool is mined only every `idleMs`.
 */
import { createTestClient, publicActions } from 'viem'
import { pause } from '../../links/pause.ts'
import type { ChainError } from '../errors.ts'
import { asChainError } from '../to-chain-error.ts'
import { transportTo } from '../transport.ts'

export interface ClockOptions {
  readonly rpcUrl: string
  /** Network seconds per second; 1 unless said. */
  readonly speed?: number
  /** How often waiting transactions are looked for; 200 unless said. */
  readonly tickMs?: number
  /** Longest time without a block: 12 s of network time, but between 1 s and 12 s of the wall's, unless said. */
  readonly idleMs?: number
  /** Network time is at least this when the clock starts: what the node has already said to somebody. */
  readonly notBeforeMs?: number
  /** Network time waits here until it may go on; without end unless said. */
  readonly mostMs?: () => number
  /** A tick that failed. The next tick tries again. */
  readonly onError?: (error: ChainError) => void
  /** Monotonic milliseconds. */
  readonly wallMs?: () => number
}

export interface MinedBlock {
  readonly number: number
  readonly timeMs: number
}

export interface ChainClock {
  readonly speed: number
  /** Whole milliseconds of network time; never falls, stands still while paused. */
  nowMs(): number
  /** The newest block that it has seen or mined: as nobody else mines, that of the chain. */
  newest(): number
  /** Mines at the present second, without waiting for a tick. Undefined when that second has its block. */
  mineNow(): Promise<MinedBlock | undefined>
  /** Runs `work` while no block is mined. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>
  pause(): void
  resume(): void
  /** Waits for the block that is being mined. Idempotent. */
  stop(): Promise<void>
}

const TICK_MS = 200
const IDLE_NETWORK_MS = 12_000
const IDLE_LEAST_MS = 1_000
const RPC_TIMEOUT_MS = 10_000

/** @throws {ChainError} rpc_down, rpc_failed */
export async function startChainClock(options: ClockOptions): Promise<ChainClock> {
  const wallMs = options.wallMs ?? (() => performance.now())
  const speed = options.speed ?? 1
  if (!(speed > 0)) throw new RangeError(`speed is a number above 0, got ${speed}`)
  const idleMs = options.idleMs ?? Math.min(IDLE_NETWORK_MS, Math.max(IDLE_LEAST_MS, IDLE_NETWORK_MS / speed))
  const miner = minerOf(options.rpcUrl)
  const first = await miner.latest()
  const startMs = Math.max(first.timeMs, options.notBeforeMs ?? 0)
  const time = networkTime(startMs, {
    speed,
    wallMs,
    mostMs: options.mostMs ?? (() => Number.POSITIVE_INFINITY),
  })
  const lock = createLock()
  let [minedAtMs, newest] = [wallMs(), first.number]

  const mineNow = async () => {
    const { timeMs } = await miner.latest()
    const secondMs = Math.floor(time.nowMs() / 1000) * 1000
    if (secondMs <= timeMs) return undefined
    const block = await miner.mine(secondMs)
    minedAtMs = wallMs()
    newest = block.number
    return block
  }
  const tick = async () => {
    if (time.paused()) return
    const waiting = (await miner.waiting()) > 0
    if (waiting && time.held()) time.reach((await miner.latest()).timeMs + 1000)
    if (waiting || wallMs() - minedAtMs >= idleMs) await mineNow()
  }
  const stopping = new AbortController()
  const loop = runEvery(options.tickMs ?? TICK_MS, stopping.signal, () =>
    lock(tick).catch(error => options.onError?.(asChainError(error))),
  )
  return {
    speed,
    nowMs: time.nowMs,
    newest: () => newest,
    mineNow: () => lock(mineNow),
    exclusively: lock,
    pause: time.pause,
    resume: time.resume,
    async stop() {
      time.pause()
      stopping.abort()
      await loop
      await lock(async () => {})
    },
  }
}

interface Pace {
  readonly speed: number
  readonly wallMs: () => number
  readonly mostMs: () => number
}

function networkTime(startMs: number, { speed, wallMs, mostMs }: Pace) {
  let baseMs = startMs
  let since: number | undefined = wallMs()
  /** What passes while it waits is not network time. */
  const run = () => {
    if (since === undefined) return
    const now = wallMs()
    baseMs = Math.max(baseMs, Math.min(baseMs + (now - since) * speed, mostMs()))
    since = now
  }
  return {
    nowMs() {
      run()
      return Math.floor(baseMs)
    },
    held() {
      run()
      return baseMs >= mostMs()
    },
    reach(timeMs: number) {
      run()
      baseMs = Math.max(baseMs, timeMs)
    },
    paused: () => since === undefined,
    pause() {
      run()
      since = undefined
    },
    resume() {
      since ??= wallMs()
    },
  }
}

function minerOf(rpcUrl: string) {
  const transport = transportTo(rpcUrl, { timeout: RPC_TIMEOUT_MS, retryCount: 0 })
  const client = createTestClient({ mode: 'anvil', transport, cacheTime: 0 }).extend(publicActions)
  const latest = async (): Promise<MinedBlock> => {
    const { number, timestamp } = await client.getBlock({ blockTag: 'latest' })
    return { number: Number(number), timeMs: Number(timestamp) * 1000 }
  }
  return {
    latest,
    async waiting(): Promise<number> {
      const { pending } = await client.getTxpoolStatus()
      return pending
    },
    async mine(timeMs: number): Promise<MinedBlock> {
      await client.setNextBlockTimestamp({ timestamp: BigInt(timeMs / 1000) })
      await client.mine({ blocks: 1 })
      return latest()
    },
  }
}

/** One after the other, in the order of asking; a failure is its own caller's only. */
function createLock(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return work => {
    const result = last.then(work)
    last = result.catch(() => {})
    return result
  }
}

/** `work` never overlaps itself and never throws. */
async function runEvery(everyMs: number, signal: AbortSignal, work: () => Promise<unknown>): Promise<void> {
  while (!signal.aborted) {
    await work()
    await pause(everyMs, signal)
  }
}
