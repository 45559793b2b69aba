/**
 * Taking earnings out. Anyone may send a claim, and it always pays the account: a relayer needs no permission and can
 * take nothing. What was claimed before is not paid again. A proof leads to its own root, which pays if it is one of the
 * last sixteen that were activated.
 */
import { encodeFunctionData, parseEventLogs, type TransactionReceipt } from 'viem'
import type { LedgerEntry } from '../../protocol/chain-formats/ledger.ts'
import { type Address, type Hash, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Settlement.ts'
import type { Deployment } from '../deployment-file.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'

/** One line of the ledger and the proof that it stands under an epoch's root (protocol/chain-formats/ledger.ts, `proveEntry`). */
export interface ProvenEntry {
  readonly entry: LedgerEntry
  readonly proof: readonly Hash[]
}

export interface Payout {
  readonly account: Address
  readonly asset: Address
  /** Base units paid by this transaction. */
  readonly amount: bigint
  /** Base units ever paid. */
  readonly cumulative: bigint
}

export interface Claimed extends Pick<Sent, 'txHash' | 'gasUsed' | 'block'> {
  /** Nothing for accounts that had nothing to claim. */
  readonly paid: readonly Payout[]
}

export interface ClaimOptions extends ProvenEntry {
  readonly deployment: Deployment
}

export interface ClaimManyOptions {
  readonly deployment: Deployment
  /** Of the network's token. */
  readonly entries: readonly ProvenEntry[]
}

/** 100 first claims at depth 20 are about 10 M gas, of the 16.7 M that a transaction may have. */
const CLAIMS_A_TRANSACTION = 100

/** Of the token or of the payment asset, as the entry says. @throws {ChainError} tx_reverted (Settlement_NothingDue), … */
export async function claim(sender: Sender, { deployment, entry, proof }: ClaimOptions): Promise<Claimed> {
  const data = encodeFunctionData({ abi, functionName: 'claim', args: [toAbiClaim({ entry, proof })] })
  return toClaimed(
    deployment,
    await sendTransaction(sender, { to: deployment.settlement, data, verb: 'claim' }),
  )
}

/** Many accounts' tokens, in as few transactions as may be, one after the other. @throws {ChainError} tx_reverted, … */
export async function claimMany(sender: Sender, options: ClaimManyOptions): Promise<readonly Claimed[]> {
  const { deployment, entries } = options
  const claimed: Claimed[] = []
  for (let from = 0; from < entries.length; from += CLAIMS_A_TRANSACTION) {
    const claims = entries.slice(from, from + CLAIMS_A_TRANSACTION).map(toAbiClaim)
    const data = encodeFunctionData({ abi, functionName: 'claimMany', args: [claims] })
    const sent = await sendTransaction(sender, { to: deployment.settlement, data, verb: 'claimMany' })
    claimed.push(toClaimed(deployment, sent))
  }
  return claimed
}

/** A whole line with its proof, as Settlement takes it. */
export function toAbiClaim({ entry, proof }: ProvenEntry) {
  return { line: { ...entry, lockedUntil: BigInt(entry.lockedUntil) }, proof } as const
}

function toClaimed({ settlement }: Deployment, { txHash, gasUsed, block, receipt }: Sent): Claimed {
  return { txHash, gasUsed, block, paid: payouts(settlement, receipt) }
}

function payouts(settlement: Address, { logs }: TransactionReceipt): readonly Payout[] {
  return parseEventLogs({ abi, eventName: 'Claimed', logs })
    .filter(({ address }) => toAddress(address) === settlement)
    .map(({ args }) => ({
      account: toAddress(args.account),
      asset: toAddress(args.asset),
      amount: args.amount,
      cumulative: args.cumulative,
    }))
}
