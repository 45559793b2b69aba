/**
 * What can go wrong with a chain, in one table: code → whether trying again may help, what it means, what would be right.
 * An error carries its facts; facts never hold a key or a URL's credentials.
 */

import type { Facts } from '../kernel/resource.ts'
import { OperatingError, withFacts } from '../protocol/operating-error.ts'

export interface ChainProblem {
  readonly retryable: boolean
  readonly title: string
  readonly hint: string
}

export const CHAIN_ERRORS = {
  rpc_down: again(
    'The chain does not answer',
    'See whether the chain runs and whether the RPC URL is right.',
  ),
  rpc_failed: once(
    'The chain refused a request',
    'See the reason; the RPC URL must offer logs and transactions.',
  ),
  rpc_wrong_chain: once(
    'The RPC URL leads to another chain',
    'Give the RPC URL of the chain that the deployment names.',
  ),
  tx_reverted: once('The contract refused the transaction', 'See the error’s name and facts.'),
  gas_too_much: once(
    'The transaction would take more gas than its sender pays for',
    'Send it from an account of your own; a relay carries only what costs about what it should.',
  ),
  tx_timeout: again(
    'The transaction is in no block yet',
    'Wait for it, or send it again; it counts once at most.',
  ),
  insufficient_funds: once(
    'The account cannot pay for the transaction',
    'Send it native coins of the chain for gas.',
  ),
  not_deployed: once(
    'There is no contract at the address',
    'Launch the network, or give the deployment of this chain.',
  ),
  deployment_missing: once('There is no deployment file', 'Launch the network first: `cairn launch`.'),
  deployment_invalid: once(
    'The deployment file is not readable as one',
    'Restore it, or delete it and launch again: nothing is deployed twice.',
  ),
  deployment_older: once(
    'The network was launched by an earlier version of cairn, with other contracts',
    'Go on with that version, or launch a network again: cairn up --fresh, or another name and folder.',
  ),
  deployment_differs: once(
    'The network on the chain is not this one',
    'Use the network file that was launched, or launch under another name.',
  ),
  payment_needed: once(
    'The network needs a payment token',
    'Give the address of a stable ERC-20 of this chain: --payment.',
  ),
  payment_differs: once(
    'The payment token counts in other units than the network file says',
    'Write the token’s own decimals into the network file, as payment.decimals, or name another token.',
  ),
  not_governance: once(
    'The account may not do this in governance’s name',
    'Use the account of the governor or of the council: `cairn govern` says who they are.',
  ),
  not_ready: once(
    'It is scheduled, and its delay is not over',
    'Do it again from the time that is given on.',
  ),
  development_key: once(
    'The key is known to everybody',
    'Development keys work on the embedded chain only; give a key of your own.',
  ),
  not_test_chain: once(
    'A token that anybody can mint has no place on this chain',
    'Give the stable ERC-20 of this chain: --payment.',
  ),
  not_embedded: once(
    'Only the embedded chain can do this',
    'On another chain, get the tokens or coins from whoever has them.',
  ),
  chain_rewound: again(
    'The chain reorganised (reorg) a block that was read',
    'Read again; on the embedded chain this follows a crash.',
  ),
  block_unknown: again('The chain does not have the block yet', 'Wait until the chain has reached it.'),
  epoch_conflict: once(
    'The chain has another header for this epoch',
    'The chain is the truth: compare the two headers with `cairn audit`.',
  ),
  quorum_missing: again(
    'Too few committed oracles have signed the header',
    'Ask the other oracles for their signatures.',
  ),
  epoch_unknown: once('The chain has no header for this epoch', 'Ask for an epoch that was submitted.'),
  anvil_missing: once(
    'There is no embedded chain for this machine',
    'Run a chain elsewhere and give its URL: --rpc.',
  ),
  anvil_failed: once(
    'The embedded chain did not start',
    'See what it said; --rpc uses another chain instead.',
  ),
  anvil_stopped: again(
    'The embedded chain stopped by itself',
    'It is started again from its last checkpoint.',
  ),
  checkpoint_corrupt: once(
    'No checkpoint of the embedded chain is whole',
    'Restore the folder from a copy, or delete it to begin a new chain.',
  ),
  checkpoint_failed: again(
    'A checkpoint of the embedded chain could not be written or read',
    'Make room on the disk; the previous checkpoint is untouched.',
  ),
} as const satisfies Record<string, ChainProblem>

export type ChainErrorCode = keyof typeof CHAIN_ERRORS

export class ChainError extends OperatingError<ChainErrorCode> {
  override readonly name = 'ChainError'

  constructor(code: ChainErrorCode, facts: Facts = {}, { cause }: ErrorOptions = {}) {
    const { title, hint, retryable } = CHAIN_ERRORS[code]
    super(code, withFacts(title, facts), { facts, hint, retryable, cause })
  }
}

export function isChainError(error: unknown, code?: ChainErrorCode): error is ChainError {
  return error instanceof ChainError && (code === undefined || error.code === code)
}

function again(title: string, hint: string): ChainProblem {
  return { retryable: true, title, hint }
}

function once(title: string, hint: string): ChainProblem {
  return { retryable: false, title, hint }
}
