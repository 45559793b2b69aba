/**
 * One transaction from a local account, through to its receipt. A refusal is found before anything is sent and comes as
 * `tx_reverted` with the contract's own error.
 *
 * The nonce is asked for again each time, under a lock for each account and chain, which all processes of this machine share
 * (disk/file-lock.ts): two commands never take the same one. After a chain went back, or a transaction was dropped, nothing
 * remembered is wrong. Waiting for the receipt is outside the lock.
 *
 * Law: a transaction that reached the chain is waited for, also where the connection broke before the chain could say so.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type Hex,
  keccak256,
  type LocalAccount,
  TransactionNotFoundError,
  type TransactionReceipt,
  TransactionReceiptNotFoundError,
} from 'viem'
import { whileLocked } from '../disk/file-lock.ts'
import type { Facts } from '../kernel/resource.ts'
import { type Address, type Hash, toAddress } from '../protocol/ids.ts'
import type { ChainClient } from './connect.ts'
import { assertKeyAllowed } from './dev-accounts.ts'
import { ChainError } from './errors.ts'
import { toChainError } from './to-chain-error.ts'

/** Whoever signs and pays for gas, and the chain to do it on. */
export interface Sender {
  readonly client: ChainClient
  readonly account: LocalAccount
  /** True only where this very process started the chain: development keys work there, and nowhere else. */
  readonly embedded: boolean
  /** It pays for no transaction that would take more: of what others signed, a contract of theirs may be asked, and burn what it is given. */
  readonly mostGas?: bigint
}

export interface TransactionRequest {
  /** Undefined creates a contract. */
  readonly to?: Address
  readonly data: Hex
  /** What it is, for errors, e.g. `claim`. */
  readonly verb: string
  /** What it may take in the next block beyond what it takes in this one, where that depends on the time. */
  readonly spareGas?: bigint
  /** How long its receipt is waited for; a minute unless said. */
  readonly deadlineMs?: number
}

export interface Sent {
  readonly txHash: Hash
  readonly gasUsed: bigint
  readonly block: number
  readonly receipt: TransactionReceipt
}

const DEADLINE_MS = 60_000
const POLL_MS = 50
const POLL_SLOWEST_MS = 1_000
/** Looks at an embedded chain after which it is asked whether it still has the transaction. */
const POLLS_TO_DOUBT = 10
/** EIP-7825: no transaction may have more. */
const MOST_GAS = 1n << 24n

/** anvil's, Hardhat's and geth's own: on one machine there may be many chains with one of these ids. */
const LOCAL_CHAINS: readonly number[] = [31_337, 1_337]

const queues = new Map<string, Promise<unknown>>()

/** @throws {ChainError} development_key, tx_reverted, gas_too_much, tx_timeout, insufficient_funds, rpc_down, rpc_failed */
export async function sendTransaction(sender: Sender, request: TransactionRequest): Promise<Sent> {
  const facts = { verb: request.verb, ...(request.to === undefined ? {} : { contract: request.to }) }
  assertKeyAllowed(sender.account, sender)
  try {
    const hash = await inTurn(placeOf(sender), () => whenFree(sender, request, facts))
    const receipt = await waitForReceipt(sender, hash, request.deadlineMs ?? DEADLINE_MS, facts)
    if (receipt.status === 'reverted') throw await explainRevert(sender, request, receipt, facts)
    return { txHash: hash, gasUsed: receipt.gasUsed, block: Number(receipt.blockNumber), receipt }
  } catch (error) {
    throw toChainError(error, facts)
  }
}

/** Waits until all that the account ever sent is in a block, as far as the chain knows. @throws {ChainError} tx_timeout */
export async function nothingPending({ client, account }: Sender, deadlineMs = DEADLINE_MS): Promise<void> {
  const { address } = account
  for (const deadline = performance.now() + deadlineMs; performance.now() < deadline; await sleep(POLL_MS)) {
    const sent = await client.getTransactionCount({ address, blockTag: 'pending' })
    if (sent === (await client.getTransactionCount({ address, blockTag: 'latest' }))) return
  }
  throw new ChainError('tx_timeout', { account: toAddress(address), waitedMs: deadlineMs })
}

/** Of development chains there are many with one id. */
function placeOf({ client: { chain }, account }: Sender): string {
  const which = LOCAL_CHAINS.includes(chain.id) ? ` ${chain.rpcUrls.default.http[0]}` : ''
  return `chain ${chain.id}${which} account ${account.address}`
}

/**
 * What a transaction would take, asked of the chain without sending it.
 * @throws {ChainError} tx_reverted with the contract’s own error, gas_too_much, rpc_down, rpc_failed
 */
export async function judgeTransaction(
  { client, account, mostGas = MOST_GAS }: Sender,
  { to, data, verb }: TransactionRequest,
): Promise<bigint> {
  const facts = { verb, ...(to === undefined ? {} : { contract: to }) }
  try {
    const gas = await client.estimateGas({
      account: account.address,
      data,
      ...(to === undefined ? {} : { to }),
    })
    if (gas > mostGas) throw new ChainError('gas_too_much', { ...facts, gas, most: mostGas })
    return gas
  } catch (error) {
    throw toChainError(error, facts)
  }
}

/** The chain of an embedded sender is this process’s, and so are its accounts. */
async function whenFree(sender: Sender, request: TransactionRequest, facts: Facts): Promise<Hash> {
  const work = () => signAndSend(sender, request)
  if (sender.embedded) return work()
  const hash = await whileLocked(placeOf(sender), { deadlineMs: DEADLINE_MS }, work)
  if (hash !== undefined) return hash
  throw new ChainError('tx_timeout', { ...facts, account: sender.account.address, waitedMs: DEADLINE_MS })
}

async function signAndSend(
  { client, account, mostGas = MOST_GAS }: Sender,
  { to, data, verb, spareGas = 0n }: TransactionRequest,
): Promise<Hash> {
  const call = { account: account.address, data, ...(to === undefined ? {} : { to }) }
  const [estimate, fees, nonce] = await Promise.all([
    client.estimateGas(call),
    client.estimateFeesPerGas(),
    client.getTransactionCount({ address: account.address, blockTag: 'pending' }),
  ])
  if (estimate > mostGas) throw new ChainError('gas_too_much', { verb, gas: estimate, most: mostGas })
  const wanted = (estimate * 5n) / 4n + spareGas
  const gas = wanted < mostGas ? wanted : mostGas
  const serialized = await account.signTransaction({
    type: 'eip1559' as const,
    chainId: client.chain.id,
    data,
    gas,
    nonce,
    ...fees,
    ...(to === undefined ? {} : { to }),
  })
  try {
    return await client.sendRawTransaction({ serializedTransaction: serialized })
  } catch (error) {
    // It may have arrived all the same, and a second delivery is refused as one that is known.
    const hash = keccak256(serialized)
    if (await isKnown(client, hash).catch(() => false)) return hash
    throw error
  }
}

/** In a block, or waiting for one. */
async function isKnown(client: ChainClient, hash: Hash): Promise<boolean> {
  try {
    await client.getTransaction({ hash })
    return true
  } catch (error) {
    if (error instanceof TransactionNotFoundError) return false
    throw error
  }
}

/**
 * Asks again and again, ever more slowly, up to a deadline; a request that fails meanwhile is only one try. An embedded chain
 * that went back to a checkpoint has lost what was sent since: that is not waited for.
 */
async function waitForReceipt(
  { client, embedded }: Sender,
  hash: Hash,
  deadlineMs: number,
  facts: Facts,
): Promise<TransactionReceipt> {
  const since = performance.now()
  let failure: ChainError | undefined
  let [pauseMs, polls] = [POLL_MS, 0]
  for (; performance.now() < since + deadlineMs; pauseMs = Math.min(pauseMs * 1.2, POLL_SLOWEST_MS)) {
    try {
      if (embedded && ++polls % POLLS_TO_DOUBT === 0 && !(await isKnown(client, hash))) break
      return await client.getTransactionReceipt({ hash })
    } catch (error) {
      failure = error instanceof TransactionReceiptNotFoundError ? undefined : toChainError(error, facts)
      if (failure !== undefined && !failure.retryable) throw failure
    }
    await sleep(pauseMs)
  }
  throw (
    failure ??
    new ChainError('tx_timeout', {
      ...facts,
      txHash: hash,
      waitedMs: Math.min(deadlineMs, Math.round(performance.now() - since)),
    })
  )
}

/** The call passed when it was estimated, so something changed in between: asked again, the contract tells what. */
async function explainRevert(
  { client, account }: Sender,
  { to, data }: TransactionRequest,
  receipt: TransactionReceipt,
  facts: Facts,
): Promise<ChainError> {
  const mined = { ...facts, txHash: receipt.transactionHash, block: Number(receipt.blockNumber) }
  try {
    await client.call({ account: account.address, data, ...(to === undefined ? {} : { to: toAddress(to) }) })
  } catch (error) {
    const explained = toChainError(error, mined)
    if (explained.code === 'tx_reverted') return explained
  }
  return new ChainError('tx_reverted', { ...mined, error: 'unknown, it would pass now' })
}

async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const result = (queues.get(key) ?? Promise.resolve()).then(work)
  const settled = result
    .catch(() => {})
    .then(() => {
      if (queues.get(key) === settled) queues.delete(key)
    })
  queues.set(key, settled)
  return result
}
