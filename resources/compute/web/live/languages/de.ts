/** German of the page of live streams: web/src/languages/de.ts says how readers are addressed, and the words of the field. */
import type { Translated } from '../../../../../web/src/languages/catalogue.ts'
import { formatCount } from '../../../../../web/src/languages/numbers.ts'
import type { LIVE_EN } from '../text.ts'

export const LIVE: Translated<typeof LIVE_EN> = {
  title: 'Live-Übertragungen',
  none: 'In diesem Netzwerk sind keine Rechner zu mieten.',
  lead: 'Das Bild entsteht in Stücken auf den Rechnern anderer, und wer sendet, gibt es weiter.',
  nobody: 'Niemand in diesem Netzwerk hat Geld für eine Übertragung zurückgelegt.',
  start: 'Selbst senden:',
  from: machines =>
    machines === 1 ? '1 Rechner wird dafür bezahlt' : `${formatCount(machines)} Rechner werden dafür bezahlt`,
  watch: 'Ansehen',
  all: 'Alle Übertragungen',
  direct:
    'Ihr Browser holt die Übertragung selbst vom Rechner des Senders, der Ihre Adresse sieht. Kein Knoten ist dazwischen.',
  picture: name => `Die Übertragung von ${name}`,
  silent: 'Der Sender antwortet diesem Browser nicht.',
  waiting: 'Der Sender wartet auf seine Rechner. Die Übertragung beginnt von selbst.',
  over: 'Die Übertragung ist zu Ende.',
  now: piece => `Zu sehen ist Stück ${piece}, gemacht von`,
  nowOwn: piece => `Zu sehen ist Stück ${piece}, wie es kam: Niemand war rechtzeitig fertig`,
  since: took => `binnen ${took}`,
  interrupted: 'Das Bild wartet auf den Sender.',
  figures: {
    own: 'Ungewandelt gezeigt',
    late: 'Zu spät oder ausgeblieben',
    faulty: 'Fehlerhaft',
    cost: 'Preis aller Stücke',
    stalls: 'Wartezeiten Ihres Bildes',
    dropped: 'Hier ausgelassene Bilder',
  },
  pieces: 'Stücke, das neueste zuerst',
  piece: 'Stück',
  machine: 'Rechner',
  took: 'Dauer',
  price: 'Preis',
  note: 'Was geschah',
  own: 'niemand war rechtzeitig fertig: gezeigt, wie es kam',
  second: machines => `${formatCount(machines)} Rechner wurden gefragt`,
  on: 'jetzt zu sehen',
  machines: 'Die Rechner',
  made: 'Gemacht',
  missed: 'Ausgeblieben',
  waits: 'wartet auf ein Stück',
  away: 'arbeitet, oder ist fort',
  dropped: 'wird nichts mehr gefragt: Was er machte, war falsch',
}
