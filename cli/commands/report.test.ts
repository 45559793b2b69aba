/** A bond, a key in two hands, and what it costs: as its three people type it, on a real chain. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDeployment } from '../../chain/deployment-file.ts'
import { mintTestDollars, testDollarCode } from '../../chain/embedded/mint-test-dollars.ts'
import { deployOnce } from '../../chain/launch/deterministic-deploy.ts'
import { startTestChain, type TestChain } from '../../chain/testing/start-test-network.ts'
import { buildBundle, encodeBundle } from '../../kernel/bundle/bundle.ts'
import { account, deviceOf, factsOf, say } from '../../kernel/testing/fixtures.ts'
import { loadOrCreateKey } from '../../keys/key-file.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { packageRoot } from '../package-root.ts'
import { runCairn } from '../testing/run-cairn.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-report-'))
const env = { CAIRN_DATA: join(folder, 'data') }
const NETWORK = join(packageRoot(), 'examples/sierra-crest/network.ts')

let chain: TestChain
let payment: Address
const [launcher, owner, reporter] = ['launcher', 'owner', 'reporter'].map(makeKey) as [Key, Key, Key]

interface Key {
  readonly address: Address
  readonly path: string
}

function makeKey(name: string): Key {
  const key = `0x${randomBytes(32).toString('hex')}` as const
  const path = join(folder, `${name}.key`)
  writeFileSync(path, key, { mode: 0o600 })
  return { address: toAddress(privateKeyToAccount(key).address), path }
}

beforeAll(async () => {
  chain = await startTestChain({ genesisMs: Math.floor(Date.now() / 1000) * 1000 })
  const sender = chain.senderOf(0)
  payment = await deployOnce(sender, testDollarCode(6), 'TestDollar')
  for (const { address } of [launcher, owner, reporter])
    await chain.test.setBalance({ address, value: 10n ** 20n })
  for (const { address: to } of [launcher, owner])
    await mintTestDollars(sender, { payment, to, atLeast: 10_000_000_000n })
})

afterAll(async () => {
  await chain.stop()
  rmSync(folder, { recursive: true, force: true })
})

const cairn = (...args: string[]) => runCairn([...args, '--rpc', chain.anvil.url], { env })
const joinAs = (name: string, by: Key, ...more: string[]) =>
  cairn(
    ...['join', name, '--model', 'sensing/station', '--owner', owner.address, '--driver', 'local:0'],
    ...['--place', '34.16,-117.47', '--key', by.path, ...more],
  )

describe('a network that asks for a bond', () => {
  it('says how much, refuses a device without it, and takes it with the owner’s key', async () => {
    const amount = ['--device-bond', '2.50']
    const wrong = await cairn(
      'launch',
      NETWORK,
      '--payment',
      payment,
      '--key',
      launcher.path,
      '--device-bond',
      'much',
    )
    expect(wrong.stderr).toContain('--device-bond is no amount: "much"')
    expect(
      (await cairn('launch', NETWORK, '--payment', payment, '--key', launcher.path, ...amount)).code,
    ).toBe(0)
    const without = await joinAs('roof', owner)
    expect(without.stderr).toContain('bond_too_small')
    expect(without.stderr).toContain('--bond')
    const another = await joinAs('roof', reporter, '--bond')
    expect(another.stderr).toContain('only the owner can bond')
    const joined = await joinAs('roof', owner, '--bond')
    expect(joined.stdout).toContain('roof is registered')
  })

  it('cuts it for two messages under one number, and says so; the second report finds nothing more', async () => {
    const device = await loadOrCreateKey(join(env.CAIRN_DATA, 'devices/roof/key.json'), 'ES256')
    const deployment = parseDeployment(
      JSON.parse(readFileSync(join(env.CAIRN_DATA, 'deployment.json'), 'utf8')),
    )
    const said = { signer: device, network: networkIdOf(deployment), sequence: 3 }
    const evidence = [await say({ ...said, points: 1 }), await say({ ...said, points: 2 })]
    const source = join(folder, 'evidence')
    for (const [epoch, part] of [evidence, evidence.slice(1)].entries()) {
      const bundle = buildBundle({ epoch, facts: factsOf([deviceOf(device, account(1))]), evidence: part })
      mkdirSync(join(source, String(epoch)), { recursive: true })
      const { manifest, parts } = encodeBundle(bundle)
      writeFileSync(join(source, String(epoch), 'bundle.cbor'), manifest)
      mkdirSync(join(source, 'parts'), { recursive: true })
      for (const { entry, bytes } of parts)
        writeFileSync(join(source, 'parts', `${entry.hash.slice(2)}.cbor`), bytes)
    }
    const report = (epochs: string) =>
      cairn('report', 'roof', epochs, '--source', source, '--key', reporter.path)
    const nothing = await report('1')
    expect(nothing.code).toBe(1)
    expect(nothing.stderr).toContain('no two messages of it under one number')
    const done = await report('0')
    expect(done.stdout).toContain(`2.5 USD cut from the bond of ${owner.address}`)
    expect(done.stdout).toContain('appeal until')
    expect(done.code).toBe(0)
    const again = await report('0,1')
    expect(again.code).toBe(2)
    expect(again.stderr).toContain('DeviceRegistry_SettledBefore')
    expect((await joinAs('roof', owner, '--bond')).stderr).toContain('key_shared')
  })
})
