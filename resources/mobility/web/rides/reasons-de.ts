/** German of rides’ codes, and of what their facts are called. */
export const RIDE_REASONS = {
  not_a_rider:
    'Fahrten bucht nur ein Gerät, das als mobility/rider angemeldet ist, damit sein Eigentümer gefragt wird, was es ausgeben darf.',
  not_a_driver: 'Für andere fährt nur ein Auto oder Telefon, das bei mobility angemeldet ist.',
  rides_full:
    'So viele Fahrten dieses Geräts sind schon offen. Warten, bis eine vorbei ist, oder eine absagen.',
  by_too_far:
    'Gebucht wird für die nächsten Tage, und nicht für eine Zeit, die beim Unterschreiben schon vorbei war. Die Fakten sagen, welche.',
  too_far_for_cells:
    'Zwischen diesen Zellen braucht niemand einen so weiten Weg: Der Preis gälte einem Umweg. Mit dem Weg buchen, den die Karte nennt.',
  too_fast_to_be_true:
    'Nichts auf der Straße kommt in dieser Zeit so weit. Mit der Zeit buchen, die der Weg braucht.',
  rating_early:
    'Bewertungen dieser Fahrt werden geöffnet, sobald beide Seiten ihre festgelegt oder die Zeit dafür gehabt haben, damit niemand auf die andere antwortet. Dann senden.',
  rating_closed: 'Bewertungen dieser Fahrt lassen sich nicht mehr festlegen.',
  rating_differs: 'Das ist nicht die Bewertung, die festgelegt wurde. Genau diese öffnen.',
  offer_too_long:
    'Angeboten wird für eine kommende Zeit, höchstens für so lange, wie die Fakten sagen. Dann neu anbieten.',
  purse_too_long:
    'Geld wird für kommende Fahrten beiseitegelegt, höchstens für ein Jahr. Die Fakten sagen, bis wann.',
  purse_of_another:
    'Das Geld, das hier für Fahrten wartet, gehört einem früheren Eigentümer dieses Geräts. Es geht an ihn zurück, sobald keine Fahrt offen ist; dann Eigenes beiseitelegen.',
  purse_open: 'Der Vorrat schließt, und sein Rest geht zurück, sobald keine Fahrt daraus mehr offen ist.',
  own_car: 'Mitfahrer und Fahrer gehören einem Eigentümer: Es gibt nichts zu zahlen.',
  driver_unknown:
    'Unter diesem Namen ist weder Auto noch Telefon angemeldet, also kann niemand bezahlt werden. Beiseitegelegt wird nichts.',
  ride_uncovered:
    'Was für Fahrten wartet, deckte diese nicht, und auch nicht, was vom Guthaben frei und erlaubt war. Für sie wird nichts bezahlt. Ein Fahrer sieht nach dem Vorrat, bevor er losfährt.',
  called_off_late:
    'Die Fahrt wurde abgesagt, als das nicht mehr kostenlos war: Der Fahrer bekommt den kleinen Teil, der vereinbart war.',
  driver_called_off: 'Der Fahrer hat abgesagt. Bezahlt wird nichts; eine andere buchen.',
  rider_absent:
    'Der Fahrer sagt, der Mitfahrer kam nicht, und dieser sagte in seiner Zeit nichts dazu. Der Fahrer bekommt den kleinen Teil, der vereinbart war.',
  driver_absent: 'Der Mitfahrer sagt, der Fahrer kam nicht, und dieser verlangt nichts. Bezahlt wird nichts.',
  absent_both:
    'Jeder sagt, der andere kam nicht. Niemand kann es wissen, also tragen es beide gleich, und niemand wird beschuldigt: Der Mitfahrer zahlt den kleinen Teil, der Fahrer schuldet ebenso viel von seinen nächsten Fahrten, und beides wird verbrannt.',
  ride_forgotten:
    'Die Fahrt war angenommen, und keine Seite sagte, was daraus wurde. Bezahlt wird nichts. Sagen, dass sie endete, oder absagen.',
  driver_silent: 'Der Fahrer sagte nie, dass die Fahrt endete: Er bekommt, was der Mitfahrer sagt.',
  rider_silent:
    'Der Mitfahrer unterschrieb, dass die Fahrt begann, und nicht, wie sie endete. Niemand kann wissen, warum, also tragen es beide: Der Fahrer bekommt weniger, der Mitfahrer zahlt mehr, von höchstens dem Vereinbarten. Niemand wird beschuldigt.',
  receipts_differ:
    'Beide Seiten maßen die Fahrt verschieden. Der Fahrer bekommt das Kleinere, der Mitfahrer zahlt das Größere, jeder ein wenig schlechter, und der Unterschied wird verbrannt: Niemand wird beschuldigt. Beim Aussteigen eine Quittung unterschreiben.',
}

export const RIDE_NAMES = {
  rides: 'Fahrten',
  ride: 'Fahrt',
  driver: 'Fahrer',
  open: 'offen',
  by: 'spätestens da',
  until: 'bis',
  mostMs: 'höchstens',
  mostM: 'höchstens m',
  fixed: 'festgelegt',
  account: 'Konto',
  needs: 'braucht',
  missing: 'fehlt',
  pays: 'zahlt',
  gets: 'bekommt',
  owes: 'schuldet',
  fares: 'Fahrpreise',
}
