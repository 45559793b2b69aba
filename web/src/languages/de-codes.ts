/** German for codes and facts that all networks share: de.ts says how readers are addressed. English comes from the node itself. */
import type { Lexicon } from './catalogue.ts'

const REASONS = {
  network_wrong:
    'Die Nachricht nennt ein anderes Netzwerk. Sie zählt nur dort: Nachrichten gehören mit der Kennung versiegelt, die GET /v1/network zeigt.',
  unknown_subject:
    'Im Block, nach dem die Epoche abgerechnet wurde, ist kein Gerät mit diesem Schlüssel angemeldet. Anmelden: cairn join.',
  signature_invalid:
    'Die Unterschrift ist nicht die dieses Schlüssels über diese Bytes. Kopf und Inhalt gehören genau so unterschrieben, wie sie gesendet werden.',
  sequence_used:
    'Diese laufende Nummer wurde schon verwendet oder fehlte länger, als eine Nachricht brauchen darf. Mit jeder Nachricht um eins weiterzählen.',
  key_shared:
    'Zwei Nachrichten mit derselben laufenden Nummer und verschiedenem Inhalt: ein Schlüssel in zwei Händen. Jedes Gerät braucht seinen eigenen Schlüssel.',
  over_budget:
    'Das Gerät hat in dieser Epoche mehr gesendet, als ein Gerät darf: Die Fakten zeigen, wie viel und was erlaubt ist. Was es zuerst sendete, zählt. Seltener senden, oder mehrere Messwerte in einer Nachricht.',
  extension_unknown:
    'Die Nachricht hat eine Erweiterung, und in diesem Netzwerk hat keine eine Bedeutung. Erweiterungen weglassen.',
  early:
    'Die Zeit der Nachricht liegt weiter in der Zukunft, als das Netzwerk erlaubt. Die Uhr des Geräts stellen.',
  late: 'Die Zeit der Nachricht liegt weiter in der Vergangenheit, als das Netzwerk erlaubt. Innerhalb der angegebenen Zeit senden.',
  before_registration:
    'Die Zeit der Nachricht liegt vor der Anmeldung des Geräts. Was davor kam, zählt nicht.',
  moved:
    'Das Gerät ist seither so oft umgezogen oder verkauft worden, dass niemand mehr weiß, wo die Nachricht entstand, und hier kommt es auf den Ort an.',
  resource_unknown: 'Das Modell des Geräts gehört zu einer Ressource, die dieses Netzwerk nicht hat.',
  content_type_unknown: 'Die Ressource des Geräts kennt diese Art von Inhalt nicht.',
  voucher_not_listed:
    'Die Verwaltung führt diesen Schlüssel nicht für Bürgschaften dieser Art, also zählt er nicht. Wer wofür bürgt, steht in den Regeln und in der Blockchain.',
  voucher_subject_unknown:
    'Ein Gerät mit dieser Kennung ist nicht angemeldet, oder die Art gehört zu einer anderen Ressource. Bürgen, sobald es angemeldet ist.',
  voucher_unknown:
    'Von diesem Schlüssel besteht keine Bürgschaft mit dieser Kennung: Vielleicht ist sie ersetzt oder schon vorbei.',
  commitment_repeated:
    'Für diesen Abschnitt wurde schon etwas festgelegt: Es zählt die Festlegung, die zuerst eintraf.',
  commitments_full:
    'Von diesem Gerät sind so viele Festlegungen offen, dass keine weitere behalten wird. Einige öffnen, oder weniger auf einmal festlegen.',
  opening_unknown:
    'Für diesen Abschnitt wurde nichts festgelegt, oder er ist vorbei. Die Nachricht zählt als eine, auf die sich niemand festgelegt hat.',
  not_permitted:
    'Eine Regel dieses Netzwerks schließt dieses Gerät davon aus. Die Fakten nennen die Regel, worum es geht (join: mitmachen, earn: verdienen, consume: ausgeben) und was davon nicht erfüllt ist; die Seite der Regeln zeigt sie. Niemandem wird etwas vorgeworfen.',
  word_malformed:
    'Ein Wort, das alle Ressourcen teilen, ist nicht so, wie docs/protocol.md es beschreibt. Die Fakten nennen das Feld, den Wert und was richtig wäre.',
}

/** Facts of more than one resource; a unit at the end of a name is written with the value. */
const NAMES = {
  rule: 'Regel',
  act: 'betrifft',
  unmet: 'nicht erfüllt',
  notPermitted: 'ausgeschlossen durch die Regel',
  cell: 'Zelle',
  timeMs: 'Zeit',
  arrivedAtMs: 'eingetroffen',
  earliestMs: 'frühestens',
  latestMs: 'spätestens',
  allowedMs: 'erlaubt',
  untilMs: 'bis',
  fromMs: 'von',
  messageTimeMs: 'Zeit der Nachricht',
  registeredAtMs: 'angemeldet',
  placedAtMs: 'am Ort seit',
  memoryMs: 'erinnert seit',
  sequence: 'laufende Nummer',
  epoch: 'Epoche',
  epochEndsMs: 'Ende der Epoche',
  slot: 'Abschnitt',
  slotMs: 'Dauer eines Abschnitts',
  model: 'Modell',
  resource: 'Ressource',
  contentType: 'Art des Inhalts',
  known: 'bekannt',
  value: 'Wert',
  unit: 'Einheit',
  needed: 'nötig',
  field: 'Feld',
  word: 'Wort',
  right: 'richtig wäre',
  problem: 'Fehler',
  detail: 'genauer',
  order: 'Bestellung',
  edition: 'Ausgabe',
  owners: 'Eigentümer',
  days: 'Tage',
  most: 'höchstens',
  at: 'bei',
  kept: 'behalten',
  missing: 'fehlt',
  other: 'anderes Gerät',
  owner: 'Eigentümer',
  asked: 'verlangt',
  accepted: 'angenommen',
  left: 'übrig',
  amount: 'Betrag',
  total: 'insgesamt',
  spent: 'ausgegeben',
  periodEndsMs: 'Ende des Zeitraums',
  deposit: 'Einzahlung',
  available: 'verfügbar',
  needs: 'nötig',
  held: 'wartet wegen',
  heldPpm: 'Anteil, der wartet',
  tier: 'Stufe',
  records: 'Einträge',
  readings: 'Messwerte',
  rows: 'Zeilen',
  quantity: 'Größe',
  median: 'Median',
  retryAfterMs: 'wieder nach',
  reason: 'Grund',
  limit: 'Grenze',
  kid: 'Schlüsselkennung',
  network: 'Netzwerk',
  devices: 'Geräte',
  price: 'Preis',
  voucher: 'Bürgschaft',
  messages: 'Nachrichten',
  bytes: 'Bytes',
  mostMessages: 'Nachrichten höchstens',
  mostBytes: 'Bytes höchstens',
  allowances: 'Ausgabenerlaubnisse',
  deposits: 'Einzahlungen',
  kind: 'Art',
}

/** About messages that became no evidence, and about questions that pages ask. */
const PROBLEMS = {
  body_too_large: [
    'Der Inhalt ist größer als erlaubt',
    'Weniger auf einmal senden: den Stapel oder das Paket teilen.',
  ],
  message_malformed: [
    'Diese Bytes sind keine Nachricht',
    'Ein COSE_Sign1 (RFC 9052) mit dem Kopf aus docs/protocol.md senden.',
  ],
  cbor_truncated: ['Das CBOR endet zu früh', 'Die ganze Nachricht senden.'],
  cbor_trailing: [
    'Nach dem Ende der Nachricht folgen Bytes',
    'Je Sendung eine Nachricht, oder einen Stapel als ein CBOR-Array.',
  ],
  cbor_noncanonical: [
    'Das CBOR ist nicht deterministisch',
    'Nach RFC 8949 §4.2.1 kodieren: kürzeste Formen, feste Längen, sortierte Schlüssel.',
  ],
  cbor_depth: ['Das CBOR ist zu tief geschachtelt', 'Den Inhalt flacher anlegen; gelesen werden 16 Ebenen.'],
  cbor_type: [
    'Das CBOR enthält einen Typ, den Nachrichten nicht verwenden',
    'Ganze Zahlen, Gleitkommazahlen, Text, Bytes, Arrays, Maps, true, false und null verwenden.',
  ],
  cbor_utf8: ['Ein Text im CBOR ist kein UTF-8', 'Text als UTF-8 kodieren.'],
  cbor_duplicate_key: ['Eine Map im CBOR hat einen Schlüssel zweimal', 'Jeden Schlüssel einmal angeben.'],
  header_missing: [
    'Im geschützten Kopf fehlt ein Feld',
    'Im geschützten Kopf alg, content type, kid, net, seq und time angeben.',
  ],
  header_unknown: [
    'Der geschützte Kopf hat ein Feld, das Nachrichten nicht verwenden',
    'Alle anderen Felder weglassen.',
  ],
  header_malformed: [
    'Ein Feld des geschützten Kopfes ist von falscher Art',
    'seq und time als ganze Zahlen ab 0, content type als Text, net als 33 Bytes und ext als Map oder gar nicht angeben.',
  ],
  version_unknown: [
    'Die Nachricht hat eine andere Version der Formate',
    'In Formaten der Version 2 versiegeln: `net` beginnt mit dem Byte 2.',
  ],
  network_wrong: [
    'Die Nachricht nennt ein anderes Netzwerk',
    'Mit der Netzwerkkennung versiegeln, die GET /v1/network zeigt; eine Nachricht für ein anderes Netzwerk gehört dorthin.',
  ],
  extension_unknown: [
    'Die Nachricht hat eine Erweiterung, und in diesem Netzwerk hat keine eine Bedeutung',
    '`ext` im geschützten Kopf weglassen.',
  ],
  unprotected_header: [
    'Der ungeschützte Kopf ist nicht leer',
    'Außerhalb der Unterschrift zählt nichts: leer lassen.',
  ],
  kid_malformed: [
    'Die Schlüsselkennung ist keine Gerätekennung',
    'Den 32 Byte langen COSE-Fingerabdruck des Schlüssels (RFC 9679) als kid verwenden.',
  ],
  alg_unsupported: [
    'Das Verfahren der Unterschrift ist nicht bekannt',
    'Mit ES256 (−7) oder EdDSA über Ed25519 (−8) unterschreiben, dem Verfahren des angemeldeten Schlüssels.',
  ],
  signature_malformed: [
    'Die Unterschrift hat die falsche Länge',
    'Eine Unterschrift ist 64 Byte lang: r ‖ s, oder die Ed25519-Unterschrift.',
  ],
  time_implausible: [
    'Die Zeit der Nachricht kann keine Zeit dieses Netzwerks sein',
    'Die Uhr des Geräts stellen; GET /v1/clock nennt die Zeit des Netzwerks.',
  ],
  unknown_key: [
    'Kein angemeldetes Gerät hat diesen Schlüssel',
    'Mit `cairn join` anmelden; eine neue Anmeldung ist binnen Sekunden bekannt.',
  ],
  signature_invalid: [
    'Die Unterschrift ist nicht die dieses Schlüssels über diese Bytes',
    'Geschützten Kopf und Inhalt genau so unterschreiben, wie sie gesendet werden.',
  ],
  node_away: [
    'Der Knoten hinter dieser Annahme antwortet nicht',
    'Nachrichten werden trotzdem angenommen; alles andere nach `retryAfterMs` noch einmal fragen.',
  ],
  rules_changed: [
    'Durch eine Abstimmung gelten ab dieser Epoche andere Regeln',
    'Den Knoten mit der Netzdatei starten, für die gestimmt wurde; `cairn node` und `cairn up` gehen von selbst zu ihr über.',
  ],
  rules_missing: [
    'Durch eine Abstimmung gelten ab dieser Epoche andere Regeln, und niemand, der gefragt wurde, hat sie im Wortlaut',
    'Sie irgendeinem Knoten des Netzwerks geben: cairn govern bring NETWORK. Die anderen holen sie von dort.',
  ],
  rules_unfit: [
    'Durch eine Abstimmung gelten ab dieser Epoche andere Regeln, nach denen diese Version von cairn nicht abrechnen kann',
    '`why` sagt, was ihr fehlt. Die Version starten, die der Vorschlag nennt, auf denselben Daten.',
  ],
  rules_unknown: [
    'Die Kette nennt diese Regeln nicht',
    'GET /v1/rules führt auf, was gilt, was kommt und was aufbewahrt wird.',
  ],
  resource_unknown: [
    'Das Modell des Geräts gehört zu keiner Ressource dieses Netzwerks',
    'Das Gerät mit einem Modell anmelden, das GET /v1/network aufführt.',
  ],
  content_type_unknown: [
    'Die Ressource des Geräts kennt diese Art von Inhalt nicht',
    'Eine der unter `known` genannten Arten verwenden.',
  ],
  rate_limited: [
    'Zu viele Nachrichten in zu kurzer Zeit',
    '`retryAfterMs` abwarten, dann weitermachen; die Nachrichten behalten.',
  ],
  receipt_refused: [
    'Diese Bytes sind keine Zusage eines Orakels dieses Netzwerks',
    'Eine Quittung so senden, wie das Orakel sie gab; `why` sagt, was nicht stimmt.',
  ],
  receipts_busy: [
    'Es warten mehr Quittungen auf den Abgleich mit den Belegen, als es dürfen',
    'Die Quittung behalten und später oder bei einem anderen Knoten noch einmal vorlegen.',
  ],
  queue_full: [
    'Beim Knoten warten mehr Nachrichten, als er halten darf',
    '`retryAfterMs` abwarten, dann noch einmal senden.',
  ],
  store_full: [
    'Der Datenträger des Knotens ist voll',
    'Die Nachricht behalten und später oder an ein anderes Orakel senden. Betreiber: Platz schaffen.',
  ],
  store_failed: [
    'Der Knoten konnte die Nachricht nicht festhalten',
    'Die Nachricht behalten und später senden. Betreiber: ins Protokoll sehen.',
  ],
  clock_unknown: [
    'Die Uhr des Knotens und die der Blockchain gehen auseinander, darum lässt sich kein Eintreffen bestimmen',
    'Die Nachricht behalten und später senden. Betreiber: die Uhr stellen, oder nachsehen, ob die Blockchain steht.',
  ],
  stopping: [
    'Der Knoten wird angehalten',
    'Die Nachricht behalten und noch einmal senden, wenn der Knoten wieder da ist.',
  ],
  page_none: [
    'Dieses Netzwerk bringt keine solche Seite mit',
    'GET /v1/pages führt auf, welche es mitbringt.',
  ],
  device_unreachable: [
    'Das Gerät ist dort gerade nicht zu erreichen',
    'Anmelden, wo es antwortet, als seine Angabe url (von außen https). `why` sagt, ob es keine gibt, eine, die in ein privates Netz führt, oder ob es an diesem Knoten auf Fragen wartet und gerade fort ist oder schweigt.',
  ],
  call_unproved: [
    'Wer auf Fragen wartet, beweist zuerst seinen Schlüssel und zeigt den Schein von jetzt',
    'POST /v1/called mit einem Beweis für diesen Knoten und Augenblick; `why` sagt, was nicht stimmte.',
  ],
  node_busy: [
    'Dieser Knoten wird mehr gefragt, oder du fragst mehr, als auf einmal geht',
    '`retryAfterMs` abwarten, die Antworten abholen, die unterwegs sind, dann noch einmal fragen; oder ein anderes Orakel fragen.',
  ],
  calls_busy: [
    'Dieses Gerät wird mehr gefragt, oder du fragst mehr, als auf einmal geht',
    '`retryAfterMs` abwarten, dann noch einmal fragen.',
  ],
  not_found: ['Hier ist nichts', 'GET /openapi.json führt jede Adresse auf.'],
  message_unknown: [
    'Dieser Knoten hat die Nachricht nie gesehen',
    'Mit der Kennung der Nachricht fragen, oder mit dem SHA-256 der gesendeten Bytes.',
  ],
  epoch_unknown: [
    'Diese Epoche gibt es noch nicht',
    'GET /v1/clock nennt die laufende Epoche; eine Epoche erscheint, wenn sie endet.',
  ],
  device_unknown: ['Kein angemeldetes Gerät hat diese Kennung', 'GET /v1/devices führt die Geräte auf.'],
  relay_none: [
    'Dieser Knoten sendet keine Transaktionen für andere',
    'Selbst senden mit `cairn claim` oder `cairn join`, oder einen Knoten fragen, dessen Betreiber das Gas bezahlt.',
  ],
  relay_busy: [
    'Dieser Knoten hat so viele Transaktionen für andere gesendet, wie er darf',
    '`retryAfterMs` abwarten, oder selbst senden.',
  ],
  nothing_to_claim: [
    'Das Konto hat gerade nichts auszuzahlen',
    'Verdienst ist auszahlbar, sobald die Einspruchsfrist seiner Epoche vorbei ist.',
  ],
  offer_none: [
    'Diesem Gerät hat noch niemand ein Angebot gemacht',
    'Den Link öffnen, den das Gerät zeigt, und es zulassen.',
  ],
  consent_malformed: [
    'Diese Bytes sind keine unterschriebene Einwilligung eines Geräts',
    'Senden, was docs/protocol.md dazu sagt, vom Gerät unterschrieben.',
  ],
  registration_refused: [
    'Das Verzeichnis hat das Gerät abgelehnt',
    'Siehe `reason` unter den Fakten. Bei not_owner oder bond_too_small verlangt das Netzwerk eine Kaution von Eigentümern: `cairn join --bond`.',
  ],
  allowance_malformed: [
    'Diese Bytes sind keine unterschriebene Ausgabenerlaubnis eines Kontos',
    'Das Wort `allowance` senden, wie docs/protocol.md es beschreibt, mit der Unterschrift des Kontos.',
  ],
  allowance_refused: [
    'Das Verzeichnis hat die Ausgabenerlaubnis abgelehnt',
    'Siehe `reason` unter den Fakten: NonceUsed, wenn das Konto für dieses Gerät eine neuere unterschrieben hat (die Nonce neu erfragen), NotAllowed, wenn die Unterschrift nicht die des Kontos über genau diese Bedingungen ist.',
  ],
  vote_malformed: [
    'Diese Bytes sind keine unterschriebene Stimme, Vertretung oder Sperre',
    'Öffne die Seite der Vorschläge neu und unterschreibe noch einmal: sie schreibt, was der Knoten liest.',
  ],
  vote_refused: [
    'Der Vertrag hat abgelehnt, was unterschrieben wurde',
    'Siehe `reason` unter den Fakten: NoVotes, wenn das Konto keine Stimmen hatte, als die Abstimmung begann, NoLock, wenn es nichts gesperrt hat, TooLittle, wenn die Bindung weniger hält, als dieser Knoten trägt, NotOver oder Nothing, wenn keine Bindung zu Ende ist, VotedAlready, wenn es in der Region schon gestimmt hat, NoVoter, wenn es dort keine Stimmen hat, TooMuchGas, wenn es mehr kosten würde als eine Stimme, NotSigned, wenn die Unterschrift nicht die des Kontos über genau diese Bedingungen ist, InvalidAccountNonce, wenn es seitdem anderes unterschrieben hat, GovernorAlreadyCastVote, wenn es schon gestimmt hat, Expired oder VotesExpiredSignature, wenn sie zu spät kam.',
  ],
  stakes_none: [
    'In diesem Netz kann dort niemand staken',
    'Die Regierung des Netzes benennt den Vertrag: docs/staking.md.',
  ],
  votes_none: ['Dieses Netz regieren keine Halter', 'GET /v1/governance sagt, wer es tut.'],
  acceptance_malformed: [
    'Diese Bytes sind keine unterschriebene Annahme eines Geräts durch ein Konto',
    'Senden, was docs/protocol.md dazu sagt, vom Konto unterschrieben.',
  ],
  acceptance_refused: [
    'Das Verzeichnis hat die Annahme abgelehnt',
    'Siehe `reason` unter den Fakten: NotOffered, wenn es nichts anzunehmen gibt, BadAcceptance, wenn die Unterschrift nicht die des Kontos über dieses Gerät und seine jetzige Nonce ist.',
  ],
  credits_none: [
    'Mitglieder dieses Netzes bezahlen nicht mit Guthaben',
    'Sie bezahlen mit stabilem Geld: `cairn deposit`.',
  ],
  purchase_malformed: [
    'Diese Bytes sind kein unterschriebener Kauf von Guthaben',
    'Senden, was docs/credits.md dazu sagt, vom Konto unterschrieben.',
  ],
  purchase_refused: [
    'Der Vertrag hat den Kauf von Guthaben abgelehnt',
    'Siehe `reason` unter den Fakten: Dormant, wenn zurzeit kein Preis zählt (Geld kauft weiter), TooFew, wenn sich der Preis gedreht hat, Limited, wenn heute zu viel gekauft wurde, NonceUsed, wenn das Konto seitdem gekauft hat (neu erfragen), NotSigned, wenn die Unterschrift nicht die des Kontos über genau diese Bedingungen ist; ERC20InsufficientBalance oder ERC20InsufficientAllowance, wenn es nicht so viel hat oder weniger erlaubt hat.',
  ],
  message_dropped: [
    'Die Meldung kam an, und dieser Knoten bewahrt sie nicht mehr auf',
    'Sie steht im Bündel ihrer Epoche: `cairn audit --epoch` rechnet nach, was aus ihr wurde.',
  ],
  region_no_vote: [
    'Das Konto hat in dieser Region keine Stimme',
    'Eine Stimme hat, wem dort ein Gerät gehört, das zuletzt gezählt hat und so lange dort steht, wie die Regeln sagen: GET /v1/accounts/ADDRESS/regions.',
  ],
  epoch_dropped: [
    'Was eine so alte Epoche von jedem Gerät sagt, bewahrt dieser Knoten nicht mehr auf',
    'Es folgt aus dem Bündel der Epoche: `cairn audit --epoch` rechnet es nach. `keptFrom` ist die älteste Epoche, die hier ist.',
  ],
  erasure_none: [
    'Keine Regel dieses Netzes lässt Eigentümer löschen, was ihre Geräte sagten',
    'Die Mitglieder können für eine stimmen: `erasure` unter `regulation` der Regeln (docs/regulation.md).',
  ],
  erasure_malformed: [
    'Der Wunsch, etwas zu löschen, hat nicht die Form eines solchen',
    'Die Angaben sagen, was daran falsch ist.',
  ],
  erasure_unsigned: [
    'Der Wunsch, etwas zu löschen, ist nicht von seinem Konto unterschrieben',
    'Mit dem Schlüssel dieses Kontos noch einmal unterschreiben.',
  ],
  erasure_early: [
    'Epochen, die gelöscht werden sollen, sind noch nicht alt genug',
    'Jetzt um die unter `erasableBelow` bitten, um die anderen später.',
  ],
  erasure_stranger: [
    'Das Konto hat das Gerät nicht und hatte es nicht, soweit man das noch weiß',
    'Nur wer es hatte, lässt löschen, was es sagte.',
  ],
  evidence_erased: [
    'Sein Eigentümer hat löschen lassen, was das Gerät sagte',
    'Was verdient wurde und dass die Nachrichten kamen, ist noch da; niemand kann die Epoche noch einmal berechnen.',
  ],
  epoch_unsettled: [
    'Die Epoche steht noch nicht in der Blockchain',
    'Ihre Belege sind öffentlich, sobald sie dort steht. GET /v1/epochs/{epoch} nennt ihren Stand.',
  ],
  snapshot_missing: [
    'Die Datei ist noch nicht oder nicht mehr da',
    'Ein Bündel erscheint, wenn seine Epoche in der Blockchain steht, Zustand und Kontobuch, wenn sie berechnet ist.',
  ],
  parameter_invalid: [
    'Ein Parameter ist nicht, wie er sein soll',
    'GET /openapi.json nennt die Form eines jeden.',
  ],
  chain_unreachable: [
    'Die Blockchain antwortet nicht',
    'Der Eingang läuft weiter, und Epochen warten; nach der RPC-Adresse und der Blockchain sehen.',
  ],
  internal: [
    'Der Knoten ist an dieser Anfrage gescheitert',
    'Betreiber: ins Protokoll sehen; es ist ein Fehler des Programms.',
  ],
  check_failed: [
    'Der Thread, der diese Nachricht prüfte, ist beendet',
    'Noch einmal senden: Ein anderer Thread hat seinen Platz eingenommen. Betreiber: ins Protokoll sehen.',
  ],
  alerts_none: [
    'Dieser Knoten sendet keine Benachrichtigungen',
    'Sein Betreiber startet ihn mit --alerts mailto:ADDRESS. `cairn watch` meldet von jedem Rechner aus an einen Webhook.',
  ],
  alert_malformed: [
    'Das ist kein Wunsch nach Benachrichtigungen',
    'Senden, was GET /openapi.json dazu sagt; `place` und `right` unter den Fakten sagen, was falsch ist.',
  ],
  alert_unsigned: [
    'Das Konto hat diesen Wunsch nicht unterschrieben',
    'Genau diese Bedingungen mit dem Schlüssel des Kontos unterschreiben, für dieses Netzwerk; Vertrags-Wallets können das nicht.',
  ],
  alert_expired: [
    'Der Wunsch gilt jetzt nicht oder zu lange',
    'Er endet zwischen jetzt und `days` Tagen ab jetzt, nach der wirklichen Zeit.',
  ],
  alert_stranger: [
    'Das Konto hat in diesem Netzwerk kein Gerät und betreibt keines seiner Orakel',
    'Zuerst ein Gerät anmelden. Ein Betreiber nennt sein eigenes Konto mit --alerts-for.',
  ],
  push_service_unknown: [
    'An diesen Push-Dienst sendet dieser Knoten nicht',
    'Er sendet an die der Browser, die er kennt. Sein Betreiber nennt einen weiteren mit --push-service.',
  ],
  push_failed: [
    'Der Push-Dienst hat die erste Nachricht nicht angenommen',
    'Später noch einmal versuchen. Wo `why` ein Status 4xx oder `gone` ist, im Browser neu einschalten.',
  ],
  alerts_busy: [
    'Von dieser Adresse kamen zu viele Wünsche nach Benachrichtigungen',
    '`retryAfterMs` abwarten.',
  ],
  alerts_full: [
    'Dieser Knoten hat so viele Empfänger, wie er nimmt',
    'Einen anderen Knoten des Netzwerks fragen, oder `cairn watch` verwenden.',
  ],
  alert_unknown: [
    'Dieser Knoten hat keine solche Anmeldung',
    'Sie ist beendet, bestand nie, oder `auth` ist ein anderes. Im Browser neu einschalten.',
  ],
  oracle_required: [
    'Von einer Epoche, die noch nicht in der Blockchain steht, erfahren nur Orakel',
    'Noch einmal fragen, wenn die Epoche in der Blockchain steht, oder zeigen, wer fragt: docs/protocol.md, Between oracles.',
  ],
} as const

export const CODES: Lexicon = { reasons: REASONS, names: NAMES, problems: PROBLEMS }
