/** An owner has erased what a device of its own said before an epoch: the account signs it, whichever node takes it passes it on. */
import type { Answer } from '../../api/answer.ts'
import type { ERASURE, ERASURES } from '../../api/messages.ts'
import { settlementDomain } from '../../protocol/chain-formats/header.ts'
import {
  ERASE_TYPE,
  type ErasureWish,
  erasureDigest,
} from '../../protocol/chain-formats/wishes/erasure-wish.ts'
import { toAddress, toHash } from '../../protocol/ids.ts'
import type { NetworkView } from '../node-api.ts'
import type { RelayClient } from '../register-by-relay.ts'
import type { SignTyped } from '../signing/sign-typed.ts'

export type ErasureView = Answer<typeof ERASURE>

const NOBODY = '0'.repeat(40)

/** @example await eraseDevice(client, network, { account, device, before: 120, sign }) */
export async function eraseDevice(
  client: Pick<RelayClient, 'post'>,
  { deployment }: Pick<NetworkView, 'deployment'>,
  { account, device, before, sign }: ErasureWish & { readonly sign: SignTyped },
): Promise<ErasureView> {
  const place = {
    chainId: Number(deployment['chainId']),
    settlement: toAddress(String(deployment['settlement'])),
    genesisHash: toHash(String(deployment['genesisHash'])),
  }
  const signature = await sign({
    digest: erasureDigest({ account, device, before }, place),
    domain: settlementDomain(place),
    type: ERASE_TYPE,
    message: { account, device: `0x${device}`, before: String(before) },
  })
  const body = new TextEncoder().encode(JSON.stringify({ account, device, before, signature }))
  // The documented boundary: what the node's API description says it is.
  return (await client.post('/v1/erasures', body)) as ErasureView
}

/** What whoever had the device had erased of it. @example await listErasuresOf(client, device) */
export async function listErasuresOf(
  client: Pick<RelayClient, 'json'>,
  device: string,
): Promise<readonly ErasureView[]> {
  // They ascend by device, and behind no account come all of them.
  const all = (await client.json(`/v1/erasures?after=${device}${NOBODY}`)) as Answer<typeof ERASURES>
  return all.filter(one => one.device === device)
}
