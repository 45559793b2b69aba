/**
 * `cairn mirror` against a live node and two live chains, from a choice to money on the other chain; and the claim of it killed (SIGKILL) where
 * it hurts: before its transaction reached the chain, and after, without an answer. Claimed again it is paid, once, whatever became of
 * the first one.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { concatHex, encodeAbiParameters, erc20Abi } from 'viem'
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytecode as dollarCode } from '../../chain/artifacts/TestDollar.ts'
import { writeDeployment } from '../../chain/deployment-file.ts'
import { mintTestDollars } from '../../chain/embedded/mint-test-dollars.ts'
import { govern } from '../../chain/governance/govern.ts'
import { governedActs } from '../../chain/governance/governed-acts.ts'
import { deployOnce } from '../../chain/launch/deterministic-deploy.ts'
import { mirrorName } from '../../chain/mirrors/launch-mirror.ts'
import { setPayout } from '../../chain/oracles/rotate.ts'
import { type Ask, type RpcServer, serveRpc } from '../../chain/testing/serve-rpc.ts'
import { startTestChain, type TestChain } from '../../chain/testing/start-test-network.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../../node/testing/start-test-node.ts'
import { mirrorAssetOf } from '../../protocol/chain-formats/mirror-asset.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { type Ran, startCairn } from '../testing/run-cairn.ts'

const AWAY = 31_338
const [WINDOW_MS, OWNER] = [3_600_000, 3]
const folder = mkdtempSync(join(tmpdir(), 'cairn-mirror-claim-'))
let test: TestNode
let away: TestChain
let token: Address
let owner: Address
/** Between `cairn` and the other chain: what it does with a transaction that is sent is up to the test. */
let door: RpcServer
let onSend: (forward: () => ReturnType<Ask>, raw: string) => ReturnType<Ask>
let epoch = 0

beforeAll(async () => {
  test = await startTestNode({ devices: 1 })
  ;[owner] = test.owners as [Address]
  away = await startTestChain({ chainId: AWAY })
  const creation = concatHex([dollarCode, encodeAbiParameters([{ type: 'uint8' }], [18])])
  token = await deployOnce(away.senderOf(0), creation, 'the token, as a bridge has brought it')
  await writeDeployment(join(folder, 'data', 'deployment.json'), test.chain.deployment)
  door = await serveRpc(async (method, params) => {
    const forward = () => askAnvil(method, params)
    return method === 'eth_sendRawTransaction' ? onSend(forward, String(params[0])) : forward()
  })
})
afterAll(async () => {
  await test.stop()
  await door.stop()
  await away.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function askAnvil(method: string, params: readonly unknown[]): Promise<Record<string, unknown>> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
  const headers = { 'content-type': 'application/json' }
  return (await (await fetch(away.anvil.url, { method: 'POST', headers, body })).json()) as Record<
    string,
    unknown
  >
}

/** A key of its own with coins there, and `cairn mirror …` typed with it. */
async function start(...words: readonly string[]) {
  const secret = generatePrivateKey()
  const key = join(folder, `${secret.slice(2, 10)}.key`)
  writeFileSync(key, `${secret}\n`, { mode: 0o600 })
  await away.test.setBalance({ address: privateKeyToAddress(secret), value: 10n ** 20n })
  const where = ['--there', door.url, '--rpc', test.chain.anvil.url, '--node', test.node.url]
  return startCairn(['mirror', ...words, ...where, '--key', key, '--yes', '--json'], {
    env: { CAIRN_DATA: join(folder, 'data') },
    cwd: folder,
    fromSource: true,
  })
}

async function run(...words: readonly string[]): Promise<Ran> {
  onSend = forward => forward()
  return (await start(...words)).ended
}

/** One message of the device, settled for good. */
async function settle(): Promise<void> {
  await test.post(await test.seal(0))
  await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
  await untilFinal(test, epoch++)
}

/** The newest header, carried over and opened. */
async function carried(): Promise<void> {
  const [home, there] = [await test.chain.nowMs(), await away.nowMs()]
  await away.mine(Math.max(home, there + 1_000))
  expect(JSON.parse((await run('carry', '--between', '1s')).stdout)).toMatchObject([{ did: 'submitted' }])
  await away.mine((await away.nowMs()) + WINDOW_MS)
  expect(JSON.parse((await run('carry', '--between', '100d')).stdout)).toMatchObject([{ did: 'activated' }])
}

const paid = () =>
  away.client.readContract({ address: token, abi: erc20Abi, functionName: 'balanceOf', args: [owner] })

describe('cairn mirror claim', () => {
  it('pays on the other chain what was chosen to be paid there, once', async () => {
    const guardian = toAddress(away.senderOf(9).account.address)
    const words = ['--asset', token, '--guardian', guardian, '--a-day', '100000', '--window', '1h']
    const { mirror } = JSON.parse((await run('launch', ...words)).stdout) as { readonly mirror: Address }
    const { deployment, launcher, senderOf } = test.chain
    await govern(launcher, { deployment, act: governedActs(deployment).name(mirrorName(AWAY), mirror) })
    await setPayout(senderOf(OWNER), {
      deployment,
      asset: mirrorAssetOf({ chainId: AWAY, mirror }),
      to: owner,
    })
    expect((await run('claim', owner)).stderr).toContain('nothing to claim')
    await settle()
    await carried()
    expect((await run('claim', owner)).stderr).toContain('Mirror_NothingThere')
    await mintTestDollars(away.senderOf(0), { payment: token, to: mirror, atLeast: 10n ** 23n })
    const told = JSON.parse((await run('claim', owner)).stdout) as { readonly paid: string }
    expect(BigInt(told.paid)).toBeGreaterThan(0n)
    expect(await paid()).toBe(BigInt(told.paid))
    expect((await run('claim', owner)).stderr).toContain('nothing to claim')
  })

  it('killed before its transaction reached the chain, and claimed again, is paid once; the late one brings nothing', async () => {
    await settle()
    await carried()
    const before = await paid()
    const raw = await killedAt(async (_forward, sent) => {
      reached(sent)
      return new Promise(() => {})
    })
    expect(await paid()).toBe(before)
    const told = JSON.parse((await run('claim', owner)).stdout) as { readonly paid: string }
    expect(BigInt(told.paid)).toBeGreaterThan(0n)
    expect(await paid()).toBe(before + BigInt(told.paid))
    // Whatever kept it back lets it go now.
    await askAnvil('eth_sendRawTransaction', [raw])
    await away.mine((await away.nowMs()) + 1_000)
    expect(await paid()).toBe(before + BigInt(told.paid))
  })

  it('killed after its transaction reached the chain, and claimed again, finds it paid', async () => {
    await settle()
    await carried()
    const before = await paid()
    await killedAt(async (forward, sent) => {
      await forward()
      reached(sent)
      return new Promise(() => {})
    })
    await until('it is mined', async () => (await paid()) > before)
    const once = await paid()
    expect((await run('claim', owner)).stderr).toContain('nothing to claim')
    expect(await paid()).toBe(once)
  })

  let reached: (raw: string) => void

  /** @returns what it sent. */
  async function killedAt(send: typeof onSend): Promise<string> {
    const sent = new Promise<string>(resolve => {
      reached = resolve
    })
    onSend = send
    const { child, ended } = await start('claim', owner)
    const raw = await sent
    child.kill('SIGKILL')
    expect((await ended).signal).toBe('SIGKILL')
    return raw
  }
})
