/**
 * Strangers who want a relay's gas gone, against a real node on a real chain: what nobody signed, dust, one account without end, the same
 * word many times at once, a wallet that burns gas, and one whose signature is good when it is asked and bad when it is sent. Each pays
 * nothing for it, and each time the relay's own account is counted.
 */
import { encodeFunctionData, type Hex } from 'viem'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { abi as tokenAbi } from '../../chain/artifacts/NetworkToken.ts'
import { readSigning } from '../../chain/governance/holders/by-signature.ts'
import {
  type Signing,
  signBallot,
  signDelegation,
  signLock,
  type Voter,
} from '../../client/governance/sign-votes.ts'
import { decodeSignedLock, encodeSignedLock } from '../../protocol/chain-formats/signed-votes.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { type HoldersNode, startHoldersNode, TOKEN } from '../testing/start-holders-node.ts'
import type { Json, TestNode } from '../testing/start-test-node.ts'

/** An ERC-1271 wallet that takes every signature, after 100 000 rounds of nothing. */
const BURNER = '0x620186a05b6001900380600457631626ba7e60e01b60005260206000f3'
/** One that takes every signature while nobody pays for asking. */
const LIAR = '0x3a601457631626ba7e60e01b60005260206000f35b60006000f3'
const PER_ACCOUNT = 3
/** Half of it are votes. */
const PER_HOUR = 16
const PER_SENDER = 8
const BUSY = { status: 429, json: { code: 'relay_busy' } }

let holders: HoldersNode
let test: TestNode
let untilS: number

beforeAll(async () => {
  holders = await startHoldersNode({
    change: {
      trustProxy: true,
      limits: { relayPerSender: PER_SENDER, relayPerAccount: PER_ACCOUNT, relayPerHour: PER_HOUR },
    },
  })
  test = holders.test
  untilS = Math.floor((await test.chain.nowMs()) / 1000) + 365 * 86_400
})
afterAll(() => test.stop())
/** An hour is long: each starts with a relay that is rested. */
beforeEach(() => test.restart())

async function post(kind: string, body: Uint8Array, from = 'stranger') {
  const answer = await fetch(`${test.node.url}/v1/relay/${kind}`, {
    method: 'POST',
    headers: { 'x-forwarded-for': from },
    body: new Uint8Array(body),
  })
  return { status: answer.status, json: (await answer.json()) as Json }
}

const refused = (reason: string) => ({ status: 409, json: { code: 'vote_refused', facts: { reason } } })
const signing = async (account: Address): Promise<Signing> =>
  (await readSigning(test.chain.client, test.chain.deployment, account))!
const lockOf = async (who: Voter, amount: bigint) =>
  signLock(who, await signing(who.account), { amount, until: untilS })
/** Transactions that the relay has sent. */
const paid = () => test.chain.client.getTransactionCount({ address: holders.relay })

/** A contract in a person's place, which holds tokens and lets them be locked. */
async function walletOf(code: Hex, digit: string): Promise<Voter> {
  const account = toAddress(`0x${digit.repeat(40)}`)
  const { test: anvil, deployment } = test.chain
  await anvil.setCode({ address: account, bytecode: code })
  await anvil.setBalance({ address: account, value: TOKEN })
  await anvil.impersonateAccount({ address: account })
  const { voteLock } = await signing(account)
  const mint = encodeFunctionData({ abi: tokenAbi, functionName: 'mint', args: [account, 9n * TOKEN] })
  await anvil.sendUnsignedTransaction({ from: deployment.emission, to: deployment.token, data: mint })
  const args = [toAddress(voteLock), 9n * TOKEN] as const
  const approve = encodeFunctionData({ abi: tokenAbi, functionName: 'approve', args })
  await anvil.sendUnsignedTransaction({ from: account, to: deployment.token, data: approve })
  await test.chain.mine()
  return { chainId: deployment.chainId, account, sign: async () => `0x${'11'.repeat(65)}` }
}

describe('a relay that strangers want to drain', () => {
  it('pays nothing for what nobody signed, however much of it comes, and is there for who comes after', async () => {
    const [ana, mallory] = [await holders.person(9n * TOKEN), await holders.person(9n * TOKEN)]
    const before = await paid()
    const good = decodeSignedLock(await lockOf(mallory, 2n * TOKEN))
    const forged = [
      ['locks', encodeSignedLock({ ...good, amount: 3n * TOKEN }), 'NotSigned'],
      ['locks', encodeSignedLock({ ...good, account: ana.account }), 'NotSigned'],
      // Of a permit that is no signature at all.
      [
        'locks',
        encodeSignedLock({ ...good, permit: { deadline: 1, signature: `0x${'05'.repeat(65)}` } }),
        'NotSigned',
      ],
      [
        'delegations',
        await signDelegation(
          { ...mallory, account: ana.account },
          await signing(ana.account),
          mallory.account,
        ),
        'NotSigned',
      ],
      [
        'ballots',
        await signBallot(mallory, await signing(mallory.account), { proposal: 7n, support: 'for' }),
        'NoVotes',
      ],
    ] as const
    let busy = 0
    for (let round = 0; round < 4; round++) {
      for (const [kind, body, reason] of forged) {
        // From as many addresses as it likes.
        const answer = await post(kind, body, `10.0.0.${round}`)
        if (answer.status === 429) busy++
        else expect(answer).toMatchObject(refused(reason))
      }
    }
    // Each address has its tries; more than everybody’s hour came, and none of that hour is gone.
    expect(busy).toBe(0)
    for (let more = forged.length; more < PER_SENDER; more++) await post('locks', forged[0][1], '10.0.0.0')
    expect(await post('locks', forged[0][1], '10.0.0.0')).toMatchObject(BUSY)
    expect(await paid()).toBe(before)
    expect(await post('locks', await lockOf(ana, 5n * TOKEN), 'ana')).toMatchObject({ status: 200 })
    expect(await paid()).toBe(before + 1)
  })

  it('makes no accounts of dust: a lock that holds less than a token is its holder’s own to send', async () => {
    const ana = await holders.person(9n * TOKEN)
    const before = await paid()
    expect(await post('locks', await lockOf(ana, TOKEN - 1n))).toMatchObject(refused('TooLittle'))
    expect(await paid()).toBe(before)
    // Whoever has a whole one adds as little as they like, and lengthens it.
    expect(await post('locks', await lockOf(ana, TOKEN))).toMatchObject({ status: 200 })
    expect(await post('locks', await lockOf(ana, 1n))).toMatchObject({ status: 200 })
  })

  it('carries so much for one account, from wherever it comes, and votes are half of all', async () => {
    const before = await paid()
    const people: Voter[] = []
    for (let more = 0; more < 4; more++) people.push(await holders.person(9n * TOKEN))
    let carried = 0
    for (const [at, who] of people.entries()) {
      for (let more = 0; more < PER_ACCOUNT + 1; more++) {
        const answer = await post('locks', await lockOf(who, TOKEN), `${at}.0.0.${more}`)
        if (answer.status === 200) carried++
        else expect(answer).toMatchObject(BUSY)
      }
    }
    expect(carried).toBe(PER_HOUR / 2)
    expect(await paid()).toBe(before + PER_HOUR / 2)
    // What is left is for those who claim, and let devices in.
    expect(await post('registrations', new Uint8Array(), 'a farmer')).toMatchObject({ status: 400 })
  })

  it('pays once for one word, however often it comes in one moment', async () => {
    const ana = await holders.person(9n * TOKEN)
    const before = await paid()
    const body = await lockOf(ana, 2n * TOKEN)
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => post('locks', body, `9.9.9.${at}`)),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const answer of answers.filter(({ status }) => status !== 200))
      expect(answer).toMatchObject(refused('InvalidAccountNonce'))
    expect(await paid()).toBe(before + 1)
  })

  it('pays for no wallet that burns what it is given', async () => {
    const burner = await walletOf(BURNER, 'b')
    const before = await paid()
    expect(await post('locks', await lockOf(burner, 2n * TOKEN))).toMatchObject(refused('TooMuchGas'))
    expect(await paid()).toBe(before)
  })

  it('is lied to once by a wallet that takes back what it signed', async () => {
    const liar = await walletOf(LIAR, 'c')
    const before = await paid()
    const body = await lockOf(liar, 2n * TOKEN)
    expect(await post('locks', body, 'a')).toMatchObject({ status: 409, json: { code: 'vote_refused' } })
    expect(await paid()).toBe(before + 1)
    for (const from of ['b', 'c', 'd']) expect(await post('locks', body, from)).toMatchObject(BUSY)
    expect(await paid()).toBe(before + 1)
  })
})
