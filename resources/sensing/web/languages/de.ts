/** German of sensing: web/src/languages/de.ts says how readers are addressed, and the words of the field. */

import type { Lexicon, Translated } from '../../../../web/src/languages/catalogue.ts'
import { plural } from '../../../../web/src/languages/language.ts'
import { formatCount, number } from '../../../../web/src/languages/numbers.ts'
import { MARKET_NAMES, MARKET_REASONS } from '../market/languages/de-reasons.ts'
import type { PAGE_EN, WORDS_EN } from '../text.ts'

const counted = (count: number, one: string, other: string) =>
  `${formatCount(count)} ${plural(count, { one, other })}`
const readings = (count: number) => counted(count, 'Messwert', 'Messwerte')

export const PAGE = {
  title: 'Lärm messen',
  promise:
    'Dieses Telefon oder dieser Computer meldet, wie laut es ringsum ist. Pegel verlassen das Gerät, Ton niemals: Sie werden auf dem Gerät berechnet, und keine Aufnahme wird behalten.',
  insecure:
    'Browser geben ein Mikrofon nur Seiten mit https, oder auf diesem Rechner selbst. Öffnen Sie diese Seite mit https.',
  listen: 'Zuhören',
  before: {
    asks: 'Zuerst fragt der Browser nach dem Mikrofon. Gesendet wird nichts, bevor weiter unten zugestimmt wird.',
    sends:
      'Danach sendet es etwa einmal in der Minute seinen Pegel, unterschrieben mit einem Schlüssel, der in diesem Browser bleibt, solange diese Seite offen ist.',
    pays: 'Ein Messwert, der zählt, verdient seinen Anteil an dem, was dieses Netzwerk für Wetter und Lärm zahlt.',
    costs: 'Solange es misst, hört es zu: ein Telefon gehört dabei ans Ladegerät.',
  },
  first: 'Die erste Sekunde wird gehört …',
  level: 'Pegel jetzt',
  fast: (db: string) => `Lautester Wert: ${db} dB(A), schnell.`,
  clipped: 'Zu laut für dieses Mikrofon: Solche Sekunden werden ausgelassen.',
  octaves: 'Pegel der Oktaven',
  minute: 'Die letzte Minute',
  microphone: 'Mikrofon',
  rate: 'Abtastrate',
  fullBand: 'A-Bewertung innerhalb von Klasse 2 nach IEC 61672-1.',
  lowRate: 'Unter 44,1 kHz fehlen Höhen, Pegel können also zu niedrig sein.',
  processing: 'Verstärkungsregelung, Rauschunterdrückung, Echounterdrückung',
  off: 'aus, wie verlangt',
  untold: (what: string) => `der Browser sagt nicht, ob dies aus ist: ${what}`,
  processed: (by: string) =>
    `Dieser Browser verändert den Ton (${by}), obwohl er es nicht sollte. Verändertes ist nicht gemessen, darum wird nichts gesendet. Versuchen Sie es mit einem anderen Browser.`,
  calibration: 'Kalibrierung',
  calibrated: {
    usual: (offset: string, uncertainty: string) =>
      `die eines üblichen Telefons, ${offset} dB, auf ${uncertainty} dB genau`,
    model: (offset: string, uncertainty: string) =>
      `die dieses Modells, wie andere sie gemessen haben, ${offset} dB, auf ${uncertainty} dB genau`,
    person: (offset: string, uncertainty: string) =>
      `nach einem Referenzgerät, ${offset} dB, auf ${uncertainty} dB genau`,
  },
  calibrate: 'Ich habe einen Schallpegelmesser zur Hand',
  calibrateWhy:
    'Halten Sie beide bei gleichmäßigem Geräusch nebeneinander und tippen Sie ein, was der Pegelmesser anzeigt. Es bleibt auf diesem Gerät; mit dem Modell des Telefons angemeldet, hilft es anderen mit demselben.',
  reference: 'Pegel des Referenzgeräts in dB(A)',
  setLevel: 'Setzen',
  wrongLevel: 'Ein Pegel liegt zwischen 20 und 130 dB(A).',
  start: 'Für das Netzwerk messen',
  elsewhere: (count: number) =>
    `Hier ${count === 1 ? 'wartet ein Messwert' : `warten ${formatCount(count)} Messwerte`} für ein anderes Netzwerk. Solche Messwerte gehen nie an dieses; sie gehen hinaus, sobald dieser Browser einen Knoten des ihren trifft.`,
  notWanted: 'Dieses Netzwerk misst keinen Lärm.',
  placeFirst: 'Geben Sie zuerst den Ort an: Lärm ohne Ort sagt niemandem etwas.',
  sent: 'Was gesendet wird',
  asDevice: 'Dieser Browser ist das Gerät',
  where: {
    away: 'Es ist nicht dort, wo es angemeldet ist; bis es zurück ist, wird nichts gesendet.',
    moving: 'Es bewegt sich schneller als 12 km/h, darum wird nichts gesendet.',
  },
  none: 'Noch wird nichts gesendet: Der erste Messwert entsteht gerade.',
  noReceipt: 'Die Antwort ist keine Quittung dieses Knotens für diese Nachricht.',
  hz: (rate: string) => `${rate} Hz.`,
  allSent: 'Jeder Messwert hat eine unterschriebene Quittung.',
  waiting: (count: number) =>
    count === 1
      ? 'Ein Messwert wartet, auf diesem Gerät aufbewahrt, auch ohne Netz.'
      : `${formatCount(count)} Messwerte warten, auf diesem Gerät aufbewahrt, auch ohne Netz.`,
  states: { waiting: 'hier aufbewahrt', received: 'angekommen', refused: 'abgelehnt' },
  stop: 'Aufhören',
} satisfies Translated<typeof PAGE_EN>

export const WORDS = {
  title: 'Wetter und Lärm',
  join: 'Damit Lärm messen',
  models: {
    'sensing/station': 'Wetterstation',
    'sensing/phone': 'Telefon',
    'sensing/noise': 'Lärmsensor',
    'sensing/consumer': 'Datenkäufer',
  },
  counts: {
    'sensing/station': (count: number) => counted(count, 'Wetterstation', 'Wetterstationen'),
    'sensing/phone': (count: number) => counted(count, 'Telefon', 'Telefone'),
    'sensing/noise': (count: number) => counted(count, 'Lärmsensor', 'Lärmsensoren'),
    'sensing/consumer': (count: number) => counted(count, 'Datenkäufer', 'Datenkäufer'),
  },
  quantities: {
    temperature: 'Temperatur',
    humidity: 'Luftfeuchtigkeit',
    pressure: 'Luftdruck',
    windSpeed: 'Wind',
    windDirection: 'Windrichtung',
    soundLevel: 'Lärm',
  },
  units: readings,
  contribution: {
    passed: (passed: number, asked: number, quantities: number) =>
      `${formatCount(passed)} von ${counted(asked, 'Messwert', 'Messwerten')} gezählt, aus ${counted(quantities, 'Messgröße', 'Messgrößen')}`,
    failed: (count: number) =>
      `${readings(count)} ${plural(count, { one: 'fiel', other: 'fielen' })} schon bei der Prüfung der Station selbst durch`,
    differing: (count: number) =>
      `${readings(count)} ${plural(count, { one: 'wich', other: 'wichen' })} von denen der Nachbarn ab`,
    waiting: (count: number) =>
      `${readings(count)} ${plural(count, { one: 'wartet', other: 'warten' })} auf die der Nachbarn`,
    missing: (count: number) =>
      `${readings(count)} ${plural(count, { one: 'kam', other: 'kamen' })} nicht an`,
    isolated: (count: number) =>
      `${readings(count)} ${plural(count, { one: 'hatte', other: 'hatten' })} keine Nachbarn zum Vergleich`,
    disagreeing: (count: number) =>
      `${readings(count)} ${plural(count, { one: 'passte', other: 'passten' })} lange nicht zu denen der Nachbarn`,
    toldBefore: (count: number) => `${readings(count)} hatten andere am selben Ort schon gemeldet`,
    sameAs: 'ihre Messwerte sind die einer anderen Station',
    derived: (count: number) =>
      `${plural(count, { one: '1 Größe ist', other: `${formatCount(count)} Größen sind` })} von anderen Stationen abgeleitet`,
    noPlace: 'sie ist an keinem Ort, also kann niemand ihr Nachbar sein',
    held: (part: string) => `${part} ihrer Belohnung warten, aus den Gründen unten`,
    tiers: {
      founding: 'die Station ist eine der ersten hier, denen bis zu einer Grenze geglaubt wird',
      declared: 'für sie bürgt niemand',
      recorded: 'für sie bürgt niemand, und ihre Nachbarn stimmen seit drei Monaten mit ihr überein',
      vouched: 'für sie bürgt jemand',
    },
  },
  params: {
    detector: 'Was eher nach Betrug als nach den Nachbarn aussieht, wartet, nach dem Modell',
    quantities: 'Was gemessen wird',
    interval: 'Ein Messwert zählt alle',
    catchUp: 'Ein Messwert darf verspätet sein um',
    ahead: 'Ihre Uhr darf vorgehen um',
    forget: 'Was eine Station gewohnt ist, wird vergessen nach',
    cellResolution: 'Ein Ort ist eine H3-Zelle der Auflösung',
    capacityPerCell: 'An einem Ort bezahlte Stationen, höchstens',
    declared: {
      name: 'Stationen, für die niemand bürgt',
      value: (perCell: string, station: string, share: string) =>
        `${perCell} an einem Ort; jede zählt höchstens für ${station}, alle zusammen höchstens für ${share} des Topfes`,
    },
    market: {
      name: 'Was gemessen wurde, wird verkauft',
      value: (owners: string, price: string, fee: string, delay: string) =>
        `eine Stunde einer Zelle, in der ${owners} Eigentümer gemessen haben; ${price} USD für tausend, wo nichts anderes gesagt ist, dazu ${fee} verbrannt; ein Tag erscheint frühestens ${delay} nach seinem Ende`,
    },
    neighbours: {
      name: 'Verglichen mit',
      value: (fewest: string, most: string) => `${fewest} bis ${most} Nachbarn`,
    },
  },
  room: (free: number) =>
    free === 0
      ? 'weitere Stationen werden hier nicht bezahlt'
      : `Platz für ${plural(free, { one: 'eine weitere Station, für die', other: `${formatCount(free)} weitere Stationen, für die` })} jemand bürgt`,
  epoch: {
    counted: (count: number, stations: number) =>
      `${readings(count)} von ${counted(stations, 'Station', 'Stationen')} gezählt`,
    failed: (count: number) =>
      `${readings(count)} ${plural(count, { one: 'fiel', other: 'fielen' })} bei einer Prüfung durch`,
    differing: (count: number) =>
      `${readings(count)} ${plural(count, { one: 'wich', other: 'wichen' })} von denen der Nachbarn ab`,
    weather: (means: string) => `die Mitte von allen: ${means}`,
  },
  altitude: (metres: number) => `${number(metres)} m über dem Meer`,
  slogan: (stations: number) => `${formatCount(stations)} Stationen messen gemeinsam.`,
  headline: 'Wettermesswerte, die zählten',
  headlineUnit: 'in der letzten Epoche',
  last: 'Letzter Messwert',
  none: 'Was es in dieser Epoche gemessen hat, lässt sich nicht zeigen.',
  day: (day: string) => `Seine Messwerte vom ${day}, und die seiner Nachbarn.`,
  lineIs: (name: string) =>
    `Die Linie ist ${name}, das Band alle Stationen ringsum, gestrichelt ist ihr Median.`,
  alone: (name: string) => `Die Linie ist ${name}. Ringsum gibt es keine andere Station.`,
  median: 'Median der Nachbarn',
  range: 'Spanne der Nachbarn',
  time: 'Zeit',
} satisfies Translated<typeof WORDS_EN>

const REASONS = {
  payload_malformed:
    'Der Inhalt ist kein SenML-Paket in CBOR wie beschrieben. Die Fakten nennen, was falsch ist.',
  no_quantity:
    'Kein Eintrag des Pakets gehört zu einer Größe, die dieses Netzwerk misst. Die Einträge so benennen wie das Netzwerk.',
  quantity_unknown: 'Das Netzwerk misst diese Größe nicht. Der Messwert wird nicht gezählt.',
  unit_wrong:
    'Der Messwert hat eine andere Einheit als das Netzwerk oder gar keine. Vor dem Unterschreiben umrechnen.',
  no_value: 'Der Eintrag hat keine Zahl als Wert.',
  sentinel:
    'Der Wert ist der, den solche Sensoren melden, wenn sie nichts zu melden haben. Er gilt als nicht vorhanden.',
  out_of_range:
    'Kein Sensor dieser Art kann einen solchen Wert messen. Den Sensor und seine Verkabelung prüfen.',
  parts_missing: 'Der Pegel kam ohne alle seine Teile zur selben Zeit. Sie im selben Paket senden.',
  parts_differ:
    'Die Teile ergeben zusammen nicht den Pegel. Das Messgerät, oder jemand nach ihm, hat eines davon verändert.',
  time_ahead: 'Der Messwert entstand nach seiner Nachricht. Die Uhr des Geräts stellen.',
  too_late:
    'Der Messwert entstand zu lange vor dem Eintreffen seiner Nachricht. Innerhalb der angegebenen Zeit senden.',
  before_place: 'Der Messwert entstand, bevor das Gerät an seinem jetzigen Ort angemeldet war.',
  time_repeated: 'Für diese Zeit gibt es schon einen Messwert dieser Größe; der erste zählt.',
  jump: 'Der Wert änderte sich stärker, als er es seit dem letzten guten Messwert kann, weg vom Median davor.',
  constant: 'Der Wert hat sich länger nicht bewegt, als diese Größe stillstehen kann. Den Sensor prüfen.',
  too_coarse:
    'Die kleinste übliche Änderung der Station ist gröber, als das Netzwerk braucht. Ein Sensor mit feineren Schritten hilft.',
  slot_counted:
    'Ein Messwert dieses Zeitraums wurde schon in einer früheren Epoche gezählt, und ein Zeitraum wird einmal bezahlt.',
  no_history: 'Vor diesem Messwert gab es zu wenige, um seine Änderung zu beurteilen.',
  level_changed: 'Der Wert sprang und blieb; er gilt als das neue Niveau.',
  saturated: 'Der Wert steht in gesättigter Luft still, wie es Sensoren dort tun.',
  frozen: 'Der Wert steht bei Frost still, wo Sensoren vereist sein können.',
  may_stand:
    'Der Wert hat sich vielleicht zu lange nicht bewegt, aber Messwerte davor fehlen. Er wartet auf sie und zählt nicht, wenn keiner etwas anderes sagt.',
  calm: 'Der Wert steht bei Windstille still, wo er es darf.',
  dark: 'Der Wert steht im Dunkeln still, wo er es darf.',
  quiet: 'Der Wert steht still, wo es so leise ist wie das Eigenrauschen des Mikrofons, und darf es dort.',
  neighbours_differ:
    'Messwerte weichen von dem ab, was die Nachbarn und der übliche Unterschied der Station erklären. Sie zählen, denn auch ein Ufer, ein Dach und eine Front weichen ab; ob die Station dasselbe Wetter sieht, wird daran beurteilt, wie es sich von Tag zu Tag ändert.',
  bias: 'Der übliche Unterschied der Station zu ihren Nachbarn ist zu allen Stunden groß geworden. Kalibrierung und Aufstellung prüfen.',
  clone:
    'Die Reihe gleicht der einer anderen Station, die sich darauf festgelegt hatte, bevor diese feststehen konnte. Sie verdient nichts; selbst messen, und festlegen.',
  same_series:
    'Die Reihe gleicht der einer anderen Station. Sie ist eine Beobachtung und wird einmal bezahlt, zu gleichen Teilen oder an die, für die gebürgt wird; niemandem wird etwas angelastet. Wer sich auf das Gemessene festlegt, ist niemandes Kopie.',
  derived:
    'Die Reihe folgt einer, auf die sich ein Nachbar festgelegt hatte, oder dem Mittel aller, genauer, als es zwei Stationen tun, und wurde gesendet, als das schon zu lesen war. Sie verdient nichts. Vor dem Ende des Zeitraums senden, oder festlegen.',
  cell_full:
    'Andere haben dieselbe Größe dieser Zelle und dieses Zeitraums vorher gemeldet oder standen zuerst hier. Eine freie Zelle verdient, und eine Station, für die jemand bürgt.',
  no_place:
    'Das Gerät ist ohne gültige H3-Zelle angemeldet oder mit einer gröberen als der des Netzwerks, darum weiß niemand, was es misst. Einen Ort in der Auflösung anmelden, die die Regeln nennen, oder feiner.',
  not_vouched:
    'Niemand auf der Liste bürgt für die Station, darum wartet ihr Verdienst. Eine Bürgschaft gibt ihn frei; ebenso, dass sie mit Stationen mitgeht, für die jemand bürgt, gemeldet bevor jemand wissen konnte, was diese sagen; und dreißig Tage Messwerte an ihrem Ort. Sonst wird er ausgezahlt, wenn die Frist des Netzwerks dafür vorbei ist.',
  too_lonely:
    'Es gibt zu wenige Nachbarn anderer Eigentümer auf ihrer Höhe, oder was sie misst, wird mit niemandem verglichen, also gibt es keine unabhängige Bestätigung. Der Verdienst wartet, bis es sie gibt, auch durch eine andere Messgröße der Station; was niemand vergleichen kann, bis die Station ihre Messwerte dreißig Tage lang rechtzeitig von ihrem Ort gemeldet hat; oder bis die Frist des Netzwerks dafür vorbei ist.',
  too_new:
    'Das Wetter der Nachbarn hat sich, seit die Station da ist, noch nicht genug geändert, um zu sagen, ob sie dasselbe sieht. Der Verdienst wartet, bis es so weit ist.',
  does_not_follow:
    'Wenn sich das Wetter von einem Tag zum nächsten ändert, geht die Station nicht mit ihren Nachbarn mit. Der Verdienst wartet, wird frei, sobald sie es tut, und verfällt, wo Nachbarn, für die jemand bürgt, mindestens zwei, sicher sagen, dass sie es nicht tut. Niemandem wird etwas angelastet: Aufstellung, Lüfter und Kabel prüfen, und die Höhe anmelden.',
  model_suspects:
    'Der Detektor des Netzwerks, ein Modell in seinen Regeln, findet, dass eine Messgröße der Station seit Wochen eher nach Betrug als nach einer Station aussieht; die Fakten sagen, woran. Niemandem wird etwas angelastet. Was diese Messgröße verdient, wartet, bis sie eine Woche lang wie die einer Station aussah oder die Frist des Netzwerks dafür vorbei ist.',
}

const NAMES = {
  quantities: 'Messgrößen',
  temperature: 'Temperatur',
  humidity: 'Luftfeuchtigkeit',
  pressure: 'Luftdruck',
  windSpeed: 'Wind',
  windDirection: 'Windrichtung',
  soundLevel: 'Lärm',
  interval: 'Zeitraum',
  catchUp: 'Nachreichen bis',
  ahead: 'Vorgehen bis',
  forget: 'Vergessen nach',
  cellResolution: 'Auflösung der Zellen',
  capacityPerCell: 'Plätze je Zelle',
  declared: 'Ohne Bürgschaft',
  perCell: 'je Zelle',
  station: 'je Station',
  share: 'Anteil an allem',
  neighbours: 'Nachbarn',
  fewest: 'mindestens',
  vouched: 'mit Bürgschaft',
  within: 'innerhalb',
  stationsInCell: 'Stationen in der Zelle',
  elsewhere: 'anderswo',
  passed: 'bestanden',
  failed: 'durchgefallen',
  waiting: 'wartet',
  countedMs: 'gezählt bis',
  figures: 'Zahlen',
  altitudeM: 'Höhe (m)',
  countsPpm: 'zählt zu',
  asWord: 'zählt als bloßes Wort',
  tooNew: 'zu neu',
  tooLonely: 'zu allein',
  doesNotFollow: 'geht nicht mit',
  suspect: 'vom Detektor gefunden',
  modelSays: 'Detektor sagt',
  detector: 'Detektor',
  byVouched: 'von Verbürgten',
  agreedByVouched: 'davon mitgegangen',
}

export const LEXICON: Lexicon = {
  reasons: { ...REASONS, ...MARKET_REASONS },
  names: { ...MARKET_NAMES, ...NAMES },
}
