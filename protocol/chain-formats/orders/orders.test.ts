/** What is signed is what contracts check, as viem computes it too; and each order comes back out of its bytes. */
import fc from 'fast-check'
import { hashTypedData } from 'viem'
import { describe, expect, it } from 'vitest'
import { type CborValue, encodeCbor } from '../../cbor/cbor.ts'
import { toAddress, toHash } from '../../ids.ts'
import {
  decodeSignedRankedBallot,
  encodeSignedRankedBallot,
  rankedBallotDigest,
  sitingDomain,
} from './ranked-ballot.ts'
import {
  decodeSignedLeave,
  decodeSignedStake,
  encodeSignedLeave,
  encodeSignedStake,
  leaveDigest,
  STAKE_KINDS,
  stakeDigest,
  stakesDomain,
} from './stake-orders.ts'

const hex = (bytes: number) =>
  fc
    .uint8Array({ minLength: bytes, maxLength: bytes })
    .map(all => `0x${Buffer.from(all).toString('hex')}` as const)
const address = hex(20).map(toAddress)
const word = fc.bigInt({ min: 0n, max: (1n << 256n) - 1n })
const leave = fc.record({
  holder: address,
  subject: word,
  amount: word,
  nonce: word,
  expiry: fc.nat(),
  kind: fc.constantFrom(...STAKE_KINDS),
  signature: hex(65),
})
const stake = fc
  .tuple(
    leave,
    fc.integer({ min: 0, max: 10_000 }),
    fc.option(fc.record({ deadline: fc.nat(), signature: hex(65) })),
  )
  .map(([order, mostCommission, permit]) => ({
    ...order,
    mostCommission,
    ...(permit === null ? {} : { permit }),
  }))
const ranked = fc.record({
  siting: fc.nat(),
  order: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 }),
  voter: fc.record({ account: address, votes: word, proof: fc.array(hex(32).map(toHash), { maxLength: 5 }) }),
  signature: hex(65),
})
const CONTRACT = toAddress(`0x${'5a'.repeat(20)}`)
const uint = (name: string) => ({ name, type: 'uint256' })
const LEAVE = [{ name: 'holder', type: 'address' }, ...['subject', 'amount', 'nonce', 'expiry'].map(uint)]
const STAKE = LEAVE.toSpliced(3, 0, { name: 'mostCommission', type: 'uint16' })

describe('orders of stakes', () => {
  it('law: an order comes back out of its bytes, and its digest is EIP-712’s of the type that the contract has', () => {
    fc.assert(
      fc.property(leave, stake, (leaves, stakes) => {
        expect(decodeSignedLeave(encodeSignedLeave(leaves))).toEqual(leaves)
        expect(decodeSignedStake(encodeSignedStake(stakes))).toEqual(stakes)
        const domain = stakesDomain(7, CONTRACT)
        const of = (primaryType: string, fields: typeof LEAVE, order: { readonly expiry: number }) =>
          hashTypedData({
            domain,
            primaryType,
            types: { [primaryType]: fields },
            message: { ...order, expiry: BigInt(order.expiry) },
          })
        expect(leaveDigest(leaves, domain)).toBe(of('LeaveOrder', LEAVE, leaves))
        expect(stakeDigest(stakes, domain)).toBe(of('StakeOrder', STAKE, stakes))
      }),
      { numRuns: 30 },
    )
  })

  it('refuses what is none', () => {
    for (const bad of [[2], [2, 2, new Uint8Array(20), '1', '1', '0', 5, new Uint8Array(65)], 'x'])
      expect(() => decodeSignedLeave(encodeCbor(bad))).toThrow()
    const dear = [
      2,
      0,
      new Uint8Array(20),
      '1',
      '1',
      10_001,
      '0',
      5,
      new Uint8Array(65),
      0,
      new Uint8Array(0),
    ]
    expect(() => decodeSignedStake(encodeCbor(dear))).toThrow(/10 000/)
  })
})

describe('a ranked ballot', () => {
  it('law: comes back out of its bytes, and its digest is EIP-712’s of the type that the contract has', () => {
    fc.assert(
      fc.property(ranked, ballot => {
        expect(decodeSignedRankedBallot(encodeSignedRankedBallot(ballot))).toEqual(ballot)
        const domain = sitingDomain(7, CONTRACT)
        const { siting, order, voter } = ballot
        const fields = [
          uint('siting'),
          { name: 'order', type: 'uint8[]' },
          { name: 'voter', type: 'address' },
        ]
        const message = { siting: BigInt(siting), order, voter: voter.account }
        const types = { RankedBallot: fields }
        expect(rankedBallotDigest({ siting, order, voter: voter.account }, domain)).toBe(
          hashTypedData({ domain, types, primaryType: 'RankedBallot', message }),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('refuses what is none', () => {
    const of = (order: CborValue) =>
      encodeCbor([2, 0, order, new Uint8Array(20), '1', [], new Uint8Array(65)])
    for (const order of [[], [6], [0, 1, 2, 3, 4, 5, 0], ['0'], 'x'])
      expect(() => decodeSignedRankedBallot(of(order))).toThrow()
  })
})
