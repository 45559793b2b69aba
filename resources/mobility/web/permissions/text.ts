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
  how: 'Neither the network nor this page knows any of it: it is between the owner and the car. On a machine that reaches the car, with the owner’s key:',
  commands: {
    access: 'Who may read it, and who has',
    permit: 'Let somebody read',
    revoke: 'Take all back',
  },
} as const

export const PERMISSIONS_TEXT = catalogueOf(PERMISSIONS_EN, {
  de: async () => (await import('./de.ts')).PERMISSIONS,
  es: async () => (await import('./es.ts')).PERMISSIONS,
})
