/**
 * A client for one chain, checked to be that chain. Requests end after seconds, not minutes: whoever calls decides
 * whether to try again (ChainError.retryable).
 */
import { type Chain, createPublicClient, defineChain, type HttpTransport, type PublicClient } from 'viem'
import { ChainError } from './errors.ts'
import { toChainError } from './to-chain-error.ts'
import { transportTo } from './transport.ts'

export type ChainClient = PublicClient<HttpTransport, Chain>

export interface ConnectOptions {
  readonly rpcUrl: string
  /** Refused when the URL leads elsewhere; taken as it is when not given. */
  readonly chainId?: number
  readonly timeoutMs?: number
}

const TIMEOUT_MS = 10_000
const RETRIES = 2
const RETRY_DELAY_MS = 100

/** @throws {ChainError} rpc_down, rpc_failed, rpc_wrong_chain */
export async function connectChain(options: ConnectOptions): Promise<ChainClient> {
  const found = await clientOf(options, options.chainId ?? 0)
    .getChainId()
    .catch(error => {
      throw toChainError(error, { rpc: withoutSecrets(options.rpcUrl) })
    })
  if (options.chainId !== undefined && options.chainId !== found) {
    throw new ChainError('rpc_wrong_chain', {
      rpc: withoutSecrets(options.rpcUrl),
      expected: options.chainId,
      found,
    })
  }
  return clientOf(options, found)
}

/** Scheme, host and port: a path or a query often is a key. */
export function withoutSecrets(rpcUrl: string): string {
  try {
    const { protocol, host } = new URL(rpcUrl)
    return `${protocol}//${host}`
  } catch {
    return 'not a URL'
  }
}

function clientOf(options: ConnectOptions, chainId: number): ChainClient {
  const transport = transportTo(options.rpcUrl, {
    timeout: options.timeoutMs ?? TIMEOUT_MS,
    retryCount: RETRIES,
    retryDelay: RETRY_DELAY_MS,
  })
  return createPublicClient({ chain: chainOf(chainId, options.rpcUrl), transport, cacheTime: 0 })
}

function chainOf(id: number, rpcUrl: string): Chain {
  return defineChain({
    id,
    name: `chain ${id}`,
    nativeCurrency: { name: 'coin', symbol: 'COIN', decimals: 18 },
    rpcUrls: { default: { http: [rpcUrl] } },
  })
}
