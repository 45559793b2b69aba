/** A region that votes: from devices that counted, by a real node, kernel and chain, to a payment, as its people type it. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { REGIONAL_STANDING, REGIONAL_VOTER, REGIONS, SITINGS } from '../../../api/regions.ts'
import { developmentAccount } from '../../../chain/dev-accounts.ts'
import { acceptDevice } from '../../../chain/devices/accept-device.ts'
import { registerDevices } from '../../../chain/devices/register-devices.ts'
import { mintTestDollars } from '../../../chain/embedded/mint-test-dollars.ts'
import { readPaymentBalance } from '../../../chain/money/payment.ts'
import type { Sender } from '../../../chain/send-transaction.ts'
import { CELL, signConsent } from '../../../chain/testing/consents.ts'
import { rankByRelay, regionalVoteByRelay } from '../../../client/governance/vote-by-relay.ts'
import type { RelayClient } from '../../../client/register-by-relay.ts'
import type { SignTyped } from '../../../client/signing/sign-typed.ts'
import { regions } from '../../../kernel/regions/region-rules.ts'
import type { Network } from '../../../kernel/rules.ts'
import { testNetwork } from '../../../kernel/testing/fixtures.ts'
import { createSigner } from '../../../keys/make-signer.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../../../node/testing/start-test-node.ts'
import {
  decodeSignedRegionalBallot,
  encodeSignedRegionalBallot,
  type SignedRegionalBallot,
} from '../../../protocol/chain-formats/signed-votes.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { runHere } from '../../testing/run-here.ts'

const OTHER = '872a1072bffffff'
const relay = developmentAccount(20)
const plain = testNetwork()
const network: Network = {
  ...plain,
  rules: {
    ...plain.rules,
    regions: regions({
      areas: { alfama: [CELL], bica: [OTHER] },
      resident: '0s',
      leastPeople: 2,
      sites: [CELL, OTHER].sort(),
    }),
  },
}
const folder = mkdtempSync(join(tmpdir(), 'cairn-regions-'))

interface Neighbour {
  readonly address: Address
  readonly key: string
  readonly sender: Sender
  readonly sign: PrivateKeyAccount['sign']
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
  return { address, key: keyFile(name, secret), sender, sign: account.sign, devices }
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
  test = await startTestNode({
    devices: 0,
    network,
    launch: { governor: governance },
    change: { relay },
  })
  await test.chain.test.setBalance({ address: governance, value: 10n ** 20n })
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'data/deployment.json'), JSON.stringify(test.chain.deployment))
  ana = await moveIn('ana', 4)
  bo = await moveIn('bo', 1)
  cy = await moveIn('cy', 0)
})
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

  await asksForASite()

  // Bo’s device is his no more, and a neighbour has come; for what was asked before, that changes nothing.
  expect((await as(bo!, 'region-vote', '1', 'for', '--gas')).code).toBe(0)
  const twice = await as(bo!, 'region-vote', '1', 'for', '--gas')
  expect(twice.stderr).toContain('VotedAlready')
  expect((await as(bo!, 'region-vote', '1', 'against')).stderr).toContain('[nothing_to_do]')
  const late = await moveIn('dee', 2)
  await settle(3, [...ana!.devices, ...late.devices])
  const without = await as(late, 'region-vote', '1', 'against')
  expect(without.stderr).toContain('[no_regional_vote]')
  await votesWithoutCoins(ana!, bo!)
  expect((await cairn('regions')).stdout).toMatch(/A bench at the stop.*3\s+for, 0 against, of 3/s)

  const early = await as(cy!, 'region-pay', '1')
  expect(early.stderr).toContain('TooEarly')
  // Nothing was disowned: renewing it changes nothing.
  expect((await as(cy!, 'region-renew', '1')).code).toBe(0)
  await test.chain.mine((await test.chain.nowMs()) + 15 * 86_400_000)
  expect((await as(cy!, 'region-pay', '1')).code).toBe(0)
  expect(await readPaymentBalance(test.chain.client, test.chain.deployment, cy!.address)).toBe(870_000_000n)
  expect((await as(cy!, 'region-pay', '1')).stderr).toContain('Over')
  await isBuilt(late)
})

/** Where Bo would like a gateway, Cy pledges for it. */
async function asksForASite(): Promise<void> {
  expect((await as(bo!, 'sitings')).stderr).toContain('cairn govern make-siting')
  const made = JSON.parse((await as(ana!, 'make-siting', '--json')).stdout) as { siting: string }
  expect((await cairn('name', 'siting', made.siting, '--key', governor, '--yes')).code).toBe(0)
  const stranger = await as(cy!, 'site-ask', 'alfama', '1', `${CELL},${OTHER}`, '--because', 'For me')
  expect(stranger.stderr).toContain('[no_regional_vote]')
  const asked = await as(bo!, 'site-ask', 'alfama', '1', `${CELL},${OTHER}`, '--because', 'A gateway')
  expect([asked.code, asked.stderr]).toEqual([0, expect.anything()])
  expect((await as(cy!, 'site-pledge', '1', CELL, '50')).code).toBe(0)
  expect((await as(bo!, 'site-rank', '1', '8739331a8ffffff')).stderr).toContain('none of its sites')
  // He signs, and the node pays.
  const coins = () => test.chain.client.getBalance({ address: bo!.address })
  const before = await coins()
  expect((await as(bo!, 'site-rank', '1', `${CELL},${OTHER}`)).code).toBe(0)
  expect(await coins()).toBe(before)
  expect((await as(bo!, 'site-rank', '1', CELL)).stderr).toContain('[nothing_to_do]')
  expect((await as(cy!, 'site-close', '1')).stderr).toContain('StillVoting')
  expect((await as(cy!, 'site-back', '1', CELL)).stderr).toContain('Bound')
}

/** Dee came after it was asked, and is verified there; whoever was there before is not paid for it. */
async function isBuilt(dee: Neighbour): Promise<void> {
  expect((await as(cy!, 'site-close', '1')).code).toBe(0)
  expect((await as(cy!, 'site-show', '1', ana!.address)).stderr).toContain('BuiltBefore')
  expect((await as(cy!, 'site-show', '1', cy!.address)).stderr).toContain('[not_built]')
  expect((await as(cy!, 'site-show', '1', dee.address)).code).toBe(0)
  await until('the node has looked again', async () => {
    const told = await test.get('/v1/sitings')
    expect(v.parse(SITINGS, told)).toEqual(told)
    return (told as { sitings: readonly { stage: string }[] }).sitings[0]?.stage === 'shown'
  })
  expect((await as(cy!, 'site-pay', '1')).stderr).toContain('TooEarly')
  await test.chain.mine((await test.chain.nowMs()) + 8 * 86_400_000)
  expect((await as(cy!, 'site-pay', '1')).code).toBe(0)
  const { client, deployment } = test.chain
  expect(await readPaymentBalance(client, deployment, dee.address)).toBe(50_000_000n)
  expect((await cairn('sitings')).stdout).toContain('was built and paid')
}

/** Ana has no coin; the node pays, and neither it nor anybody on the way changes a ballot. */
async function votesWithoutCoins(who: Neighbour, neighbour: Neighbour): Promise<void> {
  const { chain } = test
  await chain.test.setBalance({ address: who.address, value: 0n })
  const told = await test.get('/v1/regions')
  expect(v.parse(REGIONS, told)).toEqual(told)
  expect(told).toMatchObject({
    regions: [{ region: 'alfama', purse: '100000000', payable: '25000000' }],
    proposals: [{ number: 1, state: 'voting', for: '1000000', all: '3000000' }],
  })
  const mine = await test.get(`/v1/accounts/${who.address}/regions`)
  expect(v.parse(REGIONAL_VOTER, mine)).toEqual(mine)
  expect(mine).toMatchObject({
    regions: [{ region: 'alfama', votes: '2000000' }],
    proposals: [{ number: 1, votes: '2000000', voted: false }],
  })
  const standing = await test.get(`/v1/accounts/${who.address}/regions/alfama`)
  expect(v.parse(REGIONAL_STANDING, standing)).toEqual(standing)
  expect(standing).toMatchObject({ all: { votes: expect.any(String) }, proposer: { account: who.address } })
  expect(await test.get(`/v1/accounts/${neighbour.address}/regions`)).toMatchObject({
    proposals: [{ votes: '1000000', voted: true }],
  })
  const sign: SignTyped = async ({ digest }) => who.sign({ hash: digest })
  const voter = { chainId: chain.deployment.chainId, account: who.address, sign }
  const turned = (change: Partial<SignedRegionalBallot>): RelayClient => ({
    json: path => test.get<unknown>(path),
    async post(path, body) {
      const ballot = { ...decodeSignedRegionalBallot(body), ...change }
      return (await test.post(encodeSignedRegionalBallot(ballot), path)).json()
    },
  })
  const relayed = () => chain.client.getTransactionCount({ address: relay.address })
  const before = await relayed()
  const refused = async (change: Partial<SignedRegionalBallot>, reason: string) =>
    expect(await regionalVoteByRelay(turned(change), voter, { number: 1, inFavour: true })).toMatchObject({
      code: 'vote_refused',
      facts: { reason },
    })
  await refused({ inFavour: false }, 'NotSigned')
  await refused({ voter: { account: who.address, votes: 9_000_000n, proof: [] } }, 'NoVoter')
  await refused({ proposal: 5 }, 'NotSigned')
  expect(await relayed()).toBe(before)
  const voted = await as(who, 'region-vote', '1', 'for')
  expect([voted.code, voted.stderr]).toEqual([0, expect.stringMatching(/costs +nothing: http/)])
  expect(await relayed()).toBe(before + 1)
  await expect(regionalVoteByRelay(turned({}), voter, { number: 2, inFavour: true })).rejects.toThrow(
    'no vote',
  )
  // Sites are ranked so as well, by the proof that the same answer has.
  const client: RelayClient = {
    json: path => test.get<unknown>(path),
    post: async (path, body) => (await test.post(body, path)).json(),
  }
  expect(await rankByRelay(client, voter, { number: 1, order: [0, 1] })).toMatchObject({
    account: who.address,
  })
  expect(await test.get(`/v1/accounts/${who.address}/regions`)).toMatchObject({
    sitings: [{ number: 1, votes: '2000000', ranked: true }],
  })
  await expect(rankByRelay(client, voter, { number: 2, order: [0] })).rejects.toThrow('no vote')
}
