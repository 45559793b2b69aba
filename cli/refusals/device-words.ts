/** What the registry of devices refuses, and who may do what at a device. */
import { date, type Refusals } from './says.ts'

export const DEVICE_WORDS: Refusals = {
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
  DeviceRegistry_WrongAmountCame: [
    'the token did not deliver what was sent',
    'Tokens that take a fee on transfer are not supported.',
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
  DeviceRegistry_LengthsDiffer: ['each registration has what belongs to it', 'Run the command again.'],
  DeviceRoles_DeviceChanged: [
    'the device was moved or sold since the roles were signed',
    'Run the command again.',
  ],
  DeviceRoles_Expired: [
    facts => `what was signed was good until ${date(facts['deadline'])}`,
    'Run the command again.',
  ],
  DeviceRoles_NotOwner: ['the device is another account’s', 'Give the key of its owner: --key FILE.'],
  DeviceRoles_WrongNonce: ['the owner has given roles since this was signed', 'Run the command again.'],
}
