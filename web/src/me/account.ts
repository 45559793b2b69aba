/**
 * Whose page this is: an account that this browser made, that a passkey makes again, that a wallet holds, or that somebody
 * only looks at. Rewards are credited to it; its key is needed only to spend them.
 */
import type { Address } from '../../../protocol/ids.ts'
import { forget, recall, remember } from './keep.ts'

export interface Account {
  readonly kind: 'browser' | 'passkey' | 'wallet' | 'watch'
  readonly address: Address
  /** Which wallet holds it: its reverse domain name (EIP-6963). */
  readonly wallet?: string
}

interface Sealed {
  readonly key: CryptoKey
  readonly iv: Uint8Array<ArrayBuffer>
  readonly secret: ArrayBuffer
}

const [ACCOUNT, SECRET] = ['account', 'account-secret']
const SECRET_BYTES = 32

export const readMyAccount = () => recall<Account>(ACCOUNT)
export const keepAccount = (account: Account) => remember(ACCOUNT, account)

export async function forgetAccount(): Promise<void> {
  await forget(ACCOUNT)
  await forget(SECRET)
}

/** A fresh account. Its secret is kept under a key that this browser never gives to anybody, not even to this page. */
export async function makeBrowserAccount(): Promise<Account> {
  const { accountFrom } = await import('../../../client/account-key.ts')
  const secret = crypto.getRandomValues(new Uint8Array(SECRET_BYTES))
  const account: Account = { kind: 'browser', address: accountFrom(secret).address }
  await remember(SECRET, await seal(secret))
  await keepAccount(account)
  return account
}

/** For the person's own copy: whoever has it has the account. Undefined where this browser has none. */
export async function readPrivateKey(): Promise<`0x${string}` | undefined> {
  const sealed = await recall<Sealed>(SECRET)
  if (sealed === undefined) return undefined
  const { accountFrom } = await import('../../../client/account-key.ts')
  const secret = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, sealed.key, sealed.secret)
  return accountFrom(new Uint8Array(secret)).privateKey
}

async function seal(secret: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return { key, iv, secret: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, secret) }
}
