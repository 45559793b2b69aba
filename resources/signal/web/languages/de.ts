/** German of signal: web/src/languages/de.ts says how readers are addressed, and the words of the field. */
import type { Lexicon, Translated } from '../../../../web/src/languages/catalogue.ts'
import { plural } from '../../../../web/src/languages/language.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'
import type { DEVICE_EN, MEASURE_EN, PAGE_EN, WORDS_EN } from '../text.ts'

const some = (count: number, one: string, other: string) =>
  `${formatCount(count)} ${plural(count, { one, other })}`

export const PAGE: Translated<typeof PAGE_EN> = {
  title: 'Empfang',
  lead: 'Wie stark Mobilfunknetze zu hören sind und wie schnell der Weg durch sie ist, aus Messungen der Mitglieder dieses Netzwerks. Eine Zelle erscheint, sobald mehrere Eigentümer an mehreren Tagen dort maßen, und nie, wer oder wann.',
  notHere: 'Dieses Netzwerk macht keine Karte des Empfangs.',
  none: (owners: number, days: number) =>
    `Noch ist nichts veröffentlicht: Eine Zelle braucht Messungen von ${some(owners, 'Eigentümer', 'Eigentümern')} an ${some(days, 'Tag', 'Tagen')}.`,
  technology: 'Technik',
  operator: 'Betreiber',
  all: 'Alle',
  unknown: 'nicht gesagt',
  figure: 'Was gezeigt wird',
  figures: {
    rsrp: 'Stärke (RSRP, dBm)',
    rssi: 'Alle Leistung (RSSI, dBm)',
    sinr: 'Über dem Rauschen (SINR, dB)',
    downKbps: 'Herunter (Mbit/s)',
    upKbps: 'Hinauf (Mbit/s)',
    rtt: 'Hin und zurück (ms)',
    age: 'Alter (Tage)',
  },
  map: (count: number, figure: string) => `Karte von ${some(count, 'Zelle', 'Zellen')}: ${figure}`,
  nothingThere: 'Das hat dort noch niemand gemessen.',
  below: (figure: string) => `unter ${figure}`,
  from: (figure: string) => `ab ${figure}`,
  middle: 'In der Mitte',
  cells: 'Zellen',
  edition: 'Veröffentlicht am',
  oldest: 'Das Älteste davon',
  days: (count: number) => (count === 1 ? 'einen Tag alt' : `${formatCount(count)} Tage alt`),
  today: 'von jenem Tag',
  owners: (count: number) => `von ${formatCount(count)} Eigentümern und mehr`,
  networks: 'Netze',
  columns: {
    network: 'Netz',
    cells: 'Zellen',
    strength: 'Stärke',
    down: 'Herunter',
    up: 'Hinauf',
    trip: 'Hin und zurück',
  },
  who: 'Wer misst',
  whoWhy:
    'In der neuesten abgerechneten Epoche. Was nicht bezahlt wurde und warum, steht auf der Seite jedes Geräts.',
  whoColumns: { device: 'Gerät', earned: 'Token', did: 'Was es tat' },
  nobody: 'Noch misst niemand.',
  nothing: 'nichts, was in dieser Epoche abgerechnet wurde',
  buy: 'Die Karte kaufen',
  buyHow:
    'Ein Programm kauft sie: cairn agent mit dem Treiber signal-map:9460 bestellt Gegenden, bezahlt, wer gemessen hat, und antwortet auf seinem eigenen Rechner. Läuft es auf diesem, führen diese Verweise zu dem, was es gekauft hat:',
  measure: 'Mit diesem Telefon oder Rechner messen',
}

export const MEASURE: Translated<typeof MEASURE_EN> = {
  title: 'Ihr Netz messen',
  promise:
    'Dieser Browser misst, wie schnell der Weg zu Maschinen dieses Netzwerks ist, und sagt es mit einer Zelle von etwa 0,1 km² und einer Viertelstunde. Ihr Ort, der Augenblick und Ihre Nummer verlassen ihn nie.',
  insecure:
    'Browser geben einen Ort nur Seiten mit https, oder auf diesem Rechner selbst. Öffnen Sie diese Seite mit https.',
  noPlace: 'Dieser Browser kennt keinen Ort.',
  before: {
    way: 'Ihr Browser verbindet sich geradewegs mit einem Reflektor, einer Maschine, die ein Mitglied dafür betreibt: Umläufe, einige Megabyte herunter und einige hinauf. Auf diesem Weg liegt kein Knoten, also ist es Ihrer, der gemessen wird.',
    drawn:
      'Mit welchen Reflektoren er messen darf, zieht der Zufallswert, zwei auf einmal, damit niemand den eines Freundes wählt. Der Rahmen, in dem das geschieht, erreicht diese eine Maschine und sieht nichts von dieser Seite.',
    lesser:
      'Beide nehmen die Zeit, und das Geringere von beiden zählt. Der Reflektor sieht Ihre Internetadresse, wie jeder Server, und nicht, wo Sie sind.',
    levels:
      'Ein Browser kann nicht sagen, wie stark er einen Mast hört. Ein Modem mit einem Agenten kann es.',
    sealed:
      'Zuerst geht nur ein Siegel hinaus, damit niemand es abschreiben kann; die Messung selbst folgt einige Stunden später. Haben Sie diese Seite dann offen, oder an einem der nächsten Tage: Sonst wird sie nicht bezahlt.',
    public:
      'Was hinausgeht, ist danach öffentlich: in welchen Zellen dieses Gerät maß und in welcher Viertelstunde. Lassen Sie aus, wo Sie wohnen.',
    costs: 'Jede Messung bewegt einige Megabyte Ihres Datentarifs.',
  },
  notWanted: 'Dieses Netzwerk zahlt nicht für Messungen.',
  start: 'Anfangen',
  stop: 'Aufhören',
  asDevice: 'Dieser Browser ist das Gerät',
  technology: 'Technik',
  operator: 'Code des Betreibers, wenn Sie ihn kennen',
  operatorRight: 'Ein Land und ein Netz, etwa 262-01.',
  kinds: {
    cellular: 'Mobilfunk, ich weiß nicht welcher',
    gsm: '2G (GSM)',
    umts: '3G (UMTS)',
    lte: '4G (LTE)',
    nr: '5G (NR)',
    lora: 'LoRa',
  },
  wifi: 'Sie sind gerade im WLAN: Das ist nicht das Mobilfunknetz. Schalten Sie es ab, dann messen Sie.',
  measure: 'Hier messen',
  steps: {
    place: 'Wartet auf Ihren Ort …',
    draw: 'Fragt, wen der Zufall zog …',
    way: 'Misst den Weg …',
  },
  notDrawn:
    'Für dieses Gerät ist noch kein Reflektor gezogen. Der Zufallswert einer kommenden Epoche zieht; kommen Sie etwas später wieder.',
  noReflector: (why: string) =>
    `Kein Reflektor, der für dieses Gerät gezogen ist, antwortet diesem Browser jetzt: ${why}`,
  hidden: 'Sie sind an einem Ort, den Sie ausgelassen haben: Von hier wird nichts gesagt.',
  down: 'Herunter',
  up: 'Hinauf',
  trip: 'Hin und zurück',
  jitter: 'Schwankt um',
  hide: 'Auslassen, wo ich bin',
  hideWhy:
    'Von hier aus wird auf einige hundert Meter nie etwas gesagt. Die Mitte dessen, was ausgelassen wird, liegt neben diesem Ort und bleibt in diesem Browser.',
  zones: (count: number) => some(count, 'Ort ist ausgelassen', 'Orte sind ausgelassen'),
  leaves: 'Was diesen Browser verlässt',
  none: 'Noch nichts: Was Sie messen, wird gesagt, wenn seine Viertelstunde vorbei ist.',
  sheet: (tests: number) => some(tests, 'Messung', 'Messungen'),
  columns: { cell: 'Zelle', network: 'Netz', down: 'Herunter', up: 'Hinauf', trip: 'Hin und zurück' },
  opens: (when: string) =>
    `Ihr Siegel ist unterwegs; die Messung selbst wird ab ${when} gesendet, solange diese Seite offen ist.`,
  told: { sealed: 'versiegelt', waiting: 'wartet', received: 'Quittung', refused: 'abgelehnt' },
  waiting: (count: number) =>
    count === 1 ? 'Eine wartet auf das Netzwerk.' : `${formatCount(count)} warten auf das Netzwerk.`,
  noReceipt: 'Die Antwort ist keine Quittung dieses Knotens für diese Nachricht.',
}

export const DEVICE: Translated<typeof DEVICE_EN> = {
  said: 'Was es sagte',
  saidWhy:
    'Was es in dieser Epoche unterschrieb, von Viertelstunden, die da vorbei waren. Zellen und Viertelstunden, wie jeder sie lesen darf.',
  none: 'Es hat in dieser Epoche keinen Bogen geöffnet.',
  sights: 'Gehört',
  tests: 'Messungen des Weges',
  columns: {
    when: 'Viertelstunde',
    cell: 'Zelle',
    network: 'Netz',
    strength: 'RSRP',
    quality: 'RSRQ',
    noise: 'SINR',
    all: 'RSSI',
  },
  testColumns: {
    when: 'Viertelstunde',
    cell: 'Zelle',
    network: 'Netz',
    reflector: 'Reflektor',
    down: 'Herunter',
    up: 'Hinauf',
    trip: 'Hin und zurück',
  },
  more: (count: number) => `und ${formatCount(count)} weitere`,
  drawn: 'Reflektoren, die jetzt für es gezogen sind',
  drawnNone: 'Noch ist keiner gezogen.',
  saw: 'Messungen, die er sah',
  sawWhy: 'Nach seiner eigenen Uhr. Von dem, was beide sagen, zählt das Geringere.',
  sawNone: 'Er sah in dieser Epoche keine Messung.',
  sawColumns: { when: 'Begann', device: 'Gerät', down: 'Herunter', up: 'Hinauf', trip: 'Hin und zurück' },
  orders: 'Seine Bestellungen der Karte',
  ordersNone: 'Es hat keine Bestellung.',
  orderColumns: { regions: 'Gegenden', until: 'Bis', paid: 'Bezahlt', left: 'Übrig', rows: 'Stand' },
  stands: 'gilt',
}

export const WORDS: Translated<typeof WORDS_EN> = {
  title: 'Empfang',
  menu: 'Empfang',
  join: 'Ihr Netz messen',
  use: 'Die Karte des Empfangs kaufen',
  spends: 'die Karte des Empfangs von Gegenden kaufen, die Sie wählen',
  models: {
    'signal/phone': 'Telefon, das misst',
    'signal/modem': 'Modem, das misst',
    'signal/reflector': 'Reflektor',
    'signal/consumer': 'Käufer der Empfangskarte',
  },
  counts: {
    'signal/phone': (count: number) => some(count, 'messendes Telefon', 'messende Telefone'),
    'signal/modem': (count: number) => some(count, 'messendes Modem', 'messende Modems'),
    'signal/reflector': (count: number) => some(count, 'Reflektor', 'Reflektoren'),
    'signal/consumer': (count: number) => some(count, 'Käufer der Karte', 'Käufer der Karte insgesamt'),
  },
  units: (whole: string) => `${whole} frische Zellen`,
  contribution: {
    heard: (count: number) => `${some(count, 'Netz wurde', 'Netze wurden')} in Zellen gehört`,
    tested: (count: number) => `${some(count, 'Messung', 'Messungen')} des Weges zählten`,
    lately: (count: number) =>
      `${formatCount(count)} davon waren gerade bezahlt worden und verdienten nicht noch einmal`,
    reflected: (count: number) => `${some(count, 'Messung', 'Messungen')} anderer warf er zurück`,
    nothing: 'nichts davon zählte',
  },
  epoch: (sheets: number, heard: number, tested: number, devices: number) =>
    `${some(sheets, 'Bogen', 'Bögen')} von ${some(devices, 'Gerät', 'Geräten')}: ${formatCount(heard)} Netze in Zellen, ${some(tested, 'Messung', 'Messungen')} des Weges`,
  url: (address: string) => `antwortet unter ${address}`,
  slogan: (count: number) =>
    `${some(count, 'Empfänger misst', 'Empfänger messen')}, wie gut Mobilfunknetze zu hören sind.`,
  headline: 'Für die Karte gemessen',
  headlineUnit: 'Netze in Zellen in der letzten Epoche',
  params: {
    map: 'Eine Zelle der Karte braucht',
    refresh: 'Eine Zelle ist wieder frisch nach',
    duplicate: 'Eine Zelle bezahlt niemanden noch einmal innerhalb von',
    tested: 'Vom Wert einer Zelle für eine Messung des Weges',
    reflected: 'Vom Verdienst einer Messung für ihren Reflektor',
    settleAfter: 'Ein Siegel darf später kommen um',
    openFor: 'Danach darf Versiegeltes geöffnet werden für',
    remember: 'Ein Bogen wird wiedererkannt für',
    every: 'Reflektoren werden gezogen alle',
    mostMps: 'Am schnellsten innerhalb einer Viertelstunde',
    mostFlightMps: 'Am schnellsten von einem Bogen zum nächsten',
    constantCells: 'Ein Empfänger sagt mehr als einen Pegel von so vielen Zellen',
    declared: 'Alle, für die niemand bürgt, haben vom Topf',
  },
  map: (owners: number, days: number) =>
    `Messungen von ${some(owners, 'Eigentümer', 'Eigentümern')} an ${some(days, 'Tag', 'Tagen')}`,
}

const ALONE = {
  payload_malformed:
    'Der Inhalt ist nicht so, wie es für seine Art beschrieben ist. Die Fakten nennen, was falsch ist.',
  not_a_measurer:
    'Reflektoren und Käufer messen nichts. Ein Gerät, das misst, ist als signal/phone oder signal/modem angemeldet.',
  not_a_reflector:
    'Nur ein signal/reflector sagt, was er von einer Messung sah; die Fakten nennen, was dieses Gerät ist.',
  not_over:
    'Die Viertelstunde war nicht vorbei, als die Nachricht gemacht wurde. Die Uhr des Geräts stellen und danach senden.',
  before_registered: 'Die Viertelstunde war vorbei, bevor das Gerät angemeldet wurde. Nur was folgt, zählt.',
  too_late: 'Die Nachricht kam zu lange nach ihrer Viertelstunde. Innerhalb der genannten Zeit senden.',
  time_ahead:
    'Die Nachricht sagt etwas von einer Zeit, die nach ihrer eigenen liegt. Die Uhr stellen (NTP oder GPS).',
  quarter_sealed: 'Das Gerät hat schon einen Bogen dieser Viertelstunde versiegelt; das erste Siegel zählt.',
  quarter_counted: 'Das Gerät hat schon einen Bogen dieser Viertelstunde gesagt; der erste zählt.',
  not_sealed:
    'Der Bogen ist nicht, was das Gerät in der Zeit für seine Viertelstunde versiegelt hatte, also könnte er abgeschrieben sein. Jeden Bogen rechtzeitig versiegeln und genau den öffnen.',
  far_apart:
    'Nichts auf dem Boden kommt innerhalb einer Viertelstunde in alle diese Zellen. Fixe auslassen, die springen.',
  too_constant:
    'Ein Empfänger, der durch so viele Zellen getragen wird, liest mehr als einen Pegel; dieser las in allen denselben, wie einer, der hängt, oder eine Tabelle, die sich jemand ausdachte. Der Bogen zählt nicht.',
  out_of_bounds:
    'Kein Empfänger eines solchen Netzes meldet diesen Pegel, oder ein solches Netz hat keinen dieses Namens. Die Fakten sagen, welchen, und was gemeldet werden kann. Er zählt nicht; nachsehen, wie der Treiber ihn liest.',
  levels_contradict:
    'Von einer Zelle ist RSRQ gleich RSRP weniger RSSI und was die Zahl der Ressourcenblöcke hinzufügt (7,8 bis 24,4 dB). Diese Pegel sind bei weitem nicht von einem Augenblick und einer Zelle. Sie zählen nicht; nachsehen, wie der Treiber sie liest.',
  cell_twice: 'Der Bogen sagt dasselbe Netz derselben Zelle zweimal; das erste zählt.',
  seal_awaited:
    'Das Siegel, das dieser Bogen öffnet, ist noch nicht da; die Liste eines Orakels kann es ausgelassen haben. Der Bogen zählt, sobald ein Siegel da ist, das rechtzeitig ankam.',
  reflected_twice: 'Der Reflektor hat schon gesagt, was er von dieser Messung sah; das erste Wort zählt.',
  too_many_reflected:
    'Ein Reflektor sagt von höchstens so vielen Messungen zugleich, was er sah. Was danach kam, zählt nicht.',
}

const TOGETHER = {
  leapt:
    'Selbst ein Flugzeug kommt nicht so bald von dort hierher, wo das Gerät zuvor war. Der Bogen zählt nicht.',
  copied:
    'Dieser Bogen sagt dieselben Pegel derselben Zellen wie einer, der zu lesen war, bevor dieser versiegelt wurde. Er verdient nichts; selbst messen.',
  same_reading:
    'Ein anderes Gerät sagte genau dieselben Pegel derselben Zellen, was zwei Empfänger nie tun. Sie sind eine Beobachtung und werden einmal bezahlt, zu gleichen Teilen. Niemandem wird etwas angelastet.',
  seen_lately:
    'Das meiste, was dieser Bogen sagt, war einen Augenblick zuvor bezahlt worden: Noch eine Sicht davon ist ein Doppel, verdient nichts und nimmt einer späteren nichts. Niemandem wird etwas angelastet; anderswo messen, oder später.',
  not_reflected:
    'Kein Reflektor unterschrieb, dass er diese Messungen sah, von diesem Gerät und in dieser Viertelstunde. Durchsatz, den nur das Gerät selbst sagt, wird nicht bezahlt.',
  reflector_not_drawn:
    'Der Reflektor war nicht unter denen, die der Zufallswert für dieses Gerät gezogen hatte, also könnte es der eines Freundes sein. Den Weg zu denen messen, die der Knoten nennt.',
  own_reflector:
    'Der Reflektor gehört dem Eigentümer des Geräts selbst, also ist sein Wort nicht das eines anderen.',
  test_empty:
    'In diesen Messungen wurde nichts bewegt, und zu wenige Umläufe wurden gemacht: Sie sagen nichts.',
  networks_full:
    'Es sind mehr Netze zu hören, als auseinandergehalten werden können. Diese zählen nicht, bis andere vergessen sind.',
  not_vouched:
    'Niemand, der geführt wird, bürgt für das Gerät, darum wartet, was es verdient. Eine Bürgschaft gibt es frei; sonst wird es gezahlt, wenn die Frist des Netzwerks dafür um ist.',
  not_a_consumer:
    'Nur ein Gerät, das als signal/consumer angemeldet ist, kauft die Karte, damit sein Eigentümer gefragt wird, was es ausgeben darf.',
  orders_full: 'So viele Bestellungen dieses Käufers gelten schon. Warten, bis eine vorbei ist.',
  nothing_there:
    'Von diesen Gegenden ist nichts veröffentlicht: Eine Zeile braucht Messungen von so vielen Eigentümern an so vielen Tagen, wie die Fakten sagen. Nichts wurde bezahlt; noch einmal fragen, wenn mehr gemessen ist.',
  order_spent:
    'Die Karte kostet mehr, als die Bestellung im Ganzen erlaubt. Sie endet mit dem, was sie hat; noch einmal mit mehr bestellen.',
  deposit_short:
    'Was von der Einzahlung des Eigentümers frei ist, deckt die Karte nicht. Mehr einzahlen, dann noch einmal bestellen.',
  spending_not_allowed:
    'Der Eigentümer lässt dieses Gerät nichts ausgeben: Er hat es nicht angenommen, oder es gibt keine gültige Ausgabenerlaubnis. Was verlangt war, wird nicht gekauft; niemandem wird etwas angelastet. Der Eigentümer kann es erlauben (cairn allow, oder die Seite „Meine“).',
  not_permitted:
    'Eine Regel dieses Netzwerks schließt dieses Gerät davon aus. Die Fakten nennen die Regel, worum es geht (join: mitmachen, earn: verdienen, consume: ausgeben) und was davon nicht erfüllt ist; die Seite der Regeln zeigt sie. Niemandem wird etwas vorgeworfen.',
  allowance_used:
    'Die Ausgabenerlaubnis des Eigentümers für dieses Gerät lässt nicht so viel übrig. Die Fakten sagen, was verlangt war, was im Zeitraum und insgesamt übrig und erlaubt ist, und wann Zeitraum und Erlaubnis enden (ms). Der Eigentümer kann mehr erlauben (cairn allow).',
}

const NAMES = {
  map: 'Karte',
  refresh: 'frisch nach',
  duplicate: 'Doppel innerhalb von',
  tested: 'Messungen',
  reflected: 'zurückgeworfen',
  settleAfter: 'darf später kommen um',
  openFor: 'darf geöffnet werden für',
  remember: 'wird wiedererkannt für',
  every: 'gezogen alle',
  mostMps: 'am schnellsten, m/s',
  mostFlightMps: 'am schnellsten von Bogen zu Bogen, m/s',
  constantCells: 'Zellen mit einem Pegel',
  declared: 'ohne Bürgen',
  heard: 'gehört',
  lately: 'gerade bezahlt',
  quarter: 'Viertelstunde',
  quarters: 'Viertelstunden',
  network: 'Netz',
  level: 'Pegel',
  value: 'Wert',
  rsrp: 'RSRP, dBm/10',
  rsrq: 'RSRQ, dB/10',
  rssi: 'RSSI, dBm/10',
  sinr: 'SINR, dB/10',
  metres: 'Meter',
  cells: 'Zellen',
  test: 'Messung',
  tests: 'Messungen',
  sights: 'Sichten',
  seals: 'Siegel',
  sealDueBeforeMs: 'Siegel fällig vor',
  startMs: 'Beginn',
  endMs: 'Ende',
  at: 'um',
  prints: 'Abdrücke',
  others: 'andere',
  of: 'von',
  dueBeforeMs: 'fällig vor',
  withinMs: 'innerhalb von',
  least: 'mindestens',
}

export const LEXICON: Lexicon = { reasons: { ...ALONE, ...TOGETHER }, names: NAMES }
