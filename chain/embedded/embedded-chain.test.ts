import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createVerifier } from '../../keys/verify.ts'
import { toAddress } from '../../protocol/ids.ts'
import { type ChainClient, connectChain } from '../connect.ts'
import { developmentAccount } from '../dev-accounts.ts'
import { registerDevices } from '../devices/register-devices.ts'
import { readHeader } from '../epochs/read-headers.ts'
import { signHeader } from '../epochs/sign-header.ts'
import { submitHeader } from '../epochs/submit-header.ts'
import { readFacts } from '../facts/read-facts.ts'
import { launchNetwork } from '../launch/launch-network.ts'
import { deposit } from '../money/deposit.ts'
import { sendTransaction } from '../send-transaction.ts'
import { signConsent } from '../testing/consents.ts'
import { ledgerOf, makeHeader } from '../testing/settle.ts'
import { testRules } from '../testing/test-rules.ts'
import {
  type EmbeddedChain,
  type EmbeddedChainEvent,
  type EmbeddedChainOptions,
  startEmbeddedChain,
} from './embedded-chain.ts'
import { mintTestDollars } from './mint-test-dollars.ts'

const GENESIS_MS = Date.UTC(2016, 7, 1)
/** Deploys eight bytes that emit one log at each call. */
const LOGGER = '0x67602a60006000a10060005260086018f3'

let folder = ''
const chains: EmbeddedChain[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-chain-'))
})
afterEach(async () => {
  for (const chain of chains.splice(0)) await chain.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function start(
  options: Partial<EmbeddedChainOptions> = {},
): Promise<{ chain: EmbeddedChain; client: ChainClient; events: EmbeddedChainEvent[] }> {
  const events: EmbeddedChainEvent[] = []
  const chain = await startEmbeddedChain({
    folder,
    genesisMs: GENESIS_MS,
    speed: 1_000,
    tickMs: 2,
    idleMs: 60_000,
    checkpointMs: 60_000,
    onEvent: event => events.push(event),
    ...options,
  })
  chains.push(chain)
  return { chain, client: await connectChain({ rpcUrl: chain.rpcUrl }), events }
}

function send(client: ChainClient, to: `0x${string}` | undefined, data: `0x${string}`, deadlineMs = 120_000) {
  const target = to === undefined ? {} : { to: toAddress(to) }
  const sender = { client, account: developmentAccount(0), embedded: true }
  return sendTransaction(sender, { ...target, data, verb: 'log', deadlineMs })
}

async function stateOf(client: ChainClient) {
  const [block, logs, genesis] = await Promise.all([
    client.getBlock(),
    client.getLogs({ fromBlock: 0n, toBlock: 'latest' }),
    client.getBlock({ blockNumber: 0n }),
  ])
  return { block, logs, genesis }
}

const WAIT_MS = 240_000

async function until(condition: () => boolean): Promise<void> {
  for (const deadline = performance.now() + WAIT_MS; !condition(); await sleep(5)) {
    if (performance.now() > deadline) throw new Error(`it did not come to pass in ${WAIT_MS} ms`)
  }
}

describe('the embedded chain', () => {
  it('goes on where it was: blocks, logs, receipts and network time', async () => {
    const first = await start()
    const { receipt, txHash } = await send(first.client, undefined, LOGGER)
    for (let call = 0; call < 20; call++) await send(first.client, receipt.contractAddress!, '0x')
    const before = await stateOf(first.client)
    expect(before.logs).toHaveLength(20)
    const stoppedAtMs = first.chain.nowMs()
    await first.chain.stop()

    await sleep(100)
    const startedMs = performance.now()
    const second = await start()
    expect(await stateOf(second.client)).toEqual(before)
    expect(await second.client.getTransactionReceipt({ hash: txHash })).toEqual(receipt)
    // Network time passes while it runs: 100 ms of standing still would be 100 s more.
    const ranMs = (performance.now() - startedMs) * second.chain.speed
    expect(second.chain.nowMs() - stoppedAtMs).toBeLessThan(ranMs)
    expect(Number(before.block.timestamp) * 1000).toBeLessThanOrEqual(stoppedAtMs)
    const { block } = await send(second.client, receipt.contractAddress!, '0x')
    expect(BigInt(block)).toBe(before.block.number + 1n)
    expect(second.events[0]).toMatchObject({ kind: 'started', block: Number(before.block.number) })
  })

  it('anvil killed at many points, also in the midst of a dump: what a finished checkpoint holds is there', async () => {
    const { chain, client, events } = await start()
    const { receipt } = await send(client, undefined, LOGGER)
    let kept = await savedState(chain, client)
    for (let round = 0; round < 12; round++) {
      const pid = chain.pid()
      const timeMs = chain.nowMs()
      for (let call = 0; call < 4; call++)
        void send(client, receipt.contractAddress!, '0x', 1).catch(() => {})
      const saving = round % 3 === 0 ? Promise.resolve(undefined) : chain.save().catch(() => undefined)
      await sleep(round * 1.5)
      process.kill(pid, 'SIGKILL')
      await until(() => chain.pid() !== pid)
      const finished = await saving
      const now = await stateOf(client)
      expect(now.block.number).toBeGreaterThanOrEqual(
        finished === undefined ? kept.block.number : BigInt(finished.block),
      )
      expect(now.logs.slice(0, kept.logs.length)).toEqual(kept.logs)
      expect(now.genesis).toEqual(kept.genesis)
      expect(chain.nowMs()).toBeGreaterThanOrEqual(timeMs)
      await send(client, receipt.contractAddress!, '0x')
      kept = await savedState(chain, client)
    }
    expect(events.filter(event => event.kind === 'checkpoint-refused')).toEqual([])
    expect(
      events.filter(event => event.kind === 'failed' && event.error.code === 'anvil_stopped'),
    ).toHaveLength(12)
  })

  it('the whole process killed at many points: what it had finished is there', async () => {
    for (let round = 0; round < 8; round++) {
      const { child, lines } = spawnSaver()
      const finished: { block: number; hash: string }[] = []
      lines.on('line', line => finished.push(JSON.parse(line)))
      await until(() => finished.length > 0)
      await sleep(round * 7)
      child.kill('SIGKILL')
      await once(child, 'exit')
      const { chain, client, events } = await start()
      for (const { block, hash } of finished)
        expect((await client.getBlock({ blockNumber: BigInt(block) })).hash).toBe(hash)
      expect(events.filter(event => event.kind === 'checkpoint-refused')).toEqual([])
      await chain.stop()
    }
  })

  it('a network on it is there after a restart: facts from logs, headers from calldata', async () => {
    const { chain, client } = await start({ speed: 20_000 })
    const sender = { client, account: developmentAccount(0), embedded: true }
    const oracle = {
      signer: toAddress(developmentAccount(1).address),
      payee: toAddress(developmentAccount(2).address),
    }
    const rules = testRules()
    const deployment = await launchNetwork({ sender, rules, oracles: [oracle], leastDeposit: 1n })
    const consents = [
      await signConsent(deployment, { owner: oracle.payee }),
      await signConsent(deployment, { owner: oracle.payee, alg: 'EdDSA' }),
    ]
    await registerDevices(sender, { deployment, consents })
    await mintTestDollars(sender, { payment: deployment.payment, to: oracle.payee, atLeast: 10n })
    await deposit({ ...sender, account: developmentAccount(2) }, { deployment, amount: 10n })
    const block = Number(await client.getBlockNumber())
    const ledger = ledgerOf([{ account: oracle.payee, asset: deployment.token, earned: 1n, spent: 0n }])
    const header = makeHeader({ deployment, rules }, ledger, { factsBlock: block })
    await until(() => chain.nowMs() > deployment.genesisMs + rules.epochMs)
    await chain.mineNow()
    const signatures = [await signHeader(developmentAccount(1), header, deployment)]
    await submitHeader(sender, { deployment, header, signatures })
    const read = async (from: ChainClient) => ({
      facts: await readFacts({ client: from, deployment, block, verify: createVerifier() }),
      submitted: await readHeader({ client: from, deployment, epoch: 0 }),
    })
    const before = await read(client)
    expect(before.facts).toMatchObject({
      devices: { length: 2 },
      deposits: [{ deposited: 10n }],
      oracles: [oracle],
    })
    await chain.stop()
    const again = await start()
    expect(await read(again.client)).toEqual(before)
    const relaunched = await launchNetwork({
      sender: { ...sender, client: again.client },
      rules,
      oracles: [oracle],
    })
    expect(relaunched).toEqual(deployment)
  })

  it('a checkpoint that cannot be written is told, and the chain goes on', async () => {
    const { chain, client, events } = await start({ checkpointMs: 10 })
    await chain.save()
    rmSync(folder, { recursive: true })
    writeFileSync(folder, 'no folder')
    const failures = () =>
      events.filter(event => event.kind === 'failed' && event.error.code === 'checkpoint_failed')
    await until(() => failures().length > 1)
    await send(client, undefined, LOGGER)
    rmSync(folder)
    await until(() => existsSync(folder))
    expect((await chain.save()).block).toBe(1)
  })

  it('a damaged newest checkpoint is passed over with a reason; nothing but damaged ones is an error', async () => {
    const { chain, client } = await start()
    await send(client, undefined, LOGGER)
    const { block } = await chain.save()
    await send(client, undefined, LOGGER)
    await chain.stop()
    const files = readdirSync(folder)
      .sort()
      .map(name => join(folder, name))
    truncateSync(files[1]!, 500)

    const again = await start()
    expect(again.events[0]).toMatchObject({
      kind: 'checkpoint-refused',
      path: files[1],
      reason: expect.stringContaining('end of file'),
    })
    expect((await again.client.getBlock()).number).toBe(BigInt(block))
    await again.chain.stop()
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'nothing')
    await expect(start()).rejects.toMatchObject({ code: 'checkpoint_corrupt', retryable: false })
  })

  it('saves now and then by itself, and overlapping saves share one', async () => {
    const { chain, client, events } = await start({ checkpointMs: 20 })
    await until(() => events.filter(event => event.kind === 'checkpoint-saved').length > 1)
    const saves = [chain.save(), chain.save(), chain.save(), chain.save()]
    const generations = new Set((await Promise.all(saves)).map(({ generation }) => generation))
    expect(generations.size).toBeLessThanOrEqual(2)
    expect((await client.getBlock()).number).toBeLessThan(3n)
  })

  it('saves what anybody has seen of it: a block that is told while it is mined as well', async () => {
    const { chain, client } = await start({ speed: 100_000, idleMs: 1, tickMs: 1 })
    const late: string[] = []
    for (let at = 0; at < 40; at++) {
      const seen = await client.getBlockNumber({ cacheTime: 0 })
      const { block } = await chain.save()
      if (BigInt(block) < seen) late.push(`${block} of ${seen}`)
    }
    expect(late).toEqual([])
  })
})

async function savedState(chain: EmbeddedChain, client: ChainClient) {
  await chain.save()
  return stateOf(client)
}

/** A process that mines and saves as fast as it can, and tells of each checkpoint after it is finished. */
function spawnSaver(): { child: ChildProcess; lines: ReturnType<typeof createInterface> } {
  const script = `
    import { startEmbeddedChain } from ${JSON.stringify(join(import.meta.dirname, 'embedded-chain.ts'))}
    import { connectChain } from ${JSON.stringify(join(import.meta.dirname, '../connect.ts'))}
    const chain = await startEmbeddedChain({ folder: ${JSON.stringify(folder)}, genesisMs: ${GENESIS_MS}, speed: 100_000, tickMs: 1, idleMs: 1, checkpointMs: 60_000 })
    const client = await connectChain({ rpcUrl: chain.rpcUrl })
    for (;;) {
      const { block } = await chain.save()
      const { hash } = await client.getBlock({ blockNumber: BigInt(block) })
      console.log(JSON.stringify({ block, hash }))
    }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { child, lines: createInterface({ input: child.stdout! }) }
}
