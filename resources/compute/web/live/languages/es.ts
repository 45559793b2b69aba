/** Spanish of the page of live streams: web/src/languages/es.ts says how readers are addressed, and the words of the field. */
import type { Translated } from '../../../../../web/src/languages/catalogue.ts'
import { formatCount } from '../../../../../web/src/languages/numbers.ts'
import type { LIVE_EN } from '../text.ts'

export const LIVE: Translated<typeof LIVE_EN> = {
  title: 'Emisiones en directo',
  none: 'En esta red no hay máquinas de alquiler.',
  lead: 'La imagen se hace por fragmentos en máquinas de otros, y la reparte quien emite.',
  nobody: 'Nadie en esta red ha apartado dinero para una emisión.',
  start: 'Para emitir:',
  from: machines =>
    machines === 1 ? 'se paga a 1 máquina por ella' : `se paga a ${formatCount(machines)} máquinas por ella`,
  watch: 'Ver',
  all: 'Todas las emisiones',
  direct:
    'Tu navegador pide la emisión directamente a la máquina de quien emite, que ve tu dirección. No hay ningún nodo en medio.',
  picture: name => `La emisión de ${name}`,
  silent: 'Quien emite no responde a este navegador.',
  waiting: 'Quien emite espera a sus máquinas. La emisión empieza sola.',
  over: 'La emisión ha terminado.',
  now: piece => `Se ve el fragmento ${piece}, hecho por`,
  nowOwn: piece => `Se ve el fragmento ${piece}, como llegó: nadie lo hizo a tiempo`,
  since: took => `en ${took}`,
  interrupted: 'La imagen espera a quien emite.',
  figures: {
    own: 'Mostrados sin convertir',
    late: 'Tarde o nunca',
    faulty: 'Defectuosos',
    cost: 'Precio de todos los fragmentos',
    stalls: 'Esperas de tu imagen',
    dropped: 'Imágenes omitidas aquí',
  },
  pieces: 'Fragmentos, el más nuevo primero',
  piece: 'Fragmento',
  machine: 'Máquina',
  took: 'Tardó',
  price: 'Precio',
  note: 'Qué pasó',
  own: 'nadie llegó a tiempo: se muestra como llegó',
  second: machines => `se pidió a ${formatCount(machines)} máquinas`,
  on: 'se ve ahora',
  machines: 'Las máquinas',
  made: 'Hechos',
  missed: 'Sin hacer',
  waits: 'espera un fragmento',
  away: 'trabaja, o no está',
  dropped: 'no se le pide nada más: lo que hizo estaba mal',
}
