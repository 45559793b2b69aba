/** What network time waits for, put together: the chain says what is settled, the devices' processes what they have said. */
import { connectChain } from '../../../chain/connect.ts'
import type { Deployment } from '../../../chain/deployment-file.ts'
import type { EmbeddedChain } from '../../../chain/embedded/embedded-chain.ts'
import { keepTrying } from '../../../links/keep-trying.ts'
import type { DevicePool } from '../devices/device-processes.ts'
import type { NetworkOptions } from '../run-network.ts'
import { keepPace } from './keep-pace.ts'
import { paceOf } from './pace.ts'

/** How long after its end an epoch is closed, network time. */
const GRACE_MS = 1_000

export interface Paced {
  readonly chain: EmbeddedChain
  readonly deployment: Deployment
  readonly devices: DevicePool
  readonly ended: AbortSignal
}

/** Resolves once time has its first limit. */
export async function startPace(
  { loaded, speed, signal, terminal }: NetworkOptions,
  paced: Paced,
): Promise<void> {
  const { chain, deployment, devices, ended } = paced
  const { settlement, genesisMs } = deployment
  const { epochMs, challengeMs } = loaded.network.rules
  const { lookMs } = paceOf(epochMs, speed)
  const client = await keepTrying(() => connectChain({ rpcUrl: chain.rpcUrl, chainId: chain.chainId }), {
    signal,
  })
  const options = {
    chain,
    client,
    settlement,
    genesisMs,
    epochMs,
    graceMs: GRACE_MS,
    challengeMs,
    lookMs: lookMs / 2,
    doneUntilMs: devices.doneUntilMs,
    onSilent: () =>
      terminal.note('  Devices have said nothing for three minutes: network time goes on without them.'),
    signal: ended,
  }
  await keepTrying(() => keepPace(options), { signal })
}
