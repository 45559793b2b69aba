/**
 * Stakes without coins, as they are typed: what the holder signs a node brings that pays for the gas, as a ballot is brought. It signs by
 * what the chain says, not the node, and looks for it there.
 */

import type { Sender, Sent } from '../../chain/send-transaction.ts'
import { readStakeSigning, type StakeSigning } from '../../chain/staking/by-signature.ts'
import { readOwnStake } from '../../chain/staking/stakes.ts'
import type { Voter } from '../../client/governance/sign-votes.ts'
import { STANDS_S } from '../../client/signing/sign-permit.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import {
  bringWord,
  type RelayNode,
  type SignedWord,
  voterOf,
  type Way,
  wayOf,
} from '../governance/by-relay.ts'
import type { Asked } from './verbs.ts'

/** What a node brings: what the holder signed; or what is ready, which is paid to its holder and needs no signature. */
export type StakeWord =
  | { readonly path: string; sign(voter: Voter, now: StakeSigning): Promise<Uint8Array> }
  | { readonly ready: Address }

/** An asset that knows no permits has to be approved by whoever has it. @throws {CliError} node_unreachable, node_failed; {ChainError} */
export async function wayOfStake({ act, place, self }: Asked, pays: bigint): Promise<Way> {
  const way = await wayOf(act)
  if (way.relay === undefined || pays === 0n) return way
  const { token } = await readStakeSigning(act.client, place.stakes, self)
  if (token.permit !== undefined || token.allowed >= pays) return way
  return { costs: 'gas: what is staked knows no permits, so its holder has to approve it' }
}

/** @throws {CliError} node_failed, maybe_sent, key_needed; {ChainError} rpc_down, rpc_failed */
export async function bringStake(
  sender: Sender,
  relay: RelayNode,
  { asked, word }: { readonly asked: Asked; readonly word: StakeWord },
): Promise<Pick<Sent, 'txHash' | 'gasUsed' | 'block'>> {
  const { act } = asked
  const signed = await ('ready' in word ? readyWord(asked, word.ready) : signedWord(sender, asked, word))
  return act.terminal.step('Having it brought', () => bringWord(act, relay, signed))
}

async function signedWord(
  sender: Sender,
  { act, place }: Asked,
  { path, sign }: Extract<StakeWord, { readonly path: string }>,
): Promise<SignedWord> {
  const voter = voterOf(sender, act)
  const { account } = voter
  const read = () => readStakeSigning(act.client, place.stakes, account)
  const before = await read()
  return {
    path,
    body: await sign(voter, before),
    account,
    contract: place.stakes,
    isThere: async () => (await read()).nonce > before.nonce,
    standsUntilMs: (before.nowS + STANDS_S) * 1000,
  }
}

async function readyWord({ act, place, kind, subject }: Asked, holder: Address): Promise<SignedWord> {
  const read = () => readOwnStake(act.client, { stakes: place.stakes, subject, holder })
  const before = await read()
  return {
    path: `/v1/relay/ready-stakes/${kind}/${subject}/${holder}`,
    body: new Uint8Array(0),
    account: toAddress(holder),
    contract: place.stakes,
    isThere: async () => (await read()).leaving < before.leaving,
  }
}
