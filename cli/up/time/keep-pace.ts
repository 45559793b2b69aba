/**
 * Network time waits for the network: it is never more than two epochs past what is settled, nor more than a fifth of one past
 * what the devices have said. So a slow or busy machine shows the same story slower, never another one, and nobody is late for
 * what their own computer could not do in time.
 */
import { getContract } from 'viem'
import { abi } from '../../../chain/artifacts/Settlement.ts'
import type { ChainClient } from '../../../chain/connect.ts'
import type { EmbeddedChain } from '../../../chain/embedded/embedded-chain.ts'
import { keepTrying } from '../../../links/keep-trying.ts'
import { pause } from '../../../links/pause.ts'
import type { Address } from '../../../protocol/ids.ts'
import { createSaidLimit } from './said-limit.ts'

export interface PaceOptions {
  readonly chain: Pick<EmbeddedChain, 'waitAt' | 'nowMs' | 'holds'>
  readonly client: ChainClient
  readonly settlement: Address
  readonly genesisMs: number
  readonly epochMs: number
  /** How long after its end an epoch is closed, network time. */
  readonly graceMs: number
  readonly challengeMs: number
  readonly lookMs: number
  /** The network time before which all that was due to be said has a receipt; undefined while nobody speaks. */
  readonly doneUntilMs: () => number | undefined
  /** Time goes on without devices that have said nothing for too long. */
  readonly onSilent: (standsAtMs: number) => void
  readonly signal: AbortSignal
}

/** Epochs that are over and not settled. */
const MOST_AHEAD = 2

/** Resolves once time has its first limit; goes on until the signal is aborted. */
export async function keepPace(options: PaceOptions): Promise<void> {
  options.chain.waitAt(options.chain.nowMs())
  const saidLimit = createSaidLimit({
    epochMs: options.epochMs,
    nowMs: options.chain.nowMs,
    doneUntilMs: options.doneUntilMs,
    onSilent: options.onSilent,
    monotonicMs: () => performance.now(),
  })
  const lookOnce = createLook(options, saidLimit)
  await keepTrying(lookOnce, { signal: options.signal })
  void look(options, lookOnce)
}

async function look(options: PaceOptions, lookOnce: () => Promise<void>): Promise<void> {
  const { signal } = options
  while (!signal.aborted) {
    await pause(options.lookMs, signal)
    // A chain that is out of reach settles nothing: time waits where it is.
    if (!signal.aborted) await lookOnce().catch(() => undefined)
  }
}

function createLook(options: PaceOptions, saidLimit: () => number): () => Promise<void> {
  const { chain, client, settlement, genesisMs, epochMs, graceMs, challengeMs } = options
  const { read } = getContract({ address: settlement, abi, client })
  let [settled, opensMs, held] = [-1, 0, '']
  return async () => {
    const holds = chain.holds()
    // What is settled changes with a block.
    const next = holds === held ? settled : Number(await read.nextEpoch())
    held = holds
    // A chain that came back without its newest epochs has them all at once: its window, once full, opens again.
    if (next !== settled) opensMs = chain.nowMs() + challengeMs + graceMs + 1_000
    settled = next
    // The last of them is closed by a block after its end.
    const settledLimit = genesisMs + (settled + MOST_AHEAD) * epochMs + graceMs + 1_000
    chain.waitAt(Math.min(Math.max(settledLimit, opensMs), saidLimit()))
  }
}
