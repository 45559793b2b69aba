/** A region that votes: from devices that counted, by a real node, kernel and chain, to a payment, as its people type it. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { acceptDevice } from '../../../chain/devices/accept-device.ts'
import { registerDevices } from '../../../chain/devices/register-devices.ts'
import { mintTestDollars } from '../../../chain/embedded/mint-test-dollars.ts'
import { readPaymentBalance } from '../../../chain/money/payment.ts'
import type { Sender } from '../../../chain/send-transaction.ts'
import { CELL, signConsent } from '../../../chain/testing/consents.ts'
import { regions } from '../../../kernel/regions/region-rules.ts'
import type { Network } from '../../../kernel/rules.ts'
import { testNetwork } from '../../../kernel/testing/fixtures.ts'
import { createSigner } from '../../../keys/make-signer.ts'
import { startTestNode, type TestNode, untilFinal } from '../../../node/testing/start-test-node.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { runHere } from '../../testing/run-here.ts'

const plain = testNetwork()
const network: Network = {
  ...plain,
  rules: {
    ...plain.rules,
    regions: regions({
      areas: { alfama: [CELL], bica: ['872a1072bffffff'] },
      resident: '0s',
      leastPeople: 2,
    }),
  },
}
const folder = mkdtempSync(join(tmpdir(), 'cairn-regions-'))

interface Neighbour {
  readonly address: Address
  readonly key: string
  readonly sender: Sender
  readonly devices: readonly Signer[]
}

let test: TestNode
/** With four devices, one, and none. */
let [ana, bo, cy]: Neighbour[] = []
let governor = ''

function keyFile(name: string, secret: string): string {
  const path = join(folder, `${name}.key`)
  writeFileSync(path, `${secret}\n`, { mode: 0o600 })
  return path
}

async function moveIn(name: string, count: number): Promise<Neighbour> {
  const secret = `0x${randomBytes(32).toString('hex')}` as const
  const account = privateKeyToAccount(secret)
  const address = toAddress(account.address)
  const { chain } = test
  await chain.test.setBalance({ address, value: 10n ** 20n })
  const sender: Sender = { client: chain.client, account, embedded: false }
  const { deployment } = chain
  const devices = Array.from({ length: count }, () => createSigner('ES256'))
  for (const signer of devices) {
    const consent = await signConsent(deployment, { signer, owner: address, model: 'tally/counter' })
    await registerDevices(chain.launcher, { deployment, consents: [consent] })
    await acceptDevice(sender, { deployment, device: signer.subject })
  }
  // What is said before its device was registered counts for nothing.
  test.setClock(await chain.nowMs())
  return { address, key: keyFile(name, secret), sender, devices }
}

const cairn = (...args: string[]) =>
  runHere(['govern', ...args, '--rpc', test.chain.anvil.url, '--node', test.node.url], {
    cwd: folder,
    env: { CAIRN_DATA: join(folder, 'data') },
  })
const as = ({ key }: Neighbour, ...args: string[]) => cairn(...args, '--key', key, '--yes')

/** An epoch in which these devices count, final and active. */
async function settle(epoch: number, devices: readonly Signer[]): Promise<void> {
  for (const signer of devices) expect((await test.post(await test.seal(0, { signer }))).ok).toBe(true)
  await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 2_000)
  await untilFinal(test, epoch)
  await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + network.rules.challengeMs + 60_000)
}

beforeAll(async () => {
  const secret = `0x${randomBytes(32).toString('hex')}` as const
  const governance = toAddress(privateKeyToAccount(secret).address)
  governor = keyFile('governor', secret)
  test = await startTestNode({ devices: 0, network, launch: { governor: governance } })
  await test.chain.test.setBalance({ address: governance, value: 10n ** 20n })
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'data/deployment.json'), JSON.stringify(test.chain.deployment))
  ana = await moveIn('ana', 4)
  bo = await moveIn('bo', 1)
  cy = await moveIn('cy', 0)
}, 120_000)
afterAll(async () => {
  await test?.stop()
  rmSync(folder, { recursive: true, force: true })
})

it('is asked by one of its people, votes by devices, and pays what it voted for from its own purse', async () => {
  expect((await as(ana!, 'regions')).stderr).toContain('cairn govern make-regions')
  const made = JSON.parse((await as(ana!, 'make-regions', '--json')).stdout) as { regions: string }
  const named = await cairn('name', 'regions', made.regions, '--key', governor, '--yes')
  expect([named.code, named.stderr]).toEqual([0, expect.anything()])

  await settle(0, [...ana!.devices, ...bo!.devices])
  expect(await cairn('regions')).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(/alfama +2 accounts with 3 votes/),
  })
  await mintTestDollars(test.chain.launcher, {
    payment: test.chain.deployment.payment,
    to: cy!.address,
    atLeast: 1_000_000_000n,
  })
  expect((await as(cy!, 'region-fill', 'alfama', '100')).code).toBe(0)

  // Who has nothing there asks nothing.
  const stranger = await as(cy!, 'region-ask', 'alfama', '--because', 'More for me')
  expect([stranger.code, stranger.stderr]).toEqual([2, expect.stringContaining('[no_regional_vote]')])
  const asked = await as(bo!, 'region-ask', 'alfama', '20', cy!.address, '--because', 'A bench at the stop')
  expect([asked.code, asked.stderr]).toEqual([0, expect.anything()])

  // Bo’s device is his no more, and a neighbour has come; for what was asked before, that changes nothing.
  expect((await as(bo!, 'region-vote', '1', 'for')).code).toBe(0)
  const twice = await as(bo!, 'region-vote', '1', 'for')
  expect(twice.stderr).toContain('VotedAlready')
  const late = await moveIn('dee', 2)
  await settle(3, [...ana!.devices, ...late.devices])
  const without = await as(late, 'region-vote', '1', 'against')
  expect(without.stderr).toContain('[no_regional_vote]')
  expect((await as(ana!, 'region-vote', '1', 'for')).code).toBe(0)
  expect((await cairn('regions')).stdout).toMatch(/A bench at the stop.*3\s+for, 0 against, of 3/s)

  const early = await as(cy!, 'region-pay', '1')
  expect(early.stderr).toContain('TooEarly')
  // Nothing was disowned: renewing it changes nothing.
  expect((await as(cy!, 'region-renew', '1')).code).toBe(0)
  await test.chain.mine((await test.chain.nowMs()) + 15 * 86_400_000)
  expect((await as(cy!, 'region-pay', '1')).code).toBe(0)
  expect(await readPaymentBalance(test.chain.client, test.chain.deployment, cy!.address)).toBe(920_000_000n)
  expect((await as(cy!, 'region-pay', '1')).stderr).toContain('Over')
}, 120_000)
