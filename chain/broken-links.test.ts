/** A chain whose answers are lost, cut or empty: nothing is sent twice, nothing waits for what is gone, the clock goes on. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { toAddress } from '../protocol/ids.ts'
import { connectChain } from './connect.ts'
import { developmentAccount } from './dev-accounts.ts'
import { startAnvil } from './embedded/anvil.ts'
import { startChainClock } from './embedded/chain-clock.ts'
import type { ChainError } from './errors.ts'
import { sendTransaction } from './send-transaction.ts'
import { startTestChain } from './testing/start-test-network.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})
/** Longer than any test may take. */
const A_MONTH_MS = 2_000_000_000
const to = toAddress(developmentAccount(5).address)

type Fault = 'lost' | 'cut' | 'empty'

/** Passes everything on, and brings the answers back but where they come to grief. */
async function startWire(target: string, fault: (method: string) => Fault | undefined): Promise<string> {
  const server = createServer(async (request, response) => {
    const body = await text(request)
    const headers = { 'content-type': 'application/json' }
    const answer = await (await fetch(target, { method: 'POST', body, headers })).text()
    const how = fault(String((JSON.parse(body) as { readonly method?: unknown }).method))
    if (how === 'lost') return void request.socket.resetAndDestroy()
    if (how === 'empty') return void response.end()
    if (how === undefined) return void response.writeHead(200, headers).end(answer)
    response.writeHead(200, { ...headers, connection: 'close' })
    response.write(answer.slice(0, answer.length / 2), () => response.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  cleanups.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('a transaction', () => {
  it.each<Fault>(['lost', 'cut'])('whose answer is %s is found again, and is sent once', async fault => {
    const chain = await startTestChain()
    cleanups.push(() => chain.stop())
    let faults = 0
    const url = await startWire(chain.anvil.url, method =>
      method === 'eth_sendRawTransaction' && faults++ === 0 ? fault : undefined,
    )
    const sender = { ...chain.senderOf(0), client: await connectChain({ rpcUrl: url }) }
    const count = () => chain.client.getTransactionCount({ address: sender.account.address })
    const before = await count()
    const { receipt } = await sendTransaction(sender, { to, data: '0x', verb: 'nothing' })
    expect(receipt.status).toBe('success')
    expect(faults).toBeGreaterThan(0)
    expect(await count()).toBe(before + 1)
  })

  it('that an embedded chain has lost is not waited for to the end', async () => {
    const anvil = await startAnvil({ genesisMs: Date.UTC(2016, 7, 1) })
    cleanups.push(() => anvil.stop())
    const client = await connectChain({ rpcUrl: anvil.url })
    const sender = { client, account: developmentAccount(0), embedded: true }
    const sending = sendTransaction(sender, { to, data: '0x', verb: 'nothing', deadlineMs: A_MONTH_MS })
    const lost = expect(sending).rejects.toMatchObject({ code: 'tx_timeout', retryable: true })
    const request = (method: string, params: readonly unknown[]) =>
      fetch(anvil.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
      }).then(response => response.json() as Promise<{ readonly result: { readonly pending?: string } }>)
    let waiting = false
    while (!waiting) waiting = Number((await request('txpool_status', [])).result.pending) > 0
    await request('anvil_dropAllTransactions', [])
    await lost
  })
})

describe('the chain’s clock', () => {
  it('goes on over answers that are lost, cut or empty, and tells of each', async () => {
    const anvil = await startAnvil({ genesisMs: Date.UTC(2016, 7, 1) })
    cleanups.push(() => anvil.stop())
    const plan: (Fault | undefined)[] = []
    const url = await startWire(anvil.url, () => plan.shift())
    const errors: ChainError[] = []
    const onError = (error: ChainError) => errors.push(error)
    const clock = await startChainClock({ rpcUrl: url, speed: 1_000, tickMs: 5, idleMs: 5, onError })
    cleanups.push(() => clock.stop())
    for (const fault of ['lost', 'cut', 'empty'] as const) {
      errors.length = 0
      for (let step = 0; step < 3; step++) plan.push(fault, undefined)
      await expect
        .poll(() => errors.length, { message: `a tick told that its answer was ${fault}` })
        .toBeGreaterThan(0)
      expect(errors[0]?.code).toMatch(/^rpc_/)
    }
    const client = await connectChain({ rpcUrl: anvil.url })
    const { number } = await client.getBlock()
    for (let newest = number; newest === number; ) newest = (await client.getBlock()).number
  })
})
