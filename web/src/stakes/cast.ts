/** Stakes by signature: this browser's person signs, the node brings it and pays for the gas. */
import type { NetworkView } from '../../../client/node-api.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { askNode } from '../api/ask-node.ts'
import { post } from '../api/relay.ts'
import type { Hand } from '../governance/cast.ts'

const client = { json: askNode, post }
const ALL = (1n << 256n) - 1n

export interface Place {
  readonly kind: 'oracle' | 'owner'
  readonly subject: bigint
}

export type SigningHand = Hand & { readonly sign: NonNullable<Hand['sign']> }

function holderOf({ account, sign }: SigningHand, { deployment }: NetworkView) {
  return { chainId: Number(deployment['chainId']), account: toAddress(account.address), sign }
}

/** @param mostCommission in ten thousandths: what the person was shown @returns the transaction. */
export async function castStake(
  hand: SigningHand,
  network: NetworkView,
  draft: Place & { readonly amount: bigint; readonly mostCommission: number },
): Promise<string> {
  const { stakeByRelay } = await import('../../../client/staking/stake-by-relay.ts')
  return (await stakeByRelay(client, holderOf(hand, network), draft)).transaction
}

/** All that stays. @returns the transaction. */
export async function castLeave(hand: SigningHand, network: NetworkView, place: Place): Promise<string> {
  const { leaveByRelay } = await import('../../../client/staking/stake-by-relay.ts')
  return (await leaveByRelay(client, holderOf(hand, network), { ...place, amount: ALL })).transaction
}

/** What is ready: nobody signs for it. @returns the transaction. */
export async function askStakePaid(place: Place, holder: string): Promise<string> {
  const { payStakeByRelay } = await import('../../../client/staking/stake-by-relay.ts')
  return (await payStakeByRelay(client, { ...place, holder: toAddress(holder) })).transaction
}
