/** Was über Guthaben gesagt wird. */
import type { CREDITS_EN } from '../text-credits.ts'
import type { Translated } from './catalogue.ts'

export const CREDITS: Translated<typeof CREDITS_EN> = {
  title: 'Guthaben kaufen',
  lead: symbol =>
    `Was Mitglieder hier nutzen, wird mit Guthaben bezahlt, ein Dollar je Einheit. Man kauft es für ${symbol}, die dabei verbrannt werden, oder für stabiles Geld; es geht an niemand anderen, und Ihre Geräte geben es aus, soweit Sie es erlauben.`,
  none: 'Mitglieder dieses Netzes bezahlen mit stabilem Geld, nicht mit Guthaben.',
  whose: 'Guthaben gehört einem Konto. Eines anzulegen dauert einen Augenblick und kostet nichts:',
  amount: 'Wie viel, in USD',
  pays: 'Bezahlen mit',
  token: symbol => `${symbol}, wird verbrannt`,
  money: symbol => `${symbol}, an die Gemeinschaftskasse`,
  costs: 'Es kostet',
  have: 'Sie haben',
  price: 'Preis',
  each: (symbol, price) => `ein ${symbol} zählt ${price}`,
  anchor: 'Zählt höchstens',
  anchorSays: (usd, when) =>
    `${usd} (der Anker, Stand ${when}): Er folgt dem Kurs um höchstens die Hälfte am Tag, ein Kurs muss also halten, bevor er zählt`,
  least: 'Sie bekommen mindestens',
  gas: 'Transaktionsgebühr',
  free: 'keine: dieser Knoten bezahlt sie',
  buy: amount => `Guthaben für ${amount} kaufen`,
  busy: 'Wird gekauft …',
  signs:
    'Sie unterschreiben zweimal: was Sie kaufen, und dass so viel dafür genommen werden darf. Niemand kann eines von beiden ändern, und wenn sich der Preis gegen Sie dreht, wird nichts gekauft.',
  done: amount => `Fertig: ${amount} Guthaben. Ihre Geräte können es von der nächsten Epoche an ausgeben.`,
  next: 'Was Ihre Geräte ausgeben dürfen, erlauben Sie jedem für sich:',
  mine: 'meine Geräte',
  again: 'Mehr kaufen',
  noAmount: 'Das ist kein Betrag. Schreiben Sie eine Zahl über null, etwa 25.',
  tooLittle: symbol => `So viel ${symbol} haben Sie nicht.`,
  tooMany: left =>
    `Durch Verbrennen entstehen jetzt nur noch ${left}; binnen eines Tages füllt es sich auf. Für Geld gilt keine Grenze.`,
  noMoney: 'Dieses Netz nimmt zurzeit kein Geld für Guthaben.',
  notYours:
    'Kaufen kann, wessen Schlüssel in diesem Browser, einem Passkey oder einer Wallet ist. Anderswo: cairn credits buy.',
  noRelay: 'Dieser Knoten sendet keine Transaktionen für andere. Anderswo: cairn credits buy.',
  moved: 'Der Preis hat sich seitdem bewegt. Er ist neu angezeigt: bitte noch einmal.',
  dormant: {
    no_feed: 'Es ist keine Preisquelle gesetzt.',
    broken: 'Die Preisquelle antwortet nicht.',
    incomplete: 'Die neueste Runde der Preisquelle ist nicht vollständig.',
    not_positive: 'Die Preisquelle nennt keinen Preis über null.',
    stale: 'Der neueste Preis der Preisquelle ist zu alt.',
    early: 'Der neueste Preis der Preisquelle liegt in der Zukunft.',
    too_low: 'Der Preis liegt unter dem, was dieses Netz glaubt.',
    too_high: 'Der Preis liegt über dem, was dieses Netz glaubt.',
    sequencer_down: 'Der Sequencer der Blockchain steht: Preise können alt sein.',
    sequencer_back:
      'Der Sequencer der Blockchain läuft seit weniger als einer Stunde wieder: Preise können alt sein.',
  },
  moneyBuys: symbol =>
    `Deshalb kaufen Token zurzeit kein Guthaben. ${symbol} kauft weiter, und nichts anderes wartet.`,
  link: 'Guthaben kaufen',
}
