/** What the page of regions says, in English; its other languages lie beside it. */
import { catalogueOf } from '../../languages/catalogue.ts'

export const EN = {
  title: 'Regions',
  lead: 'Who has devices in a region decides on what is the region’s: what it thinks, and what its purse pays.',
  noContract: 'No region votes in this network yet: governance has not named their contract.',
  noContractHow: 'To make it, in a terminal:',
  tooFew:
    'In no region are there people enough to vote yet. Whoever has a device there that counts is one of them.',
  people: 'Who votes',
  peopleOf: (people: number, votes: string) => `${people} accounts, ${votes} votes`,
  purse: 'In the purse',
  payable: (amount: string) => `${amount} of it can be paid now`,
  yours: 'You',
  yoursOf: (votes: string) => `${votes} votes`,
  yoursNone: 'no vote: no device of yours that counts stands here for long enough',
  asked: 'What was asked',
  none: 'Nothing was asked yet.',
  number: (number: number) => `Question ${number}`,
  opinion: 'What the region thinks; nothing is paid.',
  pays: (amount: string) => `Pays ${amount} out of the region’s purse to`,
  other: (amount: string) => `${amount} base units of another token`,
  by: 'Asked by',
  until: (when: string) => `Voting until ${when}`,
  payFrom: (from: string, until: string) => `Can be paid from ${from} to ${until}`,
  states: {
    voting: 'is voted on',
    failed: 'did not pass',
    waits: 'passed, waits for its notice',
    payable: 'passed, can be paid',
    passed: 'is what the region thinks',
    expired: 'passed, was not paid in time',
    over: 'is over: paid, or stopped',
  },
  for: 'for',
  against: 'against',
  quorum: (there: string, all: string, needed: string) =>
    `${there} of ${all} votes cast; ${needed} are needed`,
  voteFor: 'Vote for it',
  voteAgainst: 'Vote against it',
  votesWith: (votes: string) => `You vote with ${votes} votes, of the epoch that it was asked with.`,
  voted: 'You have voted on it.',
  noVote: 'You had no vote here when it was asked.',
  pay: 'Anybody can have it paid, in a terminal:',
  ask: 'To ask a region something, in a terminal:',
  fill: 'To put money into its purse:',
  how: 'How regions decide',
  weighs: 'What counts',
  weighsWords:
    'The square root of the devices that one owner has there, as the oracles signed it; people whom somebody vouches for have one vote together.',
  takes: 'A question takes',
  takesWords: (voting: string, notice: string, grace: string) =>
    `${voting} of voting, ${notice} in which governance can stop it, and ${grace} to have it paid`,
  passes: 'It passes',
  passesWords: (quorum: string) =>
    `with more for than against, and ${quorum} of all votes of the region cast`,
  most: 'A purse pays',
  mostWords: (part: string) => `${part} of what is in it in 30 days, at most`,
} as const

export const TEXT = catalogueOf(EN, {
  de: async () => (await import('./text-de.ts')).TEXT,
  es: async () => (await import('./text-es.ts')).TEXT,
})
