/** How this browser's person takes part: by a signature that a node brings for nothing, or by a wallet that pays for the gas itself. */
import type { Support } from '../../../client/governance/vote-call.ts'
import type { NetworkView, ProposalView, VotingView } from '../../../client/node-api.ts'
import type { SignTyped } from '../../../client/signing/sign-typed.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { askNode } from '../api/ask-node.ts'
import { useMyAccount } from '../api/queries.ts'
import { post } from '../api/relay.ts'
import type { Account } from '../me/account.ts'
import { signerOf } from '../me/sign.ts'
import { accountOf, send, useWallets, type Wallet } from '../me/wallets.ts'

const client = { json: askNode, post }

/** By signature where somebody pays for the gas, by wallet where there is one; undefined where this browser can do neither. */
export interface Hand {
  readonly account: Account
  readonly sign?: SignTyped
  readonly wallet?: Wallet
}

export function useHand(network: NetworkView): Hand | undefined {
  const { data: account } = useMyAccount()
  const wallets = useWallets()
  if (account === undefined || account === null) return undefined
  const sign = network.relay === undefined ? undefined : signerOf(account.address, account, wallets)
  if (sign !== undefined) return { account, sign }
  const wallet =
    account.kind === 'wallet' ? wallets.find(({ info }) => info.rdns === account.wallet) : undefined
  return wallet && { account, wallet }
}

interface Ballot {
  readonly proposal: Pick<ProposalView, 'id'>
  readonly voting: Pick<VotingView, 'governor'>
  readonly support: Support
  /** Stands on chain with it; of a wallet's own transaction there is none. */
  readonly reason: string
}

/** @returns the transaction. */
export async function castBallot(
  { account, sign, wallet }: Hand,
  network: NetworkView,
  { proposal: { id }, voting, support, reason }: Ballot,
): Promise<string> {
  const chainId = Number(network.deployment['chainId'])
  if (sign !== undefined) {
    const { voteByRelay } = await import('../../../client/governance/vote-by-relay.ts')
    const voter = { chainId, account: toAddress(account.address), sign }
    return (await voteByRelay(client, voter, { proposal: BigInt(id), support, reason })).transaction
  }
  if (wallet === undefined) throw new TypeError('nobody here can vote')
  const { encodeVote } = await import('../../../client/governance/vote-call.ts')
  return send(wallet, chainId, {
    from: await accountOf(wallet),
    to: voting.governor,
    data: encodeVote(id, support),
  })
}

/** @param lock base units, and seconds since 1970, 0 for the end that there is */
export async function castLock(
  { account, sign }: { readonly account: Account; readonly sign: SignTyped },
  network: NetworkView,
  lock: { readonly amount: bigint; readonly until: number },
): Promise<string> {
  const { lockByRelay } = await import('../../../client/governance/vote-by-relay.ts')
  const voter = { chainId: Number(network.deployment['chainId']), account: toAddress(account.address), sign }
  return (await lockByRelay(client, voter, lock)).transaction
}

/** What a lock that is over held: nobody signs for it. @returns the transaction. */
export async function askLockBack({ address }: Account): Promise<string> {
  const { withdrawByRelay } = await import('../../../client/governance/vote-by-relay.ts')
  return (await withdrawByRelay(client, toAddress(address))).transaction
}

/** @param number of the region’s proposal: the first ever is 1 */
export async function castInRegion(
  { account, sign }: { readonly account: Account; readonly sign: SignTyped },
  network: NetworkView,
  ballot: { readonly number: number; readonly inFavour: boolean },
): Promise<string> {
  const { regionalVoteByRelay } = await import('../../../client/governance/vote-by-relay.ts')
  const voter = { chainId: Number(network.deployment['chainId']), account: toAddress(account.address), sign }
  return (await regionalVoteByRelay(client, voter, ballot)).transaction
}

/** @param order indices of the siting’s sites, the best first @returns the transaction. */
export async function castRanking(
  { account, sign }: { readonly account: Account; readonly sign: SignTyped },
  network: NetworkView,
  ranking: { readonly number: number; readonly order: readonly number[] },
): Promise<string> {
  const { rankByRelay } = await import('../../../client/governance/vote-by-relay.ts')
  const voter = { chainId: Number(network.deployment['chainId']), account: toAddress(account.address), sign }
  return (await rankByRelay(client, voter, ranking)).transaction
}

export async function castDelegate(
  { account, sign }: { readonly account: Account; readonly sign: SignTyped },
  network: NetworkView,
  delegatee: string,
): Promise<string> {
  const { delegateByRelay } = await import('../../../client/governance/vote-by-relay.ts')
  const voter = { chainId: Number(network.deployment['chainId']), account: toAddress(account.address), sign }
  return (await delegateByRelay(client, voter, toAddress(delegatee))).transaction
}
