/** Die Sätze der Kamera neben einer Fahrt auf Deutsch. */
import type { Translated } from '../../../../web/src/languages/catalogue.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'
import type { SIGHTINGS_EN } from './text.ts'

export const SIGHTINGS: Translated<typeof SIGHTINGS_EN> = {
  title: 'Die Kamera mitschauen lassen',
  promise:
    'Sie findet Ampeln, Stoppschilder, Hydranten, Parkuhren und Bänke, auf diesem Telefon allein. Menschen, Gesichter und Fahrzeuge werden in jedem Bild zerstört, bevor es auch nur hier gezeigt wird, und kein Bild wird behalten oder gesendet.',
  leaves:
    'Mit einem Blatt gehen: die Sorte, ein Ort von etwa 130 m, die Richtung und acht Bytes davon, wie hell und dunkel das Bild ist. Bezahlt wird ein Ding, sobald ein anderer Eigentümer es zu einer anderen Zeit sah.',
  costs:
    'Beim ersten Mal lädt sie etwa 4 MB von diesem Knoten. Sie rechnet die ganze Zeit: Das Telefon gehört ans Ladegerät, in eine Halterung, mit Blick nach vorn.',
  start: 'Kamera starten',
  starts: 'Lädt …',
  stop: 'Kamera anhalten',
  noCamera: 'Dieser Browser hat keine Kamera.',
  picture: 'Was die Kamera sieht, Menschen und Fahrzeuge zerstört',
  rate: 'Bilder je Sekunde',
  destroyed: 'Menschen, Gesichter und Fahrzeuge, im letzten zerstört',
  seen: 'Auf dieser Fahrt gesehen, mit ihr zurückgehalten',
  nothing: 'noch nichts',
  state: 'Kamera',
  states: {
    looks: 'schaut',
    dark: 'zu dunkel: Nichts wird gezählt',
    stuck: 'etwas im Bild fährt mit, wie ein Aufkleber: Es wird nicht gezählt',
  },
  kinds: ['Ampel', 'Stoppschild', 'Hydrant', 'Parkuhr', 'Bank'],
  counted: (count: number, kind: string) => `${formatCount(count)} × ${kind}`,
  table: (count: number) => (count === 1 ? 'Eine Sichtung' : `${formatCount(count)} Sichtungen`),
  columns: { kind: 'Ding', place: 'Ort', heading: 'Richtung', picture: 'Bild' },
  missing: 'nicht mehr gesehen',
  headings: ['Nord', 'Nordost', 'Ost', 'Südost', 'Süd', 'Südwest', 'West', 'Nordwest'],
  layer: 'In den Straßen',
  layerLead:
    'Dinge, die zwei Eigentümer zu verschiedenen Zeiten sahen, auf 70 m dort, wo sie gezeichnet sind; der Strich zeigt, wohin fährt, wer sie sieht.',
  last: 'Zuletzt gesehen',
  objects: 'Dinge',
}
