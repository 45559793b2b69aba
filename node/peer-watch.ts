/** The other oracles as this node meets them: what is wrong with one is logged once a fault, and who was silent lately is counted. */
import type { Peer } from './agreement/peer.ts'
import { isNodeError } from './errors.ts'
import type { Log } from './log.ts'

export interface PeerWatch {
  readonly onTrouble: (peer: Peer, error: unknown) => void
  /** Peers that did not answer as they should a moment ago. */
  readonly silent: () => number
}

/** Who is away is asked again well within it. */
const LATELY_MS = 15_000

/** @param monotonicMs real time from a clock that never goes back */
export function watchPeers(log: Log, monotonicMs: () => number): PeerWatch {
  const said = new Map<Peer, string>()
  const troubled = new Map<Peer, number>()
  return {
    onTrouble(peer, error) {
      // It is the node's own, and is said where epochs wait for it.
      if (isNodeError(error, 'settle_failed')) return
      troubled.set(peer, monotonicMs())
      const why = error instanceof Error ? error.message : String(error)
      // Who is asked many times a second may be away for days.
      if (said.get(peer) === why) return
      said.set(peer, why)
      log.info('another oracle does not answer as it should', { peer: peer.name, why })
    },
    silent() {
      const since = monotonicMs() - LATELY_MS
      return [...troubled.values()].filter(atMs => atMs > since).length
    },
  }
}
