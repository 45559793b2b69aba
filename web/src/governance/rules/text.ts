/** What the page says on which other rules are proposed, in English; its other languages lie beside it. */
import { catalogueOf } from '../../languages/catalogue.ts'

export const EN = {
  title: 'Propose other rules',
  lead: 'Change what you want, see in words what that is, and have this browser work out who would have earned more and less. Whoever has votes enough proposes it then: the rules go on the chain with the proposal.',
  rewards: 'How each part is shared',
  staking: 'Stakes',
  hardware: 'What devices cost, for payback',
  yes: 'yes',
  no: 'no',
  units: {
    count: '',
    percent: '%',
    span: 's, m, h, d, w or y',
    tokens: '',
    money: '',
    digits: '',
    flag: '',
    text: '',
  },
  unread: {
    count: 'That is no whole number.',
    percent: 'That is no part of a hundred.',
    span: 'That is no time: a whole number and s, m, h, d, w or y.',
    tokens: 'That is no amount.',
    money: 'That is no amount.',
    digits: 'That is no whole number.',
    flag: 'Choose one.',
    text: 'Something has to stand here.',
  },
  document: 'All of it as a document',
  documentLead:
    'For lists, models and another kind of emission, which have no field above, and for rules that you have from elsewhere. What a vote cannot change is refused when it is checked.',
  documentTake: 'Take this over',
  documentWrong: (why: string) => `That cannot be read: ${why}`,
  nothing: 'Nothing yet.',
  startAgain: 'Begin again from the rules in force',
  checkLead:
    'Your browser first holds these rules to all that they are held to: what a vote can change, the ceiling of the launch, each resource’s own limits. Then it settles the last epochs again, from the evidence that the oracles signed, under the rules of now and under these. Anybody gets the same figures.',
  check: 'Check it, and work it out here',
  propose: 'Propose it',
  wallet: 'Proposing takes gas: choose a wallet on the page “Mine”.',
  checkFirst: 'Check it first, above.',
  named: 'These rules are named by',
  epoch: 'From epoch',
  tooSoon: (epoch: number) => `The vote takes its time: epoch ${epoch} at the earliest.`,
  words: 'Why, for those who vote; the first line is its title',
  noWords: 'Say why.',
  gas: 'Your wallet pays for the gas. What you write stands on the chain, and the rules with it.',
  how: 'From a network file, in a terminal:',
} as const

export const TEXT = catalogueOf(EN, {
  de: async () => (await import('./text-de.ts')).TEXT,
  es: async () => (await import('./text-es.ts')).TEXT,
})
