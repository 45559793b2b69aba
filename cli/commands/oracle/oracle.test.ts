/** Into the oracle set and out of it, as governance and an operator type it, on a real chain. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readSigners } from '../../../chain/epochs/read-signers.ts'
import { readPaymentBalance } from '../../../chain/money/payment.ts'
import { readOracle } from '../../../chain/oracles/oracle-keys.ts'
import { openStage, type Person, type Stage, WEALTH } from '../../testing/people.ts'

const UNIT = 10n ** 8n
let stage: Stage
let newcomer: Person
let governance: Person
let founder: Person

beforeAll(async () => {
  stage = await openStage({ names: ['newcomer'], decimals: 8 })
  newcomer = stage.people['newcomer']!
  governance = stage.people['governance']!
  founder = stage.people['oracle']!
})
afterAll(() => stage.stop())

const as = (person: Person, verb: string, ...args: string[]) =>
  stage.cairn('oracle', verb, ...args, '--key', person.key)
const signers = async () => (await readSigners(stage.chain.client, stage.deployment)).signers
const balance = () => readPaymentBalance(stage.chain.client, stage.deployment, newcomer.address)
const known = () => readOracle(stage.chain.client, { deployment: stage.deployment, signer: newcomer.address })

it('nobody joins whom governance has not admitted, and governance alone admits', async () => {
  const early = await as(newcomer, 'join', '--yes')
  expect([early.code, early.stderr]).toEqual([1, expect.stringContaining('has not admitted this account')])
  expect(early.stderr).toContain(`cairn oracle admit ${newcomer.address}`)
  const stranger = await as(newcomer, 'admit', newcomer.address, '--yes')
  expect([stranger.code, stranger.stderr]).toEqual([2, expect.stringContaining('[not_governance]')])
  const admitted = await as(governance, 'admit', newcomer.address, '--yes')
  expect(admitted.stderr).toContain('with a bond of 1,000 USD')
  expect(admitted.stdout).toContain('may join the oracles')
  expect((await as(governance, 'admit', newcomer.address, '--yes')).stderr).toContain('[nothing_to_do]')
})

it('joins with its bond once it has said yes, and signs after the delay', async () => {
  const unasked = await as(newcomer, 'join')
  expect([unasked.code, unasked.stdout]).toEqual([1, ''])
  expect(unasked.stderr).toMatch(/bond +1,000 USD/)
  expect(unasked.stderr).toMatch(/a fault +that is proved costs 100 USD of the bond/)
  expect(unasked.stderr).toMatch(/signs +from about \w{3} \d+ \w{3} \d{4}/)
  expect(await balance()).toBe(WEALTH * UNIT)
  const done = await as(newcomer, 'join', '--payee', governance.address, '--yes')
  expect(done.stdout).toContain('is oracle 2')
  expect(done.stdout).toMatch(/next +from .* on: cairn oracle join again/)
  expect(await balance()).toBe((WEALTH - 1_000n) * UNIT)
  expect(await known()).toMatchObject({ id: 2, payee: governance.address, bond: 1_000n * UNIT })
  const early = await as(newcomer, 'join')
  expect([early.code, early.stderr]).toEqual([1, expect.stringContaining('[too_early]')])
  await stage.chain.mine((await known())!.activeFromMs)
  const inForce = await as(newcomer, 'join', '--json')
  expect(JSON.parse(inForce.stdout)).toMatchObject({ oracle: 2, account: newcomer.address })
  expect(await signers()).toContain(newcomer.address)
  expect((await as(newcomer, 'join')).stderr).toContain('it has joined, and its signatures count')
})

it('leaves, answers for what it signed until a date, and then has its bond back', async () => {
  const unasked = await as(newcomer, 'leave')
  expect(unasked.stderr).toMatch(/its bond +1,000 USD, from about \w{3} \d+/)
  expect(unasked.stderr).toContain('[not_confirmed]')
  const left = await as(newcomer, 'leave', '--yes')
  expect(left.stdout).toContain('Oracle 2 signs no more')
  expect(await signers()).toEqual([founder.address])
  const early = await as(newcomer, 'leave')
  expect([early.code, early.stderr]).toEqual([1, expect.stringContaining('Come back from')])
  expect((await as(newcomer, 'join')).stderr).toContain('joins only by another account')
  await stage.chain.mine((await known())!.leavesAtMs)
  const back = await as(newcomer, 'leave')
  expect(back.stdout).toContain('1,000 USD are back')
  expect(await balance()).toBe(WEALTH * UNIT)
  expect((await as(newcomer, 'leave')).stderr).toContain('no oracle of this network')
})

it('the last one cannot leave: the contract’s word, in plain English', async () => {
  const { code, stderr } = await as(founder, 'leave', '--yes')
  expect(code).toBe(2)
  expect(stderr).toContain('it is the last oracle that can sign [tx_reverted]')
  expect(stderr).toContain('OracleSet_LastOne')
  expect(stderr).toContain('Let another one join first')
})
