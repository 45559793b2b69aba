/** The erasures of a running node: its store, its registry, and the other oracles as whom it asks. */
import type { NodeOptions } from '../node-options.ts'
import type { NodeParts } from '../open-parts.ts'
import { askPeer } from './ask-peer.ts'
import { createErasures, type Erasures } from './erasures.ts'

export function openErasures(
  { network, deployment, peers = [] }: NodeOptions,
  { store, snapshots, chain, clock, devices, log, contractSaysYes }: NodeParts,
  stopping: AbortSignal,
): Erasures {
  return createErasures({
    store,
    snapshots,
    rules: network.rules,
    place: deployment,
    genesisMs: deployment.genesisMs,
    nowMs: clock.nowMs,
    readPaying: chain.getPayingEpoch,
    devices,
    contractSaysYes,
    askOthers: peers.map(url => askPeer(url, stopping)),
    stopping,
    onErased: ({ device, before }, messages) =>
      log.info('what a device said was erased, as its owner wished', { device, before, messages }),
    onFailed: error => log.fail('what owners wish to have erased was not', error),
  })
}
