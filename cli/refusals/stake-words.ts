/** What the contract of stakes refuses. */
import { date, type Refusals } from './says.ts'

const LOOK = 'cairn stake KIND SUBJECT says how it stands.'

export const STAKE_WORDS: Refusals = {
  Stakes_CommissionTooHigh: [
    facts =>
      `the commission is ${percent(facts['commission'])}, or will be: more than the ${percent(facts['most'])} that were agreed to`,
    'Agree to more, or back somebody else: --most-commission.',
  ],
  Stakes_Expired: [
    facts => `what was signed was good until ${date(facts['expiry'])}`,
    'Sign again: run the command again.',
  ],
  Stakes_NotAccepting: ['nobody can stake behind it: it takes none, or has no bond that could be cut', LOOK],
  Stakes_NotEnough: ['the account has less than that behind it', LOOK],
  Stakes_NotReady: [facts => `it comes back from ${date(facts['readyAt'])} on`, 'Come back then.'],
  Stakes_NotSigned: [
    'the account has not signed this',
    'Another stake or another network was signed: run the command again.',
  ],
  Stakes_NotSynced: [
    'cuts of its bond wait to be counted',
    'Count them first: cairn stake KIND SUBJECT sync.',
  ],
  Stakes_NotTheSubject: ['only who is backed sets its terms', 'Give that account’s key: --key FILE.'],
  Stakes_Nothing: ['the account has nothing behind it', LOOK],
  Stakes_OverCap: [
    'its own bond carries no more than is staked already, and that',
    'Stake less, or back somebody else.',
  ],
  Stakes_OverPart: [
    'one account may stake only a part of what its bond carries',
    'Stake less, or back somebody else.',
  ],
  Stakes_TooSmall: ['it is less than the least stake', 'Stake more.'],
  Stakes_WrongAmountCame: [
    'the token did not deliver what was sent',
    'Tokens that take a fee on transfer are not supported.',
  ],
  Stakes_WrongCommission: [facts => `a commission is at most ${percent(facts['most'])}`, 'Name a lower one.'],
  Stakes_WrongTerms: [facts => `the terms do not fit: ${facts['field']}`, 'Name another figure.'],
}

/** Of ten thousandths. */
function percent(part: string | number | bigint | boolean | null | undefined): string {
  return `${Number(part ?? 0) / 100} %`
}
