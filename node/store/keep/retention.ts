/**
 * What the store keeps of epochs that are long over: for as long as the operator says, and never less than something of them can
 * still be asked for. A message that is older than that is `late` wherever it comes again; and the bundles hold all of it still.
 */
import type { Rules } from '../../../kernel/rules.ts'
import type { EvidenceStore } from '../store.ts'

export interface RetentionParts {
  readonly store: Pick<EvidenceStore, 'keptFrom' | 'dropBelow' | 'listUnfinished'>
  readonly rules: Pick<Rules, 'epochMs' | 'lateMs' | 'earlyMs' | 'inclusion'>
  readonly genesisMs: number
  /** For how long everything in the store is kept, network time; Infinity: for good. */
  readonly keepMs: number
  /** Network time. */
  readonly nowMs: () => number
  readonly stopping: AbortSignal
  /** Files below an epoch that go besides: segments once nobody can ask for them, bundles' evidence where the network's rules say so. */
  readonly files: readonly { readonly afterMs: number; drop(old: OldEpochs): Promise<unknown> }[]
  readonly onDropped: (keptFrom: number) => void
  readonly onFailed: (error: unknown) => void
}

/** Epochs from `from` on and below `below`. */
export interface OldEpochs {
  readonly from: number
  readonly below: number
}

export interface Retention {
  /** Drops what is due, beside everything else; at most one drops at a time. @param paying newest epoch whose root pays */
  tend(paying: number): void
  /** Resolves when nothing is being dropped. */
  idle(): Promise<void>
}

/**
 * @returns epochs below which nothing can be asked for any more by any rule.
 * @example
 * keepsFrom({ epochMs: 60_000, … }, { genesisMs: 0, keepMs: 86_400_000, nowMs: 90_000_000, paying: 1_490 }) // → 60
 */
export function keepsFrom(
  { epochMs, lateMs, earlyMs, inclusion }: RetentionParts['rules'],
  at: {
    readonly genesisMs: number
    readonly keepMs: number
    readonly nowMs: number
    readonly paying: number
  },
): number {
  // Left out of one epoch, a message may be in one of the next; and it may have been made before it came, and after.
  const least = lateMs + earlyMs + (inclusion.epochs + 1) * epochMs
  const over = Math.floor((at.nowMs - Math.max(at.keepMs, least) - at.genesisMs) / epochMs)
  return Math.max(0, Math.min(over, at.paying - inclusion.epochs))
}

export function createRetention(parts: RetentionParts): Retention {
  const { store, rules, stopping } = parts
  let running: Promise<void> | undefined
  /** Of each of the files: epochs below it were looked through by this process. */
  const gone: number[] = []

  async function drop(paying: number): Promise<void> {
    const at = { ...parts, nowMs: parts.nowMs(), paying }
    for (const [index, { afterMs, drop }] of parts.files.entries()) {
      const below = keepsFrom(rules, { ...at, keepMs: afterMs })
      await drop({ from: gone[index] ?? 0, below })
      gone[index] = below
    }
    const due = keepsFrom(rules, at)
    const [unfinished] = await store.listUnfinished(1)
    const below = Math.min(due, unfinished?.epoch ?? due)
    const before = await store.keptFrom()
    if (before >= below) return
    while (!stopping.aborted && (await store.dropBelow(below)));
    const kept = await store.keptFrom()
    if (kept > before) parts.onDropped(kept)
  }

  return {
    tend(paying) {
      running ??= drop(paying)
        .catch(parts.onFailed)
        .finally(() => {
          running = undefined
        })
    },
    idle: async () => running,
  }
}
