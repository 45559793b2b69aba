/** What shares say of themselves on a real chain, also where somebody floods them with decisions. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Address, toAddress, toSubjectId } from '../../protocol/ids.ts'
import { sendTransaction } from '../send-transaction.ts'
import { startTestNetwork, type TestNetwork } from '../testing/start-test-network.ts'
import { makeShares } from './make-shares.ts'
import { neededFor, readSharesInFull } from './read-shares.ts'
import { shareActs } from './share-acts.ts'

const [UNIT, DAY_MS] = [10n ** 18n, 86_400_000]
const [ANA, BEN, DUST] = [3, 4, 5]
let network: TestNetwork
let shares: Address
const addressOf = (index: number) => toAddress(network.senderOf(index).account.address)
const send = (index: number, act: Parameters<typeof sendTransaction>[1]) =>
  sendTransaction(network.senderOf(index), act)
const read = () => readSharesInFull(network.client, shares)

beforeAll(async () => {
  network = await startTestNetwork()
  const made = await makeShares(network.senderOf(ANA), {
    deployment: network.deployment,
    terms: {
      name: 'Battery',
      symbol: 'BATT',
      manager: addressOf(ANA),
      floor: 1n,
      machines: [toSubjectId('ab'.repeat(32))],
      holders: [ANA, BEN, DUST].map((index, at) => ({
        account: addressOf(index),
        amount: [600n, 399n, 1n][at]! * UNIT,
      })),
      guardians: [addressOf(7), addressOf(8)],
      quorum: 2,
    },
  })
  shares = made.shares
})
afterAll(() => network.stop())

it('has no decisions at first', async () => {
  expect(await read()).toMatchObject({ supply: 1_000n * UNIT, decisions: [], guardians: { quorum: 2 } })
})

it('tells first of what is backed, however many others are proposed by a thousandth of the shares', async () => {
  const acts = shareActs(shares)
  await send(ANA, acts.proposeSale(7n))
  await send(ANA, acts.back(1))
  for (let count = 0; count < 24; count++) await send(DUST, acts.proposeWindingUp(addressOf(DUST)))
  const { decisions } = await read()
  expect(decisions).toHaveLength(20)
  expect(decisions[0]).toMatchObject({
    id: 1,
    kind: 'sell',
    reserve: 7n,
    state: 'open',
    support: 600n * UNIT,
    needed: 750n * UNIT,
    backedSinceMs: undefined,
  })
  expect(decisions[1]).toMatchObject({
    id: 25,
    kind: 'wind-up',
    account: addressOf(DUST),
    needed: 900n * UNIT,
  })
})

it('says from when on a decision can be carried out, and that it is', async () => {
  const acts = shareActs(shares)
  await send(BEN, acts.back(1))
  const [backed] = (await read()).decisions
  expect(backed).toMatchObject({ state: 'open', readyAtMs: backed!.backedSinceMs! + 2 * DAY_MS })
  await network.mine(backed!.readyAtMs!)
  expect((await read()).decisions[0]).toMatchObject({ id: 1, state: 'ready' })
  await send(DUST, acts.carryOut(1))
  expect((await read()).sale).toMatchObject({ reserve: 7n, windsUp: false })
  await network.mine((await network.nowMs()) + 14 * DAY_MS)
  const states = (await read()).decisions.map(({ state }) => state)
  expect(new Set(states)).toEqual(new Set(['over']))
})

it('counts what a decision takes as the contract does', async () => {
  await send(ANA, shareActs(shares).proposeManager(addressOf(BEN)))
  await expect(send(BEN, shareActs(shares).carryOut(26))).rejects.toThrow(
    `needed ${neededFor('manager', 1_000n * UNIT)}`,
  )
  expect(neededFor('machine', 1_001n)).toBe(751n)
  expect(neededFor('wind-up', 1_001n)).toBe(901n)
})
