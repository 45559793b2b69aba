/** A pending epoch challenged, decided and not decided, as its people type it, on a real chain. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readChallenge } from '../../../chain/epochs/challenge-epoch.ts'
import { signHeader } from '../../../chain/epochs/sign-header.ts'
import { submitHeader } from '../../../chain/epochs/submit-header.ts'
import { govern } from '../../../chain/governance/govern.ts'
import { governedActs } from '../../../chain/governance/governed-acts.ts'
import { readPaymentBalance } from '../../../chain/money/payment.ts'
import { ledgerOf, makeHeader } from '../../../chain/testing/settle.ts'
import { openStage, type Person, type Stage, WEALTH } from '../../testing/people.ts'

const UNIT = 10n ** 6n
let stage: Stage
let challenger: Person
let poor: Person
let file = ''

beforeAll(async () => {
  stage = await openStage({ names: ['challenger'], decimals: 6 })
  challenger = stage.people['challenger']!
  poor = stage.people['oracle']!
  file = join(stage.folder, 'why.txt')
  writeFileSync(file, 'epoch 0 pays a device that was never there\n')
})
afterAll(() => stage.stop())

const challenge = (...args: string[]) => stage.cairn('challenge', ...args, '--key', challenger.key)
const balance = () => readPaymentBalance(stage.chain.client, stage.deployment, challenger.address)
const open = () => readChallenge(stage.chain.client, stage.deployment)

it('an epoch that is not pending is not challenged, and nothing is sent', async () => {
  const ahead = await challenge('0', '--reason', file, '--yes')
  expect([ahead.code, ahead.stderr]).toEqual([1, expect.stringContaining('[epoch_not_pending]')])
  expect(ahead.stderr).toContain('No epoch is pending now.')
  expect((await challenge('seven', '--reason', file)).stderr).toContain('"seven" is no epoch')
  expect((await challenge('0', '--reason', 'nowhere.txt')).stderr).toContain('[file_unreadable]')
  expect((await challenge()).stderr).toContain('no challenge is open, and nothing is due')
})

it('says what it costs and risks, then freezes the epoch', async () => {
  const { chain, deployment, rules } = stage
  const header = makeHeader(
    { deployment, rules },
    ledgerOf([{ account: deployment.treasury, asset: deployment.token, earned: 0n, spent: 0n }]),
  )
  await chain.mine(deployment.genesisMs + rules.epochMs + 1_000)
  const signatures = [await signHeader(poor.account, header, deployment)]
  await submitHeader(poor.sender, { deployment, header, signatures })
  const unasked = await challenge('0', '--reason', file)
  expect([unasked.code, unasked.stdout]).toEqual([1, ''])
  expect(unasked.stderr).toMatch(/stake +100 USD, from 0x/)
  expect(unasked.stderr).toMatch(/if right +.*the stake comes back with a part/)
  expect(unasked.stderr).toMatch(/if wrong +the stake is lost/)
  expect(await open()).toBeUndefined()
  const done = await challenge('0', '--reason', file, '--json', '--yes')
  const reason = `0x${createHash('sha256').update('epoch 0 pays a device that was never there\n').digest('hex')}`
  expect(JSON.parse(done.stdout)).toMatchObject({ epoch: 0, stake: String(100n * UNIT), reason })
  expect(await open()).toMatchObject({ from: 0, staked: 100n * UNIT, outcome: 'open' })
  expect(await balance()).toBe((WEALTH - 100n) * UNIT)
  const joined = await challenge('0', '--reason', file, '--yes')
  expect(joined.stdout).toContain('Joined the challenge of epoch 0')
  expect(await open()).toMatchObject({ staked: 200n * UNIT })
})

it('undecided it lapses, and half of the stake is back; no sooner', async () => {
  const early = await challenge()
  expect([early.code, early.stderr]).toEqual([1, expect.stringContaining('[too_early]')])
  await stage.chain.mine((await open())!.untilMs)
  const done = await challenge()
  expect(done.stdout).toContain('The challenge of epoch 0 was not decided, and has lapsed')
  expect(done.stdout).toMatch(/paid to you +100 USD/)
  expect(await balance()).toBe((WEALTH - 100n) * UNIT)
})

it('dismissed, the stake is lost, and it was twice as much', async () => {
  expect((await challenge('0', '--reason', file, '--yes')).code).toBe(0)
  const { id, digest } = (await open())!
  const { deployment } = stage
  const act = governedActs(deployment).dismissChallenge(id, digest)
  await govern(stage.people['governance']!.sender, { deployment, act })
  expect(await balance()).toBe((WEALTH - 300n) * UNIT)
  await challenge()
  expect(await balance()).toBe((WEALTH - 300n) * UNIT)
  expect((await challenge()).stderr).toContain('no challenge is open')
})
