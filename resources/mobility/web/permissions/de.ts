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
  how: 'Weder das Netzwerk noch diese Seite weiß etwas davon: Es ist zwischen Eigentümer und Auto. Auf einem Rechner, der das Auto erreicht, mit dem Schlüssel des Eigentümers:',
  commands: {
    access: 'Wer es lesen darf, und wer es gelesen hat',
    permit: 'Jemanden lesen lassen',
    revoke: 'Alles zurücknehmen',
  },
}
