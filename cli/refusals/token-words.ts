/** What tokens, credits and the emission refuse. */
import { date, type Refusals } from './says.ts'

const FEE = 'Tokens that take a fee on transfer are not supported.'
const TERMS = 'Name another figure.'

export const TOKEN_WORDS: Refusals = {
  ERC20InsufficientBalance: ['the account has less of the token than that', 'Send it what is missing.'],
  ERC20InsufficientAllowance: ['the contract may not take so much of the token', 'Run the command again.'],
  ERC20InvalidApprover: ['nobody’s account allows nothing', 'Name an account.'],
  ERC20InvalidReceiver: [
    'tokens cannot be sent there',
    'Name another account: neither nobody’s nor the token’s own.',
  ],
  ERC20InvalidSender: ['nobody’s account sends nothing', 'Name an account.'],
  ERC20InvalidSpender: ['nobody’s account spends nothing', 'Name an account.'],
  ERC2612ExpiredSignature: [
    facts => `what was signed was good until ${date(facts['deadline'])}`,
    'Sign again.',
  ],
  ERC2612InvalidSigner: [
    'the account has not signed that its tokens may be taken',
    'Sign again: it was used, or another one was signed.',
  ],
  ERC4626ExceededMaxDeposit: ['more than the vault takes', 'Put in less.'],
  ERC4626ExceededMaxMint: ['more than the vault takes', 'Put in less.'],
  ERC4626ExceededMaxRedeem: ['more than the account has in the vault', 'Take out less.'],
  ERC4626ExceededMaxWithdraw: ['more than the account has in the vault', 'Take out less.'],
  Credits_Dormant: [
    'no price of the token counts now',
    'Money buys credits all the same: cairn credits buy AMOUNT --with money.',
  ],
  Credits_Late: [facts => `the offer was good until ${date(facts['until'])}`, 'Run the command again.'],
  Credits_Limited: [
    'as many credits were bought with tokens today as may be',
    'Buy fewer, come back tomorrow, or pay with money.',
  ],
  Credits_NoMoney: ['money buys no credits here', 'Pay with tokens: cairn credits buy AMOUNT --with token.'],
  Credits_NonceUsed: ['the account has bought some since this was signed', 'Run the command again.'],
  Credits_NotGovernance: ['governance alone may do this', 'Who it is says: cairn govern.'],
  Credits_NotSigned: ['the account has not signed this purchase', 'Run the command again.'],
  Credits_NotTransferable: ['credits go to nobody else', 'They pay for what the account’s devices use.'],
  Credits_TooFew: [
    'the price has turned: it would buy fewer credits than were agreed to',
    'Run the command again.',
  ],
  Credits_UnknownAsset: [
    'credits are not bought with this asset',
    'Pay with the token, or with the network’s money.',
  ],
  Credits_WrongAmountCame: ['the token did not deliver what was sent', FEE],
  Credits_WrongTerms: ['the terms of credits do not fit', TERMS],
  Emission_BreakerTooTight: ['the breaker would stop what the schedule pays', TERMS],
  Emission_NotGovernance: ['governance alone may do this', 'Who it is says: cairn govern.'],
  Emission_NotMinter: ['the account is no minter of the token', 'Governance names minters: cairn govern.'],
  Emission_WindowTooShort: [facts => `the window is ${facts['least']} s at least`, TERMS],
  NetworkToken_NotEmission: ['the emission alone mints the token', 'Nobody else can.'],
  RateLimitExceeded: [
    'as much was paid out in this window as may be',
    'Come back later: what is due stays due.',
  ],
  SafeERC20FailedOperation: [
    'the token refused to move',
    'Is the account’s balance enough, and does the token let it go?',
  ],
}
