/** What the oracles’ contract refuses. */
import { date, type Refusals } from './says.ts'

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

export const ORACLE_WORDS: Refusals = {
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
  OracleSet_WrongAmountCame: [
    'the token did not deliver what was sent',
    'Tokens that take a fee on transfer are not supported.',
  ],
  OracleSet_NotLapsed: [facts => `governance has until ${date(facts['until'])} to decide`, 'Come back then.'],
}
