import { execFile } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { encodeFunctionData, getAbiItem, parseEther } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toAddress } from '../protocol/ids.ts'
import { abi as dollarAbi } from './artifacts/TestDollar.ts'
import { connectChain, withoutSecrets } from './connect.ts'
import {
  assertKeyAllowed,
  DEVELOPMENT_ACCOUNTS,
  developmentAccount,
  isDevelopmentAccount,
} from './dev-accounts.ts'
import { giveCoins } from './embedded/give-coins.ts'
import { mintTestDollars, testDollarCode } from './embedded/mint-test-dollars.ts'
import { CHAIN_ERRORS, ChainError } from './errors.ts'
import { deployOnce, deterministicAddress } from './launch/deterministic-deploy.ts'
import { readLogs } from './read-logs.ts'
import { type Sender, sendTransaction } from './send-transaction.ts'
import { startTestChain, type TestChain } from './testing/start-test-network.ts'

let chain: TestChain
let sender: Sender
const to = toAddress(developmentAccount(5).address)
const dollar = testDollarCode(6)
const payment = deterministicAddress(dollar)
beforeAll(async () => {
  chain = await startTestChain()
  sender = chain.senderOf(0)
  await deployOnce(sender, dollar, 'TestDollar')
})
afterAll(() => chain.stop())

const transfer = (amount: bigint) =>
  encodeFunctionData({ abi: dollarAbi, functionName: 'transfer', args: [to, amount] })

describe('sendTransaction', () => {
  it('many at once from one account get a nonce each', async () => {
    const sent = await Promise.all(
      Array.from({ length: 20 }, () => sendTransaction(sender, { to, data: '0x', verb: 'nothing' })),
    )
    expect(new Set(sent.map(({ txHash }) => txHash)).size).toBe(20)
  })

  it('two processes with one key take a nonce each', async () => {
    const key = generatePrivateKey()
    const from = toAddress(privateKeyToAccount(key).address)
    await giveCoins(sender, { to: from, atLeast: parseEther('1') })
    const rpcUrl = chain.client.chain.rpcUrls.default.http[0]
    const script = `const load = path => import(${JSON.stringify(import.meta.dirname)} + path)
      const { connectChain } = await load('/connect.ts')
      const { sendTransaction } = await load('/send-transaction.ts')
      const { privateKeyToAccount } = await import('viem/accounts')
      const client = await connectChain({ rpcUrl: '${rpcUrl}', chainId: ${chain.client.chain.id} })
      const sender = { client, account: privateKeyToAccount('${key}'), embedded: false }
      await Promise.all(Array.from({ length: 10 }, () => sendTransaction(sender, { to: '${to}', data: '0x', verb: 'nothing' })))`
    const run = promisify(execFile)
    await Promise.all([1, 2].map(() => run(process.execPath, ['--input-type=module', '-e', script])))
    expect(await chain.client.getTransactionCount({ address: from })).toBe(20)
  })

  it('a refusal comes with the contract’s error, by name, before anything is sent', async () => {
    const before = await chain.client.getTransactionCount({ address: sender.account.address })
    const refused = sendTransaction(sender, { to: payment, data: transfer(7n), verb: 'transfer' })
    const facts = {
      verb: 'transfer',
      contract: payment,
      error: 'ERC20InsufficientBalance',
      sender: toAddress(sender.account.address),
      balance: 0n,
      needed: 7n,
    }
    await expect(refused).rejects.toMatchObject({ code: 'tx_reverted', facts, retryable: false })
    expect(await chain.client.getTransactionCount({ address: sender.account.address })).toBe(before)
  })

  it('refused in the block, though it would have passed before: the error is found all the same', async () => {
    const other = chain.senderOf(3)
    await mintTestDollars(other, { payment, to: toAddress(other.account.address), atLeast: 10n })
    const both = [1, 2].map(() =>
      sendTransaction(other, { to: payment, data: transfer(10n), verb: 'transfer' }),
    )
    const [first, second] = await Promise.allSettled(both)
    expect(first!.status).toBe('fulfilled')
    expect(second).toMatchObject({
      status: 'rejected',
      reason: { code: 'tx_reverted', facts: { error: 'ERC20InsufficientBalance' } },
    })
  })

  it('an account without coins is told so; the embedded chain gives some', async () => {
    const account = privateKeyToAccount(generatePrivateKey())
    const poor = { ...sender, account }
    await expect(sendTransaction(poor, { to, data: '0x', verb: 'nothing' })).rejects.toMatchObject({
      code: 'insufficient_funds',
    })
    await giveCoins(sender, { to: toAddress(account.address), atLeast: parseEther('1') })
    await sendTransaction(poor, { to, data: '0x', verb: 'nothing' })
    const elsewhere = giveCoins({ ...sender, embedded: false }, { to, atLeast: 1n })
    await expect(elsewhere).rejects.toMatchObject({ code: 'not_embedded' })
  })

  it('what no block takes is a timeout that may be tried again', async () => {
    const anvilAlone = await startTestChain()
    await anvilAlone.test.setIntervalMining({ interval: 0 })
    const account = developmentAccount(0)
    // Without a client that mines: a nonce from the future waits for ever.
    const future = {
      ...account,
      signTransaction: (tx: never) => account.signTransaction({ ...(tx as object), nonce: 9 } as never),
    }
    const waiting = sendTransaction(
      { client: anvilAlone.client, account: future as never, embedded: true },
      { to, data: '0x', verb: 'nothing', deadlineMs: 200 },
    )
    await expect(waiting).rejects.toMatchObject({
      code: 'tx_timeout',
      retryable: true,
      facts: { verb: 'nothing', waitedMs: 200 },
    })
    await anvilAlone.stop()
  })
})

describe('development keys', () => {
  it('work on the embedded chain and are refused on any other, before anything is signed', async () => {
    const account = developmentAccount(0)
    expect(account.address).toBe('0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266')
    for (const index of [0, DEVELOPMENT_ACCOUNTS - 1])
      expect(isDevelopmentAccount(toAddress(developmentAccount(index).address))).toBe(true)
    expect(() => developmentAccount(DEVELOPMENT_ACCOUNTS)).toThrow(RangeError)
    assertKeyAllowed(account, { embedded: true })
    assertKeyAllowed(privateKeyToAccount(generatePrivateKey()), { embedded: false })
    const refused = sendTransaction({ ...sender, embedded: false }, { to, data: '0x', verb: 'nothing' })
    await expect(refused).rejects.toMatchObject({
      code: 'development_key',
      facts: { account: toAddress(account.address) },
    })
  })
})

describe('readLogs', () => {
  it('asks for less where a service refuses the range, and misses nothing', async () => {
    for (let index = 0; index < 6; index++)
      await mintTestDollars(sender, { payment, to, atLeast: 1_000n + BigInt(index) })
    const events = [getAbiItem({ abi: dollarAbi, name: 'Transfer' })]
    const toBlock = Number(await chain.client.getBlockNumber())
    const range = { address: payment, events, fromBlock: 0, toBlock }
    const all = await readLogs({ client: chain.client, ...range })
    const stingy = await startProxy(chain.anvil.url, 3)
    const client = await connectChain({ rpcUrl: stingy.url })
    expect(all.length).toBeGreaterThan(5)
    expect(await readLogs({ client, ...range })).toEqual(all)
    stingy.blocks = 0
    await expect(readLogs({ client, ...range })).rejects.toMatchObject({
      code: 'rpc_failed',
      facts: { reason: expect.stringContaining('range') },
    })
    stingy.server.close()
  })
})

describe('errors', () => {
  it('never show where a private RPC URL leads', async () => {
    const secret = 'http://user:pass@127.0.0.1:9/v2/THE-KEY?key=THE-KEY'
    const error: unknown = await connectChain({ rpcUrl: secret, timeoutMs: 500 }).catch(caught => caught)
    expect(error).toMatchObject({ code: 'rpc_down', facts: { rpc: 'http://127.0.0.1:9' } })
    expect(everythingIn(error)).not.toMatch(/THE-KEY|pass/)
    expect(withoutSecrets('nonsense')).toBe('not a URL')
  })

  it('each has a title and says what would be right', () => {
    for (const [code, { title, hint }] of Object.entries(CHAIN_ERRORS)) {
      expect(new ChainError(code as keyof typeof CHAIN_ERRORS, { epoch: 3 }).message).toBe(
        `${title} (epoch 3)`,
      )
      expect(hint).toMatch(/[.)`]$/)
    }
  })
})

function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return `${error.message} ${error.stack} ${JSON.stringify(error)} ${error.cause === undefined ? '' : everythingIn(error.cause)}`
}

/** An RPC service that gives logs of few blocks at once, as public ones do. */
async function startProxy(
  target: string,
  blocks: number,
): Promise<{ url: string; server: Server; blocks: number }> {
  const proxy = { url: '', server: createServer(), blocks }
  proxy.server.on('request', async (request, response) => {
    const body = await text(request)
    const { id, method, params } = JSON.parse(body)
    const size = method === 'eth_getLogs' ? Number(params[0].toBlock) - Number(params[0].fromBlock) + 1 : 0
    response.setHeader('content-type', 'application/json')
    if (size > proxy.blocks) {
      return response.end(
        JSON.stringify({ jsonrpc: '2.0', id, error: { code: -32602, message: 'block range too large' } }),
      )
    }
    const answer = await fetch(target, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    response.end(await answer.text())
  })
  await new Promise<void>(resolve => proxy.server.listen(0, '127.0.0.1', resolve))
  proxy.url = `http://127.0.0.1:${(proxy.server.address() as AddressInfo).port}`
  return proxy
}
