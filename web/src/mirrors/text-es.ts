/** Lo que dice la página de los espejos, en español. */
import type { Translated } from '../languages/catalogue.ts'
import type { EN } from './text.ts'

export const TEXT: Translated<typeof EN> = {
  title: 'Otras cadenas',
  lead: 'Un espejo es un contrato en otra cadena que cree lo que los oráculos de esta red firmaron aquí, y paga allí, de un fondo que alguien ha llenado.',
  none: 'A todo el mundo se le paga en la cadena propia de la red: la gobernanza no ha nombrado un espejo en otra.',
  noneHow: 'Para crear uno, en una terminal; después lo nombra la gobernanza:',
  chain: id => `En la cadena ${id}`,
  contract: 'Contrato',
  home: 'En casa, la más nueva que paga es',
  epoch: epoch => `la época ${epoch}`,
  noEpoch: 'ninguna todavía',
  lookWith: wallet => `Mirar allí, con ${wallet}`,
  lookAgain: 'Mirar de nuevo',
  lookWhy:
    'Lo que hay allí solo lo puede decir esa cadena. Tu cartera le pregunta, y cambia a ella; a este nodo no se le cree en eso.',
  noWallet:
    'Lo que hay allí solo lo puede decir esa cadena, y esta página no pregunta a ninguna otra: puede una cartera en este navegador, o una terminal.',
  noAccount: 'Con una cuenta verás aquí lo que un espejo te debe.',
  inTerminal: 'En una terminal:',
  looking: 'Preguntando a esa cadena …',
  looked: 'Eso es lo que hay allí.',
  foreign: 'Este contrato es el espejo de otra red: no paga nada de esta.',
  root: 'Raíz que paga allí',
  isHome: epoch => `la de la época ${epoch}, como está en casa`,
  notHome: epoch =>
    `no es lo que hay en casa para la época ${epoch}: el guardián de allí debería pararlo y rechazar lo que llegue`,
  nothingYet: 'Allí no ha llegado ninguna cabecera, o ninguna ha esperado lo bastante.',
  behind: 'Cuánto va atrás',
  behindBy: epochs =>
    `${epochs === 1 ? '1 época' : `${epochs} épocas`}: lo ganado desde entonces todavía no está allí`,
  level: 'nada',
  pool: 'En su fondo',
  paid: 'Se ha pagado allí',
  breaker: 'Puede salir ahora',
  stale: 'Cree a los oráculos hasta',
  staleOver:
    'ya no: no llegó ninguna cabecera en mucho tiempo, y su guardián tiene que nombrar de nuevo a los oráculos',
  paused: when => `Está parado hasta ${when}: antes no se paga nada allí.`,
  owed: 'Te debe, según lo calculado aquí',
  owedNothing: 'nada: no has elegido que se te pague allí, o nada llegó desde entonces',
  due: 'Puedes cobrar allí ahora',
  dueNothing: 'nada',
  poolShort: 'En el fondo hay menos que eso: lo que falta espera allí hasta que alguien lo llene.',
  claim: amount => `Cobrar ${amount} allí`,
  claiming: 'Tu cartera te pregunta …',
  claimed: transaction => `Enviado en esa cadena: ${transaction}`,
  fill: 'Llenar su fondo',
  fillHow: (symbol: string) => `Importe, ${symbol} de esa cadena`,
  fillSend: 'Ponerlo',
  fillWords:
    'Tu cartera lo permite primero, y paga el gas de esa cadena. Lo que se pone sale solo al cobrarse: nadie puede sacarlo otra vez.',
  fillAmount: 'Eso no es un importe.',
  filling: 'Esperando a la cartera …',
  filled: (amount: string, hash: string) => `Puesto ${amount}: ${hash}`,
  claimGas: 'Tu cartera paga el gas de esa cadena. Se paga a tu cuenta allí, lo cobre quien lo cobre.',
  choose: 'Para que se te pague allí desde la próxima época, en una terminal:',
  back: 'Y otra vez en casa:',
  carry: 'Se queda atrás donde nadie le lleva cabeceras. Cualquiera puede:',
  bridge: 'Lo que añadiría un puente',
  bridgeWords:
    'Nada aquí mueve tokens entre cadenas: quien llena el fondo los ha traído por un puente de esa cadena. Un puente existente, puesto entre la tesorería y el fondo, lo llenaría sin la promesa de nadie, y uno que lleva mensajes podría traer también raíces; cada uno añade sus propias partes en las que confiar.',
}
