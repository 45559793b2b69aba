/**
 * DEVELOPMENT accounts: their keys are published, so whatever they hold is everybody's. The embedded chain gives them
 * coins; on any other chain their use is refused before anything is signed.
 */
import { mnemonicToAccount, type PrivateKeyAccount } from 'viem/accounts'
import { fastAccount } from '../keys/fast-account.ts'
import { type Address, toAddress } from '../protocol/ids.ts'
import { ChainError } from './errors.ts'

/** The phrase that anvil and other development chains share. */
const PHRASE = 'test test test test test test test test test test test junk'

/** How many begin with coins on the embedded chain. */
export const DEVELOPMENT_ACCOUNTS = 64

const accounts = new Map<number, PrivateKeyAccount>()
let parent: ReturnType<ReturnType<typeof mnemonicToAccount>['getHdKey']> | undefined

/** @throws {RangeError} unless 0 ≤ index < DEVELOPMENT_ACCOUNTS: the others have no coins. */
export function developmentAccount(index: number): PrivateKeyAccount {
  if (!Number.isInteger(index) || index < 0 || index >= DEVELOPMENT_ACCOUNTS)
    throw new RangeError(`development accounts are numbered 0 to ${DEVELOPMENT_ACCOUNTS - 1}, got ${index}`)
  const account = accounts.get(index) ?? derive(index)
  accounts.set(index, account)
  return account
}

/** For the door of every verb that signs. `embedded`: the chain was started by this very process. @throws {ChainError} development_key */
export function assertKeyAllowed(
  account: { readonly address: string },
  place: { readonly embedded: boolean },
): void {
  if (place.embedded || !isDevelopmentAccount(toAddress(account.address))) return
  throw new ChainError('development_key', { account: toAddress(account.address) })
}

export function isDevelopmentAccount(account: Address): boolean {
  return developmentAccountOf(account) !== undefined
}

/** Undefined for an account that is none of them. */
export function developmentAccountOf(account: Address): PrivateKeyAccount | undefined {
  return Array.from({ length: DEVELOPMENT_ACCOUNTS }, (_, index) => developmentAccount(index)).find(
    ({ address }) => toAddress(address) === account,
  )
}

/** The phrase is stretched once, which takes longer than all the rest. */
function derive(index: number): PrivateKeyAccount {
  parent ??= mnemonicToAccount(PHRASE, { path: "m/44'/60'/0'/0" }).getHdKey()
  return fastAccount(`0x${Buffer.from(parent.deriveChild(index).privateKey!).toString('hex')}`)
}
