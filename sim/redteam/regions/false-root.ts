/**
 * Oracles that sign who may vote as it is not: on a real EVM, with the network's own contracts. Two thirds of them put a region into the
 * thief's hands in epoch 1; it asks with that epoch for what a purse pays at most, and is the only one that votes.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { developmentAccount } from '../../../chain/dev-accounts.ts'
import { mintTestDollars } from '../../../chain/embedded/mint-test-dollars.ts'
import { activateEpoch } from '../../../chain/epochs/activate-epoch.ts'
import { submitHeader } from '../../../chain/epochs/submit-header.ts'
import { govern } from '../../../chain/governance/govern.ts'
import { governedActs } from '../../../chain/governance/governed-acts.ts'
import { makeRegional } from '../../../chain/governance/regions/make-regional.ts'
import { type RegionalProposal, readRegional } from '../../../chain/governance/regions/read-regional.ts'
import { regionalActs } from '../../../chain/governance/regions/regional-acts.ts'
import { launchNetwork } from '../../../chain/launch/launch-network.ts'
import { approve } from '../../../chain/money/approve.ts'
import { readPaymentBalance } from '../../../chain/money/payment.ts'
import { sendTransaction } from '../../../chain/send-transaction.ts'
import { type EdrChain, startEdr } from '../../../chain/testing/edr-chain.ts'
import { ledgerOf, makeHeader, signAll } from '../../../chain/testing/settle.ts'
import { testRules } from '../../../chain/testing/test-rules.ts'
import {
  buildElectorateTree,
  type Electorate,
  EVERYBODY,
  proveVoter,
} from '../../../protocol/chain-formats/electorate.ts'
import type { EpochHeader } from '../../../protocol/chain-formats/header.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'

const [GENESIS_MS, DAY_MS, PURSE, ASKED] = [Date.UTC(2026, 0, 1), 86_400_000, 1_000_000_000n, 250_000_000n]
const [THIEF, HONEST, PAYEE] = [7, 8, 9]
const rules = testRules('Regional')
const oracles = [1, 2, 3].map(developmentAccount)

/** What becomes of the epoch in which the thief asked, the day after. */
export type Then = 'stands' | 'is disowned' | 'is disowned, and settled again with the same electorate'

export interface Outcome {
  readonly state: RegionalProposal['state']
  /** Of the purse. */
  readonly paid: number
}

export async function askWith(electorate: 'false' | 'true', then: Then): Promise<Outcome> {
  const edr = await startEdr({ genesisMs: GENESIS_MS })
  try {
    return await play(edr, electorate, then)
  } finally {
    await edr.stop()
  }
}

async function play(edr: EdrChain, electorate: 'false' | 'true', then: Then): Promise<Outcome> {
  const network = await open(edr)
  const { senderOf, deployment, regional, settle } = network
  const voter = electorate === 'false' ? THIEF : HONEST
  const honest = await settle(0, undefined, electorateOf(HONEST))
  const header = await settle(1, honest, electorateOf(voter))
  const acts = regionalActs(regional)
  const electorates = electorateOf(voter)
  const [proposer, all] = [addressOf(voter), EVERYBODY].map(who => proveVoter(electorates, 'alfama', who)!)
  const question = { region: 'alfama', asset: deployment.payment, payee: addressOf(PAYEE), amount: ASKED }
  const standing = { header, proposer: proposer!, all: all! }
  await sendTransaction(senderOf(voter), acts.propose({ ...question, text: 'A bench' }, standing))
  await sendTransaction(senderOf(voter), acts.vote(0, true, proposer!))
  if (then !== 'stands') {
    await govern(senderOf(0), { deployment, act: governedActs(deployment).pause() })
    await govern(senderOf(0), { deployment, act: governedActs(deployment).disown(honest, true) })
    const again = electorateOf(then === 'is disowned' ? HONEST : voter)
    const settled = await settle(1, honest, again, 'a'.repeat(64))
    if (then !== 'is disowned') await sendTransaction(senderOf(HONEST), acts.renew(0, settled))
  }
  await edr.mine((await timeOf(edr)) + 16 * DAY_MS)
  const [its] = await readRegional({ client: edr.client, deployment, regional })
  await sendTransaction(senderOf(voter), acts.pay(0)).catch(() => undefined)
  const paid = await readPaymentBalance(edr.client, deployment, addressOf(PAYEE))
  return { state: its!.state, paid: Number(paid) / Number(PURSE) }
}

function addressOf(index: number): Address {
  return toAddress(developmentAccount(index).address)
}

function electorateOf(index: number): readonly Electorate[] {
  return [{ region: 'alfama', voters: [{ account: addressOf(index), votes: 5_000_000n }] }]
}

async function timeOf(edr: EdrChain): Promise<number> {
  return Number((await edr.client.getBlock()).timestamp) * 1000
}

async function open(edr: EdrChain) {
  const { client } = edr
  const senderOf = (index: number) => ({ client, account: developmentAccount(index), embedded: true })
  const founders = oracles.map(({ address }) => ({ signer: toAddress(address), payee: toAddress(address) }))
  const launch = { rules, oracles: founders, governorDelayMs: 0, leastDeposit: 1n }
  const deployment = await launchNetwork({ sender: senderOf(0), ...launch })
  const regional = await makeRegional(senderOf(0), deployment)
  const { payment } = deployment
  await mintTestDollars(senderOf(0), { payment, to: addressOf(0), atLeast: PURSE })
  await approve(senderOf(0), { asset: payment, spender: regional, amount: PURSE })
  await sendTransaction(senderOf(0), regionalActs(regional).fill('alfama', payment, PURSE))
  const settle = async (
    epoch: number,
    previous: EpochHeader | undefined,
    electorates: readonly Electorate[],
    evidence = '0'.repeat(64),
  ): Promise<EpochHeader> => {
    const place = { deployment, rules, oracles }
    const change = {
      ...(previous && { previous }),
      evidenceRoot: `0x${evidence}`,
      extensions: `0x${bytesToHex(buildElectorateTree(electorates).root)}`,
    } as const
    const header = makeHeader(
      place,
      ledgerOf([{ account: addressOf(HONEST), asset: payment, earned: 0n, spent: 0n }]),
      change,
    )
    const end = deployment.genesisMs + (epoch + 1) * rules.epochMs + 1_000
    await edr.mine(Math.max(end, (await timeOf(edr)) + 1_000))
    await submitHeader(senderOf(5), { deployment, header, signatures: await signAll(place, header) })
    await edr.mine((await timeOf(edr)) + rules.challengeMs)
    await activateEpoch(senderOf(5), { deployment, header })
    return header
  }
  return { senderOf, deployment, regional, settle }
}
