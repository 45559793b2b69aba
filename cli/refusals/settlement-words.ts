/** What Settlement refuses, and whoever launches a network. */
import { date, type Refusals } from './says.ts'

export const SETTLEMENT_WORDS: Refusals = {
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
  NetworkFactory_WrongAmountCame: [
    'the token did not deliver what was sent',
    'Tokens that take a fee on transfer are not supported.',
  ],
  NetworkFactory_LengthsDiffer: ['each founder has a payee', 'Run the launch again.'],
  NetworkFactory_WrongCeilings: [
    'the ceilings of the mint do not ascend, or are steeper than the schedule',
    'Change the emission in the network file.',
  ],
  Settlement_BadSignature: [
    'a signature under the header is none of an oracle’s',
    'Run the node again: it collects them anew.',
  ],
  Settlement_BreakerTooTight: ['the breaker would stop what the schedule pays', 'Name a larger one.'],
  Settlement_EarnedOverSpent: [
    'the header says that more was earned than members spent',
    'Nothing was sent. The epoch is computed again.',
  ],
  Settlement_FactsAhead: ['the header knows the chain further than it is', 'Run the node again.'],
  Settlement_NoQuorum: [
    facts => `${facts['given']} oracles signed it, and ${facts['needed']} are needed`,
    'Wait for the others: cairn oracle status.',
  ],
  Settlement_NotActivated: [
    facts => `epoch ${facts['epoch']} does not pay yet`,
    'A pending epoch is rejected: cairn govern reject EPOCH.',
  ],
  Settlement_NotBurned: [
    'the header counts more as burned than was',
    'Nothing was sent. The epoch is computed again.',
  ],
  Settlement_NotGovernance: ['governance alone may do this', 'Who it is says: cairn govern.'],
  Settlement_NotOracleSet: [
    'the oracles’ contract alone may call this',
    'It is called as a challenge opens or is decided.',
  ],
  Settlement_OverSchedule: [
    'the header issues more than the schedule allows',
    'Nothing was sent. The epoch is computed again.',
  ],
  Settlement_RowsDoNotAscend: [
    'assets in the header ascend, each once',
    'Nothing was sent. The epoch is computed again.',
  ],
  Settlement_RulesInFlight: [
    facts => `other rules wait, for epoch ${facts['fromEpoch']}`,
    'Let them begin first.',
  ],
  Settlement_RulesTooSoon: [
    facts => `rules can begin with epoch ${facts['next']} at the earliest`,
    'Name a later epoch.',
  ],
  Settlement_SameAsset: ['the asset is in the list, or is the token', 'There is nothing to add.'],
  Settlement_ShownBefore: ['the chain knows what was spent of this deposit', 'There is nothing to show.'],
  Settlement_SignersDoNotAscend: [
    'signatures are brought in the order of their accounts, each once',
    'Run the node again.',
  ],
  Settlement_Superseded: [facts => `epoch ${facts['newest']} stands since`, 'There is nothing to bring.'],
  Settlement_TooEarly: [facts => `this epoch ends at ${date(facts['endsAt'])}`, 'Come back then.'],
  Settlement_TooManyAssets: [
    facts => `there are at most ${facts['max']} assets`,
    'Take one off the list first.',
  ],
  Settlement_TooManyPending: [
    facts => `${facts['pending']} epochs are pending, and no more fit`,
    'Wait until the oldest one pays.',
  ],
  Settlement_WindowOutOfRange: [
    facts => `the window is from ${facts['least']} s to ${facts['most']} s, not ${facts['window']} s`,
    'Name another one.',
  ],
  Settlement_WrongEpoch: [
    facts => `epoch ${facts['expected']} comes next, not ${facts['given']}`,
    'Bring them in their order.',
  ],
  Settlement_WrongParent: [
    'the header follows another one than the chain’s newest',
    'Run the node again: it follows the chain.',
  ],
  Settlement_WrongRules: [
    'the header names other rules than the chain',
    'Give the node the network’s rules: docs/operator.md.',
  ],
  Settlement_WrongSigners: ['these are not the oracles that sign now', 'Run the command again.'],
  Settlement_ZeroRoot: ['the header names no ledger', 'Nothing was sent. The epoch is computed again.'],
}
