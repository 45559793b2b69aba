/** The sentences of a car's permissions, in English. */
import { catalogueOf } from '../../../../web/src/languages/catalogue.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'

export const PERMISSIONS_EN = {
  title: 'Who may read this car',
  lead: 'You say who may read what the car knows now, what for and until when. The car keeps to it by itself, writes each read down before it answers, and ends all of it when you sell it. What somebody has read, they have: that cannot be taken back.',
  notYours: 'Only its owner sees and changes this, with the account that owns the car.',
  address: 'Where the car answers',
  addressWhy:
    'The address that its agent was given as share. The browser has to reach it: at home, or by https from anywhere.',
  show: 'Show',
  nobody: 'Nobody may read it.',
  grants: 'Those who may',
  columns: { reader: 'Reader', purpose: 'What for', may: 'May read', until: 'Until' },
  takeBack: 'Take back',
  takeAll: 'Take all back',
  give: 'Let somebody read',
  reader: 'The reader’s key, 64 digits',
  readerWhy: 'Whoever wants to read tells you: cairn device read shows it.',
  wrongReader: 'A key has 64 digits from 0 to f.',
  nothing: 'Choose what may be read.',
  purpose: 'What for',
  days: 'For so many days',
  permit: 'Permit',
  purposes: {
    charging: 'charging',
    fleet: 'running a fleet',
    insurance: 'insurance',
    maintenance: 'maintenance',
    navigation: 'navigation',
    research: 'research',
    sharing: 'sharing the car',
  },
  permissions: {
    GetLiveData: 'Speed, odometer and charge, now',
    GetApproximateLocation: 'In which area of about 36 km² it is now',
    GetCurrentLocation: 'Where it is now to some metres, in front of your home too',
  },
  log: 'Who has read it',
  none: 'Nobody has read it, or asked to.',
  logColumns: { when: 'When', who: 'Who', what: 'What' },
  strangers: 'Strangers',
  read: (signals: string, purpose: string) => `read ${signals} for ${purpose}`,
  denied: (why: string, count: number) =>
    count === 1 ? `was denied: ${why}` : `was denied ${formatCount(count)} times: ${why}`,
  granted: (purpose: string) => `may read for ${purpose}, from then on`,
  revoked: (purpose: string) => `may no longer read for ${purpose}`,
  torn: 'A crash cut a line off',
  given: 'The car has it.',
  takenBack: 'The car has it: it holds from now on.',
  unreachable: 'The car does not answer there.',
  denials: {
    not_granted: 'nothing is permitted to that key',
    purpose_differs: 'it named another purpose than the one that you permitted',
    grant_not_yet: 'the permission had not begun',
    grant_expired: 'the permission was over',
    grant_revoked: 'you had taken it back',
    grant_void: 'the permission was of the former owner',
    signals_not_granted: 'it asked for more than you permitted',
    too_many_reads: 'it asked too often within an hour',
    owner_unknown: 'the car could not ask the network whose it is',
    reader_unproved: 'nobody proved whose key it was, or a request was shown twice',
  } as Readonly<Record<string, string>>,
} as const

export const PERMISSIONS_TEXT = catalogueOf(PERMISSIONS_EN, {
  de: async () => (await import('./de.ts')).PERMISSIONS,
  es: async () => (await import('./es.ts')).PERMISSIONS,
})
