/** German of what stands on every page, of the rules, the check, and the map: de.ts has the others, and how readers are addressed. */
import type { THINGS_TEXT } from '../text-things.ts'
import type { Translated } from './catalogue.ts'
import { formatCount } from './numbers.ts'

/** Cities whose German name is another. */
const CITIES: Readonly<Record<string, string>> = {
  'Mexico City': 'Mexiko-Stadt',
  'Guatemala City': 'Guatemala-Stadt',
  'Panama City': 'Panama-Stadt',
  Havana: 'Havanna',
  Lisbon: 'Lissabon',
  Seville: 'Sevilla',
  Brussels: 'Brüssel',
  Luxembourg: 'Luxemburg',
  Cologne: 'Köln',
  Munich: 'München',
  Zurich: 'Zürich',
  Geneva: 'Genf',
  Milan: 'Mailand',
  Rome: 'Rom',
  Naples: 'Neapel',
  Vienna: 'Wien',
  Prague: 'Prag',
  Warsaw: 'Warschau',
  Kraków: 'Krakau',
  Belgrade: 'Belgrad',
  Bucharest: 'Bukarest',
  Athens: 'Athen',
  Copenhagen: 'Kopenhagen',
  Kyiv: 'Kiew',
  Lviv: 'Lwiw',
  Tbilisi: 'Tiflis',
  Moscow: 'Moskau',
  'Saint Petersburg': 'Sankt Petersburg',
  Cairo: 'Kairo',
  Algiers: 'Algier',
  'Addis Ababa': 'Addis Abeba',
  'Dar es Salaam': 'Daressalam',
  'Cape Town': 'Kapstadt',
  Riyadh: 'Riad',
  Tehran: 'Teheran',
  Baghdad: 'Bagdad',
  Karachi: 'Karatschi',
  Tashkent: 'Taschkent',
  Yangon: 'Rangun',
  Singapore: 'Singapur',
  'Ho Chi Minh City': 'Ho-Chi-Minh-Stadt',
  'Hong Kong': 'Hongkong',
  Shanghai: 'Schanghai',
  Beijing: 'Peking',
  Tokyo: 'Tokio',
  Taipei: 'Taipeh',
}

export const THINGS = {
  band: {
    label: 'Zustand des Netzwerks',
    asking: 'Der Knoten wird gefragt, wie es ihm geht …',
    offline: 'Dieser Browser ist offline.',
    offlineNext: 'Was hier steht, ist vielleicht veraltet. Sobald es wieder ein Netz gibt, wird neu gefragt.',
    recorded: (year: number, speed: string) => `Aufnahme von ${year}, ${speed}-fach schnell`,
    fast: (speed: string) => `Die Netzwerkzeit läuft ${speed}-mal so schnell wie eine Uhr`,
    zone: 'Nach wessen Uhr Zeiten geschrieben werden',
    zones: { network: 'seine Mitternacht', own: 'Ihre', utc: 'für alle gleich' },
  },
  language: { label: 'Sprache', system: 'Wie im Browser' },
  theme: {
    auto: 'Hell oder dunkel: wie im System. Auf dunkel umstellen',
    dark: 'Dunkel. Auf hell umstellen',
    light: 'Hell. Auf die Einstellung des Systems umstellen',
  },
  names: {
    give: 'Eigenen Namen geben',
    label: 'Wie Sie es nennen',
    keep: 'Behalten',
    why: 'Bleibt in diesem Browser. Leer lassen, um den Namen zu entfernen.',
  },
  broken: {
    title: 'Dieser Teil ist ausgefallen',
    why: (message: string) => `Der Rest der Seite läuft weiter. Was schiefging: ${message}`,
    again: 'Neu laden',
  },
  layers: {
    label: 'Was die Karte zeigt',
    reward: 'Belohnung',
    devices: 'Geräte',
    fresh: 'Aktualität',
    free: 'Freie Plätze',
    all: 'Alles',
    ramps: {
      reward: ['nichts verdient', 'am meisten verdient'],
      devices: ['ein Gerät', 'die meisten Geräte'],
      fresh: ['in der letzten Epoche stumm', 'alle gehört'],
      free: ['voll', 'Platz für die meisten'],
    },
    devicesHere: (count: number) => (count === 1 ? '1 Gerät' : `${formatCount(count)} Geräte`),
    earned: (amount: string) => `${amount} in der letzten Epoche`,
    heard: (heard: number, all: number) =>
      `${formatCount(heard)} von ${formatCount(all)} haben in der letzten Epoche etwas verdient`,
    near: (city: string, km: string) => `bei ${city}, ${km} entfernt`,
    at: (city: string) => `um ${city}`,
    city: (name: string) => CITIES[name] ?? name,
    km: (km: string) => `${km} km`,
    degrees: { north: 'N', south: 'S', east: 'O', west: 'W' },
    planner: 'Was würde ein Gerät hier verdienen?',
    plannerWhy:
      'Eine Schätzung: der mittlere Verdienst solcher Geräte in der letzten Epoche, mit einem mehr geteilt. Versprochen ist nichts.',
    estimate: (kind: string, amount: string, others: number) =>
      `${kind}: Neben ${formatCount(others)} hätte ein weiteres Gerät in der letzten Epoche etwa ${amount} verdient.`,
    noEstimate: 'In der letzten Epoche hat kein Gerät etwas verdient, also fehlt ein Anhaltspunkt.',
    inPlace: 'Hier',
    everywhere: 'Im ganzen Netzwerk',
  },
  check: {
    erased: {
      title: 'Aus dieser Epoche wurde etwas gelöscht',
      why: 'Ein Besitzer ließ löschen, was ein Gerät sagte, wie es die Regeln dieses Netzes erlauben, wenn es alt ist. Darum kann niemand die Epoche nachrechnen, und das ist kein Fehler der Orakel.',
      header:
        'Was die Orakel unterschrieben haben, steht auf der Chain wie zuvor: der Kopf mit seinen Wurzeln, und ihre Unterschriften.',
      others:
        'Von jeder Nachricht, die noch da ist, führt ihr Beweis weiter zur Wurzel; von den gelöschten tun es ihre Kennungen.',
      earned:
        'Was in ihr verdient wurde, steht in diesem und jedem späteren Kontobuch und wird mit seinem Beweis abgeholt.',
    },
    title: (epoch: number) => `Epoche ${epoch}, nachgerechnet`,
    newest: 'Prüfen',
    lead: 'Dieser Browser holt, was jedes Gerät unterschrieben hat, prüft jede Unterschrift, rechnet die Epoche nach den Regeln noch einmal und vergleicht das Ergebnis mit den Kopfdaten, die die Orakel unterschrieben haben.',
    start: 'Hier nachrechnen',
    again: 'Noch einmal nachrechnen',
    steps: {
      loading: 'Regeln und Prüfprogramm werden geladen …',
      fetching: (done: number, all: number) => `Belege werden geholt: ${done} von ${all} Dateien …`,
      computing: (messages: number) =>
        messages === 1
          ? 'Eine Nachricht wird geprüft und verrechnet …'
          : `${formatCount(messages)} Nachrichten werden geprüft und verrechnet …`,
    },
    same: 'Es ist genau das, was die Belege sagen.',
    differs: (count: number) => (count === 1 ? 'Eine Angabe weicht ab.' : `${count} Angaben weichen ab.`),
    failed: (why: string) => `Es ließ sich hier nicht nachrechnen: ${why}`,
    counts: (messages: string, signatures: string, devices: string, entries: string, seconds: string) =>
      `Nachrichten: ${messages}. Unterschriften geprüft: ${signatures}. Geräte: ${devices}. Zeilen im Kontobuch: ${entries}. In ${seconds} s.`,
    trust:
      'Kopfdaten und Fakten der Blockchain kommen von diesem Knoten. Um auch sie an der Blockchain selbst zu prüfen: cairn audit.',
    field: 'Was',
    here: 'Hier berechnet',
    there: 'In den Kopfdaten',
    equal: 'gleich',
    pick: 'Epoche',
    fields: {
      evidenceRoot: 'Was gemeldet wurde (Wurzel der Belege)',
      bundle: 'Belegbündel (SHA-256)',
      stateRoot: 'Womit die nächste Epoche beginnt (Wurzel des Zustands)',
      ledgerRoot: 'Was alle verdient haben (Wurzel des Kontobuchs)',
      tokenEarned: 'Bisher verdiente Token',
      tokenBurned: 'Bisher verbrannte Token',
      tokenHeld: 'Token, die warten',
      parent: 'Die Kopfdaten davor',
      rules: 'Die Regeln (Hash)',
      assets: 'Geld unter Mitgliedern',
    },
    large: (mb: string) => `Sie hat ${mb} MB Belege.`,
  },
  sustains: {
    title: 'Trägt es sich selbst?',
    subsidy: (epochs: number, issued: string) =>
      `In den letzten ${epochs} Epochen wurden ${issued} ausgegeben, und niemand hat für etwas bezahlt: dieses Netz lebt von Subvention.`,
    carried: (epochs: number, spent: string, issued: string, price: string, symbol: string) =>
      `In den letzten ${epochs} Epochen haben Mitglieder ${spent} ausgegeben, und ${issued} kamen neu hinzu. Die Nutzung trägt das alles, solange ein ${symbol} höchstens ${price} wert ist; bei höherem Preis lebt das Netz von Subvention.`,
    nothing: (epochs: number) =>
      `In den letzten ${epochs} Epochen kam nichts neu hinzu: Geräte verdienen, was Mitglieder bezahlen.`,
    plot: 'Für Nutzung ausgegeben, je neuem Token',
    paidPlot: 'Einem Gerät von anderen bezahlt, je Tag',
    spreadPlot: 'Wie ungleich verdient wird, und wer geht',
    span: 'Über',
    spans: {
      newest: 'die neuesten 30 Epochen',
      week: 'eine Woche',
      month: 'einen Monat',
      quarter: 'ein Quartal',
      year: 'ein Jahr',
      all: 'alles',
    },
    payback: (name: string, cost: string, paid: string, days: string, devices: string) =>
      `Ein Gerät für ${name} kostet ${cost} und bekommt ${paid} am Tag für seine Nutzung (Mittel von ${devices}): allein davon ist es ${days} bezahlt.`,
    paybackNever: (name: string, cost: string) =>
      `Ein Gerät für ${name} kostet ${cost}. Was für seine Nutzung bezahlt wird, deckt das in hundert Jahren nicht.`,
    days: (count: string) => `in ${count} Tagen`,
    daysFrom: (least: string) => `frühestens in ${least} Tagen und das teuerste nie`,
    burned: 'Verbrannt, von allem Ausgegebenen',
    burnToMint: 'Für Guthaben verbrannte Token, von den ausgegebenen',
    gini: 'Wie ungleich Belohnungen verteilt sind (Gini: 0 % gleich, 100 % alles an einen)',
    nakamoto: 'Konten, die zusammen mehr als die Hälfte verdienen',
    churn: 'Geräte, die aufhören, je Epoche',
    lasts: 'Der Rest des Bestands reicht für',
    epochs: (count: string) => `${count} Epochen wie diese`,
    wash: (resource: string) => `Sich selbst bezahlen, bei ${resource}`,
    washFree: (price: string, symbol: string) =>
      `verliert, solange ein ${symbol} höchstens ${price} wert ist`,
    washPays: (resource: string, times: string) =>
      `Bei ${resource} lohnt es sich, sich selbst zu bezahlen: was für Zahlungen ausgegeben wird, ist das ${times}-fache dessen wert, was dabei verbrannt wird. Wer jetzt bei sich selbst kauft, nimmt allen anderen Token weg; eine Abstimmung kann den Teil für Nutzung senken oder die Gebühr erhöhen.`,
  },
  pools: { oracles: 'Orakel', treasury: 'Gemeinschaftskasse' },
  rules: {
    title: 'Regeln',
    lead: 'Alles, was entscheidet, wer was verdient. Sein Hash steht in der Blockchain, und die Kopfdaten jeder Epoche nennen ihn.',
    inForce: 'In Kraft',
    hash: 'Hash der Regeln',
    matches: 'die Regeln des Knotens sind die der Blockchain',
    differs: 'die Blockchain hat andere Regeln als dieser Knoten',
    announced: 'Für später angekündigt',
    stages: {
      announced: 'Kommt',
      scheduled: 'Vorgemerkt, noch nicht angekündigt',
      proposed: 'Den Haltern vorgeschlagen',
    },
    fromEpoch: (epoch: number, when: string) => `ab Epoche ${epoch}, ${when}`,
    fit: {
      fits: 'dieser Knoten kann danach abrechnen',
      missing: 'noch hat sie niemand, der gefragt wurde',
      unfit: 'die Version dieses Knotens kann es nicht',
    },
    nothing: 'nichts',
    time: 'Zeit',
    money: 'Geld',
    credits: 'Mitglieder bezahlen mit',
    creditsSays: (symbol: string, least: string, most: string) =>
      `Guthaben, ein Dollar je Einheit: dafür werden ${symbol} verbrannt, solange einer ${least} bis ${most} wert ist, oder es wird Geld bezahlt`,
    shares: 'Wie verteilt wird, was ausgegeben wird',
    reputation: 'Ruf und Wartezeiten',
    resource: (name: string) => `${name}: Parameter`,
    epoch: 'Eine Epoche dauert',
    challenge: 'Danach kann Einspruch erhoben werden, und zwar',
    late: 'Eine Nachricht darf sich verspäten um',
    early: 'Ihre Uhr darf vorgehen um',
    inclusion: (epochs: number) =>
      `Was ein Knoten quittiert hat, kommt binnen ${epochs} Epochen in die Abrechnung`,
    acknowledge: 'Ein Eintreffen gilt, wenn ein Quorum es quittiert hat binnen',
    supply: 'Mehr wird es nie geben als',
    emission: 'Ausgabe',
    emissionSays: {
      fixed: (amount: string, every: string) =>
        `${amount} in jedem Zeitraum, solange noch etwas da ist; ein Zeitraum: ${every}`,
      halving: (first: string, every: string) =>
        `${first} im ersten Zeitraum, danach jeweils halb so viel; ein Zeitraum: ${every}`,
      exponential: (total: string, halfLife: string) =>
        `${total} insgesamt, jederzeit ein wenig; was übrig ist, halbiert sich; Halbwertszeit: ${halfLife}`,
      table: (rows: number, total: string, until: string) =>
        `nach einer Tabelle mit ${rows} Zeilen: ${total} insgesamt; Dauer: ${until}`,
      crv: (first: string, every: string, divisor: string) =>
        `${first} im ersten Zeitraum, danach jeweils der vorige Betrag, geteilt durch ${divisor}; ein Zeitraum: ${every}`,
      baseline: (
        simple: string,
        grown: string,
        halfLife: string,
        resource: string,
        start: string,
        doubles: string,
      ) =>
        `${simple} mit der Zeit, und ${grown} in dem Maß, wie ${resource} mit ${start} Einheiten am Tag Schritt hält (Verdopplung: ${doubles}); Halbwertszeit von beidem: ${halfLife}`,
      demandLinked: (most: string, perUnit: string, epochs: number) =>
        `nicht mehr als ${perUnit} für jede Einheit, die Mitglieder bezahlt haben, über die letzten ${epochs} Epochen; höchstens: ${most}`,
      burnLinked: (most: string, perUnit: string, epochs: number) =>
        `nicht mehr als ${perUnit} für jede Einheit, die verbrannt wurde, über die letzten ${epochs} Epochen; höchstens: ${most}`,
      net: (schedule: string, price: string, epochs: number, most: string) =>
        `${schedule}. Dazu kommt von dem, was in den letzten ${epochs} Epochen verbrannt wurde, ebenso viel zurück, zu ${price} je Token: höchstens ${most} am Tag`,
      floor: (sentence: string, part: string) =>
        `${sentence}, oder so viel, dass es ${part} des in einer Epoche Verbrannten ausmacht`,
      cap: (sentence: string, part: string) =>
        `${sentence}; nie mehr als ${part} des in einer Epoche Verbrannten`,
      controller: (
        start: string,
        step: string,
        floor: string,
        ceiling: string,
        resource: string,
        target: string,
      ) =>
        `zu Beginn ${start} am Tag; solange ${resource} unter ${target} Einheiten am Tag liegt, jede Epoche ${step} mehr, darüber ${step} weniger; zwischen ${floor} und ${ceiling} am Tag`,
      windsUp: (sentence: string) =>
        `${sentence}. Sie läuft auf: nach langem Mangel bleibt sie ebenso lange oben`,
      unknown: (kind: string) => `nach „${kind}“, was diese Seite nicht kennt`,
    },
    launchedWith: 'Obergrenze in den Verträgen',
    rewardSays: {
      fullUnits: (units: string) => `anteilig geteilt; der ganze Topf ab ${units} Einheiten am Tag`,
      perUnit: (rate: string) => `fest ${rate} je Einheit`,
      use: (part: string, price: string) =>
        `für Nutzung, im Verhältnis zu dem, was für jeden verbrannt wurde: höchstens ${part} davon in Token, zu je ${price} gerechnet`,
      availability: (share: string, units: string, use: string) =>
        `${share} des Topfs fürs Dasein, ganz ab ${units} Einheiten am Tag; der Rest ${use}`,
      washable: (sentence: string) =>
        `${sentence}. Es kann mehr zurückkommen, als verbrannt wird: wer sich selbst bezahlt, gewinnt`,
    },
    release: 'Eine Belohnung, die nicht zu beurteilen ist, wartet höchstens',
    halfLife: 'Verhalten zählt halb nach',
    floor: 'Sein Ruf zählt nie weniger als',
    weighs: (kind: string) => `Ein Befund „${kind}“ kostet gutes Verhalten von`,
    regulation: 'Wer wo was darf',
    requirement: (acts, resources) => `Um ${acts} zu dürfen${resources === '' ? '' : `, bei ${resources}`}:`,
    acts: { join: 'mitmachen', earn: 'verdienen', consume: 'ausgeben' },
    requires: {
      inside: cells => `das Gerät steht in ${cells}`,
      outside: cells => `es steht nicht in ${cells}`,
      owners: count => `sein Eigentümer ist eines von ${count} Konten, die in den Regeln stehen`,
      notOwners: count => `sein Eigentümer ist keines von ${count} Konten, die in den Regeln stehen`,
      vouched: (detail, values) => `jemand, der dafür geführt wird, bürgt für ${detail}: ${values}`,
    },
    dataAge: 'Was gesagt wurde, wird gelöscht nach',
    erasure: 'Eigentümer können löschen lassen, was ihre Geräte sagten, nach',
    who: 'Wer sie ändern darf',
    governor: 'Verwaltung',
    governorWhy: 'Alles, jede Sache nach einer Frist, in der alle sie sehen können.',
    council: 'Rat',
    councilWhy:
      'Sofort, aber nur, was nicht warten kann: eine schwebende Epoche verwerfen, Auszahlungen für drei Tage anhalten, einen Einspruch abweisen.',
    oracles: 'Orakel',
    oraclesWhy: (quorum: number, all: number) =>
      `Beliebige ${quorum} von ${all} Unterschriften machen eine Epoche gültig.`,
    delay: (span: string) => `nach ${span}`,
    atOnce: 'sofort',
    pending: 'Was geplant ist',
    none: 'Es ist nichts geplant.',
    by: 'Von',
    from: 'Möglich ab',
    what: 'Was',
    treasury: 'Gemeinschaftskasse',
    treasuryWhy: (share: string) => `Sie erhält ${share} von allem, was ausgegeben wird.`,
    treasuryHas: 'Sie hat verdient:',
    cannot: 'Was niemand kann',
    cannotWhy:
      'Mehr ausgeben, als der Plan vorsieht, Ausgezahltes zurückholen, Verdientes ändern oder einen Vertrag austauschen. Eine Einzahlung lässt sich in jedem Zustand der Verträge abheben.',
    more: 'Wer was mit dem Geld eines Mitglieds tun kann, vollständig',
    words: 'Die Regeln, wie sie gehasht werden (JSON)',
  },
} satisfies Translated<typeof THINGS_TEXT>
