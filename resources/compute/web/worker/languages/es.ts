/** Spanish of a browser that works: web/src/languages/es.ts says how readers are addressed, and the words of the field. */
import type { Translated } from '../../../../../web/src/languages/catalogue.ts'
import { formatCount } from '../../../../../web/src/languages/numbers.ts'
import type { WORK_EN } from '../text.ts'

export const WORK: Translated<typeof WORK_EN> = {
  title: 'Haz trabajar a este dispositivo',
  join: 'Haz trabajar a este dispositivo',
  promise:
    'Este teléfono u ordenador ejecuta programas de otras personas mientras está en su cargador y en una wifi, y cobra por cada resultado que otras máquinas confirman.',
  insecure: 'Un navegador solo guarda una clave en páginas que llegan por https, o de esta misma máquina.',
  none: 'En esta red no se alquilan máquinas.',
  before: {
    runs: 'Ejecuta programas que gastan combustible contado, de uno en uno, en un hilo propio. No ven nada: ni archivos, ni red, ni página.',
    power: 'Trabaja solo en su cargador, y para en cuanto lo desenchufas.',
    network: 'Trabaja solo donde los bytes no cuestan: en una wifi o por cable.',
    drawn: 'Tú no eliges ningún trabajo y nadie te elige: lo hace un sorteo que nadie conocía antes.',
    paid: 'Un resultado cuenta cuando otras máquinas llegan al mismo. Se abona en tu cuenta.',
    back: 'Lo que no puede terminar vuelve a la red, y no te cuesta nada.',
  },
  start: 'Empezar a trabajar',
  again: 'Volver a trabajar',
  stop: 'Parar',
  asDevice: 'Este navegador es la máquina',
  noReceipt: 'La respuesta no es un recibo del oráculo de esta red. Se enviará otra vez.',
  elsewhere: 'Otra pestaña de este navegador ya trabaja. Una clave nunca trabaja dos veces a la vez.',
  power: 'Cargador y red',
  charging: {
    yes: 'En su cargador, dice el navegador.',
    no: 'Con su batería, dice el navegador.',
    unknown: 'Este navegador no dice si se está cargando.',
    swear: 'Ahora está en su cargador',
  },
  network: {
    yes: 'En una wifi o por cable, dice el navegador.',
    no: 'En una red que cuesta, dice el navegador.',
    unknown: 'Este navegador no dice cuánto cuesta la red.',
    swear: 'Esta red no cuesta nada por byte',
  },
  sworn: 'Lo que digas aquí vale para esta pestaña, hasta que se cierre. Retíralo cuando deje de ser así.',
  now: 'Ahora',
  rests: {
    battery: 'Descansa: está con su batería. En cuanto lo enchufes, sigue.',
    metered: 'Descansa: esta red cuesta. En una wifi sigue.',
    charger_unknown: 'Descansa: di abajo que está en su cargador.',
    network_unknown: 'Descansa: di abajo que esta red no cuesta nada.',
    offline: 'Descansa: no hay red.',
  },
  backSoon: 'Lo que ha empezado vuelve a la red al cabo de medio minuto.',
  stopped: 'Está parado. No empieza nada nuevo.',
  owes: 'Hay algo sellado que aún no se ha abierto. Deja esta página abierta hasta entonces; si no, lo abre quien tiene el resultado.',
  measuring: 'Mide su velocidad.',
  offered: 'Está en alquiler. Los trabajos llegan al final de una época.',
  works: 'Trabaja.',
  offering: 'Se ofrece a la red.',
  screen: 'La pantalla sigue encendida mientras trabaja, si el navegador lo permite.',
  waiting: count =>
    count === 1
      ? '1 mensaje espera a ser enviado.'
      : `${formatCount(count)} mensajes esperan a ser enviados.`,
  right: 'Correctos hasta ahora',
  wrong: 'Falsos hasta ahora',
  earned: 'Pagado, últimas 100 épocas',
  rewards: 'Recompensas, últimas 100 épocas',
  infers: 'Modelos',
  infersOnGpu: 'Modelos, en su procesador gráfico',
  speed: 'Velocidad',
  speedOf: giga => `${giga} × 10⁹ por segundo`,
  price: 'Precio por 10⁹ unidades de combustible, en USD',
  priceWhy:
    'Son más o menos otras tantas instrucciones. Quien pide trabajo dice cuánto paga como máximo: una máquina que pide más no entra en el sorteo.',
  priceOdd: decimals =>
    `Escribe un importe con un máximo de ${formatCount(decimals)} decimales, por ejemplo 0.001.`,
  ran: 'Lo que se ha ejecutado aquí',
  ranNone: 'Nada todavía. Lo que se ejecute aquí aparecerá aquí.',
  for: 'para',
  units: count => `${count} unidades`,
  millions: count => `${count} × 10⁶ unidades`,
  billions: count => `${count} × 10⁹ unidades`,
  burned: (units, time) => `${units} en ${time}`,
  stages: {
    running: 'en marcha',
    paused: 'en pausa',
    sealed: 'sellado',
    brought: 'entregado',
    opened: 'abierto',
    right: 'correcto',
    wrong: 'otras difieren',
    missed: 'demasiado tarde',
    withheld: 'no abierto a tiempo',
    given_back: 'devuelto',
  },
}
