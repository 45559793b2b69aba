/** What a device's page says of erasing what it said, in English; its other languages lie beside it. */
import { catalogueOf } from '../languages/catalogue.ts'

export const EN = {
  title: 'Have it erased',
  lead: (age: string) =>
    `The rules of this network follow an owner’s wish to have erased what a device said, once it is ${age} old.`,
  goes: 'What goes',
  goesWords:
    'Its messages, their verdicts and figures, from every oracle, and from the bundles that epochs are computed again from.',
  stays: 'What stays',
  staysWords:
    'What was earned and paid; the roots on the chain; and of each message its id, whose it was and when it came: without them everybody else’s proofs would break.',
  after: 'Afterwards',
  afterWords:
    'Nobody can compute those epochs again, also you. Whoever had copied a bundle has it still. It cannot be taken back.',
  states: 'Wishes',
  none: 'Nobody has had anything of this device erased.',
  done: (before: number) =>
    `what it said before epoch ${before} is gone at this node; the others ask for the wish within an epoch`,
  doing: (done: number, before: number) => `is being erased: ${done} of ${before} epochs are gone through`,
  notYours:
    'Only whoever a device belonged to when an epoch ended can have it erased of that epoch. Name your account first, on the page “Mine”.',
  notOwner:
    'This device is not yours. What was yours while you had it you can still have erased, in a terminal:',
  cannotSign: 'The key of this account is not in this browser. In a terminal:',
  tooYoung: 'Nothing it said is old enough yet.',
  before: 'Before epoch',
  atMost: (epoch: number, day: string) => `At most ${epoch}: what came after ${day} is too young.`,
  wrong: (most: number) => `Write the number of an epoch from 1 to ${most}.`,
  ask: (before: number) => `Erase what it said before epoch ${before}`,
  sure: (before: number) => `Yes, erase it for good, up to epoch ${before - 1}`,
  no: 'No, keep it',
  signing: 'You sign, the node takes it …',
  asked: 'It is taken, and is being erased. It costs nothing.',
} as const

export const TEXT = catalogueOf(EN, {
  de: async () => (await import('./text-de.ts')).TEXT,
  es: async () => (await import('./text-es.ts')).TEXT,
})
