/**
 * A vote by accounts that never had a coin, on a real chain through a real node: tokens that were earned are locked by two signatures, a
 * neighbour is named by one, ballots are signed, and whoever brings them can change none of it.
 */
import * as v from 'valibot'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SIGNING } from '../../api/votes.ts'
import {
  delegateByRelay,
  lockByRelay,
  voteByRelay,
  withdrawByRelay,
} from '../../client/governance/vote-by-relay.ts'
import type { HolderView } from '../../client/node-api.ts'
import { decodeSignedBallot, encodeSignedBallot } from '../../protocol/chain-formats/signed-votes.ts'
import type { Address } from '../../protocol/ids.ts'
import { type HoldersNode, type Person, startHoldersNode, TOKEN } from '../testing/start-holders-node.ts'
import { type TestNode, until } from '../testing/start-test-node.ts'

let holders: HoldersNode
let test: TestNode
let [ana, ben, cy]: Person[] = []
const lockOf = (account: Address) => test.get<HolderView>(`/v1/accounts/${account}/votes`)

beforeAll(async () => {
  holders = await startHoldersNode()
  test = holders.test
  ana = await holders.person(100n * TOKEN)
  ben = await holders.person(100n * TOKEN)
  cy = await holders.person()
})
afterAll(() => test.stop())

it('locks, names a neighbour and votes by signatures, and nobody can change what was signed', async () => {
  const { client } = holders
  const told = await test.get(`/v1/accounts/${ana!.account}/signing`)
  expect(v.parse(SIGNING, told)).toEqual(told)
  const endS = Math.floor((await test.chain.nowMs()) / 1000) + 2 * 365 * 86_400
  await lockByRelay(client, ana!, { amount: 60n * TOKEN, until: endS })
  await lockByRelay(client, ben!, { amount: 100n * TOKEN, until: endS })
  expect(await lockOf(ana!.account)).toMatchObject({ amount: String(60n * TOKEN), delegate: ana!.account })
  expect(BigInt((await lockOf(ben!.account)).votes)).toBeGreaterThan(0n)
  // Brought again, nothing is locked again.
  const [path, body] = holders.sent[0]!
  await expect(client.post(path, body)).rejects.toMatchObject({
    code: 'vote_refused',
    facts: { reason: 'InvalidAccountNonce' },
  })
  // Ben has Ana vote for him.
  await delegateByRelay(client, ben!, ana!.account)
  expect(await lockOf(ben!.account)).toMatchObject({ votes: '0', delegate: ana!.account })

  await test.chain.mine()
  const { id: digits } = await holders.propose(ana!.account)
  const id = BigInt(digits)
  // Who had no votes when voting began makes nobody pay for a ballot.
  const weightless = { code: 'vote_refused', facts: { reason: 'NoVotes' } }
  for (const who of [cy!, ben!])
    await expect(voteByRelay(client, who, { proposal: id, support: 'for' })).rejects.toMatchObject(weightless)
  // A ballot that was turned on its way counts for nobody, nor one whose reason was put into another’s mouth.
  const turned = (change: object) => ({
    ...client,
    post: (where: string, ballot: Uint8Array) =>
      client.post(where, encodeSignedBallot({ ...decodeSignedBallot(ballot), ...change })),
  })
  const reason = 'Repairs need money — ¡ya!'
  for (const change of [{ support: 'against' }, { reason: 'I was paid for it.' }]) {
    const lie = voteByRelay(turned(change), ana!, { proposal: id, support: 'for', reason })
    await expect(lie).rejects.toMatchObject({
      code: 'vote_refused',
      facts: { reason: 'GovernorInvalidSignature' },
    })
  }
  const { account } = await voteByRelay(client, ana!, { proposal: id, support: 'for', reason })
  expect(account).toBe(ana!.account)
  await test.chain.mine()
  const { against, ballots } = await until('the ballot is counted', async () => {
    const found = await holders.proposal()
    return found?.for !== '0' && found
  })
  expect([against, ballots]).toMatchObject(['0', [{ voter: ana!.account, reason }]])
  // What is over comes back by anybody's asking, and to its holder alone.
  const back = () => withdrawByRelay(client, ben!.account)
  await expect(back()).rejects.toMatchObject({ code: 'vote_refused', facts: { reason: 'NotOver' } })
  await holders.after(3 * 365 * 86_400_000)
  expect(await back()).toMatchObject({ account: ben!.account })
  expect(await lockOf(ben!.account)).toMatchObject({ amount: '0' })
  await expect(back()).rejects.toMatchObject({ code: 'vote_refused', facts: { reason: 'Nothing' } })
  // None of the three had a coin for it: who paid is the relay.
  for (const { account: holder } of [ana!, ben!, cy!])
    expect(await test.chain.client.getBalance({ address: holder })).toBe(0n)
})
