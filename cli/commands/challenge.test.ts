/** A pending epoch challenged, decided and not decided, as its people type it, on a real chain. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dismissChallenge, readChallenge } from '../../chain/epochs/challenge-epoch.ts'
import { signHeader } from '../../chain/epochs/sign-header.ts'
import { submitHeader } from '../../chain/epochs/submit-header.ts'
import { readPaymentBalance } from '../../chain/money/payment.ts'
import { ledgerOf, makeHeader } from '../../chain/testing/settle.ts'
import { openStage, type Person, type Stage, WEALTH } from '../testing/people.ts'

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
  expect((await challenge()).stderr).toContain('no challenge is open')
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
  expect(unasked.stderr).toMatch(/bond +100 USD, from 0x/)
  expect(unasked.stderr).toMatch(/if right +.*up to 200 USD come back/)
  expect(unasked.stderr).toMatch(/if wrong +the bond is lost/)
  expect(await open()).toBeUndefined()
  const done = await challenge('0', '--reason', file, '--json', '--yes')
  const reason = `0x${createHash('sha256').update('epoch 0 pays a device that was never there\n').digest('hex')}`
  expect(JSON.parse(done.stdout)).toMatchObject({ epoch: 0, bond: String(100n * UNIT), reason })
  expect(await open()).toMatchObject({ challenger: challenger.address, from: 0, reason })
  expect(await balance()).toBe((WEALTH - 100n) * UNIT)
  const second = await challenge('0', '--reason', file, '--yes')
  expect([second.code, second.stderr]).toEqual([1, expect.stringContaining('is challenged already')])
})

it('undecided it lapses, and the bond is back; no sooner', async () => {
  const early = await challenge()
  expect([early.code, early.stderr]).toEqual([1, expect.stringContaining('[too_early]')])
  await stage.chain.mine((await open())!.untilMs)
  const done = await challenge()
  expect(done.stdout).toContain('The challenge of epoch 0 has lapsed')
  expect(done.stdout).toContain('100 USD back to')
  expect(await balance()).toBe(WEALTH * UNIT)
})

it('dismissed, the bond is lost', async () => {
  expect((await challenge('0', '--reason', file, '--yes')).code).toBe(0)
  await dismissChallenge(stage.people['governance']!.sender, stage.deployment)
  expect(await balance()).toBe((WEALTH - 100n) * UNIT)
  expect((await challenge()).stderr).toContain('no challenge is open')
})
