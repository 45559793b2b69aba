import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { erc20Abi } from 'viem'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rulesHash } from '../../kernel/rules.ts'
import { toAddress } from '../../protocol/ids.ts'
import { abi as settlementAbi } from '../artifacts/Settlement.ts'
import { readDeployment } from '../deployment-file.ts'
import { developmentAccount } from '../dev-accounts.ts'
import { startTestChain, type TestChain } from '../testing/start-test-network.ts'
import { testRules } from '../testing/test-rules.ts'
import { hasCode } from './deterministic-deploy.ts'
import { type LaunchOptions, type LaunchStep, launchNetwork } from './launch-network.ts'

const oracle = toAddress(developmentAccount(1).address)
let chain: TestChain
let folder = ''
beforeAll(async () => {
  chain = await startTestChain()
  folder = mkdtempSync(join(tmpdir(), 'cairn-launch-'))
})
afterAll(async () => {
  await chain.stop()
  rmSync(folder, { recursive: true })
})

let path = ''
let name = ''
beforeEach(context => {
  name = `Network ${context.task.id.replaceAll(/\W/g, '')}`.slice(0, 31)
  path = join(folder, `${name}.json`)
})

function launch(options: Partial<LaunchOptions> = {}) {
  const steps: LaunchStep[] = []
  const oracles = [{ signer: oracle, payee: oracle }]
  const done = launchNetwork({
    sender: chain.senderOf(0),
    rules: testRules(name),
    oracles,
    path,
    onStep: step => steps.push(step),
    ...options,
  })
  return done.then(deployment => ({ deployment, steps }))
}

describe('launchNetwork', () => {
  it('puts every contract on the chain and writes them down', async () => {
    const { deployment, steps } = await launch()
    const { token, payment, registry, oracleSet, emission, settlement, factory } = deployment
    for (const address of [token, payment, registry, oracleSet, emission, settlement, factory])
      expect(await hasCode(chain.client, address)).toBe(true)
    const rules = await chain.client.readContract({
      address: settlement,
      abi: settlementAbi,
      functionName: 'rules',
    })
    expect(rules).toBe(rulesHash(testRules(name)))
    const bond = await chain.client.readContract({
      address: payment,
      abi: erc20Abi,
      functionName: 'balanceOf',
      args: [oracleSet],
    })
    expect(bond).toBe(1_000_000_000n)
    expect(deployment).toMatchObject({
      name,
      chainId: 31337,
      genesisMs: Date.UTC(2016, 7, 1),
      launcher: toAddress(developmentAccount(0).address),
    })
    expect(await readDeployment(path)).toEqual(deployment)
    expect(steps).toEqual(['looking', 'deploying', 'bonding', 'launching', 'launched'])
  })

  it('repeated, also without its file, it finds what is there and sends nothing', async () => {
    const { deployment } = await launch()
    const before = await chain.client.getTransactionCount({ address: developmentAccount(0).address })
    expect(await launch()).toEqual({ deployment, steps: ['looking', 'found'] })
    rmSync(path)
    expect(await launch()).toEqual({ deployment, steps: ['looking', 'found'] })
    expect(await readDeployment(path)).toEqual(deployment)
    expect(await chain.client.getTransactionCount({ address: developmentAccount(0).address })).toBe(before)
  })

  it('two launches of one name at once end with one network', async () => {
    const [one, other] = await Promise.all([launch({ path: `${path}.1` }), launch({ path: `${path}.2` })])
    expect(one.deployment).toEqual(other.deployment)
    const elsewhere = await launch({ sender: chain.senderOf(5), path: `${path}.3` })
    expect(elsewhere.deployment.settlement).not.toBe(one.deployment.settlement)
    expect(elsewhere.deployment.factory).toBe(one.deployment.factory)
  })

  it('other rules under a launched name are refused, with both hashes', async () => {
    const { deployment } = await launch()
    const rules = { ...testRules(name), lateMs: 1 }
    const facts = { field: 'rules', onChain: rulesHash(testRules(name)), given: rulesHash(rules) }
    await expect(launch({ rules })).rejects.toMatchObject({ code: 'deployment_differs', facts })
    rmSync(path)
    await expect(launch({ rules })).rejects.toMatchObject({ code: 'deployment_differs', facts })
    expect(existsSync(path)).toBe(false)
    expect(deployment.name).toBe(name)
  })

  it('a file of another network, another chain, or nothing readable is refused', async () => {
    const { deployment } = await launch()
    await expect(launch({ rules: testRules('Another') })).rejects.toMatchObject({
      code: 'deployment_differs',
      facts: { field: 'name' },
    })
    writeFileSync(path, JSON.stringify({ ...deployment, chainId: 1 }))
    await expect(launch()).rejects.toMatchObject({
      code: 'deployment_differs',
      facts: { field: 'chainId', onChain: 1, given: 31337 },
    })
    for (const text of [
      '',
      '{}',
      'null',
      JSON.stringify({ ...deployment, token: '0x12' }),
      readFileSync(path, 'utf8').slice(0, 200),
    ]) {
      writeFileSync(path, text)
      await expect(launch()).rejects.toMatchObject({ code: 'deployment_invalid', facts: { path } })
    }
  })

  it('a deployment of before networks had a governance of their own is told apart, and left as it is', async () => {
    const { deployment } = await launch()
    const { governance: _, directory: __, ...older } = deployment
    const text = JSON.stringify(older)
    writeFileSync(path, text)
    await expect(launch()).rejects.toMatchObject({ code: 'deployment_older', facts: { path } })
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('a deployment that is not there: launched again on the embedded chain, which went back; an error elsewhere', async () => {
    const { deployment } = await launch()
    const lost = { ...deployment, settlement: toAddress('0x00000000000000000000000000000000000000aa') }
    writeFileSync(path, JSON.stringify(lost))
    expect((await launch()).deployment).toEqual(deployment)
    writeFileSync(path, JSON.stringify(lost))
    const sender = { ...chain.senderOf(0), embedded: false }
    await expect(launch({ sender })).rejects.toMatchObject({
      code: 'not_deployed',
      facts: { address: lost.settlement },
    })
  })

  it('a name that no token can carry is refused before anything is sent', async () => {
    const rules = { ...testRules('N'), name: 'N'.repeat(32) }
    await expect(launch({ rules })).rejects.toThrow('at most 31 bytes')
  })

  it('elsewhere it wants a payment token and a key of one’s own', async () => {
    const sender = { ...chain.senderOf(0), embedded: false }
    await expect(launch({ sender })).rejects.toMatchObject({
      code: 'payment_needed',
      hint: expect.stringContaining('ERC-20'),
    })
    const payment = (await launch({ path: `${path}.other` })).deployment.payment
    const foreign = launch({ sender, payment, rules: testRules(`${name} 2`) })
    await expect(foreign).rejects.toMatchObject({ code: 'development_key' })
  })
})
