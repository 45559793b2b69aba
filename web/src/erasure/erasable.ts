/** Up to which epoch a node may follow an owner's wish; the node decides, by the same rule and what pays on the chain. */
import type { NetworkView } from '../../../client/node-api.ts'

interface Ages {
  readonly deployment: NetworkView['deployment']
  readonly epoch: Pick<NetworkView['epoch'], 'paying'>
  readonly rules: Pick<NetworkView['rules'], 'epochMs' | 'lateMs' | 'earlyMs'> & {
    readonly inclusion?: unknown
  }
}

/**
 * The first epoch that is too young; 0 where all are. As node/store/keep/retention.ts has it.
 * @example youngestErasable(network, 86_400_000, clock.nowMs)
 */
export function youngestErasable(
  { deployment, epoch, rules }: Ages,
  erasureMs: number,
  nowMs: number,
): number {
  const { epochMs, lateMs, earlyMs } = rules
  const { epochs = 0 } = (rules.inclusion ?? {}) as { readonly epochs?: number }
  const least = lateMs + earlyMs + (epochs + 1) * epochMs
  const over = Math.floor((nowMs - Math.max(erasureMs, least) - Number(deployment['genesisMs'])) / epochMs)
  return Math.max(0, Math.min(over, epoch.paying - epochs))
}
