/**
 * A treasury that buys a machine: on a real chain, through a real node. Holders vote once for all of it: the seller is paid, shares are
 * made, and the machine goes into them, or nothing of that happens. From then on each epoch pays whoever holds them, the treasury too.
 */
import { encodeFunctionData, erc20Abi } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { acceptDevice, offerDevice } from '../../chain/devices/accept-device.ts'
import { readDevice } from '../../chain/devices/read-device.ts'
import { mintTestDollars } from '../../chain/embedded/mint-test-dollars.ts'
import type { GovernedAct } from '../../chain/governance/governed-acts.ts'
import { governedActs } from '../../chain/governance/governed-acts.ts'
import { holderActs } from '../../chain/governance/holders/holder-acts.ts'
import { PRESETS } from '../../chain/governance/holders/presets.ts'
import { readProposals } from '../../chain/governance/holders/read-proposals.ts'
import { readVoting, type Voting } from '../../chain/governance/holders/read-voting.ts'
import { approve } from '../../chain/money/approve.ts'
import type { ProvenEntry } from '../../chain/money/claim.ts'
import { readAccount } from '../../chain/money/read-account.ts'
import { sendTransaction } from '../../chain/send-transaction.ts'
import { deployIncomeView, incomeActs, incomeSince } from '../../chain/shares/income-view.ts'
import {
  addressOfShares,
  deployShareFactory,
  makingOf,
  type ShareTerms,
  shareFactory,
} from '../../chain/shares/make-shares.ts'
import { shareActs } from '../../chain/shares/share-acts.ts'
import type {
  EarningView,
  EpochView,
  PastIncomeView,
  SharedMachineView,
  SharesView,
} from '../../client/node-api.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { EpochHeader } from '../../protocol/chain-formats/header.ts'
import { type Address, toAddress, toHash } from '../../protocol/ids.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../testing/start-test-node.ts'

type HeaderTold = NonNullable<EpochView['header']>

const [SELLER, HOLDER, MEMBER, RELAYER] = [3, 20, 21, 9]
const UNIT = 10n ** 18n
const PRICE = 900_000_000n
const { votingDelay, votingPeriod } = PRESETS.quick.terms

let test: TestNode
let voting: Voting
let epoch = 0
let shares: Address
/** Whatever holders vote for is done by the network's AccessManager: so it is who owns what they buy. */
const treasury = () => test.options.deployment.governance
const addressOf = (index: number) => toAddress(developmentAccount(index).address)
const send = (index: number, act: GovernedAct) => sendTransaction(test.chain.senderOf(index), act)

beforeAll(async () => {
  test = await startTestNode({
    launch: { holders: 'quick', treasury: addressOf(HOLDER) },
    change: { relay: developmentAccount(RELAYER) },
  })
  const { client, deployment } = test.chain
  voting = (await readVoting(client, deployment))!
  await deployShareFactory(test.chain.launcher)
  // What the first epochs brought is locked, and votes.
  await settle()
  await settle()
  await settle()
  await settle()
  await until('it pays', async () => (await claim(addressOf(HOLDER))) > 0n)
  const { token } = await readAccount(client, { deployment, account: addressOf(HOLDER) })
  const holder = test.chain.senderOf(HOLDER)
  await approve(holder, { asset: deployment.token, spender: voting.voteLock, amount: token.balance })
  await sendTransaction(
    holder,
    holderActs(voting).lock(token.balance, (await test.chain.nowMs()) + 3 * 365 * 86_400_000),
  )
  await mintTestDollars(test.chain.launcher, {
    payment: deployment.payment,
    to: treasury(),
    atLeast: PRICE,
  })
})
afterAll(() => test.stop())

/** One epoch on, in which both devices said something. */
async function settle(): Promise<number> {
  test.setClock(Math.max(await test.chain.nowMs(), test.genesisMs + epoch * test.epochMs + 60_000))
  for (const device of [0, 1]) await test.post(await test.seal(device, { payload: encodeCbor(3) }))
  await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
  await untilFinal(test, epoch)
  return epoch++
}

async function claim(account: Address): Promise<bigint> {
  const { deployment } = test.options
  const before = await readAccount(test.chain.client, { deployment, account })
  await test.post(new Uint8Array(), `/v1/relay/claims/${account}`)
  const after = await readAccount(test.chain.client, { deployment, account })
  return after.token.balance - before.token.balance
}

function terms(): ShareTerms {
  return {
    name: 'Machine of the holders',
    symbol: 'DAO1',
    manager: addressOf(HOLDER),
    floor: PRICE,
    machines: [test.devices[0]!.subject],
    holders: [
      { account: treasury(), amount: 400n * UNIT },
      { account: addressOf(HOLDER), amount: 400n * UNIT },
      { account: addressOf(MEMBER), amount: 200n * UNIT },
    ],
  }
}

/** All of the purchase, in its order: it happens whole, or not at all. */
function purchase(): readonly GovernedAct[] {
  const { deployment } = test.options
  const args = [addressOf(SELLER), PRICE] as const
  const paid = encodeFunctionData({ abi: erc20Abi, functionName: 'transfer', args })
  return [
    { to: deployment.payment, data: paid, verb: 'pay the seller' },
    makingOf({ deployment, terms: terms() }),
    shareActs(shares).take([test.devices[0]!.subject]),
    governedActs(deployment).name('shares', shareFactory()),
  ]
}

/** Voted for by the one holder there is, and done as soon as it may. */
async function vote(calls: readonly GovernedAct[], words: string): Promise<() => Promise<unknown>> {
  const { client, deployment } = test.chain
  const acts = holderActs(voting)
  await send(HOLDER, acts.propose(calls, words))
  const find = async () => (await readProposals({ client, deployment, voting }))[0]!
  await wait(votingDelay)
  await send(HOLDER, acts.vote((await find()).id, 'for'))
  await wait(votingPeriod)
  await send(HOLDER, acts.queue(await find()))
  await wait(PRESETS.quick.delayS)
  const proposal = await find()
  return () => send(HOLDER, acts.execute(proposal))
}

/** Epochs go on meanwhile. */
async function wait(seconds: number): Promise<void> {
  const untilMs = (await test.chain.nowMs()) + seconds * 1000 + 60_000
  while (test.genesisMs + (epoch + 1) * test.epochMs < untilMs) await settle()
  await test.advanceTo(Math.max(untilMs, (await test.chain.nowMs()) + 1_000))
}

const moneyOf = async (account: Address) =>
  (await readAccount(test.chain.client, { deployment: test.options.deployment, account })).payment.balance
const ownerOfMachine = async () => {
  const { client, deployment } = test.chain
  return (await readDevice(client, { deployment, device: test.devices[0]!.subject })).owner
}

/** Of each epoch from one that pays back to another, the newest first. */
async function headersFrom(from: number) {
  const records = await test.get<readonly EpochView[]>('/v1/epochs?limit=20')
  const paying = records.filter(({ paying, epoch: each }) => paying && each >= from)
  return { epochs: paying.flatMap(({ header }) => (header === undefined ? [] : [headerOf(header)])) }
}

/** As it was signed: counts of tokens are no text there. */
function headerOf({
  assets,
  extensions,
  tokenEarned,
  tokenBurned,
  tokenHeld,
  ...rest
}: HeaderTold): EpochHeader {
  return Object.assign({}, rest, {
    parent: toHash(rest.parent),
    tokenEarned: BigInt(tokenEarned),
    tokenBurned: BigInt(tokenBurned),
    tokenHeld: BigInt(tokenHeld),
    extensions: toHash(extensions),
    assets: assets.map(({ asset, earned, spent, locked }) => ({
      asset: toAddress(asset),
      earned: BigInt(earned),
      spent: BigInt(spent),
      locked: BigInt(locked),
    })),
  }) as EpochHeader
}

const incomeIn = ({ income }: PastIncomeView, asset: Address) => income.find(each => each.asset === asset)!
const amountOf = (past: PastIncomeView, asset: Address) => incomeIn(past, asset).amount

function lineOf(past: PastIncomeView, asset: Address): ProvenEntry {
  const { line, amount, proof } = incomeIn(past, asset)
  const figures = { earned: BigInt(amount), spent: 0n, locked: 0n, lockedUntil: 0 }
  return {
    entry: Object.assign(figures, { account: shares, asset: toAddress(line) }),
    proof: proof.map(toHash),
  }
}

describe('a treasury that buys a machine', () => {
  it('pays nothing where the seller has thought better of it, and buys it whole where it has not', async () => {
    const { client, deployment } = test.chain
    const device = test.devices[0]!.subject
    const seller = test.chain.senderOf(SELLER)
    await acceptDevice(seller, { deployment, device })
    shares = await addressOfShares(client, { deployment, terms: terms(), maker: treasury() })
    await offerDevice(seller, { deployment, device, to: shares })
    const execute = await vote(purchase(), 'Buy a machine.')
    await offerDevice(seller, { deployment, device, to: toAddress(`0x${'0'.repeat(40)}`) })
    await expect(execute()).rejects.toThrow('DeviceRegistry_NotOffered')
    expect(await moneyOf(treasury())).toBe(PRICE)
    expect(await ownerOfMachine()).toBe(addressOf(SELLER))
    await offerDevice(seller, { deployment, device, to: shares })
    await execute()
    expect(await moneyOf(addressOf(SELLER))).toBe(PRICE)
    expect(await moneyOf(treasury())).toBe(0n)
    expect(await ownerOfMachine()).toBe(shares)
    await expect(execute()).rejects.toThrow()
  })

  it('gets its part of each epoch, as every other holder of them does, and the seller nothing any more', async () => {
    // The first epoch that begins after it was bought: what was said before is its seller's.
    const boughtMs = await test.chain.nowMs()
    do await settle()
    while (test.genesisMs + epoch * test.epochMs <= boughtMs)
    const paid = await settle()
    const lines = (account: Address) =>
      test.get<readonly EarningView[]>(`/v1/accounts/${account}/earnings?from=${paid}&to=${paid}`)
    const partOf = async (account: Address) =>
      BigInt((await lines(account)).find(({ kind }) => kind === 'income')?.amount ?? '0')
    const parts = await Promise.all([treasury(), addressOf(HOLDER), addressOf(MEMBER)].map(partOf))
    const passedOn = (await lines(shares)).find(({ kind }) => kind === 'passed-on')
    const whole = parts.reduce((sum, part) => sum + part, 0n)
    expect(whole).toBe(BigInt(passedOn?.amount ?? '0'))
    expect(whole).toBeGreaterThan(0n)
    expect(parts[0]).toBe(parts[1])
    expect(parts[0]! - 2n * parts[2]!).toBeLessThanOrEqual(2n)
    expect((await lines(addressOf(SELLER))).filter(({ kind }) => kind === 'reward')).toEqual([])
  })

  it('is told of by the node: machines, holders, what each got, and the proof of it', async () => {
    const list = await test.get<readonly SharedMachineView[]>(`/v1/shares?holder=${treasury()}`)
    expect(list).toMatchObject([
      { shares, symbol: 'DAO1', machines: [test.devices[0]!.subject], holders: 3, held: {} },
    ])
    expect(await test.get(`/v1/shares?holder=${addressOf(SELLER)}`)).toEqual([])
    const told = await test.get<SharesView>(`/v1/shares/${shares}`)
    expect(told.chain).toMatchObject({ supply: String(1_000n * UNIT), decisions: [], decimals: 18 })
    const got = told.holders.reduce((sum, holder) => sum + BigInt(holder.got?.token ?? '0'), 0n)
    const income = told.income.find(({ name }) => name === 'token')!
    expect(got).toBe(BigInt(income.amount))
    expect(told.holders.map(holder => holder.shares)).toEqual(
      ['400', '400', '200'].map(whole => String(BigInt(whole) * UNIT)),
    )
  })

  it('takes out what it earned, by whoever sends it', async () => {
    await settle()
    await settle()
    expect(await until('it pays', () => claim(treasury()))).toBeGreaterThan(0n)
    expect(await claim(addressOf(MEMBER))).toBeGreaterThan(0n)
  })

  it('proves what it earned in months that nobody showed, on the chain and from the roots of then alone', async () => {
    const { client, deployment } = test.chain
    const from = epoch - 3
    for (let i = 0; i < 3; i++) await settle()
    await deployIncomeView(test.chain.launcher)
    const asset = deployment.token
    const acts = incomeActs({ settlement: deployment.settlement, asset })
    const past = await test.get<PastIncomeView>(`/v1/shares/${shares}/incomes/${from}`)
    const headers = await until('the newest of them pays', async () => {
      const { epochs } = await headersFrom(from)
      return epochs.length > 2 && epochs
    })
    const now = await test.get<PastIncomeView>(`/v1/shares/${shares}/incomes/${headers[0]!.epoch}`)
    await send(MEMBER, acts.showPast(lineOf(now, asset), headers.slice(0, 1)))
    await send(MEMBER, acts.showPast(lineOf(past, asset), headers))
    const earned = BigInt(amountOf(now, asset)) - BigInt(amountOf(past, asset))
    const proved = await incomeSince(
      client,
      { settlement: deployment.settlement, asset },
      { shares, sinceS: past.header.factsTime },
    )
    expect(proved).toEqual({ income: earned, fromS: past.header.factsTime, toS: now.header.factsTime })
    expect(earned).toBeGreaterThan(0n)
    // Who says more is refused, and so is an epoch that the headers do not lead to.
    const { entry, proof } = lineOf(past, asset)
    const more = { entry: Object.assign({}, entry, { earned: entry.earned + 1n }), proof }
    await expect(send(MEMBER, acts.showPast(more, headers))).rejects.toThrow('IncomeView_NotThatRoot')
    await expect(send(MEMBER, acts.showPast(lineOf(past, asset), headers.toSpliced(1, 1)))).rejects.toThrow(
      'IncomeView_NotParent',
    )
  })
})
