/** The sentences about what a device may spend. */
import { catalogueOf } from './languages/catalogue.ts'

export const SPENDING_EN = {
  title: 'What its devices may spend',
  none: 'No device may spend anything of its deposit.',
  columns: { device: 'Device', may: 'May spend', spent: 'Spent in the period', left: 'Left', ends: 'Ends' },
  ofDevice: 'What it may spend',
  ofDeviceNone: 'Nothing: its owner has not allowed it anything.',
  by: 'Allowed by',
  leftUntil: (left: string, moment: string) => `${left}, until ${moment}`,
  inAll: (total: string) => `${total} in all`,
  /** So much in each period, as `periodWords` (client/spender.ts) says it. */
  aDay: (amount: string) => `${amount} a day`,
  aWeek: (amount: string) => `${amount} a week`,
  each: (amount: string, span: string) => `${amount} every ${span}`,
  until: (moment: string) => `until ${moment}`,
  useless: 'The account does not have the device, or has not accepted it.',
  revoke: 'Revoke',
  revoking: 'Revoking …',
  ask: (does: string) => `May this device ${does}?`,
  upTo: 'Up to so much a day',
  yes: 'Yes, allow it',
  busy: 'Allowing …',
  why: 'It spends nothing else, and nothing without this. You can take it back at any time; what is promised by then is still paid.',
  done: (amount: string) => `Allowed: up to ${amount} a day, for a year.`,
  noAmount: 'That is no amount. Write a number above zero, such as 5.',
  notYours: 'Whose key is in this browser, a passkey or a wallet can allow it. Elsewhere: cairn allow.',
} as const

export const SPENDING_TEXT = catalogueOf(SPENDING_EN, {
  de: async () => (await import('./languages/de.ts')).SPENDING,
  es: async () => (await import('./languages/es.ts')).SPENDING,
})
