/** Las frases de la cámara junto a un viaje, en español. */
import type { Translated } from '../../../../web/src/languages/catalogue.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'
import type { SIGHTINGS_EN } from './text.ts'

export const SIGHTINGS: Translated<typeof SIGHTINGS_EN> = {
  title: 'Que también mire la cámara',
  promise:
    'Encuentra semáforos, señales de stop, hidrantes, parquímetros y bancos, solo en este teléfono. Las personas, las caras y los vehículos se destruyen en cada imagen antes incluso de mostrarla aquí, y ninguna imagen se guarda ni se envía.',
  leaves:
    'Con una hoja van: la clase, un lugar de unos 130 m, la dirección y ocho bytes de lo clara y oscura que es la imagen. Una cosa se paga cuando otro propietario la vio en otro momento.',
  costs:
    'La primera vez carga unos 4 MB de este nodo. Calcula todo el tiempo: tenga el teléfono en un cargador, en un soporte, mirando adelante.',
  start: 'Encender la cámara',
  starts: 'Carga …',
  stop: 'Apagar la cámara',
  noCamera: 'Este navegador no tiene cámara.',
  picture: 'Lo que ve la cámara, con personas y vehículos destruidos',
  rate: 'Imágenes por segundo',
  destroyed: 'Personas, caras y vehículos destruidos en la última',
  seen: 'Visto en este viaje, retenido con él',
  nothing: 'nada aún',
  state: 'Cámara',
  states: {
    looks: 'mira',
    dark: 'demasiado oscuro: no se cuenta nada',
    stuck: 'algo en la imagen va con el coche, como una pegatina: no se cuenta',
  },
  kinds: ['semáforo', 'señal de stop', 'hidrante', 'parquímetro', 'banco'],
  counted: (count: number, kind: string) => `${formatCount(count)} × ${kind}`,
  table: (count: number) => (count === 1 ? 'Un avistamiento' : `${formatCount(count)} avistamientos`),
  columns: { kind: 'Cosa', place: 'Lugar', heading: 'Dirección', picture: 'Imagen' },
  missing: 'ya no se ve',
  headings: ['norte', 'noreste', 'este', 'sureste', 'sur', 'suroeste', 'oeste', 'noroeste'],
  layer: 'En las calles',
  layerLead:
    'Cosas que dos propietarios vieron en momentos distintos, a menos de 70 m de donde están dibujadas; la raya muestra hacia dónde conduce quien la ve.',
  last: 'Vista por última vez',
  objects: 'Cosas',
}
