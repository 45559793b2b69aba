/** Credits, bought as they are typed, on a real chain. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeFunctionData } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { abi as creditsAbi } from '../../../chain/artifacts/Credits.ts'
import { abi as emissionAbi } from '../../../chain/artifacts/Emission.ts'
import { abi as governanceAbi } from '../../../chain/artifacts/Governance.ts'
import { readDeployment } from '../../../chain/deployment-file.ts'
import { deployTestFeed } from '../../../chain/launch/launch-credits.ts'
import { readAccount } from '../../../chain/money/read-account.ts'
import { sendTransaction } from '../../../chain/send-transaction.ts'
import { credits } from '../../../kernel/money/credits.ts'
import type { Address } from '../../../protocol/ids.ts'
import { packageRoot } from '../../package-root.ts'
import { openStage, type Person, type Stage } from '../../testing/people.ts'

const [TOKEN, CREDIT] = [10n ** 18n, 1_000_000n]
const PAYS = credits({ leastPrice: '0.01', mostPrice: '4' })
let stage: Stage
let member: Person
let plain: Stage
beforeAll(async () => {
  stage = await openStage({ names: ['member'], decimals: 6, pays: PAYS })
  plain = await openStage({ names: ['member'], decimals: 6 })
  member = stage.people['member']!
})
afterAll(() => Promise.all([stage.stop(), plain.stop()]))

const buy = (...args: string[]) => stage.cairn('credits', 'buy', ...args, '--key', member.key)
const deposited = async (account: Address) =>
  (await readAccount(stage.chain.client, { deployment: stage.deployment, account })).deposit.deposited

/** By governance, which has no delay here. */
async function govern(target: Address, data: `0x${string}`): Promise<void> {
  const args = [target, data] as const
  const call = encodeFunctionData({ abi: governanceAbi, functionName: 'execute', args })
  const to = stage.deployment.governance
  await sendTransaction(stage.people['governance']!.sender, { to, data: call, verb: 'govern' })
}

describe('cairn launch', () => {
  it('takes a price feed only with what a token counts for at most to begin with', async () => {
    const { folder, chain, people, deployment } = stage
    const file = join(folder, 'priced.ts')
    const at = (path: string) => JSON.stringify(join(packageRoot(), path))
    writeFileSync(
      file,
      `import network from ${at('examples/starter/network.ts')}
import { credits } from ${at('kernel/money/credits.ts')}
const rules = { ...network.rules, name: 'Priced', payment: credits({ leastPrice: '0.01', mostPrice: '4' }) }
export default { ...network, rules }
`,
    )
    const named = ['--test-token', '--feed', deployment.token, '--data', join(folder, 'priced')]
    const launch = (...more: string[]) =>
      stage.cairn('launch', file, '--key', people['governance']!.key, ...named, ...more)
    const none = await launch()
    expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('--anchor 0.25')])
    expect((await launch('--anchor', 'much')).stderr).toContain('[option_value]')
    expect((await launch('--anchor', '4.5')).stderr).toContain('[option_value]')
    const { code, stderr } = await launch('--anchor', '2.5')
    expect([code, stderr]).toEqual([0, expect.stringContaining('one transaction')])
    const { payment } = (await readDeployment(join(folder, 'priced', 'deployment.json')))!
    const its = { address: payment, abi: creditsAbi } as const
    const [anchor] = await chain.client.readContract({ ...its, functionName: 'anchor' })
    expect(anchor).toBe((5n * TOKEN) / 2n)
  })
})

describe('cairn credits buy', () => {
  it('says why tokens buy none, and buys with money all the same', async () => {
    const none = await buy('25', '--yes')
    expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('no price feed is set')])
    const asks = await buy('25', '--with', 'money')
    expect(asks.stderr).toContain('25 TUSD')
    expect(asks.code).toBe(1)
    const bought = await buy('25', '--with', 'money', '--yes')
    expect([bought.code, bought.stdout]).toEqual([0, expect.stringContaining('25 USD of credits bought')])
    expect(await deposited(member.address)).toBe(25n * CREDIT)
    const wrong = await buy('25', '--with', 'shells', '--yes')
    expect(wrong.stderr).toContain('[option_value]')
  })

  it('burns tokens at the price of a feed that governance sets, and for whom is said', async () => {
    const { client } = stage.chain
    const { payment, emission } = stage.deployment
    const feed = await deployTestFeed(stage.chain.senderOf(0), PAYS.credits!)
    const terms = await client.readContract({ address: payment, abi: creditsAbi, functionName: 'feedTerms' })
    const args = [{ ...terms, feed }, 2n * TOKEN] as const
    await govern(payment, encodeFunctionData({ abi: creditsAbi, functionName: 'setFeed', args }))
    const short = await buy('5', '--yes')
    expect(short.stderr).toContain('[no_funds]')
    const minter = stage.people['governance']!
    const allowed = { abi: emissionAbi, functionName: 'setMinter', args: [minter.address, true] } as const
    await govern(emission, encodeFunctionData(allowed))
    await stage.chain.mine((await stage.chain.nowMs()) + 3_600_000)
    const minted = { abi: emissionAbi, functionName: 'mint', args: [member.address, 3n * TOKEN] } as const
    await sendTransaction(minter.sender, { to: emission, data: encodeFunctionData(minted), verb: 'mint' })
    const oracle = stage.people['oracle']!.address
    const bought = await buy('5', '--account', oracle, '--yes', '--json')
    expect([bought.code, bought.stderr]).toEqual([0, expect.stringContaining('burned')])
    // 5 USD at 1.98 USD a token, rounded up.
    expect(JSON.parse(bought.stdout)).toMatchObject({ pays: 'token', paid: '2525252525252525253' })
    expect(await deposited(oracle)).toBe(5n * CREDIT)
  })

  it('each network says how its members pay', async () => {
    const key = plain.people['member']!.key
    const other = await plain.cairn('credits', 'buy', '5', '--yes', '--key', key)
    expect(other.stderr).toContain('[wrong_money]')
    const deposit = await stage.cairn('deposit', member.address, '5', '--key', member.key)
    expect(deposit.stderr).toContain('cairn credits buy')
  })
})
