/** `cairn federation` against a live node of its one region and a live chain, from a choice to money of the one token. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { concatHex, encodeAbiParameters, erc20Abi } from 'viem'
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bytecode as dollarCode } from '../../chain/artifacts/TestDollar.ts'
import { writeDeployment } from '../../chain/deployment-file.ts'
import { mintTestDollars } from '../../chain/embedded/mint-test-dollars.ts'
import { govern } from '../../chain/governance/govern.ts'
import { governedActs } from '../../chain/governance/governed-acts.ts'
import { deployOnce } from '../../chain/launch/deterministic-deploy.ts'
import { mirrorName } from '../../chain/mirrors/launch-mirror.ts'
import { setPayout } from '../../chain/oracles/rotate.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../../node/testing/start-test-node.ts'
import { mirrorAssetOf } from '../../protocol/chain-formats/mirror-asset.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { runHere } from '../testing/run-here.ts'

const OWNER = 3
const folder = mkdtempSync(join(tmpdir(), 'cairn-federation-'))
const [secret, key] = [generatePrivateKey(), join(folder, 'guardian.key')]
const guardian = toAddress(privateKeyToAddress(secret))
let test: TestNode
let token: Address
let owner: Address
let epoch = 0

beforeAll(async () => {
  test = await startTestNode({ devices: 1 })
  ;[owner] = test.owners as [Address]
  const creation = concatHex([dollarCode, encodeAbiParameters([{ type: 'uint8' }], [18])])
  token = await deployOnce(test.chain.senderOf(0), creation, 'the one token')
  await writeDeployment(join(folder, 'data', 'deployment.json'), test.chain.deployment)
  writeFileSync(key, `${secret}\n`, { mode: 0o600 })
  await test.chain.test.setBalance({ address: guardian, value: 10n ** 20n })
  await mintTestDollars(test.chain.senderOf(0), { payment: token, to: guardian, atLeast: 10n ** 24n })
})
afterAll(async () => {
  await test.stop()
  rmSync(folder, { recursive: true, force: true })
})

function run(...words: readonly string[]) {
  const where = ['--rpc', test.chain.anvil.url, '--node', test.node.url, '--key', key]
  const env = { CAIRN_DATA: join(folder, 'data') }
  return runHere(['federation', ...words, ...where, '--yes', '--json'], { env, cwd: folder })
}

/** One message of the device, settled, and opened once its window is over. */
async function settle(): Promise<void> {
  await test.post(await test.seal(0))
  await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
  await untilFinal(test, epoch)
  const { challengeMs } = test.options.network.rules
  await test.advanceTo((await test.chain.nowMs()) + challengeMs + 1_000)
  await until('it pays', async () => (await test.get(`/v1/epochs/${epoch}`))['paying'] === true)
  epoch++
}

const paid = () =>
  test.chain.client.readContract({
    address: token,
    abi: erc20Abi,
    functionName: 'balanceOf',
    args: [owner],
  })

it('pays in the one token what a region settled, sealed on the way, and nothing twice', async () => {
  const launched = await run('launch', '--asset', token, '--guardian', guardian)
  expect(launched).toMatchObject({ code: 0 })
  const said = JSON.parse(launched.stdout)
  const { federation } = said as { readonly federation: Address }
  const { deployment, launcher, senderOf, client } = test.chain
  expect((await run('add', federation, deployment.settlement)).code).toBe(0)
  const named = mirrorName(client.chain.id)
  await govern(launcher, { deployment, act: governedActs(deployment).name(named, federation) })
  const asset = mirrorAssetOf({ chainId: client.chain.id, mirror: federation })
  await setPayout(senderOf(OWNER), { deployment, asset, to: owner })
  expect((await run('claim', federation, owner)).stderr).toContain('nothing to claim')
  await settle()
  expect((await run('allot', federation, '0', '100000')).code).toBe(0)
  const claimed = await run('claim', federation, owner)
  expect(claimed, claimed.stderr).toMatchObject({ code: 0 })
  const told = JSON.parse(claimed.stdout) as Record<string, string>
  expect(BigInt(told['paid']!)).toBeGreaterThan(0n)
  expect([told['waits'], await paid()]).toEqual(['0', BigInt(told['paid']!)])
  expect((await run('claim', federation, owner)).stderr).toContain('nothing to claim')
  const status = JSON.parse((await run('status', federation)).stdout)
  expect(status).toMatchObject({ sealed: true, members: [{ paid: told['paid'], epoch: 0 }] })
})
