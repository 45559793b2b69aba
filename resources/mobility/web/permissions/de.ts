/** German of a car's permissions. */
import type { Translated } from '../../../../web/src/languages/catalogue.ts'
import type { PERMISSIONS_EN } from './text.ts'

export const PERMISSIONS: Translated<typeof PERMISSIONS_EN> = {
  title: 'Wer dieses Auto lesen darf',
  lead: 'Sein Eigentümer bestimmt, wer lesen darf, was das Auto jetzt weiß, wofür und bis wann. Das Auto hält sich selbst daran und schreibt jedes Lesen auf, bevor es antwortet.',
  may: 'Was sich erlauben lässt, jedes für sich',
  permissions: {
    GetLiveData: 'Geschwindigkeit, Kilometerstand und Ladung, jetzt',
    GetApproximateLocation: 'In welcher Gegend von etwa 36 km² es jetzt ist',
    GetCurrentLocation: 'Wo es jetzt ist, auf einige Meter, auch vor einer Wohnung',
  },
  ends: 'Eine Erlaubnis endet zu ihrer Zeit, wenn der Eigentümer sie zurücknimmt, und wenn das Auto verkauft wird: dann alle auf einmal. Was jemand gelesen hat, das hat er; das lässt sich nicht zurücknehmen.',
  how: 'Das Netzwerk weiß nichts davon: Es ist zwischen Eigentümer und Auto. Mit Befehlen, auf einem Rechner, der das Auto erreicht, mit dem Schlüssel des Eigentümers:',
  commands: {
    access: 'Wer es lesen darf, und wer es gelesen hat',
    permit: 'Jemanden lesen lassen',
    revoke: 'Alles zurücknehmen',
  },
  where: 'Das Gerät deines Autos, oder ein Port auf diesem Rechner',
  show: 'Mein Auto fragen',
  again: 'Nochmals fragen',
  signs:
    'Dein Konto unterschreibt, dass du fragst, für einige Minuten; auch was du erlaubst oder zurücknimmst, unterschreibt es. Das geht direkt an das Auto, und der Knoten sieht nichts davon.',
  unreachable:
    'Dort antwortet kein Auto. Sein Agent muss mit der Option share laufen; steht seine Adresse nicht in der Anmeldung, öffne diese Seite dort, wo er läuft.',
  nobody: 'Niemand darf es lesen.',
  readers: 'Wer es jetzt lesen darf',
  back: 'Zurücknehmen',
  reader: 'Schlüssel des Lesers, 64 Hexadezimalziffern',
  days: 'Für Tage',
  sign: 'Unterschreiben und lesen lassen',
  log: 'Was gelesen wurde',
  noLog: 'Niemand hat es gelesen oder danach gefragt.',
  strangers: 'Fremde',
  columns: {
    reader: 'Leser',
    purpose: 'Wofür',
    may: 'Darf lesen',
    until: 'Bis',
    when: 'Wann',
    what: 'Was',
    of: 'Wovon',
  },
  purposes: {
    charging: 'Laden',
    fleet: 'eine Flotte',
    insurance: 'Versicherung',
    maintenance: 'Wartung',
    navigation: 'Navigation',
    research: 'Forschung',
    sharing: 'das Auto teilen',
  },
  did: {
    read: 'las',
    denied: 'wurde abgewiesen',
    granted: 'darf lesen',
    revoked: 'darf nicht mehr',
    void: 'verkauft: alle beendet',
    torn: 'ein Absturz schnitt eine Zeile ab',
  },
  denials: {
    not_granted: 'nichts war erlaubt',
    purpose_differs: 'für einen anderen Zweck',
    grant_not_yet: 'noch nicht',
    grant_expired: 'vorbei',
    grant_revoked: 'zurückgenommen',
    grant_void: 'von einem früheren Eigentümer',
    signals_not_granted: 'nicht von diesen Werten',
    too_many_reads: 'zu oft',
    reader_unproved: 'bewies nicht, wer es ist',
  },
  troubles: {
    not_the_owner: 'Dein Konto ist nicht mehr Eigentümer dieses Autos.',
    owner_unknown:
      'Das Auto kann das Netzwerk gerade nicht fragen, wem es gehört. Nichts ist verloren; versuch es später.',
    grant_old:
      'Nach dieser Unterschrift kam eine spätere Erlaubnis, eine Rücknahme oder ein Verkauf. Unterschreib neu.',
    grant_ahead: 'Die Uhr des Autos geht nach. Versuch es in einer Minute.',
    grants_full:
      'Das Auto merkt sich keine weiteren Erlaubnisse. Nimm einmal alle zurück und gib die, die gelten sollen.',
    ask_expired: 'Die Uhren dieses Browsers und des Autos gehen zu weit auseinander.',
  },
}
