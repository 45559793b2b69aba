/** German of a browser that works: web/src/languages/de.ts says how readers are addressed, and the words of the field. */
import type { Translated } from '../../../../../web/src/languages/catalogue.ts'
import { formatCount } from '../../../../../web/src/languages/numbers.ts'
import type { WORK_EN } from '../text.ts'

export const WORK: Translated<typeof WORK_EN> = {
  title: 'Dieses Gerät arbeiten lassen',
  join: 'Dieses Gerät arbeiten lassen',
  promise:
    'Dieses Handy oder dieser Rechner führt Programme anderer aus, solange er am Ladegerät und im WLAN ist, und wird für jedes Ergebnis bezahlt, das andere bestätigen.',
  insecure:
    'Ein Browser bewahrt einen Schlüssel nur auf Seiten, die über https kommen oder von diesem Rechner.',
  none: 'In diesem Netzwerk sind keine Rechner zu mieten.',
  before: {
    runs: 'Es führt Programme aus, deren Treibstoff gezählt wird, eines nach dem anderen, in einem eigenen Thread. Sie sehen nichts: keine Dateien, kein Netz, keine Seite.',
    power: 'Es arbeitet nur am Ladegerät und hört in dem Moment auf, in dem Sie es abstecken.',
    network: 'Es arbeitet nur, wo Bytes nichts kosten: im WLAN oder am Kabel.',
    drawn: 'Sie wählen keinen Auftrag, und niemand wählt Sie: Das tut ein Los, das vorher niemand kannte.',
    paid: 'Ein Ergebnis zählt, wenn andere zum selben kommen. Es wird Ihrem Konto gutgeschrieben.',
    back: 'Was es nicht fertig bekommt, geht zurück ans Netzwerk und kostet Sie nichts.',
  },
  start: 'Anfangen zu arbeiten',
  again: 'Wieder arbeiten',
  stop: 'Aufhören',
  asDevice: 'Dieser Browser ist Rechner',
  noReceipt: 'Die Antwort ist keine Quittung des Orakels dieses Netzwerks. Es wird noch einmal gesendet.',
  elsewhere: 'Ein anderer Tab dieses Browsers arbeitet schon. Ein Schlüssel arbeitet nie zweimal zugleich.',
  power: 'Ladegerät und Netz',
  charging: {
    yes: 'Am Ladegerät, sagt der Browser.',
    no: 'Auf Akku, sagt der Browser.',
    unknown: 'Dieser Browser sagt nicht, ob geladen wird.',
    swear: 'Es ist jetzt am Ladegerät',
  },
  network: {
    yes: 'Im WLAN oder am Kabel, sagt der Browser.',
    no: 'In einem Netz, das kostet, sagt der Browser.',
    unknown: 'Dieser Browser sagt nicht, was das Netz kostet.',
    swear: 'Dieses Netz kostet nichts je Byte',
  },
  sworn:
    'Was Sie hier sagen, gilt für diesen Tab, bis er geschlossen wird. Nehmen Sie es zurück, wenn es nicht mehr stimmt.',
  now: 'Jetzt',
  rests: {
    battery: 'Es ruht: Es läuft auf Akku. Am Ladegerät geht es weiter.',
    metered: 'Es ruht: Dieses Netz kostet. Im WLAN geht es weiter.',
    charger_unknown: 'Es ruht: Sagen Sie unten, dass es am Ladegerät ist.',
    network_unknown: 'Es ruht: Sagen Sie unten, dass dieses Netz nichts kostet.',
    offline: 'Es ruht: Es gibt kein Netz.',
  },
  backSoon: 'Was angefangen ist, geht nach einer halben Minute zurück ans Netzwerk.',
  stopped: 'Es hat aufgehört. Nichts Neues wird angefangen.',
  owes: 'Etwas ist versiegelt und noch nicht geöffnet. Lassen Sie diese Seite bis dahin offen; sonst öffnet es, wer das Ergebnis hat.',
  measuring: 'Es misst, wie schnell es ist.',
  offered: 'Es ist zu mieten. Aufträge kommen am Ende einer Epoche.',
  works: 'Es arbeitet.',
  offering: 'Es bietet sich dem Netzwerk an.',
  screen: 'Der Bildschirm bleibt an, solange es arbeitet, wo der Browser das erlaubt.',
  waiting: count =>
    count === 1
      ? '1 Nachricht wartet auf das Senden.'
      : `${formatCount(count)} Nachrichten warten auf das Senden.`,
  right: 'Bisher richtig',
  wrong: 'Bisher falsch',
  earned: 'Bezahlt, letzte 100 Epochen',
  rewards: 'Belohnt, letzte 100 Epochen',
  infers: 'Modelle',
  infersOnGpu: 'Modelle, auf seiner Grafikkarte',
  speed: 'Tempo',
  speedOf: giga => `${giga} × 10⁹ je Sekunde`,
  price: 'Preis für 10⁹ Einheiten Treibstoff, in USD',
  priceWhy:
    'Das sind ungefähr so viele Befehle. Wer Arbeit vergibt, sagt, was er höchstens zahlt: Ein Rechner, der mehr verlangt, wird nicht gelost.',
  priceOdd: decimals =>
    `Schreiben Sie einen Betrag mit höchstens ${formatCount(decimals)} Nachkommastellen, etwa 0.001.`,
  ran: 'Was hier lief',
  ranNone: 'Noch nichts. Was hier läuft, steht dann hier.',
  for: 'für',
  units: count => `${count} Einheiten`,
  millions: count => `${count} × 10⁶ Einheiten`,
  billions: count => `${count} × 10⁹ Einheiten`,
  burned: (units, time) => `${units}, in ${time}`,
  stages: {
    running: 'läuft',
    paused: 'ruht',
    sealed: 'versiegelt',
    brought: 'gebracht',
    opened: 'geöffnet',
    right: 'richtig',
    wrong: 'andere weichen ab',
    missed: 'zu spät',
    withheld: 'nicht rechtzeitig geöffnet',
    given_back: 'zurückgegeben',
  },
}
