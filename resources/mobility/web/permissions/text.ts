/** The sentences of a car's permissions, in English. */
import { catalogueOf } from '../../../../web/src/languages/catalogue.ts'

export const PERMISSIONS_EN = {
  title: 'Who may read this car',
  lead: 'Its owner says who may read what the car knows now, what for and until when. The car keeps to it by itself, and writes each read down before it answers.',
  may: 'What can be permitted, each by itself',
  permissions: {
    GetLiveData: 'Speed, odometer and charge, now',
    GetApproximateLocation: 'In which area of about 36 km² it is now',
    GetCurrentLocation: 'Where it is now to some metres, in front of a home too',
  },
  ends: 'A permission ends at its time, when the owner takes it back, and when the car is sold: then all of them at once. What somebody has read, they have; that cannot be taken back.',
  how: 'The network knows nothing of it: it is between the owner and the car. By commands, on a machine that reaches the car, with the owner’s key:',
  commands: {
    access: 'Who may read it, and who has',
    permit: 'Let somebody read',
    revoke: 'Take all back',
  },
  where: 'Your car’s device, or a port on this machine',
  show: 'Ask my car',
  again: 'Ask it again',
  signs:
    'Your account signs that it is you who asks, for some minutes; what you give or take back it signs too. It goes straight to the car, and the node sees none of it.',
  unreachable:
    'No car answers there. Its agent has to run with the option share; where it does not say its address in the registration, open this page where it runs.',
  nobody: 'Nobody may read it.',
  readers: 'Who may read it now',
  back: 'Take back',
  reader: 'Key of the reader, 64 hex digits',
  days: 'For days',
  sign: 'Sign, and let it read',
  log: 'What was read',
  noLog: 'Nobody has read it, or asked to.',
  strangers: 'strangers',
  columns: {
    reader: 'Reader',
    purpose: 'What for',
    may: 'May read',
    until: 'Until',
    when: 'When',
    what: 'What',
    of: 'Of what',
  },
  purposes: {
    charging: 'charging',
    fleet: 'a fleet',
    insurance: 'insurance',
    maintenance: 'maintenance',
    navigation: 'navigation',
    research: 'research',
    sharing: 'sharing the car',
  },
  did: {
    read: 'read',
    denied: 'was denied',
    granted: 'may read',
    revoked: 'may no longer',
    void: 'sold: all ended',
    torn: 'a crash cut a line off',
  },
  denials: {
    not_granted: 'nothing was permitted',
    purpose_differs: 'for another purpose',
    grant_not_yet: 'not yet',
    grant_expired: 'over',
    grant_revoked: 'taken back',
    grant_void: 'of a former owner',
    signals_not_granted: 'not of these values',
    too_many_reads: 'too often',
    reader_unproved: 'did not prove who it is',
  },
  troubles: {
    not_the_owner: 'Your account is not this car’s owner any more.',
    owner_unknown: 'The car cannot ask the network now whose it is. Nothing is lost; try again later.',
    grant_old: 'A later permission, a revocation or a sale came after this one was signed. Sign a new one.',
    grant_ahead: 'The car’s clock is behind. Try again in a minute.',
    grants_full:
      'The car remembers no more permissions. Take all back once, and give those that are to stand.',
    ask_expired: 'The clocks of this browser and of the car are too far apart.',
  },
} as const

export const PERMISSIONS_TEXT = catalogueOf(PERMISSIONS_EN, {
  de: async () => (await import('./de.ts')).PERMISSIONS,
  es: async () => (await import('./es.ts')).PERMISSIONS,
})
