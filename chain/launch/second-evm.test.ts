/**
 * From the launch to a claim on another implementation of the EVM than all other tests run on, over HTTP; and the same where
 * blocks are counted as Arbitrum counts them. On a public chain nothing else is done: the same calls by the same code.
 */
import { afterEach, expect, it } from 'vitest'
import { createVerifier } from '../../keys/verify.ts'
import { toAddress } from '../../protocol/ids.ts'
import { connectChain } from '../connect.ts'
import { developmentAccount } from '../dev-accounts.ts'
import { mintTestDollars } from '../embedded/mint-test-dollars.ts'
import { activateEpoch } from '../epochs/activate-epoch.ts'
import { submitHeader } from '../epochs/submit-header.ts'
import { readFacts } from '../facts/read-facts.ts'
import { govern } from '../governance/govern.ts'
import { governedActs } from '../governance/governed-acts.ts'
import { claim } from '../money/claim.ts'
import { deposit } from '../money/deposit.ts'
import { readAccount } from '../money/read-account.ts'
import { type EdrChain, startEdr } from '../testing/edr-chain.ts'
import { type RpcServer, renumbered, serveRpc } from '../testing/serve-rpc.ts'
import { ledgerOf, makeHeader, passEpoch, prove, signAll } from '../testing/settle.ts'
import { testRules } from '../testing/test-rules.ts'
import { deployFactory, type LaunchStep, launchNetwork } from './launch-network.ts'

const GENESIS_MS = Date.UTC(2026, 0, 1)
/** Arbitrum's blocks above those that the EVM tells. */
const AHEAD = 400_000_000
const [EARNER, BUYER] = [7, 8]
const rules = testRules()
const oracles = [1, 2, 3].map(developmentAccount)
const open: (EdrChain | RpcServer)[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop()
})

it('another EVM: a network is launched once, settles and pays', async () => {
  const edr = await startEdr({ genesisMs: GENESIS_MS })
  open.push(edr)
  const { factsBlock } = await fromLaunchToClaim(edr, edr.url)
  expect(factsBlock).toBeLessThan(AHEAD)
})

it('where block.number is another chain’s: the same', async () => {
  const edr = await startEdr({ genesisMs: GENESIS_MS })
  const proxy = await serveRpc(renumbered(edr.ask, AHEAD))
  open.push(edr, proxy)
  const { factsBlock, inTheEvm } = await fromLaunchToClaim(edr, proxy.url)
  expect(factsBlock).toBeGreaterThan(AHEAD)
  expect(inTheEvm).toBeLessThan(AHEAD)
})

/** @returns the block of the header's facts as RPC counts, and the last one's as the EVM does. */
async function fromLaunchToClaim(edr: EdrChain, rpcUrl: string) {
  const client = await connectChain({ rpcUrl })
  const senderOf = (index: number) => ({ client, account: developmentAccount(index), embedded: true })
  const founders = oracles.map(({ address }) => ({ signer: toAddress(address), payee: toAddress(address) }))
  const launch = (onStep: (step: LaunchStep) => void = () => {}) =>
    launchNetwork({
      sender: senderOf(0),
      rules,
      oracles: founders,
      governorDelayMs: 0,
      leastDeposit: 1n,
      onStep,
    })
  const deployment = await launch()
  const sent = () => client.getTransactionCount({ address: senderOf(0).account.address })
  const before = await sent()
  const steps: LaunchStep[] = []
  expect(await launch(step => steps.push(step))).toEqual(deployment)
  await deployFactory(senderOf(0))
  expect([await sent(), steps]).toEqual([before, ['looking', 'found']])

  const { token, payment } = deployment
  const earner = toAddress(developmentAccount(EARNER).address)
  const buyer = toAddress(developmentAccount(BUYER).address)
  await mintTestDollars(senderOf(BUYER), { payment, to: buyer, atLeast: 5_000n })
  await deposit(senderOf(BUYER), { deployment, amount: 5_000n })
  const act = governedActs(deployment).name('credits', earner)
  await govern(senderOf(0), { deployment, act })
  const block = Number(await client.getBlockNumber())
  const facts = await readFacts({ client, deployment, block, verify: createVerifier() })
  expect(facts.deposits).toEqual([{ account: buyer, asset: payment, deposited: 5_000n, withdrawn: 0n }])
  expect(facts.directory).toContainEqual({ name: 'credits', address: earner })

  const ledger = ledgerOf([
    { account: buyer, asset: payment, earned: 0n, spent: 2_000n },
    { account: earner, asset: payment, earned: 2_000n, spent: 0n },
    { account: earner, asset: token, earned: 7n * 10n ** 18n, spent: 0n },
  ])
  const place = { deployment, rules, oracles, mine: (toMs?: number) => edr.mine(toMs ?? 0) }
  const header = makeHeader(place, ledger, { factsBlock: block, factsTime: facts.blockTimeMs / 1000 })
  await passEpoch(place, 0)
  await submitHeader(senderOf(5), { deployment, header, signatures: await signAll(place, header) })
  await edr.mine((await edrTimeMs(edr)) + rules.challengeMs)
  await activateEpoch(senderOf(5), { deployment, header })
  for (const asset of [token, payment])
    await claim(senderOf(5), { deployment, ...prove(ledger, earner, asset) })
  const account = await readAccount(client, { deployment, account: earner })
  const [tokens, dollars] = [7n * 10n ** 18n, 2_000n]
  expect(account.token).toEqual({ balance: tokens, claimed: tokens })
  expect(account.payment).toEqual({ balance: dollars, claimed: dollars })
  return { factsBlock: header.factsBlock, inTheEvm: Number((await edr.ask('eth_blockNumber', [])).result) }
}

async function edrTimeMs(edr: EdrChain): Promise<number> {
  return Number((await edr.client.getBlock()).timestamp) * 1000
}
