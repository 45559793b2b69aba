/** The sentences of compute, in English: languages/ has them in others. */
import { catalogueOf, lexiconOf } from '../../../web/src/languages/catalogue.ts'
import { formatCount, number } from '../../../web/src/languages/numbers.ts'
import { RENT_SPENDING } from '../messages/spending.ts'

const copies = (count: number) => `${formatCount(count)} ${count === 1 ? 'machine' : 'machines'}`

/** The page of machines and jobs. */
export const PAGE_EN = {
  title: 'Rent machines',
  none: 'This network has no machines for rent.',
  lead: 'Programs run on other people’s machines. Who works for whom is drawn, and a result counts when others agree with it.',
  waiting: 'The first epoch with machines is not settled yet. It appears here when it is.',
  machines: 'Machines for rent',
  running: 'Jobs on their way',
  done: 'Done in the last epoch',
  wrong: 'Found wrong in it',
  paid: 'Paid for work in it',
  burned: 'Burned in it',
  nobody:
    'No machine is for rent yet. Offer one: cairn join NAME --model compute/worker --driver worker --pair',
  columns: {
    machine: 'Machine',
    price: '10⁹ units of fuel',
    speed: 'Says it does',
    record: 'Record',
    place: 'Registered',
    uptime: 'Was there',
    bond: 'Bond',
    last: 'Newest epoch',
  },
  unit: 'A unit of fuel is about an instruction; what a program burns is the same on every machine.',
  speedOf: (giga: string) => `${giga} × 10⁹ a second`,
  recordOf: (right: number, wrong: number, missed: number) =>
    `${formatCount(right)} right, ${formatCount(wrong)} wrong, ${formatCount(missed)} missed`,
  whyWrong: 'Others agreed on something else: what bond it had for that is lost, and it rests.',
  uptimeOf: (part: string, epochs: number) => `${part} % of ${formatCount(epochs)} epochs`,
  isNew: 'new',
  notOffered: 'not for rent now',
  wasPaid: (jobs: number) => (jobs === 1 ? 'paid for 1 job' : `paid for ${formatCount(jobs)} jobs`),
  works: (jobs: number) => (jobs === 1 ? 'at work on 1 job' : `at work on ${formatCount(jobs)} jobs`),
  idle: 'free',
  jobs: 'Jobs',
  jobsNone: 'Nobody has asked for work that is still remembered. Jobs that are over are forgotten soon.',
  jobsMost: (shown: number, all: number) => `${formatCount(shown)} of ${formatCount(all)} are shown.`,
  ask: 'To have something computed:',
  live: 'Live streams that these machines make',
  job: 'Job',
  stage: 'Stage',
  who: 'Machines',
  why: 'Why so many, and what became of it',
  stages: {
    waiting: 'waits for machines',
    running: 'computed',
    opening: 'compared',
    held: 'done, paid later',
    done: 'done',
    over: 'given up',
  } as Readonly<Record<string, string>>,
  at: {
    asked: 'at work',
    sealed: 'sealed',
    opening: 'is to open it',
    opened: 'opened',
    right: 'right',
    wrong: 'wrong',
    missed: 'gave nothing in time',
    withheld: 'did not open it',
    declined: 'gave it back',
  } as Readonly<Record<string, string>>,
  signed: 'signed for',
  because: {
    needs: (count: number) => `As sure as was asked takes ${copies(count)}.`,
    scan: 'A scan of targets that consent to it: what was found only their owner can read.',
    fits: 'A check: machines judged what another one made, and it is what was asked.',
    differs: 'A check: machines judged what another one made, and it is not what was asked.',
    alone: 'One machine alone, with a record and a bond. It is paid once it is confirmed by surprise.',
    drawn: 'The seed drew it for a check: others compute it as well.',
    again: (rounds: number) =>
      rounds === 1
        ? 'Results differed, or a check was asked for: it was computed again by others.'
        : `Results differed: it was computed again ${formatCount(rounds)} times.`,
    unsigned: 'It is sealed, and its requester has not signed for it yet: it is not opened before.',
    no_machine: 'Nobody who offers took it in time. What was set aside went back.',
    no_agreement: 'Not enough machines agreed. Nothing is paid.',
    no_consent: 'Its target did not tell that it consents. Nothing is paid.',
    cancelled: 'It was taken back before anybody was asked.',
    requester_left: 'Who asked for it has left.',
    failed: (how: string) => `The program itself failed, the same on all machines: ${how}.`,
  },
  outcomes: {
    out_of_fuel: 'it burned all the fuel that it may',
    unreachable: 'it gave up',
    memory_bounds: 'it reached beyond its memory',
    table_bounds: 'it called what is not in its table',
    integer: 'a number did not fit',
    call: 'it called a function of another kind',
    depth: 'it called itself too deep',
    module_refused: 'no machine may run it',
  } as Readonly<Record<string, string>>,
  how: 'How it is checked',
  about: (audit: string) =>
    `Each machine seals its result before anybody can read it, and brings it to whoever asked, who signs for it. Then all are opened and compared. A machine with a record and a bond works alone; ${audit} of such results at least are drawn for a check after they are sealed, so nobody knows when it is looked at. Who is wrong loses its bond, and all that it said alone is computed again.`,
} as const

/** Facts of compute, in sentences. */
export const WORDS_EN = {
  title: 'Compute',
  menu: 'Machines',
  use: 'Have programs run on your neighbours’ machines.',
  /** How “May this device …?” goes on. */
  spends: RENT_SPENDING.does as string,
  models: {
    'compute/worker': 'Machine for rent',
    'compute/requester': 'Requester',
  } as Readonly<Record<string, string>>,
  counts: {
    'compute/worker': (count: number) => `${copies(count)} for rent`,
    'compute/requester': (count: number) =>
      `${formatCount(count)} ${count === 1 ? 'requester' : 'requesters'}`,
  },
  units: (units: number) => `${number(units)} millionths paid`,
  contribution: {
    jobs: (count: number) =>
      count === 1
        ? 'it was paid for 1 result that others confirmed'
        : `it was paid for ${formatCount(count)} results that others confirmed`,
    asked: (count: number) =>
      count === 1 ? 'it is at work on 1 job' : `it is at work on ${formatCount(count)} jobs`,
    streak: (count: number) =>
      count === 1
        ? 'its newest result was right'
        : `its newest ${formatCount(count)} results in a row were right`,
    wrong: (count: number) =>
      count === 1 ? '1 result was wrong so far' : `${formatCount(count)} results were wrong so far`,
    missed: (count: number) =>
      count === 1
        ? '1 job was not answered in time so far'
        : `${formatCount(count)} jobs were not answered in time so far`,
    slower: (percent: string) => `it is believed to be ${percent} as fast as it says`,
  },
  epoch: {
    done: (jobs: number, right: number) =>
      `${formatCount(jobs)} ${jobs === 1 ? 'job' : 'jobs'} done by ${formatCount(right)} right results`,
    running: (count: number) => `${formatCount(count)} on their way`,
    waiting: (count: number) => `${formatCount(count)} wait for a machine`,
    wrong: (count: number) =>
      count === 1 ? '1 result was wrong' : `${formatCount(count)} results were wrong`,
    paid: (amount: string) => `${amount} paid for it`,
    burned: (amount: string) => `${amount} burned`,
  },
  params: {
    feePpm: 'Of each payment is burned on top',
    auditPpm: 'Of single results are checked, at least',
    colludersPpm: 'Of all machines might work together',
    record: 'Right results in a row until a machine works alone',
    openMs: 'A sealed result is opened within',
    receiveMs: 'A result that was brought is signed for within',
    unsignedPpm: 'Lost by each side of a result that nobody signed for',
    holdMs: 'What one machine earned alone waits for at most',
  } as Readonly<Record<string, string>>,
  slogan: (machines: number) => `${machines} machines compute for each other.`,
  headline: 'Jobs done',
  headlineUnit: (machines: number) => `in the last epoch, on ${copies(machines)}`,
} as const

export const COMPUTE_TEXT = catalogueOf(PAGE_EN, {
  de: async () => (await import('./languages/de.ts')).PAGE,
  es: async () => (await import('./languages/es.ts')).PAGE,
})

export const COMPUTE_WORDS = catalogueOf(WORDS_EN, {
  de: async () => (await import('./languages/de.ts')).WORDS,
  es: async () => (await import('./languages/es.ts')).WORDS,
})

/** What its codes, facts and parameters are called in other languages: in English the node says it. */
export const computeLexicon = lexiconOf({
  de: async () => (await import('./languages/de.ts')).LEXICON,
  es: async () => (await import('./languages/es.ts')).LEXICON,
})
