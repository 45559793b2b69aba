import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BaseError, createPublicClient, http } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toChainError } from './to-chain-error.ts'
import { transportTo } from './transport.ts'

const ONCE = { timeout: 300, retryCount: 0 }
const answers: Readonly<Record<string, readonly [status: number, body: string] | undefined>> = {
  good: [200, '{"jsonrpc":"2.0","id":0,"result":"0x2a"}'],
  refused: [200, '{"jsonrpc":"2.0","id":0,"error":{"code":-32601,"message":"no such method"}}'],
  reverted: [
    200,
    '{"jsonrpc":"2.0","id":0,"error":{"code":3,"message":"execution reverted","data":"0x08c379a0"}}',
  ],
  refusedLoudly: [400, '{"jsonrpc":"2.0","id":0,"error":{"code":-32600,"message":"no such thing"}}'],
  busy: [503, 'try later'],
  none: [200, ''],
  silent: undefined,
}
const server = createServer((request, response) => {
  const [status, body] = answers[String(request.url).slice(1)] ?? []
  if (status === undefined) return
  response.writeHead(status, { 'content-type': 'application/json' }).end(body)
})
let url: string

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

it.each(
  Object.keys(answers),
)('an answer that is %s comes to what it comes to over viem’s own transport', async name => {
  const ask = (make: typeof transportTo) =>
    createPublicClient({ transport: make(`${url}/${name}`, ONCE), cacheTime: 0 })
      .getBlockNumber()
      .catch((error: unknown) => {
        const { code, facts } = toChainError(error)
        const names: string[] = []
        if (error instanceof BaseError) error.walk(cause => names.push((cause as Error).name) === 0)
        return { code, error: facts['error'], names: names.filter(each => each !== 'SyntaxError') }
      })
  expect(await ask(transportTo)).toEqual(await ask((at, options) => http(at, options)))
})
