/** A signature of this browser's person: with the key that this browser keeps, that a passkey makes again, or by a wallet. */
import { type SignTyped, type TypedData, walletJson } from '../../../client/signing/sign-typed.ts'
import { TEXT } from '../text.ts'
import { type Account, readPrivateKey } from './account.ts'
import { readPasskeyKey } from './passkey.ts'
import { signTypedBy, type Wallet } from './wallets.ts'

export class KeyError extends Error {
  override readonly name = 'KeyError'
}

/** Undefined where nobody here can sign for the account. */
export function signerOf(
  account: string,
  mine: Account | null | undefined,
  wallets: readonly Wallet[],
): SignTyped | undefined {
  if (mine === null || mine === undefined || mine.address !== account) return undefined
  if (mine.kind === 'wallet') {
    const wallet = wallets.find(({ info }) => info.rdns === mine.wallet)
    return wallet && (typed => signTypedBy(wallet, mine.address, typed.domain.chainId, walletJson(typed)))
  }
  return mine.kind === 'watch' ? undefined : typed => signHere(mine, typed)
}

/** @throws {KeyError} where the key is none of this account's. */
async function signHere({ kind, address }: Account, { digest }: TypedData): Promise<`0x${string}`> {
  const { accountOfKey } = await import('../../../client/account-key.ts')
  const { signDigest } = await import('../../../client/signing/sign-typed.ts')
  const key = kind === 'passkey' ? await readPasskeyKey() : await readPrivateKey()
  if (key === undefined || accountOfKey(key) !== address) throw new KeyError(TEXT.keys.none)
  return signDigest(key, digest)
}
