/** Spanish of the roads page. */
import type { Translated } from '../../../../web/src/languages/catalogue.ts'
import { plural } from '../../../../web/src/languages/language.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'
import type { ROADS_EN } from './text.ts'

const counted = (count: number, one: string, other: string) =>
  `${formatCount(count)} ${plural(count, { one, other })}`

export const ROADS: Translated<typeof ROADS_EN> = {
  title: 'Carreteras',
  menu: 'Carreteras',
  lead: 'A qué velocidad se circula, hora a hora, según los recorridos de esta red. Un lugar aparece cuando varios propietarios pasaron por él en varios días, y nunca quién ni cuándo.',
  notHere: 'Esta red no hace un mapa de carreteras.',
  none: (owners: number, days: number) =>
    `Aún no hay nada publicado: un lugar necesita recorridos de ${counted(owners, 'propietario', 'propietarios')} en ${counted(days, 'día', 'días')}.`,
  hour: 'Hora del día (UTC)',
  at: (hour: string) => `${hour} hasta la hora en punto siguiente`,
  map: (count: number, hour: string) =>
    `Mapa de ${counted(count, 'celda', 'celdas')} con su velocidad a las ${hour} UTC`,
  nothingThen: 'De esta hora no se sabe nada.',
  slower: (kmh: number) => `menos de ${kmh} km/h`,
  faster: (kmh: number) => `${kmh} km/h o más`,
  middle: 'En el medio',
  cells: 'Celdas a esta hora',
  edition: 'Publicado el',
  oldest: 'Lo más antiguo',
  days: (count: number) => (count === 1 ? 'de hace un día' : `de hace ${formatCount(count)} días`),
  today: 'de ese día',
  way: {
    title: '¿Cuánto se tarda?',
    why: 'Según este mapa y nada más, de celda en celda. Adónde se va queda en este navegador.',
    from: 'De',
    to: 'A',
    none: 'Este mapa no conoce un camino entre estos lugares.',
    noneThen: 'a esta hora no se conoce camino',
    takes: (hour: string) => `A las ${hour} UTC`,
    best: (hour: string) => `Lo más rápido, a las ${hour} UTC`,
    long: (minutes: string, km: string) => `${minutes} minutos para ${km} km`,
  },
  earn: 'Dónde ganaría más un recorrido ahora',
  earnLead:
    'Una celda vale más cuanto más tiempo hace que nadie la ve. Se calcula según la frecuencia con que se pasa por los lugares, tal como está publicada; donde no hay nada publicado, una celda vale probablemente entera.',
  columns: { place: 'Lugar', worth: 'Valor de una celda', cells: 'Celdas en el mapa' },
  buy: 'Un programa lo compra: cairn agent con el controlador map:9440 sirve tablas, teselas y un flujo en su propia máquina, y paga a quienes condujeron.',
  spends: 'comprar el mapa de las regiones que elija',
}
