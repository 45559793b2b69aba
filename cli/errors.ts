/**
 * What can go wrong at the command line. A code belongs to one of three kinds, and the kind is the exit code: 1 what was
 * typed or handed in, 2 the chain, 3 this machine and its configuration. Every error says what would be right.
 */
import { type ErrorParts, OperatingError } from '../protocol/operating-error.ts'

export const EXIT = { ok: 0, input: 1, chain: 2, config: 3, fault: 70 } as const

export type ExitKind = Exclude<keyof typeof EXIT, 'ok'>

/** Code → whose matter it is, and what it means. `cairn help errors` prints this table. */
export const CLI_ERRORS = {
  command_unknown: ['input', 'There is no such command.'],
  option_unknown: ['input', 'The command has no such option.'],
  option_value: ['input', 'An option’s value is missing or is not of its kind.'],
  argument_missing: ['input', 'The command needs one more argument.'],
  argument_unexpected: ['input', 'The command takes fewer arguments.'],
  argument_invalid: ['input', 'An argument is not of its kind.'],
  not_found: ['input', 'The node knows nothing under this name.'],
  evidence_missing: ['input', 'The source does not hold what the audit needs.'],
  nothing_to_claim: ['input', 'The account has nothing to claim yet.'],
  nothing_to_report: ['input', 'There is no shared key to prove, or no bond to cut for it.'],
  nothing_to_withdraw: ['input', 'The account has asked for nothing of its deposit, or has none left.'],
  nothing_to_prove: ['input', 'What was brought is no proof of an oracle’s fault.'],
  nothing_to_do: ['input', 'It is so already, or there is nothing that could be done.'],
  wrong_money: ['input', 'Members of this network pay with something else.'],
  no_price: ['input', 'Credits cannot be bought in this way now.'],
  too_early: ['input', 'It can be done later: the error says from when on.'],
  too_few_data: [
    'input',
    'Too little has happened, or is said, for what is asked: the error names what is missing.',
  ],
  not_confirmed: ['input', 'The command asks first, and was not told yes.'],
  not_registered: ['input', 'The device is not in the registry.'],
  not_yours: ['input', 'Only another account may do this.'],
  epoch_not_pending: [
    'input',
    'The epoch cannot be challenged: it is not on the chain, or its window is over.',
  ],
  join_rejected: ['input', 'The device could not be brought into the network.'],
  chain_unreachable: ['chain', 'Nothing answers at the chain’s RPC URL.'],
  chain_mismatch: ['chain', 'The chain is not the one that the deployment names.'],
  chain_failed: ['chain', 'The chain refused what was asked of it.'],
  maybe_sent: [
    'chain',
    'It is not known whether what was signed reached the chain. Run the same again: it counts once.',
  ],
  no_holders: ['chain', 'Holders do not govern the network.'],
  no_siting: ['chain', 'Governance has named no contract in which regions look for sites.'],
  not_built: [
    'chain',
    'Nothing of the account has been verified in the site that won, as of the newest epoch that pays.',
  ],
  no_regions: ['chain', 'Regions do not vote in the network, or none has people enough.'],
  no_regional_vote: ['chain', 'The account has no vote in the region.'],
  question_disowned: ['chain', 'The epoch that a region was asked with was disowned.'],
  not_enough_votes: ['chain', 'The account has fewer votes than it takes.'],
  epoch_not_on_chain: ['chain', 'No header of this epoch stands on the chain.'],
  runtime_too_old: ['config', 'This Node.js is older than what cairn is made for.'],
  node_unreachable: ['config', 'Nothing answers at the node’s URL.'],
  node_failed: ['config', 'The node answered with an error of its own.'],
  no_deployment: ['config', 'No deployment file was found.'],
  no_node: ['config', 'It is not known where the node listens.'],
  file_unreadable: ['config', 'A file could not be read.'],
  file_invalid: ['config', 'A file does not hold what it should.'],
  network_file: ['config', 'The network file could not be loaded.'],
  rules_unusable: [
    'config',
    'The rules that a source tells cannot be audited by: the chain goes by others, or they name a resource that is not part of cairn.',
  ],
  data_in_use: ['config', 'Another process is using this data folder.'],
  data_of_other_network: ['config', 'The data folder belongs to another network.'],
  agents_failed: ['config', 'A device’s process could not be started.'],
  process_failed: ['config', 'A process of the network could not be started, or cannot go on.'],
  store_programs: ['config', 'PostgreSQL is not installed on this machine.'],
  store_folder: ['config', 'The database cannot be kept in this folder.'],
  broker_programs: ['config', 'Mosquitto is not installed on this machine, or its tools do not run.'],
  gateway_unknown: ['config', 'It is not known which vault is meant, or where it is.'],
  gateway_unreachable: ['config', 'The vault of this machine does not answer.'],
  gateway_refused: ['input', 'The vault, or the providers behind it, did not do what was asked.'],
  renter_unknown: ['config', 'It is not known which requester of compute is meant, or where it is.'],
  renter_unreachable: ['config', 'The requester of compute on this machine does not answer.'],
  scan_refused: ['input', 'The consent or the order of a scan is not good for it: the facts say why.'],
  renter_refused: ['input', 'The requester of compute did not do what was asked.'],
  desk_unknown: ['config', 'It is not known which desk of data is meant, or where it is.'],
  desk_unreachable: ['config', 'The desk of data does not answer.'],
  desk_refused: ['input', 'The desk of data did not do what was asked.'],
  car_unreachable: ['config', 'No car answers at its address.'],
  car_refused: ['input', 'The car did not do what was asked.'],
  job_failed: ['input', 'A job has no result: the error names it, its machines and the cause.'],
  no_funds: ['config', 'The account that should pay for the transaction has no funds.'],
  key_needed: ['config', 'A key is needed to send a transaction.'],
} as const satisfies Record<string, readonly [ExitKind, string]>

export type CliErrorCode = keyof typeof CLI_ERRORS

export class CliError extends OperatingError<CliErrorCode> {
  override readonly name = 'CliError'

  /** @param parts with a hint always: what would be right, as an instruction */
  // biome-ignore lint/complexity/noUselessConstructor: an error of the command line has a hint always
  constructor(code: CliErrorCode, message: string, parts: ErrorParts & { readonly hint: string }) {
    super(code, message, parts)
  }
}
