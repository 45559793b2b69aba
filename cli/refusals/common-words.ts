/** What the libraries under all contracts refuse: calls, signatures, sizes, and contracts that are made. */
import type { Refusals } from './says.ts'

const LAUNCHER = 'Tell whoever made the contract.'

export const COMMON_WORDS: Refusals = {
  AccessManagerInvalidInitialAdmin: ['nobody is named who governs', 'Name an account.'],
  AddressEmptyCode: ['there is no contract at this address', 'Is it the right chain, and the right address?'],
  CloneArgumentsTooLong: ['what the contract is made with is too long', LAUNCHER],
  Clone_NotFactory: ['only the factory sets a network up', 'It is done as the network is launched.'],
  Create2EmptyBytecode: ['there is no code to make a contract of', LAUNCHER],
  Create3EmptyBytecode: ['there is no code to make a contract of', LAUNCHER],
  ECDSAInvalidSignature: ['this is no signature of any account', 'Sign again.'],
  ECDSAInvalidSignatureLength: ['a signature has 65 bytes', 'Sign again.'],
  ECDSAInvalidSignatureS: [
    'the signature is not in the form that counts',
    'Sign again, with the lower of the two.',
  ],
  FailedCall: ['what it called refused without a reason', 'See what the call would do.'],
  FailedDeployment: ['the contract could not be made', 'Does it stand there already?'],
  InsufficientBalance: ['the contract has fewer coins than that', 'Send it what is missing.'],
  InvalidAccountNonce: ['the account has signed something newer that came first', 'Run the command again.'],
  InvalidInitialization: ['the contract is set up already', 'There is nothing to do.'],
  InvalidShortString: ['a name is too long or malformed', 'Name a shorter one.'],
  NotInitializing: ['this is done only as the contract is set up', LAUNCHER],
  ReentrancyGuardReentrantCall: [
    'the contract was called from within its own call',
    'A token or receiver calls back: it is not supported.',
  ],
  SafeCastOverflowedUintDowncast: ['the amount is larger than any that fits', 'Name a smaller one.'],
  StringTooLong: ['a name is too long', 'Name a shorter one.'],
}
