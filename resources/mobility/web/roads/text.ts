/** The sentences of the roads page, in English. */
import { catalogueOf } from '../../../../web/src/languages/catalogue.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'

export const ROADS_EN = {
  title: 'Roads',
  menu: 'Roads',
  lead: 'How fast it goes, hour by hour, from this network’s own drives. A place is shown once several owners drove there on several days, and never who or when.',
  notHere: 'This network makes no map of roads.',
  none: (owners: number, days: number) =>
    `Nothing is published yet: a place needs drives of ${formatCount(owners)} owners on ${formatCount(days)} days.`,
  hour: 'Hour of the day (UTC)',
  at: (hour: string) => `${hour} to the full hour after`,
  map: (count: number, hour: string) =>
    `Map of ${formatCount(count)} ${count === 1 ? 'cell' : 'cells'} with their speed at ${hour} UTC`,
  nothingThen: 'Nothing is known of this hour.',
  slower: (kmh: number) => `below ${kmh} km/h`,
  faster: (kmh: number) => `${kmh} km/h and faster`,
  middle: 'In the middle',
  cells: 'Cells at this hour',
  edition: 'Published on',
  oldest: 'Oldest of it',
  days: (count: number) => (count === 1 ? 'one day old' : `${formatCount(count)} days old`),
  today: 'of that day',
  way: {
    title: 'How long does it take?',
    why: 'By this map alone, from cell to cell. Where you go stays in this browser.',
    from: 'From',
    to: 'To',
    none: 'This map knows no way between these places.',
    noneThen: 'no way is known at this hour',
    takes: (hour: string) => `At ${hour} UTC`,
    best: (hour: string) => `Fastest, at ${hour} UTC`,
    long: (minutes: string, km: string) => `${minutes} min for ${km} km`,
  },
  earn: 'Where would a drive earn most now',
  earnLead:
    'A cell is worth the more the longer nobody saw it. This is reckoned from how often places are driven through, as published; where nothing is published a cell is most likely whole.',
  columns: { place: 'Place', worth: 'Worth of a cell', cells: 'Cells on the map' },
  buy: 'A program buys it: cairn agent with the driver map:9440 answers tables, tiles and a stream on its own machine, and pays those who drove.',
  spends: 'buy the map of regions that you choose',
} as const

export const ROADS_TEXT = catalogueOf(ROADS_EN, {
  de: async () => (await import('./de.ts')).ROADS,
  es: async () => (await import('./es.ts')).ROADS,
})
