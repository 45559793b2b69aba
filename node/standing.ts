/**
 * How a node stands, in one notion for everybody who asks: settled up to which epoch, how many wait, since when, and for what.
 * `/healthz` tells it, and pages and commands say it in the same words (client/network-state.ts).
 */
import type { EpochRecord } from './store/epoch-record.ts'

export type WaitsFor = 'halted' | 'clock' | 'chain' | 'trouble' | 'peers' | 'slow' | 'busy' | 'catching_up'

/** What is known of the node as it is asked. */
export interface Seen {
  readonly nowMs: number
  readonly genesisMs: number
  readonly epochMs: number
  /** Network seconds in a real one. */
  readonly speed: number
  readonly clockTrusted: boolean
  readonly halted: boolean
  readonly trouble: string | undefined
  /** Epochs take longer than they last, for good. */
  readonly slow: boolean
  readonly silentPeers: number
  readonly loopLagMs: number
}

export interface Standing {
  readonly degraded: boolean
  readonly settled: number
  readonly waiting: number
  readonly sinceMs?: number
  readonly lateMs?: number
  readonly why?: WaitsFor
}

/** Epochs that are over and wait in the best of networks: one is being agreed on, one waits for its turn. */
const USUAL = 2
/** However long epochs are, one that waits for this long is late. Real time. */
const PATIENCE_MS = 600_000
/** An event loop that is later than this does nothing in time. */
const BUSY_MS = 500
/** Unfinished epochs looked through: only those behind the first that is not on the chain are of interest. */
const LOOK = 20

type Come = Pick<EpochRecord, 'epoch' | 'stage'>

/** Of the store, what it takes. */
export interface EpochList {
  listUnfinished(limit: number): Promise<readonly Come[]>
  listEpochs(before: number, limit: number): Promise<readonly Pick<Come, 'epoch'>[]>
}

/** −1 before the first. */
export async function newestSettled(store: EpochList): Promise<number> {
  const unfinished = await store.listUnfinished(LOOK)
  const open = unfinished.find(({ stage }) => stage !== 'submitted')
  if (open !== undefined) return open.epoch - 1
  const sent = unfinished.at(-1)
  if (sent !== undefined) return sent.epoch
  const [newest] = await store.listEpochs(Number.MAX_SAFE_INTEGER, 1)
  return newest?.epoch ?? -1
}

/**
 * Pure.
 * @example standingOf(4, seen).waiting // of a network in its seventh epoch: 1
 */
export function standingOf(settled: number, seen: Seen): Standing {
  const { nowMs, genesisMs, epochMs, speed } = seen
  const over = Math.max(0, Math.floor((nowMs - genesisMs) / epochMs))
  const waiting = Math.max(0, over - settled - 1)
  const sinceMs = genesisMs + (settled + 2) * epochMs
  const lateMs = Math.max(0, Math.round((nowMs - sinceMs) / speed))
  const isLate = waiting > USUAL || (waiting > 0 && lateMs > PATIENCE_MS)
  const why = reasonOf(seen, isLate)
  return {
    degraded: why !== undefined,
    settled,
    waiting,
    ...(waiting === 0 ? {} : { sinceMs, lateMs }),
    ...(why === undefined ? {} : { why }),
  }
}

/** The first that holds, the gravest first. */
function reasonOf(seen: Seen, isLate: boolean): WaitsFor | undefined {
  const { halted, clockTrusted, trouble, slow, silentPeers, loopLagMs } = seen
  if (halted) return 'halted'
  if (!clockTrusted) return 'clock'
  if (trouble === 'rpc_down') return 'chain'
  if (trouble !== undefined) return 'trouble'
  if (!isLate) return slow ? 'slow' : undefined
  if (silentPeers > 0) return 'peers'
  if (slow) return 'slow'
  return loopLagMs >= BUSY_MS ? 'busy' : 'catching_up'
}
