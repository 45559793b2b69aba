/** A network governed as its people type it, on a real chain: at once by the council, after its delay by the governor. */
import { hexToString } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { abi as directoryAbi } from '../../../chain/artifacts/Directory.ts'
import { signHeader } from '../../../chain/epochs/sign-header.ts'
import { submitHeader } from '../../../chain/epochs/submit-header.ts'
import { networkStatus } from '../../../chain/network-status.ts'
import { isAdmitted } from '../../../chain/oracles/oracle-terms.ts'
import { ledgerOf, makeHeader } from '../../../chain/testing/settle.ts'
import { openStage, type Stage } from '../../testing/people.ts'

const DELAY_MS = 2 * 86_400_000
let stage: Stage

beforeAll(async () => {
  stage = await openStage({ names: ['anna'], decimals: 6, governorDelayMs: DELAY_MS })
})
afterAll(() => stage.stop())

const person = (name: string) => stage.people[name]!
const govern = (...args: string[]) =>
  stage.cairn('govern', ...args, '--key', person('governance').key, '--yes')

it('says who governs, with what delay, and what is scheduled', async () => {
  const { stdout } = await stage.cairn('govern')
  expect(stdout).toContain(`is governed by ${stage.deployment.governance}`)
  expect(stdout).toContain(`governor`)
  expect(stdout).toContain(`${person('governance').address}, after 48 h`)
  expect(stdout).toContain(`${person('governance').address}, at once`)
  expect(stdout).toMatch(/scheduled +nothing/)
})

it('what it does not know, or is told too little about, it refuses, and sends nothing', async () => {
  expect((await govern('mint')).stderr).toContain('governance cannot do "mint"')
  expect((await govern('reject')).stderr).toContain('cairn govern reject EPOCH')
  expect((await govern('name', 'Treasury', person('anna').address)).stderr).toContain('is no name')
  expect((await govern('uphold')).stderr).toContain('no challenge is open')
})

it('who is neither governor nor council may do nothing', async () => {
  const { code, stderr } = await stage.cairn('govern', 'pause', '--key', person('anna').key, '--yes')
  expect([code, stderr]).toEqual([2, expect.stringContaining('[not_governance]')])
})

it('the governor schedules, everybody can see it, and after the delay it is done; or it is taken back', async () => {
  const { client } = stage.chain
  const account = person('anna').address
  const first = await govern('admit', account)
  expect(first.stdout).toContain('Scheduled: admit an oracle')
  expect(await isAdmitted(client, { deployment: stage.deployment, account })).toBe(false)
  const shown = await stage.cairn('govern')
  expect(shown.stdout.toLowerCase()).toContain(`admit(${account}, true)`)
  const early = await govern('admit', account)
  expect([early.code, early.stderr]).toEqual([1, expect.stringContaining('its delay is not over')])
  await stage.chain.mine((await stage.chain.nowMs()) + DELAY_MS)
  expect((await govern('admit', account)).stdout).toContain('Done: admit an oracle')
  expect(await isAdmitted(client, { deployment: stage.deployment, account })).toBe(true)
  await govern('name', 'credits', account)
  expect((await stage.cairn('govern')).stdout).toContain('set("credits", 0x')
  expect((await govern('name', 'credits', account, '--cancel')).stdout).toContain('Taken back: name credits')
  expect((await stage.cairn('govern')).stdout).toMatch(/scheduled +nothing/)
})

it('an issuer is listed by the governor after its delay, and taken off by the council at once', async () => {
  const { deployment, chain } = stage
  const key = 'ab'.repeat(32)
  const kinds = () =>
    chain.client.readContract({
      address: deployment.directory,
      abi: directoryAbi,
      functionName: 'kindsOf',
      args: [`0x${key}`],
    })
  expect((await govern('issuer', key, 'Energy.pv')).stderr).toContain('is no name')
  expect((await govern('issuer', key, 'model,energy.pv')).stdout).toContain('Scheduled: list the issuer')
  expect(await kinds()).toEqual([])
  await chain.mine((await chain.nowMs()) + DELAY_MS)
  expect((await govern('issuer', key, 'model,energy.pv')).stdout).toContain('Done: list the issuer')
  expect((await kinds()).map(word => hexToString(word, { size: 32 }))).toEqual(['energy.pv', 'model'])
  expect((await govern('drop-issuer', key)).stdout).toContain('Done: take the issuer')
  expect(await kinds()).toEqual([])
})

it('the council rejects a pending epoch and pauses payments at once', async () => {
  const { chain, deployment, rules } = stage
  const line = { account: deployment.treasury, asset: deployment.token, earned: 0n, spent: 0n }
  const header = makeHeader({ deployment, rules }, ledgerOf([line]))
  const oracle = person('oracle')
  const signatures = [await signHeader(oracle.account, header, deployment)]
  await submitHeader(oracle.sender, { deployment, header, signatures })
  expect((await govern('reject', '0')).stdout).toContain('Done: reject epoch 0')
  expect((await networkStatus(chain.client, deployment)).nextEpoch).toBe(0)
  expect((await govern('pause')).stdout).toContain('Done: pause')
  expect((await govern('pause')).stderr).toContain('payments were paused lately')
  expect((await govern('resume')).stdout).toContain('Done: resume')
})
