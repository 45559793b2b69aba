/** German of coverage: web/src/languages/de.ts says how readers are addressed, and the words of the field. */
import type { Lexicon, Translated } from '../../../../web/src/languages/catalogue.ts'
import { plural } from '../../../../web/src/languages/language.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'
import type { GATEWAY_EN, MAP_EN, PAGE_EN, WORDS_EN } from '../text.ts'

const some = (count: number, one: string, other: string) =>
  `${formatCount(count)} ${plural(count, { one, other })}`

export const PAGE: Translated<typeof PAGE_EN> = {
  title: 'Funkabdeckung',
  none: 'Dieses Netzwerk zahlt nicht für Funkabdeckung.',
  lead: 'Gateways tragen Pakete von LoRaWAN-Geräten anderer Leute und werden für das bezahlt, was sie trugen und was quittiert ist. Was in einem Paket steht, sieht hier niemand.',
  waiting:
    'Noch ist nichts abgerechnet. Das erste Fenster von Paketen wird einige Stunden nach seinem Ende abgerechnet.',
  routes: 'Routen',
  packets: 'Pakete',
  copies: 'Kopien, die zählen',
  beacons: 'Gehörte Baken',
  witnesses: 'Zeugen, die zählen',
  paid: 'Von Abnehmern bezahlt',
  relays: {
    title: 'Vermittler',
    why: 'Geteilte Anschlüsse, in der Reihenfolge, in der Kunden sie versuchen. Ein Zufallswert zieht, wer jeden prüft; beide Enden unterschreiben, was durchkam.',
    none: 'Kein Vermittler bietet gerade seinen Anschluss an.',
    columns: {
      relay: 'Vermittler',
      price: 'Eine Million Bytes',
      found: 'Was gefunden wurde',
      speed: 'Geschwindigkeit',
      first: 'Erstes Byte nach',
    },
    standings: { carries: 'trägt', unknown: 'nicht bekannt', fails: 'trägt nichts' },
    draws: (carried, of) => `${formatCount(carried)} von ${some(of, 'Ziehung', 'Ziehungen')}`,
  },
  gateways: 'Gateways',
  nobody: 'Noch ist kein Gateway angemeldet.',
  where: 'Wo sie stehen',
  whereWhy:
    'In jeder Zelle steht ein Gateway, umso heller, je mehr es in der letzten Epoche verdiente. Wählen Sie eine, und der Planer sagt, was ein Gateway dort verdiente.',
  columns: { gateway: 'Gateway', paid: 'Bezahlt', tokens: 'Token', did: 'Was es tat' },
  newest: epoch => `Epoche ${epoch}: die letzte, in der hier etwas abgerechnet wurde.`,
  nothing: 'nichts, was in dieser Epoche abgerechnet wurde',
  link: 'Wo LoRa zu hören ist: die Karte',
  planner: 'Was würde ein Gateway hier verdienen?',
  plannerWhy:
    'Gerechnet aus dem, was Gateways in der Nähe in der letzten Epoche verdienten: Was Geräte senden werden, weiß niemand.',
  here: 'Wo ich bin',
  noPlace: 'Dieser Browser nennt keinen Ort.',
  typed: 'Breite und Länge',
  badPlace: 'Das ist keine Breite und Länge, etwa 52.37, 4.9.',
  chosen: (place: string) => `Hier: ${place}`,
  near: (count: number, km: number) =>
    `${some(count, 'Gateway steht', 'Gateways stehen')} im Umkreis von ${formatCount(km)} km.`,
  range: (low: string, high: string) => `In der letzten Epoche hatte jedes zwischen ${low} und ${high}`,
  middle: (median: string) => `das mittlere hatte ${median}.`,
  alone: (km: number) =>
    `Im Umkreis von ${formatCount(km)} km steht niemand, also weiß niemand, was dort in der Luft ist. Ein Gateway verdient an Geräten, die in seiner Nähe senden.`,
  aloneProof: 'Für bewiesene Abdeckung braucht es andere, die es hören: Allein verdient es daran nichts.',
  crowded: (count: number) =>
    `${some(count, 'steht', 'stehen')} näher als 350 m: Was so nah gehört wird, beweist keine Abdeckung, und dieselben Pakete kommen doppelt.`,
  shares:
    'Eines mehr teilt die Luft mit ihnen: Von einem Paket zahlt ein Abnehmer so viele Kopien, wie er verlangt hat, und nicht mehr.',
}

export const MAP: Translated<typeof MAP_EN> = {
  title: 'Wo LoRa zu hören ist',
  lead: 'Wie stark die Gateways dieses Netzwerks Geräte von wo hören: Baken anderer Gateways und Pakete, von denen ihre Abnehmer sagen, in welcher Zelle das Gerät war. Eine Zelle erscheint, wenn Gateways mehrerer Eigentümer an mehreren Tagen etwas aus ihr hörten.',
  notHere: 'Dieses Netzwerk macht keine Karte davon, was Gateways hören.',
  none: (owners: number, days: number) =>
    `Noch ist nichts veröffentlicht: Eine Zelle braucht Gateways von ${formatCount(owners)} Eigentümern an ${formatCount(days)} Tagen.`,
  figure: 'Was zu sehen ist',
  figures: { rssi: 'Pegel (RSSI, dBm)', sinr: 'Über dem Rauschen (SNR, dB)', age: 'Alter (Tage)' },
  map: (count: number, figure: string) => `Karte von ${some(count, 'Zelle', 'Zellen')}: ${figure}`,
  below: (figure: string) => `unter ${figure}`,
  from: (figure: string) => `${figure} und mehr`,
  middle: 'In der Mitte',
  cells: 'Zellen',
  owners: (count: number) => `von Gateways von ${formatCount(count)} Eigentümern und mehr`,
  edition: 'Veröffentlicht am',
  joined: 'Zusammen mit Mobilfunknetzen, auf der Signalkarte',
  buy: 'Die Karte kaufen',
  buyHow:
    'Ein Programm kauft sie: cairn agent mit dem Treiber coverage-map:9470 bestellt Regionen, bezahlt die, deren Gateways hörten, und antwortet auf seinem eigenen Rechner. Wo es hier läuft, führen diese Verweise zu dem, was es kaufte:',
}

export const GATEWAY: Translated<typeof GATEWAY_EN> = {
  consumer: 'Dieses Gerät verlangt Pakete und quittiert, was es bekommt. Was es ausgibt, steht unten.',
  none: 'Es hat in dieser Epoche nichts gemeldet.',
  packets: 'Getragene Pakete',
  airtime: 'In der Luft',
  heard: 'Gehörte Baken',
  strongest: 'Am stärksten',
  weakest: 'Am schwächsten',
  list: 'Pakete',
  listWhy:
    'Wie es sie unterschrieb. Ein Paket heißt nach seinem Hash: Wem es gehört und was darin steht, weiß nur sein Abnehmer.',
  more: (count: number) => `und ${formatCount(count)} weitere`,
  columns: {
    time: 'Gehört',
    packet: 'Paket',
    kind: 'Art',
    bytes: 'Byte',
    spread: 'Spreizung',
    level: 'Pegel',
    noise: 'Über dem Rauschen',
    air: 'In der Luft',
  },
  kinds: { data: 'Daten', join: 'Beitrittswunsch', beacon: 'Bake' },
  routes: 'Für wen es trägt',
  routesWhy:
    'Quittiert ist, was der Abnehmer seit Beginn der Route unterschrieben hat; bezahlt ist, was daraus im Ganzen wurde. Was dieses Gateway überbracht haben will und niemand quittiert hat, wird nicht bezahlt.',
  routeColumns: {
    route: 'Strecke',
    price: 'Je Einheit',
    signed: 'Quittiert',
    waits: 'Nicht quittiert',
    paid: 'Bezahlt',
    left: 'Rest des Budgets',
  },
  credits: (count: number) => some(count, 'Einheit', 'Einheiten'),
}

export const WORDS: Translated<typeof WORDS_EN> = {
  title: 'Abdeckung',
  menu: 'Abdeckung',
  spends: 'Gateways für Pakete Ihrer Geräte bezahlen',
  spendsMap: 'die Karte kaufen, wo Gateways Geräte hören, von Regionen Ihrer Wahl',
  use: 'Die Karte kaufen, wo LoRa zu hören ist',
  models: {
    'coverage/gateway': 'Funk-Gateway',
    'coverage/consumer': 'Abnehmer von Paketen',
    'coverage/relay': 'Vermittler',
    'coverage/map-buyer': 'Käufer der LoRa-Karte',
    'coverage/relay-client': 'Kunde von Vermittlern',
  },
  counts: {
    'coverage/map-buyer': (count: number) => some(count, 'Käufer der LoRa-Karte', 'Käufer der LoRa-Karte'),
    'coverage/gateway': (count: number) => some(count, 'Gateway', 'Gateways'),
    'coverage/consumer': (count: number) => some(count, 'Abnehmer', 'Abnehmer'),
    'coverage/relay': (count: number) => some(count, 'Vermittler', 'Vermittler'),
    'coverage/relay-client': (count: number) =>
      some(count, 'Kunde von Vermittlern', 'Kunden von Vermittlern'),
  },
  parts: (count: string) => `${count} Anteile`,
  contribution: {
    paid: (money: string, routes: number) =>
      `${money} wurden für Getragenes bezahlt, auf ${some(routes, 'Route', 'Routen')}`,
    capped: (money: string) => `Token gibt es für ${money} davon: die Grenze des Tages`,
    beacons: (count: string) => `seine Baken zählten ${count}`,
    witnesses: (count: string) => `was es von anderen hörte, zählte ${count}`,
  },
  epoch: {
    carried: (packets: number, copies: number, routes: number) =>
      `${some(packets, 'Paket', 'Pakete')} in ${some(copies, 'Kopie', 'Kopien')}, die zählen, für ${some(routes, 'Route', 'Routen')}`,
    paid: (money: string) => `${money} bezahlt`,
    burned: (money: string) => `${money} verbrannt`,
    heard: (beacons: number, witnesses: number) =>
      `${some(beacons, 'Bake', 'Baken')} gehört, ${formatCount(witnesses)}-mal`,
  },
  gain: (decibels: string) => `Antenne ${decibels} dBi`,
  region: (name: string) => `Funkregion ${name}`,
  headline: 'Getragene Pakete',
  headlineUnit: 'Kopien in der letzten Epoche',
  slogan: (count: number) =>
    `${some(count, 'Antenne trägt', 'Antennen tragen')} Pakete von Geräten anderer Leute.`,
  params: {
    map: 'Eine Zelle der Karte braucht',
    region: 'Funkregion',
    pay: 'Token gibt es für',
    window: 'Pakete werden abgerechnet nach',
    settleAfter: 'Ein Paket darf später gemeldet werden um',
    leastPrice: 'Eine Einheit kostet mindestens',
    leastRelayPrice: 'Eine Million Bytes über einen Vermittler kosten mindestens',
    joinCredits: 'Ein Beitrittswunsch zählt Einheiten',
    meshPermille: 'Von Paketen, die über Nachbarn gingen, für diese',
    mapPermille: 'Das Wort eines Abnehmers darf von der Karte bringen, von dem, was er für Pakete zahlte,',
    probes: 'Vermittler werden geprüft',
    mostADay: 'Token gibt es am Tag höchstens für',
    feePpm: 'Verbrannt wird dazu',
    toleranceDdb: 'Pegel dürfen abweichen um',
    proof: 'Baken',
  },
  pays: { use: 'Pakete, die bezahlt wurden', coverage: 'bewiesene Abdeckung' },
  noCap: 'keine Grenze',
  noProbes: 'nie',
  probesOf: (every, answer) => `alle ${every}; Worte dazu kommen binnen ${answer}`,
  noProof: 'werden nicht verlangt',
  noMap: 'es wird keine Karte gemacht',
  mapOf: (owners: number, days: number) =>
    `Gateways von ${formatCount(owners)} Eigentümern an ${formatCount(days)} Tagen`,
  proofOf: (every: string, spread: string, witnesses: number) =>
    `alle ${every}, innerhalb von ${spread}; ${some(witnesses, 'Zeuge zählt', 'Zeugen zählen')}`,
}

const MAPPING = {
  no_map:
    'Dieses Netzwerk macht keine Karte davon, was Gateways hören (seine Regeln: coverage.map), also braucht es niemand zu wissen.',
  not_a_map_buyer: 'Nur ein coverage/map-buyer bestellt die Karte; die Fakten nennen, was dieses Gerät ist.',
  place_late:
    'Wo das Gerät war, kam, als das Fenster des Pakets abgerechnet war. Es wird bis so lange nach dem Fenster gesagt, wie die Fakten nennen; das Paket wird bezahlt, wie es ohnehin bezahlt würde.',
  place_twice: 'Wo das Gerät war, ist von diesem Paket schon gesagt. Was zuerst gesagt wurde, zählt.',
  too_many_places:
    'Von einer Route und einem Fenster werden höchstens so viele Zellen gesagt. Was danach kam, wird nicht genommen.',
  places_not_vouched:
    'Niemand, der geführt wird, bürgt für den Abnehmer; darum bleibt aus der Karte, wo seine Geräte nach seinen Worten waren. Die Pakete werden trotzdem bezahlt, und niemand wird beschuldigt. Wer im Netzwerk bürgen darf, kann es für ihn tun.',
  place_impossible:
    'Die Pakete wurden stärker gehört, als der freie Raum irgendetwas aus den Zellen durchlässt, in denen sie nach den Worten des Abnehmers gesendet wurden. Was diese Kopien von den Zellen sagen, bleibt aus der Karte; bezahlt werden sie trotzdem, und niemand wird beschuldigt. Sehen Sie nach den Zellen, oder danach, wo das Gateway in den Fakten angemeldet ist.',
  orders_full: 'So viele Bestellungen dieses Käufers stehen schon. Warten Sie, bis eine zu Ende ist.',
  nothing_there:
    'Von diesen Regionen ist nichts veröffentlicht: Eine Zeile braucht Gateways so vieler Eigentümer an so vielen Tagen, wie die Fakten nennen. Bezahlt wurde nichts; fragen Sie wieder, wenn mehr gehört wurde.',
  order_spent:
    'Die Karte kostet mehr, als die Bestellung im Ganzen erlaubt. Sie endet mit dem, was sie hat; bestellen Sie mit mehr noch einmal.',
}

const CARRYING = {
  payload_malformed:
    'Der Inhalt ist nicht so, wie es für seine Art beschrieben ist. Die Fakten nennen, was falsch ist.',
  not_a_gateway:
    'Nur ein coverage/gateway sagt, was es trug, sendete oder hörte; die Fakten nennen, was dieses Gerät ist.',
  not_a_consumer:
    'Nur ein coverage/consumer verlangt Pakete und unterschreibt Quittungen; die Fakten nennen, was dieses Gerät ist.',
  time_ahead:
    'Die Nachricht spricht von einer Zeit, die nach ihrer eigenen liegt. Die Uhr stellen (NTP oder GPS), und sagen, was gehört wurde, nachdem es gehört wurde.',
  packet_late:
    'Das Paket wurde gemeldet, als sein Fenster abgerechnet war, oder gehört, bevor das Gateway angemeldet war. Gemeldet wird bis so lange nach dem Fenster, wie die Fakten nennen; bezahlt wird es nicht.',
  joins_not_asked_for:
    'Die Route nennt keine JoinEUIs, also wird für sie kein Beitrittswunsch getragen. Bezahlt wird er nicht.',
  packet_twice:
    'Das Gateway hat dieses Paket für diese Route schon gemeldet. Eine Kopie wird einmal bezahlt.',
  too_many_packets:
    'Ein Gateway meldet höchstens so viele Pakete eines Fensters. Was danach kam, zählt nicht.',
  route_empty:
    'Die Route nennt weder DevAddrs noch JoinEUIs, oder einen Bereich, der endet, bevor er beginnt. Für sie wird nichts zurückgelegt.',
  route_over:
    'Die Route endet, bevor sie ankam, oder dauert länger als 400 Tage. Eine machen, die später endet, oder früher.',
  price_low:
    'Was die Route für eine Einheit bietet, liegt unter dem, was die Regeln verlangen, oder über dem, was jemand ausgeben kann. Bieten, was die Fakten nennen.',
  too_many_routes:
    'Ein Abnehmer hat höchstens so viele Routen zugleich. Diese gilt nicht: warten, bis eine andere endet.',
  spending_not_allowed:
    'Der Eigentümer lässt dieses Gerät nichts ausgeben: Er hat es nicht angenommen, oder es gibt keine gültige Ausgabenerlaubnis. Was verlangt war, wird nicht gekauft; niemandem wird etwas angelastet. Der Eigentümer kann es erlauben (cairn allow, oder die Seite „Meine“).',
  not_permitted:
    'Eine Regel dieses Netzwerks schließt dieses Gerät davon aus. Die Fakten nennen die Regel, worum es geht (join: mitmachen, earn: verdienen, consume: ausgeben) und was davon nicht erfüllt ist; die Seite der Regeln zeigt sie. Niemandem wird etwas vorgeworfen.',
  allowance_used:
    'Die Ausgabenerlaubnis des Eigentümers für dieses Gerät lässt nicht so viel übrig. Die Fakten sagen, was verlangt war, was im Zeitraum und insgesamt übrig und erlaubt ist, und wann Zeitraum und Erlaubnis enden (ms). Der Eigentümer kann mehr erlauben (cairn allow).',
  deposit_short:
    'Was von der Einzahlung des Eigentümers frei ist, deckt das Budget der Route nicht. Sie gilt nicht: mehr einzahlen, oder weniger verlangen.',
  route_unknown:
    'Eine solche Route hat dieser Abnehmer nicht, oder sie galt nicht, als die Pakete gehört wurden. Bezahlt werden sie nicht.',
  gateway_unknown: 'Die Quittung nennt ein Gateway, das nicht angemeldet ist. Sie bezahlt niemanden.',
  receipt_late:
    'Die Quittung kam, als die Zeit für Quittungen ihrer Route vorbei war; die Fakten nennen, bis wann sie ging.',
  packet_replayed:
    'Andere hörten dasselbe Paket zu einer anderen Zeit, mehr als vier Sekunden entfernt: Es wurde noch einmal gesendet, oder aufbewahrt und noch einmal gemeldet, oder die Uhr des Gateways geht falsch. Diese Kopien werden nicht bezahlt.',
  copy_elsewhere:
    'Diese Kopien können dort, wo das Gateway steht, nicht gehört worden sein: Sie sind hier und wo andere dasselbe Paket hörten so stark, dass nichts beiden nahe war. Andere stimmen miteinander überein; darum ist es diese, die nicht bezahlt wird. Prüfen, ob das Gateway steht, wo es angemeldet ist.',
  copies_contradict:
    'Zwei Kopien eines Pakets sind so stark und so weit voneinander, dass eine dort nicht gehört wurde, und sonst sagt niemand, welche. Sie teilen eine Bezahlung; niemandem wird etwas angelastet.',
  same_reception:
    'Zwei Gateways melden bei fast jedem Paket dieselben Pegel, was zwei Antennen nie tun. Sie sind eine Beobachtung mit einer Bezahlung: Von denen, für die der Abnehmer quittiert, hat sie, wer zuerst gemeldet hat; wer ebenso bald gemeldet hat, teilt sie. Wer meldet, was da schon zu lesen war, hat nichts, ebenso, für wen nicht quittiert ist; niemandem wird etwas angelastet.',
  budget_spent:
    'Was für die Route zurückgelegt ist, deckt nicht, was getragen und quittiert wurde. Der Rest wird bezahlt, wenn ein Budget da ist; Gateways tragen nicht weiter für sie.',
  not_signed:
    'Die Route ist vorbei, und ihr Abnehmer hat so viele Einheiten nicht quittiert, die das Gateway trug. Bezahlt werden sie nicht. Sein Agent trägt nicht weiter für den, der nicht quittiert.',
}

const PROVING = {
  outage_odd:
    'Der Ausfall endet vor seinem Anfang oder nachdem er gemeldet wurde, dauert länger als 31 Tage oder begann vor der Anmeldung des Gateways. Er wird nicht gezeigt; nichts wird seinetwegen bezahlt oder verloren.',
  outage_twice:
    'Das Gateway hat für einen Teil dieser Zeit schon gemeldet, dass es abgeschnitten war; die Angaben sagen, für welchen. Gezeigt wird, was es zuerst gemeldet hat.',
  outage_contradicted:
    'Das Netz hat mitten in der Zeit von dem Gateway gehört, in der es abgeschnitten gewesen sein will; die Angaben sagen, wann. Der Ausfall wird nicht gezeigt; nichts wird seinetwegen bezahlt oder verloren. Prüfen Sie seine Uhr.',
  handed_in_a_circle:
    'Das Gateway sagt, es habe Pakete sich selbst gegeben, oder dem zurück, der sie gehört hat. Dafür wird niemand bezahlt.',
  probe_not_asked:
    'Kein Zufallswert hat diesen Kunden gezogen, diesen Vermittler zu prüfen, oder diesen Vermittler als den, von dem geholt wird. Was es darüber sagt, zählt nicht.',
  probe_twice: 'Das Gerät hat schon gesagt, was aus dieser Prüfung wurde. Was es zuerst sagte, zählt.',
  probe_late:
    'Was aus der Prüfung wurde, kam, als die Zeit dafür um war; die Angaben sagen, bis wann sie war. Niemandem wird etwas angelastet.',
  probe_failed:
    'Vier Fünftel der Eigentümer, die gezogen waren, etwas durch den Vermittler zu holen, mindestens drei, konnten es nicht, obwohl zu erreichen war, von wo sie es holten; die Angaben sagen, wie viele sprachen. Er verliert nichts als seinen Platz: Zweimal nacheinander, und er wird nach allen anderen angeboten, bis eine der nächsten Ziehungen findet, dass er trägt. Prüfen Sie, ob seine Adresse von außen zu erreichen ist.',
  not_a_relay: 'Nur ein coverage/relay bietet seinen Anschluss an; die Fakten nennen, was dieses Gerät ist.',
  not_a_relay_client:
    'Nur ein coverage/relay-client eröffnet Sitzungen mit Vermittlern und unterschreibt für Bytes; die Fakten nennen, was dieses Gerät ist.',
  relay_over:
    'Das Angebot oder die Sitzung endet, bevor sie ankam, oder dauert länger als 400 Tage. Eines stellen, das später oder früher endet.',
  relay_unknown:
    'Die Sitzung nennt einen Vermittler, der nicht angemeldet ist. Für sie wird nichts zurückgelegt.',
  too_many_sessions:
    'Ein Kunde hat höchstens so viele Sitzungen zugleich. Diese gilt nicht: warten, bis eine andere endet.',
  session_unknown:
    'Eine solche Sitzung dieses Kunden mit diesem Vermittler gibt es nicht, oder sie ist vorbei. Die Quittung bezahlt nichts.',
  draw_unknown:
    'Kein Zufallswert dieser Epoche verlangt mehr Baken, oder noch nicht. Der Knoten sagt, welche es tun (Zustand des Gateways).',
  beacon_twice: 'Das Gateway hat schon gesagt, was es für diese Ziehung sendete. Was es zuerst sagte, zählt.',
  beacon_late:
    'Das Geheimnis der Bake kam, als die Zeit dafür vorbei war, oder bevor die Zeit für Zeugen vorbei war. Gesagt wird es, wenn keine Zeugen mehr kommen dürfen, und so lange danach, wie diese hatten; die Fakten nennen, wann.',
  beacon_off_schedule:
    'Die Bake wurde nicht gesendet, als der Zufallswert es verlangte: Die Fakten nennen, wann sie gesendet wurde und wann sie es sollte. Die Uhr stellen (NTP oder GPS).',
  not_asserted:
    'Das Gateway hat keinen Ort, oder einen, der gröber ist als H3-Auflösung 11. Abdeckung ist die eines Ortes: einen anmelden (cairn device).',
  too_many_witnesses:
    'Ein Gateway sagt von höchstens so vielen Baken einer Ziehung, dass es sie hörte. Was danach kam, zählt nicht.',
  witness_late:
    'Der Zeuge kam, als die Zeit für Zeugen dieser Ziehung vorbei war: Dann dürfen Geheimnisse gesagt werden, und jeder könnte wissen, was in den Baken war. Die Fakten nennen, bis wann es ging.',
  beacon_unknown:
    'Niemand hat gesagt, dass er sendete, was gehört wurde, oder seine Bake zählt nicht. Niemandem wird etwas angelastet.',
  witness_twice: 'Das Gateway hat schon gesagt, dass es diese Bake hörte.',
  self_witness: 'Ein Gateway bezeugt nicht seine eigene Bake.',
  own_witness:
    'Beide Gateways gehören einem Eigentümer, also beweist das eine nichts über das andere. Gateways von anderen tun es.',
  lag_too_long:
    'Die Bake wurde mehr als vier Sekunden entfernt von dem gehört, was ihr Sender als Zeit nennt. Beide Uhren stellen (NTP oder GPS).',
  frequency_differs: 'Die Bake wurde auf einem anderen Kanal gehört, als der Zufallswert verlangte.',
  spreading_differs: 'Die Bake wurde mit anderer Spreizung gehört, als der Zufallswert verlangte.',
  region_differs: 'Die beiden Gateways nennen verschiedene Funkregionen.',
  too_near:
    'Die beiden stehen weniger als acht Zellen (etwa 350 m) voneinander: Dass sie einander hören, beweist keine Abdeckung. Gateways, die weiter voneinander stehen, tun es.',
  rssi_too_strong:
    'Die Bake wurde stärker gehört, als freier Raum es von dort, wo ihr Sender angemeldet ist, bis zum Zeugen zulässt. Eines steht woanders, oder sendet oder gewinnt mehr, als es sagt: Ort und gainDdbi von beiden prüfen.',
  no_valid_beacon:
    'Die eigenen Baken des Gateways hat 48 Stunden lang niemand gehört, also zählt nicht, was es hört. Seine Antenne prüfen, und ob es sendet.',
  no_valid_witness:
    'Das Gateway hat 48 Stunden lang keine Bake gehört, also zählen seine eigenen nicht. Seine Antenne prüfen.',
  not_drawn:
    'Mehr Zeugen hörten die Bake, als zählen; gezogen wurden andere. Niemand hat etwas davon, schneller zu sein.',
  closed_circle:
    'Diese Gateways hören einander und sonst niemanden, obwohl andere in der Nähe stehen, die gehört werden. Was sie verdienen, wartet, bis jemand anderes eines von ihnen hört oder von ihm gehört wird.',
  same_levels:
    'Zwei Gateways melden bei fast jeder Bake dieselben Pegel, was zwei Antennen nie tun. Sie sind eine Beobachtung mit einer Bezahlung: Wer sie zuerst gemeldet hat, hat sie; wer ebenso bald gemeldet hat, teilt sie. Wer meldet, was da schon zu lesen war, hat nichts; niemandem wird etwas angelastet.',
  place_wrong:
    'Was das Gateway hört und wie es gehört wird, widerspricht seinem Ort nach dem Wort von drei Eigentümern oder mehr, die miteinander übereinstimmen. An dieser Ziehung verdient es nichts: Es steht woanders. Anmelden, wo es steht; das kostet nichts.',
  not_vouched:
    'Niemand, der geführt wird, bürgt für das Gateway, darum wartet, was es mit Abdeckung verdient. Eine Bürgschaft gibt es frei; sonst wird es gezahlt, wenn die Frist des Netzwerks dafür um ist.',
}

const NAMES = {
  map: 'Karte',
  region: 'Funkregion',
  pay: 'Token gibt es für',
  window: 'Fenster',
  settleAfter: 'darf später gemeldet werden um',
  leastPrice: 'Einheit kostet mindestens',
  leastRelayPrice: 'Million Bytes kostet mindestens',
  from: 'von',
  until: 'bis',
  spokeMs: 'gehört um',
  joinCredits: 'Beitrittswunsch zählt',
  meshPermille: 'für Träger, Tausendstel',
  mapPermille: 'das Wort eines Abnehmers auf der Karte, Tausendstel',
  probes: 'Prüfungen von Vermittlern',
  origin: 'gehört von',
  to: 'an',
  relay: 'Vermittler',
  client: 'Kunde',
  carried: 'trug',
  spoke: 'sprachen',
  drawn: 'gezogen',
  mostADay: 'am Tag höchstens',
  feePpm: 'Gebühr',
  toleranceDdb: 'Pegel dürfen abweichen, dB/10',
  proof: 'Baken',
  addrs: 'Bereiche von DevAddrs',
  joins: 'Bereiche von JoinEUIs',
  least: 'mindestens',
  beacons: 'Baken',
  witnesses: 'Zeugen',
  day: 'Tag',
  with: 'mit',
  of: 'von',
  heardMs: 'gehört',
  heardBy: 'gehört von',
  draw: 'Ziehung',
  sentMs: 'gesendet',
  wantedMs: 'verlangt',
  cell: 'Zelle',
  cells: 'Zellen',
  metres: 'Meter',
  signalDdbm: 'Signal, dBm/10',
  mostDdbm: 'höchstens, dBm/10',
  frequencyHz: 'Frequenz, Hz',
  wantedHz: 'verlangt, Hz',
  sf: 'Spreizung',
  wanted: 'verlangt',
  mostMs: 'höchstens',
  times: 'mal',
  owners: 'Eigentümer',
  agree: 'stimmen zu',
  gateways: 'Gateways',
  ownersNear: 'Eigentümer in der Nähe',
  route: 'Route',
  routes: 'Routen',
  credits: 'Einheiten',
  gateway: 'Gateway',
  hash: 'Hash',
  packets: 'Pakete',
  windowMs: 'Fenster',
  rssi: 'Pegel, dBm/10',
  otherRssi: 'Pegel des anderen, dBm/10',
  othersMs: 'andere hörten es',
  firstMs: 'zuerst gemeldet',
  signedFor: 'quittiert',
  paid: 'bezahlt',
  counted: 'gezählt',
}

export const LEXICON: Lexicon = { reasons: { ...CARRYING, ...MAPPING, ...PROVING }, names: NAMES }
