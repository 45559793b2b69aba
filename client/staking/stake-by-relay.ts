/**
 * Stakes without coins: an account signs what it stakes, a permit for it, or what it asks back; a node that pays for the gas brings it, and can
 * change nothing of it. What was asked back and is ready needs no signature: it is paid to its holder alone.
 */
import type { Answer } from '../../api/answer.ts'
import type { STAKE_SIGNING } from '../../api/staking/stakes.ts'
import type { RELAYED_VOTE } from '../../api/votes.ts'
import {
  encodeSignedLeave,
  encodeSignedStake,
  LEAVE_ORDER_TYPE,
  leaveDigest,
  STAKE_ORDER_TYPE,
  type StakeKind,
  stakeDigest,
  stakesDomain,
} from '../../protocol/chain-formats/orders/stake-orders.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import type { Voter } from '../governance/sign-votes.ts'
import type { RelayClient } from '../register-by-relay.ts'
import { permitFor, STANDS_S } from '../signing/sign-permit.ts'

type Relayed = Answer<typeof RELAYED_VOTE>
type Whole = string | bigint

/** What the next order has to name: `/v1/accounts/ADDRESS/stakes/KIND`, or `readStakeSigning` of the chain. */
export interface StakeSigningNow {
  readonly stakes: string
  readonly nonce: Whole
  readonly nowS: number
  readonly token: {
    readonly asset: string
    readonly allowed: Whole
    readonly permit?: { readonly name: string; readonly version: string; readonly nonce: Whole }
  }
}

export interface StakeDraft {
  readonly kind: StakeKind
  /** An oracle's id, or an owner's account as a number. */
  readonly subject: bigint
  /** Base units; of what is asked back 2^256 − 1 for all. */
  readonly amount: bigint
}

/** @param draft with the most commission that it is staked at, in ten thousandths @example await client.post('/v1/relay/stakes', await signStake(holder, now, draft)) */
export async function signStake(
  voter: Voter,
  now: StakeSigningNow,
  { kind, subject, amount, mostCommission }: StakeDraft & { readonly mostCommission: number },
): Promise<Uint8Array> {
  const { chainId, account: holder, sign } = voter
  const domain = stakesDomain(chainId, toAddress(now.stakes))
  const expiry = now.nowS + STANDS_S
  const terms = { holder, subject, amount, mostCommission, nonce: BigInt(now.nonce), expiry }
  const signature = await sign({
    digest: stakeDigest(terms, domain),
    domain,
    type: STAKE_ORDER_TYPE,
    message: {
      holder,
      subject: String(subject),
      amount: String(amount),
      mostCommission: String(mostCommission),
      nonce: String(now.nonce),
      expiry: String(expiry),
    },
  })
  const permit = await permitFor(voter, { ...now, spender: now.stakes, amount })
  return encodeSignedStake({ kind, ...terms, signature, ...permit })
}

/** @example await client.post('/v1/relay/leaving-stakes', await signLeave(holder, now, draft)) */
export async function signLeave(
  { chainId, account: holder, sign }: Voter,
  now: StakeSigningNow,
  { kind, subject, amount }: StakeDraft,
): Promise<Uint8Array> {
  const domain = stakesDomain(chainId, toAddress(now.stakes))
  const expiry = now.nowS + STANDS_S
  const terms = { holder, subject, amount, nonce: BigInt(now.nonce), expiry }
  const signature = await sign({
    digest: leaveDigest(terms, domain),
    domain,
    type: LEAVE_ORDER_TYPE,
    message: {
      holder,
      subject: String(subject),
      amount: String(amount),
      nonce: String(now.nonce),
      expiry: String(expiry),
    },
  })
  return encodeSignedLeave({ kind, ...terms, signature })
}

/** @example await stakeByRelay(client, { chainId, account, sign }, { kind: 'oracle', subject: 1n, amount: 10_000_000n, mostCommission: 1_000 }) */
export async function stakeByRelay(
  client: RelayClient,
  voter: Voter,
  draft: StakeDraft & { readonly mostCommission: number },
): Promise<Relayed> {
  const now = await askStakeSigning(client, voter.account, draft.kind)
  return send(client, '/v1/relay/stakes', await signStake(voter, now, draft))
}

/** @example await leaveByRelay(client, { chainId, account, sign }, { kind: 'oracle', subject: 1n, amount: 2n ** 256n - 1n }) */
export async function leaveByRelay(client: RelayClient, voter: Voter, draft: StakeDraft): Promise<Relayed> {
  const now = await askStakeSigning(client, voter.account, draft.kind)
  return send(client, '/v1/relay/leaving-stakes', await signLeave(voter, now, draft))
}

/** @example await payStakeByRelay(client, { kind: 'oracle', subject: 1n, holder }) */
export function payStakeByRelay(
  client: RelayClient,
  { kind, subject, holder }: Pick<StakeDraft, 'kind' | 'subject'> & { readonly holder: Address },
): Promise<Relayed> {
  return send(client, `/v1/relay/ready-stakes/${kind}/${subject}/${holder}`, new Uint8Array(0))
}

/** The documented boundary: what the node's API description says it is. */
async function askStakeSigning(client: RelayClient, account: Address, kind: StakeKind) {
  return (await client.json(`/v1/accounts/${account}/stakes/${kind}`)) as Answer<typeof STAKE_SIGNING>
}

async function send(client: RelayClient, path: string, body: Uint8Array): Promise<Relayed> {
  return (await client.post(path, body)) as Relayed
}
