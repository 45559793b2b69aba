/** JSON-RPC over HTTP, one request or a batch, in front of whatever answers it; and in front of a chain, one that counts blocks otherwise. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

/** The answer with its `result` or `error`, without an id. */
export type Ask = (method: string, params: readonly unknown[]) => Promise<Record<string, unknown>>

export interface RpcServer {
  readonly url: string
  stop(): Promise<void>
}

interface Request {
  readonly id: unknown
  readonly method: string
  readonly params?: readonly unknown[]
}

export async function serveRpc(ask: Ask): Promise<RpcServer> {
  const answer = async ({ id, method, params = [] }: Request) =>
    Object.assign({}, await ask(method, params), { jsonrpc: '2.0', id })
  const server = createServer((request, response) => {
    json(request)
      .then((said): Promise<unknown> => {
        return Array.isArray(said) ? Promise.all(said.map(answer)) : answer(said as Request)
      })
      .then(
        found => response.setHeader('content-type', 'application/json').end(JSON.stringify(found)),
        error => response.writeHead(500).end(String(error)),
      )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Where a method's parameters name a block by its number. */
const BLOCK_AT: Readonly<Record<string, number>> = {
  eth_getBlockByNumber: 0,
  eth_getBlockReceipts: 0,
  eth_call: 1,
  eth_estimateGas: 1,
  eth_getBalance: 1,
  eth_getCode: 1,
  eth_getTransactionCount: 1,
  eth_getStorageAt: 2,
  eth_feeHistory: 1,
}

/**
 * Blocks as Arbitrum counts them: over RPC they have the numbers of its own blocks, and in the EVM `block.number` is that of
 * the chain below, which is another and far smaller.
 */
export function renumbered(ask: Ask, by: number): Ask {
  const shift = (hex: unknown, add: number): unknown =>
    typeof hex === 'string' && /^0x[0-9a-f]{1,15}$/.test(hex)
      ? `0x${Math.max(0, Number(hex) + add).toString(16)}`
      : hex
  const outward = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(outward)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'blockNumber' || key === 'number' ? shift(inner, by) : outward(inner),
      ]),
    )
  }
  return async (method, params) => {
    const at = BLOCK_AT[method]
    // There was no chain yet: in what came before there is nothing.
    if (method === 'eth_getLogs' && Number((params[0] as { toBlock?: string }).toBlock) < by)
      return { result: [] }
    const inward = params.map((param, index) => {
      if (index === at) return shift(param, -by)
      if (method !== 'eth_getLogs') return param
      const filter = param as Record<string, unknown>
      return Object.fromEntries(
        Object.entries(filter).map(([key, value]) => [
          key,
          key === 'fromBlock' || key === 'toBlock' ? shift(value, -by) : value,
        ]),
      )
    })
    const answer = await ask(method, inward)
    const { result } = answer
    if (result === undefined) return answer
    return { result: method === 'eth_blockNumber' ? shift(result, by) : outward(result) }
  }
}
