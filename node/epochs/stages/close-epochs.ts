/** An epoch that is over, by the chain's time, is closed: nothing comes into it any more. */
import type { ChainBlock } from '../../chain-port.ts'
import type { EpochParts } from '../epoch-parts.ts'

/** Closes the epochs that are over. @returns the one that is open. */
export async function closeEpochs(parts: EpochParts, head: ChainBlock): Promise<number> {
  const { store, network, genesisMs, graceMs } = parts
  const [newest] = await store.listEpochs(Number.MAX_SAFE_INTEGER, 1)
  for (let epoch = (newest?.epoch ?? -1) + 1; ; epoch++) {
    if (head.timeMs < genesisMs + (epoch + 1) * network.rules.epochMs + graceMs) return epoch
    parts.onStage(await store.closeEpoch(epoch))
  }
}
