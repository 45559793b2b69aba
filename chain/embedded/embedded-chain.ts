/**
 * A chain in one folder: anvil, its clock and its checkpoints as one thing that starts, goes on where it was, and stops.
 * Should anvil die, it is started again on the same port from the last checkpoint: the blocks after that are gone
 * (`chain_rewound` tells their readers), network time is not.
 *
 * Law: no block is mined while a checkpoint is taken. anvil promises no dump of one moment, though 150 dumps under load
 * showed none that was not.
 */
import { pause } from '../../links/pause.ts'
import { ChainError } from '../errors.ts'
import { once, shared } from '../shared-work.ts'
import { asChainError } from '../to-chain-error.ts'
import { EMBEDDED_CHAIN_ID } from './anvil.ts'
import { type ChainClock, type ClockOptions, startChainClock } from './chain-clock.ts'
import { type Checkpoint, saveCheckpoint } from './checkpoint.ts'
import { dumpState } from './dump-state.ts'
import { type StartedFromCheckpoint, startFromCheckpoint } from './start-from-checkpoint.ts'

export interface EmbeddedChainOptions
  extends Pick<ClockOptions, 'speed' | 'tickMs' | 'idleMs' | 'notBeforeMs'> {
  readonly folder: string
  /** Time of a new chain's first block, whole seconds; a chain that goes on keeps its own. */
  readonly genesisMs: number
  readonly port?: number
  /** Longest time between two checkpoints; 15 s unless said. */
  readonly checkpointMs?: number
  readonly onEvent?: (event: EmbeddedChainEvent) => void
}

export type EmbeddedChainEvent =
  /** Generation 0: a new chain. */
  | {
      readonly kind: 'started'
      readonly pid: number
      readonly url: string
      readonly block: number
      readonly generation: number
    }
  | { readonly kind: 'checkpoint-refused'; readonly path: string; readonly reason: string }
  | { readonly kind: 'checkpoint-saved'; readonly block: number; readonly bytes: number; readonly ms: number }
  | { readonly kind: 'failed'; readonly error: ChainError }

export interface EmbeddedChain {
  readonly rpcUrl: string
  readonly chainId: number
  readonly speed: number
  /** Network time, whole milliseconds; never falls, also not when the chain had to be started again. */
  nowMs(): number
  /** Mines what waits, without waiting for a tick. */
  mineNow(): Promise<void>
  /** Network time waits at this moment until it is told a later one. */
  waitAt(timeMs: number): void
  /** Undefined where it was never told to wait. */
  waitsAtMs(): number | undefined
  /** Names what it holds: another one after each block, and after each start of anvil. Not asked of anvil. */
  holds(): string
  /**
   * What the chain holds now survives a crash from here on. Calls that overlap share a checkpoint begun after them; where no block
   * has come since one of a moment ago, that is it.
   */
  save(): Promise<Checkpoint>
  /** Of anvil; another one after it had to be started again. */
  pid(): number
  /** Takes a last checkpoint. Idempotent. */
  stop(): Promise<void>
}

interface Running {
  readonly started: StartedFromCheckpoint
  readonly clock: ChainClock
}

const CHECKPOINT_MS = 15_000
/** Oracles ask one after the other for the same; after so long the file is made anew, for it may be lost meanwhile. */
const AGAIN_MS = 1_000
const RESTART_PAUSE_MS = 250
const RESTART_LONGEST_MS = 10_000

/** @throws {ChainError} anvil_missing, anvil_failed, checkpoint_corrupt */
export async function startEmbeddedChain(options: EmbeddedChainOptions): Promise<EmbeddedChain> {
  const tell = options.onEvent ?? (() => {})
  const stopping = new AbortController()
  let mostMs = Number.POSITIVE_INFINITY
  const paced = { ...options, mostMs: () => mostMs }
  let running = await run(paced)
  const { url, port } = running.started.anvil

  const holds = () => nameOf(running, running.clock.newest())
  const save = shared(createSave(() => running, options.folder, tell))
  const watch = async () => {
    while (!stopping.signal.aborted) {
      await running.started.anvil.exited
      if (stopping.signal.aborted) return
      await running.clock.stop()
      tell({ kind: 'failed', error: new ChainError('anvil_stopped', { pid: running.started.anvil.pid }) })
      running = await again(
        { ...paced, port, notBeforeMs: running.clock.nowMs() },
        stopping.signal,
        running,
        tell,
      )
    }
  }
  const saveNowAndThen = async () => {
    while (!stopping.signal.aborted) {
      await pause(options.checkpointMs ?? CHECKPOINT_MS, stopping.signal)
      if (!stopping.signal.aborted)
        await save().catch(error => tell({ kind: 'failed', error: asChainError(error) }))
    }
  }
  const loops = Promise.all([watch(), saveNowAndThen()])
  const stop = once(async () => {
    await save().catch(error => tell({ kind: 'failed', error: asChainError(error) }))
    stopping.abort()
    await running.clock.stop()
    await running.started.anvil.stop()
    await loops
    // It may have been started again meanwhile.
    await running.clock.stop()
    await running.started.anvil.stop()
  })
  return {
    rpcUrl: url,
    chainId: EMBEDDED_CHAIN_ID,
    speed: running.clock.speed,
    nowMs: () => running.clock.nowMs(),
    mineNow: async () => void (await running.clock.mineNow()),
    waitAt(timeMs) {
      // What has passed until now passed under the limit before.
      running.clock.nowMs()
      mostMs = timeMs
    },
    waitsAtMs: () => (Number.isFinite(mostMs) ? mostMs : undefined),
    holds,
    save,
    pid: () => running.started.anvil.pid,
    stop,
  }
}

type Paced = EmbeddedChainOptions & Pick<ClockOptions, 'mostMs'>

async function run(options: Paced): Promise<Running> {
  const tell = options.onEvent ?? (() => {})
  const started = await startFromCheckpoint({
    folder: options.folder,
    genesisMs: options.genesisMs,
    ...(options.port === undefined ? {} : { port: options.port }),
    onRefused: refused => tell({ kind: 'checkpoint-refused', ...refused }),
  })
  const { anvil, from } = started
  tell({
    kind: 'started',
    pid: anvil.pid,
    url: anvil.url,
    block: from?.block ?? 0,
    generation: from?.generation ?? 0,
  })
  const onError = (error: ChainError) => tell({ kind: 'failed', error })
  try {
    return { started, clock: await startChainClock({ ...options, rpcUrl: anvil.url, onError }) }
  } catch (error) {
    await anvil.stop()
    throw error
  }
}

/** Tries until it runs again or everything stops; then the old one is as good as any. */
async function again(
  options: Paced,
  signal: AbortSignal,
  old: Running,
  tell: (event: EmbeddedChainEvent) => void,
): Promise<Running> {
  for (let pauseMs = RESTART_PAUSE_MS; !signal.aborted; pauseMs = Math.min(2 * pauseMs, RESTART_LONGEST_MS)) {
    try {
      return await run(options)
    } catch (error) {
      tell({ kind: 'failed', error: asChainError(error) })
      await pause(pauseMs, signal)
    }
  }
  return old
}

/** What it holds at a block, in a word. */
function nameOf({ started }: Running, block: number): string {
  return `${started.anvil.pid} ${block}`
}

function createSave(
  running: () => Running,
  folder: string,
  tell: (event: EmbeddedChainEvent) => void,
): () => Promise<Checkpoint> {
  let last: { readonly holds: string; readonly saved: Checkpoint; readonly atMs: number } | undefined
  return async () => {
    const of = running()
    // A block that is being mined is waited for: who asks may have seen it before the clock has.
    const newest = await of.clock.exclusively(async () => of.clock.newest())
    const isSame = last?.holds === nameOf(of, newest)
    if (last !== undefined && isSame && performance.now() - last.atMs < AGAIN_MS) return last.saved
    const saved = await checkpoint(of, folder, tell)
    last = { holds: nameOf(of, saved.block), saved, atMs: performance.now() }
    return saved
  }
}

async function checkpoint(
  { started, clock }: Running,
  folder: string,
  tell: (event: EmbeddedChainEvent) => void,
): Promise<Checkpoint> {
  const since = performance.now()
  const dump = await clock.exclusively(() => dumpState(started.anvil.url))
  const saved = await saveCheckpoint(folder, dump)
  tell({
    kind: 'checkpoint-saved',
    block: saved.block,
    bytes: saved.bytes,
    ms: Math.round(performance.now() - since),
  })
  return saved
}
