/** What mirrors on other chains and federations of networks refuse. */
import { date, type Refusals } from './says.ts'

const GUARDIAN = 'Give the guardian’s key: --key FILE.'
const LOOK = 'cairn mirror --there URL says how it stands.'
const FEE = 'Tokens that take a fee on transfer are not supported.'

export const MIRROR_WORDS: Refusals = {
  Mirror_BadSignature: [
    'a signature under the header is none of an oracle’s',
    'Ask another node: --ask URLS.',
  ],
  Mirror_BreakerOutOfRange: ['the breaker is outside of what is possible', 'Name another amount.'],
  Mirror_HeaderKnown: ['the mirror has this header, or one of a later view', 'There is nothing to bring.'],
  Mirror_NoQuorum: [
    facts => `${facts['given']} oracles signed it, and ${facts['needed']} are needed`,
    'Ask more nodes: --ask URLS.',
  ],
  Mirror_NotActive: [facts => `the header counts from ${date(facts['activeAt'])} on`, 'Come back then.'],
  Mirror_NotGovernance: ['the guardian alone may do this', GUARDIAN],
  Mirror_NotMirrored: ['this asset is not paid on this mirror', 'It is paid at home: cairn claim ACCOUNT.'],
  Mirror_NotPaused: ['payments are not paused', LOOK],
  Mirror_NotStale: [
    facts => `the oracles are believed until ${date(facts['staleAt'])}`,
    'They are renewed only where no header has come for long.',
  ],
  Mirror_NotWaiting: ['this header does not wait here', 'Bring it first: cairn mirror carry.'],
  Mirror_NothingDue: [
    'the account has taken out all of it',
    'Newer earnings can be claimed when their header counts here.',
  ],
  Mirror_NothingThere: [
    'the pool is empty, or as much left it today as may',
    'Come back later: what is due stays due.',
  ],
  Mirror_Paused: [
    facts => `payments are paused until ${date(facts['until'])}`,
    'Come back then: nothing is lost.',
  ],
  Mirror_PausedLately: [
    facts => `payments were paused lately; the next pause can begin at ${date(facts['next'])}`,
    'Refuse the header instead.',
  ],
  Mirror_Refused: ['the guardian refused this header', 'A later one may count.'],
  Mirror_SignersDoNotAscend: [
    'signatures are brought in the order of their accounts, each once',
    'Run the command again.',
  ],
  Mirror_Stale: [
    facts => `no header has come since ${date(facts['since'])}, so no oracle is believed any more`,
    'The guardian renews them.',
  ],
  Mirror_Superseded: [facts => `epoch ${facts['newest']} counts here since`, 'There is nothing to bring.'],
  Mirror_TooEarly: [facts => `this epoch ends at ${date(facts['endsAt'])}`, 'Come back then.'],
  Mirror_UnknownRoot: [
    'the proof leads to no root that counts here',
    'Ask the node again, or carry the header over: cairn mirror carry.',
  ],
  Mirror_WrongSigners: [
    'these are not the oracles that the mirror knows',
    'Carry over how they changed: cairn mirror carry.',
  ],
  Mirror_WrongTerms: [facts => `the terms do not fit: ${facts['what']}`, 'Name another figure.'],
  Mirror_ZeroRoot: ['the header names no ledger', 'Bring a later one.'],
  Federation_Full: [facts => `a federation has at most ${facts['most']} networks`, 'Begin another one.'],
  Federation_IsMember: ['the network is in it already', 'There is nothing to add.'],
  Federation_NoMember: [
    facts => `there is no network ${facts['member']}: they are 0 to ${Number(facts['members']) - 1}`,
    'Name another one.',
  ],
  Federation_NotGovernance: ['the federation’s guardian alone may do this', GUARDIAN],
  Federation_NotLeft: [
    'less than that is left for this network',
    'Give more for it: cairn federation allot.',
  ],
  Federation_NotSealed: [
    'the network’s root is under no sealed root of roots',
    'Seal it: cairn federation seal FEDERATION.',
  ],
  Federation_NothingDue: [
    'the account has taken out all of it',
    'Newer earnings can be claimed when their epochs pay.',
  ],
  Federation_OtherAccount: ['the line is another account’s', 'Each claim is of one account.'],
  Federation_OtherAsset: [
    'the line is of another asset than the federation pays',
    'It is paid at home: cairn claim ACCOUNT.',
  ],
  Federation_WrongAmountCame: ['the token did not deliver what was sent', FEE],
  Federation_WrongTerms: [facts => `the terms do not fit: ${facts['what']}`, 'Name another figure.'],
}
