import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectChain } from '../../chain/connect.ts'
import { readDeployment } from '../../chain/deployment-file.ts'
import { mintTestDollars, testDollarCode } from '../../chain/embedded/mint-test-dollars.ts'
import { deployOnce } from '../../chain/launch/deterministic-deploy.ts'
import { readPaymentBalance } from '../../chain/money/payment.ts'
import { startTestChain, type TestChain } from '../../chain/testing/start-test-network.ts'
import { type CutProxy, startCutProxy } from '../../links/testing/cut-proxy.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { packageRoot } from '../package-root.ts'
import { type Ran, runCairn, type Started, startCairn } from '../testing/run-cairn.ts'
import { pickPort } from '../up/processes/pick-port.ts'

/** A chain that `cairn` did not start: keys of one's own, an oracle node by itself, a device by itself. */
const folder = mkdtempSync(join(tmpdir(), 'cairn-launch-'))
const env = { CAIRN_DATA: join(folder, 'data') }
const NETWORK = join(packageRoot(), 'examples/sierra-crest/network.ts')
const DEVELOPMENT_KEY = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80'

let chain: TestChain
let ticking: NodeJS.Timeout
let payment: Address
const running: Started[] = []
/** From the node to its chain. */
let wire: CutProxy
let startNode: () => Started
/** Of the device, once it has joined. */
let config = ''
const launcher = makeKey('launcher.key')
const oracle = makeKey('oracle.key')

beforeAll(async () => {
  chain = await startTestChain({ genesisMs: Math.floor(Date.now() / 1000) * 1000 })
  // As on any chain its time is ours: a node whose clock is half a minute off takes nothing in.
  ticking = setInterval(() => void tick(), 1_000)
  wire = await startCutProxy(chain.anvil.url)
  const ports = [await pickPort(0), await pickPort(0)].map(({ port }) => String(port))
  const args = [
    'node',
    '--key',
    oracle.path,
    '--rpc',
    wire.url,
    '--port',
    ports[0]!,
    '--mqtt-port',
    ports[1]!,
  ]
  startNode = () => start(args)
  const sender = chain.senderOf(0)
  payment = await deployOnce(sender, testDollarCode(6), 'TestDollar')
  for (const { account } of [launcher, oracle])
    await chain.test.setBalance({ address: account.address, value: 10n ** 20n })
  await mintTestDollars(sender, {
    payment,
    to: toAddress(launcher.account.address),
    atLeast: 10_000_000_000n,
  })
})

afterAll(async () => {
  clearInterval(ticking)
  for (const { child, ended } of running) {
    child.kill('SIGKILL')
    await ended
  }
  await wire.stop()
  await chain.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Transactions may have brought it a little ahead of us: then it waits. */
async function tick(): Promise<void> {
  await chain.mine(Math.floor(Date.now() / 1000) * 1000).catch(() => undefined)
}

const cairn = (...args: string[]): Promise<Ran> => runCairn([...args, '--rpc', chain.anvil.url], { env })
const launch = (...more: string[]) =>
  cairn('launch', NETWORK, '--payment', payment, '--oracle', oracle.account.address, ...more)

describe('a network on a chain of somebody else', () => {
  it('is launched with a key of one’s own, and found when it is launched again', async () => {
    const first = await launch('--key', launcher.path)
    expect(first.stderr).toContain('one transaction')
    expect(first.stdout).toMatch(/Sierra Crest is on chain 31337/)
    expect(first.code).toBe(0)
    const deployed = readFileSync(join(env.CAIRN_DATA, 'deployment.json'), 'utf8')
    const again = await launch('--key', launcher.path)
    expect(again.stderr).toContain('launched before')
    expect(again.code).toBe(0)
    expect(readFileSync(join(env.CAIRN_DATA, 'deployment.json'), 'utf8')).toBe(deployed)
  })

  it('brings its own play money to a development chain, with the bonds of its oracles', async () => {
    const env = { CAIRN_DATA: join(folder, 'play') }
    const starter = join(packageRoot(), 'examples/starter/network.ts')
    const args = ['launch', starter, '--rpc', chain.anvil.url, '--key', launcher.path]
    const both = await runCairn([...args, '--test-token', '--payment', payment], { env })
    expect([both.code, both.stderr]).toEqual([1, expect.stringContaining('[option_value]')])
    const { code, stdout } = await runCairn([...args, '--test-token'], { env })
    expect([code, stdout]).toEqual([0, expect.stringMatching(/payment +0x/)])
    const deployment = await readDeployment(join(env.CAIRN_DATA, 'deployment.json'))
    const held = await readPaymentBalance(
      await connectChain({ rpcUrl: chain.anvil.url }),
      deployment!,
      toAddress(launcher.account.address),
    )
    // Its oracle's bond is with the oracle set already.
    expect(held).toBeGreaterThanOrEqual(1_000_000n * 10n ** 6n)
  })

  it('needs a key, and not one that everybody knows', async () => {
    const none = await launch()
    expect(none.code).toBe(3)
    expect(none.stderr).toContain('[key_needed]')
    const path = join(folder, 'development.key')
    writeFileSync(path, DEVELOPMENT_KEY, { mode: 0o600 })
    const known = await launch('--key', path, '--data', join(folder, 'other'))
    expect(known.code).toBe(2)
    expect(known.stderr).toContain('[development_key]')
    expect(known.stderr).not.toContain(DEVELOPMENT_KEY.slice(2))
  })

  it('says which chain does not answer', async () => {
    const { code, stderr } = await runCairn(
      ['launch', NETWORK, '--rpc', 'http://127.0.0.1:9', '--key', launcher.path],
      { env },
    )
    expect(code).toBe(2)
    expect(stderr).toContain('[rpc_down]')
  })

  it('runs an oracle node, takes a device in, and hears it', async () => {
    const node = startNode()
    await node.until(/"the node is up"/)

    const owner = `0x${'c0'.repeat(20)}`
    const joined = await cairn(
      'join',
      'roof',
      '--model',
      'sensing/station',
      '--owner',
      owner,
      '--place',
      '34.16,-117.47',
      '--driver',
      'local:0',
      '--key',
      launcher.path,
    )
    // On a slow machine it tells what it is doing.
    expect(joined.stderr).not.toContain('✗')
    expect(joined.stdout).toContain('roof is registered')

    config = joined.stdout.match(/cairn agent --config (\S+)/)?.[1] ?? ''
    const again = await cairn(
      'join',
      'roof',
      '--model',
      'sensing/station',
      '--owner',
      owner,
      '--place',
      '34.16,-117.47',
      '--driver',
      'local:0',
      '--key',
      launcher.path,
      '--json',
    )
    expect(JSON.parse(again.stdout)).toMatchObject({ name: 'roof', owner, known: true, config })
    const agent = start(['agent', '--config', config])
    const events = await openEvents()
    expect(await postReading(agent)).toBe(204)
    const message = await firstMessage(events)
    const explained = await runCairn(['explain', message], { env })
    expect(explained.stdout).toMatch(/waiting/)
    expect(explained.stdout).toContain('roof')

    const status = await runCairn(['status'], { env })
    expect(status.stdout).toMatch(/1: 1 sensing\/station/)
    agent.child.kill('SIGTERM')
    node.child.kill('SIGTERM')
    expect((await Promise.all([agent.ended, node.ended])).map(({ code }) => code)).toEqual([0, 0])
  })

  it('what it needs may be away at any time: each says so once, waits, and says when it is back', {
    timeout: 300_000,
  }, async () => {
    wire.cut()
    let node = startNode()
    await node.until(/The node waits: The chain does not answer/)
    wire.mend()
    await node.until(/The node goes on, after[\s\S]*"the node is up"|"the node is up"[\s\S]*The node goes on/)
    const agent = start(['agent', '--config', config])
    expect(await postReading(agent)).toBe(204)

    wire.cut()
    await node.until(/"event":"epochs wait"/)
    wire.mend()
    await node.until(/"event":"epochs go on"/)
    expect(node.said().match(/"epochs wait"/g)).toHaveLength(1)

    node.child.kill('SIGKILL')
    await node.ended
    expect(await postReading(agent)).toBe(204)
    await agent.until(/"no node can be reached; messages are kept"/)
    node = startNode()
    await agent.until(/"a node is reached again"/)
    expect(agent.said().match(/no node can be reached/g)).toHaveLength(1)
    expect([agent.child.exitCode, node.child.exitCode]).toEqual([null, null])
  })
})

function start(args: readonly string[]): Started {
  const started = startCairn(args, { env })
  running.push(started)
  return started
}

/** @returns the status that the device's own door answers with */
async function postReading(device: Started): Promise<number> {
  const [, port] = await device.until(/"port":(\d+)/)
  const body = JSON.stringify([{ n: 'temperature', u: 'Cel', v: 21.5 }])
  return (await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body })).status
}

/** The node's live events, from now on. */
async function openEvents(): Promise<Response> {
  const { nodeUrl } = JSON.parse(readFileSync(join(env.CAIRN_DATA, 'running.json'), 'utf8')) as {
    nodeUrl: string
  }
  return fetch(`${nodeUrl}/v1/events`)
}

/** What the node has taken in since its events were opened. */
async function firstMessage(events: Response): Promise<string> {
  let said = ''
  for await (const chunk of events.body!.pipeThrough(new TextDecoderStream())) {
    said += chunk
    const id = /event: message\ndata: .*"message":"([0-9a-f]{64})"/.exec(said)?.[1]
    if (id !== undefined) return id
  }
  throw new Error(`no message came: ${said}`)
}

function makeKey(name: string): { readonly path: string; readonly account: PrivateKeyAccount } {
  const key = `0x${randomBytes(32).toString('hex')}` as const
  const path = join(folder, name)
  writeFileSync(path, `${key}\n`, { mode: 0o600 })
  return { path, account: privateKeyToAccount(key) }
}
