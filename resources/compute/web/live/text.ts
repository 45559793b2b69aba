/** The sentences of the page of live streams, in English: languages/ has them in others. */
import { catalogueOf } from '../../../../web/src/languages/catalogue.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'

export const LIVE_EN = {
  title: 'Live streams',
  none: 'This network has no machines for rent.',
  lead: 'The picture is made in pieces by other people’s machines, and handed out by whoever broadcasts.',
  nobody: 'Nobody in this network has set money aside for a live stream.',
  start: 'To broadcast:',
  from: (machines: number) =>
    machines === 1 ? '1 machine is paid for it' : `${formatCount(machines)} machines are paid for it`,
  watch: 'Watch',
  all: 'All streams',
  direct:
    'Your browser fetches the stream from the broadcaster’s machine itself, which sees your address. No node is in between.',
  picture: (name: string) => `The stream of ${name}`,
  silent: 'The broadcaster does not answer this browser.',
  waiting: 'The broadcaster waits for its machines. The stream begins by itself.',
  over: 'The stream is over.',
  now: (piece: string) => `Piece ${piece} is on, made by`,
  nowOwn: (piece: string) => `Piece ${piece} is on, as it was cut: nobody made it in time`,
  since: (took: string) => `in ${took}`,
  interrupted: 'The picture waits for the broadcaster.',
  figures: {
    own: 'Shown as they were cut',
    late: 'Late or missed',
    faulty: 'Faulty',
    cost: 'Cost of all pieces',
    stalls: 'Waits of your picture',
    dropped: 'Pictures dropped here',
  },
  pieces: 'Pieces, the newest first',
  piece: 'Piece',
  machine: 'Machine',
  took: 'Took',
  price: 'Price',
  note: 'What happened',
  own: 'nobody was in time: shown as it was cut',
  second: (machines: number) => `${formatCount(machines)} machines were asked`,
  on: 'on now',
  machines: 'Machines',
  made: 'Made',
  missed: 'Missed',
  waits: 'waits for a piece',
  away: 'works, or is away',
  dropped: 'asked for nothing more: what it made was wrong',
} as const

export const LIVE_TEXT = catalogueOf(LIVE_EN, {
  de: async () => (await import('./languages/de.ts')).LIVE,
  es: async () => (await import('./languages/es.ts')).LIVE,
})
