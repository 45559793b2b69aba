/** A permit (EIP-2612) beside what an account signs for somebody else to bring: for as much as the contract may not take yet. */
import { PERMIT_TYPE, permitDigest } from '../../protocol/chain-formats/permit.ts'
import type { SignedPermit } from '../../protocol/chain-formats/signed-purchase.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import type { SignTyped } from './sign-typed.ts'

/** What is signed for others to bring stands for so long, seconds. Network time may be a replay's, which makes minutes of days. */
export const STANDS_S = 86_400

export interface PermitSigner {
  readonly chainId: number
  readonly account: Address
  readonly sign: SignTyped
}

export interface PermitTerms {
  /** The contract that takes it. */
  readonly spender: string
  /** Base units. */
  readonly amount: bigint
  readonly nowS: number
  readonly token: {
    readonly asset: string
    readonly allowed: string | bigint
    /** Of an asset that knows permits. */
    readonly permit?: { readonly name: string; readonly version: string; readonly nonce: string | bigint }
  }
}

/**
 * None where the contract may take the amount already, or the asset knows no permits.
 *
 * @example
 * const { permit } = await permitFor(signer, { spender: credits.desk, amount, nowS, token: credits.pay })
 */
export async function permitFor(
  { chainId, account, sign }: PermitSigner,
  { spender: to, amount, nowS, token: { permit, asset, allowed } }: PermitTerms,
): Promise<{ readonly permit?: SignedPermit }> {
  if (BigInt(allowed) >= amount || permit === undefined) return {}
  const { name, version } = permit
  const domain = { name, version, chainId, verifyingContract: toAddress(asset) }
  const [spender, deadline] = [toAddress(to), nowS + STANDS_S]
  const terms = { owner: account, spender, value: amount, nonce: BigInt(permit.nonce), deadline }
  const message = {
    owner: account,
    spender,
    value: String(amount),
    nonce: String(permit.nonce),
    deadline: String(deadline),
  }
  const signature = await sign({ digest: permitDigest(terms, domain), domain, type: PERMIT_TYPE, message })
  return { permit: { deadline, signature } }
}
