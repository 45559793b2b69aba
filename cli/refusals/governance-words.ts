/** What governance's contracts refuse: the governor, the manager behind it, locks of votes, votes of regions and of sites. */
import { date, type Refusals } from './says.ts'

const ASK_GOVERNANCE = 'Who it is says: cairn govern.'
const LIST = 'cairn govern list shows what is open.'

const MANAGER_WORDS: Refusals = {
  AccessManagerAlreadyScheduled: [
    'the same is scheduled already',
    'cairn govern says from when on it can be done.',
  ],
  AccessManagerExpired: [
    'what was scheduled was not done in time',
    'Schedule it again: run the command again.',
  ],
  AccessManagerNotReady: [
    'it is scheduled, and its delay is not over',
    'cairn govern says from when on it can be done.',
  ],
  AccessManagerNotScheduled: ['it is not scheduled', 'Run the command without --cancel: it schedules it.'],
  AccessManagerUnauthorizedAccount: ['the account has not the role for this', ASK_GOVERNANCE],
  AccessManagerUnauthorizedCall: ['the account has not the role for this', ASK_GOVERNANCE],
  AccessManagerUnauthorizedCancel: ['only who scheduled it, or a guardian, takes it back', ASK_GOVERNANCE],
  AccessManagerUnauthorizedConsume: ['it is not scheduled for this contract', ASK_GOVERNANCE],
  AccessManagerBadConfirmation: [
    'a role is laid down by who has it, and names itself',
    'Give that account’s key: --key FILE.',
  ],
  AccessManagerLockedRole: ['this role cannot be given or changed', ASK_GOVERNANCE],
  AccessManagerLockedFunction: ['the roles of this function cannot be changed', ASK_GOVERNANCE],
}

const GOVERNOR_WORDS: Refusals = {
  GovernorAlreadyCastVote: ['the account has voted already', 'A vote cannot be changed.'],
  GovernorAlreadyQueuedProposal: [
    'the proposal is queued already',
    'Carry it out once its delay is over: cairn govern execute PROPOSAL.',
  ],
  GovernorDisabledDeposit: ['the governor takes no coins', 'Send them to the treasury.'],
  GovernorInsufficientProposerVotes: [
    facts => `the account has ${facts['votes']} votes, and a proposal needs ${facts['threshold']}`,
    'Lock more, or have others delegate to it: cairn govern lock, cairn govern delegate.',
  ],
  GovernorInvalidProposalLength: [
    'a proposal calls at least one function, with a value and data for each',
    'Name what is to change.',
  ],
  GovernorInvalidSignature: [
    'the voter has not signed this vote',
    'Another vote or another network was signed: sign again.',
  ],
  GovernorInvalidVoteParams: ['a vote carries nothing besides', 'Vote again without what was added.'],
  GovernorInvalidVoteType: ['this is no vote', 'Write for, against or abstain.'],
  GovernorPreventLateQuorumVoteExtensionTooLarge: [
    facts =>
      `an answer of ${facts['newVoteExtension']} s is longer than the voting itself, ${facts['maxVoteExtension']} s`,
    'Name a shorter one.',
  ],
  GovernorInvalidVotingPeriod: ['a vote of no time is none', 'Name a longer one.'],
  GovernorLockedIgnore: ['where proposals queue is fixed', ASK_GOVERNANCE],
  GovernorMismatchedNonce: ['the proposal was changed since it was signed', 'Run the command again.'],
  GovernorNonexistentProposal: ['there is no such proposal', LIST],
  GovernorOnlyExecutor: ['only a vote of holders changes this', 'Propose it: cairn govern propose …'],
  GovernorProposalQueueingFailed: [
    'the proposal could not be queued',
    'cairn govern show PROPOSAL says what it would do.',
  ],
  GovernorProposalQueueingNotRequired: [
    'this proposal needs no queue',
    'Carry it out: cairn govern execute PROPOSAL.',
  ],
  GovernorRestrictedProposer: [
    'the proposal is reserved for another account',
    'Its description names who may make it.',
  ],
  GovernorUnableToCancel: [
    'only who proposed it takes it back, and only before it is carried out',
    'Give the proposer’s key: --key FILE.',
  ],
  GovernorUnexpectedProposalState: [
    facts => `the proposal is ${PROPOSAL_STATES[Number(facts['current'])] ?? 'in another state'}`,
    'cairn govern show PROPOSAL says what comes next.',
  ],
  GovernorUnmetDelay: [
    facts => `it can be carried out from ${date(facts['neededTimestamp'])} on`,
    'Come back then.',
  ],
  HolderGovernor_RaisesNow: [
    'it passed as a cut, and would raise now: other rules are in force, or the council took its word back',
    'Propose it again: it needs the higher bar.',
  ],
  HolderGovernor_NotCouncil: ['the council alone says that rules cut the mint', ASK_GOVERNANCE],
  HolderGovernor_OutOfRange: [
    facts => `${facts['field']} is ${facts['given']}, and must be from ${facts['least']} to ${facts['most']}`,
    'Name another figure.',
  ],
  Directory_BadName: [
    'this is no name for a part of the network',
    'Names are small letters and digits, such as treasury.',
  ],
  Directory_Full: [
    facts => `there are ${facts['max']} of them, and no more fit`,
    'Take one off the list first.',
  ],
  Directory_KindsDoNotAscend: ['kinds are named once each, in ascending order', 'Run the command again.'],
  Directory_NotGovernance: ['governance alone may do this', ASK_GOVERNANCE],
  Directory_NotListed: ['it is not on the list', ASK_GOVERNANCE],
  Directory_TooManyKinds: [facts => `an issuer has at most ${facts['max']} kinds`, 'Name fewer.'],
}

const PROPOSAL_STATES = [
  'not open for votes yet',
  'open for votes',
  'taken back',
  'defeated',
  'accepted, and not queued',
  'queued',
  'out of date',
  'carried out',
]

const LOCK_WORDS: Refusals = {
  VoteLock_Expired: [facts => `what was signed was good until ${date(facts['expiry'])}`, 'Sign again.'],
  VoteLock_NotOfThisCurve: [
    'locks of this network end by themselves',
    'cairn govern withdraw-lock, once it is over.',
  ],
  VoteLock_NotOver: [
    'the lock is not over',
    'Ask for it back first, or come back when it ends: cairn govern.',
  ],
  VoteLock_NotSigned: [
    'the account has not signed this lock',
    'Sign again: another lock, or another network, was signed.',
  ],
  VoteLock_Nothing: [
    'nothing of this account is locked, or it is asked back already',
    'Lock some first: cairn govern lock AMOUNT.',
  ],
  VoteLock_WrongEnd: [
    facts =>
      Number(facts['most']) === 0
        ? 'a lock of this network has no end of its own'
        : `a lock ends from ${date(facts['least'])} to ${date(facts['most'])}, at the beginning of a week`,
    'Name another duration. A lock is never made shorter.',
  ],
  VotesExpiredSignature: [facts => `what was signed was good until ${date(facts['expiry'])}`, 'Sign again.'],
  ERC5805FutureLookup: ['votes of a time to come are not known', 'Run the command again.'],
  ERC6372InconsistentClock: [
    'the governor and the votes count time differently',
    'Tell whoever launched the network.',
  ],
  VotingFactory_WrongLongest: ['the longest lock is outside of what is possible', 'Name another one.'],
}

const ELECTORATE_HINT = 'Ask a node again: it has the proofs of the newest epoch that pays.'

const REGION_WORDS: Refusals = {
  RegionalVotes_Disowned: [
    facts => `epoch ${facts['epoch']}, by whose voters this was opened, was disowned`,
    'Propose it again.',
  ],
  RegionalVotes_Ended: [facts => `votes were taken until ${date(facts['endsAt'])}`, LIST],
  RegionalVotes_NoElectorate: [
    facts => `the rules of epoch ${facts['epoch']} name no voters of regions`,
    'Vote for rules that do.',
  ],
  RegionalVotes_NoVoter: [
    'the account has no vote in this region',
    'Votes are verified devices that stand there.',
  ],
  RegionalVotes_Nobody: ['nobody is named who is paid', 'Name an account.'],
  RegionalVotes_NotGovernance: ['governance alone may do this', ASK_GOVERNANCE],
  RegionalVotes_NotNewest: [facts => `epoch ${facts['newest']} pays since`, ELECTORATE_HINT],
  RegionalVotes_NotPassed: [
    facts => `${facts['inFavour']} votes for, ${facts['against']} against: it needs ${facts['needed']}`,
    'It is not accepted.',
  ],
  RegionalVotes_NotSigned: ['the account has not signed this vote', 'Sign again.'],
  RegionalVotes_NotVoter: ['the vote is another account’s', 'Give that account’s key: --key FILE.'],
  RegionalVotes_Opinion: ['it asks for an opinion, and pays nothing', 'There is nothing to carry out.'],
  RegionalVotes_OtherElectorate: [
    'the votes are of another epoch than the one it was opened with',
    ELECTORATE_HINT,
  ],
  RegionalVotes_Over: ['it is over: paid, or stopped', LIST],
  RegionalVotes_TooEarly: [
    facts => `it can be carried out from ${date(facts['from'])} on`,
    'Come back then.',
  ],
  RegionalVotes_TooLate: [
    facts => `it could be carried out until ${date(facts['until'])}`,
    'Propose it again.',
  ],
  RegionalVotes_TooMuch: ['the region has less than that', 'cairn govern regions says what is left of each.'],
  RegionalVotes_TooOld: [
    facts => `the newest epoch that pays ended at ${date(facts['end'])}, too long ago to say who votes`,
    'Wait until newer ones pay: cairn status.',
  ],
  RegionalVotes_Unknown: ['there is no such proposal', LIST],
  RegionalVotes_VotedAlready: ['the account has voted already', 'A vote cannot be changed.'],
  RegionalVotes_WrongAmountCame: [
    'the token did not deliver what was sent',
    'Tokens that take a fee on transfer are not supported.',
  ],
  RegionalVotes_WrongTerms: [facts => `the terms do not fit: ${facts['field']}`, 'Name another figure.'],
}

const SITE_WORDS: Refusals = {
  Siting_Bound: [
    'what was pledged is bound until the vote or the time to build is over',
    'cairn govern sitings says until when.',
  ],
  Siting_BuiltBefore: [
    facts => `a device stood there from epoch ${facts['since']} on, before anybody was asked`,
    'Only what is new is paid.',
  ],
  Siting_Disowned: ['the epoch by whose voters this was opened was disowned', 'Propose it again.'],
  Siting_Ended: [facts => `ranks were taken until ${date(facts['endsAt'])}`, LIST],
  Siting_NoVoter: ['the account has no vote in this region', 'Votes are verified devices that stand there.'],
  Siting_NotBuilt: [
    'the newest epoch knows of nobody who built there',
    'Come back when the device has proved itself for an epoch.',
  ],
  Siting_NotGovernance: ['governance alone may do this', ASK_GOVERNANCE],
  Siting_NotLongEnough: [
    facts => `it has stood there since epoch ${facts['since']}, and has to for ${facts['epochs']} epochs`,
    'Come back then.',
  ],
  Siting_NotNewest: [facts => `epoch ${facts['newest']} pays since`, ELECTORATE_HINT],
  Siting_NotOpen: ['nothing can be pledged for this site any more', LIST],
  Siting_NotShown: [
    'nobody has shown that the site is built',
    'Show it first: cairn govern site-show NUMBER.',
  ],
  Siting_NotSigned: ['the account has not signed this ranking', 'Sign again.'],
  Siting_NotVoter: ['the vote is another account’s', 'Give that account’s key: --key FILE.'],
  Siting_Over: ['it is over: paid, closed or stopped', LIST],
  Siting_RankedAlready: ['the account has ranked them already', 'A ranking cannot be changed.'],
  Siting_ShownAlready: ['somebody has shown already that it is built', 'cairn govern sitings says who.'],
  Siting_StillVoting: [facts => `ranks are taken until ${date(facts['endsAt'])}`, 'Come back then.'],
  Siting_TooEarly: [facts => `it is paid from ${date(facts['payFrom'])} on`, 'Come back then.'],
  Siting_TooLate: [
    facts => `it had to be built until ${date(facts['buildUntil'])}`,
    'What was pledged goes back.',
  ],
  Siting_TooOld: [
    facts => `the newest epoch that pays ended at ${date(facts['end'])}, too long ago to say who votes`,
    'Wait until newer ones pay: cairn status.',
  ],
  Siting_Unknown: ['there is no such question or site', LIST],
  Siting_WrongAmount: [
    'the token did not deliver what was sent',
    'Tokens that take a fee on transfer are not supported.',
  ],
  Siting_WrongOrder: ['a ranking names sites of the question, each once', 'cairn govern sitings lists them.'],
  Siting_WrongQuestion: [facts => `the question does not fit: ${facts['field']}`, 'Name another one.'],
  Siting_WrongTerms: [facts => `the terms do not fit: ${facts['field']}`, 'Name another figure.'],
}

export const GOVERNANCE_WORDS: Refusals = Object.assign(
  {},
  MANAGER_WORDS,
  GOVERNOR_WORDS,
  LOCK_WORDS,
  REGION_WORDS,
  SITE_WORDS,
)
