/**
 * Credits without coins: an account signs what it buys, and a permit for what it pays with; a node that pays for the gas brings both to
 * the chain in one transaction. It can change nothing of either, and where the price has turned against the buyer nothing is bought.
 */
import type { Answer } from '../../api/answer.ts'
import type { BOUGHT_CREDITS, BUYER } from '../../api/credits.ts'
import { PERMIT_TYPE, type PermitTerms, permitDigest } from '../../protocol/chain-formats/permit.ts'
import {
  creditsDomain,
  PURCHASE_TYPE,
  type PurchaseTerms,
  purchaseDigest,
} from '../../protocol/chain-formats/purchase.ts'
import { encodeSignedPurchase, type SignedPermit } from '../../protocol/chain-formats/signed-purchase.ts'
import { type Address, toAddress, toHash } from '../../protocol/ids.ts'
import type { NetworkView } from '../node-api.ts'
import type { RelayClient } from '../register-by-relay.ts'
import type { SignTyped } from '../signing/sign-typed.ts'

/** Network time may be a replay's, which makes minutes of days. */
const STANDS_S = 86_400

export interface Buying {
  readonly account: Address
  readonly pays: 'token' | 'money'
  /** Base units of what is paid with. */
  readonly amount: bigint
  /** Fewer credits than that are not bought. */
  readonly least: bigint
  readonly sign: SignTyped
}

export class CannotPermit extends Error {
  override readonly name = 'CannotPermit'
}

/**
 * @throws {CannotPermit} where the asset knows no permits and was not approved
 * @example await buyByRelay(client, network, { account, pays: 'token', amount: 10n ** 18n, least: 1_900_000n, sign })
 */
export async function buyByRelay(
  client: RelayClient,
  { deployment }: Pick<NetworkView, 'deployment'>,
  { account, pays, amount, least, sign }: Buying,
): Promise<Answer<typeof BOUGHT_CREDITS>> {
  const credits = toAddress(String(deployment['payment']))
  const place = {
    chainId: Number(deployment['chainId']),
    settlement: toAddress(String(deployment['settlement'])),
    genesisHash: toHash(String(deployment['genesisHash'])),
  }
  // The documented boundary: what the node's API description says it is.
  const buyer = (await client.json(`/v1/credits/${account}`)) as Answer<typeof BUYER>
  const purse = buyer[pays]
  const asset = toAddress(purse.asset)
  const until = buyer.nowS + STANDS_S
  const terms = { buyer: account, account, asset, amount, least, until, nonce: buyer.nonce }
  const signature = await sign({
    digest: purchaseDigest(terms, place, credits),
    domain: creditsDomain(place, credits),
    type: PURCHASE_TYPE,
    message: digitsOf(terms),
  })
  const permit = await permitFor(
    { chainId: place.chainId, credits, account, amount, deadline: until, sign },
    purse,
  )
  const purchase = { ...terms, signature, ...permit }
  return (await client.post('/v1/relay/purchases', encodeSignedPurchase(purchase))) as Answer<
    typeof BOUGHT_CREDITS
  >
}

interface Permitted {
  readonly chainId: number
  readonly credits: Address
  readonly account: Address
  readonly amount: bigint
  readonly deadline: number
  readonly sign: SignTyped
}

/** None where the contract may take the amount already. */
async function permitFor(
  { chainId, credits, account, amount, deadline, sign }: Permitted,
  { asset, allowed, permit }: Answer<typeof BUYER>['token'],
): Promise<{ readonly permit?: SignedPermit }> {
  if (BigInt(allowed) >= amount) return {}
  if (permit === undefined) throw new CannotPermit(`${asset} knows no permits`)
  const { name, version } = permit
  const domain = { name, version, chainId, verifyingContract: toAddress(asset) }
  const nonce = BigInt(permit.nonce)
  const terms: PermitTerms = { owner: account, spender: credits, value: amount, nonce, deadline }
  const message = {
    owner: account,
    spender: credits,
    value: String(amount),
    nonce: String(nonce),
    deadline: String(deadline),
  }
  const signature = await sign({ digest: permitDigest(terms, domain), domain, type: PERMIT_TYPE, message })
  return { permit: { deadline, signature } }
}

function digitsOf({ buyer, account, asset, amount, least, until, nonce }: PurchaseTerms) {
  const numbers = Object.entries({ amount, least, until, nonce }).map(([name, value]) => [
    name,
    String(value),
  ])
  return { buyer, account, asset, ...Object.fromEntries(numbers) }
}
