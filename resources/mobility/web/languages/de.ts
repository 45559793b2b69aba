/** German of mobility: web/src/languages/de.ts says how readers are addressed, and the words of the field. */
import type { Lexicon, Translated } from '../../../../web/src/languages/catalogue.ts'
import { plural } from '../../../../web/src/languages/language.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'
import { RIDE_NAMES, RIDE_REASONS } from '../rides/reasons-de.ts'
import type { PAGE_EN, WORDS_EN } from '../text.ts'

const counted = (count: number, one: string, other: string) =>
  `${formatCount(count)} ${plural(count, { one, other })}`
const cells = (count: number) => counted(count, 'Zelle', 'Zellen')

export const PAGE: Translated<typeof PAGE_EN> = {
  title: 'Beim Fahren kartieren',
  promise:
    'Dieses Telefon meldet, in welchen Zellen von etwa 0,1 km² es in einer Viertelstunde war, wie lange und wie weit. Der Weg, die Augenblicke, und wo Fahrten beginnen und enden, verlassen es nie.',
  insecure:
    'Browser geben einen Ort nur Seiten mit https, oder auf diesem Rechner selbst. Öffnen Sie diese Seite mit https.',
  noPlace: 'Dieser Browser kennt keinen Ort.',
  before: {
    asks: 'Zuerst fragt der Browser nach dem Ort und, auf manchen Telefonen, nach der Bewegung. Gesendet wird nichts, bevor eine Fahrt vorbei ist.',
    sends:
      'Ist eine Fahrt vorbei, wird für jede Viertelstunde ein Blatt mit einem Schlüssel unterschrieben, der in diesem Browser bleibt, und gesendet, sobald es ein Netz gibt.',
    sealed:
      'Zuerst geht nur ein Siegel davon hinaus, damit niemand Ihre Fahrt abschreiben kann; das Blatt selbst folgt einige Stunden später, wenn von dieser Zeit niemand sonst mehr etwas sagen darf. Dann, oder an einem der nächsten Tage, muss diese Seite offen sein: Sonst wird es nicht gezahlt.',
    public:
      'Was gesendet wird, ist danach öffentlich: in welchen Zellen dieses Gerät war und in welcher Viertelstunde, ohne die Enden Ihrer Fahrten. Verkauft wird nur, was fünf Eigentümer gemeinsam sahen; in den Belegen steht jedes Blatt einzeln, und wer weiß, dass dieses Gerät Ihnen gehört, kann sie lesen. Fahren Sie damit nur, wo das jeder wissen darf.',
    pays: 'Eine Zelle, die lange niemand sah, verdient am meisten; sehen mehrere sie zugleich, hat jeder einen Teil.',
    costs: 'Der Bildschirm bleibt an, solange es aufzeichnet: ans Ladegerät und in eine Halterung damit.',
  },
  notWanted: 'Dieses Netzwerk zahlt nicht für Karten.',
  start: 'Aufzeichnen',
  stop: 'Aufhören',
  endTrip: 'Die Fahrt ist vorbei',
  now: 'Jetzt',
  state: 'Zustand',
  states: { waits: 'wartet auf einen Ort', records: 'zeichnet auf' },
  held: 'Von dieser Fahrt zurückgehalten, nur auf diesem Telefon',
  fixes: (count: number) => counted(count, 'Ortung', 'Ortungen'),
  accuracy: 'Genauigkeit',
  speed: 'Geschwindigkeit',
  motion: 'Bewegungssensor',
  motions: { on: 'meldet sich', off: 'meldet sich nicht: Was gesendet wird, zählt trotzdem' },
  screen: 'Bildschirm',
  screens: {
    on: 'bleibt an',
    off: 'kann ausgehen: Dieser Browser hält ihn nicht an, und dann wird nichts aufgezeichnet',
  },
  battery: 'Akku',
  unknown: 'sagt dieser Browser nicht',
  charging: (level: string) => `${level}, lädt`,
  asDevice: 'Dieser Browser ist das Gerät',
  tracks: {
    title: 'Eine Spur eines anderen Geräts',
    only: 'Stattdessen eine Spur einlesen',
    why: 'Eine Dashcam, eine Uhr, eine andere App: Ihre GPX-, FIT- oder CSV-Datei wird in diesem Browser gelesen und wird zu Blättern, als wäre dieses Handy dabei gewesen, ohne die Enden der Fahrten. Die Datei geht nirgendwohin.',
    file: 'Datei',
    taken: 'Werden zu Blättern',
    hidden: 'Nahe den Enden von Fahrten weggelassen, oder ohne Aussage',
    late: 'Zu alt: Das Netzwerk nimmt von damals kein Blatt mehr',
    early: 'Aus einer Viertelstunde, die noch nicht vorbei ist',
    known: 'Aus einer Viertelstunde, die dieses Gerät schon erzählt oder selbst aufgezeichnet hat',
    unusable: 'Ohne Zeit oder Ort',
  },
  leaves: 'Was dieses Telefon verlässt',
  trips: count => `Meine Fahrten, ${formatCount(count)} ${count === 1 ? 'Zelle' : 'Zellen'}`,
  tripsWhy: (sheets, km) =>
    `Meine Fahrten: ${km} km in den letzten Blättern (${sheets}), wie dieses Gerät sie erzählt hat, langsam bis schnell. Hier gezeichnet aus dem, was auf diesem Gerät liegt; was jedes verdient hat, steht hinter seinem Namen.`,
  none: 'Noch nichts: Eine Fahrt, die andauert, wird zurückgehalten, damit ihre Enden wegbleiben können.',
  sheet: (count: number, km: string, minutes: string) => `${cells(count)}, ${km} km, ${minutes} min`,
  cells: 'Zellen',
  columns: { cell: 'Zelle', seconds: 'Sekunden', metres: 'Meter' },
  also: (fixes: number, accuracy: number) =>
    `Außerdem: ${counted(fixes, 'Ortung', 'Ortungen')}, in der Mitte auf ${accuracy} m genau, und wie es im Ganzen beschleunigte, bremste, abbog und zitterte.`,
  opens: (when: string) =>
    `Sein Siegel ist unterwegs; das Blatt selbst wird ab ${when} gesendet, solange diese Seite offen ist.`,
  told: { sealed: 'versiegelt', waiting: 'wartet', received: 'Quittung', refused: 'abgelehnt' },
  waiting: (count: number) =>
    count === 1 ? 'Ein Blatt wartet auf das Netz.' : `${formatCount(count)} Blätter warten auf das Netz.`,
  elsewhere: (count: number) =>
    `${count === 1 ? 'Ein Blatt wartet' : `${formatCount(count)} Blätter warten`} hier auf ein anderes Netzwerk. An dieses gehen solche Blätter nie; sie werden gesendet, wenn dieser Browser einen Knoten des anderen trifft.`,
  noReceipt: 'Die Antwort ist keine Quittung dieses Knotens für diese Nachricht.',
}

export const WORDS: Translated<typeof WORDS_EN> = {
  title: 'Karten',
  models: {
    'mobility/phone': 'Telefon, das kartiert',
    'mobility/car': 'Auto, das kartiert',
    'mobility/rider': 'Mitfahrer',
    'mobility/consumer': 'Kartenkäufer',
  },
  counts: {
    'mobility/phone': (count: number) => counted(count, 'Telefon', 'Telefone'),
    'mobility/car': (count: number) => counted(count, 'Auto', 'Autos'),
    'mobility/rider': (count: number) => counted(count, 'Mitfahrer', 'Mitfahrer'),
    'mobility/consumer': (count: number) => counted(count, 'Kartenkäufer', 'Kartenkäufer'),
  },
  units: (whole: string) => `${whole} frische Zellen`,
  contribution: {
    seen: (count: number, km: string, sheets: number) =>
      `${cells(count)} auf ${km} km, in ${counted(sheets, 'Viertelstunde', 'Viertelstunden')}`,
    shared: (count: number) =>
      `in ${formatCount(count)} davon fuhr es mit anderen zusammen, und teilt mit ihnen`,
    lately: (count: number) => `${cells(count)} waren eben erst bezahlt, und brachten nichts noch einmal`,
    lone: (count: number) => `${cells(count)}, wo zu wenige andere fahren, wurden zum Teil bezahlt`,
    objects: (count: number) =>
      count === 1
        ? 'ein Ding auf der Straße wurde bezahlt'
        : `${formatCount(count)} Dinge auf der Straße wurden bezahlt`,
  },
  epoch: (sheets: number, km: string, devices: number) =>
    `${counted(sheets, 'Blatt', 'Blätter')} von ${counted(devices, 'Gerät', 'Geräten')}, ${km} km`,
  vehicle: (commitment: string) => `Fahrzeug ${commitment}`,
  headline: 'Für die Karte gefahren',
  headlineUnit: 'km in der letzten Epoche',
  params: {
    refresh: 'Eine Zelle ist wieder frisch nach',
    settleAfter: 'Ein Blatt, oder sein Siegel, darf später kommen um',
    openFor: 'Danach darf Versiegeltes geöffnet werden',
    sealsFrom: 'Blätter zählen nur versiegelt, ab',
    vehicleRest: 'Nachdem sich ein neueres Gerät eines Fahrzeugs gemeldet hat, ruht ein älteres',
    remember: 'Ein Blatt wird wiedererkannt',
    declared: 'Alle, für die niemand bürgt, haben vom Topf',
    duplicate: 'Eine Zelle zahlt niemandem noch einmal binnen',
    lone: 'Wo zu wenige andere fahren, zahlt eine Zelle',
    map: 'Ein Ort auf der Karte braucht',
  },
  map: (owners: number, days: number) =>
    `Fahrten von ${counted(owners, 'Eigentümer', 'Eigentümern')} an ${counted(days, 'Tag', 'Tagen')}`,
  join: 'Beim Fahren kartieren',
}

const REASONS = {
  ...RIDE_REASONS,
  payload_malformed: 'Der Inhalt ist kein Blatt, wie es beschrieben ist. Die Fakten nennen, was falsch ist.',
  not_over:
    'Die Viertelstunde war nicht vorbei, als die Nachricht entstand. Die Uhr des Geräts stellen, und das Blatt danach senden.',
  too_late: 'Das Blatt kam zu lange nach seiner Viertelstunde an. Innerhalb der angegebenen Zeit senden.',
  before_registered:
    'Die Viertelstunde war vor der Anmeldung des Geräts vorbei. Es zählt nur, was danach kommt.',
  not_sealed:
    'Das Blatt ist nicht das, was das Gerät binnen der Frist seiner Viertelstunde versiegelt hatte, könnte also abgeschrieben sein. Ein Gerät, das nicht versiegelt, auf den neuesten Stand bringen; jedes Blatt rechtzeitig versiegeln und genau dieses öffnen.',
  quarter_sealed: 'Das Gerät hat für diese Viertelstunde schon ein Blatt versiegelt; das erste Siegel zählt.',
  seals_from:
    'Das Gerät versiegelt seine Blätter nicht, also kann sie abschreiben, wem sie gezeigt werden. Ab der Zeit in den Fakten verdienen solche Blätter in diesem Netzwerk nichts: vorher auf den neuesten Stand bringen.',
  seal_awaited:
    'Das Siegel, das dieses Blatt öffnet, ist noch nicht da; die Liste eines Orakels ließ es vielleicht aus. Das Blatt zählt, sobald das Siegel da ist.',
  quarter_counted: 'Das Gerät hat für diese Viertelstunde schon ein Blatt gesendet; das erste zählt.',
  too_long:
    'Die Zellen des Blattes brauchen mehr Sekunden, als eine Viertelstunde hat. Jede Sekunde gehört in eine Zelle.',
  parked:
    'Das Gerät bewegte sich kaum, sah also nichts Neues. Ein abgestelltes Telefon verdient nichts, und niemand wird beschuldigt.',
  far_apart:
    'Nichts, was auf einer Straße fährt, kommt in einer Viertelstunde in alle diese Zellen. Ortungen weglassen, die springen.',
  too_many_cells:
    'So viele Zellen lassen sich auf so kurzem Weg nicht queren. Ortungen weglassen, die springen.',
  too_hard:
    'Das Gerät meldet, dass es länger beschleunigte oder bremste, als ein Straßenfahrzeug kann. Prüfen, wie seine Geschwindigkeit gelesen wird.',
  does_not_shake:
    'Der Empfänger bewegte sich, und der Bewegungssensor spürte nichts, wie auf einem Tisch oder einer ruhigen Fähre. Es zählt nicht, und niemand wird beschuldigt.',
  does_not_push:
    'Was der Bewegungssensor spürte, passt nicht dazu, wie sich laut Empfänger die Geschwindigkeit änderte, wie wenn neben einem gerüttelten Telefon eine alte Fahrt gemeldet wird. Es zählt nicht, und niemand wird beschuldigt; das Telefon gehört in eine Halterung.',
  drawn:
    'Kein Empfänger meldet so lange eine einzige Genauigkeit oder Geschwindigkeit, oder fährt so gerade: Der Weg wirkt gezeichnet. Die Ortungen des Empfängers selbst verwenden.',
  odometer_differs:
    'Der Weg ist nicht der, den der Kilometerzähler des Fahrzeugs zählte. Prüfen, in welchem Fahrzeug das Gerät ist.',
  charge_rises:
    'Der Akku füllte sich schneller, als sich der eines fahrenden Fahrzeugs füllen kann. Prüfen, wie seine Ladung gelesen wird.',
  too_fast:
    'Der Weg durch diese Zelle ist länger, als sich in ihren Sekunden fahren lässt, auch mit der Ungenauigkeit des Empfängers. Wie in einem schnellen Zug oder einem Flugzeug zählt sie nicht, und niemand wird beschuldigt.',
  no_motion_sensor:
    'Neben dem Empfänger meldet sich kein Bewegungssensor, also ließ sich nicht sagen, ob das Gerät gerüttelt wurde.',
  no_accuracy:
    'Der Empfänger sagt nicht, wie genau er ist, also ließ sich nicht sagen, ob der Weg gezeichnet ist.',
  leapt:
    'Nicht einmal ein Flugzeug kommt so bald hierher von dort, wo das Gerät zuvor war. Das Blatt zählt nicht.',
  odometer_back:
    'Der Kilometerzähler zeigt weniger als zuvor. Das Blatt zählt nicht; prüfen, in welchem Fahrzeug das Gerät ist.',
  copied:
    'Dieses Blatt gleicht in zu vielen Zellen einem, das vorher angekommen war. Es verdient nichts; selbst fahren.',
  seen_lately:
    'Die meisten dieser Zellen waren eben erst bezahlt: Noch einmal gesehen verdienen sie nichts, und nehmen später niemandem etwas. Niemand wird beschuldigt; anderswo fahren, oder später.',
  lone_region:
    'In dieser Gegend fahren weniger Eigentümer, als die Karte braucht, also lässt sich noch nichts von ihr veröffentlichen, und eine Zelle wird zum Teil bezahlt. Niemand wird beschuldigt; fahren dort genug, wird sie ganz bezahlt.',
  sighting_elsewhere:
    'Diese Sichtungen sind von Orten, an denen die Fahrt nicht war. Eine Sichtung zählt auf der Fahrt, auf der sie gemacht wurde.',
  sighting_slow:
    'Bei diesen Sichtungen stand das Gerät oder kroch: Wer steht, sieht immer wieder dasselbe. Niemand wird beschuldigt, wie im Stau.',
  sighting_burst:
    'An einem Ort wurden so viele Arten und Richtungen auf einmal gesehen, wie auf einem Plakat oder einem Bildschirm. Keine davon zählt, und niemand wird beschuldigt.',
  picture_again:
    'Diese Bilder wurden schon gemeldet oder zeigen an zwei Orten dasselbe, wie etwas, das an der Scheibe klebt oder auf einem Bildschirm läuft. Sie zählen nicht.',
  few_sightings:
    'Eine Fahrt zählt ab so vielen Sichtungen, wie die Fakten sagen. Niemand wird beschuldigt; die nächsten zählen mit diesen.',
  sighting_waits:
    'Zu einer anderen Zeit hat diese Dinge noch niemand sonst gesehen. Bezahlt werden sie, sobald es ein anderer Eigentümer tut.',
  sighting_again:
    'Diese Dinge wurden eben erst gesehen, oder zuletzt vom selben Eigentümer: Mehr wert ist der Blick eines anderen. Niemand wird beschuldigt.',
  sighting_denied:
    'Wer vorbeifuhr, sah diese Dinge nicht, also kann, wer sie gemeldet hatte, sie nicht noch einmal melden. Zwei andere können es.',
  object_denied:
    'Dieses Ding ist nicht mehr da, sagen jene, die vorbeifuhren. Niemand wird beschuldigt: Es kann entfernt worden sein.',
  often_denied:
    'Mehr Dinge dieses Eigentümers wurden bestritten, als stehen, von anderen, die davor und danach vorbeifuhren. Seine Sichtungen zählen eine Weile nicht; die Kamera gehört auf die Straße gerichtet.',
  not_a_consumer:
    'Die Karte kauft nur ein Gerät, das als mobility/consumer angemeldet ist, damit sein Eigentümer gefragt wird, was es ausgeben darf.',
  orders_full: 'So viele Bestellungen dieses Käufers stehen schon. Warten, bis eine vorbei ist.',
  nothing_there:
    'Von diesen Gegenden ist nichts veröffentlicht: Eine Zeile braucht Fahrten von so vielen Eigentümern an so vielen Tagen, wie die Fakten sagen. Bezahlt wurde nichts; wieder fragen, wenn mehr gefahren wurde.',
  order_spent:
    'Die Karte kostet mehr, als die Bestellung im Ganzen erlaubt. Sie endet mit dem, was sie hat; mit mehr noch einmal bestellen.',
  deposit_short:
    'Was vom Guthaben des Eigentümers frei ist, deckt die Karte nicht. Mehr einzahlen, dann noch einmal bestellen.',
  spending_not_allowed:
    'Der Eigentümer lässt dieses Gerät nichts ausgeben: Er hat nicht zugestimmt, oder es gilt keine Erlaubnis. Gekauft wird nichts; niemand wird beschuldigt. Der Eigentümer erlaubt es (cairn allow, oder die Seite „Ich“).',
  not_permitted:
    'Eine Regel dieses Netzwerks schließt dieses Gerät davon aus. Die Fakten nennen die Regel, worum es geht (join: mitmachen, earn: verdienen, consume: ausgeben) und was davon nicht erfüllt ist; die Seite der Regeln zeigt sie. Niemandem wird etwas vorgeworfen.',
  allowance_used:
    'Die Erlaubnis des Eigentümers für dieses Gerät reicht dafür nicht mehr. Die Fakten sagen, was verlangt wurde, was noch erlaubt ist, und bis wann. Der Eigentümer kann mehr erlauben (cairn allow).',
  together:
    'Andere bewegten sich die ganze Zeit mit diesem Gerät: Es ist eine Beobachtung und wird einmal gezahlt, zu gleichen Teilen. Niemand wird beschuldigt.',
  same_vehicle:
    'Ein weiteres Gerät ist für dasselbe Fahrzeug angemeldet: Ein Fahrzeug verdient einmal. Von denen, für die gebürgt wird, hat es das zuletzt angemeldete, sonst wird geteilt.',
  newer_device:
    'Ein anderes Gerät dieses Fahrzeugs wurde später angemeldet, für es wird gebürgt, und es meldete sich binnen der Zeit in den Fakten: Es hat, was das Fahrzeug verdient. Soll dieses wieder verdienen, meldet der Eigentümer das andere ab, oder dessen Bürgschaft wird beendet. Niemand wird beschuldigt.',
  not_vouched:
    'Niemand, der geführt wird, bürgt für das Gerät, darum wartet, was es verdient. Eine Bürgschaft gibt es frei; sonst wird es gezahlt, wenn die Frist des Netzwerks dafür um ist.',
}

const NAMES = {
  ...RIDE_NAMES,
  refresh: 'wieder frisch nach',
  settleAfter: 'darf später kommen um',
  openFor: 'zu öffnen binnen',
  remember: 'wiedererkannt für',
  sealsFrom: 'Siegel nötig ab',
  sealsFromMs: 'Siegel nötig ab',
  vehicleRest: 'älteres Gerät ruht',
  restMs: 'ruht für',
  newer: 'neueres Gerät',
  heardIn: 'gemeldet in Viertelstunde',
  mostMps: 'höchstens m/s',
  mostFlightMps: 'höchstens m/s ohne Meldung',
  leastM: 'mindestens m',
  leastCellM: 'mindestens m je Zelle',
  mostHardS: 'höchstens Sekunden hart',
  leastShake: 'mindestens gerüttelt, mm/s²',
  leastPush: 'mindestens im Einklang, %',
  agree: 'im Einklang, %',
  drawnFixes: 'Ortungen, die etwas sagen',
  odometerSlackM: 'Spielraum des Kilometerzählers, m',
  mostFasterMps2: 'Beschleunigen höchstens, m/s²',
  mostSlowerMps2: 'Bremsen höchstens, m/s²',
  odometer: 'Spielraum des Kilometerzählers',
  mostCharge: 'Laden höchstens',
  streak: 'je Stufe einer Serie dazu',
  declared: 'ohne Bürgschaft zusammen',
  endMs: 'Ende',
  startMs: 'Anfang',
  timeMs: 'Zeit der Nachricht',
  registeredAtMs: 'angemeldet',
  dueBeforeMs: 'fällig vor',
  arrivedAtMs: 'angekommen',
  fixedAtMs: 'festgelegt',
  sealDueBeforeMs: 'Siegel fällig vor',
  seals: 'Siegel',
  thatArrivedAtMs: 'jenes angekommen',
  problem: 'Problem',
  detail: 'Näheres',
  seconds: 'Sekunden',
  metres: 'Meter',
  most: 'höchstens',
  least: 'mindestens',
  cells: 'Zellen',
  fasterCmps2: 'beschleunigt, cm/s²',
  slowerCmps2: 'gebremst, cm/s²',
  hardS: 'Sekunden hart',
  mostFasterCmps2: 'Beschleunigen höchstens, cm/s²',
  mostSlowerCmps2: 'Bremsen höchstens, cm/s²',
  shake: 'gerüttelt, mm/s²',
  fixes: 'Ortungen',
  accuracies: 'verschiedene Genauigkeiten',
  speeds: 'verschiedene Geschwindigkeiten',
  turnedDeg: 'abgebogen, Grad',
  odometerM: 'Kilometerzähler, m',
  before: 'zuvor',
  after: 'danach',
  mostPpm: 'höchstens, ppm',
  quarter: 'Viertelstunde',
  ofQuarter: 'jene Viertelstunde',
  now: 'jetzt',
  others: 'andere',
  sheets: 'Blätter',
  shared: 'geteilt',
  lately: 'eben erst bezahlt',
  lone: 'wo zu wenige fahren',
  duplicate: 'kein zweites Mal binnen',
  sightings: 'Sichtungen',
  objects: 'Dinge gesehen',
  seen: 'gesehen',
  missed: 'vermisst',
  denied: 'bestritten',
  count: 'Anzahl',
  object: 'Ding',
  kind: 'Sorte',
  heading: 'Richtung',
  hourShare: 'Teil für die Stunde',
  hourRefresh: 'Stunde wieder frisch nach',
  loneAfter: 'gilt als leer nach',
  map: 'Karte',
  of: 'von',
  owners: 'Eigentümer',
  days: 'Tage',
  ppm: 'ppm',
  withinMs: 'binnen',
  order: 'Bestellung',
  edition: 'Ausgabe',
  rows: 'Zeilen',
  standing: 'stehende',
  asked: 'verlangt',
  left: 'übrig',
  model: 'Art',
  needed: 'nötig',
}

export const LEXICON: Lexicon = { reasons: REASONS, names: NAMES }
