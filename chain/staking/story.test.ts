/** From a stake to tokens in a backer's account, and from a fault to the treasury: one network on a real chain, settled by the kernel. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle } from '../../kernel/bundle/bundle.ts'
import { defineNetwork } from '../../kernel/define-network.ts'
import type { EpochResult, KernelState } from '../../kernel/epoch.ts'
import { genesisState } from '../../kernel/genesis.ts'
import { halving } from '../../kernel/money/emission/halving.ts'
import { settleEpoch } from '../../kernel/settle-epoch.ts'
import { staking } from '../../kernel/staking/staking-rules.ts'
import { tally } from '../../kernel/testing/tally.ts'
import { createVerifier } from '../../keys/verify.ts'
import { ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { mintTestDollars } from '../embedded/mint-test-dollars.ts'
import { activateEpoch } from '../epochs/activate-epoch.ts'
import { bringProof, commitToProof, equivocationProof, newSalt } from '../epochs/prove-fault.ts'
import { signHeader } from '../epochs/sign-header.ts'
import { submitHeader } from '../epochs/submit-header.ts'
import { readFacts } from '../facts/read-facts.ts'
import { govern } from '../governance/govern.ts'
import { governedActs } from '../governance/governed-acts.ts'
import { approve } from '../money/approve.ts'
import { claim } from '../money/claim.ts'
import { readAccount } from '../money/read-account.ts'
import { sendTransaction } from '../send-transaction.ts'
import { prove, signAll } from '../testing/settle.ts'
import { startTestNetwork, type TestNetwork } from '../testing/start-test-network.ts'
import { makeStakes, usualTerms } from './make-stakes.ts'
import { readOwnStake, stakeActs } from './stakes.ts'

const [UNIT, verify] = [1_000_000n, createVerifier()]
const rules = defineNetwork({
  name: 'Backed',
  token: { symbol: 'BACK', supply: '1_000_000' },
  epoch: '1h',
  challenge: '2h',
  resources: [tally()],
  emission: halving({ first: '365_000', every: '1y' }),
  shares: { tally: 60, oracles: 40 },
  staking: staking({ oracles: { part: '50%', full: '2_000' } }),
})
const [ANA, BEN, REPORTER] = [10, 11, 20]
let network: TestNetwork
let stakes: Address
let id = 0n
let counted: EpochResult
let state: KernelState = genesisState(rules)
const accountOf = (index: number): Address => toAddress(network.senderOf(index).account.address)

beforeAll(async () => {
  network = await startTestNetwork({ rules: rules.rules, oracles: 4 })
  const { client, deployment, launcher } = network
  const terms = (await usualTerms(client, deployment, 'oracle'))!
  stakes = await makeStakes(launcher, { deployment, kind: 'oracle', terms })
  await govern(launcher, { deployment, act: governedActs(deployment).name('stakes.oracles', stakes) })
  const { oracles } = await factsNow()
  id = BigInt(oracles.find(({ signer }) => signer === accountOf(1))!.id)
  await sendTransaction(network.senderOf(1), stakeActs(stakes, id).setTerms(1_000, true))
  for (const [index, amount] of [
    [ANA, 300n * UNIT],
    [BEN, 100n * UNIT],
  ] as const) {
    const sender = network.senderOf(index)
    await mintTestDollars(sender, { payment: deployment.payment, to: accountOf(index), atLeast: amount })
    await approve(sender, { asset: deployment.payment, spender: stakes, amount })
    await sendTransaction(sender, stakeActs(stakes, id).stake(amount, 1_000))
  }
})
afterAll(() => network.stop())

async function factsNow() {
  const { client, deployment } = network
  return readFacts({ client, deployment, block: Number(await client.getBlockNumber()), verify })
}

/** At its end, as every oracle computes it: only those of `there` showed a segment. */
async function settle(there: (signer: Address) => boolean = () => true): Promise<EpochResult> {
  const { deployment, mine } = network
  const epoch = state.epoch + 1
  await mine(deployment.genesisMs + (epoch + 1) * rules.rules.epochMs)
  const facts = await factsNow()
  const address = `0x${'11'.repeat(32)}` as const
  const segments = facts.oracles.flatMap(({ signer }) => (there(signer) ? [{ signer, address }] : []))
  const bundle = buildBundle({ epoch, facts, evidence: [], segments })
  const result = settleEpoch({ network: rules, prior: state, bundle }, verify)
  state = result.state
  await mine()
  const { header } = result
  await submitHeader(network.launcher, { deployment, header, signatures: await signAll(network, header) })
  return result
}

const earned = ({ state: { ledger } }: EpochResult, account: Address) =>
  ledger.get(ledgerKey(account, network.deployment.token))?.earned ?? 0n

describe('a stake behind an oracle', () => {
  it('earns from the first epoch that it stood through, less the commission', async () => {
    const first = await settle()
    expect(earned(first, accountOf(ANA))).toBe(0n)
    const second = await settle()
    const [mine] = second.backing.filter(({ parts }) => parts.length > 0)
    // 1,000 of its own and 400 of others, of the 2,000 that are asked for.
    const backed = mine!.earned / 2n
    const theirs = (((backed * 1_400n) / 2_000n) * 400n) / 1_400n
    const net = (theirs * 9n) / 10n
    expect(mine!.parts.reduce((sum, { amount }) => sum + amount, 0n)).toBe(net)
    expect(earned(second, accountOf(ANA)) - (net * 3n) / 4n <= 1n).toBe(true)
    expect(mine!.unpaid).toBe(backed - (backed * 1_400n) / 2_000n)
    counted = second
  })

  it('earns nothing in an epoch in which the oracle was away', async () => {
    const before = earned({ state } as EpochResult, accountOf(ANA))
    const result = await settle(signer => signer !== accountOf(1))
    expect(result.backing.map(({ account }) => account)).not.toContain(accountOf(1))
    expect(earned(result, accountOf(ANA))).toBe(before)
  })

  it('is lost with the bond where the oracle is proved to have signed two headers, also what was asked back', async () => {
    const { client, deployment } = network
    await sendTransaction(network.senderOf(BEN), stakeActs(stakes, id).leave(100n * UNIT))
    const { header } = await settle()
    const other = { ...header, stateRoot: header.ledgerRoot }
    const signed = async (one: typeof header) => ({
      header: one,
      signature: (await signHeader(network.oracles[0]!, one, deployment)).signature,
    })
    const proof = equivocationProof({
      a: await signed(header),
      b: await signed(other),
      salt: newSalt(),
    })
    const reporter = network.senderOf(REPORTER)
    const { readyAtMs } = await commitToProof(reporter, { deployment, proof })
    await network.mine(Math.max(readyAtMs, (await network.nowMs()) + 1000))
    const { taken, paid } = await bringProof(reporter, { deployment, proof })
    // The bond alone: of the stake whoever brings the proof has nothing.
    expect([taken, paid]).toEqual([1_000n * UNIT, 200n * UNIT])
    for (const index of [ANA, BEN]) {
      const own = await readOwnStake(client, { stakes, subject: id, holder: accountOf(index) })
      expect([own.staying, own.leaving]).toEqual([0n, 0n])
    }
    const treasury = deployment.treasury
    const balance = async () => (await readAccount(client, { deployment, account: treasury })).payment.balance
    const before = await balance()
    await sendTransaction(reporter, stakeActs(stakes, id).sync())
    await sendTransaction(reporter, stakeActs(stakes, id).collect(treasury))
    expect((await balance()) - before).toBe(400n * UNIT)
  })
  it('was earned before that: its tokens are claimed like any other', async () => {
    const { deployment } = network
    await network.mine((await network.nowMs()) + rules.rules.challengeMs)
    await activateEpoch(network.launcher, { deployment, header: counted.header })
    const proved = prove(counted.state.ledger, accountOf(ANA), deployment.token)
    const { paid } = await claim(network.senderOf(REPORTER), { deployment, ...proved })
    expect(paid).toMatchObject([{ account: accountOf(ANA), amount: earned(counted, accountOf(ANA)) }])
  })
})
