/** An oracle changes its account, its receipt key and where it is paid, and says how it stands, on a real chain. */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { signHeader } from '../../../chain/epochs/sign-header.ts'
import { submitHeader } from '../../../chain/epochs/submit-header.ts'
import { readOracle } from '../../../chain/oracles/oracle-keys.ts'
import { readPayout } from '../../../chain/oracles/rotate.ts'
import { ledgerOf, makeHeader } from '../../../chain/testing/settle.ts'
import { loadOrCreateKey } from '../../../keys/key-file.ts'
import { openStage, type Person, type Stage } from '../../testing/people.ts'

let stage: Stage
let oracle: Person
let heir: Person
let stranger: Person

beforeAll(async () => {
  stage = await openStage({ names: ['heir', 'stranger'], decimals: 8 })
  oracle = stage.people['oracle']!
  heir = stage.people['heir']!
  stranger = stage.people['stranger']!
})
afterAll(() => stage.stop())

const as = (person: Person, ...args: string[]) => stage.cairn('oracle', ...args, '--key', person.key)
const rotate = (person: Person, ...args: string[]) => as(person, 'rotate', ...args)
const known = () => readOracle(stage.chain.client, { deployment: stage.deployment, signer: oracle.address })
const statusOf = async (...args: string[]) =>
  JSON.parse((await stage.cairn('oracle', 'status', ...args, '--json')).stdout).oracles[0]

it('one thing is changed at a time, by who may', async () => {
  for (const args of [[], ['--to', heir.address, '--payee', heir.address]]) {
    const { code, stderr } = await rotate(oracle, ...args)
    expect([code, stderr]).toEqual([1, expect.stringContaining('one thing is changed at a time')])
  }
  const none = await rotate(stranger, '--to', heir.address, '--yes')
  expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('is not the one that an oracle')])
  const unoffered = await rotate(heir, '--from', oracle.address, '--yes')
  expect([unoffered.code, unoffered.stderr]).toEqual([1, expect.stringContaining('offers no place')])
  const taken = await rotate(oracle, '--to', oracle.address, '--yes')
  expect(taken.stderr).toContain('the account is oracle 1’s')
})

it('an epoch that it signed is told, and what it did not sign', async () => {
  const { chain, rules, deployment } = stage
  await chain.mine(deployment.genesisMs + rules.epochMs + 1_000)
  const line = { account: deployment.treasury, asset: deployment.token, earned: 1_000n, spent: 0n }
  const header = makeHeader({ deployment, rules }, ledgerOf([line]))
  const signatures = [await signHeader(oracle.account, header, deployment)]
  await submitHeader(stranger.sender, { deployment, header, signatures })
  const { stdout } = await stage.cairn('oracle', 'status')
  expect(stdout).toMatch(/signed +1 of the newest 1: 0/)
  expect(stdout).toMatch(/bond +1,000 USD/)
  expect(stdout).toContain('its signatures count')
  expect(await statusOf()).toMatchObject({
    oracle: 1,
    state: 'signs',
    signed: [0],
    newestEpochs: [0],
    taken: [],
  })
  const no = await stage.cairn('oracle', 'status', stranger.address)
  expect([no.code, no.stderr]).toEqual([1, expect.stringContaining('is no oracle of this network')])
})

it('an offer waits, can be taken back, and is taken by the other account alone', async () => {
  const unasked = await rotate(oracle, '--to', heir.address)
  expect(unasked.stderr).toContain('whoever has that account’s key can take place and bond')
  expect(unasked.stderr).toContain('[not_confirmed]')
  expect((await statusOf()).offeredTo).toBeUndefined()
  await rotate(oracle, '--to', heir.address, '--yes')
  expect(await statusOf('--key', oracle.key)).toMatchObject({ offeredTo: heir.address })
  expect((await rotate(oracle, '--to', heir.address, '--yes')).stderr).toContain('[nothing_to_do]')
  await rotate(oracle, '--to', 'none', '--yes')
  expect((await rotate(heir, '--from', oracle.address, '--yes')).stderr).toContain('[not_yours]')
  await rotate(oracle, '--to', heir.address, '--yes')
  expect((await stage.cairn('oracle', 'status')).stdout).toMatch(/rotation +waits for/)
  const took = await rotate(heir, '--from', oracle.address, '--yes', '--json')
  expect(JSON.parse(took.stdout)).toMatchObject({ oracle: 1, account: heir.address, before: oracle.address })
  expect(await known()).toMatchObject({ id: 1, account: heir.address })
  const after = await statusOf(oracle.address)
  expect(after).toMatchObject({
    account: heir.address,
    accounts: [oracle.address, heir.address],
    signed: [0],
  })
  expect(after.offeredTo).toBeUndefined()
})

it('receipts are signed with another key from a file, which is made where it is not there', async () => {
  const file = join(stage.folder, 'receipts.key')
  const done = await rotate(heir, '--receipt-key', file, '--yes')
  expect(done.stdout).toContain('in place of')
  const { subject } = await loadOrCreateKey(file)
  expect((await known())!.receiptKey).toBe(subject)
  expect((await rotate(heir, '--receipt-key', file, '--yes')).stderr).toContain('[nothing_to_do]')
  expect((await statusOf()).receiptKey).toBe(subject)
})

it('its payee alone says where its share is paid', async () => {
  const { client } = stage.chain
  const { deployment } = stage
  await rotate(oracle, '--payee', stranger.address, '--yes')
  const payout = readPayout(client, { deployment, account: oracle.address, asset: deployment.token })
  expect(await payout).toBe(stranger.address)
  expect(await statusOf()).toMatchObject({ payee: oracle.address, paidAt: stranger.address })
})

it('any account names with its own key who is paid for all that it earns, and takes it back', async () => {
  const { deployment, chain } = stage
  const { address } = stranger
  const name = (key: Person, to: string) =>
    stage.cairn('claim', address, '--pay-to', to, '--key', key.key, '--yes')
  const paid = () =>
    Promise.all(
      [deployment.token, deployment.payment].map(asset =>
        readPayout(chain.client, { deployment, account: address, asset }),
      ),
    )
  expect((await name(heir, heir.address)).stderr).toContain('[not_yours]')
  expect(await paid()).toEqual([address, address])
  expect((await name(stranger, heir.address)).code).toBe(0)
  expect(await paid()).toEqual([heir.address, heir.address])
  expect((await name(stranger, heir.address)).stderr).toContain('[nothing_to_do]')
  expect((await name(stranger, address)).code).toBe(0)
  expect(await paid()).toEqual([address, address])
})
