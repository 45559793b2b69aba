/** Was die Seite eines Geräts vom Löschen sagt, auf Deutsch. */
import type { Translated } from '../languages/catalogue.ts'
import type { EN } from './text.ts'

export const TEXT: Translated<typeof EN> = {
  title: 'Löschen lassen',
  lead: age =>
    `Nach den Regeln dieses Netzes wird dem Wunsch eines Besitzers gefolgt, zu löschen, was ein Gerät sagte, sobald es ${age} alt ist.`,
  goes: 'Was geht',
  goesWords:
    'Seine Nachrichten, was über sie geurteilt wurde und ihre Zahlen, bei jedem Orakel und in den Bündeln, aus denen Epochen nachgerechnet werden.',
  stays: 'Was bleibt',
  staysWords:
    'Was verdient und gezahlt wurde; die Wurzeln auf der Chain; und von jeder Nachricht ihre Kennung, wessen sie war und wann sie kam: Sonst brächen die Beweise aller anderen.',
  after: 'Danach',
  afterWords:
    'Niemand kann diese Epochen mehr nachrechnen, auch Sie nicht. Wer ein Bündel kopiert hatte, hat es noch. Es lässt sich nicht zurücknehmen.',
  states: 'Wünsche',
  none: 'Niemand hat etwas von diesem Gerät löschen lassen.',
  done: before =>
    `was es vor Epoche ${before} sagte, ist bei diesem Knoten fort; die anderen fragen binnen einer Epoche nach dem Wunsch`,
  doing: (done, before) => `wird gelöscht: ${done} von ${before} Epochen sind durchgesehen`,
  notYours:
    'Nur wem ein Gerät am Ende einer Epoche gehörte, kann es für diese löschen lassen. Nennen Sie zuerst Ihr Konto, auf der Seite „Meine“.',
  notOwner:
    'Dieses Gerät gehört Ihnen nicht. Was Ihres war, solange Sie es hatten, können Sie noch löschen lassen, im Terminal:',
  cannotSign: 'Der Schlüssel dieses Kontos ist nicht in diesem Browser. Im Terminal:',
  tooYoung: 'Noch ist nichts, was es sagte, alt genug.',
  before: 'Vor Epoche',
  atMost: (epoch, day) => `Höchstens ${epoch}: Was nach ${day} kam, ist zu jung.`,
  wrong: most => `Die Nummer einer Epoche von 1 bis ${most} schreiben.`,
  ask: before => `Löschen, was es vor Epoche ${before} sagte`,
  sure: before => `Ja, für immer löschen, bis Epoche ${before - 1}`,
  no: 'Nein, behalten',
  signing: 'Sie unterschreiben, der Knoten nimmt es an …',
  asked: 'Es ist angenommen und wird gelöscht. Es kostet nichts.',
}
