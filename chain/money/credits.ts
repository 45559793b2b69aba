/** Credits on the chain: what they cost now, what an account could buy them with, and buying some (contracts/Credits.sol). */
import { encodeFunctionData, erc20Abi, type Hex, parseSignature, zeroHash } from 'viem'
import { DORMANT, type Dormant } from '../../protocol/chain-formats/credit-price.ts'
import type { SignedPurchase } from '../../protocol/chain-formats/signed-purchase.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Credits.ts'
import { abi as tokenAbi } from '../artifacts/NetworkToken.ts'
import { blockAt } from '../block-at.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'
import { approve } from './approve.ts'

/** For how long a purchase may be on its way: network time may be a replay's, which makes minutes of days. */
const STANDS_S = 86_400

export interface CreditsNow {
  readonly decimals: number
  /** 10⁻¹⁸ USD of a whole credit, and of a whole token as it counts now: 0 where none does, and why. */
  readonly usd: bigint
  readonly price: bigint
  readonly dormant: Dormant
  /** No more than this a token counts for, whatever the feed says: 10⁻¹⁸ USD, as of when somebody looked last. */
  readonly anchor: bigint
  readonly anchorMs: number
  /** Base units of credits that burning may make now. */
  readonly available: bigint
  readonly token: Address
  readonly money: { readonly address: Address; readonly decimals: number; readonly symbol: string }
  readonly takesMoney: boolean
  /** Bought and not spent, base units; tokens ever burned and money ever paid for some. */
  readonly outstanding: bigint
  readonly tokensBurned: bigint
  readonly moneyPaid: bigint
}

/** @throws {ChainError} tx_reverted where members pay with something else; rpc_down, rpc_failed */
export async function readCredits(
  client: ChainClient,
  { payment }: Pick<Deployment, 'payment'>,
): Promise<CreditsNow> {
  const its = { address: payment, abi } as const
  try {
    const money = toAddress(await client.readContract({ ...its, functionName: 'money' }))
    const stable = { address: money, abi: erc20Abi } as const
    const [price, why] = await client.readContract({ ...its, functionName: 'price' })
    const [decimals, usd, available, token, takesMoney, [anchor, since]] = await Promise.all([
      client.readContract({ ...its, functionName: 'decimals' }),
      client.readContract({ ...its, functionName: 'usd' }),
      client.readContract({ ...its, functionName: 'available' }),
      client.readContract({ ...its, functionName: 'token' }),
      client.readContract({ ...its, functionName: 'takesMoney' }),
      client.readContract({ ...its, functionName: 'anchor' }),
    ])
    const [outstanding, tokensBurned, moneyPaid, moneyDecimals, symbol] = await Promise.all([
      client.readContract({ ...its, functionName: 'outstanding' }),
      client.readContract({ ...its, functionName: 'tokensBurned' }),
      client.readContract({ ...its, functionName: 'moneyPaid' }),
      client.readContract({ ...stable, functionName: 'decimals' }),
      client.readContract({ ...stable, functionName: 'symbol' }),
    ])
    return {
      decimals,
      usd,
      price,
      dormant: DORMANT[why] ?? 'broken',
      anchor,
      anchorMs: Number(since) * 1000,
      available,
      token: toAddress(token),
      money: { address: money, decimals: moneyDecimals, symbol },
      takesMoney,
      outstanding,
      tokensBurned,
      moneyPaid,
    }
  } catch (error) {
    throw toChainError(error, { contract: payment })
  }
}

/** What an account has of something that it could pay with. */
export interface Purse {
  readonly asset: Address
  readonly balance: bigint
  /** What the contract may take already. */
  readonly allowed: bigint
  /** Of its next permit; absent where the asset knows none. */
  readonly permit?: { readonly name: string; readonly version: string; readonly nonce: bigint }
}

export interface BuyerNow {
  /** Of its next purchase. */
  readonly nonce: number
  /** Seconds since 1970, of the newest block. */
  readonly nowS: number
  readonly token: Purse
  readonly money: Purse
}

/** @throws {ChainError} as above */
export async function readBuyer(
  client: ChainClient,
  { payment, token }: Pick<Deployment, 'payment' | 'token'>,
  buyer: Address,
): Promise<BuyerNow> {
  const its = { address: payment, abi } as const
  try {
    const money = toAddress(await client.readContract({ ...its, functionName: 'money' }))
    const [nonce, { timeMs }, tokens, stable] = await Promise.all([
      client.readContract({ ...its, functionName: 'nonceOf', args: [buyer] }),
      blockAt(client),
      readPurse(client, { asset: token, buyer, spender: payment }),
      readPurse(client, { asset: money, buyer, spender: payment }),
    ])
    return { nonce: Number(nonce), nowS: Math.floor(timeMs / 1000), token: tokens, money: stable }
  } catch (error) {
    throw toChainError(error, { contract: payment, account: buyer })
  }
}

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readPurse(
  client: ChainClient,
  { asset, buyer, spender }: { readonly asset: Address; readonly buyer: Address; readonly spender: Address },
): Promise<Purse> {
  const its = { address: asset, abi: tokenAbi } as const
  const [balance, allowed, permit] = await Promise.all([
    client.readContract({ ...its, functionName: 'balanceOf', args: [buyer] }),
    client.readContract({ ...its, functionName: 'allowance', args: [buyer, spender] }),
    readPermit(client, asset, buyer),
  ])
  return permit === undefined ? { asset, balance, allowed } : { asset, balance, allowed, permit }
}

/** Most tokens with permits tell their domain (ERC-5267); one that does not has to be approved. */
async function readPermit(client: ChainClient, asset: Address, owner: Address): Promise<Purse['permit']> {
  const its = { address: asset, abi: tokenAbi } as const
  const [domain, nonce] = await Promise.all([
    client.readContract({ ...its, functionName: 'eip712Domain' }),
    client.readContract({ ...its, functionName: 'nonces', args: [owner] }),
  ]).catch(() => [undefined, 0n] as const)
  if (domain === undefined) return undefined
  const [, name, version] = domain
  return { name, version, nonce }
}

export interface Bought extends Pick<Sent, 'txHash' | 'gasUsed' | 'block'> {}

/**
 * By the buyer, who then needs no signature, or by anybody with the buyer's.
 * @throws {ChainError} tx_reverted (Credits_Dormant, Credits_TooFew, Credits_Limited, Credits_NotSigned, …), …
 */
export async function buyCredits(
  sender: Sender,
  {
    deployment: { payment },
    purchase,
  }: { readonly deployment: Pick<Deployment, 'payment'>; readonly purchase: SignedPurchase },
): Promise<Bought> {
  const { signature, permit, ...terms } = purchase
  const what = { ...terms, until: BigInt(terms.until), nonce: BigInt(terms.nonce) }
  const args = [what, signature, permitArgs(permit)] as const
  const data = encodeFunctionData({ abi, functionName: 'buy', args })
  const { txHash, gasUsed, block } = await sendTransaction(sender, { to: payment, data, verb: 'buy credits' })
  return { txHash, gasUsed, block }
}

function permitArgs(permit: SignedPurchase['permit']) {
  if (permit === undefined) return { deadline: 0n, v: 0, r: zeroHash, s: zeroHash }
  const { r, s, yParity } = parseSignature(permit.signature as Hex)
  return { deadline: BigInt(permit.deadline), v: 27 + yParity, r, s }
}

/** What tokens count for is held against an anchor that follows the feed while somebody looks (contracts/libraries/FeedPrice.sol). */
export interface AnchorNow {
  /** 10⁻¹⁸ USD; and when somebody looked, seconds since 1970. */
  readonly anchor: bigint
  readonly seenAt: number
  /** What a token counts for now, 0 where it counts for nothing. */
  readonly price: bigint
}

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readAnchor(
  client: ChainClient,
  { payment }: Pick<Deployment, 'payment'>,
): Promise<AnchorNow> {
  const its = { address: payment, abi } as const
  try {
    const [[anchor, seenAt], [price]] = await Promise.all([
      client.readContract({ ...its, functionName: 'anchor' }),
      client.readContract({ ...its, functionName: 'price' }),
    ])
    return { anchor, seenAt: Number(seenAt), price }
  } catch (error) {
    throw toChainError(error, { contract: payment })
  }
}

/** The anchor follows the price as it is now. @throws {ChainError} tx_reverted (Credits_Dormant), … */
export async function observePrice(
  sender: Sender,
  { payment }: Pick<Deployment, 'payment'>,
): Promise<Bought> {
  const data = encodeFunctionData({ abi, functionName: 'observe' })
  const { txHash, gasUsed, block } = await sendTransaction(sender, { to: payment, data, verb: 'observe' })
  return { txHash, gasUsed, block }
}

/** Whether members pay with credits, as the chain has it. @throws {ChainError} rpc_down, rpc_failed */
export async function paysWithCredits(
  client: ChainClient,
  { payment }: Pick<Deployment, 'payment'>,
): Promise<boolean> {
  try {
    await client.readContract({ address: payment, abi, functionName: 'usd' })
    return true
  } catch (error) {
    const failure = toChainError(error, { contract: payment })
    if (failure.retryable) throw failure
    return false
  }
}

export interface BuyOwn {
  readonly deployment: Pick<Deployment, 'payment' | 'token'>
  readonly pays: 'token' | 'money'
  /** Base units of what is paid with; fewer credits than `least` are not bought. */
  readonly amount: bigint
  readonly least: bigint
  /** Whose they become; the sender's own unless said. */
  readonly account?: Address
}

/** With the sender's own transactions: an approval where one is needed, and the purchase. @throws {ChainError} as `buyCredits` */
export async function buyOwnCredits(
  sender: Sender,
  { deployment, pays, amount, least, account }: BuyOwn,
): Promise<Bought> {
  const buyer = toAddress(sender.account.address)
  const now = await readBuyer(sender.client, deployment, buyer)
  const { asset } = now[pays]
  await approve(sender, { asset, spender: deployment.payment, amount })
  const terms = { buyer, account: account ?? buyer, asset, amount, least, nonce: now.nonce }
  const purchase = { ...terms, until: now.nowS + STANDS_S, signature: '0x' } as const
  return buyCredits(sender, { deployment, purchase })
}
