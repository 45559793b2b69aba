/** What a consumer of data is told, and the names of its facts, in German. */
export const MARKET_REASONS = {
  not_a_consumer:
    'Daten kauft nur ein Gerät, das als sensing/consumer angemeldet ist, damit sein Eigentümer gefragt wird, was es ausgeben darf.',
  not_sold: 'Das Netzwerk verkauft diese Größe nicht. Die Fakten sagen, welche es verkauft.',
  days_wrong:
    'Eine Bestellung reicht von einem Tag bis zu demselben oder einem späteren, über nicht mehr Tage, als die Fakten sagen, und nicht weiter voraus. Noch einmal bestellen.',
  orders_full: 'So viele Bestellungen dieses Käufers stehen schon. Warten, bis eine vorbei ist.',
  nothing_there:
    'Keine Station hat dort an diesen Tagen diese Größen gemessen, soweit man sich erinnert. Bezahlt wurde nichts; nachsehen, was es gibt, und einen anderen Ort oder andere Tage wählen.',
  too_few_owners:
    'Dort hat jemand gemessen, aber eine Stunde wird nur gesagt, wo Stationen so vieler Eigentümer, wie die Fakten sagen, in einer Zelle gemessen haben. Bezahlt wurde nichts; wieder fragen, wenn es mehr sind, oder einen Ort wählen, an dem es mehr sind.',
  order_spent:
    'Es kostet mehr, als die Bestellung im Ganzen erlaubt. Sie endet mit dem, was sie hat; mit mehr noch einmal bestellen.',
  deposit_short:
    'Was vom Guthaben des Eigentümers frei ist, deckt es nicht. Mehr einzahlen, dann noch einmal bestellen.',
  spending_not_allowed:
    'Der Eigentümer lässt dieses Gerät nichts ausgeben: Er hat nicht zugestimmt, oder es gilt keine Erlaubnis. Gekauft wird nichts; niemand wird beschuldigt. Der Eigentümer erlaubt es (cairn allow, oder die Seite „Ich“).',
  not_permitted:
    'Eine Regel dieses Netzwerks schließt dieses Gerät davon aus. Die Fakten nennen die Regel, worum es geht (join: mitmachen, earn: verdienen, consume: ausgeben) und was davon nicht erfüllt ist; die Seite der Regeln zeigt sie. Niemandem wird etwas vorgeworfen.',
  allowance_used:
    'Die Erlaubnis des Eigentümers für dieses Gerät reicht dafür nicht mehr. Die Fakten sagen, was verlangt wurde, was noch erlaubt ist, und bis wann. Der Eigentümer kann mehr erlauben (cairn allow).',
}

export const MARKET_NAMES = {
  market: 'Datenmarkt',
  order: 'Bestellung',
  edition: 'Ausgabe',
  owners: 'Eigentümer',
  resolution: 'Auflösung',
  sold: 'verkauft',
  until: 'bis',
  from: 'von',
  mostDays: 'höchstens Tage',
  latest: 'spätestens',
  standing: 'stehen',
  most: 'höchstens',
  purpose: 'Zweck',
  quantities: 'Größen',
  hours: 'Stunden',
}
