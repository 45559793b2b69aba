/** German of compute: web/src/languages/de.ts says how readers are addressed, and the words of the field. */
import type { Lexicon, Translated } from '../../../../web/src/languages/catalogue.ts'
import { formatCount, number } from '../../../../web/src/languages/numbers.ts'
import type { PAGE_EN, WORDS_EN } from '../text.ts'

const machines = (count: number) => `${formatCount(count)} Rechner`
const jobs = (count: number) => `${formatCount(count)} ${count === 1 ? 'Auftrag' : 'Aufträge'}`

export const PAGE: Translated<typeof PAGE_EN> = {
  title: 'Rechner mieten',
  none: 'In diesem Netzwerk sind keine Rechner zu mieten.',
  lead: 'Programme laufen auf den Rechnern anderer. Wer für wen arbeitet, wird gelost, und ein Ergebnis zählt, wenn andere zum selben kommen.',
  waiting: 'Die erste Epoche mit Rechnern ist noch nicht abgerechnet. Sie erscheint hier, sobald sie es ist.',
  machines: 'Rechner zu mieten',
  running: 'Aufträge unterwegs',
  done: 'Fertig in der letzten Epoche',
  wrong: 'Darin als falsch erkannt',
  paid: 'Darin für Arbeit bezahlt',
  burned: 'Darin verbrannt',
  nobody:
    'Noch ist kein Rechner zu mieten. Einen anbieten: cairn join NAME --model compute/worker --driver worker --pair',
  columns: {
    machine: 'Rechner',
    price: '10⁹ Einheiten Treibstoff',
    speed: 'Schafft laut Angabe',
    record: 'Bisher',
    place: 'Angemeldet',
    uptime: 'War da',
    bond: 'Pfand',
    last: 'Letzte Epoche',
  },
  unit: 'Eine Einheit Treibstoff ist etwa ein Befehl; was ein Programm verbraucht, ist auf jedem Rechner gleich.',
  speedOf: giga => `${giga} × 10⁹ je Sekunde`,
  whyWrong:
    'Andere kamen übereinstimmend zu etwas anderem: Was er dafür an Pfand hatte, ist verloren, und er ruht.',
  recordOf: (right, wrong, missed) =>
    `${formatCount(right)} richtig, ${formatCount(wrong)} falsch, ${formatCount(missed)} versäumt`,
  uptimeOf: (part, epochs) => `${part} % von ${formatCount(epochs)} Epochen`,
  isNew: 'neu',
  notOffered: 'gerade nicht zu mieten',
  wasPaid: count => `für ${jobs(count)} bezahlt`,
  works: count => `arbeitet an ${count === 1 ? '1 Auftrag' : `${formatCount(count)} Aufträgen`}`,
  idle: 'frei',
  jobs: 'Aufträge',
  jobsNone: 'Es gibt keinen Auftrag, an den man sich noch erinnert. Was vorbei ist, wird bald vergessen.',
  jobsMost: (shown, all) => `Gezeigt werden ${formatCount(shown)} von ${formatCount(all)}.`,
  ask: 'So wird etwas gerechnet:',
  live: 'Live-Übertragungen, die diese Rechner machen',
  job: 'Auftrag',
  stage: 'Stand',
  who: 'Beteiligte Rechner',
  why: 'Warum so viele, und was daraus wurde',
  stages: {
    waiting: 'wartet auf Rechner',
    running: 'wird gerechnet',
    opening: 'wird verglichen',
    held: 'fertig, wird später bezahlt',
    done: 'fertig',
    over: 'aufgegeben',
  },
  at: {
    asked: 'rechnet',
    sealed: 'versiegelt',
    opening: 'soll es öffnen',
    opened: 'geöffnet',
    right: 'richtig',
    wrong: 'falsch',
    missed: 'gab nichts rechtzeitig',
    withheld: 'hat es nicht geöffnet',
    declined: 'gab ihn zurück',
  },
  signed: 'quittiert',
  because: {
    needs: count => `So sicher, wie verlangt, sind ${machines(count)}.`,
    scan: 'Eine Prüfung von Zielen, deren Eigentümer zugestimmt hat: Was gefunden wurde, kann nur dieser lesen.',
    fits: 'Eine Prüfung: Maschinen haben beurteilt, was eine andere gemacht hat, und es ist, was verlangt war.',
    differs:
      'Eine Prüfung: Maschinen haben beurteilt, was eine andere gemacht hat, und es ist nicht, was verlangt war.',
    alone:
      'Ein Rechner allein, mit Vorgeschichte und Pfand. Bezahlt wird, sobald ihn eine Stichprobe bestätigt.',
    drawn: 'Das Los hat eine Prüfung verlangt: Andere rechnen es auch.',
    again: rounds =>
      rounds === 1
        ? 'Ergebnisse wichen ab, oder eine Prüfung wurde verlangt: Andere haben es noch einmal gerechnet.'
        : `Ergebnisse wichen ab: Es wurde ${formatCount(rounds)} Mal neu gerechnet.`,
    unsigned:
      'Es ist versiegelt, und der Auftraggeber hat es noch nicht quittiert: Vorher wird es nicht geöffnet.',
    no_machine: 'Niemand hat ihn rechtzeitig angenommen. Was zurückgelegt war, ist wieder frei.',
    no_agreement: 'Nicht genug Rechner kamen zum selben Ergebnis. Nichts wird bezahlt.',
    no_consent: 'Sein Ziel hat nicht gesagt, dass es einverstanden ist. Nichts wird bezahlt.',
    cancelled: 'Er wurde zurückgenommen, bevor jemand gefragt war.',
    requester_left: 'Der Auftraggeber ist nicht mehr da.',
    failed: how => `Das Programm selbst ist gescheitert, auf allen Rechnern gleich: ${how}.`,
  },
  outcomes: {
    out_of_fuel: 'es hat allen Treibstoff verbraucht, den es haben darf',
    unreachable: 'es hat aufgegeben',
    memory_bounds: 'es griff über seinen Speicher hinaus',
    table_bounds: 'es rief etwas auf, das nicht in seiner Tabelle steht',
    integer: 'eine Zahl passte nicht',
    call: 'es rief eine Funktion anderer Art auf',
    depth: 'es rief sich zu tief selbst auf',
    module_refused: 'kein Rechner darf es ausführen',
  },
  how: 'So wird geprüft',
  about: audit =>
    `Jeder Rechner versiegelt sein Ergebnis, bevor es jemand lesen kann, und bringt es dem Auftraggeber, der es quittiert. Dann werden alle geöffnet und verglichen. Ein Rechner mit Vorgeschichte und Pfand arbeitet allein; mindestens ${audit} solcher Ergebnisse werden nach dem Versiegeln zur Prüfung ausgelost, also weiß niemand, wann hingesehen wird. Wer falsch liegt, verliert sein Pfand, und alles, was er allein gesagt hat, wird neu gerechnet.`,
}

export const WORDS: Translated<typeof WORDS_EN> = {
  title: 'Rechenarbeit',
  menu: 'Rechner',
  use: 'Programme auf den Rechnern der Nachbarn laufen lassen.',
  spends: 'für Arbeit bezahlen, die andere übernehmen',
  models: { 'compute/worker': 'Rechner zu mieten', 'compute/requester': 'Auftraggeber' },
  counts: {
    'compute/worker': count => `${machines(count)} zu mieten`,
    'compute/requester': count => `${formatCount(count)} Auftraggeber`,
  },
  units: units => `${number(units)} Millionstel bezahlt`,
  contribution: {
    jobs: count =>
      count === 1
        ? 'wurde für 1 Ergebnis bezahlt, das andere bestätigt haben'
        : `wurde für ${formatCount(count)} Ergebnisse bezahlt, die andere bestätigt haben`,
    asked: count => `arbeitet an ${count === 1 ? '1 Auftrag' : `${formatCount(count)} Aufträgen`}`,
    streak: count =>
      count === 1
        ? 'das letzte Ergebnis war richtig'
        : `die letzten ${formatCount(count)} Ergebnisse in Folge waren richtig`,
    wrong: count =>
      count === 1 ? 'bisher war 1 Ergebnis falsch' : `bisher waren ${formatCount(count)} Ergebnisse falsch`,
    missed: count => `bisher ${jobs(count)} nicht rechtzeitig beantwortet`,
    slower: percent => `gilt als ${percent} so schnell wie angegeben`,
  },
  epoch: {
    done: (count, right) => `${jobs(count)} fertig, durch ${formatCount(right)} richtige Ergebnisse`,
    running: count => `${formatCount(count)} unterwegs`,
    waiting: count => `${formatCount(count)} warten auf einen Rechner`,
    wrong: count => (count === 1 ? '1 Ergebnis war falsch' : `${formatCount(count)} Ergebnisse waren falsch`),
    paid: amount => `${amount} dafür bezahlt`,
    burned: amount => `${amount} verbrannt`,
  },
  params: {
    feePpm: 'Von jeder Zahlung wird zusätzlich verbrannt',
    auditPpm: 'Von einzelnen Ergebnissen werden geprüft, mindestens',
    colludersPpm: 'Von allen Rechnern könnten zusammenarbeiten',
    record: 'Richtige Ergebnisse in Folge, bis ein Rechner allein arbeitet',
    openMs: 'Ein versiegeltes Ergebnis wird geöffnet binnen',
    receiveMs: 'Ein gebrachtes Ergebnis wird quittiert binnen',
    unsignedPpm: 'Verliert jede Seite, wo niemand quittiert hat',
    holdMs: 'Was ein Rechner allein verdient hat, wartet höchstens',
  },
  slogan: count => `${count} Rechner arbeiten füreinander.`,
  headline: 'Fertige Aufträge',
  headlineUnit: count =>
    `in der letzten Epoche, auf ${count === 1 ? '1 Rechner' : `${formatCount(count)} Rechnern`}`,
}

const REASONS = {
  payload_malformed:
    'Der Inhalt ist nicht so, wie er für seine Art beschrieben ist. Die Fakten nennen, was nicht stimmt.',
  not_a_worker: 'Nur ein compute/worker bietet an und arbeitet; die Fakten sagen, was dieses Gerät ist.',
  not_a_requester: 'Nur ein compute/requester gibt Arbeit; die Fakten sagen, was dieses Gerät ist.',
  spending_not_allowed:
    'Der Eigentümer lässt dieses Gerät nichts ausgeben: Er hat ihm nicht zugestimmt oder keine gültige Erlaubnis gegeben. Was verlangt war, wird nicht gekauft; niemandem wird etwas angelastet. Erlauben: cairn allow, oder auf der Seite „Ich“.',
  not_permitted:
    'Eine Regel dieses Netzwerks schließt dieses Gerät davon aus. Die Fakten nennen die Regel, worum es geht (join: mitmachen, earn: verdienen, consume: ausgeben) und was davon nicht erfüllt ist; die Seite der Regeln zeigt sie. Niemandem wird etwas vorgeworfen.',
  allowance_used:
    'Die Erlaubnis des Eigentümers für dieses Gerät lässt nicht so viel zu. Die Fakten sagen, was verlangt war, was übrig und erlaubt ist und bis wann. Der Eigentümer kann mehr erlauben (cairn allow).',
  offer_not_of_kind:
    'Eine Art von Arbeit, die das Angebot zulässt, ist zweimal genannt oder nicht mit dem Werkzeug, mit dem sie getan wird. Die Fakten nennen die Art und was richtig wäre.',
  demand_not_of_kind:
    'Die Nachfrage passt nicht zur Art der Arbeit, die sie verlangt. Die Fakten nennen das Feld und was richtig wäre.',
  offer_over: 'Das Angebot würde vor dem Ende dieser Epoche enden. Eines machen, das länger gilt.',
  demand_over:
    'Kein Rechner könnte gefragt werden, bevor die Nachfrage vorbei ist: Sie endet in dieser Epoche. Länger gelten lassen.',
  confidence_too_high:
    'So sicher bräuchte mehr Rechner, als je gefragt werden; die Fakten sagen, wie viele höchstens. Weniger verlangen oder die Ergebnisse selbst bestätigen.',
  due_out_of_range:
    'Ein Auftrag könnte mehr kosten, als irgendein Konto ausgeben kann. Weniger bieten oder weniger Treibstoff erlauben.',
  not_assigned:
    'Das Los hat diesen Rechner nicht für diesen Auftrag bestimmt, oder der Auftrag ist vorbei. Niemand sucht sich aus, woran er arbeitet.',
  commit_late:
    'Das Ergebnis wurde nach der Frist versiegelt; sie läuft ab dann, wenn der Rechner vom Auftrag wissen konnte. Die Fakten sagen, bis wann sie lief.',
  committed_already:
    'Das Ergebnis dieses Auftrags war schon versiegelt und bleibt, wie es war. Nichts fehlt.',
  not_asked_to_open:
    'Dieses Ergebnis soll noch nicht oder nicht mehr geöffnet werden: Andere arbeiten noch daran.',
  reveal_late: 'Das Siegel wurde nach der Frist geöffnet. Die Fakten sagen, bis wann sie lief.',
  seal_wrong:
    'Gesagt wurde etwas anderes, als versiegelt war: ein anderes Ergebnis, ein anderer Verbrauch, ein anderes Salz oder das Siegel eines anderen Rechners.',
  not_a_trainer:
    'Nur ein compute/trainer tritt einer Aufgabe bei und trainiert; die Fakten sagen, was dieses Gerät ist.',
  train_malformed:
    'Die Aufgabe passt nicht zusammen. Die Fakten nennen das Feld und was richtig wäre: Das Schema hat so viele Zahlen wie das Modell, es werden nicht mehr Trainer gebraucht als zugelassen, und Änderungen passen in zwei Bytes je Zahl.',
  train_too_many:
    'Von diesem Auftraggeber werden schon so viele Modelle trainiert, wie es sein dürfen; die Fakten sagen, wie viele. Warten, bis eines fertig ist.',
  train_unknown: 'Eine solche Aufgabe wird nicht trainiert, oder sie ist vorbei. Nichts fehlt.',
  train_join_late: 'Die Frist zum Beitreten war vorbei. Die Fakten sagen, bis wann sie lief.',
  train_not_asked:
    'Danach fragt die Aufgabe diesen Trainer jetzt nicht: Er wurde nicht gezogen, es ist eine andere Runde, oder er hat es schon gesagt.',
  train_late:
    'Es kam nach der Frist; sie läuft ab dann, wenn der Trainer von der Runde wissen konnte. Die Fakten sagen, bis wann sie lief.',
  train_seal_wrong:
    'Gesagt wurde etwas anderes, als versiegelt war: eine andere Änderung, ein anderes Salz oder das Siegel eines anderen Trainers.',
  train_update_long:
    'Die Änderung ist länger, als die Aufgabe erlaubt, oder von anderer Größe. Die Fakten sagen, wie lang sie ist und sein darf: kürzen.',
  train_vouched:
    'Die Aufgabe nimmt nur Trainer, für die jemand bürgt, und von jeder Person einen. Für diesen bürgt niemand.',
  train_twice:
    'Ein anderer Trainer desselben Besitzers oder derselben Person nimmt teil: Ein Besitzer hat einen Anteil. Die Fakten nennen ihn.',
  train_not_drawn:
    'Es traten mehr bei, als die Aufgabe nimmt, und das Los fiel auf andere. Mit diesem ist alles in Ordnung.',
  train_few: 'Es nahmen zu wenige Trainer teil. Was verdient wurde, wird bezahlt, der Rest geht zurück.',
  train_missing:
    'In einigen Runden kam keine Änderung rechtzeitig, oder das Siegel wurde nicht geöffnet; diese werden nicht bezahlt. Die Fakten sagen, in wie vielen.',
  train_repeated:
    'Einige Änderungen waren Bit für Bit gleich mit der eines anderen oder mit einer früheren Runde. Gleiche einer Runde teilen sich einen Preis, frühere werden nicht bezahlt. Das geschieht auch ehrlichen Trainern mit denselben Daten.',
  train_noise:
    'Über alle Runden lassen sich diese Änderungen nicht von ohne Daten Erfundenem unterscheiden, die meisten anderen schon: Sie ändern sich nicht mit dem Modell oder gehen niemandes Weg, auch nicht den eigenen. Sie werden nicht bezahlt. Das ist kein Vorwurf: Bei ein, zwei Zeilen sieht es genauso aus.',
  train_opposed:
    'Über alle Runden gehen diese Änderungen so sehr gegen die der anderen, wie die Hälfte davon zusammengeht: Sie werden nicht bezahlt. Das ist kein Vorwurf: Daten, die das Gegenteil von allen sagen, sehen genauso aus.',
  deposit_promised:
    'Was von der Einzahlung frei ist, deckt diese Aufträge im teuersten Fall nicht; die Fakten sagen, was einer braucht. Sie werden nicht angenommen: mehr einzahlen oder weniger Treibstoff erlauben.',
  too_many_jobs:
    'Ein Auftraggeber hat höchstens so viele Aufträge zugleich und verlangt höchstens so viele in einer Epoche. Die übrigen werden nicht angenommen: wieder fragen, wenn einige fertig sind.',
  job_unknown: 'Diesen Auftrag hat dieser Auftraggeber nicht; vielleicht ist er vorbei.',
  cancel_late:
    'Ein Rechner war schon gefragt und wird für seine Arbeit bezahlt. Nur was wartet, lässt sich zurücknehmen.',
  challenge_late:
    'Nur was ein einzelner Rechner gesagt hat und noch nicht bezahlt ist, lässt sich noch einmal prüfen. Dies ist bestätigt oder bezahlt.',
  received_of_nobody:
    'Kein Rechner dieses Namens arbeitet an diesem Auftrag dieses Auftraggebers, oder der Auftrag ist entschieden. Nichts fehlt.',
  receipt_missing:
    'Niemand hat dieses Ergebnis rechtzeitig quittiert, und andere, die dasselbe gerechnet haben, sagen, dass es da war. Es wird bezahlt, und Rechner und Auftraggeber verlieren je einen Teil des Preises; die Fakten sagen, welchen. Den Auftraggeber laufen lassen, bis er quittiert hat, was er verlangt hat.',
  receipt_disputed:
    'Dieser Rechner arbeitete allein, niemand hat sein Ergebnis rechtzeitig quittiert, und ein anderer wurde gefragt, dessen Ergebnis quittiert ist. Wer von beiden das Seine nicht getan hat, kann niemand sagen: Der halbe Preis wird bezahlt, und der Auftraggeber zahlt diese Hälfte zusätzlich.',
  receipt_untold:
    'Für dieses Ergebnis hat niemand rechtzeitig unterschrieben. Andere beurteilen es und müssten es vom Auftraggeber holen, also kann niemand sagen, ob es gebracht wurde: Die Maschine wird nicht bezahlt, der Auftraggeber zahlt trotzdem den Preis und was die Prüfungen gekostet hätten, und das wird verbrannt. Den Auftraggeber laufen lassen, bis er für alles Verlangte unterschrieben hat.',
  check_missing:
    'Der Auftraggeber hat für dieses Ergebnis unterschrieben, und keine der Maschinen, die es beurteilen sollten, hat es getan: Die Hälfte des Preises wird bezahlt; die andere und was die Prüfungen gekostet hätten, wird verbrannt. Den Auftraggeber laufen lassen, bis alles Verlangte beurteilt ist.',
  witness_differs:
    'Die meisten Rechner, die nachgesehen haben, sahen etwas anderes als dieser. Er wird nicht bezahlt, und niemand wird beschuldigt: Eine Quelle, die sich zwischen zwei Blicken ändert, ist von einer Lüge nicht zu unterscheiden. Für solche Arbeit wird er seltener gelost, bis er wieder mit anderen übereinstimmt.',
  witnesses_differ:
    'Zu wenige Rechner, die nachgesehen haben, sahen dasselbe, also gibt es kein Ergebnis. Der Auftraggeber zahlt den Preis von jedem: Die Hälfte geht an den Rechner, dessen Ergebnis quittiert ist, der Rest wird verbrannt. Die Funktion weglassen oder runden lassen, was sich von Moment zu Moment ändert, und output als das nennen, worin alle übereinstimmen müssen.',
  nobody_suits:
    'Weniger Rechner, die jetzt anbieten, als übereinstimmen müssen, sind in dieser Gegend angemeldet und waren so oft da; die Fakten sagen, wie viele. Die Aufträge warten: Rechner können dazukommen, und neue werden hin und wieder erprobt. Eine größere Gegend oder weniger Anwesenheit verlangen, um früher bedient zu werden.',
  no_machine:
    'Niemand, der anbietet, hat den Auftrag genommen, bevor er vorbei war: Was zurückgelegt war, ist wieder frei. Mehr bieten, weniger verlangen oder länger warten.',
  no_consent:
    'So vielen Rechnern, wie übereinstimmen müssen, hat das Ziel nicht gesagt, dass es einverstanden ist, und keiner hat gesehen, dass es das ist: Nichts wird bezahlt, und was zurückgelegt war, ist wieder frei. Die anderen Prüfungen des Auftraggebers warten bis zu der Zeit in den Fakten, jedes Mal länger, damit niemand Fremde immer wieder fragen lässt. Das Einverständnis dort ablegen, wo es gesucht wird, und es dort lassen.',
  no_agreement:
    'So viele Rechner wurden gefragt, und nicht genug kamen zum selben Ergebnis. Nichts wird bezahlt, und was zurückgelegt war, ist wieder frei. Die Fakten sagen, was aus den Versuchen wurde.',
  commit_missing:
    'Der Rechner war um Ergebnisse gefragt und hat rechtzeitig keines versiegelt; die Fakten sagen, wie viele es waren. Andere werden gefragt, und er wird um nichts gefragt, bis man wieder von ihm hört. Beim ersten Mal, bis andere wieder bestätigen, was er tut, ist das kein Vorwurf.',
  reveal_missing:
    'Der Rechner hat ein Ergebnis versiegelt, und weder er noch der Auftraggeber, dem es gebracht wurde, hat es rechtzeitig geöffnet. Das gilt als falsch: Sein Pfand wird für diesen Auftrag gekürzt, und was er allein gesagt hat und noch nicht bezahlt ist, rechnen andere nach. Bringen, was versiegelt ist, und den Rechner bis dahin laufen lassen.',
  result_wrong:
    'Rechner so vieler anderer Eigentümer kamen zu einem anderen Ergebnis, dass sie nicht alle zusammenarbeiten können; die Fakten sagen, wie viele, und wie viele nötig sind. Was er allein gesagt hat und noch nicht bezahlt ist, geht zurück, sein Pfand wird verbrannt, und er ruht: Niemand fragt ihn um etwas, so lange wie Ergebnisse warten, jedes Mal doppelt so lang.',
  result_differs:
    'Andere kamen zu einem anderen Ergebnis, aber nicht von so vielen Eigentümern, wie es für einen Vorwurf nötig ist, oder an einem Ort oder mit einem Werkzeug nach Wahl des Auftraggebers, das weniger als die Hälfte von ihnen hat: Sie könnten zusammenarbeiten. Die Fakten sagen, wie viele es sind, und wie viele nötig sind. Es wird nicht bezahlt, nichts wird genommen, und der Rechner arbeitet wieder mit anderen zusammen.',
  result_withdrawn:
    'Ein Ergebnis, das ein einzelner Rechner gegeben hat, gilt nicht mehr, weil dieser Rechner falsch lag. Es wird neu gerechnet, oder was zurückgelegt war, ist wieder frei.',
  tab_over: 'Die Rechnung wäre vorbei, bevor diese Epoche es ist. Sie länger laufen lassen.',
  tab_for_nobody: 'Kein Rechner dieses Namens ist angemeldet, also wurde keine Rechnung für ihn eröffnet.',
  too_many_tabs:
    'So viele Rechnungen hat ein Auftraggeber zugleich; die Fakten sagen, wie viele. Weitere werden nicht eröffnet: warten, bis einige vorbei sind.',
  tab_unknown:
    'Dieser Auftraggeber hat keine solche Rechnung: Sie ist vorbei, war nicht gedeckt oder noch nicht da. Unterschrieben wird alles bisher Abgenommene, eine spätere Unterschrift gilt also auch hierfür.',
  owed_late:
    'Als dies unterschrieben wurde, war die Rechnung vorbei und die Zeit zum Unterschreiben auch; die Fakten sagen, bis wann sie lief.',
  bond_short:
    'Was von der Einzahlung frei ist, deckt das Pfand nicht, oder es ist nicht erlaubt: Der Rechner bekommt nur Aufträge, die auch andere rechnen.',
}

const NAMES = {
  task: 'Aufgabe',
  wrong: 'wer anders antwortete',
  round: 'Runde',
  length: 'Länge',
  tab: 'Rechnung',
  feePpm: 'Gebühr',
  auditPpm: 'Prüfungen',
  colludersPpm: 'Verschworene',
  record: 'Vorgeschichte',
  openMs: 'Frist zum Öffnen',
  receiveMs: 'Frist zum Quittieren',
  unsignedPpm: 'Verlust ohne Quittung',
  holdMs: 'wartet höchstens',
  job: 'Auftrag',
  jobs: 'Aufträge',
  first: 'der erste',
  fuel: 'Treibstoff',
  rightFuel: 'richtiger Treibstoff',
  due: 'fällig',
  machine: 'Rechner',
  code: 'Grund',
  confidence: 'verlangte Sicherheit',
  free: 'frei',
  said: 'gesagt',
  withdrawn: 'zurückgezogen',
  cut: 'vom Pfand verbrannt',
  bond: 'Pfand',
  bondLeft: 'vom Pfand übrig',
  withinMs: 'Frist',
  copies: 'Versuche',
  causes: 'was daraus wurde',
  because: 'wegen',
  sealed: 'versiegelt',
  stage: 'Stand',
  paid: 'bezahlt',
  burned: 'verbrannt',
  streak: 'richtig in Folge',
  pacePpm: 'geglaubtes Tempo',
  perGiga: 'Preis für 10⁹',
  speed: 'Tempo',
  near: 'Gegend',
  uptimePpm: 'war da',
  seenEpochs: 'gesehen in Epochen',
  needs: 'nötig',
  offering: 'bieten an',
  there: 'davon dort',
  suiting: 'davon oft genug da',
  machines: 'Rechner',
  untilMs: 'bis',
}

export const LEXICON: Lexicon = { reasons: REASONS, names: NAMES }
