/** What a resource shows of itself while `cairn up` runs: it plays its part once, beside the epochs. */
import type { NetworkOptions, RunningNetwork } from './run-network.ts'

export interface ResourceStory {
  readonly resource: string
  /** Resolves when it is told, or the signal is aborted. What fails is said and ends nothing else. */
  tell(network: RunningNetwork, options: NetworkOptions, signal: AbortSignal): Promise<void>
}
