/** German of energy: web/src/languages/de.ts says how readers are addressed, and the words of the field. */
import type { Lexicon, Translated } from '../../../../web/src/languages/catalogue.ts'
import { plural } from '../../../../web/src/languages/language.ts'
import { formatCount, number } from '../../../../web/src/languages/numbers.ts'
import type { DAY_EN, PAGE_EN, WORDS_EN } from '../text.ts'

const homes = (count: number) =>
  `${formatCount(count)} ${plural(count, { one: 'Haushalt', other: 'Haushalte' })}`
const meters = (count: number) => `${formatCount(count)} ${plural(count, { one: 'Zähler', other: 'Zähler' })}`

export const PAGE = {
  title: 'Energiegemeinschaft',
  none: 'Dieses Netzwerk teilt keine Energie.',
  waiting: 'Die erste Epoche mit Zählern ist noch nicht abgerechnet. Sie erscheint hier, sobald sie es ist.',
  noMeters: 'Noch ist kein Zähler angemeldet. Mit cairn join kommt einer dazu.',
  home: 'Haushalt',
  mine: 'meiner',
  panels: (watts: number) => `Solaranlage mit ${number(watts / 1000)} kW`,
  noPanels: 'keine Solaranlage',
  day: (epoch: number) => `Dieser Haushalt in Epoche ${epoch}`,
  silent: 'Sein Zähler hat in dieser Epoche nichts gesendet, was zählt.',
  listening: 'Warten auf seinen Zähler …',
  heard: 'Sein Zähler hat sich eben gemeldet:',
  bill: 'Rechnung',
  alone: 'Nur mit dem Netz',
  saved: 'Durch Teilen gespart',
  selfSufficiency: 'Autarkiegrad',
  selfConsumption: 'Eigenverbrauch',
  made: 'Von der eigenen Anlage erzeugt',
  taken: 'Von außen bezogen',
  given: 'Abgegeben',
  ofWhich: (all: string, neighbours: string) => `${all}, davon ${neighbours} mit Nachbarn`,
  prices: 'Meine Preise',
  pricesWhy:
    'Jeweils für eine kWh. Was leer bleibt, gilt wie beim Netz. Der Zähler gibt sie als Gebote für jeden kommenden Abschnitt ab.',
  onePrice: 'Dieser Markt hat einen Preis für alle, auf den niemand bietet.',
  notPaired: 'Nur der Browser, der diesen Zähler zugelassen hat, kann seine Preise setzen.',
  buy: 'Ich kaufe für höchstens',
  sell: 'Ich verkaufe für mindestens',
  setPrices: 'Meine Preise setzen',
  priceSet: 'Für den Zähler hinterlegt: Er übernimmt sie binnen Sekunden, wenn er läuft.',
  wrongPrice: 'Ein Preis ist eine Zahl, etwa 0,18.',
  together: 'Alle Haushalte zusammen',
  traded: 'Unter Nachbarn gehandelt',
  price: 'Mittlerer Preis',
  orders: 'Gebote',
  ordersOf: (orders: number, slots: number) =>
    orders === 0
      ? 'keine: Alle handeln zu dem, was das Netz verlangt und gibt'
      : `${meters(orders)} mit eigenem Preis, über ${formatCount(slots)} Abschnitte`,
  ordersWhy:
    'Was jeder Haushalt für eine kWh höchstens zahlen und mindestens nehmen würde, und was er in dieser Epoche gekauft und verkauft hat.',
  orderColumns: ['Haushalt', 'Kauft für höchstens', 'Gekauft', 'Verkauft für mindestens', 'Verkauft'],
  asGrid: 'wie das Netz',
  fromGrid: 'Aus dem Netz bezogen',
  toGrid: 'Ins Netz eingespeist',
  spared: 'CO₂, das der Handel unter Nachbarn erspart hat',
  sparedOf: (mass, grams, source) => `${mass}, bei ${grams} g je kWh (${source})`,
  sparedWhy:
    'Gerechnet als das, was das Netz im Mittel für so viel ausstößt. Ohne Nachbarn wäre dieselbe Sonne ins Netz gegangen.',
  market: 'Die letzten Abschnitte des Marktes',
  noTrade:
    'Es wurde nichts gehandelt: Kein Haushalt hatte Überschuss, während ein anderer Bedarf hatte, oder Käufer haben keine Einzahlung.',
  deals: (count: number) => (count === 1 ? '1 Geschäft' : `${formatCount(count)} Geschäfte`),
} satisfies Translated<typeof PAGE_EN>

export const WORDS = {
  title: 'Energie',
  menu: 'Energie',
  use: 'Strom von den Nachbarn kaufen.',
  spends: 'für Sie Strom von Ihren Nachbarn kaufen',
  models: { 'energy/meter': 'Zähler' },
  counts: { 'energy/meter': meters },
  contribution: {
    made: (kwh: string) => `${kwh} hat die eigene Anlage erzeugt, Stunde für Stunde`,
    gap: (kwh: string) => `${kwh} mehr über Stunden, in denen nichts zu hören war`,
    counted: (kwh: string) => `${kwh} davon wurden gezählt`,
    flows: (taken: string, given: string) => `${taken} von außen bezogen und ${given} abgegeben`,
    shared: (bought: string, sold: string) =>
      `${bought} davon von Nachbarn gekauft und ${sold} an sie verkauft`,
    yieldRatio: (percent: string) =>
      `verglichen mit solchen Anlagen in der Umgebung wurden ${percent} erzeugt`,
    tiers: {
      founding: 'der Zähler ist einer der ersten hier, denen bis zu einer Grenze geglaubt wird',
      declared: 'die Anlage ist, wie angegeben; dafür bürgt niemand',
      vouched: 'für die Anlage bürgt jemand',
    },
  },
  epoch: {
    traded: (kwh: string, price: string, paid: string) =>
      `${kwh} unter Nachbarn gehandelt, zu ${price} je kWh, insgesamt ${paid}`,
    nothing: 'unter Nachbarn wurde nichts gehandelt',
    notYet:
      'noch gab es keinen Markt: der einer Stunde wartet, bis alles da ist, was rechtzeitig über sie gesagt wurde',
    grid: (taken: string, given: string) => `${taken} aus dem Netz bezogen, ${given} eingespeist`,
    orders: (count: number) =>
      `${homes(count)} ${plural(count, { one: 'nannte', other: 'nannten' })} einen eigenen Preis`,
    unpaid: (count: number) =>
      `${homes(count)} ${plural(count, { one: 'konnte', other: 'konnten' })} nicht kaufen: Die Einzahlung war aufgebraucht`,
    denied: (count: number) =>
      `${meters(count)} ${plural(count, { one: 'darf', other: 'dürfen' })} die Einzahlung des Eigentümers nicht ausgeben`,
  },
  panels: (kw: string) => `Solaranlage mit ${kw}`,
  storage: (kwh: string) => `Speicher mit ${kwh}`,
  connection: (kw: string) => `Anschluss mit ${kw}`,
  params: {
    detector: 'Was eher nach Betrug als nach den Nachbarn aussieht, wartet, nach dem Modell',
    retail: 'Was das Netz für eine kWh verlangt',
    feedIn: 'Was das Netz für eine kWh gibt',
    market: 'Wie Nachbarn handeln',
    markets: {
      uniform: 'zu einem Preis je Stunde, zwischen dem, was das Netz gibt und verlangt',
      'static-key': 'was übrig ist, wird nach festen Anteilen geteilt',
      'dynamic-key': 'was übrig ist, wird nach Bedarf geteilt',
      sdr: 'zu einem Preis, der sich danach richtet, wie viel übrig ist',
    },
    slot: 'Ein Abschnitt des Marktes dauert',
    settleAfter: 'Ein Abschnitt wird abgerechnet nach',
    declared: 'Anlagen, für die niemand bürgt, zählen bis',
    keys: {
      name: 'Feste Anteile an dem, was geteilt wird',
      none: 'keine: der Markt teilt es auf',
      some: (count: number) =>
        `von ${plural(count, { one: '1 Zähler', other: `${formatCount(count)} Zählern` })}`,
    },
    founding: 'Die der ersten Zähler bis',
    share: 'Angegebene Anlagen haben von allem höchstens',
    carbon: 'Was eine kWh aus dem Netz ausstößt',
    carbonOf: (grams, source) => `${grams} g CO₂ (${source})`,
  },
  registers: {
    import: 'Von außen bezogen, Zählerstand',
    export: 'Abgegeben, Zählerstand',
    generation: 'Selbst erzeugt, Zählerstand',
  },
  slogan: (count: number) => `${homes(count)} teilen ihre Sonne.`,
  headline: 'Unter Nachbarn gehandelt',
  headlineUnit: 'kWh in der letzten Epoche',
} satisfies Translated<typeof WORDS_EN>

export const DAY = {
  title: 'Der Tag nach Stunden',
  sub: 'Über der Linie, was verbraucht wurde und woher; darunter, was abgegeben wurde und an wen.',
  day: 'Tag',
  before: 'Der Tag davor',
  after: 'Der Tag danach',
  compare: 'Mit dem Vortag vergleichen',
  hour: 'Stunde',
  none: 'Sein Zähler hat über diesen Tag nichts gesendet.',
  early:
    'Der erste Tag erscheint hier, wenn alle seine Stunden abgerechnet sind: Messwerte dürfen noch eine Weile nachkommen.',
  own: 'Eigene Sonne',
  bought: 'Von Nachbarn',
  grid: 'Aus dem Netz',
  sold: 'An Nachbarn',
  given: 'Ins Netz',
  price: 'Preis einer kWh',
  used: 'Verbraucht',
  usedBefore: 'Am Vortag verbraucht',
  ofOwn: (percent: string) => `davon ${percent} eigene Sonne`,
  ofDay: 'des Tages',
} satisfies Translated<typeof DAY_EN>

const REASONS = {
  payload_malformed:
    'Der Inhalt ist kein SenML-Paket (oder Gebot) wie beschrieben. Die Fakten nennen, was falsch ist.',
  no_register: 'Das Paket enthält keinen Zählerstand. Die Einträge heißen import, export oder generation.',
  unit_wrong: 'Zählerstände sind in Wh oder kWh. Andere Einheiten werden nicht gezählt.',
  register_not_whole:
    'Zählerstände sind ganze Wh ab 0; ein Stand in kWh hat höchstens drei Nachkommastellen.',
  register_out_of_range: 'Zählerstände liegen unter 2^48 Wh. Mehr hat nichts auf der Welt gezählt.',
  register_sentinel:
    'Der Wert ist der, den solche Geräte melden, wenn sie nichts zu melden haben. Er gilt als nicht vorhanden.',
  register_missing:
    'Zur Ablesung eines Zählers gehören die Stände von Bezug und Einspeisung zur selben Zeit.',
  too_many_readings:
    'Eine Nachricht enthält höchstens 3 000 Messwerte. Die übrigen in einer weiteren senden.',
  off_boundary:
    'Die Ablesung liegt nicht am Ende eines Marktabschnitts. Zählerstände an den Grenzen der Abschnitte melden.',
  time_repeated:
    'Für diese Zeit gibt es schon eine Ablesung dieser Zählerstände; die erste zählt. Die Fakten sagen, was von dieser behalten wird.',
  reading_before_registration:
    'Die Ablesung ist von vor der Anmeldung des Geräts oder von einem Ort, der seither vergessen ist. Gezählt wird ab der ersten danach.',
  time_ahead: 'Die Ablesung ist später datiert als die Nachricht, die sie bringt.',
  reading_late:
    'Die Ablesung traf ein, als die Zeit ihres Abschnitts vorbei war. Sie zählt, aber ihre Energie wird mit dem Netz abgerechnet.',
  slot_settled:
    'Die Zählerstände sind schon über diese Zeit hinaus gezählt. Die Energie ist nicht verloren: Die Stände einer späteren Ablesung enthalten sie.',
  reading_contradicted:
    'Ablesungen nach dieser wurden weitergezählt, bevor sie kam, und passen nicht zu ihr. Die Fakten sagen, was von ihr behalten wird.',
  register_reset:
    'Ein Zählerstand ist niedriger als zuvor. Die Zählung beginnt hier neu; für die Lücke wird nichts bezahlt.',
  register_beyond_capacity:
    'Mehr Energie, als der angemeldete Anschluss oder die Anlage (pvW; keine, wenn nicht angemeldet) in der Zeit tragen kann. Dafür wird nichts bezahlt; die Zählung beginnt hier neu.',
  clock_wrong:
    'Solarerzeugung, während die Sonne weit unter dem Horizont stand: Uhr oder Zeitzone stimmen nicht. Die Zählung beginnt hier neu.',
  export_exceeds_generation:
    'Es wurde mehr eingespeist als erzeugt, und kein Speicher ist angemeldet. Die Zählung beginnt hier neu.',
  counters_differ:
    'Es wurde etwas mehr eingespeist als erzeugt: zwei Zähler, die um Hundertstel oder einen Schritt auseinandergehen, oder eine Anlage ohne Zähler. Das Erzeugte zählt; niemandem wird etwas angelastet.',
  generation_unmetered:
    'Ein Speicher kann einspeisen, was er aus dem Netz bezogen hat. Wo einer angemeldet ist, wird Einspeisung bis zu dem verkauft, was bezogen und erzeugt wurde, und nur der Erzeugungszähler eines Wechselrichters wird gutgeschrieben, nach Tagen.',
  above_clear_sky:
    'Mehr Erzeugung, als ein klarer Himmel gewöhnlich gibt; Wolkenränder können das. Niemandem wird etwas angelastet.',
  order_late: 'Ein Gebot wird abgegeben, bevor sein Abschnitt beginnt.',
  order_too_far: 'Ein Gebot wird höchstens zwei Tage vor seinem Abschnitt abgegeben.',
  orders_not_used:
    'Der Markt dieses Netzwerks hat einen Preis für alle und nimmt keine Gebote. Was gemessen wird, wird geteilt.',
  order_malformed:
    'Ein Gebot ist {slot, side, price, wh}, mit slot am Anfang eines Abschnitts und ganzen Zahlen ab 0; die Fakten sagen, wo price (Millionstel der Währung je kWh) und wh enden.',
  no_deposit:
    'Die Einzahlung deckt den Abschnitt zum Netzpreis nicht, darum hat das Mitglied aus dem Netz gekauft.',
  spending_not_allowed:
    'Der Eigentümer lässt dieses Gerät nichts ausgeben: Er hat es nicht angenommen, oder es gibt keine gültige Ausgabenerlaubnis. Was verlangt war, wird nicht gekauft; niemandem wird etwas angelastet. Der Eigentümer kann es erlauben (cairn allow, oder die Seite „Meine“).',
  not_permitted:
    'Eine Regel dieses Netzwerks schließt dieses Gerät davon aus. Die Fakten nennen die Regel, worum es geht (join: mitmachen, earn: verdienen, consume: ausgeben) und was davon nicht erfüllt ist; die Seite der Regeln zeigt sie. Niemandem wird etwas vorgeworfen.',
  allowance_used:
    'Die Ausgabenerlaubnis des Eigentümers für dieses Gerät lässt nicht so viel übrig. Die Fakten sagen, was verlangt war, was im Zeitraum und insgesamt übrig und erlaubt ist, und wann Zeitraum und Erlaubnis enden (ms). Der Eigentümer kann mehr erlauben (cairn allow).',
  yield_low:
    'Die Erzeugung einer Woche je kW liegt unter der Hälfte des Medians der Nachbarn in der Nähe. Die Anlage ansehen lassen.',
  yield_high:
    'Die Erzeugung einer Woche je kW liegt weiter über dem Median der Nachbarn in der Nähe, als es bei einem ehrlichen Haushalt vorkommt. Was zählt, wird auf das Übliche gekürzt, und der Befund wiegt nach dem Übermaß.',
  same_as_another:
    'Zu viele Ablesungen gleichen denen eines anderen Zählers bis auf den letzten Schritt. Sie sind eine Beobachtung und teilen sich einen Lohn, der zuerst an die geht, für die gebürgt wird; niemand wird beschuldigt. Wer eine Anlage teilt, meldet ihren Namen an, denselben (plant).',
  copies_another:
    'Die Ablesungen wiederholen die eines anderen Zählers, der sich auf sie festgelegt hatte, und wurden gesagt, als jene zu lesen waren. Sie verdienen nichts. Wer eine Anlage teilt, meldet ihren Namen an, beide denselben (plant), oder legt sich fest (commitMs). Eine Anschuldigung ist es nur, wo die Ablesungen an drei Tagen und mehr später kamen, als ein Eintreffen falsch datiert sein kann.',
  not_vouched:
    'Niemand auf der Liste bürgt für die Anlage, darum zählt sie bis zu einer Grenze, und ihr Verdienst wartet. Die Bürgschaft eines Installateurs oder Netzbetreibers gibt ihn frei; sonst wird er ausgezahlt, wenn die Frist des Netzwerks dafür vorbei ist.',
  no_place:
    'Der Zähler hat keine Zelle, oder eine zu grobe für Nachbarn und einen eigenen Sonnenstand. Sein Verdienst wartet. Eine Zelle der Auflösung 5 oder feiner anmelden.',
  too_new:
    'Es gibt noch keine fünf ganzen Tage, die sich mit den Nachbarn vergleichen ließen. Der Verdienst wartet, bis sie übereinstimmen.',
  too_lonely:
    'Weniger als drei Eigentümer in der Gegend haben Anlagen, also gibt es keine unabhängige Bestätigung. Der Verdienst wartet, bis es sie gibt oder die Frist des Netzwerks dafür vorbei ist.',
  dark_week:
    'Die Woche war zu dunkel für einen Vergleich: Unter Regenwolken unterscheiden sich echte Nachbarn um das Doppelte. Der Verdienst wartet bis zur nächsten hellen.',
  model_suspects:
    'Der Detektor des Netzwerks, ein Modell in seinen Regeln, findet, dass die Woche des Zählers eher nach Betrug als nach einem Haushalt aussieht; die Fakten sagen, woran. Niemandem wird etwas angelastet. Der Verdienst wartet, bis der Zähler eine Woche lang wie ein Haushalt aussah oder die Frist des Netzwerks dafür vorbei ist.',
}

const NAMES = {
  retail: 'Netzpreis',
  feedIn: 'Einspeisevergütung',
  market: 'Markt',
  slotMs: 'Dauer eines Abschnitts',
  settleAfterMs: 'Abrechnung nach',
  carbon: 'Ausstoß des Netzes',
  keys: 'Feste Anteile',
  declaredW: 'Anlagen ohne Bürgschaft bis',
  foundingW: 'Anlagen der ersten Zähler bis',
  declaredPpm: 'Höchster Anteil angegebener Anlagen',
  detector: 'Detektor',
  register: 'Zählerstand',
  byWh: 'um',
  exportWh: 'Einspeisung',
  importWh: 'Bezug',
  generationWh: 'Erzeugung',
  clearWh: 'bei klarem Himmel',
  yieldRatioPpm: 'Ertrag im Verhältnis',
  dueBeforeMs: 'fällig vor',
  mostAheadMs: 'höchstens voraus',
  priceBelow: 'Preis unter',
  whBelow: 'Wh unter',
  elsewhere: 'anderswo',
  side: 'Seite',
  wh: 'Wh',
}

export const LEXICON: Lexicon = { reasons: REASONS, names: NAMES }
