/** What shares of machines refuse, and what is built on them: compliance, the income view, the lending example. */
import { date, type Refusals } from './says.ts'

const LOOK = 'cairn shares SHARES says how they stand.'

export const SHARE_WORDS: Refusals = {
  MachineShares_Backing: [
    'some of these shares back a decision, and stay where they are until it is over',
    'Take them back first: cairn shares SHARES unback.',
  ],
  MachineShares_BidTooLow: ['the bid is below what is asked, or below the best one', LOOK],
  MachineShares_Closed: [
    'the shares are wound up: nothing of them moves any more',
    'What is due is still paid: collect ACCOUNT.',
  ],
  MachineShares_NoHolder: ['the account holds none of these shares', LOOK],
  MachineShares_NoSale: ['the machines are not for sale', 'Holders decide on a sale: propose sell AMOUNT.'],
  MachineShares_NotAllowed: [
    'the rules of these shares do not let them go there',
    'They say who may hold them: country, count or time.',
  ],
  MachineShares_NotBacked: ['not enough shares back the decision', LOOK],
  MachineShares_NotBidder: ['the bid is another account’s, or there is none', LOOK],
  MachineShares_NotClosed: ['the shares are not wound up', 'Holders decide on it: propose wind-up ACCOUNT.'],
  MachineShares_NotGuardian: ['the account is no guardian of these shares', LOOK],
  MachineShares_NotLost: [
    'guardians have not said that this wallet is lost',
    'They say so: lost ACCOUNT TO.',
  ],
  MachineShares_NotMachine: [
    'the machine is not of these shares, and is not offered to them',
    'Its owner offers it: cairn device sell DEVICE --to SHARES.',
  ],
  MachineShares_NotManager: ['whoever runs the machines may do this alone', LOOK],
  MachineShares_NotYet: [facts => `it can be done from ${date(facts['readyAt'])} on`, 'Come back then.'],
  MachineShares_Nothing: ['there is nothing of this', LOOK],
  MachineShares_Over: [
    'no such decision is open: it was carried out, its time is over, or there is none',
    LOOK,
  ],
  MachineShares_Selling: [
    facts => `the machines are for sale until ${date(facts['endsAt'])}`,
    'Come back then.',
  ],
  MachineShares_ToItself: ['shares are not sent to themselves', 'Name an account.'],
  MachineShares_TooFew: [
    'whoever holds any holds a thousandth of all at least, on both sides',
    'Send more, or all of them.',
  ],
  MachineShares_WrongAmountCame: [
    'the token did not deliver what was sent',
    'Tokens that take a fee on transfer are not supported.',
  ],
  MachineShares_WrongTerms: [facts => `the terms do not fit: ${facts['field']}`, 'Name another one.'],
  ShareFactory_NotOfNetwork: [
    'registry and settlement are not of one network',
    'Name the network’s own: --deployment FILE.',
  ],
  ShareCompliance_NotBound: [
    'the module did not take this compliance',
    'Modules belong to one compliance each: make a new one.',
  ],
  ShareCompliance_NotMaker: [
    'only who made the compliance may do this',
    'Give that account’s key: --key FILE.',
  ],
  ShareCompliance_NotToken: ['only the shares themselves may call this', 'It is called as shares move.'],
  ShareCompliance_TooMany: [facts => `there are at most ${facts['most']} modules`, 'Name fewer.'],
  ShareModule_BoundBefore: ['the module belongs to another compliance', 'Make a new one.'],
  ShareModule_NotCompliance: ['only the module’s compliance may call this', 'It is called as shares move.'],
  PlainIdentities_NotMaker: [
    'only who made these identities may write them',
    'Give that account’s key: --key FILE.',
  ],
  IncomeView_Falls: [
    facts => `income never falls, and with epoch ${facts['epoch']} it would: another one was disowned since`,
    'Show the newest line first.',
  ],
  IncomeView_NotIncome: [
    'the line is of another asset than the one that is shown',
    'Bring the line of the income’s asset.',
  ],
  IncomeView_NotParent: [
    facts => `the header of epoch ${facts['epoch']} is not the parent of the one after it`,
    'Bring the headers from the newest on back, each the parent of the one before.',
  ],
  IncomeView_NotThatRoot: [
    'the proof leads to another root than the header’s',
    'Ask a node for the line of that epoch.',
  ],
  IncomeView_NotNewestRoot: [
    'a newer root pays since',
    'Bring the line under the newest one: a node has its proof.',
  ],
  ShareLending_BeingSold: ['what secures the loan is being sold', 'Wait until the auction is over.'],
  ShareLending_HasLoan: ['the account has a loan already', 'Pay it back first.'],
  ShareLending_NoLoan: ['the account has no loan', 'There is nothing to pay back.'],
  ShareLending_NotForSale: ['what secures the loan is not for sale', 'Only an overdue loan is auctioned.'],
  ShareLending_NotProved: [
    'the income of the whole span is not shown',
    'Show a line near its beginning and one of now: docs/machine-shares.md.',
  ],
  ShareLending_TooDear: ['the price is more than the bid', 'It falls with time: come back, or bid more.'],
  ShareLending_Sold: [
    'the machine is sold: what the sale brings for the pledge pays the debt',
    'Settle it: anyone may.',
  ],
  ShareLending_TooSmall: ['a pledge is at least as many shares as anybody holds', 'Pledge more.'],
  ShareLending_TooMuch: ['that is more than is lent on this income', 'Borrow less.'],
}
