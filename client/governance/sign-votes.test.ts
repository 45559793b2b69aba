import { hashTypedData } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { expect, it } from 'vitest'
import {
  decodeSignedBallot,
  decodeSignedDelegation,
  decodeSignedLock,
  decodeSignedRegionalBallot,
} from '../../protocol/chain-formats/signed-votes.ts'
import { toAddress } from '../../protocol/ids.ts'
import { walletJson } from '../signing/sign-typed.ts'
import {
  type Signing,
  signBallot,
  signDelegation,
  signLock,
  signRegionalBallot,
  type Voter,
} from './sign-votes.ts'

const signer = privateKeyToAccount(`0x${'07'.repeat(32)}`)
const [governor, voteLock, asset] = ['11', '22', '33'].map(byte => toAddress(`0x${byte.repeat(20)}`))
const now: Signing = {
  governor: governor!,
  voteLock: voteLock!,
  ballotNonce: '3',
  lockNonce: 4n,
  nowS: 1_700_000_000,
  token: { asset: asset!, allowed: '5', permit: { name: 'Sun', version: '1', nonce: '0' } },
}

/** As a wallet does: it sees no digest, only what it shows. */
const voter: Voter = {
  chainId: 7,
  account: toAddress(signer.address),
  async sign(typed) {
    const shown = JSON.parse(walletJson(typed)) as Parameters<typeof hashTypedData>[0]
    expect(hashTypedData(shown)).toBe(typed.digest)
    return signer.signTypedData(shown)
  },
}

it('what a wallet shows is what is signed, of a ballot with and without a reason, a delegation and a lock with its permit', async () => {
  const reason = 'Zu früh, “vielleicht”.'
  const ballot = { proposal: 9n, support: 'abstain' } as const
  expect(decodeSignedBallot(await signBallot(voter, now, ballot))).toMatchObject(ballot)
  const silent = await signBallot(voter, now, { ...ballot, reason: '' })
  expect(decodeSignedBallot(silent)).not.toHaveProperty('reason')
  expect(decodeSignedBallot(await signBallot(voter, now, { ...ballot, reason }))).toMatchObject({ reason })
  const named = decodeSignedDelegation(await signDelegation(voter, now, governor!))
  expect(named).toMatchObject({ delegatee: governor, nonce: 4n, account: voter.account })
  const lock = { amount: 6n, until: 1_800_000_000 }
  expect(decodeSignedLock(await signLock(voter, now, lock))).toMatchObject({ ...lock, permit: {} })
  // What the lock may take already needs no permit.
  expect(decodeSignedLock(await signLock(voter, now, { ...lock, amount: 5n }))).not.toHaveProperty('permit')
  // Of truth a wallet shows what it is, not that some text stands there.
  for (const inFavour of [true, false]) {
    const said = { proposal: 2, inFavour, voter: { account: voter.account, votes: 7n, proof: [] } }
    expect(decodeSignedRegionalBallot(await signRegionalBallot(voter, asset!, said))).toMatchObject(said)
  }
})
