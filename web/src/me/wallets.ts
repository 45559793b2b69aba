/** Wallets that a browser has, by EIP-6963, and what is asked of one, by EIP-1193. */
import { useSyncExternalStore } from 'react'
import { type Address, type Hash, toAddress } from '../../../protocol/ids.ts'
import { TEXT } from '../text.ts'
import { keepAccount } from './account.ts'

export interface Eip1193Provider {
  request(call: { readonly method: string; readonly params?: readonly unknown[] }): Promise<unknown>
}

export interface Wallet {
  readonly info: {
    readonly uuid: string
    readonly name: string
    readonly icon: string
    readonly rdns: string
  }
  readonly provider: Eip1193Provider
}

declare global {
  interface WindowEventMap {
    'eip6963:announceProvider': CustomEvent<Wallet>
  }
}

let wallets: readonly Wallet[] = []
const listeners = new Set<() => void>()

let isListening = false

/** From the first that asks on: they announce themselves when asked, and when they come later. */
function listen(): void {
  if (isListening) return
  isListening = true
  window.addEventListener('eip6963:announceProvider', ({ detail }) => {
    if (wallets.some(({ info }) => info.uuid === detail.info.uuid)) return
    wallets = [...wallets, detail]
    for (const listener of listeners) listener()
  })
  window.dispatchEvent(new Event('eip6963:requestProvider'))
}

/** Those that have announced themselves; more may come. */
export function useWallets(): readonly Wallet[] {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener)
      listen()
      return () => void listeners.delete(listener)
    },
    () => wallets,
  )
}

export class WalletError extends Error {
  override readonly name = 'WalletError'
}

/** What is kept of an account that the person chose in this wallet. @throws {WalletError} */
export async function keepAccountOf(wallet: Wallet): Promise<void> {
  await keepAccount({ kind: 'wallet', address: await accountOf(wallet), wallet: wallet.info.rdns })
}

/** The person chooses the account. @throws {WalletError} when none is given. */
export async function accountOf(wallet: Wallet): Promise<Address> {
  const accounts = await ask(wallet, 'eth_requestAccounts')
  const [first] = Array.isArray(accounts) ? accounts : []
  if (typeof first !== 'string') throw new WalletError(TEXT.keys.walletNoAccount(wallet.info.name))
  return toAddress(first)
}

export interface Call {
  readonly from: Address
  readonly to: string
  readonly data: Hash
}

/** @returns the transaction's hash. @throws {WalletError} when it is on another chain, or the person says no. */
export async function send(wallet: Wallet, chainId: number, call: Call): Promise<string> {
  await switchTo(wallet, chainId)
  return String(await ask(wallet, 'eth_sendTransaction', [call]))
}

/** A question to a contract of that chain, which the wallet goes to. @returns the answer's bytes. @throws {WalletError} */
export async function callThere(
  wallet: Wallet,
  chainId: number,
  call: Pick<Call, 'to' | 'data'>,
): Promise<string> {
  await switchTo(wallet, chainId)
  return String(await ask(wallet, 'eth_call', [call, 'latest']))
}

/** EIP-712 data as the wallet shows it. @throws {WalletError} when the person says no. */
export async function signTypedBy(
  wallet: Wallet,
  account: Address,
  chainId: number,
  json: string,
): Promise<`0x${string}`> {
  await switchTo(wallet, chainId)
  const said = await ask(wallet, 'eth_signTypedData_v4', [account, json])
  if (typeof said === 'string' && /^0x([0-9a-fA-F]{2})+$/.test(said)) return said as `0x${string}`
  throw new WalletError(TEXT.keys.walletNoSignature(wallet.info.name))
}

async function switchTo(wallet: Wallet, chainId: number): Promise<void> {
  if (Number(await ask(wallet, 'eth_chainId')) === chainId) return
  await ask(wallet, 'wallet_switchEthereumChain', [{ chainId: `0x${chainId.toString(16)}` }])
}

async function ask(
  { info, provider }: Wallet,
  method: string,
  params?: readonly unknown[],
): Promise<unknown> {
  try {
    return await provider.request(params === undefined ? { method } : { method, params })
  } catch (error) {
    const why = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : ''
    throw new WalletError(`${info.name}: ${why.slice(0, 200) || TEXT.keys.walletSilent}`)
  }
}
