/** German of the roads page. */
import type { Translated } from '../../../../web/src/languages/catalogue.ts'
import { plural } from '../../../../web/src/languages/language.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'
import type { ROADS_EN } from './text.ts'

const counted = (count: number, one: string, other: string) =>
  `${formatCount(count)} ${plural(count, { one, other })}`

export const ROADS: Translated<typeof ROADS_EN> = {
  title: 'Straßen',
  menu: 'Straßen',
  lead: 'Wie schnell es Stunde um Stunde vorangeht, aus den Fahrten dieses Netzwerks. Ein Ort erscheint, sobald mehrere Eigentümer an mehreren Tagen dort fuhren, und nie, wer oder wann.',
  notHere: 'Dieses Netzwerk macht keine Straßenkarte.',
  none: (owners: number, days: number) =>
    `Noch ist nichts veröffentlicht: Ein Ort braucht Fahrten von ${counted(owners, 'Eigentümer', 'Eigentümern')} an ${counted(days, 'Tag', 'Tagen')}.`,
  hour: 'Stunde des Tages (UTC)',
  at: (hour: string) => `${hour} bis zur vollen Stunde danach`,
  map: (count: number, hour: string) =>
    `Karte von ${counted(count, 'Zelle', 'Zellen')} mit ihrer Geschwindigkeit um ${hour} UTC`,
  nothingThen: 'Von dieser Stunde ist nichts bekannt.',
  slower: (kmh: number) => `unter ${kmh} km/h`,
  faster: (kmh: number) => `ab ${kmh} km/h`,
  middle: 'In der Mitte',
  cells: 'Zellen in dieser Stunde',
  edition: 'Veröffentlicht am',
  oldest: 'Das Älteste davon',
  days: (count: number) => (count === 1 ? 'einen Tag alt' : `${formatCount(count)} Tage alt`),
  today: 'von jenem Tag',
  way: {
    title: 'Wie lange dauert es?',
    why: 'Nach dieser Karte allein, von Zelle zu Zelle. Wohin es geht, bleibt in diesem Browser.',
    from: 'Von',
    to: 'Nach',
    none: 'Diese Karte kennt keinen Weg zwischen diesen Orten.',
    noneThen: 'zu dieser Stunde ist kein Weg bekannt',
    takes: (hour: string) => `Um ${hour} UTC`,
    best: (hour: string) => `Am schnellsten, um ${hour} UTC`,
    long: (minutes: string, km: string) => `${minutes} Minuten für ${km} km`,
  },
  earn: 'Wo eine Fahrt jetzt am meisten verdient',
  earnLead:
    'Eine Zelle ist umso mehr wert, je länger niemand sie sah. Geschätzt ist das daraus, wie oft Orte durchfahren werden, soweit es veröffentlicht ist; wo nichts veröffentlicht ist, ist eine Zelle wohl ganz.',
  columns: { place: 'Ort', worth: 'Wert einer Zelle', cells: 'Zellen auf der Karte' },
  buy: 'Ein Programm kauft sie: cairn agent mit dem Treiber map:9440 gibt auf seinem eigenen Rechner Tabellen, Kacheln und einen Strom aus, und bezahlt, wer gefahren ist.',
  spends: 'die Karte von Gegenden kaufen, die Sie wählen',
}
