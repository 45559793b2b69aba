/** The sentences of storage, in English: languages/ has them in others. */
import { catalogueOf, lexiconOf } from '../../../web/src/languages/catalogue.ts'
import { formatCount, number } from '../../../web/src/languages/numbers.ts'
import { STORAGE_SPENDING } from '../messages/spending.ts'

/** The page of a network’s disks. */
export const PAGE_EN = {
  title: 'Storage',
  none: 'This network stores nothing.',
  about:
    'Files are encrypted by whoever stores them, cut into shares, and kept on disks of people who do not know each other. Every disk has to show leaves of what it keeps that nobody could know would be asked for. What it does not prove, it is not paid.',
  lead: 'Files on other people’s disks, proved again and again, and paid for as long as they are proved.',
  how: 'How it is proved',
  notYet: 'keeps nothing yet',
  asks: (leaves: number, every: string) =>
    `${every} each disk is asked for ${leaves === 1 ? '1 leaf' : `${leaves} leaves`}`,
  finds: (lost: string, within: string, confidence: string) =>
    `who lost ${lost} is found within ${within} with ${confidence} confidence`,
  waiting: 'The first epoch with disks is not settled yet. It appears here when it is.',
  stored: 'Stored',
  disks: 'Disks that keep something',
  proved: 'Proofs in the last epoch',
  missed: 'Not proved, and not paid',
  paid: 'Paid for it',
  burned: 'Burned',
  providers: 'Disks',
  nobody: 'No disk is registered yet. cairn provide storage brings one in.',
  columns: {
    disk: 'Disk',
    keeps: 'Keeps',
    record: 'Proves at least',
    answers: 'Answers probes',
    last: 'Newest epoch',
    price: 'A GiB, 30 days',
  },
  recordWhy: 'With 95 % confidence, from all its rounds: what a newcomer promises is little.',
  keeps: (bytes: string, deals: number) => (deals === 1 ? `${bytes}, 1 share` : `${bytes}, ${deals} shares`),
  wasProved: 'proved',
  wasMissed: (missed: number) => (missed < 2 ? 'not proved' : `not proved, ${missed} times in a row`),
  wasNothing: 'nothing to prove',
  never: 'not asked yet',
  check: 'Which content id has this file?',
  checkWhy:
    'It is computed on this device; nothing is sent anywhere. Filecoin’s tools give a file the same name, so anybody can check what came back.',
  choose: 'A file',
  expected: 'Is it this one? (optional)',
  hashing: (done: string, all: string) => `${done} of ${all} …`,
  same: 'Yes, it is exactly this file.',
  other: 'No. It is another file, or it was changed.',
  cid: 'Content id',
  cidV1: 'As older Filecoin tools write it',
  speed: 'Computed',
  speedIs: (mib: string, seconds: string) => `at ${mib} MiB a second, in ${seconds} s`,
  unreadable: (why: string) => `The file cannot be read: ${why}`,
} as const

const shares = (count: number) => `${count} ${count === 1 ? 'share' : 'shares'}`
const rounds = (count: number) => `${count} ${count === 1 ? 'round' : 'rounds'} of proof`

/** Facts of storage, in sentences. */
export const WORDS_EN = {
  title: 'Storage',
  menu: 'Storage',
  use: 'Keep files with your neighbours.',
  /** How “May this device …?” goes on. */
  spends: STORAGE_SPENDING.does as string,
  models: {
    'storage/provider': 'Disk',
    'storage/consumer': 'Archive',
    'storage/prober': 'Prober',
  } as Readonly<Record<string, string>>,
  counts: {
    'storage/provider': (count: number) => `${formatCount(count)} ${count === 1 ? 'disk' : 'disks'}`,
    'storage/consumer': (count: number) => `${formatCount(count)} ${count === 1 ? 'archive' : 'archives'}`,
    'storage/prober': (count: number) => `${formatCount(count)} ${count === 1 ? 'prober' : 'probers'}`,
  },
  units: (units: number) => `${number(units)} millionths paid`,
  contribution: {
    keeps: (bytes: string, count: number) => `it keeps ${bytes} in ${shares(count)}`,
    proved: (count: number) => (count === 1 ? '1 round of proof was shown' : `${rounds(count)} were shown`),
    missed: (count: number) => `${rounds(count)} ${count === 1 ? 'was' : 'were'} missed, and not paid`,
    row: (count: number) => `${count} were missed in a row`,
    answers: (percent: string) => `it answers ${percent} of those who ask it for leaves`,
    silent: 'it has not answered of late',
    copied: 'some of it is a copy of what another one offered before, which earns no tokens',
  },
  epoch: {
    kept: (bytes: string, disks: number) => `${bytes} kept on ${disks} ${disks === 1 ? 'disk' : 'disks'}`,
    proved: (count: number) => `${rounds(count)} shown`,
    missed: (count: number) => `${rounds(count)} missed`,
    paid: (amount: string) => `${amount} paid for it`,
    burned: (amount: string) => `${amount} of that burned`,
  },
  params: {
    audit: {
      name: 'A disk that has lost',
      value: (loss: string, within: string, confidence: string) =>
        `${loss} of what it keeps is found out within ${within}, with ${confidence} confidence`,
    },
    every: 'A disk proves what it keeps every',
    spans: {
      faultsMs: 'A disk that proves nothing loses its files after',
      graceMs: 'A file whose owner owes for reading is kept for',
    } as Readonly<Record<string, string>>,
    counts: {
      challenges: 'Leaves asked for in each proof',
      answerEpochs: 'Epochs in which a proof may come',
      probes: 'Disks that each prober looks at in an epoch',
    } as Readonly<Record<string, string>>,
    fee: 'Of each payment is burned',
  },
  space: (gib: number) => `room for ${gib} GiB`,
  slogan: (disks: number) => `${disks} disks keep each other’s files.`,
  headline: 'Files kept',
  headlineUnit: (unit: string, proved: number) => `${unit}, ${proved} proofs in the last epoch`,
} as const

/** What it costs, and what is mine. */
export const MINE_EN = {
  price: 'What does it cost?',
  priceWhy: 'Each file is cut into shares for several disks; some of them are enough to make it whole again.',
  size: 'Size',
  days: 'For how long',
  dayCount: (days: number) => (days === 365 ? 'a year' : `${days} days`),
  spread: 'How safe',
  spreads: (needed: number, disks: number) => `any ${needed} of ${disks} disks`,
  costs: 'Costs, with the network’s fee',
  nobody: (disks: number) => `There are not ${disks} disks here. Choose fewer.`,
  mebibytes: (mib: number) => (mib < 1024 ? `${mib} MiB` : `${number(mib / 1024)} GiB`),
  how: 'To store files, let a vault in and hand it what is to be kept:',
  mine: 'My files',
  none: 'No account is open in this browser. Files and deposit are shown here once one is.',
  noVault: 'This account has no vault yet.',
  deposit: 'Deposit',
  deposited: 'Paid in',
  spent: 'Spent',
  locked: 'Set aside for promises',
  available: 'Left to spend',
  payIn: 'Pay in with:',
  columns: { file: 'File', size: 'Size', shares: 'Shares', until: 'Kept until', paid: 'Paid so far' },
  sharesOf: (proved: number, all: number) => `${proved} of ${all} proved`,
  receipts: 'Paid, epoch by epoch',
  nothing: 'Nothing is kept for it now.',
  epoch: 'Epoch',
  paidFor: 'Paid for storage',
} as const

export const STORAGE_TEXT = catalogueOf(PAGE_EN, {
  de: async () => (await import('./languages/de.ts')).PAGE,
  es: async () => (await import('./languages/es.ts')).PAGE,
})

export const STORAGE_WORDS = catalogueOf(WORDS_EN, {
  de: async () => (await import('./languages/de.ts')).WORDS,
  es: async () => (await import('./languages/es.ts')).WORDS,
})

export const MINE_TEXT = catalogueOf(MINE_EN, {
  de: async () => (await import('./languages/de.ts')).MINE,
  es: async () => (await import('./languages/es.ts')).MINE,
})

/** What its codes, facts and parameters are called in other languages: in English the node says it. */
export const storageLexicon = lexiconOf({
  de: async () => (await import('./languages/de.ts')).LEXICON,
  es: async () => (await import('./languages/es.ts')).LEXICON,
})
