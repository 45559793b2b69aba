/** German of storage: web/src/languages/de.ts says how readers are addressed, and the words of the field. */
import type { Lexicon, Translated } from '../../../../web/src/languages/catalogue.ts'
import { plural } from '../../../../web/src/languages/language.ts'
import { formatCount, number } from '../../../../web/src/languages/numbers.ts'
import type { MINE_EN, PAGE_EN, WORDS_EN } from '../text.ts'

const counted = (count: number, one: string, other: string) =>
  `${formatCount(count)} ${plural(count, { one, other })}`
const shares = (count: number) => counted(count, 'Teil', 'Teilen')
const rounds = (count: number) => counted(count, 'Nachweisrunde', 'Nachweisrunden')
const disks = (count: number) => counted(count, 'Festplatte', 'Festplatten')

export const PAGE = {
  title: 'Speicher',
  none: 'Dieses Netzwerk speichert nichts.',
  about:
    'Dateien werden von denen verschlüsselt, die sie ablegen, in Teile zerlegt und auf Festplatten von Leuten aufbewahrt, die einander nicht kennen. Jede Festplatte muss Blätter vorzeigen, von denen niemand wissen konnte, dass nach ihnen gefragt wird. Was sie nicht nachweist, wird ihr nicht bezahlt.',
  lead: 'Dateien auf fremden Festplatten, immer wieder nachgewiesen und nur so lange bezahlt, wie sie nachgewiesen werden.',
  how: 'Wie es nachgewiesen wird',
  notYet: 'bewahrt noch nichts auf',
  asks: (leaves: number, every: string) =>
    `${every} wird jede Festplatte nach ${counted(leaves, 'Blatt', 'Blättern')} gefragt`,
  finds: (lost: string, within: string, confidence: string) =>
    `wer ${lost} verloren hat, fällt binnen ${within} mit ${confidence} Sicherheit auf`,
  waiting:
    'Die erste Epoche mit Festplatten ist noch nicht abgerechnet. Sie erscheint hier, sobald sie es ist.',
  stored: 'Gespeichert',
  disks: 'Festplatten, die etwas aufbewahren',
  proved: 'Nachweise in der letzten Epoche',
  missed: 'Nicht nachgewiesen, nicht bezahlt',
  paid: 'Dafür bezahlt',
  burned: 'Verbrannt',
  providers: 'Festplatten',
  nobody: 'Noch ist keine Festplatte angemeldet. Mit cairn provide storage kommt eine dazu.',
  columns: {
    disk: 'Festplatte',
    keeps: 'Bewahrt auf',
    record: 'Weist mindestens nach',
    answers: 'Antwortet Prüfern',
    last: 'Neueste Epoche',
    price: 'Ein GiB, 30 Tage',
  },
  recordWhy: 'Mit 95 % Sicherheit, aus allen ihren Runden: Was ein Neuling verspricht, ist wenig.',
  keeps: (bytes: string, deals: number) => `${bytes}, ${counted(deals, 'Teil', 'Teile')}`,
  wasProved: 'nachgewiesen',
  wasMissed: (missed: number) =>
    missed < 2 ? 'nicht nachgewiesen' : `nicht nachgewiesen, ${formatCount(missed)}-mal in Folge`,
  wasNothing: 'nichts nachzuweisen',
  never: 'noch nicht gefragt',
  check: 'Welche Inhaltskennung hat diese Datei?',
  checkWhy:
    'Sie wird auf diesem Gerät berechnet; es wird nichts gesendet. Die Werkzeuge von Filecoin geben einer Datei denselben Namen, also kann jeder prüfen, was zurückkam.',
  choose: 'Eine Datei',
  expected: 'Ist es diese? (freiwillig)',
  hashing: (done: string, all: string) => `${done} von ${all} …`,
  same: 'Ja, es ist genau diese Datei.',
  other: 'Nein. Es ist eine andere Datei, oder sie wurde verändert.',
  cid: 'Inhaltskennung',
  cidV1: 'Wie ältere Filecoin-Werkzeuge sie schreiben',
  speed: 'Berechnet',
  speedIs: (mib: string, seconds: string) => `mit ${mib} MiB in der Sekunde, in ${seconds} s`,
  unreadable: (why: string) => `Die Datei lässt sich nicht lesen: ${why}`,
} satisfies Translated<typeof PAGE_EN>

export const WORDS = {
  title: 'Speicher',
  menu: 'Speicher',
  use: 'Dateien bei den Nachbarn aufbewahren.',
  spends: 'die Speicherung Ihrer Dateien bezahlen',
  models: { 'storage/provider': 'Festplatte', 'storage/consumer': 'Archiv', 'storage/prober': 'Prüfer' },
  counts: {
    'storage/provider': disks,
    'storage/consumer': (count: number) => counted(count, 'Archiv', 'Archive'),
    'storage/prober': (count: number) => counted(count, 'Prüfer', 'Prüfer'),
  },
  units: (units: number) => `${number(units)} Millionstel bezahlt`,
  contribution: {
    keeps: (bytes: string, count: number) => `bewahrt ${bytes} in ${shares(count)} auf`,
    proved: (count: number) =>
      `${rounds(count)} ${plural(count, { one: 'wurde', other: 'wurden' })} vorgezeigt`,
    missed: (count: number) =>
      `${rounds(count)} ${plural(count, { one: 'wurde', other: 'wurden' })} versäumt und nicht bezahlt`,
    row: (count: number) => `${formatCount(count)} wurden in Folge versäumt`,
    answers: (percent: string) => `antwortet ${percent} derer, die nach Blättern fragen`,
    silent: 'hat in letzter Zeit nicht geantwortet',
    copied:
      'ein Teil davon ist eine Kopie dessen, was andere zuvor angeboten haben; dafür gibt es keine Token',
  },
  epoch: {
    kept: (bytes: string, count: number) => `${bytes} auf ${disks(count)} aufbewahrt`,
    proved: (count: number) => `${rounds(count)} vorgezeigt`,
    missed: (count: number) => `${rounds(count)} versäumt`,
    paid: (amount: string) => `${amount} dafür bezahlt`,
    burned: (amount: string) => `${amount} davon verbrannt`,
  },
  params: {
    audit: {
      name: 'Eine Festplatte mit Verlust',
      value: (loss: string, within: string, confidence: string) =>
        `von ${loss} dessen, was sie aufbewahrt, fällt innerhalb von ${within} auf, mit ${confidence} Sicherheit`,
    },
    every: 'Eine Festplatte weist nach, was sie aufbewahrt, alle',
    spans: {
      faultsMs: 'Wer nichts nachweist, verliert seine Dateien nach',
      graceMs: 'Wer das Lesen schuldig bleibt, behält seine Dateien noch',
    },
    counts: {
      challenges: 'In jedem Nachweis verlangte Blätter',
      answerEpochs: 'Epochen, in denen ein Nachweis kommen darf',
      probes: 'Festplatten, die jeder Prüfer in einer Epoche ansieht',
    },
    fee: 'Von jeder Zahlung wird vernichtet',
  },
  space: (gib: number) => `Platz für ${number(gib)} GiB`,
  slogan: (count: number) => `${disks(count)} bewahren einander die Dateien auf.`,
  headline: 'Aufbewahrte Dateien',
  headlineUnit: (unit: string, proved: number) =>
    `${unit}, ${counted(proved, 'Nachweis', 'Nachweise')} in der letzten Epoche`,
} satisfies Translated<typeof WORDS_EN>

export const MINE = {
  price: 'Was kostet es?',
  priceWhy:
    'Jede Datei wird für mehrere Festplatten in Teile zerlegt; einige davon genügen, um sie wiederherzustellen.',
  size: 'Größe',
  days: 'Wie lange',
  dayCount: (days: number) => (days === 365 ? 'ein Jahr' : `${formatCount(days)} Tage`),
  spread: 'Wie sicher',
  spreads: (needed: number, all: number) => `${needed} von ${all} Festplatten`,
  costs: 'Kosten, mit der Gebühr des Netzwerks',
  nobody: (count: number) => `Hier gibt es keine ${count} Festplatten. Wählen Sie weniger.`,
  mebibytes: (mib: number) => (mib < 1024 ? `${mib} MiB` : `${number(mib / 1024)} GiB`),
  how: 'Um Dateien abzulegen, lassen Sie einen Tresor zu und übergeben ihm, was aufbewahrt werden soll:',
  mine: 'Meine Dateien',
  none: 'In diesem Browser ist kein Konto offen. Sobald eines offen ist, stehen hier Dateien und Einzahlung.',
  noVault: 'Dieses Konto hat noch keinen Tresor.',
  deposit: 'Einzahlung',
  deposited: 'Eingezahlt',
  spent: 'Ausgegeben',
  locked: 'Für Zusagen zurückgelegt',
  available: 'Noch verfügbar',
  payIn: 'Einzahlen mit:',
  columns: {
    file: 'Datei',
    size: 'Größe',
    shares: 'Teile',
    until: 'Aufbewahrt bis',
    paid: 'Bisher bezahlt',
  },
  sharesOf: (proved: number, all: number) => `${proved} von ${all} nachgewiesen`,
  receipts: 'Bezahlt, Epoche für Epoche',
  nothing: 'Für dieses Konto wird gerade nichts aufbewahrt.',
  epoch: 'Epoche',
  paidFor: 'Für Speicher bezahlt',
} satisfies Translated<typeof MINE_EN>

const REASONS = {
  payload_malformed:
    'Der Inhalt ist nicht, wie für seine Art beschrieben. Die Fakten nennen, was falsch ist.',
  not_a_provider:
    'Nur ein storage/provider nimmt Verträge an und weist nach; die Fakten sagen, was dieses Gerät ist.',
  not_a_consumer:
    'Nur ein storage/consumer schließt Verträge und unterschreibt Quittungen; die Fakten sagen, was dieses Gerät ist.',
  not_a_prober:
    'Nur ein storage/prober sagt, wie Anbieter antworten; die Fakten sagen, was dieses Gerät ist.',
  probe_not_asked:
    'Der Zufallswert jener Epoche hat diesen Prüfer nicht danach gefragt, oder es war schon gesagt. Niemand sucht sich aus, wen er prüft.',
  probe_late:
    'Die Prüfung kam, als die Zeit für Antworten zu jener Epoche vorbei war; die Fakten sagen, bis wann sie lief. Über den Anbieter sagt sie dann nichts.',
  retrieval_failed:
    'Vier Fünftel einer Gruppe von Prüfern, die der Zufallswert aus mehreren Eigentümern zog, bekamen kein Blatt. Der Verdienst wartet, bis eine Gruppe eines bekommt. Nachsehen, ob die Adresse von außen erreichbar ist.',
  retrieval_refused:
    'Gruppe um Gruppe bekam kein Blatt, so lange, wie ein Ausfall dauern darf: Das Aufbewahrte verdient keine Token, bis eine Gruppe eines bekommt. Nachsehen, ob die Adresse von außen erreichbar ist.',
  not_served:
    'Das Nachgewiesene ist noch nicht bezahlt, weil keine Gruppe von Prüfern, für die gebürgt wird, ein Blatt bekommen hat: Sie bekommen nichts oder haben noch nicht nachgesehen (die Fakten sagen, seit wann; −1 für noch nicht). Bezahlt wird, sobald eine eines bekommt, und ein neuer Vertrag, nach dem niemand sieht, nach einer Woche; was am Ende eines Vertrags noch wartet, geht an den Auftraggeber zurück.',
  not_looked_at:
    'Noch hat keine Gruppe von Prüfern ein Blatt davon bekommen, darum warten die Token. Sie werden frei, sobald eine es tut; der Zufallswert zieht sie von selbst.',
  answers_late:
    'Seine Blätter kommen mehr als viermal so spät wie die des Netzwerks, sie könnten also von anderswo geholt sein. Die Token warten, bis eine Gruppe rechtzeitig Antwort bekommt; niemandem wird etwas angelastet.',
  deposit_promised:
    'Der freie Teil der Einzahlung deckt diese Teile nicht bis zu ihrem Ende, mit einem Lesen und der Gebühr; die Fakten sagen, was einer braucht. Sie haben keinen Vertrag: mehr einzahlen, oder andere beenden.',
  deal_faulted:
    'Der Anbieter hat zu lange nichts nachgewiesen, darum endete der Vertrag. Was dafür zurückgelegt war, geht zurück; der Teil muss anderswo aufbewahrt werden.',
  deal_over: 'Der Vertrag würde vor dieser Epoche enden. Einen längeren schließen.',
  spending_not_allowed:
    'Der Eigentümer lässt dieses Gerät nichts ausgeben: Er hat es nicht angenommen, oder es gibt keine gültige Ausgabenerlaubnis. Was verlangt war, wird nicht gekauft; niemandem wird etwas angelastet. Der Eigentümer kann es erlauben (cairn allow, oder die Seite „Meine“).',
  not_permitted:
    'Eine Regel dieses Netzwerks schließt dieses Gerät davon aus. Die Fakten nennen die Regel, worum es geht (join: mitmachen, earn: verdienen, consume: ausgeben) und was davon nicht erfüllt ist; die Seite der Regeln zeigt sie. Niemandem wird etwas vorgeworfen.',
  allowance_used:
    'Die Ausgabenerlaubnis des Eigentümers für dieses Gerät lässt nicht so viel übrig. Die Fakten sagen, was verlangt war, was im Zeitraum und insgesamt übrig und erlaubt ist, und wann Zeitraum und Erlaubnis enden (ms). Der Eigentümer kann mehr erlauben (cairn allow).',
  due_out_of_range:
    'Was der Teil höchstens kosten könnte, bis zum Ende aufbewahrt und so oft gelesen, wie sich unterschreiben lässt, ist mehr, als ein Konto ausgeben kann. Für weniger anbieten, oder für kürzere Zeit.',
  piece_odd:
    'Das Stück ist leer, oder sein Baum ist höher, als seine Größe verlangt. Mit der CID benennen, die seine Bytes haben.',
  not_asked:
    'Für jene Epoche wird kein Nachweis mehr oder noch keiner verlangt: Der Zufallswert ist ab der nächsten bekannt und wird binnen weniger beantwortet.',
  proof_late:
    'Die Antwort kam nach der Zeit dafür, die läuft, seit alle den Zufallswert kennen konnten. Die Fakten sagen, bis wann sie lief.',
  proven_already: 'Jene Epoche war schon nachgewiesen. Es fehlt nichts.',
  proof_incomplete: 'Der Nachweis hat weniger oder mehr Blätter, als der Zufallswert verlangt hat.',
  leaf_wrong:
    'Ein Blatt gehört nicht zu dem Stück, das aufzubewahren war: Die Fakten nennen die Frage, den Vertrag und das Blatt. Was nicht nachgewiesen ist, wird nicht bezahlt.',
  too_many_offers:
    'Ein Auftraggeber bietet in einer Epoche höchstens so viele Teile an und hat höchstens so viele Verträge zugleich. Die übrigen haben keinen Vertrag: in der nächsten anbieten, oder einige beenden.',
  provider_unknown:
    'Der Vertrag nennt einen Anbieter, der nicht als storage/provider angemeldet ist. Dieser Teil hat keinen Vertrag.',
  piece_stored_twice:
    'Ein anderer Vertrag dieses Auftraggebers hat genau dieselben Bytes. Ein Teil ist für seinen Anbieter allein verschlüsselt, damit nicht zwei Anbieter eine Kopie halten können.',
  deal_unknown: 'Von diesem Gerät gibt es keinen solchen Vertrag; vielleicht ist er beendet.',
  proof_missing: 'Es kam rechtzeitig kein Nachweis: Diese Verträge werden für jene Epoche nicht bezahlt.',
  deposit_spent:
    'Die Einzahlung des Auftraggebers, oder was sein Eigentümer erlaubt, deckte das Gelesene die ganze Schonfrist über nicht, darum endete der Vertrag. Mehr einzahlen oder erlauben und neu schließen.',
}

const NAMES = {
  everyMs: 'Nachweis alle',
  audit: 'Prüfung',
  lossPpm: 'Verlust',
  withinMs: 'entdeckt binnen',
  confidencePpm: 'Sicherheit',
  challenges: 'Fragen je Runde',
  answerEpochs: 'Epochen für die Antwort',
  probes: 'Prüfungen je Epoche',
  faultsMs: 'Vertrag endet ohne Nachweis nach',
  graceMs: 'Schonfrist',
  feePpm: 'Gebühr',
  deal: 'Vertrag',
  deals: 'Verträge',
  share: 'Teil',
  size: 'Größe',
  height: 'Höhe',
  due: 'fällig',
  number: 'Nummer',
  leaf: 'Blatt',
  given: 'gegeben',
  points: 'Punkte',
  faulted: 'nicht nachgewiesen',
  missed: 'versäumt',
  proven: 'nachgewiesen',
  served: 'ausgeliefert',
  bytes: 'Bytes',
  sinceMs: 'seit',
  provider: 'Anbieter',
  spaceGib: 'Platz (GiB)',
}

export const LEXICON: Lexicon = { reasons: REASONS, names: NAMES }
