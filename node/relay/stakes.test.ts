/** Stakes without coins, on a real chain: a holder signs, a node brings it; what it brings is the holder's word and nobody else's. */
import * as v from 'valibot'
import { hashTypedData } from 'viem'
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { STAKE_SIGNING } from '../../api/staking/stakes.ts'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { mintTestDollars } from '../../chain/embedded/mint-test-dollars.ts'
import { govern } from '../../chain/governance/govern.ts'
import { governedActs } from '../../chain/governance/governed-acts.ts'
import { sendTransaction } from '../../chain/send-transaction.ts'
import { makeStakes, usualTerms } from '../../chain/staking/make-stakes.ts'
import { ALL_STAKE, stakeActs } from '../../chain/staking/stakes.ts'
import type { Voter } from '../../client/governance/sign-votes.ts'
import type { RelayClient } from '../../client/register-by-relay.ts'
import { signDigest, walletJson } from '../../client/signing/sign-typed.ts'
import {
  leaveByRelay,
  payStakeByRelay,
  signStake,
  stakeByRelay,
} from '../../client/staking/stake-by-relay.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { startTestNode, type TestNode } from '../testing/start-test-node.ts'

const UNIT = 1_000_000n
const [ORACLE, STAKE] = [{ kind: 'oracle', subject: 1n } as const, 100n * UNIT]
const relay = developmentAccount(20)
let test: TestNode
let stakes: Address
let holder: Voter
const client: RelayClient = {
  json: path => test.get<unknown>(path),
  async post(path, body) {
    const answer = await test.post(body, path)
    const told: unknown = await answer.json()
    if (!answer.ok) throw Object.assign(new Error(JSON.stringify(told)), told)
    return told
  },
}

beforeAll(async () => {
  test = await startTestNode({ devices: 1, change: { relay, limits: { relayPerSender: 100 } } })
  const { client: chain, deployment, launcher, senderOf } = test.chain
  const terms = (await usualTerms(chain, deployment, 'oracle'))!
  stakes = await makeStakes(launcher, { deployment, kind: 'oracle', terms })
  await govern(launcher, { deployment, act: governedActs(deployment).name('stakes.oracles', stakes) })
  await sendTransaction(senderOf(1), stakeActs(stakes, ORACLE.subject).setTerms(1_000, true))
  const key = generatePrivateKey()
  const account = toAddress(privateKeyToAddress(key))
  await mintTestDollars(launcher, { payment: deployment.payment, to: account, atLeast: STAKE })
  const sign: Voter['sign'] = async typed => {
    // What a wallet shows is what is signed.
    const shown = JSON.parse(walletJson(typed)) as Parameters<typeof hashTypedData>[0]
    expect(hashTypedData(shown)).toBe(typed.digest)
    return signDigest(key, typed.digest)
  }
  holder = { chainId: deployment.chainId, account, sign }
})
afterAll(() => test.stop())

const signing = async () => {
  const answer = await test.get(`/v1/accounts/${holder.account}/stakes/oracle`)
  expect(v.parse(STAKE_SIGNING, answer)).toEqual(answer)
  return v.parse(STAKE_SIGNING, answer)
}
const coins = () => test.chain.client.getBalance({ address: holder.account })

describe('stakes by signature', () => {
  it('are staked under a permit by who never had a coin, and told', async () => {
    const sent = await stakeByRelay(client, holder, { ...ORACLE, amount: STAKE, mostCommission: 1_000 })
    expect(sent.account).toBe(holder.account)
    expect(await coins()).toBe(0n)
    expect(await signing()).toMatchObject({
      stakes,
      nonce: '1',
      token: { balance: '0' },
      own: [{ subject: '1', staying: String(STAKE), leaving: '0' }],
    })
    expect(await test.get('/v1/stakes')).toMatchObject({
      contracts: [
        {
          kind: 'oracle',
          contract: stakes,
          perBond: 4,
          backed: [{ subject: '1', accepts: true, commission: 1_000 }],
        },
      ],
    })
  })

  it('are brought once, and only as they were signed', async () => {
    const { launcher, deployment } = test.chain
    await mintTestDollars(launcher, { payment: deployment.payment, to: holder.account, atLeast: STAKE })
    const draft = { ...ORACLE, amount: STAKE, mostCommission: 999 }
    const dear = await signStake(holder, await signing(), draft)
    await expect(client.post('/v1/relay/stakes', dear)).rejects.toMatchObject({
      facts: { reason: 'CommissionTooHigh' },
    })
    const stale = { ...(await signing()), nonce: '0' }
    const late = await signStake(holder, stale, { ...draft, mostCommission: 1_000 })
    await expect(client.post('/v1/relay/stakes', late)).rejects.toMatchObject({
      facts: { reason: 'InvalidAccountNonce' },
    })
    const others = { ...holder, account: toAddress(relay.address) }
    const forged = await signStake(others, await signing(), { ...draft, mostCommission: 1_000 })
    await expect(client.post('/v1/relay/stakes', forged)).rejects.toMatchObject({ code: 'vote_refused' })
    await expect(client.post('/v1/relay/stakes', new Uint8Array(9))).rejects.toMatchObject({
      code: 'vote_malformed',
    })
    const owners = { ...draft, kind: 'owner' as const, mostCommission: 1_000 }
    const nowhere = await signStake(holder, await signing(), owners)
    await expect(client.post('/v1/relay/stakes', nowhere)).rejects.toMatchObject({
      facts: { reason: 'NoStakes' },
    })
    expect((await signing()).own).toMatchObject([{ staying: String(STAKE) }])
  })

  it('are asked back by signature, and paid to the holder, whoever asks', async () => {
    await leaveByRelay(client, holder, { ...ORACLE, amount: ALL_STAKE })
    const [own] = (await signing()).own
    expect(own).toMatchObject({ staying: '0', leaving: String(STAKE) })
    const ready = { ...ORACLE, holder: holder.account }
    await expect(payStakeByRelay(client, ready)).rejects.toMatchObject({ facts: { reason: 'NotReady' } })
    await test.advanceTo(own!.readyAtMs + 1_000)
    await payStakeByRelay(client, ready)
    const { own: left, token } = await signing()
    expect(left).toEqual([])
    expect(token.balance).toBe(String(2n * STAKE))
    await expect(payStakeByRelay(client, ready)).rejects.toMatchObject({ facts: { reason: 'Nothing' } })
  })
})
