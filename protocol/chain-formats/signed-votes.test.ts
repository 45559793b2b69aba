import fc from 'fast-check'
import { hashTypedData } from 'viem'
import { describe, expect, it } from 'vitest'
import { encodeCbor } from '../cbor/cbor.ts'
import { type Address, toAddress } from '../ids.ts'
import {
  decodeSignedBallot,
  decodeSignedDelegation,
  decodeSignedLock,
  decodeSignedRegionalBallot,
  encodeSignedBallot,
  encodeSignedDelegation,
  encodeSignedLock,
  encodeSignedRegionalBallot,
  MOST_REASON_BYTES,
} from './signed-votes.ts'
import {
  ballotDigest,
  delegationDigest,
  governorDomain,
  lockDigest,
  lockDomain,
  regionalBallotDigest,
  regionsDomain,
  SUPPORTS,
} from './votes.ts'

const hex = (bytes: number) =>
  fc
    .uint8Array({ minLength: bytes, maxLength: bytes })
    .map(found => `0x${Buffer.from(found).toString('hex')}` as const)
const address = hex(20).map(toAddress)
const time = fc.integer({ min: 0, max: 2 ** 40 })
const word = fc.bigInt({ min: 0n, max: (1n << 256n) - 1n })
const [me, contract]: readonly Address[] = [
  toAddress(`0x${'12'.repeat(20)}`),
  toAddress(`0x${'34'.repeat(20)}`),
]

describe('signed votes', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(
        word,
        fc.constantFrom(...SUPPORTS),
        address,
        hex(65),
        fc.option(fc.string({ minLength: 1, maxLength: 120, unit: 'grapheme-composite' })),
        (proposal, support, voter, signature, reason) => {
          const plain = { proposal, support, voter, signature }
          const ballot = reason === null ? plain : { ...plain, reason }
          if (Buffer.byteLength(reason ?? '') <= MOST_REASON_BYTES)
            expect(decodeSignedBallot(encodeSignedBallot(ballot))).toEqual(ballot)
          else expect(() => decodeSignedBallot(encodeSignedBallot(ballot))).toThrow()
        },
      ),
    )
    fc.assert(
      fc.property(address, address, word, time, hex(65), (account, delegatee, nonce, expiry, signature) => {
        const said = { account, delegatee, nonce, expiry, signature }
        expect(decodeSignedDelegation(encodeSignedDelegation(said))).toEqual(said)
      }),
    )
    fc.assert(
      fc.property(
        address,
        word,
        time,
        word,
        hex(65),
        fc.option(hex(65)),
        (account, amount, at, nonce, signature, permit) => {
          const lock = { account, amount, until: at, nonce, expiry: at, signature }
          const said = permit === null ? lock : { ...lock, permit: { deadline: at, signature: permit } }
          expect(decodeSignedLock(encodeSignedLock(said))).toEqual(said)
        },
      ),
    )
  })

  it('of a region are read as they were written, and hashed as EIP-712 does', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.boolean(),
        address,
        word,
        fc.array(hex(32), { maxLength: 40 }),
        hex(65),
        (proposal, inFavour, account, votes, proof, signature) => {
          const said = { proposal, inFavour, voter: { account, votes, proof }, signature }
          expect(decodeSignedRegionalBallot(encodeSignedRegionalBallot(said))).toEqual(said)
        },
      ),
    )
    const deep = Array.from({ length: 41 }, () => new Uint8Array(32))
    for (const [inFavour, proof] of [
      [2, []],
      [1, deep],
      [1, [new Uint8Array(31)]],
    ] as const) {
      const body = encodeCbor([2, 0, inFavour, new Uint8Array(20), '1', [...proof], new Uint8Array(65)])
      expect(() => decodeSignedRegionalBallot(body)).toThrow()
    }
    for (const inFavour of [true, false]) {
      expect(regionalBallotDigest({ proposal: 4, inFavour, voter: me! }, regionsDomain(7, contract!))).toBe(
        hashTypedData({
          domain: regionsDomain(7, contract!),
          types: {
            RegionalBallot: [
              { name: 'proposal', type: 'uint256' },
              { name: 'inFavour', type: 'bool' },
              { name: 'voter', type: 'address' },
            ],
          },
          primaryType: 'RegionalBallot',
          message: { proposal: 4n, inFavour, voter: me! },
        }),
      )
    }
  })

  it('of another form are refused', () => {
    const wrong = [
      new Uint8Array(0),
      encodeCbor([1]),
      encodeCbor([2, '7', 3, new Uint8Array(20), new Uint8Array(65)]),
    ]
    const ballot = { proposal: 1n, support: 'for', voter: me!, signature: `0x${'11'.repeat(65)}` } as const
    // An empty reason is none, and a long one is somebody else's gas.
    for (const reason of ['', 'ü'.repeat(251)]) wrong.push(encodeSignedBallot({ ...ballot, reason }))
    for (const body of wrong) expect(() => decodeSignedBallot(body)).toThrow()
    expect(() => decodeSignedLock(encodeCbor([2, '1']))).toThrow()
    expect(() => decodeSignedDelegation(encodeCbor([2, new Uint8Array(19)]))).toThrow()
  })

  it('have the digests that EIP-712 gives them', () => {
    const governor = governorDomain(7, contract!)
    expect(ballotDigest({ proposal: 9n, support: 'for', voter: me!, nonce: 3n }, governor)).toBe(
      hashTypedData({
        domain: governor,
        types: {
          Ballot: [
            { name: 'proposalId', type: 'uint256' },
            { name: 'support', type: 'uint8' },
            { name: 'voter', type: 'address' },
            { name: 'nonce', type: 'uint256' },
          ],
        },
        primaryType: 'Ballot',
        message: { proposalId: 9n, support: 1, voter: me!, nonce: 3n },
      }),
    )
    const reasoned = { proposal: 9n, support: 'against', voter: me!, nonce: 3n, reason: 'Zu früh.' } as const
    expect(ballotDigest(reasoned, governor)).toBe(
      hashTypedData({
        domain: governor,
        types: {
          ExtendedBallot: [
            { name: 'proposalId', type: 'uint256' },
            { name: 'support', type: 'uint8' },
            { name: 'voter', type: 'address' },
            { name: 'nonce', type: 'uint256' },
            { name: 'reason', type: 'string' },
            { name: 'params', type: 'bytes' },
          ],
        },
        primaryType: 'ExtendedBallot',
        message: { proposalId: 9n, support: 0, voter: me!, nonce: 3n, reason: 'Zu früh.', params: '0x' },
      }),
    )
    const lock = lockDomain(7, contract!)
    expect(delegationDigest({ delegatee: me!, nonce: 1n, expiry: 5 }, lock)).toBe(
      hashTypedData({
        domain: lock,
        types: {
          Delegation: [
            { name: 'delegatee', type: 'address' },
            { name: 'nonce', type: 'uint256' },
            { name: 'expiry', type: 'uint256' },
          ],
        },
        primaryType: 'Delegation',
        message: { delegatee: me!, nonce: 1n, expiry: 5n },
      }),
    )
    expect(lockDigest({ account: me!, amount: 8n, until: 4, nonce: 1n, expiry: 5 }, lock)).toBe(
      hashTypedData({
        domain: lock,
        types: {
          Lock: ['account', 'amount', 'until', 'nonce', 'expiry'].map(name => ({
            name,
            type: name === 'account' ? 'address' : 'uint256',
          })),
        },
        primaryType: 'Lock',
        message: { account: me!, amount: 8n, until: 4n, nonce: 1n, expiry: 5n },
      }),
    )
  })
})
