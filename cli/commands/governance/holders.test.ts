/** A network is handed over to those who hold its token, and governed by them, as they type it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeFunctionData } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { abi as tokenAbi } from '../../../chain/artifacts/NetworkToken.ts'
import { readDeployment } from '../../../chain/deployment-file.ts'
import { PRESETS } from '../../../chain/governance/holders/presets.ts'
import { readVoting } from '../../../chain/governance/holders/read-voting.ts'
import { readGovernance } from '../../../chain/governance/read-governance.ts'
import { isAdmitted } from '../../../chain/oracles/oracle-terms.ts'
import { packageRoot } from '../../package-root.ts'
import { openStage, type Stage } from '../../testing/people.ts'

const { terms, delayS } = PRESETS.quick
const ABOUT_A_SECOND = 1_000
let stage: Stage

beforeAll(async () => {
  stage = await openStage({ names: ['anna', 'ben', 'carol'], decimals: 6 })
  for (const name of ['anna', 'ben']) await mint(person(name).address, name === 'anna' ? 700n : 300n)
})
afterAll(() => stage.stop())

const person = (name: string) => stage.people[name]!
const as = async (name: string, ...args: string[]) =>
  stage.cairn('govern', ...args, '--key', person(name).key, '--yes')
const wait = async (seconds: number) =>
  stage.chain.mine((await stage.chain.nowMs()) + seconds * 1000 + ABOUT_A_SECOND)

/** As if earned: nobody but the emission contract can. */
async function mint(to: `0x${string}`, tokens: bigint): Promise<void> {
  const { test } = stage.chain
  const { emission, token } = stage.deployment
  await test.impersonateAccount({ address: emission })
  await test.setBalance({ address: emission, value: 10n ** 18n })
  const data = encodeFunctionData({ abi: tokenAbi, functionName: 'mint', args: [to, tokens * 10n ** 18n] })
  const hash = await test.sendUnsignedTransaction({ from: emission, to: token, data })
  await stage.chain.client.waitForTransactionReceipt({ hash })
}

it('where an account governs, holders have nothing to say', async () => {
  const { stderr, code } = await as('anna', 'lock', '10', '2y')
  expect([code, stderr]).toEqual([2, expect.stringContaining('[no_holders]')])
  expect((await as('governance', 'lay-down')).stderr).toContain('[no_holders]')
  expect((await as('governance', 'hand-over', 'nobody')).stderr).toContain('holders, careful, equal, quick')
})

it('who governs hands over, and steps back', async () => {
  const { chain, deployment } = stage
  expect((await as('governance', 'hand-over', 'quick')).stdout).toContain('Holders govern, beside you')
  const voting = await readVoting(chain.client, deployment)
  expect(voting).toMatchObject({ curve: 'falling', delayMs: delayS * 1000, votes: 0n })
  expect((await as('governance', 'lay-down')).stdout).toContain('Holders govern')
  expect((await as('governance', 'admit', person('carol').address)).stderr).toContain('[not_governance]')
  expect((await as('anna', 'list')).stdout).toContain('is governed by those who lock its token')
})

it('holders lock, name a delegate, propose, vote, and bring on what was voted for', async () => {
  const { chain, deployment } = stage
  const account = person('carol').address
  expect((await as('anna', 'lock', '700', '4y')).stdout).toContain('Locked: 700 TEST')
  expect((await as('ben', 'lock', '300', '4y')).stdout).toContain('cast by')
  expect((await as('ben', 'lock', '0', '3y')).code).toBe(2)
  await chain.mine()
  expect((await as('ben', 'delegate', person('anna').address)).stdout).toContain('Done: delegate')
  await chain.mine()
  expect((await as('carol', 'propose', 'admit', account)).stderr).toContain('[not_enough_votes]')
  expect((await as('anna', 'propose', 'mint')).stderr).toContain('governance cannot do "mint"')
  const made = await as('anna', 'propose', 'admit', account, '--because', 'One more oracle.')
  expect(made.stdout).toContain('Proposed: admit an oracle')
  expect(await as('anna', 'vote', '1', 'for')).toMatchObject(early('voting on proposal 1 has not begun'))
  await wait(terms.votingDelay)
  expect((await as('anna', 'vote', '1', 'perhaps')).stderr).toContain('is no vote')
  expect((await as('anna', 'vote', '2', 'for')).stderr).toContain('numbered 1 to 1')
  expect((await as('anna', 'vote', '1', 'for', '--because', 'Yes.')).stdout).toContain('Done: vote')
  const shown = (await as('anna', 'show', '1')).stdout
  expect(shown).toContain('One more oracle.')
  expect(shown).toMatch(/against +0/)
  expect(shown).toContain(': Yes.')
  expect(await as('carol', 'queue', '1')).toMatchObject(early('proposal 1 is still voted on'))
  await wait(terms.votingPeriod)
  expect((await as('carol', 'queue', '1')).stdout).toContain('Done: queue a proposal')
  expect(await as('carol', 'execute', '1')).toMatchObject(early('its delay is not over'))
  // Everybody can see it, as anything that governance is going to do.
  expect((await stage.cairn('govern')).stdout.toLowerCase()).toContain(`admit(${account}, true)`)
  await wait(delayS)
  expect(await isAdmitted(chain.client, { deployment, account })).toBe(false)
  expect((await as('carol', 'execute', '1')).stdout).toContain('Done: do what was voted for')
  expect(await isAdmitted(chain.client, { deployment, account })).toBe(true)
  expect((await as('anna', 'list')).stdout).toContain('passed, and is done')
  expect((await as('carol', 'execute', '1')).stderr).toContain('[nothing_to_do]')
})

/** It can be done later, and it is said from when on. */
function early(why: string) {
  return {
    code: 1,
    stderr: expect.stringMatching(new RegExp(`${why}.*\\[too_early\\][^]*from \\d{4}-`, 's')),
  }
}

it('whoever proposed takes it back while voting has not begun', async () => {
  await as('anna', 'propose', 'unname', 'credits')
  expect((await as('ben', 'take-back', '2')).code).toBe(2)
  expect((await as('anna', 'take-back', '2')).stdout).toContain('Done: cancel a proposal')
  expect((await as('anna', 'list', '--json')).stdout).toContain('"cancelled"')
})

it('a network is launched with its holders as its governor, by name', async () => {
  const { folder, chain } = stage
  const file = join(folder, 'equal.ts')
  writeFileSync(
    file,
    `import { defineNetwork } from '${packageRoot()}/kernel/define-network.ts'
import { halving } from '${packageRoot()}/kernel/money/emission/halving.ts'
import { temperature } from '${packageRoot()}/resources/sensing/rule/quantities.ts'
import { sensing } from '${packageRoot()}/resources/sensing/rule/resource.ts'
export default defineNetwork({
  name: 'Equal',
  token: { symbol: 'EQ', supply: '1_000_000' },
  epoch: '1h',
  resources: [sensing({ quantities: [temperature] })],
  emission: halving({ first: '1_000', every: '1d' }),
  shares: { sensing: 90, oracles: 10 },
})
`,
  )
  const path = join(folder, 'equal.json')
  const launch = (...args: string[]) =>
    stage.cairn(
      'launch',
      file,
      '--key',
      person('governance').key,
      '--test-token',
      '--deployment',
      path,
      ...args,
    )
  expect((await launch('--governance', 'all')).stderr).toContain('They do by: holders, careful, equal, quick')
  const both = await launch('--governance', 'equal', '--governor', person('anna').address)
  expect(both.stderr).toContain('Write --governance alone')
  const launched = await launch('--governance', 'equal')
  expect([launched.code, launched.stderr]).toEqual([0, expect.any(String)])
  const deployment = (await readDeployment(path))!
  expect(await readVoting(chain.client, deployment)).toMatchObject({
    curve: 'constant',
    delayMs: PRESETS.equal.delayS * 1000,
    terms: { ...PRESETS.equal.terms, leastQuorum: 100n * 10n ** 18n },
  })
  const { governors } = await readGovernance(chain.client, deployment)
  expect(governors).toHaveLength(1)
  // Repeating it is safe.
  expect((await launch('--governance', 'equal')).code).toBe(0)
})
