/**
 * What a contract refuses, in plain English: the name of its error → what it means and what would be right. The error's facts
 * stand below it, as it gave them; seconds since 1970 are said as a date.
 */
import { isChainError } from '../../chain/errors.ts'
import { formatMoment } from '../../client/format.ts'
import type { ErrorFacts } from '../../protocol/operating-error.ts'

export interface Refusal {
  readonly message: string
  readonly hint: string
}

type Says = readonly [message: string | ((facts: ErrorFacts) => string), hint: string]

const DEVICES: Readonly<Record<string, Says>> = {
  DeviceRegistry_NotOwner: ['the device is not the sender’s', 'Give the key of its owner: --key FILE.'],
  DeviceRegistry_NotOffered: [
    'the device is not offered to this account',
    'Its owner offers it: cairn device sell DEVICE --to ACCOUNT. A move or a registration since ends an offer.',
  ],
  DeviceRegistry_BadAcceptance: ['the account has not signed that it takes the device', 'Let it sign again.'],
  DeviceRegistry_BadSignature: [
    'the device has not signed this',
    'Another change of it came in between, or it is another network: run the command again.',
  ],
  DeviceRegistry_Expired: [
    facts => `what the device signed was good until ${date(facts['deadline'])}`,
    'Run the command again. Is the clock of this machine right?',
  ],
  DeviceRegistry_BondTooSmall: [
    'the owner’s bond does not cover its devices',
    'Put up what is missing: --bond, with the owner’s key.',
  ],
  DeviceRegistry_NotReady: [
    facts => `it can be taken out from ${date(facts['readyAt'])} on`,
    'Come back then.',
  ],
  DeviceRegistry_NotShared: [
    'the two messages do not prove a shared key',
    'Two different messages under one number are needed.',
  ],
  DeviceRegistry_SettledBefore: [
    'this shared key was reported before',
    'There is nothing more to cut for it.',
  ],
  DeviceRegistry_NothingToCut: [
    'nobody who answers for the device has a bond left',
    'The finding lowers its reputation by itself.',
  ],
  DeviceRegistry_NoCut: ['nothing that was cut waits for this device', 'It was paid, or given back.'],
  DeviceRegistry_NotGovernance: ['governance alone may do this', 'Who it is says: cairn govern.'],
  DeviceRegistry_NotAllowed: [
    'the account has neither sent this allowance nor signed it',
    'Give the key of the account whose deposit it is: --key FILE.',
  ],
  DeviceRegistry_NonceUsed: [
    'the account has given this device a newer allowance since',
    'Sign another one: run the command again.',
  ],
  DeviceRegistry_PeriodTooShort: [
    facts => `an allowance’s period is at least ${facts['least']} s`,
    'Name a longer one.',
  ],
  DeviceRegistry_Refused: ['the registry refused the device', 'Look at the reason and join again.'],
}

const ORACLES: Readonly<Record<string, Says>> = {
  OracleSet_NotGovernance: ['governance alone may do this', 'Who it is says: cairn govern.'],
  OracleSet_NotCommitted: [
    'the proof was not committed to by this account',
    'Run the command again: it commits first, and brings the proof a minute later.',
  ],
  OracleSet_CommittedBefore: ['this was committed to before', 'Bring the proof.'],
  OracleSet_NotClosed: ['the challenge is not decided', 'Wait until it is, or has lapsed.'],
  OracleSet_StakeTooSmall: ['whoever joins a challenge stakes more than that', 'Run the command again.'],
  OracleSet_NotAdmitted: [
    'governance has not admitted this account',
    'Ask it to: cairn oracle admit ACCOUNT.',
  ],
  OracleSet_NotJoined: [
    'the account is no oracle of this network',
    'Give the key that the oracle signs with now: --key FILE.',
  ],
  OracleSet_NotLeaving: ['the oracle is not leaving', 'Leave first: cairn oracle leave.'],
  OracleSet_AlreadyLeaving: [
    'the oracle is leaving already',
    'cairn oracle leave takes its bond out, once it is due.',
  ],
  OracleSet_Full: [facts => `there are ${facts['max']} oracles, and no more fit`, 'Wait until one leaves.'],
  OracleSet_LastOne: [
    'it is the last oracle that can sign',
    'Let another one join first: without any, epochs stand still.',
  ],
  OracleSet_NotReady: [
    facts => `it is due at ${date(facts['readyAt'] ?? facts['leavesAt'])}`,
    'Come back then.',
  ],
  OracleSet_NoPayee: ['nobody is named for the oracle’s share', 'Write --payee ACCOUNT.'],
  OracleSet_NoSigner: ['nobody’s account cannot be an oracle', 'Name an account.'],
  OracleSet_KeyTaken: ['the receipt key is another oracle’s, or was one’s', 'Make a new one.'],
  OracleSet_KeyNotHeld: [
    'the receipt key has not signed for this oracle',
    'Start the node again with its own key.',
  ],
  OracleSet_AccountTaken: [
    'the account is an oracle’s, or was one’s',
    'Take an account that no oracle ever had.',
  ],
  OracleSet_NotOffered: ['the place is not offered to this account', 'The oracle offers it first.'],
  OracleSet_NoFault: [
    facts => `it proves no fault: ${WHY_NOT[String(facts['why'])] ?? String(facts['why'])}`,
    'Nothing was sent. Look at what was brought.',
  ],
  OracleSet_PunishedBefore: ['this fault was proved before', 'It is paid for once.'],
  OracleSet_NothingLeft: ['the oracle has no bond left', 'There is nothing to cut.'],
  OracleSet_ChallengeOpen: [
    'a challenge is not decided yet',
    'Wait until it is. Meanwhile no bond is paid back.',
  ],
  OracleSet_NoChallenge: ['this challenge is not open', 'It was decided, or has lapsed.'],
  OracleSet_NotLapsed: [facts => `governance has until ${date(facts['until'])} to decide`, 'Come back then.'],
}

const SETTLEMENT: Readonly<Record<string, Says>> = {
  Settlement_NotEnough: [
    'the deposit holds less than that',
    'Ask for no more than what is left: cairn withdraw ACCOUNT --all.',
  ],
  Settlement_NothingRequested: [
    'nothing of this deposit is asked for',
    'Ask first: cairn withdraw ACCOUNT AMOUNT.',
  ],
  Settlement_NotReady: [
    facts =>
      `it was asked for at ${date(facts['requestTime'])}, and the root that pays knows the chain until ${date(facts['factsTime'])}`,
    'Come back when a newer epoch pays: cairn status.',
  ],
  Settlement_NotNewestRoot: [
    'a newer root pays since',
    'Run the command again: the node has its proof, or soon will.',
  ],
  Settlement_LineNeeded: [
    facts => `without a proof it is paid from ${date(facts['dueAt'])} on, or when the oracles are silent`,
    'Ask a node that has the proof: --node URL.',
  ],
  Settlement_DepositTooSmall: [
    facts => `a deposit has at least ${facts['least']} base units`,
    'Deposit more at once.',
  ],
  Settlement_WrongAmountCame: [
    'the token did not deliver what was sent',
    'Tokens that take a fee on transfer are not supported.',
  ],
  Settlement_Paused: [
    facts => `payments are paused until ${date(facts['until'])}`,
    'Come back then: nothing is lost. cairn govern says who paused them.',
  ],
  Settlement_NotPaused: ['payments are not paused', 'Pause them first: cairn govern pause.'],
  Settlement_PausedLately: [
    facts => `payments were paused lately; the next pause can begin at ${date(facts['next'])}`,
    'Reject what is pending, or disown it with the governor’s delay.',
  ],
  Settlement_UnknownRoot: [
    'the proof leads to a root that does not pay, or pays no more',
    'Ask the node again, or another one: --node URL.',
  ],
  Settlement_NothingDue: [
    'the account has taken out all of it',
    'Newer earnings can be claimed when their epoch pays.',
  ],
  Settlement_NotPending: [
    facts => `epoch ${facts['epoch']} is not pending`,
    'Only an epoch whose challenge window is open can be challenged.',
  ],
  Settlement_Frozen: [
    facts => `epoch ${facts['from']} and those after it are frozen`,
    'Wait until the challenge is decided.',
  ],
  Settlement_NotActive: [
    facts => `the challenge window of epoch ${facts['epoch']} is not over`,
    'Come back when it is: cairn status.',
  ],
  Settlement_WrongHeader: [
    facts => `this is not the header of epoch ${facts['epoch']}, or it is too old`,
    'The chain remembers few epochs: bring proofs in time.',
  ],
  Settlement_UnknownAsset: ['this asset cannot be deposited here', 'Use what members pay with.'],
  NetworkFactory_OutOfRange: [
    facts => `${facts['field']} is ${facts['given']}, and must be from ${facts['least']} to ${facts['most']}`,
    'Change it in the network file, or in the options of the launch.',
  ],
}

const TOKENS: Readonly<Record<string, Says>> = {
  ERC20InsufficientBalance: ['the account has less of the token than that', 'Send it what is missing.'],
  ERC20InsufficientAllowance: ['the contract may not take so much of the token', 'Run the command again.'],
}

const WHY_NOT: Readonly<Record<string, string>> = {
  'not one view': 'the two headers are of different epochs or views',
  'one header': 'the two headers are the same',
  'not one oracle': 'the two headers are signed by different accounts',
  'within budget': 'the header earns no more than the schedule allows',
  'not the promised epochs': 'those are not the epochs that the receipt promises',
  'not absent': 'the message is in the evidence',
  'no oracle': 'who signed is no oracle of this network, or has its bond back',
  'not signed': 'the receipt is not signed by that key for this network',
  'path too long': 'the receipt’s path is longer than any batch',
  'not the challenged header': 'it is not the header that was challenged',
}

const REFUSALS = new Map(Object.entries({ ...DEVICES, ...ORACLES, ...SETTLEMENT, ...TOKENS }))

export const KNOWN_REFUSALS: readonly string[] = [...REFUSALS.keys()]

/** Undefined for an error that needs no other words than its name. */
export function explainRefusal(facts: ErrorFacts): Refusal | undefined {
  const says = REFUSALS.get(String(facts['error']))
  if (says === undefined) return undefined
  const [message, hint] = says
  return { message: typeof message === 'string' ? message : message(facts), hint }
}

/** That a contract refused it with this error. */
export function isRefusal(error: unknown, name: string): boolean {
  return isChainError(error, 'tx_reverted') && error.facts['error'] === name
}

function date(seconds: ErrorFacts[string] | undefined): string {
  return `${formatMoment(Number(seconds ?? 0) * 1000, 'UTC')} UTC`
}
