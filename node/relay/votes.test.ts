/**
 * A vote by accounts that never had a coin, on a real chain through a real node: tokens that were earned are locked by two signatures, a
 * neighbour is named by one, ballots are signed, and whoever brings them can change none of it.
 */
import * as v from 'valibot'
import { encodeFunctionData } from 'viem'
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SIGNING } from '../../api/votes.ts'
import { abi as tokenAbi } from '../../chain/artifacts/NetworkToken.ts'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { governedActs } from '../../chain/governance/governed-acts.ts'
import { holderActs } from '../../chain/governance/holders/holder-acts.ts'
import { PRESETS } from '../../chain/governance/holders/presets.ts'
import { readVoting } from '../../chain/governance/holders/read-voting.ts'
import { delegateByRelay, lockByRelay, voteByRelay } from '../../client/governance/vote-by-relay.ts'
import type { HolderView, ProposalsView } from '../../client/node-api.ts'
import { type SignTyped, signDigest } from '../../client/sign-typed.ts'
import { decodeSignedBallot, encodeSignedBallot } from '../../protocol/chain-formats/signed-votes.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { startTestNode, type TestNode, until } from '../testing/start-test-node.ts'

const TOKEN = 10n ** 18n
const relay = developmentAccount(20)
let test: TestNode
const people = [generatePrivateKey(), generatePrivateKey(), generatePrivateKey()].map(key => ({
  account: toAddress(privateKeyToAddress(key)),
  sign: (async ({ digest }) => signDigest(key, digest)) as SignTyped,
}))
const voterOf = (index: number) => ({ chainId: test.chain.deployment.chainId, ...people[index]! })
const sent: [path: string, body: Uint8Array][] = []
const post = async (path: string, body: Uint8Array): Promise<unknown> => {
  sent.push([path, body])
  const answer = await test.post(body, path)
  const told: unknown = await answer.json()
  if (!answer.ok) throw Object.assign(new Error(JSON.stringify(told)), told)
  return told
}
const client = { json: (path: string) => test.get<unknown>(path), post }
const lockOf = (account: Address) => test.get<HolderView>(`/v1/accounts/${account}/votes`)
const proposal = async () => (await test.get<ProposalsView>('/v1/proposals')).proposals[0]
const after = async (ms: number) => test.advanceTo((await test.chain.nowMs()) + ms)

beforeAll(async () => {
  test = await startTestNode({
    devices: 0,
    launch: { holders: 'quick' },
    change: { relay, limits: { relayPerSender: 100, relayPerHour: 100 } },
  })
  // As if earned: what the treasury was minted is handed on.
  const { deployment, test: anvil } = test.chain
  await anvil.impersonateAccount({ address: deployment.emission })
  await anvil.setBalance({ address: deployment.emission, value: 10n ** 18n })
  for (const { account } of people.slice(0, 2)) {
    const data = encodeFunctionData({ abi: tokenAbi, functionName: 'mint', args: [account, 100n * TOKEN] })
    await anvil.sendUnsignedTransaction({ from: deployment.emission, to: deployment.token, data })
  }
  await test.chain.mine()
})
afterAll(() => test.stop())

it('locks, names a neighbour and votes by signatures, and nobody can change what was signed', async () => {
  const told = await test.get(`/v1/accounts/${people[0]!.account}/signing`)
  expect(v.parse(SIGNING, told)).toEqual(told)
  const [ana, ben, cy] = people.map(({ account }) => account) as [Address, Address, Address]
  const endS = Math.floor((await test.chain.nowMs()) / 1000) + 2 * 365 * 86_400
  await lockByRelay(client, voterOf(0), { amount: 60n * TOKEN, until: endS })
  await lockByRelay(client, voterOf(1), { amount: 100n * TOKEN, until: endS })
  expect(await lockOf(ana)).toMatchObject({ amount: String(60n * TOKEN), delegate: ana })
  expect(BigInt((await lockOf(ben)).votes)).toBeGreaterThan(0n)
  // Brought again, nothing is locked again.
  const [path, body] = sent[0]!
  await expect(post(path, body)).rejects.toMatchObject({
    code: 'vote_refused',
    facts: { reason: 'InvalidAccountNonce' },
  })
  // Ben has Ana vote for him.
  await delegateByRelay(client, voterOf(1), ana)
  expect(await lockOf(ben)).toMatchObject({ votes: '0', delegate: ana })

  await test.chain.mine()
  const { deployment, client: chain } = test.chain
  const voting = (await readVoting(chain, deployment))!
  const act = governedActs(deployment).name('treasury', ana)
  // Proposing costs gas, and is Ana’s own doing: she is lent a coin for it.
  await test.chain.test.setBalance({ address: ana, value: 10n ** 18n })
  await test.chain.test.impersonateAccount({ address: ana })
  const { to, data } = holderActs(voting).propose([act], 'A treasury')
  await test.chain.test.sendUnsignedTransaction({ from: ana, to, data })
  await test.chain.mine()
  await after(PRESETS.quick.terms.votingDelay * 1000 + 1_000)

  // What the node says of holders is a few seconds old at most.
  const { id: digits } = await until('the proposal is known', proposal)
  const id = BigInt(digits)
  // Who had no votes when voting began makes nobody pay for a ballot.
  const weightless = { code: 'vote_refused', facts: { reason: 'NoVotes' } }
  await expect(voteByRelay(client, voterOf(2), { proposal: id, support: 'for' })).rejects.toMatchObject(
    weightless,
  )
  await expect(voteByRelay(client, voterOf(1), { proposal: id, support: 'for' })).rejects.toMatchObject(
    weightless,
  )
  // A ballot that was turned on its way counts for nobody.
  const turned = {
    ...client,
    post: (where: string, ballot: Uint8Array) =>
      post(where, encodeSignedBallot({ ...decodeSignedBallot(ballot), support: 'against' })),
  }
  await expect(voteByRelay(turned, voterOf(0), { proposal: id, support: 'for' })).rejects.toMatchObject({
    code: 'vote_refused',
    facts: { reason: 'GovernorInvalidSignature' },
  })
  const { account } = await voteByRelay(client, voterOf(0), { proposal: id, support: 'for' })
  expect(account).toBe(ana)
  await test.chain.mine()
  const { against } = await until('the ballot is counted', async () => {
    const found = await proposal()
    return found?.for !== '0' && found
  })
  expect(against).toBe('0')
  // None of the three had a coin for it: who paid is the relay.
  for (const holder of [ben, cy]) expect(await chain.getBalance({ address: holder })).toBe(0n)
})
