/**
 * German. Readers are addressed as “Sie”, and only where there is no way around it; buttons are infinitives. Words of the field:
 * Gerät, Epoche, Nachweis, Belohnung (reward), Auszahlung (claim), Einzahlung (deposit), Regeln, Knoten (node), Orakel, Beleg (evidence).
 * What people do to a device is said of the device („es hat gesendet“), as in English.
 */
import type { StateWords } from '../../../client/network-state.ts'
import type { EN } from '../text.ts'
import type { ALERTS_EN } from '../text-alerts.ts'
import type { FAULTS_EN } from '../text-faults.ts'
import type { SPENDING_EN } from '../text-spending.ts'
import type { Translated } from './catalogue.ts'
import { PEOPLE } from './de-people.ts'
import { THINGS } from './de-things.ts'
import { plural } from './language.ts'
import { fixed, formatCount, number } from './numbers.ts'

export const TEXT = {
  title: 'Cairn',
  skip: 'Zum Inhalt springen',
  nav: {
    overview: 'Überblick',
    mine: 'Meine',
    regions: 'Regionen',
    proposals: 'Vorschläge',
    shares: 'Gemeinsam',
    stakes: 'Einsätze',
    mirrors: 'Spiegel',
    join: 'Beitreten',
    epochs: 'Epochen',
    devices: 'Geräte',
    map: 'Karte',
    operate: 'Betrieb',
    check: 'Prüfen',
    rules: 'Regeln',
    docs: 'Dokumentation',
    api: 'API',
    more: 'Mehr',
    home: 'Start',
  },
  search: {
    label: 'Suche',
    placeholder: 'Suchen',
    nothing: (what: string) => `Zu „${what}“ ist nichts bekannt.`,
    expected:
      'Suchen Sie nach einem Namen, dem Anfang einer ID, einer Geräteart oder der Nummer einer Epoche.',
    kinds: { device: 'Gerät', account: 'Konto', epoch: 'Epoche', message: 'Nachricht', page: 'Seite' },
    looking: 'Suche läuft …',
  },
  loading: 'Wird geladen …',
  failed: {
    title: 'Der Knoten antwortet nicht',
    hint: 'Vielleicht startet er gerade. Die Seite fragt von selbst noch einmal.',
    unknown: 'Hier ist nichts',
    again: 'Noch einmal fragen',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    hint: 'Vielleicht ist sie umgezogen, oder die Adresse ist unvollständig.',
    home: 'Zur Startseite',
    search: 'Die Suche oben findet Geräte, Personen, Epochen und Nachrichten nach Name oder Nummer.',
  },
  copy: 'Kopieren',
  copied: 'Kopiert',
  spans: {
    day: (count: number) => `${number(count)} ${plural(count, { one: 'Tag', other: 'Tage' })}`,
    h: (count: number) => `${number(count)} h`,
    min: (count: number) => `${number(count)} min`,
    s: (count: number) => `${number(count)} s`,
    ms: (count: number) => `${number(count)} ms`,
  },
  everySpan: {
    day: (count: number) => (count === 1 ? 'Jeden Tag' : `Alle ${number(count)} Tage`),
    h: (count: number) => (count === 1 ? 'Jede Stunde' : `Alle ${number(count)} h`),
    min: (count: number) => (count === 1 ? 'Jede Minute' : `Alle ${number(count)} min`),
    s: (count: number) => (count === 1 ? 'Jede Sekunde' : `Alle ${number(count)} s`),
    ms: (count: number) => `Alle ${number(count)} ms`,
  },
  bytes: (count: number) => `${number(count)} Byte`,
  overview: {
    now: 'Laufende Epoche',
    progress: 'Wie viel der Epoche vorbei ist',
    speed: (times: string) => `die Netzwerkzeit läuft ${times}-mal so schnell wie eine Uhr`,
    lead: (things: string, every: string) =>
      `${things} ${every} prüft das Netzwerk, was jedes Gerät wirklich geleistet hat, bezahlt es und legt seine Rechnung offen.`,
    headline: (devices: number, network: string) =>
      devices === 0
        ? `${network} wartet auf das erste Gerät.`
        : `${formatCount(devices)} ${plural(devices, { one: 'Gerät verdient', other: 'Geräte verdienen' })} gemeinsam.`,
    doors: {
      earn: 'Verdienen',
      earnWhy:
        'Einen Zähler, einen Sensor oder eine Festplatte anmelden. Dauert etwa eine Minute, ganz ohne Coins.',
      use: 'Nutzen',
      useWhy: 'Ansehen, was es gibt und was es kostet.',
      check: 'Prüfen',
      checkWhy: 'Eine Epoche in diesem Browser nachrechnen.',
    },
    since: 'seit Beginn',
    ofAll: (part: string) => `${part} von allem, was es je geben wird`,
    each: (symbol: string) => `je ${symbol}`,
    kind: (kind: string, count: number) => `${formatCount(count)} × ${kind}`,
    byDay: 'Verdienst der Mitglieder, Epoche für Epoche',
    epoch: 'Epoche',
    earned: 'Verdient',
    minted: 'Verdiente Token',
    paid: 'Unter Mitgliedern bezahlt',
    burned: 'Verbrannt',
    sustained: 'Für Nutzung bezahlt, je ausgegebenem Token',
    devices: 'Geräte',
    paying: 'Auszahlung bis Epoche',
    newest: 'Neueste Epochen',
    all: 'Alle Epochen',
    none: 'Noch ist keine Epoche abgerechnet. Die erste erscheint hier, sobald sie vorbei ist; Geräte können schon jetzt senden.',
    pile: (epochs: number) =>
      `Die letzten ${formatCount(epochs)} Epochen, jede ein Stein; die neueste entsteht gerade`,
    pileWords: 'Jede Epoche ist ein Stein.',
    forming: (epoch: number, left: string) => `Epoche ${epoch} entsteht, fertig in ${left}.`,
    stone: (epoch: number, day: string, earned: string) => `Epoche ${epoch}, ${day}: ${earned} verdient`,
    stoneWaits: (epoch: number) => `Epoche ${epoch} wartet auf ihre Abrechnung`,
    stoneBroken: (epoch: number) => `Epoche ${epoch} wurde einmal verworfen und neu abgerechnet`,
  },
  epochs: {
    title: 'Epochen',
    older: 'Ältere',
    newer: 'Neueste',
    columns: {
      epoch: 'Epoche',
      day: 'Beginn',
      stage: 'Stand',
      messages: 'Nachrichten',
      rejected: 'Abgelehnt',
      minted: 'Ausgegebene Token',
      signers: 'Unterschriften',
    },
  },
  epoch: {
    title: (number: number) => `Epoche ${number}`,
    previous: 'Vorige',
    next: 'Nächste',
    check: 'In diesem Browser nachrechnen',
    evidence: 'Was gemeldet wurde',
    accepted: count => (count === 1 ? 'Nachricht angenommen' : 'Nachrichten angenommen'),
    rejected: count => (count === 1 ? 'Nachricht abgelehnt' : 'Nachrichten abgelehnt'),
    notCounted: count => (count === 1 ? 'Messwert nicht gezählt' : 'Messwerte nicht gezählt'),
    unjudged: count =>
      count === 1 ? 'Messwert gezählt, aber nicht beurteilt' : 'Messwerte gezählt, aber nicht beurteilt',
    money: 'Was daraus wurde',
    minted: 'Ausgegebene Token',
    unissued: 'Nicht ausgegeben, weil niemand es verdient hat',
    pools: 'Topf',
    top: 'Höchste Belohnungen',
    findings: 'Befunde',
    noFindings: 'Es wurde nichts festgestellt.',
    highlights: 'Was geschah',
    seed: 'Zufallswert',
    seedOracles: (dealers: number, openers: number) =>
      `ausgeteilt von ${dealers} Orakeln, geöffnet von ${openers}`,
    seedChain: 'allein aus der Blockchain: es wurde nichts geöffnet',
    withheld: 'zurückgehalten von',
    chain: 'Was in der Blockchain steht',
    signers: 'Unterschrieben von',
    root: 'Wurzel des Kontobuchs',
    bundle: 'Belegbündel',
    bundleGet: 'kanonisches CBOR, um die Epoche nachzurechnen',
    facts: 'Faktenblock',
    gas: 'Gas',
    transaction: 'Transaktion',
    notSettled: 'Sie steht noch nicht in der Blockchain.',
    notComputed: 'Sie ist noch nicht berechnet: Die Orakel einigen sich gerade auf die Belege.',
    open: 'Diese Epoche ist noch nicht vorbei.',
  },
  devices: {
    title: 'Geräte',
    filter: 'Nur was dies enthält',
    resource: 'Art',
    everything: 'Alle',
    sort: 'Reihenfolge',
    sorts: { name: 'nach Name', earned: 'nach Verdienst', since: 'neueste zuerst' },
    csv: 'Als Datei (CSV)',
    none: 'Noch ist kein Gerät angemeldet. Mit cairn join kommt eines dazu.',
    noMatch: 'Kein Gerät passt. Leeren Sie den Filter, um alle zu sehen.',
    columns: {
      device: 'Gerät',
      model: 'Art',
      owner: 'Eigentümer',
      place: 'Ort',
      since: 'Angemeldet',
      earned: 'Letzte Epoche',
      state: 'Zustand',
    },
    more: (shown: number, all: number) =>
      `${formatCount(shown)} von ${formatCount(all)} gezeigt: Grenzen Sie den Filter ein, um andere zu sehen`,
  },
  device: {
    title: 'Gerät',
    why: (epoch: number) => `Warum es in Epoche ${epoch} so viel verdient hat`,
    messages: 'Nachrichten',
    none: 'Es hat in dieser Epoche nichts gesendet.',
    each: 'Jede unterschriebene Nachricht',
    contributed: 'Beitrag',
    nothing: 'Es gab keinen Beitrag, also auch keine Belohnung.',
    quality: 'Qualität',
    reputation: 'Ruf',
    weight: 'Gewicht',
    part: 'Sein Anteil an allen Gewichten',
    forUse: 'Für Nutzung',
    burnedFor: (amount: string, burned: string, all: string) =>
      `${amount}: ${burned} von ${all} wurde dafür verbrannt`,
    pool: 'Topf',
    reward: 'Belohnung',
    ofWhich: 'Es wurde verkauft: an jeden',
    because: 'weil',
    paid: 'An andere bezahlt',
    received: 'Von anderen erhalten',
    charged: 'Abgebucht',
    findings: 'Befunde',
    costs: (days: string) => `kostet ${days} Tage guten Verhaltens`,
    free: 'kostet keinen Ruf',
    standing: 'Ruf',
    standingWords: (expected: string, lower: string) =>
      `${expected} erwartet, mit 95 % Sicherheit mindestens ${lower}`,
    counts: (share: string) => `seine Beiträge zählen zu ${share}`,
    owner: 'Eigentümer',
    place: 'Ort',
    details: 'Angaben',
    gone: 'Es ist nicht mehr angemeldet; was es geleistet hat, bleibt.',
    sum: 'Von der Leistung zum Verdienst',
    about: 'Über das Gerät',
    of: (part: string) => `${part} des Topfes`,
    earned: 'Verdient',
    kept: 'Was es gemeldet hat, Tag für Tag',
  },
  held: {
    title: 'Belohnungen, die warten',
    ofIt: 'Davon wartet',
    paid: (from: string, until: string) =>
      from === until
        ? `Wird am ${until} ausgezahlt, sofern nichts Ernstes festgestellt wird.`
        : `Wird ab ${from}, spätestens ${until} ausgezahlt, sofern nichts Ernstes festgestellt wird.`,
  },
  map: {
    title: 'Karte',
    label: 'Karte der Zellen mit Geräten. Pfeiltasten verschieben sie, + und − vergrößern und verkleinern.',
    loading: 'Die Küsten werden geladen …',
    closer: 'Näher',
    further: 'Weiter weg',
    all: 'Alles zeigen',
    summary: (placed: string, cells: string, others: string) =>
      `Geräte auf der Karte: ${placed}, in Zellen: ${cells}. Ohne Ort: ${others}.`,
    hollow: 'Hohl: Dort wurde in der letzten Epoche nichts belohnt.',
    reward: (amount: string) => `in der letzten Epoche mit ${amount} belohnt`,
    cell: 'Zelle',
    cells: 'Zellen mit den meisten Geräten',
    allCells: 'Alle Zellen',
  },
  operate: {
    title: 'Betrieb',
    well: 'Der Knoten nimmt Nachrichten an und rechnet Epochen ab.',
    alarms: 'Warnungen',
    none: 'Nichts braucht gerade Ihre Aufmerksamkeit.',
    lag: 'Wo er steht',
    newest: 'Neueste abgerechnete Epoche',
    backlog: 'Beendete, nicht abgerechnete Epochen',
    drift: 'Uhr gegenüber der Blockchain',
    waiting: 'Nachrichten in Prüfung oder beim Schreiben',
    loop: 'Verzug der Arbeit',
    state: 'Zustand',
    listeners: 'Offene Live-Verbindungen',
    intake: 'Eingang seit dem Start des Knotens',
    outcome: 'Ergebnis',
    outcomes: { accepted: 'angenommen', repeated: 'wiederholt, war schon angenommen' },
    deliveries: 'Lieferungen',
    noIntake: 'An diesen Knoten wurde noch nichts geliefert.',
    signatures: (epochs: number) =>
      epochs === 1
        ? 'Wer die letzte Epoche unterschrieben hat'
        : `Wer die letzten ${formatCount(epochs)} Epochen unterschrieben hat`,
    oracle: 'Orakel',
    signed: 'Unterschrieben',
    withheld: 'Zufallswert zurückgehalten',
    noSignatures: 'Noch steht keine Epoche in der Blockchain.',
    others: 'Ein Quorum genügt: Wer einen Moment später unterschreibt, steht nicht in der Liste.',
  },
  message: {
    title: 'Nachricht',
    waiting: 'Sie wartet auf das Ende ihrer Epoche.',
    statuses: {
      accepted: 'gezählt',
      waiting: 'wartet auf ihre Epoche',
      rejected: 'abgelehnt',
      denied: 'nicht angenommen',
    },
    content: 'Was sie sagt',
    unread: 'Sie wurde abgerechnet, aber ihr Inhalt ist hier nicht zu lesen.',
    notYet: 'Ihr Inhalt erscheint, sobald ihre Epoche abgerechnet ist: Bis dahin liest ihn niemand sonst.',
    epoch: 'Epoche',
    signature: 'Unterschrift',
    signed: 'mit dem eigenen Schlüssel des Geräts unterschrieben, hier geprüft',
    unsigned: 'sie passt nicht zum Schlüssel des Geräts',
    bytes: 'Die unterschriebenen Bytes',
    proof: 'Nachweis, dass sie in der Epoche ist',
    receipt: 'Quittung',
    receiptWhy:
      'Das Gerät hat eine Quittung, die der Knoten bei der Annahme unterschrieben hat. Der Nachweis sagt dasselbe gegenüber der Blockchain.',
    columns: { time: 'Zeit', what: 'Was', value: 'Wert' },
    type: 'Art des Inhalts',
    status: 'Stand',
    device: 'Gerät',
    arrived: 'Eingetroffen',
    said: 'Eigene Zeitangabe',
    sequence: 'Laufende Nummer',
    notes: 'Was die Prüfungen sagen',
    fine: 'Es war nichts daran auszusetzen.',
    right: 'Was richtig wäre',
  },
  account: {
    title: 'Konto',
    earned: 'Verdient',
    spent: 'Ausgegeben',
    claimed: 'Ausgezahlt',
    claimable: 'Jetzt auszahlbar',
    devices: 'Seine Geräte',
    noDevices: 'Es besitzt kein Gerät.',
    csv: 'Alle Zeilen als Tabelle (CSV)',
  },
  ...PEOPLE,
  ...THINGS,
  stages: {
    closed: 'Einigung läuft',
    bundled: 'wird berechnet',
    computed: 'wird unterschrieben',
    signed: 'wartet auf Unterschriften',
    submitted: 'in der Blockchain',
    final: 'abgerechnet',
  },
  paying: 'zahlt aus',
} satisfies Translated<typeof EN>

export const ALERTS = {
  title: 'Benachrichtigungen',
  about:
    'Dieser Browser sagt Ihnen, was sich zum Schlechten ändert und wann es wieder gut ist, auch wenn diese Seite geschlossen ist. Höchstens zwölf Nachrichten in der Stunde; befördert werden sie von diesem Knoten und vom Push-Dienst des Browsers, und der Push-Dienst kann keine davon lesen.',
  topics: {
    silent: 'Eines meiner Geräte sendet nicht',
    payout: 'Eines meiner Geräte verdient weniger oder mehr als gewöhnlich',
    node: 'Dieser Knoten ist im Rückstand',
    signed: 'Das Orakel dieses Knotens hat eine Epoche nicht unterschrieben',
  },
  on: 'Benachrichtigungen einschalten',
  change: 'Auswahl übernehmen',
  off: 'Benachrichtigungen ausschalten',
  busy: 'Einen Moment …',
  asks: 'Ihr Browser fragt, ob diese Seite Nachrichten zeigen darf.',
  stands: (until: string) =>
    `In diesem Browser sind Benachrichtigungen bis ${until} eingeschaltet; wer diese Seite öffnet, verlängert sie.`,
  ended: 'In diesem Browser sind Benachrichtigungen ausgeschaltet.',
  nothing: 'Wählen Sie, worüber Sie benachrichtigt werden möchten.',
  denied:
    'Ihr Browser lässt diese Seite keine Nachrichten zeigen. Erlauben Sie ihr Benachrichtigungen in den Einstellungen des Browsers und kommen Sie dann zurück.',
  cannot:
    'Diesen Browser kann bei geschlossener Seite nichts erreichen: Dazu braucht es HTTPS und auf einem iPhone diese Seite auf dem Startbildschirm. Im Terminal: cairn watch.',
  notYours:
    'Nur mit dem Schlüssel dieses Kontos: Es muss unterschreiben, wer benachrichtigt wird. Im Terminal: cairn watch.',
  noService: 'Der Push-Dienst des Browsers antwortet nicht. Versuchen Sie es später noch einmal.',
} satisfies Translated<typeof ALERTS_EN>

export const FAULTS = {
  title: 'Verfehlungen von Orakeln',
  about: 'Was dieser Knoten andere Orakel unterschreiben sah und von selbst vor die Blockchain bringt.',
  none: 'Keine beobachtet.',
  oracle: 'Orakel',
  what: 'Was',
  found: 'Entdeckt',
  state: 'Wie weit',
  kinds: {
    equivocation: (epoch: number, view: number) => `Zwei Kopfdaten in Epoche ${epoch}, Runde ${view}`,
    over_budget: (epoch: number) => `Kopfdaten von Epoche ${epoch}, die mehr ausgeben, als der Plan erlaubt`,
    omission: (epoch: number) =>
      `Eine Nachricht von Epoche ${epoch} ausgelassen, für die es eine Quittung gab`,
  },
  states: {
    found: 'Festgehalten; der Nachweis wartet, bis er an der Reihe ist',
    committed: 'Festgelegt; der Nachweis folgt in einer Minute',
    revealed: 'Der Nachweis steht in einem Block',
    settled: 'Erledigt',
  },
  outcomes: {
    mine: 'Bestraft: Dieser Knoten hat es nachgewiesen',
    punished: 'Bestraft: Ein anderes Orakel hat es nachgewiesen',
    nothing_left: 'Seine Kaution war schon weg',
    refused: 'Die Blockchain hat den Nachweis nicht angenommen',
  },
} satisfies Translated<typeof FAULTS_EN>

export const SPENDING = {
  title: 'Was seine Geräte ausgeben dürfen',
  none: 'Kein Gerät darf etwas von seiner Einzahlung ausgeben.',
  ofDevice: 'Was es ausgeben darf',
  ofDeviceNone: 'Nichts: Sein Eigentümer hat ihm nichts erlaubt.',
  by: 'Erlaubt von',
  leftUntil: (left: string, moment: string) => `${left}, bis ${moment}`,
  columns: {
    device: 'Gerät',
    may: 'Darf ausgeben',
    spent: 'Im Zeitraum ausgegeben',
    left: 'Übrig',
    ends: 'Endet',
  },
  inAll: (total: string) => `${total} insgesamt`,
  aDay: (amount: string) => `${amount} am Tag`,
  aWeek: (amount: string) => `${amount} in der Woche`,
  each: (amount: string, span: string) => `${amount} alle ${span}`,
  until: (moment: string) => `bis ${moment}`,
  useless: 'Das Konto hat das Gerät nicht oder hat es nicht angenommen.',
  revoke: 'Widerrufen',
  revoking: 'Wird widerrufen …',
  ask: (does: string) => `Darf dieses Gerät ${does}?`,
  upTo: 'Höchstbetrag am Tag',
  yes: 'Ja, erlauben',
  busy: 'Wird erlaubt …',
  why: 'Für anderes gibt es nichts aus, und ohne dies gar nichts. Sie können es jederzeit widerrufen; was bis dahin zugesagt ist, wird noch bezahlt.',
  done: (amount: string) => `Erlaubt: bis zu ${amount} am Tag, ein Jahr lang.`,
  noAmount: 'Das ist kein Betrag. Geben Sie eine Zahl über null ein, etwa 5.',
  notYours:
    'Erlauben kann es, wessen Schlüssel in diesem Browser, in einem Passkey oder in einer Wallet liegt. Anderswo: cairn allow.',
} satisfies Translated<typeof SPENDING_EN>

const CONCERNS: Readonly<Record<string, string>> = {
  rules_missing: 'Es kommen Regeln, die noch niemand, der gefragt wurde, im Wortlaut hat',
  rules_unfit: 'Es kommen Regeln, nach denen diese Version von cairn nicht abrechnen kann',
  key_elsewhere: 'Mit dem Schlüssel dieses Knotens wird auch anderswo unterschrieben',
  header_differs: 'Die Kopfdaten einer Epoche folgen nicht aus den Belegen, wie dieser Knoten sie berechnet',
}

export const STATE = {
  settled: (epoch: number) => `Abgerechnet bis Epoche ${epoch}`,
  none: 'Noch ist keine Epoche abgerechnet',
  waits: (count: number) => (count === 1 ? '1 wartet' : `${formatCount(count)} warten`),
  since: (moment: string) => `, seit ${moment}`,
  stopping: 'Der Knoten wird angehalten.',
  halted: (trouble: string) =>
    `Dieser Knoten ist stehen geblieben: ${trouble}. Er macht nicht von selbst weiter; sein Betreiber muss handeln.`,
  seeLog: 'siehe sein Protokoll',
  clock:
    'Die Uhr dieses Knotens und die der Blockchain gehen auseinander, darum nimmt er keine Nachricht an. Er macht weiter, sobald die Uhr des Rechners gestellt ist.',
  chain:
    'Die Blockchain antwortet nicht. Der Knoten versucht es von selbst wieder; was gesendet wurde, bleibt erhalten.',
  trouble: (trouble: string) =>
    `Epochen werden aufgehalten: ${trouble}. Der Knoten versucht es von selbst wieder.`,
  peers: (silent: number) =>
    `${silent === 1 ? 'Ein anderes Orakel antwortet' : `${formatCount(silent)} andere Orakel antworten`} nicht. Es geht weiter, sobald ein Quorum da ist; was gesendet wurde, bleibt erhalten.`,
  slow: (hint: string) =>
    `Das Abrechnen dauert länger als eine Epoche. Es geht weiter, mit wachsendem Rückstand. ${hint}`,
  busy: (lateS: number) =>
    `Dieser Knoten ist ausgelastet: Seine Arbeit kommt ${fixed(lateS, 1)} s zu spät. Er macht weiter, langsamer als die Zeit.`,
  catchingUp: 'Sie werden nacheinander abgerechnet; inzwischen geht nichts verloren.',
  concern: (code: string, why: string) =>
    Object.hasOwn(CONCERNS, code) ? `${CONCERNS[code]} (${why}).` : why,
} satisfies StateWords
